/**
 * Connections. `owner` migrates; `app` (role `padan_app`) does everything else, under row-level
 * security. With `DATABASE_URL` the app connection asks for that role at start-up, so that even
 * `reset role` stays inside it.
 */
import pg from 'pg'
import type { Config } from './config.ts'
import { useEmbeddedPostgres } from './embedded-postgres.ts'

// numeric, int8 and dates stay text: money is exact, days have no time zone.
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new Error(`count beyond 2^53: ${text}`)
  return number
})
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) =>
  text === 'infinity' || text === '-infinity' ? text : new Date(text).toISOString(),
)

export interface DatabaseAccess {
  readonly ownerUrl: string
  /** Connection settings of the restricted role. */
  readonly app: pg.PoolConfig
  close(): Promise<void>
}

export async function openDatabase(config: Config): Promise<DatabaseAccess> {
  if (config.databaseUrl) {
    return {
      ownerUrl: config.databaseUrl,
      app: appSettings(config.databaseUrl),
      close: async () => undefined,
    }
  }
  const embedded = await useEmbeddedPostgres({ dataDir: config.dataDir })
  return {
    ownerUrl: embedded.ownerUrl,
    app: { connectionString: embedded.appUrl },
    close: () => embedded.release(),
  }
}

export const appSettings = (ownerUrl: string): pg.PoolConfig => ({
  connectionString: ownerUrl,
  options: '-c role=padan_app',
})

export function openPool(settings: pg.PoolConfig, max = 10): pg.Pool {
  const pool = new pg.Pool({ ...settings, max, idleTimeoutMillis: 30_000 })
  // An idle connection lost (database restarted) is replaced at next use; it must not end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/**
 * Runs `work` in one transaction as seen by one government; `null` = what is national only. The context is `set local`: a pooled
 * connection never carries it to the next user. Whatever `work` throws undoes everything.
 */
export async function inGovernment<T>(
  pool: pg.Pool,
  klpd: string | null,
  work: (client: pg.PoolClient) => Promise<T>,
  mode: '' | 'read only' | 'isolation level repeatable read read only' = '',
): Promise<T> {
  const client = await pool.connect()
  try {
    // One round trip: most transactions are short, and this stands before each of them.
    const context =
      klpd === null ? '' : `; select set_config('padan.klpd', ${client.escapeLiteral(klpd)}, true)`
    await client.query(`begin ${mode}${context}`)
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

/**
 * Sends the statements of `work` one behind the other without waiting for each answer: one round trip for all. They still run in order
 * in their transaction. `work` must start all of them before it awaits; the first failure is thrown after every answer has come.
 */
export async function inOneFlight<T extends readonly unknown[]>(
  client: Pick<pg.ClientBase, 'query'>,
  work: () => { [K in keyof T]: Promise<T[K]> },
): Promise<T> {
  const pipelined = client as { pipeline?: boolean }
  const before = pipelined.pipeline ?? false
  // Only while nothing is under way on this connection: the driver then sends what follows at once.
  pipelined.pipeline = true
  try {
    const answers = await Promise.allSettled(work())
    const failed = answers.find((one) => one.status === 'rejected')
    if (failed) throw failed.reason as Error
    return answers.map((one) => (one as PromiseFulfilledResult<unknown>).value) as unknown as T
  } finally {
    pipelined.pipeline = before
  }
}
