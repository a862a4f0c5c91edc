/** The whole e-contract of the v1 API: a contract with its payments inside. */
import { expect, test } from 'vitest'
import { contract } from '../../tests/support/feed-rows.ts'
import { figuresOf, importRows, linesOf, metricOf, mustImport } from '../../tests/support/import-rows.ts'
import { asGovernment, useTestDatabase } from '../../tests/support/test-database.ts'

const db = useTestDatabase()
const whole = (klpd: string, kd: string, nilai: number, more: Record<string, unknown> = {}) => ({
  kd_nontender: kd,
  kd_klpd: klpd,
  no_kontrak: `${kd}/SPK/2026`,
  nilai_kontrak: nilai,
  nilai_pdn_kontrak: nilai,
  nilai_umk_kontrak: 0,
  spmkspp_history_json: [{ no_spmk_spp: `${kd}/SPMK`, tgl_spmk_spp: '2026-01-10' }],
  bapbast_history_json: [
    {
      no_bap: `${kd}/BAP-1`,
      no_bast: '-',
      tgl_bap: '2026-02-10',
      besar_pembayaran: nilai / 2,
      progres_pekerjaan: 50,
    },
    {
      no_bap: `${kd}/BAP-2`,
      no_bast: `${kd}/BAST`,
      tgl_bap: '2027-01-05',
      besar_pembayaran: nilai / 2,
      progres_pekerjaan: 100,
    },
  ],
  penilaian_kinerja_penyedia: [
    { indikator_penilaian: 'Kualitas dan kuantitas pekerjaan', nilai_indikator: 3 },
  ],
  ...more,
})
const rows = (klpd: string, text: string) =>
  asGovernment(
    db.pool,
    klpd,
    async (client) => (await client.query<Record<string, unknown>>(text, [klpd])).rows,
  )

test('one object brings the contract, its order to start and its payments, each leading back to the row that told it', async () => {
  const outcome = await mustImport(db, [whole('D911', '1', 1_000_000), whole('D911', '2', 500_000)])
  expect(outcome.dataset).toBe('SPSE-NonTenderEkontrak')
  expect([outcome.rowsRead, outcome.created.rows]).toEqual([2, 2])
  expect(outcome.notes).toMatchObject({
    'DISIMPULKAN:tahun_anggaran': 2,
    ISI_spmkspp_history_json: 2,
    ISI_bapbast_history_json: 4,
  })
  expect(outcome.columns.unknown).toEqual([])
  expect(
    await rows(
      'D911',
      `select no_kontrak, no_bap, tahun, besar_pembayaran::text as bayar, row_no, run_id from realisation.published_bap where klpd = $1 order by no_bap`,
    ),
  ).toEqual(
    [
      ['1/SPK/2026', '1/BAP-1', '500000.00', 1],
      ['1/SPK/2026', '1/BAP-2', '500000.00', 1],
      ['2/SPK/2026', '2/BAP-1', '250000.00', 2],
      ['2/SPK/2026', '2/BAP-2', '250000.00', 2],
    ].map(([no_kontrak, no_bap, bayar, row_no]) => ({
      no_kontrak,
      no_bap,
      tahun: 2026,
      bayar,
      row_no,
      run_id: outcome.runId,
    })),
  )
  expect(
    await rows(
      'D911',
      'select no_spmk, tgl_spmk::text as hari from realisation.published_spmk where klpd = $1 order by 1',
    ),
  ).toEqual([
    { no_spmk: '1/SPMK', hari: '2026-01-10' },
    { no_spmk: '2/SPMK', hari: '2026-01-10' },
  ])
  const figures = await figuresOf(db, 'D911', 2026, { basis: 'payment' })
  expect(metricOf(figures, 'M6')).toMatchObject({ numerator: null, known: 1_500_000 }) // stated in SPSE: coverage only
})

test('again it is unchanged; with one payment more only that is new', async () => {
  const again = await mustImport(db, [whole('D911', '1', 1_000_000), whole('D911', '2', 500_000)])
  expect([again.created.rows, again.changed.rows, again.unchanged.rows]).toEqual([0, 0, 2])
  const one = whole('D911', '2', 500_000)
  await mustImport(db, [
    {
      ...one,
      bapbast_history_json: [
        ...one.bapbast_history_json,
        { no_bap: '2/BAP-3', no_bast: '-', besar_pembayaran: 1 },
      ],
    },
  ])
  expect(await rows('D911', 'select 1 from realisation.published_bap where klpd = $1')).toHaveLength(5)
})

test.each([
  ['the flat feed first', true],
  ['the whole object first', false],
] as const)('one contract by both feeds is one contract: %s', async (_, flatFirst) => {
  const klpd = flatFirst ? 'D912' : 'D913'
  const flat = [contract(klpd, '7', 900_000)]
  const object = [whole(klpd, '7', 900_000)]
  for (const one of flatFirst ? [flat, object] : [object, flat]) await mustImport(db, one)
  const counted = (await linesOf(db, klpd, 2026)).filter((line) => line.alasan === null)
  expect(counted.map((line) => line.nilai)).toEqual(['900000.00'])
  expect(metricOf(await figuresOf(db, klpd, 2026), 'M4').numerator).toBe(900_000)
})

test('a payment inside that cannot be read is listed under its list, the contract stands', async () => {
  const row = whole('D914', '1', 100)
  const outcome = await importRows(db, [
    { ...row, bapbast_history_json: [{ no_bap: 'a', no_bast: '-', besar_pembayaran: 'seratus' }] },
  ])
  expect([outcome.rowsRead, outcome.created.rows, outcome.rejected.rows]).toEqual([1, 1, 0])
  expect(outcome.notes['TOLAK_bapbast_history_json']).toBe(1)
  const listed = await db.owner.query<{ field: string; code: string; row_no: number }>(
    'select field, code, row_no from intake.reject where run_id = $1',
    [outcome.runId],
  )
  expect(listed.rows).toEqual([
    { field: 'bapbast_history_json.besar_pembayaran', code: 'bukan-angka', row_no: 1 },
  ])
})

test('a list that is no list refuses the whole file, by its row', async () => {
  const outcome = await importRows(db, [whole('D915', '1', 100, { bapbast_history_json: ['a'] })])
  expect(outcome.error).toEqual({ code: 'daftar-bersarang-rusak', facts: { baris: 1, row: 1 } })
  expect(await linesOf(db, 'D915', 2026)).toEqual([])
})

test('a preview of such a file applies nothing and tells the same counts', async () => {
  const outcome = await importRows(db, [whole('D916', '1', 100)], { preview: true })
  expect(outcome.notes['ISI_bapbast_history_json']).toBe(2)
  expect(await rows('D916', 'select 1 from realisation.published_bap where klpd = $1')).toEqual([])
  expect(await linesOf(db, 'D916', 2026)).toEqual([])
})
