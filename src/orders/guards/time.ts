import { dayOf, type Instant, type IsoDate } from '#shared/date'

export const minutesBetween = (from: Instant, to: Instant): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 60_000)
export const deliveryDayOf = (order: { readonly deliverFrom: Instant }): IsoDate => dayOf(order.deliverFrom)
