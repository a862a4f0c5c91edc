/** Jobs in PostgreSQL (graphile-worker): added in the same transaction as the fact they follow. */
import { Logger, run, type Runner, type TaskList } from 'graphile-worker'
import type pg from 'pg'
import { log } from './log.ts'

/** Adds a job; it becomes visible when the caller's transaction commits. `key` makes a repeat harmless. */
export async function addJob(
  client: Pick<pg.ClientBase, 'query'>,
  name: string,
  payload: object,
  key: string,
): Promise<void> {
  await client.query(`select graphile_worker.add_job($1, $2::json, job_key := $3, max_attempts := 5)`, [
    name,
    JSON.stringify(payload),
    key,
  ])
}

export async function startWorker(pool: pg.Pool, tasks: TaskList, concurrency = 1): Promise<Runner> {
  return run({
    pgPool: pool,
    taskList: tasks,
    concurrency,
    noHandleSignals: true,
    pollInterval: 1000,
    noPreparedStatements: false,
    logger: quiet,
  })
}

const quiet = new Logger(() => (level, message) => {
  if (level === 'error') log.error(message)
})
