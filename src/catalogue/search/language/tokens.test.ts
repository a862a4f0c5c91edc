import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { normalise } from './normalise.ts'
import { tokensOf } from './tokens.ts'

const words = (text: string) => tokensOf(text).map((token) => token.text)

describe('words, numbers and sizes', () => {
  test.each([
    ['Kertas HVS A4 70 gr', ['kertas', 'hvs', 'a4', '#70gr']],
    ['kertas hvs a4 70gsm', ['kertas', 'hvs', 'a4', '#70gr']],
    ['Air mineral 330 ml', ['air', 'mineral', '#330ml']],
    ['Air mineral 330ML', ['air', 'mineral', '#330ml']],
    ['Kendaraan roda dua', ['kendaraan', 'roda', '2']],
    ['Kendaraan roda 2', ['kendaraan', 'roda', '2']],
    ['Kendaraan R2', ['kendaraan', 'roda', '2']],
    ['Layar 23,8 Inch', ['layar', '#23.8inch']],
    ['TV 75"', ['tv', '#75inch']],
    ['Tangki 1.000 liter', ['tangki', '#1000l']],
    ['Smartphone 5G', ['smartphone', '5g']],
    ['Semen 40-50 Kg', ['semen', '40', '#50kg']],
    ['RAM 8GB SSD 256 GB', ['ram', '#8gb', 'ssd', '#256gb']],
    ['alat-alat kantor', ['alat', 'kantor']],
    ['keramik 60x60 cm', ['keramik', '60', 'x', '#60cm']],
    ['5G SA/NSA NR：n1', ['5g', 'sa', 'nsa', 'nr', 'n1']],
    ['meubel&amp;kursi', ['mebel', 'kursi']],
    ['telpon genggam, travo', ['telepon', 'genggam', 'trafo']],
    ['pipa 1/2" dan 1 1/2 inch', ['pipa', '#0.5inch', 'dan', '#1.5inch']],
    ['150/70 kV', ['#150kv', '#70kv']],
    ['rasio 1/2, tahun 2025/2026', ['rasio', '1', '2', 'tahun', '2025', '2026']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected))

  test('a range remembers both ends', () => {
    expect(tokensOf('Kemasan 40-50 Kg').at(-1)?.range).toEqual([40, 50, 'kg'])
  })

  test('commas and brackets part phrases', () => {
    expect(tokensOf('meja, kursi (kayu)').map((token) => token.opens)).toEqual([true, true, true])
  })

  test.each([
    ['', []],
    ['\u0000\u0007\u200b', []],
    ['机 صندلی стол', ['机', 'صندلی', 'стол']],
    ['\ud800 meja', ['meja']],
  ])('a calm answer to %j', (text, expected) => expect(words(text)).toEqual(expected))

  test('ten thousand characters take a moment only', () => {
    expect(words('meja kerja '.repeat(1000)).length).toBe(2000)
  })

  test('no text breaks it, and normalising twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        tokensOf(text)
        expect(normalise(normalise(text))).toBe(normalise(text))
      }),
    )
  })
})
