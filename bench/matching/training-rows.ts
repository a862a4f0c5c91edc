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

/** Every candidate of every reading of a need, not yet scored. */
export function candidatesOf(
  ranker: Ranker,
  need: Need,
): { readonly readings: readonly Reading[]; readonly candidates: readonly Proposal[] } {
  const expectation = expectedOf(need.account) ?? expectedOf(need.itemCode)
  const readings = readNeed(ranker, need.text)
  const candidates = readings.flatMap((reading) => {
    const hits = findHits(ranker.index, reading.prepared.query, CANDIDATES)
    const best = hits[0]?.score ?? 1
    return hits.map((hit) => ({
      hit,
      reading,
      score: 0,
      features: featuresOf(ranker, reading, hit, best, expectation),
    }))
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
