import type { Board } from './board.ts'
import { Swaps } from './swaps.ts'

export interface ImproveOptions {
  random: () => number
  /** Moves tried at most. */
  stepLimit: number
  /** Asked every 1024 moves. */
  isTimeOver: () => boolean
  /** Cost at which nothing better can exist. */
  bound?: number
}

/** Cooling from `hot` to `cold` in cycles that double: a short one gives a fair plan at once, long ones better plans. */
const firstCycle = 50_000
const hot = 0.3
const cold = 0.1

/** Share of moves from the end of a row to beside a row. */
const guided = 0.7

/** What a break above a person's limit costs beside the break itself. */
const overLimit = 1

/**
 * Simulated annealing over Kempe paths, so the timetable stays legal throughout. Cost = breaks + penalties of moved meetings + a price for
 * breaks above the fairness limit. Returns the cheapest plan within that limit, or null when none was met. The board stays as it was.
 */
export function improveBreaks(
  board: Board,
  options: ImproveOptions,
): { plan: number[]; cost: number } | null {
  const { task } = board
  const { random, bound = 0 } = options
  // Sufficient for the difference: somebody may have 0 breaks, so nobody gets more than d.
  const limit = (person: number): number =>
    Math.min(task.maxBreakDifference ?? Infinity, task.maxBreaks?.[person] ?? Infinity)
  const limits = Array.from({ length: task.people }, (_, person) => limit(person))
  const overOf = (person: number, breaks: number): number =>
    Math.max(0, breaks - (limits[person] ?? Infinity))
  const swaps = new Swaps(board, {
    priceOf: (person, breaks) => breaks + overLimit * overOf(person, breaks),
    overOf,
  })
  let best = swaps.over === 0 ? { plan: [...swaps.slotOf], cost: swaps.cost } : null
  const movable = [...task.meetings.keys()].filter((m) => (task.meetings[m]?.allowed.length ?? 0) > 1)
  if (movable.length === 0) return best
  let cycle = { start: 0, length: firstCycle }
  let temperature = hot
  for (let step = 0; step < options.stepLimit; step++) {
    if (best && best.cost <= bound) break
    if (step % 1024 === 0) {
      if (options.isTimeOver()) break
      if (step >= cycle.start + cycle.length) cycle = { start: step, length: 2 * cycle.length }
      temperature = hot * Math.pow(cold / hot, (step - cycle.start) / cycle.length)
    }
    const meeting = movable[Math.floor(random() * movable.length)] ?? 0
    const person = task.meetings[meeting]?.people[random() < 0.5 ? 0 : 1] ?? 0
    let from = swaps.slotOf[meeting] ?? 0
    let to = -1
    if (random() < guided) {
      swaps.propose(person, from, random)
      from = swaps.proposedFrom
      to = swaps.proposedTo
    } else {
      const allowed = task.meetings[meeting]?.allowed ?? []
      to = allowed[Math.floor(random() * allowed.length)] ?? -1
    }
    if (to < 0 || to === from) continue
    const change = swaps.isBusy(person, to)
      ? swaps.tryRing(meeting, to)
      : swaps.tryPath(person, from, to, random)
    if (change === null) continue
    if (change > 0 && random() >= Math.exp(-change / temperature)) continue
    swaps.commit(from, to)
    if (swaps.over === 0 && (!best || swaps.cost < best.cost))
      best = { plan: [...swaps.slotOf], cost: swaps.cost }
  }
  return best
}
