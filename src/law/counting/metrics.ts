/** The P3DN figures of one dataset. A figure that rests on an unknown value is `null`, never a guess. */
import { basisPointsOf } from '#shared/percent'
import { addFractions, type Fraction, whole } from '../exact.ts'
import { countedRealisations, isValidPackage, type P3dnDataset, packagesWithoutDoubles } from './dataset.ts'

const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n)
const sumKnown = (values: readonly (bigint | null)[]): bigint | null => {
  const known = values.filter((value) => value !== null)
  return known.length === values.length ? sum(known) : null
}
const share = (numerator: bigint | null, denominator: bigint | null): number | null =>
  numerator === null || denominator === null ? null : basisPointsOf(numerator, denominator)

const commitment = (d: P3dnDataset) =>
  sum(d.packages.filter((p) => isValidPackage(p) && p.isPdn === true).map((p) => p.pagu))
const pdnRealised = (d: P3dnDataset) => sumKnown(countedRealisations(d.realisations).map((r) => r.pdn))

/** PDN part of a payment = payment × PDN / value of the latest contract version; summed exactly, rounded once. */
function paidShare(d: P3dnDataset): number | null {
  const counted = new Map(countedRealisations(d.realisations).map((record) => [record.id, record]))
  const known = new Set(d.realisations.map((record) => record.id))
  let pdn: Fraction = whole(0n)
  let all = 0n
  for (const payment of d.payments) {
    const record = counted.get(payment.id)
    if (!record) {
      // A double or a cancelled contract is not counted; a payment of nothing we know cannot be judged.
      if (known.has(payment.id)) continue
      return null
    }
    if (record.pdn === null || record.value <= 0n) return null
    pdn = addFractions(pdn, { numerator: payment.paid * record.pdn, denominator: record.value })
    all += payment.paid
  }
  return basisPointsOf(pdn.numerator, pdn.denominator * all)
}

export const metrics = {
  komitmen_pdn: commitment,
  pct_komitmen_bp: (d) => share(commitment(d), d.procurementSpending),
  pct_komitmen_rup_dedup_bp: (d) =>
    share(commitment(d), sum(packagesWithoutDoubles(d.packages).map((p) => p.pagu))),
  realisasi_pdn_kontrak: pdnRealised,
  pct_K_bp: (d) => share(pdnRealised(d), commitment(d)),
  pct_P_bp: paidShare,
  pct_pdn_of_all_contracts_bp: (d) =>
    share(pdnRealised(d), sum(countedRealisations(d.realisations).map((r) => r.value))),
  pct_umk_bp: (d) =>
    share(sumKnown(countedRealisations(d.realisations).map((r) => r.umk)), d.procurementSpending),
  porsi_bersertifikat_bp: (d) =>
    share(sum(countedRealisations(d.realisations).map((r) => r.certifiedValue)), pdnRealised(d)),
  tkdn_tertimbang_bp: (d) => {
    const weighted = sum(countedRealisations(d.realisations).map((r) => r.certifiedValue * BigInt(r.tkdnBp)))
    const realised = pdnRealised(d)
    return realised === null ? null : basisPointsOf(weighted, realised * 10_000n)
  },
} as const satisfies Record<string, (d: P3dnDataset) => bigint | number | null>

export type MetricName = keyof typeof metrics
