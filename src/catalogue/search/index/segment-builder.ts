import { analyse, type AnalysedToken, findPhrases } from '../analyse.ts'
import { stem } from '../language/stem.ts'
import { kindMark, kindsOf } from '../kinds-named.ts'
import type { Kind, Lexicon } from '../lexicon.ts'
import {
  type IndexSettings,
  IN_BRAND,
  IN_CATEGORY,
  IN_KIND,
  IN_NAME,
  IN_SPECIFICATION,
  IS_PHRASE,
  NAME_WORD,
  type ProductFacts,
  type SearchProduct,
} from '../product.ts'
import { factColumns, type Segment } from './segment.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Words beyond this many in one text are not indexed; a specification of a page says nothing more about what a thing is. */
const MAX_WORDS = 400
/** Between two words of a phrase in a product, this many others may stand: `Transformator (Trafo) Distribusi`. */
const PHRASE_SLACK = 1

interface Growing {
  words: Uint32Array
  places: Uint8Array
  impacts: Uint8Array
  used: number
}

export interface SegmentBuilder {
  add(product: SearchProduct): void
  readonly size: number
  freeze(): Segment
}

/** The word of the index that stands for a spelling as written, beside its stem: `pencetak` is not quite `cetak`. */
export const asWritten = (word: string): string => `=${word}`

export function newSegmentBuilder(
  vocabulary: Vocabulary,
  lexicon: Lexicon,
  settings: IndexSettings,
): SegmentBuilder {
  const growing: Growing = {
    words: new Uint32Array(1 << 12),
    places: new Uint8Array(1 << 12),
    impacts: new Uint8Array(1 << 12),
    used: 0,
  }
  const wordStarts: number[] = [0]
  const refs: number[] = []
  const kbli: number[] = []
  const facts: ProductFacts[] = []
  const fields = [
    ['name', IN_NAME],
    ['category', IN_CATEGORY],
    ['specification', IN_SPECIFICATION],
    ['brand', IN_BRAND],
  ] as const
  // Reused for every product: word → its place bits and weight so far.
  const weights = new Map<number, number>()
  const places = new Map<number, number>()

  return {
    get size() {
      return refs.length
    },
    add(product) {
      weights.clear()
      places.clear()
      let kinds: readonly Kind[] = []
      for (const [field, bit] of fields) {
        if (product[field] === '') continue
        const { weight, b, usualWords } = settings[field]
        const tokens = analyse(product[field]).slice(0, MAX_WORDS)
        const corrected = bit === IN_NAME ? tokens.map((token) => meantToken(token, vocabulary)) : tokens
        const perOccurrence = weight / (1 - b + (b * tokens.length) / usualWords)
        const put = (word: string, bits: number) => {
          const number = vocabulary.add(word)
          weights.set(number, (weights.get(number) ?? 0) + perOccurrence)
          places.set(number, (places.get(number) ?? 0) | bits)
        }
        for (const token of tokens) {
          put(token.stem, bit | (bit === IN_NAME ? NAME_WORD : 0))
          if (token.stem !== token.text) put(asWritten(token.text), bit)
          // Sellers misspell too: a name's word that nobody knows, one letter from exactly one known word, counts as both.
          const meant = bit === IN_NAME && token.kind === 'word' ? vocabulary.meantBy(token.text) : undefined
          if (meant !== undefined) put(stem(meant), bit | NAME_WORD)
          if (token.range) for (const size of sizesBetween(token.range)) put(size, bit)
        }
        for (const { phrase } of findPhrases(corrected, lexicon.phrasesByAnchor, PHRASE_SLACK, false))
          put(phrase.key, bit | IS_PHRASE)
        if (bit === IN_NAME) kinds = kindsOf(corrected, lexicon)
      }
      for (const kind of kinds) {
        const own = vocabulary.add(kindMark(kind.row.names[0]!))
        weights.set(own, settings.kind)
        places.set(own, IN_KIND)
        for (const word of kind.stems) {
          const number = vocabulary.add(word)
          if (places.has(number)) continue
          weights.set(number, settings.kind)
          places.set(number, IN_KIND)
        }
      }
      reserve(growing, weights.size)
      for (const [word, weight] of weights) {
        growing.words[growing.used] = word
        growing.places[growing.used] = places.get(word)!
        growing.impacts[growing.used] = Math.max(1, Math.round((255 * weight) / (settings.k1 + weight)))
        growing.used++
      }
      wordStarts.push(growing.used)
      refs.push(product.ref)
      kbli.push(/^\d{5}$/.test(product.kbli) ? Number(product.kbli) : -1)
      facts.push(product.facts)
    },
    freeze: () => invert(growing, wordStarts, refs, kbli, facts, vocabulary.size),
  }
}

function meantToken(token: AnalysedToken, vocabulary: Vocabulary): AnalysedToken {
  const meant = token.kind === 'word' ? vocabulary.meantBy(token.text) : undefined
  return meant === undefined ? token : { ...token, text: meant, stem: stem(meant) }
}

/** `40-50 kg` also answers 40, 45 and 50: the ends and the round sizes between. */
function sizesBetween([low, high, unit]: readonly [number, number, string]): string[] {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(high)) - 1) * 5
  const sizes = [`#${low}${unit}`]
  for (let size = Math.ceil((low + 1e-9) / step) * step; size < high && sizes.length < 25; size += step)
    sizes.push(`#${size}${unit}`)
  return sizes
}

function reserve(growing: Growing, more: number): void {
  if (growing.used + more <= growing.words.length) return
  const length = Math.max(growing.words.length * 2, growing.used + more)
  const grow = <T extends Uint32Array | Uint8Array>(array: T, bigger: T): T => {
    bigger.set(array)
    return bigger
  }
  growing.words = grow(growing.words, new Uint32Array(length))
  growing.places = grow(growing.places, new Uint8Array(length))
  growing.impacts = grow(growing.impacts, new Uint8Array(length))
}

/** Counting sort of (product, word) into postings by word; products stay in order, so scanning runs forward in memory. */
function invert(
  growing: Growing,
  wordStarts: readonly number[],
  refs: readonly number[],
  kbli: readonly number[],
  facts: readonly ProductFacts[],
  vocabularySize: number,
): Segment {
  const { used } = growing
  const words = growing.words.slice(0, used)
  const impacts = growing.impacts.slice(0, used)
  const starts = new Uint32Array(vocabularySize + 1)
  for (let i = 0; i < used; i++) starts[words[i]! + 1]!++
  for (let w = 0; w < vocabularySize; w++) starts[w + 1]! += starts[w]!
  const next = starts.slice()
  const postingProducts = new Uint32Array(used)
  const postingImpacts = new Uint8Array(used)
  for (let product = 0; product < refs.length; product++) {
    for (let i = wordStarts[product]!; i < wordStarts[product + 1]!; i++) {
      const at = next[words[i]!]!++
      postingProducts[at] = product
      postingImpacts[at] = impacts[i]!
    }
  }
  return {
    products: refs.length,
    starts,
    postingProducts,
    postingImpacts,
    wordStarts: Uint32Array.from(wordStarts),
    words,
    wordPlaces: growing.places.slice(0, used),
    wordImpacts: impacts,
    refs: Float64Array.from(refs),
    kbli: Int32Array.from(kbli),
    facts: factColumns(facts),
    alive: new Uint8Array(refs.length).fill(1),
  }
}
