import { Worker } from 'node:worker_threads'
import type { ScheduleProblem } from '../problem.ts'
import type { Cut } from './choose-model.ts'
import type { ChooseNews, ChooseTask } from './choose-worker.ts'

export interface Choice {
  /** 'limit' = time or node limit: the choice stands, `worthBound` may be above its worth. */
  result: 'optimal' | 'infeasible' | 'limit'
  /** Block of each meeting, −1 = not held; null when no choice was found in time. */
  blocks: Int32Array | null
  fairnessProven: boolean
  /** No choice that is as fair is worth more; null when not known. */
  worthBound: number | null
}

/** Stage A. Stops at `secondsMax` with the best choice so far, whatever the solver is doing. */
export function chooseMeetings(
  problem: ScheduleProblem,
  cuts: readonly Cut[],
  effort: { secondsMax: number | null; seed: number; nodeLimit: number | null },
): Promise<Choice> {
  const task: ChooseTask = { problem, cuts, ...effort }
  const worker = new Worker(new URL('./choose-worker.ts', import.meta.url), { workerData: task })
  const choice: Choice = { result: 'limit', blocks: null, fairnessProven: false, worthBound: null }
  return new Promise((resolve) => {
    // A tenth more than the solver's own limit, so that it can tell its bound.
    const timer =
      effort.secondsMax === null ? undefined : setTimeout(() => finish(), effort.secondsMax * 1100)
    const finish = (): void => {
      clearTimeout(timer)
      void worker.terminate().then(() => resolve(choice))
    }
    worker.on('message', (news: ChooseNews) => {
      if (news.kind === 'choice') choice.blocks = news.blocks
      else if (news.kind === 'fairness-proven') choice.fairnessProven = true
      else if (news.kind === 'bound') choice.worthBound = news.worth
      else {
        choice.result = news.result
        finish()
      }
    })
    worker.on('error', finish)
    worker.on('exit', finish)
  })
}
