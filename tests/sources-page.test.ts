/** The page of pulled sources: what is down since when, pull now, pause; and the key that is never typed here. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pullJobs } from '../src/intake/index.ts'
import { SecretKey } from '../src/platform/pull-settings.ts'
import { type InaprocServer, startInaprocServer } from './support/inaproc-server.ts'
import { startTestApp, type TestApp } from './support/test-app.ts'
import { asGovernment, useTestDatabase } from './support/test-database.ts'

const db = useTestDatabase()
let padan: TestApp
let cookie: string
let server: InaprocServer
beforeAll(async () => {
  padan = await startTestApp(db)
  cookie = await padan.signIn('sari')
  server = await startInaprocServer('kunci-uji')
  server.data.set('/v1/rup/master-satker', [{ kd_klpd: 'D999', kd_satker: 1, nama_satker: 'Dinas Contoh' }])
})
afterAll(async () => {
  await padan.close()
  await server.close()
})

const page = async (path: string, who = cookie) => (await padan.get(path, who)).text()
const NEW = {
  jalur: '/v1/rup/master-satker',
  nama: 'Daftar satker',
  tahun: '',
  kunci: 'inaproc',
  jadwal: 'harian',
  jam: '3',
  terapkan: 'tidak',
}
const add = async (more: Record<string, string> = {}) => {
  const answer = await padan.post('/sumber', { ...NEW, ...more }, cookie)
  return { answer, id: (answer.headers.get('location') ?? '').split('/')[2] ?? '' }
}
const turn = (id: string) =>
  pullJobs({
    pool: db.pool,
    dataDir: db.dataDir,
    settings: () => ({ baseUrl: server.url, findKey: () => new SecretKey('kunci-uji') }),
  })['tarik-sumber']({ klpd: 'D999', sumber: id })
const trail = async () =>
  asGovernment(db.pool, 'D999', async (client) =>
    (
      await client.query<{ action: string }>(
        `select payload::jsonb ->> 'action' as action from audit.published_entry where klpd = 'D999' order by seq`,
      )
    ).rows.map((row) => row.action),
  )

test('an empty page says so and offers the first source; a source is added, changed and seen in the trail', async () => {
  expect(await page('/sumber')).toContain('Belum ada sumber')
  const { answer, id } = await add()
  expect(answer.status).toBe(303)
  const shown = await page(`/sumber/${id}`)
  expect(shown).toContain('belum pernah ditarik')
  expect(shown).toContain('tiap hari pukul 03.00–04.00 WIB')
  expect(shown).toContain('Kunci bernama &quot;inaproc&quot; belum ada')
  expect((await padan.post(`/sumber/${id}`, { ...NEW, jadwal: 'mingguan', jam: '4' }, cookie)).status).toBe(
    303,
  )
  expect(await page(`/sumber/${id}`)).toContain('tiap Senin pukul 04.00–05.00 WIB')
  expect(await trail()).toEqual(expect.arrayContaining(['intake.source-added', 'intake.source-changed']))
})

test('what cannot be is refused with words and keeps what was typed, but never shows a pasted key again', async () => {
  const pasted = 'eyJhbGciOiJIUzI1NiJ9.aXNpLXJhaGFzaWE.tanda'
  const { answer } = await add({
    nama: 'Salah tempel',
    kunci: pasted,
    tahun: '1999',
    jalur: '/v1/../rahasia',
  })
  const text = await answer.text()
  expect(answer.status).toBe(422)
  expect(text).toContain('Nama kunci hanya huruf kecil')
  expect(text).toContain('Tahun anggaran antara 2015 dan 2100')
  expect(text).toContain('Pilih data yang ditarik.')
  expect(text).toContain('value="Salah tempel"')
  expect(text).not.toContain(pasted)
})

test('pull now: the result appears with its file; two clicks are one pull', async () => {
  const { id } = await add({ nama: 'Satker sekarang' })
  await padan.post(`/sumber/${id}/tarik`, {}, cookie)
  const asked = await padan.post(`/sumber/${id}/tarik`, {}, cookie)
  expect(asked.headers.get('location')).toBe(`/sumber/${id}?selesai=diminta`)
  await turn(id)
  const text = await page(`/sumber/${id}`)
  expect(text).toContain('>utuh<')
  expect(text).toContain('lihat berkasnya')
  expect(text).toContain('sari@cemara.contoh')
  expect(text.match(/>utuh</g)).toHaveLength(1)
  expect(await trail()).toEqual(expect.arrayContaining(['intake.pull-asked', 'intake.pulled']))
})

test('a source that is down says since when, why, when it last answered and when it is tried again, on the page of files too', async () => {
  const { id } = await add({ nama: 'Satker rusak' })
  await padan.post(`/sumber/${id}/tarik`, {}, cookie)
  server.faults.push('challenge')
  await turn(id)
  for (const path of ['/berkas', '/sumber', `/sumber/${id}`]) {
    const text = await page(path)
    expect(text, path).toMatch(
      /Satker rusak tidak menjawab sejak \d+ \w+ \d{4} \d\d\.\d\d WIB \(1 kali dicoba\)/,
    )
    expect(text, path).toContain('Just a moment')
    expect(text, path).toContain('Terakhir berhasil: belum pernah')
    expect(text, path).toContain('Dicoba lagi:')
  }
  const english = await (
    await padan.app.request(`http://padan.test/sumber`, { headers: { cookie: `${cookie}; bahasa=en` } })
  ).text()
  expect(english).toMatch(/Satker rusak is down since/)
  expect(english).not.toMatch(/tidak menjawab|belum pernah/)
  const sheet = await page('/sumber/unduh?format=csv')
  expect(sheet).toContain('Satker rusak')
  expect(sheet).toContain('tidak menjawab')
})

test('a pause ends the open pull and rests until resumed', async () => {
  const { id } = await add({ nama: 'Satker jeda' })
  await padan.post(`/sumber/${id}/tarik`, {}, cookie)
  await padan.post(`/sumber/${id}/jeda`, {}, cookie)
  const paused = await page(`/sumber/${id}`)
  expect(paused).toContain('>dijeda<')
  expect(paused).toContain('Dihentikan karena sumbernya dijeda')
  const before = server.requests.length
  await turn(id)
  expect(server.requests).toHaveLength(before)
  await padan.post(`/sumber/${id}/lanjut`, {}, cookie)
  expect(await page(`/sumber/${id}`)).toContain('Jeda')
})

test('whoever may only look sees no buttons', async () => {
  const auditor = await padan.signIn('agus')
  const text = await page('/sumber', auditor)
  expect(text).toContain('Satker rusak')
  expect(text).not.toContain('Tambah sumber')
})
