import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { appendAudit } from '#audit'
import { allows, flashOf, html, redirectTo, redirectWith, type Route, type Visit } from '#people'
import { addJob } from '#platform/jobs'
import { formatCount, type Language, type Sheet, sheetResponse, menuPlace } from '#web'
import type { Dataset } from './dataset.ts'
import { FileProblem } from './file-problem.ts'
import { RunListPage, RunPage } from './intake.page.tsx'
import { decideRun, readAgain } from './decide-run.ts'
import { findMappingOfRun } from './mapping/mapping.queries.ts'
import { mappingRoutes } from './mapping/mapping.routes.tsx'
import { readSourceViews, sourceRoutes } from './pull/sources.routes.tsx'
import { readRawRows } from './raw-rows.ts'
import {
  createRun,
  findProgress,
  findRun,
  listGone,
  listRejects,
  countRuns,
  listRuns,
  runFilterOf,
  type Progress,
  type Run,
} from './runs.queries.ts'
import { sentenceOfReason, sentenceOfReject } from './sentences.ts'
import type { ReceivedFile } from './receive.ts'
import { MOST_FILES_AT_ONCE, receiveUploads } from './upload.ts'
import { WAITING_PATH, waitingRoutes } from './waiting.routes.tsx'
import { intakeWords } from './words.ts'

const PAGE_SIZE = 50

export function intakeRoutes(datasets: readonly Dataset[]): Route[] {
  return [
    {
      method: 'GET',
      path: '/berkas',
      menu: menuPlace('berkas', 10, 'Berkas', 'Files'),
      permission: 'intake.read',
      handle: (visit) => listPage(visit, datasets, null),
    },
    {
      method: 'POST',
      path: '/berkas',
      permission: 'intake.write',
      largeBody: true,
      handle: (visit) => upload(visit, datasets),
    },
    ...waitingRoutes(datasets),
    {
      method: 'GET',
      path: '/berkas/:run',
      permission: 'intake.read',
      handle: (visit) => runPage(visit, datasets),
    },
    { method: 'GET', path: '/berkas/:run/kemajuan', permission: 'intake.read', handle: progressOf },
    { method: 'GET', path: '/berkas/:run/tolakan', permission: 'intake.read', handle: rejectSheet },
    {
      method: 'POST',
      path: '/berkas/:run/terapkan',
      permission: 'intake.write',
      handle: (visit) => decide(visit, 'applying'),
    },
    {
      method: 'POST',
      path: '/berkas/:run/buang',
      permission: 'intake.write',
      handle: (visit) => decide(visit, 'discarded'),
    },
    {
      method: 'POST',
      path: '/berkas/:run/kembalikan',
      permission: 'intake.write',
      handle: takeBackDiscard,
    },
    ...mappingRoutes(datasets),
    ...sourceRoutes(),
  ]
}

async function listPage(
  visit: Visit,
  datasets: readonly Dataset[],
  problem: string | null,
): Promise<Response> {
  const page = Math.max(1, Math.floor(Number(visit.url.searchParams.get('hal')) || 1))
  const filter = runFilterOf(visit.url)
  const { runs, total, sources, waiting } = await visit.inGovernment(async (client) => ({
    ...(await listRuns(client, visit.klpd!, filter, page, PAGE_SIZE)),
    waiting: await countRuns(client, visit.klpd!, ['received', 'previewed', 'applying']),
    sources: await readSourceViews(client, visit.klpd!),
  }))
  return html(
    visit,
    { title: intakeWords[visit.language].title, scripts: ['upload.js'], status: problem ? 422 : 200 },
    <RunListPage
      language={visit.language}
      problem={problem}
      runs={runs}
      total={total}
      waiting={waiting}
      filter={filter}
      sources={sources}
      datasets={datasets}
      mayWrite={allows(visit.viewer, 'intake.write', undefined)}
      url={visit.url}
      page={page}
      pages={Math.ceil(total / PAGE_SIZE)}
    />,
  )
}

const wantsJson = (request: Context): boolean =>
  (request.req.header('accept') ?? '').includes('application/json')

/** One file leads to its own page, several to the page where they are decided together. */
async function upload(visit: Visit, datasets: readonly Dataset[]): Promise<Response> {
  const words = intakeWords[visit.language]
  const type = visit.request.req.header('content-type') ?? ''
  const body = visit.request.req.raw.body
  const refuse = (error: string) =>
    wantsJson(visit.request) ? Response.json({ error }, { status: 422 }) : listPage(visit, datasets, error)
  if (!type.startsWith('multipart/form-data') || !body) return refuse(words.noFile)
  const { uploads, tooMany } = await receiveUploads(visit.services.dataDir, type, body)
  if (tooMany) return refuse(words.tooManyFiles(MOST_FILES_AT_ONCE))
  const taken: { id: string; fileName: string; file: ReceivedFile }[] = []
  const refused: string[] = []
  for (const { fileName, file } of uploads)
    if (file instanceof FileProblem)
      refused.push(`${fileName}: ${sentenceOfReason(file.reason, visit.language)}`)
    else if (file.bytes === 0) refused.push(`${fileName}: ${words.emptyFile}`)
    else taken.push({ id: randomUUID(), fileName, file })
  if (taken.length === 0) return refuse(refused.join(' ') || words.noFile)
  await visit.inGovernment(async (client) => {
    for (const { id, fileName, file } of taken) {
      await createRun(client, {
        id,
        sha256: file.sha256,
        bytes: file.bytes,
        fileName,
        klpd: visit.klpd!,
        by: visit.viewer.email ?? '',
      })
      await addJob(client, 'berkas-diterima', { runId: id, klpd: visit.klpd }, `berkas-diterima:${id}`)
      await appendAudit(client, {
        klpd: visit.klpd!,
        agency: '',
        at: visit.now,
        actor: visit.viewer.email ?? '',
        action: 'intake.received',
        subject: id,
        facts: { file: fileName, sha256: file.sha256, bytes: file.bytes },
      })
    }
  })
  const path = uploads.length === 1 ? `/berkas/${taken[0]!.id}` : WAITING_PATH
  const told =
    uploads.length === 1
      ? null
      : flashOf(
          refused.length > 0
            ? { kind: 'bad', text: `${words.taken(taken.length)} ${words.notTaken} ${refused.join(' ')}` }
            : { kind: 'good', text: words.taken(taken.length) },
        )
  if (wantsJson(visit.request)) return Response.json({ to: path }, { status: 201, headers: told ?? {} })
  return redirectTo(path, new Headers(told ?? {}))
}

async function withRun(visit: Visit, work: (run: Run) => Promise<Response>): Promise<Response> {
  const run = await visit.inGovernment((client) =>
    findRun(client, visit.klpd!, visit.request.req.param('run') ?? ''),
  )
  return run ? work(run) : new Response(null, { status: 404 })
}

const runPage = (visit: Visit, datasets: readonly Dataset[]): Promise<Response> =>
  withRun(visit, async (run) => {
    const { rejects, gone, progress, mapping } = await visit.inGovernment(async (client) => ({
      rejects: await listRejects(client, run.id, 2_000),
      gone: await listGone(client, run.id, 50),
      progress: await findProgress(client, run.id),
      mapping: (await findMappingOfRun(client, visit.klpd!, run.id)) ?? null,
    }))
    const working = run.status === 'received' || run.status === 'applying'
    return html(
      visit,
      {
        title: run.file_name,
        scripts: working ? ['upload.js'] : [],
        ...(working ? { refreshSeconds: 4 } : {}),
      },
      <RunPage
        language={visit.language}
        run={run}
        dataset={datasets.find((dataset) => dataset.name === run.dataset)}
        rejects={rejects}
        gone={gone}
        progress={working ? describeProgress(progress, visit.language) : null}
        mapping={mapping}
        mayWrite={allows(visit.viewer, 'intake.write', undefined)}
      />,
    )
  })

const progressOf = (visit: Visit): Promise<Response> =>
  withRun(visit, async (run) => {
    const progress = await visit.inGovernment((client) => findProgress(client, run.id))
    const done = run.status !== 'received' && run.status !== 'applying'
    return Response.json({ done, ...describeProgress(progress, visit.language) })
  })

/** Reading is measured in bytes (0–80 %); comparing and counting have no measure of their own. */
function describeProgress(
  progress: Progress | undefined,
  language: Language,
): { percent: number | null; text: string } {
  const words = intakeWords[language]
  if (!progress) return { percent: null, text: words.waiting }
  const rows = formatCount(progress.rows_done, language)
  if (progress.phase === 'membaca') {
    return {
      percent:
        progress.bytes_total > 0 ? Math.floor((progress.bytes_done / progress.bytes_total) * 80) : null,
      text: words.reading(rows),
    }
  }
  return progress.phase === 'mencocokkan'
    ? { percent: 85, text: words.matching(rows) }
    : { percent: 95, text: words.counting }
}

const decide = (visit: Visit, to: 'applying' | 'discarded'): Promise<Response> =>
  withRun(visit, async (run) => {
    const form = await visit.request.req.parseBody()
    const complete = form['lengkap'] === 'ya' && run.rows_rejected === 0
    const first = await visit.inGovernment((client) => decideRun(client, visit, run, to, complete))
    if (!first || to === 'applying') return redirectTo(`/berkas/${run.id}`)
    const words = intakeWords[visit.language]
    return redirectWith(`/berkas/${run.id}`, {
      kind: 'good',
      text: words.discarded(run.file_name),
      undo: { action: `/berkas/${run.id}/kembalikan`, label: words.undo, fields: {} },
    })
  })

/** A discarded file has changed nothing: it may wait for a decision again, read anew, since time has passed. */
const takeBackDiscard = (visit: Visit): Promise<Response> =>
  withRun(visit, async (run) => {
    await visit.inGovernment((client) => readAgain(client, visit, run))
    return redirectTo(`/berkas/${run.id}`)
  })

/** The rejected rows in the file's own columns, with line and reason, ready to be corrected and sent back. */
const rejectSheet = (visit: Visit): Promise<Response> =>
  withRun(visit, async (run) => {
    const rejects = (await visit.inGovernment((client) => listRejects(client, run.id, 50_000))).filter(
      (row) => !row.kept,
    )
    const reasons = new Map<number, { line: number; texts: string[] }>()
    for (const row of rejects) {
      const entry = reasons.get(row.row_no) ?? { line: row.line, texts: [] }
      entry.texts.push(
        `${row.field === '*' ? '' : `${row.field} `}${sentenceOfReject(row.code, visit.language)}`,
      )
      reasons.set(row.row_no, entry)
    }
    const raw = await readRawRows(visit.services.dataDir, run.sha256, new Set(reasons.keys()))
    const sheet: Sheet = {
      name: `tolakan-${run.file_name}`,
      columns: [...raw.columns, '_baris', '_alasan'],
      rows: [...reasons].map(([rowNo, entry]) => [
        ...raw.columns.map((_, index) => raw.rows.get(rowNo)?.[index] ?? null),
        entry.line,
        entry.texts.join('; '),
      ]),
    }
    return sheetResponse(sheet, visit.url.searchParams.get('format') === 'csv' ? 'csv' : 'xlsx')
  })
