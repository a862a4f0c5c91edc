/** Published optima counted again on the files themselves, which stand beside the repository or are skipped. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { ScheduleAnswer } from '../problem.ts'
import { readBenchmark } from './benchmark.ts'
import { knownTimetables } from './known-timetables.ts'
import { verifyBenchmark } from './verify-benchmark.ts'

const folder = fileURLToPath(new URL('../../../../../shared/data/b2b/', import.meta.url))
const hasFiles = existsSync(`${folder}expected.csv`)
const textOf = (file: string) => readFileSync(`${folder}${file}`, 'utf8')

interface Published {
  readonly file: string
  readonly fairness: number
  readonly optimum: string
}
const published = (): Published[] =>
  textOf('expected.csv')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [file = '', fairness = '', optimum = ''] = line.split(',')
      return { file, fairness: Number(fairness), optimum }
    })

const optimal = (assignment: number[], breaks: number): ScheduleAnswer => ({
  status: 'optimal',
  objective: 'breaks',
  value: breaks,
  bound: breaks,
  seconds: 1,
  assignment,
  stages: {
    worth: null,
    fairness: null,
    breaks: { value: breaks, bound: breaks, scope: 'whole' },
    walkingMetres: 0,
    moved: 0,
    dropped: 0,
  },
  reasons: [],
})

describe.skipIf(!hasFiles)('the published benchmark', () => {
  test('every file is read', () => {
    for (const { file } of published()) expect(readBenchmark(textOf(file))).toMatchObject({ ok: true })
  })

  test.each(knownTimetables)(
    '%s with fairness %i: a timetable reaches the published optimum',
    (file, fairness, slots) => {
      const row = published().find((one) => one.file === file && one.fairness === fairness)
      // Variants are published for a fairness of 2 only; every row used here is one of the table.
      const optimum = Number(row?.optimum)
      const assignment = [...slots].map((digit) => Number.parseInt(digit, 36))
      expect(verifyBenchmark(textOf(file), optimal(assignment, optimum), { fairness })).toEqual([])
      expect(
        verifyBenchmark(textOf(file), optimal(assignment, optimum + 1), { fairness }).map(({ code }) => code),
      ).toContain('figure-wrong')
    },
  )

  test.each(knownTimetables)(
    '%s with fairness %i: a meeting moved onto a neighbour is found',
    (file, fairness, slots) => {
      const text = textOf(file)
      const reading = readBenchmark(text)
      if (!reading.ok) throw new Error(reading.problem)
      const { meetings } = reading.benchmark
      const assignment = [...slots].map((digit) => Number.parseInt(digit, 36))
      for (const { number, pair } of meetings.filter((one) => one.number % 5 === 0)) {
        const neighbour = meetings.find(
          (other) => other.number !== number && other.pair.some((who) => pair.includes(who)),
        )
        if (!neighbour) continue
        const moved = assignment.with(number - 1, assignment[neighbour.number - 1] ?? 0)
        const codes = verifyBenchmark(text, optimal(moved, 0), { fairness }).map(({ code }) => code)
        expect(codes).toContain('participant-twice')
      }
    },
  )
})
