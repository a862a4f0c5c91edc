import { slotsOfDay, taskOf } from './day-tasks.ts'
import type { EventIndex } from './event.ts'
import { Board } from './timetable/board.ts'
import { randomFrom } from './timetable/random.ts'
import type { Effort } from './timetable/solve-timetable.ts'
import { metresOf, shortenWalks, type Walk } from './timetable/walk.ts'

/** Swaps tried per day for shorter walks, and the longest time for them; later ones were seen to gain little. */
const stepsPerDay = 60_000
const millisecondsPerDayMax = 300

function walkOf(event: EventIndex, meetings: readonly number[]): Walk | null {
  const { distances } = event.problem
  if (!distances) return null
  const number = new Map(distances.places.map((place, i) => [place, i]))
  const places = event.people.map((p) => (p.place === undefined ? -1 : (number.get(p.place) ?? -1)))
  return {
    placeOf: meetings.map((m) =>
      Math.max(-1, ...(event.meetings[m]?.people ?? []).map((p) => places[p] ?? -1)),
    ),
    walks: (person) => event.people[person]?.place === undefined,
    metres: (from, to) => distances.metres[from]?.[to] ?? 0,
  }
}

/** The same schedule with shorter walks; nobody gets another day, nor more breaks. Slots from 0, −1 = not held. */
export function shortenEventWalks(event: EventIndex, assignment: number[], effort: Effort): number[] {
  const result = [...assignment]
  if (!event.problem.distances) return result
  const random = randomFrom(effort.seed)
  for (const day of new Set(event.dayOf)) {
    const held = assignment.flatMap((slot, m) => (slot >= 0 && event.dayOf[slot] === day ? m : []))
    const walk = walkOf(event, held)
    if (held.length === 0 || !walk) continue
    const { task, slots } = taskOf(event, held, slotsOfDay(event, day))
    const board = new Board(task)
    held.forEach((m, i) => board.put(i, slots.indexOf(assignment[m] ?? 0)))
    const until = Math.min(effort.now() + millisecondsPerDayMax, effort.deadline ?? Infinity)
    shortenWalks(board, walk, {
      random,
      stepLimit: effort.stepLimit ?? stepsPerDay,
      isTimeOver: () => effort.stepLimit === null && effort.now() >= until,
    })
    held.forEach((m, i) => (result[m] = slots[board.slotOf[i] ?? 0] ?? -1))
  }
  return result
}

export function walkingMetres(event: EventIndex, assignment: readonly number[]): number {
  const held = assignment.flatMap((slot, m) => (slot >= 0 ? m : []))
  const walk = walkOf(event, held)
  if (!walk) return 0
  const { task } = taskOf(event, held, [...event.dayOf.keys()])
  const board = new Board(task)
  held.forEach((m, i) => board.put(i, assignment[m] ?? 0))
  return event.people.reduce((sum, _, p) => sum + metresOf(board, walk, p), 0)
}
