/** The pages of notices as people use them, and the worker that delivers. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allCrons, allJobs } from '../jobs.ts'
import { startWorker } from '#platform/jobs'
import type { Instant } from '#shared/date'
import { startTestApp, type TestApp } from '../../tests/support/test-app.ts'
import { useTestDatabase } from '../../tests/support/test-database.ts'
import { countUnread } from './notices.queries.ts'

const db = useTestDatabase()
let padan: TestApp
beforeAll(async () => {
  padan = await startTestApp(db)
})
afterAll(() => padan.close())

const assign = async () =>
  padan.post(
    '/orang',
    { nama: 'Doni Saputra', email: 'doni@cemara.contoh', sandi: '', peran: 'curator', satker: '', sk: '' },
    await padan.signIn('budi'),
  )

test('a new role is told: badge, list, open; another person cannot mark it', async () => {
  expect((await assign()).status).toBe(303)
  const doni = await padan.signIn('doni')
  expect(await (await padan.get('/ringkasan', doni)).text()).toContain('Pemberitahuan (1 baru)')
  const list = await (await padan.get('/pemberitahuan', doni)).text()
  expect(list).toContain('Anda ditetapkan sebagai Kurator')
  expect(list).toContain('Ditetapkan oleh Budi Hartono untuk seluruh pemerintah')
  const nomor = /name="nomor" value="([0-9a-f-]{36})"/.exec(list)![1]!
  await padan.post('/pemberitahuan/dibaca', { nomor }, await padan.signIn('sari'))
  expect(await (await padan.get('/pemberitahuan?tampil=baru', doni)).text()).toContain('Kurator')
  const opened = await padan.post('/pemberitahuan/buka', { nomor }, doni)
  expect([opened.status, opened.headers.get('location')]).toEqual([303, '/'])
  const after = await (await padan.get('/pemberitahuan?tampil=baru', doni)).text()
  expect(after).toContain('Tidak ada yang belum dibaca.')
  expect(after).not.toContain('baru)')
})

test('choices are kept; an unknown choice is answered', async () => {
  const doni = await padan.signIn('doni')
  const saved = await padan.post(
    '/pemberitahuan/pilihan',
    { 'surel.people.role-granted': 'daily', 'surel.people.role-revoked': 'off' },
    doni,
  )
  expect(saved.headers.get('location')).toBe('/pemberitahuan/pilihan?selesai=simpan')
  const page = await (await padan.get('/pemberitahuan/pilihan?selesai=simpan', doni)).text()
  expect(page).toContain('Pilihan disimpan.')
  expect(page).toMatch(
    /name="surel.people.role-granted"[^>]*>.*?<option value="daily" selected="">Ringkasan harian/s,
  )
  const wrong = await padan.post(
    '/pemberitahuan/pilihan',
    { 'surel.people.role-granted': 'pos', 'padan.people.role-granted': 'on' },
    doni,
  )
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('Pilih Langsung, Ringkasan harian, atau Tidak.')
  await padan.post(
    '/pemberitahuan/pilihan',
    { 'surel.people.role-granted': 'now', 'padan.people.role-granted': 'on' },
    doni,
  )
})

test('the administrator reads in the outbox what could not be sent, and sends it again', async () => {
  const runner = await startWorker(
    db.pool,
    allJobs(db.pool, db.dataDir, { mailer: null, baseUrl: 'http://padan.test' }),
    allCrons,
  )
  await expect
    .poll(
      async () =>
        (await db.owner.query<{ state: string }>('select state from notices.message')).rows[0]?.state,
      { timeout: 20_000 },
    )
    .toBe('held')
  await runner.stop()
  const budi = await padan.signIn('budi')
  const outbox = await (await padan.get('/kotak-keluar?keadaan=held', budi)).text()
  expect(outbox).toContain('Server surel belum diatur')
  expect(outbox).toContain('doni@cemara.contoh')
  const path = /\/kotak-keluar\/[0-9a-f-]{36}/.exec(outbox)![0]
  const letter = await (await padan.get(path, budi)).text()
  expect(letter).toContain('Ditetapkan oleh Budi Hartono')
  expect(letter).toContain('disimpan, tidak dikirim')
  const again = await padan.post('/kotak-keluar/kirim-lagi', { nomor: path.slice(14) }, budi)
  expect(again.headers.get('location')).toBe('/kotak-keluar?selesai=antre')
  expect((await padan.get('/kotak-keluar/00000000-0000-4000-8000-000000000000', budi)).status).toBe(404)
  const trail = await (await padan.get('/jejak', budi)).text()
  expect(trail).toContain('Surel dikirim ulang')
})

test('the badge counts to a thousand and no further', async () => {
  const person = (
    await db.owner.query<{ id: string }>(`select id from people.person where email = 'agus@cemara.contoh'`)
  ).rows[0]!.id
  await db.owner.query(
    `insert into notices.notice (klpd, id, person_id, kind, dedupe_key, title_id, title_en, body_id, body_en, created_at)
     select 'D999', gen_random_uuid(), $1, 'x', n::text, 'Judul', 'Title', 'Isi', 'Body', $2 from generate_series(1, 1200) n`,
    [person, '2026-11-25T00:00:00Z' as Instant],
  )
  const client = await db.pool.connect()
  await client.query('begin')
  await client.query(`select set_config('padan.klpd', 'D999', true)`)
  expect(await countUnread(client, 'D999', person)).toBe(1000)
  await client.query('rollback')
  client.release()
  const agus = await padan.signIn('agus')
  const page = await (await padan.get('/pemberitahuan?hal=2', agus)).text()
  expect(page).toContain('Pemberitahuan (99+ baru)')
  expect(page).toContain('Halaman 2 dari 48')
})
