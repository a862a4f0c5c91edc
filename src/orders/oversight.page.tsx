/** Pages that look at all orders: guards and rules, reasons for the auditor, payment clock by agency, ledger of ceilings. */
import {
  Crumbs,
  DataTable,
  ErrorSummary,
  formatCount,
  formatDay,
  formatInstant,
  formatOffice,
  Hidden,
  type Language,
  Notice,
  SelectField,
  SentBack,
  Status,
  TextField,
  withParameters,
} from '#web'
import type { BudgetLine, CeilingDifference, LedgerRow } from '#budget'
import type { FormProblem } from '#people'
import type { PaymentClock } from './guards/after-delivery.ts'
import { GUARD_IDS, GUARDS, type GuardId } from './guards/guard.ts'
import { sentenceOfFinding } from './guards/sentences.ts'
import { rupiah, sinceReceipt } from './amounts.ts'
import { StateTag } from './order.parts.tsx'
import type { PassedRow, UnpaidOfAgency, UnpaidRow } from './views.queries.ts'
import { ACTOR_WORDS, NEXT, orderWords } from './words.ts'

const t = (language: Language, id: string, en: string) => (language === 'id' ? id : en)
const Back = ({ language }: { language: Language }) => (
  <Crumbs language={language} items={[{ href: '/pesanan', label: orderWords[language].title }]} />
)

export function AuditorPage(props: {
  language: Language
  url: URL
  rows: readonly PassedRow[]
  guard: string
  agency: string
  agencies: readonly { code: string; name: string }[]
  page: number
  pages: number
}) {
  const { language } = props
  const words = orderWords[language]
  return (
    <>
      <Back language={language} />
      <div className="tight">
        <h1>{words.auditor}</h1>
        <p className="soft">{words.auditorText}</p>
      </div>
      <form method="get" className="filters">
        <SelectField
          name="penjaga"
          label={t(language, 'Penjaga', 'Guard')}
          value={props.guard}
          options={[
            { value: '', label: words.all },
            ...GUARD_IDS.map((id) => ({ value: id as string, label: `${id} ${GUARDS[id].title[language]}` })),
          ]}
        />
        <SelectField
          name="satker"
          label={words.agency}
          value={props.agency}
          options={[
            { value: '', label: words.all },
            ...props.agencies.map((one) => ({ value: one.code, label: formatOffice(one.name) })),
          ]}
        />
        <button>{words.filter}</button>
      </form>
      <DataTable
        language={language}
        url={props.url}
        caption={words.auditor}
        columns={[
          {
            key: 'number',
            label: words.number,
            cell: (row) => <a href={`/pesanan/${row.order_id}`}>{row.number}</a>,
          },
          {
            key: 'agency',
            label: words.agency,
            cell: (row) => formatOffice(row.agency_name ?? row.kd_satker_str),
          },
          { key: 'guard', label: t(language, 'Penjaga', 'Guard'), cell: (row) => row.guard },
          {
            key: 'finding',
            label: t(language, 'Temuan', 'Finding'),
            cell: (row) =>
              sentenceOfFinding(
                { guard: row.guard as GuardId, level: 'J', code: row.code, facts: row.facts },
                language,
              ),
          },
          { key: 'reason', label: words.reason, cell: (row) => `“${row.reason ?? ''}”` },
          { key: 'at', label: t(language, 'Waktu', 'Time'), cell: (row) => formatInstant(row.at, language) },
        ]}
        rows={props.rows}
        rowKey={(row, index) => `${row.order_id}-${index}`}
        empty={t(language, 'Belum ada peringatan yang dilewati.', 'No warning was passed yet.')}
        download="/pesanan/pengawas/unduh"
        page={props.page}
        pages={props.pages}
        stacks
      />
    </>
  )
}

export function ClockPage(props: {
  language: Language
  url: URL
  agencies: readonly (UnpaidOfAgency & { age: number })[]
  rows: readonly (UnpaidRow & { clock: PaymentClock })[]
  page: number
  pages: number
}) {
  const { language } = props
  const words = orderWords[language]
  return (
    <>
      <Back language={language} />
      <div className="tight">
        <h1>{words.clock}</h1>
        <p className="soft">{words.clockText}</p>
      </div>
      <DataTable
        language={language}
        url={props.url}
        caption={t(language, 'Umur tagihan per perangkat daerah', 'Ageing by agency')}
        columns={[
          { key: 'name', label: words.agency, cell: (row) => formatOffice(row.name) },
          {
            key: 'count',
            label: t(language, 'Menunggu', 'Waiting'),
            number: true,
            cell: (row) => formatCount(row.count, language),
          },
          {
            key: 'late',
            label: t(language, 'Terlambat', 'Late'),
            number: true,
            cell: (row) => formatCount(row.late, language),
          },
          {
            key: 'oldest',
            label: t(language, 'Tertua (hari kerja)', 'Oldest (working days)'),
            number: true,
            cell: (row) => formatCount(row.age, language),
          },
          {
            key: 'owed',
            label: t(language, 'Belum dibayar', 'Owed'),
            number: true,
            cell: (row) => rupiah(row.owed_rupiah, language),
          },
        ]}
        rows={props.agencies}
        rowKey={(row) => row.kd_satker_str}
        empty={t(language, 'Tidak ada yang menunggu pembayaran.', 'Nothing waits for payment.')}
        stacks
      />
      <DataTable
        language={language}
        url={props.url}
        caption={t(language, 'Pesanan yang menunggu bayar', 'Orders waiting for payment')}
        columns={[
          {
            key: 'number',
            label: words.number,
            cell: (row) => <a href={`/pesanan/${row.order_id}`}>{row.number}</a>,
          },
          { key: 'seller', label: words.seller, cell: (row) => row.seller_name },
          {
            key: 'state',
            label: words.state,
            cell: (row) => <StateTag state={row.state} language={language} />,
          },
          {
            key: 'turn',
            label: t(language, 'Menunggu', 'Waits for'),
            cell: (row) => {
              const who = row.state === 'SEBAGIAN' && row.fine_decided ? 'penyedia' : NEXT[row.state].who
              return who === null ? '–' : ACTOR_WORDS[who][language]
            },
          },
          {
            key: 'due',
            label: t(language, 'Jatuh tempo', 'Due'),
            cell: (row) => (
              <Status
                kind={
                  row.clock.colour === 'merah'
                    ? 'stopped'
                    : row.clock.colour === 'kuning'
                      ? 'waiting'
                      : 'kept'
                }
              >
                {formatDay(row.clock.dueOn, language)}
                {sinceReceipt(row.clock.age, language)}
              </Status>
            ),
          },
          {
            key: 'owed',
            label: t(language, 'Nilai', 'Value'),
            number: true,
            cell: (row) => rupiah(row.owed_rupiah, language),
          },
        ]}
        rows={props.rows}
        rowKey={(row) => row.order_id}
        page={props.page}
        pages={props.pages}
        stacks
      />
    </>
  )
}

export function BudgetLinesPage(props: {
  language: Language
  url: URL
  year: number
  search: string
  page: number
  pages: number
  rows: readonly BudgetLine[]
  agencies: readonly { readonly code: string; readonly name: string }[]
  /** Open lines that the imported DPA gives another ceiling; only for who may record. */
  differences: readonly CeilingDifference[]
  ledger: readonly LedgerRow[]
  chosen: BudgetLine | null
  mayRecord: boolean
  problems: readonly FormProblem[]
  /** The form of a ceiling that came back, with what was typed. */
  typed: Readonly<Record<string, string>> | null
  newKey: () => string
}) {
  const { language } = props
  const words = orderWords[language]
  return (
    <>
      <Back language={language} />
      <div className="tight">
        <h1>
          {words.budget} {props.year}
        </h1>
        <p className="soft">{words.budgetText}</p>
      </div>
      <ErrorSummary errors={props.problems} language={language} />
      {props.differences.length > 0 ? (
        <Notice
          kind="waiting"
          title={t(
            language,
            `DPA yang diimpor berbeda pada ${props.differences.length} mata anggaran`,
            `The imported DPA differs on ${props.differences.length} budget lines`,
          )}
        >
          <ul>
            {props.differences.slice(0, 8).map((one) => (
              <li key={one.lineId}>
                {one.kdSubkegiatan} {one.kdRekening}: {rupiah(one.fromRupiah, language)} →{' '}
                {rupiah(one.toRupiah, language)}
              </li>
            ))}
            {props.differences.length > 8 ? (
              <li>
                … {props.differences.length - 8} {t(language, 'lagi', 'more')}
              </li>
            ) : null}
          </ul>
          <form noValidate method="post" action="/pesanan/anggaran">
            <Hidden fields={{ kunci: props.newKey(), apa: 'dpa', tahun: String(props.year) }} />
            <button>{t(language, 'Ambil pagu dari DPA', 'Take the ceilings from the DPA')}</button>
          </form>
        </Notice>
      ) : null}
      <form method="get" className="filters">
        <Hidden fields={{ tahun: String(props.year) }} />
        <TextField
          name="cari"
          label={t(language, 'Cari kode atau uraian', 'Search codes or names')}
          value={props.search}
          maxLength={80}
        />
        <button>{words.filter}</button>
      </form>
      <DataTable
        language={language}
        url={props.url}
        caption={words.budget}
        page={props.page}
        pages={props.pages}
        columns={[
          {
            key: 'key',
            label: t(language, 'Sub-kegiatan, rekening', 'Sub-activity, account'),
            cell: (row) => (
              <>
                <a href={withParameters(props.url, { baris: row.lineId })}>{row.kdSubkegiatan}</a>
                <div className="small soft">
                  {row.kdRekening} ·{' '}
                  {formatOffice(
                    props.agencies.find((one) => one.code === row.kdSatkerStr)?.name ?? row.kdSatkerStr,
                  )}
                </div>
              </>
            ),
          },
          { key: 'ceiling', label: 'Pagu', number: true, cell: (row) => rupiah(row.ceilingRupiah, language) },
          {
            key: 'reserved',
            label: t(language, 'Dijanjikan', 'Reserved'),
            number: true,
            cell: (row) => rupiah(row.reservedRupiah, language),
          },
          {
            key: 'realised',
            label: t(language, 'Terbayar', 'Realised'),
            number: true,
            cell: (row) => rupiah(row.realisedRupiah, language),
          },
          {
            key: 'free',
            label: t(language, 'Sisa', 'Free'),
            number: true,
            cell: (row) => rupiah(row.freeRupiah, language),
          },
        ]}
        rows={props.rows}
        rowKey={(row) => row.lineId}
        empty={t(
          language,
          'Belum ada mata anggaran. Disposisi paket membukanya; pagu dicatat di sini atau dari DPA.',
          'No budget line yet. Disposing a package opens one; ceilings are recorded here or from the DPA.',
        )}
        stacks
      />
      {props.chosen ? (
        <>
          <DataTable
            language={language}
            url={props.url}
            caption={`${t(language, 'Baris buku', 'Ledger rows')} ${props.chosen.kdSubkegiatan}`}
            columns={[
              { key: 'seq', label: 'No', cell: (row) => row.seq },
              {
                key: 'at',
                label: t(language, 'Waktu', 'Time'),
                cell: (row) => formatInstant(row.at, language),
              },
              {
                key: 'kind',
                label: t(language, 'Jenis', 'Kind'),
                cell: (row) =>
                  ({
                    ceiling: t(language, 'pagu', 'ceiling'),
                    reserve: t(language, 'janji', 'reserve'),
                    release: t(language, 'lepas', 'release'),
                    realise: t(language, 'bayar', 'realise'),
                  })[row.kind],
              },
              {
                key: 'amount',
                label: t(language, 'Nilai', 'Amount'),
                number: true,
                cell: (row) => rupiah(row.amountRupiah, language),
              },
              {
                key: 'document',
                label: t(language, 'Dokumen', 'Document'),
                cell: (row) =>
                  row.kind === 'ceiling' ? (
                    `${row.document}${row.effectiveOn ? `, ${formatDay(row.effectiveOn, language)}` : ''}`
                  ) : (
                    <a href={`/pesanan/${row.document}`}>{t(language, 'pesanan', 'order')}</a>
                  ),
              },
              { key: 'by', label: t(language, 'Oleh', 'By'), cell: (row) => row.by },
            ]}
            rows={props.ledger}
            rowKey={(row) => String(row.seq)}
            stacks
          />
          {props.mayRecord ? (
            <form noValidate method="post" action="/pesanan/anggaran" className="stack">
              <h2>{t(language, 'Catat pagu atau perubahan APBD', 'Record a ceiling or an APBD change')}</h2>
              <Hidden
                fields={{ kunci: props.newKey(), baris: props.chosen.lineId, tahun: String(props.year) }}
              />
              <SentBack typed={props.typed} problems={props.problems}>
                <TextField
                  name="pagu"
                  label={t(language, 'Pagu baru (rupiah penuh)', 'New ceiling (whole rupiah)')}
                  inputMode="numeric"
                  required
                />
                <TextField
                  name="dokumen"
                  label={t(language, 'Nomor DPA/DPPA', 'DPA/DPPA number')}
                  required
                  maxLength={100}
                />
                <TextField
                  name="berlaku"
                  label={t(language, 'Berlaku mulai', 'From')}
                  hint="2026-09-01"
                  required
                  width="medium"
                />
              </SentBack>
              <div className="actions">
                <button className="primary">{t(language, 'Catat', 'Record')}</button>
              </div>
            </form>
          ) : null}
        </>
      ) : null}
    </>
  )
}
