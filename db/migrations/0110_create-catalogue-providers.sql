-- Up Migration

-- Providers of the national catalogue with their SIKaP code (INAPROC penyedia-detail, Ecat-PenyediaDetail), as one government fetched them.
-- Addresses, e-mail and telephone of the feed are not kept: nobody here needs them.
create table makers.penyedia_katalog (
  klpd text not null,
  kd_penyedia text not null,
  known_to timestamptz not null default 'infinity',
  known_from timestamptz not null,
  event_date date,
  run_id uuid not null,
  row_no integer not null,
  line integer not null,
  catatan text[] not null default '{}',
  kode_sikap text,
  nama_penyedia text not null,
  kunci text not null,
  bentuk text not null,
  npwp_penyedia text,
  npwp16_penyedia text,
  npwp_penuh text not null,
  kbli text,
  ukm text,
  primary key (klpd, kd_penyedia, known_to)
);
comment on table makers.penyedia_katalog is 'Providers of the catalogue as a government fetched them; their names are mentions, their KBLI and class go to the maker they are joined with.';
comment on column makers.penyedia_katalog.npwp_penuh is '16 digits, '''' when the feed gives none: together with kunci and bentuk the key of the mention';
comment on column makers.penyedia_katalog.kbli is 'as written: C12345;G67890';
call platform.guard('makers.penyedia_katalog');
create index penyedia_katalog_by_name on makers.penyedia_katalog (klpd, kunci, bentuk, npwp_penuh);
grant select, insert, update on makers.penyedia_katalog to padan_app;
