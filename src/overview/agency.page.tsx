/** One agency: its figures, its course, its largest packages still without a transaction, and the way to its rows. */
import type { IsoDate } from '#shared/date'
import { senFromNumeric } from '#shared/money'
import { basisPointsOf } from '#shared/percent'
import {
  Amount,
  Crumbs,
  DataTable,
  Downloads,
  Empty,
  formatCount,
  formatDay,
  formatOffice,
  formatPercent,
  Unknown,
  withParameters,
} from '#web'
import {
  type FiguresView,
  MoneyChain,
  rowLinks,
  SupportingFigures,
  TargetFigures,
  YearCourse,
} from './figure-parts.tsx'
import type { OpenPaket } from './agency.queries.ts'
import { AgencyRanking, ByKind, Filters, nameOf, Quality, type RingkasanPageData } from './ringkasan.page.tsx'
import type { AgencyTotals } from './ringkasan.queries.ts'
import { NothingYet } from './nothing-yet.tsx'
import { overviewWords } from './words.ts'

export interface AgencyPageData extends RingkasanPageData {
  /** Every agency of the year, for the rank. */
  readonly peers: readonly AgencyTotals[]
  /** Largest packages marked PDN that no transaction names; null = this viewer may not open rows. */
  readonly open: readonly OpenPaket[] | null
}

/** Place by a value among those that have one, 1 = largest. */
export function rankOf(
  peers: readonly AgencyTotals[],
  code: string,
  value: (agency: AgencyTotals) => number | bigint | null,
): { rank: number; of: number } | null {
  const held = peers.flatMap((agency) => {
    const measure = value(agency)
    return measure === null ? [] : [{ code: agency.code, measure }]
  })
  const own = held.find((one) => one.code === code)
  return own ? { rank: held.filter((one) => one.measure > own.measure).length + 1, of: held.length } : null
}

export function AgencyPage(props: AgencyPageData) {
  const { language, filter, figures, url, choices } = props
  const words = overviewWords[language]
  const w = words.view
  const totals = figures.city
  const view: FiguresView = { ...props, totals }
  const name = nameOf(choices, filter.agency)
  const k = basisPointsOf(totals.pdn, totals.pagu.known)
  const byK = rankOf(props.peers, filter.agency, (a) => basisPointsOf(a.pdn, a.pagu.known))
  const byBudget = rankOf(props.peers, filter.agency, (a) => a.budget)
  const links = rowLinks(view)
  const isEmpty = totals.paket === 0 && totals.lines === 0 && totals.budget === null
  return (
    <>
      <section className="headline">
        <Crumbs
          language={language}
          items={[
            {
              href: withParameters(new URL('/perangkat-daerah', url), { tahun: filter.year }),
              label: w.agenciesTitle,
            },
          ]}
        />
        <h1>{k === null ? w.agencyUnknown(name) : w.agencyHeadline(name, formatPercent(k, language))}</h1>
        <p className="soft">
          {byK && byBudget
            ? w.agencyRank(
                formatCount(byK.rank, language),
                formatCount(byK.of, language),
                formatCount(byBudget.rank, language),
              )
            : null}{' '}
          {words.basis} {words.knownAt} {formatDay(props.asOf, language)}.
        </p>
      </section>
      <Filters {...props} without={['agency', 'channel', 'method']} />
      {isEmpty ? (
        <Empty title={words.emptyTitle(filter.year)} text={words.emptyText} />
      ) : (
        <>
          <TargetFigures {...view} />
          <div className="columns">
            <MoneyChain {...view} />
            <YearCourse {...view} />
          </div>
          <OpenPackages {...props} />
          <SupportingFigures {...view} />
          <div className="columns">
            <ByKind {...props} kind="channel" />
            <ByKind {...props} kind="method" />
          </div>
          <Quality {...props} />
          <section className="tight">
            <h2>{w.rowsOf}</h2>
            {props.mayOpenRows ? (
              <ul>
                <li>
                  <a href={links.lines('dihitung')}>{w.lines}</a>
                </li>
                <li>
                  <a href={links.paket('')}>{w.plan}</a>
                </li>
                <li>
                  <a href={links.budget}>{w.structure}</a>
                </li>
              </ul>
            ) : (
              <p className="soft">{w.notYours}</p>
            )}
          </section>
          <div className="under">
            <Downloads language={language} url={url} path="/ringkasan/laporan" formats={['pdf']} />
            <Downloads language={language} url={url} path="/ringkasan/unduh" />
            <span>
              {w.picture}:{' '}
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

function OpenPackages({ open, language, url, filter }: AgencyPageData) {
  if (open === null) return null
  const words = overviewWords[language]
  const w = words.view
  return (
    <section>
      <DataTable
        language={language}
        url={url}
        caption={w.biggest}
        about={w.biggestAbout}
        rows={open}
        rowKey={(row) => `${row.jenis} ${row.kd_rup}`}
        empty={w.biggestNone}
        stacks
        columns={[
          {
            key: 'paket',
            label: words.lines.package,
            cell: (row) => (
              <a
                href={withParameters(new URL('/paket/rincian', url), {
                  kunci: `${row.jenis}|${row.kd_rup}`,
                  satker: filter.agency,
                })}
              >
                {row.nama_paket ?? row.kd_rup}
              </a>
            ),
          },
          {
            key: 'metode',
            label: words.method,
            cell: (row) => row.metode ?? <Unknown language={language} />,
          },
          {
            key: 'mulai',
            label: w.start,
            cell: (row) =>
              row.tgl_awal_pemilihan === null ? (
                <Unknown language={language} />
              ) : (
                formatDay(row.tgl_awal_pemilihan as IsoDate, language)
              ),
          },
          {
            key: 'pagu',
            label: words.plan.pagu,
            number: true,
            cell: (row) => <Amount sen={senFromNumeric(row.pagu)} language={language} />,
          },
        ]}
      />
    </section>
  )
}

export function AgenciesPage(props: RingkasanPageData) {
  const { language, figures } = props
  const w = overviewWords[language].view
  return (
    <>
      <div className="tight">
        <h1>{w.agenciesTitle}</h1>
        <p className="soft">{w.agenciesIntro}</p>
      </div>
      <Filters {...props} without={['agency', 'channel', 'method']} />
      {figures.agencies.length === 0 ? (
        <NothingYet language={language} year={props.filter.year} />
      ) : (
        <AgencyRanking {...props} agencies={figures.agencies} total={figures.city} />
      )}
    </>
  )
}

export const agencyTitle = (props: Pick<AgencyPageData, 'language' | 'choices' | 'filter'>): string =>
  overviewWords[props.language].view.agencyTitle(
    formatOffice(nameOf(props.choices, props.filter.agency)),
    props.filter.year,
  )
