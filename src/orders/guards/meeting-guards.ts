import { dayOf } from '#shared/date'
import { type Meeting, portionsOf } from '../order.ts'
import { classOf, type Component } from '../product-classes.ts'
import type { OrderRules } from '../rules.ts'
import type { SendFacts } from './facts.ts'
import { type Finding, finding } from './guard.ts'
import { clockOf, deliveryDayOf, minutesBetween } from './time.ts'

export function guardMeeting({ order, meeting }: SendFacts, rules: OrderRules): Finding[] {
  if (!order.isConsumption) return []
  if (meeting === null) return [finding('G-RAPAT', 'H', 'no-meeting')]
  const found: Finding[] = []
  if (meeting.invitationNo === null) found.push(finding('G-RAPAT', 'H', 'no-invitation'))
  found.push(...guardInvitationFile(meeting, rules))
  if (meeting.endsAt <= meeting.startsAt) found.push(finding('G-RAPAT', 'H', 'ends-before-start'))
  if (meeting.participants.every((group) => group.planned <= 0))
    found.push(finding('G-RAPAT', 'H', 'no-participants'))
  if (dayOf(meeting.startsAt) !== deliveryDayOf(order))
    found.push(
      finding('G-RAPAT', 'H', 'other-day', {
        meeting: dayOf(meeting.startsAt),
        delivery: deliveryDayOf(order),
      }),
    )
  return found
}

/** The letter itself, where a number is already there. The PPK is reminded before assigning, while it can still be attached. */
export const guardInvitationFile = (
  { invitationNo, hasInvitationFile }: Pick<Meeting, 'invitationNo' | 'hasInvitationFile'>,
  rules: OrderRules,
): Finding[] =>
  invitationNo === null || hasInvitationFile
    ? []
    : [finding('G-RAPAT', rules.invitation_file === 1 ? 'H' : 'W', 'no-invitation-file')]

/**
 * Food comes for its meeting: not long before it starts, and not when it has ended. The day itself is `guardMeeting`'s; the hour may have
 * a reason (the kitchen sets up a buffet, boxes are taken home), which the auditor reads.
 */
export function guardHours({ order, meeting }: SendFacts, rules: OrderRules): Finding[] {
  if (!order.isConsumption || meeting === null) return []
  if (dayOf(meeting.startsAt) !== deliveryDayOf(order)) return []
  const before = minutesBetween(order.deliverFrom, meeting.startsAt)
  const facts = {
    slot: `${clockOf(order.deliverFrom)}–${clockOf(order.deliverUntil)}`,
    meeting: `${clockOf(meeting.startsAt)}–${clockOf(meeting.endsAt)}`,
    limit: rules.slot_before_meeting_minutes,
  }
  if (order.deliverFrom > meeting.endsAt) return [finding('G-TANGGAL', 'J', 'slot-after-meeting', facts)]
  return before > rules.slot_before_meeting_minutes
    ? [finding('G-TANGGAL', 'J', 'slot-long-before', facts)]
    : []
}

/** What a meeting may eat (Perpres 33/2020, PMK 32/2025): in person, long enough, and with whom. */
export function entitlementOf(
  meeting: NonNullable<SendFacts['meeting']>,
  rules: OrderRules,
): { readonly allowed: readonly Component[]; readonly because: string } {
  if (meeting.mode === 'daring') return { allowed: [], because: 'online' }
  const minutes = minutesBetween(meeting.startsAt, meeting.endsAt)
  const has = (group: string) => meeting.participants.some((one) => one.group === group && one.planned > 0)
  const outside = has('lembaga_lain') || has('publik')
  if (!outside && !has('satker_lain')) return { allowed: [], because: 'internal-only' }
  if (minutes < rules.entitlement_min_minutes)
    return rules.entitlement_short_snack === 1
      ? { allowed: ['snack', 'lain'], because: 'short-snack' }
      : { allowed: [], because: 'too-short' }
  return outside
    ? { allowed: ['makan', 'snack', 'lain'], because: 'outside-parties' }
    : { allowed: ['snack', 'lain'], because: 'other-satker' }
}

export function guardEntitlement({ order, meeting }: SendFacts, rules: OrderRules): Finding[] {
  if (!order.isConsumption || meeting === null) return []
  const { allowed, because } = entitlementOf(meeting, rules)
  const wanted = new Set(order.lines.map((line) => classOf(line.classCode)?.component ?? 'barang'))
  const refused = [...wanted].filter((component) => !allowed.includes(component))
  if (refused.length === 0) return []
  return [
    finding('G-HAK', 'H', `not-entitled-${because}`, {
      refused: refused.join(', '),
      minutes: minutesBetween(meeting.startsAt, meeting.endsAt),
      needed: rules.entitlement_min_minutes,
    }),
  ]
}

/** All live orders of one meeting together: three kitchens do not feed the same people three times. */
export function guardPortions({ order, meeting, meetingPortions }: SendFacts, rules: OrderRules): Finding[] {
  if (!order.isConsumption || meeting === null) return []
  const planned = meeting.participants.reduce((sum, group) => sum + group.planned, 0)
  const slack = Math.max(rules.portions_slack_min, Math.floor((planned * rules.portions_slack_percent) / 100))
  const parts: readonly Component[] = ['makan', 'snack']
  return parts.flatMap((component) => {
    const lines = order.lines.filter((line) => classOf(line.classCode)?.component === component)
    // Two things on one plate are one portion; the largest line counts, as in the price per person.
    const own = lines.length === 0 ? 0 : Math.max(...lines.map((line) => portionsOf([line])))
    const portions = own + (meetingPortions[component] ?? 0)
    return own === 0 || portions <= planned + slack
      ? []
      : [
          finding('G-PORSI', 'H', 'too-many-portions', {
            component,
            portions,
            planned,
            limit: planned + slack,
          }),
        ]
  })
}

export interface Attendance {
  readonly portions: number
  readonly attended: number | null
}
/** After the meeting: a gap needs a reason before the order is closed. */
export function guardAttendance({ portions, attended }: Attendance, rules: OrderRules): Finding[] {
  if (attended === null) return [finding('G-HADIR', 'H', 'attendance-missing')]
  const gap = portions - attended
  return gap > rules.attendance_gap_portions && gap * 100 > portions * rules.attendance_gap_percent
    ? [finding('G-HADIR', 'J', 'attendance-gap', { portions, attended, gap })]
    : []
}

export function guardDay({ order, now, meeting }: SendFacts): Finding[] {
  const found: Finding[] = []
  if (order.deliverFrom <= now)
    found.push(finding('G-TANGGAL', 'H', 'delivery-past', { delivery: deliveryDayOf(order) }))
  if (meeting !== null && order.isConsumption && meeting.startsAt <= now)
    found.push(finding('G-TANGGAL', 'H', 'meeting-past', { meeting: dayOf(meeting.startsAt) }))
  if (order.deliverUntil < order.deliverFrom) found.push(finding('G-TANGGAL', 'H', 'slot-ends-before-start'))
  return found
}
