/**
 * The timetable question on its own: every meeting gets one slot. People, meetings and slots are numbers from 0.
 * Everything the file says about availability, sessions, fixed and forbidden slots is already in `allowed`.
 */
export interface TimetableTask {
  slots: number
  /** Day of each slot, never falling; breaks are counted within a day. */
  dayOf: readonly number[]
  tables: number
  people: number
  meetings: readonly TaskMeeting[]
  /** [a, b]: meeting a lies in a strictly earlier slot than meeting b. */
  before: readonly (readonly [number, number])[]
  /** Breaks of any two people differ by at most this; null = no such limit. */
  maxBreakDifference: number | null
  /** No person has more than this many breaks; beside the difference, for plans made day by day. */
  maxBreaks?: readonly number[]
  loadLimits: readonly LoadLimit[]
  /** Re-plan: meetings that cost `penalty` breaks when they leave their slot. */
  stay?: readonly { meeting: number; slot: number; penalty: number }[]
}

export interface TaskMeeting {
  people: readonly [number, number]
  /** Ascending, without repetition. */
  allowed: readonly number[]
}

/** At most `max` meetings of a person within these slots (a half-day, a day). */
export interface LoadLimit {
  person: number
  slots: readonly number[]
  max: number
}

export function meetingsOfPeople(task: TimetableTask): number[][] {
  const meetings: number[][] = Array.from({ length: task.people }, () => [])
  task.meetings.forEach(({ people: [a, b] }, m) => {
    meetings[a]?.push(m)
    meetings[b]?.push(m)
  })
  return meetings
}

/** Slots as [first, last] of each day, in order. */
export function daySpans(task: Pick<TimetableTask, 'slots' | 'dayOf'>): [number, number][] {
  const spans: [number, number][] = []
  for (let slot = 0; slot < task.slots; slot++) {
    const last = spans.at(-1)
    if (last && task.dayOf[slot] === task.dayOf[last[0]]) last[1] = slot
    else spans.push([slot, slot])
  }
  return spans
}
