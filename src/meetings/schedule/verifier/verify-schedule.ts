/**
 * The last look at an answer before anybody sees it. Written from docs/schedule-problem.md and not from the
 * engine, with no code in common beyond the types, and by the plainest method everywhere: it walks through the
 * held meetings and counts again. Every figure claimed is counted, every requirement tried, and what "optimal"
 * and the bounds promise is held against what can be seen without solving.
 */
import type { ScheduleAnswer, ScheduleProblem } from '../problem.ts'
import { cheaperMoves } from './cheaper-moves.ts'
import {
  assignmentFaults,
  boundContradictions,
  emptyAnswerContradictions,
  figureMismatch,
  headContradictions,
} from './claims.ts'
import { brokenConstraints } from './constraints.ts'
import {
  countBreakCost,
  countChanges,
  countFairness,
  countWalking,
  countWorth,
  evenGroup,
  isChoice,
} from './figures.ts'
import { type Ground, layGround } from './ground.ts'
import { missedMeetings } from './missed-meetings.ts'
import { type Timetable, timetableOf } from './timetable.ts'
import { type Violation, violation } from './violation.ts'

/** `problem` has been read by the door (its names refer to something); `answer` is not trusted in anything. */
export function verifySchedule(problem: ScheduleProblem, answer: ScheduleAnswer): readonly Violation[] {
  const ground = layGround(problem)
  const expected = isChoice(ground) ? 'worth' : 'breaks'
  const found =
    answer.objective === expected
      ? []
      : [violation('objective-wrong', { claimed: answer.objective, expected })]
  if (answer.status === 'infeasible' || answer.status === 'unknown')
    return [...found, ...emptyAnswerContradictions(answer)]

  const faults = assignmentFaults(
    answer.assignment,
    problem.meetings.map(({ id }) => id),
    ground.slotCount,
  )
  if (faults.length > 0) return [...found, ...faults]
  const timetable = timetableOf(ground, answer.assignment)
  const broken = brokenConstraints(ground, timetable)
  return [
    ...found,
    ...broken,
    ...claimsBroken(ground, timetable, answer),
    // What still fits can only be told of a schedule that is legal itself.
    ...(broken.length === 0 ? refutedAtSight(ground, timetable, answer) : []),
  ]
}

const refutedAtSight = (
  ground: Ground,
  timetable: Timetable,
  { status, stages }: ScheduleAnswer,
): Violation[] => [
  ...missedMeetings(ground, timetable, status),
  ...(stages ? cheaperMoves(ground, timetable, stages.breaks) : []),
]

function claimsBroken(ground: Ground, timetable: Timetable, answer: ScheduleAnswer): Violation[] {
  const { status, stages } = answer
  const breaks = countBreakCost(ground, timetable)
  const counted = isChoice(ground) ? countWorth(ground, timetable) : breaks
  const found = headContradictions(answer, counted)
  if (!stages) return [...found, violation('answer-incomplete', { status, missing: 'stages' })]

  const { moved, dropped } = countChanges(ground, timetable)
  found.push(
    ...choiceClaimsBroken(ground, timetable, answer),
    ...figureMismatch('stages.breaks.value', stages.breaks.value, breaks),
    ...boundContradictions('stages.breaks', stages.breaks, 'smaller-is-better'),
    ...figureMismatch('stages.walkingMetres', stages.walkingMetres, countWalking(ground, timetable)),
    ...figureMismatch('stages.moved', stages.moved, moved),
    ...figureMismatch('stages.dropped', stages.dropped, dropped),
  )
  const head = isChoice(ground) ? stages.worth : stages.breaks
  if (head && answer.bound !== null && head.bound !== answer.bound)
    found.push(...figureMismatch('bound', answer.bound, head.bound))
  const severalDays = ground.problem.days.length > 1
  if (!isChoice(ground) && severalDays && status === 'optimal' && stages.breaks.scope !== 'whole')
    found.push(violation('bound-not-whole'))
  return found
}

/** Worth and fairness stand in the answer exactly when there was something to choose. */
function choiceClaimsBroken(ground: Ground, timetable: Timetable, answer: ScheduleAnswer): Violation[] {
  const { status, stages } = answer
  if (!stages) return []
  if (!isChoice(ground)) {
    const given = [...(stages.worth ? ['worth'] : []), ...(stages.fairness ? ['fairness'] : [])]
    return given.length > 0 ? [violation('figure-without-choice', { given })] : []
  }
  const found = stages.worth
    ? [
        ...figureMismatch('stages.worth.value', stages.worth.value, countWorth(ground, timetable)),
        ...boundContradictions('stages.worth', stages.worth, 'larger-is-better'),
      ]
    : [violation('answer-incomplete', { status, missing: 'stages.worth' })]

  const counts = countFairness(timetable, evenGroup(ground))
  if (!counts) return found
  // With nobody who could meet anybody there is nothing to be even about, said or unsaid.
  if (!stages.fairness && counts.length === 0) return found
  if (!stages.fairness)
    return [...found, violation('answer-incomplete', { status, missing: 'stages.fairness' })]
  const claimed = stages.fairness.counts.join(' ')
  if (claimed !== counts.join(' '))
    found.push(
      violation('figure-wrong', { figure: 'stages.fairness.counts', claimed, counted: counts.join(' ') }),
    )
  if (status === 'optimal' && !stages.fairness.proven) found.push(violation('optimal-without-fairness-proof'))
  return found
}
