import { type EventIndex, loadLimitsOf } from './event.ts'
import type { ScheduleReason } from './problem.ts'
import { reason } from './reasons.ts'

/** Contradictions that can be seen without a search, with a smallest set of reasons; none found = perhaps possible. */
export function findContradiction(event: EventIndex): ScheduleReason[] | null {
  const required = [...event.meetings.keys()].filter((m) => event.meetings[m]?.required)
  for (const m of required) {
    const found = vetoedButRequired(event, m) ?? withoutSlot(event, m)
    if (found) return found
  }
  return (
    tooManyForOne(event, required) ?? tooManyForTables(event, required) ?? impossibleOrder(event, required)
  )
}

const idOf = (event: EventIndex, meeting: number): string => event.problem.meetings[meeting]?.id ?? ''
const personOf = (event: EventIndex, person: number): string => event.people[person]?.id ?? ''

function vetoedButRequired(event: EventIndex, m: number): ScheduleReason[] | null {
  const meeting = event.meetings[m]
  if (!meeting?.vetoed || meeting.past) return null
  const pair = meeting.people.map((p) => personOf(event, p))
  return [
    reason('pertemuan-wajib', { meeting: idOf(event, m) }),
    reason('saling-menolak', { participants: pair }),
  ]
}

/** The fewest restrictions of one meeting that together leave it no slot. */
export function withoutSlot(event: EventIndex, m: number): ScheduleReason[] | null {
  const meeting = event.meetings[m]
  const given = event.problem.meetings[m]
  if (!meeting || !given || meeting.allowed.length > 0) return null
  const { problem, halfOf, dayOf } = event
  const restrictions: { because: ScheduleReason; allows: (slot: number) => boolean }[] = []
  for (const p of meeting.people) {
    const person = event.people[p]
    if (!person) continue
    const { available, forbiddenSlots } = person
    if (available)
      restrictions.push({
        because: reason('tidak-hadir', { participant: person.id }),
        allows: (slot) =>
          available.some(
            ({ day, half }) =>
              problem.days[dayOf[slot] ?? 0]?.id === day &&
              (half === undefined || (halfOf[slot] ?? 0) % 2 === (half === 'morning' ? 0 : 1)),
          ),
      })
    if (forbiddenSlots)
      restrictions.push({
        because: reason('slot-terlarang-peserta', { participant: person.id, slots: forbiddenSlots }),
        allows: (slot) => !forbiddenSlots.includes(slot + 1),
      })
  }
  const { session, fixedSlot, forbiddenSlots } = given
  if (session === 'morning' || session === 'afternoon')
    restrictions.push({
      because: reason('sesi', { meeting: given.id, session: session === 'morning' ? 'pagi' : 'siang' }),
      allows: (slot) => (halfOf[slot] ?? 0) % 2 === (session === 'morning' ? 0 : 1),
    })
  if (fixedSlot !== undefined)
    restrictions.push({
      because: reason('slot-tetap', { meeting: given.id, slot: fixedSlot }),
      allows: (slot) => slot + 1 === fixedSlot,
    })
  if (forbiddenSlots)
    restrictions.push({
      because: reason('slot-terlarang-pertemuan', { meeting: given.id, slots: forbiddenSlots }),
      allows: (slot) => !forbiddenSlots.includes(slot + 1),
    })
  const fromSlot = problem.replan?.fromSlot
  if (fromSlot !== undefined)
    restrictions.push(
      meeting.past
        ? {
            because: reason('sudah-berlalu', { meeting: given.id, slot: (meeting.current ?? 0) + 1 }),
            allows: (slot) => slot === meeting.current,
          }
        : {
            because: reason('slot-sudah-lewat', { fromSlot }),
            allows: (slot) => slot + 1 >= fromSlot,
          },
    )
  const all = [...halfOf.keys()]
  const subsets = Array.from({ length: 1 << restrictions.length }, (_, bits) =>
    restrictions.filter((_, i) => bits & (1 << i)),
  ).sort((a, b) => a.length - b.length)
  const smallest = subsets.find((set) => !all.some((slot) => set.every(({ allows }) => allows(slot))))
  return [reason('pertemuan-wajib', { meeting: given.id }), ...(smallest ?? []).map(({ because }) => because)]
}

/** More meetings of one person than his limit, or than slots that they could take (Hall's condition, by matching). */
function tooManyForOne(event: EventIndex, required: readonly number[]): ScheduleReason[] | null {
  const ofPerson: number[][] = event.people.map(() => [])
  for (const m of required) for (const p of event.meetings[m]?.people ?? []) ofPerson[p]?.push(m)
  for (const [person, meetings] of ofPerson.entries()) {
    if (meetings.length === 0) continue
    const lists = meetings.map((m) => event.meetings[m]?.allowed ?? [])
    const stuck = hallViolation(lists, () => 1, event.slots)
    if (stuck)
      return [
        reason('terlalu-banyak-untuk-peserta', {
          participant: personOf(event, person),
          meetings: stuck.members.map((i) => idOf(event, meetings[i] ?? 0)),
          slots: stuck.slots.map((slot) => slot + 1),
        }),
      ]
  }
  for (const { person, slots, max } of loadLimitsOf(event)) {
    const inside = (ofPerson[person] ?? []).filter((m) =>
      event.meetings[m]?.allowed.every((slot) => slots.includes(slot)),
    )
    if (inside.length <= max) continue
    return [
      reason('melebihi-batas-peserta', {
        participant: personOf(event, person),
        max,
        meetings: inside.slice(0, max + 1).map((m) => idOf(event, m)),
      }),
    ]
  }
  return null
}

function tooManyForTables(event: EventIndex, required: readonly number[]): ScheduleReason[] | null {
  const lists = required.map((m) => event.meetings[m]?.allowed ?? [])
  const { tables } = event.problem
  const stuck = hallViolation(lists, () => tables, event.slots)
  if (!stuck) return null
  return [
    reason('terlalu-banyak-untuk-meja', {
      tables,
      count: stuck.members.length,
      slots: stuck.slots.map((slot) => slot + 1),
    }),
  ]
}

/**
 * Items that each need one of some slots, slots that hold `room` items each: null when all fit, else items whose slots altogether
 * hold fewer. Items with the same list are treated as one bundle, so 10⁵ meetings with few different lists stay quick.
 */
export function hallViolation(
  lists: readonly (readonly number[])[],
  room: (slot: number) => number,
  slots: number,
): { members: number[]; slots: number[] } | null {
  const bundles = [...Map.groupBy(lists.keys(), (i) => lists[i])].map(([list, members]) => ({
    list: list ?? [],
    members,
  }))
  const used = Array.from({ length: slots }, () => new Map<number, number>())
  const load = new Int32Array(slots)
  for (let bundle = 0; bundle < bundles.length; bundle++) {
    let left = bundles[bundle]?.members.length ?? 0
    while (left > 0) {
      // Breadth-first: a slot with room, reached by moving items of other bundles onwards.
      const cameFrom = new Map<number, { bundle: number; slot: number }>()
      const open: { bundle: number; slot: number }[] = [{ bundle, slot: -1 }]
      const visited = new Set([bundle])
      let goal = -1
      for (let i = 0; i < open.length && goal < 0; i++) {
        const at = open[i]
        for (const slot of bundles[at?.bundle ?? 0]?.list ?? []) {
          if (cameFrom.has(slot)) continue
          cameFrom.set(slot, at ?? { bundle, slot: -1 })
          if ((load[slot] ?? 0) < room(slot)) {
            goal = slot
            break
          }
          for (const other of used[slot]?.keys() ?? [])
            if (!visited.has(other)) {
              visited.add(other)
              open.push({ bundle: other, slot })
            }
        }
      }
      if (goal < 0)
        return {
          members: smallestViolation(bundles, [...visited], [...cameFrom.keys()], room),
          slots: [...cameFrom.keys()].sort((a, b) => a - b),
        }
      let amount = Math.min(left, room(goal) - (load[goal] ?? 0))
      const path: { slot: number; bundle: number; freed: number }[] = []
      for (let slot = goal; slot >= 0;) {
        const step = cameFrom.get(slot)
        if (!step) break
        path.push({ slot, bundle: step.bundle, freed: step.slot })
        if (step.slot >= 0) amount = Math.min(amount, used[step.slot]?.get(step.bundle) ?? 0)
        slot = step.slot
      }
      load[goal] = (load[goal] ?? 0) + amount
      for (const { slot, bundle: moving, freed } of path) {
        used[slot]?.set(moving, (used[slot].get(moving) ?? 0) + amount)
        if (freed < 0) continue
        const rest = (used[freed]?.get(moving) ?? 0) - amount
        if (rest > 0) used[freed]?.set(moving, rest)
        else used[freed]?.delete(moving)
      }
      left -= amount
    }
  }
  return null
}

/** One more item than fits is enough to contradict. */
function smallestViolation(
  bundles: readonly { list: readonly number[]; members: number[] }[],
  involved: readonly number[],
  slots: readonly number[],
  room: (slot: number) => number,
): number[] {
  const capacity = slots.reduce((sum, slot) => sum + room(slot), 0)
  return involved.flatMap((b) => bundles[b]?.members ?? []).slice(0, capacity + 1)
}

/** Precedences that run in a circle, or a row of them longer than the slots allow. */
function impossibleOrder(event: EventIndex, required: readonly number[]): ScheduleReason[] | null {
  const isRequired = new Set(required)
  const edges = event.before.filter(([a, b]) => isRequired.has(a) && isRequired.has(b))
  if (edges.length === 0) return null
  const earliest = new Map<number, number>()
  const because = new Map<number, number>()
  const first = (m: number, from: number) => event.meetings[m]?.allowed.find((slot) => slot >= from)
  for (const m of required) earliest.set(m, first(m, 0) ?? 0)
  for (let round = 0; round <= required.length; round++) {
    let changed = false
    for (const [a, b] of edges) {
      const needed = (earliest.get(a) ?? 0) + 1
      if ((earliest.get(b) ?? 0) >= needed) continue
      because.set(b, a)
      const next = first(b, needed)
      if (next === undefined) {
        const chain = [b]
        for (let m: number | undefined = a; m !== undefined && !chain.includes(m); m = because.get(m))
          chain.push(m)
        return [reason('urutan-mustahil', { meetings: chain.reverse().map((m) => idOf(event, m)) })]
      }
      earliest.set(b, next)
      changed = true
    }
    if (!changed) return null
  }
  return null
}
