/** Names of makers and certificates by their inner keys, for the readers of the trail. Both are of the nation. */
import type pg from 'pg'
import type { NamedKey } from '#audit'

export const namesOfMakerKeys = async (
  client: Pick<pg.ClientBase, 'query'>,
  keys: readonly string[],
): Promise<NamedKey[]> =>
  (
    await client.query<NamedKey>(
      `select id::text as key, 'maker' as kind, nama as name from makers.maker where id = any ($1::uuid[])
       union all
       select * from (
         select distinct on (c.id) c.id::text, 'certificate', coalesce(c.nomor, c.produk, m.nama) from makers.certificate c
         join makers.maker m on m.id = c.maker_id where c.id = any ($1::uuid[]) order by c.id, c.known_to desc
       ) newest`,
      [keys],
    )
  ).rows
