import { Board } from './timetable/board.ts'
import { placeAll } from './timetable/place.ts'
import { taskOf } from './day-tasks.ts'
import type { EventIndex } from './event.ts'

/**
 * A legal schedule without the exact solver, for events too large for it: the required meetings first, then those to choose
 * from, the worthiest first, in rounds. Null when already the required ones do not find a place.
 */
export function greedySchedule(
  event: EventIndex,
  evened: readonly number[],
  random: () => number,
  stepLimit: number,
): number[] | null {
  const required = [...event.meetings.keys()].filter((m) => event.meetings[m]?.required)
  const optional = [...event.meetings.keys()].filter(
    (m) => !event.meetings[m]?.required && !event.meetings[m]?.vetoed && event.meetings[m]?.allowed.length,
  )
  const all = [...required, ...optional]
  const { task } = taskOf(event, all, [...event.dayOf.keys()])
  const board = new Board(task)
  const fixedPart = new Board({
    ...task,
    meetings: task.meetings.slice(0, required.length),
    before: task.before.filter(([a, b]) => a < required.length && b < required.length),
    stay: [],
  })
  const current = (m: number) => event.meetings[m]?.current ?? -1
  const room = (one: Board, slot: number) => (one.load[slot] ?? 0) < task.tables
  required.forEach((m, i) => {
    const slot = current(m)
    if (slot >= 0 && fixedPart.fits(i, slot) && room(fixedPart, slot)) fixedPart.put(i, slot)
  })
  if (!placeAll(fixedPart, random, stepLimit)) return null
  required.forEach((_, i) => board.put(i, fixedPart.slotOf[i] ?? 0))

  // Re-plan: what was promised stays where it was, else is held at another time of its day, else of any day.
  const promised = optional.map((m, i) => ({ m, i: required.length + i })).filter(({ m }) => current(m) >= 0)
  const near = (m: number) => (slot: number) => event.dayOf[slot] === event.dayOf[current(m)]
  for (const isWanted of [(m: number) => (slot: number) => slot === current(m), near, () => () => true])
    for (const { m, i } of promised) {
      if ((board.slotOf[i] ?? -1) >= 0) continue
      const slot = (event.meetings[m]?.allowed ?? [])
        .filter(isWanted(m))
        .find((s) => room(board, s) && board.fits(i, s))
      if (slot !== undefined) board.put(i, slot)
    }

  const isEvened = new Set(evened)
  const worth = (m: number): number => {
    const given = event.problem.meetings[m]
    return (given?.weight ?? 0) + (given?.serves ?? []).reduce((sum, { score }) => sum + score, 0)
  }
  // Rounds: in each, everybody evened gets at most one more meeting, so that nobody is served twice before all were tried.
  let waiting = optional
    .map((m, i) => ({ m, i: required.length + i }))
    .sort((a, b) => worth(b.m) - worth(a.m))
  for (let round = 0; waiting.length > 0 && round <= event.slots; round++) {
    const served = new Set<number>()
    const later: typeof waiting = []
    for (const candidate of waiting) {
      const people = event.meetings[candidate.m]?.people ?? []
      const evenedHere = people.filter((p) => isEvened.has(p))
      if (evenedHere.some((p) => served.has(p))) {
        later.push(candidate)
        continue
      }
      const slot = (event.meetings[candidate.m]?.allowed ?? []).find(
        (s) => room(board, s) && board.fits(candidate.i, s),
      )
      if (slot === undefined) continue
      board.put(candidate.i, slot)
      evenedHere.forEach((p) => served.add(p))
    }
    waiting = later
  }
  const assignment = event.meetings.map(() => -1)
  all.forEach((m, i) => {
    assignment[m] = board.slotOf[i] ?? -1
  })
  return assignment
}
