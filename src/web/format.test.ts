import { expect, test } from 'vitest'
import { formatOffice, formatRupiahAxis } from './format.ts'

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
