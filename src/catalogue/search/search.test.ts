import { expect, test } from 'vitest'
import { buildProductIndex } from './index/product-index.ts'
import { buildLexicon } from './lexicon.ts'
import { noFacts, type ProductFacts, type SearchProduct } from './product.ts'
import { compileQuery } from './query.ts'
import { findHits } from './search.ts'
import { kinds } from './kinds.ts'
import { synonyms } from './synonyms.ts'

const lexicon = buildLexicon(synonyms, kinds)
const product = (
  ref: number,
  name: string,
  specification = '',
  facts: Partial<ProductFacts> = {},
): SearchProduct => ({
  ref,
  name,
  specification,
  category: 'Barang Lainnya',
  brand: '',
  kbli: '',
  facts: { ...noFacts, ...facts },
})
const find = (products: readonly SearchProduct[], text: string, filter = {}) => {
  const index = buildProductIndex(products, lexicon)
  return findHits(index, compileQuery(text, index), 20, filter).map(({ ref }) => ref)
}

test('a meubelair plan finds furniture that says none of its words', () => {
  expect(find([product(1, 'Kursi Roda'), product(2, 'Furniture Kantor')], 'Belanja modal meubelair')[0]).toBe(
    2,
  )
})

test('a misspelt word is read as the nearest word on sale, and only when nobody sells it as written', () => {
  expect(find([product(1, 'Laptop'), product(2, 'Lemari')], 'labtop')).toEqual([1])
  expect(find([product(1, 'Kabel'), product(2, 'Label')], 'label')).toEqual([2])
})

test('a misspelt word with affixes is found by its spelling, not only by its root', () => {
  const products = [
    product(1, 'Timbangan Bayi', 'Digital 20 kg'),
    product(2, 'Alat Pemadam Api Ringan', 'CO2 5 kg'),
    product(3, 'Paket Sembako', 'Beras 5 kg'),
  ]
  expect(find(products, 'timbngan bayi')[0]).toBe(1)
  expect(find(products, 'pemdam api ringan 5 kg')[0]).toBe(2)
})

test('of two words a typo may mean, the one that lost a letter is the likelier', () => {
  const products = [product(1, 'Print Head'), product(2, 'Card Printer', 'Cetak KTP-el')]
  expect(find(products, 'printr kartu')[0]).toBe(2)
})

test('codes of the budget and the activity behind them are no part of the thing', () => {
  const products = [product(1, 'Lemari Arsip'), product(2, 'Meja Kerja'), product(3, 'Las 07')]
  expect(find(products, 'Belanja Modal (0007LAS-5.02.01.1.07.0005 Pengadaan Meja) lemari arsip')).toEqual([1])
})

test('work and its goods bought together ask for the goods', () => {
  const index = buildProductIndex([product(1, 'Tandon Air', '1000 liter')], lexicon)
  expect(compileQuery('Pembangunan dan pengadaan tandon air', index).service).toBe(false)
  expect(compileQuery('Pembangunan tandon air', index).service).toBe(true)
})

test('a size joined or apart from its unit is one size', () => {
  const papers = [product(1, 'Kertas HVS', 'A4 70 gr'), product(2, 'Kertas HVS', 'A4 80 gr')]
  expect(find(papers, 'kertas hvs a4 80gr')[0]).toBe(2)
  expect(find(papers, 'Kertas HVS A4 70 gram')[0]).toBe(1)
})

test('a product whose meaning stands in its specification is found', () => {
  expect(
    find(
      [product(1, 'Mesin', 'Penyedot air banjir 6 inch'), product(2, 'Meja', 'Kayu jati')],
      'penyedot air banjir',
    ),
  ).toEqual([1])
})

test('filters decide yes or no, never a score; what is not known does not pass', () => {
  const products = [
    product(1, 'Laptop', '', { certificateUntil: 20_250_101, pdn: true, priceRupiah: 9_000_000 }),
    product(2, 'Laptop', '', {
      certificateUntil: 20_310_108,
      pdn: true,
      priceRupiah: 12_000_000,
      kecamatan: '31.71.01',
      umk: true,
      tkdnBasisPoints: 4010,
      capacityUnitsPerYear: 500,
    }),
    product(3, 'Laptop'),
  ]
  expect(find(products, 'laptop')).toEqual([1, 2, 3])
  expect(find(products, 'laptop', { certificateValidOn: 20_260_131 })).toEqual([2])
  expect(find(products, 'laptop', { maximumPriceRupiah: 10_000_000 })).toEqual([1])
  expect(find(products, 'laptop', { pdn: true })).toEqual([1, 2])
  expect(
    find(products, 'laptop', {
      umk: true,
      kecamatan: '31.71.01',
      minimumTkdnBasisPoints: 4000,
      minimumCapacityUnitsPerYear: 500,
    }),
  ).toEqual([2])
  expect(find(products, 'laptop', { minimumTkdnBasisPoints: 4011 })).toEqual([])
})

test.each([
  ['empty', ''],
  ['spaces and marks', ' \t\n -- ,,, ((( '],
  ['control characters', '\u0000\u0007\u001b[31m\u009f'],
  ['another script', '笔记本电脑 ноутбук حاسوب'],
  ['lone surrogates', '\ud800\udfff\ud83d'],
  ['only frame words', 'Belanja pengadaan untuk keperluan kegiatan'],
])('%s text finds nothing, calmly', (_, text) => {
  expect(find([product(1, 'Laptop')], text)).toEqual([])
})

test('ten thousand characters are answered in less than a second, also when every word is misspelt', () => {
  const products = Array.from({ length: 2000 }, (_, i) => product(i + 1, `Laptop seri${i} kabel${i % 50}`))
  const index = buildProductIndex(products, lexicon)
  const texts = [
    'laptop '.repeat(1430),
    Array.from({ length: 1200 }, (_, i) => `lbtop${'aeiou'[i % 5]}${'bcdfg'[i % 4]}`).join(' '),
  ]
  for (const text of texts) {
    const start = performance.now()
    findHits(index, compileQuery(text.slice(0, 10_000), index), 20)
    expect(performance.now() - start).toBeLessThan(1000)
  }
})

test('equal products keep the order of their numbers, however many segments they stand in', () => {
  const index = buildProductIndex([product(5, 'Laptop'), product(9, 'Laptop')], lexicon)
  index.put([product(2, 'Laptop')])
  expect(findHits(index, compileQuery('laptop', index), 2).map(({ ref }) => ref)).toEqual([2, 5])
})
