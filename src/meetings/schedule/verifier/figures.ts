import { defaultRepeatPercent } from '../problem.ts'
import { type Ground, isPast, isVetoed, type Person, type Sitting } from './ground.ts'
import { isSlotAllowed } from './slot-objections.ts'
import { breaksByPerson, slotOf, type Timetable } from './timetable.ts'

/** Is there something to choose, and so a worth to maximise? */
export const isChoice = (ground: Ground): boolean => ground.sittings.some(({ required }) => !required)

/** Hundredths of a point: 100 · weight, and each need's scores from the best down by the percent of their rank. */
export function countWorth(ground: Ground, timetable: Timetable): number {
  const scoresByNeed = new Map<string, number[]>()
  let worth = 0
  for (const { sitting } of timetable.held) {
    worth += 100 * (sitting.meeting.weight ?? 0)
    for (const { need, score } of sitting.meeting.serves ?? []) {
      const scores = scoresByNeed.get(need)
      if (scores) scores.push(score)
      else scoresByNeed.set(need, [score])
    }
  }
  const percents = ground.problem.repeatPercent ?? defaultRepeatPercent
  for (const scores of scoresByNeed.values()) {
    scores.sort((a, b) => b - a)
    for (const [rank, score] of scores.entries()) worth += (percents[rank] ?? 0) * score
  }
  return worth
}

/**
 * Whose numbers of meetings are to be even, as far as they could meet anybody at all; undefined when there is
 * nothing to choose or nobody's are. The same for every timetable of a problem.
 */
export function evenGroup(ground: Ground): readonly Person[] | undefined {
  if (!isChoice(ground)) return undefined
  const everyone = [...ground.people.values()]
  const sided = everyone.some(({ participant }) => participant.side !== undefined)
  const whose = ground.problem.fairness?.evenMeetingsOf ?? (sided ? 'maker' : 'nobody')
  if (whose === 'nobody') return undefined
  const asked = everyone.filter(({ participant }) => whose === 'everybody' || participant.side === whose)
  const able = new Set(
    ground.sittings.filter((sitting) => isHoldable(ground, sitting)).flatMap(({ people }) => people),
  )
  return asked.filter((person) => able.has(person))
}

const hasNoLimitOfZero = ({ participant }: Person): boolean =>
  participant.maxMeetings !== 0 &&
  participant.maxMeetingsPerDay !== 0 &&
  participant.maxMeetingsPerHalfDay !== 0

/** Could this meeting be held if it were the only one? */
function isHoldable(ground: Ground, sitting: Sitting): boolean {
  if (isVetoed(ground, sitting) || !sitting.people.every(hasNoLimitOfZero)) return false
  for (let slot = 1; slot <= ground.slotCount; slot++) if (isSlotAllowed(ground, sitting, slot)) return true
  return false
}

/** Numbers of meetings of the group, ascending. */
export const countFairness = (
  timetable: Timetable,
  group: readonly Person[] | undefined,
): number[] | undefined =>
  group?.map(({ id }) => timetable.byPerson.get(id)?.length ?? 0).sort((a, b) => a - b)

export interface PlanChanges {
  readonly moved: number
  readonly dropped: number
}

/** Meetings of the plan in force that may still move, and do. */
export function countChanges(ground: Ground, timetable: Timetable): PlanChanges {
  let moved = 0
  let dropped = 0
  for (const sitting of ground.sittings) {
    if (sitting.currentSlot === undefined || isPast(ground, sitting)) continue
    const slot = slotOf(timetable, sitting)
    if (slot === 0) dropped++
    else if (slot !== sitting.currentSlot) moved++
  }
  return { moved, dropped }
}

/** Breaks of all participants; in a re-plan also the price of every meeting moved or dropped. */
export function countBreakCost(ground: Ground, timetable: Timetable): number {
  let cost = 0
  for (const breaks of breaksByPerson(ground, timetable).values()) cost += breaks
  const { moved, dropped } = countChanges(ground, timetable)
  return cost + (ground.problem.replan?.movePenalty ?? 0) * (moved + dropped)
}

/** Metres between the places of neighbouring meetings of a day, for those who have no place of their own. */
export function countWalking(ground: Ground, timetable: Timetable): number {
  const { places = [], metres = [] } = ground.problem.distances ?? {}
  const row = new Map(places.map((place, index) => [place, index]))
  const placeOf = ({ people }: Sitting): number | undefined => {
    const place = people.map(({ participant }) => participant.place).find((name) => name !== undefined)
    return place === undefined ? undefined : row.get(place)
  }
  let walked = 0
  for (const { id, participant } of ground.people.values()) {
    if (participant.place !== undefined) continue
    const own = [...(timetable.byPerson.get(id) ?? [])].sort((a, b) => a.slot - b.slot)
    for (const [index, { sitting, slot }] of own.entries()) {
      const next = own[index + 1]
      if (!next || ground.moments[next.slot]?.dayIndex !== ground.moments[slot]?.dayIndex) continue
      const from = placeOf(sitting)
      const to = placeOf(next.sitting)
      if (from !== undefined && to !== undefined) walked += metres[from]?.[to] ?? 0
    }
  }
  return walked
}
