-- Up Migration

-- ── packages ────────────────────────────────────────────────────────────────────────────────────
-- Every package of a year as known at an instant, with the reason where it does not count (p3dn-rules 4.7, traps 1–4, 13).
-- `pagu_tahun` is the part of this budget year (multi-year funding lines belong to their own year); `pagu_total` adds up to the plan:
-- a penyedia-dalam-swakelola adds nothing where its swakelola counts, but keeps its own PDN mark.
create function plan.published_paket_at(p_klpd text, p_tahun integer, p_at timestamptz)
returns table (
  jenis text, kd_rup text, kd_satker_str text, metode text, nama_paket text, status_pdn text, status_ukm text, tipe_paket text,
  kd_rup_swakelola text, tgl_awal_pemilihan date, tgl_akhir_kontrak date, pagu numeric, pagu_tahun numeric, pagu_total numeric,
  alasan text, digantikan text, known_from timestamptz, run_id uuid, row_no integer, line integer
)
language sql stable parallel safe
as $$
  with review as (
    select distinct on (r.kd_rup_lama) r.kd_rup_lama, r.kd_rup_baru, r.jenis_revisi, r.waktu
    from plan.kaji_ulang r
    where r.klpd = p_klpd and r.known_from <= p_at and r.known_to > p_at
    order by r.kd_rup_lama, r.waktu desc, r.kd_rup_baru
  ),
  elsewhere as (
    select a.jenis, a.kd_rup, sum(a.pagu) as semua, sum(a.pagu) filter (where a.tahun_anggaran_dana <> p_tahun) as tahun_lain
    from plan.paket_anggaran a
    where a.klpd = p_klpd and a.tahun = p_tahun and a.known_from <= p_at and a.known_to > p_at
    group by a.jenis, a.kd_rup having bool_or(a.tahun_anggaran_dana <> p_tahun)
  ),
  judged as materialized (
    select p.*,
      case when e.semua = p.pagu then p.pagu - coalesce(e.tahun_lain, 0) else p.pagu end as pagu_tahun,
      case
        when not coalesce(p.status_aktif, true) then 'tidak-aktif'
        when coalesce(p.status_delete, false) then 'dihapus'
        when coalesce(p.status_umumkan, 'Terumumkan') <> 'Terumumkan' then 'belum-diumumkan'
        -- the history is heard where it is younger than what the row itself says
        when r.waktu is not null and (p.event_date is null or p.event_date < r.waktu::date) then
          case
            when r.jenis_revisi = 'PEMBATALAN' then 'dibatalkan-kaji-ulang'
            when r.kd_rup_baru <> p.kd_rup and exists (
              select from plan.paket n
              where n.klpd = p_klpd and n.jenis = p.jenis and n.kd_rup = r.kd_rup_baru and n.known_from <= p_at and n.known_to > p_at
                and coalesce(n.status_aktif, true) and not coalesce(n.status_delete, false)
            ) then 'digantikan'
          end
      end as alasan,
      case when r.kd_rup_baru <> p.kd_rup then r.kd_rup_baru end as digantikan
    from plan.paket p
    left join review r on r.kd_rup_lama = p.kd_rup
    left join elsewhere e on e.jenis = p.jenis and e.kd_rup = p.kd_rup
    where p.klpd = p_klpd and p.tahun = p_tahun and p.known_from <= p_at and p.known_to > p_at
  )
  select j.jenis, j.kd_rup, j.kd_satker_str, j.metode, j.nama_paket, j.status_pdn, j.status_ukm, j.tipe_paket, j.kd_rup_swakelola,
    j.tgl_awal_pemilihan, j.tgl_akhir_kontrak, j.pagu, j.pagu_tahun,
    case when j.kd_rup_swakelola is not null and exists (
        select from judged w where w.jenis = 'swakelola' and w.kd_rup = j.kd_rup_swakelola and w.alasan is null
      ) then 0 else j.pagu_tahun end,
    j.alasan, j.digantikan, j.known_from, j.run_id, j.row_no, j.line
  from judged j
$$;

-- Items of packages: the `;` list of the description against the funding lines, where both have the same number and the lines add up
-- to the package (data-sources 0.2). That both lists stand in one order was not proved: `disimpulkan` is said with every amount.
create function plan.published_item_at(p_klpd text, p_tahun integer, p_at timestamptz, p_kd_rup text)
returns table (jenis text, kd_rup text, urut integer, uraian text, mak text, pagu numeric)
language sql stable parallel safe
as $$
  with package as (
    select p.jenis, p.kd_rup, p.pagu,
      array(select trim(both from part) from unnest(string_to_array(p.uraian_pekerjaan, ';')) part where trim(both from part) <> '') as uraian
    from plan.paket p
    where p.klpd = p_klpd and p.tahun = p_tahun and p.known_from <= p_at and p.known_to > p_at and (p_kd_rup is null or p.kd_rup = p_kd_rup)
  ),
  funding as (
    select a.jenis, a.kd_rup, a.mak, a.pagu, row_number() over (partition by a.jenis, a.kd_rup order by a.ordinal)::int as urut,
      count(*) over (partition by a.jenis, a.kd_rup) as baris, sum(a.pagu) over (partition by a.jenis, a.kd_rup) as jumlah
    from plan.paket_anggaran a
    where a.klpd = p_klpd and a.tahun = p_tahun and a.known_from <= p_at and a.known_to > p_at and (p_kd_rup is null or a.kd_rup = p_kd_rup)
  )
  select f.jenis, f.kd_rup, f.urut, p.uraian[f.urut], f.mak, f.pagu
  from funding f join package p on p.jenis = f.jenis and p.kd_rup = f.kd_rup
  where f.jumlah = p.pagu and f.baris = cardinality(p.uraian)
$$;

-- ── payments ────────────────────────────────────────────────────────────────────────────────────
alter table realisation.bap add column penyedia_kunci text not null default '';
create or replace view realisation.published_bap with (security_invoker = true) as select * from realisation.bap;

-- Numbers as two offices write them: `027/12.PL/DINAS` and `027 / 12 PL DINAS` are one.
create function realisation.plain_number(nomor text) returns text language sql immutable parallel safe as $$
  select nullif(regexp_replace(upper(nomor), '[^A-Z0-9]+', '', 'g'), '')
$$;

-- By which numbers a payment may name a purchase: contract number of any version, package code, number of a record's receipt, order number.
create function realisation.line_number_at(p_klpd text, p_tahun integer, p_at timestamptz)
returns table (nomor text, sumber text, kunci text)
language sql stable parallel safe
as $$
  select distinct realisation.plain_number(x.nomor), x.sumber, x.kunci from (
    select v.nomor, 'kontrak' as sumber, concat_ws('|', k.jenis, k.kd_paket, k.penyedia_kunci, k.no_kontrak, k.versi_addendum) as kunci
    from realisation.kontrak k
    join realisation.kontrak o on o.klpd = k.klpd and o.jenis = k.jenis and o.kd_paket = k.kd_paket and o.penyedia_kunci = k.penyedia_kunci
      and o.known_from <= p_at and o.known_to > p_at
    cross join lateral (values (o.no_kontrak), (o.kd_paket)) v (nomor)
    where k.klpd = p_klpd and k.tahun = p_tahun and k.known_from <= p_at and k.known_to > p_at
    union all
    select s.kd_paket, 'selesai', concat_ws('|', s.feed, s.kd_paket) from realisation.selesai s
    where s.klpd = p_klpd and s.tahun = p_tahun and s.known_from <= p_at and s.known_to > p_at
    union all
    select v.nomor, 'pencatatan', concat_ws('|', p.jenis, p.kd_pencatatan)
    from realisation.pencatatan p
    left join realisation.pencatatan_realisasi r on r.klpd = p.klpd and r.jenis = p.jenis and r.kd_pencatatan = p.kd_pencatatan
      and r.known_from <= p_at and r.known_to > p_at
    cross join lateral (values (r.no_realisasi), (p.kd_pencatatan)) v (nomor)
    where p.klpd = p_klpd and p.tahun = p_tahun and p.known_from <= p_at and p.known_to > p_at
    union all
    select v.nomor, 'katalog-v5', o.kd_paket from realisation.katalog_v5 o cross join lateral (values (o.no_paket), (o.kd_paket)) v (nomor)
    where o.klpd = p_klpd and o.tahun = p_tahun and o.known_from <= p_at and o.known_to > p_at
    union all
    select o.order_id, 'katalog-v6', o.order_id from realisation.katalog_v6 o
    where o.klpd = p_klpd and o.tahun = p_tahun and o.known_from <= p_at and o.known_to > p_at
    union all
    select t.order_id, 'toko-daring', concat_ws('|', t.marketplace, t.order_id) from realisation.toko_daring t
    where t.klpd = p_klpd and t.tahun = p_tahun and t.known_from <= p_at and t.known_to > p_at
  ) x where realisation.plain_number(x.nomor) is not null
$$;

-- What SPSE itself says was paid on a line (BAP, lines of a record): shown as coverage, never taken for a treasury payment.
create function realisation.stated_payment_at(p_klpd text, p_tahun integer, p_at timestamptz)
returns table (sumber text, kunci text, dibayar numeric)
language sql stable parallel safe
as $$
  select 'kontrak', concat_ws('|', k.jenis, k.kd_paket, k.penyedia_kunci, k.no_kontrak, k.versi_addendum), least(sum(b.besar_pembayaran), max(k.nilai_kontrak))
  from realisation.kontrak k
  join realisation.bap b on b.klpd = k.klpd and b.jenis = k.jenis and b.kd_paket = k.kd_paket
    and (b.penyedia_kunci = k.penyedia_kunci or b.penyedia_kunci = '') and b.known_from <= p_at and b.known_to > p_at
  where k.klpd = p_klpd and k.tahun = p_tahun and k.known_from <= p_at and k.known_to > p_at
  group by 1, 2
  union all
  select 'pencatatan', concat_ws('|', p.jenis, p.kd_pencatatan), least(sum(r.nilai_realisasi), max(p.total_realisasi))
  from realisation.pencatatan p
  join realisation.pencatatan_realisasi r on r.klpd = p.klpd and r.jenis = p.jenis and r.kd_pencatatan = p.kd_pencatatan
    and r.known_from <= p_at and r.known_to > p_at
  where p.klpd = p_klpd and p.tahun = p_tahun and p.known_from <= p_at and p.known_to > p_at
  group by 1, 2
$$;

create table realisation.payment_cell (
  klpd text not null,
  tahun integer not null,
  kd_satker_str text not null,
  kanal text not null,
  metode text not null,
  baris integer not null,
  nilai numeric(22,2) not null,
  pdn numeric(24,4) not null,
  nilai_pdn_diketahui numeric(22,2) not null,
  nilai_pdn_nol numeric(22,2) not null,
  nilai_pdn_tidak_diketahui numeric(22,2) not null,
  umk numeric(24,4) not null,
  nilai_umk_tidak_diketahui numeric(22,2) not null,
  nilai_sertifikat numeric(24,4) not null,
  nilai_tkdn numeric(26,6) not null,
  nilai_ditinjau numeric(22,2) not null,
  nilai_dikecualikan numeric(22,2) not null,
  primary key (klpd, tahun, kd_satker_str, kanal, metode)
);
comment on table realisation.payment_cell is 'Sums of payments (SP2D) that belong to procurement spending; kanal '''' = not joined to any purchase.';
comment on column realisation.payment_cell.nilai_ditinjau is 'rupiah whose account is not known to be procurement (review, conditional, none) and that no purchase claims';
call platform.guard('realisation.payment_cell');
create view realisation.published_payment_cell with (security_invoker = true) as select * from realisation.payment_cell;

alter table realisation.line_cell add column terdokumentasi numeric(22,2) not null default 0;
comment on column realisation.line_cell.terdokumentasi is 'rupiah that SPSE states as paid on counted lines';
create or replace view realisation.published_line_cell with (security_invoker = true) as select * from realisation.line_cell;

grant select, insert, update on realisation.payment_cell to padan_app;
grant delete on realisation.payment_cell to padan_app;
grant select on realisation.published_payment_cell to padan_app;
