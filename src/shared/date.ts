/**
 * Civil dates are branded `YYYY-MM-DD` strings. Never turn one into a JS `Date` and back:
 * midnight in WIB is still the day before in UTC. Only this file knows `Temporal`.
 */
export type IsoDate = string & { readonly __brand: 'IsoDate' }
export type Instant = string & { readonly __brand: 'Instant' }

export const JAKARTA = 'Asia/Jakarta'

export function isoDate(text: string): IsoDate {
  const found = findIsoDate(text)
  if (!found) throw new Error(`not a civil date: ${JSON.stringify(text)}`)
  return found
}

/** `2024-02-29` → itself; anything that is not a day of the calendar → `undefined`. */
export function findIsoDate(text: string): IsoDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match || !isCalendarDay(Number(match[1]), Number(match[2]), Number(match[3]))) return undefined
  return text as IsoDate
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return false
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day <= DAYS[month - 1]! + (leap ? 1 : 0)
}

export const endOfYear = (year: number): IsoDate => `${year}-12-31` as IsoDate
export const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b)

export const dayOf = (instant: Instant, zone: string = JAKARTA): IsoDate =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString() as IsoDate

/** `2026-11-23T08:05:00Z` → `23 Nov 2026 15.05` parts are left to the page; this gives local fields. */
export function localFields(instant: Instant, zone: string = JAKARTA) {
  const { year, month, day, hour, minute } = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  return { year, month, day, hour, minute }
}

export function findInstant(text: string): Instant | undefined {
  try {
    return Temporal.Instant.from(text).toString() as Instant
  } catch {
    return undefined
  }
}

/** The same day some years later; 29 February becomes 28 February where there is none. */
export function yearsLater(day: IsoDate, years: number): IsoDate {
  const year = Number(day.slice(0, 4)) + years
  const monthDay = day.slice(5)
  return isoDate(`${year}-${monthDay === '02-29' && !isCalendarDay(year, 2, 29) ? '02-28' : monthDay}`)
}

export const nextDay = (day: IsoDate): IsoDate =>
  Temporal.PlainDate.from(day).add({ days: 1 }).toString() as IsoDate
