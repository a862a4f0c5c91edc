/** Which files the rows behind a figure stand in. */
import type pg from 'pg'
import type { RowsOfFile } from '#realisation'

export type Side = RowsOfFile['side']

export interface FigureFile {
  /** Null for what was ordered in Padan itself. */
  readonly run_id: string | null
  readonly file_name: string | null
  readonly dataset: string | null
  readonly side: Side
  readonly rows: number
}

/** What a metric reads; a ratio reads both its sides. */
const READS: Readonly<Record<string, readonly Side[]>> = {
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

/** The files of a figure with their names, side by side as the figure reads them, fullest first. */
export async function filesOfFigure(
  client: Pick<pg.ClientBase, 'query'>,
  behind: readonly RowsOfFile[],
  metric: string,
): Promise<FigureFile[]> {
  const wanted = (READS[metric] ?? []).flatMap((side) =>
    behind.filter((one) => one.side === side).sort((x, y) => y.rows - x.rows),
  )
  const found = await client.query<{ id: string; file_name: string; dataset: string | null }>(
    'select id, file_name, dataset from intake.run where id = any ($1)',
    [[...new Set(wanted.flatMap((one) => one.runId ?? []))]],
  )
  const runs = new Map(found.rows.map((run) => [run.id, run]))
  return wanted.map(({ side, runId, rows }) => {
    const run = runId === null ? undefined : runs.get(runId)
    return {
      run_id: run?.id ?? null,
      file_name: run?.file_name ?? null,
      dataset: run?.dataset ?? null,
      side,
      rows,
    }
  })
}
