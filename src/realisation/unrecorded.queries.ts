/**
 * The worklist "belum tercatat": what is paid but stands in no LKPP feed, what LKPP's feeds know and the treasury's list does not, what was
 * selected or ordered and never recorded (p3dn-rules 4.3: only what is recorded counts).
 */
import type pg from 'pg'
import { readEdition } from '#rulebook'
import { accountBases, paymentSql } from './payments.queries.ts'

type Client = Pick<pg.ClientBase, 'query'>

export const UNRECORDED_KINDS = [
  'bayar-belum-dicatat',
  'catatan-belum-dibayar',
  'kontrak-belum-dicatat',
  'pdn-belum-diisi',
  'realisasi-tidak-cocok',
  'tanpa-rup',
  'satuan-janggal',
] as const
export type UnrecordedKind = (typeof UNRECORDED_KINDS)[number]

export interface Unrecorded {
  readonly jenis: UnrecordedKind
  readonly kd_satker_str: string
  readonly sumber: string
  readonly kunci: string
  readonly nama: string | null
  readonly penyedia: string | null
  readonly nomor: string | null
  readonly kd_rup: string | null
  /** `null`: ordered, but no feed names the amount. */
  readonly nilai: string | null
  readonly tanggal: string | null
  /** Day by which it should be recorded: the tenth of the month after (Padan's default, to be agreed). */
  readonly jatuh_tempo: string | null
  readonly run_id: string
  readonly row_no: number
  readonly line: number
}

export interface UnrecordedFilter {
  readonly year: number
  readonly agencies: readonly string[] | undefined
  readonly agency: string
  readonly kind: string
}

const DUE = `(date_trunc('month', tanggal) + interval '1 month 9 days')::date`

/** The treasury's list against the counted lines; without a list nothing can be said of either side. */
const withPayments = (): string => `
  payment as materialized (${paymentSql('realisation.baris where klpd = $1 and tahun = $2')}),
  listed as (select distinct kd_satker_str from realisation.pembayaran where klpd = $1 and tahun = $2 and known_to = 'infinity')
  select 'bayar-belum-dicatat' as jenis, p.kd_satker_str, 'pembayaran' as sumber, p.no_sp2d || '|' || p.ordinal as kunci, p.uraian as nama,
    p.nama_penyedia as penyedia, p.no_sp2d as nomor, p.kd_rup, p.nilai, p.tgl_sp2d as tanggal, p.run_id, p.row_no, p.line
  from payment p where p.kunci is null and p.alasan is null and p.nilai > 0
  union all
  select 'catatan-belum-dibayar', b.kd_satker_str, b.sumber, b.kunci, b.nama_paket, b.penyedia, split_part(b.kunci, '|', 2), b.kd_rup, b.nilai, b.tanggal,
    b.run_id, b.row_no, b.line
  from realisation.baris b join listed l on l.kd_satker_str = b.kd_satker_str
  where b.klpd = $1 and b.tahun = $2 and b.alasan is null and b.tanggal < $3::timestamptz::date - 60
    and not exists (select from payment p where p.sumber = b.sumber and p.kunci = b.kunci)
  union all
  select * from realisation.published_unrecorded($1, $2)`

export async function listUnrecorded(
  client: Client,
  klpd: string,
  at: string,
  f: UnrecordedFilter,
  limit: number,
  offset: number,
): Promise<{ rows: Unrecorded[]; sums: { jenis: UnrecordedKind; n: number; nilai: string }[] }> {
  const bases = JSON.stringify(await accountBases(client, klpd, f.year, await readEdition(client, klpd)))
  const found = await client.query<{
    rows: Unrecorded[]
    sums: { jenis: UnrecordedKind; n: number; nilai: string }[]
  }>(
    `with work as materialized (
       select * from (with ${withPayments()}) w where ($5 = '' or kd_satker_str = $5) and ($6::text[] is null or kd_satker_str = any ($6))
     )
     select
       (select coalesce(json_agg(s), '[]') from (
          select jenis, count(*)::int as n, coalesce(sum(nilai), 0)::text as nilai from work group by 1
        ) s) as sums,
       (select coalesce(json_agg(r), '[]') from (
          select jenis, kd_satker_str, sumber, kunci, nama, penyedia, nomor, kd_rup, nilai::text as nilai, tanggal::text as tanggal,
            ${DUE}::text as jatuh_tempo, run_id, row_no, line
          from work where $7 = '' or jenis = $7 order by work.nilai desc nulls last, kunci limit $8 offset $9
        ) r) as rows`,
    [klpd, f.year, at, bases, f.agency, f.agencies ?? null, f.kind, limit, offset],
  )
  return found.rows[0]!
}
