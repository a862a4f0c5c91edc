import { type IsoDate } from '#shared/date'
import { findInForce } from '../in-force.ts'
import { because, type Undecided, undecided, type Verdict, verdict } from '../verdict.ts'
import { type UmkmBasis, type UmkmClass, umkmLimits } from './parameters.ts'

/**
 * PP 7/2021 Pasal 35: by capital when founded after it (2 February 2021), by annual sales when it existed before.
 * Limits belong to the lower class. Assets are the measure of UU 20/2008 and only answer days before.
 */
export function umkmClass(
  on: IsoDate,
  basis: UmkmBasis,
  valueRupiah: bigint,
): Verdict<UmkmClass> | Undecided {
  for (const [name, rule] of umkmLimits[basis]) {
    const limit = findInForce(rule, on)
    if (!limit.ok) return undecided(on, limit.because)
    const facts = { basis, value: Number(valueRupiah), limit: Number(limit.value.value), class: name }
    if (valueRupiah <= limit.value.value) return verdict(name, on, because('umkm-class', facts, limit.value))
    if (name === 'menengah')
      return verdict('besar', on, because('umkm-class', { ...facts, class: 'besar' }, limit.value))
  }
  throw new Error(`no limits for basis ${basis}`)
}
