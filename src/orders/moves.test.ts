import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Actor, ACTORS, decideStep, type MoveId, MOVES, moveRow, movesOpenTo, START, type State, STATES, stateAfter, type Position } from './moves.ts' // prettier-ignore
import { KITCHEN_DOES, MOVE_WORDS } from './words.ts'

const walk = (...steps: readonly (readonly [move: string, actor: Actor, reason?: string])[]) =>
  stateAfter(steps.map(([move, actor, reason]) => ({ move, actor, reason: reason ?? null }))).state

const SENT = [
  ['siapkan', 'ppk'],
  ['tugaskan', 'ppk'],
  ['terima-tugas', 'pejabat_pengadaan'],
  ['kirim', 'pejabat_pengadaan'],
] as const
const DELIVERED = [...SENT, ['sanggupi', 'penyedia'], ['proses', 'penyedia'], ['antar', 'penyedia']] as const
const BILLED = [...DELIVERED, ['terima', 'penerima'], ['tagih', 'penyedia']] as const

test('the whole chain, by hand and by autodebet', () => {
  expect(walk(...BILLED, ['bayar-manual', 'bendahara'], ['cocokkan', 'bendahara'], ['tutup', 'ppk'])).toBe('SELESAI') // prettier-ignore
  expect(walk(...BILLED, ['ajukan-autodebet', 'bendahara'], ['setujui-autodebet', 'pa_kpa'], ['cocokkan', 'bendahara'])).toBe('LUNAS') // prettier-ignore
})

test('a refusal, an expiry and a withdrawal let the officer choose again', () => {
  expect(walk(...SENT, ['tolak', 'penyedia', 'dapur penuh'], ['pilih-lagi', 'pejabat_pengadaan'])).toBe('DRAF') // prettier-ignore
  expect(walk(...SENT, ['kedaluwarsa', 'sistem'], ['pilih-lagi', 'pejabat_pengadaan'])).toBe('DRAF')
  expect(walk(...SENT, ['tarik', 'pejabat_pengadaan', 'salah alamat'])).toBe('DRAF')
})

test('dispute and freeze return the order to where it was', () => {
  expect(walk(...BILLED, ['sengketakan', 'ppk', 'basi'], ['selesaikan-sengketa', 'ppk', 'diganti'])).toBe('TAGIHAN') // prettier-ignore
  expect(walk(...SENT, ['bekukan', 'pa_kpa', 'pemeriksaan'], ['cairkan', 'pa_kpa', 'selesai'])).toBe('DIKIRIM') // prettier-ignore
})

describe('the table itself', () => {
  test('every move is named once, every state can be reached and every state but the ends can be left', () => {
    const ids = MOVES.map((row) => row.id)
    expect(new Set(ids).size).toBe(ids.length)
    const reached = new Set(MOVES.map((row) => row.to))
    expect(STATES.filter((state) => !reached.has(state as never))).toEqual([])
    const left = new Set<string>(MOVES.flatMap((row) => (row.to === null ? [] : [...row.from])))
    expect(STATES.filter((state) => !left.has(state))).toEqual(['SELESAI', 'BATAL'])
  })

  test('only the kitchen makes an invoice (G-KWITANSI), only the treasurer says paid, only PA/KPA approves autodebet', () => {
    expect(moveRow('tagih')!.by).toEqual(['penyedia'])
    expect(moveRow('cocokkan')!.by).toEqual(['bendahara'])
    expect(moveRow('setujui-autodebet')!.by).toEqual(['pa_kpa'])
  })

  test('what holds money and portions lets them go on every way out', () => {
    for (const row of MOVES) {
      const effect = 'effect' in row ? row.effect : undefined
      const leaves = ['DITOLAK_PENYEDIA', 'KEDALUWARSA', 'DRAF', 'BATAL'].includes(row.to ?? '')
      const held = row.from.some((state) => ['DIKIRIM', 'DITERIMA_PENYEDIA', 'DIPROSES', 'TIDAK_SESUAI'].includes(state)) // prettier-ignore
      if (leaves && held) expect(effect, row.id).toBe('release')
    }
  })
})

test('a move that is not open is refused with its reason, and never changes the order (property)', () => {
  const position = fc.record({ state: fc.constantFrom(...STATES), held: fc.constant('TAGIHAN' as const) })
  fc.assert(
    fc.property(position, fc.constantFrom(...MOVES), fc.constantFrom(...ACTORS), fc.constantFrom(null, '', 'alasan'), (at, row, actor, reason) => {
      const next = decideStep(at as Position, row.id, actor, reason)
      const open = movesOpenTo(at as Position, actor).some((one) => one.id === row.id)
      if (!open) expect(next.ok).toBe(false)
      else if ('needsReason' in row) expect(next.ok).toBe(reason === 'alasan')
      else expect(next.ok).toBe(true)
    }),
  ) // prettier-ignore
  expect(decideStep(START, 'kirim', 'pejabat_pengadaan', null)).toEqual({ ok: false, because: [{ code: 'move-not-from-here', facts: { move: 'kirim', state: null } }] }) // prettier-ignore
})

test('what a kitchen is told to press is the name of a button that stands there', () => {
  for (const [state, words] of Object.entries(KITCHEN_DOES))
    for (const language of ['id', 'en'] as const) {
      const button = /“([^”]+)”/.exec(words[language])![1]
      const open = movesOpenTo({ state: state as State, held: null }, 'penyedia')
      expect(
        open.map((row) => MOVE_WORDS[row.id as MoveId].button[language]),
        `${state}: ${button}`,
      ).toContain(button)
    }
})
