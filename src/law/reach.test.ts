import { describe, expect, test } from 'vitest'
import { isoDate } from '#shared/date'
import { examples } from './examples.ts'
import { underEdition } from './in-force.ts'
import { isWithinOrderLimit } from './procurement-thresholds/order-limit.ts'
import { answerQuestion } from './questions/answer.ts'
import { reachOf } from './reach.ts'
import { allRules } from './registry.ts'
import { type Rule, type RuleValue } from './rule.ts'

interface Question {
  readonly fn: string
  readonly in: unknown
}
/** Every worked example, and for each rule that has none a question at its own place. */
const questions: readonly Question[] = [
  // `rule` looks a value up; that is showing, not computing.
  ...examples.filter((example) => example.fn !== 'rule'),
  ...allRules
    .filter((rule) => rule.family === 'account-base')
    .map((rule) => ({
      fn: 'account_base',
      in: `${rule.id.replace('account.base.', '')}.01.01.01.0001`.split('.').slice(0, 5).join('.') + '.0001',
    })),
  ...allRules
    .filter((rule) => /^account\.base\.(\d+\.){5}\d{4}$/.test(rule.id))
    .map((rule) => ({ fn: 'account_base', in: rule.id.replace('account.base.', '') })),
  { fn: 'account_base', in: '5.2.02.05.01.0001' },
  ...['barang', 'konsultansi', 'konstruksi'].map((jenis) => ({
    fn: 'pl_allowed',
    in: { jenis, nilai: 100_000_000, date: '2026-01-01' },
  })),
  ...['modal', 'penjualan', 'aset'].flatMap((basis) =>
    [1, 400_000_000, 9_000_000_000].flatMap((value) =>
      ['2015-01-01', '2026-01-01'].map((date) => ({ fn: 'umkm_class', in: { basis, value, date } })),
    ),
  ),
  ...['konstruksi', 'konsultansi'].map((jenis) => ({
    fn: 'contract_form',
    in: { jenis, nilai: 90_000_000, metode: 'pengadaan_langsung' },
  })),
]
const text = (value: unknown) =>
  JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one))
const answers = () => [
  ...questions.map((question) => text(answerQuestion({ fn: question.fn, in: question.in }))),
  // Asked by the guards of an e-order only.
  text(isWithinOrderLimit(isoDate('2026-01-01'), 7_000_000n)),
]
const before = answers()
const changedUnder = (rule: Rule) => {
  const now = underEdition(new Map([[rule.id, rule]]), answers)
  return now.filter((answer, i) => answer !== before[i]).length
}
/** The same rule with every value another one, as a release could make it. */
const withOtherValues = (rule: Rule): Rule => ({
  ...rule,
  versions: rule.versions.map((version) => ({ ...version, value: otherThan(rule, version.value) })),
})
const otherThan = (rule: Rule, value: RuleValue): RuleValue => {
  if (typeof value === 'bigint') return value + 7_000_000_000n
  if (typeof value === 'number') return value > 5_000 ? value - 1_111 : value + 1_111
  return rule.unit === 'date' ? '2031-01-01' : 'another-word'
}

describe('how far a release reaches', () => {
  test.each(allRules.filter((rule) => reachOf(rule) === 'by-day').map((rule) => [rule.id, rule] as const))(
    '%s is read by day: without it some answer changes',
    (_, rule) => expect(changedUnder({ ...rule, versions: [] })).toBeGreaterThan(0),
  )
  test.each(
    allRules
      .filter((rule) => reachOf(rule) !== 'by-day')
      .map((rule) => [rule.id, reachOf(rule), rule] as const),
  )('%s is %s: another value changes no answer', (_, __, rule) =>
    expect(changedUnder(withOtherValues(rule))).toBe(0),
  )
})
