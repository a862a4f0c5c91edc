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

/** What a transaction of `inGovernment` leads to once it stands; a rollback forgets it. */
interface Transaction {
  readonly afterwards: Map<string, (pool: pg.Pool) => void>
  /** Commit or rollback was answered: nothing more belongs to it. */
  ended: boolean
}
const transactions = new WeakMap<object, Transaction>()

/**
 * Runs `work` in one transaction as seen by one government; `null` = what is national only. The context is `set local`: a pooled
 * connection never carries it to the next user. Whatever `work` throws undoes everything.
 *
 * `in flights`: statements travel without waiting for the answers before them (the first with `begin`, the last with `commit`, see
 * `commitInFlight`); for short transactions that others wait for. COPY and cursors do not work there.
 */
export async function inGovernment<T>(
  pool: pg.Pool,
  klpd: string | null,
  work: (client: pg.PoolClient) => Promise<T>,
  mode: '' | 'read only' | 'isolation level repeatable read read only' | 'in flights' = '',
): Promise<T> {
  const client = await pool.connect()
  const transaction: Transaction = { afterwards: new Map(), ended: false }
  transactions.set(client, transaction)
  const pipelined = client as { pipeline?: boolean }
  const inFlights = mode === 'in flights'
  try {
    // One round trip: most transactions are short, and this stands before each of them.
    const context =
      klpd === null ? '' : `; select set_config('padan.klpd', ${client.escapeLiteral(klpd)}, true)`
    pipelined.pipeline = inFlights
    const begin = () => client.query(`begin ${inFlights ? '' : mode}${context}`)
    let result: T
    if (inFlights) {
      const [begun, working] = asOnePacket(client, () => [begin(), work(client)] as const)
      // Its failure is the failure of every statement behind it, and is thrown below.
      begun.catch(() => undefined)
      result = await working
      await begun
    } else {
      await begin()
      result = await work(client)
    }
    if (!transaction.ended) await client.query('commit')
    transaction.ended = true
    for (const then of transaction.afterwards.values()) then(pool)
    return result
  } catch (error) {
    if (!transaction.ended) await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    transactions.delete(client)
    pipelined.pipeline = false
    client.release()
  }
}

/**
 * Does `work` once the transaction of this client has been committed, once for each key. `false` = this client's transaction is not one
 * of `inGovernment`: nobody will do it.
 */
export function afterCommit(
  client: Pick<pg.ClientBase, 'query'>,
  key: string,
  work: (pool: pg.Pool) => void,
): boolean {
  const transaction = transactions.get(client)
  transaction?.afterwards.set(key, work)
  return transaction !== undefined
}

/** Everything that is sent while `start` runs leaves as one packet instead of one for each statement. */
function asOnePacket<T>(client: Pick<pg.ClientBase, 'query'>, start: () => T): T {
  const { stream } = (client as unknown as { connection: { stream: { cork(): void; uncork(): void } } })
    .connection
  stream.cork()
  try {
    return start()
  } finally {
    stream.uncork()
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
    const answers = await Promise.allSettled(asOnePacket(client, work))
    const failed = answers.find((one) => one.status === 'rejected')
    if (failed) throw failed.reason as Error
    return answers.map((one) => (one as PromiseFulfilledResult<unknown>).value) as unknown as T
  } finally {
    pipelined.pipeline = before
  }
}

/** A statement whose values cannot fail on their way into the wire: a plan to send, not yet sent. */
export interface Statement {
  readonly name: string
  readonly text: string
  readonly values: readonly (string | number | bigint | boolean | null | readonly (string | number)[])[]
}

/**
 * The last statements of a transaction and its commit in one flight: the locks they take are held no longer than the disk needs. A
 * statement refuses by raising an error (`orders.refuse` and the like): PostgreSQL then turns the commit into a rollback and the error
 * is thrown here. What only answers "no" would be committed. With a transaction that is not of `inGovernment` the caller commits.
 */
export async function commitInFlight(
  client: Pick<pg.ClientBase, 'query'>,
  statements: readonly Statement[],
): Promise<pg.QueryResult<Record<string, unknown>>[]> {
  const transaction = transactions.get(client)
  const texts = statements.map((one) => ({ ...one, values: [...one.values] }))
  const pipelined = client as { pipeline?: boolean }
  const before = pipelined.pipeline ?? false
  pipelined.pipeline = true
  try {
    const [sent, commit] = asOnePacket(
      client,
      () =>
        [
          texts.map((one) => client.query<Record<string, unknown>>(one)),
          transaction ? client.query('commit') : null,
        ] as const,
    )
    const answers = await Promise.allSettled(sent)
    const [ending] = await Promise.allSettled([commit])
    if (transaction && ending.status === 'fulfilled') transaction.ended = true
    const failed = [...answers, ending].find((one) => one.status === 'rejected')
    if (failed) throw failed.reason as Error
    if (ending.status === 'fulfilled' && ending.value && ending.value.command !== 'COMMIT')
      throw new Error(`commit was answered ${ending.value.command}`)
    return answers.map(
      (one) => (one as PromiseFulfilledResult<pg.QueryResult<Record<string, unknown>>>).value,
    )
  } finally {
    pipelined.pipeline = before
  }
}
