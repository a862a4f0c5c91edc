import { atMost, atMostOne, countTrue, exactly } from './cardinality.ts'
import { Cnf } from './cnf.ts'
import { daySpans, meetingsOfPeople, type TimetableTask } from './task.ts'

export interface ModelChoices {
  tables: 'clusters' | 'meetings'
  /** imp2 of the paper: at most 2·tables people busy in a slot. */
  busyLimit: boolean
  /** imp1 of the paper: everybody is busy in exactly as many slots as he has meetings. */
  busyCount: boolean
  /** One wish per person and break number instead of one per hole. */
  wishes: 'person' | 'hole'
  contiguous: boolean
  order: boolean
  mirror: boolean
  lower: boolean
}

export interface BreakModel {
  cnf: Cnf
  /** The plan that a model (true variables) stands for. */
  planOf(isTrue: (variable: number) => boolean): number[]
}

export function modelBreaks(task: TimetableTask, choices: ModelChoices): BreakModel {
  const cnf = new Cnf()
  const ofPerson = meetingsOfPeople(task)
  const spans = daySpans(task)
  const x = task.meetings.map(({ allowed }) => new Map(allowed.map((slot) => [slot, cnf.variable()])))
  const inSlot = (meetings: readonly number[], slot: number): number[] =>
    meetings.flatMap((m) => x[m]?.get(slot) ?? [])

  for (const slots of x) {
    const literals = [...slots.values()]
    cnf.clause(...literals)
    if (choices.order && literals.length > 4) {
      let before = 0
      literals.forEach((literal, i) => {
        if (i === literals.length - 1) return cnf.clause(-literal, -before)
        const reached = cnf.variable()
        cnf.clause(-literal, reached)
        if (before) {
          cnf.clause(-before, reached)
          cnf.clause(-literal, -before)
          cnf.clause(-reached, before, literal)
        } else cnf.clause(-reached, literal)
        before = reached
      })
    } else atMostOne(cnf, literals)
  }

  // busy[p][t]: p has a meeting in t. 0 = cannot.
  const busy = ofPerson.map((meetings) =>
    Array.from({ length: task.slots }, (_, slot) => {
      const literals = inSlot(meetings, slot)
      if (literals.length === 0) return 0
      literals.forEach((one, i) => literals.slice(i + 1).forEach((other) => cnf.clause(-one, -other)))
      if (literals.length === 1) return literals[0] ?? 0
      const variable = cnf.variable()
      for (const literal of literals) cnf.clause(-literal, variable)
      cnf.clause(-variable, ...literals)
      return variable
    }),
  )

  const clusters = coverByPeople(task, ofPerson)
  for (let slot = 0; slot < task.slots; slot++) {
    const groups =
      choices.tables === 'clusters'
        ? clusters.map(({ person, meetings }) => {
            const literals = inSlot(meetings, slot)
            if (meetings.length === ofPerson[person]?.length) return busy[person]?.[slot] ?? 0
            if (literals.length <= 1) return literals[0] ?? 0
            const variable = cnf.variable()
            for (const literal of literals) cnf.clause(-literal, variable)
            return variable
          })
        : task.meetings.map((_, m) => x[m]?.get(slot) ?? 0)
    atMost(cnf, groups.filter(Boolean), task.tables)
    if (choices.busyLimit)
      atMost(cnf, busy.map((slots) => slots[slot] ?? 0).filter(Boolean), 2 * task.tables)
    const free = task.tables * task.slots - task.meetings.length
    if (choices.lower && free < task.tables) {
      const g = groups.filter(Boolean)
      const c = countTrue(cnf, g, task.tables, 'both')[task.tables - free - 1]
      if (c) cnf.clause(c)
    }
  }

  // "Everybody has at least k" must mean real breaks; where somebody surely has none it is never asked.
  const exact =
    task.maxBreakDifference !== null &&
    ofPerson.every((meetings) => meetings.length > 1 && meetings.length < task.slots)
  const breaks: number[][] = []
  ofPerson.forEach((meetings, person) => {
    const own = busy[person] ?? []
    const count = meetings.length
    if (count === 0) return
    if (choices.busyCount) exactly(cnf, own.filter(Boolean), count)
    if (count < 2) return
    const holes: number[] = []
    const somewhere: number[] = []
    for (const [first, last] of spans) {
      if (last - first < 2) continue
      // begun[t]: a meeting at t or earlier this day
      const begun = new Map<number, number>()
      for (let slot = first; slot <= last; slot++) {
        const variable = cnf.variable()
        const before = begun.get(slot - 1)
        const here = own[slot] ?? 0
        if (here) cnf.clause(-here, variable)
        if (before) cnf.clause(-before, variable)
        cnf.clause(...[-variable, before ?? 0, here].filter(Boolean))
        begun.set(slot, variable)
      }
      const dayHoles: number[] = []
      for (let slot = first + 1; slot < last; slot++) {
        const next = own[slot + 1] ?? 0
        if (!next) continue
        const hole = cnf.variable()
        const here = own[slot] ?? 0
        // idle at `slot`, begun before, busy right after: a break ends here
        cnf.clause(...[-(begun.get(slot - 1) ?? 0), here, -next, hole].filter(Boolean))
        if (exact) {
          cnf.clause(...[-hole, begun.get(slot - 1) ?? 0].filter(Boolean))
          cnf.clause(...[-hole, -here].filter(Boolean))
          cnf.clause(-hole, next)
        }
        dayHoles.push(hole)
      }
      if (choices.contiguous && spans.length === 1 && dayHoles.length > 0) {
        // Without a break the meetings lie in one row: busy exactly while begun but not yet `count` slots ago.
        const any = cnf.variable()
        for (const hole of dayHoles) cnf.clause(-hole, any)
        for (let slot = first; slot <= last; slot++) {
          const here = own[slot] ?? 0
          const start = begun.get(slot) ?? 0
          const past = begun.get(slot - count) ?? 0
          if (here && past) cnf.clause(any, -here, -past)
          cnf.clause(...[any, -start, past, here].filter(Boolean))
        }
        // begun by the last possible start
        const latest = begun.get(last - count + 1)
        if (latest) cnf.clause(latest)
        somewhere.push(any)
      }
      holes.push(...dayHoles)
    }
    if (holes.length === 0) return
    const most = Math.min(holes.length, count - 1, task.slots - count)
    if (most <= 0) {
      for (const hole of holes) cnf.clause(-hole)
      return
    }
    const counted = countTrue(cnf, holes, most + 1, exact ? 'both' : 'up')
    if (counted[most]) cnf.clause(-counted[most])
    breaks[person] = counted.slice(0, most)
    if (choices.wishes === 'person') {
      for (const any of somewhere) if (counted[0]) { cnf.clause(-any, counted[0]) }
      for (const reached of counted.slice(0, most)) cnf.wish(-reached)
    } else for (const hole of holes) cnf.wish(-hole)
  })
  limitBreaks(cnf, task, breaks)

  for (const [earlier, later] of task.before) {
    const [a, b] = [x[earlier], x[later]]
    if (!a || !b) continue
    // later in t ⇒ earlier somewhere before t
    for (const [slot, literal] of b) {
      const possible = [...a].filter(([s]) => s < slot).map(([, l]) => l)
      cnf.clause(-literal, ...possible)
    }
  }
  for (const { person, slots, max } of task.loadLimits)
    atMost(cnf, slots.map((slot) => busy[person]?.[slot] ?? 0).filter(Boolean), max)
  for (const { meeting, slot, penalty } of task.stay ?? []) {
    const literal = x[meeting]?.get(slot)
    if (literal) cnf.wish(literal, penalty)
  }
  return {
    cnf,
    planOf: (isTrue) =>
      x.map((slots) => {
        for (const [slot, variable] of slots) if (isTrue(variable)) return slot
        throw new Error('the engine returned a model without a slot for a meeting')
      }),
  }
}

/** Numbers of breaks differ by at most d: whoever has k + d forces everybody else to have at least k. */
function limitBreaks(cnf: Cnf, task: TimetableTask, breaks: readonly (readonly number[])[]): void {
  task.maxBreaks?.forEach((most, person) => {
    const over = breaks[person]?.[most]
    if (over) cnf.clause(-over)
  })
  if (task.maxBreakDifference === null) return
  const most = Math.max(0, ...breaks.map((counted) => counted?.length ?? 0))
  for (let k = 1; k + task.maxBreakDifference <= most; k++) {
    const everybody = cnf.variable()
    for (let person = 0; person < task.people; person++) {
      const counted = breaks[person] ?? []
      const over = counted[k + task.maxBreakDifference - 1]
      if (over) cnf.clause(-over, everybody)
      const least = counted[k - 1]
      cnf.clause(...[-everybody, least ?? 0].filter(Boolean))
    }
  }
}

/** Every meeting is put to one of its two people so that few people have any: their meetings never share a slot. */
function coverByPeople(
  task: TimetableTask,
  ofPerson: readonly (readonly number[])[],
): { person: number; meetings: number[] }[] {
  const left = new Set(task.meetings.keys())
  const clusters: { person: number; meetings: number[] }[] = []
  const degree = ofPerson.map((meetings) => meetings.length)
  while (left.size > 0) {
    const person = degree.indexOf(Math.max(...degree))
    const meetings = (ofPerson[person] ?? []).filter((m) => left.has(m))
    for (const m of meetings) {
      left.delete(m)
      for (const p of task.meetings[m]?.people ?? []) degree[p] = (degree[p] ?? 0) - 1
    }
    clusters.push({ person, meetings })
  }
  return clusters
}
