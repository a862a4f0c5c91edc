import { type AnalysedToken, findPhrases } from './analyse.ts'
import type { Segment } from './index/segment.ts'
import type { Vocabulary } from './index/vocabulary.ts'
import { type Kind, type Lexicon, type Phrase, phraseKey } from './lexicon.ts'
import { IN_KIND } from './product.ts'

/** The word of the index that stands for a kind of goods itself, so that a reason can name it. */
export const kindMark = (name: string): string => `${MARK}${name}`
export const isKindMark = (word: string): boolean => word.startsWith(MARK)
const MARK = '~'

/** The kind of a product whose description says the word; undefined when its own texts say it. */
export function kindSaying(
  { vocabulary, lexicon }: { readonly vocabulary: Vocabulary; readonly lexicon: Lexicon },
  segment: Segment,
  product: number,
  word: string,
): Kind | undefined {
  for (let i = segment.wordStarts[product]!; i < segment.wordStarts[product + 1]!; i++) {
    if (segment.wordPlaces[i] !== IN_KIND) continue
    const mark = vocabulary.wordOf(segment.words[i]!)
    if (!isKindMark(mark)) continue
    const kinds = lexicon.kindsByName.get(phraseKey(mark.slice(MARK.length))) ?? []
    const kind = kinds.find(({ row, stems }) => kindMark(row.names[0]!) === mark && stems.includes(word))
    if (kind) return kind
  }
  return undefined
}

/** A product is of no more kinds than this; the longest names are kept. */
const MAX_KINDS = 3

export interface NamedKind {
  readonly kind: Kind
  /** Positions of its name in the text. */
  readonly at: readonly number[]
}

/** Between two words of a name in a product, this many others may stand. */
const PRODUCT_SLACK = 1

/**
 * Kinds that a product's text names, the longest names first: `meja makan pasien` is one, not a `meja makan` too. Indonesian names begin
 * with the thing: what stands behind another kind tells what it works with (`Pompa Air Bensin` is no petrol), unless a mark parts them.
 */
export function kindsOf(written: readonly AnalysedToken[], lexicon: Lexicon): Kind[] {
  const tokens = joined(written, lexicon)
  const claimed = new Set<number>()
  const found: NamedKind[] = []
  for (const { phrase, at } of findPhrases(tokens, lexicon.kindsByAnchor, PRODUCT_SLACK, false)) {
    if (!inOrder(phrase, at, tokens)) continue
    if (at.every((place) => claimed.has(place))) continue
    for (const place of at) claimed.add(place)
    for (const kind of lexicon.kindsByName.get(phrase.key)!) found.push({ kind, at })
  }
  const first = Math.min(...found.map(({ at }) => at[0]!))
  const partAt = (place: number) => tokens.slice(0, place + 1).filter(({ opens }) => opens).length
  const kinds = new Set<Kind>()
  for (const { kind, at } of found) if (at[0] === first || partAt(at[0]!) > partAt(first)) kinds.add(kind)
  return [...kinds].slice(0, MAX_KINDS)
}

/** `nasi kotak` is a meal, `kotak nasi` its box: a name is said in its order. */
const inOrder = ({ stems }: Phrase, at: readonly number[], tokens: readonly AnalysedToken[]): boolean =>
  stems.every((word, i) => tokens[at[i]!]!.stem === word)

/** `DISH WASHER` is a dishwasher. */
function joined(tokens: readonly AnalysedToken[], { kindsByName }: Lexicon): readonly AnalysedToken[] {
  const result: AnalysedToken[] = []
  for (const token of tokens) {
    const last = result.at(-1)
    const both = last && !token.opens ? last.text + token.text : ''
    if (both !== '' && kindsByName.has(both)) result[result.length - 1] = { ...last!, text: both, stem: both }
    else result.push(token)
  }
  return result
}

/** Kinds whose name covers a place of a need's text, longest names first; words side by side, no comma between. */
export const kindsAt = (tokens: readonly AnalysedToken[], place: number, lexicon: Lexicon): NamedKind[] =>
  findPhrases(tokens, lexicon.kindsByAnchor, 0, true)
    .filter(({ phrase, at }) => at.includes(place) && inOrder(phrase, at, tokens))
    .flatMap(({ phrase, at }) => lexicon.kindsByName.get(phrase.key)!.map((kind) => ({ kind, at })))
