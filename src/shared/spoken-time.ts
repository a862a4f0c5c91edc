/** Days and hours inside sentences: facts keep `2026-08-17` and `15.51`, people read 17 Agustus 2026 and, in English, 15:51. */
type Spoken = 'id' | 'en'

const MONTHS = {
  id: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const

/** Every civil day of a text; what is no day of a calendar stays as it is. */
export const withDaysInWords = (text: string, language: Spoken): string =>
  text.replace(/\b(\d{4})-(\d{2})-(\d{2})\b/g, (found, year: string, month: string, day: string) => {
    const name = MONTHS[language][Number(month) - 1]
    return name && Number(day) >= 1 && Number(day) <= 31 ? `${Number(day)} ${name} ${year}` : found
  })

/** Hours of a text that holds only days and hours: `15.51` is 15:51 in English. Never for prices or codes. */
export const withHours = (text: string, language: Spoken): string =>
  language === 'id'
    ? text.replace(/\b([01]\d|2[0-3]):([0-5]\d)\b/g, '$1.$2')
    : text.replace(/\b([01]\d|2[0-3])\.([0-5]\d)\b/g, '$1:$2')
