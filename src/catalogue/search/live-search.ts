import type { ProductFilter } from './filters/filter.ts'
import { readIndex, saveIndex } from './index/index-file.ts'
import { buildProductIndex, type ProductIndex } from './index/product-index.ts'
import type { Lexicon } from './lexicon.ts'
import type { SearchProduct } from './product.ts'
import { compileQuery } from './query.ts'
import { findHits } from './search.ts'

/**
 * Where products come from: PostgreSQL rows in the house, a list in a test. `changesAfter(null)` begins at the first
 * product; a mark is the source's own (a sequence number, an instant), opaque here and kept in the index file.
 */
export interface ProductSource {
  changesAfter(mark: string | null, limit: number): Promise<ProductChanges>
}
export interface ProductChanges {
  /** New or changed products, as they are now. */
  readonly products: readonly SearchProduct[]
  /** References of products that are no longer on offer. */
  readonly gone: readonly number[]
  readonly mark: string | null
  /** More changes wait behind this mark. */
  readonly more: boolean
}

export interface FoundProduct {
  readonly ref: number
  readonly score: number
}
export interface LiveSearch {
  readonly index: ProductIndex
  /** Best first, at most `limit` (500); filters decide yes or no and never move a score. Empty text finds nothing. */
  search(text: string, limit: number, filter?: ProductFilter): readonly FoundProduct[]
  /** Takes in what changed; afterwards every search sees it. One runs at a time. @returns products and removals taken in. */
  refresh(): Promise<number>
  /** Writes the index file, with what was replaced left out. */
  save(): Promise<void>
}

const BATCH = 20_000
const MAX_LIMIT = 500
/** A source that always has more is broken; a million products are 50 batches. */
const MAX_BATCHES = 1_000

/**
 * Opens the index from its file when that is there and of our rules, else from the source; then takes in what changed since.
 * Call `refresh` every second or on a notice from the database (the promise of issue 8 is two seconds).
 */
export async function openLiveSearch(settings: {
  readonly source: ProductSource
  readonly lexicon: Lexicon
  /** Where the index is kept between two runs; without it every start reads the whole source. */
  readonly file?: string
}): Promise<LiveSearch> {
  const { source, lexicon, file } = settings
  const saved = file === undefined ? undefined : await readIndex(file, lexicon)
  let mark = saved?.mark ?? null
  const index = saved?.index ?? buildProductIndex([], lexicon)
  let running: Promise<number> | undefined
  const refresh = () => (running ??= takeIn().finally(() => (running = undefined)))
  await refresh()
  if (!saved) index.compact()
  return {
    index,
    refresh,
    search(text, limit, filter = {}) {
      const most = Math.max(0, Math.min(Math.floor(limit), MAX_LIMIT))
      if (most === 0) return []
      return findHits(index, compileQuery(text, index), most, filter).map(({ ref, score }) => ({
        ref,
        score,
      }))
    },
    async save() {
      if (file === undefined) return
      index.compact()
      await saveIndex(index, file, mark)
    },
  }

  async function takeIn(): Promise<number> {
    let count = 0
    for await (const { products, gone } of batches()) {
      index.put(products)
      index.remove(gone)
      count += products.length + gone.length
    }
    return count
  }

  async function* batches(): AsyncGenerator<ProductChanges> {
    for (let batch = 0; batch < MAX_BATCHES; batch++) {
      const changes = await source.changesAfter(mark, BATCH)
      yield changes
      mark = changes.mark
      if (!changes.more) return
    }
    throw new Error(`product source has more after ${MAX_BATCHES} batches of ${BATCH}`)
  }
}
