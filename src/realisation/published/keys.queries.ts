/** Names of this room's inner keys, for the readers of the trail. */
import type pg from 'pg'
import type { NamedKey } from '#audit'

export const namesOfPublishedKeys = async (
  client: Pick<pg.ClientBase, 'query'>,
  klpd: string,
  keys: readonly string[],
): Promise<NamedKey[]> =>
  (
    await client.query<NamedKey>(
      `select distinct on (id) id::text as key, 'published' as kind, sumber_nama as name from realisation.angka_terbitan
       where klpd = $1 and id = any ($2::uuid[]) order by id, known_to desc`,
      [klpd, keys],
    )
  ).rows
