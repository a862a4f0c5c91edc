export { strukturAnggaran } from './struktur-dataset.ts'
