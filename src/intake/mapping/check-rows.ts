/** Reads a kept file through a candidate mapping and counts what would come in: nothing is written. */
import { fromSen, toSen } from '../load.ts'
import { detectFormat, readerFor } from '../detect.ts'
import type { Dataset } from '../dataset.ts'
import { type Columns, StopReading } from '../readers/row-sink.ts'
import { contentOf, headOf, rawPath } from '../receive.ts'
import { RowStager } from '../stage-row.ts'

export interface FileSample {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly (string | null)[])[]
  readonly numbers: 'plain' | 'local'
}

export const SAMPLE_ROWS = 6
/** Enough to see what a list is like and quick enough for a page (about a second); the preview reads every row. */
export const MAX_ROWS_CHECKED = 50_000
const MAX_EXAMPLES = 3
const MAX_UNKNOWN_AGENCIES = 200

async function eachRow(
  dataDir: string,
  sha256: string,
  take: (
    row: readonly (string | null | undefined)[],
    rowNo: number,
    line: number,
    columns: Columns,
    numbers: 'plain' | 'local',
  ) => boolean,
): Promise<{ columns: readonly string[]; numbers: 'plain' | 'local'; whole: boolean }> {
  const path = rawPath(dataDir, sha256)
  const reader = readerFor(detectFormat(await headOf(path)))
  let whole = true
  try {
    await reader.read(contentOf(path), {
      row(values, rowNo, line) {
        if (!take(values, rowNo, line, reader.columns, reader.numbers)) throw new StopReading()
      },
      flush: async () => undefined,
    })
  } catch (error) {
    if (!(error instanceof StopReading)) throw error
    whole = false
  }
  return { columns: reader.columns, numbers: reader.numbers, whole }
}

/** @throws FileProblem when the file cannot be read at all. */
export async function readSample(dataDir: string, sha256: string): Promise<FileSample> {
  const rows: (string | null)[][] = []
  const { columns, numbers } = await eachRow(dataDir, sha256, (values, rowNo) => {
    rows.push(Array.from(values, (value) => value?.slice(0, 200) ?? null))
    return rowNo < SAMPLE_ROWS
  })
  return { headings: columns, rows, numbers }
}

export interface ColumnCount {
  readonly heading: string
  filled: number
  bad: number
  readonly examples: { readonly line: number; readonly value: string; readonly code: string }[]
}

export interface CheckResult {
  readonly rows: number
  readonly good: number
  readonly rejected: number
  /** Rupiah of the good rows. */
  readonly rupiah: string
  readonly columns: readonly ColumnCount[]
  /** Agencies as the list writes them that nobody knows yet, most rows first. */
  readonly unknownAgencies: readonly { readonly written: string; readonly rows: number }[]
  readonly whole: boolean
}

/** @param mapped a dataset built from a judged mapping. */
export async function checkRows(
  dataDir: string,
  sha256: string,
  mapped: Dataset,
  klpd: string,
  headings: { readonly used: readonly string[]; readonly agency: string | undefined },
): Promise<CheckResult> {
  const counts = new Map<string, ColumnCount>(
    headings.used.map((heading) => [heading, { heading, filled: 0, bad: 0, examples: [] }]),
  )
  const unknown = new Map<string, number>()
  let positions: [ColumnCount, number][] | undefined
  let stager: RowStager | undefined
  let rows = 0
  let rejected = 0
  let sen = 0n
  const note = (heading: string, value: string | null, code: string, line: number) => {
    const count = counts.get(heading)
    if (!count || value === null) return
    count.bad++
    if (count.examples.length < MAX_EXAMPLES) count.examples.push({ line, value: value.slice(0, 100), code })
    if (heading === headings.agency && code === 'satker-tidak-dikenal') {
      const written = value.trim()
      if (unknown.has(written) || unknown.size < MAX_UNKNOWN_AGENCIES)
        unknown.set(written, (unknown.get(written) ?? 0) + 1)
    }
  }
  const { whole } = await eachRow(dataDir, sha256, (row, rowNo, line, columns, numbers) => {
    stager ??= new RowStager(mapped, columns, numbers, {
      fallback: klpd,
      allowed: new Set([klpd]),
      aliases: new Map(),
      byName: new Map(),
    })
    positions ??= [...counts.values()].map((count) => [count, columns.indexOf(count.heading)])
    rows++
    for (const [count, position] of positions) if (row[position]?.trim()) count.filled++
    const result = stager.stage(row, rowNo, line)
    for (const doubt of stager.doubts ?? []) note(doubt.field, doubt.value, doubt.code, line)
    if (typeof result === 'string') {
      sen += toSen(stager.rupiah() ?? '0')
    } else {
      rejected++
      for (const problem of result.problems) note(problem.field, problem.value, problem.code, line)
    }
    return rows < MAX_ROWS_CHECKED
  })
  return {
    rows,
    good: rows - rejected,
    rejected,
    rupiah: fromSen(sen),
    columns: [...counts.values()],
    unknownAgencies: [...unknown]
      .map(([written, count]) => ({ written, rows: count }))
      .sort((a, b) => b.rows - a.rows),
    whole,
  }
}
