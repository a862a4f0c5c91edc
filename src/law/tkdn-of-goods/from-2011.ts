/**
 * TKDN by cost, Permenperin 16/2011 (until December 2025): KDN / (KDN + KLN). Profit, company overhead
 * and output tax stay outside the base. The parameters of this text never changed, so its functions
 * take no day; which text holds on a day is asked of the rule `tkdn.method`.
 */
import { basisPointsOf } from '#shared/percent'
import { divideHalfUp, type Fraction, roundHalfUp } from '../exact.ts'
import { tierTwoPartShare, tierTwoSumShare, tkdnMethod } from './parameters.ts'
import { because, factMissing, type Undecided, type Verdict, verdict } from '../verdict.ts'

const text = tkdnMethod.versions[0]!

/** Rupiah in, basis points half-up out; a base of zero cannot be decided. */
export function tkdnByCost(kdn: bigint, kln: bigint): Verdict<number> | Undecided {
  const share = basisPointsOf(kdn, kdn + kln)
  if (share === null) return factMissing(null, 'kdn + kln')
  return verdict(
    share,
    null,
    because('tkdn-by-cost', { kdn: Number(kdn), kln: Number(kln), bp: share }, text),
  )
}

export interface CostLine {
  readonly kdn: bigint
  readonly kln: bigint
  readonly total: bigint
}

/** One line of form 1.1. Rounded once each; KLN is the rest, so that the line always adds up. */
export function costLine(tkdnBp: number, quantity: Fraction, priceRupiah: bigint): CostLine {
  const exact = { numerator: quantity.numerator * priceRupiah, denominator: quantity.denominator }
  const total = roundHalfUp(exact)
  const kdn = divideHalfUp(exact.numerator * BigInt(tkdnBp), exact.denominator * 10_000n)
  return { kdn, kln: total - kdn, total }
}

export interface TierTwoExemption {
  /** Per part, in order; `null` when the person has to choose. */
  readonly exempt: readonly boolean[] | null
  readonly needsChoice: boolean
}

/**
 * Domestic tier-two parts count 100 % when each is *below* 3 % of the tier-one cost and all of them
 * together at most 10 %. Above 10 % the text does not say which ones stay: the person chooses.
 */
export function tierTwoExemption(tierOneCost: bigint, parts: readonly bigint[]): TierTwoExemption {
  const below = BigInt(tierTwoPartShare.versions[0]!.value)
  const most = BigInt(tierTwoSumShare.versions[0]!.value)
  const exempt = parts.map((part) => part * 10_000n < below * tierOneCost)
  const sum = parts.reduce((total, part, i) => (exempt[i] ? total + part : total), 0n)
  return sum * 10_000n > most * tierOneCost
    ? { exempt: null, needsChoice: true }
    : { exempt, needsChoice: false }
}

export interface PricedGood {
  readonly price: bigint
  readonly tkdnBp: number
}

/** Several finished goods: weighted by purchase price. */
export function tkdnOfSeveralGoods(goods: readonly PricedGood[]): Verdict<number> | Undecided {
  const price = goods.reduce((total, good) => total + good.price, 0n)
  const weighted = goods.reduce((total, good) => total + good.price * BigInt(good.tkdnBp), 0n)
  const bp = basisPointsOf(weighted, price * 10_000n)
  if (bp === null) return factMissing(null, 'price')
  return verdict(bp, null, because('tkdn-of-several-goods', { goods: goods.length, bp }, text))
}
