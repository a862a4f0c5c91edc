/**
 * `npm run bench order-submit [seconds]`: how many orders per second are sent over HTTP with every guard, spread over budgets and on
 * one hot budget, beside a script that runs all SQL of the same request on the same number of connections. Ratios in one run.
 */
import { createAdaptorServer } from '@hono/node-server'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { request as httpRequest, Agent } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { createApp } from '../src/app.ts'
import { CAST, castForPage, demoPassword, prepareCast } from '../src/demo.ts'
import { createSignIn } from '../src/people/index.ts'
import { noticeKinds } from '../src/notice-kinds.ts'
import { openPool } from '../src/platform/db.ts'
import { useEmbeddedPostgres } from '../src/platform/embedded-postgres.ts'
import { migrate } from '../src/platform/migrate.ts'
import { CITY } from '../src/simulate/index.ts'
import { DKI_STANDARD_PRICES, saveStandardPrices } from '../src/orders/index.ts'
import type { Instant } from '../src/shared/date.ts'
import { inGovernment, type Kitchen, makeKitchen, makePackage } from '../tests/support/order-ground.ts'
import { writeResult } from './support/result.ts'

const SECONDS = Number(process.argv[2] ?? 10)
const CLIENTS = 16
const AGENCY = CAST.find((one) => one.role === 'ppk')!.agency
/** Budgets of the spread run stand in as many agencies as a middling city has busy ones: each agency has its own trail (chain). */
const AGENCIES = Array.from({ length: 20 }, (_, n) => `${AGENCY.slice(0, -4)}${String(n).padStart(4, '0')}`)
// Every statement a request sends, the session's too, is seen here, so that the script can send the same ones again.
const seen: { text: string; values: unknown[] }[] = []
let recording = false
// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its client below
const sendsQuery = pg.Client.prototype.query as (this: unknown, ...args: unknown[]) => unknown
pg.Client.prototype.query = function (this: unknown, ...args: unknown[]) {
  const first = args[0] as string | { text: string; values?: unknown[] }
  const values = (typeof first === 'string' ? undefined : first.values) ?? args[1]
  const text = typeof first === 'string' ? first : first.text
  if (recording) seen.push({ text, values: Array.isArray(values) ? values : [] })
  return sendsQuery.apply(this, args)
} as typeof pg.Client.prototype.query

const dataDir = mkdtempSync(join(tmpdir(), 'padan submit '))
const server = await useEmbeddedPostgres({ dataDir })
await migrate(server.ownerUrl)
const pool = openPool({ connectionString: server.appUrl }, CLIENTS)
const owner = new pg.Client(server.ownerUrl)
await owner.connect()
await prepareCast(pool, dataDir)
const origin = 'http://127.0.0.1'
const signIn = createSignIn({ database: { connectionString: server.appUrl }, secret: 'rahasia-bangku-0123456789abcdef', baseUrl: origin }) // prettier-ignore

const listener = createAdaptorServer({ fetch: (request, env) => app.fetch(request, env) })
await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
const { port } = listener.address() as AddressInfo
const base = `${origin}:${port}`
const app = createApp({
  pool,
  dataDir,
  signIn,
  isDemo: true,
  origin: base,
  cast: async () => castForPage(),
  setUpToken: async () => null,
  loading: () => null,
  kinds: noticeKinds,
  sendsMail: false,
  requestsPerMinute: 10_000_000,
})

const member = CAST.find((one) => one.role === 'pejabat_pengadaan')!
const answer = await signIn.auth.api.signInEmail({ body: { email: member.email, password: demoPassword(dataDir) }, asResponse: true }) // prettier-ignore
const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]!).join('; ') // prettier-ignore
const officerId = (await owner.query<{ id: string }>('select id from people.person where email = $1', [member.email])).rows[0]!.id // prettier-ignore

// ── the ground: packages, kitchens, and drafts ready to be sent ─────────────────────────────────

const kitchens: Kitchen[] = []
const agencyOf = (n: number) => AGENCIES[n % AGENCIES.length]!
async function preparePackages(prefix: string, count: number, ceiling: bigint): Promise<void> {
  await inGovernment(
    pool,
    async (client) => {
      for (let n = 0; n < count; n++) {
        await makePackage(client, `${prefix}${n}`, {
          klpd: CITY.klpd,
          agency: agencyOf(n),
          ceiling,
          pagu: 9_000_000_000_000n,
        })
        await client.query(
          `insert into orders.package_role (klpd, kd_rup, role, person_id, name, sk, from_day, named_by, named_at) values ($1, $2, 'pejabat_pengadaan', $3, $4, 'SK/PP', '2026-01-01', 'bangku', now()) on conflict do nothing`,
          [CITY.klpd, `${prefix}${n}`, officerId, member.name],
        )
      }
    },
    CITY.klpd,
  )
}
for (const agency of AGENCIES)
  await owner.query(
    `insert into people.role_grant (klpd, person_id, role, agency, sk, granted_by) values ($1, $2, 'pejabat_pengadaan', $3, 'SK/PP', 'bangku') on conflict do nothing`,
    [CITY.klpd, officerId, agency],
  )
const kitchenPerson = (await owner.query<{ id: string }>('select id from people.person where email = $1', ['maya@cemara.contoh'])).rows[0]!.id // prettier-ignore
await inGovernment(
  pool,
  async (client) => {
    // Meetings of the bench reach into the next year: its price list is loaded as an office would load it.
    const year = new Date().getFullYear()
    const last = Math.max(...DKI_STANDARD_PRICES.map((one) => one.tahun))
    const listed = DKI_STANDARD_PRICES.filter((one) => one.tahun === last)
    const prices = [year, year + 1].flatMap((tahun) => listed.map((one) => ({ ...one, tahun })))
    await saveStandardPrices(client, CITY.klpd, prices, 'bangku', new Date().toISOString() as Instant)
    for (let n = 0; n < 60; n++) kitchens.push(await makeKitchen(client, `Dapur ${n}`, { klpd: CITY.klpd, meals: 90_000, mealPrice: 45_000n, person: kitchenPerson })) // prettier-ignore
  },
  CITY.klpd,
)

/** Drafts as rows, by SQL: what is measured is sending. Each has its own meeting, day and kitchen. */
let prepared = 0
async function prepareDrafts(prefix: string, packages: number, count: number): Promise<string[]> {
  const first = prepared
  prepared += count
  await owner.query(`select set_config('padan.klpd', $1, false)`, [CITY.klpd])
  const ids = Array.from({ length: count }, () => ({ order: randomUUID(), meeting: randomUUID() }))
  for (let at = 0; at < count; at += 2000) {
    const part = ids.slice(at, at + 2000).map((one, n) => ({ ...one, n: at + n, rup: `${prefix}${(at + n) % packages}`, agency: agencyOf((at + n) % packages), kitchen: kitchens[(at + n) % kitchens.length]!.sellerId, meal: kitchens[(at + n) % kitchens.length]!.mealId, plus: 10 + ((at + n) * 7) % 330 })) // prettier-ignore
    await owner.query(
      `with x as (select * from jsonb_to_recordset($2::jsonb) as x("order" uuid, meeting uuid, n integer, rup text, agency text, kitchen uuid, meal uuid, plus integer)),
       d as (select x.*, ((now() at time zone 'Asia/Jakarta')::date + x.plus) as day from x),
       m as (insert into orders.meeting (klpd, meeting_id, kd_satker_str, purpose, mode, place, starts_at, ends_at, meeting_class, invitation_no, invitation_file)
         select $1, meeting, agency, 'Rapat bangku', 'luring', 'Ruang', (day + time '09:00') at time zone 'Asia/Jakarta', (day + time '12:00') at time zone 'Asia/Jakarta', 'biasa', 'UND/1', meeting from d),
       g as (insert into orders.meeting_group (klpd, meeting_id, ordinal, kind, institution, planned) select $1, meeting, 1, 'lembaga_lain', 'Lembaga', 30 from d),
       o as (insert into orders.pesanan (klpd, order_id, number, tahun, kd_rup, kd_satker_str, kd_subkegiatan, kd_rekening, line_id, is_consumption, title, meeting_id, kak, hps_rupiah, state, last_seq, seller_id, seller_name, class_codes, portions, subtotal_rupiah, total_rupiah, deliver_from, deliver_until, deliver_day, address, address_kecamatan, created_at, updated_at)
         select $1, d."order", $3 || (d.n + $4::int), 2026, d.rup, d.agency, l.kd_subkegiatan, l.kd_rekening, l.line_id, true, 'Konsumsi bangku', d.meeting, 'kak', 1, 'DRAF', 4, d.kitchen, 'Dapur', '{nasi-box}', 20, 900000, 900000,
           (day + time '11:00') at time zone 'Asia/Jakarta', (day + time '11:30') at time zone 'Asia/Jakarta', day, 'Jl. Cemara 1', '99.01.01', now(), now()
         from d join orders.paket p on p.klpd = $1 and p.kd_rup = d.rup join budget.line l on l.klpd = $1 and l.line_id = p.line_id),
       n as (insert into orders.pesanan_line (klpd, order_id, version, ordinal, product_id, name, class_code, quantity, unit_price_rupiah, serves_persons, pdn_basis) select $1, d."order", 0, 1, d.meal, 'Nasi', 'nasi-box', 20, 45000, 1, 'dapur' from d)
       select count(*) from d`,
      [CITY.klpd, JSON.stringify(part), `${prefix}-`, first],
    )
  }
  return ids.map((one) => one.order)
}

const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS })
const REASONS = { 'alasan_G-KONSENTRASI': 'Dapur terdekat yang memenuhi syarat.', 'alasan_G-PECAH': 'Rapat yang berbeda di tempat lain.', 'alasan_G-WAJAR': 'Harga menurut survei bangku uji.' } // prettier-ignore
function submit(orderId: string): Promise<{ status: number; body: string }> {
  const body = new URLSearchParams({ kunci: randomUUID(), ...REASONS }).toString()
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      `${base}/pesanan/${orderId}/kirim`,
      {
        method: 'POST',
        agent,
        headers: {
          cookie,
          origin: base,
          'sec-fetch-site': 'same-origin',
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(body),
        },
      },
      (response) => {
        // prettier-ignore
        let text = ''
        response.on('data', (chunk: Buffer) => (text += chunk.toString()))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }))
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

interface Run {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly done: number
  readonly refused: number
}
async function drive(orders: string[], work: (order: string) => Promise<boolean>): Promise<Run> {
  const times: number[] = []
  let refused = 0
  const begin = performance.now()
  const end = begin + SECONDS * 1000
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (performance.now() < end) {
        const order = orders.pop()
        if (!order) return
        const from = performance.now()
        if (await work(order)) times.push(performance.now() - from)
        else refused++
      }
    }),
  )
  const seconds = (performance.now() - begin) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 10) / 10
  return {
    perSecond: Math.round(times.length / seconds),
    p50: at(0.5),
    p99: at(0.99),
    done: times.length,
    refused,
  }
}
const overHttp = async (order: string) => {
  const answer = await submit(order)
  if (answer.status !== 303 && answer.status !== 422) throw new Error(`answered ${answer.status}: ${answer.body.slice(0, 300)}`)
  return answer.status === 303
} // prettier-ignore

const limit = SECONDS * 900
await preparePackages('5', 200, 400_000_000_000n)
await preparePackages('6', 1, 400_000_000_000n)
await preparePackages('7', 1, 45_000_000n)
// A first round warms connections, plans and code; one request is watched for its statements.
const warm = await prepareDrafts('5', 200, 300)
for (const order of warm.splice(0, 40)) if (!(await overHttp(order))) throw new Error((await submit(order)).body.replace(/<[^>]+>/g, ' ').slice(0, 2000)) // prettier-ignore
// The postman woken by the warming requests is no part of this one: he is woken at most four times a second, however many are sent.
await new Promise((done) => setTimeout(done, 1000))
recording = true
await overHttp(warm.pop()!)
recording = false
const statements = seen.splice(0)

/** All SQL of the same request with another order's ids: idempotency key, order id, line, kitchen and day are put in anew. */
const scriptPool = openPool({ connectionString: server.appUrl, options: '-c search_path=people' }, CLIENTS)
const watchedOrder = statements.find((one) => one.text.includes('insert into orders.request'))!.values
async function script(order: string): Promise<boolean> {
  const client = await scriptPool.connect()
  try {
    const key = randomUUID()
    const facts = details.get(order)!
    let ordinal = 0
    for (const one of statements) {
      const values = one.values.map((value) => {
        if (value === watchedOrder[1]) return order
        if (value === watchedOrder[2]) return key
        if (typeof value === 'string' && value.startsWith(String(watchedOrder[2]))) return value.replace(String(watchedOrder[2]), key) // prettier-ignore
        if (typeof value === 'string' && value.includes(String(watchedOrder[1]))) return value.replaceAll(String(watchedOrder[1]), order) // prettier-ignore
        if (value === watchedFacts.line_id) return facts.line_id
        if (value === watchedFacts.kd_rup) return facts.kd_rup
        if (value === watchedFacts.seller_id) return facts.seller_id
        if (value === watchedFacts.deliver_day) return facts.deliver_day
        if (typeof value === 'string' && value.includes('"code":"') && value.includes('"kind":"SP"')) return value.replace(/"code":"[A-Z0-9]{16}"/, `"code":"${key.slice(0, 16).toUpperCase()}"`) // prettier-ignore
        if (value === watchedFacts.kd_satker_str) return facts.kd_satker_str
        if (typeof value === 'string' && value.startsWith('{"klpd"')) return value.replace(watchedFacts.kd_satker_str, facts.kd_satker_str) // prettier-ignore
        return value
      })
      // Ids that the app draws anew for each notice and letter.
      if (one.text.includes('notices.notice')) for (const at of [3, 4]) values[at] = [randomUUID()]
      await client.query(
        values.length === 0 ? one.text : { name: `bench-${ordinal++}`, text: one.text, values },
      )
    }
    return true
  } finally {
    client.release()
  }
}
interface Details {
  kd_satker_str: string
  line_id: string
  kd_rup: string
  seller_id: string
  deliver_day: string
}
const details = new Map<string, Details>()
const readDetails = async () => {
  for (const row of (await owner.query<Details & { order_id: string }>('select order_id, line_id, kd_rup, kd_satker_str, seller_id, deliver_day from orders.pesanan')).rows) details.set(row.order_id, row) // prettier-ignore
}
await readDetails()
const watchedFacts = details.get(String(watchedOrder[1]))!

const results: Record<string, Run[]> = { spread: [], script: [], hot: [], scriptHot: [] }
for (let round = 0; round < 2; round++) {
  const spread = await prepareDrafts('5', 200, limit)
  const other = await prepareDrafts('5', 200, limit)
  const hot = await prepareDrafts('6', 1, limit)
  const otherHot = await prepareDrafts('6', 1, limit)
  // What autovacuum and the clock have done long ago in a house that stands: statistics, and log segments ready to be used again.
  await owner.query('analyze')
  await owner.query('checkpoint')
  await readDetails()
  results['spread']!.push(await drive(spread, overHttp))
  results['script']!.push(await drive(other, script))
  results['hot']!.push(await drive(hot, overHttp))
  results['scriptHot']!.push(await drive(otherHot, script))
}
// Exactly as many as fit: Rp45 million of Rp900,000 each is fifty.
const tight = await prepareDrafts('7', 1, 200)
const fit = await drive(tight, overHttp)
const over = (await owner.query(`select 1 from budget.line where reserved_rupiah + realised_rupiah > ceiling_rupiah`)).rowCount ?? 0 // prettier-ignore
const best = (name: string) => results[name]!.reduce((a, b) => (b.perSecond > a.perSecond ? b : a))
const ratio = (app_: string, sql: string) =>
  `${Math.round((best(app_).perSecond / best(sql).perSecond) * 100)} %`
const line = (label: string, run: Run) => `| ${label} | ${run.perSecond} | ${run.p50} | ${run.p99} | ${run.done} | ${run.refused} |\n` // prettier-ignore
writeResult(
  'order-submit',
  `${CLIENTS} clients, ${SECONDS} s each, two rounds (better one shown), fsync on; ${statements.length} statements per request.\n\n| | per second | p50 ms | p99 ms | sent | refused |\n|---|---|---|---|---|---|\n${line('HTTP, 200 budgets', best('spread'))}${line('all its SQL, 200 budgets', best('script'))}${line('HTTP, one hot budget', best('hot'))}${line('all its SQL, one hot budget', best('scriptHot'))}\nHTTP / SQL: ${ratio('spread', 'script')} spread, ${ratio('hot', 'scriptHot')} hot. One budget with room for fifty, two hundred asked at once: ${fit.done} sent, ${fit.refused} refused; budget lines over their ceiling: ${over}.\n`,
)
await signIn.close()
await scriptPool.end()
await owner.end()
listener.close()
agent.destroy()
await pool.end()
await server.release()
rmSync(dataDir, { recursive: true, force: true })
process.exit(fit.done === 50 && over === 0 ? 0 : 1)
