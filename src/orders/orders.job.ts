/** The clock of orders: unanswered ones let go, payments that are due are told, every quarter of an hour and every morning. */
import type { TaskList } from 'graphile-worker'
import type pg from 'pg'
import { addNotice } from '#notices'
import { now, today } from '#platform/clock'
import { paymentClock } from './guards/after-delivery.ts'
import { paymentDue } from './notices.ts'
import { expireOrders } from './ordering.action.ts'
import { readHolidays, readRules } from './lookups.queries.ts'
import { listUnpaid } from './views.queries.ts'

export const orderCrons: readonly string[] = [
  '*/15 * * * * orders-expire',
  '30 0 * * 1-5 orders-payment-clock',
]

const inGovernment =
  (pool: pg.Pool, klpd: string) =>
  async <T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
    const client = await pool.connect()
    try {
      await client.query('begin')
      await client.query(`select set_config('padan.klpd', $1, true)`, [klpd])
      const result = await work(client)
      await client.query('commit')
      return result
    } catch (error) {
      await client.query('rollback').catch(() => undefined)
      throw error
    } finally {
      client.release()
    }
  }

const governments = async (pool: pg.Pool) =>
  (await pool.query<{ klpd: string }>('select klpd from agencies.government order by klpd limit 1000')).rows

export const orderJobs = (options: { pool: pg.Pool }): TaskList => ({
  'orders-expire': async () => {
    for (const { klpd } of await governments(options.pool))
      await expireOrders(inGovernment(options.pool, klpd), klpd, now())
  },
  'orders-payment-clock': async () => {
    for (const { klpd } of await governments(options.pool)) await remindPayments(options.pool, klpd)
  },
})

/** Working day 1 and 2: the treasurer; from day 3 the head of the agency too (G-BAYAR). Told once a day. */
async function remindPayments(pool: pg.Pool, klpd: string): Promise<void> {
  await inGovernment(
    pool,
    klpd,
  )(async (client) => {
    const rules = await readRules(client, klpd, today())
    const holidays = await readHolidays(client, klpd)
    for (const row of await listUnpaid(client, klpd, { agencies: undefined }, 2000)) {
      const clock = paymentClock(row.received_at, today(), holidays, rules)
      if (!clock.tell) continue
      for (const role of clock.tell === 'kepala'
        ? (['bendahara', 'pa_kpa'] as const)
        : (['bendahara'] as const))
        await addNotice(client, {
          klpd,
          at: now(),
          kind: paymentDue,
          facts: { number: row.number, seller: row.seller_name, age: clock.age },
          to: { role, agency: row.kd_satker_str },
          path: `/pesanan/${row.order_id}`,
          dedupe: `${row.order_id}:${clock.age}`,
        })
    }
  })
}
