import type { Lexicon } from '../lexicon.ts'
import { type IndexSettings, indexSettings, type SearchProduct } from '../product.ts'
import { postingsOf, type Segment } from './segment.ts'
import { newSegmentBuilder } from './segment-builder.ts'
import { newVocabulary, type Vocabulary } from './vocabulary.ts'

/**
 * The index that lives: a large base, a few small segments for what changed since, and a mark on what was replaced.
 * A change is visible as soon as `put` returns; small segments are joined when there are too many.
 */
export interface ProductIndex {
  readonly vocabulary: Vocabulary
  readonly lexicon: Lexicon
  readonly settings: IndexSettings
  readonly segments: readonly Segment[]
  /** Products that are current. */
  readonly size: number
  /** Number of products that hold the word (replaced ones included until the next rebuild: rarity moves slowly). */
  frequency(word: number): number
  put(products: readonly SearchProduct[]): void
  remove(refs: readonly number[]): void
  /** One segment of what is current: before saving, or when much was replaced. Takes seconds for a million products. */
  compact(): void
}

const MAX_SEGMENTS = 12

export function buildProductIndex(
  products: Iterable<SearchProduct>,
  lexicon: Lexicon,
  settings: IndexSettings = indexSettings,
): ProductIndex {
  const vocabulary = newVocabulary()
  // The table's own words are known to the typo finder even where no product uses them: `labtop` → laptop → notebook.
  for (const key of lexicon.alternatives.keys()) {
    vocabulary.add(key)
    for (const word of key.split(' ')) vocabulary.add(word)
  }
  vocabulary.closeKnown()
  const builder = newSegmentBuilder(vocabulary, lexicon, settings)
  for (const product of products) builder.add(product)
  return openProductIndex(vocabulary, lexicon, settings, [builder.freeze()])
}

/** An index from ready segments, as a file brings them back. */
export function openProductIndex(
  vocabulary: Vocabulary,
  lexicon: Lexicon,
  settings: IndexSettings,
  initial: readonly Segment[],
): ProductIndex {
  const segments = [...initial]
  const places = new Map<number, readonly [segment: Segment, product: number]>()
  // Only changes need the way from a ref to its place; the base is looked through once, at the first change.
  let placed = false
  let size = segments.reduce((sum, segment) => sum + segment.alive.reduce((n, alive) => n + alive, 0), 0)
  const place = () => {
    if (placed) return
    placed = true
    for (const segment of segments) note(segment)
  }
  const note = (segment: Segment) => {
    for (let product = 0; product < segment.products; product++)
      if (segment.alive[product]) places.set(segment.refs[product]!, [segment, product])
  }
  const withdraw = (ref: number) => {
    const at = places.get(ref)
    if (!at) return
    at[0].alive[at[1]] = 0
    places.delete(ref)
    size--
  }
  return {
    vocabulary,
    lexicon,
    settings,
    segments,
    get size() {
      return size
    },
    frequency(word) {
      let sum = 0
      for (const segment of segments) {
        const [from, to] = postingsOf(segment, word)
        sum += to - from
      }
      return sum
    },
    put(products) {
      if (products.length === 0) return
      place()
      const builder = newSegmentBuilder(vocabulary, lexicon, settings)
      const latest = new Map(products.map((product) => [product.ref, product]))
      for (const product of latest.values()) {
        withdraw(product.ref)
        builder.add(product)
      }
      const segment = builder.freeze()
      segments.push(segment)
      note(segment)
      size += segment.products
      if (segments.length > MAX_SEGMENTS) joinSmall()
    },
    remove(refs) {
      place()
      for (const ref of refs) withdraw(ref)
    },
    compact() {
      if (segments.length === 1 && size === segments[0]!.products) return
      const joined = joinSegments(segments.splice(0), vocabulary.size)
      segments.push(joined)
      places.clear()
      placed = false
    },
  }

  /** All segments after the base become one; the base itself is rebuilt only when the index is next saved from its source. */
  function joinSmall(): void {
    const small = segments.splice(1)
    const joined = joinSegments(small, vocabulary.size)
    segments.push(joined)
    note(joined)
  }
}

function joinSegments(parts: readonly Segment[], vocabularySize: number): Segment {
  const kept = parts.flatMap((segment) =>
    Array.from({ length: segment.products }, (_, product) => [segment, product] as const).filter(
      ([, product]) => segment.alive[product] === 1,
    ),
  )
  const used = kept.reduce((sum, [s, p]) => sum + s.wordStarts[p + 1]! - s.wordStarts[p]!, 0)
  const words = new Uint32Array(used)
  const wordPlaces = new Uint8Array(used)
  const wordImpacts = new Uint8Array(used)
  const wordStarts = new Uint32Array(kept.length + 1)
  const starts = new Uint32Array(vocabularySize + 1)
  let at = 0
  kept.forEach(([segment, product], index) => {
    const from = segment.wordStarts[product]!
    const to = segment.wordStarts[product + 1]!
    words.set(segment.words.subarray(from, to), at)
    wordPlaces.set(segment.wordPlaces.subarray(from, to), at)
    wordImpacts.set(segment.wordImpacts.subarray(from, to), at)
    at += to - from
    wordStarts[index + 1] = at
  })
  for (let i = 0; i < used; i++) starts[words[i]! + 1]!++
  for (let w = 0; w < vocabularySize; w++) starts[w + 1]! += starts[w]!
  const next = starts.slice()
  const postingProducts = new Uint32Array(used)
  const postingImpacts = new Uint8Array(used)
  for (let product = 0; product < kept.length; product++)
    for (let i = wordStarts[product]!; i < wordStarts[product + 1]!; i++) {
      const place = next[words[i]!]!++
      postingProducts[place] = product
      postingImpacts[place] = wordImpacts[i]!
    }
  const column = <T extends Int8Array | Int16Array | Int32Array | Float64Array>(
    make: (values: number[]) => T,
    read: (segment: Segment) => T,
  ) => make(kept.map(([segment, product]) => read(segment)[product]!))
  return {
    products: kept.length,
    starts,
    postingProducts,
    postingImpacts,
    wordStarts,
    words,
    wordPlaces,
    wordImpacts,
    refs: column(
      (v) => Float64Array.from(v),
      (s) => s.refs,
    ),
    kbli: column(
      (v) => Int32Array.from(v),
      (s) => s.kbli,
    ),
    facts: {
      certificateUntil: column(
        (v) => Int32Array.from(v),
        (s) => s.facts.certificateUntil,
      ),
      tkdnBasisPoints: column(
        (v) => Int16Array.from(v),
        (s) => s.facts.tkdnBasisPoints,
      ),
      pdn: column(
        (v) => Int8Array.from(v),
        (s) => s.facts.pdn,
      ),
      umk: column(
        (v) => Int8Array.from(v),
        (s) => s.facts.umk,
      ),
      kecamatan: column(
        (v) => Int32Array.from(v),
        (s) => s.facts.kecamatan,
      ),
      priceRupiah: column(
        (v) => Float64Array.from(v),
        (s) => s.facts.priceRupiah,
      ),
      capacityUnitsPerYear: column(
        (v) => Float64Array.from(v),
        (s) => s.facts.capacityUnitsPerYear,
      ),
    },
    alive: new Uint8Array(kept.length).fill(1),
  }
}
