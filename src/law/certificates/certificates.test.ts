import { isoDate, yearsLater } from '#shared/date'
import { describe, expect, test } from 'vitest'
import { askLaw, messageOf, reasonsOf } from '../../../tests/support/ask-law.ts'
import { withRelease } from '../amend.ts'
import { underEdition } from '../in-force.ts'
import { isHalalMandatory } from './halal.ts'
import { halalUmkDeadline } from './parameters.ts'
import { countedTkdn } from './status.ts'

describe('a TKDN certificate on a day', () => {
  test.each([
    // regime          issued        printed end    asked          end           status
    ['PM16_2011', '2023-05-10', null, '2026-05-10', '2026-05-10', 'aktif'],
    ['PM16_2011', '2023-05-10', null, '2026-05-11', '2026-05-10', 'kedaluwarsa'],
    ['PM16_2011', '2023-05-10', '2027-01-01', '2026-05-11', '2027-01-01', 'aktif'],
    ['PM16_2011', '2023-05-10', '2024-01-01', '2024-01-02', '2024-01-01', 'kedaluwarsa'],
    ['PM46_2022_IK', '2024-02-29', null, '2027-02-28', '2027-02-28', 'aktif'],
    ['PM46_2022_IK', '2024-02-29', null, '2027-03-01', '2027-02-28', 'kedaluwarsa'],
    ['PM35_2025', '2025-12-11', null, '2030-12-11', '2030-12-11', 'aktif'],
    ['PM35_2025', '2025-12-11', null, '2030-12-12', '2030-12-11', 'kedaluwarsa'],
    ['SEKTORAL', '2024-01-01', null, '2024-06-01', null, null],
    ['SEKTORAL', '2024-01-01', '2025-01-01', '2024-06-01', '2025-01-01', 'aktif'],
    ['PM35_2025', null, null, '2026-01-01', null, null],
    [null, '2026-01-01', null, '2026-01-01', null, null],
    [null, null, '2026-01-01', '2026-01-01', '2026-01-01', 'aktif'],
    // Not issued yet: neither valid nor expired.
    ['PM35_2025', '2026-01-02', null, '2026-01-01', '2031-01-02', null],
    ['PM35_2025', '2026-01-02', null, '2026-01-02', '2031-01-02', 'aktif'],
    ['PM35_2025', '2026-01-02', '2026-01-02', '2026-01-02', '2026-01-02', 'aktif'],
  ])('%s issued %s, printed %s, on %s → %s %s', (regime, tgl_terbit, printed, on, end, status) =>
    expect(askLaw('cert_status', { regime, tgl_terbit, berlaku_sampai: printed, on })).toEqual({
      berlaku_sampai: end,
      status,
    }),
  )
  test('an end before the issue is a typing error', () =>
    expect(
      askLaw('cert_status', {
        regime: 'PM35_2025',
        tgl_terbit: '2026-01-02',
        berlaku_sampai: '2026-01-01',
        on: '2026-01-01',
      }),
    ).toBe('error certificate-ends-before-issue'))
  test('each status says why', () => {
    const why = (on: string) =>
      reasonsOf('cert_status', { regime: 'PM16_2011', tgl_terbit: '2023-05-10', berlaku_sampai: null, on })
    expect(why('2023-05-09')).toEqual(['certificate-not-issued-yet'])
    expect(why('2023-05-10')).toEqual(['certificate-valid'])
    expect(why('2027-01-01')).toEqual(['certificate-expired'])
    expect(reasonsOf('cert_status', { on: '2026-01-01' })).toEqual(['fact-not-known'])
  })
  test('only a valid certificate counts', () => {
    expect(countedTkdn(4000, { validUntil: isoDate('2026-01-01'), status: 'aktif' })).toBe(4000)
    expect(countedTkdn(4000, { validUntil: isoDate('2026-01-01'), status: 'kedaluwarsa' })).toBe(0)
    expect(countedTkdn(4000, { validUntil: null, status: null })).toBe(0)
  })
  test.each([
    ['2024-02-29', 3, '2027-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2024-02-28', 3, '2027-02-28'],
    ['2023-12-31', 5, '2028-12-31'],
  ])('%s plus %i years is %s', (from, years, to) => expect(yearsLater(isoDate(from), years)).toBe(to))
})

describe('the halal duty for food and drink', () => {
  test.each([
    ['mikro', '2026-10-17', false],
    ['mikro', '2026-10-18', true],
    ['kecil', '2026-10-17', false],
    ['kecil', '2026-10-18', true],
    ['menengah', '2024-10-17', false],
    ['menengah', '2024-10-18', true],
    ['besar', '2024-10-17', false],
    ['besar', '2024-10-18', true],
    [null, '2026-10-18', null],
    ['raksasa', '2026-10-18', 'error bad-input'],
  ])('%s on %s → %s', (kelas, on, expected) =>
    expect(askLaw('halal_mandatory', { kelas, kelompok: 'makanan_minuman', on })).toBe(expected),
  )
  test('moves with a released version from its first day on, and with no version nothing is decided', () => {
    const ask = (on: string) => isHalalMandatory('mikro', 'makanan_minuman', isoDate(on))
    const later = withRelease(halalUmkDeadline, {
      number: 1,
      ruleId: 'halal.umk_deadline',
      from: isoDate('2026-10-01'),
      until: null,
      value: '2027-10-17',
      citation: 'PP 1/2026 Pasal 2',
      certainty: 'sourced',
      source: { title: { id: 'PP 1/2026', en: 'PP 1/2026' }, grade: 'A', url: null },
      note: undefined,
    })
    underEdition(new Map([[later.id, later]]), () => {
      expect(ask('2026-10-18')).toMatchObject({ verdict: false, because: [{ source: 'PP 1/2026 Pasal 2' }] })
      expect(ask('2027-10-17').verdict).toBe(false)
      expect(ask('2027-10-18').verdict).toBe(true)
      // Before the new text's first day the text of then answers, though both say no.
      expect(ask('2026-09-30')).toMatchObject({
        verdict: false,
        because: [{ source: 'PP 42/2024 Pasal 160 ayat (2)' }],
      })
    })
    underEdition(new Map([[halalUmkDeadline.id, { ...halalUmkDeadline, versions: [] }]]), () =>
      expect(ask('2026-10-18')).toMatchObject({ verdict: null, because: [{ code: 'no-version-in-force' }] }),
    )
    expect(ask('2020-01-01').verdict).toBe(false)
  })
  test('other groups are not in the rule', () => {
    expect(askLaw('halal_mandatory', { kelas: 'mikro', kelompok: 'kosmetik', on: '2026-10-18' })).toBeNull()
    expect(reasonsOf('halal_mandatory', { kelas: 'mikro', kelompok: 'kosmetik', on: '2026-10-18' })).toEqual([
      'fact-not-known',
    ])
  })
})

describe('percentages written as text', () => {
  test.each([
    ['58.64', 5864],
    ['58,64', 5864],
    [' 58,64 ', 5864],
    ['58,64 %', 5864],
    ['58.64%', 5864],
    ['40', 4000],
    ['40.5', 4050],
    ['0', 0],
    ['0.00', 0],
    ['100', 10_000],
    ['100,00', 10_000],
    ['58.645', 5865],
    ['58.644', 5864],
    ['58.6450001', 5865],
    ['100.01', null],
    ['100.001', null],
    ['999.99', null],
    ['-1', null],
    ['', null],
    ['   ', null],
    ['%', null],
    ['-', null],
    ['tidak ada', null],
    ['1.234,56', null],
    ['5e1', null],
    [null, null],
    [58.64, 5864],
    [0, 0],
    [true, 'error bad-input'],
  ])('%j → %s', (given, bp) => expect(askLaw('norm_num', given)).toBe(bp))
})

test('a per cent sign inside a number makes it unreadable', () =>
  expect(askLaw('norm_num', '4%0')).toBeNull())
test('an end beyond the calendar names the day of issue and the term', () =>
  expect(
    messageOf('cert_status', {
      regime: 'PM35_2025',
      tgl_terbit: '2198-01-01',
      berlaku_sampai: null,
      on: '2198-01-02',
    }),
  ).toMatch(/1 Januari 2198.*5 tahun/))
