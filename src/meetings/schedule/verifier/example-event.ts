/**
 * The invented event of the verifier's tests: two officers of Kota Cemara, two makers, one and a half days.
 * Monday morning slots 1–3, Monday afternoon 4–5, Tuesday morning 6–8.
 */
import type { Meeting, Participant, ScheduleAnswer, ScheduleProblem } from '../problem.ts'
import {
  countBreakCost,
  countChanges,
  countFairness,
  countWalking,
  countWorth,
  evenGroup,
} from './figures.ts'
import { layGround } from './ground.ts'
import { timetableOf } from './timetable.ts'

export const aMeeting = (
  id: string,
  first: string,
  second: string,
  changes: Partial<Meeting> = {},
): Meeting => ({ id, participants: [first, second], ...changes })

export const someParticipants = (changes: Record<string, Partial<Participant>> = {}): Participant[] =>
  (
    [
      ['ratna', 'officer'],
      ['budi', 'officer'],
      ['maju', 'maker'],
      ['jaya', 'maker'],
    ] as const
  ).map(([id, side]) => ({ id, side, ...changes[id] }))

/** Four required meetings, everybody with everybody of the other side. */
export const anEvent = (changes: Partial<ScheduleProblem> = {}): ScheduleProblem => ({
  format: 'padan-schedule-1',
  days: [
    { id: 'senin', morningSlots: 3, afternoonSlots: 2 },
    { id: 'selasa', morningSlots: 3, afternoonSlots: 0 },
  ],
  tables: 2,
  participants: someParticipants(),
  meetings: [
    aMeeting('m1', 'ratna', 'maju'),
    aMeeting('m2', 'ratna', 'jaya'),
    aMeeting('m3', 'budi', 'maju'),
    aMeeting('m4', 'budi', 'jaya'),
  ],
  ...changes,
})

/** An answer with every figure as the verifier counts it: for tests about the timetable, not about figures. */
export function honestAnswer(
  problem: ScheduleProblem,
  assignment: number[],
  changes: Partial<ScheduleAnswer> = {},
): ScheduleAnswer {
  const ground = layGround(problem)
  const timetable = timetableOf(ground, assignment)
  const breaks = countBreakCost(ground, timetable)
  const worth = countWorth(ground, timetable)
  const counts = countFairness(timetable, evenGroup(ground))
  const isChoice = problem.meetings.some(({ required }) => required === false)
  const value = isChoice ? worth : breaks
  return {
    status: 'feasible',
    objective: isChoice ? 'worth' : 'breaks',
    value,
    bound: isChoice ? worth : 0,
    seconds: 0.1,
    assignment,
    stages: {
      worth: isChoice ? { value: worth, bound: worth } : null,
      fairness: counts ? { counts, proven: true } : null,
      breaks: { value: breaks, bound: 0, scope: 'whole' },
      walkingMetres: countWalking(ground, timetable),
      ...countChanges(ground, timetable),
    },
    reasons: [],
    ...changes,
  }
}

/** The same, with every bound meeting its value: what an engine says that has proven everything. */
export function provenAnswer(problem: ScheduleProblem, assignment: number[]): ScheduleAnswer {
  const answer = honestAnswer(problem, assignment, { status: 'optimal' })
  const { stages, value } = answer
  if (!stages) throw new Error('an honest answer has its stages')
  return {
    ...answer,
    bound: value,
    stages: { ...stages, breaks: { ...stages.breaks, bound: stages.breaks.value } },
  }
}

export const noSchedule = (changes: Partial<ScheduleAnswer> = {}): ScheduleAnswer => ({
  status: 'infeasible',
  objective: 'breaks',
  value: null,
  bound: null,
  seconds: 0.1,
  assignment: [],
  stages: null,
  reasons: [{ code: 'contradiction', facts: {}, sentence: 'Dua syarat saling bertentangan.' }],
  ...changes,
})
