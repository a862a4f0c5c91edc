-- Up Migration

create schema makers;
grant usage on schema makers to padan_app;

-- Any room's table of facts may be analysed after a load; the list of rooms grows, so the closed ones are named instead.
create or replace function platform.refresh_statistics(t regclass) returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  if (select n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = t)
     in ('platform', 'people', 'audit', 'intake', 'graphile_worker', 'information_schema', 'pg_catalog', 'pg_toast') then
    raise exception 'not a table of facts: %', t;
  end if;
  execute format('analyze %s', t);
end $$;

-- ── codes of the nation ─────────────────────────────────────────────────────────────────────────

create table makers.kbli (
  versi text not null,
  kode text not null,
  known_to timestamptz not null default 'infinity',
  known_from timestamptz not null,
  event_date date,
  run_id uuid not null,
  row_no integer not null,
  line integer not null,
  catatan text[] not null default '{}',
  tingkat text,
  judul text not null,
  primary key (versi, kode, known_to)
);
comment on table makers.kbli is 'Kinds of business (KBLI), each version beside the others: KBLI 2020 is in use in OSS, KBLI 2025 is issued (p3dn-rules 0.3).';

create table makers.wilayah (
  kode text not null,
  known_to timestamptz not null default 'infinity',
  known_from timestamptz not null,
  event_date date,
  run_id uuid not null,
  row_no integer not null,
  line integer not null,
  catatan text[] not null default '{}',
  provinsi text not null,
  tingkat text not null check (tingkat in ('kabkota', 'kecamatan', 'kelurahan')),
  induk text not null,
  nama text not null,
  primary key (kode, known_to)
);
comment on table makers.wilayah is 'Regions by Kemendagri''s code (31.71.01.1001); loaded from a file, not shipped.';
create index wilayah_by_parent on makers.wilayah (induk);

-- ── makers ──────────────────────────────────────────────────────────────────────────────────────

create table makers.maker (
  id uuid primary key default gen_random_uuid(),
  nama text not null,
  kunci text not null,
  bentuk text check (bentuk in ('pt', 'cv', 'ud', 'pd', 'koperasi', 'firma', 'perum', 'yayasan', 'perorangan')),
  merged_into uuid references makers.maker,
  created_at timestamptz not null,
  created_by text not null,
  source text not null
);
comment on table makers.maker is 'Producers and UMKM of the whole nation, one row per firm; a firm found twice points to the one that stays (merged_into).';
comment on column makers.maker.kunci is 'the bare name: capitals, without legal form, dots and commas (PT. X = X, PT = pt x)';
create index maker_by_key on makers.maker (kunci);

create table makers.alias (
  maker_id uuid not null references makers.maker,
  nama text not null,
  kunci text not null,
  bentuk text,
  source text not null,
  seen_at timestamptz not null,
  primary key (maker_id, nama)
);
comment on table makers.alias is 'Every way a firm''s name was written, and by which source.';
create index alias_by_key on makers.alias (kunci);

create table makers.number (
  jenis text not null check (jenis in ('nib', 'npwp')),
  nilai text not null,
  maker_id uuid not null references makers.maker,
  known_to timestamptz not null default 'infinity',
  known_from timestamptz not null,
  written text not null,
  source text not null,
  recorded_by text not null,
  primary key (jenis, nilai, known_to),
  check (jenis <> 'nib' or nilai ~ '^[0-9]{13}$'),
  check (jenis <> 'npwp' or nilai ~ '^[0-9]{16}$')
);
comment on table makers.number is 'NIB (13 digits, one per firm) and NPWP (16 digits; a firm may have several, one per branch). written = as it came.';
create unique index one_nib_per_maker on makers.number (maker_id) where jenis = 'nib' and known_to = 'infinity';
create index number_by_maker on makers.number (maker_id);

create table makers.maker_kbli (
  maker_id uuid not null references makers.maker,
  versi text not null,
  kode text not null check (kode ~ '^[0-9]{5}$'),
  source text not null,
  seen_at timestamptz not null,
  primary key (maker_id, versi, kode)
);

create table makers.scale (
  maker_id uuid not null references makers.maker,
  pada date not null,
  known_from timestamptz not null,
  kelas text not null check (kelas in ('mikro', 'kecil', 'menengah', 'besar')),
  dasar text not null check (dasar in ('modal', 'penjualan', 'aset', 'pernyataan', 'umpan')),
  nilai numeric(20,2),
  source text not null,
  recorded_by text not null,
  primary key (maker_id, pada, known_from)
);
comment on table makers.scale is 'Business class (PP 7/2021 Pasal 35) on a day; by capital or sales the class is computed by law/, by statement or feed it is what they say.';
comment on column makers.scale.nilai is 'rupiah of capital or of a year''s sales; null when only the class is known';

create table makers.site (
  id uuid primary key default gen_random_uuid(),
  maker_id uuid not null references makers.maker,
  jenis text not null check (jenis in ('kantor_pusat', 'pabrik', 'dapur', 'gudang', 'gerai')),
  alamat text,
  kelurahan_kode text check (kelurahan_kode ~ '^[0-9]{2}\.[0-9]{2}\.[0-9]{2}\.[0-9]{4}$'),
  kelurahan text,
  kecamatan_kode text,
  kecamatan text,
  kabkota text,
  provinsi text,
  kodepos text,
  source text not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  closed_at timestamptz
);
comment on table makers.site is 'Head office, factories, kitchens. kelurahan_kode is Kemendagri''s; names stay as the source wrote them.';
create index site_by_maker on makers.site (maker_id);
create index site_by_kelurahan on makers.site (kelurahan_kode);

-- ── certificates ────────────────────────────────────────────────────────────────────────────────

create table makers.certificate (
  id uuid not null default gen_random_uuid(),
  known_to timestamptz not null default 'infinity',
  known_from timestamptz not null,
  version integer not null check (version >= 1),
  maker_id uuid not null references makers.maker,
  jenis text not null check (jenis in ('tkdn_barang', 'tkdn_jasa', 'tkdn_gabungan', 'tkdn_ik', 'bmp', 'halal', 'spp_irt', 'slhs', 'bpom_md', 'bpom_ml', 'sni', 'merek')),
  nomor text,
  nomor_kunci text,
  rezim text check (rezim in ('PM16_2011', 'PM46_2022_IK', 'PM35_2025', 'SEKTORAL')),
  produk text,
  tipe text,
  spesifikasi text,
  merk text,
  standar text,
  kelompok text,
  kode_hs text,
  kbli text,
  kbli_versi text,
  tkdn_bp integer check (tkdn_bp between 0 and 10000),
  bmp_bp integer check (bmp_bp between 0 and 1500),
  lembaga text,
  tgl_terbit date,
  terbit_dasar text not null default 'tidak_diketahui' check (terbit_dasar in ('tercetak', 'diperkirakan', 'tidak_diketahui')),
  berlaku_sampai date,
  akhir_dasar text not null default 'tidak_diketahui' check (akhir_dasar in ('tercetak', 'dihitung', 'tanpa_akhir', 'tidak_diketahui')),
  keadaan text not null default 'aktif' check (keadaan in ('aktif', 'dicabut', 'dibekukan', 'perlu_pembaruan')),
  keadaan_sejak date,
  keadaan_alasan text,
  tidak_tercantum_sejak timestamptz,
  catatan text[] not null default '{}',
  sumber text not null check (sumber in ('register_kemenperin', 'dicatat')),
  sidik text,
  run_id uuid,
  row_no integer,
  line integer,
  bukti_sha256 text,
  bukti_nama text,
  cara_periksa text not null check (cara_periksa in ('register', 'dokumen', 'portal', 'lapangan', 'belum')),
  diperiksa_oleh text,
  diperiksa_pada timestamptz,
  recorded_klpd text,
  recorded_by text not null,
  primary key (id, known_to),
  unique (id, version),
  check (known_from < known_to),
  check (tgl_terbit is null or berlaku_sampai is null or tgl_terbit <= berlaku_sampai),
  check (keadaan = 'aktif' or keadaan_sejak is not null)
);
comment on table makers.certificate is 'Papers of makers with two times: valid (tgl_terbit … berlaku_sampai, keadaan since a day) and known. A change closes a version and opens the next; (id, version) is what a counted line cites.';
comment on column makers.certificate.tkdn_bp is 'basis points; null = the register gives no value (999.99)';
comment on column makers.certificate.terbit_dasar is 'the export prints no issue day: diperkirakan = end minus the term of its regime';
comment on column makers.certificate.keadaan is 'what people decided; expiry is never stored, it is asked of a day';
comment on column makers.certificate.tidak_tercantum_sejak is 'a register file declared complete no longer lists it; a reason to ask, not yet a revocation';
create index certificate_by_maker on makers.certificate (maker_id);
create index certificate_by_fingerprint on makers.certificate (sidik);
create index certificate_by_number on makers.certificate (nomor_kunci);
create index certificate_by_end on makers.certificate (berlaku_sampai) where known_to = 'infinity';

-- The ministry's export as it came: no certificate number, so a row is found again by the fingerprint of all it says.
create table makers.tkdn_register (
  sidik text not null,
  known_to timestamptz not null default 'infinity',
  known_from timestamptz not null,
  event_date date,
  run_id uuid not null,
  row_no integer not null,
  line integer not null,
  catatan text[] not null default '{}',
  tahun_habis text not null,
  kode_hs text,
  kbli text,
  kelompok text,
  nama_perusahaan text not null,
  kunci text not null,
  bentuk text,
  alamat text,
  kelurahan text,
  kecamatan text,
  kabkota text,
  kodepos text,
  provinsi text,
  produk text,
  spesifikasi text,
  tipe text,
  merk text,
  nilai_tkdn text,
  tkdn_bp integer,
  berlaku_sampai date not null,
  rezim text,
  tgl_terbit date,
  primary key (sidik, known_to)
);
comment on table makers.tkdn_register is 'Rows of Kemenperin''s TKDN export (data-sources 3), test rows included; certificates are made from them.';
create index tkdn_register_by_run on makers.tkdn_register (run_id);

-- ── duplicates among makers, and what one government adds ───────────────────────────────────────

create table makers.duplicate (
  maker_a uuid not null references makers.maker,
  maker_b uuid not null references makers.maker,
  score integer not null,
  evidence jsonb not null,
  status text not null default 'diusulkan' check (status in ('diusulkan', 'diterima', 'ditolak')),
  proposed_at timestamptz not null,
  decided_at timestamptz,
  decided_by text,
  decided_klpd text,
  alasan text,
  primary key (maker_a, maker_b),
  check (maker_a < maker_b)
);
comment on table makers.duplicate is 'Two makers that may be one firm, with evidence for and against; a person decides.';
comment on column makers.duplicate.score is 'per mille';

create table makers.mention (
  klpd text not null,
  kunci text not null,
  bentuk text not null default '',
  npwp text not null default '',
  nama text not null,
  npwp_written text,
  feeds text[] not null,
  rows integer not null,
  status text not null check (status in ('baru', 'diusulkan', 'tertaut', 'dipisah')),
  maker_id uuid,
  cara text check (cara in ('npwp', 'nama', 'orang')),
  decided_by text,
  decided_at timestamptz,
  seen_at timestamptz not null,
  primary key (klpd, kunci, bentuk, npwp)
);
comment on table makers.mention is 'A firm as the feeds of one government name it; linked to a maker by number, by name, or by a person.';
call platform.guard('makers.mention');
create index mention_by_maker on makers.mention (klpd, maker_id);

create table makers.proposal (
  klpd text not null,
  kunci text not null,
  bentuk text not null,
  npwp text not null,
  maker_id uuid not null,
  score integer not null,
  evidence jsonb not null,
  status text not null default 'diusulkan' check (status in ('diusulkan', 'diterima', 'ditolak')),
  decided_at timestamptz,
  decided_by text,
  primary key (klpd, kunci, bentuk, npwp, maker_id)
);
comment on table makers.proposal is 'A mention that may be a known maker, with evidence for and against. A refused pair is not proposed again.';
call platform.guard('makers.proposal');

create table makers.note (
  klpd text not null,
  maker_id uuid not null,
  known_to timestamptz not null default 'infinity',
  known_from timestamptz not null,
  jakpreneur boolean not null default false,
  binaan boolean not null default false,
  perangkat_daerah text,
  sejak date,
  catatan text,
  recorded_by text not null,
  primary key (klpd, maker_id, known_to)
);
comment on table makers.note is 'What one government adds about a maker: Jakpreneur, guided by which agency since when.';
call platform.guard('makers.note');

-- ── what others read ────────────────────────────────────────────────────────────────────────────

create view makers.published_maker as
  select m.id, m.nama, m.kunci, m.bentuk,
    (select nilai from makers.number n where n.maker_id = m.id and n.jenis = 'nib' and n.known_to = 'infinity') as nib,
    (select min(nilai) from makers.number n where n.maker_id = m.id and n.jenis = 'npwp' and n.known_to = 'infinity') as npwp,
    (select kelas from makers.scale s where s.maker_id = m.id order by s.pada desc, s.known_from desc limit 1) as skala
  from makers.maker m where m.merged_into is null;
comment on view makers.published_maker is 'Makers that stand; npwp is the lowest of several (head office 000 before branches).';

create view makers.published_site as
  select s.id, coalesce(m.merged_into, m.id) as maker_id, s.jenis, s.alamat, s.kelurahan_kode, s.kelurahan, s.kecamatan_kode, s.kecamatan, s.kabkota, s.provinsi, s.kodepos
  from makers.site s join makers.maker m on m.id = s.maker_id where s.closed_at is null;

-- Every version, with the maker that stands today.
create view makers.published_certificate as
  select c.id, c.version, c.known_from, c.known_to, coalesce(m.merged_into, m.id) as maker_id, c.jenis, c.nomor, c.nomor_kunci, c.rezim, c.produk, c.tipe, c.spesifikasi,
    c.merk, c.standar, c.kelompok, c.kode_hs, c.kbli, c.kbli_versi, c.tkdn_bp, c.bmp_bp, c.lembaga, c.tgl_terbit, c.terbit_dasar, c.berlaku_sampai, c.akhir_dasar,
    c.keadaan, c.keadaan_sejak, c.keadaan_alasan, c.tidak_tercantum_sejak, c.catatan, c.sumber, c.run_id, c.row_no, c.line, c.bukti_sha256, c.cara_periksa, c.recorded_by
  from makers.certificate c join makers.maker m on m.id = c.maker_id;

create view makers.published_note with (security_invoker = true) as select * from makers.note where known_to = 'infinity';
create view makers.published_mention with (security_invoker = true) as select * from makers.mention;
create view makers.published_kbli as select versi, kode, tingkat, judul from makers.kbli where known_to = 'infinity';
create view makers.published_wilayah as select kode, tingkat, induk, nama, provinsi from makers.wilayah where known_to = 'infinity';

-- "Valid on day D, as known at T." One row per certificate known then; status is what it was on that day:
-- belum_terbit, aktif, kedaluwarsa, dicabut, dibekukan, perlu_pembaruan (halal whose recipe changed), tidak_diketahui (an end must exist but is not known).
-- Valid through the end day itself (law/certificates). A day before an estimated issue counts as not issued.
create function makers.certificates_on(on_day date, known_at timestamptz)
returns table (id uuid, version integer, maker_id uuid, jenis text, nomor text, rezim text, produk text, tipe text, spesifikasi text, merk text, kbli text, tkdn_bp integer, bmp_bp integer,
  tgl_terbit date, terbit_dasar text, berlaku_sampai date, akhir_dasar text, status text, is_valid boolean)
language sql stable as $$
  select c.id, c.version, c.maker_id, c.jenis, c.nomor, c.rezim, c.produk, c.tipe, c.spesifikasi, c.merk, c.kbli, c.tkdn_bp, c.bmp_bp,
    c.tgl_terbit, c.terbit_dasar, c.berlaku_sampai, c.akhir_dasar, s.status, s.status = 'aktif'
  from makers.published_certificate c, lateral (select case
      when c.keadaan = 'dicabut' and c.keadaan_sejak <= on_day then 'dicabut'
      when c.tgl_terbit > on_day then 'belum_terbit'
      when c.berlaku_sampai < on_day then 'kedaluwarsa'
      when c.keadaan = 'dibekukan' and c.keadaan_sejak <= on_day then 'dibekukan'
      when c.keadaan = 'perlu_pembaruan' and c.keadaan_sejak <= on_day then 'perlu_pembaruan'
      when c.akhir_dasar = 'tidak_diketahui' then 'tidak_diketahui'
      else 'aktif' end as status) s
  where c.known_from <= known_at and known_at < c.known_to
$$;
comment on function makers.certificates_on is 'Certificates as they stood on a day, as known at an instant; (id, version) is the lineage to keep with whatever relies on one.';

grant select, insert, update on all tables in schema makers to padan_app;
grant execute on function makers.certificates_on to padan_app;
