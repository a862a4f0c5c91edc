import type { Meeting, Participant, ScheduleProblem } from '../problem.ts'

/** The problem with its names looked up and its slots laid on days: what every check stands on. */
export interface Ground {
  readonly problem: ScheduleProblem
  readonly slotCount: number
  /** By slot, 1-based; index 0 is unused. */
  readonly moments: readonly Moment[]
  readonly people: ReadonlyMap<string, Person>
  readonly sittings: readonly Sitting[]
  readonly sittingById: ReadonlyMap<string, Sitting>
  /** Both orders of every pair that refuses each other. */
  readonly vetoes: ReadonlySet<string>
}

export interface Moment {
  readonly slot: number
  readonly dayIndex: number
  readonly day: string
  readonly half: 'morning' | 'afternoon'
}

export interface Person {
  readonly id: string
  readonly participant: Participant
  readonly forbidden: ReadonlySet<number>
}

/** A meeting of the problem, held or not. */
export interface Sitting {
  readonly index: number
  readonly id: string
  readonly meeting: Meeting
  readonly people: readonly [Person, Person]
  readonly required: boolean
  readonly forbidden: ReadonlySet<number>
  /** The slot in the plan in force, in a re-plan. */
  readonly currentSlot: number | undefined
}

export const pairKey = (first: string, second: string): string => JSON.stringify([first, second])

export function layGround(problem: ScheduleProblem): Ground {
  const nowhere: Moment = { slot: 0, dayIndex: -1, day: '', half: 'morning' }
  const moments = [nowhere]
  for (const [dayIndex, day] of problem.days.entries()) {
    for (const half of ['morning', 'afternoon'] as const) {
      const length = half === 'morning' ? day.morningSlots : day.afternoonSlots
      for (let step = 0; step < length; step++)
        moments.push({ slot: moments.length, dayIndex, day: day.id, half })
    }
  }
  const people = new Map(
    problem.participants.map((participant): [string, Person] => [
      participant.id,
      { id: participant.id, participant, forbidden: new Set(participant.forbiddenSlots) },
    ]),
  )
  const person = (id: string): Person => {
    const found = people.get(id)
    if (!found) throw new Error(`the problem names no participant ${JSON.stringify(id)}`)
    return found
  }
  const current = new Map(Object.entries(problem.replan?.current ?? {}))
  const sittings = problem.meetings.map((meeting, index): Sitting => {
    const [first, second] = meeting.participants
    return {
      index,
      id: meeting.id,
      meeting,
      people: [person(first), person(second)],
      required: meeting.required ?? true,
      forbidden: new Set(meeting.forbiddenSlots),
      currentSlot: current.get(meeting.id),
    }
  })
  return {
    problem,
    slotCount: moments.length - 1,
    moments,
    people,
    sittings,
    sittingById: new Map(sittings.map((sitting) => [sitting.id, sitting])),
    vetoes: new Set(
      (problem.vetoes ?? []).flatMap(([first, second]) => [pairKey(first, second), pairKey(second, first)]),
    ),
  }
}

export function momentOf(ground: Ground, slot: number): Moment {
  const moment = ground.moments[slot]
  if (!moment || slot === 0) throw new Error(`slot ${slot} is not one of 1 to ${ground.slotCount}`)
  return moment
}

export const isVetoed = (ground: Ground, { people: [first, second] }: Sitting): boolean =>
  ground.vetoes.has(pairKey(first.id, second.id))

/** Meetings that lie before `fromSlot` in the plan in force are history. */
export const isPast = (ground: Ground, sitting: Sitting): boolean =>
  ground.problem.replan !== undefined &&
  sitting.currentSlot !== undefined &&
  sitting.currentSlot < ground.problem.replan.fromSlot
