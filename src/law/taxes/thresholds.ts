/** Small questions with one threshold each. */
import { type IsoDate } from '#shared/date'
import { roundDown, shareOf } from '../exact.ts'
import { findAllInForce, findInForce } from '../in-force.ts'
import { because, factMissing, type Undecided, undecided, type Verdict, verdict } from '../verdict.ts'
import { pbjtExemptTurnover, pkpThreshold, pphFinalFreeTurnover, pphFinalUmkm } from './parameters.ts'

/** DKI: free up to Rp42 million a month, never for incidental sales. */
export function isPbjtExempt(
  on: IsoDate,
  monthlyTurnoverRupiah: bigint | null,
  incidental: boolean | null,
): Verdict<boolean> | Undecided {
  const limit = findInForce(pbjtExemptTurnover, on)
  if (!limit.ok) return undecided(on, limit.because)
  const above = monthlyTurnoverRupiah !== null && monthlyTurnoverRupiah > limit.value.value
  if (incidental === true || above) return verdict(false, on, because('pbjt-on-food', {}, limit.value))
  if (monthlyTurnoverRupiah === null) return factMissing(on, 'omzet_bulan')
  if (incidental === null) return factMissing(on, 'insidental')
  return verdict(true, on, because('pbjt-exempt', {}, limit.value))
}

export function mustBePkp(on: IsoDate, yearlyTurnoverRupiah: bigint): Verdict<boolean> | Undecided {
  const limit = findInForce(pkpThreshold, on)
  if (!limit.ok) return undecided(on, limit.because)
  const must = yearlyTurnoverRupiah > limit.value.value
  const facts = { turnover: Number(yearlyTurnoverRupiah), limit: Number(limit.value.value) }
  return verdict(must, on, because(must ? 'pkp-required' : 'pkp-not-required', facts, limit.value))
}

/** Final PPh of an individual for a year: nothing on the first Rp500 million. Rupiah, rounded down. */
export function finalPphOfIndividual(on: IsoDate, yearlyTurnoverRupiah: bigint): Verdict<bigint> | Undecided {
  const found = findAllInForce([pphFinalFreeTurnover, pphFinalUmkm] as const, on)
  if (!found.ok) return undecided(on, found.because)
  const [free, rate] = found.value
  const taxed = yearlyTurnoverRupiah > free.value ? yearlyTurnoverRupiah - free.value : 0n
  const pph = roundDown(shareOf(taxed, rate.value))
  return verdict(pph, on, because('pph-final-individual', { taxed: Number(taxed), pph: Number(pph) }, rate))
}
