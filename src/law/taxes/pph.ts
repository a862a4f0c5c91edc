/** PPh the treasurer withholds on one package and vendor; rounded down, so never a rupiah too much. */
import { accept, type Decision, refuse } from '#shared/decision'
import { roundDown, shareOf } from '../exact.ts'
import { findInForce } from '../in-force.ts'
import { type Rule } from '../rule.ts'
import { because, type LawReason } from '../verdict.ts'
import { pph22Floor, pph22Rate, pph23Catering, pph23CateringNoNpwp, pphFinalUmkm } from './parameters.ts'
import { type Purchase, type TaxReadings } from './purchase.ts'

export type PphKind = 'FINAL_UMKM' | 'PPH22' | 'PPH23'
export interface Withholding {
  readonly kind: PphKind | null
  readonly pph: bigint
  readonly reason: LawReason
}
type Facts = Pick<Purchase, 'on' | 'supply' | 'hasNpwp' | 'hasSuket'>

/** @param base price without PPN and PBJT, all invoices together. Refused when a fact or a version is missing. */
export function withhold(purchase: Facts, base: bigint, readings: TaxReadings): Decision<Withholding> {
  const { on, supply, hasSuket, hasNpwp } = purchase
  const asCatering = supply === 'jasa_boga' || (supply === 'resto' && readings.restaurant === 'pph23')
  if (!asCatering) {
    const floor = findInForce(pph22Floor, on)
    if (!floor.ok) return floor
    // Exactly Rp2 million is still free; the floor also frees a vendor with Suket.
    if (base <= floor.value.value) {
      const facts = { base: Number(base), floor: Number(floor.value.value) }
      return accept({ kind: null, pph: 0n, reason: because('pph22-below-floor', facts, floor.value) })
    }
  }
  if (hasSuket === null) return refuse('fact-not-known', { fact: 'suket' })
  if (hasSuket) return taken('FINAL_UMKM', pphFinalUmkm, 1)
  if (!asCatering && readings.pph22WithoutNpwp === 'same') return taken('PPH22', pph22Rate, 1)
  if (hasNpwp === null) return refuse('fact-not-known', { fact: 'npwp' })
  if (!asCatering) return taken('PPH22', pph22Rate, hasNpwp ? 1 : 2)
  return taken('PPH23', hasNpwp ? pph23Catering : pph23CateringNoNpwp, 1)

  function taken(kind: PphKind, rule: Rule<number>, times: number): Decision<Withholding> {
    const rate = findInForce(rule, on)
    if (!rate.ok) return rate
    const rateBp = rate.value.value * times
    const pph = roundDown(shareOf(base, rateBp))
    const facts = { kind, rate: rateBp, base: Number(base), pph: Number(pph) }
    return accept({ kind, pph, reason: because('pph-withheld', facts, rate.value) })
  }
}
