/** Roles given and taken back: undone while it is fresh, and never the last administrator's. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../../tests/support/test-app.ts'
import { useTestDatabase } from '../../tests/support/test-database.ts'

const db = useTestDatabase()
let padan: TestApp
let budi: string
beforeAll(async () => {
  padan = await startTestApp(db)
  budi = await padan.signIn('budi')
})
afterAll(() => padan.close())

const idOf = async (name: string) =>
  (
    await db.owner.query<{ id: string }>('select id from people.person where email = $1', [
      `${name}@cemara.contoh`,
    ])
  ).rows[0]!.id
const held = async (name: string) =>
  (
    await db.owner.query<{ role: string; sk: string | null }>(
      'select role, sk from people.role_grant where person_id = $1 and revoked_at is null',
      [await idOf(name)],
    )
  ).rows

test('a role taken back by mistake is given again from the message, with its SK', async () => {
  await db.owner.query(`update people.role_grant set sk = 'SK 12/2026' where person_id = $1`, [
    await idOf('sari'),
  ])
  const answer = await padan.post(
    '/orang/cabut',
    { orang: await idOf('sari'), peran: 'analyst', satker: '' },
    budi,
  )
  expect(await held('sari')).toEqual([])
  const flash = answer.headers.get('set-cookie')!.split(';')[0]!
  const page = await (await padan.get('/orang', `${budi}; ${flash}`)).text()
  expect(page).toMatch(/Peran [^<]+ dicabut dari Sari/)
  const form = /<form[^>]*action="\/orang"[^>]*>((?:<input[^>]*>)+)<button class="plain">Urungkan/.exec(
    page,
  )![1]!
  const fields = Object.fromEntries(
    [...form.matchAll(/name="([^"]*)" value="([^"]*)"/g)].map((one) => [one[1]!, one[2]!]),
  )
  await padan.post('/orang', fields, budi)
  expect(await held('sari')).toEqual([{ role: 'analyst', sk: 'SK 12/2026' }])
})

test('the last administrator stays one and is told why', async () => {
  const refused = await padan.post(
    '/orang/cabut',
    { orang: await idOf('budi'), peran: 'admin', satker: '' },
    budi,
  )
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Ini pengelola terakhir')
  expect((await held('budi')).map((one) => one.role)).toContain('admin')
})

test('a role that nobody holds is no deed', async () => {
  const answer = await padan.post(
    '/orang/cabut',
    { orang: await idOf('sari'), peran: 'curator', satker: '' },
    budi,
  )
  expect(answer.status).toBe(303)
  expect(answer.headers.get('set-cookie')).toBeNull()
})
