import { type AskedFilter, askedFilters, passes, type ProductFilter } from './filters/filter.ts'
import type { ProductIndex } from './index/product-index.ts'
import { postingsOf, type Segment } from './index/segment.ts'
import type { Query, QueryAlternative } from './query.ts'

export interface Hit {
  readonly segment: Segment
  readonly product: number
  readonly ref: number
  /** Fielded BM25 over slots: Σ emphasis · rarity · (best alternative's weight · saturated impact). Not a percentage. */
  readonly score: number
}

/** Working space of one index, reused by every search: all of `totals` is 0 between two searches. */
interface Scratch {
  totals: Float32Array
  best: Float32Array
  stamps: Int32Array
  touched: Int32Array
  stamp: number
}
const scratches = new WeakMap<ProductIndex, Scratch>()

/**
 * The best `limit` products by words alone. A slot counts once per product, by its best alternative, so a product that
 * says `laptop / notebook` gains nothing over one that says `laptop`.
 */
export function findHits(
  index: ProductIndex,
  query: Query,
  limit: number,
  filter: ProductFilter = {},
): Hit[] {
  const asked = askedFilters(filter)
  const largest = index.segments.reduce((most, segment) => Math.max(most, segment.products), 0)
  const scratch = scratchFor(index, largest)
  const top = newTop(limit)
  for (const segment of index.segments) scanSegment(segment, query, scratch, asked, top)
  return top.sorted()
}

function scratchFor(index: ProductIndex, products: number): Scratch {
  let scratch = scratches.get(index)
  if (!scratch || scratch.totals.length < products) {
    scratch = {
      totals: new Float32Array(products),
      best: new Float32Array(products),
      stamps: new Int32Array(products),
      touched: new Int32Array(products),
      stamp: 0,
    }
    scratches.set(index, scratch)
  }
  return scratch
}

function scanSegment(
  segment: Segment,
  query: Query,
  scratch: Scratch,
  asked: readonly AskedFilter[],
  top: Top,
): void {
  const { totals, touched } = scratch
  const { postingProducts, postingImpacts } = segment
  let count = 0
  for (const slot of query.slots) {
    const mass = slot.emphasis * slot.rarity
    if (mass === 0) continue
    const said = slot.alternatives.filter(({ word }) => {
      const [from, to] = postingsOf(segment, word)
      return from < to
    })
    if (said.length === 1) {
      const [from, to] = postingsOf(segment, said[0]!.word)
      const scale = (mass * said[0]!.weight) / 255
      for (let i = from; i < to; i++) {
        const product = postingProducts[i]!
        if (totals[product] === 0) touched[count++] = product
        totals[product]! += scale * postingImpacts[i]!
      }
    } else if (said.length > 1) count = scanBest(segment, said, mass, scratch, count)
  }
  const { alive } = segment
  let threshold = top.threshold
  for (let i = 0; i < count; i++) {
    const product = touched[i]!
    const score = totals[product]!
    totals[product] = 0
    // Equal scores are offered too: the list keeps the lowest reference, in whatever order products are seen.
    if (score < threshold || alive[product] === 0) continue
    if (asked.length > 0 && !passes(segment, product, asked)) continue
    top.offer(segment, product, score)
    threshold = top.threshold
  }
}

/** A slot counts by its best alternative: a later, better one adds only the difference. */
function scanBest(
  segment: Segment,
  said: readonly QueryAlternative[],
  mass: number,
  scratch: Scratch,
  touchedBefore: number,
): number {
  const { totals, best, stamps, touched } = scratch
  const { postingProducts, postingImpacts } = segment
  const stamp = ++scratch.stamp
  let count = touchedBefore
  for (const { word, weight } of said) {
    const [from, to] = postingsOf(segment, word)
    const scale = (mass * weight) / 255
    for (let i = from; i < to; i++) {
      const product = postingProducts[i]!
      const value = scale * postingImpacts[i]!
      if (stamps[product] !== stamp) {
        stamps[product] = stamp
        best[product] = value
        if (totals[product] === 0) touched[count++] = product
        totals[product]! += value
      } else if (value > best[product]!) {
        totals[product]! += value - best[product]!
        best[product] = value
      }
    }
  }
  return count
}

interface Top {
  /** Scores below it need not be offered. */
  readonly threshold: number
  offer(segment: Segment, product: number, score: number): void
  sorted(): Hit[]
}

/** The best `limit` by a heap whose root is the worst kept; equal scores keep the earlier product. */
function newTop(limit: number): Top {
  const heap: Hit[] = []
  const worse = (a: Hit, b: Hit) => a.score < b.score || (a.score === b.score && a.ref > b.ref)
  const sift = (at: number) => {
    for (;;) {
      const left = 2 * at + 1
      let least = at
      if (left < heap.length && worse(heap[left]!, heap[least]!)) least = left
      if (left + 1 < heap.length && worse(heap[left + 1]!, heap[least]!)) least = left + 1
      if (least === at) return
      const swap = heap[at]!
      heap[at] = heap[least]!
      heap[least] = swap
      at = least
    }
  }
  return {
    get threshold() {
      return heap.length < limit ? 0 : heap[0]!.score
    },
    offer(segment, product, score) {
      const hit = { segment, product, ref: segment.refs[product]!, score }
      if (heap.length < limit) {
        heap.push(hit)
        for (let at = heap.length - 1; at > 0;) {
          const parent = (at - 1) >> 1
          if (!worse(heap[at]!, heap[parent]!)) break
          const swap = heap[at]!
          heap[at] = heap[parent]!
          heap[parent] = swap
          at = parent
        }
      } else if (worse(heap[0]!, hit)) {
        heap[0] = hit
        sift(0)
      }
    },
    sorted: () => [...heap].sort((a, b) => b.score - a.score || a.ref - b.ref),
  }
}
