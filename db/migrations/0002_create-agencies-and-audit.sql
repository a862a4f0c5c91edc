-- Up Migration

create table agencies.government (
  klpd text primary key check (klpd ~ '^[A-Z]{1,2}[0-9]{1,5}$'),
  nama text not null,
  jenis text,
  is_demo boolean not null default false,
  template text,
  created_at timestamptz not null default now()
);
comment on table agencies.government is 'Register of governments on this installation; klpd is LKPP''s code (D197), asked at set-up, never invented.';

create table agencies.government_alias (
  alias text primary key,
  klpd text not null references agencies.government
);
comment on table agencies.government_alias is 'Other codes and names of a government: codes split and change.';

create table agencies.satker (
  klpd text not null,
  kd_satker_str text not null,
  nama text not null,
  kd_satker_rup text,
  kd_satker_spse text,
  seen_at timestamptz not null default now(),
  primary key (klpd, kd_satker_str)
);
comment on table agencies.satker is 'Perangkat daerah and units as the feeds name them; kd_satker_str joins RUP and SPSE (data-sources 0.8).';
call platform.guard('agencies.satker');
create view agencies.published_satker with (security_invoker = true) as select * from agencies.satker;

create table agencies.unit (
  klpd text not null,
  nama text not null,
  jenis text not null,
  kd_satker_str text,
  source text not null,
  primary key (klpd, nama)
);
comment on table agencies.unit is 'Perangkat daerah as the government itself lists them (from a template at set-up); codes arrive with the feeds.';
create table agencies.kecamatan (
  klpd text not null,
  kode text not null,
  nama text not null,
  kabkota text not null,
  source text not null,
  primary key (klpd, kode)
);
comment on table agencies.kecamatan is 'Kecamatan of a government, codes of Kemendagri.';
call platform.guard('agencies.unit');
call platform.guard('agencies.kecamatan');

grant select on agencies.published_satker to padan_app;
grant select, insert, update on agencies.government, agencies.government_alias, agencies.satker to padan_app;
grant select, insert, update on agencies.unit, agencies.kecamatan to padan_app;

create table audit.chain (
  klpd text not null,
  agency text not null,
  last_seq bigint not null,
  last_hash text not null,
  primary key (klpd, agency)
);
create table audit.entry (
  klpd text not null,
  agency text not null,
  seq bigint not null,
  at timestamptz not null,
  payload text not null,
  hash text not null,
  primary key (klpd, agency, seq)
);
comment on table audit.entry is 'Who did what, chained per agency: hash = sha256(previous hash || payload). Never updated, never deleted.';
call platform.guard('audit.chain');
call platform.guard('audit.entry');
create view audit.published_entry with (security_invoker = true) as select * from audit.entry;
grant select on audit.published_entry to padan_app;
grant select, insert, update on audit.chain to padan_app;
grant select, insert on audit.entry to padan_app;
