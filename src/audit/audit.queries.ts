import type pg from 'pg'
import {
  type AuditFact,
  type ChainBreak,
  findBreak,
  GENESIS,
  type Link,
  linkHash,
  payloadOf,
} from './chain.ts'

type Client = Pick<pg.ClientBase, 'query'>

/** Writes the row in the caller's transaction; the chain of that agency is locked until it ends. */
export async function appendAudit(client: Client, fact: AuditFact): Promise<void> {
  await client.query(
    `insert into audit.chain (klpd, agency, last_seq, last_hash) values ($1, $2, 0, $3) on conflict do nothing`,
    [fact.klpd, fact.agency, GENESIS],
  )
  const head = await client.query<{ last_seq: number; last_hash: string }>(
    'select last_seq, last_hash from audit.chain where klpd = $1 and agency = $2 for update',
    [fact.klpd, fact.agency],
  )
  const last = head.rows[0]
  if (!last) throw new Error(`audit chain of ${fact.klpd} is not visible: no government context`)
  const seq = last.last_seq + 1
  const payload = payloadOf(fact, seq)
  const hash = linkHash(last.last_hash, payload)
  await client.query(
    'insert into audit.entry (klpd, agency, seq, at, payload, hash) values ($1, $2, $3, $4, $5, $6)',
    [fact.klpd, fact.agency, seq, fact.at, payload, hash],
  )
  await client.query('update audit.chain set last_seq = $3, last_hash = $4 where klpd = $1 and agency = $2', [
    fact.klpd,
    fact.agency,
    seq,
    hash,
  ])
}

export interface ChainReport {
  readonly klpd: string
  readonly agency: string
  readonly entries: number
  readonly broken: ChainBreak | null
}

const PAGE = 5_000

/** Recomputes every chain of one government. Context must be set. */
export async function verifyChains(client: Client, klpd: string): Promise<ChainReport[]> {
  const heads = await client.query<{ agency: string; last_seq: number; last_hash: string }>(
    `select agency, last_seq, last_hash from audit.chain where klpd = $1
     union select agency, 0, $2 from audit.entry e where klpd = $1 and not exists (select from audit.chain c where c.klpd = e.klpd and c.agency = e.agency)
     order by agency`,
    [klpd, GENESIS],
  )
  const reports: ChainReport[] = []
  for (const head of heads.rows) {
    const links: Link[] = []
    for (let after = 0; ;) {
      const page = await client.query<Link>(
        'select seq, payload, hash from audit.entry where klpd = $1 and agency = $2 and seq > $3 order by seq limit $4',
        [klpd, head.agency, after, PAGE],
      )
      links.push(...page.rows)
      if (page.rows.length < PAGE) break
      after = page.rows.at(-1)!.seq
    }
    const broken = findBreak(links, { seq: head.last_seq, hash: head.last_hash })
    reports.push({ klpd, agency: head.agency, entries: links.length, broken: broken ?? null })
  }
  return reports
}
