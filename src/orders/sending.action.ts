/** Sending an order: load, judge by every guard, save; one transaction. */
import { inOneFlight } from '#platform/db'
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
  opened,
  portionsByClass,
  Refused,
  refusePosting,
  save,
  stepFrom,
  trailOf,
} from './step.action.ts'
import { type Client, finishSending } from './store.queries.ts'
import { tellNext } from './tell.queries.ts'

/** What stands against a draft now; the page shows it before anybody presses "Kirim". */
export const judgeDraft = (loaded: LoadedDraft): readonly Finding[] =>
  judgeSending(loaded.facts, loaded.rules)

/** Sends the order: every guard, budget and capacity reserved, surat pesanan issued. All or nothing. */
export async function sendOrder(client: Client, asked: Asked): Promise<Done> {
  const order = await opened(client, asked)
  if ('repeat' in order) return { how: 'repeat', location: order.repeat }
  const next = stepFrom(asked, order)
  const loaded = await loadDraft(client, asked.klpd, asked.orderId, asked.at, asked.today)
  if (!loaded) return no('no-order')
  const { facts, rules } = loaded
  if (order.seller_id === null || order.deliver_from === null || facts.order.lines.length === 0)
    return no('draft-incomplete')
  const findings = judgeDraft(loaded)
  const reasons = asked.reasons ?? {}
  const against = standing(findings, reasons)
  if (against.length > 0) throw new Refused([], against)

  const total = totalOf(facts.order)
  const version = order.version + 1
  const day = dayOf(order.deliver_from)
  const sellerId = order.seller_id
  const [, , finished] = await inOneFlight<[void, void, Awaited<ReturnType<typeof finishSending>>]>(
    client,
    () => [
      save(client, {
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
      }),
      tellNext(client, asked, order, next.state!, order.last_seq + 1, loaded.kitchenPeople),
      finishSending(client, {
        klpd: asked.klpd,
        orderId: order.order_id,
        actionSeq: order.last_seq + 1,
        sellerId,
        day,
        portions: portionsByClass(facts.order.lines),
        lineId: order.line_id,
        amountRupiah: total,
        key: ledgerKey(asked, 'reserve'),
        trail: trailOf(asked, order, { total: Number(total), penyedia: order.seller_name, versi: version }),
      }),
    ],
  )
  if (finished.result === 'kitchen-full')
    throw new Refused(
      [],
      [
        {
          guard: 'G-KAPASITAS',
          level: 'H',
          code: 'kitchen-full',
          facts: {
            class: order.class_codes[0] ?? '',
            wanted: portionsOf(facts.order.lines),
            free: Math.max(0, Math.min(...facts.capacity.map((one) => one.capacity - one.taken))),
          },
        },
      ],
    )
  if (finished.result !== 'done') refusePosting(order, 'reserve', total, finished)
  return { how: 'done', location: asked.location, state: next.state }
}

const hoursLater = (at: Instant, hours: number): Instant =>
  new Date(Date.parse(at) + hours * 3_600_000).toISOString() as Instant
