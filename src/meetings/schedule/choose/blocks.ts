import type { EventIndex } from '../event.ts'

/**
 * The choosing stage sees only blocks of slots, not single slots: a day where nothing tells its morning from its afternoon, else the
 * two half-days. Fewer blocks make a smaller model, and inside a block a timetable always exists when everybody is
 * present throughout it (König), so nothing is lost.
 */
export interface Blocks {
  count: number
  slotsOf: number[][]
  blockOf: number[]
  dayOfBlock: number[]
}

export function blocksOf(event: EventIndex): Blocks {
  const { problem, halfOf, dayOf } = event
  const split = new Set<number>()
  const dayNumber = new Map(problem.days.map((day, d) => [day.id, d]))
  const everyDay = () => problem.days.forEach((_, d) => split.add(d))
  for (const p of event.people) {
    if (p.maxMeetingsPerHalfDay !== undefined) everyDay()
    const halves = Map.groupBy(p.available ?? [], ({ day }) => day)
    for (const [day, of] of halves)
      if (of.every(({ half }) => half === of[0]?.half) && of[0]?.half) split.add(dayNumber.get(day) ?? -1)
  }
  if (problem.meetings.some((m) => m.session !== undefined && m.session !== 'any')) everyDay()

  const numbers = new Map<string, number>()
  const slotsOf: number[][] = []
  const dayOfBlock: number[] = []
  const blockOf = halfOf.map((half, slot) => {
    const day = dayOf[slot] ?? 0
    const key = split.has(day) ? `half ${half}` : `day ${day}`
    let number = numbers.get(key)
    if (number === undefined) {
      number = slotsOf.length
      numbers.set(key, number)
      slotsOf.push([])
      dayOfBlock.push(day)
    }
    slotsOf[number]?.push(slot)
    return number
  })
  return { count: slotsOf.length, slotsOf, blockOf, dayOfBlock }
}
