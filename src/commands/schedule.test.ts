import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

test('the example of the documentation is answered as it says there', () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/schedule-problem.md'), 'utf8')
  const example = /## A whole file[\s\S]*?```json\n([\s\S]*?)```/.exec(text)?.[1] ?? ''
  const { answer, status } = schedule('solve', file('contoh.json', example))
  const [RM = 0, RT = 0, JM = 0] = answer?.assignment as number[]
  expect([status, answer]).toMatchObject([
    0,
    { status: 'optimal', objective: 'worth', value: 11_000, bound: 11_000, stages: { breaks: { value: 0 } } },
  ])
  expect([[RM, JM].sort(), Math.abs(RM - RT)]).toEqual([[2, 3], 1])
})

test('a malformed file gets a sentence and exit code 1', () => {
  const { answer, status, stderr } = schedule('solve', file('rusak.json', '{"format":"lain"}'))
  expect([status, answer?.status]).toEqual([1, 'unknown'])
  expect(stderr).toContain('Berkas tidak dapat dibaca: format: "lain", seharusnya "padan-schedule-1"')
})

const morning = {
  format: 'padan-schedule-1',
  days: [{ id: 'senin', morningSlots: 2, afternoonSlots: 0 }],
  tables: 3,
  participants: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }],
}

test('a contradiction is work done: exit code 0, the reasons in words, no slot', () => {
  const meetings = ['b', 'c', 'd'].map((other) => ({ id: `a${other}`, participants: ['a', other] }))
  const { answer, status, stderr } = schedule(
    'solve',
    file('bertentangan.json', JSON.stringify({ ...morning, meetings })),
    '--time-limit',
    '1',
  )
  expect([status, answer?.status, answer?.assignment]).toEqual([0, 'infeasible', []])
  expect(stderr).toContain('Peserta a harus mengikuti 3 pertemuan')
})

test('an event without meetings is optimal as it is', () => {
  const { answer, status } = schedule(
    'solve',
    file('kosong.json', JSON.stringify({ ...morning, participants: [], meetings: [] })),
  )
  expect([status, answer]).toMatchObject([0, { status: 'optimal', value: 0, bound: 0, assignment: [] }])
})

test.each([
  ['', 'berkas kosong'],
  ['{"format":"padan-schedule-1","days":[', 'bukan JSON yang sah'],
  ['nBusiness = 3;\nnMeetings = ', 'Berkas tidak dapat dibaca'],
  [
    JSON.stringify({ ...morning, meetings: [{ id: 'az', participants: ['a', 'z'] }] }),
    'peserta "z" tidak ada',
  ],
  [
    JSON.stringify({
      ...morning,
      days: [{ id: 'senin', morningSlots: 10_000, afternoonSlots: 0 }],
      participants: Array.from({ length: 2_001 }, (_, i) => ({ id: `p${i}` })),
      meetings: [],
    }),
    'bagilah acara menurut hari',
  ],
])('%.40s: refused with a sentence', (text, sentence) => {
  const { answer, status, stderr } = schedule('solve', file('rusak.txt', text))
  expect([status, answer?.status]).toEqual([1, 'unknown'])
  expect(stderr).toContain(sentence)
})

test('a file that is not there is named', () => {
  const { status, stderr } = schedule('solve', 'tiada.json')
  expect(status).toBe(1)
  expect(stderr).toContain('berkas tiada.json tidak ada')
})

test('10⁵ meetings get a legal plan and say how much better it could be', { timeout: 240_000 }, () => {
  const meetings = Array.from({ length: 100_000 }, (_, i) => ({
    id: `t${i}`,
    participants: [`p${i % 4_000}`, `m${(i * 7 + Math.floor(i / 4_000)) % 1_500}`],
    required: false,
    weight: 1 + (i % 97),
  }))
  const path = file(
    'besar.json',
    JSON.stringify({
      format: 'padan-schedule-1',
      days: ['senin', 'selasa'].map((id) => ({ id, morningSlots: 8, afternoonSlots: 8 })),
      tables: 400,
      participants: [
        ...Array.from({ length: 4_000 }, (_, i) => ({ id: `p${i}`, side: 'officer', maxMeetingsPerDay: 6 })),
        ...Array.from({ length: 1_500 }, (_, i) => ({ id: `m${i}`, side: 'maker' })),
      ],
      meetings,
    }),
  )
  const { answer, status, stderr } = schedule('solve', path, '--time-limit', '10')
  const { assignment, value, bound } = answer as { assignment: number[]; value: number; bound: number }
  expect([status, answer?.status, assignment.length]).toEqual([0, 'feasible', 100_000])
  expect(assignment.filter((slot) => slot > 0).length).toBeGreaterThan(5_000)
  expect(value).toBeLessThanOrEqual(bound)
  expect(stderr).toContain('belum terbukti')
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
