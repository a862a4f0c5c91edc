import { type EventIndex } from '../event.ts'
import { defaultRepeatPercent } from '../problem.ts'
import type { Blocks } from './blocks.ts'
import { evenedPeople } from './even.ts'
import { MilpDraft, type Term } from './milp.ts'

/** These meetings cannot all lie on this day (learnt from the timetable stage). */
export interface Cut {
  day: number
  meetings: readonly number[]
}

export interface ChooseModel {
  draft: MilpDraft
  /** Column of "meeting m lies in block b". */
  columns: Map<number, number>[]
  worth: Term[]
  /** For k = 1, 2, …: the terms whose sum is the number of evened people with at least k meetings, and what it can reach at most. */
  levels: { terms: Term[]; most: number }[]
  /** Re-plan: meetings of the plan in force that may be given up. */
  kept: Term[]
}

/**
 * Which meetings, in which block (docs/schedule.md, "Stage A"). x[m, b] is whole; the shares of scores and levels need not be: for whole x
 * they form assignment problems, whose best solutions are whole.
 */
export function modelChoice(
  event: EventIndex,
  blocks: Blocks,
  cuts: readonly Cut[],
  keepDays: boolean,
): ChooseModel {
  const draft = new MilpDraft()
  const { problem, meetings } = event
  const columns = meetings.map((m) => {
    const own = new Map<number, number>()
    if (!m.vetoed || m.required)
      for (const slot of m.allowed) {
        const block = blocks.blockOf[slot] ?? 0
        if (!own.has(block)) own.set(block, draft.column(0, 1, true))
      }
    return own
  })
  const heldTerms = (m: number): Term[] => [...(columns[m]?.values() ?? [])].map((column) => [column, 1])
  meetings.forEach((m, i) => {
    const terms = heldTerms(i)
    if (m.required || terms.length > 1) draft.row(m.required ? 1 : 0, terms, 1)
    if (!keepDays || m.current === null) return
    const day = blocks.dayOfBlock[blocks.blockOf[m.current] ?? 0]
    const there = [...(columns[i] ?? [])].filter(([block]) => blocks.dayOfBlock[block] === day)
    if (there.length > 0)
      draft.row(
        1,
        there.map(([, column]): Term => [column, 1]),
        1,
      )
  })
  limitPeople(event, blocks, draft, columns)
  for (let block = 0; block < blocks.count; block++) {
    const terms = columns.flatMap((own): Term[] => (own.has(block) ? [[own.get(block) ?? 0, 1]] : []))
    const room = (blocks.slotsOf[block]?.length ?? 0) * problem.tables
    if (terms.length > room) draft.row(0, terms, room)
  }
  keepOrder(event, blocks, draft, columns)
  for (const cut of cuts) {
    const inDay = cut.meetings.map((m) =>
      [...(columns[m] ?? [])].filter(([block]) => blocks.dayOfBlock[block] === cut.day),
    )
    const terms = inDay.flatMap((own) => own.map(([, column]): Term => [column, 1]))
    draft.row(0, terms, cut.meetings.length - 1)
  }
  return {
    draft,
    columns,
    worth: worthTerms(event, draft, heldTerms),
    levels: levelTerms(event, draft, heldTerms),
    kept: meetings.flatMap((m, i): Term[] => (m.current !== null && !m.required ? heldTerms(i) : [])),
  }
}

/** a before b: a not in a block where no slot of a lies before any slot of b in its block. */
function keepOrder(
  event: EventIndex,
  blocks: Blocks,
  draft: MilpDraft,
  columns: readonly Map<number, number>[],
) {
  const slotsIn = (m: number, block: number) =>
    (event.meetings[m]?.allowed ?? []).filter((slot) => blocks.blockOf[slot] === block)
  for (const [a, b] of event.before)
    for (const [late, column] of columns[b] ?? []) {
      const last = Math.max(...slotsIn(b, late))
      const tooLate = [...(columns[a] ?? [])].filter(([block]) => Math.min(...slotsIn(a, block)) >= last)
      if (tooLate.length > 0) draft.row(0, [[column, 1], ...tooLate.map(([, c]): Term => [c, 1])], 1)
    }
}

function limitPeople(
  event: EventIndex,
  blocks: Blocks,
  draft: MilpDraft,
  columns: readonly Map<number, number>[],
) {
  const ofPerson: number[][] = event.people.map(() => [])
  event.meetings.forEach((m, i) => m.people.forEach((p) => ofPerson[p]?.push(i)))
  event.people.forEach((person, p) => {
    const own = ofPerson[p] ?? []
    // Slots in which at least one of his meetings could lie: he holds at most one in each.
    const usable: Set<number>[] = Array.from({ length: blocks.count }, () => new Set())
    for (const list of new Set(own.map((m) => event.meetings[m]?.allowed ?? [])))
      for (const slot of list) usable[blocks.blockOf[slot] ?? 0]?.add(slot)
    const termsIn = (chosen: (block: number) => boolean): Term[] =>
      own.flatMap((m) => [...(columns[m] ?? [])].filter(([b]) => chosen(b)).map(([, c]): Term => [c, 1]))
    const limit = (terms: Term[], most: number) => {
      if (terms.length > most) draft.row(0, terms, most)
    }
    for (let block = 0; block < blocks.count; block++)
      limit(
        termsIn((b) => b === block),
        Math.min(usable[block]?.size ?? 0, person.maxMeetingsPerHalfDay ?? Infinity),
      )
    if (person.maxMeetingsPerDay !== undefined)
      for (const day of new Set(blocks.dayOfBlock))
        limit(
          termsIn((b) => blocks.dayOfBlock[b] === day),
          person.maxMeetingsPerDay,
        )
    if (person.maxMeetings !== undefined)
      limit(
        termsIn(() => true),
        person.maxMeetings,
      )
  })
}

function worthTerms(event: EventIndex, draft: MilpDraft, heldTerms: (m: number) => Term[]): Term[] {
  const percent = (event.problem.repeatPercent ?? defaultRepeatPercent).filter((p) => p > 0)
  const worth: Term[] = []
  const serving = new Map<string, { meeting: number; score: number }[]>()
  event.problem.meetings.forEach((meeting, m) => {
    for (const [column] of heldTerms(m)) if (meeting.weight) worth.push([column, 100 * meeting.weight])
    for (const { need, score } of meeting.serves ?? []) {
      if (score === 0 || heldTerms(m).length === 0) continue
      const list = serving.get(need)
      if (list) list.push({ meeting: m, score })
      else serving.set(need, [{ meeting: m, score }])
    }
  })
  for (const list of serving.values()) {
    if (list.length === 1) {
      for (const { meeting, score } of list)
        for (const [column] of heldTerms(meeting)) worth.push([column, score * (percent[0] ?? 0)])
      continue
    }
    const ranks: Term[][] = percent.map(() => [])
    for (const { meeting, score } of list) {
      const shares = percent.map((p, rank): Term => {
        const column = draft.column(0, 1, false)
        worth.push([column, score * p])
        ranks[rank]?.push([column, 1])
        return [column, 1]
      })
      draft.row(-Infinity, [...shares, ...heldTerms(meeting).map(([c]): Term => [c, -1])], 0)
    }
    for (const terms of ranks) draft.row(0, terms, 1)
  }
  return merged(worth)
}

/** A column may bring worth for several needs. */
function merged(terms: readonly Term[]): Term[] {
  const sums = new Map<number, number>()
  for (const [column, value] of terms) sums.set(column, (sums.get(column) ?? 0) + value)
  return [...sums]
}

function levelTerms(event: EventIndex, draft: MilpDraft, heldTerms: (m: number) => Term[]) {
  const levels: { terms: Term[]; most: number }[] = []
  const own = new Map(evenedPeople(event).map((p) => [p, [] as number[]]))
  event.meetings.forEach((m, i) => m.people.forEach((p) => own.get(p)?.push(i)))
  for (const [person, list] of own) {
    const possible = list.filter((m) => heldTerms(m).length > 0)
    const most = Math.min(possible.length, event.slots, event.people[person]?.maxMeetings ?? Infinity)
    const reached = Array.from({ length: most }, (): Term => [draft.column(0, 1, false), 1])
    reached.forEach((term, k) => {
      const level = (levels[k] ??= { terms: [], most: 0 })
      level.terms.push(term)
      level.most++
    })
    draft.row(-Infinity, [...reached, ...possible.flatMap(heldTerms).map(([c]): Term => [c, -1])], 0)
  }
  return levels
}
