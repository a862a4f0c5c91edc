import type { ScheduleAnswer, ScheduleProblem } from '../src/meetings/schedule/problem.ts'
import { solveSchedule } from '../src/meetings/schedule/solve.ts'
import { chooseMeetings } from '../src/meetings/schedule/choose/choose.ts'
import { blocksOf } from '../src/meetings/schedule/choose/blocks.ts'
import { worthOf } from '../src/meetings/schedule/choose/worth.ts'
import { slotsOfDay, taskOf } from '../src/meetings/schedule/day-tasks.ts'
import { indexEvent } from '../src/meetings/schedule/event.ts'
import { Board } from '../src/meetings/schedule/timetable/board.ts'
import { placeAll } from '../src/meetings/schedule/timetable/place.ts'
import { randomFrom } from '../src/meetings/schedule/timetable/random.ts'
import { ownSizeProblem } from './own-size-problem.ts'

const rounded = (milliseconds: number) => Math.round(milliseconds / 10) / 100

/** One event of our own size: Stage A alone, the first legal timetable alone, then the whole answer and a re-plan on the second day. */
export async function ownSizeRow(
  seed: number,
  tables: number,
  options: { threads: number; seconds: number; daySeconds: number },
) {
  const problem = ownSizeProblem(seed, tables)
  const now = () => performance.now()
  let started = now()
  const choice = await chooseMeetings(problem, [], { secondsMax: options.seconds, seed: 1, nodeLimit: null })
  const chooseSeconds = rounded(now() - started)
  const worth = worthOf(problem, (m) => (choice.blocks?.[m] ?? -1) >= 0)
  const legalMilliseconds = timeToLegal(problem, choice.blocks ?? new Int32Array())

  // The time for each of the four days, and what choosing takes.
  const solving = { threads: options.threads, seed: 1, stepLimit: null, now }
  const answer = await solveSchedule(problem, { ...solving, timeLimitSeconds: 4 * options.daySeconds + 15 })
  started = now()
  const changed = await solveSchedule(onSecondMorning(problem, answer), { ...solving, timeLimitSeconds: 2 })
  return {
    tables,
    daySeconds: options.daySeconds,
    pairs: problem.meetings.length,
    held: answer.assignment.filter((slot) => slot > 0).length,
    chooseSeconds,
    chooseProven: choice.fairnessProven && choice.worthBound === worth,
    legalMilliseconds,
    status: answer.status,
    worth: answer.value,
    worthBound: answer.bound,
    breaks: answer.stages?.breaks.value ?? null,
    breaksBound: answer.stages?.breaks.bound ?? null,
    seconds: answer.seconds,
    replanSeconds: rounded(now() - started),
    replanStatus: changed.status,
    replanMoved: changed.stages?.moved ?? null,
    replanDropped: changed.stages?.dropped ?? null,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }
}

/** Milliseconds of the slowest day until nobody is in two places. */
function timeToLegal(problem: ScheduleProblem, chosen: Int32Array): number {
  const event = indexEvent(problem)
  const { dayOfBlock } = blocksOf(event)
  let slowest = 0
  for (let day = 0; day < problem.days.length; day++) {
    const held = [...chosen.keys()].filter((m) => dayOfBlock[chosen[m] ?? -1] === day)
    const started = performance.now()
    const { task } = taskOf(event, held, slotsOfDay(event, day))
    if (!placeAll(new Board(task), randomFrom(1), 20_000)) return Infinity
    slowest = Math.max(slowest, performance.now() - started)
  }
  return Math.round(slowest)
}

/** The second day has begun; one officer and one maker have to leave at its third slot. */
function onSecondMorning(problem: ScheduleProblem, answer: ScheduleAnswer): ScheduleProblem {
  const fromSlot = 19
  const leaving = ['p0', 'p1', 'm0']
  const gone = Array.from({ length: 14 }, (_, i) => fromSlot + i)
  return {
    ...problem,
    participants: problem.participants.map((p) =>
      leaving.includes(p.id) ? { ...p, forbiddenSlots: [...(p.forbiddenSlots ?? []), ...gone] } : p,
    ),
    replan: {
      fromSlot,
      current: Object.fromEntries(
        problem.meetings.flatMap((m, i) => {
          const slot = answer.assignment[i] ?? 0
          return slot > 0 ? [[m.id, slot]] : []
        }),
      ),
      movePenalty: 3,
    },
  }
}
