/**
 * Three hundred further questions in the words of p3dn-rules 10.13, each answer read against the rule's text by a person
 * (2026-11-25, the last hundred on 2026-11-26): limits, the day before and the day of a change, facts left out, values of the wrong kind, records that cannot be true.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { answerLine } from './line.ts'

const variations = readFileSync(new URL('variations.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => {
    const { out, error, ...question } = JSON.parse(line) as Record<string, unknown>
    // As written: numbers beyond 2^53 must not pass through JavaScript's own numbers on their way to the engine.
    return { asked: line.replace(/,"(out|error)":.*$/, '}'), question, expected: error ?? out ?? null }
  })

test.each(variations.map((one) => [JSON.stringify(one.question), one] as const))('%s', (_, one) => {
  const answer = JSON.parse(answerLine(one.asked, false).text) as { out?: unknown; error?: { code: string } }
  expect(answer.error?.code ?? answer.out ?? null).toEqual(one.expected)
})
