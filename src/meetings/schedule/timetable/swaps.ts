import type { Board } from './board.ts'
import { daySpans, type TimetableTask } from './task.ts'

const none = -1
const wordBits = 32

/** What a break costs a person: `price(breaks)`; the number is only ever read for 0, 1, 2 … up to the slots of the event. */
export interface Prices {
  priceOf: (person: number, breaks: number) => number
  /** By how much the breaks of this person are above what is allowed. */
  overOf: (person: number, breaks: number) => number
}

/**
 * A complete legal timetable that changes by Kempe paths, made for speed: annealing tries a million changes in some seconds.
 *
 * A Kempe path starts at somebody busy in slot `from` and idle in slot `to`, and takes all meetings along that must then change between
 * the two slots. Only the people at its two ends become busy or idle anywhere; so the change of the cost is known before a single
 * meeting is moved. A path with an odd number of meetings makes one slot fuller and the other emptier; where that would need a table
 * too many, a second path is swapped the other way at the same moment. Without it a day with all tables taken could hardly be changed at all.
 *
 * Danger: arrays are flat (`person * slots + slot`), and a path in `#path` is valid only until the next one is looked for.
 */
export class Swaps {
  readonly task: TimetableTask
  readonly slotOf: Int32Array
  cost = 0
  over = 0
  readonly breaks: Int32Array
  proposedFrom = none
  proposedTo = none
  readonly #prices: Prices
  readonly #slots: number
  readonly #held: Int32Array
  readonly #load: Int32Array
  /** Meetings with the same slots share one row of `#masks`; `#maskOf` says where it begins. */
  readonly #maskOf: Int32Array
  readonly #masks: Uint8Array
  readonly #people: Int32Array
  readonly #wordOf: Int32Array
  readonly #bitOf: Int32Array
  readonly #words: number
  readonly #dayWords: Int32Array
  /** First slot of each word, and a word with the bits of all its slots. */
  readonly #firstOf: Int32Array
  readonly #dayBits: Int32Array
  readonly #busy: Int32Array
  readonly #staySlot: Int32Array
  readonly #stayCost: Float64Array
  readonly #hasStay: boolean
  readonly #order: { earlier: number[][]; later: number[][] } | null
  readonly #limits: { inside: Uint8Array; max: number; count: number }[][] | null
  readonly #path: Int32Array
  #length = 0
  readonly #stamp: Int32Array
  #stamps = 0
  /** Ends of the paths found: person, slot he leaves, slot he enters, three numbers each. */
  readonly #ends = new Int32Array(12)
  #endCount = 0

  constructor(board: Board, prices: Prices) {
    const { task } = board
    this.task = task
    this.#prices = prices
    this.#slots = task.slots
    this.slotOf = Int32Array.from(board.slotOf)
    this.#load = new Int32Array(task.slots)
    this.#held = new Int32Array(task.people * task.slots).fill(none)
    this.#people = new Int32Array(2 * task.meetings.length)
    this.#path = new Int32Array(2 * task.meetings.length + 2)
    this.#stamp = new Int32Array(task.meetings.length)
    const lists = new Map<readonly number[], number>()
    this.#maskOf = Int32Array.from(task.meetings, ({ allowed }) => {
      const row = lists.get(allowed) ?? lists.size
      lists.set(allowed, row)
      return row * task.slots
    })
    this.#masks = new Uint8Array(lists.size * task.slots)
    for (const [allowed, row] of lists) for (const slot of allowed) this.#masks[row * task.slots + slot] = 1
    this.#wordOf = new Int32Array(task.slots)
    this.#bitOf = new Int32Array(task.slots)
    let words = 0
    const wordsOfDays: number[] = []
    for (const [first, last] of daySpans(task)) {
      for (let slot = first; slot <= last; slot++) {
        this.#wordOf[slot] = words + Math.floor((slot - first) / wordBits)
        this.#bitOf[slot] = 1 << ((slot - first) % wordBits)
      }
      const size = Math.ceil((last - first + 1) / wordBits)
      for (let i = 0; i < size; i++) wordsOfDays.push(i)
      words += size
    }
    this.#words = words
    this.#dayWords = Int32Array.from(wordsOfDays)
    this.#firstOf = new Int32Array(words)
    this.#dayBits = new Int32Array(words)
    for (let slot = task.slots - 1; slot >= 0; slot--) {
      const word = this.#wordOf[slot] ?? 0
      this.#firstOf[word] = slot
      this.#dayBits[word] = (this.#dayBits[word] ?? 0) | (this.#bitOf[slot] ?? 0)
    }
    this.#busy = new Int32Array(task.people * words)
    this.#staySlot = new Int32Array(task.meetings.length).fill(none)
    this.#stayCost = new Float64Array(task.meetings.length)
    for (const { meeting, slot, penalty } of task.stay ?? []) {
      this.#staySlot[meeting] = slot
      this.#stayCost[meeting] = penalty
    }
    this.#hasStay = (task.stay ?? []).some(({ penalty }) => penalty > 0)
    task.meetings.forEach(({ people: [a, b] }, m) => {
      this.#people[2 * m] = a
      this.#people[2 * m + 1] = b
      const slot = this.slotOf[m] ?? 0
      this.#load[slot] = (this.#load[slot] ?? 0) + 1
      for (const person of [a, b]) {
        this.#held[person * task.slots + slot] = m
        this.#flip(person, slot)
      }
      if (this.#staySlot[m] !== none && this.#staySlot[m] !== slot) this.cost += this.#stayCost[m] ?? 0
    })
    this.#order = orderOf(task)
    this.#limits = this.#countLimits(task)
    this.breaks = new Int32Array(task.people)
    for (let person = 0; person < task.people; person++) {
      const breaks = this.#breaksOf(person)
      this.breaks[person] = breaks
      this.cost += prices.priceOf(person, breaks)
      this.over += prices.overOf(person, breaks)
    }
  }

  isBusy(person: number, slot: number): boolean {
    return this.#held[person * this.#slots + slot] !== none
  }

  /**
   * A meeting at the end of a row of busy slots, and an idle slot beside a row: moves of this kind close breaks or leave their number as it
   * is, all others mostly make new ones. Slots of the day of `slot`; the answer stands in `proposedFrom` and `proposedTo`, −1 = none.
   */
  propose(person: number, slot: number, random: () => number): void {
    const word = this.#wordOf[slot] ?? 0
    const bits = this.#busy[person * this.#words + word] ?? 0
    const ends = bits & ~((bits << 1) & (bits >>> 1))
    const beside = ((bits << 1) | (bits >>> 1)) & ~bits & (this.#dayBits[word] ?? 0)
    const first = this.#firstOf[word] ?? 0
    this.proposedFrom = ends === 0 ? none : first + anyBit(ends, random)
    this.proposedTo = beside === 0 ? none : first + anyBit(beside, random)
  }

  /**
   * The change of cost when the path from `person` is swapped, together with a second one when the tables ask for it; null when it may not
   * be. `person` must be busy in `from` and idle in `to`. `random` chooses the second path.
   */
  tryPath(person: number, from: number, to: number, random: () => number): number | null {
    this.#length = 0
    this.#endCount = 0
    this.#stamps++
    if (!this.#follow(person, from, to)) return null
    const isOdd = this.#length % 2 === 1
    if (isOdd && (this.#load[to] ?? 0) >= this.task.tables && !this.#balance(from, to, random)) return null
    if (this.#order && !this.#keepsOrder(from, to)) return null
    return this.#change(from, to)
  }

  /** A closed chain: everybody on it stays as busy as he was, only the partners change. Null when there is none or it may not be. */
  tryRing(meeting: number, to: number): number | null {
    const from = this.slotOf[meeting] ?? 0
    this.#length = 0
    this.#endCount = 0
    this.#stamps++
    let person = this.#people[2 * meeting] ?? 0
    let at = meeting
    let target = to
    for (;;) {
      if (!this.#allows(at, target)) return null
      this.#push(at)
      const next = this.#held[person * this.#slots + target] ?? none
      if (next === none) return null
      if (next === meeting) break
      at = next
      person = this.#otherOf(at, person)
      target = target === to ? from : to
    }
    if (this.#order && !this.#keepsOrder(from, to)) return null
    return this.#change(from, to)
  }

  /** Does what was tried last. */
  commit(from: number, to: number): void {
    const { task } = this
    for (let i = 0; i < this.#length; i++) {
      const m = this.#path[i] ?? 0
      const slot = this.slotOf[m] ?? 0
      this.#held[(this.#people[2 * m] ?? 0) * task.slots + slot] = none
      this.#held[(this.#people[2 * m + 1] ?? 0) * task.slots + slot] = none
    }
    for (let i = 0; i < this.#length; i++) {
      const m = this.#path[i] ?? 0
      const old = this.slotOf[m] ?? 0
      const slot = old === from ? to : from
      if (this.#hasStay && this.#staySlot[m] !== none) {
        if (old === this.#staySlot[m]) this.cost += this.#stayCost[m] ?? 0
        else if (slot === this.#staySlot[m]) this.cost -= this.#stayCost[m] ?? 0
      }
      this.slotOf[m] = slot
      this.#load[old] = (this.#load[old] ?? 0) - 1
      this.#load[slot] = (this.#load[slot] ?? 0) + 1
      this.#held[(this.#people[2 * m] ?? 0) * task.slots + slot] = m
      this.#held[(this.#people[2 * m + 1] ?? 0) * task.slots + slot] = m
    }
    for (let i = 0; i < this.#endCount; i++) {
      const person = this.#ends[3 * i] ?? 0
      const [left, entered] = [this.#ends[3 * i + 1] ?? 0, this.#ends[3 * i + 2] ?? 0]
      this.#flip(person, left)
      this.#flip(person, entered)
      const [before, after] = [this.breaks[person] ?? 0, this.#breaksOf(person)]
      this.breaks[person] = after
      this.cost += this.#prices.priceOf(person, after) - this.#prices.priceOf(person, before)
      this.over += this.#prices.overOf(person, after) - this.#prices.overOf(person, before)
      for (const limit of this.#limits?.[person] ?? [])
        limit.count += (limit.inside[entered] ?? 0) - (limit.inside[left] ?? 0)
    }
  }

  #allows(meeting: number, slot: number): boolean {
    return this.#masks[(this.#maskOf[meeting] ?? 0) + slot] === 1
  }

  #push(meeting: number): void {
    this.#path[this.#length++] = meeting
    this.#stamp[meeting] = this.#stamps
  }

  #otherOf(meeting: number, person: number): number {
    const first = this.#people[2 * meeting] ?? 0
    return first === person ? (this.#people[2 * meeting + 1] ?? 0) : first
  }

  #follow(person: number, from: number, to: number): boolean {
    const slots = this.#slots
    let [here, target] = [from, to]
    let at = this.#held[person * slots + from] ?? none
    let current = person
    for (;;) {
      if (!this.#allows(at, target)) return false
      this.#push(at)
      current = this.#otherOf(at, current)
      const next = this.#held[current * slots + target] ?? none
      if (next === none) break
      at = next
      const swap = here
      here = target
      target = swap
    }
    if (this.#limits && !(this.#withinLimits(person, from, to) && this.#withinLimits(current, here, target)))
      return false
    this.#addEnd(person, from, to)
    this.#addEnd(current, here, target)
    return true
  }

  #addEnd(person: number, left: number, entered: number): void {
    const at = 3 * this.#endCount++
    this.#ends[at] = person
    this.#ends[at + 1] = left
    this.#ends[at + 2] = entered
  }

  /** A second path that empties `to` by one meeting for `from`. */
  #balance(from: number, to: number, random: () => number): boolean {
    const { people } = this.task
    const [length, ends] = [this.#length, this.#endCount]
    for (let attempt = 0, found = 0; attempt < people && found < 3; attempt++) {
      const person = Math.floor(random() * people)
      const meeting = this.#held[person * this.#slots + to] ?? none
      if (meeting === none || this.#held[person * this.#slots + from] !== none) continue
      if (this.#stamp[meeting] === this.#stamps) continue
      found++
      if (this.#follow(person, to, from) && (this.#length - length) % 2 === 1) return true
      for (let i = length; i < this.#length; i++) this.#stamp[this.#path[i] ?? 0] = 0
      this.#length = length
      this.#endCount = ends
    }
    return false
  }

  #change(from: number, to: number): number {
    let change = 0
    for (let i = 0; i < this.#endCount; i++) {
      const person = this.#ends[3 * i] ?? 0
      const [left, entered] = [this.#ends[3 * i + 1] ?? 0, this.#ends[3 * i + 2] ?? 0]
      this.#flip(person, left)
      this.#flip(person, entered)
      change +=
        this.#prices.priceOf(person, this.#breaksOf(person)) -
        this.#prices.priceOf(person, this.breaks[person] ?? 0)
      this.#flip(person, left)
      this.#flip(person, entered)
    }
    if (this.#hasStay)
      for (let i = 0; i < this.#length; i++) {
        const m = this.#path[i] ?? 0
        const stay = this.#staySlot[m] ?? none
        if (stay === none) continue
        const old = this.slotOf[m] ?? 0
        if (old === stay) change += this.#stayCost[m] ?? 0
        else if ((old === from ? to : from) === stay) change -= this.#stayCost[m] ?? 0
      }
    return change
  }

  #flip(person: number, slot: number): void {
    const at = person * this.#words + (this.#wordOf[slot] ?? 0)
    this.#busy[at] = (this.#busy[at] ?? 0) ^ (this.#bitOf[slot] ?? 0)
  }

  /** Rows of busy slots beyond the first of each day. */
  #breaksOf(person: number): number {
    const base = person * this.#words
    let breaks = 0
    let rows = 0
    let carry = 0
    for (let word = 0; word < this.#words; word++) {
      if (this.#dayWords[word] === 0) {
        if (rows > 1) breaks += rows - 1
        rows = 0
        carry = 0
      }
      const bits = this.#busy[base + word] ?? 0
      rows += countBits(bits & ~((bits << 1) | carry))
      carry = bits >>> 31
    }
    return rows > 1 ? breaks + rows - 1 : breaks
  }

  #keepsOrder(from: number, to: number): boolean {
    const { earlier = [], later = [] } = this.#order ?? {}
    const slotAfter = (m: number): number => {
      const slot = this.slotOf[m] ?? 0
      if (this.#stamp[m] !== this.#stamps) return slot
      return slot === from ? to : from
    }
    for (let i = 0; i < this.#length; i++) {
      const m = this.#path[i] ?? 0
      const slot = slotAfter(m)
      for (const other of earlier[m] ?? []) if (slotAfter(other) >= slot) return false
      for (const other of later[m] ?? []) if (slotAfter(other) <= slot) return false
    }
    return true
  }

  #withinLimits(person: number, left: number, entered: number): boolean {
    for (const { inside, max, count } of this.#limits?.[person] ?? [])
      if (count + (inside[entered] ?? 0) - (inside[left] ?? 0) > max) return false
    return true
  }

  #countLimits(task: TimetableTask): { inside: Uint8Array; max: number; count: number }[][] | null {
    if (task.loadLimits.length === 0) return null
    const limits: { inside: Uint8Array; max: number; count: number }[][] = Array.from(
      { length: task.people },
      () => [],
    )
    for (const { person, slots, max } of task.loadLimits) {
      const inside = new Uint8Array(task.slots)
      for (const slot of slots) inside[slot] = 1
      const count = slots.filter((slot) => this.isBusy(person, slot)).length
      limits[person]?.push({ inside, max, count })
    }
    return limits
  }
}

function orderOf(task: TimetableTask): { earlier: number[][]; later: number[][] } | null {
  if (task.before.length === 0) return null
  const earlier: number[][] = task.meetings.map(() => [])
  const later: number[][] = task.meetings.map(() => [])
  for (const [a, b] of task.before) {
    earlier[b]?.push(a)
    later[a]?.push(b)
  }
  return { earlier, later }
}

/** Bits of a 32-bit word that are 1 (Hacker's Delight, 5-2). */
function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Position of a random bit that is 1. */
function anyBit(word: number, random: () => number): number {
  let left = word
  for (let skip = Math.floor(random() * countBits(word)); skip > 0; skip--) left &= left - 1
  return 31 - Math.clz32(left & -left)
}
