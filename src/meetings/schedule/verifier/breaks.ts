/**
 * A break is a maximal run of idle slots between two meetings of one participant on the same day; how long it is
 * does not count, and idle time before the first and after the last meeting of a day is free.
 *
 * So there is one break for every two neighbouring meetings of a day that do not lie in neighbouring slots.
 */
export function countBreaks(busySlots: Iterable<number>, dayOf: (slot: number) => number): number {
  const slots = [...new Set(busySlots)].sort((a, b) => a - b)
  let breaks = 0
  for (const [index, slot] of slots.entries()) {
    const next = slots[index + 1]
    if (next !== undefined && next > slot + 1 && dayOf(next) === dayOf(slot)) breaks++
  }
  return breaks
}
