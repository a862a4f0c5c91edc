/** The lines under an agency's name on its letters: append-only, the last row set by an instant counts. */
import type pg from 'pg'
import type { Instant } from '#shared/date'

type Client = Pick<pg.ClientBase, 'query'>

export interface LetterheadRow {
  readonly code: string
  readonly name: string | null
  readonly alamat: string
  readonly kontak: string
  readonly set_by: string
  readonly set_at: Instant
}

/** What stands now, agencies by name; at most as many as a government has agencies. */
export const listLetterheads = async (client: Client, klpd: string): Promise<LetterheadRow[]> =>
  (
    await client.query<LetterheadRow>(
      `select h.kd_satker_str as code, s.nama as name, h.alamat, h.kontak, h.set_by, h.set_at
       from (select distinct on (kd_satker_str) * from agencies.letterhead where klpd = $1 order by kd_satker_str, set_at desc) h
       left join agencies.satker s on s.klpd = h.klpd and s.kd_satker_str = h.kd_satker_str order by s.nama, 1 limit 2000`,
      [klpd],
    )
  ).rows

export const saveLetterhead = (client: Client, klpd: string, row: Omit<LetterheadRow, 'name'>) =>
  client.query(
    'insert into agencies.letterhead (klpd, kd_satker_str, alamat, kontak, set_by, set_at) values ($1, $2, $3, $4, $5, $6)',
    [klpd, row.code, row.alamat, row.kontak, row.set_by, row.set_at],
  )

/** The lines of a letter issued at an instant, as printed; '' = none. */
export async function letterheadLines(
  client: Client,
  klpd: string,
  agency: string,
  at: Instant,
): Promise<string> {
  const found = await client.query<{ alamat: string; kontak: string }>(
    'select alamat, kontak from agencies.published_letterhead where klpd = $1 and kd_satker_str = $2 and set_at <= $3 order by set_at desc limit 1',
    [klpd, agency, at],
  )
  const row = found.rows[0]
  return row ? [row.alamat, row.kontak].filter(Boolean).join('\n') : ''
}
