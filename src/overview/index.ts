export { overviewRoutes, type OverviewSurroundings } from './overview.routes.tsx'
