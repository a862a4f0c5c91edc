/** Walks the catalogue: the tenant key, row-level security and PostgreSQL 15. A new table that forgets one fails here. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { useEmbeddedPostgres } from '../src/platform/embedded-postgres.ts'
import { migrate } from '../src/platform/migrate.ts'
import { asGovernment, useTestDatabase } from './support/test-database.ts'

/** Tables that belong to no single government: architecture 5. Everything else carries klpd. */
const REFERENCE = [
  'agencies.government',
  'agencies.government_alias',
  'people.person',
  'people.session',
  'people.credential',
  'people.verification',
  'people.preference',
  'people.second_factor',
  'people.attempt',
  'intake.file',
  'intake.run',
  'intake.run_progress',
  'intake.reject',
  'intake.gone',
  'platform.migration',
  // Makers, their papers and the nation's codes; what one government adds (note, mention, proposal) is guarded.
  'makers.maker',
  'makers.alias',
  'makers.number',
  'makers.maker_kbli',
  'makers.scale',
  'makers.site',
  'makers.certificate',
  'makers.tkdn_register',
  'makers.duplicate',
  'makers.kbli',
  'makers.wilayah',
]
const db = useTestDatabase()

const tables = async () =>
  (
    await db.owner.query<{ name: string; oid: number }>(
      `select n.nspname || '.' || c.relname as name, c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker', 'pg_toast') order by 1`,
    )
  ).rows

test('every table of a government has klpd first in its keys, and foreign keys carry it', async () => {
  for (const { name, oid } of await tables()) {
    if (REFERENCE.includes(name)) continue
    const keys = await db.owner.query<{ conname: string; contype: string; first: string; columns: string[] }>(
      `select conname, contype, (select attname from pg_attribute where attrelid = $1 and attnum = conkey[1]) as first,
         (select array_agg(attname::text) from pg_attribute where attrelid = $1 and attnum = any (conkey)) as columns
       from pg_constraint where conrelid = $1 and contype in ('p', 'u', 'f')`,
      [oid],
    )
    expect(
      keys.rows.some((key) => key.contype === 'p'),
      `${name} has a primary key`,
    ).toBe(true)
    for (const key of keys.rows) expect(key.first, `${name} ${key.conname} begins with klpd`).toBe('klpd')
    const uniques = await db.owner.query<{ first: string; name: string }>(
      `select (select attname from pg_attribute where attrelid = $1 and attnum = i.indkey[0]) as first, i.indexrelid::regclass::text as name
       from pg_index i where indrelid = $1 and indisunique`,
      [oid],
    )
    for (const index of uniques.rows) expect(index.first, `${name} ${index.name}`).toBe('klpd')
  }
})

test('no triggers and no foreign keys from a government table to a reference table or the job tables', async () => {
  const triggers = await db.owner.query(
    `select c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
     where not t.tgisinternal and n.nspname <> 'graphile_worker'`,
  )
  expect(triggers.rows).toEqual([])
})

test('without context the application role sees no row of any government', async () => {
  const everything = await tables()
  const guarded = everything.filter(({ name }) => !REFERENCE.includes(name))
  expect(guarded.length).toBeGreaterThan(8)
  for (const { name } of guarded) {
    const security = await db.owner.query<{ on: boolean; forced: boolean }>(
      `select relrowsecurity as on, relforcerowsecurity as forced from pg_class where oid = $1::regclass`,
      [name],
    )
    expect(security.rows[0], name).toEqual({ on: true, forced: true })
    await fillOneRow(name)
    const seen = await asGovernment(
      db.pool,
      null,
      async (client) => (await client.query(`select 1 from ${name} limit 1`)).rowCount,
    )
    expect(seen, `${name} without context`).toBe(0)
    const other = await asGovernment(
      db.pool,
      'D998',
      async (client) => (await client.query(`select 1 from ${name} limit 1`)).rowCount,
    )
    expect(other, `${name} as another government`).toBe(0)
  }
})

/** A row of government D997 in any table, made by its column types, so that "sees nothing" is not said of an empty table. */
async function fillOneRow(name: string): Promise<void> {
  const columns = await db.owner.query<{ attname: string; type: string }>(
    `select attname, format_type(atttypid, null) as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and (attnotnull and not atthasdef)`,
    [name],
  )
  // A column with a list of allowed words gets the last of them.
  const checks = await db.owner.query<{ text: string }>(
    `select pg_get_constraintdef(oid) as text from pg_constraint where conrelid = $1::regclass and contype = 'c'`,
    [name],
  )
  const words = new Map<string, string>()
  for (const { text } of checks.rows) {
    const list = /^CHECK \(\((\w+) = ANY \(ARRAY\[(.+)\]\)\)\)$/.exec(text)
    const last = list?.[2] && [...list[2].matchAll(/'([^']*)'::text/g)].at(-1)?.[1]
    if (list?.[1] && last) words.set(list[1], `'${last}'`)
    // Two columns that must differ (two people) do.
    const differs = /^CHECK \(\((\w+) <> (\w+)\)\)$/.exec(text)
    const isText = columns.rows.some((one) => one.attname === differs?.[1] && one.type === 'text')
    if (differs?.[1] && isText) words.set(differs[1], `'y'`)
  }
  const value = (column: string, type: string) =>
    column === 'klpd'
      ? `'D997'`
      : (words.get(column) ??
        (/^(integer|bigint|numeric|smallint|double)/.test(type)
          ? '1'
          : type === 'uuid'
            ? `gen_random_uuid()`
            : /^timestamp|^date/.test(type)
              ? 'now()'
              : type === 'boolean'
                ? 'true'
                : type === 'jsonb'
                  ? `'{}'`
                  : type.endsWith('[]')
                    ? `'{}'`
                    : `'x'`))
  // One row of its own, without the rows it would refer to: this test looks at walls, not at foreign keys.
  const client = await db.owner.connect()
  await client.query('begin')
  await client.query('set local session_replication_role = replica')
  await client.query(
    `insert into ${name} (${columns.rows.map((c) => c.attname).join(', ')}) values (${columns.rows.map((c) => value(c.attname, c.type)).join(', ')})`,
  )
  await client.query('commit')
  client.release()
  expect(
    await asGovernment(
      db.pool,
      'D997',
      async (client) => (await client.query(`select 1 from ${name}`)).rowCount,
    ),
    `${name} in its own context`,
  ).toBeGreaterThan(0)
}

test('the application role owns nothing, is no superuser and cannot bypass row-level security', async () => {
  const role = await db.owner.query(
    'select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = $1',
    ['padan_app'],
  )
  expect(role.rows[0]).toEqual({
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    rolcreatedb: false,
  })
  const owned = await db.owner.query(`select relname from pg_class where relowner = 'padan_app'::regrole`)
  expect(owned.rows).toEqual([])
  await expect(db.pool.query('update audit.entry set payload = payload')).rejects.toThrow(/permission denied/)
  await expect(db.pool.query('delete from plan.paket')).rejects.toThrow(/permission denied/)
})

test('migrations run on PostgreSQL 15 and a second time', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'padan-15-'))
  const server = await useEmbeddedPostgres({ dataDir, packageName: 'embedded-postgres-15' })
  try {
    expect((await migrate(server.ownerUrl)).length).toBeGreaterThan(3)
    expect(await migrate(server.ownerUrl)).toEqual([])
    const client = new pg.Client(server.ownerUrl)
    await client.connect()
    const version = await client.query<{ server_version: string }>('show server_version')
    await client.end()
    expect(version.rows[0]!.server_version).toMatch(/^15\./)
  } finally {
    await server.release()
    rmSync(dataDir, { recursive: true, force: true })
  }
})
