import { describe, expect, test } from 'vitest'
import { bestNpwp, formatNpwp, keyOfCertificateNumber, parseNib, parseNpwp, readNpwp } from './numbers.ts'

describe('NPWP in its four forms is one number', () => {
  test.each([
    ['99.374.961.1-086.589', 'titik-15', '0993749611086589', null],
    ['993749611086589', 'polos-15', '0993749611086589', null],
    ['0993749611086589', 'polos-16', '0993749611086589', null],
    ['09937 4961 1086 589', 'polos-16', '0993749611086589', null],
    ['0993749611086589000003', 'nitku-22', '0993749611086589', null],
    ['***************002', 'tersamar', null, '002'],
    ['__.___.___._-___.___', 'kosong', null, null],
    ['00.000.000.0-000.000', 'kosong', null, null],
    ['', 'kosong', null, null],
    [null, 'kosong', null, null],
    ['99.374.961.1', 'rusak', null, null],
    ['belum ada', 'rusak', null, null],
  ])('%s', (written, shape, full, suffix) => expect(readNpwp(written)).toEqual({ shape, full, suffix }))

  test('of several columns the one with all digits is taken', () => {
    expect(bestNpwp('', '0993749611086589').full).toBe('0993749611086589')
    expect(bestNpwp('***************002', null)).toEqual({ shape: 'tersamar', full: null, suffix: '002' })
    expect(bestNpwp().full).toBeNull()
  })
  test('shown as people know it', () => {
    expect(formatNpwp('0993749611086589')).toBe('99.374.961.1-086.589')
    expect(formatNpwp('3171000000000001')).toBe('3171 0000 0000 0001')
  })
  test('what a form refuses says why', () => {
    expect(parseNpwp('***************002')).toMatchObject({ ok: false, because: [{ code: 'npwp-masked' }] })
    expect(parseNpwp('123')).toMatchObject({
      ok: false,
      because: [{ code: 'npwp-not-15-or-16-digits', facts: { digits: 3 } }],
    })
  })
})

test('a NIB has 13 digits', () => {
  expect(parseNib('1234 5678 90123')).toEqual({ ok: true, value: '1234567890123' })
  expect(parseNib('12345')).toMatchObject({
    ok: false,
    because: [{ code: 'nib-not-13-digits', facts: { digits: 5 } }],
  })
  expect(parseNib('0000000000000')).toMatchObject({ ok: false })
})

test('a certificate number is one whatever spaces and case', () =>
  expect(keyOfCertificateNumber(' 16335 / sj-ind.8/E-TKDN/10/2025')).toBe('16335/SJ-IND.8/E-TKDN/10/2025'))
