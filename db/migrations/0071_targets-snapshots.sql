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
  sumber text not null check (sumber <> ''),
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
  sidik text not null,
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

create view realisation.published_keputusan_ganda with (security_invoker = true) as select * from realisation.keputusan_ganda;
grant select on realisation.published_keputusan_ganda to padan_app;

-- What stands in one place and not in the other (Pencatatan LKPP / SIPD): one row per thing to do, with rupiah and day.
-- `joined` = payments already joined to purchases (sumber, kunci) and payments without one, as JSON lines of the caller.
create function realisation.published_unrecorded(p_klpd text, p_tahun integer)
returns table (
  jenis text, kd_satker_str text, sumber text, kunci text, nama text, penyedia text, nomor text, kd_rup text, nilai numeric, tanggal date,
  run_id uuid, row_no integer, line integer
)
language sql stable
as $$
  -- selected, no e-contract recorded
  select 'kontrak-belum-dicatat', b.kd_satker_str, b.sumber, b.kunci, b.nama_paket, b.penyedia, split_part(b.kunci, '|', 2), b.kd_rup, b.nilai, b.tanggal,
    b.run_id, b.row_no, b.line
  from realisation.baris b where b.klpd = p_klpd and b.tahun = p_tahun and b.sumber = 'selesai' and b.alasan is null
  union all
  -- counted, nobody said how much of it is domestic
  select 'pdn-belum-diisi', b.kd_satker_str, b.sumber, b.kunci, b.nama_paket, b.penyedia, split_part(b.kunci, '|', 2), b.kd_rup, b.nilai, b.tanggal,
    b.run_id, b.row_no, b.line
  from realisation.baris b
  where b.klpd = p_klpd and b.tahun = p_tahun and b.alasan is null and b.pdn is null and b.sumber in ('kontrak', 'selesai', 'pencatatan')
  union all
  -- a record whose payments do not add up to it
  select 'realisasi-tidak-cocok', p.kd_satker_str, 'pencatatan', concat_ws('|', p.jenis, p.kd_pencatatan), p.nama_paket, null, p.kd_pencatatan, p.kd_rup,
    abs(p.total_realisasi - r.jumlah), coalesce(p.tgl_mulai, p.tgl_buat), p.run_id, p.row_no, p.line
  from realisation.pencatatan p
  join lateral (
    select sum(x.nilai_realisasi) as jumlah from realisation.pencatatan_realisasi x
    where x.klpd = p.klpd and x.jenis = p.jenis and x.kd_pencatatan = p.kd_pencatatan and x.known_to = 'infinity'
  ) r on true
  where p.klpd = p_klpd and p.tahun = p_tahun and p.known_to = 'infinity' and p.total_realisasi is not null
    and coalesce(p.status, '') !~* 'tutup|batal' and r.jumlah is distinct from p.total_realisasi and r.jumlah is not null
  union all
  -- bought, but of no package of the plan
  select 'tanpa-rup', b.kd_satker_str, b.sumber, b.kunci, b.nama_paket, b.penyedia, b.kunci, null, b.nilai, b.tanggal, b.run_id, b.row_no, b.line
  from realisation.baris b
  where b.klpd = p_klpd and b.tahun = p_tahun and b.alasan is null and b.kd_rup is null and b.sumber in ('toko-daring', 'katalog-v5', 'katalog-v6', 'inaproc')
  union all
  -- held back as a slip of units
  select 'satuan-janggal', b.kd_satker_str, b.sumber, b.kunci, b.nama_paket, b.penyedia, split_part(b.kunci, '|', 2), b.kd_rup, b.nilai, b.tanggal,
    b.run_id, b.row_no, b.line
  from realisation.baris b where b.klpd = p_klpd and b.tahun = p_tahun and b.alasan = 'satuan-janggal'
$$;
