import type pg from 'pg'

/**
 * SQL condition: the agency stands in the government's budget. A BUMD is outside the APBD (trap 16): shown by itself, part of no sum of the
 * whole. `$1` of the query is the klpd; a row without agency is the government's.
 */
export const inBudget = (column = 'kd_satker_str'): string =>
  `coalesce(${column}, '') not in (select s.kd_satker_str from agencies.published_satker s where s.klpd = $1 and s.golongan = 'bumd')`

/** Agencies are known by the feeds' own words: the newest name of a code stands. Reads the import's stage. */
export async function registerSatker(client: Pick<pg.ClientBase, 'query'>, klpd: string): Promise<void> {
  const found = await client.query<{ column_name: string }>(
    `select attname as column_name from pg_attribute where attrelid = to_regclass('pg_temp.stage') and attnum > 0`,
  )
  const columns = new Set(found.rows.map((row) => row.column_name))
  if (!columns.has('kd_satker_str') || !columns.has('nama_satker')) return
  await client.query(
    `insert into agencies.satker (klpd, kd_satker_str, nama, golongan)
     select distinct on (kd_satker_str) klpd, kd_satker_str, nama_satker, agencies.golongan_of(nama_satker) from stage
     where klpd = $1 and kd_satker_str is not null and nama_satker is not null
     order by kd_satker_str, event_date desc nulls last, row_no desc
     on conflict (klpd, kd_satker_str) do update set nama = excluded.nama where agencies.satker.nama <> excluded.nama`,
    [klpd],
  )
}

/** Units that only a channel's own code names so far; a unit that is known keeps its name. */
export async function nameUnits(
  client: Pick<pg.ClientBase, 'query'>,
  klpd: string,
  units: readonly { code: string; name: string }[],
): Promise<void> {
  if (units.length === 0) return
  await client.query(
    `insert into agencies.satker (klpd, kd_satker_str, nama, golongan)
     select $1, code, name, agencies.golongan_of(name) from json_to_recordset($2) as u(code text, name text) on conflict do nothing`,
    [klpd, JSON.stringify(units)],
  )
}
