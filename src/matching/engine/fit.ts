import type { ProductIndex, Slot } from '#catalogue'
import { chanceOf, featureAt, featureNames, featureSigns, type Features, impactsOf } from './features.ts'
import type { Proposal, Reading } from './proposal.ts'

/**
 * Whether a need has an answer in the list at all, seen from its best proposal and from what the need says. A list without
 * the thing still has something nearest (`gula pasir` for `pasir urug`); this decides whether the nearest is shown.
 */
const ownNames = [
  /** How much of what the need names the best proposal says, in whole things; the root of it. */
  'strength',
  /** Score of the best proposal. */
  'top',
  /** Words that name things in the need, as a share of six. */
  'things',
  /** Share of them that no product and no synonym knows. */
  'thingsUnknown',
  /** The head is a phrase of the table; it asks for work or is generic (`mesin`). */
  'headIsPhrase',
  'headHasRole',
  /** The best proposal answers an item, not the whole text. */
  'item',
  /** The best proposal says the thing, but not of which kind (`Bola` for `bola tenis`). */
  'headWithoutKind',
] as const
export const fitFeatureNames = [...featureNames, ...ownNames] as const
export type FitFeatureName = (typeof fitFeatureNames)[number]
export const fitSigns: Readonly<Partial<Record<FitFeatureName, 1 | -1>>> = {
  ...featureSigns,
  strength: 1,
  top: 1,
  thingsUnknown: -1,
  headWithoutKind: -1,
}

/**
 * A list of sixteen telephones and a hundred other things has no rare word for a telephone; that it sells many of a kind says
 * nothing against an answer. So rarity counts only from here up, and what is learned on one list holds on shorter ones.
 */
const LEAST_RARITY = 0.7
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
  /** A word that one product of the list says. */
  const once = Math.log(1 + Math.max(index.size - 0.5, 0.5) / 1.5)
  const whole = readings[0]!.prepared.query
  const things = whole.slots.filter(namesThing)
  const own = best.reading.prepared.query
  const head = own.head >= 0 ? own.slots[own.head] : undefined
  let strength = 0
  impactsOf(best.reading.prepared, best.hit.segment, best.hit.product).forEach((impact, i) => {
    const { emphasis, rarity } = own.slots[i]!
    strength += emphasis * impact * Math.max(LEAST_RARITY, rarity / once)
  })
  return Float64Array.from([
    ...best.features,
    Math.sqrt(strength),
    best.score,
    Math.min(things.length, MANY_THINGS) / MANY_THINGS,
    things.length === 0 ? 0 : things.filter(({ unknown }) => unknown).length / things.length,
    head?.kind === 'phrase' ? 1 : 0,
    head !== undefined && head.role !== undefined ? 1 : 0,
    best.reading === readings[0] ? 0 : 1,
    best.features[featureAt.headInText]! * best.features[featureAt.kindMissing]!,
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
