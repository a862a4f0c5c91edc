export { CITY } from './city.ts'
export { type WrittenFile, writeCityYear } from './write.ts'
export { writeTkdnRegister } from './tkdn-register.ts'
