-- Up Migration

create schema orders;
grant usage on schema orders to padan_app;

-- ── configuration of a government ───────────────────────────────────────────────────────────────

create table orders.setting (
  klpd text not null,
  name text not null,
  valid_from date not null,
  value bigint not null,
  note text not null,
  set_by text not null,
  set_at timestamptz not null,
  primary key (klpd, name, valid_from)
);
comment on table orders.setting is 'Numbers of the guards by first day; without a row the default of src/orders/rules.ts holds.';
call platform.guard('orders.setting');

create table orders.standard_price (
  klpd text not null,
  tahun integer not null,
  meeting_class text not null check (meeting_class in ('biasa', 'koordinasi')),
  component text not null check (component in ('makan', 'snack')),
  rupiah bigint not null check (rupiah > 0),
  source text not null,
  set_by text not null,
  set_at timestamptz not null,
  primary key (klpd, tahun, meeting_class, component)
);
comment on table orders.standard_price is 'Ceilings per person, tax included (SBM or the government''s own SSH). A year without a row is not carried over.';
call platform.guard('orders.standard_price');

create table orders.holiday (
  klpd text not null,
  day date not null,
  name text not null,
  primary key (klpd, day)
);
comment on table orders.holiday is 'Holidays and cuti bersama as the government enters them; weekends need no row.';
call platform.guard('orders.holiday');

-- ── sellers, what they offer, what they can make ────────────────────────────────────────────────

create table orders.seller (
  klpd text not null,
  seller_id uuid not null,
  name text not null,
  address text not null default '',
  kelurahan text,
  kecamatan text,
  latitude double precision,
  longitude double precision,
  phone text,
  npwp text,
  has_suket boolean,
  is_pkp boolean,
  is_pbjt_exempt boolean,
  is_company boolean not null default false,
  umkm_class text check (umkm_class in ('mikro', 'kecil', 'menengah', 'besar')),
  origin text check (origin in ('JAKPRENEUR', 'NON_JAKPRENEUR')),
  bank_name text,
  bank_account text,
  bank_holder text,
  purse text,
  owner_person_id text,
  held_back text,
  declared_tie text,
  reseller_signs text[] not null default '{}',
  service_kecamatan text[] not null default '{}',
  radius_km numeric(6,2),
  min_portions integer not null default 1 check (min_portions >= 0),
  min_rupiah bigint not null default 0,
  lead_hours integer check (lead_hours between 0 and 720),
  closed_weekdays integer[] not null default '{}',
  primary key (klpd, seller_id)
);
comment on table orders.seller is 'Terms of a maker (makers.maker, same id) as a seller to this government: area, lead time, minimum, closed days, tax facts.';
comment on column orders.seller.purse is 'keyed hash of owner, bank account or address: two names with one purse are seen as one by G-PECAH';
call platform.guard('orders.seller');

create table orders.seller_person (
  klpd text not null,
  seller_id uuid not null,
  person_id text not null,
  primary key (klpd, seller_id, person_id),
  foreign key (klpd, seller_id) references orders.seller
);
comment on table orders.seller_person is 'Who acts for a kitchen.';
create index seller_of_person on orders.seller_person (klpd, person_id);
call platform.guard('orders.seller_person');

create table orders.seller_closed (
  klpd text not null,
  seller_id uuid not null,
  day date not null,
  primary key (klpd, seller_id, day),
  foreign key (klpd, seller_id) references orders.seller
);
call platform.guard('orders.seller_closed');

create table orders.seller_paper (
  klpd text not null,
  paper_id uuid not null,
  seller_id uuid not null,
  kind text not null check (kind in ('halal', 'slhs', 'pirt', 'tkdn')),
  number text not null,
  issued_on date,
  valid_until date,
  status text not null default 'berlaku' check (status in ('berlaku', 'perlu_pembaruan', 'dicabut')),
  product_id uuid,
  certificate_ref text,
  verified_by text,
  verified_at timestamptz,
  primary key (klpd, paper_id),
  foreign key (klpd, seller_id) references orders.seller
);
comment on table orders.seller_paper is 'Papers that an order needs; certificate_ref = id/version in makers.certificate. Counted only after a second person verified it.';
create index paper_of_seller on orders.seller_paper (klpd, seller_id);
call platform.guard('orders.seller_paper');

create table orders.offer (
  klpd text not null,
  product_id uuid not null,
  seller_id uuid not null,
  name text not null,
  description text not null default '',
  class_code text not null,
  unit text not null default 'porsi',
  unit_price_rupiah bigint not null check (unit_price_rupiah > 0),
  serves_persons integer not null default 1 check (serves_persons > 0),
  pdn_basis text,
  local_percent integer check (local_percent between 0 and 100),
  local_level text check (local_level in ('dinyatakan', 'berbukti', 'diperiksa')),
  held_back text,
  primary key (klpd, product_id),
  foreign key (klpd, seller_id) references orders.seller
);
comment on table orders.offer is 'Products that may be ordered, price with tax included. The catalogue fills it from what passed curation.';
create index offer_by_class on orders.offer (klpd, class_code, unit_price_rupiah);
create index offer_by_seller on orders.offer (klpd, seller_id);
call platform.guard('orders.offer');

create table orders.capacity_default (
  klpd text not null,
  seller_id uuid not null,
  class_code text not null,
  portions integer not null check (portions >= 0),
  primary key (klpd, seller_id, class_code),
  foreign key (klpd, seller_id) references orders.seller
);
call platform.guard('orders.capacity_default');

create table orders.capacity_day (
  klpd text not null,
  seller_id uuid not null,
  class_code text not null,
  day date not null,
  capacity integer not null,
  taken integer not null default 0,
  primary key (klpd, seller_id, class_code, day),
  foreign key (klpd, seller_id) references orders.seller,
  -- The second wall behind the conditional UPDATE: a kitchen is never booked above what it can make.
  constraint never_over_capacity check (taken >= 0 and taken <= capacity)
);
comment on table orders.capacity_day is 'Portions of a class a kitchen can make on a day and those promised; a day without a row has the default.';
call platform.guard('orders.capacity_day');

create table orders.capacity_entry (
  klpd text not null,
  order_id uuid not null,
  action_seq integer not null,
  seller_id uuid not null,
  class_code text not null,
  day date not null,
  portions integer not null check (portions <> 0),
  primary key (klpd, order_id, action_seq, class_code, day)
);
comment on table orders.capacity_entry is 'Ledger of promised portions: plus when sent, minus when released. Never updated, never deleted.';
call platform.guard('orders.capacity_entry');

-- ── packages and who does what on them ──────────────────────────────────────────────────────────

create table orders.paket (
  klpd text not null,
  kd_rup text not null,
  tahun integer not null,
  kd_satker_str text not null,
  nama text not null,
  pagu_rupiah bigint not null,
  committed_rupiah bigint not null default 0,
  line_id uuid not null,
  is_consumption boolean not null,
  disposed_at timestamptz not null,
  disposed_by text not null,
  primary key (klpd, kd_rup),
  foreign key (klpd, line_id) references budget.line,
  constraint never_over_pagu check (committed_rupiah >= 0 and committed_rupiah <= pagu_rupiah)
);
comment on table orders.paket is 'RUP packages that PA/KPA disposed to a PPK; pagu as the plan knew it that day.';
create index paket_by_agency on orders.paket (klpd, kd_satker_str, tahun);
call platform.guard('orders.paket');

-- Separation of duties (p3dn-rules 6.2) kept by the database: one person has one row per role, and the two unique indexes below
-- forbid every pair that must be apart, also when two requests arrive in the same moment. Who was it once stays barred on this package.
create table orders.package_role (
  klpd text not null,
  kd_rup text not null,
  role text not null check (role in ('pa_kpa', 'ppk', 'pejabat_pengadaan', 'bendahara')),
  person_id text not null,
  name text not null,
  sk text not null,
  from_day date not null,
  until_day date,
  named_by text not null,
  named_at timestamptz not null,
  ended_reason text,
  -- PPK × pejabat pengadaan × bendahara: assumed, therefore a switch of the government (setting sod_execution).
  apart_execution boolean not null default true,
  primary key (klpd, kd_rup, role, person_id),
  foreign key (klpd, kd_rup) references orders.paket
);
-- KPA × bendahara: UU 1/2004 Pasal 10 ayat (4), read in a source, therefore without a switch.
create unique index kpa_apart_from_bendahara on orders.package_role (klpd, kd_rup, person_id) where role in ('pa_kpa', 'bendahara');
create unique index execution_apart on orders.package_role (klpd, kd_rup, person_id) where role in ('ppk', 'pejabat_pengadaan', 'bendahara') and apart_execution;
create index role_of_person on orders.package_role (klpd, person_id);
call platform.guard('orders.package_role');

create table orders.meeting (
  klpd text not null,
  meeting_id uuid not null,
  kd_satker_str text not null,
  purpose text not null,
  mode text not null check (mode in ('luring', 'daring', 'hibrida')),
  place text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  meeting_class text not null check (meeting_class in ('biasa', 'koordinasi')),
  invitation_no text,
  invitation_file uuid,
  attendance_file uuid,
  attended_at timestamptz,
  primary key (klpd, meeting_id)
);
create index meeting_by_agency on orders.meeting (klpd, kd_satker_str, starts_at desc);
call platform.guard('orders.meeting');

create table orders.meeting_group (
  klpd text not null,
  meeting_id uuid not null,
  ordinal integer not null,
  kind text not null check (kind in ('internal', 'satker_lain', 'lembaga_lain', 'publik')),
  institution text not null,
  planned integer not null check (planned between 0 and 100000),
  attended integer check (attended between 0 and 100000),
  primary key (klpd, meeting_id, ordinal),
  foreign key (klpd, meeting_id) references orders.meeting
);
comment on table orders.meeting_group is 'Participants by institution: numbers, not names.';
call platform.guard('orders.meeting_group');

-- ── orders ──────────────────────────────────────────────────────────────────────────────────────

create table orders.pesanan (
  klpd text not null,
  order_id uuid not null,
  number text not null,
  tahun integer not null,
  kd_rup text not null,
  kd_satker_str text not null,
  kd_subkegiatan text not null,
  kd_rekening text not null,
  line_id uuid not null,
  is_consumption boolean not null,
  title text not null,
  meeting_id uuid,
  kak text not null default '',
  hps_rupiah bigint,
  hps_basis text,
  state text not null,
  held_state text,
  last_seq integer not null default 0,
  version integer not null default 0,
  seller_id uuid,
  seller_name text,
  class_codes text[] not null default '{}',
  portions integer not null default 0,
  subtotal_rupiah bigint not null default 0,
  delivery_rupiah bigint not null default 0,
  total_rupiah bigint not null default 0,
  deliver_from timestamptz,
  deliver_until timestamptz,
  deliver_day date,
  address text,
  address_kecamatan text,
  address_latitude double precision,
  address_longitude double precision,
  contact text,
  note text,
  waives_lead boolean not null default false,
  sent_at timestamptz,
  answer_due_at timestamptz,
  accepted_at timestamptz,
  delivered_at timestamptz,
  received_at timestamptz,
  received_portions integer,
  received_rupiah bigint,
  fine_percent integer,
  fine_rupiah bigint not null default 0,
  fine_decided boolean not null default true,
  invoiced_at timestamptz,
  invoice_rupiah bigint,
  withheld_rupiah bigint,
  ppn_kept_rupiah bigint,
  transfer_rupiah bigint,
  payment_way text check (payment_way in ('manual', 'autodebet')),
  payment_ref text,
  tax_slip_no text,
  paid_at timestamptz,
  pdn_rupiah bigint,
  umk_rupiah bigint,
  attended integer,
  pending_change jsonb,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (klpd, order_id),
  unique (klpd, tahun, number),
  foreign key (klpd, kd_rup) references orders.paket,
  foreign key (klpd, line_id) references budget.line,
  foreign key (klpd, meeting_id) references orders.meeting,
  foreign key (klpd, seller_id) references orders.seller
);
comment on table orders.pesanan is 'Orders. state, held_state and the times are what the actions say (moves.ts); a test recomputes them. Rupiah include tax.';
create index pesanan_by_agency on orders.pesanan (klpd, kd_satker_str, updated_at desc);
create index pesanan_by_time on orders.pesanan (klpd, updated_at desc);
create index pesanan_by_state on orders.pesanan (klpd, state, updated_at desc);
create index pesanan_by_seller on orders.pesanan (klpd, seller_id, deliver_day desc) where seller_id is not null;
create index pesanan_by_meeting on orders.pesanan (klpd, meeting_id) where meeting_id is not null;
create index pesanan_near on orders.pesanan (klpd, kd_satker_str, kd_subkegiatan, deliver_day) where sent_at is not null;
create index pesanan_shares on orders.pesanan (klpd, kd_satker_str, sent_at) include (seller_id, total_rupiah, state) where sent_at is not null;
create index pesanan_answer_due on orders.pesanan (klpd, answer_due_at) where state = 'DIKIRIM';
-- G-DOBEL: one live order for meeting, kitchen and slot, whatever the application believes.
create unique index one_live_twin on orders.pesanan (klpd, meeting_id, seller_id, deliver_from)
  where meeting_id is not null and state in ('DIKIRIM', 'DITERIMA_PENYEDIA', 'DIPROSES', 'DIANTAR', 'DITERIMA', 'SEBAGIAN', 'TIDAK_SESUAI', 'TAGIHAN', 'BAYAR_MANUAL', 'AUTODEBET_DIAJUKAN', 'AUTODEBET_DISETUJUI', 'LUNAS', 'SELESAI', 'SENGKETA', 'BEKU');
call platform.guard('orders.pesanan');

create table orders.number_head (
  klpd text not null,
  tahun integer not null,
  kd_satker_str text not null,
  last_number integer not null,
  primary key (klpd, tahun, kd_satker_str)
);
comment on table orders.number_head is 'Last order number of an agency and year.';
call platform.guard('orders.number_head');

create table orders.pesanan_line (
  klpd text not null,
  order_id uuid not null,
  version integer not null,
  ordinal integer not null,
  product_id uuid not null,
  name text not null,
  class_code text not null,
  unit text not null default 'porsi',
  quantity integer not null check (quantity > 0 and quantity <= 1000000),
  unit_price_rupiah bigint not null check (unit_price_rupiah > 0),
  serves_persons integer not null default 1,
  pdn_basis text,
  received_quantity integer,
  condition text,
  primary key (klpd, order_id, version, ordinal),
  foreign key (klpd, order_id) references orders.pesanan
);
comment on table orders.pesanan_line is 'Lines by version of the surat pesanan; version 0 is the draft. What was promised is kept as it was that day.';
call platform.guard('orders.pesanan_line');

create table orders.action (
  klpd text not null,
  order_id uuid not null,
  seq integer not null,
  move text not null,
  actor text not null check (actor in ('pa_kpa', 'ppk', 'pejabat_pengadaan', 'bendahara', 'penyedia', 'penerima', 'sistem')),
  person_id text,
  person_name text not null,
  sk text,
  kd_rup text,
  official_role text,
  at timestamptz not null,
  client_id text not null,
  reason text,
  facts jsonb not null default '{}',
  primary key (klpd, order_id, seq),
  unique (klpd, client_id),
  foreign key (klpd, order_id) references orders.pesanan,
  -- An official acts only in a role held on this package; with the indexes of package_role no one acts on both sides.
  foreign key (klpd, kd_rup, official_role, person_id) references orders.package_role (klpd, kd_rup, role, person_id),
  check ((actor in ('pa_kpa', 'ppk', 'pejabat_pengadaan', 'bendahara')) = (official_role is not null)),
  check (official_role is null or (official_role = actor and kd_rup is not null and person_id is not null and sk is not null))
);
comment on table orders.action is 'What happened to an order: who, role, SK, when, client id, reason. Append-only; the state is a function of it.';
call platform.guard('orders.action');

create table orders.passed_guard (
  klpd text not null,
  order_id uuid not null,
  action_seq integer not null,
  ordinal integer not null,
  guard text not null,
  level text not null check (level in ('H', 'J', 'W')),
  code text not null,
  facts jsonb not null,
  reason text,
  at timestamptz not null,
  kd_satker_str text not null,
  primary key (klpd, order_id, action_seq, ordinal),
  foreign key (klpd, order_id) references orders.pesanan,
  check (level <> 'H'),
  check (level <> 'J' or length(reason) >= 10)
);
comment on table orders.passed_guard is 'Soft findings that were passed, with their reasons: the page of the auditor.';
create index passed_by_time on orders.passed_guard (klpd, at desc);
call platform.guard('orders.passed_guard');

create table orders.request (
  klpd text not null,
  key text not null,
  person_id text not null,
  route text not null,
  body_hash text not null,
  location text not null,
  at timestamptz not null,
  primary key (klpd, key)
);
comment on table orders.request is 'Idempotency keys of posts that moved money or capacity, in the transaction of their effect: twice, in parallel or with the answer lost = one effect.';
call platform.guard('orders.request');

create table orders.attachment (
  klpd text not null,
  attachment_id uuid not null,
  kd_satker_str text not null,
  order_id uuid,
  kind text not null,
  file_name text not null,
  media_type text not null,
  bytes integer not null,
  sha256 text not null,
  added_by text not null,
  added_at timestamptz not null,
  primary key (klpd, attachment_id)
);
comment on table orders.attachment is 'Invitations, attendance lists, photos, proofs: the bytes stand in the data folder under their hash.';
create index attachment_of_order on orders.attachment (klpd, order_id);
call platform.guard('orders.attachment');

create table orders.delegate (
  klpd text not null,
  order_id uuid not null,
  token_hash text not null,
  name text not null,
  named_by text not null,
  named_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (klpd, order_id, token_hash),
  foreign key (klpd, order_id) references orders.pesanan
);
comment on table orders.delegate is 'Who may receive for the PPK by QR on a phone; only the hash of the token is kept.';
call platform.guard('orders.delegate');

create table orders.document (
  klpd text not null,
  order_id uuid not null,
  kind text not null,
  version integer not null,
  number text not null,
  code text not null,
  issued_at timestamptz not null,
  content jsonb not null,
  primary key (klpd, order_id, kind, version),
  unique (klpd, code),
  foreign key (klpd, order_id) references orders.pesanan
);
comment on table orders.document is 'Issued documents with what stood in them that day; a PDF is always made from content, so old ones never change. code opens the public check page.';
call platform.guard('orders.document');

create table orders.rating (
  klpd text not null,
  order_id uuid not null,
  side text not null check (side in ('pemesan', 'penyedia')),
  stars integer not null check (stars between 1 and 5),
  comment text not null default '',
  at timestamptz not null,
  primary key (klpd, order_id, side),
  foreign key (klpd, order_id) references orders.pesanan
);
comment on table orders.rating is 'Ratings after payment; side = who rates.';
call platform.guard('orders.rating');

-- ── what others may read ────────────────────────────────────────────────────────────────────────

-- An order becomes a contract fact at BAST and a payment fact at LUNAS; one row per order, so each counts once.
create view orders.published_counted_order with (security_invoker = true) as
select o.klpd, o.tahun, o.kd_satker_str, o.order_id, o.number, o.kd_rup, o.title as nama_paket, o.seller_id, o.seller_name, s.npwp as seller_npwp,
  (o.received_at at time zone 'Asia/Jakarta')::date as tanggal, coalesce(o.invoice_rupiah, o.received_rupiah)::numeric(20,2) as nilai,
  o.pdn_rupiah::numeric(20,2) as nilai_pdn, o.umk_rupiah::numeric(20,2) as nilai_umk,
  o.paid_at is not null as paid, o.paid_at, o.state as status,
  (select coalesce(array_agg(distinct p.certificate_ref) filter (where p.certificate_ref is not null), '{}') from orders.seller_paper p
    where p.klpd = o.klpd and p.seller_id = o.seller_id) as certificate_refs
from orders.pesanan o
join orders.seller s on s.klpd = o.klpd and s.seller_id = o.seller_id
where o.received_at is not null and o.received_rupiah > 0 and o.state not in ('BATAL', 'TIDAK_SESUAI', 'DIANTAR');
comment on view orders.published_counted_order is 'Orders that count, by order: value = invoice, before it what was received; rupiah.';

create view orders.published_capacity with (security_invoker = true) as
select klpd, seller_id, class_code, day, capacity, taken from orders.capacity_day;

grant select, insert, update on all tables in schema orders to padan_app;
revoke update on orders.action, orders.capacity_entry, orders.passed_guard, orders.request, orders.document from padan_app;
grant delete on orders.pesanan_line, orders.meeting_group, orders.seller_closed to padan_app;
