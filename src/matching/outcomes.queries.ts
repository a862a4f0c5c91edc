import type pg from 'pg'
import type { Outcome } from './engine/outcomes.ts'

type Client = Pick<pg.ClientBase, 'query'>

/** @param outcomes at most 1,000: one page of proposals. Runs inside the caller's transaction and government. */
export async function saveOutcomes(
  client: Client,
  klpd: string,
  decidedBy: string,
  outcomes: readonly Outcome[],
): Promise<void> {
  await client.query(
    `insert into matching.outcome (klpd, id, need_ref, need_text, product_ref, product_name, accepted, reason, rank, score, features, decided_by, decided_at)
     select $1, gen_random_uuid(), o->>'needRef', o->>'needText', (o->>'productRef')::bigint, o->>'productName', (o->>'accepted')::boolean,
       o->>'reason', (o->>'rank')::smallint, (o->>'score')::numeric, o->'features', $2, (o->>'decidedAt')::timestamptz
     from jsonb_array_elements($3::jsonb) o`,
    [klpd, decidedBy, JSON.stringify(outcomes.slice(0, 1000))],
  )
}

const PAGE = 50_000

/** The newest outcomes of the government in whose name the connection stands, oldest first; no names of people. */
export async function readOutcomes(client: Client, klpd: string, limit = PAGE): Promise<Outcome[]> {
  const found = await client.query<Outcome>(
    `select * from (
       select need_ref as "needRef", need_text as "needText", product_ref as "productRef", product_name as "productName",
         accepted, reason, rank, score::double precision, features, decided_at as "decidedAt"
       from matching.outcome where klpd = $1 order by decided_at desc, id limit $2
     ) newest order by "decidedAt"`,
    [klpd, Math.min(limit, PAGE)],
  )
  return found.rows
}
