/**
 * Connections. `owner` migrates; `app` (role `padan_app`) does everything else, under row-level
 * security. With `DATABASE_URL` the app connection asks for that role at start-up, so that even
 * `reset role` stays inside it.
 */
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { Config } from './config.ts'
import { useEmbeddedPostgres } from './embedded-postgres.ts'
import type { Klpd } from '../shared/ids.ts'

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

export const kyselyOn = <Tables>(pool: pg.Pool): Kysely<Tables> =>
  new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })

/**
 * Runs `work` in one transaction as seen by one government. The context is `set local`: a pooled
 * connection never carries it to the next user.
 */
export function inGovernment<Tables, T>(
  db: Kysely<Tables>,
  klpd: Klpd,
  work: (tx: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('padan.klpd', ${klpd}, true)`.execute(tx)
    return await work(tx)
  })
}
