import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../../../tests/support/test-app.ts'
import { asGovernment, useTestDatabase } from '../../../tests/support/test-database.ts'
import { isoDate, type Instant } from '../../shared/date.ts'
import { makersJobs } from '../makers.job.ts'
import { PROVIDERS_CHANGED } from '../makers.job.ts'
import type { ProviderName } from './mentions.queries.ts'

const db = useTestDatabase()
const KLPD = 'D999'
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
    .replace(/&[#\w]+;/g, ' ')
    .replace(/\s+/g, ' ')
async function register(nama: string, npwp = ''): Promise<string> {
  const response = await padan.post('/pelaku/baru', { nama, npwp }, analyst)
  expect(response.status, nama).toBe(303)
  return response.headers.get('location')!.replace('/pelaku/', '')
}
const provider = (nama: string, npwp: string | null = null, rows = 1): ProviderName => ({
  nama,
  npwp,
  npwp16: null,
  feed: 'SPSE kontrak',
  rows,
})
let feed: ProviderName[] = []
const jobs = () =>
  makersJobs({
    pool: db.pool,
    listProviders: async () => feed,
    clock: { now: () => new Date().toISOString() as Instant, today: () => isoDate('2026-11-25') },
  })
const match = () => jobs()[PROVIDERS_CHANGED]({ klpd: KLPD })
const mentions = async () =>
  asGovernment(db.pool, KLPD, async (client) =>
    (
      await client.query<{ nama: string; status: string; cara: string | null }>(
        'select nama, status, cara from makers.mention where klpd = $1 order by nama',
        [KLPD],
      )
    ).rows
      .map((row) => `${row.nama}: ${row.status}${row.cara ? ` (${row.cara})` : ''}`)
      .sort(),
  )

test('names of the feeds: sure ones are joined, doubtful ones wait, unknown ones are listed, hidden persons are left out', async () => {
  await register('PT Lampu Rekaan')
  await register('CV Tirta Rasa', '99.374.961.1-086.000')
  await register('PT Rimba Baja Prakarsa')
  feed = [
    provider('PT. LAMPU REKAAN', '99.100.020.0-031.000', 4),
    provider('Lampu Rekaan Elektrik, PT', '99.100.020.0-031.001'),
    provider('cv,tirta rasa', '0993749611086000'),
    provider('PT RIMBABAJA PRAKARSHA', null, 9),
    provider('CV Sama Sekali Lain'),
    provider('PENYEDIA-0A1B2C3D'),
    provider('A**** F****'),
  ]
  await match()
  expect(await mentions()).toEqual([
    'CV Sama Sekali Lain: baru',
    'Lampu Rekaan Elektrik, PT: tertaut (npwp)',
    'PT RIMBABAJA PRAKARSHA: diusulkan',
    'PT. LAMPU REKAAN: tertaut (nama)',
    'cv,tirta rasa: tertaut (npwp)',
  ])
  const page = await text(await padan.get('/pelaku/padankan', analyst))
  expect(page).toContain('PT RIMBABAJA PRAKARSHA')
  expect(page).toContain('Mungkin sama dengan PT Rimba Baja Prakarsa')
  expect(page).toContain('Mendukung nama mirip')
})

const decide = async (nama: string, putusan: string) => {
  const row = await asGovernment(
    db.pool,
    KLPD,
    async (client) =>
      (
        await client.query<{ kunci: string; bentuk: string; npwp: string; maker: string | null }>(
          `select m.kunci, m.bentuk, m.npwp, coalesce(m.maker_id, (select maker_id from makers.proposal p where p.klpd = m.klpd and p.kunci = m.kunci and p.status = 'diusulkan' limit 1))::text as maker
         from makers.mention m where klpd = $1 and nama = $2`,
          [KLPD, nama],
        )
      ).rows[0]!,
  )
  return padan.post(
    '/pelaku/padankan',
    {
      kunci: row.kunci,
      bentuk: row.bentuk,
      npwp: row.npwp,
      pelaku: row.maker ?? '',
      putusan,
      kembali: '/pelaku/padankan',
    },
    analyst,
  )
}
const stateOf = async (nama: string) => (await mentions()).find((one) => one.startsWith(`${nama}:`))

test('accepted, undone and never proposed again; a decision survives the next file', async () => {
  expect((await decide('PT RIMBABAJA PRAKARSHA', 'terima')).status).toBe(303)
  await match()
  expect(await stateOf('PT RIMBABAJA PRAKARSHA')).toBe('PT RIMBABAJA PRAKARSHA: tertaut (orang)')
  await decide('PT RIMBABAJA PRAKARSHA', 'tolak')
  await match()
  expect(await stateOf('PT RIMBABAJA PRAKARSHA')).toBe('PT RIMBABAJA PRAKARSHA: baru')
})

test('a firm that nobody knows becomes a maker, or is set aside', async () => {
  await decide('CV Sama Sekali Lain', 'baru')
  expect(await stateOf('CV Sama Sekali Lain')).toBe('CV Sama Sekali Lain: tertaut (orang)')
  expect(await text(await padan.get('/pelaku?q=sekali', analyst))).toContain('CV Sama Sekali Lain')
  await decide('PT RIMBABAJA PRAKARSHA', 'kesampingkan')
  await match()
  expect(await stateOf('PT RIMBABAJA PRAKARSHA')).toBe('PT RIMBABAJA PRAKARSHA: dipisah (orang)')
})

test('another government sees none of it', async () => {
  const seen = await asGovernment(
    db.pool,
    'D998',
    async (client) =>
      (await client.query('select 1 from makers.mention union all select 1 from makers.proposal')).rowCount,
  )
  expect(seen).toBe(0)
})

test('twins in the register: joined they speak with one voice; two NIB are two firms', async () => {
  const [a, b] = [
    await register('PT Gunung Telaga Sakti'),
    await register('PT Gunung Telaga Shakti', '99.400.090.0-031.000'),
  ]
  await jobs()['daftar-pelaku-berubah']()
  expect(await text(await padan.get('/pelaku/padankan?lihat=kembar', analyst))).toContain(
    'PT Gunung Telaga Shakti',
  )
  const join = () =>
    padan.post(
      '/pelaku/padankan',
      { pelaku: a, lain: b, putusan: 'gabung', kembali: '/pelaku/padankan?lihat=kembar' },
      analyst,
    )
  await padan.post(`/pelaku/${a}/lengkapi`, { nama: 'PT Gunung Telaga Sakti', nib: '1111111111111' }, analyst)
  const paper = new FormData()
  for (const [name, value] of Object.entries({
    jenis: 'merek',
    nomor: 'IDM1',
    tgl_terbit: '2024-01-01',
    cara_periksa: 'belum',
  }))
    paper.set(name, value)
  expect(
    (await padan.post(`/pelaku/${b}/sertifikat`, paper, analyst, { 'content-length': '900' })).status,
  ).toBe(303)
  expect((await join()).status).toBe(303)
  const page = await text(await padan.get(`/pelaku/${a}`, analyst))
  expect(page).toContain('99.400.090.0-031.000')
  expect(page).toContain('PT Gunung Telaga Shakti')
  expect(page).toContain('1 dari 1 berlaku')
  expect((await padan.get(`/pelaku/${b}`, analyst)).headers.get('location')).toBe(`/pelaku/${a}`)
  expect((await join()).status).toBe(409)
  const [c, d] = [await register('PT Bumi Indra'), await register('PT Bumi Indera')]
  await padan.post(`/pelaku/${c}/lengkapi`, { nama: 'PT Bumi Indra', nib: '2222222222222' }, analyst)
  await padan.post(`/pelaku/${d}/lengkapi`, { nama: 'PT Bumi Indera', nib: '3333333333333' }, analyst)
  const refused = await padan.post('/pelaku/padankan', { pelaku: c, lain: d, putusan: 'gabung' }, analyst)
  expect(refused.status).toBe(409)
  expect(await text(refused)).toContain('Keduanya punya NIB yang berbeda')
})

test('the watch tells each end once per threshold, and only of makers the government has to do with', async () => {
  const id = await register('Dapur Bu Rini')
  const stranger = await register('Dapur Bu Rina')
  for (const [maker, nomor] of [
    [id, 'SLHS-1'],
    [stranger, 'SLHS-2'],
  ] as const) {
    const paper = new FormData()
    for (const [name, value] of Object.entries({
      jenis: 'slhs',
      nomor,
      tgl_terbit: '2023-12-20',
      berlaku_sampai: '2026-12-20',
      cara_periksa: 'belum',
    }))
      paper.set(name, value)
    expect(
      (await padan.post(`/pelaku/${maker}/sertifikat`, paper, analyst, { 'content-length': '900' })).status,
    ).toBe(303)
  }
  await padan.post(`/pelaku/${id}/catatan`, { binaan: 'ya' }, analyst)
  const told = async () =>
    (await db.owner.query<{ n: number }>('select count(*)::int as n from makers.watched')).rows[0]!.n
  await jobs()['pantau-sertifikat']()
  await jobs()['pantau-sertifikat']()
  expect(await told()).toBe(1)
  const list = await text(await padan.get('/pemberitahuan', analyst))
  expect(list).toContain('1 sertifikat akan atau sudah habis')
  expect(await text(await padan.get('/sertifikat?habis=90&terkait=ya', analyst))).toContain('Dapur Bu Rini')
  expect(await text(await padan.get('/sertifikat?habis=90&terkait=ya', analyst))).not.toContain(
    'Dapur Bu Rina',
  )
})
