/**
 * Money is counted in **sen** (1 rupiah = 100 sen) as `bigint`, because real files carry sen
 * (99971525.87) and their sums pass 2^53 for a whole city. Columns are `numeric(20,2)`.
 * Rounding to whole rupiah happens once, at display and in `padan figures`: half-up.
 */
export type Sen = bigint & { readonly __brand: 'Sen' }

export const ZERO_SEN = 0n as Sen

/** Reads what PostgreSQL gives for `numeric(20,2)`, e.g. `"99971525.87"`; throws on anything else. */
export function senFromNumeric(text: string): Sen {
  const match = /^(-?)(\d+)(?:\.(\d{1,2})0*)?$/.exec(text)
  if (!match) throw new Error(`not an amount with at most two decimals: ${JSON.stringify(text)}`)
  const amount = BigInt(match[2]!) * 100n + BigInt((match[3] ?? '').padEnd(2, '0'))
  return (match[1] === '-' ? -amount : amount) as Sen
}

export const senFromRupiah = (rupiah: bigint | number): Sen => (BigInt(rupiah) * 100n) as Sen

/** Half-up to whole rupiah (away from zero at the half, so that a correction mirrors its original). */
export function roundToRupiah(sen: Sen): bigint {
  const half = sen < 0n ? -50n : 50n
  return (sen + half) / 100n
}

/** A safe JSON integer of whole rupiah. The largest city budget is far below 2^53. */
export function rupiahNumber(sen: Sen): number {
  const rupiah = roundToRupiah(sen)
  const number = Number(rupiah)
  if (!Number.isSafeInteger(number)) throw new Error(`amount too large for JSON: ${rupiah}`)
  return number
}

export const addSen = (...amounts: readonly Sen[]): Sen => amounts.reduce((a, b) => a + b, 0n) as Sen

export const minusSen = (a: Sen, b: Sen): Sen => (a - b) as Sen
