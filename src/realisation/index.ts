export { realisationDatasets } from './datasets.ts'
export {
  knownYears,
  LINE_SUMS_SQL,
  refreshLines,
  refreshOrderLine,
  restatePayments,
} from './line-cells.queries.ts'
export {
  accountBases,
  type BaseOfAccount,
  type PaidShare,
  paidShares,
  yearsOfPayments,
} from './payments.queries.ts'
export {
  computeFigures,
  computeFiguresByFile,
  type Figures,
  type FiguresQuestion,
  type RowsOfFile,
} from './figures.queries.ts'
export { pembayaran } from './pembayaran-dataset.ts'
export { type DecidedLump, decideLump, listDecidedLumps, listLumps, type Lump } from './lumps.queries.ts'
export { decidePair, type Pair, yearsOfPair } from './decisions.queries.ts'
export {
  type Cause,
  COUNTING_RULES,
  type Difference,
  type DifferenceSum,
  explainDifference,
  findSnapshot,
  isIntact,
  listSnapshots,
  type Moment,
  type Snapshot,
  takeSnapshot,
} from './snapshots.queries.ts'
export { enterTarget, listTargets, type Measure, type Target } from './targets.queries.ts'
export { type Figures as P3dnFigures, type Metric, type MetricId } from './figures.queries.ts'
export {
  listUnrecorded,
  type Unrecorded,
  UNRECORDED_KINDS,
  type UnrecordedFilter,
  type UnrecordedKind,
} from './unrecorded.queries.ts'
export { listProviders, type Provider, PROVIDER_TABLES } from './providers.queries.ts'
export { publishedRoutes } from './published/published.routes.tsx'
export { realisationJobs } from './orders.job.ts'
export { namesOfPublishedKeys } from './published/keys.queries.ts'
