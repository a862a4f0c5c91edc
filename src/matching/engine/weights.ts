import type { FeatureName } from './features.ts'

/** Made by `bench/learn-weights.ts` from 7560 judged pairs of the tuning part; do not edit by hand. */
export const weights: Record<FeatureName, number> = {
  bias: -4.3307,
  words: 0.5401,
  relative: 2.3335,
  nameSays: -0.9968,
  textSays: 0.9304,
  headInName: -0.9152,
  headInText: 0.6403,
  nameExplained: 1.1353,
  firstExplained: 0.3763,
  headAndName: 1.2473,
  partOnly: 0.2996,
  sizeAgrees: 0.8983,
  sizeDiffers: -0.3548,
  code: 1.3891,
  accountAgrees: 0.3807,
  accountDiffers: -1.263,
  serviceAsked: -1.2807,
  unknown: -0.3548,
  headUnknown: -0.2184,
  guessed: 0.5487,
  otherKind: -0.1748,
  unsaidPhrase: -1.3532,
  embedding: 0,
}

/** The same features, weighed to say whether the product fits at all: the measure of abstention. */
export const fitWeights: Record<FeatureName, number> = {
  bias: -1.9243,
  words: 0.9935,
  relative: -0.0334,
  nameSays: -0.5779,
  textSays: 1.588,
  headInName: -0.18,
  headInText: 1.6912,
  nameExplained: 1.4015,
  firstExplained: 0.2458,
  headAndName: 1.6993,
  partOnly: 0.0614,
  sizeAgrees: 0.8339,
  sizeDiffers: 0.0139,
  code: -0.2717,
  accountAgrees: 1.5015,
  accountDiffers: 0.0466,
  serviceAsked: -1.4206,
  unknown: -1.4643,
  headUnknown: -1.3476,
  guessed: 0.2019,
  otherKind: -0.5965,
  unsaidPhrase: -3.3389,
  embedding: 0,
}

/** Below it the best product of a need is not proposed: chosen on the tuning part. */
export const abstainBelow = 0.72
/** A weaker proposal is not shown beside better ones. */
export const hideBelow = 0.02
