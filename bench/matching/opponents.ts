import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { SearchProduct } from '#catalogue'
import { useEmbeddedPostgres } from '#platform/embedded-postgres'
import type { JudgedNeed, JudgedSet } from './judged.ts'
import { mean, measure } from './metrics.ts'

export type Ranked = { readonly ref: number; readonly score: number }[]
export interface Opponent {
  readonly name: string
  search(text: string, limit: number): Promise<Ranked> | Ranked
  close?(): Promise<void>
}

const folder = new URL('../opponents/', import.meta.url)
/** The opponents have their own package, so that the house itself never depends on them. */
export function installOpponents(): void {
  if (existsSync(new URL('node_modules/minisearch/package.json', folder))) return
  execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' })
}
const require = createRequire(new URL('package.json', folder))

interface MiniSearchLike {
  addAll(rows: readonly object[]): void
  search(text: string, options?: object): { id: number; score: number }[]
}
export interface MiniSearchTuning {
  readonly name: number
  readonly specification: number
  readonly category: number
  readonly prefix: boolean
  readonly fuzzy: number | false
  readonly k: number
  readonly b: number
  readonly d: number
}

const rows = (products: readonly SearchProduct[]) =>
  products.map(({ ref, name, category, specification, brand }) => ({
    id: ref,
    name,
    category,
    specification,
    brand,
  }))

export function miniSearch(products: readonly SearchProduct[], tuning?: MiniSearchTuning): Opponent {
  const loaded = require('minisearch') as { default?: unknown }
  const MiniSearch = (loaded.default ?? loaded) as new (options: object) => MiniSearchLike
  const engine = new MiniSearch({ fields: ['name', 'category', 'specification', 'brand'] })
  engine.addAll(rows(products))
  const options = tuning && {
    boost: { name: tuning.name, specification: tuning.specification, category: tuning.category },
    prefix: tuning.prefix,
    fuzzy: tuning.fuzzy,
    bm25: { k: tuning.k, b: tuning.b, d: tuning.d },
  }
  return {
    name: tuning ? 'MiniSearch, tuned' : 'MiniSearch, defaults',
    search: (text, limit) =>
      engine
        .search(text, options)
        .slice(0, limit)
        .map(({ id, score }) => ({ ref: id, score })),
  }
}

/**
 * The best of a grid by nDCG@10 on the tuning part. The search takes a minute, so its result is kept beside the opponents
 * (not in the repository) for as long as the judged set is the same.
 */
export function tuneMiniSearch(judged: JudgedSet, needs: readonly JudgedNeed[]): MiniSearchTuning {
  const hash = createHash('sha256')
    .update(JSON.stringify([needs, judged.products, [...judged.grades].map(([need, g]) => [need, ...g])]))
    .digest('hex')
  const kept = new URL(`node_modules/.tuned-${hash.slice(0, 16)}.json`, folder)
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as MiniSearchTuning
  const best = searchGrid(judged, needs)
  writeFileSync(kept, JSON.stringify(best))
  return best
}

function searchGrid(judged: JudgedSet, needs: readonly JudgedNeed[]): MiniSearchTuning {
  let best: MiniSearchTuning | undefined
  let most = -1
  for (const name of [1, 2, 4, 8])
    for (const category of [0.1, 0.5, 1])
      for (const prefix of [false, true])
        for (const fuzzy of [false, 0.1, 0.2] as const)
          for (const [k, b] of [
            [1.2, 0.7],
            [0.5, 0.7],
            [0.5, 0.3],
          ] as const) {
            const tuning = { name, specification: 1, category, prefix, fuzzy, k, b, d: 0.5 }
            const opponent = miniSearch(judged.products, tuning)
            const quality = mean(
              needs.map((need) => {
                const found = opponent.search(need.text, 10) as Ranked
                return measure(
                  need.id,
                  need.slices,
                  found.map(({ ref }) => ref),
                  judged.grades.get(need.id),
                ).ndcg
              }),
            )
            if (quality > most) [most, best] = [quality, tuning]
          }
  return best!
}

export async function orama(products: readonly SearchProduct[]): Promise<Opponent> {
  const { create, insertMultiple, search } = (await import(require.resolve('@orama/orama'))) as {
    create: (options: object) => Promise<object>
    insertMultiple: (db: object, rows: object[], batch: number) => Promise<unknown>
    search: (db: object, query: object) => Promise<{ hits: { score: number; document: { ref: number } }[] }>
  }
  const stemmers = (await import(require.resolve('@orama/stemmers/indonesian'))) as Record<string, unknown>
  const stemmer = stemmers['stemmer'] ?? (stemmers['default'] as Record<string, unknown>)['stemmer']
  const db = await create({
    schema: { ref: 'number', name: 'string', category: 'string', specification: 'string', brand: 'string' },
    components: { tokenizer: { stemming: true, stemmer, language: 'indonesian' } },
  })
  await insertMultiple(
    db,
    rows(products).map(({ id, ...rest }) => ({ ref: id, ...rest })),
    1000,
  )
  return {
    name: 'Orama, Indonesian stemmer',
    search: async (text, limit) => {
      const { hits } = await search(db, {
        term: text,
        limit,
        properties: ['name', 'category', 'specification', 'brand'],
      })
      return hits.map(({ score, document }) => ({ ref: document.ref, score }))
    },
  }
}

/** PostgreSQL full text with its own `indonesian` dictionary, words joined by OR, weights A/B/C by field; and pg_trgm. */
export async function postgres(products: readonly SearchProduct[]): Promise<Opponent[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'padan-bench-'))
  const server = await useEmbeddedPostgres({ dataDir, database: 'bench' })
  const client = new pg.Client({ connectionString: server.ownerUrl })
  await client.connect()
  let users = 2
  const close = async () => {
    if (--users > 0) return
    await client.end()
    await server.release()
    rmSync(dataDir, { recursive: true, force: true })
  }
  await client.query(`create table product (ref int primary key, whole text, words tsvector)`)
  await client.query(
    `insert into product select (r->>'ref')::int,
       concat_ws(' ', r->>'name', r->>'specification', r->>'category', r->>'brand'),
       setweight(to_tsvector('indonesian', r->>'name'), 'A') || setweight(to_tsvector('indonesian', r->>'specification'), 'B')
         || setweight(to_tsvector('indonesian', concat_ws(' ', r->>'category', r->>'brand')), 'C')
     from jsonb_array_elements($1::jsonb) r`,
    [JSON.stringify(products)],
  )
  await client.query(`create index on product using gin (words)`)
  const opponents: Opponent[] = [
    {
      name: 'PostgreSQL indonesian',
      close,
      search: async (text, limit) => {
        const answer = await client.query<{ ref: number; score: number }>(
          `with q as (select replace(plainto_tsquery('indonesian', $1)::text, '&', '|')::tsquery as query)
           select ref, ts_rank_cd(words, query, 1) as score from product, q where words @@ query order by 2 desc, 1 limit $2`,
          [text.replaceAll('\0', ' '), limit],
        )
        return answer.rows
      },
    },
  ]
  try {
    await client.query('create extension pg_trgm')
    await client.query('create index on product using gin (whole gin_trgm_ops)')
    opponents.push({
      name: 'pg_trgm',
      close,
      search: async (text, limit) => {
        const answer = await client.query<{ ref: number; score: number }>(
          `select ref, word_similarity($1, whole) as score from product where word_similarity($1, whole) > 0.1 order by 2 desc, 1 limit $2`,
          [text.replaceAll('\0', ' '), limit],
        )
        return answer.rows
      },
    })
  } catch {
    users = 1 // this build of PostgreSQL has no pg_trgm; the table says so
  }
  return opponents
}
