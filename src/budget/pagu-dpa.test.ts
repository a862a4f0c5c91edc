import { expect, test } from 'vitest'
import { asGovernment, useTestDatabase } from '../../tests/support/test-database.ts'
import { receive, runImport } from '#intake'
import { afterMerge, datasets, recognised } from '../datasets.ts'

const db = useTestDatabase()

async function importCsv(lines: readonly string[]) {
  const file = await receive(
    db.dataDir,
    (async function* () {
      yield new TextEncoder().encode(lines.join('\n'))
    })(),
  )
  return runImport(
    { pool: db.pool, dataDir: db.dataDir, datasets, recognised, onMerged: afterMerge },
    { file, fileName: 'dpa.csv', klpd: 'D990', preview: false, by: 'Sari' },
  )
}

const HEAD = 'tahun_anggaran,kd_satker_str,perubahan_ke,tgl_berlaku,kd_subkegiatan,kd_rekening,pagu_dpa'
const A = '1.01.0.00.0.00.01.0000'
const B = '1.02.0.00.0.00.01.0000'

const ceilingsOn = (day: string, at = 'now') =>
  asGovernment(db.pool, 'D990', async (client) => {
    const found = await client.query<{ kd_satker_str: string; perubahan_ke: number; pagu: string }>(
      `select kd_satker_str, perubahan_ke, sum(pagu)::text as pagu
       from budget.published_pagu_dpa_at('D990', 2026, $1, case when $2 = 'now' then now() else $2::timestamptz end) group by 1, 2 order by 1`,
      [day, at],
    )
    return found.rows.map((row) => `${row.kd_satker_str.slice(0, 4)} #${row.perubahan_ke} ${row.pagu}`)
  })

test('the ceiling of a day follows the change of the APBD that was in force that day, agency by agency', async () => {
  const first = await importCsv([
    HEAD,
    `2026,${A},,,1.01.02.1.02.0003,5.1.02.01.01.0024,100000000`,
    `2026,${A},,,1.01.02.1.02.0003,5.1.02.01.01.0026,50000000.25`,
    `2026,${A},,,1.01.02.1.02.0004,5.2.02.05.02.0001,900000000`,
    `2026,${B},,,1.02.02.1.02.0003,5.1.02.01.01.0024,70000000`,
  ])
  expect([first.dataset, first.created.rows, first.rejected.rows]).toEqual(['DPA-Pagu', 4, 0])
  expect(await ceilingsOn('2026-08-01')).toEqual(['1.01 #0 1050000000.25', '1.02 #0 70000000.00'])

  const changed = await importCsv([
    HEAD,
    `2026,${A},1,2026-09-15,1.01.02.1.02.0003,5.1.02.01.01.0024,130000000`,
  ])
  expect(changed.created.rows).toBe(1)
  expect(await ceilingsOn('2026-09-14')).toEqual(['1.01 #0 1050000000.25', '1.02 #0 70000000.00'])
  expect(await ceilingsOn('2026-09-15')).toEqual(['1.01 #1 130000000.00', '1.02 #0 70000000.00'])
})

test('what was known earlier can still be told after a correction', async () => {
  const before = (await db.owner.query<{ at: string }>('select clock_timestamp()::text as at')).rows[0]!.at
  await importCsv([HEAD, `2026,${B},0,,1.02.02.1.02.0003,5.1.02.01.01.0024,71000000`])
  expect(await ceilingsOn('2026-08-01')).toContain('1.02 #0 71000000.00')
  expect(await ceilingsOn('2026-08-01', before)).toContain('1.02 #0 70000000.00')
})

test('an unreadable account holds back its sub-activity, so that no ceiling is applied in part', async () => {
  const outcome = await importCsv([
    HEAD,
    `2026,${A},0,,1.01.02.1.02.0009,5.1.02.01.01.0024,1000000`,
    `2026,${A},0,,1.01.02.1.02.0009,5.1.02,2000000`,
    `2026,${A},0,,1.01.02.1.02.0010,5.1.02.01.01.0024,3000000`,
  ])
  expect([outcome.created.rows, outcome.rejected.rows]).toEqual([1, 2])
  expect(outcome.reasons).toEqual({ 'rekening-tidak-terbaca': 1, 'induk-tidak-utuh': 1 })
})
