export { expectedOf } from './engine/accounts.ts'
export { chanceOf, featureNames, featureSigns, type FeatureName, type Features } from './engine/features.ts'
export { fitChance, fitFeatureNames, fitFeaturesOf, fitSigns } from './engine/fit.ts'
export { learnSettings, learnWeights, type TrainingRow } from './engine/learn.ts'
export { type Need } from './engine/need.ts'
export {
  featuresOf,
  fullRanking,
  newRanker,
  type Ranker,
  type Ranking,
  proposeOne,
  rankNeed,
  type RankSettings,
  readNeed,
} from './engine/rank.ts'
export { buildNeedsIndex, type FoundNeed, type NeedsIndex } from './engine/needs-index.ts'
export { type NeedItem, readItem, splitPackage, splitText } from './engine/split-need.ts'
export { findColumns, productOfRow } from './engine/product-list.ts'
export { type MatchReason, reasonsFor, reasonsForNone } from './engine/reasons.ts'
export { explainAbsence, type WhyNot } from './engine/why-not.ts'
export { namedFeatures, type Outcome, trainingRowsOf } from './engine/outcomes.ts'
export { type Proposal, type Reading } from './engine/proposal.ts'
export { readOutcomes, saveOutcomes } from './outcomes.queries.ts'
