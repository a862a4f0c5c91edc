/** What the inner keys of the trail stand for: one look-up for a whole page, in the government's own rows. */
import type pg from 'pg'
import type { TrailFact } from './trail.queries.ts'

const INNER_KEY = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
export const isInnerKey = (text: string): boolean => INNER_KEY.test(text)

export interface Named {
  readonly kind:
    'file' | 'source' | 'mapping' | 'published' | 'product' | 'seller' | 'maker' | 'certificate' | 'person'
  readonly name: string
}
/** By inner key; `agencies` by code. */
export interface TrailNames {
  readonly keys: ReadonlyMap<string, Named>
  readonly agencies: ReadonlyMap<string, string>
}

const BY_KEY = `
  select id::text as id, 'file' as kind, file_name as name from intake.run where id = any ($2::uuid[]) and (klpds = '{}' or $1 = any (klpds) or klpd_given = $1)
  union all select id::text, 'source', nama from intake.sumber where klpd = $1 and id = any ($2::uuid[])
  union all select id::text, 'mapping', nama from intake.pemetaan where klpd = $1 and id = any ($2::uuid[])
  union all (select distinct on (id) id::text, 'published', sumber_nama from realisation.angka_terbitan
    where klpd = $1 and id = any ($2::uuid[]) order by id, known_to desc)
  union all select product_id::text, 'product', name from catalogue.product where klpd = $1 and product_id = any ($2::uuid[])
  union all select seller_id::text, 'seller', name from orders.seller where klpd = $1 and seller_id = any ($2::uuid[])
  union all select maker_id::text, 'seller', name from catalogue.shop where klpd = $1 and maker_id = any ($2::uuid[])
  union all select id::text, 'maker', nama from makers.maker where id = any ($2::uuid[])
  union all (select distinct on (c.id) c.id::text, 'certificate', coalesce(c.nomor, c.produk, m.nama) from makers.certificate c
    join makers.maker m on m.id = c.maker_id where c.id = any ($2::uuid[]) order by c.id, c.known_to desc)
  union all select id, 'person', name from people.person where id = any ($3::text[])`

export async function namesOf(
  client: Pick<pg.ClientBase, 'query'>,
  klpd: string,
  facts: readonly TrailFact[],
): Promise<TrailNames> {
  const texts = facts.flatMap((fact) => [fact.subject, ...Object.values(fact.facts).map(String)])
  const keys = [...new Set(texts.filter(isInnerKey))]
  const subjects = [
    ...new Set(facts.filter((fact) => fact.action.startsWith('people.')).map((fact) => fact.subject)),
  ]
  const found = await client.query<{ id: string; kind: Named['kind']; name: string | null }>(BY_KEY, [
    klpd,
    keys,
    [...new Set([...keys, ...subjects])],
  ])
  const named = new Map<string, Named>()
  // The first answer stands: a shop is told before the maker behind it.
  for (const row of found.rows)
    if (row.name && !named.has(row.id)) named.set(row.id, { kind: row.kind, name: row.name })
  const agencies = await client.query<{ kd_satker_str: string; nama: string }>(
    'select kd_satker_str, nama from agencies.published_satker where klpd = $1',
    [klpd],
  )
  return { keys: named, agencies: new Map(agencies.rows.map((row) => [row.kd_satker_str, row.nama])) }
}
