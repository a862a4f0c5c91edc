import { both } from '../both-languages.ts'
import { type Rule, rulesOf } from '../rule.ts'

const rule = rulesOf('umkm-class')
export type UmkmBasis = 'modal' | 'penjualan' | 'aset'
export type UmkmClass = 'mikro' | 'kecil' | 'menengah' | 'besar'

const SINCE_2021 = { from: '2021-02-02', in: 'pp-7-2021', at: 'Pasal 35', sources: ['S70', 'S71'] } as const
/** For history only; the day of UU 20/2008 is general knowledge. */
const BEFORE = {
  from: '2008-07-04',
  until: '2021-02-01',
  in: 'uu-20-2008',
  at: 'Pasal 6',
  sources: ['S70'],
  certainty: 'assumed',
} as const

const juta = 1_000_000n
/** [class, capital since 2021, assets before, sales since 2021, sales before], upper limits. */
const limits = [
  ['mikro', 1_000n * juta, 50n * juta, 2_000n * juta, 300n * juta],
  ['kecil', 5_000n * juta, 500n * juta, 15_000n * juta, 2_500n * juta],
  ['menengah', 10_000n * juta, 10_000n * juta, 50_000n * juta, 50_000n * juta],
] as const

const classes: Record<UmkmClass, string> = {
  mikro: 'Micro',
  kecil: 'Small',
  menengah: 'Medium',
  besar: 'Large',
}
const words: Record<UmkmBasis, readonly [string, string]> = {
  modal: ['modal usaha (di luar tanah dan bangunan)', 'business capital (without land and building)'],
  aset: ['kekayaan bersih', 'net assets'],
  penjualan: ['penjualan tahunan', 'annual sales'],
}
const make = (name: UmkmClass, basis: UmkmBasis, now: bigint | null, before: bigint | null): Rule<bigint> =>
  rule<bigint>({
    id: `umkm.${basis}.${name}.max`,
    title: both(
      `Usaha ${name}: ${words[basis][0]} sampai`,
      `${classes[name]} business: ${words[basis][1]} up to`,
    ),
    unit: 'rupiah',
    versions: [
      ...(before === null ? [] : [{ ...BEFORE, value: before }]),
      ...(now === null ? [] : [{ ...SINCE_2021, value: now }]),
    ],
  })

export const umkmLimits: Record<UmkmBasis, readonly (readonly [UmkmClass, Rule<bigint>])[]> = {
  modal: limits.map(([name, capital]) => [name, make(name, 'modal', capital, null)]),
  aset: limits.map(([name, , assets]) => [name, make(name, 'aset', null, assets)]),
  penjualan: limits.map(([name, , , sales, before]) => [name, make(name, 'penjualan', sales, before)]),
}

export const umkmClassRules = Object.values(umkmLimits).flatMap((rows) => rows.map(([, found]) => found))
