/**
 * States and moves of an order, as one table of data. Source: the eight stages of e-Order and their proposed life cycle
 * (e-order 1.2 sourced, 1.7 inferred). An order's state is a pure function of its append-only actions: `stateAfter`.
 *
 *   PERSIAPAN → DISPOSISI_PP → DRAF → DIKIRIM → DITERIMA_PENYEDIA → DIPROSES → DIANTAR
 *     → DITERIMA | SEBAGIAN | TIDAK_SESUAI → TAGIHAN → BAYAR_MANUAL | AUTODEBET_DIAJUKAN → AUTODEBET_DISETUJUI → LUNAS → SELESAI
 *   beside it: DITOLAK_PENYEDIA, KEDALUWARSA (both may choose again), BATAL, SENGKETA and BEKU (both return where they came from)
 *
 * The disposition of the RUP package itself (PA/KPA → PPK) comes before and is a fact of the package, see disposition.
 */
import { accept, type Decision, refuse } from '#shared/decision'

export const STATES = [
  'PERSIAPAN',
  'DISPOSISI_PP',
  'DRAF',
  'DIKIRIM',
  'DITOLAK_PENYEDIA',
  'KEDALUWARSA',
  'DITERIMA_PENYEDIA',
  'DIPROSES',
  'DIANTAR',
  'DITERIMA',
  'SEBAGIAN',
  'TIDAK_SESUAI',
  'TAGIHAN',
  'BAYAR_MANUAL',
  'AUTODEBET_DIAJUKAN',
  'AUTODEBET_DISETUJUI',
  'LUNAS',
  'SELESAI',
  'BATAL',
  'SENGKETA',
  'BEKU',
] as const
export type State = (typeof STATES)[number]

/** Who acts on an order. `penerima` is a delegate named by the PPK to receive, by QR; `sistem` is the clock. */
export const ACTORS = [
  'pa_kpa',
  'ppk',
  'pejabat_pengadaan',
  'bendahara',
  'penyedia',
  'penerima',
  'sistem',
] as const
export type Actor = (typeof ACTORS)[number]

/** What a move does to budget and kitchen capacity, in the transaction of its action. */
export type Effect = 'reserve' | 'release' | 'release-rest' | 'realise' | 'change'

export interface MoveRow {
  readonly id: string
  readonly from: readonly State[]
  /** `null` = the state stays; `held` = back to where the order was before SENGKETA or BEKU. */
  readonly to: State | null | 'held'
  readonly by: readonly Actor[]
  readonly needsReason?: true
  readonly effect?: Effect
}

const BEFORE_SENDING: readonly State[] = [
  'PERSIAPAN',
  'DISPOSISI_PP',
  'DRAF',
  'DITOLAK_PENYEDIA',
  'KEDALUWARSA',
]
const CHECKED: readonly State[] = ['DITERIMA', 'SEBAGIAN']
const FREEZABLE: readonly State[] = [
  'DIKIRIM',
  'DITERIMA_PENYEDIA',
  'DIPROSES',
  'DIANTAR',
  'DITERIMA',
  'SEBAGIAN',
  'TIDAK_SESUAI',
  'TAGIHAN',
  'BAYAR_MANUAL',
  'AUTODEBET_DIAJUKAN',
  'AUTODEBET_DISETUJUI',
]

export const MOVES = [
  // preparation
  { id: 'siapkan', from: [], to: 'PERSIAPAN', by: ['ppk'] },
  { id: 'lengkapi', from: ['PERSIAPAN'], to: null, by: ['ppk'] },
  { id: 'tugaskan', from: ['PERSIAPAN'], to: 'DISPOSISI_PP', by: ['ppk'] },
  { id: 'terima-tugas', from: ['DISPOSISI_PP'], to: 'DRAF', by: ['pejabat_pengadaan'] },
  { id: 'kembalikan', from: ['DISPOSISI_PP', 'DRAF', 'DITOLAK_PENYEDIA', 'KEDALUWARSA'], to: 'PERSIAPAN', by: ['pejabat_pengadaan'], needsReason: true },
  // choosing and ordering
  { id: 'pilih', from: ['DRAF'], to: null, by: ['pejabat_pengadaan'] },
  // the kitchen may take an order earlier than its lead time, if it is asked
  { id: 'minta-waktu', from: ['DRAF'], to: null, by: ['pejabat_pengadaan'] },
  { id: 'bebaskan-waktu', from: ['DRAF'], to: null, by: ['penyedia'] },
  { id: 'kirim', from: ['DRAF'], to: 'DIKIRIM', by: ['pejabat_pengadaan'], effect: 'reserve' },
  { id: 'tarik', from: ['DIKIRIM'], to: 'DRAF', by: ['pejabat_pengadaan'], needsReason: true, effect: 'release' },
  { id: 'pilih-lagi', from: ['DITOLAK_PENYEDIA', 'KEDALUWARSA'], to: 'DRAF', by: ['pejabat_pengadaan'] },
  // the kitchen answers
  { id: 'sanggupi', from: ['DIKIRIM'], to: 'DITERIMA_PENYEDIA', by: ['penyedia'] },
  { id: 'tolak', from: ['DIKIRIM'], to: 'DITOLAK_PENYEDIA', by: ['penyedia'], needsReason: true, effect: 'release' },
  { id: 'kedaluwarsa', from: ['DIKIRIM'], to: 'KEDALUWARSA', by: ['sistem'], effect: 'release' },
  // change: one side proposes, the other answers; the answer writes the next version of the surat pesanan
  { id: 'usul-ubah', from: ['DITERIMA_PENYEDIA', 'DIPROSES'], to: null, by: ['pejabat_pengadaan', 'penyedia'], needsReason: true },
  { id: 'setujui-ubah', from: ['DITERIMA_PENYEDIA', 'DIPROSES'], to: null, by: ['pejabat_pengadaan', 'penyedia'], effect: 'change' },
  { id: 'tolak-ubah', from: ['DITERIMA_PENYEDIA', 'DIPROSES'], to: null, by: ['pejabat_pengadaan', 'penyedia'], needsReason: true },
  // cooking, delivery, receipt
  { id: 'proses', from: ['DITERIMA_PENYEDIA'], to: 'DIPROSES', by: ['penyedia'] },
  { id: 'antar', from: ['DITERIMA_PENYEDIA', 'DIPROSES', 'TIDAK_SESUAI'], to: 'DIANTAR', by: ['penyedia'] },
  { id: 'terima', from: ['DIANTAR'], to: 'DITERIMA', by: ['ppk', 'penerima'] },
  { id: 'terima-sebagian', from: ['DIANTAR'], to: 'SEBAGIAN', by: ['ppk', 'penerima'], needsReason: true },
  { id: 'tidak-sesuai', from: ['DIANTAR'], to: 'TIDAK_SESUAI', by: ['ppk', 'penerima'], needsReason: true },
  { id: 'putus-denda', from: CHECKED, to: null, by: ['ppk'] },
  // invoice and payment
  { id: 'tagih', from: CHECKED, to: 'TAGIHAN', by: ['penyedia'], effect: 'release-rest' },
  { id: 'bayar-manual', from: ['TAGIHAN'], to: 'BAYAR_MANUAL', by: ['bendahara'] },
  { id: 'ajukan-autodebet', from: ['TAGIHAN'], to: 'AUTODEBET_DIAJUKAN', by: ['bendahara'] },
  { id: 'setujui-autodebet', from: ['AUTODEBET_DIAJUKAN'], to: 'AUTODEBET_DISETUJUI', by: ['pa_kpa'] },
  { id: 'tolak-autodebet', from: ['AUTODEBET_DIAJUKAN'], to: 'TAGIHAN', by: ['pa_kpa'], needsReason: true },
  { id: 'batal-bayar', from: ['BAYAR_MANUAL', 'AUTODEBET_DISETUJUI'], to: 'TAGIHAN', by: ['bendahara'], needsReason: true },
  { id: 'cocokkan', from: ['BAYAR_MANUAL', 'AUTODEBET_DISETUJUI'], to: 'LUNAS', by: ['bendahara'], effect: 'realise' },
  // after the meeting
  { id: 'hadir', from: [...CHECKED, 'TAGIHAN', 'BAYAR_MANUAL', 'AUTODEBET_DIAJUKAN', 'AUTODEBET_DISETUJUI', 'LUNAS'], to: null, by: ['ppk'] },
  { id: 'nilai-penyedia', from: ['LUNAS'], to: null, by: ['ppk'] },
  { id: 'nilai-pemesan', from: ['LUNAS', 'SELESAI'], to: null, by: ['penyedia'] },
  { id: 'tutup', from: ['LUNAS'], to: 'SELESAI', by: ['ppk'] },
  // leaving the path
  { id: 'batalkan', from: BEFORE_SENDING, to: 'BATAL', by: ['ppk', 'pejabat_pengadaan'], needsReason: true },
  { id: 'batalkan-pesanan', from: ['DIKIRIM', 'DITERIMA_PENYEDIA', 'DIPROSES', 'TIDAK_SESUAI'], to: 'BATAL', by: ['ppk', 'pejabat_pengadaan'], needsReason: true, effect: 'release' },
  { id: 'mundur', from: ['DITERIMA_PENYEDIA', 'DIPROSES', 'TIDAK_SESUAI'], to: 'BATAL', by: ['penyedia'], needsReason: true, effect: 'release' },
  { id: 'sengketakan', from: ['DITERIMA', 'SEBAGIAN', 'TIDAK_SESUAI', 'TAGIHAN'], to: 'SENGKETA', by: ['ppk', 'penyedia'], needsReason: true },
  { id: 'selesaikan-sengketa', from: ['SENGKETA'], to: 'held', by: ['ppk'], needsReason: true },
  { id: 'bekukan', from: FREEZABLE, to: 'BEKU', by: ['pa_kpa'], needsReason: true },
  { id: 'cairkan', from: ['BEKU'], to: 'held', by: ['pa_kpa'], needsReason: true },
  // a note of a reason, a delegate: no change of state
  { id: 'tunjuk-penerima', from: ['DITERIMA_PENYEDIA', 'DIPROSES', 'DIANTAR'], to: null, by: ['ppk'] },
] as const satisfies readonly MoveRow[] // prettier-ignore
export type MoveId = (typeof MOVES)[number]['id']

const rows: readonly MoveRow[] = MOVES
export const moveRow = (id: string): MoveRow | undefined => rows.find((row) => row.id === id)

export interface Position {
  readonly state: State | null
  /** Where a frozen or disputed order returns to. */
  readonly held: State | null
}
export const START: Position = { state: null, held: null }

/** One move by one kind of actor. Refused with what stands against it; reasons of guards are judged elsewhere. */
export function decideStep(at: Position, move: string, by: Actor, reason: string | null): Decision<Position> {
  const row = moveRow(move)
  if (!row) return refuse('move-unknown', { move })
  const fits = at.state === null ? row.from.length === 0 : row.from.includes(at.state)
  if (!fits) return refuse('move-not-from-here', { move, state: at.state })
  if (!row.by.includes(by)) return refuse('move-not-yours', { move, actor: by, allowed: row.by.join(', ') })
  if (row.needsReason && !reason?.trim()) return refuse('reason-needed', { move })
  if (row.to === null) return accept(at)
  if (row.to === 'held') {
    if (at.held === null) throw new Error(`an order in ${at.state} without the state it came from`)
    return accept({ state: at.held, held: null })
  }
  const holds = row.to === 'SENGKETA' || row.to === 'BEKU'
  return accept({ state: row.to, held: holds ? at.state : null })
}

export interface DoneStep {
  readonly move: string
  readonly actor: Actor
  readonly reason: string | null
}

/** The state that a list of actions stands for; a list that could not have happened is a bug. */
export function stateAfter(actions: readonly DoneStep[]): Position {
  return actions.reduce<Position>((at, action) => {
    const next = decideStep(at, action.move, action.actor, action.reason)
    if (!next.ok)
      throw new Error(
        `action ${action.move} by ${action.actor} cannot follow ${at.state}: ${next.because[0]!.code}`,
      )
    return next.value
  }, START)
}

/** The moves open to an actor in a state, in the order of the table: what a page offers. */
export const movesOpenTo = (at: Position, by: Actor): readonly MoveRow[] =>
  rows.filter((row) => at.state !== null && row.from.includes(at.state) && row.by.includes(by))

export const ENDED: readonly State[] = ['SELESAI', 'BATAL']
