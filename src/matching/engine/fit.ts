import type { ProductIndex, Slot } from '#catalogue'
import { chanceOf, featureAt, featureNames, featureSigns, type Features } from './features.ts'
import type { Proposal, Reading } from './proposal.ts'

/**
 * Whether a need has an answer in the list at all, seen from its best proposal and from what the need says. A list without
 * the thing still has something nearest (`gula pasir` for `pasir urug`); this decides whether the nearest is shown.
 */
const ownNames = [
  /** Fielded BM25 of the best proposal, in units of the rarest word this list can have. */
  'strength',
  /** Score of the best proposal. */
  'top',
  /** Mean score of the best five: where one of a kind stands, its sisters usually stand too. */
  'five',
  /** Words that name things in the need, as a share of six. */
  'things',
  /** Share of them that no product and no synonym knows. */
  'thingsUnknown',
  /** The head is a phrase of the table; it asks for work or is generic (`mesin`). */
  'headIsPhrase',
  'headHasRole',
  'headRarity',
  /** The best proposal answers an item, not the whole text. */
  'item',
] as const
export const fitFeatureNames = [...featureNames, ...ownNames] as const
export type FitFeatureName = (typeof fitFeatureNames)[number]
export const fitSigns: Readonly<Partial<Record<FitFeatureName, 1 | -1>>> = {
  ...featureSigns,
  strength: 1,
  top: 1,
  five: 1,
  thingsUnknown: -1,
}

const FIVE = 5
const MANY_THINGS = 6
const LITTLE_EMPHASIS = 0.3

const namesThing = ({ kind, role, emphasis }: Slot): boolean =>
  (kind === 'word' || kind === 'phrase') && role === undefined && emphasis >= LITTLE_EMPHASIS

/** @param sorted proposals, best first; at least one. */
export function fitFeaturesOf(
  index: ProductIndex,
  readings: readonly Reading[],
  sorted: readonly Proposal[],
): Features {
  const best = sorted[0]!
  const rarest = Math.log(1 + index.size / 0.5)
  const whole = readings[0]!.prepared.query
  const things = whole.slots.filter(namesThing)
  const own = best.reading.prepared.query
  const head = own.head >= 0 ? own.slots[own.head] : undefined
  const five = sorted.slice(0, FIVE)
  return Float64Array.from([
    ...best.features,
    best.hit.score / rarest,
    best.score,
    five.reduce((sum, { score }) => sum + score, 0) / five.length,
    Math.min(things.length, MANY_THINGS) / MANY_THINGS,
    things.length === 0 ? 0 : things.filter(({ unknown }) => unknown).length / things.length,
    head?.kind === 'phrase' ? 1 : 0,
    head !== undefined && head.role !== undefined ? 1 : 0,
    head ? head.rarity / rarest : 0,
    best.reading === readings[0] ? 0 : 1,
  ])
}

/** Another thing's name that merely holds the word (`gula pasir` for `pasir`): the judged needs show too few of them to learn it. */
const INSIDE_ANOTHER_NAME = 0.5

/** Chance that the need has an answer at all. Work of another kind is never one (grading rule 7). */
export function fitChance(weights: Features, x: Features): number {
  if (x[featureAt.otherWork] === 1) return 0
  const chance = chanceOf(weights, x)
  return x[featureAt.insideOther] === 1 && x[featureAt.headFirst] === 0
    ? chance * INSIDE_ANOTHER_NAME
    : chance
}
