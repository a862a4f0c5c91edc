/**
 * A problem in, an answer out, always within the time. Stages: contradictions that can be seen → choosing (choose/) → timetable day by
 * day or of the whole event (timetable/) → walking → the independent verifier. Pure but for the clock it is given and the threads it
 * starts and ends.
 */
import { blocksOf } from './choose/blocks.ts'
import { chooseMeetings, type Choice } from './choose/choose.ts'
import type { Cut } from './choose/choose-model.ts'
import { evenedPeople } from './choose/even.ts'
import { findContradiction, hallViolation } from './contradiction.ts'
import { slotsOfDay, taskOf, type EventTask } from './day-tasks.ts'
import { type EventIndex, indexEvent } from './event.ts'
import { greedySchedule } from './greedy-choice.ts'
import { explainInfeasible } from './infeasible.ts'
import { checked, finishAnswer, noSchedule } from './answer.ts'
import type { ScheduleAnswer, ScheduleProblem } from './problem.ts'
import { reason } from './reasons.ts'
import { breaksOfPeople } from './timetable/breaks.ts'
import { randomFrom } from './timetable/random.ts'
import { type Effort, formulaSize, formulaSizeMax, solveTimetable } from './timetable/solve-timetable.ts'
import { shortenEventWalks } from './walking.ts'

export interface SolveOptions {
  /** Seconds until the answer must be there; null with a step limit only. */
  timeLimitSeconds: number | null
  threads: number
  seed: number
  /** With one thread and this limit (and no time limit) the same seed gives the same schedule on every machine. */
  stepLimit: number | null
  /** Milliseconds of a clock that never goes back. */
  now: () => number
}

/** Time kept back for the last resort, counting, verifying and printing: measured with 10⁵ meetings, and a re-plan of 2 s, on a busy machine. */
const reserveMilliseconds = (meetings: number): number => 400 + meetings / 20
const choosingShare = 0.6

/** A day that cannot be timetabled sends the choice back with a cut, at most so often. */
const cutRounds = 20

export async function solveSchedule(
  problem: ScheduleProblem,
  options: SolveOptions,
): Promise<ScheduleAnswer> {
  const started = options.now()
  const seconds = () => Math.round((options.now() - started) / 10) / 100
  const limit = options.timeLimitSeconds
  const deadline =
    limit === null
      ? null
      : started + Math.max(limit * 500, limit * 1000 - reserveMilliseconds(problem.meetings.length))
  const effort: Effort = { ...options, deadline }
  const event = indexEvent(problem)
  const answer = await decide(event, effort)
  return checked(problem, { ...answer, seconds: seconds() })
}

async function decide(event: EventIndex, effort: Effort): Promise<ScheduleAnswer> {
  const contradiction = findContradiction(event)
  if (contradiction) return noSchedule(event, 'infeasible', contradiction)
  const all = [...event.meetings.keys()]
  const isChoice = event.meetings.some((m) => !m.required)
  const whole = taskOf(event, all, [...event.dayOf.keys()])
  const days = new Set(event.dayOf).size
  if (!isChoice && (days <= 1 || formulaSize(whole.task) <= formulaSizeMax))
    return solveWhole(event, whole, effort)
  return solveInStages(event, effort)
}

/** Nothing to choose: one timetable question, its bound is the bound of the whole problem. */
async function solveWhole(event: EventIndex, whole: EventTask, effort: Effort): Promise<ScheduleAnswer> {
  const found = await solveTimetable(whole.task, effort)
  if (found.status === 'infeasible')
    return noSchedule(event, 'infeasible', await explainInfeasible(event, effort))
  if (!found.plan) return noSchedule(event, 'unknown', [reason('waktu-habis')])
  const assignment = event.meetings.map((_, m) => whole.slots[found.plan?.[m] ?? 0] ?? 0)
  return finishAnswer(event, shortenEventWalks(event, assignment, effort), {
    choice: null,
    breaksBound: found.bound,
    scope: 'whole',
  })
}

async function solveInStages(event: EventIndex, effort: Effort): Promise<ScheduleAnswer> {
  const blocks = blocksOf(event)
  const cuts: Cut[] = []
  // Whether every schedule keeps all cuts; if not, they only steer the search and prove nothing.
  let areCutsSure = true
  for (let round = 0; round < cutRounds; round++) {
    const choice = await choose(event, cuts, effort)
    if (choice.result === 'infeasible' && cuts.length === 0)
      return noSchedule(event, 'infeasible', await explainInfeasible(event, effort))
    if (!choice.blocks) break
    const placed = await timetableDays(event, choice.blocks, blocks.dayOfBlock, effort)
    if (placed.kind === 'done') {
      const assignment = shortenEventWalks(event, placed.assignment, effort)
      return finishAnswer(event, assignment, {
        choice: areCutsSure ? choice : { ...choice, fairnessProven: false, worthBound: null },
        breaksBound: placed.bound,
        scope: new Set(event.dayOf).size <= 1 ? 'whole' : 'days-kept',
      })
    }
    if (placed.kind === 'unknown') break
    cuts.push(placed.cut)
    areCutsSure &&= placed.isSure
  }
  return lastResort(event, effort)
}

function choose(event: EventIndex, cuts: readonly Cut[], effort: Effort): Promise<Choice> {
  // The rest of the time is kept for the timetable.
  const left = effort.deadline === null ? null : Math.max(0, effort.deadline - effort.now())
  return chooseMeetings(event.problem, cuts, {
    secondsMax: left === null ? null : (left * choosingShare) / 1000,
    seed: effort.seed,
    nodeLimit: effort.stepLimit,
  })
}

type Placed =
  | { kind: 'done'; assignment: number[]; bound: number }
  | { kind: 'impossible'; cut: Cut; isSure: boolean }
  | { kind: 'unknown' }

async function timetableDays(
  event: EventIndex,
  chosen: Int32Array,
  dayOfBlock: readonly number[],
  effort: Effort,
): Promise<Placed> {
  const assignment = event.meetings.map(() => -1)
  const days = [...new Set(event.dayOf)]
  const difference = event.problem.fairness?.maxBreakDifference
  const breaksSoFar = event.people.map(() => 0)
  let bound = 0
  for (const [i, day] of days.entries()) {
    const held = [...chosen.keys()].filter((m) => {
      const block = chosen[m] ?? -1
      return block >= 0 && dayOfBlock[block] === day
    })
    if (held.length === 0) continue
    const { task, slots } = taskOf(event, held, slotsOfDay(event, day))
    const stuck = hallViolation(
      task.meetings.map((m) => m.allowed),
      () => task.tables,
      task.slots,
    )
    if (stuck)
      return {
        kind: 'impossible',
        cut: { day, meetings: stuck.members.map((m) => held[m] ?? 0) },
        isSure: true,
      }
    // Over several days the difference is kept by a limit per person: nobody above d in all, somebody may have 0.
    const isSplit = days.length > 1 && difference !== undefined
    const dayTask = isSplit
      ? { ...task, maxBreakDifference: null, maxBreaks: breaksSoFar.map((count) => difference - count) }
      : task
    const share = effort.deadline === null ? null : (effort.deadline - effort.now()) / (days.length - i)
    const found = await solveTimetable(dayTask, {
      ...effort,
      deadline: share === null ? null : effort.now() + share,
    })
    if (found.status === 'infeasible')
      // One more meeting can fill a break, so a day that is unfair may become fair with more: then the cut is a guess.
      return isSplit
        ? { kind: 'unknown' }
        : { kind: 'impossible', cut: { day, meetings: held }, isSure: difference === undefined }
    const plan = found.plan
    if (!plan) return { kind: 'unknown' }
    bound += found.bound
    held.forEach((m, at) => {
      assignment[m] = slots[plan[at] ?? 0] ?? -1
    })
    breaksOfPeople(task, plan).forEach((count, p) => (breaksSoFar[p] = (breaksSoFar[p] ?? 0) + count))
  }
  return { kind: 'done', assignment, bound }
}

/** Without the exact choice there may still be a legal schedule. */
function lastResort(event: EventIndex, effort: Effort): ScheduleAnswer {
  const assignment = greedySchedule(
    event,
    evenedPeople(event),
    randomFrom(effort.seed),
    effort.stepLimit ?? 20_000,
  )
  if (!assignment || !isFair(event, assignment)) return noSchedule(event, 'unknown', [reason('waktu-habis')])
  return finishAnswer(event, assignment, {
    choice: { result: 'limit', blocks: null, fairnessProven: false, worthBound: null },
    breaksBound: 0,
    scope: 'days-kept',
  })
}

function isFair(event: EventIndex, assignment: readonly number[]): boolean {
  const difference = event.problem.fairness?.maxBreakDifference
  if (difference === undefined) return true
  const held = assignment.flatMap((slot, m) => (slot >= 0 ? m : []))
  const { task } = taskOf(event, held, [...event.dayOf.keys()])
  const breaks = breaksOfPeople(
    task,
    held.map((m) => assignment[m] ?? 0),
  )
  return Math.max(0, ...breaks) - Math.min(...breaks, Infinity) <= difference
}
