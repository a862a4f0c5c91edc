/**
 * Search at size: `node bench/matching-size.bench.ts --step build|search|postgres|table [--products 1000000] [--folder DIR]`.
 * Steps may run apart (each is minutes); their figures are kept beside the index in the folder and `table` writes
 * bench/results/matching-size.md.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import {
  buildLexicon,
  openLiveSearch,
  kinds,
  type ProductFilter,
  type ProductSource,
  synonyms,
} from '#catalogue'
import { useEmbeddedPostgres } from '#platform/embedded-postgres'
import { readJudged } from './matching/judged.ts'
import { newLargeList } from './matching/large-list.ts'
import { seeded } from './matching/metrics.ts'

const { values } = parseArgs({
  options: {
    step: { type: 'string', default: 'table' },
    products: { type: 'string', default: '1000000' },
    postgres: { type: 'string', default: '1000000' },
    /** Builds only so far and saves: a million products in several runs, each going on from the file of the one before. */
    upto: { type: 'string' },
    folder: { type: 'string', default: join(tmpdir(), 'padan-matching-size') },
  },
})
const size = Number(values.products)
const upto = Number(values.upto ?? values.products)
const folder = values.folder
mkdirSync(folder, { recursive: true })
const file = join(folder, `index-${size}.bin`)
const figuresFile = join(folder, `figures-${size}.json`)
type Figures = Record<string, number>
const figures: Figures = existsSync(figuresFile)
  ? (JSON.parse(readFileSync(figuresFile, 'utf8')) as Figures)
  : {}
const keep = (more: Figures) => {
  Object.assign(figures, more)
  writeFileSync(figuresFile, JSON.stringify(figures, null, 1))
  process.stdout.write(`${JSON.stringify(more)}\n`)
}
const list = newLargeList(readJudged(), 8)
const lexicon = buildLexicon(synonyms, kinds)
const seconds = (since: number) => (performance.now() - since) / 1000
const mebibytes = () => process.memoryUsage().rss / 2 ** 20
/** Changes made during the bench, as a table with a change number would give them. */
const changes: number[] = []
const source: ProductSource = {
  changesAfter: (mark, limit) => {
    const from = Number(mark ?? 0)
    const to = Math.max(from, Math.min(upto + changes.length, from + limit))
    const refs = Array.from({ length: to - from }, (_, i) => {
      const number = from + i + 1
      return number <= upto ? number : changes[number - upto - 1]!
    })
    return Promise.resolve({
      products: refs.map((ref) =>
        ref > size ? { ...list.product(ref), name: `Barangbaru${ref}` } : list.product(ref),
      ),
      gone: [],
      mark: String(to),
      more: to < upto + changes.length,
    })
  },
}
/** A question to PostgreSQL is cut off after so long, and no more are asked after so long in all. */
const ASK_AT_MOST_MS = 20_000
const ASK_FOR_MS = 200_000
const random = seeded(88)
/** One to four words, drawn as often as they stand in the texts, or a whole need; half with filters. */
function question(number: number): { readonly text: string; readonly filter: ProductFilter } {
  const text =
    number % 4 === 0
      ? list.need(number).text
      : Array.from({ length: 1 + (number % 4) }, () => {
          const product = list.product(1 + Math.floor(random() * size))
          const words = `${product.name} ${product.specification}`.split(/\s+/)
          return words[Math.floor(random() * words.length)]!
        }).join(' ')
  const filters: ProductFilter[] = [
    {},
    { certificateValidOn: 20_280_601, pdn: true },
    {},
    { minimumTkdnBasisPoints: 4000, umk: true, kecamatan: '31.71.01', maximumPriceRupiah: 5_000_000 },
  ]
  return { text, filter: filters[number % 8 < 4 ? 0 : 1 + (number % 3)]! }
}
const percentile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
const summary = (name: string, milliseconds: number[]): Figures => {
  const sorted = [...milliseconds].sort((a, b) => a - b)
  return Object.fromEntries(
    [0.5, 0.95, 0.99].map((share) => [`${name}_p${share * 100}`, percentile(sorted, share)]),
  )
}

if (values.step === 'build') {
  const start = performance.now()
  const live = await openLiveSearch({ source, lexicon, file })
  const built = seconds(start)
  const saving = performance.now()
  await live.save()
  const distinct = live.index.vocabulary.words.filter(
    (word, number) => live.index.frequency(number) > 0 && !word.includes(' ') && !word.startsWith('='),
  ).length
  keep({
    build_s: (figures['built'] && figures['built'] < upto ? (figures['build_s'] ?? 0) : 0) + built,
    built: upto,
    save_s: seconds(saving),
    file_mib: statSync(file).size / 2 ** 20,
    distinct_terms: distinct,
    build_rss_mib: mebibytes(),
  })
}
if (values.step === 'search') {
  const start = performance.now()
  const live = await openLiveSearch({ source, lexicon, file })
  keep({ restart_s: seconds(start), restart_rss_mib: mebibytes() })
  const time = (number: number) => {
    const { text, filter } = question(number)
    const at = performance.now()
    live.search(text, 20, filter)
    return performance.now() - at
  }
  keep({ first_ms: time(0) })
  keep(
    summary(
      'cold',
      Array.from({ length: 200 }, (_, i) => time(1 + i)),
    ),
  )
  keep(
    summary(
      'warm',
      Array.from({ length: 4000 }, (_, i) => time(1000 + i)),
    ),
  )
  let found = 0
  const waits: number[] = []
  for (let round = 0; round < 30; round++) {
    const ref = size + 1 + round
    changes.push(ref, ...Array.from({ length: 99 }, (_, i) => 1 + ((round * 7919 + i * 104_729) % size)))
    const at = performance.now()
    await live.refresh()
    found += live.search(`barangbaru${ref}`, 1)[0]?.ref === ref ? 1 : 0
    waits.push(performance.now() - at)
  }
  keep({ ...summary('update', waits), updates_found: found, updates: waits.length, rss_mib: mebibytes() })
  keep(
    summary(
      'after',
      Array.from({ length: 1000 }, (_, i) => time(9000 + i)),
    ),
  )
}
if (values.step === 'postgres') {
  const rows = Number(values.postgres)
  const dataDir = join(folder, 'postgres')
  const server = await useEmbeddedPostgres({ dataDir, database: 'bench' })
  const clients = await Promise.all(
    [0, 1].map(async () => {
      const client = new pg.Client({ connectionString: server.ownerUrl })
      await client.connect()
      return client
    }),
  )
  const [client] = clients as [pg.Client]
  await client.query('drop table if exists product')
  await client.query(
    `create unlogged table product (ref int, words tsvector, certificate int, pdn boolean, umk boolean,
       tkdn int, kecamatan text, price numeric)`,
  )
  const start = performance.now()
  let next = 1
  const load = async (into: pg.Client) => {
    while (next <= rows) {
      const from = next
      next += 2000
      const products = Array.from({ length: Math.min(2000, rows - from + 1) }, (_, i) =>
        list.product(from + i),
      )
      await into.query(
        `insert into product select (r->>'ref')::int,
           setweight(to_tsvector('indonesian', r->>'name'), 'A') || setweight(to_tsvector('indonesian', r->>'specification'), 'B')
             || setweight(to_tsvector('indonesian', concat_ws(' ', r->>'category', r->>'brand')), 'C'),
           (r->'facts'->>'certificateUntil')::int, (r->'facts'->>'pdn')::boolean, (r->'facts'->>'umk')::boolean,
           (r->'facts'->>'tkdnBasisPoints')::int, r->'facts'->>'kecamatan', (r->'facts'->>'priceRupiah')::numeric
         from jsonb_array_elements($1::jsonb) r`,
        [JSON.stringify(products)],
      )
    }
  }
  await Promise.all(clients.map(load))
  keep({ postgres_rows: rows, postgres_load_s: seconds(start) })
  const indexing = performance.now()
  await client.query(`set maintenance_work_mem = '512MB'`)
  await client.query('alter table product add primary key (ref)')
  await client.query('create index on product using gin (words)')
  await client.query('vacuum analyze product')
  const { rows: sizes } = await client.query<{ mib: number }>(
    `select pg_total_relation_size('product') / 1048576.0 as mib`,
  )
  keep({ postgres_index_s: seconds(indexing), postgres_mib: Number(sizes[0]!.mib) })
  await client.query(`set statement_timeout = '${ASK_AT_MOST_MS}ms'`)
  await client.query(`set work_mem = '64MB'`)
  const ask = async (number: number, joined: 'any' | 'all') => {
    const { text, filter } = question(number)
    const at = performance.now()
    try {
      await client.query(
        `with q as (select replace(plainto_tsquery('indonesian', $1)::text, '&', $8)::tsquery as query)
         select ref, ts_rank_cd(words, query, 1) as score from product, q
         where words @@ query and ($2::boolean is null or pdn = $2) and ($3::numeric is null or price <= $3)
           and ($4::int is null or certificate >= $4) and ($5::int is null or tkdn >= $5) and ($6::boolean is null or umk = $6)
           and ($7::text is null or kecamatan = $7)
         order by 2 desc, 1 limit 20`,
        [
          text,
          filter.pdn ?? null,
          filter.maximumPriceRupiah ?? null,
          filter.certificateValidOn ?? null,
          filter.minimumTkdnBasisPoints ?? null,
          filter.umk ?? null,
          filter.kecamatan ?? null,
          joined === 'any' ? '|' : '&',
        ],
      )
    } catch (error) {
      if ((error as { code?: string }).code !== '57014') throw error
      // Cut off: what it took so far is a lower bound, and stays in the list as that.
    }
    return performance.now() - at
  }
  for (const joined of ['any', 'all'] as const) {
    const until = performance.now() + ASK_FOR_MS
    const all: number[] = []
    for (let number = 1000; number < 1400 && performance.now() < until; number++)
      all.push(await ask(number, joined))
    keep({
      ...summary(`postgres_${joined}`, all),
      [`postgres_${joined}_asked`]: all.length,
      [`postgres_${joined}_cut`]: all.filter((ms) => ms >= ASK_AT_MOST_MS).length,
    })
  }
  for (const one of clients) await one.end()
  await server.release()
}
if (values.step === 'table') {
  // A table of dashes must not take the place of a measured one.
  if (['warm_p95', 'built', 'postgres_any_p95'].some((name) => figures[name] === undefined)) {
    process.stderr.write(
      'Langkah build, search, postgres belum dijalankan di folder ini; tabel tidak ditulis.\n',
    )
    process.exit(2)
  }
  const f = (name: string, digits = 1) => (figures[name] === undefined ? '–' : figures[name].toFixed(digits))
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  writeFileSync(
    new URL('results/matching-size.md', import.meta.url),
    `# Search at size

${(figures['built'] ?? size).toLocaleString('en')} invented products (${f('distinct_terms', 0)} distinct terms; lengths and word frequencies as in bench/matching/large-list.ts), questions of one to four words drawn as often as they stand in the texts and whole needs, half with filters. Commit ${commit}, ${new Date().toISOString().slice(0, 10)}. Made by \`bench/matching-size.bench.ts\`. One thread searches; two cores shared with whatever else ran, which the wall times below contain.

| Measure | Value | Must / aim |
|---|---|---|
| search warm, p50 / p95 / p99 | ${f('warm_p50')} / ${f('warm_p95')} / ${f('warm_p99')} ms | p95 ≤ 100 / 30 ms |
| search cold (first 200 after a restart), p50 / p95 | ${f('cold_p50')} / ${f('cold_p95')} ms; the very first ${f('first_ms')} ms | reported |
| search after 3,000 changes, p95 | ${f('after_p95')} ms | |
| 100 changed products taken in and the new one found, p50 / p95 | ${f('update_p50')} / ${f('update_p95')} ms (${f('updates_found', 0)} of ${f('updates', 0)} found), plus the wait for the next look at the source (1 s) | ≤ 2 s |
| restart from the index file | ${f('restart_s', 2)} s | |
| index built from its source | ${f('build_s', 0)} s, file ${f('file_mib', 0)} MiB written in ${f('save_s')} s | |
| memory of the process while building / after restart / after changes | ${f('build_rss_mib', 0)} / ${f('restart_rss_mib', 0)} / ${f('rss_mib', 0)} MiB | < 2048 MiB |
| PostgreSQL \`indonesian\`, GIN, ts_rank_cd, filters as columns, ${f('postgres_rows', 0)} rows: any word of the question, p50 / p95 | ${f('postgres_any_p50', 0)} / ${f('postgres_any_p95', 0)} ms (${f('postgres_any_asked', 0)} questions, ${f('postgres_any_cut', 0)} cut off after ${ASK_AT_MOST_MS / 1000} s) | p95 ≤ 100 / 30 ms |
| the same, all words of the question (finds nothing when one is missing), p50 / p95 | ${f('postgres_all_p50', 0)} / ${f('postgres_all_p95', 0)} ms (${f('postgres_all_asked', 0)} questions, ${f('postgres_all_cut', 0)} cut off) | |
| PostgreSQL: rows loaded / indexed / size with indexes | ${f('postgres_load_s', 0)} s / ${f('postgres_index_s', 0)} s / ${f('postgres_mib', 0)} MiB | |

The index is built for the memory of a process, with PostgreSQL as the source it follows (docs/decisions/0014-search-in-memory.md).
`,
  )
}
