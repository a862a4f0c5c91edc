import type { TimetableTask } from './task.ts'

/** Breaks of each person under a plan (slot of each meeting): maximal idle runs between two meetings of one day. */
export function breaksOfPeople(task: TimetableTask, plan: readonly number[]): number[] {
  const busy: number[][] = Array.from({ length: task.people }, () => [])
  task.meetings.forEach(({ people: [a, b] }, m) => {
    busy[a]?.push(plan[m] ?? -1)
    busy[b]?.push(plan[m] ?? -1)
  })
  return busy.map((slots) => {
    slots.sort((one, other) => one - other)
    let breaks = 0
    for (let i = 1; i < slots.length; i++) {
      const [before, after] = [slots[i - 1] ?? 0, slots[i] ?? 0]
      if (after > before + 1 && task.dayOf[after] === task.dayOf[before]) breaks++
    }
    return breaks
  })
}

export const totalOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0)

/** What the timetable stage minimises: breaks, plus the penalties of meetings that left their slot. */
export function costOf(task: TimetableTask, plan: readonly number[]): number {
  let cost = totalOf(breaksOfPeople(task, plan))
  for (const { meeting, slot, penalty } of task.stay ?? []) if (plan[meeting] !== slot) cost += penalty
  return cost
}
