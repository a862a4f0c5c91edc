/**
 * The timetable with fewest breaks as a formula with wishes. From the paper (Bofill et al., JAIR 74, 2022, MaxSAT part): the variables
 * "meeting in slot", "person busy in slot", "person has begun"; implied constraint 1 (everybody busy in exactly as many slots
 * as he has meetings) and 2 (at most 2·tables people busy); tables counted over groups of meetings that exclude each other.
 *
 * Our own step, which decided most on the benchmark: one wish per person and break number, not one per hole, and the rule
 * that a person without a break is busy in one row, i.e. exactly from his first slot for as many slots as he has
 * meetings. While the engine assumes that nobody has a break, the puzzle then is about first slots only.
 */
import { atMost, atMostOne, countTrue, exactly } from './cardinality.ts'
import { Cnf } from './cnf.ts'
import { daySpans, meetingsOfPeople, type TimetableTask } from './task.ts'

export interface BreakModel {
  cnf: Cnf
  /** The plan that a model (its true variables) stands for. */
  planOf(isTrue: (variable: number) => boolean): number[]
}

/** Variable per slot, 0 = false in every timetable. */
type PerSlot = readonly number[]

export function modelBreaks(task: TimetableTask): BreakModel {
  const cnf = new Cnf()
  const ofPerson = meetingsOfPeople(task)
  const inSlot = task.meetings.map(({ allowed }) => new Map(allowed.map((slot) => [slot, cnf.variable()])))
  const variablesIn = (meetings: readonly number[], slot: number): number[] =>
    meetings.flatMap((m) => inSlot[m]?.get(slot) ?? [])
  for (const slots of inSlot) {
    cnf.clause(...slots.values())
    atMostOne(cnf, [...slots.values()])
  }
  const busy = ofPerson.map((meetings) =>
    Array.from({ length: task.slots }, (_, slot) => busyIn(cnf, variablesIn(meetings, slot))),
  )
  limitTables(cnf, task, ofPerson, busy, variablesIn)
  limitBreaks(cnf, task, ofPerson, wishForRows(cnf, task, ofPerson, busy))
  keepOrder(cnf, task, inSlot)
  for (const { person, slots, max } of task.loadLimits)
    atMost(cnf, slots.map((slot) => busy[person]?.[slot] ?? 0).filter(Boolean), max)
  for (const { meeting, slot, penalty } of task.stay ?? []) {
    const literal = inSlot[meeting]?.get(slot)
    if (literal && penalty > 0) cnf.wish(literal, penalty)
  }
  breakMirror(cnf, task, inSlot)
  orderTwins(cnf, task, inSlot)
  return {
    cnf,
    planOf: (isTrue) =>
      inSlot.map((slots) => {
        for (const [slot, variable] of slots) if (isTrue(variable)) return slot
        throw new Error('the engine returned a model without a slot for a meeting')
      }),
  }
}

/** "Somebody of these is true", when at most one may be. */
function busyIn(cnf: Cnf, literals: readonly number[]): number {
  literals.forEach((one, i) => literals.slice(i + 1).forEach((other) => cnf.clause(-one, -other)))
  if (literals.length <= 1) return literals[0] ?? 0
  const variable = cnf.variable()
  for (const literal of literals) cnf.clause(-literal, variable)
  cnf.clause(-variable, ...literals)
  return variable
}

/**
 * "a before b" by ladders: a variable "not later than this slot" for each slot of the meetings that stand in an order. One such variable says for many slots
 * at once what a clause per slot says singly, so what the engine learns from a conflict is shorter.
 */
function keepOrder(cnf: Cnf, task: TimetableTask, inSlot: readonly ReadonlyMap<number, number>[]): void {
  const ladders = new Map<number, [slot: number, untilHere: number][]>()
  for (const meeting of new Set(task.before.flat())) {
    let before = 0
    const ladder = [...(inSlot[meeting] ?? [])].map(([slot, here]): [number, number] => {
      const untilHere = cnf.variable()
      cnf.clause(-here, untilHere)
      if (before) {
        cnf.clause(-before, untilHere)
        cnf.clause(-before, -here)
      }
      cnf.clause(...[-untilHere, before, here].filter(Boolean))
      before = untilHere
      return [slot, untilHere]
    })
    ladders.set(meeting, ladder)
  }
  for (const [earlier, later] of task.before)
    for (const [slot, untilHere] of ladders.get(later) ?? []) {
      const sooner = ladders.get(earlier)?.findLast(([s]) => s < slot)?.[1]
      cnf.clause(...[-untilHere, sooner ?? 0].filter(Boolean))
    }
}

function limitTables(
  cnf: Cnf,
  task: TimetableTask,
  ofPerson: readonly (readonly number[])[],
  busy: readonly PerSlot[],
  variablesIn: (meetings: readonly number[], slot: number) => number[],
): void {
  const sides = twoSides(task, ofPerson)
  if (sides) {
    // Each meeting has one of each side, so the busy people of a side are the meetings of the slot.
    for (const side of sides)
      for (let slot = 0; slot < task.slots; slot++)
        atMost(cnf, side.map((person) => busy[person]?.[slot] ?? 0).filter(Boolean), task.tables)
    return
  }
  const groups = coverByPeople(task, ofPerson)
  for (let slot = 0; slot < task.slots; slot++) {
    const held = groups.map(({ person, meetings }) => {
      if (meetings.length === ofPerson[person]?.length) return busy[person]?.[slot] ?? 0
      const literals = variablesIn(meetings, slot)
      if (literals.length <= 1) return literals[0] ?? 0
      const variable = cnf.variable()
      for (const literal of literals) cnf.clause(-literal, variable)
      return variable
    })
    atMost(cnf, held.filter(Boolean), task.tables)
    atMost(cnf, busy.map((slots) => slots[slot] ?? 0).filter(Boolean), 2 * task.tables)
  }
}

/** The people in two groups so that every meeting joins one of each; null when there are no such groups. */
function twoSides(
  task: TimetableTask,
  ofPerson: readonly (readonly number[])[],
): [number[], number[]] | null {
  const sideOf = new Map<number, 0 | 1>()
  for (const start of ofPerson.keys()) {
    if (sideOf.has(start)) continue
    sideOf.set(start, 0)
    const open = [start]
    for (let person = open.pop(); person !== undefined; person = open.pop())
      for (const m of ofPerson[person] ?? [])
        for (const other of task.meetings[m]?.people ?? []) {
          if (other === person) continue
          const opposite = sideOf.get(person) === 0 ? 1 : 0
          if (sideOf.get(other) === undefined) {
            sideOf.set(other, opposite)
            open.push(other)
          } else if (sideOf.get(other) !== opposite) return null
        }
  }
  const side = (wanted: 0 | 1) => [...sideOf].flatMap(([person, s]) => (s === wanted ? person : []))
  return [side(0), side(1)]
}

/** Every meeting is counted at one of its two people, so that few people count any: their meetings never share a slot. */
function coverByPeople(
  task: TimetableTask,
  ofPerson: readonly (readonly number[])[],
): { person: number; meetings: number[] }[] {
  const left = new Set(task.meetings.keys())
  const groups: { person: number; meetings: number[] }[] = []
  const degree = ofPerson.map((meetings) => meetings.length)
  while (left.size > 0) {
    const person = degree.reduce((best, count, p) => (count > (degree[best] ?? 0) ? p : best), 0)
    const meetings = (ofPerson[person] ?? []).filter((m) => left.has(m))
    for (const m of meetings) {
      left.delete(m)
      for (const p of task.meetings[m]?.people ?? []) degree[p] = (degree[p] ?? 0) - 1
    }
    groups.push({ person, meetings })
  }
  return groups
}

/** Wishes for no 1st, 2nd … break of each person; returns those variables: entry k − 1 is true when the person has at least k. */
function wishForRows(
  cnf: Cnf,
  task: TimetableTask,
  ofPerson: readonly (readonly number[])[],
  busy: readonly PerSlot[],
): number[][] {
  const spans = daySpans(task)
  const exact = countsMustBeReal(task, ofPerson)
  return ofPerson.map((meetings, person) => {
    const own = busy[person] ?? []
    const count = meetings.length
    if (count === 0) return []
    exactly(cnf, own.filter(Boolean), count)
    if (count === 1) return []
    const holes: number[] = []
    const rows: number[] = []
    for (const [first, last] of spans) {
      const begun = haveBegun(cnf, own, first, last)
      const found = holesOf(cnf, own, begun, first, last, exact)
      holes.push(...found)
      if (spans.length === 1 && found.length > 0) {
        const broken = cnf.variable()
        for (const hole of found) cnf.clause(-hole, broken)
        forceRow(cnf, own, begun, count, { first, last, unless: broken })
        rows.push(broken)
      }
    }
    // Each break needs an idle slot, and a meeting before and after it.
    const most = Math.min(holes.length, count - 1, task.slots - count)
    if (most <= 0) {
      for (const hole of holes) cnf.clause(-hole)
      return []
    }
    const counted = countTrue(cnf, holes, most + 1, exact ? 'both' : 'up')
    const [least, over] = [counted[0], counted[most]]
    if (over) cnf.clause(-over)
    if (least) for (const broken of rows) cnf.clause(-broken, least)
    const breaks = counted.slice(0, most)
    for (const reached of breaks) cnf.wish(-reached)
    return breaks
  })
}

function haveBegun(cnf: Cnf, own: PerSlot, first: number, last: number): Map<number, number> {
  const begun = new Map<number, number>()
  for (let slot = first; slot <= last; slot++) {
    const variable = cnf.variable()
    const [before, here] = [begun.get(slot - 1) ?? 0, own[slot] ?? 0]
    if (here) cnf.clause(-here, variable)
    if (before) cnf.clause(-before, variable)
    cnf.clause(...[-variable, before, here].filter(Boolean))
    begun.set(slot, variable)
  }
  return begun
}

/** A hole: idle here, begun before, busy in the next slot. Every break has exactly one: its last idle slot. */
function holesOf(
  cnf: Cnf,
  own: PerSlot,
  begun: ReadonlyMap<number, number>,
  first: number,
  last: number,
  exact: boolean,
): number[] {
  const holes: number[] = []
  for (let slot = first + 1; slot < last; slot++) {
    const [before, here, next] = [begun.get(slot - 1) ?? 0, own[slot] ?? 0, own[slot + 1] ?? 0]
    if (!next) continue
    const hole = cnf.variable()
    cnf.clause(...[-before, here, -next, hole].filter(Boolean))
    if (exact) {
      cnf.clause(-hole, before)
      if (here) cnf.clause(-hole, -here)
      cnf.clause(-hole, next)
    }
    holes.push(hole)
  }
  return holes
}

/** Without a break: busy exactly from the first slot on, for `count` slots. */
function forceRow(
  cnf: Cnf,
  own: PerSlot,
  begun: ReadonlyMap<number, number>,
  count: number,
  { first, last, unless }: { first: number; last: number; unless: number },
): void {
  for (let slot = first; slot <= last; slot++) {
    const [here, start, ended] = [own[slot] ?? 0, begun.get(slot) ?? 0, begun.get(slot - count) ?? 0]
    if (here && ended) cnf.clause(unless, -here, -ended)
    cnf.clause(...[unless, -start, ended, here].filter(Boolean))
  }
  const latestStart = begun.get(last - count + 1)
  if (latestStart) cnf.clause(latestStart)
}

/**
 * "Everybody has at least k breaks" may only be said of real breaks. When somebody surely has none (one meeting, or one in every
 * slot of the event) it is never said, and the cheaper one-way counting is enough.
 */
const countsMustBeReal = (task: TimetableTask, ofPerson: readonly (readonly number[])[]): boolean =>
  task.maxBreakDifference !== null &&
  ofPerson.every((meetings) => meetings.length > 1 && meetings.length < task.slots)

/** Numbers of breaks differ by at most d: whoever has k + d of them means that everybody has at least k. */
function limitBreaks(
  cnf: Cnf,
  task: TimetableTask,
  ofPerson: readonly (readonly number[])[],
  breaks: readonly (readonly number[])[],
): void {
  task.maxBreaks?.forEach((most, person) => {
    const over = breaks[person]?.[most]
    if (over) cnf.clause(-over)
  })
  if (task.maxBreakDifference === null) return
  const real = countsMustBeReal(task, ofPerson)
  const most = Math.max(0, ...breaks.map((counted) => counted.length))
  for (let k = 1; k + task.maxBreakDifference <= most; k++) {
    const everybody = cnf.variable()
    if (!real) cnf.clause(-everybody)
    for (const counted of breaks) {
      const over = counted[k + task.maxBreakDifference - 1]
      if (over) cnf.clause(-over, everybody)
      if (real) cnf.clause(...[-everybody, counted[k - 1] ?? 0].filter(Boolean))
    }
  }
}

/** When the day can be read backwards, every timetable has a mirror image: one busy meeting is kept in the first half. */
function breakMirror(cnf: Cnf, task: TimetableTask, inSlot: readonly ReadonlyMap<number, number>[]): void {
  const last = task.slots - 1
  const isSymmetric =
    daySpans(task).length === 1 &&
    task.before.length === 0 &&
    task.loadLimits.length === 0 &&
    (task.stay ?? []).length === 0 &&
    inSlot.every((slots) => [...slots.keys()].every((slot) => slots.has(last - slot)))
  if (!isSymmetric) return
  // Goes together with the order of twins: they can change names after mirroring, and meeting 0 is then the earlier one.
  for (const [slot, variable] of inSlot[0] ?? []) if (slot > last - slot) cnf.clause(-variable)
}

/** Two meetings of one pair with the same slots can change places in every timetable: the first comes first. */
function orderTwins(cnf: Cnf, task: TimetableTask, inSlot: readonly ReadonlyMap<number, number>[]): void {
  if ((task.stay ?? []).length > 0) return
  const ordered = new Set(task.before.flat())
  const lastOf = new Map<string, number>()
  task.meetings.forEach(({ people, allowed }, m) => {
    if (ordered.has(m)) return
    const key = `${[...people].sort((a, b) => a - b).join()} ${allowed.join()}`
    const twin = lastOf.get(key)
    lastOf.set(key, m)
    if (twin === undefined) return
    for (const [slot, variable] of inSlot[m] ?? []) {
      const earlier = [...(inSlot[twin] ?? [])].filter(([s]) => s < slot).map(([, v]) => v)
      cnf.clause(-variable, ...earlier)
    }
  })
}
