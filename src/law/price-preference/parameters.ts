import { both } from '../both-languages.ts'
import { rulesOf } from '../rule.ts'

const rule = rulesOf('price-preference')
/** The day of promulgation is general knowledge; the sources name only the year. */
const SINCE_16 = { from: '2018-03-22', in: 'perpres-16-2018', at: 'Pasal 67' } as const
const continuity = both(
  'Tidak terlihat perubahan dalam Perpres 46/2025; diturunkan, belum dibaca naskahnya.',
  'No change seen in Perpres 46/2025; derived, its text was not read.',
)

export const preferenceMinimumTkdn = rule({
  id: 'pref.min_tkdn',
  title: both('TKDN paling rendah untuk preferensi harga', 'Minimum TKDN for the price preference'),
  unit: 'bp',
  versions: [{ ...SINCE_16, value: 2500, sources: ['S32', 'S35'], note: continuity }],
})
export const preferenceMaximum = rule({
  id: 'pref.max_goods',
  title: both('Preferensi harga barang paling tinggi', 'Price preference for goods at most'),
  unit: 'bp',
  conflicts: ['C6', 'C7'],
  versions: [{ ...SINCE_16, value: 2500, sources: ['S32'], note: continuity }],
})
export const legacyPreferenceMaximum = rule({
  id: 'pref.max_goods.legacy',
  title: both(
    'Preferensi harga barang, rumus lama HP/(1+KP)',
    'Price preference for goods, old formula HP/(1+KP)',
  ),
  unit: 'bp',
  versions: [
    { from: '2010-08-06', until: '2018-03-21', value: 1500, in: 'perpres-54-2010', sources: ['S36'] },
  ],
})
export const internationalPreference = rule({
  id: 'pref.max_construction_intl',
  title: both(
    'Preferensi peserta nasional pada tender konstruksi internasional',
    'Preference of national bidders in international construction tenders at most',
  ),
  unit: 'bp',
  versions: [
    {
      ...SINCE_16,
      value: 750,
      sources: ['S32', 'S35'],
      note: both(
        'Paling tinggi 7,5 % dari penawaran asing terendah; besarnya ditetapkan dalam dokumen tender.',
        'At most 7.5% of the lowest foreign bid; the tender document sets the rate.',
      ),
    },
  ],
})
export const preferenceHpsThreshold = rule({
  id: 'pref.hps_threshold',
  title: both('Preferensi berlaku bila HPS lebih dari', 'The preference applies when the HPS is above'),
  unit: 'rupiah',
  versions: [
    {
      from: '2021-02-02',
      value: 1_000_000_000n,
      in: 'perpres-12-2021',
      at: 'Pasal 67',
      sources: ['S32'],
      note: continuity,
    },
  ],
})

export const pricePreferenceRules = [
  preferenceMinimumTkdn,
  preferenceMaximum,
  legacyPreferenceMaximum,
  internationalPreference,
  preferenceHpsThreshold,
]
