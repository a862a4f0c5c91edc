import { editionOf, isDirectProcurementAllowed, allRules } from '#law'
import { isoDate } from '#shared/date'
import { expect, test } from 'vitest'
import { impactOf, type Subject, visibleTo } from './impact.ts'

const on = isoDate('2027-05-01')
const subject = (key: string, rupiah: bigint, agencyCode: string | null): Subject => ({
  key,
  label: key,
  agency: agencyCode,
  agencyCode,
  on,
  rupiah,
  href: '',
  ask: () => isDirectProcurementAllowed(on, 'konstruksi', rupiah),
})
const after = editionOf(allRules, [
  {
    number: 1,
    ruleId: 'pl.max.construction',
    from: isoDate('2027-01-01'),
    until: null,
    value: 500_000_000n,
    citation: 'Perpres 9/2027',
    certainty: 'sourced',
    source: { title: { id: 'Salinan', en: 'Salinan' }, grade: 'A', url: null },
    note: undefined,
  },
])

test('only verdicts that differ are changes, the largest first', () => {
  const subjects = [
    subject('A', 410_000_000n, '1'),
    subject('B', 399_000_000n, '1'),
    subject('C', 500_000_000n, '2'),
    subject('D', 500_000_001n, null),
  ]
  const impact = impactOf('direct-procurement', subjects, new Map(), after)
  expect(impact.changed.map(({ subject: { key }, before, after: next }) => [key, before, next])).toEqual([
    ['C', false, true],
    ['A', false, true],
  ])
  expect(impact).toMatchObject({ asked: 4, rupiah: 910_000_000n, undecided: 0 })
  expect(impact.changed[0]!.because[0]!.source).toBe('Perpres 9/2027')
  expect(visibleTo(impact.changed, undefined)).toHaveLength(2)
  expect(visibleTo(impact.changed, ['1']).map((one) => one.subject.key)).toEqual(['A'])
  expect(visibleTo(impact.changed, [])).toEqual([])
})
