export { accountNotices } from './officials.notices.ts'
export { inBudget, nameUnits, registerSatker } from './satker.queries.ts'
export { agenciesRoutes, type AgenciesSurroundings } from './officials.routes.tsx'
