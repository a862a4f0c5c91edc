/** Stage A in a thread of its own: the solver blocks its thread, and the answer must leave at the time limit all the same. */
import { parentPort, workerData } from 'node:worker_threads'
import loadHighs, { type Highs, type Model } from 'highs'
import { indexEvent } from '../event.ts'
import type { ScheduleProblem } from '../problem.ts'
import { blocksOf } from './blocks.ts'
import { type ChooseModel, type Cut, modelChoice } from './choose-model.ts'
import type { Term } from './milp.ts'

export interface ChooseTask {
  problem: ScheduleProblem
  cuts: readonly Cut[]
  secondsMax: number | null
  seed: number
  /** Branch-and-bound nodes per run, for repeatable answers; null = none. */
  nodeLimit: number | null
}

export type ChooseNews =
  | { kind: 'choice'; blocks: Int32Array }
  | { kind: 'fairness-proven' }
  | { kind: 'bound'; worth: number }
  | { kind: 'end'; result: 'optimal' | 'infeasible' | 'limit' }

const task = workerData as ChooseTask
const tell = (news: ChooseNews): void => parentPort?.postMessage(news)
const started = performance.now()

// The package's types are written for require(); what `import` brings is the loader itself.
const highs: Highs = await (loadHighs as unknown as typeof loadHighs.default)()
const event = indexEvent(task.problem)
const blocks = blocksOf(event)

/**
 * A re-plan first looks for a choice that keeps every meeting of the plan in force on its day: quickly found, and what people
 * want. It is then replaced only by one that is better in what was asked for: fewer dropped, fairer, worth more.
 */
const onSameDays = task.problem.replan ? solveInTurn(true, null) : null
const nothingToChoose = event.meetings.every((m) => m.required)
if (onSameDays?.result === 'optimal' && nothingToChoose) {
  tell({ kind: 'fairness-proven' })
  tell({ kind: 'bound', worth: onSameDays.reached.at(-1) ?? 0 })
  tell({ kind: 'end', result: 'optimal' })
} else {
  const best = onSameDays?.result === 'infeasible' ? null : (onSameDays?.reached ?? null)
  tell({ kind: 'end', result: solveInTurn(false, best).result })
}

interface Turn {
  result: 'optimal' | 'infeasible' | 'limit'
  /** Kept meetings, people with at least 1, 2, … meetings, worth: to be compared from the first on. */
  reached: number[]
}

function solveInTurn(keepDays: boolean, toBeat: readonly number[] | null): Turn {
  const choice = modelChoice(event, blocks, task.cuts, keepDays)
  const model = choice.draft.open(highs)
  try {
    // All figures are whole numbers, so an absolute gap below 1 is a proof.
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5, random_seed: task.seed })
    if (task.nodeLimit !== null) model.options.set({ mip_max_nodes: task.nodeLimit })
    return maximiseInTurn(choice, model, keepDays, toBeat)
  } finally {
    model.dispose()
  }
}

function maximiseInTurn(
  choice: ChooseModel,
  model: Model,
  keepDays: boolean,
  toBeat: readonly number[] | null,
): Turn {
  let solution: readonly number[] | Float64Array | null = null
  const sum = (terms: readonly Term[], values: ArrayLike<number>) =>
    terms.reduce((total, [column, value]) => total + value * (values[column] ?? 0), 0)
  const reachedBy = (values: ArrayLike<number>) =>
    [choice.kept, ...choice.levels.map(({ terms }) => terms), choice.worth].map((terms) =>
      Math.round(sum(terms, values)),
    )
  const turn = (result: Turn['result']): Turn => {
    const reached = solution ? reachedBy(solution) : []
    if (toBeat && result === 'optimal' && solution && isBetter(reached, toBeat))
      tell({ kind: 'choice', blocks: blocksFrom(choice, solution) })
    return { result, reached }
  }

  const maximise = (terms: readonly Term[]): 'optimal' | 'infeasible' | 'limit' => {
    const costs = new Float64Array(choice.draft.isWhole.length)
    for (const [column, value] of terms) costs[column] = value
    model.changeColsCost({ kind: 'range', from: 0, to: costs.length - 1 }, costs)
    if (task.secondsMax !== null) {
      const left = task.secondsMax - (performance.now() - started) / 1000
      if (left <= 0) return 'limit'
      // HiGHS counts all runs of a model on one clock.
      model.options.set({ time_limit: model.getRunTime() + left })
    }
    if (solution) model.setSolution({ colValue: solution })
    model.run()
    const status = model.getModelStatus()
    const known = highs.constants.modelStatus
    if (status === known.infeasible || status === known.unboundedOrInfeasible) return 'infeasible'
    const values = model.getSolution().colValue
    const isWhole = choice.columns.every((own) => [...own.values()].every((c) => isNear(values[c] ?? 0.5)))
    const found = status === known.optimal || (model.info.get('primal_solution_status') === 2 && isWhole)
    if (found) {
      solution = values
      if (!toBeat) tell({ kind: 'choice', blocks: blocksFrom(choice, values) })
    }
    return status === known.optimal ? 'optimal' : 'limit'
  }
  const keepAtLeast = (terms: readonly Term[], least: number) =>
    model.addRow(least, highs.infinity, {
      indices: terms.map(([column]) => column),
      values: terms.map(([, value]) => value),
    })

  if (choice.draft.isWhole.length === 0) {
    tell({ kind: 'choice', blocks: new Int32Array(event.meetings.length).fill(-1) })
    tell({ kind: 'fairness-proven' })
    tell({ kind: 'bound', worth: 0 })
    return turn('optimal')
  }
  if (choice.kept.length > 0) {
    const end = maximise(choice.kept)
    if (end !== 'optimal') return turn(end)
    keepAtLeast(choice.kept, Math.round(sum(choice.kept, solution ?? [])))
  }
  const { levels } = choice
  if (levels.length > 0) {
    // Nearly always already the fairest choice (each further meeting counts less than the one before), found in one run; the
    // levels below then mostly find their best possible number reached and only have to be proven where it is not.
    const concave = levels.flatMap(({ terms }, k) => terms.map(([c]): Term => [c, levels.length - k]))
    const end = maximise(concave)
    if (end !== 'optimal') return turn(end)
    // The choice on the same days is a first one and proves nothing: it need not be proven fairest.
    if (keepDays) {
      keepAtLeast(concave, Math.round(sum(concave, solution ?? [])))
      return turn(maximise(choice.worth))
    }
  }
  // Leximin in whole numbers = first as many as possible with at least 1 meeting, then with at least 2, and so on. A few levels
  // share one run: weights base², base, 1 keep them apart as long as the largest stays far within the solver's precision.
  const base = Math.max(0, ...levels.map((level) => level.most)) + 1
  const together = Math.max(1, Math.floor(Math.log(1e6) / Math.log(base)))
  for (let k = 0; k < levels.length;) {
    const group = levels.slice(k, k + together)
    const reached = ({ terms }: { terms: Term[] }) => Math.round(sum(terms, solution ?? []))
    const first = group[0]
    if (first && reached(first) === first.most) {
      keepAtLeast(first.terms, first.most)
      k++
      continue
    }
    const end = maximise(
      group.flatMap(({ terms }, i) =>
        terms.map(([column, value]): Term => [column, value * base ** (group.length - 1 - i)]),
      ),
    )
    if (end !== 'optimal') return turn(end)
    for (const level of group) keepAtLeast(level.terms, reached(level))
    // Nobody with k meetings: nobody with more.
    if (group.some((level) => reached(level) === 0)) break
    k += group.length
  }
  if (!keepDays) tell({ kind: 'fairness-proven' })
  const end = maximise(choice.worth)
  const bound =
    end === 'optimal' ? sum(choice.worth, solution ?? []) : Number(model.info.get('mip_dual_bound'))
  if (!keepDays && end !== 'infeasible' && Number.isFinite(bound))
    tell({ kind: 'bound', worth: Math.floor(bound + 0.01) })
  return turn(end)
}

function isBetter(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, i) => value !== other[i])
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0)
}

function isNear(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-4
}

function blocksFrom(choice: ChooseModel, values: ArrayLike<number>): Int32Array {
  return Int32Array.from(choice.columns, (own) => {
    for (const [block, column] of own) if ((values[column] ?? 0) > 0.5) return block
    return -1
  })
}
