/** How alike two bare names are. Pure; 0…1. Common words of firms' names (JAYA, KARYA, INDONESIA) say little, rare ones much. */

/** Optimal string alignment: one letter more, less, other or swapped with its neighbour costs one. */
export function editDistance(a: string, b: string): number {
  if (a === b) return 0
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, before[j - 2]! + 1)
      row.push(best)
    }
    before = last
    last = row
  }
  return last[b.length]!
}

const wordLikeness = (a: string, b: string): number => {
  if (a === b) return 1
  const longest = Math.max(a.length, b.length)
  // A short word with one other letter is another word: TRI and TRIO, BUMI and BUDI.
  if (longest < 5 || Math.abs(a.length - b.length) > 2) return 0
  return 1 - editDistance(a, b) / longest
}

/** How much a word tells, from how many names carry it: 1 for a word seen once, near 0.15 for the commonest. */
export class WordWeights {
  private readonly count = new Map<string, number>()
  private names = 0

  constructor(keys: Iterable<string>) {
    for (const key of keys) {
      this.names++
      for (const word of new Set(key.split(' '))) this.count.set(word, (this.count.get(word) ?? 0) + 1)
    }
  }

  of(word: string): number {
    const seen = this.count.get(word) ?? 0
    if (COMMON.has(word)) return 0.2
    if (seen <= 1 || this.names < 50) return 1
    return Math.max(0.15, 1 - Math.log(seen) / Math.log(this.names))
  }

  frequency(word: string): number {
    return this.count.get(word) ?? 0
  }
}

/** Words that half of the country's firms share; a small register would not know that from its own counts. */
export const COMMON: ReadonlySet<string> = new Set(
  'INDONESIA JAYA ABADI KARYA UTAMA MANDIRI PERKASA SEJAHTERA BERSAMA PRATAMA MAKMUR MULIA PUTRA MITRA SENTOSA NUSANTARA INDO SUKSES GEMILANG LESTARI MAJU DAN INDUSTRI INDUSTRY INDUSTRIES GROUP KONSTRUKSI KONSULTAN TEKNIK TEKNOLOGI GLOBAL PERSADA'.split(
    ' ',
  ),
)

/** Writings of the same word in firms' names; applied to both sides before comparing. */
const SAME_WORD: Readonly<Record<string, string>> = {
  INDUSTRY: 'INDUSTRI',
  INDUSTRIES: 'INDUSTRI',
  KONSULTANT: 'KONSULTAN',
  CONSULTANT: 'KONSULTAN',
  CONSULTANS: 'KONSULTAN',
  CONSULTAN: 'KONSULTAN',
  CONSULTANTS: 'KONSULTAN',
  CONSTRUCTION: 'KONSTRUKSI',
  TECHNOLOGY: 'TEKNOLOGI',
  TEHNIK: 'TEKNIK',
  INDONESIAN: 'INDONESIA',
  MANUFACTURE: 'MANUFAKTUR',
  MANUFACTURING: 'MANUFAKTUR',
  MEDIKA: 'MEDICA',
}

export interface Likeness {
  readonly value: number
  /** Words that have no counterpart on the other side. */
  readonly onlyInA: readonly string[]
  readonly onlyInB: readonly string[]
  /** Numbers are names: Unit 1 is not Unit 2. */
  readonly digitsDiffer: boolean
}

export function likeness(keyA: string, keyB: string, weights: WordWeights): Likeness {
  const wordsA = keyA.split(' ').map((word) => SAME_WORD[word] ?? word)
  const wordsB = keyB.split(' ').map((word) => SAME_WORD[word] ?? word)
  const digits = (words: readonly string[]) =>
    words
      .filter((word) => /\d/.test(word))
      .sort()
      .join(' ')
  const digitsDiffer = digits(wordsA) !== digits(wordsB)
  const free = new Set(wordsB.keys())
  let matched = 0
  let whole = 0
  const onlyInA: string[] = []
  for (const word of wordsA) {
    const weight = weights.of(word)
    whole += weight
    let best = 0
    let at = -1
    for (const index of free) {
      const alike = wordLikeness(word, wordsB[index]!)
      if (alike > best) [best, at] = [alike, index]
    }
    if (best >= 0.72) {
      free.delete(at)
      matched += weight * best
    } else onlyInA.push(word)
  }
  const onlyInB = [...free].map((index) => wordsB[index]!)
  for (const word of onlyInB) whole += weights.of(word)
  const byWords = whole === 0 ? 0 : matched / whole
  // PILARHUTAMA and PILAR HUTAMA: the same letters with another space.
  const [joinedA, joinedB] = [wordsA.join(''), wordsB.join('')]
  const longest = Math.max(joinedA.length, joinedB.length)
  const byLetters =
    longest >= 8 && Math.abs(joinedA.length - joinedB.length) <= 2
      ? 1 - editDistance(joinedA, joinedB) / longest
      : 0
  const sameLetters =
    joinedA === joinedB ? 1 : byLetters >= 0.92 && wordsA.length !== wordsB.length ? byLetters : 0
  return { value: Math.max(byWords, sameLetters), onlyInA, onlyInB, digitsDiffer }
}
