/** Sending an order: load, judge by every guard, save; one transaction in three flights over the wire. */
import { wakeAfterCommit, wakeWith } from '#notices'
import { commitInFlight, inOneFlight } from '#platform/db'
import { dayOf, type Instant } from '#shared/date'
import { orderContent } from './documents/content.ts'
import { type Finding, standing } from './guards/guard.ts'
import { judgeSending } from './guards/judge.ts'
import { portionsOf, subtotalOf, totalOf } from './order.ts'
import { type LoadedDraft, loadDraft } from './send-facts.queries.ts'
import {
  type Asked,
  type Done,
  issue,
  ledgerKey,
  no,
  openedFor,
  portionsByClass,
  Refused,
  refusePosting,
  refuseStep,
  type Request,
  requestOf,
  stepFrom,
  trailOf,
} from './step.action.ts'
import { type Client, finishStatement, type OrderHead, refusalOf, stepStatement } from './store.queries.ts'
import { tellKitchenStatement } from './tell.queries.ts'

/** What stands against a draft now; the page shows it before anybody presses "Kirim". */
export const judgeDraft = (loaded: LoadedDraft): readonly Finding[] =>
  judgeSending(loaded.facts, loaded.rules)

/** A draft with its key taken, itself and its budget line locked, and everything the guards need. */
export interface OpenedSending {
  readonly order: OrderHead
  readonly loaded: LoadedDraft
}

/** Key, locks and facts in one flight, read after the locks: what the guards judge cannot change before the commit. */
export async function openSending(
  client: Client,
  request: Request,
): Promise<OpenedSending | { repeat: string }> {
  const [order, loaded] = await inOneFlight<[OrderHead | { repeat: string }, LoadedDraft | undefined]>(
    client,
    () => [
      openedFor(client, request),
      loadDraft(client, request.klpd, request.orderId, request.at, request.today),
    ],
  )
  if ('repeat' in order) return order
  return loaded ? { order, loaded } : no('no-order')
}

/** Sends the order: every guard, budget and capacity reserved, surat pesanan issued. All or nothing. */
export async function sendOrder(client: Client, asked: Asked): Promise<Done> {
  const opened = await openSending(client, requestOf(asked))
  return 'repeat' in opened ? { how: 'repeat', location: opened.repeat } : sendOpened(client, asked, opened)
}

/** The rest of sending: judged here, written and committed in one more flight. */
export async function sendOpened(client: Client, asked: Asked, opened: OpenedSending): Promise<Done> {
  const { order, loaded } = opened
  const next = stepFrom(asked, order)
  const { facts, rules } = loaded
  if (order.seller_id === null || order.deliver_from === null || facts.order.lines.length === 0)
    return no('draft-incomplete')
  const findings = judgeDraft(loaded)
  const reasons = asked.reasons ?? {}
  const against = standing(findings, reasons)
  if (against.length > 0) throw new Refused([], against)

  const total = totalOf(facts.order)
  const version = order.version + 1
  const seq = order.last_seq + 1
  const step = stepStatement(
    {
      klpd: asked.klpd,
      order,
      move: asked.move,
      doer: asked.doer,
      key: asked.key,
      reason: asked.reason,
      at: asked.at,
      next,
      facts: { total: Number(total), version },
      patch: {
        version,
        sent_at: asked.at,
        answer_due_at: hoursLater(asked.at, rules.answer_hours),
        subtotal_rupiah: subtotalOf(facts.order.lines),
        total_rupiah: total,
        portions: portionsOf(facts.order.lines),
        accepted_at: null,
      },
      passed: findings.map((one) => ({ ...one, reason: reasons[one.guard]?.trim() ?? null })),
      documents: [issue('SP', version, order, orderContent(loaded, version, asked.doer))],
      copyLinesTo: version,
      commitRupiah: total,
    },
    true,
  )
  const finish = finishStatement({
    klpd: asked.klpd,
    orderId: order.order_id,
    actionSeq: seq,
    sellerId: order.seller_id,
    day: dayOf(order.deliver_from),
    portions: portionsByClass(facts.order.lines),
    lineId: order.line_id,
    amountRupiah: total,
    key: ledgerKey(asked, 'reserve'),
    trail: trailOf(asked, order, { total: Number(total), penyedia: order.seller_name, versi: version }),
  })
  const people = loaded.kitchenPeople
  const tell = people.length === 0 ? [] : [tellKitchenStatement(asked, order, next.state!, seq, people)]
  if (tell.length > 0 && !wakeAfterCommit(client, asked.klpd)) await wakeWith(client, asked.klpd)
  try {
    await commitInFlight(client, [step, ...tell, finish])
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    if (refusal.reason === 'stale' || refusal.reason === 'over-pagu') return refuseStep(refusal.reason)
    if (refusal.reason === 'kitchen-full') throw new Refused([], [fullKitchen(order, loaded)])
    refusePosting(order, 'reserve', total, { result: refusal.reason, freeRupiah: BigInt(refusal.facts || 0) })
  }
  return { how: 'done', location: asked.location, state: next.state }
}

const fullKitchen = (order: OrderHead, { facts }: LoadedDraft): Finding => ({
  guard: 'G-KAPASITAS',
  level: 'H',
  code: 'kitchen-full',
  facts: {
    class: order.class_codes[0] ?? '',
    wanted: portionsOf(facts.order.lines),
    free: Math.max(0, Math.min(...facts.capacity.map((one) => one.capacity - one.taken))),
  },
})

const hoursLater = (at: Instant, hours: number): Instant =>
  new Date(Date.parse(at) + hours * 3_600_000).toISOString() as Instant
