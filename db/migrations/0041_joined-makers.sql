-- Up Migration

-- A maker found twice keeps both rows; the one that stands speaks with the numbers, classes and codes of both.
create index maker_joined on makers.maker (merged_into) where merged_into is not null;

-- Two branches and no coalesce, so that "all rows of this maker" finds an index in both.
create view makers.same_maker as
  select id as maker_id, id as row_id from makers.maker where merged_into is null
  union all
  select merged_into, id from makers.maker where merged_into is not null;
comment on view makers.same_maker is 'Every row of a maker, and the row that stands for it.';

create or replace view makers.published_maker as
  select m.id, m.nama, m.kunci, m.bentuk,
    (select min(nilai) from makers.same_maker o join makers.number n on n.maker_id = o.row_id and n.jenis = 'nib' and n.known_to = 'infinity' where o.maker_id = m.id) as nib,
    (select min(nilai) from makers.same_maker o join makers.number n on n.maker_id = o.row_id and n.jenis = 'npwp' and n.known_to = 'infinity' where o.maker_id = m.id) as npwp,
    (select kelas from makers.same_maker o join makers.scale s on s.maker_id = o.row_id where o.maker_id = m.id order by s.pada desc, s.known_from desc limit 1) as skala
  from makers.maker m where m.merged_into is null;

create or replace view makers.published_site as
  select s.id, o.maker_id, s.jenis, s.alamat, s.kelurahan_kode, s.kelurahan, s.kecamatan_kode, s.kecamatan, s.kabkota, s.provinsi, s.kodepos
  from makers.same_maker o join makers.site s on s.maker_id = o.row_id where s.closed_at is null;

create or replace view makers.published_certificate as
  select c.id, c.version, c.known_from, c.known_to, o.maker_id, c.jenis, c.nomor, c.nomor_kunci, c.rezim, c.produk, c.tipe, c.spesifikasi,
    c.merk, c.standar, c.kelompok, c.kode_hs, c.kbli, c.kbli_versi, c.tkdn_bp, c.bmp_bp, c.lembaga, c.tgl_terbit, c.terbit_dasar, c.berlaku_sampai, c.akhir_dasar,
    c.keadaan, c.keadaan_sejak, c.keadaan_alasan, c.tidak_tercantum_sejak, c.catatan, c.sumber, c.run_id, c.row_no, c.line, c.bukti_sha256, c.cara_periksa, c.recorded_by
  from makers.same_maker o join makers.certificate c on c.maker_id = o.row_id;

create or replace view makers.published_note with (security_invoker = true) as
  select n.klpd, o.maker_id, n.known_to, n.known_from, n.jakpreneur, n.binaan, n.perangkat_daerah, n.sejak, n.catatan, n.recorded_by
  from makers.same_maker o join makers.note n on n.maker_id = o.row_id where n.known_to = 'infinity';

grant select on makers.same_maker to padan_app;
grant delete on makers.proposal to padan_app;

-- What the watch has told a government already: an end that comes nearer is told once per threshold.
create table makers.watched (
  klpd text not null,
  certificate_id uuid not null,
  tingkat integer not null,
  berlaku_sampai date not null,
  told_at timestamptz not null,
  primary key (klpd, certificate_id, tingkat, berlaku_sampai)
);
comment on column makers.watched.tingkat is 'days before the end: 90, 30, 7, or 0 for ended';
call platform.guard('makers.watched');
grant select, insert on makers.watched to padan_app;
