import { portionsOf, totalOf } from '../order.ts'
import { classOf } from '../product-classes.ts'
import type { OrderRules } from '../rules.ts'
import { weekdayOf } from '../working-days.ts'
import type { Certificate } from '../order.ts'
import type { SendFacts } from './facts.ts'
import { type Finding, finding } from './guard.ts'
import { deliveryDayOf, minutesBetween } from './time.ts'

/**
 * Is this paper good on that day? Halal has no end while recipe and process stay the same, also where an old one prints
 * an end date (UU 6/2023; sources disagree, e-order 2.6): it ends by a change of recipe. The others end by their date.
 */
export function isGoodOn(certificate: Certificate, day: string): boolean {
  if (!certificate.verified || certificate.status !== 'berlaku') return false
  if (certificate.issuedOn !== null && certificate.issuedOn > day) return false
  return certificate.kind === 'halal' || (certificate.validUntil !== null && certificate.validUntil >= day)
}

export function guardCertificates({ order, seller, halalDutyOnDelivery }: SendFacts): Finding[] {
  const day = deliveryDayOf(order)
  return order.lines.flatMap((line) => {
    const found = classOf(line.classCode)
    return (found?.needs ?? []).flatMap((kind) => {
      const papers = seller.certificates.filter(
        (one) => one.kind === kind && (one.productId === null || one.productId === line.productId),
      )
      if (papers.some((one) => isGoodOn(one, day))) return []
      // A recipe that changed is a stop also before the day of duty: the old paper no longer speaks of this product.
      const changed = papers.some((one) => one.status === 'perlu_pembaruan')
      if (kind === 'halal' && !halalDutyOnDelivery && !changed) return []
      const last = papers.map((one) => one.validUntil).sort((a, b) => ((a ?? '') < (b ?? '') ? 1 : -1))[0]
      const code = changed
        ? 'recipe-changed'
        : papers.length === 0
          ? 'paper-missing'
          : papers.every((one) => !one.verified)
            ? 'paper-not-checked'
            : 'paper-ends'
      return [finding('G-SERTIF', 'H', code, { kind, product: line.name, day, until: last ?? null })]
    })
  })
}

export function guardHeldBack({ order, seller }: SendFacts): Finding[] {
  const found: Finding[] = []
  if (seller.heldBack !== null)
    found.push(finding('G-BEKU', 'H', 'seller-frozen', { seller: seller.name, why: seller.heldBack }))
  for (const line of order.lines) {
    if (line.heldBack !== null)
      found.push(finding('G-BEKU', 'H', 'product-frozen', { product: line.name, why: line.heldBack }))
  }
  return found
}

export const guardDomestic = ({ order }: SendFacts): Finding[] =>
  order.lines
    .filter((line) => line.pdnBasis === null)
    .map((line) => finding('G-PDN', 'W', 'claim-not-verified', { product: line.name }))

export const guardReseller = ({ seller }: SendFacts, rules: OrderRules): Finding[] =>
  seller.resellerSigns.length >= rules.reseller_signs
    ? [
        finding('G-LAPAK', 'J', 'looks-like-reseller', {
          seller: seller.name,
          signs: seller.resellerSigns.join(', '),
        }),
      ]
    : []

export function guardCapacity({ order, capacity }: SendFacts): Finding[] {
  const classes = [...new Set(order.lines.map((line) => line.classCode))]
  return classes.flatMap((classCode) => {
    const wanted = portionsOf(order.lines.filter((line) => line.classCode === classCode))
    const day = capacity.find((one) => one.classCode === classCode)
    const free = day ? day.capacity - day.taken : 0
    return wanted <= free
      ? []
      : [
          finding('G-KAPASITAS', 'H', day ? 'kitchen-full' : 'kitchen-does-not-make', {
            class: classCode,
            wanted,
            free,
          }),
        ]
  })
}

export function guardLeadTime({ order, seller, now }: SendFacts, rules: OrderRules): Finding[] {
  if (seller.waivesLead) return []
  const portions = portionsOf(order.lines)
  const kitchen = seller.leadHours ?? rules.lead_hours
  // A product that needs longer (a tumpeng, a printed banner) makes the whole order wait for it.
  const slowest = order.lines.reduce<(typeof order.lines)[number] | null>(
    (found, line) => ((line.leadHours ?? 0) > (found?.leadHours ?? 0) ? line : found),
    null,
  )
  const own = Math.max(kitchen, slowest?.leadHours ?? 0)
  const needed = portions > rules.large_portions ? Math.max(own, rules.lead_hours_large) : own
  const given = minutesBetween(now, order.deliverFrom) / 60
  if (given >= needed) return []
  const facts = { needed, given: Math.max(0, Math.floor(given)), portions }
  return slowest !== null && slowest.leadHours === needed && slowest.leadHours > kitchen
    ? [finding('G-MINLEAD', 'H', 'too-late-for-product', { ...facts, product: slowest.name })]
    : [finding('G-MINLEAD', 'H', 'too-late', facts)]
}

/** Kilometres between two points of a city; exact to some metres there. */
export function kilometresBetween(
  a: { latitude: number; longitude: number },
  b: { latitude: number; longitude: number },
): number {
  const radians = Math.PI / 180
  const x = (b.longitude - a.longitude) * radians * Math.cos(((a.latitude + b.latitude) / 2) * radians)
  const y = (b.latitude - a.latitude) * radians
  return Math.sqrt(x * x + y * y) * 6371
}

export function servesAddress(seller: SendFacts['seller'], address: SendFacts['order']['address']): boolean {
  if (address.kecamatan !== null && seller.serviceKecamatan.includes(address.kecamatan)) return true
  if (
    seller.radiusKm === null ||
    seller.latitude === null ||
    seller.longitude === null ||
    address.latitude === null ||
    address.longitude === null
  )
    return false
  const distance = kilometresBetween(
    { latitude: seller.latitude, longitude: seller.longitude },
    { latitude: address.latitude, longitude: address.longitude },
  )
  return distance <= seller.radiusKm
}

export function guardArea({ order, seller }: SendFacts): Finding[] {
  const found: Finding[] = []
  const day = deliveryDayOf(order)
  if (!servesAddress(seller, order.address))
    found.push(finding('G-AREA', 'H', 'out-of-area', { seller: seller.name, radius: seller.radiusKm }))
  if (seller.closedWeekdays.includes(weekdayOf(day)) || seller.closedDays.includes(day))
    found.push(finding('G-AREA', 'H', 'closed-day', { seller: seller.name, day }))
  const portions = portionsOf(order.lines)
  if (portions < seller.minPortions)
    found.push(finding('G-AREA', 'H', 'below-min-portions', { portions, needed: seller.minPortions }))
  for (const line of order.lines)
    if (line.quantity < line.minimumOrder)
      found.push(
        finding('G-AREA', 'H', 'below-product-minimum', {
          product: line.name,
          quantity: line.quantity,
          needed: line.minimumOrder,
        }),
      )
  const total = totalOf(order)
  if (total < seller.minRupiah)
    found.push(
      finding('G-AREA', 'H', 'below-min-rupiah', { total: Number(total), needed: Number(seller.minRupiah) }),
    )
  return found
}

export function guardInterests({ seller, roleConflicts }: SendFacts): Finding[] {
  const found = roleConflicts.map((conflict) =>
    finding('G-PISAH', 'H', 'role-conflict', { pair: conflict.code, person: conflict.person }),
  )
  if (seller.ownerIsOfficial)
    found.push(finding('G-PEJABAT', 'H', 'owner-is-official', { seller: seller.name }))
  if (seller.declaredTie !== null)
    found.push(finding('G-PEJABAT', 'J', 'declared-tie', { seller: seller.name, tie: seller.declaredTie }))
  return found
}

export function guardSameAgain(facts: SendFacts, rules: OrderRules): Finding[] {
  const { order, meeting, near, seller, justSent } = facts
  const total = totalOf(order)
  const twin = near.find(
    (one) =>
      meeting !== null &&
      one.meetingId === meeting.id &&
      one.sellerId === seller.id &&
      one.deliveryDay === deliveryDayOf(order) &&
      one.totalRupiah === total,
  )
  if (twin) return [finding('G-DOBEL', 'H', 'twin', { number: twin.number })]
  const recent = justSent.find((one) => one.minutesAgo <= rules.duplicate_minutes)
  return recent ? [finding('G-DOBEL', 'W', 'similar-just-sent', { ...recent })] : []
}
