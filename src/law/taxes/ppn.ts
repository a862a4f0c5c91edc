import { type IsoDate } from '#shared/date'
import { accept, type Decision } from '#shared/decision'
import { divideHalfUp } from '../exact.ts'
import { findAllInForce } from '../in-force.ts'
import { type Version } from '../rule.ts'
import { ppnBaseShare, ppnStatutoryRate } from './parameters.ts'

export interface Ppn {
  /** Dasar pengenaan pajak. */
  readonly dpp: bigint
  readonly ppn: bigint
  readonly version: Version<number>
}

const shares = { '1/1': [1n, 1n], '11/12': [11n, 12n] } as const

/**
 * PPN of a price without tax. Both figures are rounded half-up from the exact product: PPN is not computed
 * from the rounded base, so 12 % × 11/12 is 11 % to the rupiah.
 */
export function ppnOn(on: IsoDate, priceRupiah: bigint): Decision<Ppn> {
  const found = findAllInForce([ppnBaseShare, ppnStatutoryRate] as const, on)
  if (!found.ok) return found
  const [share, rate] = found.value
  const [numerator, denominator] = shares[share.value]
  return accept({
    dpp: divideHalfUp(priceRupiah * numerator, denominator),
    ppn: divideHalfUp(priceRupiah * numerator * BigInt(rate.value), denominator * 10_000n),
    version: rate,
  })
}
