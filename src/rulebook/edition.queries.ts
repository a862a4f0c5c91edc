/**
 * The edition of a government: the built-in book with what it has released. Whoever computes for a government computes under its
 * edition, so this stands below orders, catalogue, realisation and overview.
 *
 * A stale book is a wrong tax: editions are kept by the fingerprint of what they stand on, never by government and time.
 * A hot statement reads that fingerprint along with its own facts (`REVISION_OF`) and costs no further round trip.
 */
import type pg from 'pg'
import { allRules, type Edition, editionOf, underEdition } from '#law'
import type { Instant } from '#shared/date'
import { COLUMNS, FROM, type Proposal, releaseOf } from './book.queries.ts'

type Client = Pick<pg.ClientBase, 'query'>

export const builtInBook: Edition = new Map()

/** SQL of the fingerprint, for a statement whose parameter `klpd` (`$1`) is the government. */
export const revisionOf = (klpd: string): string =>
  `(select b.revision from rulebook.published_revision b where b.klpd = ${klpd})`

/** Governments of one process, and a few editions of each. */
const MOST_KEPT = 200
const kept = new Map<string, Edition>()

const editionFrom = (proposals: readonly Proposal[]): Edition =>
  editionOf(
    allRules,
    proposals.flatMap((proposal) => releaseOf(proposal) ?? []),
  )

/** The edition with this fingerprint; `null` = nothing released. One statement where this process has not met it yet. */
export async function editionOfRevision(
  client: Client,
  klpd: string,
  revision: string | null,
): Promise<Edition> {
  if (revision === null) return builtInBook
  const known = kept.get(revision)
  if (known) return known
  // Rows and their fingerprint come from one snapshot: a release committed since `revision` was read is kept under its own.
  const found = await client.query<Proposal & { revision: string }>(
    `select ${COLUMNS}, ${revisionOf('$1')} as revision ${FROM}
     where v.klpd = $1 and d.putusan = 'rilis' order by d.diputuskan_pada, v.nomor`,
    [klpd],
  )
  const edition = editionFrom(found.rows)
  const read = found.rows[0]?.revision
  if (read !== undefined) {
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value!)
    kept.set(read, edition)
  }
  return edition
}

export async function readEdition(client: Client, klpd: string): Promise<Edition> {
  const found = await client.query<{ revision: string | null }>({
    name: 'rulebook-revision',
    text: `select ${revisionOf('$1')} as revision`,
    values: [klpd],
  })
  return editionOfRevision(client, klpd, found.rows[0]!.revision)
}

/** What the government had released by an instant: an old figure is computed again under the book of its day. */
export async function readEditionAt(client: Client, klpd: string, at: Instant): Promise<Edition> {
  const found = await client.query<Proposal>(
    `select ${COLUMNS} ${FROM} where v.klpd = $1 and d.putusan = 'rilis' and d.diputuskan_pada <= $2 order by d.diputuskan_pada, v.nomor`,
    [klpd, at],
  )
  return found.rows.length === 0 ? builtInBook : editionFrom(found.rows)
}

/** Computes under the edition of a government; `work` is synchronous, as law is. */
export async function withRuleBook<T>(
  client: Client,
  klpd: string,
  work: () => T extends PromiseLike<unknown> ? never : T,
): Promise<T> {
  return underEdition(await readEdition(client, klpd), work)
}
