/** When to pull next and how long to wait after a failure. Pure: the clock and the dice are arguments. */
import type { Instant } from '#shared/date'

export const SCHEDULES = ['tiap-jam', 'harian', 'mingguan', 'bulanan'] as const
export type Schedule = (typeof SCHEDULES)[number]

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** WIB has no summer time. */
const JAKARTA_OFFSET = 7 * HOUR

/** The minute within the hour, from the source's id: not every city asks LKPP at the full hour. */
export function minuteOf(id: string): number {
  let sum = 0
  for (const character of id) sum = (sum * 31 + character.charCodeAt(0)) % 60
  return sum
}

/** The next regular time strictly after `now`: weekly on Mondays, monthly on the first, in WIB. */
export function nextPull(schedule: Schedule, hour: number, minute: number, now: Instant): Instant {
  const local = Date.parse(now) + JAKARTA_OFFSET
  const midnight = Math.floor(local / DAY) * DAY
  const at = hour * HOUR + minute * MINUTE
  const daily = (from: number) => (from + at > local ? from + at : from + DAY + at)
  const wanted =
    schedule === 'tiap-jam'
      ? Math.floor(local / HOUR) * HOUR + minute * MINUTE + (local % HOUR < minute * MINUTE ? 0 : HOUR)
      : schedule === 'harian'
        ? daily(midnight)
        : schedule === 'mingguan'
          ? nextMonday(midnight, at, local)
          : nextFirst(midnight, at, local)
  return new Date(wanted - JAKARTA_OFFSET).toISOString() as Instant
}

function nextMonday(midnight: number, at: number, local: number): number {
  for (let day = midnight; ; day += DAY)
    if (new Date(day).getUTCDay() === 1 && day + at > local) return day + at
}

function nextFirst(midnight: number, at: number, local: number): number {
  for (let day = midnight; ; day += DAY)
    if (new Date(day).getUTCDate() === 1 && day + at > local) return day + at
}

const FIRST_WAIT_MS = 5_000
const LONGEST_WAIT_MS = 15 * MINUTE
/** A pull that failed so often in a row is given up until its next regular time. */
export const MAX_TRIES = 8

/**
 * Half fixed, half by dice, doubling: 5 s … 15 min. Never earlier than the source itself asked for.
 * @param tries failures in a row, 1 = first. @param dice 0 ≤ dice < 1.
 */
export function waitMs(tries: number, askedMs: number | null, dice: number): number {
  const ceiling = Math.min(FIRST_WAIT_MS * 2 ** Math.min(tries - 1, 20), LONGEST_WAIT_MS)
  return Math.round(Math.max(ceiling / 2 + (ceiling / 2) * dice, (askedMs ?? 0) * (1 + 0.1 * dice)))
}
