/** What people decide about two transactions that may be one purchase. */
import type pg from 'pg'

type Client = Pick<pg.ClientBase, 'query'>

export interface Pair {
  readonly kuat_sumber: string
  readonly kuat_kunci: string
  readonly lemah_sumber: string
  readonly lemah_kunci: string
}

/** Which years a pair's lines stand in, as kept; empty when either is not known. */
export async function yearsOfPair(client: Client, klpd: string, pair: Pair): Promise<number[]> {
  const found = await client.query<{ tahun: number }>(
    `select distinct b.tahun from realisation.baris b
     join realisation.baris a on a.klpd = b.klpd and a.tahun = b.tahun and a.sumber = $2 and a.kunci = $3
     where b.klpd = $1 and b.sumber = $4 and b.kunci = $5`,
    [klpd, pair.kuat_sumber, pair.kuat_kunci, pair.lemah_sumber, pair.lemah_kunci],
  )
  return found.rows.map((row) => row.tahun)
}

/** Closes the decision in force, if any, and opens the new one; `null` only takes the old one back. */
export async function decidePair(
  client: Client,
  klpd: string,
  pair: Pair,
  decision: { keputusan: 'ganda' | 'bukan'; alasan: string } | null,
  by: string,
  at: string,
): Promise<void> {
  const key = [klpd, pair.kuat_sumber, pair.kuat_kunci, pair.lemah_sumber, pair.lemah_kunci]
  await client.query(
    `update realisation.keputusan_ganda set known_to = $6
     where klpd = $1 and sumber_a = $2 and kunci_a = $3 and sumber_b = $4 and kunci_b = $5 and known_to = 'infinity'`,
    [...key, at],
  )
  if (decision)
    await client.query(
      `insert into realisation.keputusan_ganda (klpd, sumber_a, kunci_a, sumber_b, kunci_b, known_from, keputusan, alasan, diputus_oleh)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [...key, at, decision.keputusan, decision.alasan, by],
    )
}
