import type pg from 'pg'

/**
 * Valid packages of a year as known at an instant, one row each. Valid = active, announced, not deleted, not replaced by a later review
 * (p3dn-rules 4.5, 4.7, 5). Amounts are those of this budget year. Parameters: $1 klpd, $2 year, $3 instant.
 */
export const VALID_PAKET_SQL = `select * from plan.published_paket_at($1, $2, $3) where alasan is null`

/** Sums per agency and method, from which every commitment figure is added up. */
export const COMMITMENT_SQL = `
  select coalesce(kd_satker_str, '') as kd_satker_str, coalesce(metode, 'Tidak diketahui') as metode,
    count(*)::int as paket,
    count(*) filter (where status_pdn = 'PDN')::int as paket_pdn,
    count(*) filter (where status_pdn = 'Non-PDN')::int as paket_non_pdn,
    count(*) filter (where status_pdn is null or status_pdn not in ('PDN', 'Non-PDN'))::int as paket_tanpa_tanda,
    coalesce(sum(pagu_total), 0) as pagu,
    coalesce(sum(pagu_tahun) filter (where status_pdn = 'PDN'), 0) as pagu_pdn,
    coalesce(sum(pagu_tahun) filter (where status_pdn = 'Non-PDN'), 0) as pagu_non_pdn,
    -- what is left of the total: a swakelola less the marked packages inside it
    coalesce(sum(pagu_total), 0) - coalesce(sum(pagu_tahun) filter (where status_pdn in ('PDN', 'Non-PDN')), 0) as pagu_tanpa_tanda,
    coalesce(sum(pagu_tahun) filter (where status_ukm = 'UKM'), 0) as pagu_ukm
  from (${VALID_PAKET_SQL}) valid
  group by 1, 2`

export async function refreshCommitmentCells(
  client: Pick<pg.ClientBase, 'query'>,
  klpd: string,
  year: number,
  at: string,
): Promise<void> {
  // Packages, funding lines and the review history are different files of one plan: whoever comes second waits and counts both.
  await client.query(`select pg_advisory_xact_lock(hashtext('padan.komitmen'), hashtext($1))`, [klpd])
  await client.query('delete from plan.commitment_cell where klpd = $1 and tahun = $2', [klpd, year])
  await client.query(
    `insert into plan.commitment_cell (klpd, tahun, kd_satker_str, metode, paket, paket_pdn, paket_non_pdn, paket_tanpa_tanda,
       pagu, pagu_pdn, pagu_non_pdn, pagu_tanpa_tanda, pagu_ukm)
     select $1, $2, c.* from (${COMMITMENT_SQL.replaceAll('$3', 'greatest($3::timestamptz, clock_timestamp())')}) c`,
    [klpd, year, at],
  )
}
