import { type Fraction, roundHalfUp } from '../exact.ts'
import { decideAward } from '../price-preference/award.ts'
import { exactCombinedHea, exactHea, exactLegacyHea } from '../price-preference/hea.ts'
import { decideInternationalAward } from '../price-preference/international.ts'
import {
  internationalPreference,
  legacyPreferenceMaximum,
  preferenceMaximum,
  preferenceMinimumTkdn,
} from '../price-preference/parameters.ts'
import { type Version } from '../rule.ts'
import { because, factMissing } from '../verdict.ts'
import { type Asked, dayAsked, type Question, told, toldAs } from './asked.ts'
import {
  basisPoints,
  basisPointsIfKnown,
  type Fields,
  fieldsOf,
  flag,
  flagIfKnown,
  listOf,
  mustDiffer,
  rupiah,
  text,
  word,
} from './read.ts'

const goods = preferenceMaximum.versions[0]!
const legacy = legacyPreferenceMaximum.versions[0]!
const minimum = preferenceMinimumTkdn.versions[0]!

const shownHea = (exact: Fraction, tkdn: number, preference: number, ground: Version<number>): Asked => {
  const hea = roundHalfUp(exact)
  return { out: hea, because: [because('hea', { hea: Number(hea), tkdn, preference }, ground)] }
}
/** Expired or no certificate counts nothing. A bid without the field has been checked already. */
const tkdnThatCounts = (f: Fields): number => {
  if (flagIfKnown(f, 'cert_valid') !== false) return basisPoints(f, 'tkdn_bp')
  basisPointsIfKnown(f, 'tkdn_bp')
  return 0
}

export const preferenceQuestions: Record<string, Question> = {
  hea: (input) => {
    const f = fieldsOf(input)
    const valid = flagIfKnown(f, 'cert_valid')
    // Without a valid certificate there is no value to read.
    const tkdn = (valid === false ? basisPointsIfKnown : basisPoints)(f, 'tkdn_bp') ?? 0
    const preference = basisPointsIfKnown(f, 'max_pref_bp', goods.value) ?? goods.value
    const hp = rupiah(f, 'hp')
    // Below 25 % the certificate changes nothing; above, whether it is valid must be known.
    if (valid === null && tkdn >= minimum.value) return told(factMissing(null, 'cert_valid'))
    return shownHea(exactHea(hp, valid === true ? tkdn : 0, preference), tkdn, preference, goods)
  },
  hea_combo: (input) => {
    const f = fieldsOf(input)
    const preference = basisPointsIfKnown(f, 'max_pref_bp', goods.value) ?? goods.value
    const items = listOf(f, 'items', (item) => {
      const kind = word(item, 'kind', ['barang', 'jasa'])
      return { kind, hp: rupiah(item, 'hp'), tkdnBp: kind === 'jasa' ? 0 : tkdnThatCounts(item) }
    })
    const hea = roundHalfUp(exactCombinedHea(items, preference))
    return { out: hea, because: [because('hea', { hea: Number(hea), tkdn: null, preference }, goods)] }
  },
  hea_legacy: (input) => {
    const f = fieldsOf(input)
    const tkdn = basisPoints(f, 'tkdn_bp')
    const preference = basisPointsIfKnown(f, 'max_pref_bp') ?? legacy.value
    return shownHea(exactLegacyHea(rupiah(f, 'hp'), tkdn, preference), tkdn, preference, legacy)
  },
  award: (input) => {
    const f = fieldsOf(input)
    const bids = listOf(f, 'bids', (item) => ({
      id: text(item, 'id'),
      hp: rupiah(item, 'hp'),
      tkdnBp: tkdnThatCounts(item),
      passed: flag(item, 'passed'),
    }))
    mustDiffer(
      'bids',
      bids.map((bid) => bid.id),
    )
    return toldAs(decideAward(dayAsked(f), rupiah(f, 'hps'), bids), (award) => ({
      preference: award.preference,
      winner: award.winner,
      hea: Object.fromEntries(award.hea),
    }))
  },
  intl_award: (input) => {
    const f = fieldsOf(input)
    const rate = basisPointsIfKnown(f, 'rate_bp', internationalPreference.versions[0]!.value)
    const foreign = rupiah(f, 'lowest_foreign_hp')
    const national = rupiah(f, 'national_hp')
    // "At most 7,5 %": the tender document sets the rate, so it is asked, never filled in.
    if (rate === null) return told(factMissing(null, 'rate_bp'))
    return toldAs(decideInternationalAward(foreign, national, rate), (award) => ({
      national_hea: award.nationalHea,
      winner: award.winner,
    }))
  },
}
