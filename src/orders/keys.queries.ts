/** Names of this room's inner keys, for the readers of the trail. */
import type pg from 'pg'
import type { NamedKey } from '#audit'

export const namesOfOrderKeys = async (
  client: Pick<pg.ClientBase, 'query'>,
  klpd: string,
  keys: readonly string[],
): Promise<NamedKey[]> =>
  (
    await client.query<NamedKey>(
      `select seller_id::text as key, 'seller' as kind, name from orders.seller where klpd = $1 and seller_id = any ($2::uuid[])`,
      [klpd, keys],
    )
  ).rows
