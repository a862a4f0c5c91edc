-- Up Migration

-- Targets are entered per year and agency with their source; a year without one has none (never carried over).
create table realisation.target (
  klpd text not null,
  tahun integer not null,
  kd_satker_str text not null default '',
  ukuran text not null check (ukuran in ('K', 'P', 'UMK')),
  known_to timestamptz not null default 'infinity',
  known_from timestamptz not null,
  target_bp integer not null check (target_bp between 0 and 100000),
  berlaku_sejak date not null,
  sumber text not null check (length(sumber) between 3 and 500),
  dicatat_oleh text not null,
  primary key (klpd, tahun, kd_satker_str, ukuran, known_to)
);
comment on table realisation.target is 'Targets in basis points; kd_satker_str '''' = the whole government. Two times: a corrected target closes the old one.';
call platform.guard('realisation.target');
create view realisation.published_target with (security_invoker = true) as select * from realisation.target;

-- A snapshot is what `padan figures` answered, kept as it was. No update, no delete, for nobody.
create table realisation.potret (
  klpd text not null,
  tahun integer not null,
  sampai date not null,
  dasar text not null check (dasar in ('contract', 'payment')),
  known_at timestamptz not null,
  sebab text not null check (sebab in ('bulanan', 'tangan')),
  aturan text not null,
  isi jsonb not null,
  sidik text not null check (sidik ~ '^[0-9a-f]{64}$'),
  dibuat_pada timestamptz not null default now(),
  dibuat_oleh text not null,
  catatan text,
  primary key (klpd, tahun, sampai, dasar, known_at)
);
comment on column realisation.potret.aturan is 'version of the counting rules by which it was computed';
comment on column realisation.potret.sidik is 'SHA-256 of the answer as text; the page recomputes it';
call platform.guard('realisation.potret');
create view realisation.published_potret with (security_invoker = true) as select * from realisation.potret;

grant select, insert, update on realisation.target to padan_app;
grant select, insert on realisation.potret to padan_app;
grant select on realisation.published_target, realisation.published_potret to padan_app;
