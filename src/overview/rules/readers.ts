/**
 * Who in the house reads a rule by date, so that its page says exactly what a released version moves. `readers.test.ts` holds this list against
 * the functions: what is named here changes with another value, what is not named does not.
 */
import { type BothLanguages, type Rule } from '#law'

export type Reader =
  | 'order-tax'
  | 'order-limit'
  | 'order-halal'
  | 'order-roles'
  | 'catalogue-halal'
  | 'paid-share'
  | 'target-paid'
  | 'target-umk'
  | 'national-record'

const both = (id: string, en: string): BothLanguages => ({ id, en })

export const readerWords: Readonly<Record<Exclude<Reader, 'national-record'>, BothLanguages>> = {
  'order-tax': both('pajak e-order yang belum ditagih', 'taxes of e-orders not billed yet'),
  'order-limit': both(
    'pengaman batas dan pemecahan e-order (G-50JT, G-PECAH)',
    'the guards of the limit and of split e-orders (G-50JT, G-PECAH)',
  ),
  'order-halal': both(
    'pengaman sertifikat e-order makanan (G-SERTIF)',
    'the certificate guard of e-orders of food (G-SERTIF)',
  ),
  'order-roles': both(
    'pengaman pemisahan tugas e-order (G-PISAH)',
    'the separation-of-duties guard of e-orders (G-PISAH)',
  ),
  'catalogue-halal': both('penayangan produk di katalog', 'showing a product in the catalogue'),
  'paid-share': both(
    'ukuran P (M6), ringkasan, dan daftar belum tercatat; dihitung ulang saat dirilis',
    'the measure P (M6), the overview and the list of what is not recorded; counted again on release',
  ),
  'target-paid': both(
    'target P yang digambar bila tidak ada target yang diisi',
    'the target drawn for P where none was entered',
  ),
  'target-umk': both(
    'target UMK yang digambar bila tidak ada target yang diisi',
    'the target drawn for small firms where none was entered',
  ),
}

/** Prices of e-order include PPN, so its statutory rate and base share move only the DPP that is told. */
const taxesOfOrders = [
  'ppn.rate',
  'pph22.rate',
  'pph22.floor',
  'pph23.catering',
  'pph23.catering.no_npwp',
  'pph.final_umkm',
  'pbjt.food.dki',
]

export function readersOf(rule: Rule): readonly Reader[] {
  if (taxesOfOrders.includes(rule.id)) return ['order-tax']
  if (rule.id === 'eorder.max') return ['order-limit']
  if (rule.id === 'halal.umk_deadline' || rule.id === 'halal.medium_large_from')
    return ['order-halal', 'catalogue-halal']
  if (rule.family === 'separation-of-duties') return ['order-roles']
  if (rule.family === 'account-base') return ['paid-share']
  if (rule.id === 'p3dn.target.dki_pk') return ['target-paid']
  if (rule.id === 'umk.budget_share') return ['target-umk']
  if (rule.family === 'umkm-class') return ['national-record']
  return []
}
