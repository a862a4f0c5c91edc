import type { FeatureName } from './features.ts'

/** Made by `bench/learn-weights.ts` from 7566 judged pairs of the tuning part; do not edit by hand. */
export const weights: Record<FeatureName, number> = {
  bias: -4.5422,
  words: 0.7095,
  relative: 2.2804,
  nameSays: -1.2344,
  textSays: 1.1856,
  headInName: -0.8932,
  headInText: 0.4981,
  nameExplained: 1.2211,
  firstExplained: 0.3534,
  headAndName: 1.3313,
  partOnly: 0.283,
  sizeAgrees: 0.8348,
  sizeDiffers: -0.255,
  code: 1.4595,
  accountAgrees: 0.5235,
  accountDiffers: -1.1775,
  serviceAsked: -1.2366,
  unknown: -0.4609,
  headUnknown: -0.262,
  guessed: 0.5469,
  embedding: 0,
}

/** The same features, weighed to say whether the product fits at all: the measure of abstention. */
export const fitWeights: Record<FeatureName, number> = {
  bias: -4.5111,
  words: 0.4983,
  relative: 2.1457,
  nameSays: -1.0992,
  textSays: 0.9838,
  headInName: -1.0973,
  headInText: 0.6143,
  nameExplained: 1.883,
  firstExplained: 0.1666,
  headAndName: 1.1118,
  partOnly: 0.2456,
  sizeAgrees: 0.4089,
  sizeDiffers: -0.5648,
  code: 1.5595,
  accountAgrees: 0.6049,
  accountDiffers: -1.1711,
  serviceAsked: -1.5999,
  unknown: -0.4812,
  headUnknown: -0.3301,
  guessed: 0.8782,
  embedding: 0,
}

/** Below it the best product of a need is not proposed: chosen on the tuning part. */
export const abstainBelow = 0.4
/** A weaker proposal is not shown beside better ones. */
export const hideBelow = 0.02
