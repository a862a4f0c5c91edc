/**
 * Payments (SP2D) joined to the purchases they pay, for P/M6 and everything on payment basis. The PDN part of a payment is
 * payment × PDN ÷ value of the purchase (p3dn-rules 10.7); a payment that no purchase claims stays in the base as "not known".
 */
import type pg from 'pg'
import {
  type AccountBase,
  accountBase,
  accountBaseChanges,
  dayBefore,
  type Edition,
  underEdition,
} from '#law'
import { readEdition } from '#rulebook'
import type { IsoDate } from '#shared/date'
import { type Sen, senFromNumeric } from '#shared/money'

type Client = Pick<pg.ClientBase, 'query'>

/** A payment that Padan knows of stands in the treasury's list within this time: GU is replenished by the month. */
export const DAYS_TO_LIST = 60

/** A payment of the treasury's list, as decisions about it name it. */
export const LUMP_KEY = (alias: string): string =>
  `concat_ws('|', ${alias}.no_sp2d, ${alias}.ordinal, ${alias}.kd_satker_str)`

/** What the law says of an account from one day through another. */
export interface BaseOfAccount {
  readonly kd_rekening: string
  readonly dari: IsoDate
  readonly sampai: IsoDate
  readonly dasar: AccountBase
}

/**
 * What the law says of every account that the year's payments name (p3dn-rules 4.6), by the day of payment; an account it cannot
 * judge is `review`.
 * @param edition the book to judge under: that of the government as of the instant the figure is asked for
 */
export async function accountBases(
  client: Client,
  klpd: string,
  year: number,
  edition: Edition,
): Promise<readonly BaseOfAccount[]> {
  const found = await client.query<{ kd_rekening: string; first: IsoDate; last: IsoDate }>(
    `select kd_rekening, min(tgl_sp2d)::text as first, max(tgl_sp2d)::text as last from realisation.pembayaran
     where klpd = $1 and tahun = $2 and kd_rekening is not null group by 1`,
    [klpd, year],
  )
  return underEdition(edition, () => {
    const changes = accountBaseChanges()
    return found.rows.flatMap(({ kd_rekening, first, last }) => {
      const starts = [first, ...changes.filter((day) => day > first && day <= last)]
      return starts.map((dari, i): BaseOfAccount => {
        const next = starts[i + 1]
        return {
          kd_rekening,
          dari,
          sampai: next === undefined ? last : dayBefore(next),
          dasar: accountBase(dari, kd_rekening).verdict ?? 'review',
        }
      })
    })
  })
}

/**
 * One row per payment line. `alasan` null = belongs to the base of P. Advances to a treasurer (UP, TU) are no spending; an account
 * that is not surely procurement counts only where a purchase claims the payment.
 * Parameters: $1 klpd, $2 year, $3 instant, $4 `BaseOfAccount`s (jsonb).
 * @param agency where only payments of one agency are asked for: a parameter with its code
 */
export const paymentSql = (lines: string, agency: '' | '$6' = ''): string => `
  with lines as materialized (select * from ${lines}),
  bases as materialized (
    select * from jsonb_to_recordset($4::jsonb) as b(kd_rekening text, dari date, sampai date, dasar text)
  ),
  numbers as materialized (select * from realisation.line_number_at($1, $2, $3)),
  -- a payment of the weaker of two records of one purchase pays that purchase
  standing as (
    select l.sumber, l.kunci,
      case when l.alasan is null then l.sumber else l.pasangan_sumber end as ke_sumber,
      case when l.alasan is null then l.kunci else l.pasangan_kunci end as ke_kunci
    from lines l where l.alasan is null or l.pasangan_kunci is not null
  ),
  listed as materialized (
    select p.no_sp2d, p.ordinal, p.kd_satker_str, p.tgl_sp2d, p.nilai_bruto as nilai, p.kd_rekening, p.kd_subkegiatan, p.no_kontrak, p.kd_rup, p.uraian,
      p.nama_penyedia, p.jenis_sp2d, p.run_id, p.row_no, p.line,
      case when upper(p.jenis_sp2d) in ('UP', 'TU') then 'advance' else coalesce(b.dasar, 'review') end as dasar
    from realisation.pembayaran p
    left join bases b on b.kd_rekening = p.kd_rekening and p.tgl_sp2d between b.dari and b.sampai
    where p.klpd = $1 and p.tahun = $2 and p.known_from <= $3 and p.known_to > $3${agency && ` and p.kd_satker_str = ${agency}`}
  ),
  own as materialized (
    select e.order_id::text as kunci, e.number, e.kd_satker_str, (e.paid_at at time zone 'Asia/Jakarta')::date as dibayar, e.nilai, e.kd_rup, e.kd_subkegiatan,
      e.kd_rekening, e.nama_paket, e.seller_name
    from orders.published_counted_order e where e.klpd = $1 and e.tahun = $2 and e.paid_at <= $3${agency && ` and e.kd_satker_str = ${agency}`}
  ),
  -- an order of Padan's own is paid at LUNAS, unless the treasury's list has it: by the number of the order or of a paper of it …
  told as materialized (
    select distinct on (p.no_sp2d, p.ordinal, p.kd_satker_str) p.no_sp2d, p.ordinal, p.kd_satker_str, e.kunci
    from (
      select no_sp2d, ordinal, kd_satker_str, realisation.plain_number(no_kontrak) as nomor from listed where no_kontrak is not null
      union all
      select l.no_sp2d, l.ordinal, l.kd_satker_str, realisation.plain_number(said.nomor)
      from listed l cross join unnest(realisation.numbers_in(concat_ws(' ', l.no_kontrak, l.uraian))) said (nomor)
      where (select count(*) from own) > 0 and realisation.may_name_order(concat_ws(' ', l.no_kontrak, l.uraian))
    ) p
    join (
      select realisation.plain_number(number) as nomor, kunci from own union all select realisation.plain_number(kunci), kunci from own
    ) e on e.nomor = p.nomor
    where (select count(*) from own) > 0
    order by 1, 2, 3, 4
  ),
  -- … or without a number, but of the same unit and amount, for the same package or account, within ${DAYS_TO_LIST} days; n are n
  silent_list as (
    select l.*, row_number() over (partition by kd_satker_str, nilai, coalesce(kd_rup, kd_subkegiatan || '|' || kd_rekening) order by tgl_sp2d, no_sp2d, ordinal) as nth
    from listed l
    where dasar <> 'advance' and (select count(*) from own) > 0
      and not exists (select from told t where t.no_sp2d = l.no_sp2d and t.ordinal = l.ordinal and t.kd_satker_str = l.kd_satker_str)
      and not exists (select from numbers m where m.sumber <> 'e-order' and m.nomor = realisation.plain_number(l.no_kontrak))
  ),
  silent_own as (
    select v.hal, o.*, row_number() over (partition by kd_satker_str, nilai, v.hal order by dibayar, kunci) as nth
    from own o cross join lateral (values (kd_rup), (kd_subkegiatan || '|' || kd_rekening)) v (hal)
    where not exists (select from told t where t.kunci = o.kunci)
  ),
  guessed as (
    select l.no_sp2d, l.ordinal, l.kd_satker_str, o.kunci from silent_list l
    join silent_own o on o.kd_satker_str = l.kd_satker_str and o.nilai = l.nilai and o.nth = l.nth
      and o.hal = coalesce(l.kd_rup, l.kd_subkegiatan || '|' || l.kd_rekening) and abs(l.tgl_sp2d - o.dibayar) <= ${DAYS_TO_LIST}
  ),
  of_order as materialized (
    select no_sp2d, ordinal, kd_satker_str, kunci, 'nomor' as hubungan from told
    union all select no_sp2d, ordinal, kd_satker_str, kunci, 'paket' from guessed
  ),
  paid as (
    select * from listed
    union all
    select o.number, 0, o.kd_satker_str, o.dibayar, o.nilai, null, null, o.number, o.kd_rup, o.nama_paket, o.seller_name, 'E-Order',
      '00000000-0000-0000-0000-000000000000'::uuid, 0, 0, 'include'
    from own o where not exists (select from of_order t where t.kunci = o.kunci)
  ),
  by_number as (
    select p.no_sp2d, p.ordinal, p.kd_satker_str, min(s.ke_sumber || E'\\x1f' || s.ke_kunci) as ke, count(distinct s.ke_sumber || E'\\x1f' || s.ke_kunci) as n
    from paid p
    join numbers m on m.nomor = realisation.plain_number(p.no_kontrak)
    join standing s on s.sumber = m.sumber and s.kunci = m.kunci
    join lines l on l.sumber = s.ke_sumber and l.kunci = s.ke_kunci and l.alasan is null
      and (l.kd_satker_str = p.kd_satker_str or l.kd_satker_str = '' or p.kd_satker_str = '')
    group by 1, 2, 3
  ),
  coded as materialized (
    select distinct l.sumber, l.kunci, l.kd_satker_str, trim(code) as kd_rup
    from lines l, unnest(string_to_array(l.kd_rup, ';')) code where l.alasan is null
  ),
  by_package as (
    select p.no_sp2d, p.ordinal, p.kd_satker_str, min(l.sumber || E'\\x1f' || l.kunci) as ke, count(*) as n
    from paid p join coded l on l.kd_satker_str = p.kd_satker_str and l.kd_rup = p.kd_rup
    group by 1, 2, 3
  )
  select p.*, l.sumber, l.kunci, l.kanal, l.metode, l.nama_paket, l.pdn as pdn_pembelian, l.nilai as nilai_pembelian,
    case when o.hubungan is not null then o.hubungan when b.n = 1 then 'nomor' when b.n is null and k.n = 1 then 'paket' when b.n > 1 or k.n > 1 then 'rancu' end as hubungan,
    case when l.nilai > 0 then p.nilai * l.pdn / l.nilai end as pdn,
    case when l.nilai > 0 then p.nilai * l.umk / l.nilai end as umk,
    case when l.nilai > 0 then p.nilai * l.nilai_sertifikat / l.nilai end as nilai_sertifikat,
    case when l.nilai > 0 then p.nilai * l.nilai_tkdn / l.nilai end as nilai_tkdn,
    case
      when exists (
        select from realisation.keputusan_ganda d where d.klpd = $1 and d.sumber_a = 'e-order' and d.sumber_b = 'pembayaran' and d.keputusan = 'ganda'
          and d.kunci_b = ${LUMP_KEY('p')} and d.known_from <= $3 and d.known_to > $3
      ) then 'dirinci-per-pesanan'
      when p.dasar = 'advance' then 'uang-persediaan'
      when p.dasar = 'exclude' then 'bukan-pengadaan'
      when p.dasar in ('review', 'conditional') and l.kunci is null then 'perlu-ditinjau'
    end as alasan
  from paid p
  left join by_number b using (no_sp2d, ordinal, kd_satker_str)
  left join by_package k using (no_sp2d, ordinal, kd_satker_str)
  left join of_order o using (no_sp2d, ordinal, kd_satker_str)
  left join lines l on l.alasan is null
    and l.sumber || E'\\x1f' || l.kunci = case when o.kunci is not null then 'e-order' || E'\\x1f' || o.kunci when b.n = 1 then b.ke when b.n is null and k.n = 1 then k.ke end`

/** Sums per agency, channel and method; $5 = last day counted (null = no limit). */
export const paymentSumsSql = (
  lines: string,
  perFile: '' | 'run_id' = '',
  agency: '' | '$6' = '',
): string => `
  select kd_satker_str, coalesce(kanal, '') as kanal, coalesce(metode, '') as metode,
    count(*) filter (where alasan is null)::int as baris,
    coalesce(sum(nilai) filter (where alasan is null), 0) as nilai,
    coalesce(sum(pdn) filter (where alasan is null), 0) as pdn,
    coalesce(sum(nilai) filter (where alasan is null and pdn > 0), 0) as nilai_pdn_diketahui,
    coalesce(sum(nilai) filter (where alasan is null and pdn = 0), 0) as nilai_pdn_nol,
    coalesce(sum(nilai) filter (where alasan is null and (pdn is null or pdn < 0)), 0) as nilai_pdn_tidak_diketahui,
    coalesce(sum(umk) filter (where alasan is null), 0) as umk,
    coalesce(sum(nilai) filter (where alasan is null and umk is null), 0) as nilai_umk_tidak_diketahui,
    coalesce(sum(nilai_sertifikat) filter (where alasan is null), 0) as nilai_sertifikat,
    coalesce(sum(nilai_tkdn) filter (where alasan is null), 0) as nilai_tkdn,
    coalesce(sum(nilai) filter (where alasan = 'perlu-ditinjau'), 0) as nilai_ditinjau,
    coalesce(sum(nilai) filter (where alasan in ('bukan-pengadaan', 'uang-persediaan')), 0) as nilai_dikecualikan${perFile ? ', run_id' : ''}
  from (${paymentSql(lines, agency)}) payment
  where $5::date is null or tgl_sp2d <= $5::date
  group by ${perFile ? 'grouping sets ((1, 2, 3), (1, 2, 3, run_id))' : '1, 2, 3'}`

/** Years with a payment of these days. */
export async function yearsOfPayments(
  client: Client,
  klpd: string,
  from: IsoDate,
  until: IsoDate | null,
): Promise<readonly number[]> {
  const found = await client.query<{ tahun: number }>(
    `select distinct tahun from realisation.pembayaran
     where klpd = $1 and tgl_sp2d >= $2 and ($3::date is null or tgl_sp2d <= $3) and known_to = 'infinity' order by tahun`,
    [klpd, from, until],
  )
  return found.rows.map((row) => row.tahun)
}

/** P of one agency: PDN paid of what was paid in the base. */
export interface PaidShare {
  readonly kdSatkerStr: string
  readonly pdn: Sen
  readonly base: Sen
  /** A BUMD stands outside the APBD and in no sum of the government. */
  readonly inBudget: boolean
}

/** P per agency as the kept lines of now give it under an edition; what a proposed version would make of it. */
export async function paidShares(
  client: Client,
  klpd: string,
  year: number,
  at: string,
  bases: readonly BaseOfAccount[],
): Promise<readonly PaidShare[]> {
  const found = await client.query<{ kd_satker_str: string; pdn: string; nilai: string; bumd: boolean }>(
    `select p.kd_satker_str, coalesce(sum(p.pdn), 0)::text as pdn, coalesce(sum(p.nilai), 0)::text as nilai, coalesce(bool_or(s.golongan = 'bumd'), false) as bumd
     from (${paymentSql('realisation.baris where klpd = $1 and tahun = $2')}) p
     left join agencies.published_satker s on s.klpd = $1 and s.kd_satker_str = p.kd_satker_str
     where p.alasan is null group by 1 order by 1`,
    [klpd, year, at, JSON.stringify(bases)],
  )
  return found.rows.map((row) => ({
    kdSatkerStr: row.kd_satker_str,
    pdn: senFromNumeric(row.pdn),
    base: senFromNumeric(row.nilai),
    inBudget: !row.bumd,
  }))
}

/** Whether any payment is known at all: without one there is nothing to join the lines with. */
export async function anyPayment(client: Client, klpd: string, year: number, at: string): Promise<boolean> {
  const found = await client.query(
    `select 1 where exists (select from realisation.pembayaran where klpd = $1 and tahun = $2 and known_from <= $3 and known_to > $3)
       or exists (select from orders.published_counted_order where klpd = $1 and tahun = $2 and paid_at <= $3)`,
    [klpd, year, at],
  )
  return found.rowCount === 1
}

const KEEP_SUMS_SQL = `insert into realisation.payment_cell (klpd, tahun, kd_satker_str, kanal, metode, baris, nilai, pdn, nilai_pdn_diketahui, nilai_pdn_nol,
  nilai_pdn_tidak_diketahui, umk, nilai_umk_tidak_diketahui, nilai_sertifikat, nilai_tkdn, nilai_ditinjau, nilai_dikecualikan)
  select $1, $2, c.* from`

/** The same for one agency, where an order of Padan's own changed there: nothing of another agency's payments hangs on it. */
export async function refreshPaymentsOf(
  client: Client,
  klpd: string,
  year: number,
  agency: string,
  at: string,
): Promise<void> {
  const any = await client.query(
    `select 1 where exists (select from realisation.pembayaran where klpd = $1 and tahun = $2 and kd_satker_str = $4 and known_from <= $3 and known_to > $3)
       or exists (select from orders.published_counted_order where klpd = $1 and tahun = $2 and kd_satker_str = $4 and paid_at <= $3)`,
    [klpd, year, at, agency],
  )
  await client.query(
    'delete from realisation.payment_cell where klpd = $1 and tahun = $2 and kd_satker_str = $3',
    [klpd, year, agency],
  )
  if (any.rowCount === 0) return
  const bases = await accountBases(client, klpd, year, await readEdition(client, klpd))
  await client.query(
    `${KEEP_SUMS_SQL} (${paymentSumsSql(`realisation.baris where klpd = $1 and tahun = $2 and kd_satker_str in ($6, '')`, '', '$6')}) c`,
    [klpd, year, at, JSON.stringify(bases), null, agency],
  )
}

/** Rebuilds the kept sums of payments of a year. */
export async function refreshPayments(client: Client, klpd: string, year: number, at: string): Promise<void> {
  await client.query('delete from realisation.payment_cell where klpd = $1 and tahun = $2', [klpd, year])
  if (!(await anyPayment(client, klpd, year, at))) return
  const bases = await accountBases(client, klpd, year, await readEdition(client, klpd))
  await client.query(
    `${KEEP_SUMS_SQL} (${paymentSumsSql('realisation.baris where klpd = $1 and tahun = $2')}) c`,
    [klpd, year, at, JSON.stringify(bases), null],
  )
}
