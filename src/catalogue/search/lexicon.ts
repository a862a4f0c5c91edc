import { roleOf } from './language/plan-words.ts'
import { stem } from './language/stem.ts'
import { tokensOf } from './language/tokens.ts'
import type { KindRow } from './kinds/row.ts'
import type { SynonymRow } from './synonyms/row.ts'

/** A way to say the same: its key (stems joined by a space), how much it counts, and the row that claims it. */
export interface Alternative {
  readonly key: string
  readonly weight: number
  readonly row: SynonymRow
}

/**
 * The synonym table made ready: what each word or phrase may also be called, and which phrases to look for in a text.
 * Phrases are recognised in products when they are indexed, so that `tempat tidur pasien` is one posting list, not three.
 */
export interface Lexicon {
  readonly alternatives: ReadonlyMap<string, readonly Alternative[]>
  /** Every phrase of two words or more, under its most telling word. */
  readonly phrasesByAnchor: ReadonlyMap<string, readonly Phrase[]>
  /** Names of kinds of goods under their most telling word, and the kinds that bear them (kinds/row.ts). */
  readonly kindsByAnchor: ReadonlyMap<string, readonly Phrase[]>
  readonly kindsByName: ReadonlyMap<string, readonly Kind[]>
}

/** A kind made ready: its row, and every word its names and its description say, as stems. */
export interface Kind {
  readonly row: KindRow
  readonly stems: readonly string[]
}

export interface Phrase {
  readonly key: string
  readonly stems: readonly string[]
}

/** From this weight on a row speaks of one thing with several names. */
const SAME_THING = 0.8

export const phraseKey = (text: string): string =>
  tokensOf(text)
    .map((token) => stem(token.text))
    .join(' ')

export function buildLexicon(rows: readonly SynonymRow[], kindRows: readonly KindRow[]): Lexicon {
  const direct = new Map<string, Map<string, Alternative>>()
  const downward = new Map<string, Map<string, Alternative>>()
  const put = (into: typeof direct, from: string, key: string, weight: number, row: SynonymRow) => {
    if (from === key || from === '' || key === '') return
    let found = into.get(from)
    if (!found) into.set(from, (found = new Map<string, Alternative>()))
    if ((found.get(key)?.weight ?? 0) < weight) found.set(key, { key, weight, row })
  }
  const keys = new Set<string>()
  for (const row of rows) {
    const term = phraseKey(row.term)
    const others = row.others.map(phraseKey)
    for (const key of [term, ...others]) keys.add(key)
    if (row.direction === '>') {
      for (const other of others) put(downward, term, other, row.weight, row)
      continue
    }
    for (const other of others) {
      put(direct, term, other, row.weight, row)
      put(direct, other, term, row.weight, row)
      // Two names of one thing find each other through it, a little weaker; two near things do not.
      if (row.weight >= SAME_THING)
        for (const second of others) put(direct, other, second, row.weight * 0.95, row)
    }
  }
  const alternatives = new Map<string, readonly Alternative[]>()
  for (const key of keys) {
    const found = new Map(direct.get(key))
    const offer = (alternative: Alternative) => {
      if (alternative.key !== key && (found.get(alternative.key)?.weight ?? 0) < alternative.weight)
        found.set(alternative.key, alternative)
    }
    for (const below of downward.get(key)?.values() ?? []) offer(below)
    // `meubelair` is `mebel`, and `mebel` finds `lemari`: one step along, one step down, never further.
    for (const same of direct.get(key)?.values() ?? [])
      for (const below of downward.get(same.key)?.values() ?? [])
        offer({ ...below, weight: below.weight * same.weight * 0.9 })
    alternatives.set(
      key,
      [...found.values()].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1)),
    )
  }
  const kindsByName = new Map<string, Kind[]>()
  for (const row of kindRows) {
    const kind = { row, stems: stemsOf(row) }
    for (const name of row.names) {
      const key = phraseKey(name)
      const list = kindsByName.get(key)
      if (!list) kindsByName.set(key, [kind])
      else if (!list.includes(kind)) list.push(kind)
    }
  }
  return {
    alternatives,
    phrasesByAnchor: byAnchor([...keys].filter((key) => key.includes(' '))),
    kindsByAnchor: byAnchor([...kindsByName.keys()]),
    kindsByName,
  }
}

const stemsOf = ({ names, words }: KindRow): string[] => [
  ...new Set(
    tokensOf([...names, ...words].join(' '))
      .filter(({ kind, text }) => kind === 'word' && roleOf(text) === undefined)
      .map(({ text }) => stem(text)),
  ),
]

function byAnchor(keys: readonly string[]): Map<string, Phrase[]> {
  const phrases = keys.map((key) => ({ key, stems: key.split(' ') }))
  const frequency = new Map<string, number>()
  for (const { stems } of phrases)
    for (const word of new Set(stems)) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const result = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const anchor = phrase.stems.reduce((best, word) =>
      frequency.get(word)! < frequency.get(best)! ? word : best,
    )
    const list = result.get(anchor)
    if (list) list.push(phrase)
    else result.set(anchor, [phrase])
  }
  for (const list of result.values()) list.sort((a, b) => b.stems.length - a.stems.length)
  return result
}
