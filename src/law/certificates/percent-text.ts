/** Feeds send TKDN and BMP as text: `58.64`, `58,64`, empty. Two decimals are kept, a third is rounded half-up. */
import { findDecimal, divideHalfUp } from '../exact.ts'

/**
 * `"58,64"` → 5864. Empty, not a number, negative or above 100 % → `null`: not known, never zero.
 * 999.99 is the ministry's way of writing "no value" in its export.
 */
export function basisPointsOfText(text: string): number | null {
  const decimal = findDecimal(
    text
      .trim()
      .replace(/\s*%$/, '')
      .replace(/^(?=[.,]\d)/, '0'),
  )
  if (!decimal || decimal.numerator < 0n || decimal.numerator > 100n * decimal.denominator) return null
  return Number(divideHalfUp(decimal.numerator * 100n, decimal.denominator))
}
