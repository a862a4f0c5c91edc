/**
 * The verifier for the published benchmark, straight on the text of the `.dzn`: it takes neither the engine's
 * reader nor its translation into a problem, so a mistake in either shows here.
 */
import type { ScheduleAnswer } from '../problem.ts'
import { type Benchmark, readBenchmark } from './benchmark.ts'
import { countBreaks } from './breaks.ts'
import {
  assignmentFaults,
  boundContradictions,
  emptyAnswerContradictions,
  figureMismatch,
  headContradictions,
} from './claims.ts'
import { type Violation, violation } from './violation.ts'

/** `fairness`: by how much the breaks of any two participants may differ. The file does not say. */
export function verifyBenchmark(
  dznText: string,
  answer: ScheduleAnswer,
  { fairness }: { readonly fairness: number },
): readonly Violation[] {
  const reading = readBenchmark(dznText)
  if (!reading.ok) return [violation('problem-unreadable', { problem: reading.problem })]
  const { benchmark } = reading
  const found =
    answer.objective === 'breaks'
      ? []
      : [violation('objective-wrong', { claimed: answer.objective, expected: 'breaks' })]
  if (answer.status === 'infeasible' || answer.status === 'unknown')
    return [...found, ...emptyAnswerContradictions(answer)]

  const ids = benchmark.meetings.map(({ number }) => String(number))
  const faults = assignmentFaults(answer.assignment, ids, benchmark.slotCount)
  if (faults.length > 0) return [...found, ...faults]
  const breaks = breaksOfEach(benchmark, answer.assignment)
  const total = breaks.reduce((sum, count) => sum + count, 0)
  return [
    ...found,
    ...meetingFaults(benchmark, answer.assignment),
    ...clashes(benchmark, answer.assignment),
    ...fairnessFaults(breaks, fairness),
    ...headContradictions(answer, total),
    ...stageFaults(answer, total),
  ]
}

/** What one meeting's own slot breaks. */
function meetingFaults(benchmark: Benchmark, assignment: readonly number[]): Violation[] {
  const found: Violation[] = []
  const lastMorningSlot = benchmark.morningSlotCount
  for (const { number, pair, session, fixedSlot, after } of benchmark.meetings) {
    const slot = assignment[number - 1] ?? 0
    const meeting = String(number)
    if (slot === 0) {
      // In the benchmark every meeting is held.
      found.push(violation('required-not-held', { meeting }))
      continue
    }
    const isMorning = slot <= lastMorningSlot
    if ((session === 'morning' && !isMorning) || (session === 'afternoon' && isMorning))
      found.push(violation('wrong-session', { meeting, slot, session }))
    if (fixedSlot !== undefined && fixedSlot !== slot)
      found.push(violation('not-in-fixed-slot', { meeting, slot, fixed: fixedSlot }))
    for (const who of pair)
      if (benchmark.forbiddenSlots[who]?.has(slot))
        found.push(violation('participant-slot-forbidden', { meeting, slot, who: String(who) }))
    for (const earlier of after) {
      const earlierSlot = assignment[earlier - 1] ?? 0
      if (earlierSlot >= slot)
        found.push(
          violation('precedence-broken', {
            earlier: String(earlier),
            later: meeting,
            earlierSlot,
            laterSlot: slot,
          }),
        )
    }
  }
  return found
}

/** Nobody twice in a slot, no slot fuller than the tables: looked at slot by slot. */
function clashes(benchmark: Benchmark, assignment: readonly number[]): Violation[] {
  const found: Violation[] = []
  for (let slot = 1; slot <= benchmark.slotCount; slot++) {
    const together = benchmark.meetings.filter(({ number }) => assignment[number - 1] === slot)
    if (together.length > benchmark.tableCount)
      found.push(
        violation('too-many-tables', {
          slot,
          held: together.length,
          tables: benchmark.tableCount,
          meetings: together.map(({ number }) => String(number)),
        }),
      )
    for (const who of new Set(together.flatMap(({ pair }) => pair))) {
      const own = together.filter(({ pair }) => pair.includes(who)).map(({ number }) => String(number))
      if (own.length > 1)
        found.push(violation('participant-twice', { who: String(who), slot, meetings: own }))
    }
  }
  return found
}

/** By participant number, beginning with participant 1. The whole file is one day. */
function breaksOfEach(benchmark: Benchmark, assignment: readonly number[]): number[] {
  const busy = Array.from({ length: benchmark.participantCount + 1 }, (): number[] => [])
  for (const { number, pair } of benchmark.meetings) {
    const slot = assignment[number - 1] ?? 0
    if (slot > 0) for (const who of pair) busy[who]?.push(slot)
  }
  return busy.slice(1).map((slots) => countBreaks(slots, () => 0))
}

function fairnessFaults(breaks: readonly number[], allowed: number): Violation[] {
  const numbered = breaks.map((count, index) => ({ count, who: String(index + 1) }))
  const [fewest, ...others] = numbered.sort((a, b) => a.count - b.count)
  const most = others.at(-1)
  if (!fewest || !most || most.count - fewest.count <= allowed) return []
  return [
    violation('breaks-uneven', {
      most: most.who,
      mostBreaks: most.count,
      fewest: fewest.who,
      fewestBreaks: fewest.count,
      allowed,
    }),
  ]
}

function stageFaults({ stages, status, bound }: ScheduleAnswer, total: number): Violation[] {
  if (!stages) return [violation('answer-incomplete', { status, missing: 'stages' })]
  return [
    ...figureMismatch('stages.breaks.value', stages.breaks.value, total),
    ...boundContradictions('stages.breaks', stages.breaks, 'smaller-is-better'),
    ...(bound === null ? [] : figureMismatch('bound', bound, stages.breaks.bound)),
  ]
}
