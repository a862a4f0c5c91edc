export { CITY } from './city.ts'
export { type WrittenFile, writeCityYear } from './write.ts'
