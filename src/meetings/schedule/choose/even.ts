import type { EventIndex } from '../event.ts'

/** Whose numbers of meetings are made even: those of the side asked for who could hold at least one meeting at all. */
export function evenedPeople(event: EventIndex): number[] {
  const { problem, people } = event
  if (!problem.meetings.some((m) => m.required === false)) return []
  const sided = people.some((p) => p.side)
  const whose = problem.fairness?.evenMeetingsOf ?? (sided ? 'maker' : 'nobody')
  if (whose === 'nobody') return []
  const isMute = (person: number) => {
    const p = people[person]
    return [p?.maxMeetings, p?.maxMeetingsPerDay, p?.maxMeetingsPerHalfDay].includes(0)
  }
  const possible = new Set<number>()
  for (const m of event.meetings)
    if (!m.vetoed && m.allowed.length > 0 && !m.people.some(isMute)) m.people.forEach((p) => possible.add(p))
  return [...people.keys()].filter(
    (p) => possible.has(p) && (whose === 'everybody' || people[p]?.side === whose),
  )
}

/** Numbers of held meetings of these people, ascending. */
export function meetingCounts(
  event: EventIndex,
  people: readonly number[],
  held: (meeting: number) => boolean,
): number[] {
  const counts = new Map(people.map((p) => [p, 0]))
  event.meetings.forEach((m, i) => {
    if (!held(i)) return
    for (const p of m.people) {
      const count = counts.get(p)
      if (count !== undefined) counts.set(p, count + 1)
    }
  })
  return [...counts.values()].sort((a, b) => a - b)
}
