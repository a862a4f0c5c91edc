import { expect, test } from 'vitest'
import type { IsoDate } from '#shared/date'
import { formatOffice, formatPoints, formatRupiahAxis, formatUnit, formatWeekday } from './format.ts'

test.each([
  ['DINAS KOPERASI DAN UKM KOTA CEMARA', 'Dinas Koperasi dan UKM Kota Cemara'],
  ['RSUD CEMARA KOTA CEMARA', 'RSUD Cemara Kota Cemara'],
  ['SEKRETARIAT DPRD', 'Sekretariat DPRD'],
  ['SUKU DINAS (SUDIN) KESEHATAN', 'Suku Dinas (Sudin) Kesehatan'],
  ['Dinas Kesehatan', 'Dinas Kesehatan'],
])('%s is set as %s', (name, expected) => {
  expect(formatOffice(name)).toBe(expected)
})

test.each([
  [0, 'Rp0'],
  [2.5e12, 'Rp2,5 T'],
  [5e9, 'Rp5 M'],
  [750_000, 'Rp750 rb'],
  [-2e6, '−Rp2 jt'],
])('%d at an axis reads %s', (rupiah, expected) => {
  expect(formatRupiahAxis(rupiah, 'id')).toBe(expected)
})

test('a day with its name, where people plan by the day of the week', () => {
  expect(formatWeekday('2026-12-08' as IsoDate, 'id')).toBe('Selasa, 8 Des 2026')
  expect(formatWeekday('2026-12-06' as IsoDate, 'en')).toBe('Sunday, 6 Dec 2026')
})

test('a price is for one unit, an order for several; a unit nobody translated stays as the seller wrote it', () => {
  expect(formatUnit('porsi', 'en', 1)).toBe('portion')
  expect(formatUnit('porsi', 'en', 60)).toBe('portions')
  expect(formatUnit('porsi', 'id', 60)).toBe('porsi')
  expect(formatUnit('Keranjang', 'en', 2)).toBe('Keranjang')
})

test('the difference of two shares is told in points', () => {
  expect(formatPoints(-2090, 'id')).toBe('−20,9 poin')
  expect(formatPoints(-250, 'en')).toBe('−2.5 points')
  expect(formatPoints(0, 'id')).toBe('0,0 poin')
})
