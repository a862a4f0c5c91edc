export { registerSatker } from './satker.queries.ts'
export { agenciesRoutes, type AgenciesSurroundings } from './officials.routes.tsx'
