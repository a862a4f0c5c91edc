-- Up Migration

-- Facts have two times. `known_from`/`known_to` say when Padan knew a version; the current one ends at
-- infinity. Nothing is overwritten: a change closes a version and opens the next.
create table plan.paket (
  klpd text not null,
  jenis text not null check (jenis in ('penyedia', 'swakelola')),
  kd_rup text not null,
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
  nama_paket text,
  pagu numeric(20,2) not null,
  kd_metode text,
  metode text,
  kd_jenis_pengadaan text,
  jenis_pengadaan text,
  status_pradipa text,
  status_pdn text,
  status_ukm text,
  alasan_non_ukm text,
  status_konsolidasi text,
  tipe_paket text,
  kd_rup_swakelola text,
  kd_rup_lokal text,
  volume_pekerjaan text,
  uraian_pekerjaan text,
  spesifikasi_pekerjaan text,
  tgl_awal_pemilihan date,
  tgl_akhir_pemilihan date,
  tgl_awal_kontrak date,
  tgl_akhir_kontrak date,
  tgl_awal_pemanfaatan date,
  tgl_akhir_pemanfaatan date,
  tgl_buat_paket date,
  tgl_pengumuman_paket date,
  status_aktif boolean,
  status_delete boolean,
  status_umumkan text,
  status_dikecualikan boolean,
  alasan_dikecualikan text,
  tahun_pertama text,
  kode_rup_tahun_pertama text,
  nomor_kontrak text,
  spp_aspek_ekonomi boolean,
  spp_aspek_sosial boolean,
  spp_aspek_lingkungan boolean,
  tipe_swakelola integer,
  kd_klpd_penyelenggara text,
  nama_klpd_penyelenggara text,
  nama_satker_penyelenggara text,
  primary key (klpd, jenis, kd_rup, known_to)
);
comment on table plan.paket is 'RUP packages, penyedia and swakelola, one row per known version.';
comment on column plan.paket.pagu is 'rupiah';
create index paket_by_year on plan.paket (klpd, tahun, kd_satker_str);
call platform.guard('plan.paket');

create table plan.paket_anggaran (
  klpd text not null,
  jenis text not null,
  kd_rup text not null,
  ordinal integer not null,
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
  kd_kegiatan text,
  kd_subkegiatan text,
  kd_komponen text,
  pagu numeric(20,2) not null,
  mak text,
  sumber_dana text,
  asal_dana text,
  asal_dana_satker text,
  tahun_anggaran_dana integer,
  primary key (klpd, jenis, kd_rup, ordinal, known_to)
);
comment on table plan.paket_anggaran is 'Funding lines of a package. They have no identity: identical lines are real money and all count.';
call platform.guard('plan.paket_anggaran');

create view plan.published_paket with (security_invoker = true) as select * from plan.paket;

-- Sums kept for pages: rebuilt for the touched government and year in the transaction that applies a file.
create table plan.commitment_cell (
  klpd text not null,
  tahun integer not null,
  kd_satker_str text not null,
  metode text not null,
  paket integer not null,
  paket_pdn integer not null,
  paket_non_pdn integer not null,
  paket_tanpa_tanda integer not null,
  pagu numeric(22,2) not null,
  pagu_pdn numeric(22,2) not null,
  pagu_non_pdn numeric(22,2) not null,
  pagu_tanpa_tanda numeric(22,2) not null,
  pagu_ukm numeric(22,2) not null,
  primary key (klpd, tahun, kd_satker_str, metode)
);
comment on column plan.commitment_cell.pagu is 'rupiah of valid packages; penyedia-dalam-swakelola is inside its swakelola and not added again';
call platform.guard('plan.commitment_cell');

create table budget.struktur_anggaran (
  klpd text not null,
  tahun integer not null,
  kd_satker_str text not null,
  known_to timestamptz not null default 'infinity',
  known_from timestamptz not null,
  event_date date,
  run_id uuid not null,
  row_no integer not null,
  line integer not null,
  catatan text[] not null default '{}',
  kd_satker text,
  belanja_operasi numeric(20,2),
  belanja_modal numeric(20,2),
  belanja_btt numeric(20,2),
  belanja_non_pengadaan numeric(20,2),
  belanja_pengadaan numeric(20,2),
  total_belanja numeric(20,2),
  primary key (klpd, tahun, kd_satker_str, known_to)
);
comment on table budget.struktur_anggaran is 'LKPP''s own split of each agency''s budget into procurement and the rest (p3dn-rules 4.4).';
call platform.guard('budget.struktur_anggaran');
create view budget.published_struktur_anggaran with (security_invoker = true) as select * from budget.struktur_anggaran;

create view plan.published_commitment_cell with (security_invoker = true) as select * from plan.commitment_cell;
create view plan.published_paket_anggaran with (security_invoker = true) as select * from plan.paket_anggaran;

grant select, insert, update on all tables in schema plan, budget to padan_app;
grant delete on plan.commitment_cell to padan_app;
