/**
 * `tarik-jadwal` (every minute) finds what is due; `tarik-sumber` pulls one source page by page. A pull is handed back to
 * the queue after a short turn, so that it never keeps the worker from other work, and after any crash it goes on behind
 * the last page that was kept. Only a whole pull becomes a run; half a pull changes nothing.
 */
import { inGovernment } from '#platform/db'
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { z } from 'zod'
import { appendAudit } from '#audit'
import { now as clockNow } from '#platform/clock'
import { addJob } from '#platform/jobs'
import { log } from '#platform/log'
import { type PullSettings, readPullSettings } from '#platform/pull-settings'
import { dayOf, type Instant } from '#shared/date'
import type { Reason } from '#shared/decision'
import { receive } from '../receive.ts'
import { createRun, moveRun } from '../runs.queries.ts'
import { combinePages } from './combine.ts'
import { findEndpoint } from './endpoints.ts'
import { fetchPage, MAX_PAGE_BYTES } from './fetch-page.ts'
import {
  beginAgain,
  endPull,
  findOpenPull,
  findSource,
  keepPage,
  lastAppliedContent,
  listDueSources,
  listPages,
  listWaitingPulls,
  noteSourceDown,
  noteSourceUp,
  notePullTry,
  openPull,
  type Pull,
  type Source,
} from './pull.queries.ts'
import { MAX_TRIES, minuteOf, nextPull, waitMs } from './schedule.ts'

export interface PullSurroundings {
  readonly pool: pg.Pool
  readonly dataDir: string
  readonly settings?: () => PullSettings
  readonly clock?: () => Instant
  /** 0 ≤ dice < 1, for jitter. */
  readonly dice?: () => number
  readonly timeoutMs?: number
  /** Smaller bounds than the house's own, to be seen at. */
  readonly bounds?: Partial<PullBounds>
  /** Called between pages; a test dies here. */
  readonly afterPage?: (page: number) => void
}

export interface PullBounds {
  readonly pages: number
  readonly bytes: number
  readonly pageBytes: number
  /** After so long the pull goes to the end of the queue, so that a person's upload is not kept waiting. */
  readonly turnMs: number
}
const BOUNDS: PullBounds = {
  pages: 2_000,
  bytes: 2 * 1024 ** 3,
  pageBytes: MAX_PAGE_BYTES,
  turnMs: 20_000,
}
const boundsOf = (around: PullSurroundings): PullBounds => ({ ...BOUNDS, ...around.bounds })
/** A cursor that expires again and again will not last for this much data. */
const MAX_RESTARTS = 2

const Payload = z.object({ klpd: z.string(), sumber: z.uuid() })

export const pullCrons = ['* * * * * tarik-jadwal ?max=1']

export const pullJobs = (around: PullSurroundings) => ({
  'tarik-jadwal': () => findDue(around),
  'tarik-sumber': (payload: unknown) => {
    const { klpd, sumber } = Payload.parse(payload)
    return takeTurn(around, klpd, sumber)
  },
})

/** `tarik-sumber` of one source is one job, whoever asked for it. */
export const askForPull = (
  client: Pick<pg.ClientBase, 'query'>,
  klpd: string,
  sourceId: string,
  at?: Instant,
): Promise<void> => addJob(client, 'tarik-sumber', { klpd, sumber: sourceId }, `tarik-sumber:${sourceId}`, at)

/** The fiscal year a pull asks for: fixed, or the running one. */
export const yearOf = (source: Pick<Source, 'tahun'>, at: Instant): number =>
  source.tahun ?? Number(dayOf(at).slice(0, 4))

/** The queue's clock and ours may differ by a moment. */
const isLater = (instant: Instant | null, at: Instant): boolean =>
  instant !== null && Date.parse(instant) > Date.parse(at) + 1000

const clockOf = (around: PullSurroundings) => (around.clock ?? clockNow)()

async function findDue(around: PullSurroundings): Promise<void> {
  const at = clockOf(around)
  const governments = await around.pool.query<{ klpd: string }>(
    'select klpd from agencies.government order by klpd',
  )
  for (const { klpd } of governments.rows) {
    await inGovernment(around.pool, klpd, async (client) => {
      const due = [
        ...new Set([
          ...(await listDueSources(client, klpd, at)),
          ...(await listWaitingPulls(client, klpd, at)),
        ]),
      ]
      for (const id of due) await askForPull(client, klpd, id)
    })
  }
}

// ── one turn ────────────────────────────────────────────────────────────────────────────────────

async function takeTurn(around: PullSurroundings, klpd: string, id: string): Promise<void> {
  const begun = performance.now()
  const started = await inGovernment(around.pool, klpd, async (client) => {
    const source = await findSource(client, klpd, id, true)
    if (!source) return undefined
    const at = clockOf(around)
    const open = await findOpenPull(client, klpd, id)
    if (open) return isLater(open.dicoba_lagi, at) ? undefined : { source, pull: open }
    // Only the schedule begins a pull here; "pull now" has opened its own. A job may also come late, after the pull it was for.
    if (source.dijeda || isLater(source.berikut_pada, at)) return undefined
    const year = yearOf(source, at)
    return { source, pull: await openPull(client, klpd, { sourceId: id, year, by: 'jadwal', at }) }
  })
  if (!started) return
  const { source } = started
  let { pull } = started
  for (;;) {
    if (pull.lengkap) return finish(around, klpd, source, pull)
    const step = await pullPage(around, klpd, source, pull)
    if (step === 'over') return
    pull = step
    around.afterPage?.(pull.halaman)
    if (performance.now() - begun > boundsOf(around).turnMs) {
      await inGovernment(around.pool, klpd, (client) => askForPull(client, klpd, id))
      return
    }
  }
}

async function pullPage(
  around: PullSurroundings,
  klpd: string,
  source: Source,
  pull: Pull,
): Promise<Pull | 'over'> {
  const give = async (reason: Reason): Promise<'over'> => {
    await giveUp(around, klpd, source, pull, reason)
    return 'over'
  }
  if (!findEndpoint(source.jalur))
    return give({ code: 'alamat-tidak-dikenal', facts: { jalur: source.jalur } })
  const bounds = boundsOf(around)
  if (pull.halaman >= bounds.pages)
    return give({ code: 'terlalu-banyak-halaman', facts: { batas: bounds.pages } })
  if (pull.bytes > bounds.bytes)
    return give({ code: 'tarikan-terlalu-besar', facts: { batas: bounds.bytes } })
  let settings: PullSettings
  try {
    settings = (around.settings ?? (() => readPullSettings(around.dataDir)))()
  } catch {
    return give({ code: 'pengaturan-tidak-sah' })
  }
  const key = settings.findKey(klpd, source.kunci)
  if (typeof key === 'string') return give({ code: key, facts: { kunci: source.kunci } })

  const { answer, body } = await fetchPage({
    baseUrl: settings.baseUrl,
    path: source.jalur,
    klpd,
    year: pull.tahun,
    cursor: pull.kursor,
    key,
    nowMs: Date.parse(clockOf(around)),
    timeoutMs: around.timeoutMs,
    maxBytes: bounds.pageBytes,
  })
  if (answer.kind === 'stop') return give(answer.reason)
  if (answer.kind === 'restart') {
    if (pull.diulang >= MAX_RESTARTS) return give(answer.reason)
    return inGovernment(around.pool, klpd, async (client) => {
      await beginAgain(client, klpd, pull.id)
      return (await findOpenPull(client, klpd, source.id)) ?? 'over'
    })
  }
  if (answer.kind === 'again') {
    const tries = pull.percobaan + 1
    if (tries >= MAX_TRIES) return give(answer.reason)
    await waitAndRetry(around, klpd, source, pull, tries, answer.reason, answer.afterMs)
    return 'over'
  }
  const kept = await receive(around.dataDir, oneChunk(body!))
  const next = await inGovernment(around.pool, klpd, async (client) => {
    const open = await findOpenPull(client, klpd, source.id)
    if (open?.id !== pull.id) return 'over' as const // a person stopped it meanwhile
    await keepPage(client, klpd, pull.id, {
      nomor: pull.halaman + 1,
      sha256: kept.sha256,
      bytes: kept.bytes,
      baris: answer.rows,
      asked: pull.kursor,
      next: answer.next,
      at: clockOf(around),
    })
    return (await findOpenPull(client, klpd, source.id))!
  })
  return next
}

async function* oneChunk(body: Buffer): AsyncGenerator<Uint8Array> {
  yield body
}

// ── ends ────────────────────────────────────────────────────────────────────────────────────────

const regularTime = (source: Source, at: Instant): Instant =>
  nextPull(source.jadwal, source.jam, minuteOf(source.id), at)

async function waitAndRetry(
  around: PullSurroundings,
  klpd: string,
  source: Source,
  pull: Pull,
  tries: number,
  reason: Reason,
  askedMs: number | null,
): Promise<void> {
  const at = clockOf(around)
  const wait = waitMs(tries, askedMs, (around.dice ?? Math.random)())
  const retryAt = new Date(Date.parse(at) + wait).toISOString() as Instant
  log.warn('sumber belum menjawab', { source: source.nama, reason: reason.code, tries, waitMs: wait })
  await inGovernment(around.pool, klpd, async (client) => {
    await notePullTry(client, klpd, pull.id, tries, retryAt, reason)
    await downNow(client, klpd, source, at, reason, retryAt)
    await askForPull(client, klpd, source.id, retryAt)
  })
}

async function giveUp(
  around: PullSurroundings,
  klpd: string,
  source: Source,
  pull: Pull,
  reason: Reason,
): Promise<void> {
  const at = clockOf(around)
  log.warn('penarikan berhenti', { source: source.nama, reason: reason.code })
  await inGovernment(around.pool, klpd, async (client) => {
    await endPull(client, klpd, pull.id, { status: 'gagal', at, reason })
    await downNow(client, klpd, source, at, reason, regularTime(source, at))
    await appendAudit(client, {
      klpd,
      agency: '',
      at,
      actor: pull.oleh,
      action: 'intake.pull-failed',
      subject: source.id,
      facts: { name: source.nama, reason: reason.code, pages: pull.halaman, rows: pull.baris },
    })
  })
}

/** The first failure of an outage is one row in the trail; the page tells the rest. */
async function downNow(
  client: pg.PoolClient,
  klpd: string,
  source: Source,
  at: Instant,
  reason: Reason,
  next: Instant,
): Promise<void> {
  if (!(await noteSourceDown(client, klpd, source.id, at, reason, next))) return
  await appendAudit(client, {
    klpd,
    agency: '',
    at,
    actor: 'jadwal',
    action: 'intake.source-down',
    subject: source.id,
    facts: { name: source.nama, reason: reason.code },
  })
}

async function finish(around: PullSurroundings, klpd: string, source: Source, pull: Pull): Promise<void> {
  const pages = await inGovernment(around.pool, klpd, (client) => listPages(client, klpd, pull.id))
  const file = pull.baris > 0 ? await combinePages(around.dataDir, pages) : null
  const at = clockOf(around)
  await inGovernment(around.pool, klpd, async (client) => {
    const known = await lastAppliedContent(client, klpd, source.id)
    const runId = file && file.sha256 !== known ? randomUUID() : undefined
    if (file && runId) {
      await createRun(client, {
        id: runId,
        sha256: file.sha256,
        bytes: file.bytes,
        fileName: `${source.jalur.slice(1).replaceAll('/', '_')}_${pull.tahun}_${klpd}_${dayOf(at)}.json`,
        klpd,
        by: `tarik:${source.nama}`,
      })
      if (source.terapkan) {
        await moveRun(client, runId, 'received', 'applying')
        await addJob(client, 'berkas-diputuskan', { runId, klpd }, `berkas-diputuskan:${runId}`)
      } else await addJob(client, 'berkas-diterima', { runId, klpd }, `berkas-diterima:${runId}`)
    }
    await endPull(client, klpd, pull.id, {
      status: 'selesai',
      at,
      sha256: file?.sha256,
      runId,
      ...(file === null ? { reason: { code: 'tanpa-baris' } } : {}),
      ...(file !== null && runId === undefined ? { reason: { code: 'isi-sama' } } : {}),
    })
    await noteSourceUp(client, klpd, source.id, at, regularTime(source, at))
    await appendAudit(client, {
      klpd,
      agency: '',
      at,
      actor: pull.oleh,
      action: 'intake.pulled',
      subject: source.id,
      facts: {
        name: source.nama,
        path: source.jalur,
        year: pull.tahun,
        pages: pages.length,
        rows: pull.baris,
        sha256: file?.sha256 ?? null,
        run: runId ?? null,
        recovered: source.gagal_sejak !== null,
      },
    })
  })
}
