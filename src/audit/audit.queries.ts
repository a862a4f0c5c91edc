import type pg from 'pg'
import {
  type AuditFact,
  type ChainBreak,
  findBreak,
  GENESIS,
  type Link,
  payloadOf,
  payloadStart,
} from './chain.ts'

type Client = Pick<pg.ClientBase, 'query'>

/** The payload as the text around its number, which the database gives under the lock: what `audit.append` is called with. */
export function auditParts(fact: AuditFact): { before: string; after: string } {
  const payload = payloadOf(fact, 0)
  const before = payload.slice(0, payloadStart(fact).length)
  return { before, after: payload.slice(before.length + 1) }
}

/**
 * Writes the row in the caller's transaction; the chain of that agency is locked until it ends, so write it last.
 */
export async function appendAudit(client: Client, fact: AuditFact): Promise<void> {
  const { before, after } = auditParts(fact)
  await client.query({
    name: 'audit-append',
    text: 'select audit.append($1, $2, $3, $4, $5)',
    values: [fact.klpd, fact.agency, fact.at, before, after],
  })
}

/** The chains of a government and how long each is; `''` is that of the whole government. Context must be set. */
export async function listChains(
  client: Client,
  klpd: string,
): Promise<{ readonly agency: string; readonly last: number }[]> {
  const found = await client.query<{ agency: string; last: number }>(
    'select agency, last_seq::int as last from audit.chain where klpd = $1 order by agency limit 5000',
    [klpd],
  )
  return found.rows
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
