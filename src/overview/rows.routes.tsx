/** The rows behind the figures: transactions, RUP packages, the budget structure, and the way back to the row of the file. */
import { readRawRows, sentenceOfNote } from '#intake'
import { allows, confinedTo, html, type Route, textParameter, type Visit } from '#people'
import { sheetResponse, menuPlace } from '#web'
import { ChangeHistory } from './history.tsx'
import { PaketChain } from './paket-chain.page.tsx'
import { readPaketChain } from './paket-chain.queries.ts'
import { nameOf } from './ringkasan.page.tsx'
import { readChoices } from './ringkasan.queries.ts'
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
import { lineName } from './line-name.ts'
import { overviewWords } from './words.ts'
import { pageNumber, yearOf, filterOf, formatOf } from './asked.ts'

const PAGE_SIZE = 50
const SHEET_ROWS = 100_000
/** Reading a raw row again means reading its file up to that row; beyond this the page names file and line only. */
const RAW_ROW_LIMIT = 200_000

export function rowRoutes(): Route[] {
  const agencyOf: Route['agencyOf'] = (request) => request.req.query('satker') || undefined
  return [
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
  ]
}

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
  const choices = await visit.inGovernment((client) => readChoices(client, visit.klpd!, year))
  const title = `${overviewWords[visit.language].budget.title(year)}: ${nameOf(choices, agencyIn(current) ?? '')}`
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
