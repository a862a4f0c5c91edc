/** Files applied at the same moment: nothing is lost, nothing is there twice, and the kept lines and sums are those of the facts. */
import { expect, test } from 'vitest'
import {
  budget,
  contract,
  finished,
  funding,
  orderV6,
  payment,
  record,
  rup,
  selfRecord,
  swakelola,
} from './support/feed-rows.ts'
import { figuresOf, importRows, linesOf, metricOf } from './support/import-rows.ts'
import { asGovernment, type TestDatabase, useTestDatabase } from './support/test-database.ts'

const db = useTestDatabase()
const many = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n))
const agencyOf = (n: number) => ({
  kd_satker_str: `1.${String(n % 9).padStart(2, '0')}`,
  nama_satker: `Dinas ${n % 9}`,
})
/** Nine agencies in another order in every feed, so that registers of agencies are touched crosswise. */
const feeds = (klpd: string) => [
  many(300, (n) => rup(klpd, `${n}`, agencyOf(n))),
  many(300, (n) => funding(klpd, `${n}`, 1_000_000, agencyOf(n + 5))),
  many(60, (n) => swakelola(klpd, `9${n}`, agencyOf(8 - (n % 9)))),
  many(200, (n) => contract(klpd, `${n}`, 500_000, agencyOf(n + 3))),
  many(300, (n) => finished(klpd, `${n}`, `${n}`, 500_000, agencyOf(n + 7))),
  many(150, (n) => record(klpd, `7${n}`, `${n + 100}`, 250_000, agencyOf(n + 2))),
  many(60, (n) => selfRecord(klpd, `8${n}`, `9${n}`, 100_000, agencyOf(n + 6))),
  many(120, (n) =>
    orderV6(klpd, `01ARZ3NDEKTSV4RRFFQ69G${String(n).padStart(4, '0')}`, 90_000, agencyOf(n + 1)),
  ),
  many(9, (n) => ({ ...budget(klpd, 1_000_000_000), ...agencyOf(n) })),
]

async function kept(from: TestDatabase, klpd: string) {
  return asGovernment(from.pool, klpd, async (client) => {
    const rows = await client.query<{ sumber: string; kunci: string; nilai: string; alasan: string | null }>(
      'select sumber, kunci, nilai::text, alasan from realisation.published_baris where klpd = $1 and tahun = 2026 order by sumber, kunci',
      [klpd],
    )
    const sums = await client.query<{ baris: number; pdn: string }>(
      'select sum(baris)::int as baris, sum(pdn)::text as pdn from realisation.published_line_cell where klpd = $1 and tahun = 2026',
      [klpd],
    )
    const plan = await client.query<{ paket: number; pagu: string }>(
      'select sum(paket)::int as paket, sum(pagu_pdn)::text as pagu from plan.published_commitment_cell where klpd = $1 and tahun = 2026',
      [klpd],
    )
    return { rows: rows.rows, sums: sums.rows[0]!, plan: plan.rows[0]! }
  })
}

test('nine feeds of one government at once give what they give one after the other', async () => {
  const outcomes = await Promise.all(feeds('D901').map((rows) => importRows(db, rows)))
  for (const rows of feeds('D902')) await importRows(db, rows)
  expect(outcomes.map((one) => [one.error, one.rejected.rows])).toEqual(outcomes.map(() => [null, 0]))
  const [together, apart] = [await kept(db, 'D901'), await kept(db, 'D902')]
  expect(together).toEqual(apart)
  expect(together.rows.length).toBeGreaterThan(500)
  const live = await linesOf(db, 'D901', 2026)
  expect(together.rows.map((row) => [row.sumber, row.kunci, row.alasan])).toEqual(
    live.map((row) => [row.sumber, row.kunci, row.alasan]),
  )
  const figures = await figuresOf(db, 'D901', 2026)
  expect(metricOf(figures, 'M4').numerator).toBe(Number(together.sums.pdn))
  expect(metricOf(figures, 'M1').numerator).toBe(Number(together.plan.pagu))
}, 60_000)

test('the same file twice at once is one set of facts', async () => {
  const rows = many(400, (n) => contract('D903', `${n}`, 500_000 + n, agencyOf(n)))
  const both = await Promise.all([importRows(db, rows), importRows(db, rows)])
  expect(both.map((one) => [one.rowsRead, one.rejected.rows])).toEqual([
    [400, 0],
    [400, 0],
  ])
  expect(both.map((one) => one.created.rows).sort((a, b) => a - b)).toEqual([0, 400])
  expect(both.map((one) => one.unchanged.rows).sort((a, b) => a - b)).toEqual([0, 400])
  expect((await kept(db, 'D903')).sums.baris).toBe(400)
}, 60_000)

test('two versions of one file at once: the later one stands, the other is history or was never needed', async () => {
  const rows = (nilai: number) => many(200, (n) => contract('D904', `${n}`, nilai, agencyOf(n)))
  const both = await Promise.all([importRows(db, rows(100)), importRows(db, rows(200))])
  expect(both.map((one) => one.error)).toEqual([null, null])
  const now = await kept(db, 'D904')
  expect(now.rows.length).toBe(200)
  expect(new Set(now.rows.map((row) => row.nilai)).size).toBe(1)
  expect(now.sums.baris).toBe(200)
}, 60_000)

test('payments and contracts at once: the paid sums follow both', async () => {
  const contracts = many(100, (n) => contract('D905', `${n}`, 500_000, agencyOf(0)))
  const payments = many(100, (n) =>
    payment('D905', `${n}/SP2D`, 400_000, { ...agencyOf(0), no_kontrak: `${n}/SPK/2026` }),
  )
  await Promise.all([importRows(db, payments), importRows(db, contracts)])
  const figures = await figuresOf(db, 'D905', 2026, { basis: 'payment' })
  const cells = await asGovernment(
    db.pool,
    'D905',
    async (client) =>
      (
        await client.query<{ pdn: string; nilai: string }>(
          `select sum(pdn)::bigint::text as pdn, sum(nilai)::bigint::text as nilai from realisation.published_payment_cell where klpd = 'D905' and tahun = 2026`,
        )
      ).rows[0]!,
  )
  expect(cells).toEqual({ pdn: '40000000', nilai: '40000000' })
  expect(metricOf(figures, 'M6')).toMatchObject({ numerator: 40_000_000, denominator: 40_000_000 })
}, 60_000)
