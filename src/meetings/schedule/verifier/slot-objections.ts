import { type Ground, momentOf, type Moment, isPast, type Person, type Sitting } from './ground.ts'
import { type ViolationCode, type ViolationFacts } from './violation.ts'

export interface Objection {
  readonly code: ViolationCode
  readonly facts: ViolationFacts
}

const isPresent = ({ participant }: Person, { day, half }: Moment): boolean =>
  participant.available === undefined ||
  participant.available.some(
    (halfDay) => halfDay.day === day && (halfDay.half === undefined || halfDay.half === half),
  )

/** What speaks against one meeting in one slot, looking at nothing else in the schedule. */
export function* slotObjections(ground: Ground, sitting: Sitting, slot: number): Generator<Objection> {
  const moment = momentOf(ground, slot)
  const facts = { meeting: sitting.id, slot, day: moment.day, half: moment.half }
  for (const person of sitting.people) {
    if (!isPresent(person, moment)) yield { code: 'not-present', facts: { ...facts, who: person.id } }
    if (person.forbidden.has(slot))
      yield { code: 'participant-slot-forbidden', facts: { ...facts, who: person.id } }
  }
  if (sitting.forbidden.has(slot)) yield { code: 'meeting-slot-forbidden', facts }
  const { session = 'any', fixedSlot } = sitting.meeting
  if (session !== 'any' && session !== moment.half)
    yield { code: 'wrong-session', facts: { ...facts, session } }
  if (fixedSlot !== undefined && fixedSlot !== slot)
    yield { code: 'not-in-fixed-slot', facts: { ...facts, fixed: fixedSlot } }

  const fromSlot = ground.problem.replan?.fromSlot ?? 1
  if (isPast(ground, sitting)) {
    if (slot !== sitting.currentSlot)
      yield {
        code: 'past-meeting-moved',
        facts: { meeting: sitting.id, past: sitting.currentSlot ?? 0, slot },
      }
  } else if (slot < fromSlot) yield { code: 'placed-in-the-past', facts: { ...facts, fromSlot } }
}

export const isSlotAllowed = (ground: Ground, sitting: Sitting, slot: number): boolean =>
  slotObjections(ground, sitting, slot).next().done === true
