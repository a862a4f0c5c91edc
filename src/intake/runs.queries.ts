import type pg from 'pg'

type Client = Pick<pg.ClientBase, 'query'>

export type RunStatus = 'received' | 'previewed' | 'applying' | 'applied' | 'discarded' | 'failed'

export interface Run {
  readonly id: string
  readonly sha256: string
  readonly file_name: string
  readonly dataset: string | null
  readonly klpd_given: string | null
  readonly klpds: readonly string[]
  readonly years: readonly number[]
  readonly status: RunStatus
  readonly complete: boolean
  readonly rows_read: number
  readonly rows_new: number
  readonly rows_changed: number
  readonly rows_unchanged: number
  readonly rows_rejected: number
  readonly rows_gone: number
  readonly reasons: Readonly<Record<string, number>>
  readonly notes: Readonly<Record<string, number>>
  readonly columns_missing: readonly string[]
  readonly columns_unknown: readonly string[]
  readonly rupiah_read: string
  readonly rupiah_new: string
  readonly rupiah_changed: string
  readonly rupiah_unchanged: string
  readonly rupiah_rejected: string
  readonly rupiah_gone: string
  readonly error: { code: string; facts: Record<string, string | number | null> } | null
  readonly created_by: string
  readonly created_at: string
  readonly applied_at: string | null
  readonly bytes: number
}

/**
 * A run may be seen by a government if the person named it for that government or the file holds its rows. Runs
 * belong to files, not to governments (architecture 5), so the wall stands in this one condition.
 */
const VISIBLE = `(r.klpd_given = $1 or $1 = any (r.klpds))`

export interface RunFilter {
  readonly status: RunStatus | null
  readonly search: string
}
export const RUN_STATUSES = ['received', 'previewed', 'applying', 'applied', 'discarded', 'failed'] as const

export function runFilterOf(url: URL): RunFilter {
  const asked = url.searchParams.get('keadaan')
  return {
    status: RUN_STATUSES.find((status) => status === asked) ?? null,
    search: (url.searchParams.get('cari') ?? '').trim().slice(0, 100),
  }
}

/** Newest first. The search looks into the name of the file and of its kind of data. */
export async function listRuns(
  client: Client,
  klpd: string,
  filter: RunFilter,
  page: number,
  pageSize: number,
): Promise<{ runs: Run[]; total: number }> {
  const where = `${VISIBLE} and ($2::text is null or r.status = $2) and ($3 = '' or strpos(lower(r.file_name || ' ' || coalesce(r.dataset, '')), lower($3)) > 0)`
  const values = [klpd, filter.status, filter.search]
  const total = await client.query<{ n: number }>(
    `select count(*)::int as n from intake.run r where ${where}`,
    values,
  )
  const runs = await client.query<Run>(
    `select r.*, f.bytes from intake.run r join intake.file f using (sha256) where ${where} order by r.created_at desc, r.id limit $4 offset $5`,
    [...values, pageSize, (page - 1) * pageSize],
  )
  return { runs: runs.rows, total: total.rows[0]!.n }
}

export async function countRuns(
  client: Client,
  klpd: string,
  statuses: readonly RunStatus[],
): Promise<number> {
  const found = await client.query<{ n: number }>(
    `select count(*)::int as n from intake.run r where ${VISIBLE} and r.status = any ($2)`,
    [klpd, statuses],
  )
  return found.rows[0]!.n
}

/** What is being read, waits for a decision or is being applied, oldest first. */
export async function listWaiting(client: Client, klpd: string, limit: number): Promise<Run[]> {
  const found = await client.query<Run>(
    `select r.*, f.bytes from intake.run r join intake.file f using (sha256)
     where ${VISIBLE} and r.status in ('received', 'previewed', 'applying') order by r.created_at, r.file_name, r.id limit $2`,
    [klpd, limit],
  )
  return found.rows
}

export async function findRun(client: Client, klpd: string, id: string): Promise<Run | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined
  const found = await client.query<Run>(
    `select r.*, f.bytes from intake.run r join intake.file f using (sha256) where ${VISIBLE} and r.id = $2`,
    [klpd, id],
  )
  return found.rows[0]
}

export async function createRun(
  client: Client,
  run: { id: string; sha256: string; bytes: number; fileName: string; klpd: string; by: string },
): Promise<void> {
  await client.query(
    'insert into intake.file (sha256, bytes, format) values ($1, $2, $3) on conflict do nothing',
    [run.sha256, run.bytes, run.fileName.split('.').slice(1).join('.').slice(0, 40) || '-'],
  )
  await client.query(
    `insert into intake.run (id, sha256, file_name, klpd_given, klpds, status, created_by) values ($1, $2, $3, $4, array[$4], 'received', $5)`,
    [run.id, run.sha256, run.fileName, run.klpd, run.by],
  )
}

/** Moves a run on, once: two clicks are one decision. */
export async function moveRun(
  client: Client,
  id: string,
  from: RunStatus,
  to: RunStatus,
  complete = false,
): Promise<boolean> {
  const moved = await client.query(
    'update intake.run set status = $3, complete = $4 where id = $1 and status = $2',
    [id, from, to, complete],
  )
  return moved.rowCount === 1
}

export interface Progress {
  readonly phase: string
  readonly rows_done: number
  readonly bytes_done: number
  readonly bytes_total: number
}

export async function saveProgress(
  client: Client,
  runId: string,
  progress: { phase: string; rows: number; bytes: number; totalBytes: number },
): Promise<void> {
  await client.query(
    `insert into intake.run_progress (run_id, phase, rows_done, bytes_done, bytes_total, updated_at) values ($1, $2, $3, $4, $5, now())
     on conflict (run_id) do update set phase = excluded.phase, rows_done = excluded.rows_done, bytes_done = excluded.bytes_done,
       bytes_total = excluded.bytes_total, updated_at = now()`,
    [runId, progress.phase, progress.rows, progress.bytes, progress.totalBytes],
  )
}

export async function findProgress(client: Client, runId: string): Promise<Progress | undefined> {
  return (
    await client.query<Progress>(
      'select phase, rows_done, bytes_done, bytes_total from intake.run_progress where run_id = $1',
      [runId],
    )
  ).rows[0]
}

export interface RejectRow {
  readonly row_no: number
  readonly line: number
  readonly field: string
  readonly value: string | null
  readonly code: string
  readonly kept: boolean
  readonly detail: { lines?: number[] }
}

export async function listRejects(client: Client, runId: string, limit: number): Promise<RejectRow[]> {
  return (
    await client.query<RejectRow>(
      'select row_no, line, field, value, code, kept, detail from intake.reject where run_id = $1 order by kept, row_no, field limit $2',
      [runId, limit],
    )
  ).rows
}

export async function listGone(
  client: Client,
  runId: string,
  limit: number,
): Promise<{ key: Record<string, unknown>; rupiah: string | null }[]> {
  return (
    await client.query<{ key: Record<string, unknown>; rupiah: string | null }>(
      'select key, rupiah from intake.gone where run_id = $1 order by ordinal limit $2',
      [runId, limit],
    )
  ).rows
}
