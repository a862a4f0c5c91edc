/**
 * 100,000 needs × 70,000 products: `node bench/matching-speed.bench.ts [--needs 100000] [--products 70000] [--step match|new|mini|table]`.
 * Figures of the steps are kept in a folder and `table` writes bench/results/matching-speed.md.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { buildLexicon, buildProductIndex, kinds, synonyms } from '#catalogue'
import { buildNeedsIndex, newRanker } from '#matching'
import { readJudged } from './matching/judged.ts'
import { newLargeList } from './matching/large-list.ts'
import { installOpponents, miniSearch } from './matching/opponents.ts'

const { values } = parseArgs({
  options: {
    needs: { type: 'string', default: '100000' },
    products: { type: 'string', default: '70000' },
    step: { type: 'string', default: 'table' },
    folder: { type: 'string', default: join(tmpdir(), 'padan-matching-speed') },
  },
})
const products = Number(values.products)
const needs = Number(values.needs)
mkdirSync(values.folder, { recursive: true })
const figuresFile = join(values.folder, 'figures.json')
const figures: Record<string, number> = existsSync(figuresFile)
  ? (JSON.parse(readFileSync(figuresFile, 'utf8')) as Record<string, number>)
  : {}
const keep = (more: Record<string, number>) => {
  Object.assign(figures, more)
  writeFileSync(figuresFile, JSON.stringify(figures, null, 1))
  process.stdout.write(`${JSON.stringify(more)}\n`)
}
const seconds = (since: number) => (performance.now() - since) / 1000
const list = newLargeList(readJudged(), 8)
function* all() {
  for (let ref = 1; ref <= products; ref++) yield list.product(ref)
}

if (values.step === 'match') {
  const shares = 2
  const workers = Array.from(
    { length: shares },
    (_, share) =>
      new Worker(new URL('matching/match-worker.ts', import.meta.url), {
        workerData: { products, needs, share, shares },
      }),
  )
  const answer = (worker: Worker) =>
    new Promise<Record<string, number>>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
    })
  const building = performance.now()
  await Promise.all(workers.map(answer))
  keep({ match_build_s: seconds(building) })
  const start = performance.now()
  const answers = Promise.all(workers.map(answer))
  for (const worker of workers) worker.postMessage('go')
  const done = await answers
  const sum = (key: string) => done.reduce((total, one) => total + one[key]!, 0)
  keep({
    match_needs: needs,
    match_products: products,
    match_s: seconds(start),
    match_cpu_s: sum('cpuSeconds'),
    match_proposals: sum('proposals'),
    match_reasons: sum('reasons'),
    match_rss_mib: process.memoryUsage().rss / 2 ** 20,
  })
  for (const worker of workers) await worker.terminate()
}
if (values.step === 'new') {
  const index = buildProductIndex(all(), buildLexicon(synonyms, kinds))
  const ranker = newRanker(index)
  const start = performance.now()
  const needsIndex = buildNeedsIndex(
    ranker,
    Array.from({ length: needs }, (_, number) => list.need(number)),
  )
  keep({ needs_index_s: seconds(start) })
  const times: number[] = []
  let found = 0
  for (let i = 1; i <= 60; i++) {
    const product = list.product(products + i)
    const at = performance.now()
    index.put([product])
    found += needsIndex.findNeeds(product.ref, 1000).length
    times.push(performance.now() - at)
  }
  times.sort((a, b) => a - b)
  keep({
    new_needs: needs,
    new_p50_ms: times[30]!,
    new_p95_ms: times[56]!,
    new_max_ms: times.at(-1)!,
    new_found: found / 60,
    new_rss_mib: process.memoryUsage().rss / 2 ** 20,
  })
}
if (values.step === 'mini') {
  installOpponents()
  const mini = miniSearch([...all()])
  const sample = 300
  const cpu = process.cpuUsage()
  const start = performance.now()
  for (let number = 0; number < sample; number++) await mini.search(list.need(number).text, 20)
  const { user, system } = process.cpuUsage(cpu)
  keep({ mini_per_s: sample / seconds(start), mini_cpu_per_s: sample / ((user + system) / 1e6) })
}
if (values.step === 'table') {
  // A table of dashes must not take the place of a measured one.
  if (['match_s', 'new_p95_ms', 'mini_per_s'].some((name) => figures[name] === undefined)) {
    process.stderr.write('Langkah match, new, mini belum dijalankan di folder ini; tabel tidak ditulis.\n')
    process.exit(2)
  }
  const f = (name: string, digits = 0) => (figures[name] === undefined ? '–' : figures[name].toFixed(digits))
  const ratio = (a: number | undefined, b: number | undefined) => (a && b ? (a / b).toFixed(1) : '–')
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  writeFileSync(
    new URL('results/matching-speed.md', import.meta.url),
    `# Matching at size

Invented products and needs in the shape of the judged set (bench/matching/large-list.ts). Commit ${commit}, ${new Date().toISOString().slice(0, 10)}. Made by \`bench/matching-speed.bench.ts\` on two cores shared with other work; seconds of processor time are given beside wall time.

| Measure | Value | Must / aim |
|---|---|---|
| ${f('match_needs')} needs × ${f('match_products')} products, best 20 with reasons, two threads | ${f('match_s')} s wall, ${f('match_cpu_s')} s processor (${f('match_proposals')} proposals, ${f('match_reasons')} reasons) | ≤ 600 / 300 s |
| index of the products, each thread its own | ${f('match_build_s')} s wall | |
| needs per second, both threads | ${ratio(figures['match_needs'], figures['match_s'])} wall; ${ratio(figures['match_needs'], figures['match_cpu_s'])} per processor second | |
| MiniSearch, its search alone with defaults, one thread, the same products and needs | ${f('mini_per_s', 1)} needs/s wall; ${f('mini_cpu_per_s', 1)} per processor second | |
| memory | ${f('match_rss_mib')} MiB | < 2048 MiB |
| one new product against ${f('new_needs')} needs (into the index, needs found and scored), p50 / p95 / most | ${f('new_p50_ms')} / ${f('new_p95_ms')} / ${f('new_max_ms')} ms (${f('new_found')} needs found on average) | ≤ 1000 ms |
| the needs made ready for that, once | ${f('needs_index_s')} s, process ${f('new_rss_mib')} MiB | |
`,
  )
}
