/** Working days: Monday to Friday without the holidays that the government has entered (cuti bersama included). */
import { type IsoDate, isoDate } from '#shared/date'

const DAY_MS = 86_400_000
// Civil days as numbers of days; UTC only as a calendar, never as a moment.
const dayNumber = (day: IsoDate): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS)
const fromDayNumber = (n: number): IsoDate => isoDate(new Date(n * DAY_MS).toISOString().slice(0, 10))

export const daysLater = (day: IsoDate, days: number): IsoDate => fromDayNumber(dayNumber(day) + days)
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from)
/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: IsoDate): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1

export const isWorkingDay = (day: IsoDate, holidays: ReadonlySet<string>): boolean =>
  weekdayOf(day) <= 5 && !holidays.has(day)

/** The day on which `count` working days after `day` are full. */
export function workingDaysLater(day: IsoDate, count: number, holidays: ReadonlySet<string>): IsoDate {
  let left = count
  let at = day
  for (let step = 0; left > 0 && step < 3650; step++) {
    at = daysLater(at, 1)
    if (isWorkingDay(at, holidays)) left--
  }
  return at
}

const isWeekday = (n: number): boolean => (((n + 3) % 7) + 7) % 7 < 5

/** Working days that have passed after `from` up to and including `to`; 0 when `to` is not later. Ten years at most. */
export function workingDaysBetween(from: IsoDate, to: IsoDate, holidays: ReadonlySet<string>): number {
  const first = dayNumber(from) + 1
  const last = Math.min(dayNumber(to), first + 3650 - 1)
  let count = 0
  for (let n = first; n <= last; n++) if (isWeekday(n)) count++
  for (const holiday of holidays) {
    const n = dayNumber(holiday as IsoDate)
    if (n >= first && n <= last && isWeekday(n)) count--
  }
  return count
}

/** The latest day from which more than `count` working days have passed by `to`. */
export function lastDayOlderThan(to: IsoDate, count: number, holidays: ReadonlySet<string>): IsoDate {
  let at = to
  for (let step = 0, passed = 0; passed <= count && step < 3650; step++) {
    if (isWorkingDay(at, holidays)) passed++
    at = daysLater(at, -1)
  }
  return at
}
