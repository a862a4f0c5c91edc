import type { Proven, ScheduleAnswer } from '../problem.ts'
import { type Violation, violation } from './violation.ts'

type Direction = 'larger-is-better' | 'smaller-is-better'

/** A bound lies on the far side of what was reached: nothing better than the bound exists. */
export function boundContradictions(
  figure: string,
  { value, bound }: Proven,
  direction: Direction,
): Violation[] {
  const isPossible = direction === 'larger-is-better' ? bound >= value : bound <= value
  return isPossible ? [] : [violation('bound-contradicts', { figure, value, bound })]
}

export const figureMismatch = (
  figure: string,
  claimed: number | null | undefined,
  counted: number,
): Violation[] =>
  claimed === counted
    ? []
    : [violation('figure-wrong', { figure, claimed: claimed === null ? 'null' : String(claimed), counted })]

/** The answer's head: value and bound against what was counted, and what its status promises. */
export function headContradictions(answer: ScheduleAnswer, counted: number): Violation[] {
  const { status, value, bound, objective } = answer
  const found = figureMismatch('value', value, counted)
  if (bound === null) return [...found, violation('answer-incomplete', { status, missing: 'bound' })]
  if (value === null) return found
  found.push(
    ...boundContradictions(
      'value',
      { value, bound },
      objective === 'worth' ? 'larger-is-better' : 'smaller-is-better',
    ),
  )
  if (status === 'optimal' && value !== bound) found.push(violation('optimal-with-gap', { value, bound }))
  return found
}

/** "Impossible" brings its reasons and "not known" brings no schedule; neither shows figures of a schedule. */
export function emptyAnswerContradictions(answer: ScheduleAnswer): Violation[] {
  const { status, assignment, value, stages, reasons } = answer
  const given = [
    ...(assignment.length > 0 ? ['assignment'] : []),
    ...(value === null ? [] : ['value']),
    ...(stages === null ? [] : ['stages']),
  ]
  const found = given.length > 0 ? [violation('schedule-where-none', { status, given })] : []
  if (status === 'infeasible' && reasons.length === 0) found.push(violation('impossible-without-reason'))
  return found
}

/** A slot for every meeting, and none that does not exist. Without this nothing else can be looked up. */
export function assignmentFaults(
  assignment: readonly number[],
  ids: readonly string[],
  slotCount: number,
): Violation[] {
  if (assignment.length !== ids.length)
    return [violation('assignment-length', { given: assignment.length, expected: ids.length })]
  return ids.flatMap((meeting, index) => {
    const slot = assignment[index]
    if (slot !== undefined && Number.isInteger(slot) && slot >= 0 && slot <= slotCount) return []
    return [violation('slot-unknown', { meeting, slot: String(slot), slots: slotCount })]
  })
}
