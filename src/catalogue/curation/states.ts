/**
 * The life of a product, as one table: from which state, by whom, to which. A product's state is a pure function of its
 * append-only actions (e-order 1.4, inferred there; its three levels are sourced). Nothing else decides what may happen.
 */
export const LEVELS = ['kecamatan', 'kota', 'provinsi'] as const
export type Level = (typeof LEVELS)[number]

export const STATES = [
  'DRAF',
  'KURASI_KECAMATAN',
  'KURASI_KOTA',
  'KURASI_PROVINSI',
  'PERBAIKAN',
  'DITOLAK',
  'LULUS',
  'TAYANG',
  'DIBEKUKAN',
  'KURASI_ULANG',
  'DITURUNKAN',
] as const
export type State = (typeof STATES)[number]
export type Actor = 'penyedia' | 'kurator' | 'sistem'

export const IN_CURATION: readonly State[] = ['KURASI_KECAMATAN', 'KURASI_KOTA', 'KURASI_PROVINSI']
/** The kitchen may change everything. */
export const OPEN_TO_CHANGE: readonly State[] = ['DRAF', 'PERBAIKAN', 'KURASI_ULANG', 'DITURUNKAN']
/** What the public sees; a frozen product stays visible and cannot be bought (e-order 2.3). */
export const PUBLIC: readonly State[] = ['TAYANG', 'DIBEKUKAN']

export const levelOf = (state: State): Level | undefined =>
  state === 'KURASI_KECAMATAN'
    ? 'kecamatan'
    : state === 'KURASI_KOTA'
      ? 'kota'
      : state === 'KURASI_PROVINSI'
        ? 'provinsi'
        : undefined
export const stateOfLevel = (level: Level): State =>
  level === 'kecamatan' ? 'KURASI_KECAMATAN' : level === 'kota' ? 'KURASI_KOTA' : 'KURASI_PROVINSI'

interface MoveRow {
  readonly id: string
  readonly from: readonly State[]
  /** `level` = the level the product stands at (or the first); `next` = one further, or LULUS after the last. */
  readonly to: State | 'level' | 'next'
  readonly by: readonly Actor[]
  readonly reason: boolean
  /** Begins a new round of score sheets. */
  readonly round?: true
}

export const MOVES = [
  { id: 'ajukan', from: ['DRAF', 'KURASI_ULANG'], to: 'level', by: ['penyedia'], reason: false, round: true },
  { id: 'ajukan-lagi', from: ['PERBAIKAN'], to: 'level', by: ['penyedia'], reason: false, round: true },
  { id: 'banding', from: ['DITOLAK'], to: 'level', by: ['penyedia'], reason: true, round: true },
  { id: 'tarik', from: IN_CURATION, to: 'DRAF', by: ['penyedia'], reason: false },
  { id: 'naik', from: IN_CURATION, to: 'next', by: ['kurator'], reason: false },
  { id: 'perbaiki', from: IN_CURATION, to: 'PERBAIKAN', by: ['kurator'], reason: true },
  { id: 'tolak', from: IN_CURATION, to: 'DITOLAK', by: ['kurator'], reason: true },
  { id: 'tayangkan', from: ['LULUS'], to: 'TAYANG', by: ['penyedia'], reason: false },
  { id: 'bekukan', from: ['TAYANG'], to: 'DIBEKUKAN', by: ['kurator'], reason: true },
  { id: 'cairkan', from: ['DIBEKUKAN'], to: 'TAYANG', by: ['kurator'], reason: true },
  { id: 'kurasi-ulang', from: ['LULUS', 'TAYANG', 'DIBEKUKAN'], to: 'KURASI_ULANG', by: ['sistem', 'kurator', 'penyedia'], reason: true }, // prettier-ignore
  { id: 'turunkan', from: ['DRAF', 'PERBAIKAN', 'LULUS', 'TAYANG', 'DIBEKUKAN', 'KURASI_ULANG'], to: 'DITURUNKAN', by: ['penyedia', 'kurator'], reason: true }, // prettier-ignore
  { id: 'kembalikan', from: ['DITURUNKAN'], to: 'DRAF', by: ['penyedia'], reason: false },
] as const satisfies readonly MoveRow[]
export type MoveId = (typeof MOVES)[number]['id']

export const findMove = (id: string): (MoveRow & { readonly id: MoveId }) | undefined =>
  MOVES.find((one) => one.id === id)

export interface Standing {
  readonly state: State
  /** Where it stands or stood: refused and sent back products return to the same level. */
  readonly level: Level | null
  readonly passed: Level | null
  readonly round: number
  readonly hasAppealed: boolean
}
export const NEW: Standing = { state: 'DRAF', level: null, passed: null, round: 0, hasAppealed: false }

export interface Step {
  readonly move: MoveId
  readonly actor: Actor
  /** The last level of the government on that day: after it comes LULUS. */
  readonly lastLevel: Level
}

/** `undefined`: the table does not know this move from here, or not for this actor. */
export function after(standing: Standing, step: Step): Standing | undefined {
  const row = findMove(step.move)
  if (!row || !row.from.includes(standing.state) || !row.by.includes(step.actor)) return undefined
  if (row.id === 'banding' && standing.hasAppealed) return undefined
  const round = standing.round + (row.round ? 1 : 0)
  const hasAppealed = standing.hasAppealed || row.id === 'banding'
  if (row.to === 'level') {
    // From the beginning when the product is new or must be curated anew.
    const level = row.id === 'ajukan' ? LEVELS[0] : (standing.level ?? LEVELS[0])
    const passed = row.id === 'ajukan' ? null : standing.passed
    return { state: stateOfLevel(level), level, passed, round, hasAppealed: row.id === 'ajukan' ? false : hasAppealed } // prettier-ignore
  }
  if (row.to === 'next') {
    const level = levelOf(standing.state)!
    const isLast = LEVELS.indexOf(level) >= LEVELS.indexOf(step.lastLevel)
    const next = isLast ? level : LEVELS[LEVELS.indexOf(level) + 1]!
    return { ...standing, state: isLast ? 'LULUS' : stateOfLevel(next), level: next, passed: level }
  }
  return { ...standing, state: row.to, round, hasAppealed }
}

/** The standing that a history says; a move that the table does not know is a fault of the data and throws. */
export const standingAfter = (steps: readonly Step[]): Standing =>
  steps.reduce((standing, step) => {
    const next = after(standing, step)
    if (!next) throw new Error(`no move ${step.move} by ${step.actor} from ${standing.state}`)
    return next
  }, NEW)

export const movesOpenTo = (standing: Standing, actor: Actor): readonly (MoveRow & { id: MoveId })[] =>
  MOVES.filter((row) => after(standing, { move: row.id, actor, lastLevel: 'provinsi' }) !== undefined)
