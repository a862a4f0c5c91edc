/** Pages where a person says once which heading of a SIPD/BPKD list holds what. */
import { randomUUID } from 'node:crypto'
import { appendAudit } from '#audit'
import { allows, html, redirectTo, type Route, type Visit } from '#people'
import { addJob } from '#platform/jobs'
import type { Reason } from '#shared/decision'
import { sheetResponse, menuPlace } from '#web'
import type { Dataset } from '../dataset.ts'
import { FileProblem } from '../file-problem.ts'
import { findRun, type Run } from '../runs.queries.ts'
import { buildDataset, type ColumnMapping, judgeMapping } from './build-dataset.ts'
import { checkRows, type CheckResult, type FileSample, readSample } from './check-rows.ts'
import { compareHeadings, fingerprintOf, suggestColumns } from './headings.ts'
import { MapFilePage, type MapFilePageData, MappingDetailPage, MappingListPage } from './mapping.page.tsx'
import {
  closeMapping,
  findMapping,
  findMappingBySidik,
  findMappingOfRun,
  listKnownAgencies,
  listMappings,
  listMappingUse,
  noteMappingOfRun,
  readRunAgain,
  type SavedMapping,
  saveMapping,
} from './mapping.queries.ts'
import { mappingWords } from './words.ts'
import { DATE_STYLES, type KnownAgency, NUMBER_STYLES } from './written-values.ts'

const MAX_PAIRS = 500

export function mappingRoutes(datasets: readonly Dataset[]): Route[] {
  const kinds = datasets.filter((dataset) => dataset.mapping !== undefined)
  return [
    {
      method: 'GET',
      path: '/pemetaan',
      menu: menuPlace('berkas', 40, 'Pemetaan kolom', 'Column mappings'),
      permission: 'intake.read',
      handle: (visit) => listPage(visit, kinds),
    },
    {
      method: 'GET',
      path: '/pemetaan/unduh',
      permission: 'intake.read',
      handle: (visit) => listSheet(visit, kinds),
    },
    {
      method: 'GET',
      path: '/pemetaan/:id',
      permission: 'intake.read',
      handle: (visit) => detailPage(visit, kinds),
    },
    { method: 'POST', path: '/pemetaan/:id/hentikan', permission: 'intake.write', handle: stop },
    {
      method: 'GET',
      path: '/berkas/:run/pemetaan',
      permission: 'intake.write',
      handle: (visit) => withFile(visit, (file) => mapPage(visit, kinds, file)),
    },
    {
      method: 'POST',
      path: '/berkas/:run/pemetaan',
      permission: 'intake.write',
      handle: (visit) => withFile(visit, (file) => mapOrCheck(visit, kinds, file)),
    },
  ]
}

const notFound = () => new Response(null, { status: 404 })

// ── saved mappings ──────────────────────────────────────────────────────────────────────────────

async function listPage(visit: Visit, kinds: readonly Dataset[]): Promise<Response> {
  const { mappings, use } = await visit.inGovernment(async (client) => ({
    mappings: await listMappings(client, visit.klpd!),
    use: await listMappingUse(client, visit.klpd!),
  }))
  return html(
    visit,
    { title: mappingWords[visit.language].title },
    <MappingListPage
      language={visit.language}
      url={visit.url}
      mappings={mappings}
      use={use}
      datasets={kinds}
    />,
  )
}

async function listSheet(visit: Visit, kinds: readonly Dataset[]): Promise<Response> {
  const mappings = await visit.inGovernment((client) => listMappings(client, visit.klpd!))
  return sheetResponse(
    {
      name: `pemetaan-${visit.klpd}`,
      columns: [
        'pemetaan',
        'jenis_data',
        'data',
        'judul_kolom',
        'nilai_tetap',
        'disimpan_pada',
        'diganti_pada',
      ],
      rows: mappings.flatMap((mapping) =>
        (kinds.find((kind) => kind.name === mapping.dataset)?.mapping?.fields ?? []).map((field) => [
          mapping.nama,
          mapping.dataset,
          field.name,
          mapping.kolom[field.name] ?? null,
          mapping.tetapan[field.name] ?? null,
          mapping.dibuat_pada,
          mapping.diganti_pada,
        ]),
      ),
    },
    visit.url.searchParams.get('format') === 'csv' ? 'csv' : 'xlsx',
  )
}

async function detailPage(visit: Visit, kinds: readonly Dataset[]): Promise<Response> {
  const id = visit.request.req.param('id') ?? ''
  const mapping = await visit.inGovernment((client) => findMapping(client, visit.klpd!, id))
  if (!mapping) return notFound()
  return html(
    visit,
    { title: mapping.nama },
    <MappingDetailPage
      language={visit.language}
      mapping={mapping}
      datasets={kinds}
      mayWrite={allows(visit.viewer, 'intake.write', undefined)}
    />,
  )
}

async function stop(visit: Visit): Promise<Response> {
  const id = visit.request.req.param('id') ?? ''
  const found = await visit.inGovernment(async (client) => {
    const mapping = await findMapping(client, visit.klpd!, id)
    if (!mapping) return false
    if (await closeMapping(client, visit.klpd!, id, visit.now))
      await appendAudit(client, {
        klpd: visit.klpd!,
        agency: '',
        at: visit.now,
        actor: visit.viewer.email ?? '',
        action: 'intake.mapping-stopped',
        subject: id,
        facts: { name: mapping.nama, dataset: mapping.dataset },
      })
    return true
  })
  return found ? redirectTo(`/pemetaan/${id}`) : notFound()
}

// ── mapping a file ──────────────────────────────────────────────────────────────────────────────

interface OpenFile {
  readonly run: Run
  readonly sample: FileSample
  readonly agencies: readonly KnownAgency[]
  readonly mappings: readonly SavedMapping[]
  readonly ofRun: SavedMapping | undefined
}

async function withFile(visit: Visit, work: (file: OpenFile) => Promise<Response>): Promise<Response> {
  const words = mappingWords[visit.language]
  const found = await visit.inGovernment(async (client) => {
    const run = await findRun(client, visit.klpd!, visit.request.req.param('run') ?? '')
    if (!run) return undefined
    return {
      run,
      agencies: await listKnownAgencies(client, visit.klpd!),
      mappings: (await listMappings(client, visit.klpd!)).filter((one) => one.diganti_pada === null),
      ofRun: await findMappingOfRun(client, visit.klpd!, run.id),
    }
  })
  if (!found) return notFound()
  const refuse = (text: string) =>
    html(
      visit,
      { title: words.title, status: 409 },
      <div className="stack">
        <h1>{words.mapTitle(found.run.file_name)}</h1>
        <p className="notice bad">{text}</p>
        <p>
          <a href={`/berkas/${found.run.id}`}>← {words.backToFile}</a>
        </p>
      </div>,
    )
  if (found.run.status !== 'failed' && found.run.status !== 'previewed') return refuse(words.alreadyApplied)
  try {
    const sample = await readSample(visit.services.dataDir, found.run.sha256)
    return await work({ ...found, sample })
  } catch (error) {
    if (error instanceof FileProblem) return refuse(words.cannotRead)
    throw error
  }
}

type Typed = ColumnMapping & { readonly nama: string }

const NOTHING_TYPED = {
  kolom: {},
  tetapan: {},
  padanan: {},
  tulisan_angka: 'titik',
  tulisan_tanggal: 'hari-bulan',
} as const

/** The saved mapping of the same kind that still has most of its columns here; below half it is another list. */
function nearest(file: OpenFile, kind: string | undefined): MapFilePageData['near'] {
  const candidates = file.mappings
    .filter((mapping) => kind === undefined || mapping.dataset === kind)
    .map((mapping) => ({ mapping, changes: compareHeadings(mapping, file.sample.headings) }))
    .filter(({ changes }) => changes.kept >= 2 && changes.kept >= changes.lost.length)
    .sort((a, b) => b.changes.kept - a.changes.kept)
  return candidates[0] ?? null
}

async function mapPage(visit: Visit, kinds: readonly Dataset[], file: OpenFile): Promise<Response> {
  const asked = visit.url.searchParams.get('jenis')
  const known =
    file.ofRun ??
    file.mappings.find((mapping) => mapping.sidik === fingerprintOf(file.sample.headings)) ??
    undefined
  const near = known ? null : nearest(file, asked || undefined)
  const name = asked ?? known?.dataset ?? near?.mapping.dataset ?? guessKind(kinds, file.sample.headings)
  const dataset = kinds.find((kind) => kind.name === name)
  const start = [known, near?.mapping].find((mapping) => mapping && mapping.dataset === dataset?.name)
  const present = new Set(file.sample.headings)
  const typed: Typed =
    start && dataset
      ? {
          ...start,
          kolom: {
            ...(near ? suggestOnlyMissing(dataset, file.sample.headings, start.kolom) : {}),
            ...Object.fromEntries(Object.entries(start.kolom).filter(([, heading]) => present.has(heading))),
          },
        }
      : {
          ...NOTHING_TYPED,
          dataset: dataset?.name ?? '',
          kolom: dataset ? suggestColumns(dataset, file.sample.headings) : {},
          nama: suggestName(file.run.file_name),
        }
  return pageOf(visit, kinds, file, { dataset, typed, near: start ? near : null, result: null, problems: [] })
}

/** Proposals for fields whose column was renamed, out of the columns nobody uses yet. */
function suggestOnlyMissing(
  dataset: Dataset,
  headings: readonly string[],
  kept: Readonly<Record<string, string>>,
): Record<string, string> {
  const used = new Set(Object.values(kept))
  const proposed = suggestColumns(
    dataset,
    headings.filter((heading) => !used.has(heading)),
  )
  const lost = Object.entries(kept).filter(([, heading]) => !headings.includes(heading))
  return Object.fromEntries(lost.flatMap(([field]) => (proposed[field] ? [[field, proposed[field]]] : [])))
}

/** The kind whose fields the headings fit best; none when nothing fits. */
function guessKind(kinds: readonly Dataset[], headings: readonly string[]): string | undefined {
  const scored = kinds
    .map((kind) => ({ name: kind.name, fits: Object.keys(suggestColumns(kind, headings)).length }))
    .sort((a, b) => b.fits - a.fits)
  return scored[0] && scored[0].fits >= 3 && scored[0].fits > (scored[1]?.fits ?? 0)
    ? scored[0].name
    : undefined
}

const suggestName = (fileName: string): string =>
  fileName
    .replace(/\.[A-Za-z.]+$/, '')
    .replace(/[_-]+/g, ' ')
    .trim()
    .slice(0, 120)

async function pageOf(
  visit: Visit,
  kinds: readonly Dataset[],
  file: OpenFile,
  rest: Pick<MapFilePageData, 'dataset' | 'typed' | 'near' | 'result' | 'problems'>,
): Promise<Response> {
  return html(
    visit,
    {
      title: mappingWords[visit.language].title,
      status: rest.problems.length > 0 ? 422 : 200,
    },
    <MapFilePage
      language={visit.language}
      run={file.run}
      kinds={kinds}
      sample={file.sample}
      agencies={file.agencies}
      {...rest}
    />,
  )
}

async function readTyped(visit: Visit, dataset: Dataset): Promise<{ typed: Typed; action: string }> {
  const body = await visit.request.req.parseBody()
  const text = (name: string, limit = 1000) => {
    const value = body[name]
    return typeof value === 'string' ? value.slice(0, limit) : ''
  }
  const kolom: Record<string, string> = {}
  const tetapan: Record<string, string> = {}
  for (const field of dataset.mapping!.fields) {
    const heading = text(`k.${field.name}`)
    const fixed = text(`t.${field.name}`, 100).trim()
    if (heading !== '') kolom[field.name] = heading
    if (fixed !== '') tetapan[field.name] = fixed
  }
  const padanan: Record<string, string> = {}
  for (let index = 0; index < MAX_PAIRS; index++) {
    const written = text(`pn.${index}`)
    const code = text(`p.${index}`, 100)
    if (written !== '' && code !== '') padanan[written] = code
  }
  return {
    action: text('tindakan', 20),
    typed: {
      dataset: dataset.name,
      nama: text('nama', 120).trim(),
      kolom,
      tetapan,
      padanan,
      tulisan_angka: NUMBER_STYLES.find((style) => style === text('angka')) ?? 'ketat',
      tulisan_tanggal: DATE_STYLES.find((style) => style === text('tanggal')) ?? 'ketat',
    },
  }
}

function sentenceOfProblem(
  reason: Reason,
  dataset: Dataset,
  language: Visit['language'],
): { field: string; message: string } {
  const words = mappingWords[language].problems
  const names = String(reason.facts?.['field'] ?? '').split(', ')
  const labels = names
    .map((name) => dataset.mapping!.fields.find((field) => field.name === name)?.label[language] ?? name)
    .join(', ')
  const value = String(reason.facts?.['judul'] ?? reason.facts?.['nilai'] ?? '')
  const sentence = words[reason.code as keyof typeof words]
  return { field: `k.${names[0]}`, message: sentence(labels, value) }
}

async function mapOrCheck(visit: Visit, kinds: readonly Dataset[], file: OpenFile): Promise<Response> {
  const words = mappingWords[visit.language]
  const body = await visit.request.req.parseBody()
  const dataset = kinds.find((kind) => kind.name === body['jenis'])
  if (!dataset) return redirectTo(`/berkas/${file.run.id}/pemetaan`)
  const { typed, action } = await readTyped(visit, dataset)
  const codes = new Set(file.agencies.map((agency) => agency.code))
  const mapping: Typed = {
    ...typed,
    padanan: Object.fromEntries(Object.entries(typed.padanan).filter(([, code]) => codes.has(code))),
  }
  const problems: { field: string; message: string }[] = []
  if (mapping.nama === '') problems.push({ field: 'nama', message: words.nameMissing })
  const judged = judgeMapping(dataset, mapping, file.sample.headings)
  if (!judged.ok)
    problems.push(...judged.because.map((reason) => sentenceOfProblem(reason, dataset, visit.language)))
  let result: CheckResult | null = null
  if (judged.ok) {
    result = await checkRows(
      visit.services.dataDir,
      file.run.sha256,
      buildDataset(dataset, mapping, file.agencies),
      visit.klpd!,
      {
        used: [...new Set(Object.values(mapping.kolom))],
        agency: mapping.kolom['kd_satker_str'],
      },
    )
    if (result.good === 0 && action === 'simpan') problems.push({ field: 'hasil', message: words.noGoodRow })
  }
  if (problems.length > 0 || action !== 'simpan')
    return pageOf(visit, kinds, file, { dataset, typed: mapping, near: null, result, problems })
  await save(visit, file, mapping, result!)
  return redirectTo(`/berkas/${file.run.id}`)
}

async function save(visit: Visit, file: OpenFile, mapping: Typed, result: CheckResult): Promise<void> {
  const { run } = file
  await visit.inGovernment(async (client) => {
    if (!(await readRunAgain(client, run.id))) return // someone applied it meanwhile
    const sidik = fingerprintOf(file.sample.headings)
    const known = await findMappingBySidik(client, visit.klpd!, sidik)
    const id = known && sameMapping(known, mapping) ? known.id : randomUUID()
    if (id !== known?.id)
      await saveMapping(client, visit.klpd!, {
        ...mapping,
        id,
        sidik,
        judul: [...file.sample.headings],
        dibuat_oleh: visit.viewer.email ?? '',
        dibuat_pada: visit.now,
      })
    await noteMappingOfRun(client, visit.klpd!, run.id, id)
    await addJob(client, 'berkas-diterima', { runId: run.id, klpd: visit.klpd }, `berkas-diterima:${run.id}`)
    await appendAudit(client, {
      klpd: visit.klpd!,
      agency: '',
      at: visit.now,
      actor: visit.viewer.email ?? '',
      action: 'intake.mapping-saved',
      subject: id,
      facts: {
        name: mapping.nama,
        dataset: mapping.dataset,
        file: run.file_name,
        run: run.id,
        good: result.good,
        rejected: result.rejected,
      },
    })
  })
}

const canonical = (record: Readonly<Record<string, string>>) =>
  JSON.stringify(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))

const sameMapping = (a: Typed | SavedMapping, b: Typed): boolean =>
  a.dataset === b.dataset &&
  a.nama === b.nama &&
  a.tulisan_angka === b.tulisan_angka &&
  a.tulisan_tanggal === b.tulisan_tanggal &&
  canonical(a.kolom) === canonical(b.kolom) &&
  canonical(a.tetapan) === canonical(b.tetapan) &&
  canonical(a.padanan) === canonical(b.padanan)
