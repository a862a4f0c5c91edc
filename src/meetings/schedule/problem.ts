/**
 * What the schedule engine is given and what it answers (docs/schedule-problem.md). Types and shape only:
 * references between parts (a meeting naming an unknown participant) are checked in `read-problem.ts`.
 *
 * Slots are numbered 1, 2, … through the whole event in the order of `days`: morning first, then afternoon.
 */
import { z } from 'zod'

/** A loop has a limit: above these the file is refused with a sentence. 10⁵ meetings must still get an answer. */
export const limits = {
  meetings: 200_000,
  participants: 200_000,
  slots: 10_000,
  /** Participants × slots: who is where is kept cell by cell, some ten bytes each. */
  cells: 20_000_000,
  number: 1_000_000,
} as const

const name = z.string().min(1).max(200)
const count = z.int().min(0).max(limits.number)
const slot = z.int().min(1).max(limits.slots)
const slots = z.array(slot).max(limits.slots)

export const Day = z.strictObject({ id: name, morningSlots: count, afternoonSlots: count })

/** One half-day, or the whole day when `half` is left out. */
export const HalfDay = z.strictObject({ day: name, half: z.enum(['morning', 'afternoon']).optional() })

export const Participant = z.strictObject({
  id: name,
  name: name.optional(),
  /** All participants have a side (a meeting joins one of each), or none has (anybody may meet anybody). */
  side: z.enum(['officer', 'maker']).optional(),
  /** Half-days on which the participant is present; left out = always. */
  available: z.array(HalfDay).optional(),
  forbiddenSlots: slots.optional(),
  maxMeetings: count.optional(),
  maxMeetingsPerDay: count.optional(),
  maxMeetingsPerHalfDay: count.optional(),
  /** The booth; meetings with this participant are held there. At most one of the two who meet has one. */
  place: name.optional(),
})

export const Meeting = z.strictObject({
  id: name,
  participants: z.tuple([name, name]),
  /** true (default): must be held. false: a pair to choose from, held only when that serves the whole. */
  required: z.boolean().optional(),
  /** Worth in points of holding this meeting, beside what `serves` brings. Default 0. */
  weight: count.optional(),
  /** Needs served by this meeting. The worth of a further maker for one need diminishes: `repeatPercent`. */
  serves: z.array(z.strictObject({ need: name, score: count })).optional(),
  /** Lies in the morning or the afternoon of some day. */
  session: z.enum(['morning', 'afternoon', 'any']).optional(),
  fixedSlot: slot.optional(),
  forbiddenSlots: slots.optional(),
  /** Meetings that lie in a strictly earlier slot than this one, if both are held. */
  after: z.array(name).optional(),
})

export const Problem = z.strictObject({
  format: z.literal('padan-schedule-1'),
  title: z.string().max(1000).optional(),
  days: z.array(Day).min(1),
  /** Meetings that can be held in one slot. */
  tables: count,
  participants: z.array(Participant).max(limits.participants),
  meetings: z.array(Meeting).max(limits.meetings),
  /** Pairs who refuse each other: no meeting between them is held, whatever its worth. */
  vetoes: z.array(z.tuple([name, name])).optional(),
  /** Percent of its score that the 1st, 2nd, 3rd … best meeting brings for one need; beyond the list 0. Never rises. */
  repeatPercent: z.array(z.int().min(0).max(100)).min(1).max(20).optional(),
  fairness: z
    .strictObject({
      /** Breaks (of all days together) of any two participants differ by at most this. Left out = no such limit. */
      maxBreakDifference: count.optional(),
      /** Whose numbers of meetings are made even (leximin) before the worth is maximised. */
      evenMeetingsOf: z.enum(['maker', 'officer', 'everybody', 'nobody']).optional(),
    })
    .optional(),
  /** `metres[i][j]` = walk from `places[i]` to `places[j]`, symmetric, 0 on the diagonal. */
  distances: z.strictObject({ places: z.array(name), metres: z.array(z.array(count)) }).optional(),
  /** On the day: the plan in force. Slots before `fromSlot` are past and stay as they are. */
  replan: z
    .strictObject({
      fromSlot: slot,
      current: z.record(name, slot),
      /** What moving or dropping one meeting costs, in breaks. */
      movePenalty: count,
    })
    .optional(),
})

export type Day = z.infer<typeof Day>
export type HalfDay = z.infer<typeof HalfDay>
export type Participant = z.infer<typeof Participant>
export type Meeting = z.infer<typeof Meeting>
export type ScheduleProblem = z.infer<typeof Problem>

export const defaultRepeatPercent: readonly number[] = [100, 50, 25]

export type Status = 'optimal' | 'feasible' | 'infeasible' | 'unknown'

/** A figure reached and the bound proven for it; equal = proven best. */
export interface Proven {
  value: number
  bound: number
}

/** A reason in words: `facts` name the participants, meetings and slots, `sentence` is Indonesian. */
export interface ScheduleReason {
  code: string
  facts: Record<string, string | number | string[] | number[]>
  sentence: string
}

export interface ScheduleAnswer {
  status: Status
  /** 'worth' when the file has meetings to choose from (a larger value is better), else 'breaks' (a smaller one is). */
  objective: 'worth' | 'breaks'
  value: number | null
  bound: number | null
  seconds: number
  /** Slot of each meeting in the file's order; 0 = not held. Empty when there is no schedule. */
  assignment: number[]
  /** Null when there is no schedule. `worth` and `fairness` are null when nothing was to be chosen. */
  stages: {
    /** Hundredths of a point: Σ 100·weight + Σ percent·score. Proven for the whole problem. */
    worth: Proven | null
    /** Numbers of meetings, ascending, of those whose meetings are made even and who could meet anybody at all. */
    fairness: { counts: number[]; proven: boolean } | null
    /** Proven for the chosen meetings; `scope` says whether also their days were free or were kept. */
    breaks: Proven & { scope: 'whole' | 'days-kept' }
    /** Metres walked by those without a place, between consecutive meetings of one day. */
    walkingMetres: number
    /** Re-plan only: meetings of the current plan that moved, and that are no longer held. */
    moved: number
    dropped: number
  } | null
  /** Infeasible: a smallest set of reasons that cannot hold together. Otherwise notes on what is not proven. */
  reasons: ScheduleReason[]
}
