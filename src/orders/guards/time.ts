import { dayOf, type Instant, type IsoDate, localFields } from '#shared/date'

export const minutesBetween = (from: Instant, to: Instant): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 60_000)
export const deliveryDayOf = (order: { readonly deliverFrom: Instant }): IsoDate => dayOf(order.deliverFrom)
/** `11.05`, as people say it in Jakarta. */
export const clockOf = (at: Instant): string => {
  const { hour, minute } = localFields(at)
  return `${String(hour).padStart(2, '0')}.${String(minute).padStart(2, '0')}`
}
