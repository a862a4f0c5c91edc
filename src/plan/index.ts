export { planDatasets } from './rup-datasets.ts'
export { COMMITMENT_SQL, refreshCommitmentCells } from './commitment-cells.queries.ts'
