/** What may be ordered, by class: which part of a meal it is, which papers its maker needs, what tax law calls it. */
import { both, type BothLanguages, type Supply } from '#law'

/** `makan` and `snack` have ceilings per person; `lain` is food without one; `barang` is no food. */
export type Component = 'makan' | 'snack' | 'lain' | 'barang'
export type CertificateKind = 'halal' | 'slhs' | 'pirt' | 'tkdn'

export interface ProductClass {
  readonly code: string
  readonly title: BothLanguages
  readonly component: Component
  readonly supply: Supply
  /** Papers that must be valid on the day of delivery (e-order 2.6). Halal follows its own day of duty. */
  readonly needs: readonly CertificateKind[]
}

const food = (
  code: string,
  id: string,
  en: string,
  component: Component,
  needs: readonly CertificateKind[] = ['slhs', 'halal'],
): ProductClass => ({ code, title: both(id, en), component, supply: 'jasa_boga', needs })
const goods = (code: string, id: string, en: string): ProductClass => ({
  code,
  title: both(id, en),
  component: 'barang',
  supply: 'barang',
  needs: [],
})

/** Classes of e-order 6.5 (inferred there from documents and the most-bought groups of other regions). */
export const PRODUCT_CLASSES: readonly ProductClass[] = [
  food('nasi-box', 'Nasi kotak', 'Boxed meal', 'makan'),
  food('prasmanan', 'Prasmanan', 'Buffet', 'makan'),
  food('snack-box', 'Kudapan kotak', 'Snack box', 'snack'),
  food('kue-basah', 'Kue basah', 'Fresh cakes', 'snack'),
  food('kue-kering', 'Kue kering', 'Dry cakes', 'snack', ['pirt', 'halal']),
  food('minuman', 'Minuman', 'Drinks', 'snack'),
  food('tumpeng', 'Tumpeng', 'Tumpeng', 'lain'),
  food('segar', 'Buah dan produk segar', 'Fruit and fresh produce', 'lain', []),
  goods('atk', 'Alat tulis kantor', 'Stationery'),
  goods('cetak', 'Barang cetakan', 'Printing'),
  goods('suvenir', 'Suvenir dan kriya', 'Souvenirs and crafts'),
  goods('sandang', 'Sandang dan seragam', 'Clothing and uniforms'),
  goods('kebersihan', 'Kebersihan dan rumah tangga', 'Cleaning and household'),
]

export const classOf = (code: string): ProductClass | undefined =>
  PRODUCT_CLASSES.find((one) => one.code === code)
export const isFood = (one: ProductClass): boolean => one.component !== 'barang'
