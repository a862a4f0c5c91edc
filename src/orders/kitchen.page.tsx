/** Pages of a kitchen: phone first (360 px), light, no script needed. Today's orders, answer, capacity, where is my money. */
import {
  Crumbs,
  ErrorSummary,
  Facts,
  formatDay,
  formatInstant,
  Hidden,
  type Language,
  Notice,
  Status,
  draftOf,
} from '#web'
import { dayOf, type IsoDate } from '#shared/date'
import type { FormProblem } from '#people'
import type { PaymentClock } from './guards/after-delivery.ts'
import type { Finding } from './guards/guard.ts'
import { WhatsAppLinks } from './messages.page.tsx'
import { MoveForm, type Timely } from './move-forms.tsx'
import { DocumentList, Findings, History, rupiah, slot, StateTag, WhyStopped } from './orders.page.tsx'
import type { MoveId, MoveRow, State } from './moves.ts'
import { classOf } from './product-classes.ts'
import type { CapacityView, OrderRow, UnpaidRow, WholeOrder } from './views.queries.ts'
import { ACTOR_WORDS, MOVE_WORDS, NEXT, orderWords } from './words.ts'

/** What the office prepares for itself is not the kitchen's to read. */
export const KITCHEN_READS_NOT: readonly string[] = ['KAK', 'HPS']

const t = (language: Language, id: string, en: string) => (language === 'id' ? id : en)

export function KitchenPage(props: {
  language: Language
  name: string
  today: IsoDate
  /** Drafts whose buyer asks whether it can be made earlier than the lead time. */
  asked: readonly OrderRow[]
  waiting: readonly OrderRow[]
  coming: readonly OrderRow[]
  past: readonly OrderRow[]
}) {
  const { language } = props
  const item = (row: OrderRow) => (
    <li key={row.order_id}>
      <a href={`/dapur/pesanan/${row.order_id}`}>
        <strong>{row.portions}</strong> {t(language, 'porsi', 'portions')}, {row.title}
      </a>
      <div className="small">
        {row.deliver_from ? (
          <strong>
            {dayOf(row.deliver_from) === props.today
              ? t(language, 'Hari ini', 'Today')
              : formatDay(dayOf(row.deliver_from), language)}
          </strong>
        ) : null}{' '}
        · {row.agency_name ?? row.kd_satker_str} · {rupiah(row.total_rupiah, language)}
      </div>
      <StateTag state={row.state} language={language} />
      {row.state === 'DIKIRIM' && row.answer_due_at ? (
        <span className="small soft">
          {' '}
          {t(language, 'jawab sebelum', 'answer before')} {formatInstant(row.answer_due_at, language)}
        </span>
      ) : null}
    </li>
  )
  const section = (title: string, rows: readonly OrderRow[], none: string) => (
    <section className="tight">
      <h2>{title}</h2>
      {rows.length === 0 ? <p className="soft">{none}</p> : <ul className="findings">{rows.map(item)}</ul>}
    </section>
  )
  return (
    <>
      <h1>{props.name}</h1>
      {props.asked.length > 0
        ? section(t(language, 'Diminta lebih cepat', 'Asked to be earlier'), props.asked, '')
        : null}
      {section(
        t(language, 'Menunggu jawaban Anda', 'Waiting for your answer'),
        props.waiting,
        t(language, 'Tidak ada pesanan baru.', 'No new orders.'),
      )}
      {section(
        t(language, 'Akan diantar', 'To be delivered'),
        props.coming,
        t(language, 'Belum ada.', 'None yet.'),
      )}
      {section(t(language, 'Sudah diantar', 'Delivered'), props.past, t(language, 'Belum ada.', 'None yet.'))}
    </>
  )
}

export function KitchenOrderPage(props: {
  language: Language
  whole: WholeOrder
  moves: readonly MoveRow[]
  problems: readonly FormProblem[]
  refused: readonly Finding[]
  clock: PaymentClock | null
  newKey: () => string
  timely: Timely
  origin: string
}) {
  const { language, whole } = props
  const { order } = whole
  const base = `/dapur/pesanan/${order.order_id}`
  const state = order.state as State
  const next = NEXT[state]
  const main = ['bebaskan-waktu', 'sanggupi', 'proses', 'antar', 'tagih', 'setujui-ubah', 'nilai-pemesan']
  // Cooking may be skipped: delivered is the firm button of a kitchen in a hurry.
  const order_ = (row: MoveRow) => main.indexOf(row.id)
  const first = props.moves.filter((row) => main.includes(row.id)).sort((a, b) => order_(a) - order_(b))
  // To say no is as near as to say yes: an order that a kitchen cannot make helps nobody.
  const no = props.moves.filter((row) => ['tolak', 'tolak-ubah'].includes(row.id))
  const rest = props.moves.filter((row) => !main.includes(row.id) && !no.includes(row))
  return (
    <>
      <Crumbs language={language} items={[{ href: '/dapur', label: orderWords[language].kitchen }]} />
      <h1>{order.title}</h1>
      <p>
        <StateTag state={state} language={language} />
      </p>
      <ErrorSummary errors={props.problems} language={language} />
      {props.refused.length > 0 ? (
        <Notice kind="bad">
          <Findings findings={props.refused} language={language} />
        </Notice>
      ) : null}
      <p>
        <strong>
          {next.who === null
            ? ''
            : `${next.who === 'penyedia' ? orderWords[language].yourTurn : orderWords[language].turnOf(ACTOR_WORDS[next.who][language])}.`}
        </strong>{' '}
        {next.what[language]}
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
            {t(language, 'Bayar jatuh tempo', 'Payment due')} {formatDay(props.clock.dueOn, language)} (
            {t(language, 'hari kerja ke-', 'working day ')}
            {props.clock.age})
          </Status>
        </p>
      ) : null}
      {order.pending_change && order.pending_change.by !== 'penyedia' ? (
        <Notice
          kind="waiting"
          title={t(language, 'Pemesan mengusulkan perubahan', 'The buyer proposes a change')}
        >
          <ul>
            {whole.lines.map((line) => (
              <li key={line.ordinal}>
                {line.name}: {line.quantity} →{' '}
                {order.pending_change!.quantities.find((one) => one.ordinal === line.ordinal)?.quantity ??
                  line.quantity}
              </li>
            ))}
            <li>{slot(order.pending_change.deliverFrom, order.pending_change.deliverUntil, language)}</li>
          </ul>
          <p>“{order.pending_change.reason}”</p>
        </Notice>
      ) : null}
      {/* What, when and where stand before the button: a kitchen must not accept what it has not read. */}
      <Facts
        language={language}
        items={[
          ...whole.lines.map((line) => [line.name, `${line.quantity} ${line.unit}`] as const),
          [orderWords[language].delivery, slot(order.deliver_from, order.deliver_until, language)],
          [t(language, 'Alamat', 'Address'), order.address],
          [t(language, 'Kontak', 'Contact'), order.contact ?? '–'],
          [t(language, 'Catatan', 'Note'), order.note ?? '–'],
          [orderWords[language].agency, order.agency_name ?? order.kd_satker_str],
          [t(language, 'Nilai, pajak termasuk', 'Value, tax included'), rupiah(order.total_rupiah, language)],
          ...(order.transfer_rupiah === null
            ? []
            : ([
                [
                  t(language, 'Yang Anda terima', 'What you receive'),
                  rupiah(order.transfer_rupiah, language),
                ],
              ] as const)),
        ]}
      />
      {first.map((row, index) => (
        <MoveForm
          key={row.id}
          move={row.id as MoveId}
          primary={index === first.length - 1 || row.id === 'sanggupi'}
          whole={whole}
          language={language}
          newKey={props.newKey}
          base={base}
          timely={props.timely}
        />
      ))}
      {no.map((row) => (
        <details key={row.id}>
          <summary>{MOVE_WORDS[row.id as MoveId].button[language]}</summary>
          <MoveForm
            move={row.id as MoveId}
            primary={false}
            whole={whole}
            language={language}
            newKey={props.newKey}
            base={base}
            timely={props.timely}
          />
        </details>
      ))}
      <WhatsAppLinks whole={whole} side="kitchen" language={language} origin={props.origin} />
      {rest.length > 0 ? (
        <details>
          <summary>{orderWords[language].otherMoves}</summary>
          <div className="stack">
            {rest.map((row) => (
              <section className="stack" key={row.id}>
                <h2>{MOVE_WORDS[row.id as MoveId].button[language]}</h2>
                <MoveForm
                  move={row.id as MoveId}
                  primary={false}
                  whole={whole}
                  language={language}
                  newKey={props.newKey}
                  base={base}
                  timely={props.timely}
                />
              </section>
            ))}
          </div>
        </details>
      ) : null}
      <DocumentList whole={whole} language={language} base={base} without={KITCHEN_READS_NOT} />
      <History whole={whole} language={language} />
    </>
  )
}

export function CapacityPage(props: {
  language: Language
  days: readonly CapacityView[]
  problems: readonly FormProblem[]
  newKey: string
}) {
  const { language } = props
  const byDay = Map.groupBy(props.days, (one) => one.day)
  return (
    <>
      <h1>{t(language, 'Kapasitas', 'Capacity')}</h1>
      <p className="soft">
        {t(
          language,
          'Berapa porsi dapat Anda buat tiap hari. Pesanan tidak dapat melampauinya.',
          'How many portions you can make each day. Orders cannot pass it.',
        )}
      </p>
      <ErrorSummary errors={props.problems} language={language} />
      <form
        noValidate
        method="post"
        action="/dapur/kapasitas"
        className="stack"
        id="form-kapasitas"
        {...draftOf(language)}
      >
        <Hidden fields={{ kunci: props.newKey }} />
        {[...byDay].map(([day, rows]) => (
          <fieldset key={day}>
            <legend>{formatDay(day, language)}</legend>
            {rows.map((row) => {
              const name = `kap_${row.class_code}_${row.day}`
              return (
                <div className="capacity" key={name}>
                  <label htmlFor={name}>
                    {classOf(row.class_code)?.title[language] ?? row.class_code}{' '}
                    <Status
                      kind={row.taken === 0 ? 'kept' : row.taken >= row.capacity ? 'stopped' : 'waiting'}
                    >
                      {t(language, 'terpakai', 'taken')} {row.taken}
                    </Status>
                  </label>
                  <input
                    id={name}
                    name={name}
                    inputMode="numeric"
                    defaultValue={String(row.capacity)}
                    className="short"
                  />
                </div>
              )
            })}
          </fieldset>
        ))}
        <div className="actions">
          <button className="primary">{t(language, 'Simpan kapasitas', 'Save capacity')}</button>
        </div>
      </form>
    </>
  )
}

export function MoneyPage(props: {
  language: Language
  rows: readonly (UnpaidRow & { clock: PaymentClock })[]
  paid: readonly OrderRow[]
}) {
  const { language } = props
  const owed = props.rows.reduce((sum, row) => sum + row.owed_rupiah, 0)
  return (
    <>
      <h1>{t(language, 'Uang saya', 'My money')}</h1>
      <p>
        {t(language, 'Belum dibayar', 'Not paid yet')}: <strong>{rupiah(owed, language)}</strong>
      </p>
      {props.rows.length === 0 ? (
        <p className="soft">
          {t(language, 'Tidak ada yang menunggu pembayaran.', 'Nothing waits for payment.')}
        </p>
      ) : null}
      <ul className="findings">
        {props.rows.map((row) => (
          <li key={row.order_id}>
            <a href={`/dapur/pesanan/${row.order_id}`}>{row.number}</a> · {rupiah(row.owed_rupiah, language)}
            <div className="small">{row.agency_name ?? row.kd_satker_str}</div>
            <StateTag state={row.state} language={language} />{' '}
            <Status
              kind={
                row.clock.colour === 'merah' ? 'stopped' : row.clock.colour === 'kuning' ? 'waiting' : 'kept'
              }
            >
              {t(language, 'jatuh tempo', 'due')} {formatDay(row.clock.dueOn, language)},{' '}
              {t(language, 'hari kerja ke-', 'working day ')}
              {row.clock.age}
            </Status>
          </li>
        ))}
      </ul>
      <h2>{t(language, 'Sudah dibayar', 'Paid')}</h2>
      <ul className="findings">
        {props.paid.map((row) => (
          <li key={row.order_id}>
            <a href={`/dapur/pesanan/${row.order_id}`}>{row.number}</a> ·{' '}
            {rupiah(row.transfer_rupiah, language)}
          </li>
        ))}
      </ul>
      {props.paid.length === 0 ? <p className="soft">{t(language, 'Belum ada.', 'None yet.')}</p> : null}
    </>
  )
}
