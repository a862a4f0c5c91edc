/** How alike two bare names are. Pure; 0…1. Common words of firms' names (JAYA, KARYA, INDONESIA) say little, rare ones much. */

/** Rows of the distance table, reused: a register against a city's names asks for it some million times. */
const ROWS = [new Uint16Array(512), new Uint16Array(512), new Uint16Array(512)] as const

/**
 * Optimal string alignment: one letter more, less, other or swapped with its neighbour costs one. Beyond `most` the answer
 * is only "more than that" (`most + 1`).
 */
export function editDistance(a: string, b: string, most = 500): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > most) return most + 1
  // Firms' names are cut at 300 letters; a longer one would only be cut here again.
  if (b.length > 500) return editDistance(a.slice(0, 500), b.slice(0, 500), most)
  let [before, last, row]: [Uint16Array, Uint16Array, Uint16Array] = [...ROWS]
  for (let j = 0; j <= b.length; j++) last[j] = j
  for (let i = 1; i <= a.length; i++) {
    row[0] = i
    let nearest = i
    const letter = a.charCodeAt(i - 1)
    for (let j = 1; j <= b.length; j++) {
      let best = last[j - 1]! + (letter === b.charCodeAt(j - 1) ? 0 : 1)
      if (last[j]! + 1 < best) best = last[j]! + 1
      if (row[j - 1]! + 1 < best) best = row[j - 1]! + 1
      if (
        i > 1 &&
        j > 1 &&
        letter === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1) &&
        before[j - 2]! + 1 < best
      )
        best = before[j - 2]! + 1
      row[j] = best
      if (best < nearest) nearest = best
    }
    // A swap reaches back two rows, so one row beyond the bound does not end it; two would.
    if (nearest > most + 1) return most + 1
    ;[before, last, row] = [last, row, before]
  }
  return Math.min(last[b.length]!, most + 1)
}

/** Two words are one from here on. */
const ALIKE = 0.72

/** 1 = the same word; 0 = no counterpart. Between `ALIKE` and 1: misspelt. */
const wordLikeness = (a: Word, b: Word): number => {
  if (a.text === b.text) return 1
  const longest = Math.max(a.text.length, b.text.length)
  // A short word with one other letter is another word: TRI and TRIO, BUMI and BUDI.
  if (longest < 5 || Math.abs(a.text.length - b.text.length) > 2) return 0
  const most = Math.floor((1 - ALIKE) * longest)
  // Each letter that only one of the two has costs at least one step.
  if (bits(a.letters & ~b.letters) > most || bits(b.letters & ~a.letters) > most) return 0
  const alike = 1 - editDistance(a.text, b.text, most) / longest
  return alike >= ALIKE ? alike : 0
}

const bits = (set: number): number => {
  let n = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) n++
  return n
}
const lettersOf = (text: string): number => {
  let set = 0
  for (let i = 0; i < text.length; i++) set |= 1 << (text.charCodeAt(i) & 31)
  return set
}

interface Word {
  readonly text: string
  /** Which letters it has, one bit each. */
  readonly letters: number
  readonly weight: number
}
/** A key as it is compared; read once per key, not once per pair. */
interface Reading {
  readonly words: readonly Word[]
  readonly joined: string
  readonly digits: string
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

  private readonly readings = new Map<string, Reading>()

  read(key: string): Reading {
    const known = this.readings.get(key)
    if (known) return known
    const texts = key.split(' ').map((word) => SAME_WORD[word] ?? word)
    const reading: Reading = {
      words: texts.map((text) => ({ text, letters: lettersOf(text), weight: this.of(text) })),
      joined: texts.join(''),
      digits: texts
        .filter((word) => /\d/.test(word))
        .sort()
        .join(' '),
    }
    this.readings.set(key, reading)
    return reading
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
  const a = weights.read(keyA)
  const b = weights.read(keyB)
  const free = [...b.words]
  let matched = 0
  let whole = 0
  const onlyInA: string[] = []
  for (const word of a.words) {
    whole += word.weight
    let best = 0
    let at = -1
    for (let index = 0; index < free.length && best < 1; index++) {
      const alike = wordLikeness(word, free[index]!)
      if (alike > best) [best, at] = [alike, index]
    }
    if (best > 0) {
      free.splice(at, 1)
      matched += word.weight * best
    } else onlyInA.push(word.text)
  }
  for (const word of free) whole += word.weight
  const byWords = whole === 0 ? 0 : matched / whole
  return {
    value: Math.max(byWords, lettersAlike(a, b)),
    onlyInA,
    onlyInB: free.map((word) => word.text),
    digitsDiffer: a.digits !== b.digits,
  }
}

/** PILARHUTAMA and PILAR HUTAMA: the same letters with another space. */
function lettersAlike(a: Reading, b: Reading): number {
  if (a.joined === b.joined) return 1
  const longest = Math.max(a.joined.length, b.joined.length)
  if (a.words.length === b.words.length || longest < 8) return 0
  const most = Math.min(2, Math.floor(0.08 * longest))
  const apart = editDistance(a.joined, b.joined, most)
  return apart > most ? 0 : 1 - apart / longest
}
