import fc from 'fast-check'
import type { Meeting, Participant, ScheduleProblem } from './problem.ts'

/**
 * Invented problems small enough to try everything, with every kind of requirement now and then. For tests only.
 */
export const tinyProblems: fc.Arbitrary<ScheduleProblem> = fc
  .record({
    days: fc.array(fc.record({ morningSlots: fc.nat(2), afternoonSlots: fc.nat(2) }), {
      minLength: 1,
      maxLength: 2,
    }),
    tables: fc.integer({ min: 1, max: 3 }),
    officers: fc.integer({ min: 1, max: 3 }),
    makers: fc.integer({ min: 1, max: 3 }),
    pairs: fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.nat(1_000_000)), { maxLength: 5 }),
    choice: fc.boolean(),
    people: fc.array(fc.nat(1_000_000), { minLength: 6, maxLength: 6 }),
    event: fc.nat(1_000_000),
  })
  .map(({ days, tables, officers, makers, pairs, choice, people, event }) => {
    const named = days.map((day, d) => ({ id: `h${d}`, ...day }))
    const slots = named.reduce((sum, day) => sum + day.morningSlots + day.afternoonSlots, 0)
    const slot = (seed: number) => (slots === 0 ? undefined : 1 + (seed % slots))
    const person = (id: string, side: 'officer' | 'maker', seed: number): Participant => ({
      id,
      side,
      ...(side === 'maker' ? { place: id } : {}),
      ...(seed % 7 === 0 ? { maxMeetings: seed % 3 } : {}),
      ...(seed % 7 === 1 ? { maxMeetingsPerHalfDay: 1 } : {}),
      ...(seed % 7 === 2 ? { available: [{ day: 'h0' as const, half: 'morning' as const }] } : {}),
      ...(seed % 7 === 3 ? { available: [{ day: 'h0' }] } : {}),
      ...(seed % 7 === 4 ? { forbiddenSlots: [slot(seed >> 3)].filter((s) => s !== undefined) } : {}),
      ...(seed % 7 === 5 ? { maxMeetingsPerDay: 1 } : {}),
    })
    const places = Array.from({ length: makers }, (_, i) => `m${i}`)
    const meetings = pairs.map(([o, m, seed], i): Meeting => ({
      id: `t${i}`,
      participants: [`o${o % officers}`, `m${m % makers}`],
      required: !choice || seed % 5 === 0,
      weight: seed % 4,
      serves: [{ need: `k${seed % 2}`, score: seed % 50 }],
      ...(seed % 11 === 1 ? { session: 'morning' as const } : {}),
      ...(seed % 11 === 2 && slot(seed) ? { fixedSlot: slot(seed) ?? 1 } : {}),
      ...(seed % 11 === 3 ? { forbiddenSlots: [slot(seed)].filter((s) => s !== undefined) } : {}),
      ...(seed % 11 === 4 && i > 0 ? { after: [`t${i - 1}`] } : {}),
    }))
    const current = meetings.flatMap((m, i) => {
      const at = slot((pairs[i]?.[2] ?? 0) >> 4)
      return at !== undefined && i % 2 === 0 ? [[m.id, at] as const] : []
    })
    return {
      format: 'padan-schedule-1',
      days: named,
      tables,
      participants: [
        ...Array.from({ length: officers }, (_, i) => person(`o${i}`, 'officer', people[i] ?? 0)),
        ...Array.from({ length: makers }, (_, i) => person(`m${i}`, 'maker', people[3 + i] ?? 0)),
      ],
      meetings,
      ...(event % 5 === 0 ? { vetoes: [['o0', 'm0']] as [string, string][] } : {}),
      ...(event % 3 === 0 ? { fairness: { maxBreakDifference: event % 2 } } : {}),
      ...(event % 4 === 0
        ? {
            replan: {
              fromSlot: 1 + (event % Math.max(1, slots)),
              current: Object.fromEntries(current),
              movePenalty: event % 3,
            },
          }
        : {}),
      distances: { places, metres: places.map((_, i) => places.map((__, j) => 5 * Math.abs(i - j))) },
    }
  })
