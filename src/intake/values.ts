/**
 * Text of a file → text of a column. Exact or not at all: nothing is guessed. Each function returns the
 * PostgreSQL text of the value, or a `BadValue` code that a page turns into a sentence.
 */
import { isCalendarDay } from '#shared/date'

export type BadValue =
  | 'kosong'
  | 'bukan-angka'
  | 'angka-ambigu'
  | 'pecahan-sen'
  | 'terlalu-besar'
  | 'negatif'
  | 'bukan-tanggal'
  | 'tanggal-ambigu'
  | 'bukan-boolean'
  | 'bukan-bulat'
  | 'kode-rusak'
  | 'tahun-tidak-wajar'
  | 'rekening-tidak-terbaca'
  | 'subkegiatan-tidak-terbaca'
  | 'satker-tidak-dikenal'
  | 'satker-ganda'

export type Parsed = { readonly text: string } | { readonly bad: BadValue }

const bad = (code: BadValue): Parsed => ({ bad: code })
const MAX_INTEGER_DIGITS = 18 // numeric(20,2)

/**
 * Rupiah to the sen. `plain` (JSON): dot decimals. `local` (sheets): also `Rp1.234.567,89` and
 * `1,234,567.89`. "1.500" could be one and a half or fifteen hundred: refused, never guessed.
 */
export function parseMoney(raw: string, numbers: 'plain' | 'local'): Parsed {
  if (/^-?\d{1,18}(\.\d{1,2})?$/.test(raw)) {
    return { text: raw }
  }
  const text = raw
    .trim()
    .replace(/^(-?)\s*Rp\.?\s*/i, '$1')
    .replace(/\s/g, '')
  if (/^-?\d{1,3}\.\d{3}$/.test(text) || /^-?\d{1,3},\d{3}$/.test(text)) return bad('angka-ambigu')
  if (/^-?\d+$/.test(text)) return sized(text)
  if (/^-?\d+\.\d+$/.test(text)) return decimals(text)
  if (/^-?\d+(\.\d+)?[eE][+-]?\d+$/.test(text)) return exponent(text)
  if (numbers === 'local' || /[.,].*[.,]/.test(text)) {
    if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return decimals(text.replaceAll('.', '').replace(',', '.'))
    if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return decimals(text.replaceAll(',', ''))
    if (/^-?\d+,\d+$/.test(text)) return decimals(text.replace(',', '.'))
  }
  return bad('bukan-angka')
}

function decimals(text: string): Parsed {
  const [whole, fraction] = text.split('.') as [string, string | undefined]
  const kept = (fraction ?? '').replace(/0+$/, '')
  if (kept.length > 2) return bad('pecahan-sen')
  return sized(kept === '' ? whole : `${whole}.${kept}`)
}

function sized(text: string): Parsed {
  const digits = text
    .replace('-', '')
    .split('.')[0]!
    .replace(/^0+(?=\d)/, '')
  return digits.length > MAX_INTEGER_DIGITS ? bad('terlalu-besar') : { text }
}

/** `1.0567E7`, as some writers print doubles; moved by digits, not by floating point. */
function exponent(text: string): Parsed {
  const match = /^(-?)(\d+)(?:\.(\d+))?[eE]([+-]?\d+)$/.exec(text)!
  const shift = Number(match[4])
  if (Math.abs(shift) > 40) return bad('terlalu-besar')
  const digits = match[2]! + (match[3] ?? '')
  const point = match[2]!.length + shift
  const padded =
    point > digits.length ? digits.padEnd(point, '0') : point < 0 ? '0'.repeat(-point) + digits : digits
  const cut = Math.max(point, 0)
  return decimals(`${match[1]}${padded.slice(0, cut) || '0'}.${padded.slice(cut) || '0'}`)
}

/** A quantity with up to four decimals (2.5 kg); the rules of money apply, more decimals are refused. */
export function parseQuantity(raw: string, numbers: 'plain' | 'local'): Parsed {
  if (/^-?\d{1,16}(\.\d{1,4})?$/.test(raw)) return { text: raw }
  const read = parseMoney(raw, numbers)
  return 'bad' in read && read.bad === 'pecahan-sen' ? bad('bukan-angka') : read
}

export function parseInteger(raw: string): Parsed {
  const text = raw.trim()
  if (/^-?\d{1,9}$/.test(text)) return { text: String(Number(text)) }
  if (/^-?\d{1,9}\.0+$/.test(text)) return { text: String(Number(text)) }
  return bad('bukan-bulat')
}

export function parseYear(raw: string): Parsed {
  const whole = parseInteger(raw)
  if ('bad' in whole) return whole
  const year = Number(whole.text)
  return year >= 2000 && year <= 2100 ? whole : bad('tahun-tidak-wajar')
}

/** Codes are text and keep leading zeros; what a spreadsheet did to a long number is refused. */
export function parseCode(raw: string): Parsed {
  const text = raw.trim()
  if (text === '') return bad('kosong')
  if (text.length > 400 || /^\d+(\.\d+)?[eE]\+?\d+$/.test(text)) return bad('kode-rusak')
  return { text }
}

const TRUE = new Set(['true', 't', '1', 'ya', 'y', 'benar'])
const FALSE = new Set(['false', 'f', '0', 'tidak', 'n', 'salah'])

export function parseBoolean(raw: string): Parsed {
  if (raw === 'true' || raw === 'false') return { text: raw }
  const text = raw.trim().toLowerCase()
  if (TRUE.has(text)) return { text: 'true' }
  if (FALSE.has(text)) return { text: 'false' }
  return bad('bukan-boolean')
}

const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  mei: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  agu: 8,
  ags: 8,
  sep: 9,
  oct: 10,
  okt: 10,
  nov: 11,
  dec: 12,
  des: 12,
}

/**
 * The civil day as the source printed it. LKPP mixes `2024-01-01`, `2023-12-03 12:19:04`,
 * `2024-08-29 10:00:00.000000Z`, `2024-03-05T10:02:51.263000Z`, `May 7, 2021 12:00:00 AM` (seen in old
 * ISB). The part of the day is left alone: most `…T00:00:00Z` are local days with a wrong mark.
 */
export function parseDay(raw: string): Parsed {
  const c4 = raw.charCodeAt(4)
  if (c4 === 45 && (raw.length === 10 || raw.length >= 19)) {
    const iso = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ]\d{2}:\d{2}:\d{2})/.exec(raw)
    if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  }
  const text = raw.trim()
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:$|[T ])/.exec(text)
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const english = /^([A-Za-z]{3,9})\.? (\d{1,2}), (\d{4})(?:$| )/.exec(text)
  const local = /^(\d{1,2}) ([A-Za-z]{3,9}) (\d{4})(?:$| )/.exec(text)
  const named = english
    ? { d: english[2]!, m: english[1]!, y: english[3]! }
    : local
      ? { d: local[1]!, m: local[2]!, y: local[3]! }
      : undefined
  if (named) {
    const month = MONTHS[named.m.slice(0, 3).toLowerCase()]
    return month ? day(Number(named.y), month, Number(named.d)) : bad('bukan-tanggal')
  }
  const numeric = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:$| )/.exec(text)
  if (numeric) {
    const [first, second, year] = [Number(numeric[1]), Number(numeric[2]), Number(numeric[3])]
    if (first <= 12 && second <= 12 && first !== second) return bad('tanggal-ambigu')
    return first > 12 ? day(year, second, first) : day(year, first, second)
  }
  return bad('bukan-tanggal')
}

/**
 * Day and time of day to the second, as the source printed it; fractions and zone marks are dropped (the old ISB and v1
 * write the same moment with and without them, and it must stay one fact). A bare day is midnight.
 */
export function parseMoment(raw: string): Parsed {
  const date = parseDay(raw)
  if ('bad' in date) return date
  const time = /\d[T ](\d{2}):(\d{2})(?::(\d{2}))?/.exec(raw)
  if (!time) return { text: `${date.text} 00:00:00` }
  if (Number(time[1]) > 23 || Number(time[2]) > 59 || Number(time[3] ?? 0) > 59) return bad('bukan-tanggal')
  return { text: `${date.text} ${time[1]}:${time[2]}:${time[3] ?? '00'}` }
}

function day(year: number, month: number, date: number): Parsed {
  if (!isCalendarDay(year, month, date)) return bad('bukan-tanggal')
  return { text: `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` }
}

/** Free text: outer space off, control characters that PostgreSQL cannot hold off, empty = null. */
export function cleanText(raw: string): string | null {
  const text = raw.trim().replaceAll('\u0000', '')
  return text === '' ? null : text
}
