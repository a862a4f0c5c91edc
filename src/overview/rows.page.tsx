import { Fragment, type ReactNode } from 'react'
import { findIsoDate, type Instant, type IsoDate } from '#shared/date'
import { senFromNumeric } from '#shared/money'
import {
  Amount,
  Crumbs,
  DataTable,
  Empty,
  formatCount,
  formatDay,
  formatInstant,
  formatOffice,
  formatRupiah,
  type Language,
  Select,
  Status,
  Unknown,
  Scroll,
  withParameters,
} from '#web'
import type { Choices } from './ringkasan.queries.ts'
import type {
  BudgetChange,
  BudgetRow,
  Line,
  LineFilter,
  PaketFilter,
  PaketRow,
  Version,
} from './rows.queries.ts'
import { columnLabel, columnRank, isMoneyColumn } from '#intake'
import { lineName } from './line-name.ts'
import { overviewWords } from './words.ts'

interface ListProps {
  readonly language: Language
  readonly url: URL
  readonly choices: Choices
  readonly page: number
  readonly pages: number
  readonly total: number
}

const amountOf = (text: string | null) => (text === null ? null : senFromNumeric(text))
const agencyName = (choices: Choices, code: string | null) =>
  formatOffice(choices.agencies.find((agency) => agency.code === code)?.name ?? code ?? '–')

function ListFilters(
  props: ListProps & {
    filter: { year: number; agency: string; method: string; search: string; channel?: string }
    last: { name: string; label: string; value: string; options: readonly { value: string; label: string }[] }
  },
) {
  const { language, choices, filter, url, last } = props
  const words = overviewWords[language]
  const all = { value: '', label: language === 'id' ? 'Semua' : 'All' }
  const years = choices.years.includes(filter.year) ? choices.years : [filter.year, ...choices.years]
  return (
    <form method="get" action={url.pathname} className="filters" role="search">
      <Select
        name="tahun"
        label={words.filters.year}
        value={String(filter.year)}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
      />
      <Select
        name="satker"
        label={words.filters.agency}
        value={filter.agency}
        options={[all, ...choices.agencies.map((a) => ({ value: a.code, label: formatOffice(a.name) }))]}
      />
      {filter.channel === undefined ? null : (
        <Select
          name="kanal"
          label={words.filters.channel}
          value={filter.channel}
          options={[all, ...choices.channels.map((c) => ({ value: c, label: words.channels[c] ?? c }))]}
        />
      )}
      <Select
        name="metode"
        label={words.filters.method}
        value={filter.method}
        options={[all, ...choices.methods.map((m) => ({ value: m, label: m }))]}
      />
      <Select {...last} />
      <div>
        <label htmlFor="f-cari">{words.filters.search}</label>
        <input id="f-cari" name="cari" type="search" defaultValue={filter.search} />
      </div>
      <div>
        <button>{language === 'id' ? 'Tampilkan' : 'Show'}</button>
      </div>
    </form>
  )
}

/** Nothing there is either a year without files or a filter too narrow; each has its own way on. */
function NoRows(props: { language: Language; url: URL; year: number; years: readonly number[] }) {
  const words = overviewWords[props.language]
  return props.years.includes(props.year) ? (
    <Empty
      title={words.noRows.filtered}
      action={{ href: `${props.url.pathname}?tahun=${props.year}`, label: words.noRows.clear }}
    />
  ) : (
    <Empty
      title={words.noRows.yet(props.year)}
      text={words.emptyText}
      action={{ href: `/mulai?tahun=${props.year}`, label: words.start.nav }}
    />
  )
}

/** Who is left out of the whole is named, with the way to its own rows; nothing is hidden. */
function OutsideBudget({ language, url, choices, filter }: ListProps & { filter: { agency: string } }) {
  const outside = choices.agencies.filter((one) => one.outside)
  if (filter.agency !== '' || outside.length === 0) return null
  return (
    <p className="soft">
      {overviewWords[language].filters.outside}{' '}
      {outside.map((one, n) => (
        <Fragment key={one.code}>
          {n > 0 ? ', ' : ''}
          <a href={withParameters(url, { satker: one.code, hal: null })}>{formatOffice(one.name)}</a>
        </Fragment>
      ))}
      .
    </p>
  )
}

export function LineListPage(
  props: ListProps & { filter: LineFilter; lines: readonly Line[]; nilai: string; pdn: string },
) {
  const { language, filter, lines, choices, url } = props
  const words = overviewWords[language]
  const w = words.lines
  return (
    <>
      <div className="tight">
        <h1>{w.title}</h1>
        <p className="soft">{w.intro}</p>
      </div>
      <ListFilters
        {...props}
        filter={filter}
        last={{
          name: 'nilai',
          label: words.filters.state,
          value: filter.state,
          options: Object.entries(w.states).map(([value, label]) => ({ value, label })),
        }}
      />
      {props.total === 0 && !choices.years.includes(filter.year) ? null : (
        <p>
          <strong>{w.total(formatCount(props.total, language))}</strong>, {w.value.toLowerCase()}{' '}
          {formatRupiah(senFromNumeric(props.nilai), language)}, PDN{' '}
          {formatRupiah(senFromNumeric(props.pdn), language)}
        </p>
      )}
      <OutsideBudget {...props} />
      {lines.length === 0 ? (
        <NoRows language={language} url={url} year={filter.year} years={choices.years} />
      ) : (
        <DataTable
          language={language}
          url={url}
          caption={w.title}
          captionHidden
          rows={lines}
          rowKey={(line) => `${line.sumber} ${line.kunci}`}
          sort={{ by: filter.sort, ascending: filter.ascending }}
          page={props.page}
          pages={props.pages}
          download="/transaksi/unduh"
          density
          stacks
          columns={[
            {
              key: 'paket',
              label: w.package,
              sort: true,
              cell: (line) => (
                <>
                  <a
                    href={`/transaksi/rincian?tahun=${filter.year}&sumber=${line.sumber}&kunci=${encodeURIComponent(line.kunci)}&satker=${encodeURIComponent(line.kd_satker_str)}`}
                  >
                    {lineName(line.nama_paket, line.kunci, language)}
                  </a>
                  <div className="small soft">
                    {agencyName(choices, line.kd_satker_str)}
                    {line.penyedia ? ` · ${line.penyedia}` : ''}
                  </div>
                  {line.alasan ? (
                    <Status kind="stopped">{words.reasons[line.alasan] ?? line.alasan}</Status>
                  ) : null}
                </>
              ),
            },
            {
              key: 'kanal',
              label: words.channel,
              cell: (line) => (
                <>
                  {words.channels[line.kanal] ?? line.kanal}
                  {line.metode === words.channels[line.kanal] ? null : (
                    <div className="small soft">{line.metode}</div>
                  )}
                </>
              ),
            },
            {
              key: 'tanggal',
              className: 'number-text',
              label: w.date,
              sort: true,
              cell: (line) =>
                line.tanggal ? formatDay(line.tanggal as IsoDate, language) : <Unknown language={language} />,
            },
            {
              key: 'nilai',
              label: w.value,
              sort: true,
              number: true,
              cell: (line) => <Amount sen={amountOf(line.nilai)} language={language} full />,
            },
            {
              key: 'pdn',
              label: w.pdn,
              sort: true,
              number: true,
              cell: (line) => <Amount sen={amountOf(line.pdn)} language={language} full />,
            },
          ]}
        />
      )}
    </>
  )
}

export function PaketListPage(
  props: ListProps & { filter: PaketFilter; paket: readonly PaketRow[]; pagu: string },
) {
  const { language, filter, paket, choices, url } = props
  const words = overviewWords[language]
  const w = words.plan
  return (
    <>
      <div className="tight">
        <h1>{w.title}</h1>
        <p className="soft">{w.intro}</p>
      </div>
      <ListFilters
        {...props}
        filter={filter}
        last={{
          name: 'tanda',
          label: words.filters.mark,
          value: filter.mark,
          options: [
            { value: '', label: language === 'id' ? 'Semua' : 'All' },
            ...Object.entries(w.marks).map(([value, label]) => ({ value, label })),
          ],
        }}
      />
      {props.total === 0 && !choices.years.includes(filter.year) ? null : (
        <p>
          <strong>{words.lines.total(formatCount(props.total, language))}</strong>, pagu{' '}
          {formatRupiah(senFromNumeric(props.pagu), language)}
        </p>
      )}
      <OutsideBudget {...props} />
      {paket.length === 0 ? (
        <NoRows language={language} url={url} year={filter.year} years={choices.years} />
      ) : (
        <DataTable
          language={language}
          url={url}
          caption={w.title}
          captionHidden
          rows={paket}
          rowKey={(row) => `${row.jenis} ${row.kd_rup}`}
          sort={{ by: filter.sort, ascending: filter.ascending }}
          page={props.page}
          pages={props.pages}
          download="/paket/unduh"
          density
          stacks
          columns={[
            {
              key: 'paket',
              label: words.lines.package,
              sort: true,
              cell: (row) => (
                <>
                  <a
                    href={`/paket/rincian?kunci=${encodeURIComponent(`${row.jenis}|${row.kd_rup}`)}&satker=${encodeURIComponent(row.kd_satker_str ?? '')}`}
                  >
                    {row.nama_paket ?? row.kd_rup}
                  </a>
                  <div className="small soft">{agencyName(choices, row.kd_satker_str)}</div>
                </>
              ),
            },
            {
              key: 'kode',
              label: w.code,
              sort: true,
              cell: (row) => (
                <>
                  {row.kd_rup}
                  <div className="small soft">
                    {row.tipe_paket === 'PDS' ? w.kinds['pds'] : w.kinds[row.jenis]}
                  </div>
                </>
              ),
            },
            { key: 'metode', label: words.method, cell: (row) => row.metode ?? '–' },
            {
              key: 'tanda',
              label: w.mark,
              cell: (row) => row.status_pdn ?? <Unknown language={language} />,
            },
            {
              key: 'pagu',
              label: w.pagu,
              sort: true,
              number: true,
              cell: (row) => (
                <>
                  <Amount sen={senFromNumeric(row.pagu)} language={language} full />
                  {row.pagu === row.pagu_penuh ? null : (
                    <div className="small soft">
                      {w.allYears(formatRupiah(senFromNumeric(row.pagu_penuh), language))}
                    </div>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
    </>
  )
}

export function BudgetPage({
  language,
  url,
  year,
  rows,
  changes,
}: {
  language: Language
  url: URL
  year: number
  rows: readonly BudgetRow[]
  changes: readonly BudgetChange[]
}) {
  const words = overviewWords[language]
  const w = words.budget
  return (
    <>
      <div className="tight">
        <h1>{w.title(year)}</h1>
        <p className="soft">{w.intro}</p>
      </div>
      <DataTable
        language={language}
        url={url}
        caption={w.title(year)}
        captionHidden
        rows={rows}
        empty={
          <>
            {words.noRows.yet(year)}. <a href={`/mulai?tahun=${year}`}>{words.start.nav}</a>
          </>
        }
        rowKey={(row) => row.kd_satker_str}
        stacks
        columns={[
          {
            key: 'nama',
            label: words.agency,
            cell: (row) => (
              <a
                href={`/anggaran/rincian?kunci=${encodeURIComponent(`${year}|${row.kd_satker_str}`)}&satker=${encodeURIComponent(row.kd_satker_str)}`}
              >
                {formatOffice(row.nama)}
              </a>
            ),
          },
          ...(
            [
              ['belanja_operasi', w.operating],
              ['belanja_modal', w.capital],
              ['belanja_pengadaan', w.procurement],
              ['total_belanja', w.total],
            ] as const
          ).map(([key, label]) => ({
            key,
            label,
            number: true,
            cell: (row: BudgetRow) => <Amount sen={amountOf(row[key])} language={language} full />,
          })),
        ]}
      />
      <DataTable
        language={language}
        url={url}
        caption={words.history.budgetYear}
        about={words.history.budgetAbout}
        rows={changes}
        rowKey={(row) => `${row.kd_satker_str} ${row.known_from}`}
        empty={words.history.budgetNone}
        stacks
        columns={[
          {
            key: 'kapan',
            label: words.history.known,
            cell: (row) => formatInstant(row.known_from as Instant, language),
          },
          { key: 'nama', label: words.agency, cell: (row) => formatOffice(row.nama) },
          {
            key: 'dari',
            label: `${w.procurement}, ${words.history.from.toLowerCase()}`,
            number: true,
            cell: (row) => <Amount sen={amountOf(row.dari)} language={language} full />,
          },
          {
            key: 'menjadi',
            label: words.history.to,
            number: true,
            cell: (row) => <Amount sen={amountOf(row.menjadi)} language={language} full />,
          },
          {
            key: 'berkas',
            label: words.history.file,
            cell: (row) => <a href={`/berkas/${row.run_id}`}>{row.file_name}</a>,
          },
        ]}
      />
    </>
  )
}

/** Told elsewhere on the page: where the row stands and since when. */
export const NOT_TOLD: ReadonlySet<string> = new Set([
  'klpd',
  'known_from',
  'known_to',
  'run_id',
  'row_no',
  'line',
  'catatan',
  'event_date',
])

export interface DetailProps {
  readonly language: Language
  readonly title: string
  readonly back: string
  readonly counted: boolean | null
  readonly reason: string | null
  readonly notes: readonly string[]
  readonly versions: readonly Version[]
  readonly raw: readonly (readonly [string, string | null])[] | null
  readonly related: readonly { href: string; label: string }[]
  /** What this kind of row has to tell before its bare facts. */
  readonly children?: ReactNode
}

export function DetailPage(props: DetailProps) {
  const { language, versions } = props
  const w = overviewWords[language].detail
  const current = versions[0]!
  return (
    <>
      <div className="tight">
        <Crumbs language={language} items={[{ href: props.back, label: w.back }]} />
        <h1>{props.title}</h1>
        {props.counted === null ? null : props.counted ? (
          <p>
            <Status kind="kept">{w.counted}</Status>
          </p>
        ) : (
          <p>
            <Status kind="stopped">{w.notCounted(props.reason ?? '')}</Status>
          </p>
        )}
      </div>
      {props.notes.length > 0 ? (
        <div className="notice">
          <strong>{w.notes}</strong>
          <ul>
            {props.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {props.children}
      <div className="columns">
        <section className="tight">
          <h2>{w.facts}</h2>
          <dl className="facts">
            {Object.entries(current.facts)
              .filter(([name]) => !NOT_TOLD.has(name))
              .sort(([a], [b]) => columnRank(a) - columnRank(b))
              .map(([name, value]) => (
                <Fact key={name} name={name} value={value} language={language} />
              ))}
          </dl>
        </section>
        <section className="tight">
          <h2>{w.source}</h2>
          <dl className="facts">
            <dt>{w.file}</dt>
            <dd>
              <a href={`/berkas/${current.run_id}`}>{current.file_name}</a>
              <div className="soft">{current.dataset}</div>
            </dd>
            <dt>{w.rowNo}</dt>
            <dd>{formatCount(current.row_no, language)}</dd>
            <dt>{w.line}</dt>
            <dd>{formatCount(current.line, language)}</dd>
            <dt>SHA-256</dt>
            <dd>{current.sha256}</dd>
            <dt>{w.appliedBy}</dt>
            <dd>
              {current.created_by}, {formatInstant(current.known_from as Instant, language)}
            </dd>
          </dl>
          {props.related.length > 0 ? (
            <>
              <h3>{w.related}</h3>
              <ul>
                {props.related.map((item) => (
                  <li key={item.href}>
                    <a href={item.href}>{item.label}</a>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
          <h3>{w.raw}</h3>
          {props.raw ? (
            <pre className="raw">
              {props.raw.map(([name, value]) => `${name}: ${value ?? 'null'}`).join('\n')}
            </pre>
          ) : (
            <p className="soft">{w.rawMissing}</p>
          )}
        </section>
      </div>
      <section>
        <Scroll label={w.versions}>
          <table className="stacks">
            <caption>{w.versions}</caption>
            <thead>
              <tr>
                <th scope="col">{w.from}</th>
                <th scope="col">{w.to}</th>
                <th scope="col">{w.file}</th>
                <th scope="col" className="number">
                  {w.line}
                </th>
              </tr>
            </thead>
            <tbody>
              {versions.map((version) => (
                <tr key={version.known_from}>
                  <td data-label={w.from}>
                    <div>{formatInstant(version.known_from as Instant, language)}</div>
                  </td>
                  <td data-label={w.to}>
                    <div>
                      {version.known_to === 'infinity'
                        ? w.still
                        : formatInstant(version.known_to as Instant, language)}
                    </div>
                  </td>
                  <td data-label={w.file}>
                    <div>
                      <a href={`/berkas/${version.run_id}`}>{version.file_name}</a>
                    </div>
                  </td>
                  <td className="number" data-label={w.line}>
                    <div>{formatCount(version.line, language)}</div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </section>
    </>
  )
}

function Fact({ name, value, language }: { name: string; value: unknown; language: Language }) {
  return (
    <>
      <dt>{columnLabel(name, language)}</dt>
      <dd>{factText(name, value, language) ?? <span className="soft">–</span>}</dd>
    </>
  )
}

const TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})/

/** A value as people write it; words of the feed stay as they are. */
function factText(name: string, value: unknown, language: Language): string | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'boolean') return overviewWords[language].history.values[String(value)]!
  if (typeof value === 'object') return JSON.stringify(value)
  const text = String(value as string | number)
  if (isMoneyColumn(name)) return exactRupiah(text, language)
  const day = findIsoDate(text)
  if (day) return formatDay(day, language)
  // A feed's own clock, without a zone: told as it stands.
  const [, date, hour, minute] = TIME.exec(text) ?? []
  const dated = findIsoDate(date ?? '')
  return dated ? `${formatDay(dated, language)} ${hour}${language === 'id' ? '.' : ':'}${minute}` : text
}

/** With sen, where the file has sen: evidence is not rounded. */
function exactRupiah(text: string, language: Language): string {
  const [whole, fraction] = text.split('.')
  const cents = (fraction ?? '').padEnd(2, '0')
  const rupiah = new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB').format(BigInt(whole!))
  return `Rp${rupiah}${/[1-9]/.test(cents) ? `${language === 'id' ? ',' : '.'}${cents}` : ''}`
}
