/** Pages for officials: list, packages, one order with what to do next and what stops it. */
import type { ReactNode } from 'react'
import {
  Crumbs,
  type Column,
  DataTable,
  ErrorSummary,
  Facts,
  formatCount,
  formatDay,
  formatInstant,
  formatOffice,
  formatUnit,
  Hidden,
  type Language,
  Notice,
  SelectField,
  SentBack,
  Status,
  TextArea,
  TextField,
} from '#web'
import { dayOf, type IsoDate } from '#shared/date'
import type { Delivery } from '#notices'
import type { FormProblem } from '#people'
import { type Finding, GUARDS, type GuardId } from './guards/guard.ts'
import { levelWord, sentenceOfFinding } from './guards/sentences.ts'
import { type Alternatives, AlternativesPart } from './alternatives.page.tsx'
import { Deliveries, WhatsAppLinks } from './messages.page.tsx'
import { AttachmentList } from './attachments.page.tsx'
import type { AttachmentView } from './attachments.queries.ts'
import { MoveForm, OWN_PAGE, type Sent, type Timely } from './move-forms.tsx'
import { rupiah, sinceReceipt, slot } from './amounts.ts'
import type { Actor, MoveId, MoveRow, State } from './moves.ts'
import {
  COUNT_LIMIT,
  type OfficialRow,
  type OrderFilter,
  type OrderRow,
  type PackageRow,
  type PackageView,
  STATE_GROUPS,
  type WholeOrder,
} from './views.queries.ts'
import {
  ACTOR_WORDS,
  DOCUMENT_WORDS,
  MODE_WORDS,
  MOVE_WORDS,
  NEXT,
  orderWords,
  STATE_WORDS,
} from './words.ts'

export { rupiah, slot }
const t = (language: Language, id: string, en: string) => (language === 'id' ? id : en)
export const StateTag = ({ state, language }: { state: State; language: Language }) => (
  <Status kind={STATE_WORDS[state].kind}>{STATE_WORDS[state].words[language]}</Status>
)
/** Findings as people read them: level, sentence, where it stands. */
export function Findings({ findings, language }: { findings: readonly Finding[]; language: Language }) {
  return (
    <ul className="findings">
      {findings.map((one, index) => (
        <li key={index}>
          <Status kind={one.level === 'H' ? 'stopped' : one.level === 'J' ? 'waiting' : 'declared'}>
            {one.guard} · {levelWord(one.level, language)}
          </Status>{' '}
          {sentenceOfFinding(one, language)}
          <div className="small soft">{GUARDS[one.guard].source[language]}</div>
        </li>
      ))}
    </ul>
  )
}

export function OrderListPage(props: {
  language: Language
  url: URL
  filter: OrderFilter
  rows: readonly OrderRow[]
  total: number
  page: number
  pages: number
  agencies: readonly { code: string; name: string }[]
  waiting: readonly OrderRow[]
  links: readonly { href: string; label: string }[]
}) {
  const { language, filter } = props
  const words = orderWords[language]
  const columns: readonly Column<OrderRow>[] = [
    {
      key: 'number',
      label: words.number,
      cell: (row) => <a href={`/pesanan/${row.order_id}`}>{row.number}</a>,
    },
    {
      key: 'title',
      label: t(language, 'Judul', 'Title'),
      cell: (row) => (
        <>
          {row.title}
          <div className="small soft">{formatOffice(row.agency_name ?? row.kd_satker_str)}</div>
        </>
      ),
    },
    { key: 'seller', label: words.seller, cell: (row) => row.seller_name ?? '–' },
    { key: 'state', label: words.state, cell: (row) => <StateTag state={row.state} language={language} /> },
    {
      key: 'delivery',
      label: words.delivery,
      cell: (row) => (row.deliver_from ? formatDay(dayOf(row.deliver_from), language) : '–'),
    },
    {
      key: 'total',
      label: words.total,
      number: true,
      cell: (row) => (row.total_rupiah === 0 ? '–' : rupiah(row.total_rupiah, language)),
    },
  ]
  return (
    <>
      <div className="tight">
        <h1>{words.title}</h1>
        <p className="soft">{words.intro}</p>
        <p className="actions">
          {props.links.map((link) => (
            <a key={link.href} href={link.href}>
              {link.label}
            </a>
          ))}
        </p>
      </div>
      {props.waiting.length > 0 ? (
        <section className="stack">
          <h2>{words.yourTurn}</h2>
          <ul className="findings">
            {props.waiting.map((row) => (
              <li key={row.order_id}>
                <a href={`/pesanan/${row.order_id}`}>{row.number}</a> {row.title}{' '}
                <StateTag state={row.state} language={language} />
                <div className="small soft">{NEXT[row.state].what[language]}</div>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <form method="get" className="filters">
        <SelectField
          name="keadaan"
          label={words.state}
          value={filter.state}
          options={[
            { value: '', label: words.all },
            ...Object.keys(STATE_GROUPS).map((key) => ({ value: key, label: words.groups[key] ?? key })),
            ...Object.entries(STATE_WORDS).map(([key, one]) => ({
              value: key,
              label: `– ${one.words[language]}`,
            })),
          ]}
        />
        <SelectField
          name="satker"
          label={words.agency}
          value={filter.agency}
          options={[
            { value: '', label: words.all },
            ...props.agencies.map((one) => ({ value: one.code, label: formatOffice(one.name) })),
          ]}
        />
        <TextField name="cari" label={words.search} type="search" value={filter.search} />
        <button>{words.filter}</button>
      </form>
      <DataTable
        language={language}
        url={props.url}
        caption={`${props.total > COUNT_LIMIT ? words.moreThan(formatCount(COUNT_LIMIT, language)) : formatCount(props.total, language)} ${t(language, 'pesanan', 'orders')}`}
        columns={columns}
        rows={props.rows}
        rowKey={(row) => row.order_id}
        page={props.page}
        pages={props.pages}
        download="/pesanan/unduh"
        empty={words.none}
        stacks
      />
    </>
  )
}

export function PackageListPage(props: {
  language: Language
  url: URL
  rows: readonly PackageRow[]
  year: number
  search: string
  page: number
  hasMore: boolean
}) {
  const { language } = props
  const words = orderWords[language]
  return (
    <>
      <Crumbs language={language} items={[{ href: '/pesanan', label: words.title }]} />
      <div className="tight">
        <h1>
          {words.packages} {props.year}
        </h1>
        <p className="soft">{words.packagesText}</p>
      </div>
      <form method="get" className="filters">
        <TextField
          name="cari"
          label={t(language, 'Nama atau kode RUP', 'Name or RUP code')}
          type="search"
          value={props.search}
        />
        <button>{words.filter}</button>
      </form>
      <DataTable
        language={language}
        url={props.url}
        caption={words.packages}
        columns={[
          {
            key: 'nama',
            label: t(language, 'Paket', 'Package'),
            cell: (row) => <a href={`/pesanan/paket/${encodeURIComponent(row.kd_rup)}`}>{row.nama}</a>,
          },
          { key: 'rup', label: 'RUP', cell: (row) => row.kd_rup },
          {
            key: 'agency',
            label: words.agency,
            cell: (row) => formatOffice(row.agency_name ?? row.kd_satker_str),
          },
          { key: 'pagu', label: 'Pagu', number: true, cell: (row) => rupiah(row.pagu_rupiah, language) },
          {
            key: 'used',
            label: t(language, 'Dipakai pesanan', 'Used by orders'),
            number: true,
            cell: (row) => (row.committed_rupiah === null ? '–' : rupiah(row.committed_rupiah, language)),
          },
          {
            key: 'ppk',
            label: words.ppk,
            cell: (row) =>
              row.is_disposed ? (
                (row.ppk ?? '–')
              ) : (
                <span className="soft">{t(language, 'belum didisposisi', 'not assigned')}</span>
              ),
          },
        ]}
        rows={props.rows}
        rowKey={(row) => row.kd_rup}
        empty={words.none}
        stacks
      />
      {props.page > 1 || props.hasMore ? (
        <p className="actions">
          {props.page > 1 ? (
            <a href={`?hal=${props.page - 1}&cari=${encodeURIComponent(props.search)}`}>←</a>
          ) : null}
          {props.hasMore ? (
            <a href={`?hal=${props.page + 1}&cari=${encodeURIComponent(props.search)}`}>→</a>
          ) : null}
        </p>
      ) : null}
    </>
  )
}

export function PackagePage(props: {
  language: Language
  paket: PackageView
  officials: readonly OfficialRow[]
  mayDispose: boolean
  mayPrepare: boolean
  newKey: string
  line: { ceiling: bigint; reserved: bigint; realised: bigint; free: bigint } | null
  problems: readonly FormProblem[]
  typed: Readonly<Record<string, string>> | null
}) {
  const { language, paket } = props
  const words = orderWords[language]
  return (
    <>
      <Crumbs
        language={language}
        items={[
          { href: '/pesanan', label: words.title },
          { href: '/pesanan/paket', label: words.packages },
        ]}
      />
      <div className="tight">
        <h1>{paket.nama}</h1>
        <p className="soft">
          RUP {paket.kd_rup} · {formatOffice(paket.agency_name ?? paket.kd_satker_str)} · {paket.tahun}
        </p>
      </div>
      <ErrorSummary errors={props.problems} language={language} />
      <Facts
        language={language}
        items={[
          ['Pagu', rupiah(paket.pagu_rupiah, language)],
          [
            t(language, 'Dipakai pesanan', 'Used by orders'),
            paket.committed_rupiah === null ? '–' : rupiah(paket.committed_rupiah, language),
          ],
          [words.account, paket.rekening],
          [words.subActivity, paket.kd_subkegiatan],
          [
            t(language, 'Pagu mata anggaran (buku pagu)', 'Budget line (ledger)'),
            props.line
              ? `${rupiah(props.line.ceiling, language)} · ${t(language, 'sisa', 'free')} ${rupiah(props.line.free, language)}`
              : null,
          ],
        ]}
      />
      {paket.roles.length > 0 ? <Officials roles={paket.roles} language={language} /> : null}
      {props.mayPrepare ? (
        <p>
          <a className="button primary" href={`/pesanan/baru?paket=${encodeURIComponent(paket.kd_rup)}`}>
            {words.newOrder}
          </a>
        </p>
      ) : null}
      {props.mayDispose ? (
        <form
          noValidate
          method="post"
          action={`/pesanan/paket/${encodeURIComponent(paket.kd_rup)}/disposisi`}
          className="stack"
        >
          <SentBack typed={props.typed} problems={props.problems}>
            <Hidden fields={{ kunci: props.newKey }} />
            <h2>{words.dispose}</h2>
            <p className="soft">{words.disposeText}</p>
            <SelectField
              name="ppk"
              label={words.ppk}
              options={props.officials.map((one) => ({
                value: one.personId,
                label: `${one.name}${one.sk ? ` · ${one.sk}` : ''}`,
              }))}
            />
            <TextField
              name="rekening"
              label={words.account}
              value={paket.rekening ?? '5.1.02.01.01.0052'}
              hint={t(
                language,
                'Akun makan-minum rapat: 5.1.02.01.01.0052. Dibaca dari RUP bila ada.',
                'Account of meeting food: 5.1.02.01.01.0052. Read from the RUP where it stands.',
              )}
              required
            />
            <TextField
              name="subkegiatan"
              label={words.subActivity}
              value={paket.kd_subkegiatan ?? ''}
              required
            />
            {paket.is_disposed ? <TextField name="sebab" label={words.endReason} maxLength={200} /> : null}
            <div className="actions">
              <button className={props.mayPrepare ? undefined : 'primary'}>{words.dispose}</button>
            </div>
          </SentBack>
        </form>
      ) : null}
    </>
  )
}

export const Officials = ({ roles, language }: { roles: PackageView['roles']; language: Language }) => (
  <section className="tight">
    <h2>{orderWords[language].officials}</h2>
    <ul>
      {roles.map((role) => (
        <li key={`${role.role}-${role.person_id}`}>
          {ACTOR_WORDS[role.role as Actor][language]}: {role.name} <span className="soft">({role.sk})</span>
          {role.until_day ? (
            <span className="soft">
              {' '}
              {t(language, 'sampai', 'until')} {formatDay(role.until_day, language)}: {role.ended_reason}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  </section>
)

// ── one order ───────────────────────────────────────────────────────────────────────────────────

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

export function OrderFacts({
  whole,
  language,
  taxSentence,
}: {
  whole: WholeOrder
  language: Language
  taxSentence: string | null
}) {
  const { order, meeting } = whole
  const words = orderWords[language]
  return (
    <>
      {meeting ? (
        <section className="tight">
          <h2>{words.meeting}</h2>
          <Facts
            language={language}
            items={[
              [t(language, 'Maksud', 'Purpose'), meeting.purpose],
              [t(language, 'Waktu', 'Time'), slot(meeting.starts_at, meeting.ends_at, language)],
              [
                t(language, 'Tempat', 'Place'),
                `${meeting.place} (${MODE_WORDS[meeting.mode]?.[language] ?? meeting.mode})`,
              ],
              [t(language, 'Undangan', 'Invitation'), meeting.invitation_no],
              [
                t(language, 'Peserta', 'Participants'),
                whole.groups
                  .map(
                    (group) =>
                      `${group.institution} ${group.planned}${group.attended === null ? '' : ` (${t(language, 'hadir', 'present')} ${group.attended})`}`,
                  )
                  .join('; ') || null,
              ],
            ]}
          />
        </section>
      ) : null}
      <section className="tight">
        <h2>{words.lines}</h2>
        {whole.lines.length === 0 ? (
          <p className="soft">{t(language, 'Belum dipilih.', 'Not chosen yet.')}</p>
        ) : (
          <>
            <DataTable
              language={language}
              url={new URL('http://x/')}
              caption={order.seller_name ?? ''}
              columns={[
                {
                  key: 'name',
                  label: t(language, 'Produk', 'Product'),
                  cell: (line) => (
                    <>
                      {line.name}
                      {line.pdn_basis ? null : (
                        <div className="small">
                          <Status kind="declared">
                            {t(
                              language,
                              'klaim dalam negeri belum diverifikasi',
                              'domestic claim not verified',
                            )}
                          </Status>
                        </div>
                      )}
                    </>
                  ),
                },
                {
                  key: 'q',
                  label: t(language, 'Jumlah', 'Quantity'),
                  number: true,
                  cell: (line) =>
                    `${formatCount(line.quantity, language)} ${formatUnit(line.unit, language, line.quantity)}`,
                },
                {
                  key: 'r',
                  label: t(language, 'Diterima', 'Received'),
                  number: true,
                  cell: (line) =>
                    line.received_quantity === null ? '–' : formatCount(line.received_quantity, language),
                },
                {
                  key: 'p',
                  label: t(language, 'Harga', 'Price'),
                  number: true,
                  cell: (line) => rupiah(line.unit_price_rupiah, language),
                },
                {
                  key: 's',
                  label: t(language, 'Jumlah harga', 'Sum'),
                  number: true,
                  cell: (line) => rupiah(line.quantity * line.unit_price_rupiah, language),
                },
              ]}
              rows={whole.lines}
              rowKey={(line) => String(line.ordinal)}
              stacks
            />
            <Facts
              language={language}
              items={[
                [words.delivery, slot(order.deliver_from, order.deliver_until, language)],
                [t(language, 'Alamat', 'Address'), order.address],
                [t(language, 'Kontak', 'Contact'), order.contact ?? '–'],
                [t(language, 'Catatan', 'Note'), order.note ?? '–'],
              ]}
            />
          </>
        )}
      </section>
      <section className="tight">
        <h2>{words.money}</h2>
        <Facts
          language={language}
          items={[
            [
              'HPS',
              order.hps_rupiah === null
                ? null
                : `${rupiah(order.hps_rupiah, language)}${order.hps_basis ? ` (${order.hps_basis})` : ''}`,
            ],
            [t(language, 'Ongkos kirim', 'Delivery'), rupiah(order.delivery_rupiah, language)],
            [
              t(language, 'Total pesanan, pajak termasuk', 'Order total, tax included'),
              rupiah(order.total_rupiah, language),
            ],
            ...(order.received_rupiah === null
              ? []
              : ([
                  [t(language, 'Nilai diterima', 'Received value'), rupiah(order.received_rupiah, language)],
                ] as const)),
            ...(order.fine_rupiah > 0
              ? ([[t(language, 'Denda', 'Fine'), rupiah(order.fine_rupiah, language)]] as const)
              : []),
            ...(order.invoice_rupiah === null
              ? []
              : ([
                  [t(language, 'Tagihan', 'Invoice'), rupiah(order.invoice_rupiah, language)],
                  [t(language, 'Pajak dipotong', 'Tax withheld'), rupiah(order.withheld_rupiah, language)],
                  [t(language, 'Transfer', 'Transfer'), rupiah(order.transfer_rupiah, language)],
                ] as const)),
            ...(order.received_rupiah === null
              ? []
              : ([
                  ['PDN', rupiah(order.pdn_rupiah, language)],
                  ['UMK', rupiah(order.umk_rupiah, language)],
                ] as const)),
          ]}
        />
        {taxSentence ? <p className="small soft">{taxSentence}</p> : null}
      </section>
    </>
  )
}

export function DocumentList({
  whole,
  language,
  base,
  without = [],
}: {
  whole: WholeOrder
  language: Language
  base: string
  without?: readonly string[]
}) {
  const words = orderWords[language]
  const issued = whole.documents.filter((one) => !without.includes(one.kind))
  const always = [
    ...(whole.order.kak ? [{ kind: 'KAK', version: 1 }] : []),
    ...(whole.order.hps_rupiah ? [{ kind: 'HPS', version: 1 }] : []),
  ].filter((one) => !without.includes(one.kind) && !issued.some((other) => other.kind === one.kind))
  return (
    <section className="tight">
      <h2>{words.documents}</h2>
      <ul>
        {[
          ...always.map((one) => ({ ...one, number: `${whole.order.number}/${one.kind}`, issued_at: null })),
          ...issued,
        ].map((one) => (
          <li key={`${one.kind}-${one.version}`}>
            <a href={`${base}/dokumen/${one.kind}/${one.version}`}>
              {DOCUMENT_WORDS[one.kind]?.[language] ?? one.kind}
              {one.version > 1
                ? ` ${['SP', 'KAK', 'HPS'].includes(one.kind) ? 'v' : ''}${one.version}`
                : ''}{' '}
              (PDF)
            </a>
            <div className="soft small">
              {one.number}
              {one.issued_at ? `, ${formatInstant(one.issued_at, language)}` : ''}
            </div>
          </li>
        ))}
      </ul>
      {always.length + issued.length === 0 ? (
        <p className="soft">{t(language, 'Belum ada.', 'None yet.')}</p>
      ) : null}
    </section>
  )
}

const STOPPED: readonly State[] = ['SENGKETA', 'BEKU', 'BATAL', 'TIDAK_SESUAI', 'DITOLAK_PENYEDIA']
/** Whoever has to decide reads first why the order stands still, and who said so. */
export function WhyStopped({ whole, language }: { whole: WholeOrder; language: Language }) {
  const last = whole.actions.findLast((one) => one.reason !== null && one.reason !== '')
  if (!last || !STOPPED.includes(whole.order.state as State)) return null
  return (
    <Notice kind="waiting" title={t(language, 'Mengapa berhenti', 'Why it stopped')}>
      <p>“{last.reason}”</p>
      <p className="soft small">
        {last.person_name} ({roleWithin(last.actor, language)}), {formatInstant(last.at, language)}
      </p>
    </Notice>
  )
}

/** A role told within brackets has none of its own. */
const roleWithin = (actor: Actor, language: Language) =>
  ACTOR_WORDS[actor][language].replace(/ \((.*)\)/, ', $1')

export function History({
  whole,
  language,
  untitled = false,
}: {
  whole: WholeOrder
  language: Language
  /** Where the heading stands already. */
  untitled?: boolean
}) {
  const row = (when: string, who: ReactNode, what: string, reason: string | null, key: string) => (
    <li key={key}>
      <span className="soft small">{when}</span> {who} {what}
      {reason ? <div className="small">“{reason}”</div> : null}
    </li>
  )
  return (
    <section className="tight">
      {untitled ? null : <h2>{orderWords[language].history}</h2>}
      <ol className="history">
        {row(
          formatInstant(whole.paket.disposed_at, language),
          `${whole.paket.disposed_by} (${roleWithin('pa_kpa', language)})`,
          t(language, 'mendisposisi paket', 'assigned the package'),
          null,
          'd',
        )}
        {whole.actions.map((action) =>
          row(
            formatInstant(action.at, language),
            `${action.person_name} (${roleWithin(action.actor, language)}${action.sk ? `, ${action.sk}` : ''})`,
            MOVE_WORDS[action.move as MoveId]?.done[language] ?? action.move,
            action.reason,
            String(action.seq),
          ),
        )}
      </ol>
    </section>
  )
}
