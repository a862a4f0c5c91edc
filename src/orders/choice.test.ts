import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { IsoDate } from '#shared/date'
import { type Candidate, rankKitchens, type Wish } from './choice.ts'

const day = (text: string) => text as IsoDate
const kitchen = (sellerId: string, over: Partial<Candidate> = {}): Candidate => ({
  sellerId,
  name: sellerId,
  kecamatan: '99.01.01',
  kelurahan: null,
  freePortions: 300,
  servesAddress: true,
  isOpen: true,
  inTime: true,
  minPortions: 1,
  heldBack: null,
  cheapestRupiah: 40_000n,
  stars: 4,
  ratings: 3,
  lastOrderOn: day('2026-11-10'),
  lastOrderHereOn: day('2026-11-10'),
  ordersInNinetyDays: 5,
  kelurahanOrders: 5,
  localPercent: 50,
  localLevel: 'berbukti',
  ...over,
})
const wish: Wish = { portions: 100, kecamatan: '99.01.01', today: day('2026-11-16'), ceilingRupiah: 53_000n }
const order = (...list: Candidate[]) => rankKitchens(list, wish, 60).map((one) => one.candidate.sellerId)

test('whoever was not ordered from for long comes first among equals', () =>
  expect(
    order(
      kitchen('kemarin'),
      kitchen('lama', { lastOrderHereOn: day('2026-08-01') }),
      kitchen('belum-pernah', { lastOrderHereOn: null, lastOrderOn: null }),
    ),
  ).toEqual(['belum-pernah', 'lama', 'kemarin']))
test('checked local product weighs more than a statement', () =>
  expect(
    order(
      kitchen('dinyatakan', { localPercent: 90, localLevel: 'dinyatakan' }),
      kitchen('diperiksa', { localPercent: 60, localLevel: 'diperiksa' }),
    ),
  ).toEqual(['diperiksa', 'dinyatakan']))
test('what does not fit stands last with its reason, never hidden', () => {
  const ranked = rankKitchens(
    [kitchen('penuh', { freePortions: 40, lastOrderHereOn: null }), kitchen('cukup')],
    wish,
    60,
  )
  expect(ranked.map((one) => one.candidate.sellerId)).toEqual(['cukup', 'penuh'])
  expect(ranked[1]!.against).toMatchObject([{ code: 'full', facts: { free: 40, wanted: 100 } }])
})
test('a kitchen without orders for sixty days is marked as idle', () =>
  expect(rankKitchens([kitchen('a', { lastOrderOn: day('2026-09-01') })], wish, 60)[0]!.isIdle).toBe(true))
test('the order is total, keeps everyone, and every score is the sum of its points (property)', () => {
  const some = fc.record({
    seller: fc.integer({ min: 1, max: 9 }),
    free: fc.option(fc.integer({ min: 0, max: 200 })),
    stars: fc.option(fc.integer({ min: 1, max: 5 })),
    here: fc.option(fc.constantFrom('2026-11-15', '2026-01-01')),
    percent: fc.option(fc.integer({ min: 0, max: 100 })),
  })
  fc.assert(
    fc.property(fc.array(some, { maxLength: 12 }), (list) => {
      const candidates = list.map((one, n) =>
        kitchen(`${one.seller}-${n}`, {
          freePortions: one.free,
          stars: one.stars,
          lastOrderHereOn: one.here as IsoDate | null,
          localPercent: one.percent,
        }),
      )
      const ranked = rankKitchens(candidates, wish, 60)
      expect(ranked.map((one) => one.candidate.sellerId).sort()).toEqual(
        candidates.map((one) => one.sellerId).sort(),
      )
      expect(rankKitchens([...candidates].reverse(), wish, 60).map((one) => one.candidate.sellerId)).toEqual(
        ranked.map((one) => one.candidate.sellerId),
      )
      for (const one of ranked)
        expect(one.points.reduce((sum, point) => sum + point.points, 0)).toBe(one.score)
    }),
  )
})
