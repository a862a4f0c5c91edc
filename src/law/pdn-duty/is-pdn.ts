/** Produk Dalam Negeri: invests and produces here, Indonesian workers, domestic inputs; all of it, wholly or partly. */
import { because, factMissing, type Undecided, type Verdict, verdict } from '../verdict.ts'

export interface PdnFacts {
  readonly investsHere: boolean | null
  readonly producesHere: boolean | null
  readonly indonesianWorkersBp: number | null
  readonly domesticInputBp: number | null
}

const definition = { citation: 'Permenperin 35/2025 Pasal 1', certainty: 'derived' } as const

/** One condition that fails decides, even when another is not known. */
export function isPdn(facts: PdnFacts): Verdict<boolean> | Undecided {
  const conditions: Record<string, boolean | null> = {
    invests: facts.investsHere,
    produces: facts.producesHere,
    workers: facts.indonesianWorkersBp === null ? null : facts.indonesianWorkersBp > 0,
    inputs: facts.domesticInputBp === null ? null : facts.domesticInputBp > 0,
  }
  const failed = Object.keys(conditions).filter((name) => conditions[name] === false)
  if (failed.length > 0)
    return verdict(false, null, because('not-pdn', { failed: failed.join(', ') }, definition))
  const unknown = Object.keys(conditions).find((name) => conditions[name] === null)
  if (unknown !== undefined) return factMissing(null, unknown)
  return verdict(true, null, because('is-pdn', {}, definition))
}
