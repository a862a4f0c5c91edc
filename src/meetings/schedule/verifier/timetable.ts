import { countBreaks } from './breaks.ts'
import { type Ground, type Sitting } from './ground.ts'

/** One held meeting. */
export interface Held {
  readonly sitting: Sitting
  readonly slot: number
}

/** The answer's slots read from three sides: by meeting, by participant, by slot. Slots are known to exist. */
export interface Timetable {
  readonly assignment: readonly number[]
  readonly held: readonly Held[]
  /** Everybody is in it, also those without a meeting. */
  readonly byPerson: ReadonlyMap<string, readonly Held[]>
  readonly bySlot: ReadonlyMap<number, readonly Held[]>
}

export function timetableOf(ground: Ground, assignment: readonly number[]): Timetable {
  const held: Held[] = []
  const byPerson = new Map<string, Held[]>([...ground.people.keys()].map((id) => [id, []]))
  const bySlot = new Map<number, Held[]>()
  for (const sitting of ground.sittings) {
    const slot = assignment[sitting.index] ?? 0
    if (slot === 0) continue
    const one = { sitting, slot }
    held.push(one)
    for (const { id } of sitting.people) byPerson.get(id)?.push(one)
    const together = bySlot.get(slot)
    if (together) together.push(one)
    else bySlot.set(slot, [one])
  }
  return { assignment, held, byPerson, bySlot }
}

export const slotOf = (timetable: Timetable, sitting: Sitting): number =>
  timetable.assignment[sitting.index] ?? 0

export function breaksByPerson(ground: Ground, timetable: Timetable): Map<string, number> {
  const dayOf = (slot: number): number => ground.moments[slot]?.dayIndex ?? -1
  return new Map(
    [...timetable.byPerson].map(([id, own]) => [
      id,
      countBreaks(
        own.map(({ slot }) => slot),
        dayOf,
      ),
    ]),
  )
}
