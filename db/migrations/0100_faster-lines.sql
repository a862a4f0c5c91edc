-- Up Migration

-- Packages inside a swakelola that counts, by joining codes with codes: comparing every package with every record took seconds in a large year.
create or replace function realisation.inside_swakelola(p_klpd text, p_at timestamptz)
returns text[] language sql stable parallel safe
as $$
  with swakelola as materialized (
    select distinct trim(code) as kd_rup
    from realisation.pencatatan r, unnest(string_to_array(r.kd_rup, ';')) code
    where r.klpd = p_klpd and r.jenis = 'swakelola' and r.known_from <= p_at and r.known_to > p_at
      and not coalesce(r.status ~* 'tutup|batal' or r.status_keterangan ~* 'batal', false)
  )
  select array_agg(distinct pds.kd_rup)
  from swakelola w
  join plan.published_paket pds on pds.kd_rup_swakelola = w.kd_rup
  where pds.klpd = p_klpd and pds.jenis = 'penyedia' and pds.known_from <= p_at and pds.known_to > p_at
$$;

-- As before, but for the units of Toko Daring, which are found by name.
create or replace function realisation.raw_line_at(p_klpd text, p_tahun integer, p_at timestamptz)
returns table (
  sumber text, kunci text, kanal text, metode text, kd_satker_str text, kd_rup text, nama_paket text, penyedia text,
  tanggal date, nilai numeric, nilai_dasar text, pdn numeric, umk numeric, alasan text, catatan text[],
  run_id uuid, row_no integer, line integer, kode_luar text, kode_sebut text
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
    k.catatan, k.run_id, k.row_no, k.line, k.jenis || '|' || k.kd_paket, null
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
    s.catatan, s.run_id, s.row_no, s.line, case when s.feed = 'nontender' then 'nontender' else 'tender' end || '|' || s.kd_paket, null
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
    p.total_realisasi, 'pencatatan', p.nilai_pdn, p.nilai_umk,
    case
      when p.status ~* 'tutup|batal' or p.status_keterangan ~* 'batal' then 'dibatalkan'
      when p.total_realisasi is null then 'tanpa-realisasi'
      -- trap 15: a slip of units (thousands for rupiah and the like) is hundreds of times the package's own ceiling
      when p.pagu > 0 and p.total_realisasi >= p.pagu * 500 then 'satuan-janggal'
    end,
    p.catatan, p.run_id, p.row_no, p.line, 'pencatatan-' || p.jenis || '|' || p.kd_pencatatan,
    substring(concat_ws(' ', p.nama_paket, p.uraian_pekerjaan, p.bukti_pembayaran) from '\m(?:[A-Z0-9]{2,4}-P[0-9]{4}-[0-9]{5,9}|01[0-9A-HJKMNP-TV-Z]{24})\M')
  from realisation.pencatatan p
  where p.klpd = p_klpd and p.tahun = p_tahun and p.known_from <= p_at and p.known_to > p_at

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
    o.run_id, o.row_no, o.line, 'katalog-v5|' || o.kd_paket, o.no_paket
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
    o.catatan, o.run_id, o.row_no, o.line, 'katalog-v6|' || o.order_id, o.order_id
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
    '{}'::text[], d.run_id, d.row_no, d.line, 'toko-daring|' || d.order_id, null
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
    i.catatan, i.run_id, i.row_no, i.line, i.kanal || '|' || i.kode_paket, null
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
    '00000000-0000-0000-0000-000000000000'::uuid, 0, 0, 'e-order|' || e.number, e.number
  from orders.published_counted_order e
  where e.klpd = p_klpd and e.tahun = p_tahun and e.received_at <= p_at
$$;
