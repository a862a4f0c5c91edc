import { Board } from './board.ts'
import { modelBreaks } from './break-model.ts'
import { costOf } from './breaks.ts'
import { runEngine, type EngineRun } from './engine.ts'
import { improveBreaks } from './improve.ts'
import { placeAll } from './place.ts'
import { randomFrom } from './random.ts'
import type { TimetableTask } from './task.ts'

export interface Effort {
  /** Milliseconds on the clock given by `now`; null = only the step limit counts. */
  deadline: number | null
  now: () => number
  threads: number
  seed: number
  /** Limit on annealing moves and on conflicts of the exact engine, for repeatable runs; null = none. */
  stepLimit: number | null
}

export interface TimetableAnswer {
  status: 'optimal' | 'feasible' | 'infeasible' | 'unknown'
  plan: number[] | null
  cost: number | null
  /** No timetable of this task costs less. */
  bound: number
}

/**
 * Thread n runs setting n. Measured on the benchmark: the first proved fastest nearly everywhere, but its time depends on chance (8 to
 * 19 s of processor time on the slowest instance), so the second thread runs it with another seed; the others think differently.
 */
const portfolio = [
  '--configuration=frumpy --opt-strategy=usc,k,0',
  '--configuration=frumpy --opt-strategy=usc,k,0',
  '--configuration=crafty --opt-strategy=usc,oll',
  '--configuration=handy --opt-strategy=usc,oll',
] as const

const placingSteps = 20_000
/** Shares of the time for annealing: before the exact engine has the processors for itself, and after it when it found no proof. */
const improvingShare = 0.25
const improvingMillisecondsMax = 2_000
const polishingShare = 0.1
/** With less time than this the engine would only just have read the formula; annealing uses it better. */
const engineMillisecondsMin = 1_000
/** Above this many pairs of meeting and slot the formula would not fit in memory; then only annealing and counting remain. */
export const formulaSizeMax = 60_000

export const formulaSize = (task: TimetableTask): number =>
  task.meetings.reduce((sum, { allowed }) => sum + allowed.length, 0)

export async function solveTimetable(task: TimetableTask, effort: Effort): Promise<TimetableAnswer> {
  const answer: TimetableAnswer = { status: 'unknown', plan: null, cost: null, bound: unavoidable(task) }
  const offer = (plan: readonly number[] | null): void => {
    if (!plan) return
    const cost = costOf(task, plan)
    if (answer.cost === null || cost < answer.cost)
      Object.assign(answer, { plan: [...plan], cost, status: 'feasible' })
    if (answer.cost !== null && answer.cost <= answer.bound) answer.status = 'optimal'
  }
  const started = effort.now()
  const isTooLarge = formulaSize(task) > formulaSizeMax
  const share = (part: number) =>
    effort.deadline === null ? Infinity : started + (effort.deadline - started) * part
  const improvingUntil = isTooLarge
    ? share(1)
    : Math.min(share(improvingShare), started + improvingMillisecondsMax)

  const board = placeQuickly(task, effort)
  if (board) offer(improve(board, effort, improvingUntil, effort.seed, answer.bound))
  const isForced = task.meetings.every(({ allowed }) => allowed.length === 1)
  if (isForced && answer.cost !== null) Object.assign(answer, { bound: answer.cost, status: 'optimal' })
  if (answer.status === 'optimal' || isTooLarge) return answer
  if (
    board &&
    answer.plan &&
    effort.deadline !== null &&
    effort.deadline - effort.now() < engineMillisecondsMin
  ) {
    offer(improve(board, effort, effort.deadline, effort.seed + 1, answer.bound))
    return answer
  }

  const isSlow = task.meetings.length > 0 && effort.deadline !== null && answer.plan !== null
  await proveBest(task, answer, offer, {
    ...effort,
    deadline: isSlow ? share(1 - polishingShare) : effort.deadline,
  })
  if (answer.status === 'feasible' && isSlow && answer.plan) {
    const last = new Board(task)
    answer.plan.forEach((slot, meeting) => last.put(meeting, slot))
    offer(improve(last, effort, share(1), effort.seed + 1, answer.bound))
  }
  return answer
}

/** Runs the portfolio until one of it is done, the bound meets the best plan, or the time is over. */
function proveBest(
  task: TimetableTask,
  answer: TimetableAnswer,
  offer: (plan: number[]) => void,
  effort: Effort,
): Promise<void> {
  const model = modelBreaks(task)
  const wcnf = model.cnf.toWcnf()
  return new Promise<void>((resolve) => {
    const runs: EngineRun[] = []
    const settings = portfolio.slice(0, effort.threads)
    let open = settings.length
    const finish = (): void => {
      clearTimeout(timer)
      void Promise.all(runs.map((run) => run.stop())).then(() => resolve())
    }
    const left = effort.deadline === null ? null : Math.max(0, effort.deadline - effort.now())
    const timer = left === null ? undefined : setTimeout(finish, left)
    for (const [number, options] of settings.entries()) {
      const limit = effort.stepLimit === null ? '' : ` --solve-limit=${effort.stepLimit}`
      const run = runEngine(
        { wcnf, options: `${options} --seed=${effort.seed + number}${limit}` },
        (literals) => {
          const isTrue = new Uint8Array(model.cnf.variables + 1)
          for (const literal of literals) isTrue[literal] = 1
          offer(model.planOf((variable) => isTrue[variable] === 1))
          if (answer.status === 'optimal') finish()
        },
        (bound) => {
          answer.bound = Math.max(answer.bound, bound + unavoidable(task))
          if (answer.cost === null || answer.cost > answer.bound) return
          answer.status = 'optimal'
          finish()
        },
      )
      runs.push(run)
      void run.ended.then((end) => {
        open--
        if (end === 'optimum' && answer.cost !== null) {
          answer.bound = answer.cost
          answer.status = 'optimal'
        }
        // A plan in hand and a proof that there is none: one of the two is wrong, and the plan can be checked.
        if (end === 'unsatisfiable' && answer.plan === null) answer.status = 'infeasible'
        if (end !== 'unknown' || open === 0) finish()
      })
    }
  })
}

/** Penalties of meetings that may no longer lie in their slot: part of every plan's cost, and not of the formula's. */
const unavoidable = (task: TimetableTask): number =>
  (task.stay ?? []).reduce(
    (sum, { meeting, slot, penalty }) => sum + (task.meetings[meeting]?.allowed.includes(slot) ? 0 : penalty),
    0,
  )

/** A legal board in a moment; null when none was found. */
function placeQuickly(task: TimetableTask, effort: Effort): Board | null {
  const board = new Board(task)
  // A re-plan starts from the plan in force: most of it can usually stay.
  for (const { meeting, slot } of task.stay ?? [])
    if (board.fits(meeting, slot) && (board.load[slot] ?? 0) < task.tables) board.put(meeting, slot)
  return placeAll(board, randomFrom(effort.seed), effort.stepLimit ?? placingSteps) ? board : null
}

function improve(board: Board, effort: Effort, until: number, seed: number, bound: number): number[] | null {
  const found = improveBreaks(board, {
    random: randomFrom(seed),
    stepLimit: effort.stepLimit ?? Infinity,
    isTimeOver: () => effort.stepLimit === null && effort.now() >= until,
    bound,
  })
  return found?.plan ?? null
}
