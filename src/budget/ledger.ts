/**
 * The ledger as plain arithmetic: the model that the database is tested against, and the words of its answers.
 *
 *   ceiling  ± the APBD and each change of it      reserve  an order is sent
 *   release  refused, expired, cancelled, smaller  realise  paid: the reservation becomes realisation
 *
 * Invariant: reserved + realised ≤ ceiling, and each balance is the sum of its rows.
 */
export const MOVE_KINDS = ['ceiling', 'reserve', 'release', 'realise'] as const
export type MoveKind = (typeof MOVE_KINDS)[number]

/** Whole rupiah. `key` makes the move happen once, however often it is asked. */
export interface Move {
  readonly kind: MoveKind
  readonly amountRupiah: bigint
  /** The order or the decree (DPA, DPPA) the move belongs to. */
  readonly document: string
  readonly key: string
}

export type PostResult =
  'posted' | 'replayed' | 'key-of-another-move' | 'not-enough' | 'not-reserved' | 'no-line'

export interface Balance {
  readonly ceilingRupiah: bigint
  readonly reservedRupiah: bigint
  readonly realisedRupiah: bigint
}
export const freeOf = (balance: Balance): bigint =>
  balance.ceilingRupiah - balance.reservedRupiah - balance.realisedRupiah

/** The balance that a list of rows stands for. */
export const balanceOf = (moves: readonly Pick<Move, 'kind' | 'amountRupiah'>[]): Balance => {
  const sum = (kind: MoveKind) =>
    moves.reduce((total, move) => (move.kind === kind ? total + move.amountRupiah : total), 0n)
  return {
    ceilingRupiah: sum('ceiling'),
    reservedRupiah: sum('reserve') - sum('release') - sum('realise'),
    realisedRupiah: sum('realise'),
  }
}

/** What one more row answers, given the rows before it. The same rules as `budget.post`, written a second time on purpose. */
export function decideMove(rows: readonly Move[], move: Move): PostResult {
  const earlier = rows.find((row) => row.key === move.key)
  if (earlier)
    return earlier.kind === move.kind &&
      earlier.amountRupiah === move.amountRupiah &&
      earlier.document === move.document
      ? 'replayed'
      : 'key-of-another-move'
  const free = freeOf(balanceOf(rows))
  if (move.kind === 'ceiling') return free + move.amountRupiah >= 0n ? 'posted' : 'not-enough'
  if (move.kind === 'reserve') return free >= move.amountRupiah ? 'posted' : 'not-enough'
  const held = balanceOf(rows.filter((row) => row.document === move.document)).reservedRupiah
  return held >= move.amountRupiah ? 'posted' : 'not-reserved'
}
