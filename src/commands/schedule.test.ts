import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'padan-schedule-'))
afterAll(() => rmSync(folder, { recursive: true }))

function schedule(...args: string[]) {
  const run = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../../bin/padan'), 'schedule', ...args],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  return { ...run, answer: run.stdout ? (JSON.parse(run.stdout) as Record<string, unknown>) : null }
}
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

test('a file is solved and one JSON document printed, and nothing else is left behind', () => {
  const path = file(
    'acara.json',
    JSON.stringify({
      format: 'padan-schedule-1',
      days: [{ id: 'senin', morningSlots: 2, afternoonSlots: 0 }],
      tables: 1,
      participants: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      meetings: [
        { id: 'ab', participants: ['a', 'b'] },
        { id: 'bc', participants: ['b', 'c'], after: ['ab'] },
      ],
    }),
  )
  const { answer, status } = schedule(
    'solve',
    path,
    '--fairness',
    '0',
    '--time-limit',
    '10',
    '--threads',
    '1',
  )
  expect(status).toBe(0)
  expect(answer).toMatchObject({ status: 'optimal', value: 0, bound: 0, assignment: [1, 2] })
  expect(readdirSync(folder)).toEqual(['acara.json'])
})

test('a malformed file gets a sentence and exit code 1', () => {
  const { answer, status, stderr } = schedule('solve', file('rusak.json', '{"format":"lain"}'))
  expect([status, answer?.status]).toEqual([1, 'unknown'])
  expect(stderr).toContain('Berkas tidak dapat dibaca: format: "lain", seharusnya "padan-schedule-1"')
})

test.each([
  ['solve'],
  ['solve', 'x', '--fairness', 'banyak'],
  ['solve', 'x', '--time-limit', '0'],
  ['tidur'],
])('a wrong call is explained: %s %s %s', (...args) => {
  const { status, stderr } = schedule(...args)
  expect(status).toBe(2)
  expect(stderr).toContain('Pemakaian: padan schedule solve')
})
