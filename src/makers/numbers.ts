/** NIB and NPWP as people and feeds write them (data-sources fact 11). Nothing is guessed from a masked number. */
import { type Decision, accept, refuse } from '#shared/decision'

export type NpwpShape = 'titik-15' | 'polos-15' | 'polos-16' | 'nitku-22' | 'tersamar' | 'kosong' | 'rusak'

export interface Npwp {
  readonly shape: NpwpShape
  /** The 16 digits of today; a firm's old 15 digits get a leading zero. `null` when not all digits are known. */
  readonly full: string | null
  /** Last digits of a masked number: evidence against, and weak evidence for. */
  readonly suffix: string | null
}

const found = (shape: NpwpShape, full: string | null, suffix: string | null = null): Npwp => ({
  shape,
  full,
  suffix,
})

/** `01.234.567.8-901.000`, `012345678901000`, `0012345678901000`, `***************002`, `__.___…`, empty. */
export function readNpwp(written: string | null): Npwp {
  const text = (written ?? '').trim()
  if (/[*xX]{3,}/.test(text)) {
    const suffix = /(\d+)$/.exec(text)?.[1] ?? null
    return found('tersamar', null, suffix)
  }
  const digits = text.replace(/[\s.\-_/]/g, '')
  if (/^0*$/.test(digits)) return found('kosong', null)
  if (!/^\d+$/.test(digits)) return found('rusak', null)
  if (digits.length === 15) return found(text.includes('.') ? 'titik-15' : 'polos-15', `0${digits}`)
  if (digits.length === 16) return found('polos-16', digits)
  // NITKU: 16 digits of the taxpayer and 6 of the place of business.
  if (digits.length === 22) return found('nitku-22', digits.slice(0, 16))
  return found('rusak', null)
}

/** Of several columns the first that tells all digits; else the first masked one. */
export function bestNpwp(...written: readonly (string | null | undefined)[]): Npwp {
  const read = written.map((one) => readNpwp(one ?? null))
  return (
    read.find((one) => one.full !== null) ??
    read.find((one) => one.suffix !== null) ??
    read[0] ??
    found('kosong', null)
  )
}

/** Office and branches share the first 9 of the old 15 digits (NPWP 16: digits 2–10); the last three name the branch. */
export const taxpayerOf = (full: string): string => full.slice(0, 10)

export function parseNpwp(written: string): Decision<string> {
  const npwp = readNpwp(written)
  if (npwp.full !== null) return accept(npwp.full)
  return refuse(
    npwp.shape === 'tersamar'
      ? 'npwp-masked'
      : npwp.shape === 'kosong'
        ? 'npwp-empty'
        : 'npwp-not-15-or-16-digits',
    {
      written: written.slice(0, 40),
      digits: written.replace(/\D/g, '').length,
    },
  )
}

export function parseNib(written: string): Decision<string> {
  const digits = written.replace(/[\s.\-]/g, '')
  if (/^\d{13}$/.test(digits) && !/^0+$/.test(digits)) return accept(digits)
  return refuse('nib-not-13-digits', { written: written.slice(0, 40), digits: digits.length })
}

/** `01.234.567.8-901.000` for what fits the old form, else groups of four. */
export function formatNpwp(full: string): string {
  if (!full.startsWith('0')) return full.replace(/(\d{4})(?=\d)/g, '$1 ')
  const d = full.slice(1)
  return `${d.slice(0, 2)}.${d.slice(2, 5)}.${d.slice(5, 8)}.${d[8]}-${d.slice(9, 12)}.${d.slice(12)}`
}

/** `4623/SJ-IND.8/TKDN/7/2021` with any spaces and case is one number. */
export const keyOfCertificateNumber = (written: string): string =>
  written.toUpperCase().replace(/[\s–—]+/g, (gap) => (gap.trim() === '' ? '' : '-'))
