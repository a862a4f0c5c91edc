export { accountNotices } from './officials.notices.ts'
export { letterheadLines } from './letterhead.queries.ts'
export { inBudget, nameUnits, registerSatker } from './satker.queries.ts'
export { agenciesRoutes, type AgenciesSurroundings } from './officials.routes.tsx'
