import {
  compileQuery,
  findHits,
  fullQuery,
  type Hit,
  type ProductFilter,
  type ProductIndex,
  type QuerySettings,
} from '#catalogue'
import { type Expectation, expectedOf, fitsExpectation } from './accounts.ts'
import { type CodeModel, groupOf, learnCodes, readKbli } from './codes.ts'
import { chanceOf, featureAt, featureNames, type Features, lookAt, prepareQuery } from './features.ts'
import { fitChance, fitFeatureNames, fitFeaturesOf } from './fit.ts'
import type { Need } from './need.ts'
import type { Proposal, Reading } from './proposal.ts'
import { splitText } from './split-need.ts'
import { newWordFacts, type WordFacts } from './word-facts.ts'
import { abstainBelow, fitWeights, hideBelow, weights as learnedWeights } from './weights.ts'

export interface Ranker {
  readonly index: ProductIndex
  readonly facts: WordFacts
  readonly codes: CodeModel
  readonly weights: Features
  readonly fitWeights: Features
  readonly settings: RankSettings
}

export interface RankSettings {
  readonly query: QuerySettings
  /** Products looked at closely after the first pass by words. */
  readonly candidates: number
  readonly items: boolean
  /** What a further proposal for the same item counts against one for another item; 1 = order by score alone. */
  readonly turns: number
  readonly codes: boolean
  readonly accounts: boolean
  readonly learned: boolean
  readonly abstainBelow: number
  readonly hideBelow: number
}
export const fullRanking: RankSettings = {
  query: fullQuery,
  candidates: 80,
  items: true,
  turns: 0.9,
  codes: true,
  accounts: true,
  learned: true,
  abstainBelow,
  hideBelow,
}

export function newRanker(
  index: ProductIndex,
  settings: RankSettings = fullRanking,
  weights: Readonly<Record<string, number>> = learnedWeights,
  fit: Readonly<Record<string, number>> = fitWeights,
): Ranker {
  return {
    index,
    facts: newWordFacts(index),
    codes: learnCodes(index),
    weights: Float64Array.from(featureNames, (name) => weights[name] ?? 0),
    fitWeights: Float64Array.from(fitFeatureNames, (name) => fit[name] ?? 0),
    settings,
  }
}

export interface Ranking {
  /** Best first; empty when nothing fits. */
  readonly proposals: readonly Proposal[]
  /** The best that was found even when it is too weak to propose. */
  readonly best: Proposal | undefined
  /** Chance that the need has an answer in the list at all, and what it was read off (fit.ts). */
  readonly fit: number
  readonly fitFeatures: Features | undefined
  readonly readings: readonly Reading[]
  readonly expectation: Expectation | undefined
}

/** What nothing but the item could be: an item's own words weigh a little less than the whole text's. */
const ITEM_FACTOR = 0.97

export function rankNeed(ranker: Ranker, need: Need, limit: number, filter: ProductFilter = {}): Ranking {
  const { settings } = ranker
  const expectation = settings.accounts ? (expectedOf(need.account) ?? expectedOf(need.itemCode)) : undefined
  const readings = readNeed(ranker, need.text)
  const best = new Map<number, Proposal>()
  const asItem = new Map<number, Proposal>()
  readings.forEach((reading, number) => {
    for (const proposal of rankReading(ranker, reading, expectation, filter, number > 0)) {
      keepBest(best, proposal)
      if (number > 0) keepBest(asItem, proposal)
    }
  })
  const sorted = [...best.values()].sort(
    (a, b) => b.score - a.score || b.hit.score - a.hit.score || a.hit.ref - b.hit.ref,
  )
  const { fit, fitFeatures } = fitOf(ranker, readings, sorted)
  return {
    proposals:
      fit >= settings.abstainBelow && sorted.length > 0
        ? takeTurns(
            sorted.filter(({ score }) => score >= settings.hideBelow),
            asItem,
            limit,
            settings.turns,
          )
        : [],
    best: sorted[0],
    fit,
    fitFeatures,
    readings,
    expectation,
  }
}

function keepBest(into: Map<number, Proposal>, proposal: Proposal): void {
  const known = into.get(proposal.hit.ref)
  if (!known || known.score < proposal.score) into.set(proposal.hit.ref, proposal)
}

/**
 * A package of several items shows something for each before it shows the tenth chair: every proposal already shown for an
 * item lets the next one for it wait a little. Scores stay what they are; only the order changes.
 */
function takeTurns(
  sorted: readonly Proposal[],
  asItem: ReadonlyMap<number, Proposal>,
  limit: number,
  turns: number,
): Proposal[] {
  const groups = [...Map.groupBy(sorted, ({ hit }) => asItem.get(hit.ref)?.reading).values()]
  if (groups.length < 2 || turns === 1) return sorted.slice(0, limit)
  const shown = groups.map(() => 0)
  const list: Proposal[] = []
  while (list.length < limit) {
    let next = -1
    let most = -1
    groups.forEach((group, i) => {
      const proposal = group[shown[i]!]
      const worth = proposal ? proposal.score * turns ** shown[i]! : -1
      if (worth > most) [next, most] = [i, worth]
    })
    if (next < 0) break
    list.push(groups[next]![shown[next]!]!)
    shown[next]!++
  }
  return list
}

/** Chance that the need has an answer among these proposals (best first) at all. */
function fitOf(
  ranker: Ranker,
  readings: readonly Reading[],
  sorted: readonly Proposal[],
): { readonly fit: number; readonly fitFeatures: Features | undefined } {
  if (sorted.length === 0) return { fit: 0, fitFeatures: undefined }
  const fitFeatures = fitFeaturesOf(ranker.index, readings, sorted)
  return { fit: fitChance(ranker.fitWeights, fitFeatures), fitFeatures }
}

/**
 * One product for one need, as a ranking would score it; undefined when it would not be shown.
 * @param bestBefore words score of the best product the need had so far: the newcomer is seen beside it.
 */
export function proposeOne(ranker: Ranker, need: Need, place: Hit, bestBefore: number): Proposal | undefined {
  const { settings } = ranker
  const expectation = settings.accounts ? (expectedOf(need.account) ?? expectedOf(need.itemCode)) : undefined
  const readings = readNeed(ranker, need.text)
  let best: Proposal | undefined
  readings.forEach((reading, number) => {
    const features = featuresOf(ranker, reading, place, 1, expectation)
    const words = features[featureAt.words]! * reading.prepared.total
    if (words === 0) return
    features[featureAt.relative] = words / Math.max(words, number === 0 ? bestBefore : 0)
    const score = chanceOf(ranker.weights, features) * (number > 0 ? ITEM_FACTOR : 1)
    if (!best || score > best.score) best = { hit: { ...place, score: words }, score, reading, features }
  })
  if (!best || best.score < settings.hideBelow) return undefined
  return fitOf(ranker, readings, [best]).fit >= settings.abstainBelow ? best : undefined
}

export function readNeed(ranker: Ranker, text: string): Reading[] {
  const texts = ranker.settings.items ? [text, ...splitText(text)] : [text]
  const readings: Reading[] = []
  for (const part of texts) {
    const query = compileQuery(part, ranker.index, ranker.settings.query)
    if (readings.length > 0) {
      // A part is an item only if it names a thing: `core i5` and `Kota Cemara` are not items of their own.
      if (query.head < 0 || query.slots[query.head]!.unknown) continue
      if (readings[0]!.prepared.query.service) continue
    }
    readings.push({
      text: part,
      prepared: prepareQuery(query),
      codes: ranker.codes.predict(query),
      kbli: readKbli(query, ranker.index),
    })
  }
  return readings
}

function rankReading(
  ranker: Ranker,
  reading: Reading,
  expectation: Expectation | undefined,
  filter: ProductFilter,
  isItem: boolean,
): Proposal[] {
  const hits = findHits(ranker.index, reading.prepared.query, ranker.settings.candidates, filter)
  const best = hits[0]?.score ?? 1
  return hits.map((hit) => {
    const features = featuresOf(ranker, reading, hit, best, expectation)
    const score = ranker.settings.learned
      ? chanceOf(ranker.weights, features) * (isItem ? ITEM_FACTOR : 1)
      : hit.score / (hit.score + 10)
    return { hit, score, reading, features }
  })
}

export function featuresOf(
  ranker: Ranker,
  reading: Reading,
  hit: Hit,
  bestScore: number,
  expectation: Expectation | undefined,
): Features {
  const x = lookAt(reading.prepared, ranker.index, ranker.facts, hit.segment, hit.product)
  x[featureAt.relative] = hit.score / bestScore
  const kbli = hit.segment.kbli[hit.product]!
  if (ranker.settings.codes && kbli >= 0) {
    const group = reading.codes.groups.get(groupOf(kbli)) ?? 0
    const code = reading.codes.codes.get(kbli) ?? 0
    x[featureAt.code] = 0.5 * group + 0.5 * code
    x[featureAt.kbliAgrees] = reading.kbli.agreement(kbli)
  }
  if (ranker.settings.codes) x[featureAt.kbliOutside] = reading.kbli.outside
  if (expectation) {
    if (expectation.service) x[featureAt.serviceAsked] = Math.max(x[featureAt.serviceAsked]!, 0.5)
    else if (kbli >= 0)
      x[fitsExpectation(expectation, kbli) ? featureAt.accountAgrees : featureAt.accountDiffers] = 1
  }
  return x
}
