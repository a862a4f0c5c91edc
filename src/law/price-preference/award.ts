/** Lowest HEA wins; on equal HEA the higher TKDN; on equal TKDN too the rule is silent, so nobody is named. */
import { type IsoDate } from '#shared/date'
import { compareFractions, type Fraction, roundHalfUp, whole } from '../exact.ts'
import { findAllInForce } from '../in-force.ts'
import { because, type Undecided, undecided, type Verdict, verdict } from '../verdict.ts'
import { exactHea } from './hea.ts'
import { preferenceHpsThreshold, preferenceMaximum, preferenceMinimumTkdn } from './parameters.ts'

export interface Bid {
  readonly id: string
  /** After koreksi aritmatik. */
  readonly hp: bigint
  /** On a certificate valid on the bid day; otherwise 0. */
  readonly tkdnBp: number
  /** Passed administration and technical evaluation. */
  readonly passed: boolean
}
export interface Award {
  readonly preference: boolean
  readonly winner: string | null
  /** Per passed bid, rounded half-up for display. Ranking never uses these. */
  readonly hea: ReadonlyMap<string, bigint>
}
interface Ranked {
  readonly bid: Bid
  readonly hea: Fraction
}

const compare = (a: Ranked, b: Ranked): number =>
  compareFractions(a.hea, b.hea) || b.bid.tkdnBp - a.bid.tkdnBp

export function decideAward(on: IsoDate, hps: bigint, bids: readonly Bid[]): Verdict<Award> | Undecided {
  const found = findAllInForce(
    [preferenceHpsThreshold, preferenceMaximum, preferenceMinimumTkdn] as const,
    on,
  )
  if (!found.ok) return undecided(on, found.because)
  const [threshold, maximum] = found.value
  const preference = hps > threshold.value
  const ranked = bids
    .filter((bid) => bid.passed)
    .map((bid) => ({ bid, hea: preference ? exactHea(bid.hp, bid.tkdnBp, maximum.value) : whole(bid.hp) }))
    .sort(compare)
  const [first, second] = ranked
  const tie = first !== undefined && second !== undefined && compare(first, second) === 0
  const winner = first === undefined || tie ? null : first.bid.id
  const hea = new Map(ranked.map((entry) => [entry.bid.id, roundHalfUp(entry.hea)]))
  const applies = because(
    preference ? 'preference-applies' : 'preference-does-not-apply',
    { hps: Number(hps), threshold: Number(threshold.value) },
    threshold,
  )
  const derived = { citation: maximum.citation, certainty: 'derived' } as const
  const outcome =
    first === undefined
      ? because('no-bid-passed', {}, maximum)
      : tie
        ? because('award-tie-not-regulated', { hea: Number(hea.get(first.bid.id)) }, derived)
        : second !== undefined && compareFractions(first.hea, second.hea) === 0
          ? because('award-tie-higher-tkdn', { winner: first.bid.id, tkdn: first.bid.tkdnBp }, maximum)
          : because('award-lowest-hea', { winner: first.bid.id, hea: Number(hea.get(first.bid.id)) }, maximum)
  return verdict({ preference, winner, hea }, on, applies, outcome)
}
