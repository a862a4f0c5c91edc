/** Names of this room's inner keys, for the readers of the trail. */
import type pg from 'pg'
import type { NamedKey } from '#audit'

export const namesOfCatalogueKeys = async (
  client: Pick<pg.ClientBase, 'query'>,
  klpd: string,
  keys: readonly string[],
): Promise<NamedKey[]> =>
  (
    await client.query<NamedKey>(
      `select product_id::text as key, 'product' as kind, name from catalogue.product where klpd = $1 and product_id = any ($2::uuid[])
       union all select maker_id::text, 'seller', name from catalogue.shop where klpd = $1 and maker_id = any ($2::uuid[])`,
      [klpd, keys],
    )
  ).rows
