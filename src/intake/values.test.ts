import { describe, expect, test } from 'vitest'
import { parseBoolean, parseCode, parseDay, parseMoney } from './values.ts'

const money = (raw: string, numbers: 'plain' | 'local' = 'local') => {
  const parsed = parseMoney(raw, numbers)
  return 'text' in parsed ? parsed.text : parsed.bad
}

describe('rupiah in a file', () => {
  test.each([
    ['99971525.87', '99971525.87'],
    ['16921026850.03', '16921026850.03'],
    ['0', '0'],
    ['-21600000', '-21600000'],
    ['1.234.567', '1234567'],
    ['Rp1.234.567,89', '1234567.89'],
    ['Rp 250.000.000', '250000000'],
    ['1,234,567.5', '1234567.5'],
    ['12,5', '12.5'],
    ['100.000000', '100'],
    ['1.0567E7', '10567000'],
    ['2.5e-1', '0.25'],
  ])('%s is read as %s', (raw, expected) => expect(money(raw)).toBe(expected))

  test.each([
    ['1.500', 'angka-ambigu'],
    ['1,500', 'angka-ambigu'],
    ['100.375', 'angka-ambigu'],
    ['26583020.375', 'pecahan-sen'],
    ['seratus ribu', 'bukan-angka'],
    ['12.34.56', 'bukan-angka'],
    ['1e30', 'terlalu-besar'],
    ['9999999999999999999', 'terlalu-besar'],
  ])('%s is refused: %s', (raw, code) => expect(money(raw)).toBe(code))

  test('a JSON number of three decimals that are zero is money', () =>
    expect(money('1500.500', 'plain')).toBe('1500.5'))
})

describe('a day in a file', () => {
  const day = (raw: string) => {
    const parsed = parseDay(raw)
    return 'text' in parsed ? parsed.text : parsed.bad
  }
  test.each([
    ['2024-01-01', '2024-01-01'],
    ['2023-12-03 12:19:04', '2023-12-03'],
    ['2024-08-29 10:00:00.000000Z', '2024-08-29'],
    ['2024-03-05T10:02:51.263000Z', '2024-03-05'],
    ['May 7, 2021 12:00:00 AM', '2021-05-07'],
    ['7 Agustus 2024', '2024-08-07'],
    ['31/12/2024', '2024-12-31'],
    ['12/31/2024', '2024-12-31'],
    ['05/05/2024', '2024-05-05'],
  ])('%s is %s', (raw, expected) => expect(day(raw)).toBe(expected))
  test.each([
    ['05/06/2024', 'tanggal-ambigu'],
    ['2024-02-30', 'bukan-tanggal'],
    ['0204-06-04T00:00:00.000000Z', 'bukan-tanggal'],
    ['2204-12-09 00:00:00', 'bukan-tanggal'],
    ['45292', 'bukan-tanggal'],
    ['kemarin', 'bukan-tanggal'],
  ])('%s is refused: %s', (raw, code) => expect(day(raw)).toBe(code))
})

test('codes keep leading zeros; a code bent by a spreadsheet is refused', () => {
  expect(parseCode(' 0012 ')).toEqual({ text: '0012' })
  expect(parseCode('1.00398E+10')).toEqual({ bad: 'kode-rusak' })
})

test('yes and no as people write them', () => {
  expect(parseBoolean('Ya')).toEqual({ text: 'true' })
  expect(parseBoolean('false')).toEqual({ text: 'false' })
  expect(parseBoolean('mungkin')).toEqual({ bad: 'bukan-boolean' })
})
