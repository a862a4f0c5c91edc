/** International construction tender: the national bidder's HEA is lowered by a share of the lowest foreign bid. */
import { compareFractions, roundHalfUp, shareOf, whole } from '../exact.ts'
import { because, type Verdict, verdict } from '../verdict.ts'
import { internationalPreference } from './parameters.ts'

export interface InternationalAward {
  /** Rounded half-up for display; the comparison is exact. */
  readonly nationalHea: bigint
  /** `null` when both are equal: not regulated. */
  readonly winner: 'national' | 'foreign' | null
}

/** @param rateBp set by the tender document, at most 7,5 %. @param nationalHp the national bidder's HEA of goods and services. */
export function decideInternationalAward(
  lowestForeignHp: bigint,
  nationalHp: bigint,
  rateBp: number,
): Verdict<InternationalAward> {
  const discount = shareOf(lowestForeignHp, rateBp)
  const national = {
    numerator: nationalHp * discount.denominator - discount.numerator,
    denominator: discount.denominator,
  }
  const order = compareFractions(national, whole(lowestForeignHp))
  const winner = order < 0 ? 'national' : order > 0 ? 'foreign' : null
  const nationalHea = roundHalfUp(national)
  const facts = { winner, national: Number(nationalHea), foreign: Number(lowestForeignHp), rate: rateBp }
  return verdict(
    { nationalHea, winner },
    null,
    because('award-international', facts, internationalPreference.versions[0]!),
  )
}
