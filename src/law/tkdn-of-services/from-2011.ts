/**
 * TKDN of services and of goods with services, Permenperin 16/2011. Services are traced to tier two;
 * the base is cost on site (labour, tools and facilities, general services) without profit, company
 * overhead and output tax.
 */
import { basisPointsOf } from '#shared/percent'
import { tkdnServicesMethod } from './parameters.ts'
import { because, factMissing, type Undecided, type Verdict, verdict } from '../verdict.ts'

/** (whole price − foreign services) / whole price, in basis points half-up. */
export function tkdnOfServices(wholePrice: bigint, foreignServices: bigint): Verdict<number> | Undecided {
  const bp = basisPointsOf(wholePrice - foreignServices, wholePrice)
  if (bp === null) return factMissing(null, 'wholePrice')
  return verdict(bp, null, because('tkdn-of-services', { bp }, tkdnServicesMethod.versions[0]!))
}

export interface DomesticPart {
  readonly kdn: bigint
  readonly cost: bigint
}

/** Goods and services together: domestic part of both over the cost of both. A hypothesis, not read in a source. */
export function tkdnOfGoodsWithServices(
  goods: DomesticPart,
  services: DomesticPart,
): Verdict<number> | Undecided {
  const bp = basisPointsOf(goods.kdn + services.kdn, goods.cost + services.cost)
  if (bp === null) return factMissing(null, 'cost')
  const { citation } = tkdnServicesMethod.versions[0]!
  return verdict(bp, null, because('tkdn-of-goods-with-services', { bp }, { citation, certainty: 'assumed' }))
}
