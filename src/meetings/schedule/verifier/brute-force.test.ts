import { describe, expect, test } from 'vitest'
import { bruteForceBreaks, bruteForceOptimum, compareFairness } from './brute-force.ts'
import {
  aMeeting,
  anEvent,
  honestAnswer,
  noSchedule,
  provenAnswer,
  someParticipants,
} from './example-event.ts'
import { refuteAnswer } from './refute-answer.ts'
import { verifySchedule } from './verify-schedule.ts'

const oneMorning = [{ id: 'senin', morningSlots: 3, afternoonSlots: 0 }]

describe('trying everything', () => {
  test('four meetings need two slots at two tables and nobody waits', () =>
    expect(bruteForceOptimum(anEvent())).toMatchObject({ complete: true, best: { breaks: 0 } }))

  test('one table: the four meetings form a ring, and one of the ring must wait', () => {
    // m1, m3, m4, m2 in a row: maju, budi and jaya go on at once, ratna has the first and the last.
    const problem = anEvent({ tables: 1, days: [{ id: 'senin', morningSlots: 4, afternoonSlots: 0 }] })
    expect(bruteForceOptimum(problem).best?.breaks).toBe(1)
  })

  test('three slots for four meetings at one table: impossible', () =>
    expect(bruteForceOptimum(anEvent({ tables: 1, days: oneMorning }))).toEqual({
      complete: true,
      best: undefined,
    }))

  test('too many steps: it says that it is not complete', () =>
    expect(bruteForceOptimum(anEvent(), { stepLimit: 10 }).complete).toBe(false))

  test('fairness goes before worth, worth before breaks', () => {
    const rich = { required: false, weight: 100 }
    const problem = anEvent({
      tables: 1,
      days: [{ id: 'senin', morningSlots: 2, afternoonSlots: 0 }],
      meetings: [
        aMeeting('m1', 'ratna', 'maju', rich),
        aMeeting('m2', 'budi', 'maju', rich),
        aMeeting('m3', 'ratna', 'jaya', { required: false, weight: 1 }),
      ],
    })
    expect(bruteForceOptimum(problem).best).toMatchObject({ fairness: [1, 1], worth: 10_100, breaks: 0 })
    const unfair = { ...problem, fairness: { evenMeetingsOf: 'nobody' as const } }
    expect(bruteForceOptimum(unfair).best).toMatchObject({ fairness: undefined, worth: 20_000 })
  })

  test('a second maker for the same need brings half', () => {
    const serves = [{ need: 'meja', score: 10 }]
    const problem = anEvent({
      meetings: [
        aMeeting('m1', 'ratna', 'maju', { required: false, serves }),
        aMeeting('m2', 'ratna', 'jaya', { required: false, serves }),
      ],
    })
    expect(bruteForceOptimum(problem).best?.worth).toBe(1500)
  })

  test('breaks with the days kept may cost more than with the days free', () => {
    const problem = anEvent({
      participants: someParticipants({ ratna: { forbiddenSlots: [2, 3, 4, 7, 8] } }),
      meetings: anEvent().meetings.slice(0, 2),
    })
    expect(bruteForceBreaks(problem, [1, 5], 'days-kept').best?.breaks).toBe(1)
    expect(bruteForceBreaks(problem, [1, 5], 'whole').best?.breaks).toBe(0)
  })

  test('in a re-plan a meeting of the plan stays before all worth', () => {
    const problem = anEvent({
      tables: 1,
      days: [{ id: 'senin', morningSlots: 1, afternoonSlots: 1 }],
      meetings: [
        aMeeting('m1', 'ratna', 'maju', { required: false, weight: 1 }),
        aMeeting('m2', 'budi', 'jaya', { required: false, weight: 9 }),
      ],
      replan: { fromSlot: 2, current: { m1: 2 }, movePenalty: 5 },
    })
    expect(bruteForceOptimum(problem).best).toMatchObject({ assignment: [2, 0], dropped: 0, breaks: 0 })
    const answer = provenAnswer(problem, [0, 2])
    expect(refuteAnswer(problem, answer)).toMatchObject([
      { code: 'better-exists', facts: { figure: 'dropped' } },
    ])
  })

  test('the poorest counts first', () => {
    expect(compareFairness([1, 2, 2], [1, 1, 9])).toBeGreaterThan(0)
    expect(compareFairness([0, 9, 9], [1, 1, 1])).toBeLessThan(0)
    expect(compareFairness([1, 1], [1, 1])).toBe(0)
  })
})

describe('claims are refuted by trying everything', () => {
  const codes = (...given: Parameters<typeof refuteAnswer>) => refuteAnswer(...given).map(({ code }) => code)

  test('an impossibility that is none', () => {
    expect(codes(anEvent(), noSchedule())).toEqual(['possible-after-all'])
    expect(codes(anEvent({ tables: 1, days: oneMorning }), noSchedule())).toEqual([])
  })

  test('an optimum of breaks that is none, though the verifier cannot see it', () => {
    // Four slots, four meetings, one table: no single meeting can move, so only trying everything tells.
    const problem = anEvent({ tables: 1, days: [{ id: 'senin', morningSlots: 4, afternoonSlots: 0 }] })
    const answer = provenAnswer(problem, [1, 3, 4, 2])
    expect(answer.value).toBe(3)
    expect(verifySchedule(problem, answer)).toEqual([])
    expect(codes(problem, answer)).toEqual(['better-exists'])
    expect(codes(problem, provenAnswer(problem, [1, 4, 2, 3]))).toEqual([])
  })

  test('a bound that is too high', () => {
    const problem = anEvent()
    const answer = honestAnswer(problem, [1, 3, 3, 1], { bound: 1 })
    if (answer.stages) answer.stages.breaks.bound = 1
    expect(codes(problem, answer)).toEqual(['bound-refuted'])
  })

  test('a worth and a fairness that are not the best', () => {
    const problem = anEvent({
      tables: 1,
      days: [{ id: 'senin', morningSlots: 1, afternoonSlots: 0 }],
      fairness: { evenMeetingsOf: 'nobody' },
      meetings: [
        aMeeting('m1', 'ratna', 'maju', { required: false, weight: 1 }),
        aMeeting('m2', 'ratna', 'jaya', { required: false, weight: 2 }),
      ],
    })
    const answer = honestAnswer(problem, [1, 0], { status: 'optimal' })
    expect(verifySchedule(problem, answer)).toEqual([])
    expect(codes(problem, answer)).toEqual(['better-exists'])
    expect(codes(problem, honestAnswer(problem, [0, 1], { status: 'optimal' }))).toEqual([])
    const fair = { ...problem, fairness: {}, days: oneMorning }
    expect(codes(fair, honestAnswer(fair, [1, 0]))).toEqual(['better-exists'])
  })
})
