/**
 * Signs of a reseller posing as a kitchen (G-LAPAK, e-order 5.2; inferred there), computed from what is on record: signs, never a
 * verdict. Three (configuration) ask the buyer for a reason and the curator for a visit.
 */
import type { IsoDate } from '#shared/date'
import { daysBetween } from './working-days.ts'

export interface MakerTraces {
  readonly lastVisit: { readonly day: IsoDate; readonly makesHere: boolean } | null
  /** A kitchen or factory stands on record in makers. */
  readonly hasWorkplace: boolean
  readonly kbli: readonly string[]
  /** Other sellers with the same picture, account, phone, or at least three equal products at equal prices. */
  readonly samePhoto: number
  readonly sameAccount: number
  readonly samePhone: number
  readonly samePriceList: number
  /** Products on offer that the seller itself says it does not make. */
  readonly boughtIn: number
}

const YEAR = 365
const isTrade = (code: string): boolean => /^4[567]/.test(code)

export function resellerSigns(traces: MakerTraces, today: IsoDate): readonly string[] {
  const signs: string[] = []
  const { lastVisit } = traces
  if (lastVisit !== null && !lastVisit.makesHere) signs.push('kunjungan-menemukan-bukan-pembuat')
  else if (lastVisit === null || daysBetween(lastVisit.day, today) > YEAR) signs.push('belum-dikunjungi')
  if (!traces.hasWorkplace) signs.push('tanpa-dapur-tercatat')
  // A firm without any code is unknown, not a trader.
  if (traces.kbli.length > 0 && traces.kbli.every(isTrade)) signs.push('kbli-dagang-saja')
  if (traces.samePhoto > 0) signs.push('foto-kembar')
  if (traces.sameAccount > 0) signs.push('rekening-kembar')
  if (traces.samePhone > 0) signs.push('telepon-kembar')
  if (traces.samePriceList > 0) signs.push('daftar-harga-kembar')
  if (traces.boughtIn > 0) signs.push('tidak-membuat-sendiri')
  return signs
}
