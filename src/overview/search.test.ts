import { expect, test } from 'vitest'
import { asGovernment, useTestDatabase } from '../../tests/support/test-database.ts'
import { bounded, searchPaket } from './search.queries.ts'

const db = useTestDatabase()

test('a search that takes too long is stopped and says so; the page goes on', async () => {
  await asGovernment(db.pool, 'D999', async (client) => {
    expect(
      await bounded(client, async (within) => {
        await within.query('select pg_sleep(20)')
        return []
      }),
    ).toBeNull()
    expect((await client.query<{ one: number }>('select 1 as one')).rows[0]?.one).toBe(1)
  })
})

test('packages are found by a part of their name or their whole code, only of the agencies one may open', async () => {
  await asGovernment(db.pool, 'D999', async (client) => {
    for (const [code, agency, name] of [
      ['1', 'A', 'Meja 100% jati'],
      ['2', 'B', 'Meja belajar'],
    ] as const)
      await client.query(
        `insert into plan.paket (klpd, jenis, kd_rup, known_from, run_id, row_no, line, tahun, kd_satker_str, nama_paket, pagu)
         values ('D999', 'penyedia', $1, now(), gen_random_uuid(), 1, 1, 2026, $2, $3, 5)`,
        [code, agency, name],
      )
    const search = async (words: string, rows?: string[]) =>
      (await searchPaket(client, { klpd: 'D999', words, rows, files: false })).map((hit) => hit.title)
    expect(await search('meja')).toHaveLength(2)
    expect(await search('meja', ['B'])).toEqual(['Meja belajar'])
    expect(await search('2')).toEqual(['Meja belajar'])
    expect(await search('100%')).toEqual(['Meja 100% jati'])
    expect(await search('%%%')).toEqual([])
  })
})
