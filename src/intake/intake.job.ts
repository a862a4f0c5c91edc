/** `berkas-diterima`: read and preview. `berkas-diputuskan`: apply. Both may run again after a crash with the same end. */
import { inGovernment } from '#platform/db'
import type pg from 'pg'
import { z } from 'zod'
import { addNotice } from '#notices'
import { now } from '#platform/clock'
import { withSavedMapping } from './mapping/mapped-import.ts'
import { fileFinished } from './intake.notices.ts'
import { WAITING_PATH } from './waiting.page.tsx'
import { findRun, moveRun, saveProgress } from './runs.queries.ts'
import { type ImportSurroundings, runImport } from './run-import.ts'

const Payload = z.object({ runId: z.uuid(), klpd: z.string() })
const PROGRESS_EVERY_MS = 400

export function intakeJobs(around: Omit<ImportSurroundings, 'onProgress'>) {
  const work = async (payload: unknown, preview: boolean) => {
    const { runId, klpd } = Payload.parse(payload)
    const run = await findRun(around.pool, klpd, runId)
    if (!run || run.status !== (preview ? 'received' : 'applying')) return
    const known = await withSavedMapping(
      { ...around, onProgress: throttled(around.pool, runId) },
      {
        file: { sha256: run.sha256, bytes: run.bytes },
        fileName: run.file_name,
        runId,
        klpd,
        allowed: new Set([klpd]),
        preview,
        complete: run.complete,
        by: run.created_by,
      },
    )
    const outcome = await runImport(known.around, known.request)
    if (outcome.error === null && !preview)
      await moveRun(around.pool, runId, 'applying', 'applied', run.complete)
    await around.pool.query('delete from intake.run_progress where run_id = $1', [runId])
    await tellUploader(
      around.pool,
      klpd,
      run,
      outcome.error !== null ? 'failed' : preview ? 'preview' : 'applied',
    )
  }
  return {
    'berkas-diterima': (payload: unknown) => work(payload, true),
    'berkas-diputuskan': (payload: unknown) => work(payload, false),
  }
}

async function tellUploader(
  pool: pg.Pool,
  klpd: string,
  run: { readonly id: string; readonly file_name: string; readonly created_by: string },
  state: 'preview' | 'applied' | 'failed',
): Promise<void> {
  await inGovernment(pool, klpd, async (client) => {
    const person = await client.query<{ id: string }>('select id from people.person where email = $1', [
      run.created_by,
    ])
    const others = state === 'failed' ? { busy: 0, ended: 1 } : await othersOf(client, klpd, run, state)
    if (person.rows[0] && others.busy === 0)
      await addNotice(client, {
        klpd,
        at: now(),
        kind: fileFinished,
        facts: { file: run.file_name, state, more: Math.max(0, others.ended - 1) },
        to: { person: person.rows[0].id },
        path: state === 'preview' && others.ended > 1 ? WAITING_PATH : `/berkas/${run.id}`,
        dedupe: `${run.id}:${state}`,
      })
  })
}

/** A folder sent at once ends file by file: only the last one tells, for all of them. */
async function othersOf(
  client: pg.ClientBase,
  klpd: string,
  run: { readonly created_by: string },
  state: 'preview' | 'applied',
): Promise<{ busy: number; ended: number }> {
  const found = await client.query<{ busy: number; ended: number }>(
    state === 'preview'
      ? `select count(*) filter (where status = 'received')::int as busy, count(*) filter (where status = 'previewed')::int as ended
         from intake.run where klpd_given = $1 and created_by = $2 and status in ('received', 'previewed')`
      : `select count(*) filter (where status = 'applying')::int as busy,
           count(*) filter (where status = 'applied' and applied_at > now() - interval '15 minutes')::int as ended
         from intake.run where klpd_given = $1 and created_by = $2 and (status = 'applying' or applied_at > now() - interval '15 minutes')`,
    [klpd, run.created_by],
  )
  return found.rows[0]!
}

function throttled(pool: pg.Pool, runId: string): NonNullable<ImportSurroundings['onProgress']> {
  let last = 0
  let writing = false
  return (progress) => {
    const now = performance.now()
    if (writing || (progress.phase === 'membaca' && now - last < PROGRESS_EVERY_MS)) return
    last = now
    writing = true
    void saveProgress(pool, runId, progress)
      .catch(() => undefined)
      .finally(() => (writing = false))
  }
}
