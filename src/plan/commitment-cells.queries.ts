import type pg from 'pg'

/**
 * Valid packages of a year as known at an instant, one row each, with what it adds to the plan's total.
 * Valid = active, announced, not deleted (p3dn-rules 4.5, 5). A penyedia-dalam-swakelola adds nothing to
 * the total where its swakelola is itself a valid package (trap 1) but keeps its own PDN mark.
 * Parameters: $1 klpd, $2 year, $3 instant.
 */
export const VALID_PAKET_SQL = `
  select p.*, case when p.tipe_paket = 'PDS' or p.kd_rup_swakelola is not null then
      case when exists (
        select from plan.paket w
        where w.klpd = p.klpd and w.jenis = 'swakelola' and w.kd_rup = p.kd_rup_swakelola and w.known_from <= $3 and w.known_to > $3
          and coalesce(w.status_aktif, true) and not coalesce(w.status_delete, false) and coalesce(w.status_umumkan, 'Terumumkan') = 'Terumumkan'
      ) then 0 else p.pagu end
    else p.pagu end as pagu_total
  from plan.paket p
  where p.klpd = $1 and p.tahun = $2 and p.known_from <= $3 and p.known_to > $3
    and coalesce(p.status_aktif, true) and not coalesce(p.status_delete, false) and coalesce(p.status_umumkan, 'Terumumkan') = 'Terumumkan'`

/** Sums per agency and method, from which every commitment figure is added up. */
export const COMMITMENT_SQL = `
  select coalesce(kd_satker_str, '') as kd_satker_str, coalesce(metode, 'Tidak diketahui') as metode,
    count(*)::int as paket,
    count(*) filter (where status_pdn = 'PDN')::int as paket_pdn,
    count(*) filter (where status_pdn = 'Non-PDN')::int as paket_non_pdn,
    count(*) filter (where status_pdn is null or status_pdn not in ('PDN', 'Non-PDN'))::int as paket_tanpa_tanda,
    coalesce(sum(pagu_total), 0) as pagu,
    coalesce(sum(pagu) filter (where status_pdn = 'PDN'), 0) as pagu_pdn,
    coalesce(sum(pagu) filter (where status_pdn = 'Non-PDN'), 0) as pagu_non_pdn,
    -- what is left of the total: a swakelola less the marked packages inside it
    coalesce(sum(pagu_total), 0) - coalesce(sum(pagu) filter (where status_pdn in ('PDN', 'Non-PDN')), 0) as pagu_tanpa_tanda,
    coalesce(sum(pagu) filter (where status_ukm = 'UKM'), 0) as pagu_ukm
  from (${VALID_PAKET_SQL}) valid
  group by 1, 2`

export async function refreshCommitmentCells(
  client: Pick<pg.ClientBase, 'query'>,
  klpd: string,
  year: number,
  at: string,
): Promise<void> {
  await client.query('delete from plan.commitment_cell where klpd = $1 and tahun = $2', [klpd, year])
  await client.query(
    `insert into plan.commitment_cell (klpd, tahun, kd_satker_str, metode, paket, paket_pdn, paket_non_pdn, paket_tanpa_tanda,
       pagu, pagu_pdn, pagu_non_pdn, pagu_tanpa_tanda, pagu_ukm)
     select $1, $2, c.* from (${COMMITMENT_SQL}) c`,
    [klpd, year, at],
  )
}
