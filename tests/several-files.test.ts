/** A folder of files sent at once: each is read, all are decided on one page, one notice tells the sender. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { afterMerge, datasets, recognised } from '../src/datasets.ts'
import { intakeJobs } from '../src/intake/index.ts'
import { rup, swakelola } from './support/feed-rows.ts'
import { startTestApp, type TestApp } from './support/test-app.ts'
import { asGovernment, useTestDatabase } from './support/test-database.ts'

const db = useTestDatabase()
let padan: TestApp
let cookie: string
beforeAll(async () => {
  padan = await startTestApp(db)
  cookie = await padan.signIn('sari')
})
afterAll(() => padan.close())

const WAITING = '/berkas/menunggu'
const jobs = () =>
  intakeJobs({ pool: db.pool, dataDir: db.dataDir, datasets, recognised, onMerged: afterMerge })
const runs = () =>
  asGovernment(
    db.pool,
    'D999',
    async (client) =>
      (
        await client.query<{ id: string; file_name: string; status: string }>(
          'select id, file_name, status from intake.run order by file_name',
        )
      ).rows,
  )
const form = (files: Readonly<Record<string, string>>) => {
  const body = new FormData()
  for (const [name, content] of Object.entries(files)) body.append('berkas', new File([content], name))
  return body
}
const page = async () => (await padan.get(WAITING, cookie)).text()

test('three good files, an empty one and one with rejected rows', async () => {
  const answer = await padan.post(
    '/berkas',
    form({
      'rup-a.json': JSON.stringify([rup('D999', '1')]),
      'rup-b.json': JSON.stringify([rup('D999', '2'), rup('D999', '3', { pagu: 'banyak' })]),
      'swakelola.json': JSON.stringify([swakelola('D999', '4')]),
      'kosong.json': '',
    }),
    cookie,
  )
  expect(answer.headers.get('location')).toBe(WAITING)
  const told = Buffer.from(
    /kabar=([^;]+)/.exec(answer.headers.get('set-cookie')!)![1]!,
    'base64url',
  ).toString()
  expect(told).toMatch(/3 berkas diterima\. Tidak diterima: kosong\.json: berkas kosong/)

  expect(await page(), 'nothing can be decided while files are read').not.toMatch(/type="checkbox"/)
  for (const { id } of await runs()) await jobs()['berkas-diterima']({ runId: id, klpd: 'D999' })

  const ready = await page()
  const boxes = [...ready.matchAll(/<input type="checkbox"[^>]*>/g)].map(String)
  expect(boxes).toHaveLength(3)
  expect(
    boxes.filter((box) => box.includes('checked')),
    'a file with rejects is not ticked',
  ).toHaveLength(2)
  expect(ready).toMatch(/1 baris ditolak: lihat dahulu/)

  const ticked = boxes.filter((box) => box.includes('checked')).map((box) => /value="([^"]+)"/.exec(box)![1]!)
  const body = new FormData()
  for (const id of ticked) body.append('berkas', id)
  expect((await padan.post(WAITING, body, cookie)).headers.get('location')).toBe(WAITING)
  for (const id of ticked) await jobs()['berkas-diputuskan']({ runId: id, klpd: 'D999' })
  expect((await runs()).map((run) => [run.file_name, run.status])).toEqual([
    ['rup-a.json', 'applied'],
    ['rup-b.json', 'previewed'],
    ['swakelola.json', 'applied'],
  ])

  const again = await padan.post(WAITING, body, cookie)
  const text = Buffer.from(
    /kabar=([^;]+)/.exec(again.headers.get('set-cookie')!)![1]!,
    'base64url',
  ).toString()
  expect(text, 'decided once').toMatch(/2 lainnya sudah diputuskan/)
})

test('one notice for the folder, not one a file', async () => {
  const notices = await (await padan.get('/pemberitahuan', cookie)).text()
  expect(notices.match(/menunggu keputusan Anda/g)).toHaveLength(1)
  expect(notices).toMatch(/dan 2 lainnya menunggu keputusan Anda/)
  expect(notices.match(/sudah diterapkan/g)).toHaveLength(1)
})

test('none ticked, none chosen, too many', async () => {
  const none = await padan.post(WAITING, {}, cookie)
  expect(none.status).toBe(422)
  expect(await none.text()).toMatch(/Centang paling sedikit satu berkas/)
  const many = Object.fromEntries(Array.from({ length: 61 }, (_, index) => [`b${index}.json`, '[]']))
  const tooMany = await padan.post('/berkas', form(many), cookie)
  expect(tooMany.status).toBe(422)
  expect(await tooMany.text()).toMatch(/Paling banyak 60 berkas sekali kirim/)
  expect(await runs(), 'none of the 61 was taken').toHaveLength(3)
})

test('the list of files is searched and filtered in its address', async () => {
  const list = async (query: string) => (await padan.get(`/berkas?${query}`, cookie)).text()
  expect(await list('keadaan=applied')).toMatch(/2 berkas[\s\S]*swakelola\.json/)
  expect(await list('cari=rup-b')).toMatch(/1 berkas[\s\S]*rup-b\.json/)
  expect(await list('cari=zzz')).toMatch(/Tidak ada berkas dengan saringan ini/)
})

test('a discarded file is taken back, read anew and waits again', async () => {
  const waiting = (await runs()).find((run) => run.file_name === 'rup-b.json')!
  const answer = await padan.post(`/berkas/${waiting.id}/buang`, {}, cookie)
  const page = await padan.get(
    `/berkas/${waiting.id}`,
    `${cookie}; ${answer.headers.get('set-cookie')!.split(';')[0]}`,
  )
  expect(await page.text()).toMatch(
    /rup-b\.json dibuang[\s\S]*?action="\/berkas\/[^"]+\/kembalikan"[\s\S]*?Urungkan/,
  )
  await padan.post(`/berkas/${waiting.id}/kembalikan`, {}, cookie)
  await jobs()['berkas-diterima']({ runId: waiting.id, klpd: 'D999' })
  expect((await runs()).find((run) => run.id === waiting.id)!.status).toBe('previewed')
})
