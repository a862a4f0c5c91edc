/** The forecast of the year's end tested on simulated years: error and how often the interval held. Run: npm run bench forecast */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../src/platform/config.ts'
import { openDatabase, openPool } from '../src/platform/db.ts'
import { backTest, forecastYearEnd } from '../src/overview/care/forecast.ts'
import { readGap } from '../src/overview/care/gap.queries.ts'

const YEARS = [2020, 2021, 2022, 2023, 2024, 2025]
const dir = mkdtempSync(join(tmpdir(), 'padan-forecast-'))
process.env['PADAN_DATA_DIR'] = join(dir, 'data')
const padan = (...args: string[]) =>
  execFileSync(join(import.meta.dirname, '../bin/padan'), args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
for (const year of YEARS)
  padan(
    'simulate',
    '--seed',
    String(year),
    '--scale',
    '0.3',
    '--year',
    String(year),
    '--out',
    join(dir, String(year)),
  )
padan('migrate')
for (const year of YEARS) padan('import', join(dir, String(year)), '--klpd', 'D999', '--json')
const access = await openDatabase(readConfig())
const pool = openPool(access.app, 1)
const client = await pool.connect()
await client.query('begin read only')
await client.query(`select set_config('padan.klpd', 'D999', true)`)
const gap = await readGap(client, 'D999', 2025, '', '2100-01-01T00:00:00Z', 1)
await client.query('commit')
client.release()
await pool.end()
await access.close()
rmSync(dir, { recursive: true, force: true })
const test = backTest(gap.kurva)
const last = gap.kurva.find((one) => one.year === 2025)!
const told = forecastYearEnd(
  6,
  last.cumulative[5]!,
  gap.kurva.filter((one) => one.year < 2025),
)
const percent = (bp: number | null) => (bp === null ? '–' : `${(bp / 100).toFixed(1)} %`)
const text = `# Forecast of the year's end, back-tested on simulated years

${new Date().toISOString().slice(0, 16)}Z, commit ${execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()}. Years ${YEARS.join(', ')}, one seed each.

| | |
|---|---|
| forecasts (years from the third on, months 3 to 11) | ${test.cases} |
| mean error | ${percent(test.meanErrorBp)} |
| outcomes inside the 80 % interval | ${percent(test.coverageBp)} |
| example: 2025 after six months | ${told.known ? `${(told.centre / 1e9).toFixed(1)} (${(told.low / 1e9).toFixed(1)} – ${(told.high / 1e9).toFixed(1)}) billion rupiah; came to ${(last.cumulative[11]! / 1e9).toFixed(1)}` : told.because} |

Simulated years are kinder than real ones: the city hurries the same way each year.
`
writeFileSync(join(import.meta.dirname, 'results/forecast.md'), text)
process.stdout.write(text)
