import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spread, ticksOf } from './chart-scale.ts'

test('ticks are round, begin at zero and hold the highest value', () => {
  expect(ticksOf([3, 71.8])).toEqual([0, 20, 40, 60, 80])
  expect(ticksOf([0.4])).toEqual([0, 0.1, 0.2, 0.30000000000000004, 0.4])
  expect(ticksOf([-5, 10])[0]).toBeLessThanOrEqual(-5)
  expect(ticksOf([])).toEqual([0, 1])
})

test('any values a figure can have: few ticks, zero among them, nothing beyond the ends', () => {
  fc.assert(
    fc.property(
      // Tenths: what per cent and rupiah of a chart can be.
      fc.array(
        fc.integer({ min: -1e12, max: 1e15 }).map((tenths) => tenths / 10),
        { minLength: 1, maxLength: 30 },
      ),
      (values) => {
        const ticks = ticksOf(values)
        expect(ticks.length).toBeLessThanOrEqual(8)
        // Nobody sees a hundred-millionth of the picture.
        const unseen = (Math.max(0, ...values) - Math.min(0, ...values)) * 1e-8
        expect(ticks[0]).toBeLessThanOrEqual(Math.min(0, ...values) + unseen)
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(0, ...values) - unseen)
        expect(ticks.some((tick) => tick === 0)).toBe(true)
      },
    ),
  )
})

test('labels that would lie on each other are moved apart', () => {
  expect(spread([10, 12, 80], 16, 100)).toEqual([10, 26, 80])
  expect(spread([95, 99], 16, 100)).toEqual([84, 100])
})
