/** Exact arithmetic of the law: integers and fractions of integers, never floats. */

/** Half away from zero, so that a correction mirrors its original. The denominator is positive. */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  if (denominator <= 0n) throw new Error(`denominator must be positive: ${denominator}`)
  const half = numerator < 0n ? -denominator : denominator
  return (2n * numerator + half) / (2n * denominator)
}

/** Downwards to the whole; used for withheld tax, where the treasurer never takes a rupiah too much. */
export function divideDown(numerator: bigint, denominator: bigint): bigint {
  if (denominator <= 0n) throw new Error(`denominator must be positive: ${denominator}`)
  const quotient = numerator / denominator
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient
}

/** A fraction that is compared, never rounded: ranks of bids hang on one rupiah. */
export interface Fraction {
  readonly numerator: bigint
  /** Positive. */
  readonly denominator: bigint
}

/** Negative when `a` is smaller, zero when equal. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export const addFractions = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.denominator + b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
})

export const whole = (value: bigint): Fraction => ({ numerator: value, denominator: 1n })
export const roundHalfUp = (f: Fraction): bigint => divideHalfUp(f.numerator, f.denominator)
export const roundDown = (f: Fraction): bigint => divideDown(f.numerator, f.denominator)

/** `amount × basis points`, exact. */
export const shareOf = (amount: bigint, basisPoints: number): Fraction => ({
  numerator: amount * BigInt(basisPoints),
  denominator: 10_000n,
})

/** `"2.5"` or `"2,5"` → 25/10; text that is not a plain decimal → `undefined`. */
export function findDecimal(text: string): Fraction | undefined {
  const match = /^(-?)(\d{1,30})(?:[.,](\d{1,30}))?$/.exec(text)
  if (!match) return undefined
  const decimals = match[3] ?? ''
  const digits = BigInt(`${match[2]}${decimals}`)
  return { numerator: match[1] ? -digits : digits, denominator: 10n ** BigInt(decimals.length) }
}
