import { expect, test } from 'vitest'
import { askLaw, messageOf } from '../../../tests/support/ask-law.ts'
import { bmpFactors } from './factors.ts'

const bmp = (...factors: unknown[]) => askLaw('bmp2025', { factors })

test.each([
  ['tenaga_kerja', 400],
  ['investasi_baru', 400],
  ['kemitraan', 400],
  ['pionir_substitusi', 400],
  ['mesin_dn', 400],
  ['lokasi', 400],
  ['merek_dn', 200],
  ['industri40', 200],
  ['industri_hijau', 200],
  ['sdm', 200],
  ['ekspor', 200],
  ['sertifikasi', 100],
  ['esg', 100],
  ['penghargaan', 100],
  ['siinas_lapor', 100],
])('%s weighs %i', (factor, bp) => expect(bmp(factor)).toBe(bp))

test('fifteen factors, capped at 15 %', () => {
  expect(bmpFactors).toHaveLength(15)
  expect(bmp(...bmpFactors)).toBe(1500)
  expect(bmp('tenaga_kerja', 'investasi_baru', 'kemitraan', 'merek_dn', 'esg')).toBe(1500)
  expect(bmp('lokasi', 'ekspor', 'esg')).toBe(700)
  expect(bmp()).toBe(0)
})
test('a factor named twice counts once', () => expect(bmp('lokasi', 'lokasi')).toBe(400))
test('an unknown factor is named', () => {
  expect(bmp('lokasi', 'constructor')).toBe('error bad-input')
  expect(messageOf('bmp2025', { factors: ['lokasi', 'warna'] })).toMatch(/^factors\[1\]: .*"warna"/)
})
