import { type Ground, isPast, isVetoed, momentOf, type Person } from './ground.ts'
import { slotObjections } from './slot-objections.ts'
import { breaksByPerson, type Held, slotOf, type Timetable } from './timetable.ts'
import { type Violation, violation } from './violation.ts'

/** Every requirement of the text that the timetable breaks. None means: this is a legal schedule. */
export function brokenConstraints(ground: Ground, timetable: Timetable): Violation[] {
  return [
    ...promisesBroken(ground, timetable),
    ...timetable.held.flatMap(({ sitting, slot }) =>
      [...slotObjections(ground, sitting, slot)].map(({ code, facts }) => violation(code, facts)),
    ),
    ...crowding(ground, timetable),
    ...precedencesBroken(ground, timetable),
    ...unevenBreaks(ground, timetable),
  ]
}

/** What must be held and is not; what must not be held and is. */
function promisesBroken(ground: Ground, timetable: Timetable): Violation[] {
  return ground.sittings.flatMap((sitting) => {
    const slot = slotOf(timetable, sitting)
    if (slot === 0) {
      if (isPast(ground, sitting))
        return [
          violation('past-meeting-moved', { meeting: sitting.id, past: sitting.currentSlot ?? 0, slot: 0 }),
        ]
      return sitting.required ? [violation('required-not-held', { meeting: sitting.id })] : []
    }
    if (!isVetoed(ground, sitting)) return []
    const who = sitting.people.map(({ id }) => id)
    return [violation('veto-broken', { meeting: sitting.id, who, ...at(ground, slot) })]
  })
}

const at = (ground: Ground, slot: number): { slot: number; day: string; half: string } => {
  const { day, half } = momentOf(ground, slot)
  return { slot, day, half }
}

const idsOf = (held: readonly Held[]): string[] => held.map(({ sitting }) => sitting.id)

function grouped<Key>(held: readonly Held[], key: (slot: number) => Key): Map<Key, Held[]> {
  const groups = new Map<Key, Held[]>()
  for (const one of held) {
    const name = key(one.slot)
    const group = groups.get(name)
    if (group) group.push(one)
    else groups.set(name, [one])
  }
  return groups
}

/** Nobody in two places, no slot fuller than the tables, no limit of a participant passed. */
function crowding(ground: Ground, timetable: Timetable): Violation[] {
  const { tables } = ground.problem
  const full = [...timetable.bySlot]
    .filter(([, together]) => together.length > tables)
    .map(([slot, together]) =>
      violation('too-many-tables', {
        ...at(ground, slot),
        held: together.length,
        tables,
        meetings: idsOf(together),
      }),
    )
  const personal = [...ground.people.values()].flatMap((person) => {
    const own = timetable.byPerson.get(person.id) ?? []
    return [...twoPlaces(ground, person, own), ...limitsPassed(ground, person, own)]
  })
  return [...full, ...personal]
}

const twoPlaces = (ground: Ground, { id }: Person, own: readonly Held[]): Violation[] =>
  [...grouped(own, (slot) => slot)]
    .filter(([, together]) => together.length > 1)
    .map(([slot, together]) =>
      violation('participant-twice', { who: id, ...at(ground, slot), meetings: idsOf(together) }),
    )

function limitsPassed(ground: Ground, { id, participant }: Person, own: readonly Held[]): Violation[] {
  const { maxMeetings, maxMeetingsPerDay, maxMeetingsPerHalfDay } = participant
  const found: Violation[] = []
  const facts = (held: readonly Held[], limit: number) => ({
    who: id,
    held: held.length,
    limit,
    meetings: idsOf(held),
  })
  if (maxMeetings !== undefined && own.length > maxMeetings)
    found.push(violation('limit-passed', facts(own, maxMeetings)))
  if (maxMeetingsPerDay !== undefined)
    for (const [day, held] of grouped(own, (slot) => momentOf(ground, slot).day))
      if (held.length > maxMeetingsPerDay)
        found.push(violation('day-limit-passed', { ...facts(held, maxMeetingsPerDay), day }))
  if (maxMeetingsPerHalfDay !== undefined)
    for (const held of grouped(own, (slot) => halfDayKey(ground, slot)).values()) {
      if (held.length <= maxMeetingsPerHalfDay) continue
      const { day, half } = momentOf(ground, held[0]?.slot ?? 0)
      found.push(violation('half-day-limit-passed', { ...facts(held, maxMeetingsPerHalfDay), day, half }))
    }
  return found
}

const halfDayKey = (ground: Ground, slot: number): string => {
  const { dayIndex, half } = momentOf(ground, slot)
  return `${dayIndex} ${half}`
}

/** Strictly earlier by the numbering of the whole event; a meeting not held precedes and follows nothing. */
const precedencesBroken = (ground: Ground, timetable: Timetable): Violation[] =>
  timetable.held.flatMap(({ sitting, slot }) =>
    (sitting.meeting.after ?? []).flatMap((name) => {
      const earlier = ground.sittingById.get(name)
      if (!earlier) throw new Error(`the problem names no meeting ${JSON.stringify(name)}`)
      const earlierSlot = slotOf(timetable, earlier)
      if (earlierSlot === 0 || earlierSlot < slot) return []
      const facts = { earlier: name, later: sitting.id, earlierSlot, laterSlot: slot }
      return [violation('precedence-broken', facts)]
    }),
  )

/** Those without a meeting count as well, with no breaks. */
function unevenBreaks(ground: Ground, timetable: Timetable): Violation[] {
  const allowed = ground.problem.fairness?.maxBreakDifference
  const breaks = [...breaksByPerson(ground, timetable)]
  const [first] = breaks
  if (allowed === undefined || !first) return []
  let [most, mostBreaks] = first
  let [fewest, fewestBreaks] = first
  for (const [id, count] of breaks) {
    if (count > mostBreaks) [most, mostBreaks] = [id, count]
    if (count < fewestBreaks) [fewest, fewestBreaks] = [id, count]
  }
  if (mostBreaks - fewestBreaks <= allowed) return []
  return [violation('breaks-uneven', { most, mostBreaks, fewest, fewestBreaks, allowed })]
}
