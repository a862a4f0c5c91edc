export { strukturAnggaran } from './struktur-dataset.ts'
export {
  applyCeilingDifferences,
  type CeilingDifference,
  listCeilingDifferences,
} from './dpa-ceilings.queries.ts'
export { paguDpa } from './pagu-dpa-dataset.ts'
export { type Balance, balanceOf, freeOf, type Move, type MoveKind, type PostResult } from './ledger.ts'
export {
  type BudgetKey,
  type BudgetLine,
  ensureLine,
  findBudgetLine,
  findUnbalanced,
  type LedgerRow,
  listBudgetLines,
  listLedger,
  post,
  type Posting,
  reservedBy,
} from './ledger.queries.ts'
