/**
 * Why a meeting is not held, and what giving up a held one would free. Both look at the schedule as it stands: what stops a meeting are the
 * obstacles in each slot it could take, and the slot with the fewest obstacles says what would have to change.
 */
import { withoutSlot } from './contradiction.ts'
import { worthOf } from './choose/worth.ts'
import { blocksOf } from './choose/blocks.ts'
import { taskOf } from './day-tasks.ts'
import { type EventIndex, indexEvent } from './event.ts'
import type { ScheduleProblem, ScheduleReason } from './problem.ts'
import { reason } from './reasons.ts'
import { Board } from './timetable/board.ts'

/** How many slots are named for one meeting. */
const slotsNamed = 3

interface Standing {
  event: EventIndex
  board: Board
  held: (meeting: number) => boolean
  idOf: (meeting: number) => string
}

/** The schedule as a board on which all meetings have a place, held or not. Slots of `assignment` from 1, 0 = not held. */
function standing(problem: ScheduleProblem, assignment: readonly number[]): Standing {
  const event = indexEvent(problem)
  const { task } = taskOf(event, [...event.meetings.keys()], [...event.dayOf.keys()])
  const board = new Board(task)
  assignment.forEach((slot, m) => {
    if (slot > 0) board.put(m, slot - 1)
  })
  return {
    event,
    board,
    held: (m) => (assignment[m] ?? 0) > 0,
    idOf: (m) => problem.meetings[m]?.id ?? '',
  }
}

/** Why the meeting has no slot; empty when it has one. */
export function whyNotHeld(
  problem: ScheduleProblem,
  assignment: readonly number[],
  meeting: number,
): ScheduleReason[] {
  const now = standing(problem, assignment)
  return now.held(meeting) ? [] : reasonsAgainst(now, meeting)
}

function reasonsAgainst(now: Standing, meeting: number): ScheduleReason[] {
  const { event, idOf } = now
  const given = event.meetings[meeting]
  if (!given) return []
  if (given.vetoed)
    return [reason('saling-menolak', { participants: given.people.map((p) => event.people[p]?.id ?? '') })]
  const impossible = withoutSlot(event, meeting)
  if (impossible) return impossible.filter(({ code }) => code !== 'pertemuan-wajib')
  const gain = gainOf(now, meeting)
  const perSlot = given.allowed
    .map((slot) => ({ slot, obstacles: obstaclesIn(now, meeting, slot) }))
    .sort((a, b) => a.obstacles.length - b.obstacles.length)
  return perSlot
    .slice(0, slotsNamed)
    .map(({ slot, obstacles }) =>
      obstacles.length === 0
        ? reason('dapat-diadakan', { meeting: idOf(meeting), slot: slot + 1, gain })
        : reason('terhalang', { meeting: idOf(meeting), slot: slot + 1, obstacles, gain }),
    )
}

function obstaclesIn({ event, board, idOf }: Standing, meeting: number, slot: number): string[] {
  const obstacles: string[] = []
  for (const p of board.peopleOf(meeting)) {
    const id = event.people[p]?.id ?? ''
    const other = board.holds(p, slot)
    if (other >= 0) obstacles.push(`${id} sedang dalam pertemuan ${idOf(other)}`)
    else if (!board.withinLimits(p, slot)) obstacles.push(`batas pertemuan ${id} sudah tercapai`)
  }
  const isTaken = board.peopleOf(meeting).some((p) => !board.isFree(p, slot))
  if (!isTaken && (board.load[slot] ?? 0) >= board.task.tables)
    obstacles.push(`semua ${board.task.tables} meja terpakai`)
  if (!board.keepsOrder(meeting, slot)) obstacles.push('urutan pertemuan tidak terpenuhi')
  return obstacles
}

/** Hundredths of a point the schedule would be worth more with this meeting. */
function gainOf({ event, held }: Standing, meeting: number): number {
  const needs = new Set(event.problem.meetings[meeting]?.serves?.map(({ need }) => need))
  const touched = (m: number) =>
    m === meeting || (event.problem.meetings[m]?.serves ?? []).some(({ need }) => needs.has(need))
  const worth = (chosen: (m: number) => boolean) => worthOf(event.problem, (m) => touched(m) && chosen(m))
  return worth((m) => held(m) || m === meeting) - worth(held)
}

/** What giving up a held meeting frees: the meetings that could then be held at once, and where. */
export function whatRemovalFrees(
  problem: ScheduleProblem,
  assignment: readonly number[],
  meeting: number,
): ScheduleReason[] {
  const now = standing(problem, assignment)
  const { event, board, held, idOf } = now
  if (!held(meeting)) return []
  const slot = board.slotOf[meeting] ?? 0
  const canBeHeld = (m: number) =>
    !held(m) &&
    event.meetings[m]?.vetoed === false &&
    event.meetings[m].allowed.filter((s) => obstaclesIn(now, m, s).length === 0)
  const before = new Set([...event.meetings.keys()].filter((m) => (canBeHeld(m) || []).length > 0))
  const people = board.peopleOf(meeting).map((p) => event.people[p]?.id ?? '')
  board.take(meeting)
  const freed = [reason('membebaskan-slot', { meeting: idOf(meeting), slot: slot + 1, participants: people })]
  for (const m of event.meetings.keys()) {
    const slots = m === meeting || before.has(m) ? [] : canBeHeld(m) || []
    if (slots.length > 0)
      freed.push(
        reason('dapat-menggantikan', {
          meeting: idOf(m),
          slots: slots.map((s) => s + 1),
          gain: gainOf(now, m),
        }),
      )
  }
  return freed
}

/**
 * Pairs that would both gain by meeting: worth something, not vetoed, within everybody's limits, and both idle in some slot of one
 * block (perhaps not the same slot: another timetable of the block could bring them together). With a proven choice
 * these exist only where the tables are full, or where single forbidden slots or precedences stand in the way.
 */
export function blockingPairs(problem: ScheduleProblem, assignment: readonly number[]): ScheduleReason[] {
  const now = standing(problem, assignment)
  const { event, board, held, idOf } = now
  const blocks = blocksOf(event)
  const blockLoad = blocks.slotsOf.map((slots) =>
    slots.reduce((sum, slot) => sum + (board.load[slot] ?? 0), 0),
  )
  const found: ScheduleReason[] = []
  for (const m of event.meetings.keys()) {
    const given = event.meetings[m]
    if (!given || held(m) || given.vetoed || gainOf(now, m) <= 0) continue
    const idle = board
      .peopleOf(m)
      .map((p) => given.allowed.filter((slot) => board.isFree(p, slot) && board.withinLimits(p, slot)))
    const inBlocks = idle.map((slots) => new Set(slots.map((slot) => blocks.blockOf[slot] ?? 0)))
    const shared = [...(inBlocks[0] ?? [])].filter((block) => inBlocks[1]?.has(block))
    if (shared.length === 0) continue
    const isFull = (block: number) =>
      (blockLoad[block] ?? 0) >= (blocks.slotsOf[block]?.length ?? 0) * problem.tables
    found.push(reason(shared.every(isFull) ? 'menunggu-meja' : 'menunggu-susunan', { meeting: idOf(m) }))
  }
  return found
}
