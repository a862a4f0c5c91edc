import { expect, test } from 'vitest'
import { askLaw } from '../../../tests/support/ask-law.ts'

const umkm = (basis: string, value: unknown, date?: string) =>
  askLaw('umkm_class', date ? { basis, value, date } : { basis, value })

test.each([
  ['modal', 0, 'mikro'],
  ['modal', 1_000_000_000, 'mikro'],
  ['modal', 1_000_000_001, 'kecil'],
  ['modal', 5_000_000_000, 'kecil'],
  ['modal', 5_000_000_001, 'menengah'],
  ['modal', 10_000_000_000, 'menengah'],
  ['modal', 10_000_000_001, 'besar'],
  ['penjualan', 2_000_000_000, 'mikro'],
  ['penjualan', 2_000_000_001, 'kecil'],
  ['penjualan', 15_000_000_000, 'kecil'],
  ['penjualan', 15_000_000_001, 'menengah'],
  ['penjualan', 50_000_000_000, 'menengah'],
  ['penjualan', 50_000_000_001, 'besar'],
  ['modal', null, null],
  ['modal', -1, 'error bad-input'],
  ['omzet', 1, 'error bad-input'],
])('by %s of %s: %s', (basis, value, expected) => expect(umkm(basis, value)).toBe(expected))

test.each([
  ['penjualan', 300_000_000, '2021-02-01', 'mikro'],
  ['penjualan', 300_000_001, '2021-02-01', 'kecil'],
  ['penjualan', 300_000_001, '2021-02-02', 'mikro'],
  ['penjualan', 2_500_000_001, '2021-02-01', 'menengah'],
  ['aset', 50_000_000, '2021-02-01', 'mikro'],
  ['aset', 500_000_000, '2021-02-01', 'kecil'],
  ['aset', 10_000_000_000, '2021-02-01', 'menengah'],
  ['aset', 10_000_000_001, '2021-02-01', 'besar'],
  ['aset', 1, '2021-02-02', null],
  ['modal', 1, '2021-02-01', null],
])('by %s of %i on %s: %s', (basis, value, day, expected) => expect(umkm(basis, value, day)).toBe(expected))
