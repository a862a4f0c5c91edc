export { realisationDatasets } from './spse-datasets.ts'
export { LINE_SUMS_SQL, refreshLineCells } from './line-cells.queries.ts'
export { computeFigures, type Figures, type FiguresQuestion } from './figures.queries.ts'
export { pembayaran } from './pembayaran-dataset.ts'
