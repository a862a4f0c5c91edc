import type { Status } from '../problem.ts'
import { brokenConstraints } from './constraints.ts'
import { countFairness, countWorth, evenGroup } from './figures.ts'
import { type Ground, isPast, isVetoed, momentOf } from './ground.ts'
import { hasRoom } from './room.ts'
import { slotOf, type Timetable, timetableOf } from './timetable.ts'
import { type Violation, violation } from './violation.ts'

/** Looks at slots before giving up; every answer of the size of a real event is looked at in full. */
const stepLimit = 2_000_000
/** Meetings counted again: a candidate that fits by itself is tried in the whole timetable. */
const recountLimit = 300_000

/**
 * Meetings left out that could simply be put in. One of the plan in force must then stay held; any other shows
 * that "optimal" is not true, for one more meeting makes nobody poorer.
 */
export function missedMeetings(ground: Ground, timetable: Timetable, status: Status): Violation[] {
  let steps = 0
  let recounted = 0
  const found: Violation[] = []
  const worth = countWorth(ground, timetable)
  const group = evenGroup(ground)
  const fairness = countFairness(timetable, group)?.join(' ')
  for (const sitting of ground.sittings) {
    if (slotOf(timetable, sitting) !== 0 || isVetoed(ground, sitting)) continue
    const isCurrent = sitting.currentSlot !== undefined && !isPast(ground, sitting)
    if (!isCurrent && status !== 'optimal') continue
    for (let slot = 1; slot <= ground.slotCount; slot++) {
      if (++steps > stepLimit || recounted > recountLimit) return found
      if (!hasRoom(ground, timetable, sitting, slot)) continue
      recounted += ground.sittings.length
      const fuller = timetableOf(ground, timetable.assignment.with(sitting.index, slot))
      if (brokenConstraints(ground, fuller).length > 0) continue
      const facts = {
        meeting: sitting.id,
        slot,
        day: momentOf(ground, slot).day,
        half: momentOf(ground, slot).half,
      }
      const gain = countWorth(ground, fuller) - worth
      if (isCurrent) found.push(violation('dropped-needlessly', facts))
      else if (gain > 0 || countFairness(fuller, group)?.join(' ') !== fairness)
        found.push(violation('left-out-though-it-fits', { ...facts, gain }))
      break
    }
  }
  return found
}
