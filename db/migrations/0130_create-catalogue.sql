-- Up Migration

create schema catalogue;
grant usage on schema catalogue to padan_app;

create table catalogue.setting (
  klpd text not null,
  name text not null,
  valid_from date not null,
  value integer not null check (value between 0 and 100000),
  note text not null,
  set_by text not null,
  set_at timestamptz not null,
  primary key (klpd, name, valid_from)
);
comment on table catalogue.setting is 'Weights of the score sheet and numbers of curation by first day; without a row the default of src/catalogue/curation/settings.ts holds.';
call platform.guard('catalogue.setting');

create table catalogue.shop (
  klpd text not null,
  maker_id uuid not null,
  name text not null,
  kecamatan text,
  kelurahan text,
  address text not null default '',
  umkm_class text check (umkm_class in ('mikro', 'kecil', 'menengah', 'besar')),
  is_umkm boolean,
  about text not null default '',
  mentor_person_id text,
  mentor_name text,
  enrolled_by text not null,
  enrolled_at timestamptz not null,
  refreshed_at timestamptz not null,
  primary key (klpd, maker_id)
);
comment on table catalogue.shop is 'Makers (makers.maker) that sell in the catalogue of this government. Name, place and class are taken from makers, never typed again.';
comment on column catalogue.shop.mentor_person_id is 'a curator never scores a product of whom they mentor';
call platform.guard('catalogue.shop');

create table catalogue.change_head (
  klpd text primary key,
  last_no bigint not null default 0,
  last_ref bigint not null default 0,
  index_id uuid not null default gen_random_uuid()
);
comment on table catalogue.change_head is 'Change numbers in the order of commit: the row is locked until the writer commits, so that a reader who saw n has seen everything below n. index_id names the file of the search index; another database, another file.';
call platform.guard('catalogue.change_head');

create table catalogue.product (
  klpd text not null,
  product_id uuid not null,
  ref bigint not null,
  maker_id uuid not null,
  class_code text not null,
  name text not null check (length(name) between 1 and 120),
  description text not null default '' check (length(description) <= 2000),
  unit text not null default 'porsi' check (length(unit) between 1 and 30),
  serves_persons integer not null default 1 check (serves_persons between 1 and 1000),
  minimum_order integer not null default 1 check (minimum_order between 1 and 100000),
  lead_hours integer check (lead_hours between 0 and 720),
  halal_process_no text,
  not_halal boolean not null default false,
  made_here boolean not null default true,
  state text not null default 'DRAF',
  held_level text check (held_level in ('kecamatan', 'kota', 'provinsi')),
  round integer not null default 0,
  passed_level text check (passed_level in ('kecamatan', 'kota', 'provinsi')),
  passed_score integer check (passed_score between 0 and 100),
  passed_on date,
  passed_until date,
  passed_price_rupiah bigint,
  revise_before date,
  has_appealed boolean not null default false,
  last_seq integer not null default 0,
  local_percent integer check (local_percent between 0 and 100),
  local_level text check (local_level in ('dinyatakan', 'berbukti', 'diperiksa')),
  pdn_basis text,
  held_reason text,
  created_at timestamptz not null,
  created_by text not null,
  updated_at timestamptz not null,
  change_no bigint not null,
  primary key (klpd, product_id),
  unique (klpd, ref),
  foreign key (klpd, maker_id) references catalogue.shop
);
comment on table catalogue.product is 'Products of UMKM. state, round and what was passed are what the actions say (curation/states.ts); a test recomputes them. ref is the number in the search index.';
comment on column catalogue.product.halal_process_no is 'number of the SEHATI application while the certificate is on its way (e-order 1.4)';
comment on column catalogue.product.pdn_basis is 'why it may be called domestic: TKDN certificate, kitchen visit, or checked origin list (G-PDN); null = a claim only';
create index product_by_maker on catalogue.product (klpd, maker_id);
create index product_by_change on catalogue.product (klpd, change_no);
create index product_by_state on catalogue.product (klpd, state, class_code);
call platform.guard('catalogue.product');

create table catalogue.price (
  klpd text not null,
  product_id uuid not null,
  valid_from date not null,
  set_at timestamptz not null,
  rupiah bigint not null check (rupiah between 1 and 1000000000),
  set_by text not null,
  primary key (klpd, product_id, valid_from, set_at),
  foreign key (klpd, product_id) references catalogue.product
);
comment on table catalogue.price is 'Prices per unit, tax included, by first day; never changed: the last one set for the last first day counts.';
call platform.guard('catalogue.price');

create table catalogue.photo (
  klpd text not null,
  photo_id uuid not null,
  product_id uuid not null,
  ordinal integer not null,
  alt text not null check (length(alt) between 1 and 200),
  width integer not null,
  height integer not null,
  sha256 text not null,
  source_sha256 text not null,
  added_by text not null,
  added_at timestamptz not null,
  removed_at timestamptz,
  primary key (klpd, photo_id),
  foreign key (klpd, product_id) references catalogue.product
);
comment on table catalogue.photo is 'Photos as drawn anew by Padan (two JPEG without the phone''s data); the bytes stand in the data folder under sha256. source_sha256 = what was uploaded: the same file with two sellers is a sign of G-LAPAK.';
create index photo_of_product on catalogue.photo (klpd, product_id);
create index photo_by_source on catalogue.photo (klpd, source_sha256);
call platform.guard('catalogue.photo');

create table catalogue.origin (
  klpd text not null,
  product_id uuid not null,
  version integer not null,
  ordinal integer not null,
  ingredient text not null check (length(ingredient) between 1 and 80),
  share_percent integer not null check (share_percent between 1 and 100),
  place text not null check (place in ('kota', 'provinsi', 'dalam_negeri', 'impor', 'tidak_tahu')),
  supplier_kind text not null check (supplier_kind in ('tani_kota', 'bumd_pangan', 'umkm', 'pasar', 'pabrik', 'lain')),
  supplier text not null default '',
  evidence text not null default '',
  primary key (klpd, product_id, version, ordinal),
  foreign key (klpd, product_id) references catalogue.product
);
comment on table catalogue.origin is 'Ingredients and materials of a product, their share of its material cost, where they come from and who supplies them; each saving is a version.';
call platform.guard('catalogue.origin');

create table catalogue.origin_version (
  klpd text not null,
  product_id uuid not null,
  version integer not null,
  level text not null check (level in ('diperiksa', 'berbukti', 'dinyatakan')),
  percent integer not null check (percent between 0 and 100),
  stated_by text not null,
  stated_at timestamptz not null,
  checked_by text,
  checked_at timestamptz,
  check_note text,
  primary key (klpd, product_id, version),
  foreign key (klpd, product_id) references catalogue.product,
  check ((level = 'diperiksa') = (checked_at is not null))
);
call platform.guard('catalogue.origin_version');

create table catalogue.action (
  klpd text not null,
  product_id uuid not null,
  seq integer not null,
  move text not null,
  actor text not null check (actor in ('penyedia', 'kurator', 'sistem')),
  person_id text,
  person_name text not null,
  at timestamptz not null,
  reason text,
  facts jsonb not null default '{}',
  primary key (klpd, product_id, seq),
  foreign key (klpd, product_id) references catalogue.product
);
comment on table catalogue.action is 'What happened to a product: append-only; its state is a function of it.';
call platform.guard('catalogue.action');

create table catalogue.sheet (
  klpd text not null,
  product_id uuid not null,
  round integer not null,
  level text not null check (level in ('kecamatan', 'kota', 'provinsi')),
  curator_id text not null,
  curator_name text not null,
  scores jsonb not null,
  weights jsonb not null,
  score integer not null check (score between 0 and 100),
  note text not null,
  at timestamptz not null,
  primary key (klpd, product_id, round, level, curator_id),
  foreign key (klpd, product_id) references catalogue.product
);
comment on table catalogue.sheet is 'Score sheets: one per curator, level and round, never changed; weights are those in force that day, kept with it.';
call platform.guard('catalogue.sheet');

create table catalogue.visit (
  klpd text not null,
  visit_id uuid not null,
  maker_id uuid not null,
  day date not null,
  makes_here boolean not null,
  note text not null,
  curator_id text not null,
  curator_name text not null,
  at timestamptz not null,
  primary key (klpd, visit_id),
  foreign key (klpd, maker_id) references catalogue.shop
);
comment on table catalogue.visit is 'Visits of a curator to kitchen or workshop: does it make what it sells?';
create index visit_of_maker on catalogue.visit (klpd, maker_id, day desc);
call platform.guard('catalogue.visit');

grant select, insert on all tables in schema catalogue to padan_app;
grant update on catalogue.setting, catalogue.shop, catalogue.change_head, catalogue.product, catalogue.origin_version to padan_app;
grant update (removed_at, ordinal, alt) on catalogue.photo to padan_app;

-- ── what others read ────────────────────────────────────────────────────────────────────────────

create view catalogue.published_product with (security_invoker = true) as
  select p.*, s.name as maker_name, s.kecamatan, s.kelurahan, s.umkm_class, s.is_umkm,
    (select r.rupiah from catalogue.price r where r.klpd = p.klpd and r.product_id = p.product_id and r.valid_from <= (now() at time zone 'Asia/Jakarta')::date
      order by r.valid_from desc, r.set_at desc limit 1) as price_rupiah
  from catalogue.product p join catalogue.shop s on s.klpd = p.klpd and s.maker_id = p.maker_id;
comment on view catalogue.published_product is 'Products with their maker and today''s price, in every state; only TAYANG may be ordered.';
create view catalogue.published_shop with (security_invoker = true) as select * from catalogue.shop;
create view catalogue.published_photo with (security_invoker = true) as select * from catalogue.photo where removed_at is null;
create view catalogue.published_visit with (security_invoker = true) as select * from catalogue.visit;
grant select on catalogue.published_product, catalogue.published_shop, catalogue.published_photo, catalogue.published_visit to padan_app;
