/** Immutable snapshots of the figures, and what explains the difference between two moments of knowing. */
import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { Instant, IsoDate } from '#shared/date'
import { computeFigures, type Figures, type FiguresQuestion } from './figures.queries.ts'
import { KEPT_LINES } from './line-cells.queries.ts'

type Client = Pick<pg.ClientBase, 'query'>

/**
 * Raised by hand whenever the counting itself changes (line_at, payments, metrics), so that a later reader can tell "the rule changed"
 * from "the facts changed". The history stands in docs/decisions.
 */
export const COUNTING_RULES = '2026-11-26'

export interface Snapshot {
  readonly tahun: number
  readonly sampai: string
  readonly dasar: 'contract' | 'payment'
  readonly known_at: string
  readonly sebab: 'bulanan' | 'tangan'
  readonly aturan: string
  readonly isi: Figures
  readonly sidik: string
  readonly dibuat_pada: string
  readonly dibuat_oleh: string
  readonly catatan: string | null
}

const print = (figures: Figures): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(figures)))
    .digest('hex')

/** jsonb forgets the order of keys; the fingerprint must not depend on it. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, sorted(inner)]),
    )
  return value
}

/** Whether a kept snapshot still says what it said. */
export const isIntact = (snapshot: Pick<Snapshot, 'isi' | 'sidik'>): boolean =>
  print(snapshot.isi) === snapshot.sidik

/** Computes and keeps; the same question at the same instant is the same snapshot. */
export async function takeSnapshot(
  client: Client,
  question: Omit<FiguresQuestion, 'agency'>,
  cause: 'bulanan' | 'tangan',
  by: string,
  note: string | null,
): Promise<Figures> {
  const figures = await computeFigures(client, question)
  await client.query(
    `insert into realisation.potret (klpd, tahun, sampai, dasar, known_at, sebab, aturan, isi, sidik, dibuat_oleh, catatan)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing`,
    [
      question.klpd,
      question.year,
      question.asOf,
      question.basis,
      question.knownAt,
      cause,
      COUNTING_RULES,
      JSON.stringify(figures),
      print(figures),
      by,
      note,
    ],
  )
  return figures
}

const SNAPSHOT = `tahun, sampai::text as sampai, dasar, to_char(known_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as known_at,
  sebab, aturan, isi, sidik, dibuat_pada, dibuat_oleh, catatan`

/** Newest first. A government has some tens a year. */
export async function listSnapshots(client: Client, klpd: string, year: number): Promise<Snapshot[]> {
  return (
    await client.query<Snapshot>(
      `select ${SNAPSHOT} from realisation.potret where klpd = $1 and tahun = $2 order by potret.known_at desc, sampai desc, dasar limit 500`,
      [klpd, year],
    )
  ).rows
}

export async function findSnapshot(
  client: Client,
  klpd: string,
  year: number,
  asOf: string,
  basis: string,
  knownAt: string,
): Promise<Snapshot | undefined> {
  return (
    await client.query<Snapshot>(
      `select ${SNAPSHOT} from realisation.potret where klpd = $1 and tahun = $2 and sampai = $3 and dasar = $4 and potret.known_at = $5`,
      [klpd, year, asOf, basis, knownAt],
    )
  ).rows[0]
}

export interface Moment {
  readonly asOf: IsoDate
  readonly knownAt: Instant
  /** This very moment (FiguresQuestion.isNow). */
  readonly isNow?: boolean
}

/** Why a transaction or package adds to one figure and not, or not the same, to the other. */
export type Cause = 'baru' | 'hilang' | 'koreksi' | 'dihitung' | 'tidak-dihitung' | 'tanggal'

export interface Difference {
  readonly sebab: Cause
  readonly jenis: 'baris' | 'paket'
  readonly sumber: string
  readonly kunci: string
  readonly kd_satker_str: string
  readonly nama: string | null
  readonly dari: string
  readonly menjadi: string
  readonly alasan_dari: string | null
  readonly alasan_menjadi: string | null
}

/**
 * Every transaction whose PDN adds differently to M4, and every package whose pagu adds differently to M1, at two moments of one year.
 * The sum of `menjadi − dari` over all causes is the whole difference of the figure: nothing is left over.
 */
const differences = (linesOfTo: string) => `
  with a as materialized (select l.*, l.alasan is null and (l.tanggal is null or least(l.tanggal, make_date($2, 12, 31)) <= $3::date) as masuk from realisation.line_at($1, $2, $4) l),
  b as materialized (select l.*, l.alasan is null and (l.tanggal is null or least(l.tanggal, make_date($2, 12, 31)) <= $5::date) as masuk from ${linesOfTo} l),
  pa as materialized (select * from plan.published_paket_at($1, $2, $4)),
  pb as materialized (select * from plan.published_paket_at($1, $2, $6))
  select
    case
      when a.kunci is null then 'baru'
      when b.kunci is null then 'hilang'
      when a.masuk and b.masuk then 'koreksi'
      when a.alasan is null and b.alasan is null then 'tanggal'
      when b.masuk then 'dihitung' else 'tidak-dihitung' end as sebab,
    'baris' as jenis, coalesce(b.sumber, a.sumber) as sumber, coalesce(b.kunci, a.kunci) as kunci,
    coalesce(b.kd_satker_str, a.kd_satker_str) as kd_satker_str, coalesce(b.nama_paket, a.nama_paket) as nama,
    case when a.masuk then coalesce(a.pdn, 0) else 0 end as dari, case when b.masuk then coalesce(b.pdn, 0) else 0 end as menjadi,
    a.alasan as alasan_dari, b.alasan as alasan_menjadi
  from a full join b on b.sumber = a.sumber and b.kunci = a.kunci
  where case when a.masuk then coalesce(a.pdn, 0) else 0 end <> case when b.masuk then coalesce(b.pdn, 0) else 0 end
  union all
  select
    case
      when pa.kd_rup is null then 'baru'
      when pb.kd_rup is null then 'hilang'
      when pa.alasan is null and pb.alasan is null then 'koreksi'
      when pb.alasan is null then 'dihitung' else 'tidak-dihitung' end,
    'paket', coalesce(pb.jenis, pa.jenis), coalesce(pb.kd_rup, pa.kd_rup), coalesce(pb.kd_satker_str, pa.kd_satker_str, ''),
    coalesce(pb.nama_paket, pa.nama_paket),
    case when pa.alasan is null and pa.status_pdn = 'PDN' then pa.pagu_tahun else 0 end,
    case when pb.alasan is null and pb.status_pdn = 'PDN' then pb.pagu_tahun else 0 end, pa.alasan, pb.alasan
  from pa full join pb on pb.jenis = pa.jenis and pb.kd_rup = pa.kd_rup
  where case when pa.alasan is null and pa.status_pdn = 'PDN' then pa.pagu_tahun else 0 end
    <> case when pb.alasan is null and pb.status_pdn = 'PDN' then pb.pagu_tahun else 0 end`

export interface DifferenceSum {
  readonly jenis: 'baris' | 'paket'
  readonly sebab: Cause
  readonly n: number
  readonly selisih: string
}

const parametersOf = (klpd: string, year: number, from: Moment, to: Moment) => [
  klpd,
  year,
  from.asOf,
  from.knownAt,
  to.asOf,
  to.knownAt,
]

/** The whole difference by cause, and the largest rows behind it. */
export async function explainDifference(
  client: Client,
  klpd: string,
  year: number,
  from: Moment,
  to: Moment,
  limit: number,
): Promise<{ sums: DifferenceSum[]; rows: Difference[] }> {
  const found = await client.query<Difference & { n: string; selisih: string }>(
    `select d.*, dari::text as dari, menjadi::text as menjadi,
       count(*) over (partition by jenis, sebab)::int as n, sum(menjadi - dari) over (partition by jenis, sebab)::text as selisih,
       row_number() over (order by abs(menjadi - dari) desc, sumber, kunci) as urutan
     from (${differences(to.isNow ? KEPT_LINES : 'realisation.line_at($1, $2, $6)')}) d order by urutan`,
    parametersOf(klpd, year, from, to),
  )
  const sums = new Map<string, DifferenceSum>()
  for (const row of found.rows)
    sums.set(`${row.jenis} ${row.sebab}`, {
      jenis: row.jenis,
      sebab: row.sebab,
      n: Number(row.n),
      selisih: row.selisih,
    })
  return { sums: [...sums.values()], rows: found.rows.slice(0, limit) }
}
