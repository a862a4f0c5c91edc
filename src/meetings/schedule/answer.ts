import { evenedPeople, meetingCounts } from './choose/even.ts'
import { worthOf } from './choose/worth.ts'
import type { Choice } from './choose/choose.ts'
import type { EventIndex } from './event.ts'
import type { ScheduleAnswer, ScheduleProblem, ScheduleReason, Status } from './problem.ts'
import { reason } from './reasons.ts'
import { verifySchedule } from './verifier/index.ts'
import { walkingMetres } from './walking.ts'

const objectiveOf = (event: EventIndex): 'worth' | 'breaks' =>
  event.problem.meetings.some((m) => m.required === false) ? 'worth' : 'breaks'

export function noSchedule(
  event: EventIndex,
  status: 'infeasible' | 'unknown',
  reasons: ScheduleReason[],
): ScheduleAnswer {
  return {
    status,
    objective: objectiveOf(event),
    value: null,
    bound: null,
    seconds: 0,
    assignment: [],
    stages: null,
    reasons,
  }
}

/** Everything about a found schedule is counted anew from its slots (from 0, −1 = not held), not taken from the engines. */
export function finishAnswer(
  event: EventIndex,
  assignment: readonly number[],
  /** Without a choice every meeting was required. */
  proof: { choice: Choice | null; breaksBound: number; scope: 'whole' | 'days-kept' },
): ScheduleAnswer {
  const held = (m: number) => (assignment[m] ?? -1) >= 0
  const objective = objectiveOf(event)
  const { moved, dropped } = changes(event, assignment)
  const penalty = event.problem.replan?.movePenalty ?? 0
  const breaks = breaksOf(event, assignment) + penalty * (moved + dropped)
  // With days kept, what lies on another day than in the plan in force has moved in every such timetable.
  const onOtherDay = event.meetings.filter(
    ({ current }, m) =>
      current !== null && held(m) && event.dayOf[assignment[m] ?? 0] !== event.dayOf[current],
  ).length
  const certain = dropped + (proof.scope === 'days-kept' ? onOtherDay : 0)
  const breaksBound = Math.min(breaks, proof.breaksBound + penalty * certain)
  const reasons: ScheduleReason[] = []
  let status: Status = 'optimal'
  let [value, bound] = [breaks, breaksBound]
  let worth = null
  let fairness = null
  if (objective === 'worth') {
    value = worthOf(event.problem, held)
    const fair = proof.choice?.fairnessProven ?? true
    // A choice that is not proven fairest says nothing about the worth of the fairest: every meeting held is then the only bound.
    bound = Math.max(
      value,
      fair ? ((proof.choice ? proof.choice.worthBound : value) ?? mostWorth(event)) : mostWorth(event),
    )
    worth = { value, bound }
    const evened = evenedPeople(event)
    fairness = { counts: meetingCounts(event, evened, held), proven: fair || evened.length === 0 }
    if (!fair && evened.length > 0) reasons.push(reason('keadilan-belum-terbukti'))
    if (value < bound) reasons.push(reason('nilai-belum-terbukti'))
    if (!fairness.proven || value < bound) status = 'feasible'
  } else if (value > bound) status = 'feasible'
  if (breaks > breaksBound) reasons.push(reason('jeda-belum-terbukti', { value: breaks, bound: breaksBound }))
  return {
    status,
    objective,
    value,
    bound,
    seconds: 0,
    assignment: assignment.map((slot) => slot + 1),
    stages: {
      worth,
      fairness,
      breaks: { value: breaks, bound: breaksBound, scope: proof.scope },
      walkingMetres: walkingMetres(event, assignment),
      moved,
      dropped,
    },
    reasons,
  }
}

/** Worth if all that may be held were held. */
const mostWorth = (event: EventIndex): number =>
  worthOf(event.problem, (m) => event.meetings[m]?.vetoed === false && event.meetings[m].allowed.length > 0)

function breaksOf(event: EventIndex, assignment: readonly number[]): number {
  const slotsOf: number[][] = event.people.map(() => [])
  event.meetings.forEach(({ people }, m) => {
    const slot = assignment[m] ?? -1
    if (slot >= 0) for (const p of people) slotsOf[p]?.push(slot)
  })
  let breaks = 0
  for (const slots of slotsOf) {
    slots.sort((a, b) => a - b)
    slots.forEach((slot, i) => {
      const last = slots[i - 1]
      if (last !== undefined && slot > last + 1 && event.dayOf[slot] === event.dayOf[last]) breaks++
    })
  }
  return breaks
}

function changes(event: EventIndex, assignment: readonly number[]): { moved: number; dropped: number } {
  let [moved, dropped] = [0, 0]
  event.meetings.forEach(({ current }, m) => {
    if (current === null || assignment[m] === current) return
    if ((assignment[m] ?? -1) < 0) dropped++
    else moved++
  })
  return { moved, dropped }
}

/** The last door: what the independent verifier reproaches never leaves as a schedule. */
export function checked(problem: ScheduleProblem, answer: ScheduleAnswer): ScheduleAnswer {
  const violations = verifySchedule(problem, answer)
  if (violations.length === 0) return answer
  return {
    ...answer,
    status: 'unknown',
    value: null,
    bound: null,
    assignment: [],
    stages: null,
    reasons: [
      reason('kesalahan-mesin', { violations: violations.map((v) => `${v.code}: ${v.sentence.id}`) }),
    ],
  }
}
