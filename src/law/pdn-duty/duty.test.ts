import fc from 'fast-check'
import { isoDate } from '#shared/date'
import { describe, expect, test } from 'vitest'
import { askLaw, messageOf, reasonsOf } from '../../../tests/support/ask-law.ts'
import { decidePdnDuty, isProductLevelDuty, type LadderStep } from './duty.ts'

const cert = (id: string, tkdn_bp: number, bmp_bp = 0) => ({ id, tkdn_bp, bmp_bp, kind: 'CERT' })
const siinas = { id: 'D', tkdn_bp: 0, bmp_bp: 0, kind: 'SIINAS' }
const imported = { id: 'I', tkdn_bp: 0, bmp_bp: 0, kind: 'IMPORT' }
const duty = (date: string, products: unknown, insufficient?: unknown) =>
  askLaw('pdn_duty', insufficient === undefined ? { date, products } : { date, products, insufficient })

const high = cert('A', 3000, 1000)
const middle = cert('B', 2500)
const low = cert('C', 2499, 1500)
const all = [high, middle, low, siinas, imported]

describe('the duty to buy PDN', () => {
  test.each([
    // day          products                    step             eligible
    ['2025-04-30', all, 'a', ['A', 'B']],
    ['2025-04-30', [cert('A', 3000, 999), middle, low], 'b', ['A', 'B']],
    ['2025-04-30', [cert('A', 4000)], 'a', ['A']],
    // The best sum need not be the best TKDN.
    ['2025-04-30', [cert('A', 3500), cert('B', 2600, 1400)], 'a', ['A', 'B']],
    ['2025-04-30', [cert('A', 2600, 1400), cert('B', 3500)], 'a', ['A', 'B']],
    ['2025-04-30', [low, siinas, imported], 'c', ['C']],
    ['2025-04-30', [siinas, imported], 'd', ['D']],
    ['2025-04-30', [imported], 'import', ['I']],
    ['2025-04-30', [], 'import', []],
    ['2025-04-29', all, 'old_mandatory', ['A', 'B']],
    ['2025-04-29', [cert('A', 3000, 999), low, imported], 'old_none', ['A', 'C', 'I']],
    ['2025-04-29', [], 'old_none', []],
    ['2019-01-01', all, 'old_mandatory', ['A', 'B']],
  ])('on %s: %j → %s', (day, products, step, eligible) =>
    expect(duty(day, products)).toEqual({ step, eligible }),
  )

  test.each([
    [['a'], 'b', ['A', 'B']],
    [['b'], 'a', ['A', 'B']],
    [['a', 'b'], 'c', ['C']],
    [['a', 'b', 'c'], 'd', ['D']],
    [['a', 'b', 'c', 'd'], 'import', ['I']],
    [[], 'a', ['A', 'B']],
    [null, 'a', ['A', 'B']],
  ])('steps %j declared not enough → %s', (insufficient, step, eligible) =>
    expect(duty('2026-01-15', all, insufficient)).toEqual({ step, eligible }),
  )

  test('the old rule knows no declared steps', () =>
    expect(duty('2025-04-29', all, ['a', 'b'])).toEqual({ step: 'old_mandatory', eligible: ['A', 'B'] }))

  test('TKDN 24 with BMP 16 is a data error, on any day', () => {
    for (const day of ['2024-01-01', '2026-01-01'])
      expect(duty(day, [cert('X', 2400, 1600), imported])).toEqual({ error: 'TKDN_BMP_INCONSISTENT' })
    expect(duty('2026-01-01', [cert('X', 2499, 1501)])).toEqual({ error: 'TKDN_BMP_INCONSISTENT' })
    expect(reasonsOf('pdn_duty', { date: '2026-01-01', products: [cert('X', 2400, 1600)] })).toEqual([
      'TKDN_BMP_INCONSISTENT',
    ])
  })
  test('any other BMP above 15 % is refused with the product named', () => {
    expect(duty('2026-01-01', [cert('X', 3000, 1501)])).toBe('error bmp-above-maximum')
    expect(duty('2026-01-01', [cert('X', 3000, 1500)])).toEqual({ step: 'a', eligible: ['X'] })
    expect(messageOf('pdn_duty', { date: '2026-01-01', products: [cert('X', 1000, 1501)] })).toContain(
      'produk X',
    )
  })
  test('figures of a product without certificate do not count', () =>
    expect(
      duty('2026-01-01', [
        { ...siinas, tkdn_bp: 9000, bmp_bp: 9000 },
        { id: 'I', kind: 'IMPORT', tkdn_bp: null },
      ]),
    ).toEqual({ step: 'd', eligible: ['D'] }))

  test('a day before the rule cannot be decided', () => {
    expect(duty('2017-12-31', all)).toBeNull()
    expect(reasonsOf('pdn_duty', { date: '2017-12-31', products: all })).toEqual(['no-version-in-force'])
    expect(reasonsOf('pdn_duty', { date: '2018-06-01', products: all })).toEqual(['start-day-not-confirmed'])
  })
  test.each([
    [[cert('A', 3000), cert('A', 4000)], undefined],
    [[{ id: 'A', kind: 'CERT', tkdn_bp: 3000 }], undefined],
    [[{ ...high, tkdn_bp: 10_001 }], undefined],
    [[{ ...high, kind: 'cert' }], undefined],
    [all, ['import']],
  ])('refused: %j %j', (products, insufficient) =>
    expect(duty('2026-01-01', products, insufficient)).toBe('error bad-input'),
  )

  test('the reason carries figures, article and certainty', () => {
    const decision = decidePdnDuty(isoDate('2026-01-01'), [
      { id: 'A', tkdnBp: 3000, bmpBp: 1000, kind: 'CERT' },
    ])
    expect(decision.ok && decision.value).toEqual({
      verdict: { step: 'a', eligible: ['A'] },
      on: '2026-01-01',
      because: [
        {
          code: 'duty-a',
          facts: { best: 4000, trigger: 4000, minimum: 2500, insufficient: '' },
          source: 'Perpres 46/2025 Pasal 66 ayat (2)',
          certainty: 'sourced',
        },
      ],
    })
  })
  test.each([
    [[{ id: 'A', tkdnBp: 0, bmpBp: 0, kind: 'CERT' as const }], 0],
    [[], null],
  ])('the best sum of %j is %s', (products, best) => {
    const decision = decidePdnDuty(isoDate('2026-01-01'), products)
    expect(decision.ok && decision.value.because[0]!.facts!['best']).toBe(best)
  })
  test('only the eligible may be bought, except when no product-level duty holds', () => {
    for (const step of ['a', 'b', 'c', 'd', 'old_mandatory'] as const)
      expect(isProductLevelDuty({ step, eligible: [] })).toBe(true)
    for (const step of ['import', 'old_none'] as const)
      expect(isProductLevelDuty({ step, eligible: [] })).toBe(false)
  })

  test('declaring more steps insufficient never climbs back up the ladder', () => {
    const height = ['a', 'b', 'c', 'd', 'import']
    const product = fc.record({
      id: fc.uuid(),
      tkdnBp: fc.integer({ min: 0, max: 10_000 }),
      bmpBp: fc.constantFrom(0, 400, 1000),
      kind: fc.constantFrom('CERT' as const, 'SIINAS' as const, 'IMPORT' as const),
    })
    fc.assert(
      fc.property(
        fc.array(product, { maxLength: 10 }),
        fc.subarray(['a', 'b', 'c', 'd'] as LadderStep[]),
        (products, steps) => {
          const stepOf = (insufficient: LadderStep[]) => {
            const decision = decidePdnDuty(isoDate('2026-01-01'), products, insufficient)
            return decision.ok ? height.indexOf(decision.value.verdict!.step) : -1
          }
          const fewer = stepOf(steps.slice(1))
          expect(stepOf(steps)).toBeGreaterThanOrEqual(fewer)
        },
      ),
    )
  })
})

describe('what a PDN is', () => {
  const ask = (
    invests_in_id: unknown,
    produces_in_id: unknown,
    wni_share_bp: unknown,
    domestic_input_bp: unknown,
  ) => askLaw('is_pdn', { invests_in_id, produces_in_id, wni_share_bp, domestic_input_bp })
  test.each([
    [true, true, 1, 1, true],
    [true, true, 10_000, 0, false],
    [true, true, 0, 10_000, false],
    [false, true, 1, 1, false],
    [true, false, 1, 1, false],
    [null, true, 1, 1, null],
    [true, null, 1, 1, null],
    [true, true, null, 1, null],
    [true, true, 1, null, null],
    [null, null, 0, null, false],
  ])('%s %s %s %s → %s', (...row) => expect(ask(row[0], row[1], row[2], row[3])).toBe(row[4]))
})
