export { accountNotices } from './officials.notices.ts'
export { nameUnits, registerSatker } from './satker.queries.ts'
export { agenciesRoutes, type AgenciesSurroundings } from './officials.routes.tsx'
