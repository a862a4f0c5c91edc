export { accountNotices } from './officials.notices.ts'
export { registerSatker } from './satker.queries.ts'
export { agenciesRoutes, type AgenciesSurroundings } from './officials.routes.tsx'
