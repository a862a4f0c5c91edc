/** Percentages are integer basis points: 10000 = 100 %. */
export type BasisPoints = number & { readonly __brand: 'BasisPoints' }

/**
 * `numerator / denominator` in basis points, half-up, exact; `null` when there is no base.
 * p3dn-rules 10.7: `pct_bp({num,den})` half-up.
 */
export function basisPointsOf(numerator: bigint, denominator: bigint): BasisPoints | null {
  if (denominator <= 0n) return null
  const scaled = numerator * 20_000n
  const sign = scaled < 0n ? -1n : 1n
  return Number((scaled + sign * denominator) / (2n * denominator)) as BasisPoints
}
