export { registerSatker } from './satker.queries.ts'
