/**
 * In which order kitchens are offered to a buyer, and why: what fits first, then a fair share. Every point is told, so that a kitchen
 * may ask why it stands where it stands. Weights are configuration of the house (inferred: e-order 0.9, 1.5, 5.3; city's priority
 * for sellers that use local product). A kitchen that does not fit is shown last with what stands against it, never hidden.
 */
import type { IsoDate } from '#shared/date'
import { daysBetween } from './working-days.ts'

export interface Candidate {
  readonly sellerId: string
  readonly name: string
  readonly kecamatan: string | null
  readonly kelurahan: string | null
  /** Free portions of the wanted class on the day; `null` = states no capacity. */
  readonly freePortions: number | null
  readonly servesAddress: boolean
  readonly isOpen: boolean
  readonly inTime: boolean
  readonly minPortions: number
  readonly heldBack: string | null
  readonly cheapestRupiah: bigint
  readonly stars: number | null
  readonly ratings: number
  /** Last order of any agency, and of this one. */
  readonly lastOrderOn: IsoDate | null
  readonly lastOrderHereOn: IsoDate | null
  readonly ordersInNinetyDays: number
  /** Orders in ninety days that went to the kitchen's kelurahan. */
  readonly kelurahanOrders: number
  readonly localPercent: number | null
  readonly localLevel: 'dinyatakan' | 'berbukti' | 'diperiksa' | null
}

export interface Wish {
  readonly portions: number
  readonly kecamatan: string | null
  readonly today: IsoDate
  readonly ceilingRupiah: bigint | null
}

export interface Point {
  readonly code: string
  readonly points: number
  readonly facts: Readonly<Record<string, string | number | null>>
}
export interface Ranked {
  readonly candidate: Candidate
  readonly score: number
  readonly points: readonly Point[]
  readonly against: readonly Point[]
  /** Without an order for the days of the rule: shown and helped. */
  readonly isIdle: boolean
}

/** By first day, set on a page (choice-weights.ts); the weight of local product may differ by class. */
export interface ChoiceWeights {
  readonly local: number
  readonly near: number
  readonly rating: number
  readonly turn: number
  readonly kelurahan: number
}
export const CHOICE_WEIGHTS: ChoiceWeights = { local: 25, near: 20, rating: 15, turn: 30, kelurahan: 10 }

/** How much a statement weighs against a checked one. */
const LEVEL = { diperiksa: 1, berbukti: 0.75, dinyatakan: 0.4 } as const

export function rankKitchens(
  candidates: readonly Candidate[],
  wish: Wish,
  idleDays: number,
  weights: ChoiceWeights = CHOICE_WEIGHTS,
): readonly Ranked[] {
  const busiest = Math.max(1, ...candidates.map((one) => one.kelurahanOrders))
  return candidates
    .map((one) => rank(one, wish, idleDays, weights, busiest))
    .sort(
      (a, b) =>
        a.against.length - b.against.length ||
        b.score - a.score ||
        (a.candidate.lastOrderOn ?? '').localeCompare(b.candidate.lastOrderOn ?? '') ||
        a.candidate.sellerId.localeCompare(b.candidate.sellerId),
    )
}

function rank(one: Candidate, wish: Wish, idleDays: number, weights: ChoiceWeights, busiest: number): Ranked {
  const against: Point[] = []
  const stop = (code: string, facts: Point['facts'] = {}) => against.push({ code, points: 0, facts })
  if (one.heldBack !== null) stop('held-back', { why: one.heldBack })
  if (one.freePortions === null) stop('no-capacity')
  else if (one.freePortions < wish.portions) stop('full', { free: one.freePortions, wanted: wish.portions })
  if (!one.servesAddress) stop('out-of-area')
  if (!one.isOpen) stop('closed')
  if (!one.inTime) stop('too-late')
  if (wish.portions < one.minPortions) stop('minimum', { needed: one.minPortions })
  if (wish.ceilingRupiah !== null && one.cheapestRupiah > wish.ceilingRupiah)
    stop('over-ceiling', { price: Number(one.cheapestRupiah), ceiling: Number(wish.ceilingRupiah) })

  const points: Point[] = []
  const give = (code: string, value: number, facts: Point['facts']) =>
    points.push({ code, points: Math.round(value), facts })
  const since = one.lastOrderHereOn === null ? null : daysBetween(one.lastOrderHereOn, wish.today)
  // Their turn: never here, or long ago, weighs full; ordered yesterday weighs nothing.
  give('turn', since === null ? weights.turn : weights.turn * Math.min(1, Math.max(0, since) / idleDays), {
    days: since,
    orders: one.ordersInNinetyDays,
  })
  give('kelurahan', weights.kelurahan * (1 - one.kelurahanOrders / busiest), { orders: one.kelurahanOrders })
  const near = wish.kecamatan !== null && one.kecamatan === wish.kecamatan
  give('near', near ? weights.near : 0, { same: wish.kecamatan === null ? null : near ? 1 : 0 })
  // Without a rating a new kitchen stands in the middle, not at the end.
  give('rating', weights.rating * ((one.stars ?? 3) / 5), { stars: one.stars, ratings: one.ratings })
  const level = one.localLevel === null ? 0 : LEVEL[one.localLevel]
  give('local', weights.local * ((one.localPercent ?? 0) / 100) * level, {
    percent: one.localPercent,
    level: one.localLevel,
  })
  const idle = one.lastOrderOn === null || daysBetween(one.lastOrderOn, wish.today) > idleDays
  return {
    candidate: one,
    score: points.reduce((sum, point) => sum + point.points, 0),
    points,
    against,
    isIdle: idle,
  }
}
