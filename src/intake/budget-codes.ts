/**
 * Codes of the budget as lists write them. SIPD prints code and name in one cell (`5.1.02.01.01.0052 - Belanja …`), DKI
 * writes `7:02:01` and leaves spaces behind a code (data-sources 2). What cannot be told is refused, never guessed.
 */
import { normaliseAccount } from '#law'
import type { Parsed } from './values.ts'

/** `5.1.02.01.01.0052 - Belanja Makanan` → [`5.1.02.01.01.0052`, `Belanja Makanan`]; text without a code → [null, text]. */
export function splitLeadingCode(raw: string): [code: string | null, rest: string] {
  const text = raw.trim()
  const match = /^([\dX]+(?:\s*[.:]\s*[\dX]+)+)\.?(?:\s*$|\s*[-–—|]\s*|\s+)(.*)$/is.exec(text)
  if (!match) return [null, text]
  return [match[1]!.replace(/\s/g, '').replaceAll(':', '.'), match[2]!.trim()]
}

/** Six levels; the last has three or four digits by scheme and is never padded (p3dn-rules 6.1). */
export function parseAccount(raw: string): Parsed | null {
  if (raw.trim() === '') return null
  const code = normaliseAccount(raw.trim()).code ?? normaliseAccount(splitLeadingCode(raw)[0] ?? '').code
  return code === null ? { bad: 'rekening-tidak-terbaca' } : { text: code }
}

/** urusan.bidang.program.kewenangan.kegiatan.sub kegiatan; urusan and bidang may be `X.XX` (own household); the last level has two or four digits. */
export function parseSubActivity(raw: string): Parsed | null {
  if (raw.trim() === '') return null
  const code = splitLeadingCode(raw.toUpperCase())[0]
  if (code !== null && /^[\dX]\.[\dX]{2}\.\d{2}\.\d\.\d{2}\.(\d{2}|\d{4})$/.test(code)) return { text: code }
  return { bad: 'subkegiatan-tidak-terbaca' }
}

/** A programme: urusan.bidang.program; what is not one is kept as written, because nothing is joined by it. */
export function parseProgramme(raw: string): Parsed | null {
  const text = raw.trim()
  if (text === '') return null
  return { text: (splitLeadingCode(text)[0] ?? text).slice(0, 200) }
}

/** Which list of accounts a normalised code belongs to. */
export const accountScheme = (code: string | null): string | null =>
  code === null ? null : normaliseAccount(code).scheme
