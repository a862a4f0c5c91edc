import { join } from 'node:path'
import { runner } from 'node-pg-migrate'
import { runMigrations as migrateJobs } from 'graphile-worker'
import pg from 'pg'
import { projectRoot } from './config.ts'

/** Brings a database to the newest schema; safe to call at every start and from several processes. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  await migrateJobs({ connectionString: ownerUrl })
  const client = new pg.Client(ownerUrl)
  await client.connect()
  try {
    const applied = await runner({
      dbClient: client,
      dir: join(projectRoot, 'db/migrations'),
      direction: 'up',
      migrationsTable: 'migration',
      migrationsSchema: 'platform',
      createMigrationsSchema: true,
      checkOrder: true,
      log: () => undefined,
    })
    return applied.map((migration) => migration.name)
  } finally {
    await client.end()
  }
}
