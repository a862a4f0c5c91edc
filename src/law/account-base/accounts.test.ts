import { describe, expect, test } from 'vitest'
import { askLaw, reasonsOf } from '../../../tests/support/ask-law.ts'
import { isoDate } from '#shared/date'
import { accountBase } from './base.ts'

describe('an account code', () => {
  test.each([
    ['5.1.02.01.01.0052', '5.1.02.01.01.0052', 'PM90_4D'],
    ['5.1.2.05.02.0001', '5.1.02.05.02.0001', 'PM90_4D'],
    ['5.1.2.1.1.0052', '5.1.02.01.01.0052', 'PM90_4D'],
    ['5 1 02 01 01 0052', '5.1.02.01.01.0052', 'PM90_4D'],
    [' 5.1.02.01.01.0052 ', '5.1.02.01.01.0052', 'PM90_4D'],
    ['5. 1. 02. 01. 01. 0052', '5.1.02.01.01.0052', 'PM90_4D'],
    ['5 1 02 01 01 052', '5.1.02.01.01.052', 'PM90_3D'],
    ['5.1.02.01.01.052', '5.1.02.01.01.052', 'PM90_3D'],
    ['5.1.2.01.01.052', '5.1.2.01.01.052', 'PM90_3D'],
    ['5.1.2.5.2.1', null, null],
    ['5.1.02.01.01.52', null, null],
    ['5.1.02.01.01.00520', null, null],
    ['5.1.02.01.01', null, null],
    ['5.1.02.01.0052', null, null],
    ['5.0052', null, null],
    ['0052', null, null],
    ['5.1.02.01.01.0052.1', null, null],
    ['5.1.002.01.01.0052', null, null],
    ['05.1.02.01.01.0052', null, null],
    ['0.1.02.01.01.0052', null, null],
    ['5.10.02.01.01.0052', null, null],
    ['5.1.02.x1.01.0052', null, null],
    ['5.1..01.01.0052', null, null],
    ['510201010052', null, null],
    ['', null, null],
  ])('%j → %s, %s', (raw, code, scheme) => expect(askLaw('account_normalise', raw)).toEqual({ code, scheme }))
  test('a number is not a code', () => {
    expect(askLaw('account_normalise', 5.1)).toBe('error bad-input')
    expect(askLaw('account_base', null)).toBe('error bad-input')
  })
})

describe('an account in the procurement base', () => {
  test.each([
    ['5.1.01.01.01.0001', 'exclude'],
    ['5.1.02.01.01.0052', 'include'],
    ['5.1.02.02.01.0003', 'exclude'],
    ['5.1.02.02.01.0004', 'exclude'],
    ['5.1.02.02.01.0005', 'include'],
    ['5.1.02.02.01.0071', 'exclude'],
    ['5.1.02.02.05.0001', 'include'],
    ['5.1.02.03.02.0001', 'include'],
    ['5.1.02.04.01.0001', 'exclude'],
    ['5.1.02.05.02.0001', 'review'],
    ['5.1.05.01.01.0001', 'exclude'],
    ['5.1.06.01.01.0001', 'exclude'],
    ['5.2.02.05.01.0001', 'include'],
    ['5.2.01.01.01.0001', 'review'],
    ['5.3.01.01.01.0001', 'conditional'],
    ['5.4.01.01.01.0001', 'exclude'],
    ['5.1.2.1.1.0052', 'include'],
    ['5.1.02.01', 'include'],
    ['5.2', 'include'],
    ['5.1.02.01.01.052', 'include'],
    ['5.1.2.1.1.052', 'include'],
    ['5.1.02.04.01.052', 'exclude'],
    ['5.1.02.02.01.003', null],
    ['5.1.02', null],
    ['5.1.03.01.01.0001', null],
    ['5.1.02.99.99.9999', null],
    ['4.1.01.01.01.0001', null],
    ['abc', null],
  ])('%s → %s', (code, base) => expect(askLaw('account_base', code)).toBe(base))

  test('what cannot be decided says why', () => {
    expect(reasonsOf('account_base', 'abc')).toEqual(['account-unreadable'])
    expect(reasonsOf('account_base', '5.1.02.02.01.003')).toEqual(['account-needs-mapping'])
    expect(reasonsOf('account_base', '5.1.03.01.01.0001')).toEqual(['account-not-covered'])
    // The akun alone is a prefix that can be read; it is too wide to say anything.
    expect(reasonsOf('account_base', '5')).toEqual(['account-not-covered'])
    expect(reasonsOf('account_base', ' 5.1.02.01 ')).toEqual(['account-by-prefix'])
    expect(askLaw('account_base', ' 5.1.02.01 ')).toBe('include')
    expect(accountBase(isoDate('2019-12-31'), '5.2').because[0]!.code).toBe('no-version-in-force')
  })
  test('the default is a hypothesis and says so', () =>
    expect(accountBase(isoDate('2026-01-01'), '5.2').because[0]!.certainty).toBe('assumed'))
})
