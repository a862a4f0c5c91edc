-- Up Migration

-- Sources that are pulled by schedule (Inaproc API). Keys are never here: `kunci` is only the name under which the
-- installation's configuration holds one.
create table intake.sumber (
  klpd text not null,
  id uuid not null,
  nama text not null,
  jalur text not null,
  tahun integer,
  kunci text not null,
  jadwal text not null default 'harian' check (jadwal in ('tiap-jam', 'harian', 'mingguan', 'bulanan')),
  jam integer not null default 2 check (jam between 0 and 23),
  terapkan boolean not null default false,
  dijeda boolean not null default false,
  berikut_pada timestamptz not null,
  terakhir_berhasil timestamptz,
  gagal_sejak timestamptz,
  gagal_kali integer not null default 0,
  alasan jsonb,
  dibuat_oleh text not null,
  dibuat_pada timestamptz not null,
  primary key (klpd, id)
);
comment on table intake.sumber is 'What is pulled by schedule, how it went last, and since when it is down.';
comment on column intake.sumber.tahun is 'fiscal year asked; null = the running year at each pull';
comment on column intake.sumber.jam is 'hour of the day, WIB';
call platform.guard('intake.sumber');

create table intake.tarikan (
  klpd text not null,
  id uuid not null,
  sumber_id uuid not null,
  status text not null default 'berjalan' check (status in ('berjalan', 'selesai', 'gagal', 'dihentikan')),
  tahun integer not null,
  kursor text,
  halaman integer not null default 0,
  lengkap boolean not null default false,
  baris bigint not null default 0,
  bytes bigint not null default 0,
  percobaan integer not null default 0,
  diulang integer not null default 0,
  dicoba_lagi timestamptz,
  alasan jsonb,
  sha256 text,
  run_id uuid,
  oleh text not null,
  mulai timestamptz not null,
  selesai timestamptz,
  primary key (klpd, id)
);
comment on table intake.tarikan is 'One pull of a source: page by page with its cursor, so that it goes on where it stopped. Applied only when whole.';
create unique index tarikan_open on intake.tarikan (klpd, sumber_id) where status = 'berjalan';
create index tarikan_by_source on intake.tarikan (klpd, sumber_id, mulai desc);
call platform.guard('intake.tarikan');

create table intake.tarikan_halaman (
  klpd text not null,
  tarikan_id uuid not null,
  nomor integer not null,
  kursor text,
  sha256 text not null,
  bytes bigint not null,
  baris integer not null,
  diterima_pada timestamptz not null,
  primary key (klpd, tarikan_id, nomor)
);
comment on table intake.tarikan_halaman is 'Pages of a pull as they came, by the hash of their bytes in the data folder.';
call platform.guard('intake.tarikan_halaman');

grant select, insert, update on intake.sumber, intake.tarikan, intake.tarikan_halaman to padan_app;
grant delete on intake.tarikan_halaman to padan_app;
