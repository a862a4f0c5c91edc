import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askLaw, reasonsOf } from '../../../tests/support/ask-law.ts'
import { costLine, tierTwoExemption } from './from-2011.ts'
import { tkdnByWeights } from './from-2025.ts'
import { levelOfCertified } from './levels-2025.ts'

describe('TKDN by cost, Permenperin 16/2011', () => {
  test.each([
    [95_000, 45_000, 6786],
    [80, 40, 6667],
    [2650, 550, 8281],
    [0, 100, 0],
    [100, 0, 10_000],
    [1, 19_999, 1],
    [1, 20_000, 0],
    [0, 0, null],
  ])('KDN %i, KLN %i → %s', (kdn, kln, bp) => expect(askLaw('tkdn2011', { kdn, kln })).toBe(bp))

  test.each([
    [4228, '2.5', 450_000, 475_650, 649_350, 1_125_000],
    [5481, '1,5', 140_000, 115_101, 94_899, 210_000],
    [5864, '0.2', 500_000, 58_640, 41_360, 100_000],
    [10_000, 3, 1000, 3000, 0, 3000],
    [0, '3', 1000, 0, 3000, 3000],
    [5000, '0', 1000, 0, 0, 0],
    [5000, '1', 1, 1, 0, 1],
    [3333, '0.333', 1000, 111, 222, 333],
  ])('a line of %i bp, %s × %i', (tkdn_bp, qty, price, kdn, kln, total) =>
    expect(askLaw('tkdn2011_line', { tkdn_bp, qty, price })).toEqual({ kdn, kln, total }),
  )

  test('a line always adds up', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.bigInt({ min: 0n, max: 10n ** 6n }),
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        (bp, thousandths, price) => {
          const line = costLine(bp, { numerator: thousandths, denominator: 1000n }, price)
          expect(line.kdn + line.kln).toBe(line.total)
          expect(line.kdn >= 0n && line.kln >= 0n).toBe(true)
        },
      ),
    ))

  test.each([
    [1_000_000, [29_999], [true], false],
    [1_000_000, [30_000], [false], false],
    [1_000_000, [25_000, 25_000, 25_000, 24_000], [true, true, true, true], false],
    [1_000_000, [25_000, 25_000, 25_000, 25_000], [true, true, true, true], false],
    [1_000_000, [29_999, 29_999, 29_999, 10_004], null, true],
    // Parts of 3 % and more are not in the sum of 10 %.
    [1_000_000, [500_000, 29_999], [false, true], false],
    [1_000_000, [], [], false],
    [0, [0], [false], false],
  ])('tier-one cost %i, parts %j', (tier1_cost, parts, exempt, needs_choice) =>
    expect(askLaw('tier2_exempt', { tier1_cost, parts })).toEqual({ exempt, needs_choice }),
  )

  test('exempt parts are each below 3 % and together at most 10 %', () =>
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 9n }),
        fc.array(fc.bigInt({ min: 0n, max: 10n ** 8n }), { maxLength: 12 }),
        (cost, parts) => {
          const { exempt } = tierTwoExemption(cost, parts)
          if (exempt === null) return
          const chosen = parts.filter((_, i) => exempt[i])
          expect(chosen.every((part) => part * 100n < cost * 3n)).toBe(true)
          expect(chosen.reduce((a, b) => a + b, 0n) * 10n <= cost).toBe(true)
        },
      ),
    ))

  test.each([
    [
      [
        { price: 100_000_000, tkdn_bp: 4000 },
        { price: 50_000_000, tkdn_bp: 7000 },
      ],
      5000,
    ],
    [[{ price: 3, tkdn_bp: 1 }], 1],
    [
      [
        { price: 1, tkdn_bp: 0 },
        { price: 1, tkdn_bp: 1 },
      ],
      1,
    ],
    [[{ price: 0, tkdn_bp: 4000 }], null],
    [[], null],
  ])('several goods %j → %s', (items, bp) => expect(askLaw('tkdn_multi', { items })).toBe(bp))

  test.each([
    ['DN', 'DN', null, 10_000],
    ['LN', 'DN', null, 7500],
    ['DN', 'LN', null, 7500],
    ['LN', 'LN', null, 0],
    ['DN', 'JOINT', 4000, 8500],
    ['DN', 'JOINT', 0, 7500],
    ['DN', 'JOINT', 10_000, 10_000],
    ['LN', 'JOINT', 4000, 3000],
    ['LN', 'JOINT', 10_000, 7500],
    ['LN', 'JOINT', 1, 1],
    ['DN', 'JOINT', null, null],
  ])('a tool made %s, owned %s, share %s counts %s', (made, owned, dn_share_bp, bp) =>
    expect(askLaw('tool_factor_bp', { made, owned, dn_share_bp })).toBe(bp),
  )
})

describe('levels of main components, Permenperin 35/2025', () => {
  test.each([
    [0, 2500],
    [2500, 2500],
    [2501, 4000],
    [4000, 4000],
    [4001, 6000],
    [6000, 6000],
    [6001, 8000],
    [8000, 8000],
    [8001, 10_000],
    [10_000, 10_000],
  ])('certified %i bp has level %i', (tkdn_bp, level) => expect(askLaw('level2025', { tkdn_bp })).toBe(level))

  test('a TKDN above 100 % is a bug', () => expect(() => levelOfCertified(10_001)).toThrow('100 %'))

  test.each([
    // made here, industrial company, all raw domestic, straight from nature → level
    [true, true, true, false, 10_000],
    [true, true, false, false, 2500],
    [true, false, true, false, 2500],
    [true, false, false, true, 10_000],
    [false, false, false, true, 10_000],
    [false, true, true, false, 0],
    [false, false, false, false, 0],
  ])(
    'uncertified %s %s %s %s → %i',
    (made_in_id, by_industrial_company, all_raw_domestic, natural_resource, level) =>
      expect(
        askLaw('level2025_uncertified', {
          made_in_id,
          by_industrial_company,
          all_raw_domestic,
          natural_resource,
        }),
      ).toBe(level),
  )
})

describe('TKDN by weights, Permenperin 35/2025', () => {
  const ask = (components: unknown, labour_bp: number, overhead_bp: number, litbang_bp: unknown = 0) =>
    askLaw('tkdn2025', { components, labour_bp, overhead_bp, litbang_bp })
  const mixed = [
    { cost: 600, level_bp: 6000 },
    { cost: 300, level_bp: 2500 },
    { cost: 100, level_bp: 0 },
  ]
  test('W10: all domestic is 100 %', () =>
    expect(ask([{ cost: 7, level_bp: 10_000 }], 10_000, 10_000)).toEqual({ bp: 10_000, warnings: [] }))
  test('W11: 57,625 % is rounded half-up once', () =>
    expect(ask(mixed, 10_000, 10_000)).toEqual({ bp: 5763, warnings: [] }))
  test('W12: R&D is added', () => expect(ask(mixed, 10_000, 10_000, 500)).toEqual({ bp: 6263, warnings: [] }))
  test('W13: all imported gives 25 % and a warning', () => {
    const components = [
      { cost: 5, level_bp: 0 },
      { cost: 6, level_bp: 0 },
    ]
    expect(ask(components, 10_000, 10_000)).toEqual({ bp: 2500, warnings: ['ALL_IMPORT'] })
    expect(reasonsOf('tkdn2025', { components, labour_bp: 0, overhead_bp: 0 })).toContain(
      'all-components-imported',
    )
  })
  test('W14: the sum is capped at 100 %', () => {
    const question = {
      components: [{ cost: 1, level_bp: 10_000 }],
      labour_bp: 10_000,
      overhead_bp: 10_000,
      litbang_bp: 2000,
    }
    expect(askLaw('tkdn2025', question)).toEqual({ bp: 10_000, warnings: [] })
    expect(reasonsOf('tkdn2025', question)).toContain('tkdn-capped')
  })
  test('W15: labour at half', () =>
    expect(ask([{ cost: 9, level_bp: 8000 }], 5000, 10_000)).toEqual({ bp: 8000, warnings: [] }))
  test('exactly 100 % is not capped', () =>
    expect(
      reasonsOf('tkdn2025', {
        components: [{ cost: 1, level_bp: 10_000 }],
        labour_bp: 10_000,
        overhead_bp: 10_000,
      }),
    ).not.toContain('tkdn-capped'))
  test('no R&D given counts nothing', () =>
    expect(ask(mixed, 0, 0, null)).toEqual({ bp: 3263, warnings: [] }))
  test('without cost nothing can be said', () => {
    expect(ask([], 10_000, 10_000)).toEqual({ bp: null, warnings: [] })
    expect(ask([{ cost: 0, level_bp: 10_000 }], 10_000, 10_000)).toEqual({ bp: null, warnings: [] })
  })
  test('R&D above 20 % and shares above 100 % are refused', () => {
    expect(ask(mixed, 10_000, 10_000, 2001)).toBe('error bad-input')
    expect(ask(mixed, 10_001, 10_000)).toBe('error bad-input')
    expect(ask(mixed, -1, 10_000)).toBe('error bad-input')
  })
  test('a better component never lowers TKDN', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 12n }), fc.constantFrom(0, 2500, 4000, 6000, 8000)),
          {
            minLength: 1,
            maxLength: 8,
          },
        ),
        (rows) => {
          const bp = (lift: number) =>
            tkdnByWeights(
              rows.map(([cost, level], i) => ({ cost, levelBp: i === 0 ? level + lift : level })),
              5000,
              5000,
              0,
            ).verdict!.bp
          expect(bp(2000)).toBeGreaterThanOrEqual(bp(0))
          expect(bp(2000)).toBeLessThanOrEqual(10_000)
        },
      ),
    ))
})
