import type { Participant, ScheduleProblem } from './problem.ts'

/** The problem with numbers for names: people, meetings, slots and half-days counted from 0, and who may when. */
export interface EventIndex {
  problem: ScheduleProblem
  slots: number
  dayOf: number[]
  /** Number of the half-day of each slot: 2 · day for the morning, 2 · day + 1 for the afternoon. */
  halfOf: number[]
  people: readonly Participant[]
  personOf: ReadonlyMap<string, number>
  meetings: EventMeeting[]
  meetingOf: ReadonlyMap<string, number>
  /** [a, b]: a strictly before b, if both are held. */
  before: [number, number][]
}

export interface EventMeeting {
  people: [number, number]
  required: boolean
  vetoed: boolean
  /** Slots in which the meeting may lie (vetoes apart). Arrays are shared between meetings: never change one. */
  allowed: readonly number[]
  /** Slot in the plan in force, when there is one. */
  current: number | null
  /** Lies in the past of a re-plan: held as it was. */
  past: boolean
}

export function indexEvent(problem: ScheduleProblem): EventIndex {
  const dayOf: number[] = []
  const halfOf: number[] = []
  problem.days.forEach((day, d) => {
    for (let i = 0; i < day.morningSlots + day.afternoonSlots; i++) {
      dayOf.push(d)
      halfOf.push(2 * d + (i < day.morningSlots ? 0 : 1))
    }
  })
  const slots = dayOf.length
  const personOf = new Map(problem.participants.map((p, i) => [p.id, i]))
  const meetingOf = new Map(problem.meetings.map((m, i) => [m.id, i]))
  const number = (id: string): number => personOf.get(id) ?? -1
  const vetoes = new Set(
    problem.vetoes?.flatMap(([a, b]) => [`${number(a)},${number(b)}`, `${number(b)},${number(a)}`]),
  )
  const presence = presenceOfPeople(problem, halfOf)
  const firstFree = (problem.replan?.fromSlot ?? 1) - 1
  const domains = new Map<string, readonly number[]>()

  const meetings = problem.meetings.map((m): EventMeeting => {
    const [a, b] = [number(m.participants[0]), number(m.participants[1])]
    const planned = problem.replan?.current[m.id]
    const current = planned === undefined ? null : planned - 1
    const past = current !== null && current < firstFree
    // Meetings with the same restrictions share one list: 10⁵ meetings have few different ones.
    const key = [
      presence.group[a],
      presence.group[b],
      m.session,
      m.fixedSlot,
      m.forbiddenSlots,
      past && current,
    ].join(';')
    let allowed = domains.get(key)
    if (!allowed) {
      const wanted = m.session === 'morning' ? 0 : m.session === 'afternoon' ? 1 : null
      const forbidden = new Set(m.forbiddenSlots)
      const [maskA, maskB] = [presence.mask[a], presence.mask[b]]
      allowed = halfOf.flatMap((half, slot) =>
        maskA?.[slot] &&
        maskB?.[slot] &&
        (wanted === null || half % 2 === wanted) &&
        (m.fixedSlot === undefined || m.fixedSlot === slot + 1) &&
        !forbidden.has(slot + 1) &&
        (past ? slot === current : slot >= firstFree)
          ? slot
          : [],
      )
      domains.set(key, allowed)
    }
    return {
      people: [a, b],
      required: (m.required ?? true) || past,
      vetoed: vetoes.has(`${a},${b}`),
      allowed,
      current,
      past,
    }
  })
  const before = problem.meetings.flatMap((m, later) =>
    [...new Set(m.after)].map((id): [number, number] => [meetingOf.get(id) ?? -1, later]),
  )
  return {
    problem,
    slots,
    dayOf,
    halfOf,
    people: problem.participants,
    personOf,
    meetings,
    meetingOf,
    before,
  }
}

/** Slots in which each person is present; people with equal presence share one group and one mask. */
function presenceOfPeople(problem: ScheduleProblem, halfOf: readonly number[]) {
  const dayNumber = new Map(problem.days.map((day, d) => [day.id, d]))
  const masks = new Map<string, { group: number; mask: Uint8Array }>()
  const group: number[] = []
  const mask: Uint8Array[] = []
  for (const person of problem.participants) {
    const halves = person.available?.flatMap(({ day, half }) => {
      const d = dayNumber.get(day) ?? -1
      return half === undefined ? [2 * d, 2 * d + 1] : [2 * d + (half === 'morning' ? 0 : 1)]
    })
    const key = JSON.stringify([halves, person.forbiddenSlots])
    let found = masks.get(key)
    if (!found) {
      const [present, forbidden] = [new Set(halves), new Set(person.forbiddenSlots)]
      found = {
        group: masks.size,
        mask: Uint8Array.from(halfOf, (half, slot) =>
          (halves === undefined || present.has(half)) && !forbidden.has(slot + 1) ? 1 : 0,
        ),
      }
      masks.set(key, found)
    }
    group.push(found.group)
    mask.push(found.mask)
  }
  return { group, mask }
}

/** Limits of a person as (slots, most meetings), without those that cannot bind. */
export function loadLimitsOf(event: EventIndex): { person: number; slots: number[]; max: number }[] {
  const all = event.dayOf.map((_, slot) => slot)
  const grouped = (key: readonly number[]) => [...Map.groupBy(all, (slot) => key[slot] ?? -1).values()]
  const [days, halves] = [grouped(event.dayOf), grouped(event.halfOf)]
  return event.people.flatMap((p, person) => {
    const limit = (sets: number[][], max: number | undefined) =>
      max === undefined
        ? []
        : sets.filter((slots) => slots.length > max).map((slots) => ({ person, slots, max }))
    return [
      ...limit([all], p.maxMeetings),
      ...limit(days, p.maxMeetingsPerDay),
      ...limit(halves, p.maxMeetingsPerHalfDay),
    ]
  })
}
