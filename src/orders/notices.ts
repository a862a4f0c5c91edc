/** What people are told of orders; written in the transaction of the fact. */
import { defineNotice } from '#notices'
import type { State } from './moves.ts'
import { NEXT, STATE_WORDS } from './words.ts'

export interface TurnFacts {
  readonly number: string
  readonly title: string
  readonly state: State
  readonly move: string
}
/** What a change says to the side that did not make it. */
const CHANGE_WORDS: Readonly<Record<string, { id: string; en: string }>> = {
  'usul-ubah': {
    id: 'Pihak lain mengusulkan perubahan. Setujui atau tolak.',
    en: 'The other side proposes a change. Agree or decline.',
  },
  'minta-waktu': {
    id: 'Pemesan meminta Anda menyiapkan lebih cepat dari waktu siap. Lihat jumlah dan jamnya, lalu jawab.',
    en: 'The buyer asks you to make it earlier than your lead time. See quantity and time, then answer.',
  },
  'bebaskan-waktu': {
    id: 'Dapur sanggup secepat itu. Pesanan dapat dikirim.',
    en: 'The kitchen can make it that early. The order may be sent.',
  },
  'setujui-ubah': {
    id: 'Perubahan disetujui; surat pesanan versi baru berlaku.',
    en: 'The change is agreed; the new version of the order holds.',
  },
  'tolak-ubah': {
    id: 'Perubahan ditolak; pesanan tetap seperti semula.',
    en: 'The change is declined; the order stays as it was.',
  },
}
export const yourTurn = defineNotice<TurnFacts>({
  name: 'orders.your-turn',
  about: { id: 'Giliran Anda pada sebuah pesanan', en: 'Your turn on an order' },
  mail: 'now',
  title: (f, l) => `${f.number}: ${STATE_WORDS[f.state].words[l].toLowerCase()}`,
  text: (f, l) => `${f.title}\n\n${(CHANGE_WORDS[f.move] ?? NEXT[f.state].what)[l]}`,
})

export interface LateFacts {
  readonly number: string
  readonly seller: string
  readonly age: number
}
export const paymentDue = defineNotice<LateFacts>({
  name: 'orders.payment-due',
  about: { id: 'Pembayaran pesanan jatuh tempo atau terlambat', en: 'Payment of an order due or late' },
  mail: 'now',
  title: (f, l) =>
    l === 'id'
      ? `${f.number}: hari kerja ke-${f.age} belum dibayar`
      : `${f.number}: not paid on working day ${f.age}`,
  text: (f, l) =>
    l === 'id'
      ? `${f.seller} menunggu pembayaran sejak BAST. Target tiga hari kerja.`
      : `${f.seller} waits for payment since the BAST. The target is three working days.`,
})

export const orderNotices = [yourTurn, paymentDue]
