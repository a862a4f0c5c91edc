/**
 * The worked examples of the rule pages with their answers and reasons as one page of text. Who knows the law reads
 * it; a fact, article or certainty that changes is seen. After a deliberate change: `vitest -u`.
 */
import { expect, test } from 'vitest'
import { examples, examplesOf, lookUpsOf, work } from './examples.ts'
import { allRules, findRule } from './registry.ts'
import { sentenceOfLawReason } from './words.ts'

const plain = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) => (typeof one === 'bigint' ? Number(one) : one))

test('the examples are answered as written in example-book.txt', async () => {
  const lines = examples
    .map(work)
    .flatMap((one) => [
      `${one.family} ${one.fn} ${plain(one.in)}`,
      `  ${one.title.id} | ${one.title.en}`,
      ...(one.refusal === undefined ? [`  = ${plain(one.out)}`] : [`  ditolak: ${one.refusal}`]),
      ...one.because.flatMap((reason) => [
        `  - ${reason.code} ${plain(reason.facts ?? {})} | ${reason.certainty} | ${reason.source ?? '–'}`,
        `    ${sentenceOfLawReason(reason, 'id')}`,
        `    ${sentenceOfLawReason(reason, 'en')}`,
      ]),
    ])
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./example-book.txt')
})

test('every example leads to rules that exist', () => {
  for (const one of examples)
    for (const start of one.rules)
      expect(
        allRules.some((rule) => rule.family === one.family && rule.id.startsWith(start)),
        `${one.title.id}: ${start}`,
      ).toBe(true)
})

test('a rule shows the examples that name it, or those of its family', () => {
  expect(examplesOf('pl.max.construction', 'procurement-thresholds').map((one) => one.fn)).toEqual([
    'pl_allowed',
    'pl_allowed',
  ])
  expect(examplesOf('sod.kpa_x_bendahara', 'separation-of-duties')).toHaveLength(2)
  expect(examplesOf('kkp.max', 'procurement-thresholds')).toEqual([])
})

test('a rule that nothing computes with is looked up on its first day and the day before', () => {
  const lookUps = lookUpsOf(findRule('kbli.published')!).map(work)
  expect(lookUps.map((one) => [one.in, one.out])).toEqual([
    [{ rule_id: 'kbli.published', date: '2019-12-31' }, null],
    // Only the year of the start was read: a day inside it cannot be decided, so the next year is asked.
    [{ rule_id: 'kbli.published', date: '2021-01-01' }, 'KBLI_2020'],
    [{ rule_id: 'kbli.published', date: '2026-01-01' }, 'KBLI_2025'],
  ])
})
