/** Ceilings of the ledger come from the DPA in force; what is promised cannot be taken away. */
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Instant, IsoDate } from '#shared/date'
import { inGovernment } from '#platform/db'
import { useTestDatabase } from '../../tests/support/test-database.ts'
import { applyCeilingDifferences, listCeilingDifferences } from './dpa-ceilings.queries.ts'
import { ensureLine, findBudgetLine, findUnbalanced, post } from './ledger.queries.ts'

const db = useTestDatabase()
const KLPD = 'D970'
const AT = '2026-11-02T02:00:00Z' as Instant
const WHO = { at: AT, by: 'uji' }
const key = {
  klpd: KLPD,
  tahun: 2026,
  kdSatkerStr: '1.01',
  kdSubkegiatan: '1.01.02',
  kdRekening: '5.1.02.01.01.0052',
}
const dpa = (change: number, from: string, ordinal: number, pagu: number) =>
  db.owner.query(
    `insert into budget.pagu_dpa (klpd, tahun, kd_satker_str, perubahan_ke, kd_subkegiatan, ordinal, known_from, run_id, row_no, line, tgl_berlaku, kd_rekening, pagu)
     values ($1, 2026, $2, $3, $4, $5, '2026-01-01', $6, 1, 1, $7, $8, $9)`,
    [KLPD, key.kdSatkerStr, change, key.kdSubkegiatan, ordinal, randomUUID(), from, key.kdRekening, pagu],
  )
const differences = (on: string) =>
  inGovernment(db.pool, KLPD, (client) => listCeilingDifferences(client, KLPD, 2026, on as IsoDate, AT))
const take = (on: string) =>
  inGovernment(db.pool, KLPD, async (client) =>
    applyCeilingDifferences(
      client,
      KLPD,
      await listCeilingDifferences(client, KLPD, 2026, on as IsoDate, AT),
      WHO,
    ),
  )

test('an open line takes the ceiling of the DPA of that day, raised and lowered by its changes, never below what is promised', async () => {
  const line = await inGovernment(db.pool, KLPD, (client) => ensureLine(client, key))
  const ceiling = async () =>
    (await inGovernment(db.pool, KLPD, (client) => findBudgetLine(client, KLPD, line.lineId)))!.ceilingRupiah
  expect(await differences('2026-02-01')).toEqual([])
  // One account on two rows of the DPA is one ceiling.
  await dpa(0, '2026-01-02', 1, 40_000_000.75)
  await dpa(0, '2026-01-02', 2, 10_000_000)
  await dpa(1, '2026-09-01', 1, 30_000_000)
  expect(await take('2026-02-01')).toEqual({ applied: 1, refused: [] })
  expect(await ceiling()).toBe(50_000_000n)
  expect(await differences('2026-02-01')).toEqual([])
  await inGovernment(db.pool, KLPD, (client) =>
    post(client, {
      klpd: KLPD,
      lineId: line.lineId,
      kind: 'reserve',
      amountRupiah: 35_000_000n,
      document: 'pesanan',
      key: randomUUID(),
      ...WHO,
    }),
  )
  const lowered = await take('2026-10-01')
  expect(lowered.applied).toBe(0)
  expect(lowered.refused).toMatchObject([
    { fromRupiah: 50_000_000n, toRupiah: 30_000_000n, change: 1, effectiveOn: '2026-09-01' },
  ])
  expect(await ceiling()).toBe(50_000_000n)
  await inGovernment(db.pool, KLPD, (client) =>
    post(client, {
      klpd: KLPD,
      lineId: line.lineId,
      kind: 'release',
      amountRupiah: 10_000_000n,
      document: 'pesanan',
      key: randomUUID(),
      ...WHO,
    }),
  )
  expect(await take('2026-10-01')).toEqual({ applied: 1, refused: [] })
  expect(await ceiling()).toBe(30_000_000n)
  expect(await inGovernment(db.pool, KLPD, (client) => findUnbalanced(client, KLPD))).toEqual([])
})
