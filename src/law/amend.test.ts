import { isoDate } from '#shared/date'
import { describe, expect, test } from 'vitest'
import { editionOf, readRuleValue, type Release, ruleValueText, withRelease, wordsOfRule } from './amend.ts'
import { dayBefore } from './days.ts'
import { findInForce, underEdition } from './in-force.ts'
import { isDirectProcurementAllowed } from './procurement-thresholds/direct-procurement.ts'
import { allRules, findRule, rulesOn } from './registry.ts'

const release = (
  ruleId: string,
  from: string,
  value: Release['value'],
  until?: string,
  number = 1,
): Release => ({
  number,
  ruleId,
  from: isoDate(from),
  until: until === undefined ? null : isoDate(until),
  value,
  citation: 'Perpres 9/2027 Pasal 1',
  certainty: 'sourced',
  source: { title: { id: 'Salinan', en: 'Salinan' }, grade: 'A', url: null },
  note: undefined,
})
const periods = (ruleId: string, ...releases: Release[]) =>
  releases.reduce(withRelease, findRule(ruleId)!).versions.map((v) => `${v.from}…${v.until ?? ''}=${v.value}`)

test.each([
  ['2026-01-01', '2025-12-31'],
  ['2026-03-01', '2026-02-28'],
  ['2028-03-01', '2028-02-29'],
  ['2026-05-01', '2026-04-30'],
  ['2026-08-01', '2026-07-31'],
  ['2026-10-10', '2026-10-09'],
  ['2026-11-02', '2026-11-01'],
])('the day before %s is %s', (day, before) => expect(dayBefore(isoDate(day))).toBe(before))

describe('a released version', () => {
  test.each([
    ['2027-12-31', '2028-01-01'],
    ['2027-02-28', '2027-03-01'],
    ['2027-04-30', '2027-05-01'],
    ['2027-06-09', '2027-06-10'],
  ])('ends on %s, and the older one goes on from %s', (until, from) =>
    expect(
      periods('pl.max.construction', release('pl.max.construction', '2027-01-10', 5n, until)).at(-1),
    ).toBe(`${from}…=400000000`),
  )
  test('that begins on the last day of the one before cuts that day off', () =>
    expect(periods('p3dn.target.dki_pk', release('p3dn.target.dki_pk', '2025-12-31', 8500))).toEqual([
      '2023-01-01…2025-12-30=8000',
      '2025-12-31…=8500',
    ]))

  test('ends the version before it the day before', () => {
    expect(
      periods('pl.max.construction', release('pl.max.construction', '2027-03-01', 500_000_000n)),
    ).toEqual(['2018-03-22…2025-04-29=200000000', '2025-04-30…2027-02-28=400000000', '2027-03-01…=500000000'])
  })
  test('with an end lets the older one go on afterwards', () => {
    expect(
      periods('pl.max.construction', release('pl.max.construction', '2027-12-31', 5n, '2028-02-29')),
    ).toEqual([
      '2018-03-22…2025-04-29=200000000',
      '2025-04-30…2027-12-30=400000000',
      '2027-12-31…2028-02-29=5',
      '2028-03-01…=400000000',
    ])
  })
  test('fills a gap and leaves what does not overlap', () => {
    expect(
      periods('p3dn.target.dki_pk', release('p3dn.target.dki_pk', '2026-01-01', 8500, '2026-12-31')),
    ).toEqual(['2023-01-01…2025-12-31=8000', '2026-01-01…2026-12-31=8500'])
    expect(
      periods('p3dn.target.dki_pk', release('p3dn.target.dki_pk', '2022-01-01', 7500, '2022-12-31')),
    ).toEqual(['2022-01-01…2022-12-31=7500', '2023-01-01…2025-12-31=8000'])
  })
  test('that ended long before the first version leaves it as it is', () =>
    expect(
      periods('p3dn.target.dki_pk', release('p3dn.target.dki_pk', '2020-01-01', 7500, '2020-06-30')),
    ).toEqual(['2020-01-01…2020-06-30=7500', '2023-01-01…2025-12-31=8000']))
  test('that ends on the first day of the next takes that day from it', () =>
    expect(
      periods('p3dn.target.dki_pk', release('p3dn.target.dki_pk', '2022-01-01', 7500, '2023-01-01')),
    ).toEqual(['2022-01-01…2023-01-01=7500', '2023-01-02…2025-12-31=8000']))
  test('the part that goes on starts on a day, also where only the year of the old start was read', () => {
    const kbli = withRelease(
      findRule('kbli.published')!,
      release('kbli.published', '2019-01-01', 'X', '2021-03-31'),
    )
    expect(kbli.versions.map((v) => [v.from, v.fromPrecision, v.until])).toEqual([
      ['2019-01-01', 'day', '2021-03-31'],
      ['2021-04-01', 'day', '2024-12-31'],
      ['2025-01-01', 'year', null],
    ])
  })
  test('swallows what it covers wholly, and a later one cuts it in turn', () => {
    const first = release('p3dn.target.dki_pk', '2022-01-01', 7000)
    const second = release('p3dn.target.dki_pk', '2024-01-01', 9000, undefined, 2)
    expect(periods('p3dn.target.dki_pk', first)).toEqual(['2022-01-01…=7000'])
    expect(periods('p3dn.target.dki_pk', first, second)).toEqual([
      '2022-01-01…2023-12-31=7000',
      '2024-01-01…=9000',
    ])
  })
  test('on the same first day replaces, and ends with the old one when both end together', () => {
    expect(
      periods('p3dn.target.dki_pk', release('p3dn.target.dki_pk', '2023-01-01', 1, '2025-12-31')),
    ).toEqual(['2023-01-01…2025-12-31=1'])
  })
  test('does not touch the built-in rule', () => {
    const before = JSON.stringify(findRule('ppn.rate')!.versions)
    withRelease(findRule('ppn.rate')!, release('ppn.rate', '2027-01-01', 1200))
    expect(JSON.stringify(findRule('ppn.rate')!.versions)).toBe(before)
  })
})

describe('an edition', () => {
  const edition = editionOf(allRules, [
    release('pl.max.construction', '2027-03-01', 500_000_000n),
    release('tidak.ada', '2027-03-01', 1n, undefined, 2),
  ])
  const allowed = (day: string) =>
    isDirectProcurementAllowed(isoDate(day), 'konstruksi', 450_000_000n).verdict
  test('holds inside its work only, for every function that asks by day', () => {
    expect([...edition.keys()]).toEqual(['pl.max.construction'])
    expect(underEdition(edition, () => [allowed('2027-02-28'), allowed('2027-03-01')])).toEqual([false, true])
    expect(allowed('2027-03-01')).toBe(false)
    expect(() =>
      underEdition(edition, () => {
        throw new Error('x')
      }),
    ).toThrow('x')
    expect(allowed('2027-03-01')).toBe(false)
  })
  test('its book lists the released version with its number', () => {
    const book = underEdition(edition, () => rulesOn(isoDate('2027-03-01')))
    const found = book.inForce.find(({ rule }) => rule.id === 'pl.max.construction')!
    expect(found.version.released?.number).toBe(1)
    expect(found.version.citation).toBe('Perpres 9/2027 Pasal 1')
    expect(findInForce(findRule('pl.max.construction')!, isoDate('2027-03-01'))).toMatchObject({
      value: { value: 400_000_000n },
    })
  })
})

describe('a typed value', () => {
  test.each([
    ['pl.max.construction', '500.000.000', 500_000_000n],
    ['pl.max.construction', 'Rp 500000000', 500_000_000n],
    ['pl.max.construction', '500.00', 'value-not-rupiah'],
    ['pl.max.construction', '-1', 'value-not-rupiah'],
    ['pl.max.construction', '', 'value-not-rupiah'],
    ['ppn.rate', '11', 1100],
    ['ppn.rate', '11,5 %', 1150],
    ['ppn.rate', '7.25', 725],
    ['ppn.rate', '100', 10_000],
    ['ppn.rate', '100,01', 'value-not-percent'],
    ['ppn.rate', '1,234', 'value-not-percent'],
    ['tkdn.cert.validity_years', '5', 5],
    ['tkdn.cert.validity_years', 'lima', 'value-not-count'],
    ['bpom.cert.renew_days_before', '10', 10],
    ['pirt.cert.renew_months_before', '6', 6],
    ['tkdn.cert.verification_days', '10', 10],
    ['tkdn.tracing_tier', '1', 1],
    ['halal.umk_deadline', '2027-10-17', '2027-10-17'],
    ['pl.max.construction', '5Rp 0', 'value-not-rupiah'],
    ['halal.umk_deadline', '2027-02-30', 'value-not-day'],
    ['account.base.5.4', 'review', 'review'],
    ['account.base.5.4', 'mungkin', 'value-not-known-word'],
    ['ppn.base_share', '11/12', '11/12'],
    ['pdn.ladder', 'a-b', 'value-not-known-word'],
  ])('%s "%s" → %s', (id, typed, expected) => {
    const read = readRuleValue(findRule(id)!, typed)
    expect(read.ok ? read.value : read.because[0]!.code).toBe(expected)
  })
  test.each([
    ['pl.max.construction', ' rp500.000.000 ', 500_000_000n],
    ['pl.max.construction', 'USD Rp5', 'USD Rp5'],
    ['pl.max.construction', 'x1.000.000', 'x1.000.000'],
    ['pl.max.construction', '1.000.000x', '1.000.000x'],
    ['pl.max.construction', '1234.000.000', '1234.000.000'],
    ['pl.max.construction', '1.0000', '1.0000'],
    ['ppn.rate', 'x11', 'x11'],
    ['ppn.rate', '11x', '11x'],
    ['ppn.rate', ' 11% ', 1100],
    ['tkdn.cert.validity_years', 'x5', 'x5'],
    ['tkdn.cert.validity_years', '5x', '5x'],
    ['tkdn.cert.validity_years', '12345', '12345'],
    ['halal.umk_deadline', ' besok ', 'besok'],
    ['account.base.5.4', 'mungkin', 'mungkin'],
  ])('%s "%s": a refusal says what was typed', (id, typed, expected) => {
    const read = readRuleValue(findRule(id)!, typed)
    expect(read.ok ? read.value : read.because[0]!.facts?.['typed']).toBe(expected)
  })
  test('five hundredths of a per cent keep their zero', () =>
    expect([5, 1250].map((bp) => ruleValueText(findRule('ppn.rate')!, bp))).toEqual(['0.05', '12.50']))
  test('is kept as a text that reads back, for every rule there is', () => {
    for (const rule of allRules)
      for (const { value } of rule.versions)
        expect(readRuleValue(rule, ruleValueText(rule, value)), rule.id).toEqual({ ok: true, value })
  })
  test('shapes are those the code knows', () => {
    expect(wordsOfRule(findRule('ppn.base_share')!)).toEqual(['1/1', '11/12'])
    expect(wordsOfRule(findRule('account.base.5.4')!)).toHaveLength(4)
  })
})
