import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'
import { kindsAt, kindsOf } from './kinds-named.ts'
import { kindTable } from './kinds/row.ts'
import { buildLexicon } from './lexicon.ts'

const lexicon = buildLexicon(
  [],
  kindTable(
    { author: 'uji', date: '2026-11-26' },
    `
    nasi kotak | makan siang rapat lauk katering
    kotak nasi, dus nasi | karton kemasan wadah lipat makanan
    meja makan | keluarga ruang kayu dapur duduk
    meja makan pasien, overbed table | rumah sakit ranjang makan rawat inap
    pompa air | menyedot banjir sawah irigasi sumur
    bensin | bahan bakar kendaraan dinas genset
    dishwasher | mencuci piring dapur kotor kantin
    `,
  ),
)
const named = (name: string) => kindsOf(analyse(name), lexicon).map(({ row }) => row.names[0])

test.each([
  ['Nasi Kotak Ayam Bakar', ['nasi kotak']],
  ['KOTAK NASI 20 x 20', ['kotak nasi']],
  ['Meja Makan Pasien Hidrolik', ['meja makan pasien']],
  ['Meja Makan 6 Kursi', ['meja makan']],
  ['POMPA AIR BENSIN 3 INCH', ['pompa air']],
  ['Pompa Air / Bensin', ['pompa air', 'bensin']],
  ['DISH WASHER HOOD TYPE', ['dishwasher']],
  ['Kursi Lipat', []],
])(
  '%s is of the kinds %s: the longest name, in its order, the thing before what it works with',
  (name, kinds) => {
    expect(named(name)).toEqual(kinds)
  },
)

test('a need names a kind where its words stand side by side, in order, with no comma between', () => {
  const at = (text: string) => kindsAt(analyse(text), 0, lexicon).map(({ kind }) => kind.row.names[0])
  expect(at('meja makan pasien rawat inap')).toEqual(['meja makan pasien', 'meja makan'])
  expect(at('meja, makan pasien')).toEqual([])
  expect(at('makan meja')).toEqual([])
})
