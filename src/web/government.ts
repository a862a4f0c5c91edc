/** What kind of government this is, as far as its name (as LKPP writes it) or its code tells, and what pages call its summary. */
import type { Language } from './language.ts'

export const GOVERNMENT_KINDS = ['kota', 'kabupaten', 'provinsi', 'kementerian', 'lembaga', 'daerah'] as const
export type GovernmentKind = (typeof GOVERNMENT_KINDS)[number]

const BY_NAME: readonly (readonly [RegExp, GovernmentKind])[] = [
  [/^kota\b/, 'kota'],
  [/^kab(upaten)?\b/, 'kabupaten'],
  [/^(provinsi|prov|propinsi)\b|^daerah (khusus|istimewa)\b|^dki\b|^di(y|\.) /, 'provinsi'],
  [/^kementerian\b|^kemenko\b/, 'kementerian'],
  [/^(badan|lembaga|komisi|mahkamah|dewan|kejaksaan|kepolisian|arsip|perpustakaan|sekretariat)\b/, 'lembaga'],
]
/** LKPP's codes begin with K, L or D. */
const BY_CODE: Readonly<Record<string, GovernmentKind>> = { K: 'kementerian', L: 'lembaga' }

export function governmentKind(name: string, klpd: string | null): GovernmentKind {
  const bare = name
    .toLowerCase()
    .trim()
    .replace(
      /^(pemerintah|pemda|pemprov|pemkot|pemkab)( daerah(?= (kota|kab|prov)))? /,
      (start) =>
        ({ pemprov: 'provinsi ', pemkot: 'kota ', pemkab: 'kabupaten ' })[start.split(' ')[0]!] ?? '',
    )
  return BY_NAME.find(([pattern]) => pattern.test(bare))?.[1] ?? BY_CODE[klpd?.[0] ?? ''] ?? 'daerah'
}

const SUMMARY: Readonly<Record<Language, Readonly<Record<GovernmentKind, string>>>> = {
  id: {
    kota: 'Ringkasan kota',
    kabupaten: 'Ringkasan kabupaten',
    provinsi: 'Ringkasan provinsi',
    kementerian: 'Ringkasan kementerian',
    lembaga: 'Ringkasan lembaga',
    daerah: 'Ringkasan pemerintah daerah',
  },
  en: {
    kota: 'City summary',
    kabupaten: 'Regency summary',
    provinsi: 'Province summary',
    kementerian: 'Ministry summary',
    lembaga: 'Institution summary',
    daerah: 'Government summary',
  },
}
export const summaryName = (kind: GovernmentKind, language: Language): string => SUMMARY[language][kind]
