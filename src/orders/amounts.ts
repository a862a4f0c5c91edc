/** Money and hours of an order as people read them. */
import { dayOf, type Instant } from '#shared/date'
import { senFromRupiah } from '#shared/money'
import { formatDay, formatRupiah, type Language } from '#web'
import { timeOf } from './move-forms.tsx'

export const rupiah = (value: number | bigint | null, language: Language) =>
  value === null ? null : formatRupiah(senFromRupiah(value), language)

export const slot = (from: Instant | null, until: Instant | null, language: Language) =>
  from === null ? null : `${formatDay(dayOf(from), language)}, ${timeOf(from)}–${timeOf(until)} WIB`
