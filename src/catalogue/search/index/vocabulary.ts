import { realWords } from '../language/real-words.ts'

/** Words of the index as small numbers. Shared by all segments; only grows. */
export interface Vocabulary {
  find(word: string): number | undefined
  add(word: string): number
  wordOf(number: number): string
  readonly size: number
  /** Words, also as written (`=timbangan`), that look like `word` within `edits` changes (one letter more, less, other, or two swapped). */
  similar(word: string, edits: number): readonly number[]
  readonly words: readonly string[]
  /** The known word that a misspelt one means, if exactly one is a letter away. Known words: the table's and real ones. */
  meantBy(word: string): string | undefined
  /** Words added so far are the known ones; later ones may be misspelt. */
  closeKnown(): void
  /** How many of the first words are known ones. */
  readonly known: number
}

/** @param initial words in the order of their numbers, as a saved index holds them. */
export function newVocabulary(initial: readonly string[] = [], knownWords = 0): Vocabulary {
  const numbers = new Map<string, number>()
  const words: string[] = []
  const letters: number[] = []
  // Typos rarely hit the first letter, and never change the length by more than the edits allowed.
  const buckets = new Map<string, number[]>()
  const add = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    const number = words.length
    numbers.set(word, number)
    words.push(word)
    // A spelling as written (`=timbangan`) is misspelt as well as its stem is; its mark is no letter.
    const plain = word.startsWith('=') ? word.slice(1) : word
    letters.push(lettersOf(plain))
    if (/^[a-z]{4,}$/.test(plain)) {
      const bucket = `${plain[0]}${plain.length}`
      const list = buckets.get(bucket)
      if (list) list.push(number)
      else buckets.set(bucket, [number])
    }
    return number
  }
  for (const word of initial) add(word)
  let known = knownWords
  const meant = new Map<string, string | undefined>()
  const MEANT_LIMIT = 200_000
  return {
    words,
    add,
    find: (word) => numbers.get(word),
    wordOf: (number) => words[number]!,
    get size() {
      return words.length
    },
    get known() {
      return known
    },
    closeKnown() {
      known = words.length
    },
    meantBy(word) {
      if (word.length < 5 || !/^[a-z]+$/.test(word) || realWords.has(word)) return undefined
      const number = numbers.get(word)
      if (number !== undefined && number < known) return undefined
      if (meant.has(word)) return meant.get(word)
      const found: string[] = []
      for (let length = word.length - 1; length <= word.length + 1; length++)
        for (const candidate of buckets.get(`${word[0]}${length}`) ?? [])
          // A swapped or a lost letter; another letter makes another word too often (`kabel`, `kaber`).
          if (candidate < known && isSlip(word, plainOf(words[candidate]!)))
            found.push(plainOf(words[candidate]!))
      const one = found.length === 1 ? found[0] : undefined
      if (meant.size < MEANT_LIMIT) meant.set(word, one)
      return one
    },
    similar(word, edits) {
      const found: number[] = []
      const own = lettersOf(word)
      for (let length = word.length - edits; length <= word.length + edits; length++)
        for (const candidate of buckets.get(`${word[0]}${length}`) ?? [])
          // Each change brings or takes at most two letters of the alphabet; most words fall out here.
          if (
            countBits(own ^ letters[candidate]!) <= 2 * edits &&
            withinEdits(word, plainOf(words[candidate]!), edits)
          )
            found.push(candidate)
      return found
    },
  }
}

const plainOf = (word: string): string => (word.startsWith('=') ? word.slice(1) : word)

/** Which letters a word has, a to z, as bits. */
function lettersOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << ((word.charCodeAt(i) - 97) & 31)
  return bits
}
function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** Damerau-Levenshtein (neighbouring letters may swap), stopped as soon as the limit is passed. */
export function withinEdits(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1)
      next.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return false
    before = row
    row = next
  }
  return row[b.length]! <= limit
}

/** Two letters swapped, or one letter lost or doubled. */
export function isSlip(word: string, known: string): boolean {
  if (known.length < 5) return false
  if (word.length === known.length) {
    const at = [...word].findIndex((letter, i) => letter !== known[i])
    return (
      at >= 0 &&
      word[at] === known[at + 1] &&
      word[at + 1] === known[at] &&
      word.slice(at + 2) === known.slice(at + 2)
    )
  }
  return withinEdits(word, known, 1)
}
