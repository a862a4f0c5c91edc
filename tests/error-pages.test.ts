/** A page that says no, or nothing: it keeps the person where they are and names a way on. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ORIGIN, startTestApp, type TestApp } from './support/test-app.ts'
import { useTestDatabase } from './support/test-database.ts'

const db = useTestDatabase()
let padan: TestApp

beforeAll(async () => {
  padan = await startTestApp(db, { attemptsPerMinute: 2 })
})
afterAll(() => padan.close())

test('who mistypes an address is still signed in, and is led on', async () => {
  const answer = await padan.get('/tidak-ada', await padan.signIn('budi'))
  expect(answer.status).toBe(404)
  const page = await answer.text()
  expect(page).toContain('Budi Hartono')
  expect(page).toContain('href="/ringkasan"')
  expect(page).toContain('<a href="/">Ke halaman awal</a>')
  expect(page).not.toContain('href="/masuk"')
})

test('who is not signed in learns the same without a menu of others', async () => {
  const page = await (await padan.get('/tidak-ada')).text()
  expect(page).toContain('Halaman tidak ditemukan')
  expect(page).toContain('href="/masuk"')
  expect(page).not.toContain('href="/ringkasan"')
})

test('a page outside one’s role leads back to one’s own pages and to one’s roles', async () => {
  const answer = await padan.get('/orang', await padan.signIn('ratna'))
  expect(answer.status).toBe(403)
  const page = await answer.text()
  expect(page).toContain('<a href="/">Ke halaman awal</a>')
  expect(page).toContain('<a href="/profil">Lihat peran saya</a>')
})

test('too many tries at the door: the page keeps language and theme and offers to try again', async () => {
  const cookie = 'bahasa=en; tema=dark'
  const attempt = () =>
    padan.post('/masuk', { email: 'x@contoh.go.id', sandi: 'salah' }, cookie, {
      referer: `${ORIGIN}/masuk?kembali=%2Fpaket`,
    })
  await attempt()
  await attempt()
  const answer = await attempt()
  expect(answer.status).toBe(429)
  expect(answer.headers.get('retry-after')).toBe('60')
  const page = await answer.text()
  expect(page).toContain('Too many requests')
  expect(page).toContain('data-theme="dark"')
  expect(page).toContain('<a href="/masuk?kembali=%2Fpaket">Try again</a>')
})

test('a form that is too large is called too large, not too frequent', async () => {
  const answer = await padan.post('/profil', { bahasa: 'x'.repeat(300_000) }, await padan.signIn('budi'), {
    'content-length': '300009',
  })
  expect(answer.status).toBe(413)
  const page = await answer.text()
  expect(page).toContain('Kiriman terlalu besar')
  expect(page).not.toContain('Terlalu banyak permintaan')
})
