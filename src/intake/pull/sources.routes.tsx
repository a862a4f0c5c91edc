/** Sources pulled by schedule: what answers, what is down since when, and "pull now". */
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { appendAudit, type AuditAction } from '#audit'
import { allows, html, readForm, redirectTo, type Route, textParameter, type Visit } from '#people'
import { readPullSettings } from '#platform/pull-settings'
import type { Instant } from '#shared/date'
import { sheetResponse, menuPlace } from '#web'
import { findEndpoint } from './endpoints.ts'
import { askForPull, yearOf } from './pull.job.ts'
import {
  changeSource,
  createSource,
  endPull,
  findOpenPull,
  findSource,
  listPulls,
  listSources,
  MAX_SOURCES,
  openPull,
  type Source,
  tryNow,
} from './pull.queries.ts'
import { minuteOf, nextPull, SCHEDULES } from './schedule.ts'
import {
  isPulling,
  type SourceForm,
  SourceListPage,
  SourcePage,
  type SourceView,
  stateOf,
} from './sources.page.tsx'
import { pullWords, sentenceOfPullReason } from './words.ts'

const PULLS_SHOWN = 50

export function sourceRoutes(): Route[] {
  return [
    {
      method: 'GET',
      path: '/sumber',
      menu: menuPlace('berkas', 30, 'Sumber data', 'Data sources'),
      permission: 'intake.read',
      handle: (visit) => listPage(visit, NO_FORM),
    },
    { method: 'POST', path: '/sumber', permission: 'intake.write', handle: add },
    { method: 'GET', path: '/sumber/unduh', permission: 'intake.read', handle: listSheet },
    {
      method: 'GET',
      path: '/sumber/:id',
      permission: 'intake.read',
      handle: (visit) => sourcePage(visit, null),
    },
    { method: 'POST', path: '/sumber/:id', permission: 'intake.write', handle: change },
    { method: 'POST', path: '/sumber/:id/tarik', permission: 'intake.write', handle: pullNow },
    {
      method: 'POST',
      path: '/sumber/:id/jeda',
      permission: 'intake.write',
      handle: (visit) => pause(visit, true),
    },
    {
      method: 'POST',
      path: '/sumber/:id/lanjut',
      permission: 'intake.write',
      handle: (visit) => pause(visit, false),
    },
  ]
}

const NO_FORM: SourceForm = { typed: {}, problems: [] }
const notFound = () => new Response(null, { status: 404 })

export async function readSourceViews(client: pg.PoolClient, klpd: string): Promise<SourceView[]> {
  const sources = await listSources(client, klpd)
  const views: SourceView[] = []
  for (const source of sources) views.push({ source, open: await findOpenPull(client, klpd, source.id) })
  return views
}

async function listPage(visit: Visit, form: SourceForm): Promise<Response> {
  const views = await visit.inGovernment((client) => readSourceViews(client, visit.klpd!))
  return html(
    visit,
    { title: pullWords[visit.language].title, status: form.problems.length > 0 ? 422 : 200 },
    <SourceListPage
      language={visit.language}
      views={views}
      form={form}
      mayWrite={allows(visit.viewer, 'intake.write', undefined)}
    />,
  )
}

async function listSheet(visit: Visit): Promise<Response> {
  const views = await visit.inGovernment((client) => readSourceViews(client, visit.klpd!))
  return sheetResponse(
    {
      name: `sumber-${visit.klpd}`,
      columns: [
        'nama',
        'data',
        'tahun',
        'keadaan',
        'terakhir_berhasil',
        'tidak_menjawab_sejak',
        'kali_dicoba',
        'sebab',
        'berikutnya',
        'jadwal',
      ],
      rows: views.map((view) => [
        view.source.nama,
        findEndpoint(view.source.jalur)?.title.id ?? view.source.jalur,
        view.source.tahun,
        pullWords[visit.language].states[stateOf(view)],
        view.source.terakhir_berhasil,
        view.source.gagal_sejak,
        view.source.gagal_kali,
        view.source.alasan ? sentenceOfPullReason(view.source.alasan, visit.language) : null,
        view.source.dijeda ? null : view.source.berikut_pada,
        view.source.jadwal,
      ]),
    },
    visit.url.searchParams.get('format') === 'csv' ? 'csv' : 'xlsx',
  )
}

type Settings = Pick<Source, 'nama' | 'tahun' | 'kunci' | 'jadwal' | 'jam' | 'terapkan'>

function readSettings(
  typed: Readonly<Record<string, string>>,
  visit: Visit,
): { settings: Settings; problems: SourceForm['problems'] } {
  const words = pullWords[visit.language]
  const text = (name: string) => (typed[name] ?? '').trim()
  const problems: { field: string; message: string }[] = []
  const year = text('tahun') === '' ? null : Number(text('tahun'))
  const hour = Number(text('jam') || '2')
  if (text('nama') === '' || text('nama').length > 100)
    problems.push({ field: 'nama', message: words.badName })
  if (year !== null && !(Number.isInteger(year) && year >= 2015 && year <= 2100))
    problems.push({ field: 'tahun', message: words.badYear })
  if (!/^[a-z0-9-]{1,40}$/.test(text('kunci'))) problems.push({ field: 'kunci', message: words.badKey })
  if (!(Number.isInteger(hour) && hour >= 0 && hour <= 23))
    problems.push({ field: 'jam', message: words.badHour })
  return {
    problems,
    settings: {
      nama: text('nama'),
      tahun: year,
      kunci: text('kunci'),
      jadwal: SCHEDULES.find((schedule) => schedule === text('jadwal')) ?? 'harian',
      jam: hour,
      terapkan: text('terapkan') === 'ya',
    },
  }
}

/** What was typed as a key's name may be the key itself, pasted by mistake: it is not shown again. */
const withoutPastedKey = (typed: Record<string, string>): Record<string, string> =>
  /^[a-z0-9-]{0,40}$/.test((typed['kunci'] ?? '').trim()) ? typed : { ...typed, kunci: '' }

async function add(visit: Visit): Promise<Response> {
  const words = pullWords[visit.language]
  const typed = await readForm(visit)
  const { settings, problems } = readSettings(typed, visit)
  const endpoint = findEndpoint(typed['jalur'] ?? '')
  const all = [...(endpoint ? [] : [{ field: 'jalur', message: words.badFeed }]), ...problems]
  if (all.length > 0 || !endpoint) return listPage(visit, { typed: withoutPastedKey(typed), problems: all })
  const id = randomUUID()
  const added = await visit.inGovernment(async (client) => {
    if ((await listSources(client, visit.klpd!)).length >= MAX_SOURCES) return false
    await createSource(client, visit.klpd!, {
      ...settings,
      id,
      jalur: endpoint.path,
      berikut_pada: nextPull(settings.jadwal, settings.jam, minuteOf(id), visit.now),
      dibuat_oleh: visit.viewer.email ?? '',
      dibuat_pada: visit.now,
    })
    await note(client, visit, id, 'intake.source-added', { ...settings, path: endpoint.path })
    return true
  })
  if (!added) return listPage(visit, { typed, problems: [{ field: 'nama', message: words.tooMany }] })
  return redirectTo(`/sumber/${id}`)
}

const note = (
  client: pg.PoolClient,
  visit: Visit,
  id: string,
  action: AuditAction,
  facts: Record<string, string | number | boolean | null>,
) =>
  appendAudit(client, {
    klpd: visit.klpd!,
    agency: '',
    at: visit.now,
    actor: visit.viewer.email ?? '',
    action,
    subject: id,
    facts,
  })

const idOf = (visit: Visit) => visit.request.req.param('id') ?? ''

async function sourcePage(visit: Visit, form: SourceForm | null): Promise<Response> {
  const words = pullWords[visit.language]
  const found = await visit.inGovernment(async (client) => {
    const source = await findSource(client, visit.klpd!, idOf(visit))
    if (!source) return undefined
    return {
      view: { source, open: await findOpenPull(client, visit.klpd!, source.id) },
      pulls: await listPulls(client, visit.klpd!, source.id, PULLS_SHOWN),
    }
  })
  if (!found) return notFound()
  const { source } = found.view
  const waiting = isPulling(found.view)
  return html(
    visit,
    {
      title: source.nama,
      status: form ? 422 : 200,
      ...(waiting ? { refreshSeconds: 5, scripts: ['renew.js'] } : {}),
    },
    <SourcePage
      language={visit.language}
      view={found.view}
      pulls={found.pulls}
      keyProblem={keyProblemOf(visit, source)}
      form={
        form ?? {
          problems: [],
          typed: {
            nama: source.nama,
            tahun: source.tahun === null ? '' : String(source.tahun),
            kunci: source.kunci,
            jadwal: source.jadwal,
            jam: String(source.jam),
            terapkan: source.terapkan ? 'ya' : 'tidak',
          },
        }
      }
      done={{ diminta: words.asked, diubah: words.changed }[textParameter(visit, 'selesai')] ?? null}
      mayWrite={allows(visit.viewer, 'intake.write', undefined)}
    />,
  )
}

function keyProblemOf(visit: Visit, source: Source): string | null {
  try {
    const key = readPullSettings(visit.services.dataDir).findKey(visit.klpd!, source.kunci)
    return typeof key === 'string' ? key : null
  } catch {
    return 'pengaturan-tidak-sah'
  }
}

async function change(visit: Visit): Promise<Response> {
  const typed = await readForm(visit)
  const { settings, problems } = readSettings(typed, visit)
  if (problems.length > 0) return sourcePage(visit, { typed: withoutPastedKey(typed), problems })
  return withSource(visit, '?selesai=diubah', async (client, source) => {
    const next = nextPull(settings.jadwal, settings.jam, minuteOf(source.id), visit.now)
    await changeSource(client, visit.klpd!, source.id, {
      ...settings,
      ...(source.gagal_sejak === null ? { berikut_pada: next } : {}),
    })
    await note(client, visit, source.id, 'intake.source-changed', settings)
  })
}

const pullNow = (visit: Visit): Promise<Response> =>
  withSource(visit, '?selesai=diminta', async (client, source) => {
    const at: Instant = visit.now
    const pull = await openPull(client, visit.klpd!, {
      sourceId: source.id,
      year: yearOf(source, at),
      by: visit.viewer.email ?? '',
      at,
    })
    await tryNow(client, visit.klpd!, pull.id)
    await askForPull(client, visit.klpd!, source.id)
    await note(client, visit, source.id, 'intake.pull-asked', { name: source.nama })
  })

const pause = (visit: Visit, paused: boolean): Promise<Response> =>
  withSource(visit, '', async (client, source) => {
    if (source.dijeda === paused) return
    await changeSource(client, visit.klpd!, source.id, {
      dijeda: paused,
      ...(paused
        ? {}
        : { berikut_pada: nextPull(source.jadwal, source.jam, minuteOf(source.id), visit.now) }),
    })
    const open = paused ? await findOpenPull(client, visit.klpd!, source.id) : undefined
    if (open)
      await endPull(client, visit.klpd!, open.id, {
        status: 'dihentikan',
        at: visit.now,
        reason: { code: 'dihentikan' },
      })
    await note(client, visit, source.id, paused ? 'intake.source-paused' : 'intake.source-resumed', {
      name: source.nama,
    })
  })

async function withSource(
  visit: Visit,
  then: string,
  work: (client: pg.PoolClient, source: Source) => Promise<void>,
): Promise<Response> {
  const id = await visit.inGovernment(async (client) => {
    const source = await findSource(client, visit.klpd!, idOf(visit), true)
    if (!source) return undefined
    await work(client, source)
    return source.id
  })
  return id === undefined ? notFound() : redirectTo(`/sumber/${id}${then}`)
}
