import type { ReactNode } from 'react'
import type { IsoDate } from '#shared/date'
import type { Sen } from '#shared/money'
import { basisPointsOf } from '#shared/percent'
import {
  Amount,
  formatCount,
  formatDay,
  formatPercent,
  formatRupiah,
  formatRupiahShort,
  type Language,
  Pager,
  Select,
  SortHead,
  SplitBar,
  type SplitParts,
  Swatch,
  Unknown,
  withParameters,
  Scroll,
} from '#web'
import type { AgencyTotals, Choices, Filter, Ringkasan, Totals } from './ringkasan.queries.ts'
import { overviewWords } from './words.ts'

export interface RingkasanPageData {
  readonly language: Language
  readonly url: URL
  readonly filter: Filter
  readonly choices: Choices
  readonly figures: Ringkasan
  readonly sort: string
  readonly page: number
  readonly asOf: IsoDate
  readonly mayOpenRows: boolean
  readonly loading: { done: number; all: number } | null
  readonly mayUpload: boolean
}

const AGENCIES_PER_PAGE = 25

export function RingkasanPage(props: RingkasanPageData) {
  const { language, figures, filter } = props
  const words = overviewWords[language]
  const { city } = figures
  const share = basisPointsOf(city.pdn, city.pagu.known)
  const isEmpty = city.paket === 0 && city.lines === 0 && city.budget === null
  return (
    <>
      {props.loading ? (
        <p className="notice" role="status">
          {words.loading(props.loading.done, props.loading.all)}
        </p>
      ) : null}
      <Filters {...props} />
      {isEmpty ? (
        <section className="empty stack">
          <h1>{words.emptyTitle(filter.year)}</h1>
          <p>{words.emptyText}</p>
          {props.mayUpload ? (
            <p>
              <a className="button primary" href="/berkas">
                {words.emptyAction}
              </a>
            </p>
          ) : null}
        </section>
      ) : (
        <>
          <section className="headline">
            <h1>
              {share === null
                ? words.headlineUnknown
                : words.headline(formatPercent(share, language), formatDay(props.asOf, language))}
            </h1>
            <p>
              <Amount sen={city.pdn} language={language} /> /{' '}
              <Amount sen={city.pagu.known} language={language} />
            </p>
            <p className="soft small">{words.basis}</p>
          </section>
          <Figures {...props} />
          <ByAgency {...props} />
          <div className="columns">
            <ByKind {...props} kind="channel" />
            <ByKind {...props} kind="method" />
          </div>
          <Quality {...props} />
        </>
      )}
    </>
  )
}

function Filters({ language, choices, filter, url }: RingkasanPageData) {
  const words = overviewWords[language]
  const all = { value: '', label: language === 'id' ? 'Semua' : 'All' }
  const years = choices.years.includes(filter.year) ? choices.years : [filter.year, ...choices.years]
  return (
    <form method="get" action={url.pathname} className="filters">
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
        options={[all, ...choices.agencies.map((a) => ({ value: a.code, label: a.name }))]}
      />
      <Select
        name="kanal"
        label={words.filters.channel}
        value={filter.channel}
        options={[all, ...choices.channels.map((c) => ({ value: c, label: words.channels[c] ?? c }))]}
      />
      <Select
        name="metode"
        label={words.filters.method}
        value={filter.method}
        options={[all, ...choices.methods.map((m) => ({ value: m, label: m }))]}
      />
      <div>
        <button>{language === 'id' ? 'Tampilkan' : 'Show'}</button>
      </div>
    </form>
  )
}

// ── figures ─────────────────────────────────────────────────────────────────────────────────────

type MetricId = keyof (typeof overviewWords)['id']['metrics']

function Figures(props: RingkasanPageData) {
  const { city } = props.figures
  const { language } = props
  const words = overviewWords[language]
  const percent = (numerator: Sen, denominator: Sen | null) =>
    denominator === null ? null : basisPointsOf(numerator, denominator)
  const paketLink = (mark: string) =>
    withParameters(new URL('/paket', props.url), {
      tahun: props.filter.year,
      satker: props.filter.agency,
      metode: props.filter.method,
      tanda: mark,
    })
  const lineLink = (state: string) =>
    withParameters(new URL('/transaksi', props.url), {
      tahun: props.filter.year,
      satker: props.filter.agency,
      metode: props.filter.method,
      kanal: props.filter.channel,
      nilai: state,
    })
  const budgetLink = withParameters(new URL('/anggaran', props.url), {
    tahun: props.filter.year,
    satker: props.filter.agency,
  })
  const planKey = {
    labels: words.planParts,
    links: { known: paketLink('PDN'), zero: paketLink('Non-PDN'), unknown: paketLink('kosong') },
  }
  const lineKey = {
    labels: words.parts,
    links: { known: lineLink('pdn'), zero: lineLink('nol'), unknown: lineLink('kosong') },
  }
  const show = (basisPoints: number | null) =>
    basisPoints === null ? <Unknown language={language} /> : formatPercent(basisPoints, language)
  return (
    <section className="figures">
      <Figure
        {...props}
        id="M1"
        value={<Amount sen={city.pagu.known} language={language} />}
        parts={city.pagu}
        partKey={planKey}
        numerator={city.pagu.known}
        denominator={null}
        rows={city.paket}
      />
      <Figure
        {...props}
        id="M2"
        value={<Amount sen={city.budget} language={language} />}
        parts={null}
        partKey={null}
        numerator={city.budget}
        denominator={null}
        rows={null}
        rowsLink={budgetLink}
      />
      <Figure
        {...props}
        id="M3"
        value={show(percent(city.pagu.known, city.budget))}
        parts={null}
        partKey={null}
        numerator={city.pagu.known}
        denominator={city.budget}
        rows={null}
        rowsLink={budgetLink}
      />
      <Figure
        {...props}
        id="M4"
        value={<Amount sen={city.pdn} language={language} />}
        parts={city.quality}
        partKey={lineKey}
        numerator={city.pdn}
        denominator={null}
        rows={city.lines}
      />
      <Figure
        {...props}
        id="M5"
        value={show(percent(city.pdn, city.pagu.known))}
        parts={null}
        partKey={null}
        numerator={city.pdn}
        denominator={city.pagu.known}
        rows={null}
        rowsLink={lineLink('pdn')}
      />
      <Figure
        {...props}
        id="M6"
        value={<Unknown language={language} />}
        parts={null}
        partKey={null}
        numerator={null}
        denominator={null}
        rows={null}
      />
      <Figure
        {...props}
        id="M7"
        value={show(percent(city.umk, city.budget))}
        parts={null}
        partKey={null}
        numerator={city.umk}
        denominator={city.budget}
        rows={null}
        rowsLink={lineLink('dihitung')}
      />
    </section>
  )
}

interface FigureProps extends RingkasanPageData {
  readonly id: MetricId
  readonly value: ReactNode
  readonly parts: SplitParts | null
  readonly partKey: {
    labels: { known: string; zero: string; unknown: string }
    links: { known: string; zero: string; unknown: string }
  } | null
  readonly numerator: Sen | null
  readonly denominator: Sen | null
  readonly rows: number | null
  /** Where the rows behind this number are, when its split does not lead there. */
  readonly rowsLink?: string
}

function Figure({
  id,
  value,
  parts,
  partKey,
  numerator,
  denominator,
  rows,
  language,
  asOf,
  filter,
  mayOpenRows,
  rowsLink,
}: FigureProps) {
  const words = overviewWords[language]
  return (
    <div className="figure">
      <h3>{words.metrics[id]}</h3>
      <p className="value">{value}</p>
      {parts && partKey ? (
        <>
          <SplitBar parts={parts} hatchId={`ruas-${id}`} label={splitLabel(parts, language)} />
          <ul className="key">
            {(['known', 'zero', 'unknown'] as const).map((kind) => (
              <li key={kind}>
                <Swatch kind={kind} />
                {mayOpenRows ? (
                  <a href={partKey.links[kind]}>{partKey.labels[kind]}</a>
                ) : (
                  <span>{partKey.labels[kind]}</span>
                )}
                <Amount sen={parts[kind]} language={language} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <details>
        <summary>{words.whence}</summary>
        <dl className="facts">
          <dt>{words.formula}</dt>
          <dd>{words.formulas[id]}</dd>
          <dt>{words.numerator}</dt>
          <dd>{numerator === null ? <Unknown language={language} /> : formatRupiah(numerator, language)}</dd>
          {denominator === null ? null : (
            <>
              <dt>{words.denominator}</dt>
              <dd>{formatRupiah(denominator, language)}</dd>
            </>
          )}
          <dt>{words.basisLabel}</dt>
          <dd>{words.basisContract}</dd>
          <dt>{words.cutOff}</dt>
          <dd>{words.wholeYear(filter.year)}</dd>
          <dt>{words.knownAt}</dt>
          <dd>{formatDay(asOf, language)}</dd>
          {rows === null ? null : (
            <>
              <dt>{words.rows}</dt>
              <dd>{formatCount(rows, language)}</dd>
            </>
          )}
          {rowsLink && mayOpenRows ? (
            <>
              <dt>{words.rows}</dt>
              <dd>
                <a href={rowsLink}>{words.seeRows}</a>
              </dd>
            </>
          ) : null}
          <dt>{words.certainty}</dt>
          <dd>{words.inferred} (p3dn 4.5)</dd>
        </dl>
      </details>
    </div>
  )
}

const splitLabel = (parts: SplitParts, language: Language): string =>
  overviewWords[language].splitLabel(
    formatRupiahShort(parts.known, language),
    formatRupiahShort(parts.zero, language),
    formatRupiahShort(parts.unknown, language),
  )

// ── tables ──────────────────────────────────────────────────────────────────────────────────────

const shareOf = (totals: Totals): number => basisPointsOf(totals.pdn, totals.pagu.known) ?? -1

export function sortAgencies(agencies: readonly AgencyTotals[], by: string): AgencyTotals[] {
  const value = (a: AgencyTotals): bigint =>
    by === 'komitmen'
      ? a.pagu.known
      : by === 'k'
        ? BigInt(shareOf(a))
        : by === 'mutu'
          ? a.quality.unknown
          : by === 'nama'
            ? 0n
            : a.pdn
  return [...agencies].sort((a, b) => {
    const difference = value(b) - value(a)
    return difference === 0n ? a.name.localeCompare(b.name, 'id') : difference > 0n ? 1 : -1
  })
}

function ByAgency(props: RingkasanPageData) {
  const { language, url, sort, page } = props
  const words = overviewWords[language]
  const sorted = sortAgencies(props.figures.agencies, sort)
  const pages = Math.max(1, Math.ceil(sorted.length / AGENCIES_PER_PAGE))
  const { year, method, channel } = props.filter
  const linksOf = (agency: string) =>
    props.mayOpenRows
      ? {
          plan: withParameters(new URL('/paket', url), {
            tahun: year,
            satker: agency,
            metode: method,
            tanda: 'PDN',
          }),
          lines: withParameters(new URL('/transaksi', url), {
            tahun: year,
            satker: agency,
            metode: method,
            kanal: channel,
            nilai: 'pdn',
          }),
        }
      : null
  const shown = sorted.slice(
    (Math.min(page, pages) - 1) * AGENCIES_PER_PAGE,
    Math.min(page, pages) * AGENCIES_PER_PAGE,
  )
  return (
    <section id="satker">
      <Scroll label={words.byAgency}>
        <table>
          <caption>{words.byAgency}</caption>
          <thead>
            <tr>
              <SortHead url={url} by="nama" current={sort} label={words.agency} />
              <SortHead url={url} by="komitmen" current={sort} label={words.commitment} number />
              <SortHead url={url} by="realisasi" current={sort} label={words.realised} number />
              <SortHead url={url} by="k" current={sort} label={words.share} number />
              <SortHead url={url} by="mutu" current={sort} label={words.quality} />
            </tr>
          </thead>
          <tbody>
            {shown.map((agency, index) => (
              <TotalsRow
                key={agency.code}
                totals={agency}
                language={language}
                hatchId={`satker-${index}`}
                links={linksOf(agency.code)}
                label={
                  agency.code === '' ? (
                    <Unknown language={language} />
                  ) : (
                    <a href={withParameters(url, { satker: agency.code, hal: null })}>{agency.name}</a>
                  )
                }
              />
            ))}
          </tbody>
          <tfoot>
            <TotalsRow
              totals={props.figures.city}
              language={language}
              hatchId="satker-kota"
              links={linksOf(props.filter.agency)}
              label={words.city}
            />
          </tfoot>
        </table>
      </Scroll>
      <div className="under">
        <Pager url={url} page={Math.min(page, pages)} pages={pages} language={language} />
        <span>
          {language === 'id' ? 'Unduh' : 'Download'}:{' '}
          <a
            href={withParameters(new URL('/ringkasan/unduh', url), {
              ...Object.fromEntries(url.searchParams),
              format: 'xlsx',
            })}
          >
            XLSX
          </a>{' '}
          <a
            href={withParameters(new URL('/ringkasan/unduh', url), {
              ...Object.fromEntries(url.searchParams),
              format: 'csv',
            })}
          >
            CSV
          </a>
        </span>
      </div>
    </section>
  )
}

function TotalsRow({
  totals,
  language,
  label,
  hatchId,
  links,
}: {
  totals: Totals
  language: Language
  label: ReactNode
  hatchId: string
  /** From each number to its rows, for whoever may open them. */
  links: { plan: string; lines: string } | null
}) {
  const share = basisPointsOf(totals.pdn, totals.pagu.known)
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className="number">
        <Linked to={links?.plan}>
          <Amount sen={totals.pagu.known} language={language} />
        </Linked>
      </td>
      <td className="number">
        <Linked to={links?.lines}>
          <Amount sen={totals.pdn} language={language} />
        </Linked>
      </td>
      <td className="number">{share === null ? '–' : formatPercent(share, language)}</td>
      <td>
        {totals.lines === 0 ? (
          '–'
        ) : (
          <SplitBar parts={totals.quality} hatchId={hatchId} label={splitLabel(totals.quality, language)} />
        )}
      </td>
    </tr>
  )
}

const Linked = ({ to, children }: { to: string | undefined; children: ReactNode }) =>
  to ? <a href={to}>{children}</a> : <>{children}</>

function ByKind(props: RingkasanPageData & { kind: 'channel' | 'method' }) {
  const { language, kind, url } = props
  const words = overviewWords[language]
  const rows = [...(kind === 'channel' ? props.figures.channels : props.figures.methods)].sort((a, b) =>
    b.value > a.value ? 1 : b.value < a.value ? -1 : 0,
  )
  const title = kind === 'channel' ? words.byChannel : words.byMethod
  return (
    <section>
      <Scroll label={title}>
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{kind === 'channel' ? words.channel : words.method}</th>
              {kind === 'method' ? (
                <th scope="col" className="number">
                  {words.commitment}
                </th>
              ) : null}
              <th scope="col" className="number">
                {words.value}
              </th>
              <th scope="col" className="number">
                {words.realised}
              </th>
              <th scope="col">{words.quality}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={row.code}>
                <th scope="row">
                  <a
                    href={withParameters(url, {
                      [kind === 'channel' ? 'kanal' : 'metode']: row.code,
                      hal: null,
                    })}
                  >
                    {kind === 'channel' ? (words.channels[row.code] ?? row.code) : row.code}
                  </a>
                </th>
                {kind === 'method' ? (
                  <td className="number">
                    <Amount sen={row.pagu.known} language={language} />
                  </td>
                ) : null}
                <td className="number">
                  <Amount sen={row.value} language={language} />
                </td>
                <td className="number">
                  <Amount sen={row.pdn} language={language} />
                </td>
                <td>
                  {row.lines === 0 ? (
                    '–'
                  ) : (
                    <SplitBar
                      parts={row.quality}
                      hatchId={`${kind}-${index}`}
                      label={splitLabel(row.quality, language)}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

function Quality({ figures, language, filter, url, mayOpenRows }: RingkasanPageData) {
  const words = overviewWords[language]
  const { city } = figures
  const link = (state: string) =>
    withParameters(new URL('/transaksi', url), {
      tahun: filter.year,
      satker: filter.agency,
      kanal: filter.channel,
      metode: filter.method,
      nilai: state,
    })
  const item = (count: number, text: string, state: string | null) =>
    count === 0 ? null : (
      <li>
        {text} {state && mayOpenRows ? <a href={link(state)}>{words.seeRows}</a> : null}
      </li>
    )
  return (
    <section className="tight">
      <h2>{words.qualityTitle}</h2>
      <p className="soft">{words.qualityText}</p>
      <ul>
        {item(
          city.linesUnknown,
          words.qualityRows.unknownShare(
            formatCount(city.linesUnknown, language),
            formatRupiahShort(city.quality.unknown, language),
          ),
          'kosong',
        )}
        {item(
          city.linesZero,
          words.qualityRows.zeroShare(
            formatCount(city.linesZero, language),
            formatRupiahShort(city.quality.zero, language),
          ),
          'nol',
        )}
        {item(
          city.notCounted,
          words.qualityRows.excluded(formatCount(city.notCounted, language)),
          'tidak-dihitung',
        )}
        {item(
          figures.agenciesWithoutBudget,
          words.qualityRows.noBudget(formatCount(figures.agenciesWithoutBudget, language)),
          null,
        )}
      </ul>
    </section>
  )
}
