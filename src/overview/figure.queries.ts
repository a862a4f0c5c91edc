/** Which files the rows behind a figure stand in. */
import type pg from 'pg'

export interface FigureFile {
  readonly run_id: string
  readonly file_name: string
  readonly dataset: string | null
  readonly rows: number
}

const FILES_SHOWN = 200

/** What a metric reads; a ratio reads both its sides. */
const READS: Readonly<Record<string, readonly ('plan' | 'budget' | 'lines' | 'payments')[]>> = {
  M1: ['plan'],
  M2: ['budget'],
  M3: ['plan', 'budget'],
  M4: ['lines'],
  M5: ['lines', 'plan'],
  M6: ['payments', 'lines'],
  M7: ['lines', 'budget'],
  M8: ['lines'],
  M9: ['lines'],
}

const FROM = {
  plan: `select run_id, count(*)::int as rows from plan.published_paket_at($1, $2, now())
    where alasan is null and ($3 = '' or kd_satker_str = $3) group by 1`,
  budget: `select run_id, count(*)::int as rows from budget.published_struktur_anggaran
    where klpd = $1 and tahun = $2 and known_to = 'infinity' and belanja_pengadaan is not null and ($3 = '' or kd_satker_str = $3) group by 1`,
  lines: `select run_id, count(*)::int as rows from realisation.published_baris
    where klpd = $1 and tahun = $2 and alasan is null and ($3 = '' or kd_satker_str = $3) group by 1`,
  payments: `select run_id, count(*)::int as rows from realisation.published_pembayaran
    where klpd = $1 and tahun = $2 and known_to = 'infinity' and ($3 = '' or kd_satker_str = $3) group by 1`,
}

export async function filesOfFigure(
  client: Pick<pg.ClientBase, 'query'>,
  klpd: string,
  year: number,
  agency: string,
  metric: string,
): Promise<FigureFile[]> {
  const files: FigureFile[] = []
  for (const part of READS[metric] ?? []) {
    const found = await client.query<FigureFile>(
      `select x.run_id, r.file_name, r.dataset, x.rows from (${FROM[part]}) x join intake.run r on r.id = x.run_id
       order by r.dataset, r.file_name limit ${FILES_SHOWN}`,
      [klpd, year, agency],
    )
    files.push(...found.rows)
  }
  return files
}
