import type { FeatureName } from './features.ts'

/** Made by `bench/learn-weights.ts` from 7560 judged pairs of the tuning part; do not edit by hand. */
export const weights: Record<FeatureName, number> = {
  bias: -4.2381,
  words: 0.5263,
  relative: 2.3837,
  nameSays: -0.9843,
  textSays: 0.9301,
  headInName: -0.9049,
  headInText: 0.6181,
  nameExplained: 1.1415,
  firstExplained: 0.3563,
  headAndName: 1.2247,
  partOnly: 0.2905,
  sizeAgrees: 0.8923,
  sizeDiffers: -0.3415,
  code: 1.3308,
  accountAgrees: 0.3329,
  accountDiffers: -1.2754,
  serviceAsked: -1.1165,
  unknown: -0.3115,
  headUnknown: -0.1634,
  guessed: 0.5046,
  otherKind: -0.1578,
  unsaidPhrase: -1.366,
  kbliAgrees: 0.1775,
  kbliOutside: -0.6769,
  embedding: 0,
}

/** The same features, weighed to say whether the product fits at all: the measure of abstention. */
export const fitWeights: Record<FeatureName, number> = {
  bias: -7.0093,
  words: 1.1694,
  relative: 0.7047,
  nameSays: -1.0963,
  textSays: 2.212,
  headInName: 0.3226,
  headInText: 1.3784,
  nameExplained: 2.0495,
  firstExplained: 0.2587,
  headAndName: 1.7996,
  partOnly: 0.116,
  sizeAgrees: 1.6553,
  sizeDiffers: -0.2635,
  code: 0.5167,
  accountAgrees: 0.0761,
  accountDiffers: -2.2771,
  serviceAsked: -0.0549,
  unknown: -0.3796,
  headUnknown: -0.5799,
  guessed: 0.0964,
  otherKind: 0.4818,
  unsaidPhrase: -2.8459,
  kbliAgrees: 0.213,
  kbliOutside: 0.2222,
  embedding: 0,
}

/** Below it the best product of a need is not proposed: chosen on the tuning part. */
export const abstainBelow = 0.21
/** A weaker proposal is not shown beside better ones. */
export const hideBelow = 0.02
