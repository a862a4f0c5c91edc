/** Sums by month over the kept lines: a line without a day, before and after its year, and one that does not count. */
import { expect, test } from 'vitest'
import { useTestDatabase } from '../../tests/support/test-database.ts'
import { refreshMonths } from './month-cells.queries.ts'

const db = useTestDatabase()

test('every counted rupiah stands in one month of its year, of its agency and of all agencies together', async () => {
  const client = await db.pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('padan.klpd', 'D999', true)`)
    const rows: [string, string | null, number, string | null][] = [
      ['a', '2026-03-05', 100, null],
      ['b', '2025-12-30', 20, null],
      ['c', '2027-01-04', 3, null],
      ['d', null, 4, null],
      ['e', '2026-03-06', 1000, 'dibatalkan'],
    ]
    for (const [key, day, pdn, reason] of rows)
      await client.query(
        `insert into realisation.baris (klpd, tahun, sumber, kunci, kanal, metode, kd_satker_str, tanggal, nilai, nilai_dasar, pdn, umk, alasan, catatan, run_id, row_no, line)
         values ('D999', 2026, 'kontrak', $1, 'tender', 'Tender', $2, $3, $4, 'kontrak', $4, 0, $5, '{}', gen_random_uuid(), 1, 1)`,
        [key, key === 'c' ? 'lain' : 'satu', day, pdn, reason],
      )
    await refreshMonths(client, 'D999', 2026)
    const found = await client.query<{ agency: string; bulan: number; pdn: number }>(
      `select kd_satker_str as agency, bulan, pdn::float8 as pdn from realisation.published_month_cell order by 1, 2`,
    )
    expect(found.rows.filter((row) => row.agency === '*')).toEqual([
      { agency: '*', bulan: 0, pdn: 4 },
      { agency: '*', bulan: 1, pdn: 20 },
      { agency: '*', bulan: 3, pdn: 100 },
      { agency: '*', bulan: 12, pdn: 3 },
    ])
    expect(found.rows.filter((row) => row.agency !== '*')).toEqual([
      { agency: 'lain', bulan: 12, pdn: 3 },
      { agency: 'satu', bulan: 0, pdn: 4 },
      { agency: 'satu', bulan: 1, pdn: 20 },
      { agency: 'satu', bulan: 3, pdn: 100 },
    ])
  } finally {
    await client.query('rollback')
    client.release()
  }
})
