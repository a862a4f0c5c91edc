/** Rows of a feed, written in the test, through the real import. */
import { afterMerge, datasets, recognised } from '../../src/datasets.ts'
import { type ImportOutcome, type ImportRequest, receive, runImport } from '../../src/intake/index.ts'
import { computeFigures, type Figures, type FiguresQuestion } from '../../src/realisation/index.ts'
import type { Instant, IsoDate } from '../../src/shared/date.ts'
import type { Klpd } from '../../src/shared/ids.ts'
import { asGovernment, type TestDatabase } from './test-database.ts'

const once = async function* (content: Uint8Array) {
  yield content
}

export async function importRows(
  db: TestDatabase,
  rows: readonly unknown[],
  request: Partial<ImportRequest> = {},
): Promise<ImportOutcome> {
  const file = await receive(db.dataDir, once(new TextEncoder().encode(JSON.stringify(rows))))
  return runImport(
    { pool: db.pool, dataDir: db.dataDir, datasets, recognised, onMerged: afterMerge },
    { file, fileName: 'berkas.json', preview: false, by: 'uji', ...request },
  )
}

/** Imports and refuses to go on when a row was rejected: a story in a test must be told whole. */
export async function mustImport(
  db: TestDatabase,
  rows: readonly unknown[],
  request: Partial<ImportRequest> = {},
): Promise<ImportOutcome> {
  const outcome = await importRows(db, rows, request)
  if (outcome.error || outcome.rejected.rows > 0)
    throw new Error(`not imported: ${JSON.stringify(outcome.error ?? outcome.reasons)}`)
  return outcome
}

export const figuresOf = (
  db: TestDatabase,
  klpd: string,
  year: number,
  question: Partial<FiguresQuestion> = {},
): Promise<Figures> =>
  asGovernment(db.pool, klpd, (client) =>
    computeFigures(client, {
      klpd: klpd as Klpd,
      year,
      basis: 'contract',
      asOf: `${year}-12-31` as IsoDate,
      knownAt: '2100-01-01T00:00:00Z' as Instant,
      ...question,
    }),
  )

export const metricOf = (figures: Pick<Figures, 'metrics'>, id: string) =>
  figures.metrics.find((metric) => metric.id === id)!

export interface CountedLine {
  readonly sumber: string
  readonly kunci: string
  readonly kanal: string
  readonly nilai: string | null
  readonly pdn: string | null
  readonly alasan: string | null
  readonly pasangan_kunci: string | null
  readonly kd_satker_str: string
  readonly catatan: string[]
}

export const linesOf = (db: TestDatabase, klpd: string, year: number): Promise<CountedLine[]> =>
  asGovernment(
    db.pool,
    klpd,
    async (client) =>
      (
        await client.query<CountedLine>(
          'select * from realisation.line_at($1, $2, now()) order by sumber, kunci',
          [klpd, year],
        )
      ).rows,
  )
