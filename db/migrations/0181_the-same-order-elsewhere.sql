-- Up Migration

-- An order of Padan does not count again when another list carries it: lists name it by the number of one of its papers, carry the amount that was
-- ordered where less came, gather it with other receipts in the record of its package, or tell the day it was ordered.
create or replace view orders.published_counted_order with (security_invoker = true) as
select o.klpd, o.tahun, o.kd_satker_str, o.order_id, o.number, o.kd_rup, o.title as nama_paket, o.seller_id, o.seller_name, s.npwp as seller_npwp,
  (o.received_at at time zone 'Asia/Jakarta')::date as tanggal, o.received_at, coalesce(o.invoice_rupiah, o.received_rupiah)::numeric(20,2) as nilai,
  o.pdn_rupiah::numeric(20,2) as nilai_pdn, o.umk_rupiah::numeric(20,2) as nilai_umk,
  o.paid_at is not null as paid, o.paid_at, o.state as status,
  (select coalesce(array_agg(distinct p.certificate_ref) filter (where p.certificate_ref is not null), '{}') from orders.seller_paper p
    where p.klpd = o.klpd and p.seller_id = o.seller_id) as certificate_refs,
  o.total_rupiah::numeric(20,2) as nilai_semula, (o.sent_at at time zone 'Asia/Jakarta')::date as dipesan, o.kd_subkegiatan, o.kd_rekening,
  o.number || (select coalesce(array_agg(d.number order by d.number), '{}') from orders.document d where d.klpd = o.klpd and d.order_id = o.order_id) as nomor
from orders.pesanan o
join orders.seller s on s.klpd = o.klpd and s.seller_id = o.seller_id
where o.received_at is not null and o.received_rupiah > 0 and o.state not in ('BATAL', 'TIDAK_SESUAI', 'DIANTAR');

-- Numbers in a text that may be those of orders: `10101/0003/2026`, also within the number of a paper (`10101/0003/2026/KWT`).
create function realisation.numbers_in(p_text text) returns text[] language sql immutable parallel safe as $$
  select array(select m[1] from regexp_matches(regexp_replace(p_text, '\s*/\s*', '/', 'g'), '\m([0-9]+/[0-9]{4,}/20[0-9]{2})\M', 'g') m)
$$;
-- Asked first: one glance at a text (in line with the statement) instead of a call for each of 100,000.
create function realisation.may_name_order(p_text text) returns boolean language sql immutable parallel safe as $$
  select p_text ~ '[0-9]\s*/\s*[0-9]{4,}\s*/\s*20[0-9]{2}'
$$;

create function realisation.any_order(p_klpd text, p_tahun integer, p_at timestamptz) returns boolean language sql stable parallel safe as $$
  select exists (select from orders.published_counted_order e where e.klpd = p_klpd and e.tahun = p_tahun and e.received_at <= p_at)
$$;

-- Receipts inside the records of a package that one of its orders has too: named by its number, or of its amount. A record with one receipt is
-- compared as a whole, and one whose receipts do not fit into its total is left whole: `kunci` is null, what they name is told. The PDN of a receipt is its
-- share of the record's.
create function realisation.receipt_of_order_at(p_klpd text, p_tahun integer, p_at timestamptz)
returns table (
  jenis text, kd_pencatatan text, ordinal integer, kunci text, kd_satker_str text, kd_rup text, nama_paket text, metode text, penyedia text, tanggal date,
  nilai numeric, pdn numeric, umk numeric, sebutan text[], run_id uuid, row_no integer, line integer
)
language sql stable parallel safe
as $$
  with placed as materialized (
    select e.kd_satker_str, e.kd_rup, e.number, e.nilai, e.nilai_semula from orders.published_counted_order e
    where e.klpd = p_klpd and e.tahun = p_tahun and e.received_at <= p_at
  ),
  packages as (select distinct kd_satker_str, kd_rup from placed),
  amounts as (
    select distinct e.kd_satker_str, e.kd_rup, v.nilai from placed e cross join lateral (values (e.nilai), (e.nilai_semula)) v (nilai)
  ),
  -- without any order no record is read
  coded as materialized (
    select p.jenis, p.kd_pencatatan, p.kd_satker_str, trim(code) as code
    from realisation.pencatatan p, unnest(string_to_array(p.kd_rup, ';')) code
    where (select count(*) from packages) > 0 and p.klpd = p_klpd and p.tahun = p_tahun and p.known_from <= p_at and p.known_to > p_at
      and p.total_realisasi > 0 and not coalesce(p.status ~* 'tutup|batal' or p.status_keterangan ~* 'batal', false)
  ),
  records as (
    select distinct c.jenis, c.kd_pencatatan from coded c join packages k on k.kd_satker_str = c.kd_satker_str and k.kd_rup = c.code
  ),
  receipts as materialized (
    select p.jenis, p.kd_pencatatan, r.ordinal, p.kd_satker_str, p.kd_rup, p.nama_paket, p.metode, r.nama_penyedia, r.tgl_realisasi, r.nilai_realisasi,
      p.total_realisasi, p.nilai_pdn, p.nilai_umk, realisation.plain_number(r.no_realisasi) as nomor, r.run_id, r.row_no, r.line,
      count(*) over (partition by p.jenis, p.kd_pencatatan) as baris, sum(r.nilai_realisasi) over (partition by p.jenis, p.kd_pencatatan) as jumlah,
      case when realisation.may_name_order(concat_ws(' ', r.no_realisasi, r.dok_realisasi)) then realisation.numbers_in(concat_ws(' ', r.no_realisasi, r.dok_realisasi)) end as sebutan
    from records k
    join realisation.pencatatan p on p.klpd = p_klpd and p.jenis = k.jenis and p.kd_pencatatan = k.kd_pencatatan and p.known_from <= p_at and p.known_to > p_at
    join realisation.pencatatan_realisasi r on r.klpd = p_klpd and r.jenis = p.jenis and r.kd_pencatatan = p.kd_pencatatan
      and r.known_from <= p_at and r.known_to > p_at and r.nilai_realisasi > 0
  ),
  orders_too as (
    select r.jenis, r.kd_pencatatan, r.ordinal from receipts r cross join unnest(r.sebutan) said (nomor) join placed e on e.number = said.nomor
    union
    select r.jenis, r.kd_pencatatan, r.ordinal
    from receipts r join coded c on c.jenis = r.jenis and c.kd_pencatatan = r.kd_pencatatan
    join amounts a on a.kd_satker_str = c.kd_satker_str and a.kd_rup = c.code and a.nilai = r.nilai_realisasi
  )
  select r.jenis, r.kd_pencatatan, r.ordinal,
    case when r.baris > 1 and r.jumlah <= r.total_realisasi then concat_ws('|', r.jenis, r.kd_pencatatan, coalesce(r.nomor, '-'), r.nilai_realisasi::text,
      row_number() over (partition by r.jenis, r.kd_pencatatan, r.nomor, r.nilai_realisasi order by r.ordinal)::text) end,
    r.kd_satker_str, r.kd_rup, r.nama_paket, r.metode, r.nama_penyedia, r.tgl_realisasi, r.nilai_realisasi,
    round(r.nilai_pdn * r.nilai_realisasi / r.total_realisasi, 2), round(r.nilai_umk * r.nilai_realisasi / r.total_realisasi, 2),
    r.sebutan, r.run_id, r.row_no, r.line
  from receipts r join orders_too o on o.jenis = r.jenis and o.kd_pencatatan = r.kd_pencatatan and o.ordinal = r.ordinal
$$;

-- As before, but a record whose receipts are orders too stands in parts; `nilai_semula` is what was ordered, `tanggal_awal` the day of the order.
drop function realisation.raw_line_at(text, integer, timestamptz);
create function realisation.raw_line_at(p_klpd text, p_tahun integer, p_at timestamptz)
returns table (
  sumber text, kunci text, kanal text, metode text, kd_satker_str text, kd_rup text, nama_paket text, penyedia text,
  tanggal date, nilai numeric, nilai_dasar text, pdn numeric, umk numeric, alasan text, catatan text[],
  run_id uuid, row_no integer, line integer, kode_luar text, kode_sebut text, sebutan text[], nilai_semula numeric, tanggal_awal date
)
language sql stable parallel safe
as $$
  select
    'kontrak', concat_ws('|', k.jenis, k.kd_paket, k.penyedia_kunci, k.no_kontrak, k.versi_addendum), k.jenis,
    coalesce(k.metode, s.metode, case when k.jenis = 'tender' then 'Tender' else 'Tidak diketahui' end),
    coalesce(k.kd_satker_str, ''), coalesce(s.kd_rup, n.kd_rup, u.kd_rup), k.nama_paket, k.nama_penyedia, k.tgl_kontrak,
    k.nilai_kontrak, 'kontrak', k.nilai_pdn, k.nilai_umk,
    case
      when k.nilai_kontrak is null then 'kontrak-tanpa-nilai'
      when k.status_kontrak ~* 'batal' then 'dibatalkan'
      when exists (
        select from realisation.kontrak newer
        where newer.klpd = k.klpd and newer.jenis = k.jenis and newer.kd_paket = k.kd_paket
          and newer.penyedia_kunci = k.penyedia_kunci and newer.versi_addendum > k.versi_addendum
          and newer.nilai_kontrak is not null and newer.known_from <= p_at and newer.known_to > p_at
      ) then 'addendum-lama'
      when string_to_array(coalesce(s.kd_rup, n.kd_rup, u.kd_rup), ';') && (select realisation.inside_swakelola(p_klpd, p_at)) then 'termasuk-swakelola'
    end,
    k.catatan, k.run_id, k.row_no, k.line, k.jenis || '|' || k.kd_paket, null,
    case when (select realisation.any_order(p_klpd, p_tahun, p_at)) and realisation.may_name_order(concat_ws(' ', k.no_kontrak, k.nama_paket)) then realisation.numbers_in(concat_ws(' ', k.no_kontrak, k.nama_paket)) end, null::numeric, null::date
  from realisation.kontrak k
  left join realisation.selesai s
    on s.klpd = k.klpd and s.feed = k.jenis and s.kd_paket = k.kd_paket and s.known_from <= p_at and s.known_to > p_at
  left join realisation.selesai n
    on k.jenis = 'tender' and n.klpd = k.klpd and n.feed = 'tender_nilai' and n.kd_paket = k.kd_paket
    and n.known_from <= p_at and n.known_to > p_at
  left join lateral (
    -- a contract whose selection is not (yet) in the finished feed finds its package through the announcement
    select a.kd_rup from realisation.pengumuman a
    where s.kd_rup is null and n.kd_rup is null and a.klpd = k.klpd and a.jenis = k.jenis and a.kd_paket = k.kd_paket
      and a.known_from <= p_at and a.known_to > p_at
    order by a.versi desc limit 1
  ) u on true
  where k.klpd = p_klpd and k.tahun = p_tahun and k.known_from <= p_at and k.known_to > p_at

  union all

  select
    'selesai', concat_ws('|', s.feed, s.kd_paket), case when s.feed = 'nontender' then 'nontender' else 'tender' end,
    coalesce(s.metode, t.metode, case when s.feed = 'nontender' then 'Tidak diketahui' else 'Tender' end),
    coalesce(s.kd_satker_str, ''), s.kd_rup, s.nama_paket, s.nama_penyedia, s.tgl_selesai,
    coalesce(s.nilai_kontrak, s.nilai_negosiasi, s.nilai_terkoreksi, s.nilai_penawaran),
    case
      when s.nilai_kontrak is not null then 'kontrak'
      when s.nilai_negosiasi is not null then 'negosiasi'
      when s.nilai_terkoreksi is not null then 'terkoreksi'
      when s.nilai_penawaran is not null then 'penawaran'
      else 'tidak diketahui'
    end,
    s.nilai_pdn, s.nilai_umk,
    case
      when exists (
        select from realisation.kontrak k
        where k.klpd = s.klpd and k.jenis = case when s.feed = 'nontender' then 'nontender' else 'tender' end
          and k.kd_paket = s.kd_paket and (k.nilai_kontrak is not null or k.status_kontrak ~* 'batal')
          and k.known_from <= p_at and k.known_to > p_at
      ) then 'sudah-ada-kontrak'
      when s.feed = 'tender' and exists (
        select from realisation.selesai v
        where v.klpd = s.klpd and v.feed = 'tender_nilai' and v.kd_paket = s.kd_paket and v.known_from <= p_at and v.known_to > p_at
      ) then 'ada-data-nilai'
      when coalesce(s.status, 'Selesai') !~* 'selesai' then 'dibatalkan'
      when string_to_array(s.kd_rup, ';') && (select realisation.inside_swakelola(p_klpd, p_at)) then 'termasuk-swakelola'
      when s.pagu > 0 and coalesce(s.nilai_kontrak, s.nilai_negosiasi) >= s.pagu * 500 then 'satuan-janggal'
    end,
    s.catatan, s.run_id, s.row_no, s.line, case when s.feed = 'nontender' then 'nontender' else 'tender' end || '|' || s.kd_paket, null, null, null, null
  from realisation.selesai s
  left join realisation.selesai t
    on s.feed = 'tender_nilai' and t.klpd = s.klpd and t.feed = 'tender' and t.kd_paket = s.kd_paket
    and t.known_from <= p_at and t.known_to > p_at
  where s.klpd = p_klpd and s.tahun = p_tahun and s.known_from <= p_at and s.known_to > p_at

  union all

  select
    'pencatatan', concat_ws('|', p.jenis, p.kd_pencatatan), 'pencatatan-' || p.jenis,
    case when p.jenis = 'swakelola' then 'Swakelola' else coalesce(p.metode, 'Tidak diketahui') end,
    coalesce(p.kd_satker_str, ''), p.kd_rup, p.nama_paket, null, coalesce(p.tgl_mulai, p.tgl_buat),
    p.total_realisasi - coalesce(x.nilai, 0), 'pencatatan', p.nilai_pdn - coalesce(x.pdn, 0), p.nilai_umk - coalesce(x.umk, 0),
    case
      when p.status ~* 'tutup|batal' or p.status_keterangan ~* 'batal' then 'dibatalkan'
      when p.total_realisasi is null then 'tanpa-realisasi'
      when p.total_realisasi = x.nilai then 'dirinci-per-bukti'
      -- trap 15: a slip of units (thousands for rupiah and the like) is hundreds of times the package's own ceiling
      when p.pagu > 0 and p.total_realisasi >= p.pagu * 500 then 'satuan-janggal'
    end,
    p.catatan, p.run_id, p.row_no, p.line, 'pencatatan-' || p.jenis || '|' || p.kd_pencatatan,
    substring(concat_ws(' ', p.nama_paket, p.uraian_pekerjaan, p.bukti_pembayaran) from '\m(?:[A-Z0-9]{2,4}-P[0-9]{4}-[0-9]{5,9}|01[0-9A-HJKMNP-TV-Z]{24})\M'),
    case when (select realisation.any_order(p_klpd, p_tahun, p_at)) and realisation.may_name_order(concat_ws(' ', p.nama_paket, p.uraian_pekerjaan, p.bukti_pembayaran, x.bukti))
      then realisation.numbers_in(concat_ws(' ', p.nama_paket, p.uraian_pekerjaan, p.bukti_pembayaran, x.bukti)) end, null, null
  from realisation.pencatatan p
  left join (
    select b.jenis, b.kd_pencatatan, sum(b.nilai) filter (where b.kunci is not null) as nilai, sum(b.pdn) filter (where b.kunci is not null) as pdn,
      sum(b.umk) filter (where b.kunci is not null) as umk, max(array_to_string(b.sebutan, ' ')) filter (where b.kunci is null) as bukti
    from realisation.receipt_of_order_at(p_klpd, p_tahun, p_at) b group by 1, 2
  ) x on x.jenis = p.jenis and x.kd_pencatatan = p.kd_pencatatan
  where p.klpd = p_klpd and p.tahun = p_tahun and p.known_from <= p_at and p.known_to > p_at

  union all

  -- receipts inside a record that an order of the same package has too, each as a line of its own: the rest of the record stays
  select
    'pencatatan', b.kunci, 'pencatatan-' || b.jenis, coalesce(b.metode, 'Tidak diketahui'), b.kd_satker_str, b.kd_rup, b.nama_paket, b.penyedia, b.tanggal,
    b.nilai, 'pencatatan', b.pdn, b.umk, null, '{}'::text[], b.run_id, b.row_no, b.line, 'pencatatan-' || b.jenis || '|' || b.kd_pencatatan, null, b.sebutan, null, null
  from realisation.receipt_of_order_at(p_klpd, p_tahun, p_at) b where b.kunci is not null

  union all

  -- trap 8: product lines are added up per package; total_harga already holds the shipping of its line
  select
    'katalog-v5', o.kd_paket, 'katalog-v5', 'E-Purchasing',
    coalesce(r.kd_satker_str, m.kd_satker_str, o.satker_id, ''), o.kd_rup, o.nama_paket, null, o.tgl_buat,
    o.nilai, 'pesanan', null, null,
    case
      when o.status ~* 'batal|tolak|gagal' then 'dibatalkan'
      when o.status is not null and o.status !~ '^(paket_selesai|melakukan_pengiriman_dan_penerimaan)$' then 'belum-jadi-kontrak'
    end,
    case when o.baris < o.jml_jenis_produk then o.catatan || 'BARIS_PRODUK_KURANG'::text else o.catatan end,
    o.run_id, o.row_no, o.line, 'katalog-v5|' || o.kd_paket, o.no_paket, null, null, null
  from (
    select v.kd_paket, max(v.no_paket) as no_paket, max(v.nama_paket) as nama_paket, max(v.kd_rup) as kd_rup, max(v.satker_id) as satker_id,
      min(v.tgl_buat) as tgl_buat, max(v.status_paket) as status, count(*) as baris, max(v.jml_jenis_produk) as jml_jenis_produk,
      case when count(*) < max(v.jml_jenis_produk) and max(v.total) > sum(v.total_harga) then max(v.total) else sum(v.total_harga) end as nilai,
      (array_agg(v.catatan order by v.kd_produk))[1] as catatan_pertama, '{}'::text[] as catatan,
      (array_agg(v.run_id order by v.kd_produk))[1] as run_id, (array_agg(v.row_no order by v.kd_produk))[1] as row_no,
      (array_agg(v.line order by v.kd_produk))[1] as line
    from realisation.katalog_v5 v
    where v.klpd = p_klpd and v.tahun = p_tahun and v.known_from <= p_at and v.known_to > p_at
    group by v.kd_paket
  ) o
  left join lateral (
    select p.kd_satker_str from plan.published_paket p
    where p.klpd = p_klpd and p.jenis = 'penyedia' and p.kd_rup = o.kd_rup and p.known_from <= p_at and p.known_to > p_at limit 1
  ) r on true
  left join realisation.satker_by_number(p_klpd, p_at) m on m.kd_satker = o.satker_id

  union all

  select
    'katalog-v6', o.order_id, 'katalog-v6', 'E-Purchasing', coalesce(r.kd_satker_str, e.kd_satker_str, m.kd_satker_str, o.kd_satker_asal, ''), o.kd_rup, o.nama_paket, null, o.tgl_pesan,
    o.total, 'pesanan', null, null,
    case
      when o.status ~* 'cancel|reject|expired|batal' then 'dibatalkan'
      when o.status is not null and o.status !~* '^(completed|payment.outside.system|on.process|on.addendum)$' then 'belum-jadi-kontrak'
    end,
    o.catatan, o.run_id, o.row_no, o.line, 'katalog-v6|' || o.order_id, o.order_id, null, null, null
  from realisation.katalog_v6 o
  left join lateral (
    select p.kd_satker_str from plan.published_paket p
    where p.klpd = p_klpd and p.jenis = 'penyedia' and p.kd_rup = o.kd_rup and p.known_from <= p_at and p.known_to > p_at limit 1
  ) r on true
  left join (select distinct kd_satker_str from realisation.satker_by_number(p_klpd, p_at)) e on e.kd_satker_str = o.kd_satker_asal
  left join realisation.satker_by_number(p_klpd, p_at) m on m.kd_satker = o.kd_satker_asal
  where o.klpd = p_klpd and o.tahun = p_tahun and o.known_from <= p_at and o.known_to > p_at

  union all

  select
    'toko-daring', concat_ws('|', d.marketplace, d.order_id), 'toko-daring', 'E-Purchasing',
    coalesce(n.kd_satker_str, d.kd_satker_bela, ''), null, d.uraian, d.nama_merchant, d.tanggal,
    coalesce(d.nilai_sah, d.nilai_semua), 'pesanan', null, null,
    case
      when d.nilai_sah is null and d.gagal then 'dibatalkan'
      when d.nilai_sah is null then 'belum-terverifikasi'
    end,
    '{}'::text[], d.run_id, d.row_no, d.line, 'toko-daring|' || d.order_id, null,
    case when (select realisation.any_order(p_klpd, p_tahun, p_at)) and realisation.may_name_order(concat_ws(' ', d.order_id, d.uraian)) then realisation.numbers_in(concat_ws(' ', d.order_id, d.uraian)) end, null, null
  from (
    select t.marketplace, t.order_id, min(t.kd_satker_bela) as kd_satker_bela, min(t.nama_satker) as nama_satker,
      left(string_agg(t.uraian, '; ' order by t.ordinal), 500) as uraian, min(t.nama_merchant) as nama_merchant, min(t.tanggal) as tanggal,
      sum(t.nilai) filter (where coalesce(t.status_konfirmasi, '') !~* 'gagal|batal|tolak' and coalesce(t.status_verif, '') !~* 'unverified') as nilai_sah,
      sum(t.nilai) as nilai_semua, bool_or(coalesce(t.status_konfirmasi, '') ~* 'gagal|batal|tolak') as gagal,
      (array_agg(t.run_id order by t.ordinal))[1] as run_id, min(t.row_no) as row_no, min(t.line) as line
    from realisation.toko_daring t
    where t.klpd = p_klpd and t.tahun = p_tahun and t.known_from <= p_at and t.known_to > p_at
    group by t.marketplace, t.order_id
  ) d
  left join (
    -- all names at once: looking through every unit for every order took seconds
    select distinct on (realisation.plain_name(s.nama)) realisation.plain_name(s.nama) as nama, s.kd_satker_str
    from agencies.published_satker s where s.klpd = p_klpd order by 1, 2
  ) n on n.nama = realisation.plain_name(d.nama_satker)

  union all

  select
    'inaproc', concat_ws('|', i.sumber_transaksi, i.kode_paket, i.kd_satker_str, i.penyedia_kunci), i.kanal,
    coalesce(i.metode, case when i.kanal = 'pencatatan-swakelola' then 'Swakelola' else 'Tidak diketahui' end),
    case when i.kd_satker_str = '-' then '' else i.kd_satker_str end, i.kd_rup, i.nama_paket, i.nama_penyedia, null,
    i.nilai, 'realisasi LKPP', i.nilai_pdn, null,
    case when i.status ~* 'batal|cancel|gagal' then 'dibatalkan' end,
    i.catatan, i.run_id, i.row_no, i.line, i.kanal || '|' || i.kode_paket, null, null, null, null
  from (
    select x.*, case
        when x.sumber_transaksi ~* 'katalog.*6' then 'katalog-v6'
        when x.sumber_transaksi ~* 'katalog' then 'katalog-v5'
        when x.sumber_transaksi ~* '^non.?tender' then 'nontender'
        when x.sumber_transaksi ~* '^tender' then 'tender'
        when x.sumber_transaksi ~* 'swakelola' then 'pencatatan-swakelola'
        when x.sumber_transaksi ~* 'pencatatan' then 'pencatatan-nontender'
        when x.sumber_transaksi ~* 'toko' then 'toko-daring'
        else 'lain' end as kanal
    from realisation.inaproc x
    where x.klpd = p_klpd and x.tahun = p_tahun and x.known_from <= p_at and x.known_to > p_at
  ) i

  union all

  -- An order of Padan itself counts from its receipt (BAST). It has no file: run, row and line are empty; the order's page is its evidence.
  select
    'e-order', e.order_id::text, 'e-order', 'E-Order', e.kd_satker_str, e.kd_rup, e.nama_paket, e.seller_name, e.tanggal,
    e.nilai, 'pesanan', e.nilai_pdn, e.nilai_umk, null, '{}'::text[],
    '00000000-0000-0000-0000-000000000000'::uuid, 0, 0, 'e-order|' || e.number, e.number, null, e.nilai_semula, e.dipesan
  from orders.published_counted_order e
  where e.klpd = p_klpd and e.tahun = p_tahun and e.received_at <= p_at
$$;

-- As before; a contract or a shop's order may name an order of Padan too, and whoever names one is joined to it.
create or replace function realisation.line_at(p_klpd text, p_tahun integer, p_at timestamptz)
returns table (
  sumber text, kunci text, kanal text, metode text, kd_satker_str text, kd_rup text, nama_paket text, penyedia text,
  tanggal date, nilai numeric, nilai_dasar text, pdn numeric, pdn_dasar text, umk numeric, alasan text, pasangan_sumber text, pasangan_kunci text,
  nilai_sertifikat numeric, nilai_tkdn numeric, catatan text[], run_id uuid, row_no integer, line integer
)
language sql stable parallel safe
as $$
  with raw as materialized (
    select *, array_position(array['e-order', 'katalog-v6', 'katalog-v5', 'kontrak', 'selesai', 'pencatatan', 'inaproc', 'toko-daring'], r.sumber) as peringkat
    from realisation.raw_line_at(p_klpd, p_tahun, p_at) r
  ),
  listed as (
    select kode_luar, sum(nilai) as nilai, case when count(pdn) = count(*) then sum(pdn) end as pdn
    from raw where sumber = 'inaproc' and alasan is null group by kode_luar
  ),
  told as (
    select kode_luar, count(*) filter (where alasan is null) as dihitung, bool_or(alasan is distinct from 'belum-jadi-kontrak') as berlaku
    from raw where sumber <> 'inaproc' and kode_luar is not null group by kode_luar
  ),
  ordered as (
    select distinct on (kode_sebut) kode_sebut, sumber, kunci from raw
    where sumber like 'katalog-%' and alasan is null and kode_sebut is not null order by kode_sebut, peringkat, kunci
  ),
  named as materialized (
    select distinct on (r.sumber, r.kunci) r.sumber, r.kunci, e.sumber as sumber_pesanan, e.kunci as kunci_pesanan
    from raw r cross join unnest(r.sebutan) said (nomor) join raw e on e.sumber = 'e-order' and e.kode_sebut = said.nomor
    order by r.sumber, r.kunci, e.kunci
  ),
  one_feed as materialized (
    select r.*,
      case
        when r.alasan is not null then r.alasan
        when r.sumber = 'inaproc' and t.berlaku then 'sudah-ada-transaksi'
        when r.sumber <> 'inaproc' and r.alasan = 'belum-jadi-kontrak' then r.alasan
        when coalesce(n.kunci, o.kunci) is not null then 'sudah-ada-pesanan'
      end as alasan_1, coalesce(n.sumber_pesanan, o.sumber) as pesanan_sumber, coalesce(n.kunci_pesanan, o.kunci) as pesanan_kunci,
      case
        when r.sumber = 'inaproc' or r.pdn is not null or r.alasan is not null or t.dihitung <> 1 or l.pdn is null then r.pdn
        when l.pdn = l.nilai then r.nilai
        when l.pdn <= r.nilai then l.pdn
      end as pdn_1,
      (r.sumber <> 'inaproc' and r.pdn is null and r.alasan is null and t.dihitung = 1 and l.pdn is not null
        and (l.pdn = l.nilai or l.pdn <= r.nilai)) as dari_daftar,
      (r.sumber <> 'inaproc' and r.alasan is null and t.dihitung = 1 and l.nilai is distinct from r.nilai and l.nilai is not null) as beda_daftar
    from raw r
    left join told t on t.kode_luar = r.kode_luar
    left join listed l on l.kode_luar = r.kode_luar and r.sumber <> 'inaproc'
    left join ordered o on o.kode_sebut = r.kode_sebut and r.sumber = 'pencatatan'
    left join named n on n.sumber = r.sumber and n.kunci = r.kunci
  ),
  counted as materialized (
    -- an order of Padan counts what came; other lists may still carry what was ordered
    select f.sumber, f.kunci, f.kanal, f.kd_satker_str, v.nilai, f.tanggal, f.kd_rup, f.peringkat, coalesce(f.tanggal_awal, f.tanggal) as tanggal_awal,
      exists (select from named n where n.kunci_pesanan = f.kunci and f.sumber = 'e-order') as disebut
    from one_feed f cross join lateral (values (f.nilai), (nullif(f.nilai_semula, f.nilai))) v (nilai)
    where f.alasan_1 is null and f.nilai > 0 and v.nilai > 0
  ),
  -- an order that a channel names is not also guessed to be another line of that channel
  told_of as materialized (
    select distinct n.kunci_pesanan as kunci, r.kanal from named n join raw r on r.sumber = n.sumber and r.kunci = n.kunci
  ),
  coded as materialized (
    select c.sumber, c.kunci, c.kanal, c.kd_satker_str, c.nilai, c.tanggal, c.peringkat, trim(code) as code,
      row_number() over (partition by c.kanal, c.kd_satker_str, c.nilai, trim(code) order by c.disebut, c.tanggal nulls last, c.kunci) as nth
    from counted c, unnest(string_to_array(c.kd_rup, ';')) code where trim(code) <> ''
  ),
  -- n equal purchases in one channel and n in the other are n pairs, not n × n
  by_package as (
    select w.sumber as lemah_sumber, w.kunci as lemah_kunci, s.sumber as kuat_sumber, s.kunci as kuat_kunci, s.peringkat
    from coded w join coded s on s.kd_satker_str = w.kd_satker_str and s.nilai = w.nilai and s.code = w.code and s.nth = w.nth
      and s.kanal <> w.kanal and s.peringkat < w.peringkat
    where (w.tanggal is null or s.tanggal is null or abs(w.tanggal - s.tanggal) <= 120)
      and not exists (select from told_of t where t.kunci = s.kunci and t.kanal = w.kanal)
  ),
  shop as (
    select c.*, row_number() over (partition by c.kd_satker_str, c.nilai order by c.tanggal, c.kunci) as nth
    from counted c where c.sumber = 'toko-daring' and c.tanggal is not null
  ),
  elsewhere as (
    select c.*, row_number() over (partition by c.kanal, c.kd_satker_str, c.nilai order by c.tanggal, c.kunci) as nth
    from counted c where c.sumber <> 'toko-daring' and c.tanggal is not null
  ),
  by_day as (
    select w.sumber, w.kunci, s.sumber, s.kunci, s.peringkat
    from shop w join elsewhere s on s.kd_satker_str = w.kd_satker_str and s.nilai = w.nilai and s.nth = w.nth and w.tanggal between s.tanggal_awal - 14 and s.tanggal + 14
  ),
  -- a record of a package that has exactly the amount of all its orders together
  together as (
    select w.sumber, w.kunci, s.sumber, s.kunci, s.peringkat
    from coded w
    join (
      select kd_satker_str, kd_rup, min(sumber) as sumber, min(kunci) as kunci, min(peringkat) as peringkat, sum(nilai) as nilai
      from one_feed where sumber = 'e-order' group by 1, 2 having count(*) > 1
    ) s on s.kd_satker_str = w.kd_satker_str and s.kd_rup = w.code and s.nilai = w.nilai
    where w.kanal like 'pencatatan-%'
  ),
  paired as (
    select distinct on (x.lemah_sumber, x.lemah_kunci) x.*, d.keputusan
    from (select * from by_package union all select * from by_day union all select * from together) x
    left join realisation.keputusan_ganda d
      on d.klpd = p_klpd and d.sumber_a = x.kuat_sumber and d.kunci_a = x.kuat_kunci and d.sumber_b = x.lemah_sumber and d.kunci_b = x.lemah_kunci
      and d.known_from <= p_at and d.known_to > p_at
    where d.keputusan is distinct from 'bukan'
    order by x.lemah_sumber, x.lemah_kunci, x.peringkat, x.kuat_kunci
  ),
  decided as (
    select distinct on (d.sumber_b, d.kunci_b) d.sumber_a, d.kunci_a, d.sumber_b, d.kunci_b
    from realisation.keputusan_ganda d
    where d.klpd = p_klpd and d.keputusan = 'ganda' and d.known_from <= p_at and d.known_to > p_at
      and exists (select from one_feed a where a.sumber = d.sumber_a and a.kunci = d.kunci_a and a.alasan_1 is null)
    order by d.sumber_b, d.kunci_b, d.sumber_a, d.kunci_a
  ),
  papers as (
    select s.sumber, s.kunci, sum(s.nilai) as nilai, sum(s.nilai * s.tkdn_bp / 10000) as tkdn
    from realisation.sertifikat_baris s where s.klpd = p_klpd and s.known_from <= p_at and s.known_to > p_at group by s.sumber, s.kunci
  )
  select r.sumber, r.kunci, r.kanal, r.metode, r.kd_satker_str, r.kd_rup, r.nama_paket, r.penyedia, r.tanggal, r.nilai, r.nilai_dasar,
    r.pdn_1, case when r.dari_daftar then 'realisasi LKPP' when r.pdn_1 is not null then 'umpan' end, r.umk,
    coalesce(r.alasan_1, case when f.sumber_a is not null then 'ganda-diputuskan' when p.lemah_kunci is not null then 'diduga-ganda' end),
    case when r.alasan_1 = 'sudah-ada-pesanan' then r.pesanan_sumber when r.alasan_1 is null then coalesce(f.sumber_a, p.kuat_sumber) end,
    case when r.alasan_1 = 'sudah-ada-pesanan' then r.pesanan_kunci when r.alasan_1 is null then coalesce(f.kunci_a, p.kuat_kunci) end,
    c.nilai, c.tkdn,
    case when r.beda_daftar then r.catatan || 'BEDA_DENGAN_REALISASI_LKPP'::text else r.catatan end, r.run_id, r.row_no, r.line
  from one_feed r
  left join paired p on p.lemah_sumber = r.sumber and p.lemah_kunci = r.kunci
  left join decided f on f.sumber_b = r.sumber and f.kunci_b = r.kunci
  left join papers c on c.sumber = r.sumber and c.kunci = r.kunci
$$;

-- As before; a receipt of an order leads to its own line, and an order is known by the numbers of all its papers.
create or replace function realisation.line_number_at(p_klpd text, p_tahun integer, p_at timestamptz)
returns table (nomor text, sumber text, kunci text)
language sql stable parallel safe
as $$
  select distinct realisation.plain_number(x.nomor), x.sumber, x.kunci from (
    select v.nomor, 'kontrak' as sumber, concat_ws('|', k.jenis, k.kd_paket, k.penyedia_kunci, k.no_kontrak, k.versi_addendum) as kunci
    from realisation.kontrak k
    join realisation.kontrak o on o.klpd = k.klpd and o.jenis = k.jenis and o.kd_paket = k.kd_paket and o.penyedia_kunci = k.penyedia_kunci
      and o.known_from <= p_at and o.known_to > p_at
    cross join lateral (values (o.no_kontrak), (o.kd_paket)) v (nomor)
    where k.klpd = p_klpd and k.tahun = p_tahun and k.known_from <= p_at and k.known_to > p_at
    union all
    select s.kd_paket, 'selesai', concat_ws('|', s.feed, s.kd_paket) from realisation.selesai s
    where s.klpd = p_klpd and s.tahun = p_tahun and s.known_from <= p_at and s.known_to > p_at
    union all
    select v.nomor, 'pencatatan', coalesce(b.kunci, concat_ws('|', p.jenis, p.kd_pencatatan))
    from realisation.pencatatan p
    left join realisation.pencatatan_realisasi r on r.klpd = p.klpd and r.jenis = p.jenis and r.kd_pencatatan = p.kd_pencatatan
      and r.known_from <= p_at and r.known_to > p_at
    left join realisation.receipt_of_order_at(p_klpd, p_tahun, p_at) b on b.jenis = r.jenis and b.kd_pencatatan = r.kd_pencatatan and b.ordinal = r.ordinal
    cross join lateral (values (r.no_realisasi), (case when b.kunci is null then p.kd_pencatatan end)) v (nomor)
    where p.klpd = p_klpd and p.tahun = p_tahun and p.known_from <= p_at and p.known_to > p_at
    union all
    select v.nomor, 'katalog-v5', o.kd_paket from realisation.katalog_v5 o cross join lateral (values (o.no_paket), (o.kd_paket)) v (nomor)
    where o.klpd = p_klpd and o.tahun = p_tahun and o.known_from <= p_at and o.known_to > p_at
    union all
    select o.order_id, 'katalog-v6', o.order_id from realisation.katalog_v6 o
    where o.klpd = p_klpd and o.tahun = p_tahun and o.known_from <= p_at and o.known_to > p_at
    union all
    select t.order_id, 'toko-daring', concat_ws('|', t.marketplace, t.order_id) from realisation.toko_daring t
    where t.klpd = p_klpd and t.tahun = p_tahun and t.known_from <= p_at and t.known_to > p_at
    union all
    select v.nomor, 'e-order', e.order_id::text
    from orders.published_counted_order e cross join lateral unnest(e.order_id::text || e.nomor) v (nomor)
    where e.klpd = p_klpd and e.tahun = p_tahun and e.received_at <= p_at
  ) x where realisation.plain_number(x.nomor) is not null
$$;

-- As before; what is paid by a receipt of an order belongs to that receipt's line.
create or replace function realisation.stated_payment_at(p_klpd text, p_tahun integer, p_at timestamptz)
returns table (sumber text, kunci text, dibayar numeric)
language sql stable parallel safe
as $$
  select 'kontrak', concat_ws('|', k.jenis, k.kd_paket, k.penyedia_kunci, k.no_kontrak, k.versi_addendum), least(sum(b.besar_pembayaran), max(k.nilai_kontrak))
  from realisation.kontrak k
  join realisation.bap b on b.klpd = k.klpd and b.jenis = k.jenis and b.kd_paket = k.kd_paket
    and (b.penyedia_kunci = k.penyedia_kunci or b.penyedia_kunci = '') and b.known_from <= p_at and b.known_to > p_at
  where k.klpd = p_klpd and k.tahun = p_tahun and k.known_from <= p_at and k.known_to > p_at
  group by 1, 2
  union all
  select 'pencatatan', coalesce(b.kunci, concat_ws('|', p.jenis, p.kd_pencatatan)), least(sum(r.nilai_realisasi), max(p.total_realisasi))
  from realisation.pencatatan p
  join realisation.pencatatan_realisasi r on r.klpd = p.klpd and r.jenis = p.jenis and r.kd_pencatatan = p.kd_pencatatan
    and r.known_from <= p_at and r.known_to > p_at
  left join realisation.receipt_of_order_at(p_klpd, p_tahun, p_at) b on b.jenis = r.jenis and b.kd_pencatatan = r.kd_pencatatan and b.ordinal = r.ordinal
  where p.klpd = p_klpd and p.tahun = p_tahun and p.known_from <= p_at and p.known_to > p_at
  group by 1, 2
  union all
  select 'e-order', e.order_id::text, e.nilai from orders.published_counted_order e
  where e.klpd = p_klpd and e.tahun = p_tahun and e.paid_at <= p_at
$$;
