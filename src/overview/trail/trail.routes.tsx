import { auditWords, listChains, verifyChains } from '#audit'
import { html, type Route, type Visit } from '#people'
import { menuPlace, sheetResponse } from '#web'
import { namesOf } from './names.queries.ts'
import { actorText, factsText, subjectText } from './said.ts'
import { ChainPage, TrailPage } from './trail.page.tsx'
import {
  agenciesOfTrail,
  countTrail,
  factOf,
  readTrail,
  TRAIL_MOST,
  TRAIL_PAGE,
  trailFilterOf,
} from './trail.queries.ts'
import { trailWords } from './trail.words.ts'

/** About two seconds of hashing; beyond it the command line is the place. */
const MOST_CHECKED = 300_000

export const trailRoutes = (): Route[] => [
  {
    method: 'GET',
    path: '/jejak',
    menu: menuPlace('kelola', 30, 'Jejak audit', 'Audit trail'),
    permission: 'audit.read',
    handle: trailPage,
  },
  { method: 'GET', path: '/jejak/unduh', permission: 'audit.read', handle: trailSheet },
  { method: 'GET', path: '/jejak/rantai', permission: 'audit.read', handle: chainPage },
]

async function trailPage(visit: Visit): Promise<Response> {
  const filter = trailFilterOf(visit.url)
  const found = await visit.inGovernment(async (client) => {
    const total = await countTrail(client, visit.klpd!, filter)
    const pages = Math.max(1, Math.ceil(total / TRAIL_PAGE))
    const asked = Math.floor(Number(visit.url.searchParams.get('hal'))) || 1
    const page = Math.min(pages, Math.max(1, asked))
    const rows = await readTrail(client, visit.klpd!, filter, TRAIL_PAGE, (page - 1) * TRAIL_PAGE)
    return {
      total,
      page,
      rows,
      names: await namesOf(client, visit.klpd!, rows.map(factOf)),
      agencies: await agenciesOfTrail(client, visit.klpd!),
    }
  })
  return html(
    visit,
    { title: trailWords[visit.language].title },
    <TrailPage language={visit.language} url={visit.url} filter={filter} {...found} />,
  )
}

async function trailSheet(visit: Visit): Promise<Response> {
  const { language } = visit
  const { rows, names } = await visit.inGovernment(async (client) => {
    const found = await readTrail(client, visit.klpd!, trailFilterOf(visit.url), TRAIL_MOST, 0)
    return { rows: found, names: await namesOf(client, visit.klpd!, found.map(factOf)) }
  })
  return sheetResponse(
    {
      name: 'jejak-audit',
      columns: [
        'nomor',
        'waktu_utc',
        'kd_satker_str',
        'perangkat_daerah',
        'siapa',
        'nama',
        'kode',
        'perbuatan',
        'kunci',
        'tentang',
        'alasan',
        'rincian',
      ],
      rows: rows.map((row) => {
        const fact = factOf(row)
        return [
          row.seq,
          row.at,
          row.agency,
          row.agency_name,
          fact.actor,
          actorText(fact.actor, names, language),
          fact.action,
          auditWords(fact.action)[language],
          fact.subject,
          subjectText(fact, names, language),
          fact.reason,
          factsText(fact, names, language),
        ]
      }),
    },
    visit.url.searchParams.get('format') === 'csv' ? 'csv' : 'xlsx',
  )
}

async function chainPage(visit: Visit): Promise<Response> {
  const found = await visit.inGovernment(async (client) => {
    const entries = (await listChains(client, visit.klpd!)).reduce((sum, chain) => sum + chain.last, 0)
    const tooMany = entries > MOST_CHECKED ? entries : null
    return {
      tooMany,
      reports: tooMany === null ? await verifyChains(client, visit.klpd!) : [],
      names: new Map(
        (await agenciesOfTrail(client, visit.klpd!)).map(({ code, name }) => [code, name] as const),
      ),
    }
  })
  const broken = found.reports.filter((report) => report.broken !== null).length
  return html(
    visit,
    { title: trailWords[visit.language].chain.title(broken) },
    <ChainPage language={visit.language} url={visit.url} at={visit.now} {...found} />,
  )
}
