import { Board } from './board.ts'
import { type BreakModel, modelBreaks } from './break-model.ts'
import { costOf } from './breaks.ts'
import { runEngine, type EngineEnd, type EngineRun } from './engine.ts'
import { Annealing, improveBreaks } from './improve.ts'
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

/** For the question whether there is any timetable at all. */
const legalPortfolio = ['--configuration=trendy', '--configuration=frumpy'] as const

const placingSteps = 20_000
/** Shares of the time for annealing: before the exact engine has the processors for itself, and after it when it found no proof. */
const improvingShare = 0.25
/** Share of the time for finding any legal timetable when placing and annealing found none; all of it when there is little. */
const legalShare = 0.4
const legalMillisecondsLeast = 5_000
const improvingMillisecondsMax = 2_000
const polishingShare = 0.1
/** After this share of the engines' time without any progress of the bound one thread anneals instead, a slice at a time. */
const stuckShare = 0.33
const sliceMilliseconds = 100
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
  const left = () => (effort.deadline === null ? Infinity : effort.deadline - effort.now())
  const improveFrom = (board: Board): void => {
    const most = isTooLarge ? left() : Math.min(left() * improvingShare, improvingMillisecondsMax)
    offer(improve(board, effort, effort.now() + most, effort.seed, answer.bound))
  }

  const board = placeQuickly(task, effort)
  if (board) improveFrom(board)
  const isForced = task.meetings.every(({ allowed }) => allowed.length === 1)
  if (isForced && answer.cost !== null) Object.assign(answer, { bound: answer.cost, status: 'optimal' })
  if (answer.status === 'optimal' || isTooLarge) return answer

  let model: BreakModel | null = null
  if (!answer.plan) {
    model = modelBreaks(task)
    const isShort = left() < legalMillisecondsLeast
    const legal = await findLegal(model, {
      ...effort,
      deadline: isShort ? effort.deadline : share(legalShare),
    })
    if (legal === 'impossible') return { ...answer, status: 'infeasible' }
    offer(legal)
    if (legal && answer.cost !== answer.bound) improveFrom(boardOf(task, legal))
  }
  if (answer.plan && !isOptimal(answer) && left() < engineMillisecondsMin)
    offer(improve(boardOf(task, answer.plan), effort, share(1), effort.seed + 1, answer.bound))
  if (isOptimal(answer) || left() <= 0) return answer

  const isSlow = task.meetings.length > 0 && effort.deadline !== null && answer.plan !== null
  await proveBest(model ?? modelBreaks(task), task, answer, offer, {
    ...effort,
    deadline: isSlow ? share(1 - polishingShare) : effort.deadline,
  })
  if (answer.status === 'feasible' && isSlow && answer.plan)
    offer(improve(boardOf(task, answer.plan), effort, share(1), effort.seed + 1, answer.bound))
  return answer
}

/** Asked again after something else may have changed the answer. */
const isOptimal = ({ status }: TimetableAnswer): boolean => status === 'optimal'

function boardOf(task: TimetableTask, plan: readonly number[]): Board {
  const board = new Board(task)
  plan.forEach((slot, meeting) => board.put(meeting, slot))
  return board
}

/**
 * Any legal timetable, wishes apart. Orders, single forbidden slots and a small difference of breaks can defeat placing and annealing where
 * the exact engine needs a second; and with wishes that engine shows no timetable before the best one.
 */
async function findLegal(model: BreakModel, effort: Effort): Promise<number[] | 'impossible' | null> {
  let plan: number[] | null = null
  let isImpossible = false
  await runPortfolio(model.cnf.toCnf(), legalPortfolio, effort, {
    onModel: (literals) => {
      plan ??= planFrom(model, literals)
      return true
    },
    onBound: () => false,
    onEnd: (end) => {
      isImpossible ||= end === 'unsatisfiable'
      return isImpossible
    },
  })
  return plan ?? (isImpossible ? 'impossible' : null)
}

function planFrom(model: BreakModel, literals: Int32Array): number[] {
  const isTrue = new Uint8Array(model.cnf.variables + 1)
  for (const literal of literals) isTrue[literal] = 1
  return model.planOf((variable) => isTrue[variable] === 1)
}

/** Runs the portfolio until one of it is done, the bound meets the best plan, or the time is over. */
function proveBest(
  model: BreakModel,
  task: TimetableTask,
  answer: TimetableAnswer,
  offer: (plan: readonly number[] | null) => void,
  effort: Effort,
): Promise<void> {
  const firstBound = answer.bound
  let annealing: Annealing | null = null
  return runPortfolio(model.cnf.toWcnf(), portfolio, effort, {
    onModel: (literals) => {
      offer(planFrom(model, literals))
      return answer.status === 'optimal'
    },
    onBound: (bound) => {
      answer.bound = Math.max(answer.bound, bound + unavoidable(task))
      if (answer.cost === null || answer.cost > answer.bound) return false
      answer.status = 'optimal'
      return true
    },
    onEnd: (end) => {
      if (end === 'optimum' && answer.cost !== null) {
        answer.bound = answer.cost
        answer.status = 'optimal'
      }
      // A plan in hand and a proof that there is none: one of the two is wrong, and the plan can be checked.
      if (end === 'unsatisfiable' && answer.plan === null) answer.status = 'infeasible'
      return end !== 'unknown'
    },
    // The bound lies where it lay: perhaps it is reached, and then the missing plan is found sooner by annealing than by proving.
    isStuck: () => answer.plan !== null && answer.bound === firstBound,
    meanwhile: (until) => {
      if (!annealing && answer.plan)
        annealing = new Annealing(boardOf(task, answer.plan), randomFrom(effort.seed + 1))
      annealing?.run({
        stepLimit: Infinity,
        isTimeOver: () => effort.now() >= until,
        bound: answer.bound,
      })
      offer(annealing?.best?.plan ?? null)
      return answer.status === 'optimal'
    },
  })
}

interface Listener {
  /** True from any of these ends all threads. */
  onModel(literals: Int32Array): boolean
  onBound(bound: number): boolean
  onEnd(end: EngineEnd): boolean
  /** Asked once, after a third of the time: if so, the last thread gives its processor to `meanwhile`. */
  isStuck?(): boolean
  /** Other work in this thread, for some milliseconds. */
  meanwhile?(until: number): boolean
}

/** Each thread runs one setting on the same formula until one of the listeners or the deadline ends them all. */
function runPortfolio(
  formula: Uint8Array,
  settings: readonly string[],
  effort: Effort,
  listener: Listener,
): Promise<void> {
  return new Promise<void>((resolve) => {
    const runs: EngineRun[] = []
    const used = settings.slice(0, effort.threads)
    let open = used.length
    let isOver = false
    const finish = (): void => {
      isOver = true
      clearTimeout(timer)
      clearTimeout(halfTime)
      void Promise.all(runs.map((run) => run.stop())).then(() => resolve())
    }
    const work = (): void => {
      if (isOver) return
      if (listener.meanwhile?.(effort.now() + sliceMilliseconds)) finish()
      // What the engines have told meanwhile is heard between two slices.
      else setImmediate(work)
    }
    const left = effort.deadline === null ? null : Math.max(0, effort.deadline - effort.now())
    const timer = left === null ? undefined : setTimeout(finish, left)
    const halfTime =
      left === null || used.length < 2 || !listener.isStuck
        ? undefined
        : setTimeout(() => {
            if (isOver || !listener.isStuck?.()) return
            void runs.at(-1)?.stop()
            work()
          }, left * stuckShare)
    const limit = effort.stepLimit === null ? '' : ` --solve-limit=${effort.stepLimit}`
    for (const [number, options] of used.entries()) {
      const run = runEngine(
        { wcnf: formula, options: `${options} --seed=${effort.seed + number}${limit}` },
        (literals) => {
          if (!isOver && listener.onModel(literals)) finish()
        },
        (bound) => {
          if (!isOver && listener.onBound(bound)) finish()
        },
      )
      runs.push(run)
      void run.ended.then((end) => {
        open--
        if (!isOver && (listener.onEnd(end) || open === 0)) finish()
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
