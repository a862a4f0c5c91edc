/**
 * The search of one government's catalogue: the live index of `search/` over the rows of catalogue.product. It looks for changes
 * before a search, so what was committed is found by the next one; its file brings it back after a restart.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { inGovernment } from '#platform/db'
import { log } from '#platform/log'
import { type Hit, findHits } from '../search/search.ts'
import { buildLexicon, type Lexicon } from '../search/lexicon.ts'
import { type LiveSearch, openLiveSearch, type ProductSource } from '../search/live-search.ts'
import { IN_KIND, type SearchProduct } from '../search/product.ts'
import { postingsOf } from '../search/index/segment.ts'
import { type AlternativeKind, compileQuery, type Query } from '../search/query.ts'
import { kinds } from '../search/kinds.ts'
import { kindSaying } from '../search/kinds-named.ts'
import { synonyms } from '../search/synonyms.ts'
import { classOf } from '../product-classes.ts'
import type { Client, Product } from './store.queries.ts'

const LOOK_EVERY_MS = 250
const SAVE_EVERY_MS = 60_000
export const HITS_MAX = 500

interface Live {
  readonly search: LiveSearch
  lookedAt: number
  savedAt: number
  unsaved: number
  saving: boolean
}
const opened = new Map<string, Promise<Live>>()
let lexicon: Lexicon | undefined

const within = <T>(pool: pg.Pool, klpd: string, work: (client: pg.PoolClient) => Promise<T>) =>
  inGovernment(pool, klpd, work, 'read only')

/** Opens once per database and government, then looks for what is new. */
export async function liveSearch(
  place: { pool: pg.Pool; dataDir: string },
  klpd: string,
): Promise<LiveSearch> {
  const head = await within(
    place.pool,
    klpd,
    async (client) =>
      (
        await client.query<{ index_id: string }>(
          'select index_id from catalogue.change_head where klpd = $1',
          [klpd],
        )
      ).rows[0],
  )
  const key = `${place.dataDir}\n${klpd}\n${head?.index_id ?? 'kosong'}`
  let found = opened.get(key)
  if (!found) {
    found = open(place, klpd, head?.index_id)
    opened.set(key, found)
    found.catch(() => opened.delete(key))
  }
  const live = await found
  if (Date.now() - live.lookedAt >= LOOK_EVERY_MS) {
    live.unsaved += await live.search.refresh()
    live.lookedAt = Date.now()
    if (live.unsaved > 0 && !live.saving && Date.now() - live.savedAt >= SAVE_EVERY_MS) void save(live)
  }
  return live.search
}

async function open(
  place: { pool: pg.Pool; dataDir: string },
  klpd: string,
  indexId: string | undefined,
): Promise<Live> {
  lexicon ??= buildLexicon(synonyms, kinds)
  const folder = join(place.dataDir, 'katalog')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const search = await openLiveSearch({
    source: productSource(place.pool, klpd),
    lexicon,
    // A database that was made anew has another index_id: an old file is never believed.
    ...(indexId ? { file: join(folder, `${klpd}-${indexId}.indeks`) } : {}),
  })
  return { search, lookedAt: Date.now(), savedAt: 0, unsaved: 1, saving: false }
}

async function save(live: Live): Promise<void> {
  live.saving = true
  const taken = live.unsaved
  try {
    await live.search.save()
    live.unsaved -= taken
  } catch (error) {
    // The next start reads the table instead: slower, not wrong.
    log.error('indeks katalog tidak tersimpan', { error: String(error) })
  } finally {
    live.savedAt = Date.now()
    live.saving = false
  }
}

interface SourceRow extends Product {
  readonly change_no: number
  readonly ingredients: string | null
  readonly tkdn_until: string | null
  readonly tkdn_bp: number | null
}
/** Changes in the order of commit (catalogue.change_head); whatever is not public is gone. */
export function productSource(pool: pg.Pool, klpd: string): ProductSource {
  return {
    changesAfter: (mark, limit) =>
      within(pool, klpd, async (client) => {
        const rows = await changedProducts(client, klpd, Number(mark ?? 0), limit)
        const last = rows.at(-1)
        return {
          products: rows
            .filter((row) => row.state === 'TAYANG' || row.state === 'DIBEKUKAN')
            .map(searchProduct),
          gone: rows
            .filter((row) => row.state !== 'TAYANG' && row.state !== 'DIBEKUKAN')
            .map((row) => row.ref),
          mark: last ? String(last.change_no) : mark,
          more: rows.length === limit,
        }
      }),
  }
}

const changedProducts = async (
  client: Client,
  klpd: string,
  after: number,
  limit: number,
): Promise<SourceRow[]> =>
  (
    await client.query<SourceRow>(
      `select v.*, v.change_no::int as change_no, v.ref::int as ref,
       (select string_agg(o.ingredient, ', ') from catalogue.origin o where o.klpd = v.klpd and o.product_id = v.product_id
         and o.version = (select max(x.version) from catalogue.origin_version x where x.klpd = v.klpd and x.product_id = v.product_id)) as ingredients
     from catalogue.published_product v where v.klpd = $1 and v.change_no > $2 order by v.change_no limit $3`,
      [klpd, after, limit],
    )
  ).rows

const searchProduct = (row: SourceRow): SearchProduct => ({
  ref: row.ref,
  name: row.name,
  category: classOf(row.class_code)?.title.id ?? '',
  specification: [row.description, row.ingredients].filter(Boolean).join('. '),
  brand: row.maker_name,
  kbli: '',
  facts: {
    // Papers have days: the page asks the register of the day, the index keeps no copy that could age.
    certificateUntil: null,
    tkdnBasisPoints: null,
    pdn: row.pdn_basis !== null,
    umk: row.umkm_class === null ? null : row.umkm_class === 'mikro' || row.umkm_class === 'kecil',
    kecamatan: row.kecamatan,
    priceRupiah: row.price_rupiah,
    capacityUnitsPerYear: null,
  },
})

export interface WordReason {
  /** As the visitor typed it. */
  readonly label: string
  /** How the product says it; `null` = it does not. For `jenis` the kind of which it is usually said, not by the product itself. */
  readonly said: string | null
  readonly kind: AlternativeKind | 'jenis' | null
  /** No product and no synonym knows the word. */
  readonly unknown: boolean
}
export interface TextHit {
  readonly ref: number
  readonly score: number
  readonly words: readonly WordReason[]
}

/** A hit far below the best shares only a common word with it. */
const KEEP_SHARE = 0.2

export function findByText(
  search: LiveSearch,
  text: string,
): { readonly hits: readonly TextHit[]; readonly query: Query } {
  const query = compileQuery(text, search.index)
  const found = findHits(search.index, query, HITS_MAX)
  const best = found[0]?.score ?? 0
  const hits = found
    .filter((hit) => hit.score >= best * KEEP_SHARE)
    .map((hit) => ({ ref: hit.ref, score: hit.score, words: wordsOf(search, query, hit) }))
  // Who asks for chicken wants what says chicken; what is only usually made of it is shown when nothing says so.
  const own = hits.filter(({ words }) => words.some(({ said, kind }) => said !== null && kind !== 'jenis'))
  return { query, hits: own.length > 0 ? own : hits }
}

/** Which words of the query a product says, and how; also for one that was not found. */
export function explain(
  search: LiveSearch,
  text: string,
  ref: number,
): { readonly words: readonly WordReason[]; readonly isIndexed: boolean } {
  const query = compileQuery(text, search.index)
  for (const segment of search.index.segments)
    for (let product = 0; product < segment.products; product++)
      if (segment.alive[product] === 1 && segment.refs[product] === ref)
        return { words: wordsOf(search, query, { segment, product, ref, score: 0 }), isIndexed: true }
  return {
    words: query.slots.map((slot) => ({ label: slot.label, said: null, kind: null, unknown: slot.unknown })),
    isIndexed: false,
  }
}

function wordsOf(search: LiveSearch, query: Query, hit: Hit): WordReason[] {
  return query.slots
    .filter((slot) => slot.emphasis > 0)
    .map((slot) => {
      const said = slot.alternatives.filter(({ word }) => says(hit, word))
      const own = said.filter(({ word }) => placesOf(hit, word) !== IN_KIND)
      const best = (own.length > 0 ? own : said).reduce<(typeof said)[number] | undefined>(
        (top, one) => (top && top.weight >= one.weight ? top : one),
        undefined,
      )
      const word = best && search.index.vocabulary.wordOf(best.word).replace(/^[^\p{L}\p{N}]+/u, '')
      if (word !== undefined && own.length === 0) {
        const kind = kindSaying(search.index, hit.segment, hit.product, word)
        if (kind) return { label: slot.label, said: kind.row.names[0]!, kind: 'jenis', unknown: slot.unknown }
      }
      return {
        label: slot.label,
        said: word ?? null,
        kind: best?.kind ?? null,
        unknown: slot.unknown,
      }
    })
}

function placesOf({ segment, product }: Hit, word: number): number {
  for (let i = segment.wordStarts[product]!; i < segment.wordStarts[product + 1]!; i++)
    if (segment.words[i] === word) return segment.wordPlaces[i]!
  return 0
}

function says({ segment, product }: Hit, word: number): boolean {
  let [low, high] = postingsOf(segment, word)
  while (low < high) {
    const middle = (low + high) >> 1
    const at = segment.postingProducts[middle]!
    if (at === product) return true
    if (at < product) low = middle + 1
    else high = middle
  }
  return false
}

/** For tests: what is open is forgotten, as a restart would. */
export async function closeLiveSearches(save_ = true): Promise<void> {
  for (const found of opened.values()) if (save_) await save(await found)
  opened.clear()
}
