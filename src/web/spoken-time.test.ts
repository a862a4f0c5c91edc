import { expect, test } from 'vitest'
import { withDaysInWords, withHours } from '#shared/spoken-time'

test('days stand in words of the language', () => {
  expect(withDaysInWords('Berlaku 2026-08-17 sampai 2027-01-01.', 'id')).toBe(
    'Berlaku 17 Agustus 2026 sampai 1 Januari 2027.',
  )
  expect(withDaysInWords('Ends 2026-08-17.', 'en')).toBe('Ends 17 August 2026.')
})

test('what is no day stays: a number of a paper, a thirteenth month', () => {
  expect(withDaysInWords('SK 12026-08-171 dan 2026-13-01', 'id')).toBe('SK 12026-08-171 dan 2026-13-01')
})

test('hours have a dot in Indonesian and a colon in English', () => {
  expect(withHours('15.51–16.00', 'en')).toBe('15:51–16:00')
  expect(withHours('15:51', 'id')).toBe('15.51')
  expect(withHours('29.75', 'en')).toBe('29.75')
})
