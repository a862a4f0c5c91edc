/** A database of one's own, cloned from the migrated template; dropped afterwards. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { openPool } from '../../src/platform/db.ts'
import { TEMPLATE } from './database-server.ts'

export interface TestDatabase {
  /** Restricted role, as web and worker see it. */
  readonly pool: pg.Pool
  /** Superuser: looks behind the walls. */
  readonly owner: pg.Pool
  readonly ownerUrl: string
  readonly appUrl: string
  /** Folder for received files. */
  readonly dataDir: string
}

const withDatabase = (url: string, name: string) => url.replace(/\/[^/]+$/, `/${name}`)

export async function createTestDatabase(): Promise<TestDatabase & { drop(): Promise<void> }> {
  const name = `t_${randomBytes(6).toString('hex')}`
  const admin = new pg.Client(withDatabase(inject('ownerUrl'), 'postgres'))
  await admin.connect()
  // Only one connection may clone a template at a time; others wait their turn.
  await admin.query('select pg_advisory_lock(4021)')
  await admin.query(`create database ${name} template ${TEMPLATE}`)
  await admin.query('select pg_advisory_unlock(4021)')
  await admin.end()
  const ownerUrl = withDatabase(inject('ownerUrl'), name)
  const appUrl = withDatabase(inject('appUrl'), name)
  const pool = openPool({ connectionString: appUrl }, 6)
  const owner = openPool({ connectionString: ownerUrl }, 2)
  const dataDir = mkdtempSync(join(tmpdir(), 'padan-files-'))
  return {
    pool,
    owner,
    ownerUrl,
    appUrl,
    dataDir,
    async drop() {
      await pool.end()
      await owner.end()
      rmSync(dataDir, { recursive: true, force: true })
      const end = new pg.Client(withDatabase(inject('ownerUrl'), 'postgres'))
      await end.connect()
      await end.query(`drop database ${name} with (force)`)
      await end.end()
    },
  }
}

/** For a test file: one database, shared by its tests. */
export function useTestDatabase(): TestDatabase {
  const holder: { now?: Awaited<ReturnType<typeof createTestDatabase>> } = {}
  beforeAll(async () => {
    holder.now = await createTestDatabase()
  })
  afterAll(async () => holder.now?.drop())
  return new Proxy({} as TestDatabase, { get: (_, key) => holder.now![key as keyof TestDatabase] })
}

/** Runs as the restricted role in the context of one government (or of none). */
export async function asGovernment<T>(
  pool: pg.Pool,
  klpd: string | null,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    if (klpd) await client.query(`select set_config('padan.klpd', $1, true)`, [klpd])
    return await work(client)
  } finally {
    await client.query('rollback')
    client.release()
  }
}
