import type { FeatureName } from './features.ts'

/** Made by `bench/learn-weights.ts` from 7566 judged pairs of the tuning part; do not edit by hand. */
export const weights: Record<FeatureName, number> = {
  bias: -4.3707,
  words: 0.6102,
  relative: 2.2261,
  nameSays: -1.0362,
  textSays: 0.9906,
  headInName: -0.9478,
  headInText: 0.657,
  nameExplained: 1.1116,
  firstExplained: 0.3636,
  headAndName: 1.2618,
  partOnly: 0.2183,
  sizeAgrees: 0.8847,
  sizeDiffers: -0.2748,
  code: 1.451,
  accountAgrees: 0.4857,
  accountDiffers: -1.2006,
  serviceAsked: -1.2227,
  unknown: -0.3806,
  headUnknown: -0.2439,
  guessed: 0.5747,
  otherKind: -0.2386,
  embedding: 0,
}

/** The same features, weighed to say whether the product fits at all: the measure of abstention. */
export const fitWeights: Record<FeatureName, number> = {
  bias: -2.3267,
  words: 1.49,
  relative: 0.1445,
  nameSays: 0.1194,
  textSays: 2.1788,
  headInName: -0.7378,
  headInText: 1.1731,
  nameExplained: 1.2933,
  firstExplained: 0.0494,
  headAndName: 1.61,
  partOnly: 0.0713,
  sizeAgrees: 1.1365,
  sizeDiffers: 0.0156,
  code: 0.1701,
  accountAgrees: 1.7771,
  accountDiffers: 0,
  serviceAsked: -1.6067,
  unknown: -1.2688,
  headUnknown: -1.641,
  guessed: 0.2345,
  otherKind: -0.8864,
  embedding: 0,
}

/** Below it the best product of a need is not proposed: chosen on the tuning part. */
export const abstainBelow = 0.81
/** A weaker proposal is not shown beside better ones. */
export const hideBelow = 0.02
