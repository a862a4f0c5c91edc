import type { ReactNode } from 'react'
import type { IsoDate } from '#shared/date'
import { addSen, type Sen, ZERO_SEN } from '#shared/money'
import { basisPointsOf } from '#shared/percent'
import {
  ActiveFilters,
  Amount,
  Bullet,
  type Column,
  DataTable,
  Downloads,
  formatCount,
  formatDay,
  formatOffice,
  formatPercent,
  formatRupiahShort,
  type Language,
  Notice,
  Select,
  sortOf,
  SplitBar,
  Unknown,
  withParameters,
  wordsIn,
} from '#web'
import {
  type FiguresView,
  type Goals,
  MoneyChain,
  percentOf,
  rowLinks,
  splitLabel,
  SupportingFigures,
  TargetFigures,
  YearCourse,
} from './figure-parts.tsx'
import type { AgencyTotals, Choices, Course, Filter, Ringkasan, Totals } from './ringkasan.queries.ts'
import { NothingYet } from './nothing-yet.tsx'
import { overviewWords } from './words.ts'

export interface RingkasanPageData {
  readonly language: Language
  readonly url: URL
  readonly filter: Filter
  readonly choices: Choices
  readonly figures: Ringkasan
  readonly course: readonly [Course, Course]
  readonly page: number
  readonly asOf: IsoDate
  readonly mayOpenRows: boolean
  readonly goals: Goals
  readonly loading: { done: number; all: number } | null
  readonly mayUpload: boolean
  /** The agency a person works for, when it is one. */
  readonly ownAgency: string | null
}

const AGENCIES_PER_PAGE = 25

export function RingkasanPage(props: RingkasanPageData) {
  const { language, figures, filter, url } = props
  const words = overviewWords[language]
  const { city } = figures
  const share = basisPointsOf(city.pdn, city.pagu.known)
  const isEmpty = city.paket === 0 && city.lines === 0 && city.budget === null
  const view: FiguresView = { ...props, totals: city }
  return (
    <>
      {props.loading ? (
        <p className="notice" role="status" data-renew="">
          {words.loading(props.loading.done, props.loading.all)}
        </p>
      ) : null}
      <Filters {...props} />
      {isEmpty ? (
        <NothingYet level={1} language={language} year={filter.year} />
      ) : (
        <>
          <section className="headline">
            <h1>
              {share === null
                ? words.headlineUnknown
                : words.headline(formatPercent(share, language), formatDay(props.asOf, language))}
            </h1>
            <p className="soft">{words.basis}</p>
            {props.ownAgency ? (
              <p>
                {words.yours.title(nameOf(props.choices, props.ownAgency))}.{' '}
                <a
                  href={`/perangkat-daerah?satker=${encodeURIComponent(props.ownAgency)}&tahun=${filter.year}`}
                >
                  {words.yours.open}
                </a>
              </p>
            ) : null}
            <ActiveFilters url={url} language={language} filters={filterNames(props)} />
          </section>
          <TargetFigures {...view} />
          <div className="columns">
            <MoneyChain {...view} />
            <YearCourse {...view} />
          </div>
          <AgencyRanking {...props} agencies={figures.agencies} total={city} />
          <SupportingFigures {...view} />
          <div className="columns">
            <ByKind {...props} kind="channel" />
            <ByKind {...props} kind="method" />
          </div>
          <Quality {...props} />
          <div className="under">
            <Downloads language={language} url={url} path="/ringkasan/laporan" formats={['pdf']} />
            <span>
              {words.view.picture}:{' '}
              <a
                href={withParameters(new URL('/ringkasan/gambar', url), Object.fromEntries(url.searchParams))}
              >
                PNG
              </a>
            </span>
          </div>
        </>
      )}
    </>
  )
}

const filterNames = ({ language, filter, choices }: RingkasanPageData) => {
  const words = overviewWords[language]
  return [
    {
      parameter: 'satker',
      label: words.filters.agency,
      value: filter.agency === '' ? '' : nameOf(choices, filter.agency),
    },
    {
      parameter: 'kanal',
      label: words.filters.channel,
      value: filter.channel === '' ? '' : (words.channels[filter.channel] ?? filter.channel),
    },
    { parameter: 'metode', label: words.filters.method, value: filter.method },
  ]
}

export const nameOf = (choices: Choices, code: string): string =>
  formatOffice(choices.agencies.find((agency) => agency.code === code)?.name ?? code)

export function Filters({
  language,
  choices,
  filter,
  url,
  without = [],
}: Pick<RingkasanPageData, 'language' | 'choices' | 'filter' | 'url'> & {
  without?: readonly ('agency' | 'channel' | 'method')[]
}) {
  const words = overviewWords[language]
  const all = { value: '', label: wordsIn[language].all }
  const years = choices.years.includes(filter.year) ? choices.years : [filter.year, ...choices.years]
  return (
    <form method="get" action={url.pathname} className="filters">
      <Select
        name="tahun"
        label={words.filters.year}
        value={String(filter.year)}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
      />
      {without.includes('agency') ? (
        <input type="hidden" name="satker" value={filter.agency} />
      ) : (
        <Select
          name="satker"
          label={words.filters.agency}
          value={filter.agency}
          options={[all, ...choices.agencies.map((a) => ({ value: a.code, label: formatOffice(a.name) }))]}
        />
      )}
      {without.includes('channel') ? null : (
        <Select
          name="kanal"
          label={words.filters.channel}
          value={filter.channel}
          options={[all, ...choices.channels.map((c) => ({ value: c, label: words.channels[c] ?? c }))]}
        />
      )}
      {without.includes('method') ? null : (
        <Select
          name="metode"
          label={words.filters.method}
          value={filter.method}
          options={[all, ...choices.methods.map((m) => ({ value: m, label: m }))]}
        />
      )}
      <div>
        <button>{wordsIn[language].show}</button>
      </div>
    </form>
  )
}

// ── ranking ─────────────────────────────────────────────────────────────────────────────────────

export const RANKING_ORDERS = ['realisasi', 'k', 'komitmen', 'belanja', 'mutu', 'nama'] as const
const shareOf = (totals: Totals): number => basisPointsOf(totals.pdn, totals.pagu.known) ?? -1

/** Largest first (names from A); `ascending` turns it. Equal ones stand by name. */
export function sortAgencies(
  agencies: readonly AgencyTotals[],
  by: string,
  ascending = false,
): AgencyTotals[] {
  const value = (a: AgencyTotals): bigint =>
    by === 'komitmen'
      ? a.pagu.known
      : by === 'k'
        ? BigInt(shareOf(a))
        : by === 'belanja'
          ? (a.budget ?? -1n)
          : by === 'mutu'
            ? a.quality.unknown
            : by === 'nama'
              ? 0n
              : a.pdn
  const turn = ascending ? -1 : 1
  return [...agencies].sort((a, b) => {
    const difference = value(b) - value(a)
    if (difference === 0n) return a.name.localeCompare(b.name, 'id') * (by === 'nama' ? turn : 1)
    return difference > 0n ? turn : -turn
  })
}

/** Ranking with the budget structure beside the rank, so that a small office's high share is read as what it is. */
export function AgencyRanking(
  props: Pick<RingkasanPageData, 'language' | 'url' | 'filter' | 'page' | 'mayOpenRows'> & {
    agencies: readonly AgencyTotals[]
    total: Totals
    download?: string
  },
) {
  const { language, url, page, total, filter } = props
  const words = overviewWords[language]
  const w = words.view
  const sort = sortOf(url, RANKING_ORDERS)
  const sorted = sortAgencies(props.agencies, sort.by, sort.ascending)
  const pages = Math.max(1, Math.ceil(sorted.length / AGENCIES_PER_PAGE))
  const at = Math.min(page, pages)
  const first = (at - 1) * AGENCIES_PER_PAGE
  const wholeBudget = props.agencies.reduce((sum, agency) => addSen(sum, agency.budget ?? ZERO_SEN), ZERO_SEN)
  const byName: Record<string, string> = {
    realisasi: words.realised,
    k: words.share,
    komitmen: words.commitment,
    belanja: w.budget,
    mutu: words.quality,
    nama: words.agency,
  }
  const links = (agency: string) => rowLinks({ url, filter: { ...filter, agency } })
  const columns: Column<AgencyTotals>[] = [
    {
      key: 'nama',
      label: words.agency,
      sort: true,
      cell: (agency) =>
        agency.code === '' ? (
          <Unknown language={language} />
        ) : (
          <a
            href={withParameters(new URL('/perangkat-daerah', url), {
              satker: agency.code,
              tahun: filter.year,
            })}
          >
            {formatOffice(agency.name)}
          </a>
        ),
    },
    {
      key: 'belanja',
      label: w.budget,
      sort: true,
      number: true,
      cell: (agency) => (
        <>
          <Amount sen={agency.budget} language={language} />
          {agency.budget === null ? null : (
            <div className="small soft">{shareText(agency.budget, wholeBudget, language)}</div>
          )}
        </>
      ),
      foot: <Amount sen={total.budget} language={language} />,
    },
    {
      key: 'komitmen',
      label: words.commitment,
      sort: true,
      className: 'later',
      number: true,
      cell: (agency) => (
        <>
          <Linked to={props.mayOpenRows ? links(agency.code).paket('PDN') : undefined}>
            <Amount sen={agency.pagu.known} language={language} />
          </Linked>
          {agency.budget === null ? null : (
            <div className="small soft">{shareText(agency.pagu.known, agency.budget, language)}</div>
          )}
        </>
      ),
      foot: <Amount sen={total.pagu.known} language={language} />,
    },
    {
      key: 'realisasi',
      label: words.realised,
      sort: true,
      number: true,
      cell: (agency) => (
        <Linked to={props.mayOpenRows ? links(agency.code).lines('pdn') : undefined}>
          <Amount sen={agency.pdn} language={language} />
        </Linked>
      ),
      foot: <Amount sen={total.pdn} language={language} />,
    },
    {
      key: 'k',
      label: words.share,
      sort: true,
      number: true,
      cell: (agency, index) => {
        const k = percentOf(agency.pdn, agency.pagu.known)
        return k === null ? (
          '–'
        ) : (
          <>
            {formatPercent(k, language)}
            <Bullet
              id={`k-${index}`}
              value={k}
              target={null}
              max={10_000}
              label={`${words.share} ${formatPercent(k, language)}`}
            />
          </>
        )
      },
      foot: shareText(total.pdn, total.pagu.known, language),
    },
    {
      key: 'mutu',
      label: words.quality,
      sort: true,
      className: 'later',
      cell: (agency, index) =>
        agency.lines === 0 ? (
          '–'
        ) : (
          <SplitBar
            parts={agency.quality}
            hatchId={`satker-${index}`}
            label={splitLabel(agency.quality, language)}
          />
        ),
      foot:
        total.lines === 0 ? null : (
          <SplitBar parts={total.quality} hatchId="satker-kota" label={splitLabel(total.quality, language)} />
        ),
    },
  ]
  return (
    <section id="satker" className="anchor">
      <DataTable
        language={language}
        url={url}
        caption={w.rankingTitle}
        about={w.rankingAbout(
          (byName[sort.by] ?? '').toLowerCase().replace(/^k$/, 'K').replace(/pdn/, 'PDN'),
        )}
        columns={columns}
        rows={sorted.slice(first, first + AGENCIES_PER_PAGE)}
        rowKey={(agency) => agency.code}
        sort={sort}
        hasFoot
        footLabel={words.city}
        page={at}
        pages={pages}
        density
        stacks
        download={props.download ?? '/ringkasan/unduh'}
      />
    </section>
  )
}

const shareText = (part: Sen, whole: Sen, language: Language): string => {
  const share = basisPointsOf(part, whole)
  return share === null ? '–' : formatPercent(share, language)
}

const Linked = ({ to, children }: { to: string | undefined; children: ReactNode }) =>
  to ? <a href={to}>{children}</a> : <>{children}</>

// ── channel and method ──────────────────────────────────────────────────────────────────────────

export function ByKind(
  props: Pick<RingkasanPageData, 'language' | 'url' | 'figures'> & { kind: 'channel' | 'method' },
) {
  const { language, kind, url } = props
  const words = overviewWords[language]
  const rows = [...(kind === 'channel' ? props.figures.channels : props.figures.methods)].sort((a, b) =>
    b.value > a.value ? 1 : b.value < a.value ? -1 : 0,
  )
  const title = kind === 'channel' ? words.byChannel : words.byMethod
  const money = (sen: Sen) => <Amount sen={sen} language={language} />
  return (
    <section>
      <DataTable
        language={language}
        url={url}
        caption={title}
        rows={rows}
        rowKey={(row) => row.code}
        stacks
        columns={[
          {
            key: 'nama',
            label: kind === 'channel' ? words.channel : words.method,
            cell: (row) => (
              <a
                href={withParameters(url, { [kind === 'channel' ? 'kanal' : 'metode']: row.code, hal: null })}
              >
                {kind === 'channel' ? (words.channels[row.code] ?? row.code) : row.code}
              </a>
            ),
          },
          ...(kind === 'method'
            ? [
                {
                  key: 'komitmen',
                  label: words.commitment,
                  number: true,
                  cell: (row: Totals) => money(row.pagu.known),
                },
              ]
            : []),
          {
            key: 'nilai',
            label: words.value,
            number: true,
            cell: (row) => money(row.value),
          },
          { key: 'pdn', label: words.realised, number: true, cell: (row) => money(row.pdn) },
          {
            key: 'mutu',
            label: words.quality,
            cell: (row, index) =>
              row.lines === 0 ? (
                '–'
              ) : (
                <SplitBar
                  parts={row.quality}
                  hatchId={`${kind}-${index}`}
                  label={splitLabel(row.quality, language)}
                />
              ),
          },
        ]}
      />
    </section>
  )
}

// ── quality: what to do ─────────────────────────────────────────────────────────────────────────

export function Quality({
  figures,
  language,
  filter,
  url,
  mayOpenRows,
}: Pick<RingkasanPageData, 'figures' | 'language' | 'filter' | 'url' | 'mayOpenRows'>) {
  const words = overviewWords[language]
  const { city } = figures
  const links = rowLinks({ url, filter })
  const items: readonly { count: number; text: string; href: string | null }[] = [
    {
      count: city.linesUnknown,
      text: words.qualityRows.unknownShare(
        formatCount(city.linesUnknown, language),
        formatRupiahShort(city.quality.unknown, language),
      ),
      href: links.lines('kosong'),
    },
    {
      count: city.linesZero,
      text: words.qualityRows.zeroShare(
        formatCount(city.linesZero, language),
        formatRupiahShort(city.quality.zero, language),
      ),
      href: links.lines('nol'),
    },
    {
      count: city.notCounted,
      text: words.qualityRows.excluded(formatCount(city.notCounted, language)),
      href: links.lines('tidak-dihitung'),
    },
    {
      count: figures.agenciesWithoutBudget,
      text: words.qualityRows.noBudget(formatCount(figures.agenciesWithoutBudget, language)),
      href: links.budget,
    },
  ]
  const shown = items.filter((item) => item.count > 0)
  return (
    <section className="stack">
      <h2>{words.view.todoTitle}</h2>
      <p className="soft">{words.qualityText}</p>
      {shown.length === 0 ? (
        <Notice kind="good" title={words.view.todoNone} />
      ) : (
        <ul>
          {shown.map((item) => (
            <li key={item.text}>
              {item.text} {item.href && mayOpenRows ? <a href={item.href}>{words.seeRows}</a> : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
