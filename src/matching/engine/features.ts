import {
  IN_KIND,
  IN_NAME,
  IN_SPECIFICATION,
  IS_PHRASE,
  NAME_WORD,
  type ProductIndex,
  type Query,
  type QueryAlternative,
  type Segment,
} from '#catalogue'
import { planEmphasis, sizesOf, type WordFacts } from './word-facts.ts'

/** What is known about one product for one need, each between 0 and 1. The weights that join them are in weights.ts. */
export const featureNames = [
  'bias',
  /** Fielded BM25 of the words that matched, as a share of the most this need could give. */
  'words',
  /** The same against the best product found for this need. */
  'relative',
  /** How much of the need is said by the product's name; by any of its texts. */
  'nameSays',
  'textSays',
  /** The thing itself (the need's head) is in the name; in any text. */
  'headInName',
  'headInText',
  /** How much of the product's name the need explains; whether its first word is explained. */
  'nameExplained',
  'firstExplained',
  'headAndName',
  /** Only a part of a phrase matched: `kursi` of `kursi roda`. */
  'partOnly',
  'sizeAgrees',
  'sizeDiffers',
  /** Chance that a product of this KBLI answers the need. */
  'code',
  'accountAgrees',
  'accountDiffers',
  /** Work is asked for and the product is a thing. */
  'serviceAsked',
  /** Share of the need that no product at all knows; the head itself is unknown. */
  'unknown',
  'headUnknown',
  /** Matched by an inexact way: typo or sound. */
  'guessed',
  /** The word right after the thing is missing in the product, and the product's name says something else instead. */
  'otherKind',
  /** The need's head belongs to a known phrase that no product of the list says in any way (`kacamata baca`). */
  'unsaidPhrase',
  /** KBLI's own words place the need where the product stands; place it where nothing is made. */
  'kbliAgrees',
  'kbliOutside',
  /** The thing itself is the first word of the product's name (Indonesian names begin with it), not `pasir` in `gula pasir`. */
  'headFirst',
  /** The word that tells the kind (`emisi` of `uji emisi`) is in none of the product's texts. */
  'kindMissing',
  /** Work is asked for and the product is work of another kind. */
  'otherWork',
  /** The head is only a word inside a phrase that names another thing: `kursi` in `kursi roda`, `pasir` in `gula pasir`. */
  'insideOther',
  /** The name is the bare thing and the specification says of what kind it is, another than asked: `Meja | Meja Pasien`. */
  'kindSaidOther',
  /** The product says the head in the need's own word (or its root), not by a synonym, a sound or a guess. */
  'headAsSaid',
  /** Share of the things the need names that the product says in any way, each counting the same. */
  'thingsSaid',
  /** How much of the need only the table of kinds says of the product (`pendeteksi gerombolan` of a fish finder), and the head so. */
  'describedSays',
  'headDescribed',
  /** Share of the things the need names that the product or its kind says. */
  'thingsDescribed',
  /** The need names a kind of goods and the product is of it; of another; or no product of the list is of it. */
  'sameKind',
  'differentKind',
  'kindUnsold',
] as const
export type FeatureName = (typeof featureNames)[number]

/** Which way a feature may count (learn.ts): +1 speaks for a product, -1 against it; the others may go either way. */
export const featureSigns: Readonly<Partial<Record<FeatureName, 1 | -1>>> = {
  words: 1,
  relative: 1,
  nameSays: 1,
  textSays: 1,
  headInName: 1,
  headInText: 1,
  nameExplained: 1,
  firstExplained: 1,
  headAndName: 1,
  sizeAgrees: 1,
  sizeDiffers: -1,
  code: 1,
  accountAgrees: 1,
  accountDiffers: -1,
  serviceAsked: -1,
  unknown: -1,
  headUnknown: -1,
  otherKind: -1,
  unsaidPhrase: -1,
  kbliAgrees: 1,
  kbliOutside: -1,
  headFirst: 1,
  kindMissing: -1,
  otherWork: -1,
  insideOther: -1,
  kindSaidOther: -1,
  headAsSaid: 1,
  thingsSaid: 1,
  describedSays: 1,
  headDescribed: 1,
  thingsDescribed: 1,
  sameKind: 1,
  differentKind: -1,
  kindUnsold: -1,
}
export type Features = Float64Array
export const featureAt = Object.fromEntries(featureNames.map((name, i) => [name, i])) as Record<
  FeatureName,
  number
>

/** Words of place and purpose stay at or below it. */
const LITTLE_EMPHASIS = 0.3
/** From this weight on a way to say a thing says it. */
const SAID_FROM = 0.5

interface Use {
  readonly slot: number
  readonly alternative: QueryAlternative
}

/** A need's query laid out for looking at products one by one. */
export interface PreparedQuery {
  readonly query: Query
  readonly uses: ReadonlyMap<number, readonly Use[]>
  /** Weight of each slot: emphasis times rarity. */
  readonly masses: Float64Array
  readonly total: number
  readonly unknownShare: number
  /** The slot that tells the kind, right after the head (`kacamata baca`); -1 if there is none. */
  readonly modifier: number
  /** 1 for every slot that names a thing at full weight: no size, no place, nothing after `untuk`. */
  readonly things: Uint8Array
  /** What work is asked for (`emisi` of `uji emisi`): slots of which at least one must be said. */
  readonly work: readonly number[]
  readonly sizes: readonly { readonly slot: number; readonly unit: string; readonly value: number }[]
  readonly best: {
    name: Float64Array
    text: Float64Array
    impact: Float64Array
    /** By the product's kind or by its own words. */
    described: Float64Array
    kind: QueryAlternative['kind'][]
  }
}

export function prepareQuery(query: Query): PreparedQuery {
  const uses = new Map<number, Use[]>()
  query.slots.forEach((slot, number) => {
    for (const alternative of slot.alternatives) {
      const list = uses.get(alternative.word)
      const use = { slot: number, alternative }
      if (list) list.push(use)
      else uses.set(alternative.word, [use])
    }
  })
  const masses = Float64Array.from(query.slots, (slot) => slot.emphasis * slot.rarity)
  const total = masses.reduce((sum, mass) => sum + mass, 0)
  const unknown = query.slots.reduce((sum, slot, i) => sum + (slot.unknown ? masses[i]! : 0), 0)
  const sizes = query.slots.flatMap((slot, number) => {
    const size = slot.kind === 'size' ? sizesOf(slot.label) : undefined
    return size ? [{ slot: number, ...size }] : []
  })
  const count = query.slots.length
  const next = query.slots[query.head + 1]
  const tellsKind =
    query.head >= 0 &&
    next?.role === undefined &&
    (next?.kind === 'word' || next?.kind === 'phrase') &&
    next.emphasis === 1
  return {
    query,
    uses,
    masses,
    total,
    unknownShare: total > 0 ? unknown / total : 1,
    modifier: tellsKind ? query.head + 1 : -1,
    things: Uint8Array.from(query.slots, ({ kind, role, emphasis }) =>
      (kind === 'word' || kind === 'phrase') && role === undefined && emphasis === 1 ? 1 : 0,
    ),
    work: query.service
      ? query.slots.flatMap((slot, i) =>
          slot.role === undefined && slot.emphasis > LITTLE_EMPHASIS ? [i] : [],
        )
      : [],
    sizes,
    best: {
      name: new Float64Array(count),
      text: new Float64Array(count),
      impact: new Float64Array(count),
      described: new Float64Array(count),
      kind: new Array<QueryAlternative['kind']>(count),
    },
  }
}

/** Everything but the need-wide parts (`relative`, `code`, `account…`, `embedding`), which the ranker adds. */
export function lookAt(
  prepared: PreparedQuery,
  index: ProductIndex,
  facts: WordFacts,
  segment: Segment,
  product: number,
): Features {
  const { query, uses, masses, best } = prepared
  best.name.fill(0)
  best.text.fill(0)
  best.impact.fill(0)
  best.described.fill(0)
  best.kind.fill('same')
  const from = segment.wordStarts[product]!
  const to = segment.wordStarts[product + 1]!
  let explainedWords: Set<number> | undefined
  let headWords: Set<number> | undefined
  let otherPhrases: number[] | undefined
  let saidPhrases: number[] | undefined
  let serviceInName = false
  let hasKind = false
  let sameKind = false
  for (let i = from; i < to; i++) {
    const word = segment.words[i]!
    const places = segment.wordPlaces[i]!
    if ((places & NAME_WORD) !== 0 && facts.isService(word)) serviceInName = true
    const found = uses.get(word)
    if (places === IN_KIND && facts.isKind(word)) {
      hasKind = true
      if (query.kinds.includes(word)) sameKind = true
      continue
    }
    if (!found) {
      if ((places & IS_PHRASE) !== 0) {
        if ((places & IN_NAME) !== 0) (otherPhrases ??= []).push(word)
        else if ((places & IN_SPECIFICATION) !== 0) (saidPhrases ??= []).push(word)
      }
      continue
    }
    for (const { slot, alternative } of found) {
      const { weight, kind } = alternative
      if ((places & IN_NAME) !== 0) {
        if (weight > best.name[slot]!) best.name[slot] = weight
        if (weight >= 0.5 || kind === 'part') {
          explainedWords ??= new Set()
          explainedWords.add(word)
          if ((places & IS_PHRASE) !== 0) for (const part of facts.partsOf(word)) explainedWords.add(part)
          if (slot === query.head) {
            headWords ??= new Set()
            headWords.add(word)
            if ((places & IS_PHRASE) !== 0) for (const part of facts.partsOf(word)) headWords.add(part)
          }
        }
      }
      if (weight > best.described[slot]!) best.described[slot] = weight
      if (places !== IN_KIND && weight > best.text[slot]!) {
        best.text[slot] = weight
        best.kind[slot] = kind
      }
      const impact = (weight * segment.wordImpacts[i]!) / 255
      if (impact > best.impact[slot]!) best.impact[slot] = impact
    }
  }
  const x = new Float64Array(featureNames.length)
  if (headWords && otherPhrases) {
    const inside = new Set(otherPhrases.flatMap((phrase) => facts.partsOf(phrase)))
    if ([...headWords].every((word) => inside.has(word))) x[featureAt.insideOther] = 1
  }
  if (headWords && saidPhrases && best.name[query.head] === best.text[query.head]) {
    const heads = headWords
    if (saidPhrases.some((phrase) => facts.partsOf(phrase).some((part) => heads.has(part))))
      x[featureAt.kindSaidOther] = 1
  }
  x[featureAt.bias] = 1
  if (query.kinds.length > 0) {
    // `rompi anti peluru` is a kind of its own: where only other vests are made they are half the kind, and half of it is unsold.
    x[featureAt.sameKind] = sameKind ? (query.kindUnsold ? 0.5 : 1) : 0
    x[featureAt.differentKind] = hasKind && !sameKind ? 1 : 0
    x[featureAt.kindUnsold] = query.kindUnsold ? 0.5 : 0
  } else if (query.kindUnsold) {
    x[featureAt.kindUnsold] = 1
    x[featureAt.differentKind] = hasKind ? 1 : 0
  }
  const total = prepared.total || 1
  let guessed = 0
  let part = 0
  let things = 0
  let thingsSaid = 0
  let thingsDescribed = 0
  for (let slot = 0; slot < masses.length; slot++) {
    const mass = masses[slot]!
    if (prepared.things[slot] === 1) {
      things++
      if (best.text[slot]! >= SAID_FROM) thingsSaid++
      if (best.described[slot]! >= SAID_FROM) thingsDescribed++
    }
    x[featureAt.words]! += mass * best.impact[slot]!
    x[featureAt.nameSays]! += mass * best.name[slot]!
    x[featureAt.textSays]! += mass * best.text[slot]!
    x[featureAt.describedSays]! += mass * (best.described[slot]! - best.text[slot]!)
    if (best.text[slot]! > 0 && (best.kind[slot] === 'typo' || best.kind[slot] === 'sound')) guessed += mass
    if (best.text[slot]! > 0 && best.kind[slot] === 'part') part += mass
  }
  x[featureAt.words]! /= total
  x[featureAt.nameSays]! /= total
  x[featureAt.textSays]! /= total
  x[featureAt.describedSays]! /= total
  x[featureAt.guessed] = guessed / total
  x[featureAt.thingsSaid] = things > 0 ? thingsSaid / things : 0
  x[featureAt.thingsDescribed] = things > 0 ? thingsDescribed / things : 0
  x[featureAt.partOnly] = part / total
  if (query.head >= 0) {
    x[featureAt.headInName] = best.name[query.head]!
    x[featureAt.headInText] = best.text[query.head]!
    x[featureAt.headDescribed] = best.described[query.head]! - best.text[query.head]!
    x[featureAt.headUnknown] = query.slots[query.head]!.unknown ? 1 : 0
    const way = best.kind[query.head]
    x[featureAt.headAsSaid] = best.text[query.head]! > 0 && (way === 'same' || way === 'stem') ? 1 : 0
  } else x[featureAt.headUnknown] = 1
  explainName(x, facts, segment, from, to, explainedWords, headWords)
  // `gula pasir` says `pasir`, but not as the thing; `meja kerja` is still a `meja`.
  if (x[featureAt.insideOther] === 0 || x[featureAt.headFirst] === 1)
    x[featureAt.headAndName] = x[featureAt.headInName]! * x[featureAt.nameExplained]!
  if (prepared.modifier >= 0 && best.described[prepared.modifier] === 0) {
    x[featureAt.otherKind] = 1 - x[featureAt.nameExplained]!
    x[featureAt.kindMissing] = 1
  }
  if (!sameKind && prepared.work.length > 0 && prepared.work.every((slot) => best.text[slot] === 0))
    x[featureAt.otherWork] = 1
  compareSizes(x, prepared, facts, segment, from, to)
  x[featureAt.serviceAsked] = query.service && !serviceInName ? 1 : 0
  x[featureAt.unsaidPhrase] = query.unsaidHead ? 1 : 0
  x[featureAt.unknown] = prepared.unknownShare
  return x
}

/** How strongly a product says each slot of a need, 0 to 1: the best of its words, by the fields they stand in. */
export function impactsOf(prepared: PreparedQuery, segment: Segment, product: number): Float64Array {
  const impacts = new Float64Array(prepared.masses.length)
  for (let i = segment.wordStarts[product]!; i < segment.wordStarts[product + 1]!; i++)
    for (const { slot, alternative } of prepared.uses.get(segment.words[i]!) ?? [])
      impacts[slot] = Math.max(impacts[slot]!, (alternative.weight * segment.wordImpacts[i]!) / 255)
  return impacts
}

function explainName(
  x: Features,
  facts: WordFacts,
  segment: Segment,
  from: number,
  to: number,
  explained: ReadonlySet<number> | undefined,
  headWords: ReadonlySet<number> | undefined,
): void {
  let whole = 0
  let said = 0
  let first = true
  for (let i = from; i < to; i++) {
    if ((segment.wordPlaces[i]! & NAME_WORD) === 0) continue
    const word = segment.words[i]!
    const mass = planEmphasis(facts, word) * facts.rarity(word)
    const known = explained?.has(word) ?? false
    whole += mass
    if (known) said += mass
    if (first && known) x[featureAt.firstExplained] = 1
    if (first && headWords?.has(word)) x[featureAt.headFirst] = 1
    first = false
  }
  x[featureAt.nameExplained] = whole > 0 ? said / whole : 0
}

function compareSizes(
  x: Features,
  prepared: PreparedQuery,
  facts: WordFacts,
  segment: Segment,
  from: number,
  to: number,
): void {
  if (prepared.sizes.length === 0) return
  let agrees = 0
  let differs = 0
  for (const asked of prepared.sizes) {
    if (prepared.best.text[asked.slot]! > 0) {
      agrees++
      continue
    }
    let nearest = Infinity
    for (let i = from; i < to; i++) {
      const size = facts.sizeOf(segment.words[i]!)
      if (size?.unit !== asked.unit || size.value <= 0 || asked.value <= 0) continue
      nearest = Math.min(nearest, Math.abs(Math.log(size.value / asked.value)))
    }
    // Within a tenth is the same for an officer: 23.8 and 24 inch.
    if (nearest < 0.1) agrees += 0.7
    else if (nearest < Infinity) differs += Math.min(1, 0.3 + nearest / 3)
  }
  x[featureAt.sizeAgrees] = agrees / prepared.sizes.length
  x[featureAt.sizeDiffers] = differs / prepared.sizes.length
}

/** The logistic of the weighed sum. */
export function chanceOf(weights: Features, x: Features): number {
  let sum = 0
  for (let i = 0; i < x.length; i++) sum += weights[i]! * x[i]!
  return 1 / (1 + Math.exp(-sum))
}
