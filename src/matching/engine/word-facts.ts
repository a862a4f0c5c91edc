import { isKindMark, type ProductIndex, roleOf } from '#catalogue'

export interface Size {
  readonly unit: string
  readonly value: number
}

/** `#70gr` → 70 gr. */
export function sizesOf(word: string): Size | undefined {
  const found = /^#([\d.]+)([a-z]\w*)$/.exec(word)
  return found ? { value: Number(found[1]), unit: found[2]! } : undefined
}

/** What the ranker asks about words of the index again and again, remembered by number. */
export interface WordFacts {
  sizeOf(word: number): Size | undefined
  rarity(word: number): number
  /** The words of a phrase. */
  partsOf(word: number): readonly number[]
  isService(word: number): boolean
  /** The word stands for a kind of goods itself (kinds-named.ts). */
  isKind(word: number): boolean
  /** How much the word says in a product's name: plan words such as `alat` say little. */
  emphasis(word: number): number
}

export function newWordFacts(index: ProductIndex): WordFacts {
  const sizes = new Map<number, Size | undefined>()
  const parts = new Map<number, readonly number[]>()
  const emphasis = new Map<number, number>()
  const services = new Map<number, boolean>()
  const rarities = new Map<number, number>()
  const remember = <T>(known: Map<number, T>, word: number, find: () => T): T => {
    const before = known.get(word)
    if (before !== undefined || known.has(word)) return before as T
    const found = find()
    known.set(word, found)
    return found
  }
  return {
    sizeOf: (word) => remember(sizes, word, () => sizesOf(index.vocabulary.wordOf(word))),
    rarity: (word) =>
      remember(rarities, word, () => {
        const frequency = index.frequency(word)
        return Math.log(1 + (Math.max(0, index.size - frequency) + 0.5) / (frequency + 0.5))
      }),
    partsOf: (word) =>
      remember(parts, word, () =>
        index.vocabulary
          .wordOf(word)
          .split(' ')
          .flatMap((part) => index.vocabulary.find(part) ?? []),
      ),
    isService: (word) => remember(services, word, () => roleOf(index.vocabulary.wordOf(word)) === 'service'),
    isKind: (word) => isKindMark(index.vocabulary.wordOf(word)),
    emphasis: (word) =>
      remember(emphasis, word, () => {
        const text = index.vocabulary.wordOf(word)
        if (/^[#\d]/.test(text)) return 0.3
        return roleOf(text) === undefined ? 1 : 0.3
      }),
  }
}

export const planEmphasis = (facts: WordFacts, word: number): number => facts.emphasis(word)
