/** Amounts and percentages as the press prints them: `11,35` + triliun, `13.714.199.150.409`, `71,8 %`. Pure. */
import type { Sen } from '#shared/money'

export const UNITS = ['rupiah', 'juta', 'miliar', 'triliun'] as const
export type PrintedUnit = (typeof UNITS)[number]

const RUPIAH: Readonly<Record<PrintedUnit, bigint>> = {
  rupiah: 1n,
  juta: 1_000_000n,
  miliar: 1_000_000_000n,
  triliun: 1_000_000_000_000n,
}
const MAX_RUPIAH = 10n ** 18n

/**
 * Dots group thousands, a comma begins decimals; `11.35` with a unit is read as a decimal too, because press copies mix
 * both. What could be either (`1.500 triliun`) is `null`.
 */
export function printedAmount(raw: string, unit: PrintedUnit): Sen | null {
  const text = raw
    .trim()
    .replace(/^Rp\.?\s*/i, '')
    .replace(/\s/g, '')
  const grouped = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d{1,12}))?$/.exec(text)
  const plain = /^(\d{1,18})(?:,(\d{1,12}))?$/.exec(text)
  const dotted = unit === 'rupiah' ? null : /^(\d{1,6})\.(\d{1,2}|\d{4,12})$/.exec(text)
  if (grouped && unit !== 'rupiah' && !text.includes(',') && text.split('.').length === 2) return null
  const found = grouped ?? plain ?? dotted
  if (!found) return null
  const whole = BigInt(found[1]!.replaceAll('.', ''))
  const fraction = found[2] ?? ''
  const sen = (whole * 10n ** BigInt(fraction.length) + BigInt(fraction || '0')) * RUPIAH[unit] * 100n
  const scale = 10n ** BigInt(fraction.length)
  if (sen % scale !== 0n) return null // finer than a sen
  const amount = sen / scale
  return amount > MAX_RUPIAH * 100n ? null : (amount as Sen)
}

/** Basis points, or `null` when it is not a percentage with at most two decimals. Above 100 % is printed sometimes, and kept. */
export function printedPercent(raw: string): number | null {
  const found = /^(\d{1,4})(?:[,.](\d{1,2}))?\s*(?:%|persen|percent)?$/i.exec(raw.trim())
  return found ? Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0')) : null
}
