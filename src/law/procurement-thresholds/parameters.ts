import { both } from '../both-languages.ts'
import { rulesOf } from '../rule.ts'

const rule = rulesOf('procurement-thresholds')
const PASAL_28 = { from: '2018-03-22', in: 'perpres-16-2018', at: 'Pasal 28', sources: ['S38'] } as const

export const receiptMaximum = rule({
  id: 'form.bukti.max',
  title: both(
    'Bukti pembelian/pembayaran: barang dan jasa lainnya sampai',
    'Proof of purchase: goods and other services up to',
  ),
  unit: 'rupiah',
  versions: [{ ...PASAL_28, value: 10_000_000n }],
})
export const kuitansiMaximum = rule({
  id: 'form.kuitansi.max',
  title: both('Kuitansi: barang dan jasa lainnya sampai', 'Kuitansi: goods and other services up to'),
  unit: 'rupiah',
  versions: [{ ...PASAL_28, value: 50_000_000n }],
})
export const spkGoodsMaximum = rule({
  id: 'form.spk.max.goods_services',
  title: both('SPK: barang dan jasa lainnya sampai', 'SPK: goods and other services up to'),
  unit: 'rupiah',
  versions: [{ ...PASAL_28, value: 200_000_000n }],
})
export const spkConsultancyMaximum = rule({
  id: 'form.spk.max.consultancy',
  title: both('SPK: jasa konsultansi sampai', 'SPK: consultancy up to'),
  unit: 'rupiah',
  versions: [{ ...PASAL_28, value: 100_000_000n }],
})
export const spkConstructionMaximum = rule({
  id: 'form.spk.max.construction',
  title: both('SPK: konstruksi sampai', 'SPK: construction up to'),
  unit: 'rupiah',
  versions: [
    { ...PASAL_28, until: '2025-04-29', value: 200_000_000n },
    {
      ...PASAL_28,
      from: '2025-04-30',
      value: 200_000_000n,
      certainty: 'derived',
      note: both(
        'Belum ditemukan apakah batas SPK ikut naik ke Rp400 juta bersama batas pengadaan langsung.',
        'Not found whether the SPK limit moved to Rp400 million with the limit of direct procurement.',
      ),
    },
  ],
})

export const directGoodsMaximum = rule({
  id: 'pl.max.goods_services',
  title: both(
    'Pengadaan langsung: barang dan jasa lainnya sampai',
    'Direct procurement: goods and other services up to',
  ),
  unit: 'rupiah',
  versions: [{ from: '2018-03-22', value: 200_000_000n, in: 'perpres-16-2018', sources: ['S37', 'S38'] }],
})
export const directConsultancyMaximum = rule({
  id: 'pl.max.consultancy',
  title: both('Pengadaan langsung: jasa konsultansi sampai', 'Direct procurement: consultancy up to'),
  unit: 'rupiah',
  versions: [
    {
      from: '2018-03-22',
      value: 100_000_000n,
      in: 'perpres-16-2018',
      sources: ['S38'],
      certainty: 'assumed',
      note: both(
        'Batas SPK terbaca; batas metodenya dugaan.',
        'The SPK limit was read; the method’s limit is assumed.',
      ),
    },
  ],
})
export const directConstructionMaximum = rule({
  id: 'pl.max.construction',
  title: both('Pengadaan langsung: konstruksi sampai', 'Direct procurement: construction up to'),
  unit: 'rupiah',
  versions: [
    { from: '2018-03-22', until: '2025-04-29', value: 200_000_000n, in: 'perpres-16-2018', sources: ['S38'] },
    { from: '2025-04-30', value: 400_000_000n, in: 'perpres-46-2025', sources: ['S37'] },
  ],
})
export const governmentCardMaximum = rule({
  id: 'kkp.max',
  title: both(
    'Kartu kredit pemerintah (APBN) untuk PDN dari UMKM sampai',
    'Government credit card (APBN) for PDN from small firms up to',
  ),
  unit: 'rupiah',
  versions: [{ from: '2021', value: 200_000_000n, in: 'pmk-97-2021', sources: ['S100'] }],
})
export const stampDutyThreshold = rule({
  id: 'meterai.threshold',
  title: both('Bea meterai untuk dokumen bernilai lebih dari', 'Stamp duty on documents stating more than'),
  unit: 'rupiah',
  versions: [{ from: '2021-01-01', value: 5_000_000n, in: 'uu-10-2020', sources: ['S99'] }],
})
export const stampDuty = rule({
  id: 'meterai.rate',
  title: both('Bea meterai', 'Stamp duty'),
  unit: 'rupiah',
  versions: [
    { from: '2021-01-01', value: 10_000n, in: 'uu-10-2020', sources: ['S99'], certainty: 'assumed' },
  ],
})

/** Of the e-Order of DKI Jakarta; another government releases its own. */
export const orderMaximum = rule({
  id: 'eorder.max',
  title: both(
    'Satu pesanan e-order, termasuk pajak dan ongkos kirim, sampai',
    'One e-order, tax and delivery included, up to',
  ),
  unit: 'rupiah',
  versions: [
    {
      from: '2019',
      value: 50_000_000n,
      in: 'e-order-dki',
      sources: ['E1', 'E2'],
      note: both(
        'Batasnya terbaca di pemberitaan 2020; naskah yang menetapkannya belum ditemukan, kapan tepatnya mulai juga belum.',
        'The limit was read in the press of 2020; its legal text was not found, nor the exact first day.',
      ),
    },
  ],
})

export const procurementThresholdRules = [
  receiptMaximum,
  kuitansiMaximum,
  spkGoodsMaximum,
  spkConsultancyMaximum,
  spkConstructionMaximum,
  directGoodsMaximum,
  directConsultancyMaximum,
  directConstructionMaximum,
  orderMaximum,
  governmentCardMaximum,
  stampDutyThreshold,
  stampDuty,
]
