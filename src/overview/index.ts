export { ruleNotices } from './rules/rules.notices.ts'
export { overviewRoutes, type OverviewSurroundings } from './overview.routes.tsx'
export { careJobs, careCrons } from './care/snapshots.job.ts'
