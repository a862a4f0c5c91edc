import type { FeatureName } from './features.ts'
import type { FitFeatureName } from './fit.ts'

/** Made by `bench/learn-weights.ts` from 22597 judged pairs; do not edit by hand. */
export const weights: Record<FeatureName, number> = {
  bias: -4.1559,
  words: 0.0345,
  relative: 2.421,
  nameSays: 0,
  textSays: 0.984,
  headInName: 0,
  headInText: 0.4392,
  nameExplained: 0.588,
  firstExplained: 0.212,
  headAndName: 0.4951,
  partOnly: 0.4906,
  sizeAgrees: 1.6575,
  sizeDiffers: -0.047,
  code: 1.3532,
  accountAgrees: 0.364,
  accountDiffers: -1.1859,
  serviceAsked: -0.9014,
  unknown: -0.2848,
  headUnknown: -0.231,
  guessed: 0.4305,
  otherKind: 0,
  unsaidPhrase: -0.9452,
  kbliAgrees: 0.2378,
  kbliOutside: -0.6702,
  headFirst: 0,
  kindMissing: 0,
  otherWork: -0.3466,
  insideOther: -0.3552,
}

/** Weighed to say whether the need has an answer at all: the measure of abstention. */
export const fitWeights: Record<FitFeatureName, number> = {
  bias: -6.4132,
  words: 0.9157,
  relative: 0.0741,
  nameSays: 0.0047,
  textSays: 1.2324,
  headInName: 0.4368,
  headInText: 0.7077,
  nameExplained: 0.0844,
  firstExplained: 0,
  headAndName: 2.1051,
  partOnly: 0.2362,
  sizeAgrees: 0.5241,
  sizeDiffers: -0.4458,
  code: 0.7771,
  accountAgrees: 0.3459,
  accountDiffers: -1.8729,
  serviceAsked: -2.6138,
  unknown: 0,
  headUnknown: -0.2195,
  guessed: 0.1419,
  otherKind: 0,
  unsaidPhrase: -2.2731,
  kbliAgrees: 0,
  kbliOutside: -0.0669,
  headFirst: 0.0129,
  kindMissing: -0.4073,
  otherWork: -0.8629,
  insideOther: -0.2392,
  strength: 2.4997,
  five: 1.6425,
  things: -0.9395,
  thingsUnknown: -0.4713,
  headIsPhrase: 0.2012,
  headHasRole: -1.2465,
  headRarity: 1.1833,
  item: -1.0146,
}

/** Below it the best product of a need is not proposed: chosen on the tuning part. */
export const abstainBelow = 0.17
/** A weaker proposal is not shown beside better ones. */
export const hideBelow = 0.02
