/**
 * The same purchase in another channel, settled with the order itself: `line_at` says of the whole year what counts (migration 0181), here
 * its rules are asked of one order among the kept lines of its agency, in the transaction that lets the order count. So no page ever sees
 * both. Where several equal orders and lines stand beside each other, which pairs with which is left to the whole refresh that follows.
 */
import type pg from 'pg'

type Client = Pick<pg.ClientBase, 'query'>
interface OrderPlace {
  readonly klpd: string
  readonly orderId: string
  readonly year: number
  readonly agency: string
  readonly at: string
}

/** Lines of other channels that are this order stop counting; answers with the channels whose sums changed. */
export async function settleTwins(client: Client, place: OrderPlace): Promise<readonly string[]> {
  const split = await splitReceipts(client, place)
  const { klpd, orderId, year, agency, at } = place
  const found = await client.query<{ kanal: string }>(
    `with o as (
       select order_id::text as kunci, number, kd_rup, nilai, nilai_semula, tanggal, dipesan from orders.published_counted_order
       where klpd = $1 and order_id = $2
     ),
     free as materialized (
       select b.sumber, b.kunci, b.kanal, b.kd_rup, b.nama_paket, b.tanggal, b.nilai from realisation.baris b
       where b.klpd = $1 and b.tahun = $3 and b.kd_satker_str = $4 and b.kanal <> 'e-order' and b.alasan is null and b.nilai > 0
     ),
     texts as (
       select f.sumber, f.kunci, f.kanal, case f.sumber
           when 'pencatatan' then (
             select concat_ws(' ', p.nama_paket, p.uraian_pekerjaan, p.bukti_pembayaran) from realisation.pencatatan p
             where p.klpd = $1 and p.jenis = split_part(f.kunci, '|', 1) and p.kd_pencatatan = split_part(f.kunci, '|', 2)
               and p.known_from <= $5 and p.known_to > $5 and array_length(string_to_array(f.kunci, '|'), 1) = 2)
           else concat_ws(' ', f.kunci, f.nama_paket) end as said
       from free f where f.sumber in ('kontrak', 'toko-daring', 'pencatatan')
     ),
     named as (
       select t.sumber, t.kunci, t.kanal from texts t cross join o
       where realisation.may_name_order(t.said) and o.number = any (realisation.numbers_in(t.said))
       union
       select f.sumber, f.kunci, f.kanal from free f where f.sumber = 'pencatatan' and f.kunci = any ($6)
     ),
     decision as (
       select d.sumber_b as sumber, d.kunci_b as kunci, d.keputusan from realisation.keputusan_ganda d
       where d.klpd = $1 and d.sumber_a = 'e-order' and d.kunci_a = $2::text and d.known_from <= $5 and d.known_to > $5
     ),
     -- one line of each channel and amount; not in a channel that names the order elsewhere
     guessed as (
       select distinct on (f.kanal, f.nilai) f.sumber, f.kunci
       from free f cross join o
       where f.nilai in (o.nilai, o.nilai_semula)
         and (
           (o.kd_rup = any (select trim(code) from unnest(string_to_array(f.kd_rup, ';')) code)
             and (f.tanggal is null or o.tanggal is null or abs(f.tanggal - o.tanggal) <= 120)
             and not exists (select from named n where n.kanal = f.kanal)
             and not exists (select from realisation.baris s where s.klpd = $1 and s.tahun = $3 and s.kd_satker_str = $4 and s.kanal = f.kanal
               and s.pasangan_kunci = o.kunci and s.alasan = 'sudah-ada-pesanan'))
           or (f.sumber = 'toko-daring' and f.tanggal between coalesce(o.dipesan, o.tanggal) - 14 and o.tanggal + 14)
         )
         and not exists (select from named n where n.sumber = f.sumber and n.kunci = f.kunci)
         and not exists (select from decision d where d.sumber = f.sumber and d.kunci = f.kunci)
         and not exists (select from realisation.baris s where s.klpd = $1 and s.tahun = $3 and s.kd_satker_str = $4 and s.kanal = f.kanal
           and s.nilai = f.nilai and s.pasangan_kunci = o.kunci and s.alasan = 'diduga-ganda')
       order by f.kanal, f.nilai, f.tanggal nulls last, f.kunci
     ),
     -- a record of a package that has exactly the amount of all its orders together
     together as (
       select f.sumber, f.kunci, s.kunci as pasangan from free f
       join (
         select e.kd_rup, min(e.order_id::text) as kunci, sum(e.nilai) as nilai from orders.published_counted_order e join o on o.kd_rup = e.kd_rup
         where e.klpd = $1 and e.tahun = $3 and e.kd_satker_str = $4 group by 1 having count(*) > 1
       ) s on s.nilai = f.nilai and s.kd_rup = any (select trim(code) from unnest(string_to_array(f.kd_rup, ';')) code)
       where f.kanal like 'pencatatan-%' and not exists (
         select from realisation.keputusan_ganda d where d.klpd = $1 and d.sumber_a = 'e-order' and d.kunci_a = s.kunci
           and d.sumber_b = f.sumber and d.kunci_b = f.kunci and d.keputusan = 'bukan' and d.known_from <= $5 and d.known_to > $5)
     ),
     twins as (
       select distinct on (sumber, kunci) sumber, kunci, alasan, pasangan from (
         select 1 as first, sumber, kunci, 'sudah-ada-pesanan' as alasan, $2::text as pasangan from named
         union all select 2, sumber, kunci, 'ganda-diputuskan', $2::text from decision where keputusan = 'ganda'
         union all select 3, sumber, kunci, 'diduga-ganda', $2::text from guessed
         union all select 4, sumber, kunci, 'diduga-ganda', pasangan from together
       ) x order by sumber, kunci, first
     )
     update realisation.baris b set alasan = t.alasan, pasangan_sumber = 'e-order', pasangan_kunci = t.pasangan
     from twins t
     where b.klpd = $1 and b.tahun = $3 and b.sumber = t.sumber and b.kunci = t.kunci and b.alasan is null
     returning b.kanal`,
    [klpd, orderId, year, agency, at, split.named],
  )
  return [...new Set([...split.channels, ...found.rows.map((row) => row.kanal)])]
}

/** Receipts inside the records of the order's package become lines of their own where an order has them; the rest of the record stays. */
async function splitReceipts(
  client: Client,
  { klpd, orderId, year, agency, at }: OrderPlace,
): Promise<{ channels: readonly string[]; named: readonly string[] }> {
  // Most packages have no record: then none is read.
  const records = await client.query(
    `select 1 from realisation.baris b join orders.published_counted_order o on o.klpd = b.klpd and o.order_id = $2
     where b.klpd = $1 and b.tahun = $3 and b.kd_satker_str = $4 and b.sumber = 'pencatatan' and b.alasan is null
       and o.kd_rup = any (select trim(code) from unnest(string_to_array(b.kd_rup, ';')) code) limit 1`,
    [klpd, orderId, year, agency],
  )
  if (records.rowCount === 0) return { channels: [], named: [] }
  const receipts = await client.query<{ key: string; kunci: string | null; kanal: string; names: boolean }>(
    `select coalesce(r.kunci, concat_ws('|', r.jenis, r.kd_pencatatan)) as key, r.kunci, 'pencatatan-' || r.jenis as kanal,
       coalesce(o.number = any (r.sebutan), false) as names
     from realisation.receipt_of_order_at($1, $3, $5) r join orders.published_counted_order o on o.klpd = $1 and o.order_id = $2
     where r.kd_satker_str = $4`,
    [klpd, orderId, year, agency, at],
  )
  const named = receipts.rows.filter((one) => one.names).map((one) => one.key)
  const parts = receipts.rows.flatMap((one) => one.kunci ?? [])
  if (parts.length === 0) return { channels: [], named }
  const split = await client.query<{ kanal: string }>(
    `with added as (
       insert into realisation.baris (klpd, tahun, sumber, kunci, kanal, metode, kd_satker_str, kd_rup, nama_paket, penyedia, tanggal, nilai, nilai_dasar,
         pdn, pdn_dasar, umk, alasan, catatan, run_id, row_no, line)
       select $1, $2, 'pencatatan', r.kunci, 'pencatatan-' || r.jenis, coalesce(r.metode, 'Tidak diketahui'), r.kd_satker_str, r.kd_rup, r.nama_paket, r.penyedia,
         r.tanggal, r.nilai, 'pencatatan', r.pdn, case when r.pdn is not null then 'umpan' end, r.umk, null, '{}', r.run_id, r.row_no, r.line
       from realisation.receipt_of_order_at($1, $2, $3) r where r.kunci = any ($4) and r.kd_satker_str = $5
       on conflict do nothing
       returning kunci, kanal, nilai, pdn, umk
     ),
     taken as (
       select split_part(kunci, '|', 1) || '|' || split_part(kunci, '|', 2) as kunci, sum(nilai) as nilai, sum(pdn) as pdn, sum(umk) as umk from added group by 1
     ),
     rest as (
       update realisation.baris b set nilai = b.nilai - t.nilai, pdn = case when b.pdn_dasar = 'umpan' then b.pdn - t.pdn else b.pdn end, umk = b.umk - t.umk,
         alasan = case when b.alasan is null and b.nilai = t.nilai then 'dirinci-per-bukti' else b.alasan end
       from taken t where b.klpd = $1 and b.tahun = $2 and b.sumber = 'pencatatan' and b.kunci = t.kunci
     )
     select distinct kanal from added`,
    [klpd, year, at, parts, agency],
  )
  return { channels: split.rows.map((row) => row.kanal), named }
}
