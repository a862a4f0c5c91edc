import type pg from 'pg'

type Client = Pick<pg.ClientBase, 'query'>

export type Measure = 'K' | 'P' | 'UMK'

export interface Target {
  readonly tahun: number
  readonly kd_satker_str: string
  readonly ukuran: Measure
  readonly target_bp: number
  readonly berlaku_sejak: string
  readonly sumber: string
  readonly dicatat_oleh: string
  readonly known_from: string
}

/** Targets of a year as known at an instant. A year without a target has none: nothing is carried over. */
export async function listTargets(client: Client, klpd: string, year: number, at: string): Promise<Target[]> {
  return (
    await client.query<Target>(
      `select tahun, kd_satker_str, ukuran, target_bp, berlaku_sejak::text as berlaku_sejak, sumber, dicatat_oleh, known_from
       from realisation.target where klpd = $1 and tahun = $2 and known_from <= $3 and known_to > $3 order by kd_satker_str, ukuran limit 3000`,
      [klpd, year, at],
    )
  ).rows
}

/** Closes the target in force and opens the new one. */
export async function enterTarget(
  client: Client,
  klpd: string,
  target: Omit<Target, 'dicatat_oleh' | 'known_from'>,
  by: string,
  at: string,
): Promise<void> {
  const key = [klpd, target.tahun, target.kd_satker_str, target.ukuran]
  await client.query(
    `update realisation.target set known_to = $5 where klpd = $1 and tahun = $2 and kd_satker_str = $3 and ukuran = $4 and known_to = 'infinity'`,
    [...key, at],
  )
  await client.query(
    `insert into realisation.target (klpd, tahun, kd_satker_str, ukuran, known_from, target_bp, berlaku_sejak, sumber, dicatat_oleh)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [...key, at, target.target_bp, target.berlaku_sejak, target.sumber, by],
  )
}
