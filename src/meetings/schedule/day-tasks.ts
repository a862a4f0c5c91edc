import { type EventIndex, loadLimitsOf } from './event.ts'
import type { LoadLimit, TimetableTask } from './timetable/task.ts'

/** A timetable question over some slots of the event, with the way back to the numbers of the event. */
export interface EventTask {
  task: TimetableTask
  /** Meeting of the event for each meeting of the task, and slot of the event for each slot of the task. */
  meetings: number[]
  slots: number[]
}

/** The task of holding these meetings within these slots (ascending). */
export function taskOf(event: EventIndex, held: readonly number[], slots: readonly number[]): EventTask {
  const local = new Map(slots.map((slot, i) => [slot, i]))
  const numbers = new Map(held.map((m, i) => [m, i]))
  const lists = new Map<readonly number[], number[]>()
  const within = (allowed: readonly number[]): number[] => {
    let list = lists.get(allowed)
    if (!list) {
      list = allowed.flatMap((slot) => local.get(slot) ?? [])
      lists.set(allowed, list)
    }
    return list
  }
  const penalty = event.problem.replan?.movePenalty ?? 0
  const stay = held.flatMap((m, i) => {
    const current = event.meetings[m]?.current ?? null
    const slot = current === null ? undefined : local.get(current)
    return slot === undefined || event.meetings[m]?.past ? [] : [{ meeting: i, slot, penalty }]
  })
  return {
    meetings: [...held],
    slots: [...slots],
    task: {
      slots: slots.length,
      dayOf: slots.map((slot) => event.dayOf[slot] ?? 0),
      tables: event.problem.tables,
      people: event.people.length,
      meetings: held.map((m) => ({
        people: event.meetings[m]?.people ?? [0, 0],
        allowed: within(event.meetings[m]?.allowed ?? []),
      })),
      before: event.before.flatMap(([a, b]): [number, number][] => {
        const [one, other] = [numbers.get(a), numbers.get(b)]
        return one === undefined || other === undefined ? [] : [[one, other]]
      }),
      maxBreakDifference: event.problem.fairness?.maxBreakDifference ?? null,
      loadLimits: loadLimitsOf(event).flatMap(({ person, slots: limited, max }): LoadLimit[] => {
        const inside = limited.flatMap((slot) => local.get(slot) ?? [])
        return inside.length > max ? [{ person, slots: inside, max }] : []
      }),
      stay,
    },
  }
}

export const slotsOfDay = (event: EventIndex, day: number): number[] =>
  event.dayOf.flatMap((d, slot) => (d === day ? slot : []))
