/** makers — pelaku usaha: producers and UMKM of the nation, their papers, and what a government adds about them. */
export { makersDatasets } from './tkdn-dataset.ts'
export { type Settled, settleRegister } from './settle-register.queries.ts'
export { type FirmName, type LegalForm, readFirmName } from './firm-name.ts'
export { bestNpwp, formatNpwp, type Npwp, parseNib, parseNpwp, readNpwp } from './numbers.ts'
