import type { ScheduleAnswer, ScheduleProblem } from '../problem.ts'
import {
  bruteForceBreaks,
  type BruteForceLimit,
  bruteForceOptimum,
  compareFairness,
  type FoundSchedule,
} from './brute-force.ts'
import { type Violation, violation } from './violation.ts'

/**
 * Tries to refute what an answer claims to have proven, by trying everything: an impossibility, an optimum, a
 * bound. Silence is a proof only where the problem is tiny; what is found refutes at any size.
 */
export function refuteAnswer(
  problem: ScheduleProblem,
  answer: ScheduleAnswer,
  limit: BruteForceLimit = {},
): readonly Violation[] {
  if (answer.status === 'unknown') return []
  const { best } = bruteForceOptimum(problem, limit)
  if (answer.status === 'infeasible')
    return best ? [violation('possible-after-all', { assignment: best.assignment })] : []
  return [
    ...(best && answer.objective === 'worth' ? choiceRefuted(best, answer) : []),
    ...breaksRefuted(problem, answer, limit),
  ]
}

function choiceRefuted(best: FoundSchedule, { status, stages, bound }: ScheduleAnswer): Violation[] {
  if (!stages) return []
  const { assignment } = best
  // "Stays held whenever possible" comes before everything that is counted.
  if (best.dropped < stages.dropped)
    return [
      violation('better-exists', {
        figure: 'dropped',
        claimed: stages.dropped,
        best: best.dropped,
        assignment,
      }),
    ]
  if (best.dropped > stages.dropped) return []
  const isFairnessProven = stages.fairness?.proven ?? true
  const counts = stages.fairness?.counts ?? []
  if (isFairnessProven && compareFairness(best.fairness, counts) > 0)
    return [
      violation('better-exists', {
        figure: 'fairness',
        claimed: counts,
        best: best.fairness ?? [],
        assignment,
      }),
    ]
  if (!isFairnessProven || compareFairness(best.fairness, counts) !== 0 || bound === null) return []
  if (best.worth <= bound) return []
  const code = status === 'optimal' ? 'better-exists' : 'bound-refuted'
  return [violation(code, { figure: 'worth', claimed: bound, bound, best: best.worth, assignment })]
}

function breaksRefuted(
  problem: ScheduleProblem,
  answer: ScheduleAnswer,
  limit: BruteForceLimit,
): Violation[] {
  if (!answer.stages) return []
  const { scope, value, bound } = answer.stages.breaks
  const { best } = bruteForceBreaks(problem, answer.assignment, scope, limit)
  if (!best || best.breaks >= bound) return []
  const code = value === bound ? 'better-exists' : 'bound-refuted'
  return [
    violation(code, {
      figure: 'breaks',
      claimed: value,
      bound,
      best: best.breaks,
      assignment: best.assignment,
    }),
  ]
}
