/** Since when a halal certificate is a duty, for food and drink. Other groups of products are not in the rule: ask. */
import { isoDate, type IsoDate } from '#shared/date'
import { asInEdition, findInForce } from '../in-force.ts'
import { type UmkmClass } from '../umkm-class/parameters.ts'
import { because, factMissing, type Undecided, undecided, type Verdict, verdict } from '../verdict.ts'
import { halalLargeFrom, halalUmkDeadline } from './parameters.ts'

export function isHalalMandatory(
  businessClass: UmkmClass,
  productGroup: string,
  on: IsoDate,
): Verdict<boolean> | Undecided {
  if (productGroup !== 'makanan_minuman') return factMissing(on, 'kelompok')
  const small = businessClass === 'mikro' || businessClass === 'kecil'
  const rule = asInEdition(small ? halalUmkDeadline : halalLargeFrom)
  // Before the first text there was no duty yet: the text that brings it names a later day.
  const first = rule.versions[0]
  const asked = first !== undefined && on < first.from ? first.from : on
  const found = findInForce(rule, asked)
  if (!found.ok) return undecided(on, found.because)
  const ground = found.value
  const day = isoDate(ground.value)
  // Small firms are free through the deadline; large ones are bound from their day on.
  const mandatory = small ? on > day : on >= day
  const facts = { class: businessClass, day, on }
  return verdict(mandatory, on, because(mandatory ? 'halal-mandatory' : 'halal-not-yet', facts, ground))
}
