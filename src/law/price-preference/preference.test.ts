import fc from 'fast-check'
import { isoDate } from '#shared/date'
import { describe, expect, test } from 'vitest'
import { askLaw, reasonsOf } from '../../../tests/support/ask-law.ts'
import { compareFractions, roundHalfUp } from '../exact.ts'
import { decideAward } from './award.ts'
import { exactCombinedHea, exactHea } from './hea.ts'

const bid = (id: string, hp: number, tkdn_bp: number, passed = true) => ({ id, hp, tkdn_bp, passed })
const award = (hps: number, ...bids: unknown[]) => askLaw('award', { hps, bids })

describe('HEA of goods', () => {
  test.each([
    [1_180_000_000, 6000, true, 1_003_000_000],
    [1_500_000_000, 10_000, true, 1_125_000_000],
    [1_500_000_000, 2499, true, 1_500_000_000],
    [1_510_000_000, 2500, true, 1_415_625_000],
    [1_234_567_891, 2503, true, 1_157_314_805],
    [1_200_000_000, 5864, false, 1_200_000_000],
    [1_200_000_000, 5864, null, null],
    [1_200_000_000, 2499, null, 1_200_000_000],
    [8, 5000, true, 7],
    [4, 5000, true, 4],
  ])('HP %i @ %i, valid %s → %s', (hp, tkdn_bp, cert_valid, hea) =>
    expect(askLaw('hea', { hp, tkdn_bp, cert_valid })).toBe(hea),
  )
  test('the preference may be lower than 25 %, never higher', () => {
    const ask = (max_pref_bp: unknown) =>
      askLaw('hea', { hp: 1_000_000_000, tkdn_bp: 4000, cert_valid: true, max_pref_bp })
    expect(ask(1500)).toBe(940_000_000)
    expect(ask(0)).toBe(1_000_000_000)
    expect(ask(null)).toBe(900_000_000)
    expect(ask(2501)).toBe('error bad-input')
  })
  test('HEA beyond 2^53 stays exact to the rupiah', () =>
    expect(roundHalfUp(exactHea(9_007_199_254_740_993n, 10_000, 2500))).toBe(6_755_399_441_055_745n))
  test('more TKDN never raises HEA', () =>
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 13n }), fc.integer({ min: 0, max: 9999 }), (hp, tkdn) => {
        expect(compareFractions(exactHea(hp, tkdn + 1, 2500), exactHea(hp, tkdn, 2500))).toBeLessThanOrEqual(
          0,
        )
      }),
    ))
})

describe('the award', () => {
  const h1 = [bid('A', 9.5e9, 4000), bid('B', 9.3e9, 2500), bid('C', 9.4e9, 4500), bid('D', 9.2e9, 2000)]
  test('H1: lowest HEA', () =>
    expect(award(10e9, ...h1)).toEqual({
      preference: true,
      winner: 'C',
      hea: { A: 8_550_000_000, B: 8_718_750_000, C: 8_342_500_000, D: 9_200_000_000 },
    }))
  test('H2: an HPS of exactly Rp1 billion has no preference, one rupiah more has', () => {
    expect(award(1_000_000_000, ...h1)).toMatchObject({ preference: false, winner: 'D', hea: { C: 9.4e9 } })
    expect(award(1_000_000_001, ...h1)).toMatchObject({ preference: true, winner: 'C' })
  })
  test('H3: on equal HEA the higher TKDN wins, the dearer bid', () => {
    const bids = [bid('B', 960_000_000, 2500), bid('A', 1_000_000_000, 4000)]
    expect(award(2e9, ...bids)).toMatchObject({ winner: 'A', hea: { A: 900_000_000, B: 900_000_000 } })
    expect(reasonsOf('award', { hps: 2e9, bids })).toEqual(['preference-applies', 'award-tie-higher-tkdn'])
  })
  test('H4: 24,99 % gets nothing', () =>
    expect(award(2e9, bid('A', 1_500_000_000, 2499), bid('B', 1_510_000_000, 2500))).toMatchObject({
      winner: 'B',
    }))
  test('equal HEA and equal TKDN: nobody is named', () => {
    const bids = [bid('A', 1e9, 3000), bid('B', 1e9, 3000)]
    expect(award(2e9, ...bids)).toMatchObject({ winner: null, hea: { A: 925_000_000, B: 925_000_000 } })
    expect(reasonsOf('award', { hps: 2e9, bids })).toContain('award-tie-not-regulated')
  })
  test('equal on display but not exactly: the exact value ranks', () =>
    expect(award(2e9, bid('A', 1_000_000_001, 3333), bid('B', 1_000_000_000, 3333))).toMatchObject({
      winner: 'B',
    }))
  test('a tie further down changes nothing', () =>
    expect(award(2e9, bid('A', 2e9, 3000), bid('B', 2e9, 3000), bid('C', 1e9, 0))).toMatchObject({
      winner: 'C',
    }))
  test('only bids that passed are ranked', () => {
    expect(award(2e9, bid('A', 1, 8000, false), bid('B', 1_600_000_000, 2500))).toEqual({
      preference: true,
      winner: 'B',
      hea: { B: 1_500_000_000 },
    })
    expect(award(2e9, bid('A', 1, 8000, false))).toEqual({ preference: true, winner: null, hea: {} })
    expect(award(2e9)).toEqual({ preference: true, winner: null, hea: {} })
  })
  test('an expired certificate counts nothing, also on a tie', () =>
    expect(award(2e9, { ...bid('A', 1e9, 6000), cert_valid: false }, bid('B', 1e9, 100))).toMatchObject({
      winner: 'B',
      hea: { A: 1e9, B: 1e9 },
    }))
  test('ids may be any text, but differ', () => {
    expect(award(2e9, bid('__proto__', 1e9, 0))).toMatchObject({ winner: '__proto__' })
    expect(award(2e9, bid('A', 1e9, 0), bid('A', 2e9, 0))).toBe('error bad-input')
  })
  test('a day before Perpres 12/2021 cannot be decided', () => {
    expect(askLaw('award', { date: '2021-02-01', hps: 2e9, bids: h1 })).toBeNull()
    expect(askLaw('award', { date: '2021-02-02', hps: 20e9, bids: h1 })).toMatchObject({ winner: 'C' })
  })
  test('the winner does not depend on the order of the bids', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.bigInt({ min: 1n, max: 2000n }), fc.integer({ min: 2400, max: 2600 })), {
          minLength: 1,
          maxLength: 7,
        }),
        (rows) => {
          const bids = rows.map(([hp, tkdnBp], i) => ({ id: `b${i}`, hp, tkdnBp, passed: true }))
          const on = isoDate('2026-01-01')
          const forward = decideAward(on, 2_000_000_000n, bids).verdict!
          expect(decideAward(on, 2_000_000_000n, bids.toReversed()).verdict!.winner).toBe(forward.winner)
          if (forward.winner === null) return
          const winner = bids.find((b) => b.id === forward.winner)!
          for (const other of bids)
            expect(
              compareFractions(
                exactHea(winner.hp, winner.tkdnBp, 2500),
                exactHea(other.hp, other.tkdnBp, 2500),
              ),
            ).toBeLessThanOrEqual(0)
        },
      ),
    ))
})

describe('goods with services', () => {
  const item = (kind: string, hp: number, tkdn_bp: unknown) => ({ kind, hp, tkdn_bp })
  test('H5: item by item, services without preference', () => {
    const x = [item('barang', 600e6, 5000), item('barang', 400e6, 2000), item('jasa', 100e6, 9000)]
    expect(askLaw('hea_combo', { items: x })).toBe(1_025_000_000)
    expect(askLaw('hea_combo', { items: [item('jasa', 7, null)] })).toBe(7)
    expect(askLaw('hea_combo', { items: [] })).toBe(0)
    expect(askLaw('hea_combo', { items: [{ ...item('barang', 600e6, 5000), cert_valid: false }] })).toBe(
      600_000_000,
    )
    expect(askLaw('hea_combo', { items: [item('barang', 1000, null)] })).toBe('error bad-input')
    expect(askLaw('hea_combo', { items: [item('barang', 600e6, 5000)], max_pref_bp: 1000 })).toBe(570_000_000)
  })
  test('items are summed before rounding', () => {
    const third = { kind: 'barang' as const, hp: 3n, tkdnBp: 5000 }
    // 2,625 each: 7,875 together is 8, while three roundings would give 9.
    expect(roundHalfUp(exactCombinedHea([third, third, third], 2500))).toBe(8n)
  })
})

describe('international construction tender', () => {
  const ask = (national_hp: number, rate_bp: unknown = 750) =>
    askLaw('intl_award', { lowest_foreign_hp: 100e9, national_hp, rate_bp })
  test.each([
    [105e9, { national_hea: 97_500_000_000, winner: 'national' }],
    [108e9, { national_hea: 100_500_000_000, winner: 'foreign' }],
    [107_500_000_000, { national_hea: 100e9, winner: null }],
  ])('H8, H9: national bid %i', (hp, out) => expect(ask(hp)).toEqual(out))
  test('the tender sets the rate, at most 7,5 %', () => {
    expect(ask(105e9, 0)).toMatchObject({ winner: 'foreign' })
    expect(ask(105e9, null)).toBeNull()
    expect(ask(105e9, 751)).toBe('error bad-input')
  })
})

describe('before Perpres 16/2018', () => {
  test.each([
    [1_050_000_000, 6000, 963_302_752],
    [1_150_000_000, 5000, 1_069_767_442],
    [1_025_000_000, 2500, 987_951_807],
    [1_000_000_000, 1000, 985_221_675],
    [1_000_000_000, 0, 1_000_000_000],
  ])('H10: HP %i @ %i', (hp, tkdn_bp, hea) => {
    expect(askLaw('hea_legacy', { hp, tkdn_bp, max_pref_bp: 1500 })).toBe(hea)
    expect(askLaw('hea_legacy', { hp, tkdn_bp })).toBe(hea)
  })
})
