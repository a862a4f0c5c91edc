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

/** Tried even when the time is over, as long as no plan is within the fairness limit: a fraction of a second that makes an answer of none. */
const leastSteps = 200_000

export interface Improved {
  plan: number[]
  cost: number
}

/**
 * Simulated annealing over Kempe paths, so the timetable stays legal throughout. Cost = breaks + penalties of moved meetings + a price for
 * breaks above the fairness limit. The board it starts from stays as it was.
 */
export class Annealing {
  /** The cheapest plan within the fairness limit; null when none was met yet. */
  best: Improved | null
  readonly #board: Board
  readonly #swaps: Swaps
  readonly #movable: number[]
  readonly #random: () => number
  #step = 0
  #cycle = { start: 0, length: firstCycle }
  #temperature = hot

  constructor(board: Board, random: () => number) {
    const { task } = board
    this.#board = board
    this.#random = random
    // Sufficient for the difference: somebody may have 0 breaks, so nobody gets more than d.
    const limits = Array.from({ length: task.people }, (_, person) =>
      Math.min(task.maxBreakDifference ?? Infinity, task.maxBreaks?.[person] ?? Infinity),
    )
    const overOf = (person: number, breaks: number): number =>
      Math.max(0, breaks - (limits[person] ?? Infinity))
    this.#swaps = new Swaps(board, {
      priceOf: (person, breaks) => breaks + overLimit * overOf(person, breaks),
      overOf,
    })
    this.#movable = [...task.meetings.keys()].filter((m) => (task.meetings[m]?.allowed.length ?? 0) > 1)
    this.best = null
    this.#keepBest()
  }

  /** Goes on where it stopped last, until time or steps are over or the bound is met. */
  run({ stepLimit, isTimeOver, bound = 0 }: Omit<ImproveOptions, 'random'>): void {
    const { task } = this.#board
    const [swaps, random, movable] = [this.#swaps, this.#random, this.#movable]
    if (movable.length === 0) return
    const until = this.#step + stepLimit
    for (; this.#step < until; this.#step++) {
      if (this.best && this.best.cost <= bound) return
      if (this.#step % 1024 === 0) {
        if (isTimeOver() && (this.best || this.#step >= leastSteps)) return
        this.#cool()
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
      if (change > 0 && random() >= Math.exp(-change / this.#temperature)) continue
      swaps.commit(from, to)
      this.#keepBest()
    }
  }

  #keepBest(): void {
    const { over, cost, slotOf } = this.#swaps
    if (over === 0 && (!this.best || cost < this.best.cost)) this.best = { plan: [...slotOf], cost }
  }

  #cool(): void {
    if (this.#step >= this.#cycle.start + this.#cycle.length)
      this.#cycle = { start: this.#step, length: 2 * this.#cycle.length }
    this.#temperature = hot * Math.pow(cold / hot, (this.#step - this.#cycle.start) / this.#cycle.length)
  }
}

/** Annealing once: the cheapest plan within the fairness limit, or null when none was met. */
export function improveBreaks(board: Board, options: ImproveOptions): Improved | null {
  const annealing = new Annealing(board, options.random)
  annealing.run(options)
  return annealing.best
}
