export {
  accountScheme,
  parseAccount,
  parseProgramme,
  parseSubActivity,
  splitLeadingCode,
} from './budget-codes.ts'
export { columnOf, type Dataset, type Field, type MappedField, type StagedRow } from './dataset.ts'
export { FileProblem, type FileProblemCode } from './file-problem.ts'
export {
  type ImportOutcome,
  type ImportRequest,
  type ImportSurroundings,
  type Progress,
  runImport,
  type Touched,
} from './run-import.ts'
export { contentOf, rawPath, receive, receivePath, type ReceivedFile } from './receive.ts'
export { sentenceOfNote, sentenceOfReason, sentenceOfReject } from './sentences.ts'
export type { RecognisedFeed } from './dataset.ts'
export { intakeRoutes } from './intake.routes.tsx'
export { intakeJobs } from './intake.job.ts'
export { readRawRows } from './raw-rows.ts'
export { type ReadRow, readRows, type ReadTable } from './read-rows.ts'
export { withSavedMapping } from './mapping/mapped-import.ts'
export { pullCrons, pullJobs, type PullSurroundings } from './pull/pull.job.ts'
export { sentenceOfPullReason } from './pull/words.ts'
export { columnLabel, columnRank, hasColumnLabel, isMoneyColumn } from './column-labels.ts'
export { fileFinished } from './intake.notices.ts'
export { namesOfIntakeKeys } from './keys.queries.ts'
