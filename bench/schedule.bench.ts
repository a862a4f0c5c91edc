/**
 * The table of the schedule engine (issue 7): the published B2B instances and harder siblings, and invented events of our own
 * size. The instances are not part of this repository: give their folder. Finished rows are kept in a file beside the table, so an interrupted run
 * goes on where it stopped.
 *
 *   node bench/schedule.bench.ts --instances FOLDER [--only BEGINNING] [--list] [--threads 2] [--seconds 60] [--day-seconds 60]
 *
 * `--only own` takes all rows of our own size, `--only "own 3 "` one of them; `--list` names what is still to be run. `--day-seconds` is the
 * time for the breaks of one day of our own size; every row keeps the time it was given.
 */
import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readProblem, type ScheduleProblem, solveSchedule } from '../src/meetings/schedule/index.ts'
import { ownSizeRow } from './own-size-run.ts'
import { scheduleTable } from './schedule-table.ts'
import { variant, type VariantKind, variantKinds } from './schedule-variants.ts'

export interface BenchRow {
  key: string
  kind: 'published' | 'lowered' | 'varied' | 'own'
  result: Record<string, string | number | boolean | null>
}

const results = join(import.meta.dirname, 'results')
const finishedFile = join(results, 'schedule-rows.jsonl')

const { values } = parseArgs({
  options: {
    instances: { type: 'string' },
    only: { type: 'string' },
    list: { type: 'boolean', default: false },
    threads: { type: 'string', default: '2' },
    seconds: { type: 'string', default: '60' },
    'day-seconds': { type: 'string', default: '60' },
  },
})
const folder = values.instances
if (!folder) throw new Error('--instances FOLDER with expected.csv and its .dzn files is missing')
const [header = '', ...published] = readFileSync(join(folder, 'expected.csv'), 'utf8').trim().split('\n')
const columns = header.split(',')
const expected = published.map((line) => {
  const cells = line.split(',')
  return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']))
})
const files = [...new Set(expected.map((row) => row.file ?? ''))]
const keys = [
  ...expected.map((row) => `published ${row.file} ${row.fairness_d}`),
  ...[1, 2].flatMap((by) => files.map((file) => `lowered ${file} 2 ${by}`)),
  ...files
    .filter((file) => file.includes('original'))
    .flatMap((file) => variantKinds.map((kind) => `varied ${file} 2 ${kind}`)),
  ...Array.from({ length: 20 }, (_, i) => `own ${i + 1} ${12 + Math.round((28 * ((i * 7) % 20)) / 19)}`),
]

mkdirSync(results, { recursive: true })
const finished = (): BenchRow[] =>
  existsSync(finishedFile)
    ? readFileSync(finishedFile, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as BenchRow)
    : []

const done = new Set(finished().map((row) => row.key))
if (values.list) for (const key of keys.filter((k) => !done.has(k))) process.stdout.write(`${key}\n`)
else {
  for (const key of keys) {
    if (done.has(key) || !key.startsWith(values.only ?? '')) continue
    const row = await run(key)
    appendFileSync(finishedFile, `${JSON.stringify(row)}\n`)
    process.stdout.write(`${key} ${JSON.stringify(row.result)}\n`)
  }
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`
  const day = Temporal.Now.plainDateISO().toString()
  const rows = finished().sort((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key))
  writeFileSync(
    join(results, 'schedule.md'),
    scheduleTable(rows, { day, commit, machine, threads: values.threads, seconds: values.seconds, keys }),
  )
}

async function run(key: string): Promise<BenchRow> {
  const [kind, name = '', third = '', lowered = '0'] = key.split(' ')
  const options = { threads: Number(values.threads), seconds: Number(values.seconds) }
  if (kind === 'own') {
    const daySeconds = Number(values['day-seconds'])
    return { key, kind, result: await ownSizeRow(Number(name), Number(third), { ...options, daySeconds }) }
  }
  const read = readProblem(readFileSync(join(folder ?? '', name), 'utf8'))
  if (!read.ok) throw new Error(JSON.stringify(read.because))
  const given: ScheduleProblem = { ...read.value, fairness: { maxBreakDifference: Number(third) } }
  const solving = { threads: options.threads, seed: 1, stepLimit: null, now: () => performance.now() }
  const solved = async (p: ScheduleProblem, seconds: number) =>
    solveSchedule(p, { ...solving, timeLimitSeconds: seconds })
  let problem = given
  if (kind === 'lowered') problem = { ...given, tables: given.tables - Number(lowered) }
  if (kind === 'varied')
    problem = variant(
      given,
      lowered as VariantKind,
      lowered === 'fixed20' ? (await solved(given, 20)).assignment : [],
    )
  const cpuBefore = process.cpuUsage()
  const answer = await solved(problem, options.seconds)
  const cpu = process.cpuUsage(cpuBefore)
  const said = expected.find((row) => row.file === name && row.fairness_d === third)
  return {
    key,
    kind: kind as BenchRow['kind'],
    result: {
      status: answer.status,
      value: answer.value,
      bound: answer.bound,
      seconds: answer.seconds,
      cpuSeconds: Math.round((cpu.user + cpu.system) / 1e5) / 10,
      ...(kind === 'published' && said
        ? {
            optimum: said.optimum_breaks ?? '',
            maxsat: said.maxsat_seconds ?? '',
            chuffed: said.chuffed_seconds ?? '',
            cplex: said.mip_cplex_seconds ?? '',
          }
        : {}),
    },
  }
}
