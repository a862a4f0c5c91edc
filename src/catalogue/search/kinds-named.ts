import { type AnalysedToken, findPhrases } from './analyse.ts'
import type { Segment } from './index/segment.ts'
import type { Vocabulary } from './index/vocabulary.ts'
import { type Kind, type Lexicon, phraseKey } from './lexicon.ts'
import { IN_KIND } from './product.ts'

/** The word of the index that stands for a kind of goods itself, so that a reason can name it. */
export const kindMark = (name: string): string => `~${name}`
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
    if (!mark.startsWith('~')) continue
    const kinds = lexicon.kindsByName.get(phraseKey(mark.slice(1))) ?? []
    const kind = kinds.find(({ row, stems }) => kindMark(row.names[0]!) === mark && stems.includes(word))
    if (kind) return kind
  }
  return undefined
}

/** A name that tells of more kinds than this tells of none. */
const MAX_KINDS = 3

export interface NamedKind {
  readonly kind: Kind
  /** Positions of its name in the text. */
  readonly at: readonly number[]
}

/**
 * Kinds that a text names, the longest names first: `meja makan pasien` is one, not a `meja makan` too.
 * @param slack how many other words may stand inside a name; @param parted true where a comma ends a name.
 */
export function kindsNamed(
  tokens: readonly AnalysedToken[],
  lexicon: Lexicon,
  slack: number,
  parted: boolean,
): NamedKind[] {
  const claimed = new Set<number>()
  const kinds = new Map<Kind, NamedKind>()
  for (const { phrase, at } of findPhrases(tokens, lexicon.kindsByAnchor, slack, parted)) {
    if (at.every((place) => claimed.has(place))) continue
    for (const place of at) claimed.add(place)
    for (const kind of lexicon.kindsByName.get(phrase.key)!)
      if (kinds.size < MAX_KINDS && !kinds.has(kind)) kinds.set(kind, { kind, at })
  }
  return [...kinds.values()]
}

