/** Money and hours of an order as people read them. */
import { dayOf, type Instant } from '#shared/date'
import { senFromRupiah } from '#shared/money'
import { formatDay, formatRupiah, type Language } from '#web'
import { timeOf } from './move-forms.tsx'

export const rupiah = (value: number | bigint | null, language: Language) =>
  value === null ? null : formatRupiah(senFromRupiah(value), language)

export const slot = (from: Instant | null, until: Instant | null, language: Language) =>
  from === null ? null : `${formatDay(dayOf(from), language)}, ${hours(from, until, language)}`

/** "11.00–11.30 WIB" */
export const hours = (from: Instant | null, until: Instant | null, language: Language) => {
  const said = `${timeOf(from)}–${timeOf(until)} WIB`
  return language === 'id' ? said.replaceAll(':', '.') : said
}

/** How long a payment has been waiting, in working days after the receipt. */
export const sinceReceipt = (age: number, language: Language): string =>
  age <= 0
    ? language === 'id'
      ? ', baru diterima'
      : ', just received'
    : language === 'id'
      ? `, sudah ${age} hari kerja`
      : `, ${age} working ${age === 1 ? 'day' : 'days'} so far`
