import { noFacts, type SearchProduct } from '#catalogue'

/** Names a column may have in the lists the intake knows, plain (lower case, underscores). First found wins. */
const columns = {
  name: [
    'produk',
    'nama_produk',
    'nama_barang',
    'product',
    'product_name',
    'name',
    'nama',
    'order_desc',
    'uraian_barang',
    'deskripsi_produk',
  ],
  category: ['kelompok_barang', 'kategori', 'nama_komoditas', 'category', 'kategori_produk', 'jenis_produk'],
  specification: [
    'spesifikasi',
    'specification',
    'spek',
    'spesifikasi_produk',
    'deskripsi',
    'description',
    'keterangan',
  ],
  brand: ['merk', 'merek', 'brand'],
  type: ['tipe', 'type', 'model'],
  kbli: ['kbli', 'kode_kbli'],
  tkdn: ['nilai_tkdn_%', 'nilai_tkdn', 'tkdn', 'nilai_tkdn_persen'],
  until: [
    'tanggal_kadaluarsa_sertifikat',
    'berlaku_sampai',
    'tanggal_kedaluwarsa',
    'certificate_valid_until',
  ],
  price: ['harga', 'harga_rupiah', 'harga_satuan', 'price'],
} as const
type Column = keyof typeof columns

const plain = (name: string): string =>
  name
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
    .replace(/[\s\-./()]+/g, '_')
    .replace(/^_+|_+$/g, '')

/** Where the known columns stand, or undefined when the list has no product names. */
export function findColumns(names: readonly string[]): ReadonlyMap<Column, number> | undefined {
  const places = new Map(names.map((name, place) => [plain(name), place]))
  const found = new Map<Column, number>()
  for (const [column, aliases] of Object.entries(columns) as [Column, readonly string[]][]) {
    for (const alias of aliases) {
      const place = places.get(alias)
      if (place === undefined) continue
      found.set(column, place)
      break
    }
  }
  return found.has('name') ? found : undefined
}

const NO_VALUE = 999.99

/** One row of a product list. `999.99` and text that is no number mean "not known" (data-sources 0.10). */
export function productOfRow(
  found: ReadonlyMap<Column, number>,
  values: readonly (string | null | undefined)[],
  rowNo: number,
): SearchProduct {
  const cell = (column: Column) => {
    const place = found.get(column)
    return place === undefined ? '' : (values[place] ?? '')
  }
  const number = (text: string) => {
    const value = Number(text.trim().replace(',', '.'))
    return text.trim() === '' || !Number.isFinite(value) || value < 0 ? null : value
  }
  const tkdn = number(cell('tkdn'))
  const until = /^(\d{4})-(\d{2})-(\d{2})/.exec(cell('until').trim())
  const brand = [cell('brand'), cell('type')]
    .map((text) => text.trim())
    .filter((text) => text !== '' && text !== '-')
  return {
    ref: rowNo,
    name: cell('name'),
    category: cell('category'),
    specification: cell('specification'),
    brand: brand.join(' '),
    kbli: cell('kbli').trim(),
    facts: {
      ...noFacts,
      tkdnBasisPoints: tkdn === null || tkdn >= NO_VALUE || tkdn > 100 ? null : Math.round(tkdn * 100),
      certificateUntil: until ? Number(until.slice(1).join('')) : null,
      priceRupiah: number(cell('price')),
    },
  }
}
