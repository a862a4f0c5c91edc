/** What a second reading of the rules by boundary values found; each case stood here before its repair. */
import { describe, expect, test } from 'vitest'
import { askLaw, messageOf } from '../../../tests/support/ask-law.ts'
import { p3dn1 } from '../counting/example-p3dn-1.ts'
import { answerLine } from './line.ts'

test('a certificate whose computed end lies beyond the calendar is refused, and the next line is answered', () => {
  const certificate = {
    regime: 'PM35_2025',
    tgl_terbit: '2198-01-01',
    berlaku_sampai: null,
    on: '2199-02-28',
  }
  expect(askLaw('cert_status', certificate)).toBe('error certificate-end-beyond-calendar')
  expect(messageOf('cert_status', certificate)).toContain('2200')
  expect(askLaw('cert_status', { ...certificate, tgl_terbit: '2195-01-01', on: '2200-01-01' })).toEqual({
    berlaku_sampai: '2200-01-01',
    status: 'aktif',
  })
  expect(askLaw('cert_status', { ...certificate, berlaku_sampai: '2199-12-31' })).toEqual({
    berlaku_sampai: '2199-12-31',
    status: 'aktif',
  })
})

test.each([
  ['{"id":"TV-9","fn":"hea","in":{', 'TV-9'],
  ['{"fn":"hea" "id" : "a\\"b", ', 'a"b'],
  ['{"id":17,"fn":', 17],
  ['{"id":17', null],
  ['{"id":1.5,"fn":', null],
  ['{"id":"\\x","fn":', null],
  ['apa ini', null],
])('a broken line keeps the id that can be seen: %s', (line, id) => {
  expect(answerLine(line).ok).toBe(false)
  expect(JSON.parse(answerLine(line).text)).toMatchObject({ id, error: { code: 'not-json' } })
})

test('lists nested beyond reason are an error of their line, not a crash', () => {
  const deep = `{"id":"x","fn":"hea","in":${'['.repeat(200_000)}${']'.repeat(200_000)}}`
  expect(JSON.parse(answerLine(deep).text)).toMatchObject({ id: 'x', error: { code: 'not-json' } })
})

describe('two roles nobody holds are not one person', () => {
  test.each([
    [{ PPK: '', BENDAHARA: '' }, []],
    [{ PPK: ' ', BENDAHARA: ' ' }, []],
    [{ PPK: ['', 'p1'], BENDAHARA: [''] }, []],
    [{ PPK: ' p1', BENDAHARA: 'p1 ' }, ['PPK_X_BENDAHARA']],
  ])('%j', (assignments, codes) => expect(askLaw('sod', { assignments })).toEqual(codes))
})

describe('a bid without a certificate has no value to read', () => {
  test('its TKDN may be unknown', () => {
    expect(askLaw('hea', { hp: 1000, tkdn_bp: null, cert_valid: false })).toBe(1000)
    expect(askLaw('hea', { hp: 1000, cert_valid: false })).toBe(1000)
    expect(askLaw('hea', { hp: 1000, tkdn_bp: null, cert_valid: true })).toBe('error bad-input')
    expect(askLaw('hea', { hp: 1000, tkdn_bp: 'x', cert_valid: false })).toBe('error bad-input')
    const bids = [
      { id: 'A', hp: 1000, tkdn_bp: null, cert_valid: false, passed: true },
      { id: 'B', hp: 1100, tkdn_bp: 4000, passed: true },
    ]
    expect(askLaw('award', { hps: 2_000_000_000, bids })).toEqual({
      preference: true,
      winner: 'B',
      hea: { A: 1000, B: 990 },
    })
  })
})

describe('figures of another dataset', () => {
  const rup = p3dn1['rup']
  test('only the lists a metric stands on are needed', () => {
    expect(askLaw('metrics', { metric: 'komitmen_pdn', dataset: { rup } })).toBe(1_650_000_000)
    expect(askLaw('metrics', { metric: 'pct_komitmen_bp', dataset: { rup } })).toBeNull()
    expect(askLaw('metrics', { metric: 'pct_K_bp', dataset: { rup, realisasi: [] } })).toBe(0)
    expect(askLaw('metrics', { metric: 'pct_K_bp', dataset: { rup } })).toBeNull()
    expect(askLaw('metrics', { metric: 'pct_P_bp', dataset: { ...p3dn1, bayar: null } })).toBeNull()
  })
  test('its lists may stand beside its name', () => {
    expect(askLaw('metrics', { ...p3dn1, dataset: 'P3DN-2', metric: 'pct_P_bp' })).toBe(6971)
    expect(askLaw('metrics', { ...p3dn1, metric: 'pct_umk_bp' })).toBe(4130)
    expect(askLaw('metrics', { dataset: 'P3DN-2', metric: 'pct_P_bp' })).toBe('error bad-input')
  })
  test('what is wrong in it is named by place', () =>
    expect(messageOf('metrics', { metric: 'komitmen_pdn', dataset: { rup: [{ kd_rup: 7 }] } })).toMatch(
      /^rup\[0\]\.kd_rup: /,
    ))
})

test.each([
  ['.5', 50],
  [',5', 50],
  ['.', null],
  ['999.99', null],
  ['100', 10_000],
  ['100,01', null],
])('a feed writes %s', (text, bp) => expect(askLaw('norm_num', text)).toBe(bp))
