import type { Proven } from '../problem.ts'
import { countBreaks } from './breaks.ts'
import { brokenConstraints } from './constraints.ts'
import { countBreakCost } from './figures.ts'
import { type Ground, type Person, type Sitting } from './ground.ts'
import { hasRoom } from './room.ts'
import { slotOf, type Timetable, timetableOf } from './timetable.ts'
import { type Violation, violation } from './violation.ts'

/** Meetings looked at, so that a huge answer waits no longer than a large one. */
const stepLimit = 2_000_000

/**
 * A bound on breaks says that no timetable of these meetings has fewer. Moving one single meeting is the first
 * thing a doubting reader would try; if that goes below the bound, the proof was none.
 */
export function cheaperMoves(
  ground: Ground,
  timetable: Timetable,
  { bound, scope }: Proven & { readonly scope: 'whole' | 'days-kept' },
): Violation[] {
  const cost = countBreakCost(ground, timetable)
  const dayOf = (slot: number): number => ground.moments[slot]?.dayIndex ?? -1
  let steps = 0
  if (bound <= 0) return []
  for (const { sitting, slot } of timetable.held) {
    for (let target = 1; target <= ground.slotCount; target++) {
      if (target === slot || (scope === 'days-kept' && dayOf(target) !== dayOf(slot))) continue
      for (const { id } of sitting.people) steps += timetable.byPerson.get(id)?.length ?? 0
      if (steps > stepLimit) return []
      if (cost + changeOfCost(ground, timetable, sitting, target) >= bound) continue
      if (!hasRoom(ground, timetable, sitting, target)) continue
      steps += 10 * ground.sittings.length
      const moved = timetableOf(ground, timetable.assignment.with(sitting.index, target))
      if (brokenConstraints(ground, moved).length > 0) continue
      const best = countBreakCost(ground, moved)
      // The quick sum above only chooses what is worth counting; the count decides.
      if (best < bound)
        return [
          violation('bound-refuted', {
            figure: 'breaks',
            claimed: cost,
            bound,
            best,
            assignment: moved.assignment,
          }),
        ]
    }
  }
  return []
}

function changeOfCost(ground: Ground, timetable: Timetable, sitting: Sitting, target: number): number {
  const dayOf = (slot: number): number => ground.moments[slot]?.dayIndex ?? -1
  const change = (person: Person): number => {
    const own = timetable.byPerson.get(person.id) ?? []
    const after = own.map((one) => (one.sitting === sitting ? target : one.slot))
    const before = own.map(({ slot }) => slot)
    return countBreaks(after, dayOf) - countBreaks(before, dayOf)
  }
  const isMove = (slot: number): number =>
    sitting.currentSlot !== undefined && slot !== sitting.currentSlot ? 1 : 0
  const penalty = ground.problem.replan?.movePenalty ?? 0
  const [first, second] = sitting.people
  return change(first) + change(second) + penalty * (isMove(target) - isMove(slotOf(timetable, sitting)))
}
