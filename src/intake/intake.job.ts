/** `berkas-diterima`: read and preview. `berkas-diputuskan`: apply. Both may run again after a crash with the same end. */
import { inGovernment } from '#platform/db'
import type pg from 'pg'
import { z } from 'zod'
import { addNotice } from '#notices'
import { now } from '#platform/clock'
import { withSavedMapping } from './mapping/mapped-import.ts'
import { fileFinished } from './intake.notices.ts'
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
    if (person.rows[0])
      await addNotice(client, {
        klpd,
        at: now(),
        kind: fileFinished,
        facts: { file: run.file_name, state },
        to: { person: person.rows[0].id },
        path: `/berkas/${run.id}`,
        dedupe: `${run.id}:${state}`,
      })
  })
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
