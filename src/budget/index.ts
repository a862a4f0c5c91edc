export { strukturAnggaran } from './struktur-dataset.ts'
export { paguDpa } from './pagu-dpa-dataset.ts'
