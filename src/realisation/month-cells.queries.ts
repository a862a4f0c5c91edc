import type pg from 'pg'

/** Rebuilds the sums by month from the kept lines of a year, in the transaction that rebuilt those. */
export async function refreshMonths(
  client: Pick<pg.ClientBase, 'query'>,
  klpd: string,
  year: number,
): Promise<void> {
  await client.query('delete from realisation.month_cell where klpd = $1 and tahun = $2', [klpd, year])
  await client.query(
    `insert into realisation.month_cell (klpd, tahun, kd_satker_str, kanal, metode, bulan, baris, nilai, pdn, umk)
     select klpd, tahun, case when grouping(kd_satker_str) = 1 then '*' else kd_satker_str end, kanal, metode, bulan,
       count(*)::int, coalesce(sum(nilai), 0), coalesce(sum(pdn), 0), coalesce(sum(umk), 0)
     from (
       select *, case when tanggal is null then 0 when tanggal < make_date(tahun, 1, 1) then 1 when tanggal > make_date(tahun, 12, 31) then 12
         else extract(month from tanggal)::int end as bulan
       from realisation.baris where klpd = $1 and tahun = $2 and alasan is null
     ) dated
     group by grouping sets ((klpd, tahun, kd_satker_str, kanal, metode, bulan), (klpd, tahun, kanal, metode, bulan))`,
    [klpd, year],
  )
}
