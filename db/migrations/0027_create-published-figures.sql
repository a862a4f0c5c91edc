-- Up Migration

-- P3DN figures that were published (press, leaders' reports), as printed and as read. A correction closes a version and
-- opens the next; a withdrawn figure is closed. Padan recomputes them and says where a percentage does not follow.
create table realisation.angka_terbitan (
  klpd text not null,
  id uuid not null,
  known_to timestamptz not null default 'infinity',
  known_from timestamptz not null,
  tahun integer not null,
  tanggal date not null,
  ukuran text not null default 'K' check (ukuran in ('K', 'P', 'UMK', 'lain')),
  realisasi numeric(22,2),
  penyebut numeric(22,2),
  persen_bp integer,
  realisasi_cetak text,
  penyebut_cetak text,
  persen_cetak text,
  sumber_nama text not null,
  sumber_url text,
  catatan text,
  oleh text not null,
  primary key (klpd, id, known_to)
);
comment on table realisation.angka_terbitan is 'Published P3DN figures with their source; what is not printed is null, never zero.';
comment on column realisation.angka_terbitan.ukuran is 'K = realisation of commitment; P = PDN of all payments; UMK = small enterprises; lain = another or not said';
comment on column realisation.angka_terbitan.tanggal is 'the day the figure speaks of (not the day of the article)';
create index angka_terbitan_by_day on realisation.angka_terbitan (klpd, tanggal);
call platform.guard('realisation.angka_terbitan');
grant select, insert, update on realisation.angka_terbitan to padan_app;
