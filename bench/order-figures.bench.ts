/**
 * `npm run bench order-figures [orders]`: from the commit of a BAST or LUNAS to the row and sums that the city pages read, with the worker of the
 * house running and other purchases under way. Bound: 2 s.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { realisationJobs } from '../src/realisation/index.ts'
import { openPool } from '../src/platform/db.ts'
import { useEmbeddedPostgres } from '../src/platform/embedded-postgres.ts'
import { startWorker } from '../src/platform/jobs.ts'
import { migrate } from '../src/platform/migrate.ts'
import type { Instant, IsoDate } from '../src/shared/date.ts'
import { act, AGENCY, inGovernment, KLPD, loadPrices, makeDraft, makeKitchen, makePackage } from '../tests/support/order-ground.ts' // prettier-ignore
import { writeResult } from './support/result.ts'

const ORDERS = Number(process.argv[2] ?? 210)
const CLIENTS = 6
const PACKAGES = 12
const LIMIT_MS = 2000
const PATIENCE_MS = 30_000

const dataDir = mkdtempSync(join(tmpdir(), 'padan figures '))
const server = await useEmbeddedPostgres({ dataDir })
await migrate(server.ownerUrl)
const pool = openPool({ connectionString: server.appUrl }, 12)
const owner = new pg.Pool({ connectionString: server.ownerUrl, max: 6 })
// When the server stops, a connection on its way out may still hear of it.
owner.on('error', () => undefined)
await owner.query(`insert into agencies.government (klpd, nama) values ($1, 'Kota bangku') on conflict do nothing`, [KLPD]) // prettier-ignore
const kitchen = await inGovernment(pool, async (client) => {
  await loadPrices(client)
  for (let n = 0; n < PACKAGES; n++)
    await makePackage(client, `8${n}`, { ceiling: 9_000_000_000n, pagu: 9_000_000_000n, agency: `${AGENCY.slice(0, -4)}${String(n % 4).padStart(4, '0')}` }) // prettier-ignore
  return makeKitchen(client, 'Dapur Besar', { meals: 90_000 })
})
const worker = await startWorker(pool, realisationJobs({ pool }))

/** Which version of the order's line the pages see now; its sums were written in the same transaction. */
const seen = async (orderId: string): Promise<string | undefined> =>
  (await owner.query<{ xmin: string }>(`select xmin::text from realisation.baris where klpd = $1 and sumber = 'e-order' and kunci = $2`, [KLPD, orderId])).rows[0]?.xmin // prettier-ignore
async function untilSeen(orderId: string, before: string | undefined): Promise<number> {
  const from = performance.now()
  while ((await seen(orderId)) === before) {
    if (performance.now() - from > PATIENCE_MS)
      throw new Error(`${orderId} is in no figure after ${PATIENCE_MS} ms`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return performance.now() - from
}

const times: Record<'BAST' | 'LUNAS', number[]> = { BAST: [], LUNAS: [] }
let begun = 0
async function purchase(n: number): Promise<void> {
  const day = `2026-12-${String(1 + (n % 28)).padStart(2, '0')}`
  const then = { at: `${day}T05:00:00.000Z` as Instant, today: day as IsoDate }
  const orderId = await makeDraft(pool, `8${n % PACKAGES}`, kitchen, { portions: 20, day })
  const reasons = { 'G-KONSENTRASI': 'Dapur terdekat yang memenuhi syarat.', 'G-PECAH': 'Rapat yang berbeda di tempat lain.', 'G-WAJAR': 'Harga menurut survei bangku uji.' } // prettier-ignore
  await act(pool, { orderId, who: 'pejabat_pengadaan', move: 'kirim', reasons })
  await act(pool, { orderId, who: 'penyedia', move: 'sanggupi' })
  await act(pool, { orderId, who: 'penyedia', move: 'antar', ...then, at: `${day}T04:10:00.000Z` as Instant })
  await act(pool, { orderId, who: 'ppk', move: 'terima', ...then })
  times.BAST.push(await untilSeen(orderId, undefined))
  await act(pool, { orderId, who: 'penyedia', move: 'tagih', ...then })
  await act(pool, { orderId, who: 'bendahara', move: 'bayar-manual', ...then, body: { bukti_bayar: 'TRF-1', bukti_potong: 'BP-1' } }) // prettier-ignore
  const owed = (await owner.query<{ n: number }>('select transfer_rupiah as n from orders.pesanan where order_id = $1', [orderId])).rows[0]!.n // prettier-ignore
  // The bill was a change too: its own refresh is waited for, so that the next one is that of the payment.
  while (
    (await owner.query('select 1 from graphile_worker.jobs where key = $1', [`pesanan ${KLPD} ${orderId}`]))
      .rowCount !== 0
  )
    // prettier-ignore
    await new Promise((resolve) => setTimeout(resolve, 10))
  const before = await seen(orderId)
  await act(pool, { orderId, who: 'bendahara', move: 'cocokkan', ...then, body: { jumlah: String(owed), referensi: 'RK-1' } }) // prettier-ignore
  times.LUNAS.push(await untilSeen(orderId, before))
}
const from = performance.now()
await Promise.all(
  Array.from({ length: CLIENTS }, async () => {
    while (begun < ORDERS) await purchase(begun++)
  }),
)
const seconds = (performance.now() - from) / 1000
const counted = (await owner.query<{ rows: number; orders: number }>(`select (select count(*) from realisation.baris where klpd = $1 and sumber = 'e-order')::int as rows, (select count(*) from orders.pesanan where klpd = $1 and paid_at is not null)::int as orders`, [KLPD])).rows[0]! // prettier-ignore
const line = (label: 'BAST' | 'LUNAS') => {
  const all = times[label].sort((a, b) => a - b)
  const at = (share: number) => Math.round(all[Math.min(all.length - 1, Math.floor(all.length * share))]!)
  return `| ${label} | ${all.length} | ${at(0.5)} | ${at(0.95)} | ${at(1)} |\n`
}
const worst = Math.max(...times.BAST, ...times.LUNAS)
const once = counted.rows === counted.orders && counted.orders === times.LUNAS.length
writeResult(
  'order-figures',
  `${ORDERS} purchases from preparation to payment, ${CLIENTS} at a time, in ${Math.round(seconds)} s; the worker with one job at a time, as the house runs it.\n\n| commit of | orders | p50 ms | p95 ms | max ms |\n|---|---|---|---|---|\n${line('BAST')}${line('LUNAS')}\nLines in the figures: ${counted.rows} of ${counted.orders} paid orders, ${once ? 'each exactly once' : 'NOT each exactly once'}. ${worst < LIMIT_MS ? 'Every figure within' : 'Not every figure within'} ${LIMIT_MS} ms.\n`,
)
await worker.stop()
await owner.end()
await pool.end()
await server.release()
rmSync(dataDir, { recursive: true, force: true })
process.exit(once && worst < LIMIT_MS ? 0 : 1)
