/**
 * How far two judges agree on the sample that the second one read blind. `agreement.md` holds what this prints,
 * and `tests/judged.test.ts` sees that it still does.
 *
 *   node --import ./src/platform/run-typescript.mjs tests/judged/agreement.ts [--disagreements]
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface Need {
  id: string
  text: string
  slice: string[]
}
interface Line {
  need: string
  product: number
  grade: number
}
export interface Pair {
  need: string
  product: number
  first: number
  second: number
  /** The first judge wrote no line; what is not written counts as 0. */
  unwritten: boolean
  slice: string[]
}
interface Measure {
  pairs: number
  exact: number
  kappa: number
  quadratic: number
  relevant: number
}

const GRADES = [0, 1, 2, 3] as const
const DRAWS = 2000
const SEED = 7

/** mulberry32: small, and the same numbers on every machine. */
export function chanceOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const read = <Row>(file: string): Row[] =>
  readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)

export function pairsOf(folder: string): Pair[] {
  const slices = new Map(read<Need>(`${folder}needs.jsonl`).map((need) => [need.id, need.slice]))
  const first = new Map(
    read<Line>(`${folder}grades.jsonl`).map((line) => [`${line.need} ${String(line.product)}`, line.grade]),
  )
  return read<Line>(`${folder}agreement.jsonl`).map(({ need, product, grade }) => {
    const known = first.get(`${need} ${String(product)}`)
    const unwritten = known === undefined
    return { need, product, first: known ?? 0, second: grade, unwritten, slice: slices.get(need) ?? [] }
  })
}

/** What each disagreement is about, said by the second judge once the two had been compared. */
export const aboutOf = (folder: string) =>
  read<{ need: string; product: number; about: string }>(`${folder}agreement-about.jsonl`)

/** How often the first judge gave the one grade and the second the other: a square table, row by row. */
type Table = number[]
const width = GRADES.length
function tableOf(rows: readonly Pair[]): Table {
  const table = Array.from({ length: width * width }, () => 0)
  for (const row of rows) {
    const cell = row.first * width + row.second
    table[cell] = (table[cell] ?? 0) + 1
  }
  return table
}

/**
 * Cohen's kappa; the weight of a disagreement is 1, or the square of its distance. Where a judge gave one grade only
 * there is none: chance alone would agree as well.
 */
function kappa(table: Table, weight: (one: number, other: number) => number) {
  const first = GRADES.map(() => 0)
  const second = GRADES.map(() => 0)
  let total = 0
  for (const one of GRADES)
    for (const other of GRADES) {
      const count = table[one * width + other] ?? 0
      first[one] = (first[one] ?? 0) + count
      second[other] = (second[other] ?? 0) + count
      total += count
    }
  let seen = 0
  let chance = 0
  for (const one of GRADES)
    for (const other of GRADES) {
      seen += (table[one * width + other] ?? 0) * weight(one, other)
      chance += ((first[one] ?? 0) * (second[other] ?? 0) * weight(one, other)) / total
    }
  const oneGrade = (sums: number[]) =>
    GRADES.every((one) => GRADES.every((other) => weight(one, other) === 0 || !sums[one] || !sums[other]))
  return oneGrade(first) || oneGrade(second) ? Number.NaN : 1 - seen / chance
}
const differs = (one: number, other: number) => Number(one !== other)
const squared = (one: number, other: number) => (one - other) ** 2
const relevance = (one: number, other: number) => Number(one >= 2 !== other >= 2)

function measureOf(table: Table): Measure {
  const pairs = table.reduce((sum, count) => sum + count, 0)
  const equal = GRADES.reduce<number>((sum, grade) => sum + (table[grade * width + grade] ?? 0), 0)
  return {
    pairs,
    exact: equal / pairs,
    kappa: kappa(table, differs),
    quadratic: kappa(table, squared),
    relevant: kappa(table, relevance),
  }
}

/** Whole needs are drawn, for the pairs of one need are judged together and are not independent. */
function intervals(rows: readonly Pair[]): Record<keyof Measure, [number, number]> {
  const tables = [...Map.groupBy(rows, (row) => row.need).values()].map(tableOf)
  const chance = chanceOf(SEED)
  const drawn = Array.from({ length: DRAWS }, () => {
    const sum: Table = Array.from({ length: width * width }, () => 0)
    for (let count = 0; count < tables.length; count++)
      for (const [cell, pairs] of (tables[Math.floor(chance() * tables.length)] ?? []).entries())
        sum[cell] = (sum[cell] ?? 0) + pairs
    return measureOf(sum)
  })
  const bounds = (key: keyof Measure): [number, number] => {
    const sorted = drawn.map((one) => one[key]).sort((one, other) => one - other)
    return [
      sorted[Math.floor(DRAWS * 0.025)] ?? Number.NaN,
      sorted[Math.ceil(DRAWS * 0.975) - 1] ?? Number.NaN,
    ]
  }
  return {
    pairs: bounds('pairs'),
    exact: bounds('exact'),
    kappa: bounds('kappa'),
    quadratic: bounds('quadratic'),
    relevant: bounds('relevant'),
  }
}

const figure = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(3))
const percent = (value: number) => `${(100 * value).toFixed(1)} %`
const needsOf = (rows: readonly Pair[]) => new Set(rows.map((row) => row.need)).size

/** The tables of the report, as they stand in `agreement.md`. */
export function report(folder: string): string {
  const pairs = pairsOf(folder)
  const written = pairs.filter((pair) => !pair.unwritten)
  const unwritten = pairs.filter((pair) => pair.unwritten)
  const all = measureOf(tableOf(written))
  const range = intervals(written)
  const from = (key: keyof Measure, show: (value: number) => string) => range[key].map(show).join(' to ')
  const touched = written.filter((pair) => pair.first > 0 || pair.second > 0)
  const agreed = touched.filter((pair) => pair.first === pair.second).length
  const close = touched.filter((pair) => Math.abs(pair.first - pair.second) <= 1).length
  const missed = (least: number) => unwritten.filter((pair) => pair.second >= least).length
  const table = [
    '| Measure | Figure | 95 % interval |',
    '|---|---|---|',
    `| Needs, pairs with a line | ${String(needsOf(written))}, ${String(all.pairs)} | |`,
    `| Exact agreement | ${percent(all.exact)} | ${from('exact', percent)} |`,
    `| Cohen's kappa, unweighted | ${figure(all.kappa)} | ${from('kappa', figure)} |`,
    `| Cohen's kappa, quadratic weights | ${figure(all.quadratic)} | ${from('quadratic', figure)} |`,
    `| Kappa of relevant (2 or 3) | ${figure(all.relevant)} | ${from('relevant', figure)} |`,
    `| Exact where either judge is above 0 | ${String(agreed)} of ${String(touched.length)} (${percent(agreed / touched.length)}) | |`,
    `| At most one grade apart, of these | ${String(close)} of ${String(touched.length)} (${percent(close / touched.length)}) | |`,
    `| Pairs without a line: second judge above 0, of them 2 or 3 | ${String(missed(1))}, ${String(missed(2))} of ${String(unwritten.length)} | |`,
  ]
  const confusion = [
    '| First \\ second | 0 | 1 | 2 | 3 |',
    '|---|---|---|---|---|',
    ...GRADES.map(
      (first) =>
        `| ${String(first)} | ${GRADES.map((second) => String(written.filter((pair) => pair.first === first && pair.second === second).length)).join(' | ')} |`,
    ),
  ]
  const names = [...new Set(written.flatMap((pair) => pair.slice))].sort((one, other) =>
    one.localeCompare(other),
  )
  const slices = [
    '| Slice | Needs | Pairs | Exact | Kappa | Quadratic | Relevant |',
    '|---|---|---|---|---|---|---|',
    ...names.map((name) => {
      const rows = written.filter((pair) => pair.slice.includes(name))
      const its = measureOf(tableOf(rows))
      return `| ${name} | ${String(needsOf(rows))} | ${String(its.pairs)} | ${percent(its.exact)} | ${figure(its.kappa)} | ${figure(its.quadratic)} | ${figure(its.relevant)} |`
    }),
  ]
  const about = Map.groupBy(aboutOf(folder), (line) => line.about)
  const causes = [
    '| About | Pairs | First higher | Second higher |',
    '|---|---|---|---|',
    ...[...about]
      .sort(([one, its], [other, others]) => others.length - its.length || one.localeCompare(other))
      .map(([name, lines]) => {
        const rows = lines.flatMap((line) =>
          pairs.filter((pair) => pair.need === line.need && pair.product === line.product),
        )
        const first = rows.filter((row) => row.first > row.second).length
        return `| ${name} | ${String(rows.length)} | ${String(first)} | ${String(rows.length - first)} |`
      }),
  ]
  return [table, confusion, slices, causes].map((rows) => rows.join('\n')).join('\n\n')
}

/** The folders that a second judge has read. */
export const judged = ['./', './second/'].filter((folder) =>
  existsSync(fileURLToPath(new URL(`${folder}agreement.jsonl`, import.meta.url))),
)

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const folder of judged) {
    process.stdout.write(`${report(folder)}\n\n`)
    if (!process.argv.includes('--disagreements')) continue
    const text = new Map(read<Need>(`${folder}needs.jsonl`).map((need) => [need.id, need.text]))
    const products = read<{ produk: string; spesifikasi: string }>(`${folder}products.jsonl`)
    for (const pair of pairsOf(folder).filter((one) => one.first !== one.second)) {
      const product = products[pair.product - 1]
      process.stdout.write(
        `${String(pair.first)}:${String(pair.second)}${pair.unwritten ? ' unwritten' : ''} ${pair.need} ${text.get(pair.need) ?? ''} | ${String(pair.product)} ${product?.produk ?? ''}, ${product?.spesifikasi ?? ''}\n`,
      )
    }
  }
