import { describe, expect, test } from 'vitest'
import {
  accountBase,
  allRules,
  conflictsOfRoles,
  isHalalMandatory,
  isWithinOrderLimit,
  type Purchase,
  reachOf,
  type Rule,
  type RuleValue,
  taxesOf,
  underEdition,
} from '#law'
import { isoDate } from '#shared/date'
import { goalsOf } from '../figure-parts.tsx'
import { type Reader, readersOf, readerWords } from './readers.ts'

const on = isoDate('2025-11-26')
const known = [true, false] as const
const keptAndPaid = (purchase: Purchase) => {
  const { verdict } = taxesOf(purchase)
  return verdict && [verdict.base, verdict.pph, verdict.invoice, verdict.transfer]
}
/** What each reader asks of law/, over the facts that can come. */
const asked: Readonly<Record<Exclude<Reader, 'national-record' | 'catalogue-halal'>, () => unknown>> = {
  'order-tax': () =>
    (['barang', 'jasa_boga'] as const).flatMap((supply) =>
      known.flatMap((hasNpwp) =>
        known.flatMap((hasSuket) =>
          known.flatMap((isPkp) =>
            known.map((isPbjtExempt) =>
              keptAndPaid({
                on,
                supply,
                channel: 'bendahara',
                invoicesRupiah: [2_500_000n],
                priceIncludes: supply === 'barang' ? (isPkp ? 'ppn' : null) : isPbjtExempt ? null : 'pbjt',
                hasNpwp,
                hasSuket,
                isPkp,
                isPbjtExempt,
              }),
            ),
          ),
        ),
      ),
    ),
  'order-limit': () => isWithinOrderLimit(on, 49_000_000n),
  'order-halal': () =>
    (['mikro', 'besar'] as const).map((size) => isHalalMandatory(size, 'makanan_minuman', on)),
  'order-roles': () =>
    conflictsOfRoles(
      on,
      new Map((['KPA', 'PPK', 'PEJABAT_PENGADAAN', 'BENDAHARA'] as const).map((role) => [role, ['x']])),
    ),
  'paid-share': () =>
    allRules
      .filter((rule) => rule.family === 'account-base')
      .map((rule) => accountBase(on, rule.id.replace('account.base.', ''))),
  'target-paid': () => goalsOf([], '', on).M6,
  'target-umk': () => goalsOf([], '', on).M7,
}
const otherThan = (rule: Rule, value: RuleValue): RuleValue => {
  if (typeof value === 'bigint') return value > 10_000_000n ? value - 20_000_000n : value + 7_000_000_000n
  if (typeof value === 'number') return value > 5_000 ? value - 1_111 : value + 1_111
  if (rule.unit === 'date') return '2020-01-01'
  return value === '11/12' ? '1/1' : value === 'exclude' ? 'include' : 'exclude'
}
const text = (value: unknown) =>
  JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one))
const changed = (rule: Rule, ask: () => unknown) => {
  const other = {
    ...rule,
    versions: rule.versions.map((version) => ({ ...version, value: otherThan(rule, version.value) })),
  }
  return underEdition(new Map([[rule.id, other]]), () => text(ask())) !== text(ask())
}

describe('the page of a rule names who reads it, and nobody else', () => {
  test.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    const named = readersOf(rule).filter(
      (reader) => reader !== 'national-record' && reader !== 'catalogue-halal',
    )
    // A pair of roles is forbidden or it is not written: there is no other value.
    if (rule.family === 'separation-of-duties') return expect(named).toEqual(['order-roles'])
    const found = Object.entries(asked).filter(([, ask]) => changed(rule, ask))
    expect(found.map(([reader]) => reader)).toEqual(named)
    if (reachOf(rule) === 'in-formula') expect(named).toEqual([])
  })
  test('in both languages', () => {
    for (const words of Object.values(readerWords)) expect(words.id).not.toBe(words.en)
  })
})
