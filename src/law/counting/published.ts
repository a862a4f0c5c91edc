/** A published percentage against our own recomputation. */
import { basisPointsOf } from '#shared/percent'
import { because, type Verdict, verdict } from '../verdict.ts'
import { publishedTolerance } from './parameters.ts'

export interface PublishedCheck {
  readonly recomputedBp: number | null
  /** Ask a person: too far off, impossible to recompute, or above 100 % (the base was revised). */
  readonly flag: boolean
}

export function checkPublished(
  numerator: bigint | null,
  denominator: bigint | null,
  publishedBp: number | null,
): Verdict<PublishedCheck> {
  const tolerance = publishedTolerance.versions[0]!
  const recomputedBp =
    numerator === null || denominator === null ? null : basisPointsOf(numerator, denominator)
  const facts = { recomputed: recomputedBp, published: publishedBp, tolerance: tolerance.value }
  const answer = (flag: boolean, reason: Parameters<typeof because>[0]) =>
    verdict({ recomputedBp, flag }, null, because(reason, facts, tolerance))
  if (recomputedBp === null) return answer(true, 'published-not-recomputable')
  if (recomputedBp > 10_000) return answer(true, 'published-base-revised')
  if (publishedBp !== null && Math.abs(recomputedBp - publishedBp) > tolerance.value)
    return answer(true, 'published-differs')
  return answer(false, 'published-agrees')
}
