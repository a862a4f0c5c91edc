/** The ledger in the database: every move is one call of `budget.post`, in the caller's transaction. */
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Instant, IsoDate } from '#shared/date'
import type { Balance, Move, PostResult } from './ledger.ts'

type Client = Pick<pg.ClientBase, 'query'>

export interface Posting extends Move {
  readonly klpd: string
  readonly lineId: string
  readonly at: Instant
  readonly by: string
  /** Only for a ceiling: from which day the APBD or its change holds. */
  readonly effectiveOn?: IsoDate
  readonly note?: string
}

/**
 * Posts one move. Anything but `posted` or `replayed` has changed nothing; the caller then rolls back what it did with it.
 * The line stays locked until the caller's transaction ends, so post as late as possible.
 */
export async function post(
  client: Client,
  posting: Posting,
): Promise<{ result: PostResult; freeRupiah: bigint }> {
  const found = await client.query<{ result: PostResult; free_rupiah: number | null }>({
    name: 'budget-post',
    text: 'select result, free_rupiah from budget.post($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
    values: [
      posting.klpd,
      posting.lineId,
      posting.kind,
      posting.amountRupiah,
      posting.document,
      posting.key,
      posting.at,
      posting.by,
      posting.effectiveOn ?? null,
      posting.note ?? null,
    ],
  })
  const row = found.rows[0] ?? { result: 'no-line' as const, free_rupiah: null }
  return { result: row.result, freeRupiah: BigInt(row.free_rupiah ?? 0) }
}

export interface BudgetKey {
  readonly klpd: string
  readonly tahun: number
  readonly kdSatkerStr: string
  readonly kdSubkegiatan: string
  readonly kdRekening: string
}

export interface BudgetLine extends BudgetKey, Balance {
  readonly lineId: string
  readonly uraian: string
  readonly freeRupiah: bigint
}

interface LineRow {
  line_id: string
  klpd: string
  tahun: number
  kd_satker_str: string
  kd_subkegiatan: string
  kd_rekening: string
  uraian: string
  ceiling_rupiah: number
  reserved_rupiah: number
  realised_rupiah: number
}
const lineOf = (row: LineRow): BudgetLine => ({
  lineId: row.line_id,
  klpd: row.klpd,
  tahun: row.tahun,
  kdSatkerStr: row.kd_satker_str,
  kdSubkegiatan: row.kd_subkegiatan,
  kdRekening: row.kd_rekening,
  uraian: row.uraian,
  ceilingRupiah: BigInt(row.ceiling_rupiah),
  reservedRupiah: BigInt(row.reserved_rupiah),
  realisedRupiah: BigInt(row.realised_rupiah),
  freeRupiah: BigInt(row.ceiling_rupiah - row.reserved_rupiah - row.realised_rupiah),
})

/** Opens a line with a ceiling of nothing, or finds it. */
export async function ensureLine(client: Client, key: BudgetKey, uraian = ''): Promise<BudgetLine> {
  await client.query(
    `insert into budget.line (klpd, line_id, tahun, kd_satker_str, kd_subkegiatan, kd_rekening, uraian) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (klpd, tahun, kd_satker_str, kd_subkegiatan, kd_rekening) do nothing`,
    [key.klpd, randomUUID(), key.tahun, key.kdSatkerStr, key.kdSubkegiatan, key.kdRekening, uraian],
  )
  const found = await client.query<LineRow>(
    `select * from budget.line where klpd = $1 and tahun = $2 and kd_satker_str = $3 and kd_subkegiatan = $4 and kd_rekening = $5`,
    [key.klpd, key.tahun, key.kdSatkerStr, key.kdSubkegiatan, key.kdRekening],
  )
  return lineOf(found.rows[0]!)
}

export async function findBudgetLine(
  client: Client,
  klpd: string,
  lineId: string,
): Promise<BudgetLine | undefined> {
  const found = await client.query<LineRow>({
    name: 'budget-find-line',
    text: 'select * from budget.line where klpd = $1 and line_id = $2',
    values: [klpd, lineId],
  })
  return found.rows[0] && lineOf(found.rows[0])
}

/** Lines of one government and year, at most `limit`, and how many there are; `agencies` confines to some, `search` to parts of codes and names. */
export async function listBudgetLines(
  client: Client,
  klpd: string,
  tahun: number,
  filter: { readonly agencies: readonly string[] | undefined; readonly search: string },
  limit: number,
  offset = 0,
): Promise<{ lines: BudgetLine[]; total: number }> {
  const found = await client.query<LineRow & { total: number }>(
    `select l.*, count(*) over ()::int as total from budget.line l
     where l.klpd = $1 and l.tahun = $2 and ($3::text[] is null or l.kd_satker_str = any ($3))
       and ($4 = '' or l.kd_satker_str || ' ' || l.kd_subkegiatan || ' ' || l.kd_rekening || ' ' || l.uraian ilike $4)
     order by l.kd_satker_str, l.kd_subkegiatan, l.kd_rekening limit $5 offset $6`,
    [
      klpd,
      tahun,
      filter.agencies ?? null,
      filter.search && `%${filter.search.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`,
      limit,
      offset,
    ],
  )
  return { lines: found.rows.map(lineOf), total: found.rows[0]?.total ?? 0 }
}

export interface LedgerRow extends Move {
  readonly seq: number
  readonly at: Instant
  readonly by: string
  readonly effectiveOn: IsoDate | null
  readonly note: string | null
}

export async function listLedger(
  client: Client,
  klpd: string,
  lineId: string,
  limit: number,
): Promise<LedgerRow[]> {
  const found = await client.query<{
    seq: number
    kind: Move['kind']
    amount_rupiah: number
    document: string
    key: string
    at: Instant
    by: string
    effective_on: IsoDate | null
    note: string | null
  }>(
    `select seq, kind, amount_rupiah, document, key, at, by, effective_on, note from budget.entry
     where klpd = $1 and line_id = $2 order by seq desc limit $3`,
    [klpd, lineId, limit],
  )
  return found.rows.map((row) => ({
    seq: row.seq,
    kind: row.kind,
    amountRupiah: BigInt(row.amount_rupiah),
    document: row.document,
    key: row.key,
    at: row.at,
    by: row.by,
    effectiveOn: row.effective_on,
    note: row.note,
  }))
}

/** What one document still holds on its lines. */
export async function reservedBy(client: Client, klpd: string, document: string): Promise<bigint> {
  const found = await client.query<{ held: number | null }>(
    'select sum(reserved_rupiah)::bigint as held from budget.reservation where klpd = $1 and document = $2',
    [klpd, document],
  )
  return BigInt(found.rows[0]?.held ?? 0)
}

/** Lines whose balance is not the sum of their rows, or of their reservations; empty = the ledger is whole. */
export async function findUnbalanced(client: Client, klpd: string): Promise<{ lineId: string }[]> {
  const found = await client.query<{ line_id: string }>(
    `select l.line_id from budget.line l
     left join (
       select line_id, sum(case when kind = 'ceiling' then amount_rupiah else 0 end) as ceiling,
         sum(case kind when 'reserve' then amount_rupiah when 'release' then -amount_rupiah when 'realise' then -amount_rupiah else 0 end) as reserved,
         sum(case when kind = 'realise' then amount_rupiah else 0 end) as realised, count(*) as rows
       from budget.entry where klpd = $1 group by line_id
     ) e on e.line_id = l.line_id
     left join (
       select line_id, sum(reserved_rupiah) as reserved, sum(realised_rupiah) as realised from budget.reservation where klpd = $1 group by line_id
     ) r on r.line_id = l.line_id
     where l.klpd = $1 and (
       l.ceiling_rupiah <> coalesce(e.ceiling, 0) or l.reserved_rupiah <> coalesce(e.reserved, 0) or l.realised_rupiah <> coalesce(e.realised, 0)
       or l.last_seq <> coalesce(e.rows, 0) or l.reserved_rupiah <> coalesce(r.reserved, 0) or l.realised_rupiah <> coalesce(r.realised, 0)
     ) limit 100`,
    [klpd],
  )
  return found.rows.map((row) => ({ lineId: row.line_id }))
}
