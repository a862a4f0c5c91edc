import type pg from 'pg'

/**
 * Sums per agency, channel and method over counted lines, as known at an instant.
 * Parameters: $1 klpd, $2 year, $3 instant, $4 last day counted (null = no limit).
 *
 * A line belongs to the fiscal year of its feed: what was recorded after New Year is still that year's, so the
 * cut-off compares with the day or the year's last day, whichever is earlier; a line without a day always counts.
 */
export const LINE_SUMS_SQL = `
  select kd_satker_str, kanal, metode,
    count(*) filter (where alasan is null)::int as baris,
    count(*) filter (where alasan is null and pdn > 0)::int as baris_pdn_diketahui,
    count(*) filter (where alasan is null and pdn = 0)::int as baris_pdn_nol,
    count(*) filter (where alasan is null and pdn is null)::int as baris_pdn_tidak_diketahui,
    coalesce(sum(nilai) filter (where alasan is null), 0) as nilai,
    coalesce(sum(pdn) filter (where alasan is null), 0) as pdn,
    coalesce(sum(nilai) filter (where alasan is null and pdn > 0), 0) as nilai_pdn_diketahui,
    coalesce(sum(nilai) filter (where alasan is null and pdn = 0), 0) as nilai_pdn_nol,
    coalesce(sum(nilai) filter (where alasan is null and pdn is null), 0) as nilai_pdn_tidak_diketahui,
    coalesce(sum(umk) filter (where alasan is null), 0) as umk,
    coalesce(sum(nilai) filter (where alasan is null and umk is null), 0) as nilai_umk_tidak_diketahui,
    count(*) filter (where alasan is not null)::int as baris_tidak_dihitung
  from realisation.line_at($1, $2, $3)
  where $4::date is null or tanggal is null or least(tanggal, make_date($2, 12, 31)) <= $4::date
  group by 1, 2, 3`

export async function refreshLineCells(
  client: Pick<pg.ClientBase, 'query'>,
  klpd: string,
  year: number,
  at: string,
): Promise<void> {
  await client.query('delete from realisation.line_cell where klpd = $1 and tahun = $2', [klpd, year])
  await client.query(
    `insert into realisation.line_cell (klpd, tahun, kd_satker_str, kanal, metode, baris, baris_pdn_diketahui, baris_pdn_nol,
       baris_pdn_tidak_diketahui, nilai, pdn, nilai_pdn_diketahui, nilai_pdn_nol, nilai_pdn_tidak_diketahui, umk,
       nilai_umk_tidak_diketahui, baris_tidak_dihitung)
     select $1, $2, c.* from (${LINE_SUMS_SQL}) c`,
    [klpd, year, at, null],
  )
}
