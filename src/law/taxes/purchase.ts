/** What a purchase is, for its taxes. `null` = not known: asked when the rule needs it. */
import { type IsoDate } from '#shared/date'

/** jasa_boga = catering; resto = eating place or stall (PBJT object, not jasa boga); barang = goods from shop or factory. */
export type Supply = 'jasa_boga' | 'resto' | 'barang'
/** Who withholds: the treasurer, or a marketplace appointed as pihak lain (PMK 58/2022). */
export type TaxChannel = 'bendahara' | 'pihak_lain'

export interface Purchase {
  readonly on: IsoDate
  readonly supply: Supply
  readonly channel: TaxChannel
  /** Same package and vendor; added up before the Rp2 million test, so splitting changes nothing. */
  readonly invoicesRupiah: readonly bigint[]
  /** Tax that already stands in the price. */
  readonly priceIncludes: 'pbjt' | 'ppn' | null
  readonly hasNpwp: boolean | null
  readonly hasSuket: boolean | null
  readonly isPkp: boolean | null
  readonly isPbjtExempt: boolean | null
}

/**
 * Points the sources leave open, each with the reading Padan takes (first word). Marked "perlu konfirmasi"
 * wherever they are shown; another reading is a switch, not a change of code.
 */
export interface TaxReadings {
  /** Meals bought at an eating place: as goods (PPh 22) or as catering (PPh 23). */
  readonly restaurant: 'pph22' | 'pph23'
  /** PPh 22 of a vendor without NPWP (O16). */
  readonly pph22WithoutNpwp: 'same' | 'double'
  /** PPN up to Rp2 million: the vendor receives and remits it, or the treasurer keeps it (O16). */
  readonly smallPpn: 'vendor' | 'treasurer'
}
export const defaultReadings: TaxReadings = {
  restaurant: 'pph22',
  pph22WithoutNpwp: 'same',
  smallPpn: 'vendor',
}
