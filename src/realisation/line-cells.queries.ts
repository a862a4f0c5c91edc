import type pg from 'pg'
import { nameUnits } from '#agencies'
import { now } from '#platform/clock'
import type { IsoDate } from '#shared/date'
import { refreshMonths } from './month-cells.queries.ts'
import { refreshPayments, refreshPaymentsOf, yearsOfPayments } from './payments.queries.ts'
import { settleTwins } from './twins.queries.ts'

/**
 * Sums per agency, channel and method over counted lines, as known at an instant.
 * Parameters: $1 klpd, $2 year, $3 instant, $4 last day counted (null = no limit).
 *
 * A line belongs to the fiscal year of its feed: what was recorded after New Year is still that year's, so the
 * cut-off compares with the day or the year's last day, whichever is earlier; a line without a day always counts.
 */
const sums = (
  lines: string,
  perFile: '' | 'run_id' = '',
  stated = 'realisation.stated_payment_at($1, $2, $3)',
) => `
  select kd_satker_str, kanal, metode,
    count(*) filter (where alasan is null)::int as baris,
    count(*) filter (where alasan is null and pdn > 0)::int as baris_pdn_diketahui,
    count(*) filter (where alasan is null and pdn = 0)::int as baris_pdn_nol,
    count(*) filter (where alasan is null and pdn is null)::int as baris_pdn_tidak_diketahui,
    coalesce(sum(nilai) filter (where alasan is null), 0) as nilai,
    coalesce(sum(pdn) filter (where alasan is null), 0) as pdn,
    coalesce(sum(nilai) filter (where alasan is null and pdn > 0), 0) as nilai_pdn_diketahui,
    coalesce(sum(nilai) filter (where alasan is null and pdn = 0), 0) as nilai_pdn_nol,
    coalesce(sum(nilai) filter (where alasan is null and pdn is null), 0) as nilai_pdn_tidak_diketahui,
    coalesce(sum(umk) filter (where alasan is null), 0) as umk,
    coalesce(sum(nilai) filter (where alasan is null and umk is null), 0) as nilai_umk_tidak_diketahui,
    count(*) filter (where alasan is not null)::int as baris_tidak_dihitung,
    count(*) filter (where alasan = 'diduga-ganda')::int as baris_ragu,
    coalesce(sum(nilai) filter (where alasan = 'diduga-ganda'), 0) as nilai_ragu,
    coalesce(sum(nilai_sertifikat) filter (where alasan is null), 0) as nilai_sertifikat,
    coalesce(sum(nilai_tkdn) filter (where alasan is null), 0) as nilai_tkdn,
    coalesce(sum(s.dibayar) filter (where alasan is null), 0) as terdokumentasi${perFile ? ', run_id' : ''}
  from ${lines} l left join ${stated} s using (sumber, kunci)
  where $4::date is null or tanggal is null or least(tanggal, make_date($2, 12, 31)) <= $4::date
  group by ${perFile ? 'grouping sets ((1, 2, 3), (1, 2, 3, run_id))' : '1, 2, 3'}`

export const LINE_SUMS_SQL = sums('realisation.line_at($1, $2, $3)')
/** The same with a row for every file under each sum (`run_id` not null), so that the lines are worked out once. */
export const LINE_SUMS_BY_FILE_SQL = sums('realisation.line_at($1, $2, $3)', 'run_id')
/** The lines of a year as Padan keeps them: what line_at() says of now, rebuilt whenever a fact changes. */
export const KEPT_LINES = '(select * from realisation.baris where klpd = $1 and tahun = $2)'
const KEPT_SUMS_SQL = sums(KEPT_LINES)
export const KEPT_SUMS_BY_FILE_SQL = sums(KEPT_LINES, 'run_id')

/** The kept orders of one agency ($5) alone: nothing of the other channels is read, so that a receipt is seen at once in a large year too. */
const ORDER_SUMS_SQL = sums(
  `(select * from realisation.baris where klpd = $1 and tahun = $2 and kd_satker_str = $5 and kanal = 'e-order')`,
  '',
  `(select 'e-order' as sumber, order_id::text as kunci, nilai as dibayar from orders.published_counted_order
     where klpd = $1 and tahun = $2 and kd_satker_str = $5 and paid_at <= $3)`,
)

/** The kept lines of some channels ($6) of one agency ($5). */
const CHANNEL_SUMS_SQL = sums(
  `(select * from realisation.baris where klpd = $1 and tahun = $2 and kd_satker_str = $5 and kanal = any ($6))`,
)

const STATISTICS_AFTER_LINES = 200

/**
 * Kept lines of one government are rebuilt by one transaction at a time. Two files of different feeds applied at the same moment change
 * different facts but the same lines: the second waits, and then sees what the first one brought.
 */
const lockLines = (client: Pick<pg.ClientBase, 'query'>, klpd: string) =>
  client.query(`select pg_advisory_xact_lock(hashtext('padan.baris'), hashtext($1))`, [klpd])

/**
 * Rebuilds the kept lines of a government's year and their sums, in the transaction that changed a fact: as known now, which is never
 * before what another transaction committed while this one waited.
 */
export async function refreshLines(
  client: Pick<pg.ClientBase, 'query'>,
  klpd: string,
  year: number,
  changedAt: string,
): Promise<void> {
  await lockLines(client, klpd)
  const at = await notBefore(client, changedAt)
  await client.query('delete from realisation.baris where klpd = $1 and tahun = $2', [klpd, year])
  await client.query(
    `insert into realisation.baris (klpd, tahun, sumber, kunci, kanal, metode, kd_satker_str, kd_rup, nama_paket, penyedia, tanggal, nilai, nilai_dasar,
       pdn, pdn_dasar, umk, alasan, pasangan_sumber, pasangan_kunci, nilai_sertifikat, nilai_tkdn, catatan, run_id, row_no, line)
     select $1, $2, l.* from realisation.line_at($1, $2, $3) l`,
    [klpd, year, at],
  )
  await knowLines(client, klpd, year)
  await nameUnits(client, klpd, await unnamedUnits(client, klpd, year))
  await client.query('delete from realisation.line_cell where klpd = $1 and tahun = $2', [klpd, year])
  await client.query(
    `insert into realisation.line_cell (klpd, tahun, kd_satker_str, kanal, metode, baris, baris_pdn_diketahui, baris_pdn_nol,
       baris_pdn_tidak_diketahui, nilai, pdn, nilai_pdn_diketahui, nilai_pdn_nol, nilai_pdn_tidak_diketahui, umk,
       nilai_umk_tidak_diketahui, baris_tidak_dihitung, baris_ragu, nilai_ragu, nilai_sertifikat, nilai_tkdn, terdokumentasi)
     select $1, $2, c.* from (${KEPT_SUMS_SQL}) c`,
    [klpd, year, at, null],
  )
  await refreshPayments(client, klpd, year, at)
  await refreshMonths(client, klpd, year)
}

/**
 * Recounts P of every year whose payments a released version of the rules touches, in the transaction that releases it: the pages say the new figure
 * as soon as they name the new version. What was kept before (potret) keeps its version.
 */
export async function restatePayments(
  client: Pick<pg.ClientBase, 'query'>,
  klpd: string,
  from: IsoDate,
  until: IsoDate | null,
  releasedAt: string,
): Promise<readonly number[]> {
  await lockLines(client, klpd)
  const at = await notBefore(client, releasedAt)
  const years = await yearsOfPayments(client, klpd, from, until)
  for (const year of years) await refreshPayments(client, klpd, year, at)
  return years
}

/** A year of lines that the planner has never heard of would be joined row by row (seen: half a minute instead of a blink). */
async function knowLines(client: Pick<pg.ClientBase, 'query'>, klpd: string, year: number): Promise<void> {
  await client.query(
    `select platform.refresh_statistics('realisation.baris'::regclass)
     from (select count(*) as lines from realisation.baris where klpd = $1 and tahun = $2) own, pg_class c
     where c.oid = 'realisation.baris'::regclass and own.lines > ${STATISTICS_AFTER_LINES} and c.reltuples < own.lines`,
    [klpd, year],
  )
}

/** The later of an instant and the clock of the database, exact to the microsecond. */
async function notBefore(client: Pick<pg.ClientBase, 'query'>, instant: string): Promise<string> {
  const found = await client.query<{ at: string }>(
    `select to_char(greatest($1::timestamptz, clock_timestamp()) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`,
    [instant],
  )
  return found.rows[0]!.at
}

/** Units of kept lines that no register names, with the name their channel gave them. */
async function unnamedUnits(
  client: Pick<pg.ClientBase, 'query'>,
  klpd: string,
  year: number,
): Promise<{ code: string; name: string }[]> {
  const found = await client.query<{ code: string; name: string }>(
    `with unnamed as (
       select b.sumber, b.kunci, b.kd_satker_str from realisation.baris b
       where b.klpd = $1 and b.tahun = $2 and b.kd_satker_str <> ''
         and not exists (select from agencies.published_satker s where s.klpd = $1 and s.kd_satker_str = b.kd_satker_str)
     )
     select u.kd_satker_str as code, max(coalesce(v6.nama_satker, v5.nama_satker, t.nama_satker)) as name
     from unnamed u
     left join realisation.katalog_v6 v6 on u.sumber = 'katalog-v6' and v6.klpd = $1 and v6.order_id = u.kunci and v6.known_to = 'infinity'
     left join realisation.katalog_v5 v5 on u.sumber = 'katalog-v5' and v5.klpd = $1 and v5.kd_paket = u.kunci and v5.known_to = 'infinity'
     left join realisation.toko_daring t
       on u.sumber = 'toko-daring' and t.klpd = $1 and concat_ws('|', t.marketplace, t.order_id) = u.kunci and t.known_to = 'infinity'
     group by 1 having max(coalesce(v6.nama_satker, v5.nama_satker, t.nama_satker)) is not null`,
    [klpd, year],
  )
  return found.rows
}

/** Years of which this government has any counted or uncounted line. */
export async function knownYears(client: Pick<pg.ClientBase, 'query'>, klpd: string): Promise<number[]> {
  const found = await client.query<{ tahun: number }>(
    'select distinct tahun from realisation.line_cell where klpd = $1 order by tahun',
    [klpd],
  )
  return found.rows.map((row) => row.tahun)
}

/**
 * One order of Padan's own, at once: its line, the lines of other channels that are the same purchase, their sums and the agency's payments, so that the
 * city's figures follow within a second and at no moment count it twice. The whole refresh that follows as a job says the last word.
 */
export async function refreshOrderLine(
  client: Pick<pg.ClientBase, 'query'>,
  klpd: string,
  orderId: string,
): Promise<{ year: number } | null> {
  await lockLines(client, klpd)
  const order = await client.query<{ tahun: number; kd_satker_str: string }>(
    'select tahun, kd_satker_str from orders.published_counted_order where klpd = $1 and order_id = $2',
    [klpd, orderId],
  )
  const before = await client.query<{ tahun: number; kd_satker_str: string }>(
    `delete from realisation.baris where klpd = $1 and sumber = 'e-order' and kunci = $2 returning tahun, kd_satker_str`,
    [klpd, orderId],
  )
  const touched = [...order.rows, ...before.rows]
  if (touched.length === 0) return null
  await client.query(
    `insert into realisation.baris (klpd, tahun, sumber, kunci, kanal, metode, kd_satker_str, kd_rup, nama_paket, penyedia, tanggal, nilai, nilai_dasar,
       pdn, pdn_dasar, umk, alasan, catatan, run_id, row_no, line)
     select klpd, tahun, 'e-order', order_id::text, 'e-order', 'E-Order', kd_satker_str, kd_rup, nama_paket, seller_name, tanggal, nilai, 'pesanan',
       nilai_pdn, case when nilai_pdn is not null then 'umpan' end, nilai_umk, null, '{}', '00000000-0000-0000-0000-000000000000', 0, 0
     from orders.published_counted_order where klpd = $1 and order_id = $2`,
    [klpd, orderId],
  )
  const at = await notBefore(client, now())
  for (const { tahun, kd_satker_str } of touched) {
    const counts = order.rows.some((one) => one.tahun === tahun && one.kd_satker_str === kd_satker_str)
    const place = { klpd, orderId, year: tahun, agency: kd_satker_str, at }
    const others = counts ? await settleTwins(client, place) : []
    if (others.length > 0) await refreshChannels(client, klpd, tahun, kd_satker_str, others, at)
    const cell = [klpd, tahun, kd_satker_str]
    await client.query(
      `delete from realisation.line_cell where klpd = $1 and tahun = $2 and kd_satker_str = $3 and kanal = 'e-order'`,
      cell,
    )
    await client.query(
      `insert into realisation.line_cell (klpd, tahun, kd_satker_str, kanal, metode, baris, baris_pdn_diketahui, baris_pdn_nol,
         baris_pdn_tidak_diketahui, nilai, pdn, nilai_pdn_diketahui, nilai_pdn_nol, nilai_pdn_tidak_diketahui, umk,
         nilai_umk_tidak_diketahui, baris_tidak_dihitung, baris_ragu, nilai_ragu, nilai_sertifikat, nilai_tkdn, terdokumentasi)
       select $1, $2, c.* from (${ORDER_SUMS_SQL}) c`,
      [klpd, tahun, at, null, kd_satker_str],
    )
    await refreshPaymentsOf(client, klpd, tahun, kd_satker_str, at)
  }
  for (const year of new Set(touched.map((one) => one.tahun))) await refreshMonths(client, klpd, year)
  return { year: touched[0]!.tahun }
}

async function refreshChannels(
  client: Pick<pg.ClientBase, 'query'>,
  klpd: string,
  year: number,
  agency: string,
  channels: readonly string[],
  at: string,
): Promise<void> {
  await client.query(
    'delete from realisation.line_cell where klpd = $1 and tahun = $2 and kd_satker_str = $3 and kanal = any ($4)',
    [klpd, year, agency, channels],
  )
  await client.query(
    `insert into realisation.line_cell (klpd, tahun, kd_satker_str, kanal, metode, baris, baris_pdn_diketahui, baris_pdn_nol,
       baris_pdn_tidak_diketahui, nilai, pdn, nilai_pdn_diketahui, nilai_pdn_nol, nilai_pdn_tidak_diketahui, umk,
       nilai_umk_tidak_diketahui, baris_tidak_dihitung, baris_ragu, nilai_ragu, nilai_sertifikat, nilai_tkdn, terdokumentasi)
     select $1, $2, c.* from (${CHANNEL_SUMS_SQL}) c`,
    [klpd, year, at, null, agency, channels],
  )
}
