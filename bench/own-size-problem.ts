import type { ScheduleProblem } from '../src/meetings/schedule/problem.ts'
import { randomFrom } from '../src/meetings/schedule/timetable/random.ts'

/**
 * An invented business-matching event of the size we must master: 400 needs, 120 officers, 60 makers, 4 days of 16 slots. Makers
 * are unequally wanted, each need has 3 to 8 makers, officers come on some two days of five and hold at most 6 meetings a day.
 */
export function ownSizeProblem(seed: number, tables: number): ScheduleProblem {
  const random = randomFrom(seed)
  const whole = (first: number, last: number) => first + Math.floor(random() * (last - first + 1))
  const [needs, officers, makers] = [400, 120, 60]
  const days = ['senin', 'selasa', 'rabu', 'kamis']
  const popularity = Array.from({ length: makers }, () => 1 / (0.05 + random()))
  const total = popularity.reduce((sum, p) => sum + p, 0)
  const wantedMaker = (): number => {
    let at = random() * total
    for (let maker = 0; maker < makers; maker++) {
      at -= popularity[maker] ?? 0
      if (at < 0) return maker
    }
    return makers - 1
  }
  const serves = new Map<string, { need: string; score: number }[]>()
  for (let need = 0; need < needs; need++) {
    const officer = whole(0, officers - 1)
    const candidates = new Set<number>()
    const wanted = whole(3, 8)
    while (candidates.size < wanted) candidates.add(wantedMaker())
    for (const maker of candidates) {
      const pair = `p${officer}-m${maker}`
      serves.set(pair, [...(serves.get(pair) ?? []), { need: `k${need}`, score: whole(20, 100) }])
    }
  }
  return {
    format: 'padan-schedule-1',
    title: `invented event, seed ${seed}`,
    days: days.map((id) => ({ id, morningSlots: 8, afternoonSlots: 8 })),
    tables,
    participants: [
      ...Array.from({ length: officers }, (_, i) => {
        const available = days.filter(() => random() < 0.4).map((day) => ({ day }))
        return {
          id: `p${i}`,
          side: 'officer' as const,
          available: available.length > 0 ? available : [{ day: days[whole(0, 3)] ?? 'senin' }],
          maxMeetingsPerDay: 6,
        }
      }),
      ...Array.from({ length: makers }, (_, i) => ({ id: `m${i}`, side: 'maker' as const, place: `m${i}` })),
    ],
    meetings: [...serves].map(([pair, served]) => ({
      id: pair,
      participants: pair.split('-') as [string, string],
      required: false,
      serves: served,
    })),
    distances: {
      places: Array.from({ length: makers }, (_, i) => `m${i}`),
      // Two rows of thirty booths, three metres apart, six metres between the rows.
      metres: Array.from({ length: makers }, (_, i) =>
        Array.from(
          { length: makers },
          (_, j) => Math.abs((i % 30) - (j % 30)) * 3 + (i < 30 === j < 30 ? 0 : 6),
        ),
      ),
    },
  }
}
