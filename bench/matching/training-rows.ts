import { findHits } from '#catalogue'
import {
  expectedOf,
  featuresOf,
  type Need,
  type Proposal,
  type Ranker,
  type Reading,
  readNeed,
  type TrainingRow,
} from '#matching'
import type { Grades } from './metrics.ts'

const CANDIDATES = 40

/** What an experiment adds to the engine's own features and candidates (bench/matching-validate.ts). */
export interface Extra {
  /** Added behind the engine's features. */
  readonly features?: (reading: Reading, ref: number) => readonly number[]
  /** Products looked at beside those found by words. */
  readonly candidates?: (reading: Reading) => readonly number[]
}

/** Every candidate of every reading of a need, not yet scored. */
export function candidatesOf(
  ranker: Ranker,
  need: Need,
  extra: Extra = {},
): { readonly readings: readonly Reading[]; readonly candidates: readonly Proposal[] } {
  const expectation = expectedOf(need.account) ?? expectedOf(need.itemCode)
  const readings = readNeed(ranker, need.text)
  const candidates = readings.flatMap((reading) => {
    const hits = findHits(ranker.index, reading.prepared.query, CANDIDATES)
    const best = hits[0]?.score ?? 1
    const refs = new Set(hits.map(({ ref }) => ref))
    for (const ref of extra.candidates?.(reading) ?? []) {
      const [segment] = ranker.index.segments
      // Judged lists are one segment, their products in the order of their references.
      const product = segment ? segment.refs.indexOf(ref) : -1
      if (!segment || product < 0 || segment.alive[product] === 0 || refs.has(ref)) continue
      hits.push({ segment, product, ref, score: 0 })
    }
    return hits.map((hit) => {
      const own = featuresOf(ranker, reading, hit, best, expectation)
      return {
        hit,
        reading,
        score: 0,
        features: extra.features ? Float64Array.from([...own, ...extra.features(reading, hit.ref)]) : own,
      }
    })
  })
  return { readings, candidates }
}

/** The same with their grades: what the weights are learned from. Pairs of one reading are compared with each other. */
export const rowsOf = (
  asked: {
    readonly need: Need
    readonly table: number
    readonly readings: readonly Reading[]
    readonly candidates: readonly Proposal[]
  },
  grades: Grades,
): TrainingRow[] =>
  asked.candidates.map(({ hit, reading, features }) => ({
    need: `${asked.need.id}/${asked.table}/${asked.readings.indexOf(reading)}`,
    features,
    grade: grades?.get(hit.ref) ?? 0,
  }))
