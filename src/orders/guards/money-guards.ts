import { type IsoDate } from '#shared/date'
import { daysBetween } from '../working-days.ts'
import { portionsOf, subtotalOf, totalOf } from '../order.ts'
import { classOf, type Component } from '../product-classes.ts'
import type { OrderRules } from '../rules.ts'
import type { SendFacts } from './facts.ts'
import { type Finding, finding } from './guard.ts'
import { deliveryDayOf } from './time.ts'

/** The promise is judged here to explain; the database refuses it a second time (budget.post). */
export function guardBudget({ order, budget }: SendFacts): Finding[] {
  const total = totalOf(order)
  const found: Finding[] = []
  if (total > budget.freeRupiah)
    found.push(
      finding('G-PAGU', 'H', 'over-budget-line', { total: Number(total), free: Number(budget.freeRupiah) }),
    )
  if (total > budget.paketFreeRupiah)
    found.push(
      finding('G-PAGU', 'H', 'over-package', { total: Number(total), free: Number(budget.paketFreeRupiah) }),
    )
  return found
}

export function guardCap({ order, capGround }: SendFacts, rules: OrderRules): Finding[] {
  const total = totalOf(order)
  return total <= BigInt(rules.cap_rupiah)
    ? []
    : [
        finding('G-50JT', 'H', 'over-cap', {
          total: Number(total),
          limit: rules.cap_rupiah,
          dasar: capGround?.id ?? null,
          ground: capGround?.en ?? null,
        }),
      ]
}

/**
 * Orders that only together pass the limit: for the same meeting, on the same delivery day, or within a rolling week with the
 * same seller or purse. Regular separate meetings are not flagged. And three orders just below the limit within thirty days.
 */
export function guardSplit(facts: SendFacts, rules: OrderRules): Finding[] {
  const { order, meeting, seller, near } = facts
  const total = totalOf(order)
  const limit = BigInt(rules.cap_rupiah)
  if (total > limit) return []
  const day = deliveryDayOf(order)
  const distance = (other: IsoDate) => Math.abs(daysBetween(day, other))
  const groups = [
    { how: 'meeting', orders: near.filter((one) => meeting !== null && one.meetingId === meeting.id) },
    { how: 'day', orders: near.filter((one) => one.deliveryDay === day) },
    {
      how: 'week',
      orders: near.filter(
        (one) =>
          (one.sellerId === seller.id || one.samePurse) &&
          distance(one.deliveryDay) < rules.split_window_days,
      ),
    },
  ]
  const found = groups.find(({ orders }) => orders.reduce((sum, one) => sum + one.totalRupiah, total) > limit)
  if (found)
    return [
      finding('G-PECAH', 'J', `split-by-${found.how}`, {
        orders: found.orders.length + 1,
        sum: Number(found.orders.reduce((sum, one) => sum + one.totalRupiah, total)),
        limit: rules.cap_rupiah,
        numbers: found.orders.map((one) => one.number).join(', '),
      }),
    ]
  const isNear = (amount: bigint) =>
    amount <= limit && amount * 100n >= limit * BigInt(rules.split_near_percent)
  const close = near.filter((one) => isNear(one.totalRupiah) && distance(one.deliveryDay) <= 30)
  return isNear(total) && close.length + 1 >= rules.split_near_count
    ? [finding('G-PECAH', 'J', 'split-near-limit', { orders: close.length + 1, limit: rules.cap_rupiah })]
    : []
}

/** Rounded up to the rupiah: a fraction above the ceiling is above the ceiling. */
const perPerson = (rupiah: bigint, persons: number): bigint =>
  persons <= 0 ? rupiah : (rupiah + BigInt(persons) - 1n) / BigInt(persons)

/**
 * Price per person of each part of the meal, with its share of the delivery, tax included. Several products of one part
 * (nasi kotak and minuman) count together for the people who eat them.
 */
export function guardPrice(facts: SendFacts): Finding[] {
  const { order, ceilings, meeting } = facts
  if (!order.isConsumption || meeting === null) return []
  const subtotal = subtotalOf(order.lines)
  const parts: readonly Component[] = ['makan', 'snack']
  return parts.flatMap((component) => {
    const lines = order.lines.filter((line) => classOf(line.classCode)?.component === component)
    if (lines.length === 0) return []
    const price = subtotalOf(lines)
    // The delivery is carried by what it delivers, in proportion.
    const delivery = subtotal === 0n ? 0n : (order.deliveryRupiah * price + subtotal - 1n) / subtotal
    const persons = Math.max(...lines.map((line) => portionsOf([line])))
    const each = perPerson(price + delivery, persons)
    const ceiling = ceilings.find((one) => one.component === component)
    if (!ceiling) return [finding('G-HARGA', 'J', 'ceiling-not-known', { component, price: Number(each) })]
    return each <= ceiling.rupiah
      ? []
      : [
          finding('G-HARGA', 'H', 'over-ceiling', {
            component,
            price: Number(each),
            ceiling: Number(ceiling.rupiah),
            source: ceiling.source,
          }),
        ]
  })
}

export function guardFairPrice({ order, fairPrices }: SendFacts, rules: OrderRules): Finding[] {
  return order.lines.flatMap((line) => {
    const fair = fairPrices.find((one) => one.classCode === line.classCode)
    if (!fair || fair.count < rules.fair_price_min_count) return []
    const limit = (fair.medianRupiah * BigInt(100 + rules.fair_price_percent)) / 100n
    return line.unitPriceRupiah <= limit
      ? []
      : [
          finding('G-WAJAR', 'J', 'dear', {
            product: line.name,
            price: Number(line.unitPriceRupiah),
            median: Number(fair.medianRupiah),
            count: fair.count,
          }),
        ]
  })
}

export function guardConcentration({ order, seller, share }: SendFacts, rules: OrderRules): Finding[] {
  const total = totalOf(order)
  const whole = share.totalRupiah + total
  if (whole === 0n || share.orders + 1 < rules.concentration_min_orders) return []
  const percent = Number(((share.sellerRupiah + total) * 100n) / whole)
  const facts = { seller: seller.name, percent, orders: share.orders + 1 }
  if (percent > rules.concentration_reason_percent)
    return [finding('G-KONSENTRASI', 'J', 'share-high', facts)]
  if (percent > rules.concentration_percent) return [finding('G-KONSENTRASI', 'W', 'share-rising', facts)]
  return share.hhi > rules.concentration_hhi
    ? [finding('G-KONSENTRASI', 'W', 'few-sellers', { ...facts, hhi: share.hhi })]
    : []
}
