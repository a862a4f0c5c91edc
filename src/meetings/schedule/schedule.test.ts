import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareFairness } from './verifier/brute-force.ts'
import { refuteAnswer } from './verifier/refute-answer.ts'
import type { ScheduleAnswer, ScheduleProblem } from './problem.ts'
import { solveSchedule, type SolveOptions } from './solve.ts'
import { tinyProblems } from './tiny-problems.ts'
import { blockingPairs, whatRemovalFrees, whyNotHeld } from './why.ts'

const solve = (problem: ScheduleProblem, options: Partial<SolveOptions> = {}): Promise<ScheduleAnswer> =>
  solveSchedule(problem, {
    timeLimitSeconds: 20,
    threads: 1,
    seed: 1,
    stepLimit: null,
    now: () => performance.now(),
    ...options,
  })

const codes = (answer: ScheduleAnswer) => answer.reasons.map(({ code }) => code)

/** A morning of four slots, two officers, two makers; tests change what matters to them. */
const aMorning = (changes: Partial<ScheduleProblem> = {}): ScheduleProblem => ({
  format: 'padan-schedule-1',
  days: [{ id: 'senin', morningSlots: 4, afternoonSlots: 0 }],
  tables: 2,
  participants: [
    { id: 'Ibu Ratna', side: 'officer' },
    { id: 'Pak Joko', side: 'officer' },
    { id: 'CV Maju', side: 'maker' },
    { id: 'PT Tekun', side: 'maker' },
  ],
  meetings: [
    { id: 'RM', participants: ['Ibu Ratna', 'CV Maju'] },
    { id: 'RT', participants: ['Ibu Ratna', 'PT Tekun'] },
    { id: 'JM', participants: ['Pak Joko', 'CV Maju'] },
  ],
  ...changes,
})

const wishes = (problem: ScheduleProblem): ScheduleProblem => ({
  ...problem,
  meetings: problem.meetings.map((m, i) => ({ ...m, required: false, weight: 1 + i })),
})

describe('what the brute force says of small problems', () => {
  test('no optimum, bound or impossibility is refuted, and something is always proven', async () => {
    await fc.assert(
      fc.asyncProperty(tinyProblems, async (problem) => {
        const answer = await solve(problem)
        expect(['optimal', 'infeasible']).toContain(answer.status)
        expect(refuteAnswer(problem, answer, { stepLimit: 1_000_000 })).toEqual([])
      }),
      { numRuns: 20, seed: 7 },
    )
  })
})

describe('properties', () => {
  test('one thread, one seed and a step limit give one schedule', async () => {
    await fc.assert(
      fc.asyncProperty(tinyProblems, fc.nat(100), async (problem, seed) => {
        const options = { timeLimitSeconds: null, stepLimit: 2_000, seed }
        const [one, other] = [await solve(problem, options), await solve(problem, options)]
        expect({ ...one, seconds: 0 }).toEqual({ ...other, seconds: 0 })
      }),
      { numRuns: 6, seed: 1 },
    )
  })

  test('a table more never lowers fairness and, when they are as fair, never the worth', async () => {
    await fc.assert(
      fc.asyncProperty(tinyProblems, async (tiny) => {
        const problem = wishes({ ...tiny, tables: 1, replan: undefined } as ScheduleProblem)
        delete problem.replan
        const [few, more] = [await solve(problem), await solve({ ...problem, tables: 2 })]
        if (few.status !== 'optimal' || more.status !== 'optimal') return
        const fairer = compareFairness(more.stages?.fairness?.counts, few.stages?.fairness?.counts ?? [])
        expect(fairer).toBeGreaterThanOrEqual(0)
        if (fairer === 0) expect(more.value).toBeGreaterThanOrEqual(few.value ?? 0)
      }),
      { numRuns: 6, seed: 3 },
    )
  })

  test('other names in another order change neither value nor bound', async () => {
    await fc.assert(
      fc.asyncProperty(tinyProblems, async (problem) => {
        const renamed = {
          ...problem,
          participants: problem.participants.map((p) => ({ ...p, id: `x${p.id}` })).reverse(),
          meetings: problem.meetings
            .map((m) => ({
              ...m,
              participants: m.participants.map((p) => `x${p}`) as [string, string],
            }))
            .reverse(),
          ...(problem.vetoes
            ? { vetoes: problem.vetoes.map((pair) => pair.map((p) => `x${p}`) as [string, string]) }
            : {}),
        }
        const [one, other] = [await solve(problem), await solve(renamed)]
        expect([other.status, other.value, other.bound]).toEqual([one.status, one.value, one.bound])
      }),
      { numRuns: 6, seed: 5 },
    )
  })

  test('no two who would gain are left apart where tables do not bind', async () => {
    await fc.assert(
      fc.asyncProperty(tinyProblems, async (tiny) => {
        const problem = wishes({
          ...tiny,
          tables: 6,
          participants: tiny.participants.map((p) => ({ ...p, forbiddenSlots: [] })),
          meetings: tiny.meetings.map(({ id, participants }) => ({ id, participants })),
        })
        delete problem.replan
        delete problem.fairness
        const answer = await solve(problem)
        expect(blockingPairs(problem, answer.assignment)).toEqual([])
      }),
      { numRuns: 8, seed: 9 },
    )
  })
})

describe('a clear answer to everything', () => {
  test('nothing to schedule is scheduled at once', async () => {
    const answer = await solve(aMorning({ meetings: [] }))
    expect(answer).toMatchObject({ status: 'optimal', value: 0, bound: 0, assignment: [] })
  })

  test.each([
    [
      'fixed where somebody cannot come',
      aMorning({
        participants: aMorning().participants.map((p) =>
          p.id === 'CV Maju' ? { ...p, forbiddenSlots: [2] } : p,
        ),
        meetings: [{ id: 'RM', participants: ['Ibu Ratna', 'CV Maju'], fixedSlot: 2 }],
      }),
      ['pertemuan-wajib', 'slot-terlarang-peserta', 'slot-tetap'],
    ],
    [
      'required and refused',
      aMorning({ vetoes: [['CV Maju', 'Pak Joko']] }),
      ['pertemuan-wajib', 'saling-menolak'],
    ],
    [
      'more meetings than a limit allows',
      aMorning({
        participants: aMorning().participants.map((p) =>
          p.id === 'Ibu Ratna' ? { ...p, maxMeetings: 1 } : p,
        ),
      }),
      ['melebihi-batas-peserta'],
    ],
    [
      'more meetings than slots for one person',
      aMorning({
        days: [{ id: 'senin', morningSlots: 1, afternoonSlots: 3 }],
        meetings: aMorning().meetings.map((m) => ({ ...m, session: 'morning' as const })),
      }),
      ['terlalu-banyak-untuk-peserta'],
    ],
    ['no table at all', aMorning({ tables: 0 }), ['terlalu-banyak-untuk-meja']],
    [
      'an order that runs in a circle',
      aMorning({
        meetings: aMorning().meetings.map((m, i, all) => ({ ...m, after: [all[(i + 1) % 3]?.id ?? ''] })),
      }),
      ['urutan-mustahil'],
    ],
    [
      'a search is needed to see it: three who meet each other in two slots',
      {
        ...aMorning({ tables: 9 }),
        days: [{ id: 'senin', morningSlots: 2, afternoonSlots: 2 }],
        participants: ['a', 'b', 'c'].map((id) => ({ id })),
        meetings: [
          ['a', 'b'],
          ['b', 'c'],
          ['c', 'a'],
        ].map(([p = '', q = '']) => ({
          id: p + q,
          participants: [p, q] as [string, string],
          session: 'morning' as const,
        })),
      },
      ['semua-pertemuan-wajib', 'sesi', 'sesi', 'sesi'],
    ],
  ])('impossible: %s', async (_, problem, expected) => {
    const answer = await solve(problem)
    expect([answer.status, ...codes(answer)]).toEqual(['infeasible', ...expected])
    expect(answer.reasons.every(({ sentence }) => sentence.length > 10)).toBe(true)
  })

  const crowded = aMorning({
    days: [{ id: 'senin', morningSlots: 12, afternoonSlots: 8 }],
    tables: 14,
    participants: Array.from({ length: 60 }, (_, i) => ({ id: `p${i}` })),
    meetings: Array.from({ length: 270 }, (_, i) => ({
      id: `t${i}`,
      participants: [`p${i % 60}`, `p${(i + 1 + Math.floor(i / 60) * 3) % 60}`] as [string, string],
    })),
  })

  test('the time limit is kept also when nothing can be proven in it', async () => {
    const started = performance.now()
    const answer = await solve(crowded, { timeLimitSeconds: 2, threads: 2 })
    expect(performance.now() - started).toBeLessThan(4_000)
    expect(['optimal', 'feasible']).toContain(answer.status)
    expect(answer.bound).toBeLessThanOrEqual(answer.value ?? 0)
  })

  test('with hardly any time there is still a legal and fair schedule', async () => {
    const fair = { ...crowded, fairness: { maxBreakDifference: 1 } }
    const answer = await solve(fair, { timeLimitSeconds: 0.001, threads: 2 })
    expect(answer.status).toBe('feasible')
    expect(answer.assignment.every((slot) => slot >= 1 && slot <= 20)).toBe(true)
  })
})

describe('on the day', () => {
  test('what is past stays, and nobody is moved who need not be', async () => {
    const answer = await solve(
      aMorning({
        participants: aMorning().participants.map((p) =>
          p.id === 'PT Tekun' ? { ...p, forbiddenSlots: [3] } : p,
        ),
        replan: { fromSlot: 2, current: { RM: 1, RT: 3, JM: 2 }, movePenalty: 5 },
      }),
    )
    expect(answer).toMatchObject({
      status: 'optimal',
      assignment: [1, 2, 2],
      stages: { moved: 1, dropped: 0 },
    })
  })

  test('a walk-in takes a free slot without moving anybody', async () => {
    const problem = aMorning({
      meetings: [
        ...aMorning().meetings,
        { id: 'JT', participants: ['Pak Joko', 'PT Tekun'], required: false, weight: 3 },
      ],
      replan: { fromSlot: 2, current: { RM: 1, RT: 2, JM: 2 }, movePenalty: 5 },
    })
    const answer = await solve(problem)
    expect(answer.assignment).toEqual([1, 2, 2, 3])
    expect(answer.stages).toMatchObject({ moved: 0, dropped: 0 })
  })
})

describe('why', () => {
  const full = aMorning({
    days: [{ id: 'senin', morningSlots: 1, afternoonSlots: 0 }],
    tables: 1,
    meetings: aMorning().meetings.map((m, i) => ({ ...m, required: false, weight: 3 - i })),
    fairness: { evenMeetingsOf: 'nobody' },
  })

  test('a meeting that is not held names its obstacles', async () => {
    const { assignment } = await solve(full)
    expect(assignment).toEqual([1, 0, 0])
    expect(whyNotHeld(full, assignment, 0)).toEqual([])
    expect(whyNotHeld(full, assignment, 1)[0]?.facts).toMatchObject({
      slot: 1,
      obstacles: ['Ibu Ratna sedang dalam pertemuan RM'],
    })
  })

  test('giving up a meeting names those that could take its place', async () => {
    const { assignment } = await solve(full)
    expect(whatRemovalFrees(full, assignment, 0).map(({ facts }) => facts.meeting)).toEqual([
      'RM',
      'RT',
      'JM',
    ])
  })

  test('two who wait for a table are counted as such', async () => {
    const apart = {
      ...full,
      meetings: [
        ...full.meetings.slice(0, 1),
        { id: 'JT', participants: ['Pak Joko', 'PT Tekun'] as [string, string], required: false, weight: 1 },
      ],
    }
    const { assignment } = await solve(apart)
    expect(blockingPairs(apart, assignment).map(({ code }) => code)).toEqual(['menunggu-meja'])
  })
})
