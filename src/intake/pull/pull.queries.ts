import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Instant } from '#shared/date'
import type { Reason } from '#shared/decision'
import type { RunStatus } from '../runs.queries.ts'
import type { Schedule } from './schedule.ts'

type Client = Pick<pg.ClientBase, 'query'>

export interface Source {
  readonly id: string
  readonly nama: string
  readonly jalur: string
  readonly tahun: number | null
  readonly kunci: string
  readonly jadwal: Schedule
  readonly jam: number
  readonly terapkan: boolean
  readonly dijeda: boolean
  readonly berikut_pada: Instant
  readonly terakhir_berhasil: Instant | null
  readonly gagal_sejak: Instant | null
  readonly gagal_kali: number
  readonly alasan: Reason | null
  readonly dibuat_oleh: string
  readonly dibuat_pada: Instant
}

export type PullStatus = 'berjalan' | 'selesai' | 'gagal' | 'dihentikan'

export interface Pull {
  readonly id: string
  readonly sumber_id: string
  readonly status: PullStatus
  readonly tahun: number
  readonly kursor: string | null
  readonly halaman: number
  /** The last page is here; what is left is to make the run. */
  readonly lengkap: boolean
  readonly baris: number
  readonly bytes: number
  readonly percobaan: number
  readonly diulang: number
  readonly dicoba_lagi: Instant | null
  readonly alasan: Reason | null
  readonly sha256: string | null
  readonly run_id: string | null
  readonly oleh: string
  readonly mulai: Instant
  readonly selesai: Instant | null
}

export interface ListedPull extends Pull {
  readonly run_status: RunStatus | null
  readonly rows_new: number | null
  readonly rows_changed: number | null
  readonly rows_rejected: number | null
}

export interface PulledPage {
  readonly nomor: number
  readonly sha256: string
  readonly bytes: number
  readonly baris: number
}

const SOURCE = `id, nama, jalur, tahun, kunci, jadwal, jam, terapkan, dijeda, berikut_pada, terakhir_berhasil, gagal_sejak, gagal_kali, alasan, dibuat_oleh, dibuat_pada`
const PULL = `t.id, t.sumber_id, t.status, t.tahun, t.kursor, t.halaman, t.lengkap, t.baris, t.bytes, t.percobaan, t.diulang, t.dicoba_lagi, t.alasan, t.sha256, t.run_id, t.oleh, t.mulai, t.selesai`

/** More sources than feeds times a few years is a mistake. */
export const MAX_SOURCES = 200

export async function listSources(client: Client, klpd: string): Promise<Source[]> {
  const found = await client.query<Source>(
    `select ${SOURCE} from intake.sumber where klpd = $1 order by (gagal_sejak is null), nama, id limit ${MAX_SOURCES}`,
    [klpd],
  )
  return found.rows
}

export async function findSource(
  client: Client,
  klpd: string,
  id: string,
  lock = false,
): Promise<Source | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined
  const found = await client.query<Source>(
    `select ${SOURCE} from intake.sumber where klpd = $1 and id = $2${lock ? ' for update' : ''}`,
    [klpd, id],
  )
  return found.rows[0]
}

export async function createSource(
  client: Client,
  klpd: string,
  source: Pick<
    Source,
    | 'id'
    | 'nama'
    | 'jalur'
    | 'tahun'
    | 'kunci'
    | 'jadwal'
    | 'jam'
    | 'terapkan'
    | 'berikut_pada'
    | 'dibuat_oleh'
    | 'dibuat_pada'
  >,
): Promise<void> {
  await client.query(
    `insert into intake.sumber (klpd, id, nama, jalur, tahun, kunci, jadwal, jam, terapkan, berikut_pada, dibuat_oleh, dibuat_pada)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      klpd,
      source.id,
      source.nama,
      source.jalur,
      source.tahun,
      source.kunci,
      source.jadwal,
      source.jam,
      source.terapkan,
      source.berikut_pada,
      source.dibuat_oleh,
      source.dibuat_pada,
    ],
  )
}

export async function changeSource(
  client: Client,
  klpd: string,
  id: string,
  change: Partial<
    Pick<Source, 'nama' | 'tahun' | 'kunci' | 'jadwal' | 'jam' | 'terapkan' | 'dijeda' | 'berikut_pada'>
  >,
): Promise<void> {
  const columns = Object.keys(change)
  if (columns.length === 0) return
  await client.query(
    `update intake.sumber set ${columns.map((column, index) => `${column} = $${index + 3}`).join(', ')} where klpd = $1 and id = $2`,
    [klpd, id, ...Object.values(change)],
  )
}

export async function listDueSources(client: Client, klpd: string, at: Instant): Promise<string[]> {
  const found = await client.query<{ id: string }>(
    `select s.id from intake.sumber s where s.klpd = $1 and not s.dijeda and s.berikut_pada <= $2 order by s.berikut_pada limit ${MAX_SOURCES}`,
    [klpd, at],
  )
  return found.rows.map((row) => row.id)
}

/** Open pulls whose next try is due: their job may have been lost with a process. */
export async function listWaitingPulls(client: Client, klpd: string, at: Instant): Promise<string[]> {
  const found = await client.query<{ id: string }>(
    `select t.sumber_id as id from intake.tarikan t join intake.sumber s on s.klpd = t.klpd and s.id = t.sumber_id
     where t.klpd = $1 and t.status = 'berjalan' and not s.dijeda and coalesce(t.dicoba_lagi, t.mulai) <= $2 limit ${MAX_SOURCES}`,
    [klpd, at],
  )
  return found.rows.map((row) => row.id)
}

export async function findOpenPull(
  client: Client,
  klpd: string,
  sourceId: string,
): Promise<Pull | undefined> {
  const found = await client.query<Pull>(
    `select ${PULL} from intake.tarikan t where t.klpd = $1 and t.sumber_id = $2 and t.status = 'berjalan'`,
    [klpd, sourceId],
  )
  return found.rows[0]
}

/** Opens a pull, or finds the one that is open: two clicks are one pull. */
export async function openPull(
  client: Client,
  klpd: string,
  pull: { readonly sourceId: string; readonly year: number; readonly by: string; readonly at: Instant },
): Promise<Pull> {
  await client.query(
    `insert into intake.tarikan (klpd, id, sumber_id, tahun, oleh, mulai) values ($1, $2, $3, $4, $5, $6)
     on conflict (klpd, sumber_id) where status = 'berjalan' do nothing`,
    [klpd, randomUUID(), pull.sourceId, pull.year, pull.by, pull.at],
  )
  return (await findOpenPull(client, klpd, pull.sourceId))!
}

/** The page and the cursor behind it, together: after a crash the pull goes on right behind the last page kept. */
export async function keepPage(
  client: Client,
  klpd: string,
  pullId: string,
  page: PulledPage & {
    readonly asked: string | null
    readonly next: string | null
    readonly at: Instant
  },
): Promise<void> {
  await client.query(
    `insert into intake.tarikan_halaman (klpd, tarikan_id, nomor, kursor, sha256, bytes, baris, diterima_pada)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [klpd, pullId, page.nomor, page.asked, page.sha256, page.bytes, page.baris, page.at],
  )
  await client.query(
    `update intake.tarikan set kursor = $3, lengkap = $3::text is null, halaman = $4, baris = baris + $5, bytes = bytes + $6, percobaan = 0, dicoba_lagi = null, alasan = null
     where klpd = $1 and id = $2`,
    [klpd, pullId, page.next, page.nomor, page.baris, page.bytes],
  )
}

/** A person does not want to wait for the next try. */
export async function tryNow(client: Client, klpd: string, pullId: string): Promise<void> {
  await client.query('update intake.tarikan set dicoba_lagi = null where klpd = $1 and id = $2', [
    klpd,
    pullId,
  ])
}

export async function beginAgain(client: Client, klpd: string, pullId: string): Promise<void> {
  await client.query('delete from intake.tarikan_halaman where klpd = $1 and tarikan_id = $2', [klpd, pullId])
  await client.query(
    `update intake.tarikan set kursor = null, halaman = 0, baris = 0, bytes = 0, diulang = diulang + 1 where klpd = $1 and id = $2`,
    [klpd, pullId],
  )
}

export async function notePullTry(
  client: Client,
  klpd: string,
  pullId: string,
  tries: number,
  retryAt: Instant,
  reason: Reason,
): Promise<void> {
  await client.query(
    'update intake.tarikan set percobaan = $3, dicoba_lagi = $4, alasan = $5 where klpd = $1 and id = $2',
    [klpd, pullId, tries, retryAt, JSON.stringify(reason)],
  )
}

export async function endPull(
  client: Client,
  klpd: string,
  pullId: string,
  end: {
    readonly status: Exclude<PullStatus, 'berjalan'>
    readonly at: Instant
    readonly reason?: Reason | undefined
    readonly sha256?: string | undefined
    readonly runId?: string | undefined
  },
): Promise<void> {
  await client.query(
    `update intake.tarikan set status = $3, selesai = $4, alasan = $5, sha256 = $6, run_id = $7, dicoba_lagi = null where klpd = $1 and id = $2`,
    [
      klpd,
      pullId,
      end.status,
      end.at,
      end.reason ? JSON.stringify(end.reason) : null,
      end.sha256 ?? null,
      end.runId ?? null,
    ],
  )
}

export async function noteSourceUp(
  client: Client,
  klpd: string,
  id: string,
  at: Instant,
  next: Instant,
): Promise<void> {
  await client.query(
    `update intake.sumber set terakhir_berhasil = $3, gagal_sejak = null, gagal_kali = 0, alasan = null, berikut_pada = $4 where klpd = $1 and id = $2`,
    [klpd, id, at, next],
  )
}

/** @returns whether this began the outage. */
export async function noteSourceDown(
  client: Client,
  klpd: string,
  id: string,
  at: Instant,
  reason: Reason,
  next: Instant,
): Promise<boolean> {
  const noted = await client.query<{ gagal_kali: number }>(
    `update intake.sumber set gagal_sejak = coalesce(gagal_sejak, $3), gagal_kali = gagal_kali + 1, alasan = $4, berikut_pada = $5
     where klpd = $1 and id = $2 returning gagal_kali`,
    [klpd, id, at, JSON.stringify(reason), next],
  )
  return noted.rows[0]?.gagal_kali === 1
}

export async function listPages(client: Client, klpd: string, pullId: string): Promise<PulledPage[]> {
  const found = await client.query<PulledPage>(
    'select nomor, sha256, bytes, baris from intake.tarikan_halaman where klpd = $1 and tarikan_id = $2 order by nomor',
    [klpd, pullId],
  )
  return found.rows
}

export async function listPulls(
  client: Client,
  klpd: string,
  sourceId: string,
  limit: number,
): Promise<ListedPull[]> {
  const found = await client.query<ListedPull>(
    `select ${PULL}, r.status as run_status, r.rows_new, r.rows_changed, r.rows_rejected
     from intake.tarikan t left join intake.run r on r.id = t.run_id
     where t.klpd = $1 and t.sumber_id = $2 order by t.mulai desc limit $3`,
    [klpd, sourceId, limit],
  )
  return found.rows
}

/** Content of the last pull of this source that became facts: the same bytes again need no run. */
export async function lastAppliedContent(
  client: Client,
  klpd: string,
  sourceId: string,
): Promise<string | undefined> {
  const found = await client.query<{ sha256: string; status: string }>(
    `select t.sha256, r.status from intake.tarikan t join intake.run r on r.id = t.run_id
     where t.klpd = $1 and t.sumber_id = $2 and t.status = 'selesai' order by t.mulai desc limit 1`,
    [klpd, sourceId],
  )
  return found.rows[0]?.status === 'applied' ? found.rows[0].sha256 : undefined
}
