/** Signing in, the second step, sessions, passwords, as people and as attackers do it. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type pg from 'pg'
import { allJobs } from '../jobs.ts'
import { demoPassword } from '../demo.ts'
import { startWorker } from '#platform/jobs'
import { codeOf } from '../../tests/support/authenticator.ts'
import { startTestApp, type TestApp } from '../../tests/support/test-app.ts'
import { useTestDatabase } from '../../tests/support/test-database.ts'
import { deviceOf } from './account.page.tsx'
import { ensurePerson, grantRole } from './people.queries.ts'

const db = useTestDatabase()
const PASSWORD = 'empat kuda makan sagu'
const KLPD = 'D777'
let padan: TestApp
beforeAll(async () => {
  padan = await startTestApp(db, { attemptsPerMinute: 100_000 })
  await db.owner.query(
    `insert into agencies.government (klpd, nama, is_demo) values ($1, 'Kota Sungguhan', false)`,
    [KLPD],
  )
  for (const [name, role] of [
    ['wati', 'admin'],
    ['tono', 'ppk'],
    ['rudi', 'bendahara'],
    ['nina', 'analyst'],
    ['gita', 'analyst'],
    ['bayu', 'analyst'],
    ['dodi', 'analyst'],
  ] as const)
    await within(async (client) => {
      const person = await ensurePerson(client, `${name} Contoh`, `${name}@nyata.go.id`, PASSWORD)
      await grantRole(client, { klpd: KLPD, personId: person.id, role, agency: '', by: 'uji' })
    })
})
afterAll(() => padan.close())
beforeEach(async () => {
  await db.owner.query('delete from people.attempt')
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
const actions = async () =>
  (
    await within((client) =>
      client.query<{ payload: string }>(
        'select payload from audit.published_entry where klpd = $1 order by seq',
        [KLPD],
      ),
    )
  ).rows.map((row) => (JSON.parse(row.payload) as { action: string }).action)

/** A browser: keeps cookies, forgets expired ones. */
function browser(app: () => TestApp = () => padan) {
  const jar = new Map<string, string>()
  const keep = (response: Response) => {
    for (const cookie of response.headers.getSetCookie()) {
      const [pair, ...attributes] = cookie.split(';')
      const [name, ...value] = pair!.split('=')
      if (attributes.some((one) => /max-age=0/i.test(one)) || value.join('=') === '') jar.delete(name!)
      else jar.set(name!, value.join('='))
    }
    return response
  }
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  return {
    jar,
    get: async (path: string) => keep(await app().get(path, cookie())),
    post: async (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
      keep(await app().post(path, form, cookie(), headers)),
    async signIn(name: string, password = PASSWORD) {
      return this.post('/masuk', { email: `${name}@nyata.go.id`, sandi: password })
    },
  }
}
const to = (response: Response) => response.headers.get('location')

async function enrol(one: ReturnType<typeof browser>): Promise<{ secret: string; codes: string[] }> {
  const page = await (await one.post('/profil/dua-langkah/mulai', { sandi: PASSWORD })).text()
  const secret = /<code>([A-Z2-7 ]{20,})<\/code>/.exec(page)![1]!.replaceAll(' ', '')
  const codes = [...page.matchAll(/<li><code>([A-Za-z0-9]{5}-[A-Za-z0-9]{5})<\/code>/g)].map((m) => m[1]!)
  expect(page).toContain('aria-label="Kode QR')
  const done = await one.post('/profil/dua-langkah/selesai', { kode: codeOf(secret) })
  expect(to(done)).toBe('/profil/dua-langkah?selesai=aktif')
  return { secret, codes }
}

describe('the second step', () => {
  test('a PPK opens nothing before enrolling, everything after; the next sign-in asks for a code that works once', async () => {
    const tono = browser()
    expect(to(await tono.signIn('tono'))).toBe('/ringkasan')
    for (const path of ['/ringkasan', '/transaksi', '/profil', '/profil/sandi', '/pemberitahuan'])
      expect(to(await tono.get(path)), path).toBe('/profil/dua-langkah')
    expect(to(await tono.post('/profil/sandi', { lama: PASSWORD }))).toBe('/profil/dua-langkah')
    const page = await (await tono.get('/profil/dua-langkah')).text()
    expect(page).toContain('Peran itu baru dapat dipakai setelah langkah kedua aktif')
    expect(page, 'no way into pages of the role').not.toContain('href="/ringkasan"')
    const { secret, codes } = await enrol(tono)
    expect(codes).toHaveLength(10)
    expect((await tono.get('/ringkasan')).status).toBe(200)

    const again = browser()
    expect(to(await again.signIn('tono'))).toBe('/masuk/kode?kembali=%2Fringkasan')
    expect(to(await again.get('/ringkasan')), 'not signed in yet').toMatch(/^\/masuk\?kembali=/)
    const wrong = await again.post('/masuk/kode?kembali=%2Ftransaksi', { kode: '000000' })
    expect(wrong.status).toBe(422)
    const said = await wrong.text()
    expect(said).toContain('Kode tidak cocok')
    expect(said, 'where they were going is kept').toContain('name="kembali" value="/transaksi"')
    const replayed = await again.post('/masuk/kode', { kode: codeOf(secret) })
    expect(to(replayed), 'the code of the enrolment is used up').toBe('/masuk')
    expect(to(await again.get('/ringkasan'))).toMatch(/^\/masuk\?kembali=/)
    await again.signIn('tono')
    const right = await again.post('/masuk/kode', { kode: codeOf(secret, 1), kembali: '/transaksi' })
    expect(to(right)).toBe('/transaksi')
    expect((await again.get('/ringkasan')).status).toBe(200)

    const third = browser()
    await third.signIn('tono')
    const typed = codes[0]!.replace('-', ' ')
    expect(to(await third.post('/masuk/kode', { kode: typed, cara: 'cadangan' }))).toBe('/ringkasan')
    expect((await third.get('/ringkasan')).status).toBe(200)
    const fourth = browser()
    await fourth.signIn('tono')
    expect((await fourth.post('/masuk/kode', { kode: codes[0]!, cara: 'cadangan' })).status).toBe(422)
    expect(await actions()).toEqual(
      expect.arrayContaining(['people.second-factor-on', 'people.backup-code-used']),
    )
    expect(to(await again.post('/profil/dua-langkah/matikan', { sandi: PASSWORD }))).toBeNull()
    expect(await (await again.get('/profil/dua-langkah')).text()).toContain('tidak dapat dimatikan')
  })

  test('five wrong codes end the attempt', async () => {
    const rudi = browser()
    await rudi.signIn('rudi')
    await enrol(rudi)
    const thief = browser()
    await thief.signIn('rudi')
    const answers = []
    for (let n = 0; n < 7; n++) {
      const answer = await thief.post('/masuk/kode', { kode: '123123' })
      answers.push(to(answer) ?? answer.status)
    }
    expect(answers.slice(0, 5)).toEqual([422, 422, 422, 422, 422])
    expect(answers.at(-1)).toBe('/masuk')
  })

  test('an administrator resets it with a reason: sessions end, the person is told, the trail knows', async () => {
    const rudi = browser()
    await rudi.signIn('rudi')
    const person = (
      await db.owner.query<{ id: string }>(`select id from people.person where email = 'rudi@nyata.go.id'`)
    ).rows[0]!.id
    const wati = browser()
    await wati.signIn('wati')
    expect(to(await wati.get(`/orang/pulihkan?orang=${person}`)), 'the admin needs one too').toBe(
      '/profil/dua-langkah',
    )
    await enrol(wati)
    expect(await (await wati.get(`/orang/pulihkan?orang=${person}`)).text()).toContain('rudi Contoh')
    const short = await wati.post('/orang/pulihkan', { orang: person, alasan: 'ya' })
    expect(short.status).toBe(422)
    const self = (
      await db.owner.query<{ id: string }>(`select id from people.person where email = 'wati@nyata.go.id'`)
    ).rows[0]!.id
    expect(
      await (await wati.post('/orang/pulihkan', { orang: self, alasan: 'telepon saya hilang' })).text(),
    ).toContain('Minta admin lain')
    const cast = (
      await db.owner.query<{ id: string }>(`select id from people.person where email = 'sari@cemara.contoh'`)
    ).rows[0]!.id
    expect(
      (await wati.post('/orang/pulihkan', { orang: cast, alasan: 'orang pemerintah lain' })).status,
      'someone of another government is not shown',
    ).toBe(404)
    const done = await wati.post('/orang/pulihkan', {
      orang: person,
      alasan: 'Bertemu langsung, kartu pegawai diperiksa',
    })
    expect(to(done)).toBe('/orang?selesai=pulih')
    const runner = await startWorker(
      db.pool,
      allJobs(db.pool, db.dataDir, { mailer: null, baseUrl: 'http://padan.test' }),
    )
    await expect
      .poll(
        async () =>
          (await db.owner.query(`select 1 from notices.notice where title_id like 'Admin mengatur ulang%'`))
            .rowCount,
        { timeout: 20_000 },
      )
      .toBe(1)
    await runner.stop()
    const after = browser()
    expect(to(await after.signIn('rudi')), 'no code asked').toBe('/ringkasan')
    expect(to(await after.get('/ringkasan'))).toBe('/profil/dua-langkah')
    expect(await actions()).toEqual(
      expect.arrayContaining(['people.second-factor-reset', 'people.signed-in']),
    )
  })

  test('the cast of the invented city is exempt, and the page says so', async () => {
    const budi = await padan.signIn('budi')
    expect((await padan.get('/orang', budi)).status).toBe(200)
    expect(await (await padan.get('/profil/dua-langkah', budi)).text()).toContain(
      'Di kota rekaan langkah kedua tidak diwajibkan',
    )
  })

  test('who enrols freely may turn it off with the password only', async () => {
    const nina = browser()
    await nina.signIn('nina')
    expect((await nina.get('/ringkasan')).status, 'an analyst need not enrol').toBe(200)
    const { secret } = await enrol(nina)
    const codes = await nina.post('/profil/dua-langkah/cadangan', { sandi: PASSWORD })
    expect((await codes.text()).match(/<li><code>/g)).toHaveLength(10)
    expect((await nina.post('/profil/dua-langkah/matikan', { sandi: 'salah' })).status).toBe(422)
    expect(to(await nina.post('/profil/dua-langkah/matikan', { sandi: PASSWORD }))).toBe(
      '/profil/dua-langkah?selesai=mati',
    )
    const later = browser()
    expect(to(await later.signIn('nina'))).toBe('/ringkasan')
    expect(secret).toHaveLength(52)
  })
})

describe('password and sessions', () => {
  test('a new password ends the other sessions and is hashed with argon2id; weak ones are refused with reasons', async () => {
    const [here, there] = [browser(), browser()]
    await here.signIn('gita')
    await there.signIn('gita')
    const change = (form: Record<string, string>) => here.post('/profil/sandi', form)
    const said = async (form: Record<string, string>) => (await change(form)).text()
    expect(await said({ lama: 'salah', baru: 'x', ulang: 'x' })).toContain('Kata sandi tidak cocok')
    expect(await said({ lama: PASSWORD, baru: 'pendek', ulang: 'pendek' })).toContain('paling sedikit 10')
    expect(await said({ lama: PASSWORD, baru: PASSWORD, ulang: PASSWORD })).toContain('harus berbeda')
    for (const weak of [
      'bismillah123',
      'aaaaaaaaaaaa',
      '1234567890',
      'Indonesia!!!',
      'gita.12345678'.slice(0, 11),
    ])
      expect(await said({ lama: PASSWORD, baru: weak, ulang: weak }), weak).toContain('mudah ditebak')
    expect(await said({ lama: PASSWORD, baru: 'lima rusa lari cepat', ulang: 'lain' })).toContain(
      'tidak sama',
    )
    const done = await change({ lama: PASSWORD, baru: 'lima rusa lari cepat', ulang: 'lima rusa lari cepat' })
    expect(to(done)).toBe('/profil?selesai=sandi')
    expect((await here.get('/profil')).status).toBe(200)
    expect(to(await there.get('/profil'))).toMatch(/^\/masuk/)
    const stored = await db.owner.query<{ password: string }>(
      `select password from people.credential c join people.person p on p.id = c."userId" where p.email = 'gita@nyata.go.id'`,
    )
    expect(stored.rows[0]!.password).toMatch(/^argon2id\$19456\$2\$1\$/)
    expect((await browser().signIn('gita')).status).toBe(422)
    expect(to(await browser().signIn('gita', 'lima rusa lari cepat'))).toBe('/ringkasan')
    expect(await actions()).toContain('people.password-changed')
  })

  test('a person sees their sessions, ends one and all others; never those of someone else', async () => {
    const [one, two, three] = [browser(), browser(), browser()]
    for (const each of [one, two, three]) await each.signIn('bayu')
    const page = await (await one.get('/profil/sesi')).text()
    const ids = [...page.matchAll(/name="sesi" value="([^"]+)"/g)].map((m) => m[1]!)
    expect(ids.filter((id) => id !== 'lain')).toHaveLength(2)
    const tokens = await db.owner.query<{ token: string }>('select token from people.session')
    for (const { token } of tokens.rows) expect(page, 'no token on the page').not.toContain(token)
    const nina = browser()
    await nina.signIn('nina')
    await nina.post('/profil/sesi', { sesi: ids[0]! })
    expect((await two.get('/profil')).status, 'still there').toBe(200)
    expect((await three.get('/profil')).status, 'still there').toBe(200)
    await one.post('/profil/sesi', { sesi: 'lain' })
    expect((await one.get('/profil')).status).toBe(200)
    expect(to(await two.get('/profil'))).toMatch(/^\/masuk/)
    expect(to(await three.get('/profil'))).toMatch(/^\/masuk/)
    expect(await actions()).toContain('people.sessions-ended')
  })

  test('language, theme and density follow the person to another device', async () => {
    const one = browser()
    await one.signIn('bayu')
    await one.post('/profil', { bahasa: 'en', tema: 'dark', kerapatan: 'dense' })
    const two = browser()
    await two.signIn('bayu')
    const page = await (await two.get('/profil')).text()
    expect(page).toContain('<html lang="en" data-theme="dark" data-density="dense">')
    await two.post('/bahasa', { ke: 'id', kembali: '/profil' })
    const three = browser()
    await three.signIn('bayu')
    expect(await (await three.get('/profil')).text()).toContain('<html lang="id"')
    await one.post('/profil', { bahasa: 'xx', tema: 'ungu', kerapatan: '' })
    expect(await (await three.get('/profil')).text()).toContain('data-theme="dark"')
  })

  test('someone without any role reaches the profile, which says what to do', async () => {
    await ensurePerson(db.pool as never, 'Tanpa Peran', 'tanpa@nyata.go.id', PASSWORD)
    const nobody = browser()
    await nobody.signIn('tanpa')
    expect(to(await nobody.get('/ringkasan'))).toBe('/profil')
    expect(await (await nobody.get('/profil')).text()).toContain('belum mempunyai peran')
    expect((await nobody.get('/profil/sandi')).status).toBe(200)
  })
})

describe('attacks', () => {
  test('five wrong passwords lock that e-mail from that place, known or unknown alike; the owner is told', async () => {
    const texts: string[][] = []
    for (const email of ['nina@nyata.go.id', 'hantu@nyata.go.id']) {
      const said = []
      for (let n = 0; n < 7; n++) {
        const answer = await padan.post('/masuk', { email, sandi: `salah-${n}-salah` })
        expect(answer.status).toBe(422)
        said.push(
          /class="error-summary[^>]*>.*?<li>(.*?)<\/li>/s
            .exec(await answer.text())![1]!
            .replace(/\d{1,2} \w+ \d{4} \d\d\.\d\d/, 'WAKTU'),
        )
      }
      texts.push(said)
    }
    expect(texts[0]).toEqual(texts[1])
    expect(texts[0]![4]).toContain('tidak cocok')
    expect(texts[0]![5]).toContain('Terlalu banyak percobaan. Coba lagi setelah WAKTU')
    const right = await padan.post('/masuk', { email: 'nina@nyata.go.id', sandi: PASSWORD })
    expect(right.status, 'locked also for the right password').toBe(422)
    const runner = await startWorker(
      db.pool,
      allJobs(db.pool, db.dataDir, { mailer: null, baseUrl: 'http://padan.test' }),
    )
    await expect
      .poll(
        async () =>
          (
            await db.owner.query(
              `select 1 from notices.notice n join people.person p on p.id = n.person_id where p.email = 'nina@nyata.go.id' and title_id like 'Akun Anda dikunci%'`,
            )
          ).rowCount,
        { timeout: 20_000 },
      )
      .toBe(1)
    await runner.stop()
    expect(await actions()).toContain('people.locked')
    const keys = await db.owner.query<{ key: string }>('select key from people.attempt')
    for (const { key } of keys.rows) expect(key).not.toContain('@')
  })

  test('behind a proxy a stranger elsewhere does not lock the owner out, and cannot choose an address', async () => {
    const proxied = await startTestApp(db, { attemptsPerMinute: 100_000, behindProxy: true })
    const from = (address: string, sandi: string) =>
      proxied.post('/masuk', { email: 'bayu@nyata.go.id', sandi }, undefined, { 'x-forwarded-for': address })
    for (let n = 0; n < 5; n++) await from(`10.9.9.${n}, 203.0.113.5`, 'salah-salah-salah')
    expect((await from('10.0.0.1, 203.0.113.5', PASSWORD)).status, 'claimed addresses do not help').toBe(422)
    expect((await from('198.51.100.7', PASSWORD)).status).toBe(303)
    await proxied.close()
  })

  test('an unknown e-mail is answered as slowly as a wrong password', async () => {
    const time = async (email: string) => {
      const begin = process.hrtime.bigint()
      await padan.post('/masuk', { email, sandi: 'salah-salah-salah' })
      return Number(process.hrtime.bigint() - begin) / 1e6
    }
    const known: number[] = []
    const unknown: number[] = []
    await time('gita@nyata.go.id')
    for (let n = 0; n < 15; n++) {
      await db.owner.query('delete from people.attempt')
      known.push(await time('gita@nyata.go.id'))
      await db.owner.query('delete from people.attempt')
      unknown.push(await time(`hantu${n}@nyata.go.id`))
    }
    const median = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]!
    const ratio = median(unknown) / median(known)
    expect(ratio).toBeGreaterThan(0.5)
    expect(ratio).toBeLessThan(2)
  })

  test('a session planted before signing in is not the one used after (fixation), and the old one ends', async () => {
    const victim = browser()
    victim.jar.set('padan.session_token', 'ditanam.oleh-penyerang')
    await victim.signIn('bayu')
    expect(victim.jar.get('padan.session_token')).not.toContain('ditanam')
    const attacker = browser()
    await attacker.signIn('nina')
    const planted = attacker.jar.get('padan.session_token')!
    const other = browser()
    other.jar.set('padan.session_token', planted)
    await other.signIn('bayu')
    expect(other.jar.get('padan.session_token')).not.toBe(planted)
    expect(to(await attacker.get('/profil')), 'the planted session is over').toMatch(/^\/masuk/)
  })

  test('after signing in nobody is sent off the site', async () => {
    for (const kembali of [
      'https://jahat.example',
      '//jahat.example',
      '/\\jahat.example',
      'javascript:alert(1)',
      '/x\r\nset-cookie: a=b',
    ]) {
      const answer = await padan.post('/masuk', { email: 'bayu@nyata.go.id', sandi: PASSWORD, kembali })
      expect(to(answer), kembali).toBe('/ringkasan')
    }
  })

  test('every form of the account refuses other sites', async () => {
    const one = browser()
    await one.signIn('bayu')
    for (const path of [
      '/masuk',
      '/masuk/kode',
      '/keluar',
      '/profil',
      '/profil/sandi',
      '/profil/sesi',
      '/profil/dua-langkah/mulai',
      '/profil/dua-langkah/selesai',
      '/profil/dua-langkah/cadangan',
      '/profil/dua-langkah/matikan',
      '/profil/sso',
      '/profil/sso/lepas',
      '/pemberitahuan/dibaca',
      '/pemberitahuan/pilihan',
    ]) {
      const answer = await one.post(
        path,
        { sesi: 'lain' },
        { origin: 'https://jahat.example', 'sec-fetch-site': 'cross-site' },
      )
      expect(answer.status, path).toBe(403)
    }
  })

  test('cookies: HttpOnly, SameSite=Lax, and under https Secure with the __Secure- name', async () => {
    const flags = (response: Response) => response.headers.getSetCookie()
    const plain = flags(await padan.post('/masuk', { email: 'bayu@nyata.go.id', sandi: PASSWORD }))
    expect(plain.length).toBeGreaterThan(0)
    for (const cookie of plain) expect(cookie).toMatch(/HttpOnly; SameSite=Lax/i)
    const safe = await startTestApp(db, { origin: 'https://padan.test', attemptsPerMinute: 100_000 })
    const cookies = flags(await safe.post('/masuk', { email: 'bayu@nyata.go.id', sandi: PASSWORD }))
    expect(cookies.some((cookie) => cookie.startsWith('__Secure-padan.session_token='))).toBe(true)
    for (const cookie of cookies) {
      expect(cookie).toMatch(/; Secure/i)
      expect(cookie).toMatch(/HttpOnly/i)
      expect(cookie).toMatch(/SameSite=Lax/i)
    }
    await safe.close()
  })

  test('the endpoints of the sign-in library itself are not reachable', async () => {
    for (const path of ['/auth/get-session', '/auth/ok', '/auth/error'])
      expect((await padan.get(path)).status, path).toBe(404)
    for (const path of [
      '/auth/sign-in/email',
      '/auth/sign-up/email',
      '/auth/update-user',
      '/auth/two-factor/disable',
    ])
      expect((await padan.post(path, { email: 'bayu@nyata.go.id', password: PASSWORD })).status, path).toBe(
        404,
      )
  })

  test('the printed password of the cast opens nothing in a real government', async () => {
    const answer = await padan.post('/masuk', {
      email: 'wati@nyata.go.id',
      sandi: demoPassword(db.dataDir),
    })
    expect(answer.status).toBe(422)
  })
})

test('devices are named as people know them', () => {
  const chrome =
    'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Mobile Safari/537.36'
  expect(deviceOf(chrome)).toBe('Chrome, Android')
  expect(deviceOf('Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0')).toBe(
    'Firefox, Windows',
  )
  expect(deviceOf('curl/8')).toBeNull()
})

test('a forgotten password: the administrator hands over a temporary one, which opens only the page to change it', async () => {
  const person = (
    await db.owner.query<{ id: string }>(`select id from people.person where email = 'dodi@nyata.go.id'`)
  ).rows[0]!.id
  await within((client) =>
    ensurePerson(client, 'Siti Admin', 'siti@nyata.go.id', PASSWORD).then((one) =>
      grantRole(client, { klpd: KLPD, personId: one.id, role: 'admin', agency: '', by: 'uji' }),
    ),
  )
  const siti = browser()
  await siti.signIn('siti')
  await enrol(siti)
  const page = await siti.post('/orang/pulihkan', {
    orang: person,
    apa: 'sandi',
    alasan: 'Datang ke kantor membawa kartu pegawai',
  })
  const temporary = /<code>([a-z2-9]{4}(?:-[a-z2-9]{4}){3})<\/code>/.exec(await page.text())![1]!
  const dodi = browser()
  expect((await dodi.signIn('dodi')).status, 'the old one is over').toBe(422)
  await dodi.signIn('dodi', temporary)
  for (const path of ['/ringkasan', '/profil', '/profil/sesi'])
    expect(to(await dodi.get(path)), path).toBe('/profil/sandi')
  expect(await (await dodi.get('/profil/sandi')).text()).toContain('dibuat oleh orang lain')
  const next = 'tujuh gajah duduk diam'
  expect(to(await dodi.post('/profil/sandi', { lama: temporary, baru: next, ulang: next }))).toBe(
    '/profil?selesai=sandi',
  )
  expect((await dodi.get('/ringkasan')).status).toBe(200)
  const stored = await db.owner.query<{ payload: string }>(`select payload from audit.entry`)
  for (const { payload } of stored.rows) expect(payload).not.toContain(temporary)
  const restored = browser()
  expect(to(await restored.signIn('dodi', next))).toBe('/ringkasan')
})

test('whoever gets an account from an administrator changes its password first', async () => {
  const budi = await padan.signIn('budi')
  await padan.post(
    '/orang',
    { nama: 'Baru', email: 'baru@cemara.contoh', sandi: PASSWORD, peran: 'analyst', satker: '', sk: '' },
    budi,
  )
  const one = browser()
  await one.post('/masuk', { email: 'baru@cemara.contoh', sandi: PASSWORD })
  expect(to(await one.get('/ringkasan'))).toBe('/profil/sandi')
})

test('an expired session opens nothing, and an expired second step neither', async () => {
  const one = browser()
  await one.signIn('bayu')
  expect((await one.get('/profil')).status).toBe(200)
  await db.owner.query(`update people.session set "expiresAt" = now() - interval '1 minute'`)
  expect(to(await one.get('/profil'))).toMatch(/^\/masuk/)

  const two = browser()
  await two.signIn('nina')
  const { secret } = await enrol(two)
  const late = browser()
  await late.signIn('nina')
  await db.owner.query(`update people.verification set "expiresAt" = now() - interval '1 minute'`)
  expect(to(await late.post('/masuk/kode', { kode: codeOf(secret, 1) }))).toBe('/masuk')
  expect(to(await late.get('/profil'))).toMatch(/^\/masuk/)
})
