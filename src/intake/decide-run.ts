/** A person's decision about a previewed file: once, with its job and its audit row in the same transaction. */
import type pg from 'pg'
import { appendAudit } from '#audit'
import type { Visit } from '#people'
import { addJob } from '#platform/jobs'
import { moveRun, type Run } from './runs.queries.ts'

/** `false` when somebody decided before. */
export async function decideRun(
  client: pg.ClientBase,
  visit: Visit,
  run: Pick<Run, 'id' | 'file_name'>,
  to: 'applying' | 'discarded',
  complete = false,
): Promise<boolean> {
  if (!(await moveRun(client, run.id, 'previewed', to, complete))) return false
  if (to === 'applying')
    await addJob(
      client,
      'berkas-diputuskan',
      { runId: run.id, klpd: visit.klpd },
      `berkas-diputuskan:${run.id}`,
    )
  await appendAudit(client, {
    klpd: visit.klpd!,
    agency: '',
    at: visit.now,
    actor: visit.viewer.email ?? '',
    action: to === 'applying' ? 'intake.approved' : 'intake.discarded',
    subject: run.id,
    facts: { file: run.file_name, complete },
  })
  return true
}

/** Undoes a discard: the file is read and previewed anew. `false` when it is not discarded any more. */
export async function readAgain(
  client: pg.ClientBase,
  visit: Visit,
  run: Pick<Run, 'id' | 'file_name'>,
): Promise<boolean> {
  if (!(await moveRun(client, run.id, 'discarded', 'received'))) return false
  await addJob(client, 'berkas-diterima', { runId: run.id, klpd: visit.klpd }, `berkas-diterima:${run.id}`)
  await appendAudit(client, {
    klpd: visit.klpd!,
    agency: '',
    at: visit.now,
    actor: visit.viewer.email ?? '',
    action: 'intake.discard-undone',
    subject: run.id,
    facts: { file: run.file_name },
  })
  return true
}
