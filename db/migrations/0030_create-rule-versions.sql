-- Up Migration

-- New dated versions of rules, entered by one person and released by another. A row is written once: padan_app may
-- insert and read, never update or delete. The built-in book (src/law) stays as it is; pages lay the released rows over it.
create schema overview;
grant usage on schema overview to padan_app;

create table overview.rule_version (
  klpd text not null,
  nomor integer not null,
  aturan text not null,
  berlaku_dari date not null,
  berlaku_sampai date,
  nilai text not null,
  peraturan text not null,
  pasal text not null default '',
  sumber_judul text not null,
  sumber_url text,
  sumber_mutu text not null default 'A' check (sumber_mutu in ('A', 'B', 'C')),
  kepastian text not null default 'sourced' check (kepastian in ('sourced', 'derived', 'disputed', 'assumed')),
  catatan text not null default '',
  catatan_en text not null default '',
  diusulkan_oleh text not null,
  diusulkan_nama text not null,
  diusulkan_pada timestamptz not null,
  primary key (klpd, nomor),
  unique (klpd, nomor, diusulkan_oleh),
  check (berlaku_sampai is null or berlaku_sampai >= berlaku_dari)
);
comment on table overview.rule_version is 'Proposed dated versions of rules; in force for pages of this government once overview.rule_version_decision releases them.';
comment on column overview.rule_version.nilai is 'text in the unit of the rule: rupiah, per cent with two decimals, count, day or word';

-- The proposer stands in the key that leads to the proposal, so that the database itself compares two people.
create table overview.rule_version_decision (
  klpd text not null,
  nomor integer not null,
  diusulkan_oleh text not null,
  putusan text not null default 'tolak' check (putusan in ('rilis', 'tolak')),
  diputuskan_oleh text not null,
  diputuskan_nama text not null,
  diputuskan_pada timestamptz not null,
  alasan text not null default '',
  dampak jsonb,
  primary key (klpd, nomor),
  foreign key (klpd, nomor, diusulkan_oleh) references overview.rule_version (klpd, nomor, diusulkan_oleh),
  constraint two_people check (putusan <> 'rilis' or diputuskan_oleh <> diusulkan_oleh)
);
comment on table overview.rule_version_decision is 'Release or refusal of a proposed version, once. Who proposed may take back (tolak), never release.';
comment on column overview.rule_version_decision.dampak is 'what the page showed as changing when it was decided';

call platform.guard('overview.rule_version');
call platform.guard('overview.rule_version_decision');
grant select, insert on overview.rule_version, overview.rule_version_decision to padan_app;
