import { expect, test } from 'vitest'
import { countBreaks } from './breaks.ts'

/** Slots 1–5 on the first day, 6–8 on the second. */
const dayOf = (slot: number) => (slot <= 5 ? 0 : 1)

test.each([
  // busy slots        breaks
  [[], 0],
  [[3], 0],
  [[1, 5], 1], // its length does not count
  [[1, 3], 1],
  [[1, 3, 5], 2],
  [[5, 1, 2], 1], // in whatever order they are told
  [[2, 3, 4], 0], // idle before the first and after the last is free
  [[1, 8], 0], // the night is no break
  [[1, 5, 6, 8], 2],
  [[5, 6], 0],
])('meetings in slots %j: %i breaks', (slots, breaks) => expect(countBreaks(slots, dayOf)).toBe(breaks))
