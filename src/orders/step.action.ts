/**
 * What every move of an order is made of: its key, its step in the table of states, its row, its ledger, its trail. Locks are taken in one
 * order (budget line, order, day of the kitchen, package, audit chain), so that two actions wait for each other and never in a ring.
 *
 * A refusal is thrown as `Refused` inside the transaction, so that everything done so far, the idempotency key too, is undone with it.
 */
import { randomBytes } from 'node:crypto'
import { appendAudit, type AuditFact } from '#audit'
import { post } from '#budget'
import type { Instant, IsoDate } from '#shared/date'
import type { Reason } from '#shared/decision'
import type { Finding, GuardId } from './guards/guard.ts'
import { decideStep, type MoveId, moveRow, type Position, type State } from './moves.ts'
import { portionsOf } from './order.ts'
import {
  type Ask,
  type Client,
  type Doer,
  findRequest,
  hashBody,
  type IssuedDocument,
  openOrder,
  type OrderHead,
  recordStep,
  type Step,
} from './store.queries.ts'
import { tellNext } from './tell.queries.ts'

/** Why not, as reasons and as findings of guards; nothing was written. */
export class Refused extends Error {
  readonly because: readonly Reason[]
  readonly findings: readonly Finding[]
  constructor(because: readonly Reason[], findings: readonly Finding[] = []) {
    super(because.map((one) => one.code).join(', ') || findings.map((one) => one.code).join(', '))
    this.because = because
    this.findings = findings
  }
}
export const no = (code: string, facts?: Reason['facts']): never => {
  throw new Refused([facts ? { code, facts } : { code }])
}

/**
 * What is amiss with a form, all of it: every field is read before anything is refused, so that it is mended in one go. What a move
 * cannot go on without is still thrown; `together` joins it to what was gathered before.
 */
export class Amiss {
  readonly because: Reason[] = []
  readonly findings: Finding[] = []
  constructor(before: readonly Reason[] = []) {
    this.because.push(...before)
  }
  /** `undefined`, so that a reader can answer with it. */
  add(code: string, facts?: Reason['facts']): undefined {
    this.because.push(facts ? { code, facts } : { code })
    return undefined
  }
  refuse(): void {
    if (this.because.length > 0 || this.findings.length > 0) throw new Refused(this.because, this.findings)
  }
  together(error: unknown): unknown {
    return error instanceof Refused
      ? new Refused([...this.because, ...error.because], [...this.findings, ...error.findings])
      : error
  }
}

/** Who asks, on which form. `body` is what was typed; `key` came with the form. */
export interface Asked {
  readonly klpd: string
  readonly orderId: string
  readonly move: string
  readonly doer: Doer
  readonly key: string
  readonly reason: string | null
  readonly at: Instant
  readonly today: IsoDate
  readonly route: string
  readonly body: Readonly<Record<string, string>>
  readonly location: string
  /** The attachment that came with the form. */
  readonly fileId?: string
  /** What was amiss before the move itself was read: its file. */
  readonly amiss?: readonly Reason[]
  /** Reasons for soft guards, by guard. */
  readonly reasons?: Readonly<Partial<Record<GuardId, string>>>
}
export type Done =
  | { readonly how: 'done'; readonly location: string; readonly state: State | null }
  | { readonly how: 'repeat'; readonly location: string }

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
export const isKey = (text: string | undefined): text is string => text !== undefined && UUID.test(text)

/** What is asked, before it is known in which office. */
export type Request = Omit<Asked, 'doer' | 'reason' | 'reasons' | 'fileId' | 'amiss'> & {
  readonly personId: string
}

const askOf = (request: Request): Ask => {
  if (!isKey(request.key)) no('key-missing')
  const { klpd, orderId, key, personId, route, location, at } = request
  const bodyHash = hashBody(request.body)
  return {
    klpd,
    orderId,
    key,
    personId,
    route,
    bodyHash,
    location,
    at,
    locksLine: moveRow(request.move)?.effect !== undefined,
  }
}

export const requestOf = ({ doer, ...asked }: Asked): Request => ({
  ...asked,
  personId: doer.personId ?? `${doer.actor}:${doer.name}`,
})

/** The same form was answered before; asked where a state is judged before the key. */
export const isRepeat = async (client: Client, asked: Asked): Promise<boolean> =>
  (await findRequest(client, askOf(requestOf(asked))))?.how === 'repeat'

export const opened = (client: Client, asked: Asked) => openedFor(client, requestOf(asked))

export async function openedFor(client: Client, request: Request): Promise<OrderHead | { repeat: string }> {
  const found = await openOrder(client, askOf(request))
  switch (found.how) {
    case 'fresh':
      return found.order
    case 'repeat':
      return { repeat: found.location }
    case 'key-of-another':
      return no('key-of-another')
    case 'no-order':
      return no('no-order')
  }
}

const positionOf = (order: Pick<OrderHead, 'state' | 'held_state'>): Position => ({
  state: order.state as State,
  held: order.held_state as State | null,
})

/** Letters of a reason: `x` explains nothing to an auditor. */
export const LEAST_REASON = 10

/** The next position; a move whose reason says too little goes to `amiss`, with whatever else its form lacks. */
export function stepFrom(asked: Asked, order: OrderHead, amiss?: Amiss): Position {
  // Judged here, not in the table: what stands in the history was accepted under the rules of its day.
  const explained = !moveRow(asked.move)?.needsReason || (asked.reason ?? '').trim().length >= LEAST_REASON
  const next = decideStep(
    positionOf(order),
    asked.move,
    asked.doer.actor,
    explained ? asked.reason : 'asked for below',
  )
  if (!next.ok) throw new Refused(next.because)
  if (!explained) {
    const because = { code: 'reason-needed', facts: { move: asked.move } }
    if (!amiss) throw new Refused([because])
    amiss.because.push(because)
  }
  return next.value
}

/** Writes the step; a lost race or a package without room is a refusal. */
export async function save(client: Client, step: Omit<Step, 'facts'> & { facts?: object }): Promise<void> {
  const written = await recordStep(client, { facts: {}, ...step })
  if (written !== 'done') refuseStep(written)
}

export const refuseStep = (because: 'stale' | 'over-pagu'): never =>
  no(because === 'stale' ? 'changed-meanwhile' : 'over-package')

export const trailOf = (
  asked: Asked,
  order: Pick<OrderHead, 'kd_satker_str' | 'number'>,
  facts: Record<string, string | number | null>,
): AuditFact => ({
  klpd: asked.klpd,
  agency: order.kd_satker_str,
  at: asked.at,
  actor: asked.doer.name,
  // Any other move was refused before it could leave a trail.
  action: `orders.${asked.move as MoveId}`,
  subject: order.number,
  ...(asked.reason ? { reason: asked.reason } : {}),
  facts: { ...facts, peran: asked.doer.actor, sk: asked.doer.sk },
})

/** Who is next is told, then the trail is written: last, because every other order of the agency waits for its chain. */
export async function tellAndAudit(
  client: Client,
  asked: Asked,
  order: OrderHead,
  next: Position,
  facts: Record<string, string | number | null>,
): Promise<void> {
  await tellNext(client, asked, order, next.state!, order.last_seq + 1)
  await appendAudit(client, trailOf(asked, order, facts))
}

export async function ledger(
  client: Client,
  asked: Asked,
  order: OrderHead,
  kind: 'reserve' | 'release' | 'realise',
  amountRupiah: bigint,
): Promise<void> {
  if (amountRupiah === 0n) return
  const answer = await post(client, {
    klpd: asked.klpd,
    lineId: order.line_id,
    kind,
    amountRupiah,
    document: order.order_id,
    key: ledgerKey(asked, kind),
    at: asked.at,
    by: asked.doer.name,
  })
  if (answer.result !== 'posted') refusePosting(order, kind, amountRupiah, answer)
}
export const ledgerKey = (asked: Asked, kind: string): string => `${asked.key}:${kind}`

export function refusePosting(
  order: OrderHead,
  kind: string,
  amountRupiah: bigint,
  answer: { readonly result: string; readonly freeRupiah: bigint },
): never {
  if (answer.result === 'not-enough') {
    const facts = { total: Number(amountRupiah), free: Number(answer.freeRupiah) }
    throw new Refused([], [{ guard: 'G-PAGU', level: 'H', code: 'over-budget-line', facts }])
  }
  throw new Error(`ledger answered ${answer.result} to ${kind} ${amountRupiah} of ${order.number}`)
}

/** Codes on documents: no vowels, nothing that reads like another sign; 80 bits. */
export function documentCode(): string {
  const alphabet = 'BCDFGHJKLMNPQRSTVWXZ23456789'
  return [...randomBytes(16)].map((byte) => alphabet[byte % alphabet.length]).join('')
}
export const issue = (
  kind: string,
  version: number,
  order: Pick<OrderHead, 'number'>,
  content: object,
): IssuedDocument => ({
  kind,
  version,
  number: `${order.number}/${kind}${version > 1 ? `-${version}` : ''}`,
  code: documentCode(),
  content,
})

/** A paper whose number is not given yet (0) gets the next of its kind: the second record of an order is BA-2. */
export async function numbered(
  client: Client,
  klpd: string,
  order: Pick<OrderHead, 'order_id' | 'number'>,
  documents: readonly IssuedDocument[] | undefined,
): Promise<readonly IssuedDocument[]> {
  const open = (documents ?? []).filter((one) => one.version === 0)
  if (open.length === 0) return documents ?? []
  const last = await client.query<{ kind: string; version: number }>(
    'select kind, max(version) as version from orders.document where klpd = $1 and order_id = $2 and kind = any ($3) group by kind',
    [klpd, order.order_id, open.map((one) => one.kind)],
  )
  const lastOf = new Map(last.rows.map((row) => [row.kind, row.version]))
  return documents!.map((one) =>
    one.version === 0
      ? { ...issue(one.kind, (lastOf.get(one.kind) ?? 0) + 1, order, one.content), code: one.code }
      : one,
  )
}

export const portionsByClass = (
  lines: readonly { classCode: string; quantity: number; servesPersons: number }[],
) => {
  const portions = new Map<string, number>()
  for (const line of lines)
    portions.set(line.classCode, (portions.get(line.classCode) ?? 0) + portionsOf([line]))
  return portions
}
