import { describe, expect, test } from 'vitest'
import type { ScheduleAnswer, ScheduleProblem } from '../problem.ts'
import {
  aMeeting,
  anEvent,
  honestAnswer,
  noSchedule,
  provenAnswer,
  someParticipants,
} from './example-event.ts'
import { verifySchedule } from './verify-schedule.ts'

const codes = (problem: ScheduleProblem, answer: ScheduleAnswer) =>
  verifySchedule(problem, answer).map(({ code }) => code)
const codesOf = (problem: ScheduleProblem, assignment: number[]) =>
  codes(problem, honestAnswer(problem, assignment))

const meetingsWith = (changes: Parameters<typeof aMeeting>[3]) => [
  aMeeting('m1', 'ratna', 'maju', changes),
  ...anEvent().meetings.slice(1),
]

describe('a legal schedule has nothing against it', () => {
  test.each<[string, ScheduleProblem, number[]]>([
    ['two rounds', anEvent(), [1, 2, 2, 1]],
    ['over two days', anEvent(), [1, 6, 6, 1]],
    ['noon lies inside a meeting run', anEvent(), [3, 4, 4, 3]],
    ['an empty event', anEvent({ participants: [], meetings: [] }), []],
    [
      'a day without slots',
      anEvent({ days: [{ id: 'senin', morningSlots: 0, afternoonSlots: 2 }] }),
      [1, 2, 2, 1],
    ],
    [
      'the limits just reached',
      anEvent({
        participants: someParticipants({
          ratna: { maxMeetings: 2, maxMeetingsPerDay: 1, maxMeetingsPerHalfDay: 1 },
        }),
      }),
      [1, 6, 6, 1],
    ],
    [
      'present only then',
      anEvent({
        participants: someParticipants({
          ratna: { available: [{ day: 'senin', half: 'morning' }, { day: 'selasa' }], forbiddenSlots: [2] },
        }),
      }),
      [1, 6, 6, 1],
    ],
    [
      'its session, slot and order',
      anEvent({
        meetings: meetingsWith({ session: 'afternoon', fixedSlot: 4, forbiddenSlots: [5], after: ['m2'] }),
      }),
      [4, 3, 3, 4],
    ],
    ['everybody has one break', anEvent({ fairness: { maxBreakDifference: 0 } }), [1, 3, 3, 1]],
  ])('%s', (_, problem, assignment) => expect(codesOf(problem, assignment)).toEqual([]))
})

describe('each requirement broken once is named', () => {
  test.each<[string, ScheduleProblem, number[]]>([
    ['assignment-length', anEvent(), [1, 2, 2]],
    ['slot-unknown', anEvent(), [1, 2, 2, 9]],
    ['slot-unknown', anEvent(), [1, 2, 2, -1]],
    ['slot-unknown', anEvent(), [1, 2, 2, 1.5]],
    ['required-not-held', anEvent(), [1, 2, 2, 0]],
    ['participant-twice', anEvent(), [1, 1, 2, 3]],
    ['too-many-tables', anEvent({ tables: 1 }), [1, 2, 3, 1]],
    ['limit-passed', anEvent({ participants: someParticipants({ jaya: { maxMeetings: 1 } }) }), [1, 2, 2, 1]],
    [
      'day-limit-passed',
      anEvent({ participants: someParticipants({ jaya: { maxMeetingsPerDay: 1 } }) }),
      [1, 4, 4, 1],
    ],
    [
      'half-day-limit-passed',
      anEvent({ participants: someParticipants({ jaya: { maxMeetingsPerHalfDay: 1 } }) }),
      [1, 2, 2, 1],
    ],
    [
      'not-present',
      anEvent({
        participants: someParticipants({
          maju: { available: [{ day: 'selasa' }, { day: 'senin', half: 'morning' }] },
        }),
      }),
      [4, 5, 3, 4],
    ],
    [
      'not-present',
      anEvent({
        participants: someParticipants({ maju: { available: [] } }),
        meetings: meetingsWith({}).slice(0, 1),
      }),
      [1],
    ],
    [
      'participant-slot-forbidden',
      anEvent({ participants: someParticipants({ ratna: { forbiddenSlots: [2] } }) }),
      [1, 2, 2, 1],
    ],
    ['meeting-slot-forbidden', anEvent({ meetings: meetingsWith({ forbiddenSlots: [1] }) }), [1, 2, 2, 1]],
    ['wrong-session', anEvent({ meetings: meetingsWith({ session: 'afternoon' }) }), [1, 2, 2, 1]],
    ['wrong-session', anEvent({ meetings: meetingsWith({ session: 'morning' }) }), [4, 5, 5, 4]],
    ['not-in-fixed-slot', anEvent({ meetings: meetingsWith({ fixedSlot: 2 }) }), [1, 2, 2, 1]],
    ['precedence-broken', anEvent({ meetings: meetingsWith({ after: ['m2'] }) }), [1, 2, 2, 1]],
    ['precedence-broken', anEvent({ meetings: meetingsWith({ after: ['m4'] }) }), [1, 2, 2, 1]],
    ['veto-broken', anEvent({ vetoes: [['maju', 'ratna']] }), [1, 2, 2, 1]],
    ['breaks-uneven', anEvent({ fairness: { maxBreakDifference: 0 } }), [1, 3, 2, 1]],
  ])('%s', (code, problem, assignment) => expect(codesOf(problem, assignment)).toEqual([code]))

  test('who, when and which meetings stand in the facts and in both sentences', () => {
    const [found] = verifySchedule(anEvent(), honestAnswer(anEvent(), [4, 4, 2, 3]))
    expect(found?.facts).toEqual({
      who: 'ratna',
      slot: 4,
      day: 'senin',
      half: 'afternoon',
      meetings: ['m1', 'm2'],
    })
    expect(found?.sentence).toEqual({
      id: 'ratna berada di m1, m2 sekaligus pada slot 4 (senin, siang).',
      en: 'ratna is in m1, m2 at once in slot 4 (senin, afternoon).',
    })
  })

  test('someone without any meeting counts as having no breaks', () => {
    const idle = { id: 'sari', side: 'officer' } as const
    const problem = anEvent({
      participants: [...someParticipants(), idle],
      fairness: { maxBreakDifference: 0 },
    })
    expect(codesOf(problem, [1, 3, 3, 1])).toEqual(['breaks-uneven'])
  })

  test('a precedence binds only when both are held', () => {
    const problem = anEvent({
      meetings: [
        aMeeting('m1', 'ratna', 'maju', { after: ['m2'] }),
        aMeeting('m2', 'budi', 'maju', { required: false }),
      ],
    })
    expect(codesOf(problem, [1, 0])).toEqual([])
    expect(codesOf(problem, [1, 2])).toEqual(['precedence-broken'])
  })
})

describe('a re-plan leaves the past alone', () => {
  const replanned = (changes: Partial<ScheduleProblem> = {}) =>
    anEvent({ replan: { fromSlot: 3, current: { m1: 1, m2: 2, m3: 4 }, movePenalty: 5 }, ...changes })

  test('what is past stays, what is to come may move, what is new comes later', () =>
    expect(codesOf(replanned(), [1, 2, 5, 3])).toEqual([]))
  test('a past meeting moved is named', () =>
    expect(codesOf(replanned(), [6, 2, 5, 3])).toEqual(['past-meeting-moved']))
  test('a new meeting in the past is named', () =>
    expect(codesOf(replanned(), [1, 2, 5, 1])).toEqual(['placed-in-the-past']))
  test('a past meeting cannot be undone', () => {
    const problem = replanned({ meetings: meetingsWith({ required: false }) })
    expect(codesOf(problem, [0, 2, 5, 3])).toEqual(['past-meeting-moved'])
  })
  test('a meeting of the plan that still fits must not be dropped', () => {
    const problem = replanned({
      meetings: anEvent().meetings.map((meeting) => ({ ...meeting, required: meeting.id !== 'm3' })),
    })
    expect(codesOf(problem, [1, 2, 0, 3])).toEqual(['dropped-needlessly'])
  })
  test('a meeting of the plan in the very slot from which it is open may move', () => {
    const problem = replanned({ replan: { fromSlot: 3, current: { m1: 3 }, movePenalty: 5 } })
    expect(codesOf(problem, [4, 5, 5, 4])).toEqual([])
    expect(honestAnswer(problem, [4, 5, 5, 4]).value).toBe(5)
  })
  test('a dropped meeting costs as much as a moved one', () => {
    const meetings = anEvent().meetings.map((meeting) => ({ ...meeting, required: false }))
    const { stages } = honestAnswer(replanned({ meetings }), [1, 2, 0, 0])
    expect(stages).toMatchObject({ moved: 0, dropped: 1, breaks: { value: 5 } })
  })
  test('moved and dropped meetings cost breaks', () => {
    const { stages } = honestAnswer(replanned(), [1, 2, 5, 3])
    // budi 3 and 5, maju 1 and 5: one break each; one meeting moved at the price of 5.
    expect(stages).toMatchObject({ moved: 1, dropped: 0, breaks: { value: 7 } })
  })
})

describe('the figures claimed are counted again', () => {
  const chosen = anEvent({
    meetings: [
      aMeeting('m1', 'ratna', 'maju', { required: false, weight: 3, serves: [{ need: 'meja', score: 80 }] }),
      aMeeting('m2', 'ratna', 'jaya', { required: false, serves: [{ need: 'meja', score: 90 }] }),
    ],
    participants: someParticipants({ maju: { place: 'A' }, jaya: { place: 'B' } }),
    distances: {
      places: ['A', 'B'],
      metres: [
        [0, 40],
        [40, 0],
      ],
    },
  })
  const truth = honestAnswer(chosen, [1, 3], { status: 'optimal' })
  const stages = truth.stages
  if (!stages) throw new Error('the example has a schedule')

  test('worth: weight, the best score in full, the second by half; one break; one walk', () =>
    expect(truth).toMatchObject({
      value: 300 + 9000 + 4000,
      stages: { fairness: { counts: [1, 1] }, breaks: { value: 1 }, walkingMetres: 40 },
    }))
  test('the truth passes', () => expect(codes(chosen, truth)).toEqual([]))

  test.each<[string, Partial<ScheduleAnswer>]>([
    ['value', { value: 13_301, bound: 13_301 }],
    ['value', { value: null }],
    ['bound', { bound: 13_301, status: 'feasible' }],
    ['stages.worth.value', { stages: { ...stages, worth: { value: 1, bound: 13_300 } } }],
    ['stages.fairness.counts', { stages: { ...stages, fairness: { counts: [0, 2], proven: true } } }],
    ['stages.breaks.value', { stages: { ...stages, breaks: { value: 0, bound: 0, scope: 'whole' } } }],
    ['stages.walkingMetres', { stages: { ...stages, walkingMetres: 0 } }],
    ['stages.moved', { stages: { ...stages, moved: 1 } }],
    ['stages.dropped', { stages: { ...stages, dropped: 1 } }],
  ])('a wrong %s is named', (figure, changes) =>
    expect(verifySchedule(chosen, { ...truth, ...changes })).toContainEqual(
      expect.objectContaining({ code: 'figure-wrong', facts: expect.objectContaining({ figure }) }),
    ),
  )

  test.each<[string, Partial<ScheduleAnswer>]>([
    ['bound-contradicts', { bound: 13_299, status: 'feasible' }],
    ['bound-contradicts', { stages: { ...stages, worth: { value: 13_300, bound: 13_299 } } }],
    ['bound-contradicts', { stages: { ...stages, breaks: { value: 1, bound: 2, scope: 'whole' } } }],
    ['optimal-with-gap', { bound: 13_400 }],
    [
      'optimal-without-fairness-proof',
      { stages: { ...stages, fairness: { counts: [1, 1], proven: false } } },
    ],
    ['objective-wrong', { objective: 'breaks' }],
    ['answer-incomplete', { bound: null }],
    ['answer-incomplete', { stages: null }],
    ['answer-incomplete', { stages: { ...stages, worth: null } }],
    ['answer-incomplete', { stages: { ...stages, fairness: null } }],
  ])('%s', (code, changes) => expect(codes(chosen, { ...truth, ...changes })).toContain(code))

  test('a bound on breaks lies below: above the value it is refused', () => {
    const problem = anEvent()
    expect(codes(problem, honestAnswer(problem, [1, 3, 3, 1], { bound: 5 }))).toContain('bound-contradicts')
    expect(codes(problem, honestAnswer(problem, [1, 3, 3, 1], { status: 'optimal' }))).toEqual([
      'optimal-with-gap',
    ])
  })

  test('a bound for meetings that keep their day does not make the whole optimal', () => {
    const problem = anEvent()
    const answer = honestAnswer(problem, [1, 2, 2, 1], { status: 'optimal' })
    expect(codes(problem, answer)).toEqual([])
    if (answer.stages) answer.stages.breaks.scope = 'days-kept'
    expect(codes(problem, answer)).toEqual(['bound-not-whole'])
  })

  test('nothing to choose: worth and fairness have no place in the answer', () => {
    const problem = anEvent()
    const answer = honestAnswer(problem, [1, 2, 2, 1])
    if (answer.stages) answer.stages.worth = { value: 0, bound: 0 }
    expect(codes(problem, answer)).toEqual(['figure-without-choice'])
  })

  test('"optimal" is not true while a pair left out still fits', () => {
    expect(codes(chosen, honestAnswer(chosen, [1, 0], { status: 'optimal' }))).toEqual([
      'left-out-though-it-fits',
    ])
    expect(codes(chosen, honestAnswer(chosen, [1, 0]))).toEqual([])
  })

  test('a pair left out is no reproach when holding it is illegal or brings nothing', () => {
    const uneven = {
      ...chosen,
      participants: someParticipants({ ratna: { forbiddenSlots: [2, 4, 5, 6, 7, 8] } }),
      distances: { places: [], metres: [] },
      fairness: { maxBreakDifference: 0 },
    }
    expect(codes(uneven, honestAnswer(uneven, [1, 0], { status: 'optimal' }))).toEqual([])
    const even = { ...uneven, fairness: { maxBreakDifference: 1 } }
    expect(codes(even, honestAnswer(even, [1, 0], { status: 'optimal' }))).toEqual([
      'left-out-though-it-fits',
    ])
    const worthless = anEvent({
      meetings: [aMeeting('m1', 'ratna', 'maju', { required: false })],
      fairness: { evenMeetingsOf: 'nobody' },
    })
    expect(codes(worthless, honestAnswer(worthless, [0], { status: 'optimal' }))).toEqual([])
  })

  test('a cheaper move that breaks an order refutes nothing; one by somebody at his limit does', () => {
    const meetings = [
      aMeeting('m1', 'ratna', 'maju'),
      aMeeting('m2', 'ratna', 'jaya', { after: ['m3'] }),
      aMeeting('m3', 'budi', 'sari', { after: ['m1'] }),
    ]
    const problem = (ordered: boolean) =>
      anEvent({
        days: [{ id: 'senin', morningSlots: 3, afternoonSlots: 0 }],
        participants: [...someParticipants({ ratna: { maxMeetings: 2 } }), { id: 'sari', side: 'maker' }],
        meetings: ordered ? meetings : meetings.map((meeting) => ({ ...meeting, after: [] })),
      })
    expect(codes(problem(true), provenAnswer(problem(true), [1, 3, 2]))).toEqual([])
    expect(codes(problem(false), provenAnswer(problem(false), [1, 3, 2]))).toEqual(['bound-refuted'])
  })

  test('a bound on breaks is not true while one meeting moved goes below it', () => {
    const problem = anEvent({ meetings: anEvent().meetings.slice(0, 2) })
    expect(codes(problem, provenAnswer(problem, [1, 3]))).toEqual(['bound-refuted'])
    const inTheWay = (changes: Partial<ScheduleProblem>) => ({ ...problem, ...changes })
    const noOtherSlot = inTheWay({
      participants: someParticipants({ ratna: { forbiddenSlots: [2, 4, 5, 6, 7, 8] } }),
    })
    expect(codes(noOtherSlot, provenAnswer(noOtherSlot, [1, 3]))).toEqual([])
    const tied = inTheWay({
      fairness: { maxBreakDifference: 1 },
      days: [{ id: 'senin', morningSlots: 3, afternoonSlots: 0 }],
      meetings: meetingsWith({ fixedSlot: 1 })
        .slice(0, 2)
        .map((one) => (one.id === 'm2' ? { ...one, fixedSlot: 3 } : one)),
    })
    expect(codes(tied, provenAnswer(tied, [1, 3]))).toEqual([])
  })

  test('with the days kept, a move to another day refutes nothing', () => {
    const participants = someParticipants({ ratna: { forbiddenSlots: [2, 4] } })
    const problem = anEvent({ participants, meetings: anEvent().meetings.slice(0, 2) })
    const answer = { ...provenAnswer(problem, [1, 5]), status: 'feasible' as const }
    expect(codes(problem, answer)).toEqual(['bound-refuted'])
    const kept = anEvent({
      participants: someParticipants({ ratna: { forbiddenSlots: [2, 3, 4] } }),
      meetings: problem.meetings,
    })
    const keptAnswer = { ...provenAnswer(kept, [1, 5]), status: 'feasible' as const }
    expect(codes(kept, keptAnswer)).toEqual(['bound-refuted'])
    if (keptAnswer.stages) keptAnswer.stages.breaks.scope = 'days-kept'
    expect(codes(kept, keptAnswer)).toEqual([])
  })

  test('fairness counts only those who could meet anybody', () => {
    const refused = { ...chosen, vetoes: [['jaya', 'ratna'] as [string, string]] }
    expect(honestAnswer(refused, [1, 0]).stages?.fairness?.counts).toEqual([1])
    const atLimit = { ...chosen, participants: someParticipants({ jaya: { maxMeetingsPerDay: 0 } }) }
    expect(honestAnswer(atLimit, [1, 0]).stages?.fairness?.counts).toEqual([1])
    const everybody = { ...chosen, fairness: { evenMeetingsOf: 'everybody' as const } }
    expect(honestAnswer(everybody, [1, 0]).stages?.fairness?.counts).toEqual([0, 1, 1])
  })
})

describe('an answer without a schedule', () => {
  test.each<[string[], Partial<ScheduleAnswer>]>([
    [[], {}],
    [[], { status: 'unknown', reasons: [], bound: 0 }],
    [['impossible-without-reason'], { reasons: [] }],
    [['schedule-where-none'], { assignment: [1, 2, 2, 1] }],
    [['schedule-where-none'], { value: 0 }],
    [['objective-wrong'], { objective: 'worth' }],
  ])('%j', (expected, changes) => expect(codes(anEvent(), noSchedule(changes))).toEqual(expected))
})

test('10⁵ meetings are checked in seconds', () => {
  const participants = Array.from({ length: 2000 }, (_, index) => ({ id: `p${index}` }))
  const meetings = Array.from({ length: 100_000 }, (_, index) =>
    aMeeting(`m${index}`, `p${index % 1000}`, `p${1000 + ((index + Math.floor(index / 1000)) % 1000)}`),
  )
  const problem = anEvent({
    days: [{ id: 'senin', morningSlots: 100, afternoonSlots: 0 }],
    tables: 1000,
    participants,
    meetings,
  })
  const assignment = meetings.map((_, index) => Math.floor(index / 1000) + 1)
  const started = performance.now()
  expect(codesOf(problem, assignment)).toEqual([])
  expect(performance.now() - started).toBeLessThan(10_000)
})
