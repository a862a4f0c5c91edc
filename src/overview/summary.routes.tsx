/** The summary of a government and of one agency, their report, picture and sheet; one figure and where it comes from; the files at hand. */
import type pg from 'pg'
import { allows, html, kindOfGovernment, type Route, textParameter, type Visit } from '#people'
import { rupiahNumber } from '#shared/money'
import { basisPointsOf } from '#shared/percent'
import {
  figureImageResponse,
  formatDay,
  formatInstant,
  formatOffice,
  formatPercent,
  formatRupiahShort,
  pdfResponse,
  sheetResponse,
  sortOf,
  summaryName,
  menuPlace,
  withParameters,
  wordsIn,
} from '#web'
import { endOfYear, findIsoDate } from '#shared/date'
import { computeFiguresByFile, listTargets } from '#realisation'
import { withRuleBook } from '#rulebook'
import { FIGURE_IDS, FigurePage } from './figure.page.tsx'
import { filesOfFigure } from './figure.queries.ts'
import { StartPage } from './start.page.tsx'
import { receivedDatasets } from './start.queries.ts'
import { AgenciesPage, AgencyPage, agencyTitle } from './agency.page.tsx'
import { largestOpenPaket } from './agency.queries.ts'
import { type Goals, goalsOf, goalText, OWN_PROMISE_BP } from './figure-parts.tsx'
import { reportOf } from './report.ts'
import { nameOf, RANKING_ORDERS, RingkasanPage, sortAgencies } from './ringkasan.page.tsx'
import { type Filter, readChoices, readCourse, readRingkasan, readYears } from './ringkasan.queries.ts'
import { overviewWords } from './words.ts'
import { pageNumber, yearOf, filterOf, ownAgency, formatOf } from './asked.ts'

export interface OverviewSurroundings {
  /** While the invented city is loading. */
  readonly loading: () => { done: number; all: number } | null
}

export function summaryRoutes(around: OverviewSurroundings): Route[] {
  return [
    {
      method: 'GET',
      path: '/ringkasan',
      menu: { group: 'angka', at: 10, label: summaryName },
      permission: 'figures.read',
      handle: (visit) => ringkasanPage(visit, around),
    },
    { method: 'GET', path: '/ringkasan/unduh', permission: 'figures.read', handle: ringkasanSheet },
    { method: 'GET', path: '/ringkasan/laporan', permission: 'figures.read', handle: ringkasanReport },
    { method: 'GET', path: '/ringkasan/gambar', permission: 'figures.read', handle: ringkasanPicture },
    {
      method: 'GET',
      path: '/mulai',
      menu: menuPlace('berkas', 20, 'Kelengkapan berkas', 'Files at hand'),
      permission: 'figures.read',
      handle: startPage,
    },
    { method: 'GET', path: '/angka', permission: 'figures.read', handle: figurePage },
    {
      method: 'GET',
      path: '/perangkat-daerah',
      menu: menuPlace('angka', 20, 'Perangkat daerah', 'Agencies'),
      permission: 'figures.read',
      handle: agencyPage,
    },
  ]
}

/** `Ringkasan kota`, `Ringkasan provinsi` … as this government is. */
const summaryOf = (visit: Visit): string => summaryName(kindOfGovernment(visit), visit.language)

/** What every view of the figures reads. */
async function figuresOf(visit: Visit) {
  const filter = await filterOf(visit)
  return visit.inGovernment(async (client) => {
    const choices = await readChoices(client, visit.klpd!, filter.year)
    return {
      filter,
      choices,
      figures: await readRingkasan(client, visit.klpd!, filter, choices),
      course: await readCourse(client, visit.klpd!, filter),
      goals: await goalsFor(client, visit, filter),
    }
  })
}

async function goalsFor(client: pg.PoolClient, visit: Visit, filter: Filter): Promise<Goals> {
  const end = endOfYear(filter.year)
  const entered = await listTargets(client, visit.klpd!, filter.year, visit.now)
  return withRuleBook(client, visit.klpd!, () =>
    goalsOf(entered, filter.agency, end < visit.today ? end : visit.today),
  )
}

const viewOf = (visit: Visit, filter: Filter) => ({
  ownAgency: ownAgency(visit),
  language: visit.language,
  url: visit.url,
  page: pageNumber(visit),
  asOf: visit.today,
  mayOpenRows: allows(visit.viewer, 'lines.read', filter.agency || undefined),
  mayUpload: allows(visit.viewer, 'intake.write', undefined),
})

async function ringkasanPage(visit: Visit, around: OverviewSurroundings): Promise<Response> {
  const data = await figuresOf(visit)
  const loading = around.loading()
  return html(
    visit,
    {
      title: summaryOf(visit),
      ...(loading ? { refreshSeconds: 5, scripts: ['renew.js'] } : {}),
    },
    <RingkasanPage {...viewOf(visit, data.filter)} {...data} loading={loading} />,
  )
}

/** Every agency, or with `satker` the one. */
async function agencyPage(visit: Visit): Promise<Response> {
  const data = await figuresOf(visit)
  const props = { ...viewOf(visit, data.filter), ...data, loading: null }
  if (data.filter.agency === '')
    return html(
      visit,
      { title: overviewWords[visit.language].view.agenciesTitle },
      <AgenciesPage {...props} />,
    )
  if (!data.choices.agencies.some((agency) => agency.code === data.filter.agency))
    return new Response(null, { status: 404 })
  const { year, agency } = data.filter
  const [peers, open] = await visit.inGovernment(
    async (client) =>
      [
        (
          await readRingkasan(
            client,
            visit.klpd!,
            { year, agency: '', channel: '', method: '' },
            data.choices,
          )
        ).agencies,
        props.mayOpenRows ? await largestOpenPaket(client, visit.klpd!, year, agency) : null,
      ] as const,
  )
  return html(visit, { title: agencyTitle(props) }, <AgencyPage {...props} peers={peers} open={open} />)
}

async function ringkasanReport(visit: Visit): Promise<Response> {
  const { filter, choices, figures, course, goals } = await figuresOf(visit)
  const { agency, year } = filter
  const known = choices.agencies.find((one) => one.code === agency)
  if (agency !== '' && !known) return new Response(null, { status: 404 })
  const open =
    known && allows(visit.viewer, 'lines.read', agency)
      ? await visit.inGovernment((client) => largestOpenPaket(client, visit.klpd!, year, agency))
      : null
  const page = withParameters(new URL(known ? '/perangkat-daerah' : '/ringkasan', visit.url), {
    ...Object.fromEntries(visit.url.searchParams),
    format: null,
    tahun: year,
  })
  return pdfResponse(
    await reportOf({
      language: visit.language,
      government: visit.governmentName,
      summary: summaryOf(visit),
      agencyName: known ? formatOffice(known.name) : null,
      isDemo: visit.isDemoCity,
      filter,
      totals: figures.city,
      goals,
      course,
      agencies: figures.agencies,
      open,
      asOf: visit.today,
      at: formatInstant(visit.now, visit.language),
      person: visit.viewer.name,
      address: `${visit.url.origin}${page}`,
    }),
    `laporan-p3dn-${visit.klpd}-${year}${known ? `-${agency}` : ''}`,
  )
}

async function ringkasanPicture(visit: Visit): Promise<Response> {
  const { filter, choices, figures, goals } = await figuresOf(visit)
  const { city } = figures
  const { language } = visit
  const words = overviewWords[language]
  const k = basisPointsOf(city.pdn, city.pagu.known)
  const who = filter.agency === '' ? null : nameOf(choices, filter.agency)
  return figureImageResponse(
    {
      language,
      government: visit.governmentName,
      title: who ? `${words.metrics.M5}: ${who}` : words.metrics.M5,
      value: k === null ? wordsIn[language].unknown : formatPercent(k, language),
      lines: [
        `${formatRupiahShort(city.pdn, language)} / ${formatRupiahShort(city.pagu.known, language)} · ${goalText(goals.M5, language)}`,
        `${words.basisLabel} ${words.basisContract}, ${words.wholeYear(filter.year)}, ${words.knownAt.toLowerCase()} ${formatDay(visit.today, language)}`,
      ],
      bar: { value: k === null ? null : k / 10_000, target: (goals.M5.bp ?? OWN_PROMISE_BP) / 10_000 },
      address: `${visit.url.host}${withParameters(new URL(who ? '/perangkat-daerah' : '/ringkasan', visit.url), { tahun: filter.year, satker: filter.agency })}`,
      isDemo: visit.isDemoCity,
    },
    visit.url.searchParams.get('format') === 'svg' ? 'svg' : 'png',
    `k-${visit.klpd}-${filter.year}${filter.agency ? `-${filter.agency}` : ''}`,
  )
}

async function ringkasanSheet(visit: Visit): Promise<Response> {
  const filter = await filterOf(visit)
  const sort = sortOf(visit.url, RANKING_ORDERS)
  const figures = await visit.inGovernment(async (client) =>
    readRingkasan(client, visit.klpd!, filter, await readChoices(client, visit.klpd!, filter.year)),
  )
  const percent = (basisPoints: number | null) => (basisPoints === null ? null : basisPoints / 100)
  return sheetResponse(
    {
      name: `ringkasan-${visit.klpd}-${filter.year}`,
      columns: [
        'kd_satker_str',
        'nama_satker',
        'komitmen_pdn_rp',
        'komitmen_non_pdn_rp',
        'komitmen_tanpa_tanda_rp',
        'belanja_pengadaan_rp',
        'realisasi_pdn_rp',
        'K_persen',
        'nilai_transaksi_rp',
        'nilai_pdn_nol_rp',
        'nilai_pdn_belum_diketahui_rp',
        'umk_rp',
        'transaksi',
      ],
      rows: sortAgencies(figures.agencies, sort.by, sort.ascending).map((a) => [
        a.code,
        a.name,
        rupiahNumber(a.pagu.known),
        rupiahNumber(a.pagu.zero),
        rupiahNumber(a.pagu.unknown),
        a.budget === null ? null : rupiahNumber(a.budget),
        rupiahNumber(a.pdn),
        percent(basisPointsOf(a.pdn, a.pagu.known)),
        rupiahNumber(a.value),
        rupiahNumber(a.quality.zero),
        rupiahNumber(a.quality.unknown),
        rupiahNumber(a.umk),
        a.lines,
      ]),
    },
    formatOf(visit),
  )
}

async function figurePage(visit: Visit): Promise<Response> {
  const { year, agency } = await filterOf(visit)
  const asked = textParameter(visit, 'id')
  const id = FIGURE_IDS.find((one) => one === asked)
  if (!id) return new Response(null, { status: 404 })
  const latest = `${year}-12-31` < visit.today ? findIsoDate(`${year}-12-31`)! : visit.today
  const asOf = findIsoDate(textParameter(visit, 'sampai')) ?? latest
  const [choices, figures, files] = await visit.inGovernment(async (client) => {
    const computed = await computeFiguresByFile(client, {
      klpd: visit.klpd!,
      year,
      ...(agency ? { agency } : {}),
      basis: id === 'M6' ? 'payment' : 'contract',
      asOf,
      knownAt: visit.now,
      isNow: true,
    })
    return [
      await readChoices(client, visit.klpd!, year),
      computed.figures,
      await filesOfFigure(client, computed.files, id),
    ] as const
  })
  if (agency !== '' && !choices.agencies.some((one) => one.code === agency))
    return new Response(null, { status: 404 })
  const words = overviewWords[visit.language]
  return html(
    visit,
    { title: `${words.metrics[id]}, ${words.figure.title.toLowerCase()}` },
    <FigurePage
      language={visit.language}
      url={visit.url}
      klpd={visit.klpd!}
      id={id}
      year={year}
      agency={agency}
      agencyName={agency === '' ? null : nameOf(choices, agency)}
      summary={summaryOf(visit)}
      asOf={asOf}
      today={visit.today}
      metric={figures.metrics.find((metric) => metric.id === id)!}
      files={files}
      mayOpenFiles={allows(visit.viewer, 'intake.read', undefined)}
    />,
  )
}

/** Which files are in and which are missing: the way from an empty installation to the first figure, and later. */
async function startPage(visit: Visit): Promise<Response> {
  const year = await yearOf(visit)
  const [years, received] = await visit.inGovernment(
    async (client) =>
      [await readYears(client, visit.klpd!), await receivedDatasets(client, visit.klpd!)] as const,
  )
  return html(
    visit,
    { title: overviewWords[visit.language].start.nav },
    <StartPage
      language={visit.language}
      url={visit.url}
      year={year}
      years={years}
      government={visit.governmentName}
      summary={summaryOf(visit)}
      received={received}
      mayUpload={allows(visit.viewer, 'intake.write', undefined)}
    />,
  )
}

// ── transactions ────────────────────────────────────────────────────────────────────────────────
