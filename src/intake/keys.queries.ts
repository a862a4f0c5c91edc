/** Names of this room's inner keys, for the readers of the trail. */
import type pg from 'pg'
import type { NamedKey } from '#audit'

export const namesOfIntakeKeys = async (
  client: Pick<pg.ClientBase, 'query'>,
  klpd: string,
  keys: readonly string[],
): Promise<NamedKey[]> =>
  (
    await client.query<NamedKey>(
      `select id::text as key, 'file' as kind, file_name as name from intake.run
         where id = any ($2::uuid[]) and (klpds = '{}' or $1 = any (klpds) or klpd_given = $1)
       union all select id::text, 'source', nama from intake.sumber where klpd = $1 and id = any ($2::uuid[])
       union all select id::text, 'mapping', nama from intake.pemetaan where klpd = $1 and id = any ($2::uuid[])`,
      [klpd, keys],
    )
  ).rows
