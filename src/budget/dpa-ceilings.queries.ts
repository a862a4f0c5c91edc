/**
 * Ceilings of the ledger from the imported DPA: each open line takes what the DPA in force that day gives its account. A lower ceiling
 * than what is promised and paid is refused by the ledger and told, never applied in part.
 */
import type pg from 'pg'
import type { Instant, IsoDate } from '#shared/date'
import { post } from './ledger.queries.ts'

type Client = Pick<pg.ClientBase, 'query'>

export interface CeilingDifference {
  readonly lineId: string
  readonly kdSatkerStr: string
  readonly kdSubkegiatan: string
  readonly kdRekening: string
  readonly fromRupiah: bigint
  readonly toRupiah: bigint
  /** 0 = the first APBD; 1, 2 … = its changes. */
  readonly change: number
  readonly effectiveOn: IsoDate
}

/** Open lines whose ceiling is not what the DPA of that day says; accounts that no DPA names are left alone. At most `limit`. */
export async function listCeilingDifferences(
  client: Client,
  klpd: string,
  tahun: number,
  on: IsoDate,
  at: Instant,
  options: { readonly lineId?: string; readonly limit?: number } = {},
): Promise<CeilingDifference[]> {
  const found = await client.query<{
    line_id: string
    kd_satker_str: string
    kd_subkegiatan: string
    kd_rekening: string
    ceiling_rupiah: number
    pagu: number
    change: number
    effective_on: IsoDate
  }>(
    `with dpa as (
       select kd_satker_str, kd_subkegiatan, kd_rekening, trunc(sum(pagu))::bigint as pagu, max(perubahan_ke) as change,
         coalesce(max(tgl_berlaku), make_date($2, 1, 1)) as effective_on
       from budget.published_pagu_dpa_at($1, $2, $3, $4) group by 1, 2, 3)
     select l.line_id, l.kd_satker_str, l.kd_subkegiatan, l.kd_rekening, l.ceiling_rupiah, d.pagu, d.change, d.effective_on
     from budget.line l join dpa d using (kd_satker_str, kd_subkegiatan, kd_rekening)
     where l.klpd = $1 and l.tahun = $2 and l.ceiling_rupiah <> d.pagu and ($5::uuid is null or l.line_id = $5)
     order by l.kd_satker_str, l.kd_subkegiatan, l.kd_rekening limit $6`,
    [klpd, tahun, on, at, options.lineId ?? null, options.limit ?? 2_000],
  )
  return found.rows.map((row) => ({
    lineId: row.line_id,
    kdSatkerStr: row.kd_satker_str,
    kdSubkegiatan: row.kd_subkegiatan,
    kdRekening: row.kd_rekening,
    fromRupiah: BigInt(row.ceiling_rupiah),
    toRupiah: BigInt(row.pagu),
    change: row.change,
    effectiveOn: row.effective_on,
  }))
}

/** Posts the differences, each once; what the ledger refuses (already promised or paid) comes back. */
export async function applyCeilingDifferences(
  client: Client,
  klpd: string,
  differences: readonly CeilingDifference[],
  who: { readonly at: Instant; readonly by: string },
): Promise<{ readonly applied: number; readonly refused: readonly CeilingDifference[] }> {
  const refused: CeilingDifference[] = []
  for (const one of differences) {
    const answer = await post(client, {
      klpd,
      lineId: one.lineId,
      kind: 'ceiling',
      amountRupiah: one.toRupiah - one.fromRupiah,
      document: one.change === 0 ? 'DPA' : `DPPA perubahan ke-${one.change}`,
      key: `dpa:${one.lineId}:${one.change}:${one.fromRupiah}:${one.toRupiah}:${who.at}`,
      at: who.at,
      by: who.by,
      effectiveOn: one.effectiveOn,
      note: 'dari DPA yang diimpor',
    })
    if (answer.result !== 'posted' && answer.result !== 'replayed') refused.push(one)
  }
  return { applied: differences.length - refused.length, refused }
}
