/** Everything the guards look at before an order is sent; loaded once, judged without a database. */
import type { BothLanguages } from '#law'
import type { Instant, IsoDate } from '#shared/date'
import type { DraftOrder, Meeting, Seller } from '../order.ts'
import type { Component } from '../product-classes.ts'

/** Another live order of the same agency, sub-activity and product class. */
export interface NearOrder {
  readonly orderId: string
  readonly number: string
  readonly meetingId: string | null
  readonly sellerId: string
  /** Same owner, bank account or address as this seller: one purse. */
  readonly samePurse: boolean
  readonly deliveryDay: IsoDate
  readonly totalRupiah: bigint
}

export interface DayCapacity {
  readonly classCode: string
  readonly capacity: number
  readonly taken: number
}

export interface Ceiling {
  readonly component: Component
  readonly rupiah: bigint
  readonly source: string
}

export interface SendFacts {
  readonly now: Instant
  readonly today: IsoDate
  readonly order: DraftOrder
  readonly meeting: Meeting | null
  readonly seller: Seller
  readonly budget: {
    /** Free on the budget line. */
    readonly freeRupiah: bigint
    /** What is left of the RUP package: pagu − live orders. */
    readonly paketFreeRupiah: bigint
  }
  /** One entry per class in the order, on the delivery day. */
  readonly capacity: readonly DayCapacity[]
  /** Within thirty days around the delivery. */
  readonly near: readonly NearOrder[]
  /** Portions of other live orders for this meeting, by component. */
  readonly meetingPortions: Readonly<Partial<Record<Component, number>>>
  readonly ceilings: readonly Ceiling[]
  readonly fairPrices: readonly {
    readonly classCode: string
    readonly medianRupiah: bigint
    readonly count: number
  }[]
  /** Value of the agency's orders in ninety days, this one not in it. */
  readonly share: {
    readonly sellerRupiah: bigint
    readonly totalRupiah: bigint
    readonly orders: number
    /** Sum of squared shares × 10,000. */
    readonly hhi: number
  }
  /** Same agency, seller and total, just sent. */
  readonly justSent: readonly { readonly number: string; readonly minutesAgo: number }[]
  /** Where the limit of one order is read, with its version; `null` = a lower one that this government set. */
  readonly capGround: BothLanguages | null
  /** Forbidden pairs one person would hold on this package, by code of the law. */
  readonly roleConflicts: readonly { readonly code: string; readonly person: string }[]
  /** First day from which food of small makers needs a halal certificate or is declared non-halal. */
  readonly halalDutyOnDelivery: boolean
}
