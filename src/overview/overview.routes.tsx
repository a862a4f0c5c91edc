import type pg from 'pg'
import { readRawRows, sentenceOfNote } from '#intake'
import {
  allows,
  confinedTo,
  frameOf,
  html,
  kindOfGovernment,
  redirectTo,
  type Route,
  textParameter,
  type Visit,
} from '#people'
import { rupiahNumber } from '#shared/money'
import { basisPointsOf } from '#shared/percent'
import {
  figureImageResponse,
  formatCount,
  formatDay,
  formatInstant,
  formatOffice,
  formatPercent,
  formatRupiahShort,
  GayaPage,
  gayaTitle,
  pdfResponse,
  sheetResponse,
  sortOf,
  summaryName,
  menuPlace,
  sectionsOf,
  withParameters,
  wordsIn,
} from '#web'
import { endOfYear, findIsoDate } from '#shared/date'
import { rulesOn } from '#law'
import { productsNamed } from '#catalogue/shop'
import { listOrders, sellersOf } from '#orders'
import { computeFiguresByFile, listTargets } from '#realisation'
import { withRuleBook } from '#rulebook'
import { careRoutes } from './care/care.routes.tsx'
import { ChangeHistory } from './history.tsx'
import { guideRoutes } from './guides.routes.tsx'
import { trailRoutes } from './trail/trail.routes.tsx'
import { FIGURE_IDS, FigurePage } from './figure.page.tsx'
import { filesOfFigure } from './figure.queries.ts'
import { PaketChain } from './paket-chain.page.tsx'
import { readPaketChain } from './paket-chain.queries.ts'
import { StartPage } from './start.page.tsx'
import { receivedDatasets } from './start.queries.ts'
import { type SearchKind, SearchPage } from './search.page.tsx'
import {
  bounded,
  type Hit,
  type Hits,
  SEARCH_LEAST_LETTERS,
  SEARCH_SHOWN,
  searchAgencies,
  searchCertificates,
  searchFiles,
  searchLines,
  searchMakers,
  searchPaket,
  searchProviders,
  type SearchScope,
} from './search.queries.ts'
import { AgenciesPage, AgencyPage, agencyTitle } from './agency.page.tsx'
import { largestOpenPaket } from './agency.queries.ts'
import { type Goals, goalsOf, goalText, OWN_PROMISE_BP } from './figure-parts.tsx'
import { reportOf } from './report.ts'
import { nameOf, RANKING_ORDERS, RingkasanPage, sortAgencies } from './ringkasan.page.tsx'
import { type Filter, readChoices, readCourse, readRingkasan, readYears } from './ringkasan.queries.ts'
import { certificateImpactRoutes } from './certificate-impact.routes.tsx'
import { BudgetPage, DetailPage, LineListPage, PaketListPage } from './rows.page.tsx'
import {
  findLine,
  listBudget,
  listBudgetChanges,
  isSource,
  type LineFilter,
  listLines,
  listPaket,
  listVersions,
  type PaketFilter,
  type Version,
} from './rows.queries.ts'
import { rulesRoutes } from './rules/rules.routes.tsx'
import { lineName } from './line-name.ts'
import { overviewWords } from './words.ts'

const PAGE_SIZE = 50
const SHEET_ROWS = 100_000
/** Reading a raw row again means reading its file up to that row; beyond this the page names file and line only. */
const RAW_ROW_LIMIT = 200_000

export interface OverviewSurroundings {
  /** While the invented city is loading. */
  readonly loading: () => { done: number; all: number } | null
}

export function overviewRoutes(around: OverviewSurroundings): Route[] {
  const agencyOf: Route['agencyOf'] = (request) => request.req.query('satker') || undefined
  return [
    ...certificateImpactRoutes,
    {
      method: 'GET',
      path: '/',
      permission: 'open',
      handle: (visit) => redirectTo(homeOf(visit)),
    },
    {
      method: 'GET',
      path: '/gaya',
      permission: 'open',
      handle: (visit) =>
        html(
          visit,
          { title: gayaTitle(visit.language) },
          <GayaPage language={visit.language} url={visit.url} />,
        ),
    },
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
    { method: 'GET', path: '/cari', permission: 'signed-in', handle: searchPage },
    {
      method: 'GET',
      path: '/perangkat-daerah',
      menu: menuPlace('angka', 20, 'Perangkat daerah', 'Agencies'),
      permission: 'figures.read',
      handle: agencyPage,
    },
    {
      method: 'GET',
      path: '/transaksi',
      menu: menuPlace('belanja', 10, 'Transaksi', 'Transactions'),
      permission: 'lines.read',
      agencyOf,
      handle: linesPage,
    },
    { method: 'GET', path: '/transaksi/unduh', permission: 'lines.read', agencyOf, handle: linesSheet },
    { method: 'GET', path: '/transaksi/rincian', permission: 'lines.read', agencyOf, handle: lineDetail },
    {
      method: 'GET',
      path: '/paket',
      menu: menuPlace('rencana', 10, 'Paket RUP', 'RUP packages'),
      permission: 'lines.read',
      agencyOf,
      handle: paketPage,
    },
    { method: 'GET', path: '/paket/unduh', permission: 'lines.read', agencyOf, handle: paketSheet },
    {
      method: 'GET',
      path: '/anggaran',
      menu: menuPlace('rencana', 20, 'Struktur anggaran', 'Budget structure'),
      permission: 'lines.read',
      agencyOf,
      handle: budgetPage,
    },
    { method: 'GET', path: '/anggaran/rincian', permission: 'lines.read', agencyOf, handle: budgetDetail },
    { method: 'GET', path: '/paket/rincian', permission: 'lines.read', agencyOf, handle: paketDetail },
    ...careRoutes(),
    ...rulesRoutes(),
    ...guideRoutes(),
    ...trailRoutes(),
  ]
}

/** Where a person begins: an agency's people on their agency's page, others on the city's. */
function homeOf(visit: Visit): string {
  if (!visit.viewer.personId) return '/masuk'
  // A kitchen, say, sees no figures: it begins at the first page of its own menu.
  if (!allows(visit.viewer, 'figures.read', undefined))
    return sectionsOf(frameOf(visit).nav).find((one) => one.group !== 'aturan')?.items[0]?.href ?? '/profil'
  const own = ownAgency(visit)
  return own ? `/perangkat-daerah?satker=${encodeURIComponent(own)}` : '/ringkasan'
}

const pageNumber = (visit: Visit) => Math.max(1, Math.floor(Number(visit.url.searchParams.get('hal')) || 1))

async function yearOf(visit: Visit): Promise<number> {
  const asked = Number(visit.url.searchParams.get('tahun'))
  if (Number.isInteger(asked) && asked >= 2000 && asked <= 2100) return asked
  const years = await visit.inGovernment((client) => readYears(client, visit.klpd!))
  return years[0] ?? Number(visit.today.slice(0, 4))
}

async function filterOf(visit: Visit): Promise<Filter> {
  return {
    year: await yearOf(visit),
    agency: textParameter(visit, 'satker'),
    channel: textParameter(visit, 'kanal'),
    method: textParameter(visit, 'metode'),
  }
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

/** The one agency of a person who works for one. */
const ownAgency = (visit: Visit): string | null => {
  const own = confinedTo(visit.viewer, 'lines.read')
  return own?.length === 1 ? own[0]! : null
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

const formatOf = (visit: Visit) => (visit.url.searchParams.get('format') === 'csv' ? 'csv' : 'xlsx')

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

/** Everything the visitor may see, kind by kind; each search is bounded in rows and in time. */
async function productsOnShow(client: pg.ClientBase, visit: Visit, words: string): Promise<Hit[]> {
  const rows = await productsNamed(client, visit.services, {
    klpd: visit.klpd!,
    words,
    today: visit.today,
    limit: SEARCH_SHOWN + 1,
  })
  return rows.map((row) => ({
    href: `/katalog/produk/${visit.klpd}/${row.product_id}`,
    title: row.name,
    about: row.maker_name,
    amount: row.price_rupiah === null ? null : String(row.price_rupiah),
  }))
}

async function searchPage(visit: Visit): Promise<Response> {
  const words = textParameter(visit, 'q').slice(0, 100)
  const w = overviewWords[visit.language].search
  const mayRows = allows(visit.viewer, 'lines.read', undefined)
  const scope: SearchScope = {
    klpd: visit.klpd!,
    words,
    rows: mayRows ? confinedTo(visit.viewer, 'lines.read') : null,
    files: allows(visit.viewer, 'intake.read', undefined),
  }
  const found: { kind: SearchKind; hits: Hits }[] = []
  if (words.length >= SEARCH_LEAST_LETTERS)
    await visit.inGovernment(async (client) => {
      const add = async (kind: SearchKind, search: (within: typeof client) => Promise<Hit[]>) =>
        found.push({ kind, hits: await bounded(client, (within) => search(within as typeof client)) })
      const may = (permission: Parameters<typeof allows>[1]) => allows(visit.viewer, permission, undefined)
      found.push({ kind: 'page', hits: pagesNamed(visit, words) })
      if (may('figures.read')) await add('agency', (within) => searchAgencies(within, scope))
      await add('order', () => ordersNamed(client, visit, words))
      if (scope.rows !== null) {
        await add('paket', (within) => searchPaket(within, scope))
        await add('line', (within) =>
          searchLines(within, scope, (name, key) => lineName(name, key, visit.language)),
        )
        await add('provider', (within) =>
          searchProviders(within, scope, (lines) => w.transactions(formatCount(lines, visit.language))),
        )
      }
      await add('product', () => productsOnShow(client, visit, words))
      if (may('makers.read')) {
        await add('maker', (within) => searchMakers(within, scope))
        await add('certificate', (within) => searchCertificates(within, scope))
      }
      found.push({
        kind: 'rule',
        hits: await withRuleBook(client, visit.klpd!, () => rulesNamed(words, visit)),
      })
      if (scope.files) await add('file', (within) => searchFiles(within, scope))
    })
  return html(
    visit,
    { title: words === '' ? w.title : w.for(words) },
    <SearchPage language={visit.language} words={words} found={found} />,
  )
}

/** Pages of this person's own menu. */
const pagesNamed = (visit: Visit, words: string): Hit[] =>
  frameOf(visit)
    .nav.filter((item) => item.label.toLowerCase().includes(words.toLowerCase()))
    .map((item) => ({
      href: item.href,
      title: item.label,
      about: wordsIn[visit.language].groups[item.group],
      amount: null,
    }))

/** Officials find the orders of their agencies, a kitchen finds its own. */
async function ordersNamed(client: pg.PoolClient, visit: Visit, words: string): Promise<Hit[]> {
  const official = allows(visit.viewer, 'orders.read', undefined)
  const kitchen = allows(visit.viewer, 'kitchen.use', undefined)
  if (!official && !kitchen) return []
  const sellers = official
    ? undefined
    : (await sellersOf(client, visit.klpd!, visit.viewer.personId!)).map((one) => one.seller_id)
  const agencies = official ? confinedTo(visit.viewer, 'orders.read') : undefined
  const filter = { agencies, agency: '', state: '', search: words, ...(sellers ? { sellers } : {}) }
  const found = await listOrders(client, visit.klpd!, filter, SEARCH_SHOWN + 1, 0)
  return found.rows.map((row) => ({
    href: `${official ? '/pesanan' : '/dapur/pesanan'}/${row.order_id}`,
    title: row.title,
    about: [row.number, row.seller_name].filter(Boolean).join(' · '),
    amount: row.total_rupiah ? String(row.total_rupiah) : null,
  }))
}

/** Under the edition of the visitor's government: an amended rule is found by its new article too. */
function rulesNamed(words: string, visit: Visit): Hit[] {
  const asked = words.toLowerCase()
  return rulesOn(visit.today)
    .inForce.filter(({ rule, version }) =>
      [rule.id, rule.title.id, rule.title.en, version.citation].some((text) =>
        text.toLowerCase().includes(asked),
      ),
    )
    .slice(0, SEARCH_SHOWN + 1)
    .map(({ rule, version }) => ({
      href: `/aturan/rincian?id=${encodeURIComponent(rule.id)}&pada=${visit.today}`,
      title: rule.title[visit.language],
      about: version.citation,
      amount: null,
    }))
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

/** Names and codes begin at A, amounts and days with the largest. */
function rowSort(visit: Visit, fallback: string): { sort: string; ascending: boolean } {
  const sort = textParameter(visit, 'urut') || fallback
  const asked = textParameter(visit, 'arah')
  return { sort, ascending: asked === 'naik' || (asked !== 'turun' && (sort === 'paket' || sort === 'kode')) }
}

async function lineFilter(visit: Visit): Promise<LineFilter> {
  return {
    ...(await filterOf(visit)),
    agencies: confinedTo(visit.viewer, 'lines.read'),
    state: textParameter(visit, 'nilai') || 'dihitung',
    search: textParameter(visit, 'cari'),
    ...rowSort(visit, 'nilai'),
  }
}

async function linesPage(visit: Visit): Promise<Response> {
  const filter = await lineFilter(visit)
  const page = pageNumber(visit)
  const [choices, found] = await visit.inGovernment(
    async (client) =>
      [
        await readChoices(client, visit.klpd!, filter.year),
        await listLines(client, visit.klpd!, filter, PAGE_SIZE, (page - 1) * PAGE_SIZE),
      ] as const,
  )
  return html(
    visit,
    { title: overviewWords[visit.language].lines.title },
    <LineListPage
      language={visit.language}
      url={visit.url}
      choices={choices}
      page={page}
      pages={Math.ceil(found.total / PAGE_SIZE)}
      filter={filter}
      {...found}
    />,
  )
}

async function linesSheet(visit: Visit): Promise<Response> {
  const filter = await lineFilter(visit)
  const found = await visit.inGovernment((client) => listLines(client, visit.klpd!, filter, SHEET_ROWS, 0))
  const amount = (text: string | null) => (text === null ? null : Number(text))
  return sheetResponse(
    {
      name: `transaksi-${visit.klpd}-${filter.year}`,
      columns: [
        'kanal',
        'metode',
        'kd_satker_str',
        'kd_rup',
        'nama_paket',
        'penyedia',
        'tanggal',
        'nilai_rp',
        'dasar_nilai',
        'pdn_rp',
        'umk_rp',
        'tidak_dihitung_karena',
        'catatan',
        'kunci',
        'baris_berkas',
      ],
      rows: found.lines.map((l) => [
        l.kanal,
        l.metode,
        l.kd_satker_str,
        l.kd_rup,
        l.nama_paket,
        l.penyedia,
        l.tanggal,
        amount(l.nilai),
        l.nilai_dasar,
        amount(l.pdn),
        amount(l.umk),
        l.alasan,
        l.catatan.join(' '),
        l.kunci,
        l.line,
      ]),
    },
    formatOf(visit),
  )
}

async function lineDetail(visit: Visit): Promise<Response> {
  const source = textParameter(visit, 'sumber')
  const kunci = textParameter(visit, 'kunci')
  if (!isSource(source)) return new Response(null, { status: 404 })
  const year = await yearOf(visit)
  const [versions, line] = await visit.inGovernment(
    async (client) =>
      [
        await listVersions(client, visit.klpd!, source, kunci),
        await findLine(client, visit.klpd!, year, source, kunci),
      ] as const,
  )
  if (versions.length === 0 || !allows(visit.viewer, 'lines.read', agencyIn(versions[0]!)))
    return new Response(null, { status: 404 })
  const words = overviewWords[visit.language]
  const related = (line?.kd_rup ?? '')
    .split(';')
    .filter(Boolean)
    .map((code) => ({
      href: `/paket/rincian?kunci=${encodeURIComponent(`${line?.kanal === 'pencatatan-swakelola' ? 'swakelola' : 'penyedia'}|${code}`)}&satker=${encodeURIComponent(line?.kd_satker_str ?? '')}`,
      label: code,
    }))
  return html(
    visit,
    { title: lineName(line?.nama_paket, kunci, visit.language) },
    <DetailPage
      language={visit.language}
      title={lineName(line?.nama_paket, kunci, visit.language)}
      back={`/transaksi?tahun=${year}`}
      counted={line ? line.alasan === null : null}
      reason={line?.alasan ? (words.reasons[line.alasan] ?? line.alasan) : null}
      notes={(line?.catatan ?? []).map((note) => sentenceOfNote(note, visit.language))}
      versions={versions}
      raw={await rawRow(visit, versions[0]!)}
      related={related}
    />,
  )
}

const agencyIn = (version: Version): string | undefined => {
  const agency = version.facts['kd_satker_str']
  return typeof agency === 'string' ? agency : undefined
}

/** The row as the file has it, read again from the kept original. */
async function rawRow(
  visit: Visit,
  version: Version,
): Promise<readonly (readonly [string, string | null])[] | null> {
  if (version.row_no > RAW_ROW_LIMIT) return null
  try {
    const { columns, rows } = await readRawRows(
      visit.services.dataDir,
      version.sha256,
      new Set([version.row_no]),
    )
    const row = rows.get(version.row_no)
    return row ? columns.map((name, index) => [name, row[index] ?? null] as const) : null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

// ── packages ────────────────────────────────────────────────────────────────────────────────────

async function paketFilter(visit: Visit): Promise<PaketFilter> {
  const { year, agency, method } = await filterOf(visit)
  return {
    year,
    agency,
    method,
    agencies: confinedTo(visit.viewer, 'lines.read'),
    mark: textParameter(visit, 'tanda'),
    search: textParameter(visit, 'cari'),
    ...rowSort(visit, 'pagu'),
  }
}

async function paketPage(visit: Visit): Promise<Response> {
  const filter = await paketFilter(visit)
  const page = pageNumber(visit)
  const [choices, found] = await visit.inGovernment(
    async (client) =>
      [
        await readChoices(client, visit.klpd!, filter.year),
        await listPaket(client, visit.klpd!, filter, PAGE_SIZE, (page - 1) * PAGE_SIZE),
      ] as const,
  )
  return html(
    visit,
    { title: overviewWords[visit.language].plan.title },
    <PaketListPage
      language={visit.language}
      url={visit.url}
      choices={choices}
      page={page}
      pages={Math.ceil(found.total / PAGE_SIZE)}
      filter={filter}
      {...found}
    />,
  )
}

async function paketSheet(visit: Visit): Promise<Response> {
  const filter = await paketFilter(visit)
  const found = await visit.inGovernment((client) => listPaket(client, visit.klpd!, filter, SHEET_ROWS, 0))
  return sheetResponse(
    {
      name: `paket-${visit.klpd}-${filter.year}`,
      columns: [
        'jenis',
        'kd_rup',
        'tipe_paket',
        'nama_paket',
        'kd_satker_str',
        'metode',
        'status_pdn',
        'status_ukm',
        'pagu_rp',
      ],
      rows: found.paket.map((p) => [
        p.jenis,
        p.kd_rup,
        p.tipe_paket,
        p.nama_paket,
        p.kd_satker_str,
        p.metode,
        p.status_pdn,
        p.status_ukm,
        Number(p.pagu),
      ]),
    },
    formatOf(visit),
  )
}

async function paketDetail(visit: Visit): Promise<Response> {
  const kunci = textParameter(visit, 'kunci')
  const versions = await visit.inGovernment((client) => listVersions(client, visit.klpd!, 'paket', kunci))
  const current = versions[0]
  if (!current || !allows(visit.viewer, 'lines.read', agencyIn(current)))
    return new Response(null, { status: 404 })
  const text = (name: string) => (typeof current.facts[name] === 'string' ? current.facts[name] : null)
  const year = Number(current.facts['tahun'])
  const chain = await visit.inGovernment((client) =>
    readPaketChain(client, visit.klpd!, {
      jenis: text('jenis') ?? '',
      kdRup: text('kd_rup') ?? '',
      year,
      agency: text('kd_satker_str') ?? '',
    }),
  )
  return html(
    visit,
    { title: text('nama_paket') ?? kunci },
    <DetailPage
      language={visit.language}
      title={text('nama_paket') ?? kunci}
      back={`/paket?tahun=${year}`}
      counted={null}
      reason={null}
      notes={[]}
      versions={versions}
      raw={await rawRow(visit, current)}
      related={[]}
    >
      <PaketChain
        language={visit.language}
        url={visit.url}
        agency={text('kd_satker_str') ?? ''}
        versions={versions}
        today={visit.today}
        {...chain}
      />
    </DetailPage>,
  )
}

// ── budget structure ────────────────────────────────────────────────────────────────────────────

async function budgetPage(visit: Visit): Promise<Response> {
  const year = await yearOf(visit)
  const asked = textParameter(visit, 'satker')
  const agencies = asked ? [asked] : confinedTo(visit.viewer, 'lines.read')
  const [rows, changes] = await visit.inGovernment(
    async (client) =>
      [
        await listBudget(client, visit.klpd!, year, agencies),
        await listBudgetChanges(client, visit.klpd!, year, agencies),
      ] as const,
  )
  return html(
    visit,
    { title: overviewWords[visit.language].budget.title(year) },
    <BudgetPage language={visit.language} url={visit.url} year={year} rows={rows} changes={changes} />,
  )
}

async function budgetDetail(visit: Visit): Promise<Response> {
  const kunci = textParameter(visit, 'kunci')
  const versions = await visit.inGovernment((client) => listVersions(client, visit.klpd!, 'anggaran', kunci))
  const current = versions[0]
  if (!current || !allows(visit.viewer, 'lines.read', agencyIn(current)))
    return new Response(null, { status: 404 })
  const year = Number(current.facts['tahun'])
  const title = `${overviewWords[visit.language].budget.title(year)}: ${agencyIn(current) ?? ''}`
  return html(
    visit,
    { title },
    <DetailPage
      language={visit.language}
      title={title}
      back={`/anggaran?tahun=${year}`}
      counted={null}
      reason={null}
      notes={[]}
      versions={versions}
      raw={await rawRow(visit, current)}
      related={[]}
    >
      <ChangeHistory
        language={visit.language}
        url={visit.url}
        versions={versions}
        title={overviewWords[visit.language].history.budget}
      />
    </DetailPage>,
  )
}
