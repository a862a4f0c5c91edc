export { realisationDatasets } from './datasets.ts'
export { knownYears, LINE_SUMS_SQL, refreshLines } from './line-cells.queries.ts'
export { computeFigures, type Figures, type FiguresQuestion } from './figures.queries.ts'
export { pembayaran } from './pembayaran-dataset.ts'
