/** On an order's page: words for WhatsApp, and what became of the notices about it. */
import type { Delivery } from '#notices'
import { formatInstant, type Language, Status, type StatusKind } from '#web'
import { slot } from './amounts.ts'
import type { State } from './moves.ts'
import { ENDED } from './moves.ts'
import type { WholeOrder } from './views.queries.ts'
import { type Message, messagesOf } from './whatsapp.ts'

const t = (language: Language, id: string, en: string) => (language === 'id' ? id : en)

const LABELS: Readonly<Record<Message['code'], readonly [string, string]>> = {
  'kitchen-answers': ['Kabari dapur: pesanan menunggu jawaban', 'Tell the kitchen: an order waits'],
  'kitchen-change': ['Kabari dapur: ada usul perubahan', 'Tell the kitchen: a change is proposed'],
  'kitchen-bills': ['Kabari dapur: silakan menagih', 'Tell the kitchen: it may bill'],
  'kitchen-again': ['Kabari dapur: tidak sesuai', 'Tell the kitchen: not as ordered'],
  'buyer-receives': ['Kabari penerima: sudah diantar', 'Tell the receiver: it is delivered'],
  'buyer-change': ['Kabari pemesan: ada usul perubahan', 'Tell the buyer: a change is proposed'],
  'ppk-receives': ['Kabari PPK: sudah diantar', 'Tell the PPK: it is delivered'],
  'ppk-closes': ['Kabari PPK: sudah lunas, tinggal ditutup', 'Tell the PPK: paid, to be closed'],
  'payer-pays': ['Ingatkan pembayaran', 'Remind of the payment'],
}

/** Links that open WhatsApp with the words filled in; the person presses send there. */
export function WhatsAppLinks(props: {
  whole: WholeOrder
  side: 'official' | 'kitchen'
  language: Language
  origin: string
  /** The reader is the PPK, or the treasurer: nobody writes to oneself. */
  isPpk?: boolean
  isPayer?: boolean
}) {
  const { order } = props.whole
  const { language } = props
  const messages = messagesOf(props.side, {
    state: order.state as State,
    number: order.number,
    title: order.title,
    slot: slot(order.deliver_from, order.deliver_until, 'id') ?? '–',
    sellerPhone: order.seller_phone,
    contact: order.contact,
    officialPhones: order.official_phones ?? {},
    isPpk: props.isPpk ?? false,
    changeBy: order.pending_change?.by ?? null,
    isUnpaid:
      order.received_at !== null &&
      order.paid_at === null &&
      props.isPayer !== true &&
      // Nobody is asked to pay what is not billed, disputed or frozen.
      ![...ENDED, 'DITERIMA', 'SEBAGIAN', 'SENGKETA', 'BEKU'].includes(order.state),
    officialUrl: `${props.origin}/pesanan/${order.order_id}`,
    kitchenUrl: `${props.origin}/dapur/pesanan/${order.order_id}`,
  })
  if (messages.length === 0) return null
  return (
    <ul className="findings">
      {messages.map((one) => (
        <li key={one.code}>
          <a href={one.href} target="_blank" rel="noopener noreferrer">
            {LABELS[one.code][language === 'id' ? 0 : 1]} ({t(language, 'lewat WhatsApp', 'by WhatsApp')})
          </a>
        </li>
      ))}
    </ul>
  )
}

const MAIL: Readonly<Record<NonNullable<Delivery['mail']>, readonly [string, string, StatusKind]>> = {
  waiting: ['surel menunggu dikirim', 'e-mail waits', 'waiting'],
  sending: ['surel sedang dikirim', 'e-mail is being sent', 'waiting'],
  sent: ['surel terkirim', 'e-mail sent', 'kept'],
  held: [
    'surel di kotak keluar, belum ada server surel',
    'e-mail in the outbox, no mail server set',
    'declared',
  ],
  failed: ['surel gagal', 'e-mail failed', 'stopped'],
}

export function Deliveries({
  deliveries,
  language,
}: {
  deliveries: readonly Delivery[]
  language: Language
}) {
  if (deliveries.length === 0) return null
  const at = language === 'id' ? 0 : 1
  return (
    <details>
      <summary>
        {t(language, 'Pemberitahuan yang dikirim', 'Notices sent')} ({deliveries.length})
      </summary>
      <ul className="findings">
        {deliveries.map((one, index) => (
          <li key={index}>
            {one.person}: {language === 'id' ? one.title_id : one.title_en}
            <div className="small">
              <span className="soft">{formatInstant(one.at, language)}</span>{' '}
              {one.in_app ? (
                <Status kind={one.read_at ? 'kept' : 'waiting'}>
                  {one.read_at
                    ? t(language, 'sudah dibaca', 'read')
                    : t(language, 'belum dibaca', 'not read yet')}
                </Status>
              ) : null}{' '}
              {one.mail ? <Status kind={MAIL[one.mail][2]}>{MAIL[one.mail][at]}</Status> : null}
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}
