/**
 * Harga Evaluasi Akhir: HEA = (1 − KP) × HP, KP = TKDN × preference, nothing when TKDN is below 25 % or the
 * certificate is not valid. HEA only ranks; the contract stays at HP. BMP plays no part (conflict C6).
 * HP is the price after arithmetic correction, in whole rupiah.
 */
import { addFractions, type Fraction, whole } from '../exact.ts'
import { preferenceMinimumTkdn } from './parameters.ts'

const FULL = 100_000_000n

/** The exact HEA; round it only to show it. */
export function exactHea(hpRupiah: bigint, tkdnBp: number, maximumBp: number): Fraction {
  const minimum = preferenceMinimumTkdn.versions[0]!.value
  if (tkdnBp < minimum) return whole(hpRupiah)
  return { numerator: hpRupiah * (FULL - BigInt(tkdnBp) * BigInt(maximumBp)), denominator: FULL }
}

/** Perpres 54/2010, for history only: HP / (1 + KP), without the floor of 25 %. */
export const exactLegacyHea = (hpRupiah: bigint, tkdnBp: number, maximumBp: number): Fraction => ({
  numerator: hpRupiah * FULL,
  denominator: FULL + BigInt(tkdnBp) * BigInt(maximumBp),
})

export interface BidItem {
  readonly kind: 'barang' | 'jasa'
  readonly hp: bigint
  /** TKDN on a certificate valid on the bid day; otherwise 0. */
  readonly tkdnBp: number
}

/** Goods with services: item by item, because TKDN belongs to a product; services get no preference at home. */
export const exactCombinedHea = (items: readonly BidItem[], maximumBp: number): Fraction =>
  items
    .map((item) => (item.kind === 'jasa' ? whole(item.hp) : exactHea(item.hp, item.tkdnBp, maximumBp)))
    .reduce(addFractions, whole(0n))
