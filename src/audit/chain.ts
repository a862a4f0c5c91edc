import { createHash } from 'node:crypto'
import type { AuditAction } from './actions.ts'

/** The first link's predecessor. */
export const GENESIS = '0'.repeat(64)

export interface AuditFact {
  readonly klpd: string
  /** kd_satker_str, or '' for what concerns the whole government. */
  readonly agency: string
  /** ISO instant. */
  readonly at: string
  /** Account or process, as people know it. */
  readonly actor: string
  /** `room.event`, e.g. `intake.applied`; its words stand in actions.ts. */
  readonly action: AuditAction
  readonly subject: string
  readonly reason?: string
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>
}

/** One text for one fact: keys in a fixed order, so that the hash can be recomputed from the row alone. */
export function payloadOf(fact: AuditFact, seq: number): string {
  const facts = Object.fromEntries(Object.entries(fact.facts ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)))
  return JSON.stringify({
    klpd: fact.klpd,
    agency: fact.agency,
    seq,
    at: fact.at,
    actor: fact.actor,
    action: fact.action,
    subject: fact.subject,
    reason: fact.reason ?? null,
    facts,
  })
}

/** The payload up to its number. */
export const payloadStart = (fact: Pick<AuditFact, 'klpd' | 'agency'>): string =>
  `{"klpd":${JSON.stringify(fact.klpd)},"agency":${JSON.stringify(fact.agency)},"seq":`

export const linkHash = (previous: string, payload: string): string =>
  createHash('sha256').update(previous).update(payload).digest('hex')

export interface Link {
  readonly seq: number
  readonly payload: string
  readonly hash: string
}

export type ChainBreak =
  | { readonly kind: 'missing'; readonly seq: number }
  | { readonly kind: 'altered'; readonly seq: number }
  | { readonly kind: 'head'; readonly seq: number }

/** Where a chain breaks first, or nothing. `links` in order of seq; `head` is what the chain row says. */
export function findBreak(
  links: Iterable<Link>,
  head: { seq: number; hash: string },
): ChainBreak | undefined {
  let previous = GENESIS
  let seq = 0
  for (const link of links) {
    seq++
    if (link.seq !== seq) return { kind: 'missing', seq }
    if (linkHash(previous, link.payload) !== link.hash) return { kind: 'altered', seq }
    previous = link.hash
  }
  return head.seq === seq && head.hash === previous ? undefined : { kind: 'head', seq: head.seq }
}
