/**
 * Numbers, dates and agencies as a person said the list writes them. Without that word "1.500" and "03/04/2026" stay
 * ambiguous and are refused; with it they are read, and nothing else is.
 */
import { isCalendarDay } from '#shared/date'
import { splitLeadingCode } from '../budget-codes.ts'
import { type Parsed, parseDay, parseMoney } from '../values.ts'

export const NUMBER_STYLES = ['ketat', 'titik', 'koma'] as const
/** `titik`: 1.500.000,00 (Indonesian). `koma`: 1,500,000.00. `ketat`: what is ambiguous is refused. */
export type NumberStyle = (typeof NUMBER_STYLES)[number]
export const DATE_STYLES = ['ketat', 'hari-bulan', 'bulan-hari'] as const
export type DateStyle = (typeof DATE_STYLES)[number]

/** Bookkeepers write a minus as brackets and nothing as a dash. */
export function moneyAs(style: NumberStyle): (raw: string) => Parsed | null {
  return (raw) => {
    let text = raw.trim().replace(/^Rp\.?\s*/i, '')
    if (/^[-–—]?$/.test(text)) return null
    const brackets = /^\((.+)\)$/.exec(text)
    if (brackets) text = `-${brackets[1]!.trim().replace(/^Rp\.?\s*/i, '')}`
    if (style === 'titik' && /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text))
      return parseMoney(text.replaceAll('.', '').replace(',', '.'), 'local')
    if (style === 'titik' && /^-?\d+,\d+$/.test(text)) return parseMoney(text.replace(',', '.'), 'local')
    if (style === 'koma' && /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text))
      return parseMoney(text.replaceAll(',', ''), 'local')
    return parseMoney(text, 'local')
  }
}

export function dayAs(style: DateStyle): (raw: string) => Parsed | null {
  return (raw) => {
    const text = raw.trim()
    if (text === '' || text === '-') return null
    const numeric = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:$| )/.exec(text)
    if (style === 'ketat' || !numeric) return parseDay(text)
    const [first, second, year] = [Number(numeric[1]), Number(numeric[2]), Number(numeric[3])]
    const [month, day] = style === 'hari-bulan' ? [second, first] : [first, second]
    if (!isCalendarDay(year, month, day)) return { bad: 'bukan-tanggal' }
    return { text: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` }
  }
}

/** The fiscal year out of a year cell, or out of a date where the list has no year of its own. */
export function yearAs(style: DateStyle): (raw: string) => Parsed | null {
  const day = dayAs(style)
  return (raw) => {
    const text = raw.trim()
    if (text === '') return null
    const year = /^(20\d{2}|2100)(?:\.0+)?$/.exec(text)
    if (year) return { text: year[1]! }
    const found = day(text)
    if (found && 'text' in found) return { text: found.text.slice(0, 4) }
    return { bad: 'tahun-tidak-wajar' }
  }
}

export interface KnownAgency {
  readonly code: string
  readonly name: string
}

const plainAgency = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** SIPD's code of an agency: eight levels. Such a code is taken even before any feed named it. */
const SIPD_AGENCY = /^\d\.\d{2}\.\d\.\d{2}\.\d\.\d{2}\.\d{2}\.\d{4}$/

/**
 * @param pairs agency codes by the text the list uses, as a person paired them.
 * By pair, by code, by the code in front of the name, by the exact name; never by likeness.
 */
export function agencyAs(
  agencies: readonly KnownAgency[],
  pairs: Readonly<Record<string, string>>,
): (raw: string) => Parsed | null {
  const codes = new Set(agencies.map((agency) => agency.code))
  const byName = new Map<string, string | null>()
  for (const { code, name } of agencies) {
    const plain = plainAgency(name)
    byName.set(plain, byName.has(plain) && byName.get(plain) !== code ? null : code)
  }
  return (raw) => {
    const text = raw.trim()
    if (text === '') return null
    const paired = Object.hasOwn(pairs, text) ? pairs[text] : undefined
    if (paired !== undefined) return { text: paired }
    if (codes.has(text)) return { text }
    const [code, rest] = splitLeadingCode(text)
    if (code !== null && codes.has(code)) return { text: code }
    for (const name of [text, rest]) {
      const found = name === '' ? undefined : byName.get(plainAgency(name))
      if (found === null) return { bad: 'satker-ganda' }
      if (found !== undefined) return { text: found }
    }
    if (code !== null && SIPD_AGENCY.test(code)) return { text: code }
    return { bad: 'satker-tidak-dikenal' }
  }
}

/** The name that a list gives to an agency no feed has named yet (`code - name` in one cell); a known name is left alone. */
export function agencyNameAs(agencies: readonly KnownAgency[]): (raw: string) => Parsed | null {
  const codes = new Set(agencies.map((agency) => agency.code))
  return (raw) => {
    const [code, rest] = splitLeadingCode(raw)
    return code === null || rest === '' || codes.has(code) ? null : { text: rest.slice(0, 300) }
  }
}
