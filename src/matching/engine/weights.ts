import type { FeatureName } from './features.ts'

/** Made by `bench/learn-weights.ts`; do not edit by hand. */
export const weights: Record<FeatureName, number> = {
  bias: -4,
  words: 2,
  relative: 1,
  nameSays: 2,
  textSays: 1,
  headInName: 1.5,
  headInText: 0.7,
  nameExplained: 1,
  firstExplained: 0.3,
  headAndName: 0.5,
  partOnly: -0.5,
  sizeAgrees: 0.5,
  sizeDiffers: -0.5,
  code: 1,
  accountAgrees: 0.2,
  accountDiffers: -0.3,
  serviceAsked: -2,
  unknown: -0.5,
  headUnknown: -1,
  guessed: -0.3,
  embedding: 0,
}

/** Below it the best product of a need is not proposed: chosen on the tuning part. */
export const abstainBelow = 0.3
/** A weaker proposal is not shown beside better ones. */
export const hideBelow = 0.02
