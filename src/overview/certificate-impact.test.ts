import { expect, test } from 'vitest'
import { isoDate } from '../shared/date.ts'
import { type Sen, senFromRupiah } from '../shared/money.ts'
import { restate, touchOf } from './certificate-impact.ts'

const rp = (n: number): Sen => senFromRupiah(n)

test.each([
  ['2026-06-01', 'tersentuh'],
  ['2026-05-31', 'sebelumnya'],
  [null, 'hari-tidak-diketahui'],
] as const)('bought on %s, revoked since 1 June 2026: %s', (bought, expected) =>
  expect(touchOf(bought === null ? null : isoDate(bought), isoDate('2026-06-01'))).toBe(expected),
)

test('the share under a certificate and the TKDN-weighted share fall by the touched part of each year, nothing else', () => {
  const sums = [
    { year: 2026, realised: rp(1_000), pdn: rp(900), certified: rp(500), weighted: rp(250) },
    { year: 2025, realised: rp(1_000), pdn: rp(800), certified: rp(400), weighted: rp(200) },
    { year: 2024, realised: rp(10), pdn: rp(1), certified: rp(1), weighted: rp(1) },
  ]
  const touched = [
    { year: 2026, certified: rp(100), tkdnBp: 4000, linePdn: rp(120) },
    { year: 2026, certified: rp(50), tkdnBp: 6000, linePdn: null },
    { year: 2025, certified: rp(40), tkdnBp: 5000, linePdn: rp(40) },
  ]
  expect(restate(sums, touched)).toEqual([
    {
      year: 2025,
      lines: 1,
      before: { weighted: 2000, certified: 4000 },
      after: { weighted: 1800, certified: 3600 },
      certifiedLost: rp(40),
      weightedLost: rp(20),
      pdn: rp(800),
      pdnToCheck: rp(40),
    },
    {
      year: 2026,
      lines: 2,
      before: { weighted: 2500, certified: 5000 },
      after: { weighted: 1800, certified: 3500 },
      certifiedLost: rp(150),
      weightedLost: rp(70),
      pdn: rp(900),
      pdnToCheck: rp(120),
    },
  ])
  expect(restate(sums, [])).toEqual([])
})
