import { analyse, type AnalysedToken, findPhrases } from './analyse.ts'
import type { ProductIndex } from './index/product-index.ts'
import { asWritten } from './index/segment-builder.ts'
import { kindMark, kindsAt } from './kinds-named.ts'
import { roleOf, type Role } from './language/plan-words.ts'
import { realWords } from './language/real-words.ts'
import { soundKey } from './language/spelling.ts'
import { stem } from './language/stem.ts'
import { isSlip, type Vocabulary, withinEdits } from './index/vocabulary.ts'
import type { SynonymRow } from './synonyms/row.ts'

export type AlternativeKind = 'same' | 'stem' | 'synonym' | 'sound' | 'typo' | 'part'

export interface QueryAlternative {
  /** Number of the word or phrase in the vocabulary. */
  readonly word: number
  readonly weight: number
  readonly kind: AlternativeKind
  readonly row?: SynonymRow
}

/** One thing the need says: a word, a phrase or a size, with every way a product may say it. */
export interface Slot {
  readonly label: string
  /** Stems of the label, joined by a space. */
  readonly stems: string
  readonly kind: 'word' | 'phrase' | 'size' | 'number'
  /** What the slot counts: its role in plans and its place in the sentence, without rarity. */
  readonly emphasis: number
  /** Rarity of the thing in the index. */
  readonly rarity: number
  readonly alternatives: readonly QueryAlternative[]
  readonly role: Role | undefined
  /** No product and no synonym knows it: a place, a person, or a thing that nobody makes. */
  readonly unknown: boolean
}

export interface Query {
  readonly slots: readonly Slot[]
  /** The slot that names the thing (Indonesian names begin with it); -1 when the need names none. */
  readonly head: number
  /** The head stands in a phrase of the table that no product says, so its single words may mislead. */
  readonly unsaidHead: boolean
  /** Words of the index that stand for the kind of goods the need names at its head, as far as any product is of it. */
  readonly kinds: readonly number[]
  /** The need names a kind of goods, or a narrower one than `kinds`, and no product is of it. */
  readonly kindUnsold: boolean
  /** The need asks for work to be done (jasa, sewa, pemeliharaan …) before it names any thing. */
  readonly service: boolean
}

export interface QuerySettings {
  readonly synonyms: boolean
  readonly stems: boolean
  readonly phrases: boolean
  readonly typos: boolean
  readonly planWords: boolean
  readonly kinds: boolean
}
export const fullQuery: QuerySettings = {
  synonyms: true,
  stems: true,
  phrases: true,
  typos: true,
  planWords: true,
  kinds: true,
}

const emphasisOf: Record<Role, number> = {
  frame: 0,
  place: 0.06,
  purpose: 0.12,
  service: 0.5,
  generic: 0.3,
  opens: 0,
}
const AFTER_PURPOSE = 0.35
const SIZE_EMPHASIS = 0.5
const NUMBER_EMPHASIS = 0.15
const PART_OF_PHRASE = { head: 0.4, rest: 0.25 }
const STEM_WEIGHT = 0.9
const TYPO_WEIGHT = 0.88
const LESS_LIKELY_TYPO_WEIGHT = 0.84
const SOUND_WEIGHT = 0.93
/** A query names no more things than this; a ten thousand character text is cut here, calmly. */
const MAX_SLOTS = 40
const MAX_ALTERNATIVES = 60

/** Names of accounts that frame an item: `Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor`. */
const accountFrames =
  /\b(?:belanja\s+)?(?:alat\s*\/?\s*bahan|bahan|alat)\s+(?:untuk|utk)\s+keg(?:iatan|\.)?\s+kantor\s*[-–:/]*/gi

/** Codes of the budget, also with the name of the activity behind them: `(5.02.01.1.07.0005 Pengadaan Mebel)` frames the item. */
const budgetCodes = /\([^()]*\d+(?:\.\d+){3,}[^()]*\)|\b\d+(?:\.\d+){3,}\b/g

/** `jasa` alone says only that work is asked for; `sewa`, `pengujian` say which. */
const anyWork = new Set([
  'jasa',
  'tenaga',
  'biaya',
  'petugas',
  'honorarium',
  'pemasangan',
  'tagihan',
  'pembayaran',
])

/** Words that join a thing with what it is for, beside the prepositions of plans. */
const linking = new Set([
  'ruang',
  'ruangan',
  'yang',
  'dan',
  'para',
  'milik',
  'khusus',
  'jenis',
  'tipe',
  'model',
])

/** Words of purpose that, standing first, are the work itself: `pelatihan menjahit` buys no sewing machine. */
const workWhenFirst = new Set(
  `pelatihan penyuluhan sosialisasi bimbingan workshop seminar rapat rakor raker koordinasi sinkronisasi evaluasi monitoring
  penyusunan pendampingan pengawasan verifikasi diseminasi fgd forum diklat pertemuan perencanaan pembinaan`.split(
    /\s+/,
  ),
)

export function compileQuery(text: string, index: ProductIndex, settings: QuerySettings = fullQuery): Query {
  const tokens = joinBroken(
    analyse(
      text
        .replace(accountFrames, ' ')
        .replace(budgetCodes, ' ')
        .replace(/\b(\p{L}{3,})2\b/gu, '$1'),
    ),
    index,
  )
  const claimed = new Int32Array(tokens.length).fill(-1)
  // `tmpat tidur` is the phrase `tempat tidur`: what a misspelt word means is known before phrases are looked for.
  const spelled = settings.typos ? tokens.map((token) => asMeant(token, index)) : tokens
  const phrases = settings.phrases ? findPhrases(spelled, index.lexicon.phrasesByAnchor, 0, true) : []
  const unsaid = new Set<number>()
  const chosen: { key: string; at: readonly number[] }[] = []
  for (const { phrase, at } of phrases) {
    if (at.some((place) => claimed[place] !== -1)) continue
    // A phrase that no product says in any way would hide its own words: `papan nama kantor` must still find `papan nama`.
    if (!isSaid(index, phrase.key, settings.synonyms)) {
      for (const place of at) unsaid.add(place)
      continue
    }
    claim(phrase.key, at)
  }
  if (settings.phrases && settings.planWords) for (const { key, at } of acrossSmallWords()) claim(key, at)
  const rarest = Math.log(1 + index.size / 0.5)
  const slots: Slot[] = []
  let afterPurpose = false
  let head = -1
  let headPlace = -1
  let service = false
  const seen = new Set<string>()
  let here = 0
  for (; here < tokens.length && slots.length < MAX_SLOTS; here++) {
    const token = tokens[here]!
    const phrase = claimed[here]! >= 0 ? chosen[claimed[here]!] : undefined
    if (phrase) {
      if (phrase.at[0] !== here || seen.has(phrase.key)) continue
      seen.add(phrase.key)
      push(
        phraseSlot(
          phrase.key,
          phrase.at.map((place) => spelled[place]!),
        ),
      )
      continue
    }
    if (seen.has(token.text)) continue
    const role = settings.planWords ? roleOf(token.text) : undefined
    if (role === 'opens') {
      afterPurpose = head >= 0
      continue
    }
    if (role === 'frame') continue
    seen.add(token.text)
    if (slots.length === 0 && workWhenFirst.has(token.text)) service = true
    if (role === 'service' && head < 0) {
      // `mesin fotokopi` is a thing for the work, `jasa fotokopi` the work.
      // `pengadaan dan pemasangan pompa` buys the pump.
      const withGoods = (token.text === 'pemasangan' && boughtFirst(tokens, here)) || boughtToo(tokens, here)
      service ||= !withGoods && !slots.some((slot) => slot.role === 'generic')
      if (withGoods) continue
      if (!anyWork.has(token.text)) {
        head = slots.length
        slots.push({ ...wordSlot(token, role), emphasis: 1 })
        continue
      }
    }
    push(wordSlot(token, role))
  }
  if (head < 0) head = slots.findIndex(({ role }) => role === 'generic' || role === 'service')
  const named = settings.kinds && headPlace >= 0 ? kindsAt(spelled, headPlace, index.lexicon) : []
  const marked = named.flatMap(({ kind, at }) => {
    const word = index.vocabulary.find(kindMark(kind.row.names[0]!))
    return word !== undefined && index.frequency(word) > 0 ? [{ word, length: at.length }] : []
  })
  // Of `mesin tempel perahu` the longest name that is on sale counts: `mesin tempel`.
  const longest = Math.max(0, ...marked.map(({ length }) => length))
  const kinds = marked.filter(({ length }) => length === longest).map(({ word }) => word)
  return {
    slots,
    head,
    service,
    unsaidHead: unsaid.has(headPlace) && claimed[headPlace] === -1,
    kinds,
    kindUnsold: named.some(({ at }) => at.length > longest),
  }

  function claim(key: string, at: readonly number[]): void {
    for (const place of at) claimed[place] = chosen.length
    chosen.push({ key, at })
  }

  /** `kursi untuk siswa` is `kursi siswa`, `lampu di ruang operasi` is `lampu operasi`: the phrase in order, small words left out. */
  function* acrossSmallWords(): Generator<{ key: string; at: readonly number[] }> {
    const small = (token: AnalysedToken) => roleOf(token.text) === 'opens' || linking.has(token.text)
    const kept = tokens.flatMap((token, place) => (small(token) ? [] : [place]))
    if (kept.length === tokens.length) return
    const rest = kept.map((place) => spelled[place]!)
    for (const { phrase, at } of findPhrases(rest, index.lexicon.phrasesByAnchor, 0, true)) {
      const places = at.map((place) => kept[place]!)
      const inOrder = phrase.stems.every((word, i) => spelled[places[i]!]!.stem === word)
      const far = places.at(-1)! - places[0]! >= phrase.stems.length
      if (
        inOrder &&
        far &&
        places.every((place) => claimed[place] === -1) &&
        isSaid(index, phrase.key, settings.synonyms)
      )
        yield { key: phrase.key, at: places }
    }
  }

  function push(slot: Slot): void {
    const names = slot.role === undefined && (slot.kind === 'word' || slot.kind === 'phrase')
    if (head < 0 && names) {
      head = slots.length
      headPlace = here
    }
    slots.push(afterPurpose ? { ...slot, emphasis: slot.emphasis * AFTER_PURPOSE } : slot)
  }

  function phraseSlot(key: string, words: readonly AnalysedToken[]): Slot {
    const alternatives: QueryAlternative[] = []
    const misspelt = words.some((word) => !tokens.includes(word))
    offer(alternatives, index.vocabulary.find(key), misspelt ? SOUND_WEIGHT : 1, misspelt ? 'typo' : 'same')
    if (settings.synonyms) offerSynonyms(alternatives, key, misspelt ? SOUND_WEIGHT : 1)
    let first = true
    for (const word of words) {
      if (roleOf(word.text) !== undefined || word.kind !== 'word') continue
      offer(
        alternatives,
        index.vocabulary.find(word.stem),
        first ? PART_OF_PHRASE.head : PART_OF_PHRASE.rest,
        'part',
      )
      first = false
    }
    const label = words.map((word) => word.text).join(' ')
    const role = roleOf(words[0]!.text) === 'service' ? 'service' : undefined
    if (role === 'service' && head < 0) service = true
    return finish(label, key, 'phrase', 1, alternatives, role)
  }

  function wordSlot(token: AnalysedToken, role: Role | undefined): Slot {
    const alternatives: QueryAlternative[] = []
    if (token.kind !== 'word') {
      offer(alternatives, index.vocabulary.find(token.text), 1, 'same')
      const emphasis = token.kind === 'size' ? SIZE_EMPHASIS : NUMBER_EMPHASIS
      return finish(token.text, token.text, token.kind, emphasis, alternatives, role)
    }
    if (token.stem !== token.text)
      offer(alternatives, index.vocabulary.find(asWritten(token.text)), 1, 'same')
    if (settings.stems || token.stem === token.text)
      offer(
        alternatives,
        index.vocabulary.find(token.stem),
        token.stem === token.text ? 1 : STEM_WEIGHT,
        token.stem === token.text ? 'same' : 'stem',
      )
    if (settings.synonyms) offerSynonyms(alternatives, token.stem, 1)
    if (alternatives.length === 0 && settings.typos && role === undefined)
      offerSimilar(alternatives, token.stem)
    return finish(
      token.text,
      token.stem,
      'word',
      role === undefined ? 1 : emphasisOf[role],
      alternatives,
      role,
    )
  }

  function offerSynonyms(alternatives: QueryAlternative[], key: string, weight: number): void {
    for (const other of index.lexicon.alternatives.get(key) ?? [])
      offer(alternatives, index.vocabulary.find(other.key), weight * other.weight, 'synonym', other.row)
  }

  /** Only words without posting come here: first words that sound the same, then words a typo away. */
  function offerSimilar(alternatives: QueryAlternative[], word: string): void {
    for (const [similar, weight, kind] of similarWords(index, word)) {
      offer(alternatives, similar, weight, kind)
      if (settings.synonyms) offerSynonyms(alternatives, index.vocabulary.wordOf(similar), weight)
    }
  }

  function offer(
    alternatives: QueryAlternative[],
    word: number | undefined,
    weight: number,
    kind: AlternativeKind,
    row?: SynonymRow,
  ): void {
    if (word === undefined || alternatives.length >= MAX_ALTERNATIVES) return
    if (index.frequency(word) === 0) return
    const known = alternatives.findIndex((alternative) => alternative.word === word)
    if (known >= 0) {
      if (alternatives[known]!.weight >= weight) return
      alternatives.splice(known, 1)
    }
    alternatives.push({ word, weight, kind, ...(row ? { row } : {}) })
  }

  function finish(
    label: string,
    stems: string,
    kind: Slot['kind'],
    emphasis: number,
    alternatives: QueryAlternative[],
    role: Role | undefined,
  ): Slot {
    // The rarity of the thing, not of one of its names: a rare synonym must not outweigh the word itself.
    let frequency = 0
    for (const alternative of alternatives)
      if (alternative.kind !== 'part' && alternative.weight >= 0.8)
        frequency = Math.max(frequency, index.frequency(alternative.word))
    if (frequency === 0)
      for (const alternative of alternatives)
        if (alternative.kind !== 'part') frequency = Math.max(frequency, index.frequency(alternative.word))
    const unknown = frequency === 0
    const size = index.size
    const rarity = unknown
      ? rarest
      : Math.log(1 + (size - Math.min(frequency, size) + 0.5) / (frequency + 0.5))
    alternatives.sort((a, b) => b.weight - a.weight || a.word - b.word)
    return { label, stems, kind, emphasis, rarity, alternatives, role, unknown }
  }
}

const buying = new Set(['pengadaan', 'pembelian', 'penyediaan', 'belanja'])
const boughtFirst = (tokens: readonly AnalysedToken[], here: number): boolean =>
  tokens[here - 1]?.text === 'dan' && buying.has(tokens[here - 2]?.text ?? '')
/** `Pembangunan dan pengadaan sarana air bersih berupa …` buys what it names. */
const boughtToo = (tokens: readonly AnalysedToken[], here: number): boolean =>
  tokens[here + 1]?.text === 'dan' && buying.has(tokens[here + 2]?.text ?? '')

const SAID_FROM = 0.5
function isSaid(index: ProductIndex, key: string, synonyms: boolean): boolean {
  const has = (word: string) => {
    const number = index.vocabulary.find(word)
    return number !== undefined && index.frequency(number) > 0
  }
  if (has(key)) return true
  if (!synonyms) return false
  return (index.lexicon.alternatives.get(key) ?? []).some(
    (alternative) => alternative.weight >= SAID_FROM && has(alternative.key),
  )
}

/**
 * `lap top`, `hand traktor` and `smart phone` are written both ways. Two neighbours become one word when at least one of
 * them means nothing here and the joined word does.
 */
function joinBroken(tokens: readonly AnalysedToken[], index: ProductIndex): AnalysedToken[] {
  const means = (word: string) => {
    const number = index.vocabulary.find(word)
    return number !== undefined && (index.frequency(number) > 0 || index.lexicon.alternatives.has(word))
  }
  const joined: AnalysedToken[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    const both = last ? last.text + token.text : ''
    if (
      last?.kind === 'word' &&
      token.kind === 'word' &&
      !token.opens &&
      both.length >= 6 &&
      (!means(last.stem) || !means(token.stem)) &&
      means(both)
    )
      joined[joined.length - 1] = { ...last, text: both, stem: both }
    else joined.push(token)
  }
  return joined
}

/** A word that nobody sells and no table knows, with one word that it must mean. */
function asMeant(token: AnalysedToken, index: ProductIndex): AnalysedToken {
  if (token.kind !== 'word' || roleOf(token.text) !== undefined) return token
  const known = index.vocabulary.find(token.stem)
  // The table's own words (`sabak` of `sabak digital`) are spelled as they should be.
  if (known !== undefined && (index.frequency(known) > 0 || known < index.vocabulary.known)) return token
  const written = index.vocabulary.find(asWritten(token.text))
  if (written !== undefined && index.frequency(written) > 0) return token
  const [first, second] = similarWords(index, token.stem)
  if (!first || (second && second[1] === first[1])) return token
  const meant = index.vocabulary.wordOf(first[0])
  return meant.includes(' ') ? token : { ...token, stem: meant }
}

type Similar = readonly [word: number, weight: number, kind: 'sound' | 'typo']
interface SimilarMemory {
  /** Words of the vocabulary whose sound is noted so far. */
  heard: number
  readonly sounds: Map<string, number[]>
  readonly words: Map<string, { readonly found: readonly Similar[]; seen: number }>
}
const memories = new WeakMap<Vocabulary, SimilarMemory>()
const SIMILAR_LIMIT = 100_000
const SIMILAR_WORDS = 6
/** When more new words than this came since a word was looked up, it is looked up anew. */
const FEW_NEW_WORDS = 200

/** The vocabulary only grows, so only its new words are listened to. */
function memoryOf(vocabulary: Vocabulary): SimilarMemory {
  let memory = memories.get(vocabulary)
  if (!memory || memory.words.size > SIMILAR_LIMIT) {
    memory = {
      heard: memory?.heard ?? 0,
      sounds: memory?.sounds ?? new Map<string, number[]>(),
      words: new Map(),
    }
    memories.set(vocabulary, memory)
  }
  for (; memory.heard < vocabulary.size; memory.heard++) {
    const candidate = vocabulary.words[memory.heard]!
    if (!/^[a-z]{4,}$/.test(candidate)) continue
    const key = soundKey(candidate)
    const list = memory.sounds.get(key)
    if (list) list.push(memory.heard)
    else memory.sounds.set(key, [memory.heard])
  }
  return memory
}

function similarWords(index: ProductIndex, word: string): readonly Similar[] {
  if (!/^[a-z]{4,40}$/.test(word)) return []
  const { vocabulary } = index
  const memory = memoryOf(vocabulary)
  const before = memory.words.get(word)
  if (before && !mayBeNew(vocabulary, word, before.seen)) {
    before.seen = vocabulary.size
    return before.found
  }
  const found = findSimilar(index, memory, word).slice(0, SIMILAR_WORDS)
  memory.words.set(word, { found, seen: vocabulary.size })
  return found
}

/** A word unknown yesterday may be on sale today: does one of the words added since look or sound like it? */
function mayBeNew(vocabulary: Vocabulary, word: string, since: number): boolean {
  if (vocabulary.size - since > FEW_NEW_WORDS) return true
  for (let number = since; number < vocabulary.size; number++) {
    const candidate = vocabulary.wordOf(number).replace(/^=/, '')
    if (withinEdits(word, candidate, 2) || candidate.includes(word) || soundKey(candidate) === soundKey(word))
      return true
  }
  return false
}

function findSimilar(index: ProductIndex, memory: SimilarMemory, word: string): Similar[] {
  const { vocabulary, lexicon } = index
  const means = (number: number) =>
    index.frequency(number) > 0 || lexicon.alternatives.has(vocabulary.wordOf(number))
  const sounding = (memory.sounds.get(soundKey(word)) ?? []).filter(means)
  if (sounding.length > 0) return sounding.map((number) => [number, SOUND_WEIGHT, 'sound'] as const)
  for (let cut = word.length - 4; cut >= 4; cut--) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)]
    const [first, second] = [vocabulary.find(left), vocabulary.find(right)]
    if (first === undefined || second === undefined || !means(second)) continue
    const phrase = vocabulary.find(`${left} ${right}`)
    return phrase === undefined
      ? [[second, PART_OF_PHRASE.head, 'sound']]
      : [
          [phrase, SOUND_WEIGHT, 'sound'],
          [second, PART_OF_PHRASE.head, 'sound'],
        ]
  }
  if (word.length < 5 || realWords.has(word)) return []
  const edits = word.length >= 9 ? 2 : 1
  const found = new Map<number, number>()
  for (const number of vocabulary.similar(word, edits)) {
    const written = vocabulary.wordOf(number)
    const plain = written.replace(/^=/, '')
    // Short words have many neighbours; they may have lost a letter (`kamra`), never gained one.
    if (word.length < 6 && plain.length < word.length) continue
    // `timbngan` is `timbangan`, and what the index and the table know of it is its stem.
    const meant = plain === written ? number : vocabulary.find(stem(plain))
    if (meant === undefined || !means(meant)) continue
    const weight = isLostOrSwapped(word, plain) ? TYPO_WEIGHT : LESS_LIKELY_TYPO_WEIGHT
    if ((found.get(meant) ?? 0) < weight) found.set(meant, weight)
  }
  return [...found]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([number, weight]) => [number, weight, 'typo'] as const)
}

/** The likeliest slips of the fingers: a letter lost or two swapped. */
const isLostOrSwapped = (word: string, meant: string): boolean =>
  (meant.length === word.length + 1 && withinEdits(word, meant, 1)) ||
  (meant.length === word.length && isSlip(word, meant))
