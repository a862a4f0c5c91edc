/** Every morning: curation that ran out, prices that begin today, papers that changed overnight. */
import type { TaskList } from 'graphile-worker'
import type pg from 'pg'
import { now, today } from '#platform/clock'
import { expireCurations, refreshShop } from './catalogue.action.ts'
import type { CatalogueSurroundings } from './surroundings.ts'

/** At 00.10 WIB. */
export const catalogueCrons: readonly string[] = ['10 17 * * * catalogue-daily ?fill=12h&max=3']

export const catalogueJobs = (options: {
  pool: pg.Pool
  around: Pick<CatalogueSurroundings, 'afterProduct' | 'afterShop'>
}): TaskList => ({
  'catalogue-daily': async () => {
    const governments = await options.pool.query<{ klpd: string }>('select klpd from agencies.government order by klpd limit 1000') // prettier-ignore
    for (const { klpd } of governments.rows) await lookThrough(options.pool, options.around, klpd)
  },
})

/** One transaction per seller: a thousand sellers never hold one lock. */
async function lookThrough(pool: pg.Pool, around: Pick<CatalogueSurroundings, 'afterProduct' | 'afterShop'>, klpd: string): Promise<void> {
  const doing = { klpd, at: now(), today: today(), by: { personId: null, name: 'Padan' }, after: around.afterProduct as never }
  const shops = await within(pool, klpd, async (client) => {
    await expireCurations(client, doing)
    return (await client.query<{ maker_id: string }>('select maker_id from catalogue.shop where klpd = $1 order by maker_id limit 100000', [klpd])).rows
  })
  for (const { maker_id } of shops)
    await within(pool, klpd, async (client) => {
      await refreshShop(client, doing, maker_id)
      await around.afterShop(client, klpd, maker_id, null)
    })
} // prettier-ignore

async function within<T>(pool: pg.Pool, klpd: string, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
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
} // prettier-ignore
