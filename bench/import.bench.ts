/**
 * `npm run bench import [rows]`: 1,000,000 generated RUP rows, 1 % bad, file to visible figure, against a bare COPY
 * of the same columns by the same driver into an unlogged table. Parsing the JSON is timed apart. The import runs in a
 * process of its own so that its peak memory is its own.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished, pipeline } from 'node:stream/promises'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import copy from 'pg-copy-streams'
import { columnOf, contentOf } from '../src/intake/index.ts'
import { STAGE_HEAD, sqlType } from '../src/intake/dataset.ts'
import { jsonRows } from '../src/intake/readers/json-rows.ts'
import { RowStager } from '../src/intake/stage-row.ts'
import { projectRoot } from '../src/platform/config.ts'
import { useEmbeddedPostgres } from '../src/platform/embedded-postgres.ts'
import { migrate } from '../src/platform/migrate.ts'
import { paketPenyedia } from '../src/plan/rup-datasets.ts'
import { writeResult } from './support/result.ts'
import { rupRows } from './support/rup-rows.ts'

const rows = Number(process.argv[2] ?? 1_000_000)
const folder = mkdtempSync(join(tmpdir(), 'padan bench '))
const file = join(folder, 'RUP-PaketPenyedia-Terumumkan_D998_2026.json')
await writeRows()
const dataDir = join(folder, 'data')
const server = await useEmbeddedPostgres({ dataDir })
await migrate(server.ownerUrl)

const seconds = async (work: () => Promise<void>): Promise<number> => {
  const begin = performance.now()
  await work()
  return (performance.now() - begin) / 1000
}

const parsing = await seconds(async () => {
  const reader = jsonRows()
  await reader.read(contentOf(file), { row: () => undefined, flush: async () => undefined })
})
const copyText = join(folder, 'copy.txt')
const copyColumns = await writeCopyText(copyText)
const bare = await bareCopy()
const bareAgain = await bareCopy()
const whole = await importProcess()
const figureSeconds = whole.figure
const importSeconds = whole.seconds + figureSeconds
const copySeconds = Math.min(bare, bareAgain)
const share = copySeconds / (importSeconds - parsing)
await server.release()
rmSync(folder, { recursive: true, force: true })

const perSecond = (s: number) => Math.round(rows / s).toLocaleString('en-US')
writeResult(
  'import',
  `${rows.toLocaleString('en-US')} RUP rows (45 columns in the file), 1 % bad; file to visible figure.

| | seconds | rows/s |
|---|---:|---:|
| parsing the JSON alone | ${parsing.toFixed(1)} | ${perSecond(parsing)} |
| bare COPY, same columns, same driver, unlogged table (better of two) | ${copySeconds.toFixed(1)} | ${perSecond(copySeconds)} |
| import, first byte to committed sums, process start included | ${whole.seconds.toFixed(1)} | ${perSecond(whole.seconds)} |
| the figure M1 read from the kept sums | ${figureSeconds.toFixed(3)} | |
| import without parsing | ${(importSeconds - parsing).toFixed(1)} | ${perSecond(importSeconds - parsing)} |

- share of bare COPY: **${(share * 100).toFixed(1)} %** (must 8 %, aim 15 %)
- peak memory of the importing process: **${whole.peakMib} MiB** (must < 400)
- rows: ${whole.summary}
`,
)
process.exit(share >= 0.08 && whole.peakMib < 400 ? 0 : 1)

async function writeRows(): Promise<void> {
  const out = createWriteStream(file)
  out.write('[')
  let first = true
  for (const row of rupRows(rows, 42)) {
    if (!out.write(`${first ? '\n' : ',\n'}${JSON.stringify(row)}`)) await once(out, 'drain')
    first = false
  }
  out.end('\n]\n')
  await finished(out)
}

/** COPY text is made beforehand by the same stager into a file; only the COPY itself is timed. */
async function bareCopy(): Promise<number> {
  const client = new pg.Client(server.ownerUrl)
  await client.connect()
  const columns = copyColumns
  const types = new Map(paketPenyedia.fields.map((field) => [columnOf(field), sqlType(field.type)]))
  await client.query('drop table if exists bare')
  await client.query(
    `create unlogged table bare (row_no integer, line integer, klpd text, event_date date, catatan text[], ${columns.map((column) => `${column} ${types.get(column) ?? 'text'}`).join(', ')})`,
  )
  const spent = await seconds(async () => {
    await pipeline(
      createReadStream(copyText, { highWaterMark: 1024 * 1024 }),
      client.query(copy.from(`copy bare (${[...STAGE_HEAD, ...columns].join(', ')}) from stdin`)),
    )
  })
  await client.query('drop table bare')
  await client.end()
  return spent
}

async function writeCopyText(path: string): Promise<readonly string[]> {
  const reader = jsonRows()
  const out = createWriteStream(path)
  const klpd = {
    fallback: undefined,
    allowed: undefined,
    aliases: new Map<string, string>(),
    byName: new Map<string, string>(),
  }
  const stager = new RowStager(paketPenyedia, reader.columns, 'plain', klpd)
  let lines: string[] = []
  await reader.read(contentOf(file), {
    row: (row, rowNo, line) => {
      const result = stager.stage(row, rowNo, line)
      if (typeof result === 'string') lines.push(result)
    },
    flush: async () => {
      if (lines.length > 0 && !out.write(`${lines.join('\n')}\n`)) await once(out, 'drain')
      lines = []
    },
  })
  out.end()
  await finished(out)
  return stager.columns
}

async function importProcess(): Promise<{
  seconds: number
  figure: number
  peakMib: number
  summary: string
}> {
  const begin = performance.now()
  const child = spawn(
    process.execPath,
    [
      '--import',
      pathToFileURL(join(projectRoot, 'src/platform/run-typescript.mjs')).href,
      join(projectRoot, 'bench/support/import-child.ts'),
      file,
    ],
    { env: { ...process.env, PADAN_DATA_DIR: dataDir }, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  await once(child, 'exit')
  const elapsed = (performance.now() - begin) / 1000
  const report = JSON.parse(output.trim().split('\n').at(-1)!) as { peakMib: number; summary: string }
  const client = new pg.Client(server.appUrl)
  await client.connect()
  const figure = await seconds(async () => {
    await client.query('begin')
    await client.query(`select set_config('padan.klpd', 'D998', true)`)
    await client.query(
      'select sum(pagu_pdn) from plan.published_commitment_cell where klpd = $1 and tahun = 2026',
      ['D998'],
    )
    await client.query('commit')
  })
  await client.end()
  return { seconds: elapsed, figure, ...report }
}
