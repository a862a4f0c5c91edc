import type { ScheduleProblem } from '../src/meetings/schedule/problem.ts'
import { randomFrom } from '../src/meetings/schedule/timetable/random.ts'

/**
 * Siblings of a published file in the manner of the paper's own settings: meetings in an order, slots forbidden to people, meetings fixed
 * where a legal timetable has them. Invented by us (seeded), so there is no published optimum to compare with: what is proven counts.
 */
export const variantKinds = ['order10', 'order15', 'order25', 'forbidden05', 'fixed20'] as const
export type VariantKind = (typeof variantKinds)[number]

export function variant(
  problem: ScheduleProblem,
  kind: VariantKind,
  legal: readonly number[],
): ScheduleProblem {
  const random = randomFrom(2026)
  const share = Number(kind.slice(-2)) / 100
  const meetings = problem.meetings
  if (kind.startsWith('order')) {
    // A hidden order of all meetings keeps the arrows free of circles.
    const rank = meetings.map(() => random())
    return {
      ...problem,
      meetings: meetings.map((m, i) => {
        if (random() >= share) return m
        const earlier = meetings.filter((_, j) => (rank[j] ?? 0) < (rank[i] ?? 0))
        const before = earlier[Math.floor(random() * earlier.length)]
        return before ? { ...m, after: [...new Set([...(m.after ?? []), before.id])] } : m
      }),
    }
  }
  if (kind.startsWith('forbidden')) {
    const slots = problem.days.flatMap((d) => Array.from({ length: d.morningSlots + d.afternoonSlots }))
    return {
      ...problem,
      participants: problem.participants.map((p) => ({
        ...p,
        forbiddenSlots: [
          ...new Set([
            ...(p.forbiddenSlots ?? []),
            ...slots.flatMap((_, s) => (random() < share ? s + 1 : [])),
          ]),
        ],
      })),
    }
  }
  return {
    ...problem,
    meetings: meetings.map((m, i) => (random() < share ? { ...m, fixedSlot: legal[i] ?? 1 } : m)),
  }
}
