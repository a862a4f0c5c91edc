/** One order for officials: what to do next and what stops it. */
import {
  Crumbs,
  ErrorSummary,
  formatDay,
  formatInstant,
  formatOffice,
  Hidden,
  type Language,
  Notice,
  Status,
  TextArea,
} from '#web'
import { type IsoDate } from '#shared/date'
import type { Delivery } from '#notices'
import type { FormProblem } from '#people'
import { type Finding, type GuardId } from './guards/guard.ts'
import { sentenceOfFinding } from './guards/sentences.ts'
import { type Alternatives, AlternativesPart } from './alternatives.page.tsx'
import { Deliveries, WhatsAppLinks } from './messages.page.tsx'
import { AttachmentList } from './attachments.page.tsx'
import type { AttachmentView } from './attachments.queries.ts'
import { MoveForm, OWN_PAGE, type Sent, type Timely } from './move-forms.tsx'
import { sinceReceipt, slot } from './amounts.ts'
import type { Actor, MoveId, MoveRow, State } from './moves.ts'
import { type OfficialRow, type WholeOrder } from './views.queries.ts'
import { ACTOR_WORDS, MOVE_WORDS, NEXT, orderWords } from './words.ts'
import { Officials } from './packages.page.tsx'
import { StateTag, Findings, OrderFacts, DocumentList, WhyStopped, History } from './order.parts.tsx'

const t = (language: Language, id: string, en: string) => (language === 'id' ? id : en)

export interface DelegateLink {
  readonly url: string
  readonly svg: string
  readonly name: string
  readonly whatsapp: string
}

export interface OrderPageData {
  readonly language: Language
  readonly whole: WholeOrder
  /** What the reader is on this order. */
  readonly actors: readonly Actor[]
  readonly moves: readonly MoveRow[]
  /** Findings of a draft, or null when it is not one. */
  readonly findings: readonly Finding[] | null
  readonly problems: readonly FormProblem[]
  readonly refused: readonly Finding[]
  readonly newKey: () => string
  readonly officials: readonly OfficialRow[]
  readonly clock: { readonly dueOn: IsoDate; readonly age: number; readonly colour: string } | null
  readonly taxSentence: string | null
  readonly base: string
  readonly timely: Timely
  readonly origin: string
  readonly deliveries: readonly Delivery[]
  readonly attachments: readonly AttachmentView[]
  readonly alternatives: Alternatives | null
  readonly delegateLink?: DelegateLink | null
  readonly sent: Sent | undefined
}

export function OrderPage(data: OrderPageData) {
  const { language, whole } = data
  const { order } = whole
  const words = orderWords[language]
  const state = order.state as State
  const next = NEXT[state]
  // A change is answered by the other side before anything else.
  const change = order.pending_change
  const turn =
    change === null ? next.who : change.by === 'penyedia' ? ('pejabat_pengadaan' as const) : 'penyedia'
  const mine =
    turn !== null && (data.actors.includes(turn) || (turn === 'ppk' && data.actors.includes('penerima')))
  const main = data.moves.filter((row) => !SIDE.includes(row.id))
  const side = data.moves.filter((row) => SIDE.includes(row.id))
  return (
    <>
      <Crumbs language={language} items={[{ href: '/pesanan', label: words.title }]} />
      <div className="tight">
        <h1>{order.title}</h1>
        <p>
          <StateTag state={state} language={language} /> <span className="soft">{order.number}</span> ·{' '}
          <span className="soft">{formatOffice(order.agency_name ?? order.kd_satker_str)}</span>
          {order.version > 1
            ? ` · ${t(language, 'surat pesanan versi', 'order version')} ${order.version}`
            : ''}
        </p>
      </div>
      <ErrorSummary errors={data.problems} language={language} />
      {data.refused.length > 0 ? (
        <Notice
          kind="bad"
          title={
            order.state === 'DRAF'
              ? words.stopsSome
              : t(language, 'Belum dapat dilakukan:', 'This cannot be done yet:')
          }
        >
          <Findings findings={data.refused} language={language} />
        </Notice>
      ) : null}
      <section className="stack" aria-labelledby="langkah">
        <h2 id="langkah">{words.next}</h2>
        <p>
          <strong>
            {turn === null ? '' : `${mine ? words.yourTurn : words.turnOf(ACTOR_WORDS[turn][language])}.`}
          </strong>{' '}
          {change === null
            ? next.what[language]
            : t(
                language,
                'Usul perubahan menunggu jawaban. Sampai dijawab, pesanan yang lama berlaku.',
                'A proposed change waits for its answer. Until then the order stands as it was.',
              )}
          {state === 'DIKIRIM' && order.answer_due_at
            ? ` ${t(language, 'Batas jawab', 'Answer due')} ${formatInstant(order.answer_due_at, language)}.`
            : ''}
        </p>
        <WhyStopped whole={data.whole} language={language} />
        {data.clock ? (
          <p>
            <Status
              kind={
                data.clock.colour === 'merah'
                  ? 'stopped'
                  : data.clock.colour === 'kuning'
                    ? 'waiting'
                    : 'kept'
              }
            >
              {words.clock}: {t(language, 'jatuh tempo', 'due')} {formatDay(data.clock.dueOn, language)}
              {sinceReceipt(data.clock.age, language)}
            </Status>
          </p>
        ) : null}
        {order.pending_change ? <PendingChangeNotice data={data} /> : null}
        {data.delegateLink ? (
          <Notice kind="good" title={`${t(language, 'Kode untuk', 'Code for')} ${data.delegateLink.name}`}>
            <div className="qr" dangerouslySetInnerHTML={{ __html: data.delegateLink.svg }} />
            <p className="small">
              <a href={data.delegateLink.url}>{data.delegateLink.url}</a>
            </p>
            <p>
              <a href={data.delegateLink.whatsapp} target="_blank" rel="noopener noreferrer">
                {t(language, 'Kirim lewat WhatsApp', 'Send by WhatsApp')}
              </a>
            </p>
            <p className="small soft">
              {t(
                language,
                'Hanya ditampilkan sekali. Kirimkan kepada penerima.',
                'Shown only once. Send it to the receiver.',
              )}
            </p>
          </Notice>
        ) : null}
        {data.findings && data.actors.includes('pejabat_pengadaan') ? (
          <DraftPanel data={data} findings={data.findings} />
        ) : null}
        {data.moves.some((row) => row.id === 'lengkapi') ? (
          <p>
            <a className="button" href={`${data.base}/siapkan`}>
              {t(language, 'Ubah KAK, HPS, dan rapat', 'Edit KAK, HPS and meeting')}
            </a>
          </p>
        ) : null}
        {main
          .filter((row) => !OWN_PAGE.includes(row.id))
          .map((row, index) => (
            <MoveForm
              key={row.id}
              move={row.id as MoveId}
              primary={index === 0 && mine}
              whole={whole}
              language={language}
              newKey={data.newKey}
              base={data.base}
              officials={data.officials}
              timely={data.timely}
              sent={data.sent}
            />
          ))}
      </section>
      <WhatsAppLinks
        whole={whole}
        side="official"
        language={language}
        origin={data.origin}
        isPpk={data.actors.includes('ppk')}
        isPayer={data.actors.includes('bendahara')}
      />
      {side.length > 0 ? (
        <details open={side.some((row) => row.id === data.sent?.move)}>
          <summary>{words.otherMoves}</summary>
          <div className="stack">
            {side.map((row) => (
              <section key={row.id} className="stack">
                <h3>{MOVE_WORDS[row.id as MoveId].button[language]}</h3>
                <MoveForm
                  move={row.id as MoveId}
                  primary={false}
                  whole={whole}
                  language={language}
                  newKey={data.newKey}
                  base={data.base}
                  timely={data.timely}
                  sent={data.sent}
                />
              </section>
            ))}
          </div>
        </details>
      ) : null}
      <OrderFacts whole={whole} language={language} taxSentence={data.taxSentence} />
      <DocumentList whole={whole} language={language} base={data.base} />
      <AttachmentList attachments={data.attachments} language={language} base={data.base} withPictures />
      {whole.passed.filter((one) => one.level === 'J').length > 0 ? (
        <section className="tight">
          <h2>{words.passed}</h2>
          <ul className="findings">
            {whole.passed
              .filter((one) => one.level === 'J')
              .map((one, index) => (
                <li key={index}>
                  <Status kind="waiting">{one.guard}</Status>{' '}
                  {sentenceOfFinding(
                    { guard: one.guard as GuardId, level: 'J', code: one.code, facts: one.facts },
                    language,
                  )}
                  <div>“{one.reason}”</div>
                </li>
              ))}
          </ul>
        </section>
      ) : null}
      <Officials roles={whole.roles} language={language} />
      <Deliveries deliveries={data.deliveries} language={language} />
      <History whole={whole} language={language} />
    </>
  )
}

const SIDE: readonly string[] = [
  'kembalikan',
  'tarik',
  'usul-ubah',
  'terima-sebagian',
  'tidak-sesuai',
  'batalkan',
  'batalkan-pesanan',
  'mundur',
  'sengketakan',
  'bekukan',
  'tunjuk-penerima',
  'tolak',
  'tolak-autodebet',
  'batal-bayar',
  'ajukan-autodebet',
  'minta-waktu',
]

function PendingChangeNotice({ data }: { data: OrderPageData }) {
  const { language, whole } = data
  const change = whole.order.pending_change!
  return (
    <Notice
      kind="waiting"
      title={`${ACTOR_WORDS[change.by][language]} ${MOVE_WORDS['usul-ubah'].done[language]}`}
    >
      <ul>
        {whole.lines.map((line) => {
          const wanted = change.quantities.find((one) => one.ordinal === line.ordinal)?.quantity
          return wanted === undefined || wanted === line.quantity ? null : (
            <li key={line.ordinal}>
              {line.name}: {line.quantity} → {wanted}
            </li>
          )
        })}
        <li>{slot(change.deliverFrom, change.deliverUntil, language)}</li>
      </ul>
      <p>“{change.reason}”</p>
    </Notice>
  )
}

/** The draft: choose, see what stops it, give reasons where they are asked, send. */
function DraftPanel({ data, findings }: { data: OrderPageData; findings: readonly Finding[] }) {
  const { language, whole, base } = data
  const words = orderWords[language]
  const chosen = whole.order.seller_id !== null
  const hard = findings.filter((one) => one.level === 'H')
  const soft = findings.filter((one) => one.level === 'J')
  const warnings = findings.filter((one) => one.level === 'W')
  return (
    <>
      <p className="actions">
        <a className={chosen ? 'button' : 'button primary'} href={`${base}/pilih`}>
          {chosen
            ? t(language, 'Ubah dapur atau produk', 'Change kitchen or products')
            : t(language, 'Pilih dapur', 'Choose a kitchen')}
        </a>
      </p>
      {chosen ? (
        <section className="stack" aria-labelledby="halangan">
          <h3 id="halangan">{words.stops}</h3>
          {hard.length > 0 ? (
            <>
              <p>{words.stopsSome}</p>
              <Findings findings={hard} language={language} />
            </>
          ) : soft.length === 0 ? (
            <p>{words.stopsNone}</p>
          ) : null}
          {warnings.length > 0 ? <Findings findings={warnings} language={language} /> : null}
          {data.alternatives ? (
            <AlternativesPart {...data.alternatives} base={base} language={language} />
          ) : null}
          {hard.length === 0 ? (
            <form noValidate method="post" action={`${base}/kirim`} className="stack">
              <Hidden fields={{ kunci: data.newKey() }} />
              {[...Map.groupBy(soft, (one) => one.guard)].map(([guard, found]) => (
                <div key={guard} className="stack">
                  <Findings findings={found} language={language} />
                  <TextArea
                    name={`alasan_${guard}`}
                    value={data.sent?.move === 'kirim' ? (data.sent.typed[`alasan_${guard}`] ?? '') : ''}
                    label={`${words.reasonFor}: ${guard}`}
                    rows={2}
                    maxLength={500}
                    required
                  />
                </div>
              ))}
              <div className="actions">
                <button className="primary">{MOVE_WORDS.kirim.button[language]}</button>
              </div>
            </form>
          ) : null}
        </section>
      ) : null}
    </>
  )
}
