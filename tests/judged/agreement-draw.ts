/**
 * Draws what the second judge reads: needs by part and slice, for each the pairs that have a grade and some that
 * have none. No grade and no slice is written, for both would tell the judge what the first one thought.
 *
 *   node --import ./src/platform/run-typescript.mjs tests/judged/agreement-draw.ts FOLDER SEED NEEDS OUTPUT
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { chanceOf } from './agreement.ts'

interface Need {
  id: string
  text: string
  account?: string
  item_code?: string
  slice: string[]
  part: string
}

const PAIRS_OF_A_NEED = 25
const WITHOUT_A_LINE = 3

const [folder = '', seed = '', wanted = '', output = ''] = process.argv.slice(2)
const lines = <Row>(file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)

const chance = chanceOf(Number(seed))
const shuffled = <Row>(rows: readonly Row[]): Row[] => {
  const copy = [...rows]
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(chance() * (last + 1))
    ;[copy[last], copy[other]] = [copy[other] as Row, copy[last] as Row]
  }
  return copy
}

const needs = lines<Need>(`${folder}/needs.jsonl`)
const products = lines<Record<string, unknown>>(`${folder}/products.jsonl`)
const graded = new Map<string, number[]>()
for (const { need, product } of lines<{ need: string; product: number }>(`${folder}/grades.jsonl`))
  graded.set(need, [...(graded.get(need) ?? []), product])

// A need with several slices stands in the rarest; `none` and `near` come before all others.
const size = new Map<string, number>()
for (const need of needs) for (const slice of need.slice) size.set(slice, (size.get(slice) ?? 0) + 1)
const rank = (slice: string) =>
  slice === 'none' ? -2 : slice === 'near' ? -1 : (size.get(slice) ?? Number.POSITIVE_INFINITY)
const strata = new Map<string, Need[]>()
for (const need of needs) {
  const slice = [...need.slice].sort((one, other) => rank(one) - rank(other))[0] ?? 'plain'
  const name = `${need.part} ${slice}`
  strata.set(name, [...(strata.get(name) ?? []), need])
}

// One of every stratum, two where it has two; the rest goes where the share is furthest behind.
const quota = new Map([...strata].map(([name, rows]) => [name, Math.min(2, rows.length)]))
const total = () => [...quota.values()].reduce((sum, count) => sum + count, 0)
while (total() < Number(wanted)) {
  const behind = [...strata]
    .filter(([name, rows]) => (quota.get(name) ?? 0) < rows.length)
    .sort(
      ([one, its], [other, others]) =>
        (quota.get(one) ?? 0) / its.length - (quota.get(other) ?? 0) / others.length ||
        one.localeCompare(other),
    )[0]
  if (behind === undefined) break
  quota.set(behind[0], (quota.get(behind[0]) ?? 0) + 1)
}

const chosen = [...strata]
  .sort(([one], [other]) => one.localeCompare(other))
  .flatMap(([name, rows]) => shuffled(rows).slice(0, quota.get(name)))
const pairs = shuffled(chosen).flatMap((need) => {
  const known = graded.get(need.id) ?? []
  const unknown = products.map((_, index) => index + 1).filter((product) => !known.includes(product))
  return shuffled([
    ...shuffled(known).slice(0, PAIRS_OF_A_NEED),
    ...shuffled(unknown).slice(0, WITHOUT_A_LINE),
  ]).map((product) => ({
    need: need.id,
    text: need.text,
    account: need.account,
    item_code: need.item_code,
    product,
    produk: products[product - 1]?.produk,
    spesifikasi: products[product - 1]?.spesifikasi,
    kelompok_barang: products[product - 1]?.kelompok_barang,
  }))
})
writeFileSync(output, pairs.map((pair) => `${JSON.stringify(pair)}\n`).join(''))
process.stdout.write(`${String(chosen.length)} needs, ${String(pairs.length)} pairs\n`)
