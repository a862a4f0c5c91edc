/** The worked vectors of the trade stand beside the repository; without them this file skips by name. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { answerLine } from './line.ts'

const path = fileURLToPath(new URL('../../../../shared/domain/law-vectors.jsonl', import.meta.url))
const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : []

test.skipIf(lines.length === 0)('every vector of law-vectors.jsonl is answered as written', () => {
  expect(lines.length).toBeGreaterThan(100)
  for (const line of lines) {
    const { id, fn, in: input, out } = JSON.parse(line)
    const answer = answerLine(JSON.stringify({ id, fn, in: input }))
    expect(answer.ok, line).toBe(true)
    expect(JSON.parse(answer.text), line).toEqual({ id, out })
  }
})
