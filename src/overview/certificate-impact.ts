/**
 * What a certificate that no longer holds does to counted purchases (peers.md A10). Pure. Money is in sen.
 *
 * Sure: a counted line that names the certificate and was bought on or after the day it stopped holding. Possible: a
 * counted line of the same maker that names no certificate; nobody knows whether the product was in it, so it is
 * listed and never taken off a figure.
 */
import type { IsoDate } from '#shared/date'
import type { Sen } from '#shared/money'
import { type BasisPoints, basisPointsOf } from '#shared/percent'

export type Touch = 'tersentuh' | 'sebelumnya' | 'hari-tidak-diketahui'

/** What was bought before that day was bought under a valid paper and stays. */
export const touchOf = (bought: IsoDate | null, since: IsoDate): Touch =>
  bought === null ? 'hari-tidak-diketahui' : bought >= since ? 'tersentuh' : 'sebelumnya'

export interface YearSums {
  readonly year: number
  /** Rupiah of all counted purchases. */
  readonly realised: Sen
  readonly pdn: Sen
  /** Rupiah of products bought under a certificate, and the same weighted by TKDN. */
  readonly certified: Sen
  readonly weighted: Sen
}
export interface TouchedPart {
  readonly year: number
  /** Rupiah of the line that this certificate's product makes up. */
  readonly certified: Sen
  readonly tkdnBp: number
  /** PDN named on the whole line; null = not known. */
  readonly linePdn: Sen | null
}
export interface Restated {
  readonly year: number
  readonly lines: number
  readonly before: { readonly weighted: BasisPoints | null; readonly certified: BasisPoints | null }
  readonly after: { readonly weighted: BasisPoints | null; readonly certified: BasisPoints | null }
  readonly certifiedLost: Sen
  readonly weightedLost: Sen
  readonly pdn: Sen
  /** PDN that rests on the touched lines: PDN is named on the contract and does not fall by itself. */
  readonly pdnToCheck: Sen
}

/** One row for each year that has a touched line, oldest first. */
export function restate(sums: readonly YearSums[], touched: readonly TouchedPart[]): Restated[] {
  return sums
    .filter((year) => touched.some((part) => part.year === year.year))
    .map((year) => {
      const parts = touched.filter((part) => part.year === year.year)
      const certifiedLost = parts.reduce((sum, part) => sum + part.certified, 0n)
      // Weighted sums keep fractions of a sen until the end: value × basis points, divided once.
      const weightedLost =
        parts.reduce((sum, part) => sum + part.certified * BigInt(part.tkdnBp), 0n) / 10_000n
      const share = (part: bigint) => basisPointsOf(part, year.realised)
      return {
        year: year.year,
        lines: parts.length,
        before: { weighted: share(year.weighted), certified: share(year.certified) },
        after: {
          weighted: share(year.weighted - weightedLost),
          certified: share(year.certified - certifiedLost),
        },
        certifiedLost: certifiedLost as Sen,
        weightedLost: weightedLost as Sen,
        pdn: year.pdn,
        pdnToCheck: parts.reduce((sum, part) => sum + (part.linePdn ?? 0n), 0n) as Sen,
      }
    })
    .sort((a, b) => a.year - b.year)
}
