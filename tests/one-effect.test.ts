/** Every POST of orders, budget and catalogue says whether money or capacity moves by it; one that does brings its key. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allRoutes } from '../src/app.ts'
import { CAST } from '../src/demo.ts'
import { inGovernment } from '../src/platform/db.ts'
import { CITY } from '../src/simulate/index.ts'
import { startTestApp, type TestApp } from './support/test-app.ts'
import { useTestDatabase } from './support/test-database.ts'

const db = useTestDatabase()
let padan: TestApp
beforeAll(async () => {
  padan = await startTestApp(db, { attemptsPerMinute: 100_000 })
})
afterAll(() => padan.close())

const routes = allRoutes({ cast: async () => [], setUpToken: async () => null, loading: () => null, kinds: [], sendsMail: false }) // prettier-ignore
/** Where money, portions and the offers they are made of are kept. */
const ROOMS = /^\/(pesanan|dapur|terima|kurasi|anggaran|katalog)(\/|$)/
const posts = routes.filter((route) => route.method === 'POST' && ROOMS.test(route.path))
const keyed = posts.filter((route) => route.money === 'key')

test('each of them brings a key, or says why no money moves', () => {
  expect(posts.length).toBeGreaterThan(15)
  expect(posts.filter((route) => route.money === undefined).map((route) => route.path)).toEqual([])
  for (const route of posts)
    if (typeof route.money === 'object') expect(route.money.none.length, route.path).toBeGreaterThan(3)
})

test('what a declaration says is what the permissions say: who only configures or curates holds no key to the ledger', () => {
  expect(keyed.map((route) => route.path).sort()).toEqual([
    '/dapur/kapasitas',
    '/dapur/pesanan/:id/:move',
    '/pesanan/:id/:move',
    '/pesanan/anggaran',
    '/pesanan/aturan',
    '/pesanan/baru',
    '/pesanan/paket/:rup/disposisi',
    '/terima/:klpd/:id/:token',
  ])
})

const counted = () =>
  inGovernment(
    db.pool,
    CITY.klpd,
    async (client) =>
      (
        await client.query(
          `select (select count(*) from budget.entry)::int as entries, (select count(*) from orders.action)::int as actions,
         (select count(*) from orders.capacity_day)::int as days, (select count(*) from orders.pesanan)::int as orders, (select count(*) from orders.paket)::int as packages,
         (select count(*) from orders.request)::int as requests, (select count(*) from orders.setting)::int as settings`,
        )
      ).rows[0],
  )

test.each(keyed.map((route) => [route.path]))('%s without its key changes nothing', async (path) => {
  const before = await counted()
  const address = path
    .replace(':klpd', CITY.klpd)
    .replace(':move', 'kirim')
    .replace(/:\w+/g, '00000000-0000-4000-8000-000000000000')
  const seen = new Set<number>()
  for (const member of CAST) {
    const cookie = await padan.signIn(member.email.split('@')[0]!)
    for (const kunci of ['', 'bukan-kunci'])
      seen.add((await padan.post(address, { kunci, pagu: '1', tahun: '2026' }, cookie)).status)
  }
  // Refused for the role, the missing key or the unknown order, or led back to the list; never an error of ours.
  expect(
    [...seen].every((status) => [303, 403, 404, 422].includes(status)),
    `${path}: ${[...seen].join()}`,
  ).toBe(true)
  expect(seen.size === 1 && seen.has(403), 'nobody of the cast may do it').toBe(false)
  expect(await counted()).toEqual(before)
})
