/** Pages of a kitchen: phone first (360 px), light, no script needed. Its orders, and one order with what to do and what it will earn. */
import {
  Crumbs,
  Empty,
  ErrorSummary,
  Facts,
  formatCount,
  formatDay,
  formatInstant,
  formatOffice,
  formatUnit,
  formatWeekday,
  type Language,
  Notice,
  Status,
} from '#web'
import { dayOf, type IsoDate } from '#shared/date'
import type { FormProblem } from '#people'
import { hours, rupiah, sinceReceipt } from './amounts.ts'
import { AttachmentList, KITCHEN_SEES } from './attachments.page.tsx'
import type { AttachmentView } from './attachments.queries.ts'
import type { PaymentClock } from './guards/after-delivery.ts'
import type { Finding } from './guards/guard.ts'
import { WhatsAppLinks } from './messages.page.tsx'
import { MoveForm, type Sent, type Timely } from './move-forms.tsx'
import { DocumentList, Findings, History, StateTag, WhyStopped } from './order.parts.tsx'
import type { MoveId, MoveRow, State } from './moves.ts'
import type { KitchenRow } from './kitchen.queries.ts'
import type { WholeOrder } from './views.queries.ts'
import { ACTOR_WORDS, KITCHEN_DOES, kitchenWait, MOVE_WORDS, NEXT, orderWords } from './words.ts'

const t = (language: Language, id: string, en: string) => (language === 'id' ? id : en)

const REFUSES: Readonly<Record<string, MoveId>> = { sanggupi: 'tolak', 'setujui-ubah': 'tolak-ubah' }

/** What the office prepares for itself is not the kitchen's to read. */
export const KITCHEN_READS_NOT: readonly string[] = ['KAK', 'HPS']

/** "Hari ini 11.00–11.30" or the day by its name: what a cook plans by. */
const when = (row: KitchenRow, today: IsoDate, language: Language): string | null =>
  row.deliver_from === null
    ? null
    : `${dayOf(row.deliver_from) === today ? t(language, 'Hari ini', 'Today') : formatWeekday(dayOf(row.deliver_from), language)} ${hours(row.deliver_from, row.deliver_until, language)}`

/** What a delivered order waits for, and for whom; the state where nothing is to be said. */
export function WaitTag({
  row,
  language,
}: {
  row: { readonly state: State; readonly fine_decided: boolean }
  language: Language
}) {
  const wait = kitchenWait(row.state, row.fine_decided)
  return wait ? (
    <Status kind={wait.mine ? 'waiting' : 'declared'}>{wait.what[language]}</Status>
  ) : (
    <StateTag state={row.state} language={language} />
  )
}

export function KitchenPage(props: {
  language: Language
  name: string
  hasKitchen: boolean
  today: IsoDate
  /** Drafts whose buyer asks whether it can be made earlier than the lead time. */
  asked: readonly KitchenRow[]
  waiting: readonly KitchenRow[]
  coming: readonly KitchenRow[]
  past: readonly KitchenRow[]
}) {
  const { language } = props
  const isToday = (row: KitchenRow) => row.deliver_from !== null && dayOf(row.deliver_from) === props.today
  const now = props.coming.filter(isToday)
  const later = props.coming.filter((row) => !isToday(row))
  // Money that waits for the kitchen itself stands above what waits for others.
  const toBill = props.past.filter((row) => kitchenWait(row.state, row.fine_decided)?.mine)
  const portions = now.reduce((sum, row) => sum + row.portions, 0)
  const item = (row: KitchenRow) => (
    <li key={row.order_id} className="tight">
      <a href={`/dapur/pesanan/${row.order_id}`}>
        <strong>{formatCount(row.portions, language)}</strong> {t(language, 'porsi', 'portions')}, {row.title}
      </a>
      {row.products ? <div>{row.products}</div> : null}
      {row.deliver_from ? (
        <div>
          <strong>{when(row, props.today, language)}</strong>
        </div>
      ) : null}
      <div className="small soft">
        {formatOffice(row.agency_name ?? row.kd_satker_str)}, {rupiah(row.total_rupiah, language)}
      </div>
      {row.state === 'DIKIRIM' ? (
        <Status kind="waiting">
          {t(language, 'Jawab sebelum', 'Answer before')}{' '}
          {row.answer_due_at ? formatInstant(row.answer_due_at, language) : '–'}
        </Status>
      ) : row.change_by && row.change_by !== 'penyedia' ? (
        <Status kind="waiting">
          {t(language, 'Pemesan mengusulkan perubahan', 'The buyer proposes a change')}
        </Status>
      ) : (
        <WaitTag row={row} language={language} />
      )}
    </li>
  )
  const section = (title: string, rows: readonly KitchenRow[], none: string) => (
    <section className="tight">
      <h2>{title}</h2>
      {rows.length === 0 ? <p className="soft">{none}</p> : <ul className="findings">{rows.map(item)}</ul>}
    </section>
  )
  if (!props.hasKitchen)
    return (
      <Empty
        level={1}
        title={props.name}
        text={t(
          language,
          'Datang ke kurator atau pembina dengan NIB atau NPWP; ia menautkan usaha Anda ke akun ini. Setelah itu pesanan, kapasitas, dan uang Anda tampil di sini.',
          'Go to a curator or mentor with your NIB or NPWP; they tie your business to this account. Then your orders, capacity and money show here.',
        )}
      />
    )
  const isNew = [props.asked, props.waiting, props.coming, props.past].every((rows) => rows.length === 0)
  return (
    <>
      <h1>{props.name}</h1>
      {isNew ? (
        <>
          <Empty
            title={t(language, 'Belum ada pesanan', 'No orders yet')}
            text={t(
              language,
              'Pemesan menemukan Anda bila produk sudah tayang, kapasitas terisi, dan wilayah layanan benar.',
              'Buyers find you once a product is listed, the capacity is entered and the service area is right.',
            )}
          />
          <ul>
            {(
              [
                ['/dapur/produk', 'Produk saya', 'My products'],
                ['/dapur/kapasitas', 'Kapasitas', 'Capacity'],
                [
                  '/dapur/ketentuan',
                  'Ketentuan: wilayah, waktu siap, rekening',
                  'Terms: area, lead time, bank account',
                ],
              ] as const
            ).map(([href, id, en]) => (
              <li key={href}>
                <a href={href}>{t(language, id, en)}</a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          {props.asked.length > 0
            ? section(t(language, 'Diminta lebih cepat', 'Asked to be earlier'), props.asked, '')
            : null}
          {section(
            t(language, 'Menunggu jawaban Anda', 'Waiting for your answer'),
            props.waiting,
            t(language, 'Tidak ada pesanan baru.', 'No new orders.'),
          )}
          {toBill.length > 0
            ? section(t(language, 'Belum Anda tagih', 'Not billed by you yet'), toBill, '')
            : null}
          {section(
            now.length === 0
              ? t(language, 'Hari ini', 'Today')
              : t(
                  language,
                  `Hari ini: ${formatCount(portions, language)} porsi`,
                  `Today: ${formatCount(portions, language)} portions`,
                ),
            now,
            t(language, 'Tidak ada yang diantar hari ini.', 'Nothing to deliver today.'),
          )}
          {section(
            t(language, 'Hari berikutnya', 'Coming days'),
            later,
            t(language, 'Belum ada.', 'None yet.'),
          )}
          {section(
            t(language, 'Sudah diantar, belum lunas', 'Delivered, not paid yet'),
            props.past.filter((row) => !toBill.includes(row)),
            t(language, 'Belum ada.', 'None yet.'),
          )}
        </>
      )}
    </>
  )
}

/** What the kitchen itself is to do now; the other states say whose turn it is. */
function nextOf(whole: WholeOrder, language: Language): { mine: boolean; what: string } {
  const { order } = whole
  const state = order.state as State
  const next = NEXT[state]
  if (order.pending_change)
    return order.pending_change.by === 'penyedia'
      ? {
          mine: false,
          what: t(
            language,
            'Usul perubahan Anda menunggu jawaban pemesan. Sampai dijawab, pesanan yang lama berlaku.',
            'Your proposal of a change waits for the buyer. Until it is answered, the order stands as it was.',
          ),
        }
      : {
          mine: true,
          what: t(language, 'Jawab usul perubahan dari pemesan.', 'Answer the change the buyer proposes.'),
        }
  if (state === 'DRAF' && order.lead_asked_at !== null && !order.waives_lead)
    return {
      mine: true,
      what: t(
        language,
        'Pemesan bertanya: dapatkah ini dibuat lebih cepat dari waktu siap Anda?',
        'The buyer asks: can this be made earlier than your lead time?',
      ),
    }
  if (state === 'DIKIRIM' && order.answer_due_at)
    return {
      mine: true,
      what: t(
        language,
        `Sanggupi atau tolak sebelum ${formatInstant(order.answer_due_at, language)}. Tanpa jawaban, pesanan gugur sendiri.`,
        `Accept or refuse before ${formatInstant(order.answer_due_at, language)}. Unanswered, the order lapses by itself.`,
      ),
    }
  if (state === 'SEBAGIAN' && order.fine_decided)
    return { mine: true, what: KITCHEN_DOES.DITERIMA![language] }
  return { mine: next.who === 'penyedia', what: (KITCHEN_DOES[state] ?? next.what)[language] }
}

const deliveryOf = ({ order }: WholeOrder, language: Language) =>
  order.deliver_from === null
    ? null
    : `${formatWeekday(dayOf(order.deliver_from), language)}, ${hours(order.deliver_from, order.deliver_until, language)}`

/** Why less arrives than was ordered: what came, the fine, the tax, what is transferred. */
function moneyOf({ order, lines }: WholeOrder, language: Language): (readonly [string, string | null])[] {
  if (order.received_rupiah === null) return []
  const isPart = lines.some(
    (line) => line.received_quantity !== null && line.received_quantity < line.quantity,
  )
  return [
    ...(isPart
      ? ([
          [
            t(language, 'Diterima', 'Received'),
            lines
              .map((line) =>
                t(
                  language,
                  `${line.received_quantity ?? 0} dari ${line.quantity} ${line.unit}`,
                  `${line.received_quantity ?? 0} of ${line.quantity} ${formatUnit(line.unit, language, line.quantity)}`,
                ),
              )
              .join(', '),
          ],
          [t(language, 'Nilai yang diterima', 'Value received'), rupiah(order.received_rupiah, language)],
        ] as const)
      : []),
    // Before it is decided, the kitchen knows what it may cost.
    ...(!order.fine_decided && (order.fine_percent ?? 0) > 0
      ? ([
          [
            t(language, 'Usul denda, belum diputuskan PPK', 'Proposed fine, not decided by the PPK'),
            `${order.fine_percent}${language === 'id' ? ' ' : ''}% (−${rupiah(Math.floor((order.received_rupiah * order.fine_percent!) / 100), language)})`,
          ],
        ] as const)
      : []),
    ...(order.fine_rupiah > 0
      ? ([[t(language, 'Denda', 'Fine'), `−${rupiah(order.fine_rupiah, language)}`]] as const)
      : []),
    ...(order.transfer_rupiah === null
      ? []
      : ([
          [t(language, 'Pajak dipotong', 'Tax withheld'), `−${rupiah(order.withheld_rupiah, language)}`],
          [t(language, 'Yang Anda terima', 'What you receive'), rupiah(order.transfer_rupiah, language)],
        ] as const)),
  ]
}

export function KitchenOrderPage(props: {
  language: Language
  whole: WholeOrder
  moves: readonly MoveRow[]
  problems: readonly FormProblem[]
  refused: readonly Finding[]
  sent: Sent | undefined
  attachments: readonly AttachmentView[]
  clock: PaymentClock | null
  newKey: () => string
  timely: Timely
  origin: string
}) {
  const { language, whole } = props
  const { order } = whole
  const base = `/dapur/pesanan/${order.order_id}`
  const state = order.state as State
  const next = nextOf(whole, language)
  const turn = NEXT[state].who
  // A change that waits is answered before anything else is cooked.
  const main = ['setujui-ubah', 'bebaskan-waktu', 'sanggupi', 'proses', 'antar', 'tagih', 'nilai-pemesan']
  // Cooking may be skipped: delivered is the firm button of a kitchen in a hurry.
  const order_ = (row: MoveRow) => main.indexOf(row.id)
  const first = props.moves.filter((row) => main.includes(row.id)).sort((a, b) => order_(a) - order_(b))
  // To say no is as near as to say yes: an order that a kitchen cannot make helps nobody.
  const no = props.moves.filter((row) => ['tolak', 'tolak-ubah'].includes(row.id))
  const rest = props.moves.filter((row) => !main.includes(row.id) && !no.includes(row))
  const form = (row: MoveRow, primary: boolean) => (
    <MoveForm
      key={row.id}
      move={row.id as MoveId}
      primary={primary}
      whole={whole}
      language={language}
      newKey={props.newKey}
      base={base}
      timely={props.timely}
      sent={props.sent}
    />
  )
  return (
    <>
      <Crumbs language={language} items={[{ href: '/dapur', label: orderWords[language].kitchen }]} />
      <h1>{order.title}</h1>
      <p>
        {state === 'DIKIRIM' ? (
          <Status kind="waiting">{t(language, 'Menunggu jawaban Anda', 'Waiting for your answer')}</Status>
        ) : (
          <StateTag state={state} language={language} />
        )}
      </p>
      <ErrorSummary errors={props.problems} language={language} />
      {props.refused.length > 0 ? (
        <Notice kind="bad">
          <Findings findings={props.refused} language={language} />
        </Notice>
      ) : null}
      <p>
        <strong>
          {next.mine
            ? `${orderWords[language].yourTurn}. `
            : turn === null || turn === 'penyedia'
              ? ''
              : `${orderWords[language].turnOf(ACTOR_WORDS[turn][language])}. `}
        </strong>
        {next.what}
      </p>
      <WhyStopped whole={whole} language={language} />
      {props.clock ? (
        <p>
          <Status
            kind={
              props.clock.colour === 'merah'
                ? 'stopped'
                : props.clock.colour === 'kuning'
                  ? 'waiting'
                  : 'kept'
            }
          >
            {t(language, 'Bayar jatuh tempo', 'Payment due')} {formatDay(props.clock.dueOn, language)}
            {sinceReceipt(props.clock.age, language)}
          </Status>
        </p>
      ) : null}
      {order.pending_change && order.pending_change.by !== 'penyedia' ? (
        <Notice
          kind="waiting"
          title={t(language, 'Pemesan mengusulkan perubahan', 'The buyer proposes a change')}
        >
          <ul>
            {whole.lines.flatMap((line) => {
              const wanted = order.pending_change!.quantities.find((one) => one.ordinal === line.ordinal)
              return wanted === undefined || wanted.quantity === line.quantity
                ? []
                : [
                    <li key={line.ordinal}>
                      {line.name}: {line.quantity} → {wanted.quantity}{' '}
                      {formatUnit(line.unit, language, wanted.quantity)}
                    </li>,
                  ]
            })}
            {order.pending_change.deliverFrom === order.deliver_from &&
            order.pending_change.deliverUntil === order.deliver_until ? null : (
              <li>
                {hours(order.deliver_from, order.deliver_until, language)} →{' '}
                {hours(order.pending_change.deliverFrom, order.pending_change.deliverUntil, language)}
              </li>
            )}
          </ul>
          <p>“{order.pending_change.reason}”</p>
        </Notice>
      ) : null}
      {/* What, when and where stand before the button: a kitchen must not accept what it has not read. */}
      <Facts
        language={language}
        items={[
          ...whole.lines.map(
            (line) =>
              [
                line.name,
                `${formatCount(line.quantity, language)} ${formatUnit(line.unit, language, line.quantity)}`,
              ] as const,
          ),
          [orderWords[language].delivery, deliveryOf(whole, language)],
          [t(language, 'Alamat', 'Address'), order.address],
          ...(order.contact ? ([[t(language, 'Kontak', 'Contact'), order.contact]] as const) : []),
          ...(order.note ? ([[t(language, 'Catatan', 'Note'), order.note]] as const) : []),
          [orderWords[language].agency, formatOffice(order.agency_name ?? order.kd_satker_str)],
          [t(language, 'Nilai, pajak termasuk', 'Value, tax included'), rupiah(order.total_rupiah, language)],
          ...moneyOf(whole, language),
        ]}
      />
      {first.flatMap((row, index) => {
        // To say no stands right beneath the yes it belongs to.
        const refusal = no.find((one) => one.id === REFUSES[row.id])
        return [
          form(
            row,
            row.id === 'setujui-ubah' ||
              (order.pending_change === null && (index === first.length - 1 || row.id === 'sanggupi')),
          ),
          ...(refusal
            ? [
                <details key={refusal.id} open={props.sent?.move === refusal.id}>
                  <summary>{MOVE_WORDS[refusal.id as MoveId].button[language]}</summary>
                  {form(refusal, false)}
                </details>,
              ]
            : []),
        ]
      })}
      <WhatsAppLinks whole={whole} side="kitchen" language={language} origin={props.origin} />
      {rest.length > 0 ? (
        <details open={rest.some((row) => row.id === props.sent?.move)}>
          <summary>{orderWords[language].otherMoves}</summary>
          <div className="stack">
            {rest.map((row) => (
              <section className="stack" key={row.id}>
                <h2>{MOVE_WORDS[row.id as MoveId].button[language]}</h2>
                {form(row, false)}
              </section>
            ))}
          </div>
        </details>
      ) : null}
      <DocumentList whole={whole} language={language} base={base} without={KITCHEN_READS_NOT} />
      <AttachmentList
        attachments={props.attachments.filter((one) => KITCHEN_SEES.includes(one.kind))}
        language={language}
        base={base}
        withPictures={false}
      />
      <details>
        <summary>{orderWords[language].history}</summary>
        <History whole={whole} language={language} untitled />
      </details>
    </>
  )
}
