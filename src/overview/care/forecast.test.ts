import { expect, test } from 'vitest'
import fc from 'fast-check'
import { backTest, forecastYearEnd, type YearCurve } from './forecast.ts'

/** A city that spends slowly and hurries in December, a little differently each year. */
const year = (number: number, hurry: number, total = 1000): YearCurve => ({
  year: number,
  cumulative: Array.from({ length: 12 }, (_, m) => Math.round(total * ((m + 1) / 12) ** hurry)),
})

test('the year’s end follows from how past years stood at this month', () => {
  const told = forecastYearEnd(6, 250, [year(2023, 2), year(2024, 2), year(2025, 2)])
  expect(told).toEqual({ known: true, centre: 1000, low: 1000, high: 1000, pastYears: [2023, 2024, 2025] })
})

test('years that differed make the interval wide', () => {
  const told = forecastYearEnd(6, 250, [year(2023, 1.6), year(2024, 2), year(2025, 2.4)])
  expect(told.known && told.low < told.centre && told.centre < told.high).toBe(true)
})

test('without two past years nothing is invented', () => {
  expect(forecastYearEnd(6, 250, [])).toEqual({ known: false, because: 'no-past' })
  expect(forecastYearEnd(6, 250, [year(2025, 2)])).toEqual({ known: false, because: 'one-past' })
  expect(forecastYearEnd(6, 0, [year(2024, 2), year(2025, 2)])).toEqual({
    known: false,
    because: 'nothing-yet',
  })
  expect(forecastYearEnd(12, 250, [])).toMatchObject({ known: true, centre: 250, low: 250, high: 250 })
})

test('what is realised never goes away, and the centre stands inside its interval', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 11 }),
      fc.integer({ min: 1, max: 10 ** 12 }),
      fc.array(fc.double({ min: 0.5, max: 4, noNaN: true }), { minLength: 2, maxLength: 8 }),
      (months, realised, hurries) => {
        const told = forecastYearEnd(
          months,
          realised,
          hurries.map((hurry, at) => year(2000 + at, hurry, 10 ** 9)),
        )
        if (!told.known) return
        expect(told.low).toBeGreaterThanOrEqual(realised)
        expect(told.centre).toBeGreaterThanOrEqual(realised)
        expect(told.high).toBeGreaterThanOrEqual(told.centre)
      },
    ),
  )
})

test('the back-test tells the error and how often the interval held', () => {
  const told = backTest([year(2021, 1.8), year(2022, 2.1), year(2023, 1.9), year(2024, 2), year(2025, 2.05)])
  expect(told.cases).toBe(27)
  expect(told.meanErrorBp).toBeLessThan(2000)
  expect(told.coverageBp).toBeGreaterThan(6000)
  expect(backTest([year(2025, 2)])).toEqual({ cases: 0, meanErrorBp: null, coverageBp: null })
})
