import type { Board } from './board.ts'

export interface ImproveOptions {
  random: () => number
  /** Moves tried at most. */
  stepLimit: number
  /** Asked every 256 moves. */
  isTimeOver: () => boolean
  /** Cost at which nothing better can exist. */
  bound?: number
}

/** Cooling from `hot` to `cold` in cycles that double: a short one gives a fair plan at once, long ones better plans. */
const firstCycle = 20_000
// Of five pairs tried on five instances the best after half a second and after three.
const hot = 0.4
const cold = 0.05

/** How much one break above a person's limit costs: more than any honest saving elsewhere in one move. */
const overLimit = 20

/**
 * Simulated annealing over Kempe chains: a move changes one chain between two slots, so the timetable stays legal throughout. Cost =
 * breaks + penalties of moved meetings + a high price for breaks above the fairness limit. Returns the cheapest plan
 * within that limit, or null when none was met. The board is left at the last state, not at the best.
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
  const priceOf = (person: number, breaks: number): number =>
    breaks + overLimit * Math.max(0, breaks - limit(person))
  const stay = new Map(task.stay?.map(({ meeting, slot, penalty }) => [meeting, { slot, penalty }]))
  const breaks = Array.from({ length: task.people }, (_, p) => board.breaksOf(p))
  let price = breaks.reduce((sum, b, p) => sum + priceOf(p, b), 0)
  for (const [m, { slot, penalty }] of stay) if (board.slotOf[m] !== slot) price += penalty
  let over = breaks.reduce((sum, b, p) => sum + Math.max(0, b - limit(p)), 0)

  let best = over === 0 ? { plan: [...board.slotOf], cost: price } : null
  const movable = [...task.meetings.keys()].filter((m) => (task.meetings[m]?.allowed.length ?? 0) > 1)
  if (movable.length === 0) return best
  let cycle = { start: 0, length: firstCycle }
  for (let step = 0; step < options.stepLimit; step++) {
    if (best && best.cost <= bound) break
    if (step % 256 === 0 && options.isTimeOver()) break
    if (step >= cycle.start + cycle.length) cycle = { start: step, length: 2 * cycle.length }
    const temperature = hot * Math.pow(cold / hot, (step - cycle.start) / cycle.length)
    const meeting = movable[Math.floor(random() * movable.length)] ?? 0
    const one = board.slotOf[meeting] ?? 0
    const other = chooseSlot(board, meeting, one, random)
    if (other < 0) continue
    const chain = board.chain(meeting, one, other)
    if (!chain) continue
    let change = 0
    for (const m of chain) {
      const kept = stay.get(m)
      if (!kept) continue
      const [from, to] = board.slotOf[m] === one ? [one, other] : [other, one]
      if (from === kept.slot) change += kept.penalty
      else if (to === kept.slot) change -= kept.penalty
    }
    if (!board.swap(chain, one, other)) continue
    const people = [...new Set(chain.flatMap((m) => board.peopleOf(m)))]
    const after = people.map((p) => board.breaksOf(p))
    people.forEach((p, i) => (change += priceOf(p, after[i] ?? 0) - priceOf(p, breaks[p] ?? 0)))
    if (change <= 0 || random() < Math.exp(-change / temperature)) {
      price += change
      people.forEach((p, i) => {
        over += Math.max(0, (after[i] ?? 0) - limit(p)) - Math.max(0, (breaks[p] ?? 0) - limit(p))
        breaks[p] = after[i] ?? 0
      })
      if (over === 0 && (!best || price < best.cost)) best = { plan: [...board.slotOf], cost: price }
    } else board.swap(chain, one, other)
  }
  return best
}

/** Half of the moves go next to another meeting of one of the two, where breaks close; the rest anywhere. */
function chooseSlot(board: Board, meeting: number, from: number, random: () => number): number {
  const allowed = board.task.meetings[meeting]?.allowed ?? []
  let slot = allowed[Math.floor(random() * allowed.length)] ?? from
  if (random() < 0.5) {
    const person = board.peopleOf(meeting)[random() < 0.5 ? 0 : 1] ?? 0
    const own = board.ofPerson[person] ?? []
    const near = board.slotOf[own[Math.floor(random() * own.length)] ?? 0] ?? from
    slot = near + (random() < 0.5 ? 1 : -1)
    if (slot < 0 || slot >= board.task.slots || !board.allows(meeting, slot)) return -1
  }
  return slot === from ? -1 : slot
}
