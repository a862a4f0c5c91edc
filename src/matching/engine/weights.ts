import type { FeatureName } from './features.ts'

/** Made by `bench/learn-weights.ts` from 9728 judged pairs of the tuning part; do not edit by hand. */
export const weights: Record<FeatureName, number> = {
  bias: -5.0573,
  words: 0.5813,
  relative: 2.8037,
  nameSays: -1.6569,
  textSays: 1.2414,
  headInName: -0.9292,
  headInText: 0.6355,
  nameExplained: 1.2218,
  firstExplained: 0.5444,
  headAndName: 1.2837,
  partOnly: 0.7126,
  sizeAgrees: 0.7868,
  sizeDiffers: -0.1953,
  code: 1.5982,
  accountAgrees: 0.5023,
  accountDiffers: -1.1317,
  serviceAsked: -1.0767,
  unknown: -0.4984,
  headUnknown: -0.5134,
  guessed: 0.024,
  embedding: 0,
}

/** The same features, weighed to say whether the product fits at all: the measure of abstention. */
export const fitWeights: Record<FeatureName, number> = {
  bias: -4.8889,
  words: 0.3613,
  relative: 2.6523,
  nameSays: -1.3736,
  textSays: 0.967,
  headInName: -0.9454,
  headInText: 0.7014,
  nameExplained: 2.1039,
  firstExplained: 0.2218,
  headAndName: 0.8261,
  partOnly: 0.5841,
  sizeAgrees: 0.4085,
  sizeDiffers: -0.5003,
  code: 1.5572,
  accountAgrees: 0.5582,
  accountDiffers: -1.3678,
  serviceAsked: -1.4238,
  unknown: -0.6628,
  headUnknown: -0.6425,
  guessed: -0.149,
  embedding: 0,
}

/** Below it the best product of a need is not proposed: chosen on the tuning part. */
export const abstainBelow = 0.4
/** A weaker proposal is not shown beside better ones. */
export const hideBelow = 0.02
