/** Published figures recorded, recomputed, corrected and withdrawn, as an analyst does it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from './support/test-app.ts'
import { asGovernment, useTestDatabase } from './support/test-database.ts'
import { receive, runImport } from '../src/intake/index.ts'
import { afterMerge, datasets, recognised } from '../src/datasets.ts'

const db = useTestDatabase()
let padan: TestApp
let cookie: string
beforeAll(async () => {
  padan = await startTestApp(db)
  cookie = await padan.signIn('sari')
})
afterAll(() => padan.close())

const page = async (path: string, who = cookie) => (await padan.get(path, who)).text()
const FIGURE = {
  tanggal: '2026-09-30',
  tahun: '2026',
  ukuran: 'K',
  realisasi: '16,05',
  realisasi_satuan: 'triliun',
  penyebut: '30,68',
  penyebut_satuan: 'triliun',
  persen: '62,61',
  sumber_nama: 'Warta Cemara',
  sumber_url: 'https://warta.contoh/p3dn',
  catatan: '',
}
const add = async (more: Record<string, string> = {}) => {
  const answer = await padan.post('/terbitan', { ...FIGURE, ...more }, cookie)
  return { answer, id: /\/terbitan\/([0-9a-f-]+)/.exec(answer.headers.get('location') ?? '')?.[1] ?? '' }
}

test('an empty page shows DKI’s figures as an example, recomputed, with their sources', async () => {
  const text = await page('/terbitan')
  expect(text).toContain('Belum ada angka terbitan yang dicatat')
  expect(text).toContain('Mungkin pecahan tercetak sebagai persen')
  expect(text).toContain('Tercetak 62,61 %, tetapi bilangannya sendiri memberi 52,31 %')
  expect(text).toContain('https://www.beritajakarta.id/read/139464/')
  expect(text).not.toContain('Salin')
})

test('a recorded figure says where its percentage does not follow from its own numbers', async () => {
  const { answer, id } = await add()
  expect(answer.status).toBe(303)
  const text = await page(`/terbitan/${id}`)
  expect(text).toContain('52,31 %')
  expect(text).toContain('Persentase tercetak memerlukan penyebut Rp25,6 triliun')
  expect(text).toContain('“16,05 triliun”')
  expect(text).toContain('Padan belum mempunyai data untuk itu.')
  const list = await page('/terbitan?hasil=dilihat')
  expect(list).toContain('1 angka; 1 perlu dilihat')
})

test('two figures of one day in conflict name each other', async () => {
  const { id } = await add({ realisasi: '', penyebut: '', persen: '91,8', sumber_nama: 'Radio' })
  const text = await page(`/terbitan/${id}`)
  expect(text).toContain('Angka lain untuk tanggal yang sama berbeda')
  expect(text).toContain('Persentase tanpa realisasi dan penyebut')
})

test('what cannot be read is refused by name and what was typed stays', async () => {
  const { answer } = await add({
    tanggal: '2026-02-30',
    realisasi: '1.500',
    persen: 'banyak',
    sumber_nama: '',
    sumber_url: 'javascript:alert(1)',
  })
  const text = await answer.text()
  expect(answer.status).toBe(422)
  for (const sentence of [
    'Isi tanggal angka yang sah.',
    'Realisasi tidak terbaca.',
    'Persentase tidak terbaca.',
    'Sebutkan sumbernya.',
    'Alamat sumber dimulai dengan https://',
  ])
    expect(text).toContain(sentence)
  expect(text).toContain('value="1.500"')
  expect(text).not.toContain('href="javascript:')
})

test('a correction keeps the version before it; a withdrawn figure judges no other', async () => {
  const { id } = await add({ tanggal: '2026-10-31', persen: '62,61', penyebut: '25,63' })
  expect(await page(`/terbitan/${id}`)).toContain('sejalan')
  await padan.post(`/terbitan/${id}`, { ...FIGURE, tanggal: '2026-10-31', realisasi: '17' }, cookie)
  const text = await page(`/terbitan/${id}`)
  expect(text).toContain('“17 triliun”')
  const versions = await asGovernment(db.pool, 'D999', async (client) =>
    client.query('select 1 from realisation.angka_terbitan where id = $1', [id]),
  )
  expect(versions.rowCount).toBe(2)
  await padan.post(`/terbitan/${id}/tarik`, {}, cookie)
  expect(await page(`/terbitan/${id}`)).toContain('Catatan ini sudah ditarik')
  expect(await page('/terbitan')).not.toContain('31 Okt 2026')
  expect((await padan.post(`/terbitan/${id}`, FIGURE, cookie)).status).toBe(404)
})

test('Padan’s own figure stands beside it: nothing was known that day, something is known now', async () => {
  const rows = [
    {
      tahun_anggaran: 2026,
      kd_klpd: 'D999',
      nama_klpd: 'Kota Cemara',
      kd_satker: 1,
      kd_satker_str: '1.01.0.00.0.00.01.0000',
      nama_satker: 'Dinas Pendidikan',
      kd_rup: 71000001,
      nama_paket: 'Pengadaan meja',
      pagu: 400_000_000,
      metode_pengadaan: 'E-Purchasing',
      status_pdn: 'PDN',
      status_aktif_rup: true,
      status_delete_rup: false,
      status_umumkan_rup: 'Terumumkan',
    },
  ]
  const file = await receive(
    db.dataDir,
    (async function* () {
      yield new TextEncoder().encode(JSON.stringify(rows))
    })(),
  )
  await runImport(
    { pool: db.pool, dataDir: db.dataDir, datasets, recognised, onMerged: afterMerge },
    { file, fileName: 'rup.json', klpd: 'D999', preview: false, by: 'uji' },
  )
  const { id } = await add({
    tanggal: '2026-06-30',
    persen: '50',
    realisasi: '200',
    realisasi_satuan: 'juta',
    penyebut: '400',
    penyebut_satuan: 'juta',
  })
  const text = await page(`/terbitan/${id}`)
  expect(text).toMatch(/Seperti diketahui pada akhir hari itu<\/th><td[^>]*>Padan belum mempunyai data/)
  expect(text).toMatch(/Seperti diketahui sekarang, sampai hari itu<\/th>.*Rp400 juta/s)
})

test('only a government set up from the DKI template copies DKI’s figures, once', async () => {
  expect((await padan.post('/terbitan/dki', {}, cookie)).status).toBe(404)
  await db.owner.query(`update agencies.government set template = 'dki-jakarta' where klpd = 'D999'`)
  expect(await page('/terbitan')).toContain('Salin 13 angka DKI ini menjadi catatan')
  const taken = await padan.post('/terbitan/dki', {}, cookie)
  expect(taken.headers.get('location')).toBe('/terbitan?disalin=13')
  expect((await padan.post('/terbitan/dki', {}, cookie)).headers.get('location')).toBe('/terbitan?disalin=0')
  await db.owner.query(`update agencies.government set template = null where klpd = 'D999'`)
})

test('the list can be downloaded as filtered; English is English; everyone on staff may read, few may write', async () => {
  const sheet = await page('/terbitan/unduh?format=csv&tahun=2026')
  expect(sheet).toContain('2026-09-30,2026,K,16050000000000,30680000000000,62.61,52.31,perlu dilihat')
  expect(sheet).not.toContain('2024-09-06')
  const english = await (
    await padan.app.request('http://padan.test/terbitan', { headers: { cookie: `${cookie}; bahasa=en` } })
  ).text()
  expect(english).toContain('its own numbers give 52.31%')
  expect(english).not.toMatch(/perlu dilihat|tidak disebut|Tercetak/)
  const treasurer = await padan.signIn('lestari')
  const text = await page('/terbitan', treasurer)
  expect(text).toContain('Warta Cemara')
  expect(text).not.toContain('Catat angka terbitan')
})

test('every step is in the audit trail', async () => {
  const actions = await asGovernment(db.pool, 'D999', async (client) =>
    (
      await client.query<{ action: string }>(
        `select distinct payload::jsonb ->> 'action' as action from audit.published_entry where klpd = 'D999'`,
      )
    ).rows.map((row) => row.action),
  )
  expect(actions).toEqual(
    expect.arrayContaining([
      'realisation.published-recorded',
      'realisation.published-corrected',
      'realisation.published-withdrawn',
    ]),
  )
})
