/** Jobs in PostgreSQL (graphile-worker): added in the same transaction as the fact they follow. */
import { Logger, run, type Runner, type TaskList } from 'graphile-worker'
import type pg from 'pg'
import { log } from './log.ts'

/**
 * Adds a job; it becomes visible when the caller's transaction commits. `key` makes a repeat harmless. With `runAt` (an
 * ISO instant) it waits until then.
 */
export async function addJob(
  client: Pick<pg.ClientBase, 'query'>,
  name: string,
  payload: object,
  key: string,
  runAt?: string,
): Promise<void> {
  await client.query(
    `select graphile_worker.add_job($1, $2::json, job_key := $3, max_attempts := 5, run_at := $4::timestamptz)`,
    [name, JSON.stringify(payload), key, runAt ?? null],
  )
}

/** `crontab`: one line per recurring job, `minute hour day month weekday name`, in UTC. */
export async function startWorker(
  pool: pg.Pool,
  tasks: TaskList,
  crontab: readonly string[] = [],
  concurrency = 1,
): Promise<Runner> {
  return run({
    pgPool: pool,
    taskList: tasks,
    crontab: crontab.join('\n'),
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
