/** Whether a package is reserved for usaha kecil (= micro and small) and cooperatives, Pasal 65. */
import { type IsoDate } from '#shared/date'
import { findInForce } from '../in-force.ts'
import { type ProcurementKind } from '../procurement-thresholds/kinds.ts'
import { because, factMissing, type Undecided, undecided, type Verdict, verdict } from '../verdict.ts'
import { reservedPagu } from './parameters.ts'

/**
 * @param paguRupiah the pagu, not the HPS or the contract value.
 * @param technicalException needs technical ability that small business cannot offer; `null` = not judged yet.
 */
export function isReservedForSmallBusiness(
  on: IsoDate,
  kind: ProcurementKind,
  paguRupiah: bigint | null,
  technicalException: boolean | null,
): Verdict<boolean> | Undecided {
  const limit = findInForce(reservedPagu, on)
  if (!limit.ok) return undecided(on, limit.because)
  // Consultancy is not in the article's list (barang, pekerjaan konstruksi, jasa lainnya).
  if (kind === 'konsultansi')
    return verdict(
      false,
      on,
      because('not-reserved-kind', { jenis: kind }, { citation: limit.value.citation, certainty: 'derived' }),
    )
  if (technicalException === true)
    return verdict(false, on, because('not-reserved-technical', {}, limit.value))
  const facts = { pagu: Number(paguRupiah), limit: Number(limit.value.value) }
  if (paguRupiah !== null && paguRupiah > limit.value.value)
    return verdict(false, on, because('not-reserved-pagu', facts, limit.value))
  if (paguRupiah === null) return factMissing(on, 'pagu')
  if (technicalException === null) return factMissing(on, 'technical_exception')
  return verdict(true, on, because('reserved', facts, limit.value))
}
