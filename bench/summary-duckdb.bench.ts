/**
 * The sums of the city page (kept up to date by every import) beside DuckDB, which adds up the same lines and packages each time it is asked.
 * DuckDB is installed by this bench alone, into a cache folder outside the repository. Run: npm run bench summary-duckdb [lines]
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, createWriteStream, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { readChoices, readRingkasan } from '../src/overview/ringkasan.queries.ts'
import { openPool } from '../src/platform/db.ts'
import { useEmbeddedPostgres } from '../src/platform/embedded-postgres.ts'
import { migrate } from '../src/platform/migrate.ts'
import { refreshCommitmentCells } from '../src/plan/index.ts'
import { refreshLines } from '../src/realisation/index.ts'
import { KLPD, METHODS, newLargeCity, YEARS } from './support/large-city.ts'
import { writeResult } from './support/result.ts'

interface DuckConnection {
  run(sql: string): Promise<unknown>
  runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): Record<string, unknown>[] }>
}

const lines = Number(process.argv[2] ?? 500_000)
const duck = await openDuck()
const dir = mkdtempSync(join(tmpdir(), 'padan-duckdb-'))
const server = await useEmbeddedPostgres({ dataDir: join(dir, 'data') })
await migrate(server.ownerUrl)
const owner = new pg.Client(server.ownerUrl)
await owner.connect()
await newLargeCity(owner, { lines, packages: Math.round(lines / 3) })
const app = openPool({ connectionString: server.appUrl }, 2)
const client = await app.connect()
const inCity = async <T>(work: () => Promise<T>): Promise<T> => {
  await client.query('begin')
  await client.query(`select set_config('padan.klpd', $1, true)`, [KLPD])
  const result = await work()
  await client.query('commit')
  return result
}
for (const year of YEARS)
  await inCity(async () => {
    await refreshLines(client, KLPD, year, '2100-01-01T00:00:00Z')
    await refreshCommitmentCells(client, KLPD, year, '2100-01-01T00:00:00Z')
  })
await owner.query('analyze')

// The same rows: the counted and uncounted purchases one by one, and the packages.
const csv = async (name: string, query: string) => {
  await pipeline(
    owner.query(copyTo(`copy (${query}) to stdout (format csv, header)`)),
    createWriteStream(join(dir, name)),
  )
  await duck.run(`create table ${name} as select * from read_csv('${join(dir, name)}', header = true)`)
}
await csv(
  'baris',
  `select tahun, kd_satker_str, kanal, metode, nilai, pdn, umk, coalesce(alasan, '') as alasan from realisation.baris where klpd = '${KLPD}'`,
)
await csv(
  'paket',
  `select tahun, kd_satker_str, metode, pagu, coalesce(status_pdn, '') as status_pdn from plan.paket where klpd = '${KLPD}'`,
)
await duck.run(`update baris set alasan = '' where alasan is null`)

const duckLines = (year: number) => `
  select kd_satker_str, kanal, metode, count(*) as baris, count(*) filter (where pdn is null) as kosong, count(*) filter (where pdn = 0) as nol,
    cast(sum(nilai) as varchar) as nilai, cast(sum(pdn) as varchar) as pdn, sum(nilai) filter (where pdn > 0) as k, sum(nilai) filter (where pdn = 0) as z,
    sum(nilai) filter (where pdn is null) as u, sum(umk) as umk
  from baris where tahun = ${year} and alasan = '' group by grouping sets ((kd_satker_str), (kanal), (metode))`
const duckPlan = (year: number) => `
  select kd_satker_str, metode, count(*) as paket, sum(pagu) filter (where status_pdn = 'PDN') as pdn, sum(pagu) filter (where status_pdn = 'Non-PDN') as non
  from paket where tahun = ${year} group by grouping sets ((kd_satker_str), (metode))`
const ours = (year: number) =>
  inCity(async () => {
    const choices = await readChoices(client, KLPD, year)
    return readRingkasan(client, KLPD, { year, agency: '', channel: '', method: '' }, choices)
  })

// Both must say the same before anyone is timed.
for (const year of YEARS) {
  const mine = await ours(year)
  const theirs = (
    await duck.runAndReadAll(
      `select count(*) as n, cast(sum(nilai) as varchar) as nilai, cast(sum(pdn) as varchar) as pdn from baris where tahun = ${year} and alasan = ''`,
    )
  ).getRowObjectsJson()[0]!
  const sen = (text: unknown) => BigInt(Math.round(Number(text) * 100))
  const close = (a: bigint, b: bigint) => a - b < 100n && b - a < 100n
  if (
    mine.city.lines !== Number(theirs['n']) ||
    !close(mine.city.value, sen(theirs['nilai'])) ||
    !close(mine.city.pdn, sen(theirs['pdn']))
  )
    throw new Error(
      `${year}: not the same rows: ${mine.city.lines} ${mine.city.value} against ${JSON.stringify(theirs)}`,
    )
}

const times = { ours: [] as number[], duck: [] as number[] }
for (let n = 0; n < 110; n++) {
  const year = YEARS[n % YEARS.length]!
  let from = performance.now()
  await ours(year)
  if (n >= 10) times.ours.push(performance.now() - from)
  from = performance.now()
  await duck.runAndReadAll(duckLines(year)).then((found) => found.getRowObjectsJson())
  await duck.runAndReadAll(duckPlan(year)).then((found) => found.getRowObjectsJson())
  if (n >= 10) times.duck.push(performance.now() - from)
}
client.release()
await app.end()
await owner.end()
await server.release()
rmSync(dir, { recursive: true, force: true })

const at = (values: number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)]!
const bound = Math.max(30, 3 * at(times.duck, 0.5))
const mine = at(times.ours, 0.5)
writeResult(
  'summary-duckdb',
  `${lines.toLocaleString('en-US')} purchases and ${Math.round(lines / 3).toLocaleString('en-US')} packages of 700 agencies, ${METHODS.length} methods, ${YEARS.length} years; 100 askings after 10 warm ones, the years in turn; both in memory, sums compared first.

| sums of one year by agency, channel and method | p50 ms | p95 ms |
|---|---:|---:|
| Padan: kept sums, with choices of the filters, budget and payments (five queries, one transaction) | **${mine.toFixed(1)}** | ${at(times.ours, 0.95).toFixed(1)} |
| DuckDB 1.5.6: two queries over the lines and packages, in process | ${at(times.duck, 0.5).toFixed(1)} | ${at(times.duck, 0.95).toFixed(1)} |

- must: at most the larger of 30 ms and three times DuckDB, here ${bound.toFixed(1)} ms: ${mine <= bound ? 'reached' : 'MISSED'}
- Padan pays for it at import (\`bench/results/province-year.md\`); DuckDB pays at every question, and holds no row-level security, no versions.
`,
)
process.exit(mine <= bound ? 0 : 1)

async function openDuck(): Promise<DuckConnection> {
  const cache = join(tmpdir(), 'padan-bench-duckdb')
  if (!existsSync(join(cache, 'node_modules/@duckdb/node-api/package.json'))) {
    mkdirSync(cache, { recursive: true })
    copyFileSync(join(import.meta.dirname, 'opponents/duckdb/package.json'), join(cache, 'package.json'))
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
      cwd: cache,
      stdio: 'inherit',
    })
  }
  const { DuckDBInstance } = createRequire(join(cache, 'package.json'))('@duckdb/node-api') as {
    DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<DuckConnection> }> }
  }
  return (await DuckDBInstance.create(':memory:')).connect()
}
