/** Neighbours of a civil day: a version ends the day before the next one begins. */
import { findIsoDate, type IsoDate, isoDate } from '#shared/date'

/** The day before; a civil date stays a civil date. */
export function dayBefore(day: IsoDate): IsoDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const pad = (n: number) => String(n).padStart(2, '0')
  if (date > 1) return isoDate(`${day.slice(0, 8)}${pad(date - 1)}`)
  const [y, m] = month > 1 ? [year, month - 1] : [year - 1, 12]
  for (const last of [31, 30, 29, 28]) {
    const found = findIsoDate(`${y}-${pad(m)}-${last}`)
    if (found) return found
  }
  throw new Error(`no day before ${day}`)
}

export function dayAfter(day: IsoDate): IsoDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const pad = (n: number) => String(n).padStart(2, '0')
  return (
    findIsoDate(`${day.slice(0, 8)}${pad(date + 1)}`) ??
    findIsoDate(`${year}-${pad(month + 1)}-01`) ??
    isoDate(`${year + 1}-01-01`)
  )
}
