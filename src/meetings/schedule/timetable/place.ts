import type { Board } from './board.ts'

/**
 * A legal timetable, quickly: the meetings with the fewest slots first, each into the emptiest slot that fits. When none fits,
 * a Kempe chain is swapped to make one free (with two sides and no single forbidden slots this always succeeds: König's
 * edge-colouring theorem; full tables are evened out the same way, as in de Werra's proof). When that fails too, the meetings
 * in the way are taken out and tried again, at most `stepLimit` times. True when everything is placed.
 */
export function placeAll(board: Board, random: () => number, stepLimit: number): boolean {
  const { meetings, slots } = board.task
  const degree = board.ofPerson.map((own) => own.length)
  const busy = meetings.map(({ people: [a, b] }) => (degree[a] ?? 0) + (degree[b] ?? 0))
  const queue = [...meetings.keys()]
    .filter((m) => (board.slotOf[m] ?? -1) < 0)
    .sort(
      (m, n) =>
        (meetings[n]?.allowed.length ?? 0) - (meetings[m]?.allowed.length ?? 0) ||
        (busy[m] ?? 0) - (busy[n] ?? 0),
    )
  // A meeting just put may not be thrown out at once, else two of them would throw each other out for ever.
  const keptUntil = new Int32Array(meetings.length)
  for (let step = 0; queue.length > 0; step++) {
    const meeting = queue.pop() ?? 0
    if (putDirectly(board, meeting) || putByChain(board, meeting)) continue
    if (step >= stepLimit) return false
    const out = throwOut(board, meeting, step, keptUntil, random)
    if (!out) return false
    keptUntil[meeting] = step + 5 + Math.floor(random() * slots)
    queue.unshift(...out)
  }
  return true
}

function putDirectly(board: Board, meeting: number): boolean {
  let best = -1
  for (const slot of board.task.meetings[meeting]?.allowed ?? []) {
    const load = board.load[slot] ?? 0
    if (load >= board.task.tables || (best >= 0 && load >= (board.load[best] ?? 0))) continue
    if (board.fits(meeting, slot)) best = slot
  }
  if (best >= 0) board.put(meeting, best)
  return best >= 0
}

function putByChain(board: Board, meeting: number): boolean {
  const allowed = board.task.meetings[meeting]?.allowed ?? []
  const [a, b] = board.peopleOf(meeting)
  for (const one of allowed) {
    if (!board.isFree(a, one)) continue
    const blocking = board.holds(b, one)
    if (blocking < 0) {
      if (evenOut(board, meeting, one)) return true
      continue
    }
    for (const other of allowed) {
      if (other === one || !board.isFree(b, other)) continue
      const chain = board.chain(blocking, one, other)
      // The chain must not end at `a`: then `one` would be taken there.
      if (!chain || chain.some((m) => board.peopleOf(m).includes(a)) || !board.swap(chain, one, other))
        continue
      if ((board.load[one] ?? 0) < board.task.tables && board.fits(meeting, one)) {
        board.put(meeting, one)
        return true
      }
      board.swap(chain, one, other)
    }
  }
  return false
}

/** Both are free in `full`, but its tables are taken: move one meeting more out of it than into it. */
function evenOut(board: Board, meeting: number, full: number): boolean {
  if (!board.fits(meeting, full)) return false
  const { slots, tables } = board.task
  for (let other = 0; other < slots; other++) {
    if ((board.load[other] ?? 0) >= tables) continue
    for (let person = 0; person < board.task.people; person++) {
      const start = board.holds(person, full)
      // A chain with more meetings in `full` than in `other` begins at somebody who is idle in `other`.
      if (start < 0 || !board.isFree(person, other)) continue
      const chain = board.chain(start, full, other)
      if (!chain) continue
      const leaving = chain.filter((m) => board.slotOf[m] === full).length
      if (2 * leaving <= chain.length || !board.swap(chain, full, other)) continue
      if (board.fits(meeting, full) && (board.load[full] ?? 0) < tables) {
        board.put(meeting, full)
        return true
      }
      board.swap(chain, full, other)
    }
  }
  return false
}

function throwOut(
  board: Board,
  meeting: number,
  step: number,
  keptUntil: Int32Array,
  random: () => number,
): number[] | null {
  const people = board.peopleOf(meeting)
  let best: { slot: number; out: number[]; cost: number } | undefined
  for (const slot of board.task.meetings[meeting]?.allowed ?? []) {
    const out = new Set(people.map((p) => board.holds(p, slot)).filter((m) => m >= 0))
    for (const other of board.neighboursInOrder(meeting)) {
      const at = board.slotOf[other] ?? -1
      if (at < 0) continue
      const isEarlier = board.task.before.some(([a, b]) => a === other && b === meeting)
      if (isEarlier ? at >= slot : at <= slot) out.add(other)
    }
    const kept = [...out].filter((m) => (keptUntil[m] ?? 0) > step).length
    const full = (board.load[slot] ?? 0) - out.size >= board.task.tables ? 1 : 0
    const cost = out.size + 4 * kept + full + random()
    if (!best || cost < best.cost) best = { slot, out: [...out], cost }
  }
  if (!best) return null
  for (const m of best.out) board.take(m)
  const out = best.out
  const freeFromLimits = () => people.every((p) => board.withinLimits(p, best.slot))
  // Tables and limits: somebody else has to give way, by chance, so that no two do it for ever.
  const inSlot = () => [...board.task.meetings.keys()].filter((m) => board.slotOf[m] === best.slot)
  while ((board.load[best.slot] ?? 0) >= board.task.tables) {
    const others = inSlot()
    const chosen = others[Math.floor(random() * others.length)]
    if (chosen === undefined) return null
    board.take(chosen)
    out.push(chosen)
  }
  while (!freeFromLimits()) {
    const person = people.find((p) => !board.withinLimits(p, best.slot)) ?? 0
    const own = (board.ofPerson[person] ?? []).filter((m) => (board.slotOf[m] ?? -1) >= 0)
    const chosen = own[Math.floor(random() * own.length)]
    if (chosen === undefined) return null
    board.take(chosen)
    out.push(chosen)
  }
  board.put(meeting, best.slot)
  return out
}
