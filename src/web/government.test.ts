import { expect, test } from 'vitest'
import { GOVERNMENT_KINDS, governmentKind, summaryName } from './government.ts'

test.each([
  ['Kota Cemara (rekaan)', 'D999', 'kota'],
  ['Pemerintah Kota Bandung', 'D100', 'kota'],
  ['Pemkot Bogor', 'D100', 'kota'],
  ['Kab. Kotawaringin Barat', 'D218', 'kabupaten'],
  ['Kabupaten Kota Baru', 'D219', 'kabupaten'],
  ['Provinsi DKI Jakarta', 'D197', 'provinsi'],
  ['Pemerintah Daerah Provinsi Kalimantan Barat', 'D198', 'provinsi'],
  ['Daerah Istimewa Yogyakarta', 'D134', 'provinsi'],
  ['Pemprov Jawa Barat', 'D120', 'provinsi'],
  ['Kementerian Ketenagakerjaan', 'K26', 'kementerian'],
  ['Badan Pusat Statistik', 'L14', 'lembaga'],
  ['Ketenagakerjaan', 'K26', 'kementerian'],
  ['LIPI', 'L33', 'lembaga'],
  ['Pemerintah Daerah Contoh', 'D900', 'daerah'],
  ['', null, 'daerah'],
] as const)('%s (%s) is a %s', (name, klpd, kind) => {
  expect(governmentKind(name, klpd)).toBe(kind)
})

test('every kind has its own summary in both languages', () => {
  for (const language of ['id', 'en'] as const)
    expect(new Set(GOVERNMENT_KINDS.map((kind) => summaryName(kind, language))).size).toBe(
      GOVERNMENT_KINDS.length,
    )
})
