import { describe, expect, test } from 'vitest'
import { readBenchmark } from './benchmark.ts'
import { honestAnswer, anEvent, noSchedule } from './example-event.ts'
import { verifyBenchmark } from './verify-benchmark.ts'

/** Four participants, the fourth with nobody to meet; slots 1–3 in the morning, 4–5 in the afternoon. */
const example = {
  nBusiness: '4',
  nMeetings: '3',
  nTables: '1',
  nTotalSlots: '5',
  nMorningSlots: '3',
  requested: '[|1, 2,1,\n|1, 3,3,\n|2, 3,2,\n|]',
  meetingsxBusiness: '[{1,2,3},\n{1,2,4},\n{1,3,4},\n{1}]',
  nMeetingsBusiness: '[2,2,2,0]',
  forbidden: '[{0},\n{0,2},\n{},\n{0}]',
  fixed: '[0,0,5]',
  precedences: '[{},\n{1},\n{0}]',
}
const file = (changes: Partial<typeof example> = {}) =>
  Object.entries({ ...example, ...changes })
    .map(([field, value]) => `${field} = ${value};\n`)
    .join('')

/** All figures as a reader of the test counts them by hand. */
const answerOf = (assignment: number[], breaks: number) => ({
  ...honestAnswer(anEvent({ participants: [], meetings: [] }), []),
  assignment,
  value: breaks,
  stages: {
    worth: null,
    fairness: null,
    breaks: { value: breaks, bound: 0, scope: 'whole' as const },
    walkingMetres: 0,
    moved: 0,
    dropped: 0,
  },
})
const codes = (assignment: number[], breaks: number, changes: Partial<typeof example> = {}, fairness = 2) =>
  verifyBenchmark(file(changes), answerOf(assignment, breaks), { fairness }).map(({ code }) => code)

describe('a timetable of the benchmark', () => {
  // 1: slots 1 and 4 (a break); 2: slots 1 and 5 (a break); 3: slots 4 and 5.
  test('a legal one passes', () => expect(codes([1, 4, 5], 2)).toEqual([]))
  test('breaks that differ by just what is allowed pass', () =>
    expect(codes([1, 4, 5], 2, {}, 1)).toEqual([]))
  test('before means strictly before', () => {
    const changes = {
      nTables: '2',
      requested: '[|1,2,1|3,4,3|2,3,2|]',
      meetingsxBusiness: '[{1,2},{1,2,4},{1,3,4},{1,3}]',
    }
    expect(codes([1, 1, 5], 2, changes)).toEqual(['precedence-broken'])
    expect(codes([1, 3, 5], 2, changes)).toEqual([])
  })

  test.each<[string, number[], number, Partial<typeof example>, number?]>([
    ['required-not-held', [1, 0, 5], 1, {}],
    ['participant-twice', [1, 4, 4], 2, { nTables: '2', fixed: '[0,0,0]' }],
    [
      'too-many-tables',
      [1, 4, 4],
      2,
      {
        requested: '[|1,2,1,|1,3,3,|2,4,2|]',
        meetingsxBusiness: '[{1,2,3},{1,2,4},{1,3},{1,4}]',
        fixed: '[0,0,0]',
      },
    ],
    [
      'wrong-session',
      [4, 5, 5],
      0,
      {
        requested: '[|1,2,1,|1,3,3,|2,4,2|]',
        meetingsxBusiness: '[{1,2,3},{1,2,4},{1,3},{1,4}]',
        nTables: '2',
      },
    ],
    ['wrong-session', [1, 2, 3], 1, { fixed: '[0,0,0]' }],
    ['participant-slot-forbidden', [2, 3, 5], 2, {}],
    ['not-in-fixed-slot', [1, 5, 4], 2, {}],
    ['precedence-broken', [3, 1, 5], 3, {}],
    ['breaks-uneven', [1, 4, 5], 2, {}, 0],
    ['slot-unknown', [1, 6, 5], 2, {}],
    ['assignment-length', [1, 4], 2, {}],
    ['figure-wrong', [1, 4, 5], 1, {}],
  ])('%s', (code, assignment, breaks, changes, fairness) =>
    expect([...new Set(codes(assignment, breaks, changes, fairness))]).toEqual([code]),
  )

  test('an optimum needs value and bound to meet, and the bound never lies above', () => {
    const answer = answerOf([1, 4, 5], 2)
    const named = (changes: object) =>
      verifyBenchmark(file(), { ...answer, ...changes }, { fairness: 2 }).map(({ code }) => code)
    expect(named({ status: 'optimal' })).toEqual(['optimal-with-gap'])
    expect(named({ bound: 3 })).toContain('bound-contradicts')
    expect(named({ objective: 'worth' })).toContain('objective-wrong')
    expect(named({ stages: null })).toEqual(['answer-incomplete'])
  })

  test('impossible needs reasons and has no schedule', () => {
    const named = (answer: Parameters<typeof verifyBenchmark>[1]) =>
      verifyBenchmark(file(), answer, { fairness: 2 }).map(({ code }) => code)
    expect(named(noSchedule())).toEqual([])
    expect(named(noSchedule({ reasons: [] }))).toEqual(['impossible-without-reason'])
  })
})

describe('the reader of the benchmark', () => {
  const problemOf = (text: string) => {
    const reading = readBenchmark(text)
    return reading.ok ? 'readable' : reading.problem
  }

  test('comments, ranges and an empty problem are read', () => {
    expect(
      problemOf(`% a remark; with nMeetings = 9;\n${file({ forbidden: '[{0}, 2..3, {1,4..5}, {}]' })}`),
    ).toBe('readable')
    const nothing = {
      nBusiness: '0',
      nMeetings: '0',
      requested: '[||]',
      meetingsxBusiness: '[]',
      forbidden: '[]',
      fixed: '[]',
      precedences: '[]',
    }
    expect(problemOf(file(nothing))).toBe('readable')
    expect(codes([], 0, nothing)).toEqual([])
  })

  test.each<[string, Partial<typeof example>]>([
    ['nTables is not a whole number: many', { nTables: 'many' }],
    ['nMorningSlots holds 6, expected 0 to 5', { nMorningSlots: '6' }],
    ['requested has 6 entries, expected 9', { requested: '[|1,2,3|1,3,3|]' }],
    ['requested holds 7, expected 1 to 4', { requested: '[|1,7,1|1,3,3|2,3,2|]' }],
    ['meeting 2 pairs participant 3 with itself', { requested: '[|1,2,1|3,3,3|2,3,2|]' }],
    ['fixed has 2 entries, expected 3', { fixed: '[0,0]' }],
    ['precedences holds 9, expected 1 to 3', { precedences: '[{},{9},{}]' }],
    ['forbidden holds a', { forbidden: '[{a},{},{},{}]' }],
    [
      'requested and meetingsxBusiness disagree on participant 3',
      { meetingsxBusiness: '[{1,2,3},{1,2,4},{1,3},{1}]' },
    ],
  ])('%s', (problem, changes) => expect(problemOf(file(changes))).toBe(problem))

  test('half a file is refused with what is missing', () => {
    expect(problemOf('')).toBe('nBusiness is missing')
    expect(problemOf(file() + 'nTables = 2;')).toBe('nTables is given 2 times')
    expect(verifyBenchmark('nBusiness = 1;', noSchedule(), { fairness: 2 })).toMatchObject([
      { code: 'problem-unreadable', facts: { problem: 'nMeetings is missing' } },
    ])
  })
})
