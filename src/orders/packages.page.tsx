/** Packages that may be ordered from, and one of them with its officials. */
import {
  Crumbs,
  DataTable,
  ErrorSummary,
  Facts,
  formatDay,
  formatOffice,
  Hidden,
  type Language,
  SelectField,
  SentBack,
  TextField,
} from '#web'
import type { FormProblem } from '#people'
import { rupiah } from './amounts.ts'
import type { Actor } from './moves.ts'
import { StateTag } from './order.parts.tsx'
import type { TracedOrder } from './trace.queries.ts'
import { type OfficialRow, type PackageRow, type PackageView } from './views.queries.ts'
import { ACTOR_WORDS, orderWords } from './words.ts'

const t = (language: Language, id: string, en: string) => (language === 'id' ? id : en)

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
  url: URL
  paket: PackageView
  orders: readonly TracedOrder[]
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
      {props.orders.length > 0 ? (
        <section className="stack tight">
          <DataTable
            language={language}
            url={props.url}
            caption={t(language, 'Pesanan dari paket ini', 'Orders of this package')}
            rows={props.orders}
            rowKey={(row) => row.order_id}
            stacks
            columns={[
              {
                key: 'nomor',
                label: t(language, 'Pesanan', 'Order'),
                cell: (row) => (
                  <>
                    <a href={`/pesanan/${row.order_id}`}>{row.title}</a>
                    <div className="small soft">{row.number}</div>
                  </>
                ),
              },
              {
                key: 'penyedia',
                label: t(language, 'Penyedia', 'Seller'),
                cell: (row) => row.seller_name ?? '–',
              },
              {
                key: 'keadaan',
                label: t(language, 'Keadaan', 'State'),
                cell: (row) => <StateTag state={row.state} language={language} />,
              },
              {
                key: 'nilai',
                label: t(language, 'Nilai', 'Amount'),
                number: true,
                cell: (row) => rupiah(row.total_rupiah, language),
              },
            ]}
          />
          <p>
            {t(language, 'Jejak lengkap untuk pemeriksa', 'The whole trace for auditors')}:{' '}
            {(['pdf', 'xlsx', 'csv'] as const).map((format, at) => (
              <span key={format}>
                {at > 0 ? ' · ' : null}
                <a href={`/pesanan/paket/${encodeURIComponent(paket.kd_rup)}/unduh?format=${format}`}>
                  {format.toUpperCase()}
                </a>
              </span>
            ))}
          </p>
        </section>
      ) : null}
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
