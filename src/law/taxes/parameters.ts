import { both } from '../both-languages.ts'
import { rulesOf } from '../rule.ts'

const rule = rulesOf('taxes')
const PPN_11 = { from: '2022-04-01', until: '2024-12-31', in: 'uu-7-2021', sources: ['S89'] } as const
const PPN_12 = { from: '2025-01-01', in: 'pmk-131-2024', sources: ['S96', 'S97'] } as const

export const ppnEffectiveRate = rule({
  id: 'ppn.rate',
  title: both('PPN efektif atas harga', 'Effective PPN on the price'),
  unit: 'bp',
  versions: [
    { ...PPN_11, value: 1100, note: both('11 % × harga.', '11 % × price.') },
    { ...PPN_12, value: 1100, note: both('12 % × 11/12 × harga.', '12 % × 11/12 × price.') },
  ],
})
export const ppnStatutoryRate = rule({
  id: 'ppn.statutory_rate',
  title: both('Tarif PPN atas DPP', 'PPN rate on its base'),
  unit: 'bp',
  versions: [
    { ...PPN_11, value: 1100 },
    { ...PPN_12, value: 1200 },
  ],
})
export const ppnBaseShare = rule<'1/1' | '11/12'>({
  id: 'ppn.base_share',
  title: both('DPP PPN dari harga', 'Base of PPN as part of the price'),
  unit: 'word',
  versions: [
    { ...PPN_11, value: '1/1' },
    { ...PPN_12, value: '11/12' },
  ],
})
export const pkpThreshold = rule({
  id: 'ppn.pkp_threshold',
  title: both('Wajib PKP bila omzet setahun lebih dari', 'PKP is a duty when yearly turnover is above'),
  unit: 'rupiah',
  versions: [{ from: '2014-01-01', value: 4_800_000_000n, in: 'pmk-197-2013', sources: ['S99'] }],
})

const PPH22 = { from: '2017-03-01', in: 'pmk-34-2017', sources: ['S88', 'S89'] } as const
export const pph22Rate = rule({
  id: 'pph22.rate',
  title: both('PPh 22 atas pembelian barang oleh bendahara', 'PPh 22 on goods bought by the treasurer'),
  unit: 'bp',
  versions: [
    {
      ...PPH22,
      value: 150,
      note: both(
        'Tidak atas BBM, listrik, air PDAM, pos, BOS. Tanpa NPWP: belum dipastikan.',
        'Not on fuel, electricity, PDAM, post, BOS. Without NPWP: not confirmed.',
      ),
    },
  ],
})
export const pph22Floor = rule({
  id: 'pph22.floor',
  title: both(
    'PPh 22 tidak dipungut sampai (tanpa PPN, tidak dipecah)',
    'No PPh 22 up to (without PPN, not split)',
  ),
  unit: 'rupiah',
  versions: [{ ...PPH22, value: 2_000_000n }],
})
const PPH23 = { from: '2009-01-01', in: 'uu-36-2008', at: 'Pasal 23', sources: ['S82', 'S83'] } as const
export const pph23Catering = rule({
  id: 'pph23.catering',
  title: both('PPh 23 jasa boga', 'PPh 23 on catering'),
  unit: 'bp',
  versions: [{ ...PPH23, value: 200 }],
})
export const pph23CateringNoNpwp = rule({
  id: 'pph23.catering.no_npwp',
  title: both('PPh 23 jasa boga tanpa NPWP', 'PPh 23 on catering without NPWP'),
  unit: 'bp',
  versions: [{ ...PPH23, value: 400 }],
})
const PP_55 = { from: '2022-12-20', in: 'pp-55-2022', sources: ['S93', 'S94', 'S95'] } as const
export const pphFinalUmkm = rule({
  id: 'pph.final_umkm',
  title: both('PPh final UMKM dengan Suket PP 55', 'Final PPh of small firms with Suket PP 55'),
  unit: 'bp',
  versions: [
    {
      ...PP_55,
      value: 50,
      note: both(
        'PMK 164/2023; revisi jangka waktu belum berlaku per November 2025.',
        'PMK 164/2023; the revision of its duration was not enacted by November 2025.',
      ),
    },
  ],
})
export const pphFinalFreeTurnover = rule({
  id: 'pph.final_umkm.individual_free',
  title: both(
    'Omzet orang pribadi bebas PPh final sampai',
    'Turnover of an individual free of final PPh up to',
  ),
  unit: 'rupiah',
  versions: [{ ...PP_55, value: 500_000_000n }],
})
export const pph22OtherParty = rule({
  id: 'pph22.pihak_lain',
  title: both(
    'PPh 22 yang dipungut pihak lain (lokapasar pengadaan)',
    'PPh 22 collected by a procurement marketplace',
  ),
  unit: 'bp',
  versions: [
    {
      from: '2022-05-01',
      value: 50,
      in: 'pmk-58-2022',
      sources: ['S90', 'S91'],
      note: both(
        'Ditetapkan 30 Maret 2022; hari mulai 1 Mei 2022 perlu konfirmasi. Dari tagihan tanpa PPN.',
        'Dated 30 March 2022; the first day 1 May 2022 needs confirmation. Of the invoice without PPN.',
      ),
    },
  ],
})
const PERDA = { from: '2024-01-05', in: 'perda-dki-1-2024', sources: ['S86', 'S87'] } as const
export const pbjtFoodRate = rule({
  id: 'pbjt.food.dki',
  title: both('PBJT makanan dan minuman DKI', 'PBJT on food and drink in DKI'),
  unit: 'bp',
  versions: [{ ...PERDA, value: 1000 }],
})
export const pbjtExemptTurnover = rule({
  id: 'pbjt.food.dki.exempt_turnover',
  title: both('Bebas PBJT bila omzet sebulan sampai', 'Free of PBJT with monthly turnover up to'),
  unit: 'rupiah',
  versions: [
    {
      ...PERDA,
      value: 42_000_000n,
      note: both('Tidak untuk penjualan insidental.', 'Not for incidental sales.'),
    },
  ],
})

export const taxRules = [
  ppnEffectiveRate,
  ppnStatutoryRate,
  ppnBaseShare,
  pkpThreshold,
  pph22Rate,
  pph22Floor,
  pph23Catering,
  pph23CateringNoNpwp,
  pphFinalUmkm,
  pphFinalFreeTurnover,
  pph22OtherParty,
  pbjtFoodRate,
  pbjtExemptTurnover,
]
