/**
 * Taxes of a purchase. Top-down: which taxes stand in the price → base; PPN on goods of a PKP; PBJT on food and
 * drink; PPh by the treasurer, or 0,5 % by the marketplace. `transfer` = what is paid to the vendor's side.
 */
import { type Reason } from '#shared/decision'
import { divideHalfUp, roundDown, roundHalfUp, shareOf } from '../exact.ts'
import { findInForce } from '../in-force.ts'
import { because, type LawReason, type Undecided, undecided, type Verdict, verdict } from '../verdict.ts'
import { pbjtFoodRate, pph22Floor, pph22OtherParty, ppnEffectiveRate } from './parameters.ts'
import { type PphKind, withhold } from './pph.ts'
import { ppnOn } from './ppn.ts'
import { defaultReadings, type Purchase, type TaxReadings } from './purchase.ts'

/** Whole rupiah. */
export interface TaxBill {
  readonly base: bigint
  readonly dppPpn: bigint
  readonly ppn: bigint
  readonly pbjt: bigint
  readonly pphKind: PphKind | null
  /** Withheld by the treasurer. */
  readonly pph: bigint
  /** Collected by the marketplace from the vendor; the treasurer does not subtract it. */
  readonly pph22OtherParty: bigint
  readonly invoice: bigint
  readonly transfer: bigint
}

export function taxesOf(
  purchase: Purchase,
  readings: TaxReadings = defaultReadings,
): Verdict<TaxBill> | Undecided {
  const { on, supply, channel, priceIncludes } = purchase
  const refused = (reasons: readonly Reason[]) => undecided(on, reasons)
  const missing = (fact: string) => refused([{ code: 'fact-not-known', facts: { fact } }])
  const price = purchase.invoicesRupiah.reduce((sum, invoice) => sum + invoice, 0n)
  const reasons: LawReason[] = []

  if (supply === 'barang' && purchase.isPkp === null) return missing('pkp')
  if (supply !== 'barang' && purchase.isPbjtExempt === null) return missing('pbjt_exempt')
  const bearsPpn = supply === 'barang' && purchase.isPkp === true
  const bearsPbjt = supply !== 'barang' && purchase.isPbjtExempt === false

  let base = price
  let dppPpn = 0n
  let ppn = 0n
  let pbjt = 0n
  if (bearsPpn) {
    const effective = findInForce(ppnEffectiveRate, on)
    if (!effective.ok) return refused(effective.because)
    const included = priceIncludes === 'ppn'
    if (included) base = divideHalfUp(price * 10_000n, 10_000n + BigInt(effective.value.value))
    const found = ppnOn(on, base)
    if (!found.ok) return refused(found.because)
    dppPpn = found.value.dpp
    // What stood in the price stays the invoice: the tax is the rest, so that both add up.
    ppn = included ? price - base : found.value.ppn
    reasons.push(because('ppn-on-goods', { dpp: Number(dppPpn), ppn: Number(ppn) }, found.value.version))
  }
  if (supply !== 'barang') {
    const rate = findInForce(pbjtFoodRate, on)
    if (!rate.ok) return refused(rate.because)
    if (bearsPbjt) {
      const included = priceIncludes === 'pbjt'
      if (included) base = divideHalfUp(price * 10_000n, 10_000n + BigInt(rate.value.value))
      pbjt = included ? price - base : roundHalfUp(shareOf(base, rate.value.value))
    }
    reasons.push(because(bearsPbjt ? 'pbjt-on-food' : 'pbjt-exempt', { pbjt: Number(pbjt) }, rate.value))
  }
  const invoice = base + ppn + pbjt

  if (channel === 'pihak_lain') {
    const rate = findInForce(pph22OtherParty, on)
    if (!rate.ok) return refused(rate.because)
    const collected = roundDown(shareOf(base, rate.value.value))
    reasons.push(because('pph22-by-marketplace', { pph: Number(collected) }, rate.value))
    if (purchase.isPkp === false) reasons.push(because('marketplace-vendor-must-be-pkp', {}, rate.value))
    return verdict(
      {
        base,
        dppPpn,
        ppn,
        pbjt,
        pphKind: null,
        pph: 0n,
        pph22OtherParty: collected,
        invoice,
        transfer: invoice,
      },
      on,
      ...reasons,
    )
  }

  const floor = findInForce(pph22Floor, on)
  if (!floor.ok) return refused(floor.because)
  const keepsPpn = bearsPpn && (base > floor.value.value || readings.smallPpn === 'treasurer')
  if (bearsPpn) {
    const ground = { citation: floor.value.citation, certainty: 'assumed' } as const
    reasons.push(
      because(keepsPpn ? 'ppn-kept-by-treasurer' : 'ppn-paid-to-vendor', { ppn: Number(ppn) }, ground),
    )
  }
  const withheld = withhold(purchase, base, readings)
  if (!withheld.ok) return refused(withheld.because)
  const { kind: pphKind, pph, reason } = withheld.value
  const transfer = invoice - pph - (keepsPpn ? ppn : 0n)
  return verdict(
    { base, dppPpn, ppn, pbjt, pphKind, pph, pph22OtherParty: 0n, invoice, transfer },
    on,
    ...reasons,
    reason,
  )
}
