import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Board } from './board.ts'
import { breaksOfPeople, costOf } from './breaks.ts'
import { improveBreaks } from './improve.ts'
import { placeAll } from './place.ts'
import { randomFrom } from './random.ts'
import type { TimetableTask } from './task.ts'

/** Days of 6 and 40 slots (one beyond the bits of a machine word), all kinds of restrictions, tables just enough. */
const tasks: fc.Arbitrary<TimetableTask> = fc
  .record({
    long: fc.boolean(),
    sides: fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 })),
    pairs: fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.nat(5)), { minLength: 1, maxLength: 24 }),
    isOrdered: fc.boolean(),
    isLimited: fc.boolean(),
    isReplan: fc.boolean(),
    spare: fc.nat(2),
  })
  .map(({ long, sides: [left, right], pairs, isOrdered, isLimited, isReplan, spare }) => {
    const dayOf = Array.from({ length: long ? 40 : 6 }, (_, slot) => (long || slot < 4 ? 0 : 1))
    const all = dayOf.map((_, slot) => slot)
    const meetings = [
      ...new Map(pairs.map(([a, b, gap]) => [`${a % left}-${b % right}`, { a, b, gap }])).values(),
    ].map(({ a, b, gap }) => ({
      people: [a % left, left + (b % right)] as const,
      allowed: gap === 0 ? all.filter((slot) => slot !== 2) : all,
    }))
    return {
      slots: dayOf.length,
      dayOf,
      tables: Math.ceil(meetings.length / dayOf.length) + spare,
      people: left + right,
      meetings,
      before: isOrdered && meetings.length > 1 ? [[0, meetings.length - 1] as const] : [],
      maxBreakDifference: null,
      loadLimits: isLimited ? [{ person: 0, slots: [0, 1, 2, 3], max: 2 }] : [],
      stay: isReplan ? meetings.map((_, meeting) => ({ meeting, slot: meeting % 4, penalty: 2 })) : [],
    }
  })

test('whatever is swapped, the timetable stays legal and its cost is what it is said to be', () => {
  fc.assert(
    fc.property(tasks, fc.nat(1000), (task, seed) => {
      const board = new Board(task)
      if (!placeAll(board, randomFrom(seed), 200)) return
      const found = improveBreaks(board, {
        random: randomFrom(seed),
        stepLimit: 3_000,
        isTimeOver: () => false,
      })
      if (!found) throw new Error('no limit on breaks, and yet no plan')
      expect(found.cost).toBe(costOf(task, found.plan))
      // The board refuses two meetings of one person in one slot; the rest is counted here.
      const again = new Board(task)
      found.plan.forEach((slot, m) => {
        expect(again.allows(m, slot) && again.keepsOrder(m, slot)).toBe(true)
        again.put(m, slot)
      })
      expect(Math.max(...again.load)).toBeLessThanOrEqual(task.tables)
      for (let person = 0; person < task.people; person++) expect(again.limitsHold(person)).toBe(true)
    }),
    { numRuns: 300, seed: 1 },
  )
})

test('a day with every table taken in every slot is still rearranged until nobody waits', () => {
  // Four groups of four officers who each meet the four makers of their group: 64 meetings at four tables in sixteen slots, nothing to spare.
  const meetings = Array.from({ length: 64 }, (_, i) => {
    const [group, officer, maker] = [i >> 4, (i >> 2) & 3, i & 3]
    return { people: [4 * group + officer, 16 + 4 * group + maker] as const, allowed: [...Array(16).keys()] }
  })
  const task: TimetableTask = {
    slots: 16,
    dayOf: Array(16).fill(0),
    tables: 4,
    people: 32,
    meetings,
    before: [],
    maxBreakDifference: null,
    loadLimits: [],
  }
  const board = new Board(task)
  expect(placeAll(board, randomFrom(1), 20_000)).toBe(true)
  const found = improveBreaks(board, { random: randomFrom(1), stepLimit: 2_000_000, isTimeOver: () => false })
  expect(Math.max(...breaksOfPeople(task, found?.plan ?? []))).toBe(0)
})

test('one seed and one number of steps give one plan', () => {
  fc.assert(
    fc.property(tasks, (task) => {
      const plan = () => {
        const board = new Board(task)
        if (!placeAll(board, randomFrom(5), 200)) return null
        return improveBreaks(board, { random: randomFrom(5), stepLimit: 500, isTimeOver: () => false })
      }
      expect(plan()).toEqual(plan())
    }),
    { numRuns: 30, seed: 2 },
  )
})
