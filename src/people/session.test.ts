/** The quick way to a session and the sign-in library answer alike; whatever is out of the ordinary is the library's. */
import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { now } from '#platform/clock'
import { useTestDatabase } from '../../tests/support/test-database.ts'
import { ensurePerson, grantRole } from './people.queries.ts'
import { signedInBy } from './session.queries.ts'
import { signedTokenOf } from './session-cookie.ts'
import { createSignIn, type SignIn } from './sign-in.ts'

const db = useTestDatabase()
const PASSWORD = 'empat kuda makan sagu'
const SECRET = 'rahasia-uji-0123456789-0123456789abcd'
let signIn: SignIn
let asked: string[] = []
beforeAll(async () => {
  const real = createSignIn({ database: { connectionString: db.appUrl }, secret: SECRET, baseUrl: 'http://padan.test' }) // prettier-ignore
  const getSession = (async (given: { headers: Headers }) => {
    asked.push(given.headers.get('cookie') ?? '')
    return real.auth.api.getSession(given)
  }) as unknown as SignIn['auth']['api']['getSession']
  signIn = { ...real, auth: { ...real.auth, api: { ...real.auth.api, getSession } } } as SignIn
  await db.owner.query(`insert into agencies.government (klpd, nama, is_demo) values ('D771', 'Kota Satu', false), ('D772', 'Kota Dua', true)`) // prettier-ignore
  for (const [name, roles] of [
    [
      'wati',
      [
        ['D772', 'ppk', '1.01'],
        ['D771', 'analyst', ''],
        ['D771', 'ppk', '2.02'],
      ],
    ],
    ['tono', []],
  ] as const) {
    // prettier-ignore
    const client = await db.pool.connect()
    await client.query('begin')
    await client.query(`select set_config('padan.klpd', 'D771', true)`)
    const person = await ensurePerson(client, `${name} Contoh`, `${name}@nyata.go.id`, PASSWORD)
    for (const [klpd, role, agency] of roles) {
      await client.query(`select set_config('padan.klpd', $1, true)`, [klpd])
      await grantRole(client, { klpd, personId: person.id, role, agency, by: 'uji' })
    }
    await client.query('commit')
    client.release()
  }
})
afterAll(() => signIn.close())

async function cookieOf(name: string): Promise<string> {
  const answer = await signIn.auth.api.signInEmail({
    body: { email: `${name}@nyata.go.id`, password: PASSWORD },
    asResponse: true,
  })
  return answer.headers.getSetCookie().map((one) => one.split(';')[0]!).join('; ') // prettier-ignore
}
async function visit(cookie: string) {
  asked = []
  const known = await signedInBy(db.pool, signIn, new Headers({ cookie }), now())
  return { known, wasLibraryAsked: asked.length > 0 }
}
const tokenIn = (cookie: string) => decodeURIComponent(/session_token=([^;]+)/.exec(cookie)![1]!)

test.each(['wati', 'tono'])('%s is known in one question, with the same facts as from the library', async (name) => {
  const cookie = await cookieOf(name)
  const quick = await visit(cookie)
  expect(quick.wasLibraryAsked).toBe(false)
  const slow = await signedInBy(db.pool, { ...signIn, tokenOf: () => null }, new Headers({ cookie }), now())
  expect(quick.known).toEqual(slow)
  expect(quick.known!.person.email).toBe(`${name}@nyata.go.id`)
  expect(quick.known!.grants.map((one) => `${one.klpd} ${one.role} ${one.agency} ${one.government}`)).toEqual(
    name === 'tono'
      ? []
      : ['D771 analyst  Kota Satu', 'D771 ppk 2.02 Kota Satu', 'D772 ppk 1.01 Kota Dua'],
  )
}) // prettier-ignore

test('a role taken back and a session signed out are gone with the next visit', async () => {
  const cookie = await cookieOf('wati')
  await db.owner.query(`update people.role_grant set revoked_at = now() where agency = '2.02'`)
  expect((await visit(cookie)).known!.grants).toHaveLength(2)
  await db.owner.query('update people.role_grant set revoked_at = null')
  await db.owner.query('delete from people.session where token = $1', [tokenIn(cookie).split('.')[0]])
  expect(await visit(cookie)).toEqual({ known: null, wasLibraryAsked: true })
})

test('a session that is over is refused by the library; one near its end is renewed by it', async () => {
  const cookie = await cookieOf('wati')
  const token = tokenIn(cookie).split('.')[0]
  await db.owner.query(`update people.session set "expiresAt" = now() + interval '5 days' where token = $1`, [token]) // prettier-ignore
  const due = await visit(cookie)
  expect(due.wasLibraryAsked).toBe(true)
  expect(due.known!.person.email).toBe('wati@nyata.go.id')
  const left = await db.owner.query<{ days: number }>(`select extract(epoch from "expiresAt" - now()) / 86400 as days from people.session where token = $1`, [token]) // prettier-ignore
  expect(Number(left.rows[0]!.days)).toBeGreaterThan(6.9)
  expect((await visit(cookie)).wasLibraryAsked).toBe(false)
  await db.owner.query(`update people.session set "expiresAt" = now() - interval '1 second' where token = $1`, [token]) // prettier-ignore
  expect(await visit(cookie)).toEqual({ known: null, wasLibraryAsked: true })
})

test('the second factor shown and the duty to change the password come along', async () => {
  const cookie = await cookieOf('wati')
  await db.owner.query(`update people.session set "secondFactorAt" = now() where token = $1`, [tokenIn(cookie).split('.')[0]]) // prettier-ignore
  await db.owner.query(`update people.person set "twoFactorEnabled" = true, "mustChangePassword" = true where email = 'wati@nyata.go.id'`) // prettier-ignore
  expect((await visit(cookie)).known!.session).toMatchObject({ shown: true, enrolled: true, mustChangePassword: true }) // prettier-ignore
  await db.owner.query(`update people.person set "twoFactorEnabled" = false, "mustChangePassword" = false`)
})

const sign = (token: string, secret: string) => `${token}.${createHmac('sha256', secret).update(token).digest('base64')}` // prettier-ignore
test('only a token signed by this house is read', () => {
  const name = 'padan.session_token'
  const good = encodeURIComponent(sign('abc', SECRET))
  const read = (cookies: string) => signedTokenOf(cookies, name, SECRET)
  expect(read(`tema=dark; ${name}=${good}; klpd=D1`)).toBe('abc')
  expect(read(`${name}=${encodeURIComponent(sign('a.b', SECRET))}`)).toBe('a.b')
  for (const [what, cookies] of Object.entries({
    'another secret': `${name}=${encodeURIComponent(sign('abc', 'lain'))}`,
    'another token': `${name}=${good.replace('abc', 'abd')}`,
    'no signature': `${name}=abc`,
    'an empty token': `${name}=${encodeURIComponent(sign('', SECRET))}`,
    'a signature cut short': `${name}=${good.slice(0, -8)}`,
    'two of them': `${name}=${good}; ${name}=${good}`,
    'a broken escape': `${name}=%E0%A4%A`,
    'the name of another': `x${name}=${good}`,
    'the secure name': `__Secure-${name}=${good}`,
    nothing: '',
  }))
    expect(read(cookies), what).toBeNull()
})
