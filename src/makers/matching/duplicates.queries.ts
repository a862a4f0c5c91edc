/** Makers that may be one firm (the register itself misspells), and joining them. */
import type pg from 'pg'
import type { Evidence } from './compare-firms.ts'
import { FirmIndex } from './match-firms.ts'
import { loadMakers } from './mentions.queries.ts'

type Client = Pick<pg.ClientBase, 'query'>

/** Proposes pairs that nobody has decided on yet. Returns how many are new. */
export async function proposeDuplicates(client: Client, at: string): Promise<number> {
  const makers = await loadMakers(client)
  const index = new FirmIndex(makers)
  const pairs = new Map<string, { a: string; b: string; score: number; evidence: readonly Evidence[] }>()
  for (const maker of makers)
    for (const spelling of maker.spellings) {
      const match = index.match(spelling, maker.id)
      for (const one of match.link ? [match.link] : match.proposals) {
        const [a, b] = maker.id < one.id ? [maker.id, one.id] : [one.id, maker.id]
        const known = pairs.get(a + b)
        if (!known || known.score < one.comparison.score)
          pairs.set(a + b, { a, b, score: one.comparison.score, evidence: one.comparison.evidence })
      }
    }
  const inserted = await client.query(
    `insert into makers.duplicate (maker_a, maker_b, score, evidence, proposed_at)
     select a, b, score, evidence, $1 from jsonb_to_recordset($2) as r(a uuid, b uuid, score int, evidence jsonb) on conflict do nothing`,
    [at, JSON.stringify([...pairs.values()])],
  )
  return inserted.rowCount ?? 0
}

export interface DuplicateRow {
  readonly a: DuplicateSide
  readonly b: DuplicateSide
  readonly score: number
  readonly evidence: readonly Evidence[]
}
export interface DuplicateSide {
  readonly id: string
  readonly nama: string
  readonly nib: string | null
  readonly npwp: string | null
  readonly place: string | null
  readonly certificates: number
}

export async function listDuplicates(
  client: Client,
  page: number,
  pageSize: number,
): Promise<{ rows: DuplicateRow[]; total: number }> {
  const from = `from makers.duplicate d join makers.published_maker a on a.id = d.maker_a join makers.published_maker b on b.id = d.maker_b where d.status = 'diusulkan'`
  const side = (alias: string) =>
    `jsonb_build_object('id', ${alias}.id, 'nama', ${alias}.nama, 'nib', ${alias}.nib, 'npwp', ${alias}.npwp,
       'place', (select s.provinsi from makers.published_site s where s.maker_id = ${alias}.id and s.provinsi is not null order by 1 limit 1),
       'certificates', (select count(*) from makers.published_certificate c where c.maker_id = ${alias}.id and c.known_to = 'infinity'))`
  const total = await client.query<{ n: number }>(`select count(*)::int as n ${from}`)
  const rows = await client.query<DuplicateRow>(
    `select ${side('a')} as a, ${side('b')} as b, d.score, d.evidence ${from} order by d.score desc, a.kunci limit $1 offset $2`,
    [pageSize, (page - 1) * pageSize],
  )
  return { rows: rows.rows, total: total.rows[0]!.n }
}

export type JoinOutcome = 'joined' | 'two-nib' | 'gone'

/** `keep` stands for both from now on. Two firms with two NIB are two firms. */
export async function joinMakers(
  client: Client,
  pair: { keep: string; into: string },
  decision: { at: string; by: string; klpd: string },
): Promise<JoinOutcome> {
  const { keep, into } = pair
  const both = await client.query<{ id: string; nib: string | null }>(
    'select id, nib from makers.published_maker where id = any ($1)',
    [[keep, into]],
  )
  if (both.rows.length !== 2) return 'gone'
  if (new Set(both.rows.map((row) => row.nib).filter((nib) => nib !== null)).size > 1) return 'two-nib'
  await client.query('update makers.maker set merged_into = $1 where id = $2 or merged_into = $2', [
    keep,
    into,
  ])
  await decideDuplicate(client, keep, into, 'diterima', decision)
  return 'joined'
}

export async function decideDuplicate(
  client: Client,
  one: string,
  other: string,
  status: 'diterima' | 'ditolak',
  decision: { at: string; by: string; klpd: string },
): Promise<void> {
  const [a, b] = one < other ? [one, other] : [other, one]
  await client.query(
    `update makers.duplicate set status = $3, decided_at = $4, decided_by = $5, decided_klpd = $6 where maker_a = $1 and maker_b = $2 and status = 'diusulkan'`,
    [a, b, status, decision.at, decision.by, decision.klpd],
  )
}
