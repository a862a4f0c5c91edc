/** Signing in through the city's SSO, against the real `oidc-provider`: what works, and every forged answer refused. */
import type pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { codeOf } from '../../tests/support/authenticator.ts'
import { type CitySso, CLIENT, openCitySso } from '../../tests/support/city-sso.ts'
import { ORIGIN, startTestApp, type TestApp } from '../../tests/support/test-app.ts'
import { useTestDatabase } from '../../tests/support/test-database.ts'
import { addSsoRole, removeSsoRole } from './account.queries.ts'
import { ensurePerson, grantRole, grantsOf } from './people.queries.ts'

const KLPD = 'D777'
const PASSWORD = 'empat kuda makan sagu'
const db = useTestDatabase()
let sso: CitySso
let padan: TestApp

beforeAll(async () => {
  sso = await openCitySso(ORIGIN)
  padan = await startTestApp(db, {
    attemptsPerMinute: 100_000,
    sso: {
      issuer: sso.issuer,
      clientId: CLIENT.id,
      clientSecret: CLIENT.secret,
      name: 'SSO Kota',
      scopes: ['openid', 'email', 'profile'],
      groupsClaim: 'groups',
      secondFactor: ['mfa'],
    },
  })
  await db.owner.query(
    `insert into agencies.government (klpd, nama, is_demo) values ($1, 'Kota Sungguhan', false)`,
    [KLPD],
  )
})
afterAll(async () => {
  await padan.close()
  await sso.stop()
})
beforeEach(() => {
  sso.tamper = null
})
afterEach(() => {
  sso.tamper = null
})

async function within<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await db.pool.connect()
  await client.query('begin')
  await client.query(`select set_config('padan.klpd', $1, true)`, [KLPD])
  const result = await work(client)
  await client.query('commit')
  client.release()
  return result
}

function browser() {
  const jar = new Map<string, string>()
  const keep = (response: Response) => {
    for (const cookie of response.headers.getSetCookie()) {
      const [name, ...value] = cookie.split(';')[0]!.split('=')
      if (/max-age=0/i.test(cookie) || value.join('=') === '') jar.delete(name!)
      else jar.set(name!, value.join('='))
    }
    return response
  }
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const one = {
    jar,
    get: async (path: string) => keep(await padan.get(path, cookie())),
    post: async (path: string, form: Record<string, string>) => keep(await padan.post(path, form, cookie())),
    /** To the SSO and to the door of Padan again, without entering. */
    async toCallback(login: string, path = '/masuk/sso', cancel = false) {
      const start = await one.get(path)
      const back = await sso.visit(start.headers.get('location')!, login, cancel)
      expect(back.startsWith(`${ORIGIN}/auth/callback/sso?`), back).toBe(true)
      return back.slice(ORIGIN.length)
    },
    async bySso(login: string, path?: string) {
      return one.get(await one.toCallback(login, path))
    },
  }
  return one
}
const to = (response: Response) => response.headers.get('location')
const rolesOf = async (email: string) => {
  const found = await db.owner.query<{ id: string }>('select id from people.person where email = $1', [email])
  if (!found.rows[0]) return null
  return (await grantsOf(db.pool, found.rows[0].id)).map((grant) => `${grant.klpd} ${grant.role}`).sort()
}
const employee = (
  login: string,
  more: Partial<{ email_verified: boolean; groups: string[]; email: string }> = {},
) =>
  sso.employees.set(login, {
    email: `${login}@kota.go.id`,
    email_verified: true,
    name: `${login} Pegawai`,
    groups: [],
    ...more,
  })

test('the SSO is asked with code flow, PKCE S256, state and nonce', async () => {
  const start = await browser().get('/masuk/sso?kembali=/transaksi')
  const asked = new URL(to(start)!)
  expect(asked.origin).toBe(sso.issuer)
  expect(Object.fromEntries(asked.searchParams)).toMatchObject({
    response_type: 'code',
    client_id: 'padan',
    code_challenge_method: 'S256',
    redirect_uri: `${ORIGIN}/auth/callback/sso`,
    scope: 'openid email profile',
  })
  for (const name of ['state', 'nonce', 'code_challenge'])
    expect(asked.searchParams.get(name)!.length, name).toBeGreaterThan(20)
  for (const cookie of start.headers.getSetCookie()) expect(cookie).toMatch(/HttpOnly; SameSite=Lax/i)
})

test('a new employee gets an account and no role; a mapped group gives the role, its loss takes it, manual roles stay', async () => {
  employee('dewi', { groups: ['/padan/analis', '/lain'] })
  const dewi = browser()
  expect(to(await dewi.bySso('dewi'))).toBe('/ringkasan')
  expect(await rolesOf('dewi@kota.go.id'), 'nothing is granted by default').toEqual([])
  expect(to(await dewi.get('/ringkasan'))).toBe('/profil')
  await within((client) =>
    addSsoRole(
      client,
      KLPD,
      { grup: '/padan/analis', role: 'analyst', agency: '' },
      'uji',
      '2026-11-25T00:00:00Z' as never,
    ),
  )
  await dewi.bySso('dewi')
  expect(await rolesOf('dewi@kota.go.id')).toEqual(['D777 analyst'])
  expect((await dewi.get('/ringkasan')).status).toBe(200)
  const person = (
    await db.owner.query<{ id: string }>(`select id from people.person where email = 'dewi@kota.go.id'`)
  ).rows[0]!.id
  await within((client) =>
    grantRole(client, { klpd: KLPD, personId: person, role: 'curator', agency: '', by: 'Admin' }),
  )
  employee('dewi', { groups: ['/lain'] })
  await dewi.bySso('dewi')
  expect(await rolesOf('dewi@kota.go.id'), 'the manual one stays').toEqual(['D777 curator'])
  const trail = await within((client) =>
    client.query<{ payload: string }>(
      `select payload from audit.published_entry where klpd = $1 and payload like '%"actor":"sso"%' order by seq`,
      [KLPD],
    ),
  )
  expect(trail.rows.map((row) => (JSON.parse(row.payload) as { action: string }).action)).toEqual([
    'people.role-granted',
    'people.role-revoked',
  ])
  await within((client) =>
    removeSsoRole(
      client,
      KLPD,
      { grup: '/padan/analis', role: 'analyst', agency: '' },
      '2026-11-25T00:00:00Z' as never,
    ),
  )
  const kept = await db.owner.query(
    `select "accessToken", "refreshToken", "idToken" from people.credential where "providerId" = 'sso'`,
  )
  for (const row of kept.rows) expect(row).toEqual({ accessToken: null, refreshToken: null, idToken: null })
})

test('an equal e-mail is no proof: the account is linked only by someone who shows its password', async () => {
  const person = await within(async (client) => {
    const one = await ensurePerson(client, 'Wati Contoh', 'wati@kota.go.id', PASSWORD)
    await grantRole(client, { klpd: KLPD, personId: one.id, role: 'analyst', agency: '', by: 'uji' })
    return one
  })
  employee('penipu', { email: 'wati@kota.go.id' })
  const thief = browser()
  expect(to(await thief.bySso('penipu'))).toBe('/masuk?sso=exists')
  expect(to(await thief.get('/profil')), 'no session').toMatch(/^\/masuk/)
  expect(await (await thief.get('/masuk?sso=exists')).text()).toContain('hubungkan di Profil')

  employee('wati')
  const wati = browser()
  await wati.post('/masuk', { email: 'wati@kota.go.id', sandi: PASSWORD })
  expect((await wati.post('/profil/sso', { sandi: 'salah-salah-salah' })).status).toBe(422)
  const page = await (await wati.post('/profil/sso', { sandi: PASSWORD })).text()
  const address = /<a class="button primary" href="([^"]+)"/.exec(page)![1]!.replaceAll('&amp;', '&')
  const back = (await sso.visit(address, 'wati')).slice(ORIGIN.length)
  const stranger = await browser().get(back)
  expect(to(stranger), 'another browser cannot finish it').toMatch(/sso=refused/)
  const again = await (await wati.post('/profil/sso', { sandi: PASSWORD })).text()
  const second = /<a class="button primary" href="([^"]+)"/.exec(again)![1]!.replaceAll('&amp;', '&')
  const done = await wati.get((await sso.visit(second, 'wati')).slice(ORIGIN.length))
  expect(to(done)).toBe('/profil?sso=linked')

  const later = browser()
  expect(to(await later.bySso('wati', '/masuk/sso?kembali=/transaksi'))).toBe('/transaksi')
  expect((await later.get('/ringkasan')).status).toBe(200)
  expect(await rolesOf('wati@kota.go.id'), 'manual roles stay').toEqual(['D777 analyst'])
  const out = await later.post('/keluar', {})
  expect(to(out)).toBe('/masuk?keluar=sso')
  expect(await (await later.get('/masuk?keluar=sso')).text()).toContain('href="/keluar/sso"')
  const end = new URL(to(await later.get('/keluar/sso'))!)
  expect(end.origin).toBe(sso.issuer)
  expect(end.searchParams.get('post_logout_redirect_uri')).toBe(`${ORIGIN}/masuk`)
  expect((await fetch(end)).status, 'the SSO knows this address').toBe(200)

  const budi = browser()
  await within((client) => ensurePerson(client, 'Lain', 'lain@kota.go.id', PASSWORD))
  await budi.post('/masuk', { email: 'lain@kota.go.id', sandi: PASSWORD })
  const third = await (await budi.post('/profil/sso', { sandi: PASSWORD })).text()
  const taken = /<a class="button primary" href="([^"]+)"/.exec(third)![1]!.replaceAll('&amp;', '&')
  expect(to(await budi.get((await sso.visit(taken, 'wati')).slice(ORIGIN.length)))).toBe('/profil?sso=other')

  expect(to(await wati.post('/profil/sso/lepas', { sandi: PASSWORD }))).toBe('/profil?sso=unlinked')
  expect(to(await browser().bySso('wati'))).toBe('/masuk?sso=exists')
  const trail = await within((client) =>
    client.query<{ payload: string }>(
      'select payload from audit.published_entry where klpd = $1 order by seq',
      [KLPD],
    ),
  )
  const mine = trail.rows
    .map((row) => JSON.parse(row.payload) as { action: string; subject: string })
    .filter((fact) => fact.subject === person.id)
    .map((fact) => fact.action)
  expect(mine).toEqual(['people.signed-in', 'people.sso-linked', 'people.signed-in', 'people.sso-unlinked'])
})

test('a link begun in a session that has ended is refused', async () => {
  await within((client) => ensurePerson(client, 'Eka', 'eka@kota.go.id', PASSWORD))
  employee('eka')
  const eka = browser()
  await eka.post('/masuk', { email: 'eka@kota.go.id', sandi: PASSWORD })
  const page = await (await eka.post('/profil/sso', { sandi: PASSWORD })).text()
  const address = /<a class="button primary" href="([^"]+)"/.exec(page)![1]!.replaceAll('&amp;', '&')
  const back = (await sso.visit(address, 'eka')).slice(ORIGIN.length)
  await db.owner.query('delete from people.session')
  expect(to(await eka.get(back))).toMatch(/sso=refused/)
})

test('an e-mail that the SSO does not vouch for is refused', async () => {
  employee('fajar', { email_verified: false })
  expect(to(await browser().bySso('fajar'))).toBe('/masuk?sso=email')
  expect(await rolesOf('fajar@kota.go.id')).toBeNull()
})

const FORGERIES: Record<string, NonNullable<CitySso['tamper']>> = {
  'of another issuer': (claims) => ({ claims: { ...claims, iss: 'https://jahat.example' } }),
  'for another audience': (claims) => ({ claims: { ...claims, aud: 'aplikasi-lain' } }),
  'that has expired': (claims) => ({
    claims: { ...claims, iat: Number(claims['iat']) - 7200, exp: Number(claims['iat']) - 3600 },
  }),
  'with the nonce of another sign-in': (claims) => ({ claims: { ...claims, nonce: 'bekas' } }),
  'without a nonce': (claims) => ({ claims: { ...claims, nonce: undefined } }),
  'without a subject': (claims) => ({ claims: { ...claims, sub: undefined } }),
  'signed by someone else': (claims) => ({ claims, key: 'other' }),
  'not signed at all': (claims) => ({ claims, key: 'none' }),
}
test.each(Object.entries(FORGERIES))('an ID token %s is refused', async (_name, forgery) => {
  employee('gilang')
  sso.tamper = forgery
  const one = browser()
  expect(to(await one.bySso('gilang'))).toBe('/masuk?sso=refused')
  expect(to(await one.get('/profil')), 'no session').toMatch(/^\/masuk/)
  expect(await rolesOf('gilang@kota.go.id'), 'no account').toBeNull()
})

test('userinfo of another subject is not believed', async () => {
  employee('hana')
  employee('indra', { groups: ['/padan/analis'] })
  // The token says hana, the access token is of indra: the e-mail of indra must not become hana's.
  sso.tamper = (claims) => ({ claims: { ...claims, sub: 'hana' } })
  expect(to(await browser().bySso('indra'))).toBe('/masuk?sso=email')
})

test('an answer works once, in the browser that asked, with its own state', async () => {
  employee('joni')
  const one = browser()
  const back = await one.toCallback('joni')
  expect(to(await browser().get(back)), 'stolen by another browser').toMatch(/sso=refused/)
  const two = browser()
  const answer = await two.toCallback('joni')
  expect(to(await two.get(answer))).toBe('/ringkasan')
  two.jar.delete('padan.session_token')
  expect(to(await two.get(answer)), 'replayed').toMatch(/sso=refused/)
  const three = browser()
  const mixed = new URL(await three.toCallback('joni'), ORIGIN)
  mixed.searchParams.set('state', 'karangan')
  expect(to(await three.get(`${mixed.pathname}${mixed.search}`))).toMatch(/sso=refused/)
  const four = browser()
  const iss = new URL(await four.toCallback('joni'), ORIGIN)
  iss.searchParams.set('iss', 'https://jahat.example')
  expect(to(await four.get(`${iss.pathname}${iss.search}`)), 'mix-up').toMatch(/sso=refused/)
  expect(to(await browser().get('/auth/callback/sso'))).toMatch(/sso=refused/)
})

test('whoever cancels at the SSO reads so', async () => {
  const one = browser()
  expect(to(await one.get(await one.toCallback('kiki', '/masuk/sso', true)))).toBe('/masuk?sso=cancelled')
})

test('a way back that leads off the site is not followed', async () => {
  employee('lina')
  expect(to(await browser().bySso('lina', '/masuk/sso?kembali=https://jahat.example'))).toBe('/ringkasan')
  expect(to(await browser().bySso('lina', '/masuk/sso?kembali=//jahat.example'))).toBe('/ringkasan')
})

test('a money role by SSO still needs the second step, unless the SSO itself asked for one', async () => {
  await within((client) =>
    addSsoRole(
      client,
      KLPD,
      { grup: '/padan/bendahara', role: 'bendahara', agency: '' },
      'uji',
      '2026-11-25T00:00:00Z' as never,
    ),
  )
  employee('mira', { groups: ['/padan/bendahara'] })
  const mira = browser()
  await mira.bySso('mira')
  expect(to(await mira.get('/ringkasan'))).toBe('/profil/dua-langkah')
  const begun = await (await mira.post('/profil/dua-langkah/mulai', {})).text()
  const secret = /<code>([A-Z2-7 ]{20,})<\/code>/.exec(begun)![1]!.replaceAll(' ', '')
  await mira.post('/profil/dua-langkah/selesai', { kode: codeOf(secret) })
  expect((await mira.get('/ringkasan')).status).toBe(200)

  const again = browser()
  await again.bySso('mira')
  expect(to(await again.get('/ringkasan'))).toBe('/masuk/kode?kembali=%2Fringkasan')
  expect(to(await again.post('/profil/sandi', {}))).toBe('/masuk/kode')
  expect(
    to(await again.post('/profil/dua-langkah/mulai', {})),
    'a session without code cannot enrol a new phone',
  ).toBe('/masuk/kode')
  for (let n = 0; n < 5; n++) await again.post('/masuk/kode', { kode: '123123' })
  const locked = await again.post('/masuk/kode', { kode: codeOf(secret, 1) })
  expect(await locked.text()).toContain('Terlalu banyak percobaan')
  await db.owner.query('delete from people.attempt')
  expect(to(await again.post('/masuk/kode', { kode: codeOf(secret, 1) }))).toBe('/ringkasan')
  expect((await again.get('/ringkasan')).status).toBe(200)

  sso.tamper = (claims) => ({ claims: { ...claims, amr: ['pwd', 'mfa'] } })
  const strong = browser()
  await strong.bySso('mira')
  expect((await strong.get('/ringkasan')).status, 'the SSO vouches for a second factor').toBe(200)
})

test('the page of sign-in offers the SSO by name; when it is down, a sentence says so', async () => {
  expect(await (await padan.get('/masuk')).text()).toContain('Masuk dengan SSO Kota')
  const down = await startTestApp(db, {
    cast: false,
    sso: {
      issuer: 'http://127.0.0.1:9',
      clientId: 'x',
      clientSecret: 'y',
      name: 'SSO Kota',
      scopes: ['openid'],
      groupsClaim: 'groups',
      secondFactor: [],
    },
  })
  expect((await down.get('/masuk')).status).toBe(200)
  expect(to(await down.get('/masuk/sso'))).toBe('/masuk?sso=unreachable')
  expect(await (await down.get('/masuk?sso=unreachable')).text()).toContain('tidak dapat dihubungi')
  await down.close()
})

test('the administrator maps groups to roles; a role for one agency needs the agency', async () => {
  const budi = await padan.signIn('budi')
  expect(await (await padan.get('/orang/sso', budi)).text()).toContain('tidak memberi peran apa pun')
  const wrong = await padan.post('/orang/sso', { grup: '', peran: 'ppk', satker: '' }, budi)
  expect(wrong.status).toBe(422)
  const said = await wrong.text()
  expect(said).toContain('Isi nama grup persis')
  expect(said).toContain('memerlukan satu perangkat daerah')
  const form = { grup: '/padan/kurator', peran: 'curator', satker: '' }
  expect(to(await padan.post('/orang/sso', form, budi))).toBe('/orang/sso?selesai=tambah')
  expect(to(await padan.post('/orang/sso', form, budi))).toBe('/orang/sso?selesai=ada')
  expect(await (await padan.get('/orang/sso', budi)).text()).toContain('<code>/padan/kurator</code>')
  expect(to(await padan.post('/orang/sso/hapus', form, budi))).toBe('/orang/sso')
  const trail = await (await padan.get('/jejak', budi)).text()
  expect(trail).toContain('Padanan grup SSO ditambah')
  expect(trail).toContain('Padanan grup SSO dihapus')
})
