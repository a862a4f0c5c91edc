-- Up Migration

-- Every LKPP feed has its table. All are facts with two times, as in 0004 and 0005: nothing is overwritten, `known_to`
-- is part of the key. `tahun` = 0 marks registers that belong to no single year.

create table plan.kegiatan (
  klpd text not null,
  tingkat text not null check (tingkat in ('program', 'kegiatan', 'subkegiatan')),
  kode text not null,
  known_to timestamptz not null default 'infinity',
  known_from timestamptz not null,
  event_date date,
  run_id uuid not null,
  row_no integer not null,
  line integer not null,
  catatan text[] not null default '{}',
  tahun integer not null,
  kd_satker text,
  kd_program text,
  kd_kegiatan text,
  kode_str text,
  nama text,
  pagu numeric(20,2),
  dihapus boolean,
  primary key (klpd, tingkat, kode, known_to)
);
comment on table plan.kegiatan is 'RUP-ProgramMaster, -KegiatanMaster, -SubKegiatanMaster: the budget tree that packages hang on.';
call platform.guard('plan.kegiatan');

create table plan.kaji_ulang (
  klpd text not null,
  kd_rup_lama text not null,
  kd_rup_baru text not null,
  jenis_revisi text not null,
  waktu timestamp not null,
  known_to timestamptz not null default 'infinity',
  known_from timestamptz not null,
  event_date date,
  run_id uuid not null,
  row_no integer not null,
  line integer not null,
  catatan text[] not null default '{}',
  tahun integer not null,
  kd_satker_str text,
  kd_satker text,
  jenis_paket text,
  alasan text,
  primary key (klpd, kd_rup_lama, kd_rup_baru, jenis_revisi, waktu, known_to)
);
comment on table plan.kaji_ulang is 'RUP-HistoryKajiUlang: which package took the place of which (SATUKESATU, SATUKEBANYAK, BANYAKKESATU, PEMBATALAN, PENGAKTIFAN).';
call platform.guard('plan.kaji_ulang');

create table plan.satker_rup (
  klpd text not null,
  kd_satker text not null,
  known_to timestamptz not null default 'infinity',
  known_from timestamptz not null,
  event_date date,
  run_id uuid not null,
  row_no integer not null,
  line integer not null,
  catatan text[] not null default '{}',
  tahun integer not null default 0,
  kd_satker_str text,
  nama text,
  jenis_satker text,
  ket_satker text,
  kode_eselon text,
  status_satker text,
  tahun_aktif text,
  primary key (klpd, kd_satker, known_to)
);
comment on table plan.satker_rup is 'RUP-MasterSatker: numeric kd_satker ↔ kd_satker_str, the bridge to the feeds that know only the number.';
call platform.guard('plan.satker_rup');

create table realisation.sppbj (
  klpd text not null,
  jenis text not null check (jenis in ('tender', 'nontender')),
  kd_paket text not null,
  penyedia_kunci text not null,
  no_sppbj text not null,
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
  tgl_sppbj date,
  nama_penyedia text,
  npwp_penyedia text,
  npwp16_penyedia text,
  harga_final numeric(20,2),
  nilai_jaminan numeric(20,2),
  masa_jaminan integer,
  status_kontrak text,
  primary key (klpd, jenis, kd_paket, penyedia_kunci, no_sppbj, versi_addendum, known_to)
);
comment on table realisation.sppbj is 'Letters of appointment: a stage of a contract, never a second purchase (trap 6).';
call platform.guard('realisation.sppbj');

create table realisation.spmk (
  klpd text not null,
  jenis text not null check (jenis in ('tender', 'nontender')),
  kd_paket text not null,
  no_kontrak text not null,
  no_spmk text not null,
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
  tgl_spmk date,
  tgl_mulai date,
  tgl_selesai date,
  nama_penyedia text,
  npwp_penyedia text,
  status_kontrak text,
  primary key (klpd, jenis, kd_paket, no_kontrak, no_spmk, known_to)
);
comment on table realisation.spmk is 'Orders to start work or to deliver (SPMK/SPP): a stage of a contract (trap 6).';
call platform.guard('realisation.spmk');

create table realisation.bap (
  klpd text not null,
  jenis text not null check (jenis in ('tender', 'nontender')),
  kd_paket text not null,
  no_kontrak text not null,
  no_bap text not null,
  no_bast text not null,
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
  nilai_kontrak numeric(20,2),
  tgl_bap date,
  tgl_bast date,
  besar_pembayaran numeric(20,2),
  progres_pekerjaan integer,
  cara_pembayaran text,
  nama_penyedia text,
  npwp_penyedia text,
  npwp16_penyedia text,
  status_kontrak text,
  primary key (klpd, jenis, kd_paket, no_kontrak, no_bap, no_bast, versi_addendum, known_to)
);
comment on table realisation.bap is 'Minutes of payment and hand-over (BAP/BAST): a stage of a contract; besar_pembayaran is a statement in SPSE, not a payment of the treasury.';
call platform.guard('realisation.bap');

create table realisation.pengumuman (
  klpd text not null,
  jenis text not null check (jenis in ('tender', 'nontender')),
  kd_paket text not null,
  versi integer not null,
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
  kualifikasi text,
  sumber_dana text,
  status text,
  tgl_status date,
  tgl_buat date,
  tgl_pengumuman date,
  ket_ditutup text,
  ket_diulang text,
  lokasi text,
  primary key (klpd, jenis, kd_paket, versi, known_to)
);
call platform.guard('realisation.pengumuman');

create table realisation.peserta (
  klpd text not null,
  kd_paket text not null,
  kd_peserta text not null,
  known_to timestamptz not null default 'infinity',
  known_from timestamptz not null,
  event_date date,
  run_id uuid not null,
  row_no integer not null,
  line integer not null,
  catatan text[] not null default '{}',
  tahun integer not null,
  kd_satker_str text,
  kd_penyedia text,
  nama_penyedia text,
  npwp_penyedia text,
  npwp16_penyedia text,
  nilai_penawaran numeric(20,2),
  nilai_terkoreksi numeric(20,2),
  pemenang boolean,
  pemenang_terverifikasi boolean,
  primary key (klpd, kd_paket, kd_peserta, known_to)
);
call platform.guard('realisation.peserta');

create table realisation.jadwal (
  klpd text not null,
  jenis text not null check (jenis in ('tender', 'nontender')),
  kd_paket text not null,
  kd_jadwal text not null,
  known_to timestamptz not null default 'infinity',
  known_from timestamptz not null,
  event_date date,
  run_id uuid not null,
  row_no integer not null,
  line integer not null,
  catatan text[] not null default '{}',
  tahun integer not null,
  kd_satker_str text,
  kd_tahapan text,
  nama_tahapan text,
  tgl_awal timestamp,
  tgl_akhir timestamp,
  primary key (klpd, jenis, kd_paket, kd_jadwal, known_to)
);
call platform.guard('realisation.jadwal');

create table realisation.katalog_satker (
  klpd text not null,
  kd_satker text not null,
  known_to timestamptz not null default 'infinity',
  known_from timestamptz not null,
  event_date date,
  run_id uuid not null,
  row_no integer not null,
  line integer not null,
  catatan text[] not null default '{}',
  tahun integer not null default 0,
  kd_satker_str text,
  nama text,
  primary key (klpd, kd_satker, known_to)
);
comment on table realisation.katalog_satker is 'Ecat-InstansiSatker: the catalogue''s own list of units.';
call platform.guard('realisation.katalog_satker');

create table realisation.katalog_v5 (
  klpd text not null,
  kd_paket text not null,
  kd_produk text not null,
  known_to timestamptz not null default 'infinity',
  known_from timestamptz not null,
  event_date date,
  run_id uuid not null,
  row_no integer not null,
  line integer not null,
  catatan text[] not null default '{}',
  tahun integer not null,
  satker_id text,
  nama_satker text,
  no_paket text,
  nama_paket text,
  kd_rup text,
  sumber_dana text,
  kode_anggaran text,
  kd_komoditas text,
  nama_komoditas text,
  jenis_katalog text,
  kd_penyedia text,
  kd_penyedia_distributor text,
  jml_jenis_produk integer,
  total numeric(20,2),
  kuantitas numeric(20,4),
  harga_satuan numeric(20,2),
  ongkos_kirim numeric(20,2),
  total_harga numeric(20,2),
  tgl_buat date,
  tgl_edit date,
  status_paket text,
  status_keterangan text,
  catatan_produk text,
  primary key (klpd, kd_paket, kd_produk, known_to)
);
comment on table realisation.katalog_v5 is 'E-Katalog v5 order lines: one row per package and product (trap 8); no PDN or TKDN in the feed.';
create index katalog_v5_by_year on realisation.katalog_v5 (klpd, tahun);
call platform.guard('realisation.katalog_v5');

create table realisation.katalog_v6 (
  klpd text not null,
  order_id text not null,
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
  kd_rup text,
  mak text,
  sumber_dana text,
  kode_penyedia text,
  rekan_id text,
  produk text,
  jumlah_produk integer,
  jumlah numeric(20,4),
  ongkos_kirim numeric(20,2),
  total numeric(20,2),
  minikom text,
  status text,
  status_kirim text,
  tgl_pesan date,
  primary key (klpd, order_id, known_to)
);
comment on table realisation.katalog_v6 is 'E-Katalog v6 orders; PDN of an order comes only from the realisation feed, whose Kode Paket is the order_id (data-sources 0.7).';
create index katalog_v6_by_year on realisation.katalog_v6 (klpd, tahun);
call platform.guard('realisation.katalog_v6');

create table realisation.toko_daring (
  klpd text not null,
  marketplace text not null,
  order_id text not null,
  ordinal integer not null,
  known_to timestamptz not null default 'infinity',
  known_from timestamptz not null,
  event_date date,
  run_id uuid not null,
  row_no integer not null,
  line integer not null,
  catatan text[] not null default '{}',
  tahun integer not null,
  kd_satker_bela text,
  nama_satker text,
  uraian text,
  nilai numeric(20,2) not null,
  kategori text,
  metode_bayar text,
  tanggal date,
  nama_merchant text,
  jenis_transaksi text,
  kota_kab text,
  status_verif text,
  sumber_data text,
  status_konfirmasi text,
  keterangan text,
  primary key (klpd, marketplace, order_id, ordinal, known_to)
);
comment on table realisation.toko_daring is 'Toko Daring (Bela) lines; one order may have several, without a code of their own; no kd_rup (trap 11).';
create index toko_daring_by_year on realisation.toko_daring (klpd, tahun);
call platform.guard('realisation.toko_daring');

create table realisation.inaproc (
  klpd text not null,
  sumber_transaksi text not null,
  kode_paket text not null,
  kd_satker_str text not null,
  penyedia_kunci text not null,
  known_to timestamptz not null default 'infinity',
  known_from timestamptz not null,
  event_date date,
  run_id uuid not null,
  row_no integer not null,
  line integer not null,
  catatan text[] not null default '{}',
  tahun integer not null,
  kd_rup text,
  sumber_dana text,
  nama_penyedia text,
  metode text,
  jenis_pengadaan text,
  nama_paket text,
  status text,
  nilai numeric(20,2),
  nilai_pdn numeric(20,2),
  primary key (klpd, sumber_transaksi, kode_paket, kd_satker_str, penyedia_kunci, known_to)
);
comment on table realisation.inaproc is 'data.inaproc.id/realisasi: LKPP''s own list with the PDN value of every transaction; the only PDN of v6 orders. One tender may have several providers, a row each.';
create index inaproc_by_year on realisation.inaproc (klpd, tahun);
call platform.guard('realisation.inaproc');

-- Evidence that part of a transaction stands under a certificate (M8, M9). A closed version is a revoked or corrected statement.
create table realisation.sertifikat_baris (
  klpd text not null,
  sumber text not null,
  kunci text not null,
  nomor_sertifikat text not null,
  known_to timestamptz not null default 'infinity',
  known_from timestamptz not null,
  nilai numeric(20,2) not null check (nilai >= 0),
  tkdn_bp integer not null check (tkdn_bp between 0 and 10000),
  bukti text not null,
  dicatat_oleh text not null,
  primary key (klpd, sumber, kunci, nomor_sertifikat, known_to)
);
comment on column realisation.sertifikat_baris.nilai is 'rupiah of the transaction that the certified product makes up';
call platform.guard('realisation.sertifikat_baris');

-- What a person decided about two transactions that may be one purchase. Decisions have two times like facts.
create table realisation.keputusan_ganda (
  klpd text not null,
  sumber_a text not null,
  kunci_a text not null,
  sumber_b text not null,
  kunci_b text not null,
  known_to timestamptz not null default 'infinity',
  known_from timestamptz not null,
  keputusan text not null check (keputusan in ('ganda', 'bukan')),
  alasan text not null,
  diputus_oleh text not null,
  primary key (klpd, sumber_a, kunci_a, sumber_b, kunci_b, known_to)
);
comment on table realisation.keputusan_ganda is 'a is the transaction that stands, b the one that would fall out; `bukan` = both count.';
call platform.guard('realisation.keputusan_ganda');

-- Trap 16: BLUD/RSUD belong to the APBD, BUMD do not: a dimension of its own.
alter table agencies.satker add column golongan text not null default 'pd' check (golongan in ('pd', 'blud', 'bumd'));
create or replace view agencies.published_satker with (security_invoker = true) as select * from agencies.satker;
create function agencies.golongan_of(nama text) returns text language sql immutable parallel safe as $$
  select case
    when nama ~* '\m(perumda|perseroda|perusahaan (umum )?daerah)\M|^(pt|pd)\M' then 'bumd'
    when nama ~* '\m(rsud|rumah sakit umum|rumah sakit|puskesmas|blud)\M' then 'blud'
    else 'pd' end
$$;

create view plan.published_kegiatan with (security_invoker = true) as select * from plan.kegiatan;
create view plan.published_kaji_ulang with (security_invoker = true) as select * from plan.kaji_ulang;
create view plan.published_satker_rup with (security_invoker = true) as select * from plan.satker_rup;
create view realisation.published_pengumuman with (security_invoker = true) as select * from realisation.pengumuman;
create view realisation.published_peserta with (security_invoker = true) as select * from realisation.peserta;
create view realisation.published_jadwal with (security_invoker = true) as select * from realisation.jadwal;
create view realisation.published_sppbj with (security_invoker = true) as select * from realisation.sppbj;
create view realisation.published_spmk with (security_invoker = true) as select * from realisation.spmk;
create view realisation.published_bap with (security_invoker = true) as select * from realisation.bap;
create view realisation.published_katalog_v5 with (security_invoker = true) as select * from realisation.katalog_v5;
create view realisation.published_katalog_v6 with (security_invoker = true) as select * from realisation.katalog_v6;
create view realisation.published_toko_daring with (security_invoker = true) as select * from realisation.toko_daring;
create view realisation.published_inaproc with (security_invoker = true) as select * from realisation.inaproc;
create view realisation.published_pencatatan_realisasi with (security_invoker = true) as select * from realisation.pencatatan_realisasi;
