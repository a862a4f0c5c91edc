import { expect, test } from 'vitest'
import type { IsoDate } from '#shared/date'
import { daysLater, isWorkingDay, lastDayOlderThan, workingDaysBetween } from './working-days.ts'

const HOLIDAYS = new Set(['2026-11-18', '2026-11-21', '2026-12-25'])

test('counted at once as counted day by day', () => {
  for (let start = 0; start < 40; start++)
    for (let length = -2; length < 60; length += 3) {
      const from = daysLater('2026-11-01' as IsoDate, start)
      const to = daysLater(from, length)
      let slow = 0
      for (let at = daysLater(from, 1); at <= to; at = daysLater(at, 1))
        if (isWorkingDay(at, HOLIDAYS)) slow++
      expect(workingDaysBetween(from, to, HOLIDAYS), `${from} ${to}`).toBe(slow)
    }
})

test('the last day that is late: one day later is not', () => {
  for (let start = 0; start < 30; start++) {
    const today = daysLater('2026-11-10' as IsoDate, start)
    const late = lastDayOlderThan(today, 3, HOLIDAYS)
    expect(workingDaysBetween(late, today, HOLIDAYS)).toBeGreaterThan(3)
    expect(workingDaysBetween(daysLater(late, 1), today, HOLIDAYS)).toBeLessThanOrEqual(3)
  }
})
