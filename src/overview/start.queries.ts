import type pg from 'pg'

export interface ReceivedDataset {
  readonly dataset: string
  readonly years: readonly number[]
  readonly applied_at: string
  readonly files: number
}

/** Which feeds of this government have been applied, of which years, and when last. */
export async function receivedDatasets(
  client: Pick<pg.ClientBase, 'query'>,
  klpd: string,
): Promise<ReceivedDataset[]> {
  const found = await client.query<ReceivedDataset>(
    `select r.dataset, array_agg(distinct y.year order by y.year) filter (where y.year is not null) as years, max(r.applied_at)::text as applied_at,
       count(distinct r.sha256)::int as files
     from intake.run r left join lateral unnest(r.years) y (year) on true
     where r.status = 'applied' and r.dataset is not null and (r.klpd_given = $1 or $1 = any (r.klpds)) group by 1`,
    [klpd],
  )
  return found.rows.map((row) => ({ ...row, years: row.years ?? [] }))
}
