-- Up Migration

-- Payments by SP2D (SIPD/BPKD). A SP2D has lines (accounts, sub-activities) without identity of their own: the lines of
-- one SP2D are replaced together and identical lines are real money.
create table realisation.pembayaran (
  klpd text not null,
  tahun integer not null,
  kd_satker_str text not null,
  no_sp2d text not null,
  ordinal integer not null,
  known_to timestamptz not null default 'infinity',
  known_from timestamptz not null,
  event_date date,
  run_id uuid not null,
  row_no integer not null,
  line integer not null,
  catatan text[] not null default '{}',
  tgl_sp2d date not null,
  nilai_bruto numeric(20,2) not null,
  jenis_sp2d text,
  kd_subkegiatan text,
  kd_rekening text,
  skema_rekening text check (skema_rekening in ('PM90_4D', 'PM90_3D')),
  no_kontrak text,
  kd_rup text,
  nama_penyedia text,
  npwp_penyedia text,
  uraian text,
  primary key (klpd, tahun, kd_satker_str, no_sp2d, ordinal, known_to)
);
comment on table realisation.pembayaran is 'Lines of SP2D from the payment list of SIPD/BPKD, read through a column mapping that a person made. Without them P (M6) is not known.';
comment on column realisation.pembayaran.nilai_bruto is 'rupiah before deductions; negative lines are corrections';
comment on column realisation.pembayaran.kd_rekening is 'normalised (p3dn-rules 6.1); a last level of three and of four digits are different lists, see skema_rekening';
comment on column realisation.pembayaran.jenis_sp2d is 'LS, GU, TU, UP as the list writes it: UP and TU are advances to a treasurer, not yet spending';
create index pembayaran_by_contract on realisation.pembayaran (klpd, tahun, no_kontrak) where no_kontrak is not null;
call platform.guard('realisation.pembayaran');
create view realisation.published_pembayaran with (security_invoker = true) as select * from realisation.pembayaran;

-- Ceilings of the DPA. Each change of the APBD (0 = the original budget) is a list of its own with its date, so that the
-- ceiling of any day can be told; within a list the lines of one sub-activity are replaced together.
create table budget.pagu_dpa (
  klpd text not null,
  tahun integer not null,
  kd_satker_str text not null,
  perubahan_ke integer not null check (perubahan_ke between 0 and 99),
  kd_subkegiatan text not null,
  ordinal integer not null,
  known_to timestamptz not null default 'infinity',
  known_from timestamptz not null,
  event_date date,
  run_id uuid not null,
  row_no integer not null,
  line integer not null,
  catatan text[] not null default '{}',
  tgl_berlaku date,
  nomor_dpa text,
  kd_program text,
  nama_subkegiatan text,
  kd_aktivitas text,
  nama_aktivitas text,
  kd_sub_aktivitas text,
  nama_sub_aktivitas text,
  kd_rekening text not null,
  skema_rekening text check (skema_rekening in ('PM90_4D', 'PM90_3D')),
  nama_rekening text,
  sumber_dana text,
  pagu numeric(20,2) not null,
  primary key (klpd, tahun, kd_satker_str, perubahan_ke, kd_subkegiatan, ordinal, known_to)
);
comment on table budget.pagu_dpa is 'DPA ceilings per account, one list per change of the APBD, read through a column mapping that a person made.';
comment on column budget.pagu_dpa.kd_aktivitas is 'levels below the national sub-activity that DKI keeps (data-sources 2, DKI specifics)';
call platform.guard('budget.pagu_dpa');
create view budget.published_pagu_dpa with (security_invoker = true) as select * from budget.pagu_dpa;

-- The ceilings in force on a day, as known at an instant: per agency the highest change that had begun by then. A list
-- without a date is in force from the first day of its year (the original budget) or from the day Padan knew it.
create function budget.published_pagu_dpa_at(p_klpd text, p_tahun integer, p_on date, p_at timestamptz)
returns setof budget.pagu_dpa language sql stable parallel safe
as $$
  with known as (
    select * from budget.pagu_dpa
    where klpd = p_klpd and tahun = p_tahun and known_from <= p_at and known_to > p_at
  ), began as (
    select kd_satker_str, perubahan_ke,
      coalesce(max(tgl_berlaku), case when perubahan_ke = 0 then make_date(p_tahun, 1, 1) else (min(known_from) at time zone 'Asia/Jakarta')::date end) as mulai
    from known group by kd_satker_str, perubahan_ke
  ), chosen as (
    select kd_satker_str, max(perubahan_ke) as perubahan_ke from began where mulai <= p_on group by kd_satker_str
  )
  select k.* from known k join chosen c using (kd_satker_str, perubahan_ke)
$$;

-- Column mappings that a person saved once; found again by the fingerprint of a file's headings. A changed mapping closes
-- the old one, so that every run can still tell how its file was read.
create table intake.pemetaan (
  klpd text not null,
  id uuid not null,
  dataset text not null,
  nama text not null,
  sidik text not null,
  judul text[] not null,
  kolom jsonb not null,
  tetapan jsonb not null default '{}',
  padanan jsonb not null default '{}',
  tulisan_angka text not null default 'ketat' check (tulisan_angka in ('ketat', 'titik', 'koma')),
  tulisan_tanggal text not null default 'ketat' check (tulisan_tanggal in ('ketat', 'hari-bulan', 'bulan-hari')),
  dibuat_oleh text not null,
  dibuat_pada timestamptz not null,
  diganti_pada timestamptz,
  primary key (klpd, id)
);
comment on table intake.pemetaan is 'How a person said a list of SIPD/BPKD is to be read: field → heading, fixed values, agencies by the names the list uses.';
create unique index pemetaan_in_force on intake.pemetaan (klpd, sidik) where diganti_pada is null;
call platform.guard('intake.pemetaan');

create table intake.run_pemetaan (
  klpd text not null,
  run_id uuid not null,
  pemetaan_id uuid not null,
  primary key (klpd, run_id)
);
comment on table intake.run_pemetaan is 'By which mapping a run was read.';
call platform.guard('intake.run_pemetaan');

grant select, insert, update on realisation.pembayaran, budget.pagu_dpa, intake.pemetaan, intake.run_pemetaan to padan_app;
grant select on realisation.published_pembayaran, budget.published_pagu_dpa to padan_app;
