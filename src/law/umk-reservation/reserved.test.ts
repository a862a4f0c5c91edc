import { expect, test } from 'vitest'
import { askLaw, reasonsOf } from '../../../tests/support/ask-law.ts'

const reserved = (jenis: string, pagu: unknown, technical_exception: unknown, date?: string) =>
  askLaw('reserved_uk', { jenis, pagu, technical_exception, ...(date ? { date } : {}) })

test.each([
  // kind          pagu            exception  verdict
  ['barang', 15_000_000_000, false, true],
  ['barang', 15_000_000_001, false, false],
  ['barang', 900_000_000, true, false],
  ['konstruksi', 15_000_000_000, false, true],
  ['jasa_lainnya', 15_000_000_000, false, true],
  ['konsultansi', 900_000_000, false, false],
  ['konsultansi', null, null, false],
  ['barang', 15_000_000_001, null, false],
  ['barang', 900_000_000, null, null],
  ['barang', null, true, false],
  ['barang', null, false, null],
  ['barang', 0, false, true],
])('%s, pagu %s, technical exception %s → %s', (jenis, pagu, exception, verdict) =>
  expect(reserved(jenis, pagu, exception)).toBe(verdict),
)

test.each([
  ['2021-02-01', 2_500_000_000, true],
  ['2021-02-01', 2_500_000_001, false],
  ['2021-02-02', 2_500_000_001, true],
  ['2018-03-21', 1, null],
])('on %s a pagu of %i → %s', (day, pagu, verdict) =>
  expect(reserved('barang', pagu, false, day)).toBe(verdict),
)

test('each verdict says why', () => {
  const why = (jenis: string, pagu: unknown, technical_exception: unknown) =>
    reasonsOf('reserved_uk', { jenis, pagu, technical_exception })
  expect(why('barang', 1, false)).toEqual(['reserved'])
  expect(why('barang', 16e9, false)).toEqual(['not-reserved-pagu'])
  expect(why('barang', 1, true)).toEqual(['not-reserved-technical'])
  expect(why('konsultansi', 1, false)).toEqual(['not-reserved-kind'])
  expect(why('barang', null, false)).toEqual(['fact-not-known'])
})
