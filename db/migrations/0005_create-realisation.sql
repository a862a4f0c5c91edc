-- Up Migration

create table realisation.kontrak (
  klpd text not null,
  jenis text not null check (jenis in ('tender', 'nontender')),
  kd_paket text not null,
  penyedia_kunci text not null,
  no_kontrak text not null,
  versi_addendum integer not null,
  known_to timestamptz not null default 'infinity',
  known_from timestamptz not null,
  event_date date,
  run_id uuid not null,
  row_no integer not null,
  line integer not null,
  catatan text[] not null default '{}',
  tahun integer not null,
  kd_satker_str text,
  nama_paket text,
  metode text,
  tgl_kontrak date,
  tgl_kontrak_awal date,
  tgl_kontrak_akhir date,
  nama_penyedia text,
  npwp_penyedia text,
  npwp16_penyedia text,
  bentuk_usaha_penyedia text,
  nilai_kontrak numeric(20,2),
  nilai_pdn numeric(20,2),
  nilai_umk numeric(20,2),
  jenis_kontrak text,
  status_kontrak text,
  tgl_status date,
  apakah_addendum text,
  alasan_addendum text,
  primary key (klpd, jenis, kd_paket, penyedia_kunci, no_kontrak, versi_addendum, known_to)
);
comment on table realisation.kontrak is 'E-contracts of tender and non-tender, every addendum. An addendum may carry a new number (seen in K34), so the contract is found by package and provider.';
create index kontrak_by_year on realisation.kontrak (klpd, tahun, kd_satker_str);
call platform.guard('realisation.kontrak');

create table realisation.selesai (
  klpd text not null,
  feed text not null check (feed in ('tender', 'tender_nilai', 'nontender')),
  kd_paket text not null,
  known_to timestamptz not null default 'infinity',
  known_from timestamptz not null,
  event_date date,
  run_id uuid not null,
  row_no integer not null,
  line integer not null,
  catatan text[] not null default '{}',
  tahun integer not null,
  kd_satker_str text,
  kd_rup text,
  nama_paket text,
  pagu numeric(20,2),
  hps numeric(20,2),
  metode text,
  jenis_pengadaan text,
  nilai_penawaran numeric(20,2),
  nilai_terkoreksi numeric(20,2),
  nilai_negosiasi numeric(20,2),
  nilai_kontrak numeric(20,2),
  nilai_pdn numeric(20,2),
  nilai_umk numeric(20,2),
  status text,
  tgl_pengumuman date,
  tgl_selesai date,
  nama_penyedia text,
  npwp_penyedia text,
  npwp16_penyedia text,
  primary key (klpd, feed, kd_paket, known_to)
);
comment on table realisation.selesai is 'Finished selections (SPSE-TenderSelesai, -TenderSelesaiNilai, -NonTenderSelesai); counted only where no e-contract exists yet.';
create index selesai_by_year on realisation.selesai (klpd, tahun, kd_satker_str);
call platform.guard('realisation.selesai');

create table realisation.pencatatan (
  klpd text not null,
  jenis text not null check (jenis in ('nontender', 'swakelola')),
  kd_pencatatan text not null,
  known_to timestamptz not null default 'infinity',
  known_from timestamptz not null,
  event_date date,
  run_id uuid not null,
  row_no integer not null,
  line integer not null,
  catatan text[] not null default '{}',
  tahun integer not null,
  kd_satker_str text,
  kd_rup text,
  nama_paket text,
  pagu numeric(20,2),
  total_realisasi numeric(20,2),
  nilai_pdn numeric(20,2),
  nilai_umk numeric(20,2),
  sumber_dana text,
  kategori_pengadaan text,
  metode text,
  tipe_swakelola integer,
  bukti_pembayaran text,
  uraian_pekerjaan text,
  status text,
  status_keterangan text,
  alasan_pembatalan text,
  tgl_buat date,
  tgl_mulai date,
  tgl_selesai date,
  primary key (klpd, jenis, kd_pencatatan, known_to)
);
comment on table realisation.pencatatan is 'Records of purchases outside the systems (pencatatan non-tender and swakelola).';
comment on column realisation.pencatatan.nilai_pdn is 'nilai_pdn_pct in the feed: a rupiah amount; _pct is short for pencatatan, not per cent (p3dn-rules 4.4)';
create index pencatatan_by_year on realisation.pencatatan (klpd, tahun, kd_satker_str);
call platform.guard('realisation.pencatatan');

create table realisation.pencatatan_realisasi (
  klpd text not null,
  jenis text not null,
  kd_pencatatan text not null,
  ordinal integer not null,
  known_to timestamptz not null default 'infinity',
  known_from timestamptz not null,
  event_date date,
  run_id uuid not null,
  row_no integer not null,
  line integer not null,
  catatan text[] not null default '{}',
  tahun integer not null,
  jenis_realisasi text,
  no_realisasi text,
  tgl_realisasi date,
  nilai_realisasi numeric(20,2) not null,
  dok_realisasi text,
  nama_penyedia text,
  npwp_penyedia text,
  primary key (klpd, jenis, kd_pencatatan, ordinal, known_to)
);
comment on table realisation.pencatatan_realisasi is 'Realisation lines of a record; no identity, the set of one record is replaced as a whole and repeats count.';
call platform.guard('realisation.pencatatan_realisasi');

-- Trap 1 (p3dn-rules 4.7): a contract for a package inside a swakelola is already in the record of that swakelola.
create function realisation.inside_swakelola(p_klpd text, p_at timestamptz)
returns text[] language sql stable parallel safe
as $$
  select array_agg(distinct pds.kd_rup)
  from plan.published_paket pds
  join realisation.pencatatan r
    on r.klpd = pds.klpd and r.jenis = 'swakelola' and pds.kd_rup_swakelola = any (string_to_array(r.kd_rup, ';'))
    and r.known_from <= p_at and r.known_to > p_at and not coalesce(r.status ~* 'tutup|batal' or r.status_keterangan ~* 'batal', false)
  where pds.klpd = p_klpd and pds.jenis = 'penyedia' and pds.kd_rup_swakelola is not null
    and pds.known_from <= p_at and pds.known_to > p_at
$$;

-- Contracts, finished selections and records as one list of transactions, as known at an instant. `alasan` says why
-- a line is not counted. One definition for pages, command line and sums. Written with anti-joins (no window functions) so that
-- a filter on agency reaches the tables.
create function realisation.line_at(p_klpd text, p_tahun integer, p_at timestamptz)
returns table (
  sumber text, kunci text, kanal text, metode text, kd_satker_str text, kd_rup text, nama_paket text, penyedia text,
  tanggal date, nilai numeric, nilai_dasar text, pdn numeric, umk numeric, alasan text, catatan text[],
  run_id uuid, row_no integer, line integer
)
language sql stable parallel safe
as $$
  select
    'kontrak', concat_ws('|', k.jenis, k.kd_paket, k.penyedia_kunci, k.no_kontrak, k.versi_addendum), k.jenis,
    coalesce(k.metode, s.metode, case when k.jenis = 'tender' then 'Tender' else 'Tidak diketahui' end),
    coalesce(k.kd_satker_str, ''), coalesce(s.kd_rup, n.kd_rup), k.nama_paket, k.nama_penyedia, k.tgl_kontrak,
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
      when string_to_array(coalesce(s.kd_rup, n.kd_rup), ';') && (select realisation.inside_swakelola(p_klpd, p_at)) then 'termasuk-swakelola'
    end,
    k.catatan, k.run_id, k.row_no, k.line
  from realisation.kontrak k
  left join realisation.selesai s
    on s.klpd = k.klpd and s.feed = k.jenis and s.kd_paket = k.kd_paket and s.known_from <= p_at and s.known_to > p_at
  left join realisation.selesai n
    on k.jenis = 'tender' and n.klpd = k.klpd and n.feed = 'tender_nilai' and n.kd_paket = k.kd_paket
    and n.known_from <= p_at and n.known_to > p_at
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
    end,
    s.catatan, s.run_id, s.row_no, s.line
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
    end,
    p.catatan, p.run_id, p.row_no, p.line
  from realisation.pencatatan p
  where p.klpd = p_klpd and p.tahun = p_tahun and p.known_from <= p_at and p.known_to > p_at
$$;


-- Sums kept for pages: rebuilt for the touched government and year in the transaction that applies a file.
create table realisation.line_cell (
  klpd text not null,
  tahun integer not null,
  kd_satker_str text not null,
  kanal text not null,
  metode text not null,
  baris integer not null,
  baris_pdn_diketahui integer not null,
  baris_pdn_nol integer not null,
  baris_pdn_tidak_diketahui integer not null,
  nilai numeric(22,2) not null,
  pdn numeric(22,2) not null,
  nilai_pdn_diketahui numeric(22,2) not null,
  nilai_pdn_nol numeric(22,2) not null,
  nilai_pdn_tidak_diketahui numeric(22,2) not null,
  umk numeric(22,2) not null,
  nilai_umk_tidak_diketahui numeric(22,2) not null,
  baris_tidak_dihitung integer not null,
  primary key (klpd, tahun, kd_satker_str, kanal, metode)
);
call platform.guard('realisation.line_cell');

create view realisation.published_kontrak with (security_invoker = true) as select * from realisation.kontrak;
create view realisation.published_selesai with (security_invoker = true) as select * from realisation.selesai;
create view realisation.published_pencatatan with (security_invoker = true) as select * from realisation.pencatatan;
create view realisation.published_line_cell with (security_invoker = true) as select * from realisation.line_cell;

grant select, insert, update on all tables in schema realisation to padan_app;
grant delete on realisation.line_cell to padan_app;
