import { expect, test } from 'vitest'
import { asGovernment, useTestDatabase } from '../../tests/support/test-database.ts'
import { lineName } from './line-name.ts'
import { bounded, searchLines, searchPaket } from './search.queries.ts'

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

test('of many transactions the largest come first, by their amount and not by its digits', async () => {
  await asGovernment(db.pool, 'D999', async (client) => {
    for (const [key, amount] of [
      ['a', '9970000'],
      ['b', '995500'],
      ['c', '9730000000'],
      ['d', '98500000'],
    ] as const)
      await client.query(
        `insert into realisation.baris (klpd, tahun, sumber, kunci, kanal, metode, kd_satker_str, nama_paket, tanggal, nilai, nilai_dasar, pdn, umk, catatan, run_id, row_no, line)
         values ('D999', 2026, 'kontrak', $1, 'tender', 'Tender', 'A', 'Jalan kota', '2026-02-01', $2, 'kontrak', $2, 0, '{}', gen_random_uuid(), 1, 1)`,
        [key, amount],
      )
    const hits = await searchLines(
      client,
      { klpd: 'D999', words: 'jalan', rows: undefined, files: false },
      (name, key) => lineName(name, key, 'id'),
    )
    expect(hits.map((hit) => hit.amount)).toEqual(['9730000000.00', '98500000.00', '9970000.00', '995500.00'])
  })
})

test('a purchase whose file has no name is called by its number, never by an inner key', () => {
  expect(lineName('Meja rapat', 'tender|1', 'id')).toBe('Meja rapat')
  expect(lineName(null, 'tender_nilai|10762097', 'id')).toBe('10762097 (nama tidak ada di berkas)')
  expect(lineName(null, 'tender_nilai|10762097', 'en')).toBe('10762097 (the file has no name)')
})
