/**
 * The judge for tiny problems: tries every slot for every meeting and keeps the best legal timetable. It only
 * leaves out what already clashes, so that nothing clever can be wrong with it; what is legal and what it is
 * worth is asked of the same plain counting that verifies answers.
 *
 * Bounded: after `stepLimit` choices it stops and says so; what it found until then is still legal.
 */
import type { ScheduleProblem } from '../problem.ts'
import { brokenConstraints } from './constraints.ts'
import { countBreakCost, countChanges, countFairness, countWorth, evenGroup } from './figures.ts'
import { type Ground, layGround, type Person, type Sitting } from './ground.ts'
import { isSlotAllowed } from './slot-objections.ts'
import { timetableOf } from './timetable.ts'

export interface FoundSchedule {
  readonly assignment: readonly number[]
  /** Re-plan: meetings of the plan in force no longer held. They stay "whenever possible", so this comes first. */
  readonly dropped: number
  /** Undefined when nobody's numbers of meetings are made even. */
  readonly fairness: readonly number[] | undefined
  readonly worth: number
  /** Breaks, in a re-plan with the price of what moved. */
  readonly breaks: number
}

export interface BruteForce {
  /** Everything was tried: `best` is the optimum, or there is no schedule at all. */
  readonly complete: boolean
  readonly best: FoundSchedule | undefined
}

export interface BruteForceLimit {
  readonly stepLimit?: number
}

const defaultStepLimit = 200_000

/** The best of all schedules: fewest dropped, then fairness, then worth, then breaks. */
export function bruteForceOptimum(problem: ScheduleProblem, limit: BruteForceLimit = {}): BruteForce {
  const ground = layGround(problem)
  return search(ground, limit, (sitting) => [
    ...allowedSlots(ground, sitting),
    ...(sitting.required ? [] : [0]),
  ])
}

/** The fewest breaks with exactly the meetings that `assignment` holds, each kept on its day if so asked. */
export function bruteForceBreaks(
  problem: ScheduleProblem,
  assignment: readonly number[],
  scope: 'whole' | 'days-kept',
  limit: BruteForceLimit = {},
): BruteForce {
  const ground = layGround(problem)
  const dayOf = (slot: number): number | undefined => ground.moments[slot]?.dayIndex
  return search(ground, limit, (sitting) => {
    const held = assignment[sitting.index] ?? 0
    if (held === 0) return [0]
    const slots = allowedSlots(ground, sitting)
    return scope === 'whole' ? slots : slots.filter((slot) => dayOf(slot) === dayOf(held))
  })
}

function allowedSlots(ground: Ground, sitting: Sitting): number[] {
  const slots = Array.from({ length: ground.slotCount }, (_, index) => index + 1)
  return slots.filter((slot) => isSlotAllowed(ground, sitting, slot))
}

function search(
  ground: Ground,
  { stepLimit = defaultStepLimit }: BruteForceLimit,
  optionsOf: (sitting: Sitting) => readonly number[],
): BruteForce {
  const options = ground.sittings.map(optionsOf)
  const assignment = ground.sittings.map(() => 0)
  const group = evenGroup(ground)
  const busy = new Set<string>()
  let steps = 0
  let best: FoundSchedule | undefined

  const place = (index: number): boolean => {
    const sitting = ground.sittings[index]
    if (!sitting) {
      const found = judged(ground, group, [...assignment])
      if (found && (!best || isBetter(found, best))) best = found
      return true
    }
    for (const slot of options[index] ?? []) {
      if (++steps > stepLimit) return false
      const claims = slot === 0 ? [] : sitting.people.map(({ id }) => JSON.stringify([id, slot]))
      if (claims.some((claim) => busy.has(claim))) continue
      for (const claim of claims) busy.add(claim)
      assignment[index] = slot
      const finished = place(index + 1)
      assignment[index] = 0
      for (const claim of claims) busy.delete(claim)
      if (!finished) return false
    }
    return true
  }
  const complete = place(0)
  return { complete, best }
}

function judged(
  ground: Ground,
  group: readonly Person[] | undefined,
  assignment: readonly number[],
): FoundSchedule | undefined {
  const timetable = timetableOf(ground, assignment)
  if (brokenConstraints(ground, timetable).length > 0) return undefined
  return {
    assignment,
    dropped: countChanges(ground, timetable).dropped,
    fairness: countFairness(timetable, group),
    worth: countWorth(ground, timetable),
    breaks: countBreakCost(ground, timetable),
  }
}

const isBetter = (one: FoundSchedule, other: FoundSchedule): boolean =>
  (other.dropped - one.dropped ||
    compareFairness(one.fairness, other.fairness) ||
    one.worth - other.worth ||
    other.breaks - one.breaks) > 0

/** Positive when `one` is fairer: at the first poorest where the two differ, it has more. Both ascend. */
export function compareFairness(
  one: readonly number[] | undefined = [],
  other: readonly number[] | undefined = [],
): number {
  for (const [index, count] of one.entries()) {
    const difference = count - (other[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
