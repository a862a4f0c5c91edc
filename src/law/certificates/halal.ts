/** Since when a halal certificate is a duty, for food and drink. Other groups of products are not in the rule: ask. */
import { isoDate, type IsoDate } from '#shared/date'
import { type UmkmClass } from '../umkm-class/parameters.ts'
import { because, factMissing, type Undecided, type Verdict, verdict } from '../verdict.ts'
import { halalLargeFrom, halalUmkDeadline } from './parameters.ts'

export function isHalalMandatory(
  businessClass: UmkmClass,
  productGroup: string,
  on: IsoDate,
): Verdict<boolean> | Undecided {
  if (productGroup !== 'makanan_minuman') return factMissing(on, 'kelompok')
  const small = businessClass === 'mikro' || businessClass === 'kecil'
  const ground = (small ? halalUmkDeadline : halalLargeFrom).versions[0]!
  const day = isoDate(ground.value)
  // Small firms are free through the deadline; large ones are bound from their day on.
  const mandatory = small ? on > day : on >= day
  const facts = { class: businessClass, day, on }
  return verdict(mandatory, on, because(mandatory ? 'halal-mandatory' : 'halal-not-yet', facts, ground))
}
