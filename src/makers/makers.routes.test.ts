import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../../tests/support/test-app.ts'
import { useTestDatabase } from '../../tests/support/test-database.ts'
import { hasSentence } from './words.ts'

const db = useTestDatabase()
let padan: TestApp
let analyst: string
beforeAll(async () => {
  padan = await startTestApp(db)
  analyst = await padan.signIn('sari')
})
afterAll(() => padan.close())

const text = async (response: Response) =>
  (await response.text())
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replace(/\s+/g, ' ')

const MAKER = {
  nama: 'CV Tirta Rasa',
  nib: '1234567890123',
  npwp: '99.374.961.1-086.000',
  kbli: '10710',
  skala_dasar: 'modal',
  skala_nilai: '1.000.000.000',
  skala_pada: '2026-01-31',
  lokasi_jenis: 'dapur',
  alamat: 'Jl. Rekaan 5',
  kelurahan_kode: '31.71.01.1001',
}
const PAPER = {
  jenis: 'tkdn_ik',
  nomor: '16335/SJ-IND.8/E-TKDN/10/2025',
  produk: 'Roti tawar',
  tkdn: '58,64',
  bmp: '10',
  rezim: '',
  tgl_terbit: '2026-01-08',
  berlaku_sampai: '2031-01-08',
  cara_periksa: 'dokumen',
  diperiksa_pada: '2026-02-01',
}
const PDF = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0x0a])
async function register(form: Record<string, string> = {}) {
  const response = await padan.post('/pelaku/baru', { ...MAKER, ...form }, analyst)
  return { response, path: response.headers.get('location') ?? '' }
}
async function record(path: string, form: Record<string, string> = {}, file?: File) {
  const body = new FormData()
  for (const [name, value] of Object.entries({ ...PAPER, ...form })) body.set(name, value)
  if (file) body.set('bukti', file)
  const size = new Request('http://x', { method: 'POST', body: body }).arrayBuffer()
  return padan.post(`${path}/sertifikat`, body, analyst, {
    'content-length': String((await size).byteLength),
  })
}

test('an empty register says what to do', async () => {
  expect(await text(await padan.get('/pelaku', analyst))).toContain('Masukkan ekspor TKDN Kemenperin')
})

describe('a maker and its papers, from form to page', () => {
  test('registered, found, shown with its class by law', async () => {
    const { response, path } = await register()
    expect(response.status).toBe(303)
    const page = await text(await padan.get(path, analyst))
    expect(page).toContain('CV Tirta Rasa')
    expect(page).toContain('99.374.961.1-086.000')
    expect(page).toContain('mikro Modal usaha (tanpa tanah dan bangunan), per 31 Jan 2026: Rp1.000.000.000')
    for (const q of ['tirta', 'TIRTA rasa', '1234567890123', '99.374.961.1-086'])
      expect(await text(await padan.get(`/pelaku?q=${encodeURIComponent(q)}`, analyst)), q).toContain(
        'CV Tirta Rasa',
      )
    expect(await text(await padan.get('/pelaku?q=tidakada', analyst))).toContain('Tidak ada pelaku usaha')
  })

  test('a second NIB for the same firm, and a namesake, give a clear answer and keep what was typed', async () => {
    const { path } = await register({ nama: 'UD Sumber', nib: '5555555555555', npwp: '' })
    const second = await padan.post(
      `${path}/lengkapi`,
      { ...MAKER, nama: 'UD Sumber', nib: '6666666666666', npwp: '' },
      analyst,
    )
    expect(second.status).toBe(422)
    const page = await second.text()
    expect(page).toContain('sudah mempunyai NIB 5555555555555; satu pelaku usaha hanya punya satu NIB')
    expect(page).toContain('value="6666666666666"')
    const again = await register({ nama: 'ud. SUMBER', nib: '', npwp: '' })
    expect(again.response.status).toBe(422)
    expect(await text(again.response)).toContain('Sudah ada "UD Sumber" dengan nama yang sama')
    expect(
      (await register({ nama: 'ud. SUMBER', nib: '', npwp: '', pelaku_lain: 'ya' })).response.status,
    ).toBe(303)
  })

  test('a certificate with its evidence; the scan comes back as a download', async () => {
    const { path } = await register({ nama: 'PT Roti Rekaan', nib: '', npwp: '' })
    const missing = await record(path)
    expect(missing.status).toBe(422)
    expect(await text(missing)).toContain('Pemeriksaan dokumen memerlukan berkas bukti')
    const wrong = await record(path, {}, new File(['MZ program'], 'sertifikat.pdf'))
    expect(await text(wrong)).toContain('Bukti harus PDF, JPG, atau PNG menurut isinya')
    const done = await record(path, {}, new File([PDF], '../sertifikat.pdf'))
    expect(done.status).toBe(303)
    const certificate = done.headers.get('location')!
    const page = await text(await padan.get(certificate, analyst))
    expect(page).toContain('TKDN industri kecil: Roti tawar')
    expect(page).toContain('58,6 %')
    const scan = await padan.get(`${certificate}/bukti`, analyst)
    expect(scan.headers.get('content-type')).toBe('application/pdf')
    expect(scan.headers.get('content-disposition')).toBe('attachment; filename="sertifikat.pdf"')
    expect(new Uint8Array(await scan.arrayBuffer())).toEqual(PDF)
    expect(await text(await padan.get('/sertifikat?q=roti&status=aktif', analyst))).toContain('Roti tawar')
  })

  test('TKDN 24 with BMP 16 and an end before the start are told together', async () => {
    const { path } = await register({ nama: 'PT Keliru', nib: '', npwp: '' })
    const response = await record(path, {
      tkdn: '24',
      bmp: '16',
      berlaku_sampai: '2026-01-07',
      cara_periksa: 'belum',
    })
    expect(response.status).toBe(422)
    const page = await text(response)
    expect(page).toContain('BMP 16,0 % melebihi batas 15,0 %')
    expect(page).toContain('TKDN 24,0 % dengan BMP 16,0 % tidak mungkin')
    expect(page).toContain('Berakhir 7 Jan 2026, sebelum terbit 8 Jan 2026')
  })

  test('a revocation asks for a reason, makes a version, and a stale page cannot overwrite it', async () => {
    const { path } = await register({ nama: 'PT Cabut', nib: '', npwp: '' })
    const certificate = (
      await record(path, { nomor: '9/SJ-IND.8/E-TKDN/1/2026', cara_periksa: 'belum' })
    ).headers.get('location')!
    const change = (form: Record<string, string>) =>
      padan.post(
        `${certificate}/keadaan`,
        { versi: '1', keadaan: 'dicabut', sejak: '2026-06-01', alasan: 'Surat pencabutan 12/2026', ...form },
        analyst,
      )
    expect(await text(await change({ alasan: 'x' }))).toContain('Tulis alasan dan nomor suratnya')
    expect((await change({})).status).toBe(303)
    expect(await text(await change({ keadaan: 'dibekukan' }))).toContain('Orang lain baru saja mengubah')
    expect(await text(await padan.get(certificate, analyst))).toContain('dicabut')
    const before = await text(await padan.get(`${path}?pada=2026-05-31`, analyst))
    expect(before).toContain('1 dari 1 berlaku pada 31 Mei 2026')
  })

  test('a certificate of the register gets its number from the paper, as a new version', async () => {
    const { path } = await register({ nama: 'PT Tanpa Nomor', nib: '', npwp: '' })
    const made = await db.owner.query<{ id: string }>(
      `insert into makers.certificate (known_from, version, maker_id, jenis, produk, berlaku_sampai, akhir_dasar, sumber, cara_periksa, recorded_by)
       values (now(), 1, $1, 'tkdn_barang', 'Meja', '2031-01-01', 'tercetak', 'register_kemenperin', 'register', 'uji') returning id`,
      [path.replace('/pelaku/', '')],
    )
    const certificate = `/sertifikat/${made.rows[0]!.id}`
    expect(await text(await padan.get(certificate, analyst))).toContain('Tambahkan nomor dari sertifikatnya')
    expect((await padan.post(`${certificate}/nomor`, { nomor: '' }, analyst)).status).toBe(422)
    expect(
      (await padan.post(`${certificate}/nomor`, { nomor: '88/SJ-IND.8/TKDN/1/2026' }, analyst)).status,
    ).toBe(303)
    const page = await text(await padan.get(certificate, analyst))
    expect(page).toContain('88/SJ-IND.8/TKDN/1/2026')
    expect(page).toContain('Nomor ditambahkan dari sertifikatnya')
  })

  test('notes of the government, downloads, and English pages without Indonesian', async () => {
    const { path } = await register({ nama: 'Dapur Bu Rini', nib: '', npwp: '' })
    await padan.post(
      `${path}/catatan`,
      { jakpreneur: 'ya', perangkat_daerah: 'Dinas PPKUKM', sejak: '2025-03-01' },
      analyst,
    )
    expect(await text(await padan.get('/pelaku?program=jakpreneur', analyst))).toContain('Dapur Bu Rini')
    const csv = await (await padan.get('/pelaku/unduh?format=csv&program=jakpreneur', analyst)).text()
    expect(csv).toContain('Dapur Bu Rini')
    expect((await padan.get('/sertifikat/unduh?format=xlsx', analyst)).headers.get('content-type')).toContain(
      'spreadsheet',
    )
    const english = await text(await padan.get(path, `${analyst}; bahasa=en`))
    expect(english).toContain('Notes of this government')
    expect(english).not.toMatch(/Catatan|Belum|Simpan/)
  })
})

test('every refusal that can be made has a sentence', () => {
  const sources = ['decide-certificate.ts', 'decide-maker.ts', 'numbers.ts'].map((name) =>
    readFileSync(new URL(name, import.meta.url), 'utf8'),
  )
  const codes = sources.flatMap((source) =>
    [...source.matchAll(/(?:\bno\(\s*(?:'\w+'|field|[\w.]+),|refuse\()\s*'([a-z0-9-]+)'/g)].map(
      (match) => match[1]!,
    ),
  )
  expect(codes.length).toBeGreaterThan(35)
  expect(codes.filter((code) => !hasSentence(code))).toEqual([])
})
