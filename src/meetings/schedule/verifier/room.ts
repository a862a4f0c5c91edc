import { type Ground, isVetoed, type Moment, momentOf, type Person, type Sitting } from './ground.ts'
import { isSlotAllowed } from './slot-objections.ts'
import type { Timetable } from './timetable.ts'

/**
 * Could this meeting lie in this slot with all others where they are? A table is free, both are, and no limit of
 * theirs is passed. Rules that tie meetings together (precedences, even breaks) still have to be tried.
 */
export function hasRoom(ground: Ground, timetable: Timetable, sitting: Sitting, slot: number): boolean {
  const others = (timetable.bySlot.get(slot) ?? []).filter((one) => one.sitting !== sitting)
  if (others.length >= ground.problem.tables || isVetoed(ground, sitting)) return false
  const moment = momentOf(ground, slot)
  return (
    sitting.people.every((person) => hasTime(ground, timetable, person, sitting, moment)) &&
    isSlotAllowed(ground, sitting, slot)
  )
}

function hasTime(
  ground: Ground,
  timetable: Timetable,
  { id, participant }: Person,
  sitting: Sitting,
  moment: Moment,
): boolean {
  const { maxMeetings, maxMeetingsPerDay, maxMeetingsPerHalfDay } = participant
  let all = 0
  let sameDay = 0
  let sameHalf = 0
  for (const one of timetable.byPerson.get(id) ?? []) {
    if (one.sitting === sitting) continue
    if (one.slot === moment.slot) return false
    const other = momentOf(ground, one.slot)
    all++
    if (other.dayIndex === moment.dayIndex) sameDay++
    if (other.dayIndex === moment.dayIndex && other.half === moment.half) sameHalf++
  }
  const leaves = (limit: number | undefined, used: number): boolean => limit === undefined || used < limit
  return (
    leaves(maxMeetings, all) && leaves(maxMeetingsPerDay, sameDay) && leaves(maxMeetingsPerHalfDay, sameHalf)
  )
}
