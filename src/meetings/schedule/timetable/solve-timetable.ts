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

/** Measured on the benchmark (bench/results/schedule.md): each proves what the one before it is slow at. */
const portfolio = [
  '--configuration=frumpy --opt-strategy=usc,k,0',
  '--configuration=handy --opt-strategy=usc,oll',
  '--configuration=crafty --opt-strategy=usc,oll',
  '--configuration=trendy --opt-strategy=usc,oll --sat-prepro=2',
] as const

const placingSteps = 20_000
/** Share of the time that is spent on annealing before the exact engine has the processors for itself. */
const improvingShare = 0.25
const improvingMillisecondsMax = 2_000
/** Above this many pairs of meeting and slot the formula would not fit in memory; then only annealing and counting remain. */
export const formulaSizeMax = 60_000

export const formulaSize = (task: TimetableTask): number =>
  task.meetings.reduce((sum, { allowed }) => sum + allowed.length, 0)

export async function solveTimetable(task: TimetableTask, effort: Effort): Promise<TimetableAnswer> {
  const answer: TimetableAnswer = { status: 'unknown', plan: null, cost: null, bound: 0 }
  const isOver = () => effort.deadline !== null && effort.now() >= effort.deadline
  const offer = (plan: number[]): void => {
    const cost = costOf(task, plan)
    if (answer.cost === null || cost < answer.cost) Object.assign(answer, { plan, cost, status: 'feasible' })
    if (answer.cost !== null && answer.cost <= answer.bound) answer.status = 'optimal'
  }

  const size = formulaSize(task)
  const quick = quickPlan(task, effort, size > formulaSizeMax)
  if (quick) offer(quick)
  if (answer.status === 'optimal' || isOver() || size > formulaSizeMax) return answer

  const model = modelBreaks(task)
  const wcnf = model.cnf.toWcnf()
  await new Promise<void>((resolve) => {
    const runs: EngineRun[] = []
    let open = Math.min(effort.threads, portfolio.length)
    const finish = (): void => {
      clearTimeout(timer)
      void Promise.all(runs.map((run) => run.stop())).then(() => resolve())
    }
    const timer =
      effort.deadline === null ? undefined : setTimeout(finish, Math.max(0, effort.deadline - effort.now()))
    for (const options of portfolio.slice(0, effort.threads)) {
      const limit = effort.stepLimit === null ? '' : ` --solve-limit=${effort.stepLimit}`
      const run = runEngine(
        { wcnf, options: `${options} --seed=${effort.seed}${limit}` },
        (literals) => {
          const isTrue = new Uint8Array(model.cnf.variables + 1)
          for (const literal of literals) isTrue[literal] = 1
          offer(model.planOf((variable) => isTrue[variable] === 1))
        },
        (bound) => {
          answer.bound = Math.max(answer.bound, bound)
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
        if (end === 'unsatisfiable') answer.status = 'infeasible'
        if (end !== 'unknown' || open === 0) finish()
      })
    }
  })
  return answer
}

/** A legal plan with few breaks in a moment; null when none was found. */
function quickPlan(task: TimetableTask, effort: Effort, isLast: boolean): number[] | null {
  const board = new Board(task)
  const random = randomFrom(effort.seed)
  const kept = task.stay ?? []
  // A re-plan starts from the plan in force: most of it can usually stay.
  for (const { meeting, slot } of kept)
    if (board.fits(meeting, slot) && (board.load[slot] ?? 0) < task.tables) board.put(meeting, slot)
  if (!placeAll(board, random, effort.stepLimit ?? placingSteps)) return null
  const start = effort.now()
  const share =
    effort.deadline === null ? Infinity : (effort.deadline - start) * (isLast ? 0.9 : improvingShare)
  const until = start + (isLast ? share : Math.min(share, improvingMillisecondsMax))
  const found = improveBreaks(board, {
    random,
    stepLimit: effort.stepLimit ?? Infinity,
    isTimeOver: () => effort.stepLimit === null && effort.now() >= until,
  })
  return found?.plan ?? null
}
