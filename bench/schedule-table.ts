import type { BenchRow } from './schedule.bench.ts'

type Cell = string | number | boolean | null | undefined

const cell = (value: Cell): string => (value === null || value === undefined ? '–' : String(value))
const row = (cells: readonly Cell[]): string => `| ${cells.map(cell).join(' | ')} |`
const head = (names: readonly string[]): string => `${row(names)}\n|${names.map(() => '---').join('|')}|`

const notRun = (rows: readonly BenchRow[], keys: readonly string[]): string => {
  const missing = keys.filter((key) => !rows.some((r) => r.key === key)).map((key) => key.split(' ')[0])
  const kinds = [...Map.groupBy(missing, (kind) => kind)].map(([kind, list]) => `${list.length} ${kind}`)
  return kinds.length > 0 ? ` (${kinds.join(', ')})` : ''
}

export function scheduleTable(
  rows: readonly BenchRow[],
  run: {
    day: string
    commit: string
    machine: string
    threads: string
    seconds: string
    keys: readonly string[]
  },
): string {
  const of = (kind: BenchRow['kind']) => rows.filter((r) => r.kind === kind)
  const isProven = (r: BenchRow) => r.result.status === 'optimal' || r.result.status === 'infeasible'
  const agrees = (r: BenchRow) =>
    !isProven(r) || String(r.result.status === 'infeasible' ? 'unsat' : r.result.value) === r.result.optimum
  const published = of('published')
  const lowered = of('lowered')
  const varied = of('varied')
  const own = of('own')
  const proven = (list: readonly BenchRow[]) => `${list.filter(isProven).length} of ${list.length}`
  return `# Meeting schedule: measured

${run.day}, commit ${run.commit}, ${run.machine} (shared with other work), ${run.threads} threads, limit ${run.seconds} s for the benchmark. Written by \`bench/schedule.bench.ts\`.

- Published instances proven: **${proven(published)}**; wrong optima: ${published.filter((r) => !agrees(r)).length}; without an answer: ${published.filter((r) => r.result.status === 'unknown').length}.
- Harder siblings (tables lowered) proven: **${proven(lowered)}**.
- Invented settings of the same files (order, forbidden, fixed) proven: **${proven(varied)}**.
- Not run: ${run.keys.filter((key) => !rows.some((r) => r.key === key)).length} of ${run.keys.length} rows${notRun(rows, run.keys)}.
- Own size: choosing proven within 10 s on ${own.filter((r) => r.result.chooseProven && Number(r.result.chooseSeconds) <= 10).length} of ${own.length}, legal within 200 ms a day on ${own.filter((r) => Number(r.result.legalMilliseconds) <= 200).length}, breaks proven on ${own.filter((r) => r.result.breaks === r.result.breaksBound).length}, re-plan within 2 s on ${own.filter((r) => Number(r.result.replanSeconds) <= 2).length}, at most ${Math.max(0, ...own.map((r) => Number(r.result.megabytes)))} MB.

Every answer passed the independent verifier; an answer that does not is counted as "unknown".

## Published instances

Seconds of UWrMaxSAT, Chuffed and CPLEX as printed by Bofill et al. (JAIR 74, 2022; Xeon E3-1220v2, limit 7,200 s; TO = not solved), ours in WebAssembly beside them; processor seconds are those of all our threads: on a busy machine they say more than the clock.

${head(['instance', 'd', 'published optimum', 'ours', 'bound', 'status', 'our s', 'processor s', 'UWrMaxSAT s', 'Chuffed s', 'CPLEX s'])}
${published
  .map(({ key, result: r }) => {
    const [, file, d] = key.split(' ')
    return row([
      file,
      d,
      r.optimum,
      r.value,
      r.bound,
      r.status,
      r.seconds,
      r.cpuSeconds,
      r.maxsat,
      r.chuffed,
      r.cplex,
    ])
  })
  .join('\n')}

## Harder siblings: the same files with fewer tables, d = 2

${head(['instance', 'tables lowered by', 'value', 'bound', 'status', 's', 'processor s'])}
${lowered
  .map(({ key, result: r }) => {
    const [, file, , by] = key.split(' ')
    return row([file, by, r.value, r.bound, r.status, r.seconds, r.cpuSeconds])
  })
  .join('\n')}

## Invented settings of the published files, d = 2

Made by \`bench/schedule-variants.ts\`: 10, 15 or 25 % of the meetings come after another one, 5 % of all slots are forbidden, 20 % of the meetings are fixed where a legal timetable has them. No optimum is published for them.

${head(['instance', 'setting', 'value', 'bound', 'status', 's', 'processor s'])}
${varied
  .map(({ key, result: r }) => {
    const [, file, , setting] = key.split(' ')
    return row([file, setting, r.value, r.bound, r.status, r.seconds, r.cpuSeconds])
  })
  .join('\n')}

## Own size: 400 needs, 120 officers, 60 makers, 4 days of 16 slots

Worth in hundredths of a point. Re-plan: in the third slot of the second day two officers and a maker leave.

${head(['seed', 'tables', 'pairs', 'held', 'choose s', 'proven', 'legal ms', 'worth', 'bound', 'breaks', 'bound', 's a day', 'all s', 're-plan s', 'status', 'moved', 'dropped', 'MB'])}
${own
  .map(({ key, result: r }) =>
    row([
      key.split(' ')[1],
      r.tables,
      r.pairs,
      r.held,
      r.chooseSeconds,
      r.chooseProven,
      r.legalMilliseconds,
      r.worth,
      r.worthBound,
      r.breaks,
      r.breaksBound,
      r.daySeconds,
      r.seconds,
      r.replanSeconds,
      r.replanStatus,
      r.replanMoved,
      r.replanDropped,
      r.megabytes,
    ]),
  )
  .join('\n')}
`
}
