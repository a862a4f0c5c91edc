import type { Board } from './board.ts'

/** Where meetings are held and how far it is from one place to the next. */
export interface Walk {
  /** Place of each meeting of the task, −1 = nowhere in particular. */
  placeOf: readonly number[]
  walks: (person: number) => boolean
  metres: (from: number, to: number) => number
}

/** Metres a person walks between consecutive meetings of one day. */
export function metresOf(board: Board, walk: Walk, person: number): number {
  if (!walk.walks(person)) return 0
  const { slots, dayOf } = board.task
  let total = 0
  let last = -1
  let lastDay = -1
  for (let slot = 0; slot < slots; slot++) {
    const meeting = board.holds(person, slot)
    if (meeting < 0) continue
    const place = walk.placeOf[meeting] ?? -1
    const day = dayOf[slot] ?? 0
    if (last >= 0 && place >= 0 && day === lastDay) total += walk.metres(last, place)
    last = place
    lastDay = day
  }
  return total
}

/** Shortens walks by Kempe swaps that make nobody's number of breaks larger: fairness and the proven total stay. */
export function shortenWalks(
  board: Board,
  walk: Walk,
  options: { random: () => number; stepLimit: number; isTimeOver: () => boolean },
): void {
  const { task } = board
  const kept = new Map(task.stay?.map(({ meeting, slot }) => [meeting, slot]))
  const movable = [...task.meetings.keys()].filter(
    (m) => (task.meetings[m]?.allowed.length ?? 0) > 1 && kept.get(m) !== board.slotOf[m],
  )
  if (movable.length === 0) return
  for (let step = 0; step < options.stepLimit; step++) {
    if (step % 256 === 0 && options.isTimeOver()) return
    const meeting = movable[Math.floor(options.random() * movable.length)] ?? 0
    const one = board.slotOf[meeting] ?? 0
    const allowed = task.meetings[meeting]?.allowed ?? []
    const other = allowed[Math.floor(options.random() * allowed.length)] ?? one
    if (one === other) continue
    const chain = board.chain(meeting, one, other)
    // A meeting that stayed where it was promised does not move for a shorter walk.
    if (!chain || chain.some((m) => kept.get(m) === board.slotOf[m])) continue
    const people = [...new Set(chain.flatMap((m) => board.peopleOf(m)))]
    const measure = () => ({
      breaks: people.map((p) => board.breaksOf(p)),
      metres: people.reduce((sum, p) => sum + metresOf(board, walk, p), 0),
    })
    const before = measure()
    if (!board.swap(chain, one, other)) continue
    const after = measure()
    const same = after.breaks.every((count, i) => count === before.breaks[i])
    if (!same || after.metres > before.metres) board.swap(chain, one, other)
  }
}
