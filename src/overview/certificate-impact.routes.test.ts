import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../../tests/support/test-app.ts'
import { useTestDatabase } from '../../tests/support/test-database.ts'
import { afterMerge, datasets, recognised } from '../datasets.ts'
import { receive, runImport } from '../intake/index.ts'

const db = useTestDatabase()
let padan: TestApp
let analyst: string
const OWN = '1.01.0.00.0.00.01.0000'
const OTHER = '1.02.0.00.0.00.02.0000'

const contract = (no: number, day: string, nilai: number, more: Record<string, unknown> = {}) => ({
  tahun_anggaran: 2026,
  kd_klpd: 'D999',
  kd_satker_str: OWN,
  nama_satker: 'Dinas',
  kd_nontender: String(no),
  nama_paket: `Pengadaan kursi ${no}`,
  no_kontrak: `K-${no}`,
  versi_addendum: 0,
  tgl_kontrak: day,
  nama_penyedia: 'PT. KURSI REKAAN',
  nilai_kontrak: nilai,
  nilai_pdn_kontrak: nilai,
  nilai_umk_kontrak: 0,
  jenis_kontrak: 'Lumsum',
  ...more,
})
const text = async (response: Response) =>
  (await response.text())
    .replace(/<[^>]+>/g, ' ')
    .replace(/&[#\w]+;/g, ' ')
    .replace(/\s+/g, ' ')
let certificate = ''

beforeAll(async () => {
  padan = await startTestApp(db)
  analyst = await padan.signIn('sari')
  const rows = [
    contract(1, '2026-05-31', 1_000_000),
    contract(2, '2026-06-01', 2_000_000),
    contract(3, '2026-07-01', 3_000_000),
    contract(4, '2026-08-01', 4_000_000, { kd_satker_str: OTHER, nama_penyedia: 'KURSI REKAAN, PT' }),
    contract(5, '2026-08-01', 10_000_000, { nama_penyedia: 'CV Lain' }),
  ]
  async function* bytes() {
    yield new TextEncoder().encode(JSON.stringify(rows))
  }
  const outcome = await runImport(
    { pool: db.pool, dataDir: db.dataDir, datasets, recognised, onMerged: afterMerge },
    { file: await receive(db.dataDir, bytes()), fileName: 'k.json', preview: false, by: 'uji' },
  )
  expect([outcome.error, outcome.created.rows]).toEqual([null, 5])
  const maker = (await padan.post('/pelaku/baru', { nama: 'PT Kursi Rekaan' }, analyst)).headers.get(
    'location',
  )!
  const paper = new FormData()
  for (const [name, value] of Object.entries({
    jenis: 'tkdn_barang',
    nomor: '7/SJ-IND.8/E-TKDN/1/2026',
    produk: 'Kursi',
    tkdn: '40',
    tgl_terbit: '2026-01-08',
    cara_periksa: 'belum',
  }))
    paper.set(name, value)
  certificate = (
    await padan.post(`${maker}/sertifikat`, paper, analyst, { 'content-length': '900' })
  ).headers.get('location')!
  const lines = await db.owner.query<{ sumber: string; kunci: string; nama_paket: string }>(
    `select sumber, kunci, nama_paket from realisation.baris where nama_paket in ('Pengadaan kursi 1', 'Pengadaan kursi 2') order by nama_paket`,
  )
  for (const line of lines.rows)
    await db.owner.query(
      `insert into realisation.sertifikat_baris (klpd, sumber, kunci, nomor_sertifikat, known_from, nilai, tkdn_bp, bukti, dicatat_oleh)
       values ('D999', $1, $2, '7/sj-ind.8/E-TKDN/1/2026', '2026-06-02T00:00:00Z', 1000000, 4000, 'uji', 'uji')`,
      [line.sumber, line.kunci],
    )
  await db.owner.query(
    `update realisation.line_cell set nilai_sertifikat = 2000000, nilai_tkdn = 800000 where klpd = 'D999' and kd_satker_str = $1`,
    [OWN],
  )
})
afterAll(() => padan.close())

test('while it holds the page only supposes, and says so', async () => {
  const page = await text(await padan.get(`${certificate}/dampak?sejak=2026-06-01`, analyst))
  expect(page).toContain('Andaikan tidak berlaku lagi sejak 1 Jun 2026')
  expect(page).toContain('1 transaksi pasti tersentuh')
})

test('revoked: what it touches for sure, what it may touch, and the figures restated', async () => {
  await padan.post(
    `${certificate}/keadaan`,
    { versi: '1', keadaan: 'dicabut', sejak: '2026-06-01', alasan: 'Surat pencabutan 12/2026' },
    analyst,
  )
  const page = await text(await padan.get(`${certificate}/dampak`, analyst))
  expect(page).toContain('Tidak berlaku lagi sejak 1 Jun 2026')
  expect(page).toContain('1 transaksi pasti tersentuh')
  expect(page).toContain('dibeli sebelumnya, tetap')
  // 20 million counted; 2 million under the certificate before, 1 million after; weighted by 40 %.
  expect(page).toMatch(/2026 2,0 % semula 4,0 % 5,0 % semula 10,0 % Rp1,00 juta Rp2,00 juta/)
  expect(page).toContain('2 transaksi mungkin tersentuh')
  expect(page).toContain('Pengadaan kursi 3')
  expect(page).toContain('Pengadaan kursi 4')
  expect(page).not.toContain('Pengadaan kursi 5')
  const csv = await (await padan.get(`${certificate}/dampak/unduh?format=csv`, analyst)).text()
  expect(csv.trim().split('\n')).toHaveLength(5)
})

test('who sees one agency only sees its lines', async () => {
  const ppk = await padan.signIn('ratna')
  const page = await text(await padan.get(`${certificate}/dampak`, ppk))
  expect(page).toContain('1 transaksi mungkin tersentuh')
  expect(page).not.toContain('Pengadaan kursi 4')
  expect(page).toContain('Hanya transaksi perangkat daerah Anda')
})
