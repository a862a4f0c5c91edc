import { meetingsOfPeople, type TimetableTask } from './task.ts'

const none = -1

/**
 * A timetable under construction: which meeting everybody holds in every slot. Nobody is ever in two places here and no slot holds
 * more than its tables; single meetings may still be without a slot. Danger: arrays are flat, `person * slots + slot`.
 */
export class Board {
  readonly task: TimetableTask
  readonly slotOf: Int32Array
  readonly load: Int32Array
  readonly #held: Int32Array
  readonly #allowed: Uint8Array[]
  readonly ofPerson: number[][]
  readonly #earlier: number[][]
  readonly #later: number[][]
  readonly #limits: { slots: Uint8Array; max: number }[][]

  constructor(task: TimetableTask) {
    this.task = task
    this.slotOf = new Int32Array(task.meetings.length).fill(none)
    this.load = new Int32Array(task.slots)
    this.#held = new Int32Array(task.people * task.slots).fill(none)
    this.ofPerson = meetingsOfPeople(task)
    const masks = new Map<readonly number[], Uint8Array>()
    this.#allowed = task.meetings.map(({ allowed }) => {
      const known = masks.get(allowed)
      if (known) return known
      const mask = new Uint8Array(task.slots)
      for (const slot of allowed) mask[slot] = 1
      masks.set(allowed, mask)
      return mask
    })
    this.#earlier = task.meetings.map(() => [])
    this.#later = task.meetings.map(() => [])
    for (const [a, b] of task.before) {
      this.#earlier[b]?.push(a)
      this.#later[a]?.push(b)
    }
    this.#limits = Array.from({ length: task.people }, () => [])
    for (const { person, slots, max } of task.loadLimits) {
      const mask = new Uint8Array(task.slots)
      for (const slot of slots) mask[slot] = 1
      this.#limits[person]?.push({ slots: mask, max })
    }
  }

  holds(person: number, slot: number): number {
    return this.#held[person * this.task.slots + slot] ?? none
  }

  isFree(person: number, slot: number): boolean {
    return this.holds(person, slot) === none
  }

  allows(meeting: number, slot: number): boolean {
    return this.#allowed[meeting]?.[slot] === 1
  }

  peopleOf(meeting: number): readonly [number, number] {
    return this.task.meetings[meeting]?.people ?? [0, 0]
  }

  put(meeting: number, slot: number): void {
    for (const person of this.peopleOf(meeting)) {
      const at = person * this.task.slots + slot
      if (this.#held[at] !== none) throw new Error(`person ${person} would be in two places in slot ${slot}`)
      this.#held[at] = meeting
    }
    this.slotOf[meeting] = slot
    this.load[slot] = (this.load[slot] ?? 0) + 1
  }

  take(meeting: number): void {
    const slot = this.slotOf[meeting] ?? none
    if (slot === none) return
    for (const person of this.peopleOf(meeting)) this.#held[person * this.task.slots + slot] = none
    this.slotOf[meeting] = none
    this.load[slot] = (this.load[slot] ?? 0) - 1
  }

  /** Precedences with the meetings that have a slot. */
  keepsOrder(meeting: number, slot: number): boolean {
    for (const other of this.#earlier[meeting] ?? []) {
      const at = this.slotOf[other] ?? none
      if (at !== none && at >= slot) return false
    }
    for (const other of this.#later[meeting] ?? []) {
      const at = this.slotOf[other] ?? none
      if (at !== none && at <= slot) return false
    }
    return true
  }

  hasOrder(meeting: number): boolean {
    return (this.#earlier[meeting]?.length ?? 0) + (this.#later[meeting]?.length ?? 0) > 0
  }

  neighboursInOrder(meeting: number): readonly number[] {
    return [...(this.#earlier[meeting] ?? []), ...(this.#later[meeting] ?? [])]
  }

  /** Would one more meeting in `slot` pass a limit of the person? Counts what he already has. */
  withinLimits(person: number, slot: number): boolean {
    for (const { slots, max } of this.#limits[person] ?? []) {
      if (slots[slot] !== 1) continue
      let count = 0
      for (let s = 0; s < slots.length; s++) if (slots[s] === 1 && !this.isFree(person, s)) count++
      if (count >= max) return false
    }
    return true
  }

  hasLimits(person: number): boolean {
    return (this.#limits[person]?.length ?? 0) > 0
  }

  /** Nothing but the tables and the order may stand against it. */
  fits(meeting: number, slot: number): boolean {
    if (!this.allows(meeting, slot)) return false
    for (const person of this.peopleOf(meeting))
      if (!this.isFree(person, slot) || !this.withinLimits(person, slot)) return false
    return this.keepsOrder(meeting, slot)
  }

  /**
   * The Kempe chain of a meeting: all meetings that must change between slots `one` and `other` when this one does.
   * Null when one of them may not, or when the tables forbid it.
   */
  chain(meeting: number, one: number, other: number): number[] | null {
    if (this.slotOf[meeting] !== one)
      throw new Error(`meeting ${meeting} lies in slot ${this.slotOf[meeting]}, not in ${one}`)
    const chain = [meeting]
    const seen = new Set(chain)
    let delta = 0
    for (let i = 0; i < chain.length; i++) {
      const m = chain[i] ?? none
      const from = this.slotOf[m] ?? none
      const to = from === one ? other : one
      if (!this.allows(m, to)) return null
      delta += from === one ? 1 : -1
      for (const person of this.peopleOf(m)) {
        const next = this.holds(person, to)
        if (next !== none && !seen.has(next)) {
          seen.add(next)
          chain.push(next)
        }
      }
    }
    if (
      (this.load[other] ?? 0) + delta > this.task.tables ||
      (this.load[one] ?? 0) - delta > this.task.tables
    )
      return null
    return chain
  }

  /** Changes the chain's meetings between the two slots; false and nothing changed when order or limits forbid it. */
  swap(chain: readonly number[], one: number, other: number): boolean {
    this.#exchange(chain, one, other)
    const legal = chain.every(
      (m) =>
        (!this.hasOrder(m) || this.keepsOrder(m, this.slotOf[m] ?? none)) &&
        this.peopleOf(m).every((p) => !this.hasLimits(p) || this.limitsHold(p)),
    )
    if (!legal) this.#exchange(chain, one, other)
    return legal
  }

  #exchange(chain: readonly number[], one: number, other: number): void {
    const targets = chain.map((m) => (this.slotOf[m] === one ? other : one))
    for (const m of chain) this.take(m)
    chain.forEach((m, i) => this.put(m, targets[i] ?? none))
  }

  limitsHold(person: number): boolean {
    return (this.#limits[person] ?? []).every(({ slots, max }) => {
      let count = 0
      for (let s = 0; s < slots.length; s++) if (slots[s] === 1 && !this.isFree(person, s)) count++
      return count <= max
    })
  }

  breaksOf(person: number): number {
    const { slots, dayOf } = this.task
    const base = person * slots
    let breaks = 0
    let last = none
    for (let slot = 0; slot < slots; slot++) {
      if (this.#held[base + slot] === none) continue
      if (last !== none && slot > last + 1 && dayOf[slot] === dayOf[last]) breaks++
      last = slot
    }
    return breaks
  }
}
