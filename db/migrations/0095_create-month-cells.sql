-- Up Migration

-- Counted lines summed by the month of their day, for the course of a year. Month 0 = the feed names no day. What was recorded before or
-- after the year belongs to its first or last month, as in the cut-off of figures.
create table realisation.month_cell (
  klpd text not null,
  tahun integer not null,
  kd_satker_str text not null,
  kanal text not null,
  metode text not null,
  bulan integer not null check (bulan between 0 and 12),
  baris integer not null,
  nilai numeric(22,2) not null,
  pdn numeric(22,2) not null,
  umk numeric(22,2) not null,
  primary key (klpd, tahun, kd_satker_str, kanal, metode, bulan)
);
comment on column realisation.month_cell.kd_satker_str is '* = all agencies together, so that the city page reads few rows';
comment on table realisation.month_cell is 'Rebuilt with the kept lines of a year; a test holds them to the sums without month.';
call platform.guard('realisation.month_cell');
create view realisation.published_month_cell with (security_invoker = true) as select * from realisation.month_cell;

insert into realisation.month_cell (klpd, tahun, kd_satker_str, kanal, metode, bulan, baris, nilai, pdn, umk)
select klpd, tahun, case when grouping(kd_satker_str) = 1 then '*' else kd_satker_str end, kanal, metode, bulan,
  count(*)::int, coalesce(sum(nilai), 0), coalesce(sum(pdn), 0), coalesce(sum(umk), 0)
from (
  select *, case when tanggal is null then 0 when tanggal < make_date(tahun, 1, 1) then 1 when tanggal > make_date(tahun, 12, 31) then 12
    else extract(month from tanggal)::int end as bulan
  from realisation.baris where alasan is null
) dated
group by grouping sets ((klpd, tahun, kd_satker_str, kanal, metode, bulan), (klpd, tahun, kanal, metode, bulan));

grant select, insert, update, delete on realisation.month_cell to padan_app;
grant select on realisation.published_month_cell to padan_app;
