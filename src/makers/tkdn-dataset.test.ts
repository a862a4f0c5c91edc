import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { receive, receivePath, runImport, sentenceOfNote } from '../intake/index.ts'
import { afterMerge, datasets, recognised } from '../datasets.ts'
import { writeTkdnRegister } from '../simulate/index.ts'
import { realData } from '../../tests/support/real-files.ts'
import { useTestDatabase } from '../../tests/support/test-database.ts'

const db = useTestDatabase()
const around = () => ({ pool: db.pool, dataDir: db.dataDir, datasets, recognised, onMerged: afterMerge })

async function* bytes(text: string) {
  yield new TextEncoder().encode(text)
}
const importText = async (text: string, fileName: string, complete = false) =>
  runImport(around(), {
    file: await receive(db.dataDir, bytes(text)),
    fileName,
    preview: false,
    complete,
    by: 'uji',
  })

const HEAD = [
  'Kode HS',
  'KBLI',
  'Kelompok Barang',
  'Nama Perusahaan',
  'Alamat',
  'Provinsi',
  'Produk',
  'Spesifikasi',
  'Tipe',
  'Merk',
  'Nilai TKDN (%)',
  'Tanggal Kadaluarsa Sertifikat',
]
type Row = [firm: string, product: string, spec: string, brand: string, value: string, end: string]
const ADDRESS = 'Jl. Rekaan 1, Kel. Periuk Jaya, Kec. Periuk, Kota Tangerang, Banten, 15131'
const cells = ([firm, product, spec, brand, value, end]: Row) => [
  '84185091',
  '28193',
  'Peralatan',
  firm,
  ADDRESS,
  'Banten',
  product,
  spec,
  '',
  brand,
  value,
  end,
]
const csv = (rows: Row[]) =>
  [HEAD, ...rows.map(cells)]
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\r\n')
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
const tableCell = (cell: string, index: number) =>
  `<td${index === 0 ? ' align="left"' : ''}>${escape(cell)}</td>`
/** The page as the portal writes it: a centred title, boxes, a table without thead. */
const html = (rows: Row[]) =>
  `<center><font size=3><b>Daftar TKDN LVI Terbit Tahun 2026</b><br/>Yang Masih Berlaku Per 27 Mei 2026</font></center><br><br>

<div class="box "><table class="table table-hover">
<tr bgcolor="#f6f6f6">
${HEAD.map((name) => `<th><b>${name}</b></th>`).join('\n')}
</tr>
${rows.map((row) => `<tr>${cells(row).map(tableCell).join('')}</tr>`).join('\n')}
</table></div>`

const ROWS: Row[] = [
  ['PT. Cemara Dingin', 'Lemari Pendingin', 'Suhu 2 "derajat" & stabil', 'Dingin', '37.01', '2031-01-08'],
  ['CEMARA DINGIN, PT', 'Lemari Pendingin', 'Suhu 8', ' Dingin ', '999.99', '2031-01-08'],
  ['pt cemara dingin', 'Lemari Pendingin', 'Baris satu\nbaris dua', '-', '35.10', '2031-01-08'],
  ['PT Lampu Rekaan', 'Lampu', '12-48V', 'TERANG', '59.11', '2031-02-02'],
  ['PT Lampu Rekaan', 'Lampu', '12-48V', 'TERANG', '59.11', '2031-02-02'],
  ['PT Pipa Rekaan', 'Flensa', 'Ukuran 1/2', '', '25.06', '2031-03-04'],
  ['PT Pipa Rekaan', 'Flensa', 'Ukuran 1/2', '', '25.08', '2031-03-04'],
  ['PT Pusdatin Kemenperin Tbk', 'pipa', 'spek', '', '30.00', '2031-03-17'],
]
const current = async () =>
  (
    await db.owner.query<{ maker: string; produk: string; bp: number | null }>(
      `select m.nama as maker, c.produk, c.tkdn_bp as bp from makers.certificate c join makers.maker m on m.id = c.maker_id
       where c.known_to = 'infinity' and (m.nama ilike '%rekaan%' or m.nama ilike '%dingin%') order by m.kunci, 2, 3`,
    )
  ).rows

test('the export as HTML named .xls becomes makers and certificates; each odd value is a note with its count', async () => {
  const outcome = await importText(html(ROWS), 'Data_Sertifikat_TKDN_2026.xls')
  expect(outcome).toMatchObject({
    error: null,
    dataset: 'Kemenperin-TKDN',
    rowsRead: 8,
    created: { rows: 7 },
    unchanged: { rows: 1 },
    rejected: { rows: 0 },
    klpds: [],
    columns: { missing: [], unknown: [] },
  })
  expect(outcome.notes).toEqual({
    TKDN_TANPA_NILAI: 1,
    SPESIFIKASI_BERBARIS: 1,
    MERK_KOSONG: 4,
    BARIS_UJI: 1,
    BARIS_KEMBAR: 1,
    NILAI_BERBEDA: 2,
  })
  const found = await current()
  expect(found.map((row) => [row.produk, row.bp])).toEqual([
    ['Lemari Pendingin', 3510],
    ['Lemari Pendingin', 3701],
    ['Lemari Pendingin', null],
    ['Lampu', 5911],
    ['Flensa', 2506],
    ['Flensa', 2508],
  ])
})

test('three spellings are one maker with three aliases; the test firm is none', async () => {
  const makers = await db.owner.query<{ kunci: string; n: number }>(
    `select m.kunci, count(a.nama)::int as n from makers.maker m join makers.alias a on a.maker_id = m.id group by m.id order by 1`,
  )
  expect(makers.rows).toEqual([
    { kunci: 'CEMARA DINGIN', n: 3 },
    { kunci: 'LAMPU REKAAN', n: 1 },
    { kunci: 'PIPA REKAAN', n: 1 },
  ])
})

test('the same content as CSV changes nothing', async () => {
  const outcome = await importText(csv(ROWS), 'tkdn_lvi_2026.csv')
  expect([outcome.created.rows, outcome.changed.rows, outcome.unchanged.rows]).toEqual([0, 0, 8])
  expect(await current()).toHaveLength(6)
})

test('the issue is estimated by the regime and says so; the address gives kelurahan, kecamatan and city', async () => {
  const found = await db.owner.query(
    `select distinct c.rezim, c.tgl_terbit, c.terbit_dasar, c.akhir_dasar, s.kelurahan, s.kecamatan, s.kabkota, s.kodepos
     from makers.certificate c join makers.site s on s.maker_id = c.maker_id where c.berlaku_sampai = '2031-01-08'`,
  )
  expect(found.rows).toEqual([
    {
      rezim: 'PM35_2025',
      tgl_terbit: '2026-01-08',
      terbit_dasar: 'diperkirakan',
      akhir_dasar: 'tercetak',
      kelurahan: 'Periuk Jaya',
      kecamatan: 'Periuk',
      kabkota: 'Kota Tangerang',
      kodepos: '15131',
    },
  ])
})

test('a row that a complete file no longer lists is asked about, not revoked; another year’s rows are left alone', async () => {
  await importText(
    csv([['PT Lampu Rekaan', 'Lampu', 'lama', 'TERANG', '40.00', '2028-05-05']]),
    'tkdn_2025.csv',
  )
  const outcome = await importText(csv(ROWS.filter((row) => row[4] !== '25.08')), 'tkdn_2026.csv', true)
  expect(outcome.gone.rows).toBe(1)
  // People know it by firm, product and value, not by its fingerprint.
  const listed = await db.owner.query<{ key: object }>(`select key from intake.gone where run_id = $1`, [
    outcome.runId,
  ])
  expect(listed.rows.map((row) => Object.values(row.key).sort())).toEqual([
    ['2031-03-04', '25.08', 'Flensa', 'PT Pipa Rekaan', null].sort(),
  ])
  const unlisted = await db.owner.query(
    `select tkdn_bp, keadaan from makers.certificate where tidak_tercantum_sejak is not null`,
  )
  expect(unlisted.rows).toEqual([{ tkdn_bp: 2508, keadaan: 'aktif' }])
  await importText(csv(ROWS), 'tkdn_2026.csv')
  const back = await db.owner.query(
    `select count(*)::int as n from makers.certificate where tidak_tercantum_sejak is not null`,
  )
  expect(back.rows).toEqual([{ n: 0 }])
  expect(await current()).toHaveLength(7)
})

test('a bad row is rejected by line; a challenge page and a page without a table stay refused', async () => {
  const outcome = await importText(
    html([
      ['PT Ada', 'Meja', 'x', 'A', '40.00', '31/02/2031'],
      ['', 'Meja', 'x', 'A', '40.00', '2031-01-01'],
    ]),
    'a.xls',
  )
  expect(outcome.reasons).toEqual({ 'bukan-tanggal': 1, kosong: 1 })
  const refused = async (text: string) => (await importText(text, 'a.xls')).error?.code
  expect(
    await refused('<!DOCTYPE html><title>Just a moment...</title><table><tr><th>a</th></tr></table>'),
  ).toBe('halaman-tantangan')
  expect(await refused('<!DOCTYPE html><p>Sesi berakhir</p>')).toBe('halaman-html')
  expect(await refused('<html><table><tr><td>Masuk</td></tr></table></html>')).toBe('halaman-html')
  expect(await refused(html([]))).toBe('tanpa-baris')
})

test('the invented city’s register has the quirks of the real one and lands whole', async () => {
  const written = writeTkdnRegister(join(db.dataDir, 'rekaan'), 7, 0.2)
  const outcome = await runImport(around(), {
    file: await receivePath(db.dataDir, written.path),
    fileName: 'Data_Sertifikat_TKDN.xls',
    preview: false,
    by: 'uji',
  })
  expect([outcome.error, outcome.rowsRead, outcome.rejected.rows]).toEqual([null, written.rows, 0])
  expect(outcome.notes['BARIS_UJI']).toBe(1)
})

const folder = `${realData}tkdn-sertifikat/`
test.skipIf(!existsSync(folder))(
  'the real export: every row lands, each odd value is explained',
  async () => {
    const one = (name: string) => receivePath(db.dataDir, `${folder}${name}`)
    const first = await runImport(around(), {
      file: await one('Data_Sertifikat_TKDN_2026.xls'),
      fileName: 'Data_Sertifikat_TKDN_2026.xls',
      preview: false,
      by: 'uji',
    })
    expect(first.error).toBeNull()
    expect([first.rowsRead, first.rejected.rows, first.created.rows + first.unchanged.rows]).toEqual([
      135, 0, 135,
    ])
    expect(first.notes).toEqual({
      MERK_KOSONG: 39,
      TKDN_TANPA_NILAI: 2,
      MERK_TERPOTONG: 3,
      TANDA_LEBAR_PENUH: 1,
      SPESIFIKASI_BERBARIS: 4,
      BARIS_UJI: 1,
      BARIS_KEMBAR: 6,
      NILAI_BERBEDA: 11,
    })
    for (const note of Object.keys(first.notes))
      for (const language of ['id', 'en'] as const) expect(sentenceOfNote(note, language)).not.toBe(note)
    const rows = (
      await db.owner.query<{
        nilai_tkdn: string
        tkdn_bp: number | null
        catatan: string[]
        certificates: number
      }>(
        `select r.nilai_tkdn, r.tkdn_bp, r.catatan, (select count(*)::int from makers.certificate c where c.sidik = r.sidik) as certificates
         from makers.tkdn_register r join intake.run u on u.id = r.run_id where u.file_name = 'Data_Sertifikat_TKDN_2026.xls' and u.rows_read = 135 and r.known_to = 'infinity'`,
      )
    ).rows
    // 135 lines less six repeats. A value is missing exactly where 999.99 stands; a test row makes no certificate, every other one.
    expect(rows).toHaveLength(129)
    for (const row of rows) {
      expect(row.tkdn_bp === null, row.nilai_tkdn).toBe(row.catatan.includes('TKDN_TANPA_NILAI'))
      expect(row.certificates).toBe(row.catatan.includes('BARIS_UJI') ? 0 : 1)
    }
    const second = await runImport(around(), {
      file: await one('tkdn_lvi_2026.csv'),
      fileName: 'tkdn_lvi_2026.csv',
      preview: false,
      by: 'uji',
    })
    expect([second.rowsRead, second.created.rows, second.unchanged.rows]).toEqual([135, 0, 135])
  },
)
