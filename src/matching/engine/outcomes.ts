import { featureNames, type Features } from './features.ts'
import type { TrainingRow } from './learn.ts'
import type { Proposal } from './proposal.ts'

/** What an officer said to one proposal, with what the engine had seen of it. */
export interface Outcome {
  readonly needRef: string
  readonly needText: string
  readonly productRef: number
  readonly productName: string
  readonly accepted: boolean
  /** Why it was refused, in the officer's words. */
  readonly reason: string | null
  readonly rank: number
  readonly score: number
  readonly features: Readonly<Record<string, number>>
  /** ISO instant. */
  readonly decidedAt: string
}

/** The features of a proposal by name, as an outcome keeps them: names outlive the order of an array. */
export const namedFeatures = (proposal: Proposal): Record<string, number> =>
  Object.fromEntries(featureNames.map((name, i) => [name, proposal.features[i]!]))

const ACCEPTED = 3
const REFUSED = 0

/**
 * Outcomes as rows to learn from: accepted counts as grade 3, refused as 0, the latest word on a pair holds. A row from an
 * engine that did not know one of today's features is left out: a missing value is not zero.
 * Proposals nobody answered say nothing and are no rows.
 */
export function trainingRowsOf(outcomes: readonly Outcome[]): TrainingRow[] {
  const latest = new Map<string, Outcome>()
  for (const outcome of outcomes) {
    const pair = `${outcome.needRef}\n${outcome.productRef}`
    const before = latest.get(pair)
    if (!before || before.decidedAt <= outcome.decidedAt) latest.set(pair, outcome)
  }
  return [...latest.values()]
    .sort((a, b) => (a.needRef === b.needRef ? a.productRef - b.productRef : a.needRef < b.needRef ? -1 : 1))
    .flatMap(({ needRef, accepted, features }): TrainingRow[] => {
      const values = featuresFrom(features)
      return values
        ? [{ need: `outcome/${needRef}`, features: values, grade: accepted ? ACCEPTED : REFUSED }]
        : []
    })
}

function featuresFrom(named: Readonly<Record<string, number>>): Features | undefined {
  const values = new Float64Array(featureNames.length)
  for (const [i, name] of featureNames.entries()) {
    const value = named[name]
    if (value === undefined || !Number.isFinite(value)) return undefined
    values[i] = value
  }
  return values
}
