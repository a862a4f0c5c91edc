import { Worker } from 'node:worker_threads'
import type { EngineNews, EngineTask } from './engine-worker.ts'

export type EngineEnd = 'optimum' | 'unsatisfiable' | 'unknown'

export interface EngineRun {
  ended: Promise<EngineEnd>
  stop(): Promise<void>
}

/** Starts one thread with one setting. `onModel` gets the true variables of each better model, `onBound` each better lower bound. */
export function runEngine(
  task: EngineTask,
  onModel: (literals: Int32Array) => void,
  onBound: (bound: number) => void,
): EngineRun {
  const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { workerData: task })
  const ended = new Promise<EngineEnd>((resolve) => {
    worker.on('message', (news: EngineNews) => {
      if (news.kind === 'bound') onBound(news.bound)
      else if (news.kind === 'model') onModel(news.literals)
      else resolve(news.result)
    })
    // Out of memory in the thread, or stopped from outside: no proof, but what was told before still stands.
    worker.on('error', () => resolve('unknown'))
    worker.on('exit', () => resolve('unknown'))
  })
  return {
    ended: ended.finally(() => void worker.terminate()),
    stop: async () => void (await worker.terminate()),
  }
}
