/** Guards after the food has come: fines, tax slip, payment clock, old debts. */
import { dayOf, type Instant, type IsoDate } from '#shared/date'
import type { OrderRules } from '../rules.ts'
import { daysBetween, workingDaysBetween, workingDaysLater } from '../working-days.ts'
import { type Finding, finding } from './guard.ts'
import { clockOf, minutesBetween } from './time.ts'

export interface Receipt {
  readonly orderedPortions: number
  readonly receivedPortions: number
  readonly slotEndsAt: Instant
  readonly arrivedAt: Instant
  readonly receivedValueRupiah: bigint
}

export interface FineProposal {
  readonly percent: number
  readonly rupiah: bigint
  readonly lateMinutes: number
  readonly missingPortions: number
}

/**
 * A proposal, never a fine by itself: 1‰ a day is senseless for a meal, so it counts half hours (inferred, needs a legal check).
 * Missing portions are not paid at all and are proposed at the share that is missing, under the same maximum.
 */
export function proposeFine(receipt: Receipt, rules: OrderRules): FineProposal | null {
  const late = minutesBetween(receipt.slotEndsAt, receipt.arrivedAt)
  const lateMinutes = late > rules.fine_grace_minutes ? late : 0
  const missingPortions = Math.max(0, receipt.orderedPortions - receipt.receivedPortions)
  if (lateMinutes === 0 && missingPortions === 0) return null
  const forLate = Math.ceil(lateMinutes / 30) * rules.fine_percent_per_half_hour
  const forMissing =
    receipt.orderedPortions === 0 ? 0 : Math.floor((missingPortions * 100) / receipt.orderedPortions)
  const percent = Math.min(rules.fine_max_percent, forLate + forMissing)
  return {
    percent,
    rupiah: (receipt.receivedValueRupiah * BigInt(percent)) / 100n,
    lateMinutes,
    missingPortions,
  }
}

/** A proposal must be accepted or waived with a reason before the kitchen can bill. */
export const guardFine = (proposal: FineProposal | null, decided: boolean): Finding[] =>
  proposal === null || decided
    ? []
    : [
        finding('G-DENDA', 'H', 'fine-undecided', {
          percent: proposal.percent,
          rupiah: Number(proposal.rupiah),
          late: proposal.lateMinutes,
          missing: proposal.missingPortions,
        }),
      ]

export const guardTaxSlip = (withheldRupiah: bigint, slipNo: string | null): Finding[] =>
  withheldRupiah > 0n && !slipNo?.trim()
    ? [finding('G-PAJAK', 'H', 'tax-slip-missing', { withheld: Number(withheldRupiah) })]
    : []

/** Nothing that came before the order was accepted can be received under it: that would be an old debt. */
export const guardOldDebt = (acceptedAt: Instant, arrivedAt: Instant): Finding[] =>
  arrivedAt < acceptedAt
    ? [
        finding('G-UTANG', 'H', 'delivered-before-order', {
          arrived: dayOf(arrivedAt),
          accepted: dayOf(acceptedAt),
        }),
      ]
    : []

/** What was promised of the hour: by the surat pesanan, and by the meeting that eats it. */
export interface Promised {
  readonly isConsumption: boolean
  readonly deliverFrom: Instant
  readonly deliverUntil: Instant
  /** `null` = goods, or a meeting without its hours. */
  readonly meetingEndsAt: Instant | null
}

/**
 * Food that "came" days before its meeting is the invented order auditors find (Bengkalis 2023; monthly lump contracts): it cannot be marked
 * at all, because another day is another order (e-order 1.7). A wrong hour, or a day later, may have a reason: a button pressed late.
 * Goods may come earlier; late goods are the fine's.
 */
export function guardArrival(promised: Promised, arrivedAt: Instant, rules: OrderRules): Finding[] {
  if (!promised.isConsumption) return []
  const facts = {
    arrived: `${dayOf(arrivedAt)} ${clockOf(arrivedAt)}`,
    slot: `${dayOf(promised.deliverFrom)} ${clockOf(promised.deliverFrom)}–${clockOf(promised.deliverUntil)}`,
  }
  if (dayOf(arrivedAt) < dayOf(promised.deliverFrom))
    return [finding('G-TANGGAL', 'H', 'arrived-before-day', facts)]
  if (dayOf(arrivedAt) > dayOf(promised.deliverFrom))
    return [finding('G-TANGGAL', 'J', 'arrived-after-day', facts)]
  if (
    promised.meetingEndsAt !== null &&
    arrivedAt > promised.meetingEndsAt &&
    arrivedAt > promised.deliverUntil
  )
    return [
      finding('G-TANGGAL', 'J', 'arrived-after-meeting', {
        ...facts,
        meeting: clockOf(promised.meetingEndsAt),
      }),
    ]
  return minutesBetween(arrivedAt, promised.deliverFrom) > rules.early_delivery_minutes
    ? [finding('G-TANGGAL', 'J', 'arrived-early', facts)]
    : []
}

/** The handover record follows the goods: earlier is impossible, days later stops the payment clock of the kitchen and needs a reason. */
export function guardReceiptDay(arrivedAt: Instant, receivedAt: Instant, rules: OrderRules): Finding[] {
  const facts = {
    arrived: `${dayOf(arrivedAt)} ${clockOf(arrivedAt)}`,
    received: `${dayOf(receivedAt)} ${clockOf(receivedAt)}`,
  }
  if (receivedAt < arrivedAt) return [finding('G-TANGGAL', 'H', 'received-before-arrival', facts)]
  return daysBetween(dayOf(arrivedAt), dayOf(receivedAt)) > rules.receipt_days
    ? [finding('G-TANGGAL', 'J', 'received-late', { ...facts, limit: rules.receipt_days })]
    : []
}

export interface PaymentClock {
  readonly dueOn: IsoDate
  /** Working days since BAST. */
  readonly age: number
  readonly colour: 'hijau' | 'kuning' | 'merah'
  /** Who is told today: the treasurer at day 1 and 2, the head of the agency from day 3. */
  readonly tell: 'bendahara' | 'kepala' | null
}

/** The clock the kitchen sees too. Day 3 is still kept; after it the clock is red and the head of the agency is told. */
export function paymentClock(
  receivedAt: Instant,
  today: IsoDate,
  holidays: ReadonlySet<string>,
  rules: OrderRules,
): PaymentClock {
  const from = dayOf(receivedAt)
  const age = workingDaysBetween(from, today, holidays)
  const due = rules.payment_working_days
  return {
    dueOn: workingDaysLater(from, due, holidays),
    age,
    colour: age > due ? 'merah' : age === due ? 'kuning' : 'hijau',
    tell: age >= due ? 'kepala' : age >= 1 ? 'bendahara' : null,
  }
}
