/** Numbers, money and days as Indonesians (or English readers) write them. */
import { type Instant, type IsoDate, localFields } from '#shared/date'
import { roundToRupiah, type Sen } from '#shared/money'
import type { Language } from './language.ts'

const LOCALE = { id: 'id-ID', en: 'en-GB' } as const
const MONTHS = {
  id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const
const SCALES = {
  id: [
    [1_000_000_000_000n, 'triliun'],
    [1_000_000_000n, 'miliar'],
    [1_000_000n, 'juta'],
  ],
  en: [
    [1_000_000_000_000n, 'trillion'],
    [1_000_000_000n, 'billion'],
    [1_000_000n, 'million'],
  ],
} as const

const grouping = { id: new Intl.NumberFormat(LOCALE.id), en: new Intl.NumberFormat(LOCALE.en) }

export const formatCount = (value: number | bigint, language: Language): string =>
  grouping[language].format(value)

/** One and many in English: `1 file`, `2,399 files`. Indonesian nouns need none of it. */
export const countedEn = (count: number | string, one: string, many = `${one}s`): string =>
  `${count} ${String(count) === '1' ? one : many}`

/** The full amount: `Rp11.350.000.000.000`. */
export const formatRupiah = (sen: Sen, language: Language): string => {
  const rupiah = roundToRupiah(sen)
  return `${rupiah < 0n ? '−' : ''}Rp${grouping[language].format(rupiah < 0n ? -rupiah : rupiah)}`
}

/** The amount to read at a glance: `Rp11,35 triliun`, `Rp483 juta`. Cut half-up at three significant digits. */
export function formatRupiahShort(sen: Sen, language: Language): string {
  const rupiah = roundToRupiah(sen)
  const size = rupiah < 0n ? -rupiah : rupiah
  const scale = SCALES[language].find(([unit]) => size >= unit)
  if (!scale) return formatRupiah(sen, language)
  const [unit, word] = scale
  const whole = size / unit
  const digits = whole >= 100n ? 0 : whole >= 10n ? 1 : 2
  const power = 10n ** BigInt(digits)
  const rounded = (size * power * 2n + unit) / (2n * unit)
  const text = new Intl.NumberFormat(LOCALE[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(Number(rounded) / Number(power))
  return `${rupiah < 0n ? '−' : ''}Rp${text} ${word}`
}

/** Basis points as per cent with one decimal: `71,8 %`. */
export function formatPercent(basisPoints: number, language: Language): string {
  const tenths = Math.floor((Math.abs(basisPoints) + 5) / 10)
  const text = `${grouping[language].format(Math.floor(tenths / 10))}${language === 'id' ? ',' : '.'}${tenths % 10}`
  return `${basisPoints < 0 ? '−' : ''}${text}${language === 'id' ? ' %' : '%'}`
}

/** A difference of two percentages: `−2,5 poin`. */
export const formatPoints = (basisPoints: number, language: Language): string =>
  `${formatPercent(basisPoints, language).replace(/\s?%/, '')} ${language === 'id' ? 'poin' : 'points'}`

/** `15 Okt 2023` */
export function formatDay(day: IsoDate, language: Language): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return `${date} ${MONTHS[language][month - 1]} ${year}`
}

const WEEKDAYS = {
  id: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const

/** `Minggu, 15 Okt 2023`, where people plan by the day of the week. */
export const formatWeekday = (day: IsoDate, language: Language): string =>
  `${WEEKDAYS[language][new Date(`${day}T00:00:00Z`).getUTCDay()]}, ${formatDay(day, language)}`

/** `15 Okt 2023 14.05 WIB` */
export function formatInstant(instant: Instant, language: Language): string {
  const { year, month, day, hour, minute } = localFields(instant)
  const pad = (n: number) => String(n).padStart(2, '0')
  return `${day} ${MONTHS[language][month - 1]} ${year} ${pad(hour)}${language === 'id' ? '.' : ':'}${pad(minute)} WIB`
}

export function formatBytes(bytes: number, language: Language): string {
  const [value, unit] =
    bytes >= 1e9 ? [bytes / 1e9, 'GB'] : bytes >= 1e6 ? [bytes / 1e6, 'MB'] : [bytes / 1e3, 'kB']
  return `${new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 1 }).format(value)} ${unit}`
}

const AXIS_UNITS = {
  id: [
    [1e12, ' T'],
    [1e9, ' M'],
    [1e6, ' jt'],
    [1e3, ' rb'],
  ],
  en: [
    [1e12, ' tn'],
    [1e9, ' bn'],
    [1e6, ' m'],
    [1e3, ' k'],
  ],
} as const

/** Rupiah at an axis, where there is little room: `Rp2,5 T`. */
export function formatRupiahAxis(rupiah: number, language: Language): string {
  const unit = AXIS_UNITS[language].find(([size]) => Math.abs(rupiah) >= size)
  const text = new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 1 }).format(
    Math.abs(rupiah) / (unit?.[0] ?? 1),
  )
  return `${rupiah < 0 ? '−' : ''}Rp${text}${unit?.[1] ?? ''}`
}

/** One and several. */
const UNITS_IN_ENGLISH: Readonly<Record<string, readonly [one: string, several: string]>> = {
  porsi: ['portion', 'portions'],
  orang: ['person', 'persons'],
  buah: ['piece', 'pieces'],
  kotak: ['box', 'boxes'],
  dus: ['box', 'boxes'],
  bungkus: ['pack', 'packs'],
  paket: ['set', 'sets'],
  rim: ['ream', 'reams'],
  lusin: ['dozen', 'dozens'],
  lembar: ['sheet', 'sheets'],
  botol: ['bottle', 'bottles'],
  gelas: ['glass', 'glasses'],
  tampah: ['tray', 'trays'],
  loyang: ['pan', 'pans'],
  stoples: ['jar', 'jars'],
}
/** A seller's own unit, as it stands in the product; the usual ones in English too. `count` = 1 for a price per unit. */
export const formatUnit = (unit: string, language: Language, count: number): string =>
  language === 'id' ? unit : (UNITS_IN_ENGLISH[unit.toLowerCase()]?.[count === 1 ? 0 : 1] ?? unit)

export const monthNames = (language: Language): readonly string[] => MONTHS[language]

const SMALL_WORDS = new Set(['dan', 'di', 'ke', 'dari', 'untuk', 'atau', 'pada', 'dengan'])
const SHORT_NAMES =
  /^(RSUD|RSKD|RSJD|RSIA|RS|DPRD|DPR|DKI|UKM|UMKM|PPKUKM|UPT|UPTD|UPPD|BLUD|BUMD|BPBD|BKD|BPKD|BPAD|SMA|SMK|SMP|SD|SLB|PAUD|TNI|PT|CV|UD|KB|ASN|SDM|PPAPP|PPSDM|II|III|IV|VI|VII|VIII|IX)$/

/** Offices as feeds write them, all in capitals, set for reading: `Dinas Koperasi dan UKM Kota Cemara`. */
export function formatOffice(name: string): string {
  if (name !== name.toUpperCase()) return name
  return name
    .split(' ')
    .map((word, at) => {
      if (SHORT_NAMES.test(word.replace(/[^A-Z]/g, ''))) return word
      const small = word.toLowerCase()
      if (at > 0 && SMALL_WORDS.has(small)) return small
      return small.replace(
        /(^|[(/.-])(\p{L})/gu,
        (_, before: string, letter: string) => before + letter.toUpperCase(),
      )
    })
    .join(' ')
}
