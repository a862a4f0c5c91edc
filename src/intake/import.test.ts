import { gzipSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { asGovernment, useTestDatabase } from '../../tests/support/test-database.ts'
import { afterMerge, datasets, recognised } from '../datasets.ts'
import { readRawRows } from './raw-rows.ts'
import { receive } from './receive.ts'
import { runImport, type ImportRequest } from './run-import.ts'
import { sentenceOfReason } from './sentences.ts'

const db = useTestDatabase()

const bytes = async function* (content: Uint8Array) {
  yield content
}
async function importBytes(content: Uint8Array, request: Partial<ImportRequest> = {}) {
  const file = await receive(db.dataDir, bytes(content))
  return runImport(
    { pool: db.pool, dataDir: db.dataDir, datasets, recognised, onMerged: afterMerge },
    { file, fileName: 'berkas.json', preview: false, by: 'Ratna', ...request },
  )
}
const importRows = (rows: unknown[], request: Partial<ImportRequest> = {}) =>
  importBytes(new TextEncoder().encode(JSON.stringify(rows)), request)

const counts = (o: Awaited<ReturnType<typeof importRows>>) => [
  o.created.rows,
  o.changed.rows,
  o.unchanged.rows,
  o.rejected.rows,
  o.gone.rows,
]

const paket = (klpd: string, kd: string, more: Record<string, unknown> = {}) => ({
  tahun_anggaran: 2026,
  kd_klpd: klpd,
  nama_klpd: `Kota ${klpd}`,
  kd_satker: 1,
  kd_satker_str: '1.01',
  nama_satker: 'Dinas Pendidikan',
  kd_rup: kd,
  nama_paket: 'Belanja kursi',
  pagu: 1_000_000,
  metode_pengadaan: 'E-Purchasing',
  status_pdn: 'PDN',
  status_ukm: 'UKM',
  status_aktif_rup: true,
  status_delete_rup: false,
  status_umumkan_rup: 'Terumumkan',
  tgl_awal_pemilihan: '2026-01-01',
  _event_date: '2026-02-01',
  ...more,
})
const line = (kd: string, pagu: number, more: Record<string, unknown> = {}) => ({
  tahun_anggaran: 2026,
  kd_klpd: 'D901',
  kd_satker_str: '1.01',
  kd_rup: kd,
  pagu,
  mak: 'x',
  sumber_dana: 'APBD',
  asal_dana: 'D901',
  tahun_anggaran_dana: 2026,
  _event_date: '2026-02-01',
  ...more,
})

const current = (klpd: string) =>
  asGovernment(db.pool, klpd, async (client) =>
    (
      await client.query<{ kd_rup: string; pagu: string }>(
        `select kd_rup, pagu from plan.paket where known_to = 'infinity' order by kd_rup`,
      )
    ).rows.map((r) => [r.kd_rup, r.pagu]),
  )

test('the same file twice changes nothing', async () => {
  const rows = [paket('D910', '1'), paket('D910', '2')]
  expect(counts(await importRows(rows))).toEqual([2, 0, 0, 0, 0])
  expect(counts(await importRows(rows))).toEqual([0, 0, 2, 0, 0])
})

test('a change opens a new version and keeps the old one', async () => {
  await importRows([paket('D911', '1')])
  expect(
    counts(await importRows([paket('D911', '1', { pagu: 2_000_000.5, _event_date: '2026-03-01' })])),
  ).toEqual([0, 1, 0, 0, 0])
  expect(await current('D911')).toEqual([['1', '2000000.50']])
  const versions = await asGovernment(
    db.pool,
    'D911',
    async (c) => (await c.query('select pagu from plan.paket order by known_to')).rows,
  )
  expect(versions).toEqual([{ pagu: '1000000.00' }, { pagu: '2000000.50' }])
})

test('an older file never overwrites, also after a newer one merely confirmed', async () => {
  await importRows([paket('D912', '1', { _event_date: '2026-02-01' })])
  await importRows([paket('D912', '1', { _event_date: '2026-04-01' })])
  expect(counts(await importRows([paket('D912', '1', { pagu: 5, _event_date: '2026-03-01' })]))).toEqual([
    0, 0, 1, 0, 0,
  ])
  expect(await current('D912')).toEqual([['1', '1000000.00']])
})

test('an identical repeat is unchanged; a contradiction is rejected with the lines of both', async () => {
  const outcome = await importRows([
    paket('D913', '1'),
    paket('D913', '1'),
    paket('D913', '2'),
    paket('D913', '2', { pagu: 7 }),
    paket('D913', '3'),
  ])
  expect(counts(outcome)).toEqual([2, 0, 1, 2, 0])
  expect(outcome.reasons).toEqual({ bertentangan: 2 })
  const rejects = await db.owner.query(
    `select row_no, detail from intake.reject where run_id = $1 order by row_no`,
    [outcome.runId],
  )
  expect(
    rejects.rows.map((row: { row_no: number; detail: { lines: number[] } }) => [
      row.row_no,
      row.detail.lines.length,
    ]),
  ).toEqual([
    [3, 1],
    [4, 1],
  ])
})

test('of two ages of one row in a file the newer stands', async () => {
  const outcome = await importRows([
    paket('D914', '1', { pagu: 1, _event_date: '2026-01-01' }),
    paket('D914', '1', { pagu: 2, _event_date: '2026-01-05' }),
  ])
  expect(counts(outcome)).toEqual([1, 0, 1, 0, 0])
  expect(await current('D914')).toEqual([['1', '2.00']])
})

test('a bad row is data: line, field, value and reason; the rest is applied', async () => {
  const outcome = await importRows([
    paket('D915', '1'),
    paket('D915', '2', { pagu: 'sejuta', tgl_awal_pemilihan: '05/06/2026' }),
    paket('D915', '', { kd_rup: '' }),
  ])
  expect(counts(outcome)).toEqual([1, 0, 0, 2, 0])
  expect(outcome.rowsRead).toBe(3)
  const rejects = await db.owner.query(
    'select row_no, field, value, code from intake.reject where run_id = $1 order by row_no, field',
    [outcome.runId],
  )
  expect(rejects.rows).toEqual([
    { row_no: 2, field: 'pagu', value: 'sejuta', code: 'bukan-angka' },
    { row_no: 2, field: 'tgl_awal_pemilihan', value: '05/06/2026', code: 'tanggal-ambigu' },
    { row_no: 3, field: 'kd_rup', value: null, code: 'kosong' },
  ])
})

test('gone rows are listed, and closed only when the file is declared complete; a rejected row is not gone', async () => {
  await importRows([paket('D916', '1'), paket('D916', '2'), paket('D916', '3')])
  expect(counts(await importRows([paket('D916', '1'), paket('D916', '2', { pagu: 'x' })]))).toEqual([
    0, 0, 1, 1, 1,
  ])
  expect(await current('D916')).toHaveLength(3)
  const complete = await importRows([paket('D916', '1')], { complete: true })
  expect(counts(complete)).toEqual([0, 0, 1, 0, 2])
  expect(await current('D916')).toHaveLength(1)
})

test('a preview counts what applying does, and leaves nothing', async () => {
  await importRows([paket('D917', '1')])
  const rows = [paket('D917', '1', { pagu: 3, _event_date: '2026-05-01' }), paket('D917', '2')]
  const preview = await importRows(rows, { preview: true })
  expect(await current('D917')).toEqual([['1', '1000000.00']])
  expect(counts(await importRows(rows))).toEqual(counts(preview))
})

test('funding lines: equal lines are real money; a set is replaced as a whole', async () => {
  expect(
    counts(await importRows([line('9', 260_000), line('9', 260_000), line('9', -1000), line('8', 5)])),
  ).toEqual([4, 0, 0, 0, 0])
  expect(
    counts(await importRows([line('9', 260_000), line('9', 260_000), line('9', -1000), line('8', 5)])),
  ).toEqual([0, 0, 4, 0, 0])
  expect(counts(await importRows([line('9', 260_000), line('9', 260_000), line('9', 260_000)]))).toEqual([
    0, 1, 2, 0, 1,
  ])
  const sums = await asGovernment(
    db.pool,
    'D901',
    async (c) =>
      (
        await c.query(
          `select kd_rup, sum(pagu)::text as pagu, count(*)::int as n from plan.paket_anggaran where known_to = 'infinity' group by 1 order by 1`,
        )
      ).rows,
  )
  expect(sums).toEqual([
    { kd_rup: '8', pagu: '5.00', n: 1 },
    { kd_rup: '9', pagu: '780000.00', n: 3 },
  ])
})

test('a set with a bad line is not applied in part', async () => {
  await importRows([line('21', 100)])
  const outcome = await importRows([line('21', 100), line('21', 'x' as unknown as number), line('22', 7)])
  expect(counts(outcome).slice(0, 4)).toEqual([1, 0, 0, 2])
  expect(outcome.reasons).toEqual({ 'bukan-angka': 1, 'induk-tidak-utuh': 1 })
})

test('one file may hold many governments; each row goes to its own', async () => {
  const outcome = await importRows([paket('D920', '1'), paket('K921', '1')])
  expect(outcome.klpds).toEqual(['D920', 'K921'])
  expect(await current('D920')).toHaveLength(1)
  expect(await current('K921')).toHaveLength(1)
})

test('rows of another government than the one named are rejected', async () => {
  expect((await importRows([paket('D922', '1'), paket('D923', '1')], { klpd: 'D922' })).reasons).toEqual({
    'klpd-lain': 1,
  })
})

test('a government is named by the person, the rows, the file name or the register, in that order; else the rows wait', async () => {
  const { kd_klpd: _, nama_klpd: __, ...bare } = paket('D924', '1')
  expect((await importRows([bare], { fileName: 'RUP_D924_2026.json' })).klpds).toEqual(['D924'])
  expect((await importRows([{ ...bare, nama_klpd: 'KOTA D920' }])).klpds).toEqual(['D920'])
  expect((await importRows([bare])).reasons).toEqual({ 'klpd-tidak-diketahui': 1 })
})

test('the same rows as CSV, gzip and XLSX are the same facts', async () => {
  const rows = [
    paket('D925', '007', { pagu: 1234567.89, nama_paket: 'Kursi; "besar"\nlipat' }),
    paket('D925', '2', { pagu: 98879632.5 }),
  ]
  await importRows(rows)
  const names = Object.keys(rows[0]!)
  const cell = (value: unknown) => `"${String(value).replaceAll('"', '""')}"`
  const csv = [
    names.join(';'),
    ...rows.map((row) => names.map((name) => cell(row[name as keyof typeof row])).join(';')),
  ].join('\r\n')
  expect(counts(await importBytes(new TextEncoder().encode(csv)))).toEqual([0, 0, 2, 0, 0])
  expect(counts(await importBytes(gzipSync(JSON.stringify(rows))))).toEqual([0, 0, 2, 0, 0])
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('data')
  sheet.addRow(names)
  for (const row of rows) sheet.addRow(names.map((name) => row[name as keyof typeof row]))
  const sheetBytes = new Uint8Array(await book.xlsx.writeBuffer())
  expect(counts(await importBytes(sheetBytes))).toEqual([0, 0, 2, 0, 0])
  // and a single row of the kept sheet can be read again, as evidence
  const { sha256 } = await receive(db.dataDir, bytes(sheetBytes))
  const again = await readRawRows(db.dataDir, sha256, new Set([1]))
  expect(again.rows.get(1)?.[again.columns.indexOf('kd_rup')]).toBe('007')
})

test.each([
  ['<!DOCTYPE html><title>Just a moment...</title>', 'halaman-tantangan'],
  ['{"success":true,"data":null}', 'data-null'],
  ['', 'berkas-kosong'],
  ['[{"warna":"merah"}]', 'dataset-tidak-dikenal'],
  ['[{"kd_komoditas":1,"nama_komoditas":"Alat tulis","jenis_katalog":"Lokal"}]', 'dataset-belum-diolah'],
])('a file that is not data says so: %s', async (content, code) => {
  const outcome = await importBytes(new TextEncoder().encode(content))
  expect(outcome.error?.code).toBe(code)
})

test.each([
  ['nomor_sertifikat,nomor_laporan_atau_referensi,tahun,catatan\n1/ILMATE/TKDN/3/2019,,2019,', 'pola nomor'],
  ['kode,judul,uraian\n10110,Rumah potong,Kelompok ini mencakup', 'kata kunci pencocokan'],
  [
    'kode_kabupaten_kota,jenis_usaha,jumlah_umkm,tahun\n3201,AGRIBISNIS,9,2019',
    'tidak menyebut satu pun usaha',
  ],
])('a reference list of which nothing can be kept says why: %s', async (content, why) => {
  const { error } = await importBytes(new TextEncoder().encode(content), { fileName: 'daftar.csv' })
  expect(error?.code).toBe('dataset-belum-diolah')
  expect(sentenceOfReason(error!, 'id')).toContain(why)
  expect(sentenceOfReason(error!, 'en')).toContain('the file is skipped. ')
})

test('a list with the same names and more is not taken for a reference list', async () => {
  const { error } = await importBytes(new TextEncoder().encode('kode,judul,uraian,pagu\n1,a,b,2'), {
    fileName: 'daftar.csv',
  })
  expect(error?.code).toBe('dataset-tidak-dikenal')
})

test('a file cut in the middle applies nothing', async () => {
  const whole = JSON.stringify(Array.from({ length: 3000 }, (_, i) => paket('D926', String(i))))
  const outcome = await importBytes(new TextEncoder().encode(whole.slice(0, whole.length / 2)))
  expect(outcome.error?.code).toBe('json-terpotong')
  expect(await current('D926')).toEqual([])
})

test('an unknown column is reported by name', async () => {
  const outcome = await importRows([paket('D927', '1', { kolom_baru: 'x' })])
  expect(outcome.columns.unknown).toEqual(['kolom_baru'])
  expect(outcome.columns.missing).toContain('spp_aspek_sosial')
})

test('PDN above the contract: the row is kept, its PDN not known, and it is flagged', async () => {
  const outcome = await importRows([
    {
      tahun_anggaran: 2026,
      kd_klpd: 'D928',
      kd_satker_str: '1.01',
      nama_satker: 'Dinas',
      kd_nontender: '5',
      no_kontrak: 'a',
      versi_addendum: 0,
      nilai_kontrak: 100,
      nilai_pdn_kontrak: 100.01,
      nilai_umk_kontrak: 100,
      jenis_kontrak: 'Lumsum',
      npwp_penyedia: '99.374.961.1-086.589',
    },
  ])
  expect(outcome.notes).toEqual({ PDN_GT_NILAI: 1 })
  const rows = await asGovernment(
    db.pool,
    'D928',
    async (c) =>
      (await c.query('select nilai_pdn, nilai_umk, catatan, penyedia_kunci from realisation.kontrak')).rows,
  )
  expect(rows).toEqual([
    { nilai_pdn: null, nilai_umk: '100.00', catatan: ['PDN_GT_NILAI'], penyedia_kunci: '993749611086589' },
  ])
})

test('the sheet of rejects, corrected and sent back, brings the missing rows in', async () => {
  const first = await importRows([paket('D930', '1'), paket('D930', '2', { pagu: 'sejuta' })])
  const sha = (
    await db.owner.query<{ sha256: string }>('select sha256 from intake.run where id = $1', [first.runId])
  ).rows[0]!.sha256
  const raw = await readRawRows(db.dataDir, sha, new Set([2]))
  const row = raw.rows
    .get(2)!
    .map((cell, index) => (raw.columns[index] === 'pagu' ? '1.000.000,50' : (cell ?? '')))
  const csv = [
    [...raw.columns, '_baris', '_alasan'],
    [...row, '1', 'pagu bukan angka'],
  ]
    .map((cells) => cells.map((cell) => `"${cell}"`).join(';'))
    .join('\r\n')
  const second = await importBytes(new TextEncoder().encode(csv))
  expect(counts(second).slice(0, 4)).toEqual([1, 0, 0, 0])
  expect(second.columns.unknown).toEqual([])
  expect(await current('D930')).toEqual([
    ['1', '1000000.00'],
    ['2', '1000000.50'],
  ])
})
