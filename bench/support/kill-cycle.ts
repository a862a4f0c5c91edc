/**
 * One cycle of the kill test: start an import of a whole city-year, `kill -9` the process or the postmaster at a
 * random moment, run the import again, and compare every fact, sum and register with an undisturbed run.
 */
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { projectRoot } from '../../src/platform/config.ts'
import { useEmbeddedPostgres } from '../../src/platform/embedded-postgres.ts'
import { migrate } from '../../src/platform/migrate.ts'
import { writeCityYear } from '../../src/simulate/index.ts'

export interface KillGround {
  readonly city: string
  readonly empty: string
  readonly expected: Readonly<Record<string, string>>
  /** How long an undisturbed import takes, so that kills fall inside it. */
  readonly undisturbedMs: number
  remove(): void
}

const padan = (args: readonly string[], dataDir: string) =>
  spawn(
    process.execPath,
    [
      '--import',
      pathToFileURL(join(projectRoot, 'src/platform/run-typescript.mjs')).href,
      join(projectRoot, 'src/cli.ts'),
      ...args,
    ],
    {
      env: { ...process.env, PADAN_DATA_DIR: dataDir },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )

function run(args: readonly string[], dataDir: string): Promise<{ code: number | null; errors: string }> {
  const child = padan(args, dataDir)
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  return new Promise((resolve) => child.on('exit', (code) => resolve({ code, errors })))
}

export async function prepareKillGround(scale: number): Promise<KillGround> {
  const folder = mkdtempSync(join(tmpdir(), 'padan kill '))
  const city = join(folder, 'city')
  await writeCityYear(city, 11, scale, 2026, '2026-11-15')
  const empty = join(folder, 'empty')
  const server = await useEmbeddedPostgres({ dataDir: empty })
  await migrate(server.ownerUrl)
  await server.release()
  const whole = join(folder, 'whole')
  cpSync(empty, whole, { recursive: true })
  const begin = performance.now()
  const done = await run(['import', city], whole)
  if (done.code !== 0) throw new Error(`the undisturbed import failed:\n${done.errors}`)
  const undisturbedMs = performance.now() - begin
  const expected = await digest(whole)
  rmSync(whole, { recursive: true, force: true })
  return {
    city,
    empty,
    expected,
    undisturbedMs,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export interface KillReport {
  readonly victim: 'process' | 'postmaster'
  readonly afterMs: number
  readonly struck: boolean
  readonly differences: readonly string[]
}

export async function killCycle(
  ground: KillGround,
  victim: 'process' | 'postmaster',
  fraction: number,
): Promise<KillReport> {
  const dataDir = mkdtempSync(join(tmpdir(), 'padan killed '))
  rmSync(dataDir, { recursive: true })
  cpSync(ground.empty, dataDir, { recursive: true })
  try {
    const child = padan(['import', ground.city], dataDir)
    const exited = new Promise<void>((resolve) => child.on('exit', () => resolve()))
    child.stderr.resume()
    const afterMs = Math.round(ground.undisturbedMs * fraction)
    await sleep(afterMs)
    const pid = victim === 'process' ? child.pid : postmasterPid(dataDir)
    let struck = false
    if (pid && child.exitCode === null) {
      process.kill(pid, 'SIGKILL')
      struck = true
    }
    if (victim === 'postmaster') child.kill('SIGTERM')
    await exited
    const again = await run(['import', ground.city], dataDir)
    if (again.code !== 0)
      return {
        victim,
        afterMs,
        struck,
        differences: [`the second import failed: ${again.errors.slice(-500)}`],
      }
    const found = await digest(dataDir)
    const differences = Object.keys(ground.expected).filter(
      (table) => found[table] !== ground.expected[table],
    )
    const audit = await run(['audit', 'verify'], dataDir)
    if (audit.code !== 0) differences.push('audit chain')
    return { victim, afterMs, struck, differences }
  } finally {
    const left = postmasterPid(dataDir)
    if (left) {
      try {
        process.kill(left, 'SIGKILL')
      } catch {
        // it was gone already
      }
    }
    await sleep(100)
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function postmasterPid(dataDir: string): number | undefined {
  try {
    return Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]) || undefined
  } catch {
    return undefined
  }
}

/** Content of every table of facts, without what must differ: when it became known and by which run. */
async function digest(dataDir: string): Promise<Record<string, string>> {
  const server = await useEmbeddedPostgres({ dataDir })
  const client = new pg.Client(server.ownerUrl)
  await client.connect()
  try {
    const tables = await client.query<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname in ('agencies', 'plan', 'budget', 'realisation') order by 1`,
    )
    const found: Record<string, string> = {}
    for (const { name } of tables.rows) {
      const rows = await client.query<{ digest: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(line, '' order by line)), '') as digest
         from (select md5((to_jsonb(t) - 'known_from' - 'run_id' - 'seen_at' - 'created_at')::text) as line from ${name} t) rows`,
      )
      found[name] = rows.rows[0]!.digest
    }
    return found
  } finally {
    await client.end()
    await server.release()
  }
}
