import type { FeatureName } from './features.ts'
import type { FitFeatureName } from './fit.ts'

/** Made by `bench/learn-weights.ts` from 22197 judged pairs of the tuning part; do not edit by hand. */
export const weights: Record<FeatureName, number> = {
  bias: -4.3791,
  words: 0.5833,
  relative: 2.4069,
  nameSays: -1.1739,
  textSays: 1.1847,
  headInName: -0.3705,
  headInText: 0.5785,
  nameExplained: 0.7065,
  firstExplained: 0.8485,
  headAndName: 0.9707,
  partOnly: 0.5756,
  sizeAgrees: 1.6499,
  sizeDiffers: -0.0973,
  code: 1.6235,
  accountAgrees: 0.3596,
  accountDiffers: -1.1274,
  serviceAsked: -0.9415,
  unknown: -0.3085,
  headUnknown: -0.2704,
  guessed: 0.4509,
  otherKind: 0.0134,
  unsaidPhrase: -0.9411,
  kbliAgrees: 0.1707,
  kbliOutside: -0.6163,
  headFirst: -0.641,
  kindMissing: -0.0088,
  otherWork: -0.4862,
  insideOther: -0.2933,
}

/** Weighed to say whether the need has an answer at all: the measure of abstention. */
export const fitWeights: Record<FitFeatureName, number> = {
  bias: -6.4357,
  words: 0.7572,
  relative: -0.717,
  nameSays: -0.3504,
  textSays: 0.9789,
  headInName: 0.877,
  headInText: 0.8508,
  nameExplained: 1.1925,
  firstExplained: 0.3119,
  headAndName: 1.565,
  partOnly: 0.3003,
  sizeAgrees: 1.3524,
  sizeDiffers: -0.9296,
  code: 0.5509,
  accountAgrees: 0.2508,
  accountDiffers: -2.2707,
  serviceAsked: -0.0021,
  unknown: -0.0993,
  headUnknown: 0.474,
  guessed: -0.0318,
  otherKind: 1.2547,
  unsaidPhrase: -2.6577,
  kbliAgrees: -0.1047,
  kbliOutside: 0.024,
  headFirst: -0.4188,
  kindMissing: -0.6814,
  otherWork: -1.5117,
  insideOther: -1.8666,
  strength: 3.3912,
  five: 2.0453,
  things: -1.5072,
  thingsUnknown: -0.719,
  headIsPhrase: 0.2883,
  headHasRole: -0.9636,
  headRarity: 1.175,
  item: -0.6914,
}

/** Below it the best product of a need is not proposed: chosen on the tuning part. */
export const abstainBelow = 0.12
/** A weaker proposal is not shown beside better ones. */
export const hideBelow = 0.02
