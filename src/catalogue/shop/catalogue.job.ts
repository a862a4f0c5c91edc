/** Every morning: curation that ran out, prices that begin today, papers that changed overnight. */
import type { TaskList } from 'graphile-worker'
import type pg from 'pg'
import { now, today } from '#platform/clock'
import { inGovernment } from '#platform/db'
import { expireCurations, refreshShop } from './catalogue.action.ts'
import type { CatalogueSurroundings } from './surroundings.ts'

/** At 00.10 WIB. */
export const catalogueCrons: readonly string[] = ['10 17 * * * catalogue-daily ?fill=12h&max=3']

export const catalogueJobs = (options: {
  pool: pg.Pool
  around: Pick<CatalogueSurroundings, 'afterProduct' | 'afterShop'>
}): TaskList => ({
  'catalogue-daily': async () => {
    const governments = await options.pool.query<{ klpd: string }>(
      'select klpd from agencies.government order by klpd limit 1000',
    )
    for (const { klpd } of governments.rows) await lookThrough(options.pool, options.around, klpd)
  },
})

/** One transaction per seller: a thousand sellers never hold one lock. */
async function lookThrough(
  pool: pg.Pool,
  around: Pick<CatalogueSurroundings, 'afterProduct' | 'afterShop'>,
  klpd: string,
): Promise<void> {
  const doing = {
    klpd,
    at: now(),
    today: today(),
    by: { personId: null, name: 'Padan' },
    after: around.afterProduct as never,
  }
  const shops = await inGovernment(pool, klpd, async (client) => {
    await expireCurations(client, doing)
    return (
      await client.query<{ maker_id: string }>(
        'select maker_id from catalogue.shop where klpd = $1 order by maker_id limit 100000',
        [klpd],
      )
    ).rows
  })
  for (const { maker_id } of shops)
    await inGovernment(pool, klpd, async (client) => {
      await refreshShop(client, doing, maker_id)
      await around.afterShop(client, klpd, maker_id, null)
    })
}

/** A paper was revoked, frozen or renewed: its maker's products and their offers hear of it at once. */
export async function refreshSellersOfCertificate(
  client: pg.PoolClient,
  klpd: string,
  certificateId: string,
  around: Pick<CatalogueSurroundings, 'afterProduct' | 'afterShop'>,
): Promise<void> {
  const found = await client.query<{ maker_id: string }>(
    `select s.maker_id from catalogue.shop s join makers.published_certificate c on c.maker_id = s.maker_id and c.id = $2 and c.known_to = 'infinity' where s.klpd = $1 limit 10`,
    [klpd, certificateId],
  )
  const doing = {
    klpd,
    at: now(),
    today: today(),
    by: { personId: null, name: 'Padan' },
    after: around.afterProduct as never,
  }
  for (const { maker_id } of found.rows) {
    await refreshShop(client, doing, maker_id)
    await around.afterShop(client, klpd, maker_id, null)
  }
}
