/**
 * Taxes of one order, by law/: what the kitchen is paid, what the treasurer keeps, and why, in one sentence. Prices of the catalogue
 * include PBJT or PPN where the seller bears one. What the sources leave open is marked "perlu konfirmasi" (p3dn-rules 8, O16).
 */
import {
  both,
  type BothLanguages,
  type Edition,
  type LawReason,
  sentenceOfLawReason,
  type Supply,
  taxesOf,
  underEdition,
} from '#law'
import type { IsoDate } from '#shared/date'
import { accept, type Decision, refuse } from '#shared/decision'

export interface SellerTaxFacts {
  readonly hasNpwp: boolean | null
  readonly hasSuket: boolean | null
  readonly isPkp: boolean | null
  readonly isPbjtExempt: boolean | null
  readonly isCompany: boolean
}

export interface OrderTaxes {
  readonly baseRupiah: bigint
  readonly pbjtRupiah: bigint
  readonly ppnRupiah: bigint
  readonly pphKind: string | null
  readonly pphRupiah: bigint
  /** PPN the treasurer keeps and remits. */
  readonly ppnKeptRupiah: bigint
  readonly invoiceRupiah: bigint
  readonly transferRupiah: bigint
  /** Kept by the treasurer in all: PPh and PPN. */
  readonly withheldRupiah: bigint
  readonly because: readonly LawReason[]
  readonly sentence: BothLanguages
  readonly needsConfirmation: boolean
}

/** "Bebas PBJT. (Perda 1/2024)" reads as one sentence: "Bebas PBJT (Perda 1/2024)." */
const citedWithin = (sentence: string) => sentence.replace(/\.(\s\(.*\))$/, '$1.')

/**
 * @param book the edition of the government whose treasurer pays
 * @param invoiceRupiah what is owed, taxes in the price
 * @param earlierRupiah invoices of the same package and seller already billed: the Rp2 million floor of PPh 22 is for all
 *   together (not split), and what was kept of them before is kept in mind.
 */
export function taxOrder(
  book: Edition,
  on: IsoDate,
  supply: Supply,
  invoiceRupiah: bigint,
  seller: SellerTaxFacts,
  earlier: { readonly rupiah: bigint; readonly withheldRupiah: bigint } = { rupiah: 0n, withheldRupiah: 0n },
): Decision<OrderTaxes> {
  const priceIncludes =
    supply === 'barang'
      ? seller.isPkp === true
        ? ('ppn' as const)
        : null
      : seller.isPbjtExempt === false
        ? ('pbjt' as const)
        : null
  const answerFor = (invoices: readonly bigint[]) =>
    underEdition(book, () =>
      taxesOf({ on, supply, channel: 'bendahara', invoicesRupiah: invoices, priceIncludes, ...seller }),
    )
  const own = answerFor([invoiceRupiah])
  if (own.verdict === null)
    return refuse('tax-fact-missing', {
      fact: String(own.because[0]?.facts?.['fact'] ?? own.because[0]?.code),
    })
  // Only goods have a floor that splitting could use (X10): judged over all invoices, then what was kept before is subtracted.
  const together =
    supply === 'barang' && earlier.rupiah > 0n ? answerFor([earlier.rupiah, invoiceRupiah]) : own
  const bill = own.verdict
  if (together.verdict === null) return refuse('tax-fact-missing', { fact: 'invoice' })
  const pph =
    together === own
      ? bill.pph
      : together.verdict.pph > earlier.withheldRupiah
        ? together.verdict.pph - earlier.withheldRupiah
        : 0n
  const ppnKept = bill.invoice - bill.transfer - bill.pph
  const certain = [...own.because, ...together.because].every((reason) => reason.certainty === 'sourced')
  const person =
    supply !== 'barang' && !seller.isCompany
      ? both(
          ' Penyedia orang pribadi: sumber berbeda antara PPh 21 dan 23.',
          ' The seller is a natural person: sources differ between PPh 21 and 23.',
        )
      : both('', '')
  const say = (language: 'id' | 'en') =>
    `${together.because.map((reason) => citedWithin(sentenceOfLawReason(reason, language))).join(' ')}${person[language]}`
  return accept({
    baseRupiah: bill.base,
    pbjtRupiah: bill.pbjt,
    ppnRupiah: bill.ppn,
    pphKind: together.verdict.pphKind,
    pphRupiah: pph,
    ppnKeptRupiah: ppnKept,
    invoiceRupiah: bill.invoice,
    transferRupiah: bill.invoice - pph - ppnKept,
    withheldRupiah: pph + ppnKept,
    because: together.because,
    sentence: both(say('id'), say('en')),
    needsConfirmation: !certain || person.id !== '',
  })
}
