/**
 * One province-year in all feeds that the simulator writes: import of every file to committed figures, then the figures as known at a past
 * moment. Run: npm run bench province-year
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openDatabase, openPool } from '../src/platform/db.ts'
import { readConfig } from '../src/platform/config.ts'
import { computeFigures } from '../src/realisation/index.ts'
import type { Instant, IsoDate } from '../src/shared/date.ts'
import type { Klpd } from '../src/shared/ids.ts'

const SCALE = process.env['BENCH_SCALE'] ?? '3'
const dir = mkdtempSync(join(tmpdir(), 'padan-province-'))
process.env['PADAN_DATA_DIR'] = join(dir, 'data')
const padan = (...args: string[]) =>
  execFileSync(join(import.meta.dirname, '../bin/padan'), args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
padan('simulate', '--seed', '3', '--scale', SCALE, '--out', join(dir, 'files'))
const files = readdirSync(join(dir, 'files'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  statSync(join(dir, 'files', name)).isFile(),
)
padan('migrate')
const begin = performance.now()
const report = JSON.parse(padan('import', join(dir, 'files'), '--klpd', 'D999', '--json')) as {
  files: { rows_read: number; rejected: number; error: string | null }[]
}
const seconds = (performance.now() - begin) / 1000
const rows = report.files.reduce((sum, file) => sum + file.rows_read, 0)
const access = await openDatabase(readConfig())
const pool = openPool(access.app, 2)
const owner = new pg.Client(access.ownerUrl)
await owner.connect()
const middle = (
  await owner.query<{ at: string }>(
    `select to_char(min(known_from) + (max(known_from) - min(known_from)) * 0.7, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at from realisation.kontrak`,
  )
).rows[0]!.at
const years = (
  await owner.query<{ tahun: number; n: number }>(
    'select tahun, count(*)::int as n from realisation.baris group by 1 order by 2 desc',
  )
).rows
await owner.end()
const times: number[] = []
const client = await pool.connect()
for (let n = 0; n < 22; n++) {
  await client.query('begin read only')
  await client.query(`select set_config('padan.klpd', 'D999', true)`)
  const from = performance.now()
  await computeFigures(client, {
    klpd: 'D999' as Klpd,
    year: years[0]!.tahun,
    basis: n % 2 ? 'payment' : 'contract',
    asOf: `${years[0]!.tahun}-10-31` as IsoDate,
    knownAt: middle as Instant,
  })
  if (n >= 2) times.push(performance.now() - from)
  await client.query('commit')
}
client.release()
await pool.end()
await access.close()
rmSync(dir, { recursive: true, force: true })
times.sort((a, b) => a - b)
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
const text = `# One province-year, every feed

${new Date().toISOString().slice(0, 16)}Z, commit ${commit}, ${process.arch}, Node ${process.version.slice(1)} (shared machine)

| | |
|---|---|
| files, rows | ${files.length}, ${rows} (scale ${SCALE}) |
| rejected | ${report.files.reduce((sum, file) => sum + file.rejected, 0)} |
| import of every file, process start included | ${seconds.toFixed(1)} s (must 60 s, aim 20 s for 100,000 rows) |
| seconds for 100,000 rows at this rate | ${((seconds / rows) * 100_000).toFixed(1)} |
| lines of the largest year | ${years[0]!.n} (${years[0]!.tahun}) |
| figures as known at a past moment, p50 / p95 of 20 | ${times[9]!.toFixed(0)} / ${times[18]!.toFixed(0)} ms (must p95 < 2,000 ms) |
`
writeFileSync(join(import.meta.dirname, 'results/province-year.md'), text)
process.stdout.write(text)
