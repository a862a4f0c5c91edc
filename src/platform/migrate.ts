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
    await openJobTables(client)
    return applied.map((migration) => migration.name)
  } finally {
    await client.end()
  }
}

/**
 * The job library guards its tables by row-level security with no policy, meant for its owner alone. Our worker is
 * the restricted role, so it gets its policy on the job tables, and on nothing else.
 */
async function openJobTables(client: pg.Client): Promise<void> {
  await client.query(`
    do $$
    declare t record;
    begin
      grant usage on schema graphile_worker to padan_app;
      grant select, insert, update, delete on all tables in schema graphile_worker to padan_app;
      grant usage, select on all sequences in schema graphile_worker to padan_app;
      grant execute on all functions in schema graphile_worker to padan_app;
      for t in select c.oid::regclass as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'graphile_worker' and c.relkind = 'r' and c.relrowsecurity
          and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'padan_app')
      loop
        execute format('create policy padan_app on %s to padan_app using (true) with check (true)', t.name);
      end loop;
    end $$`)
}
