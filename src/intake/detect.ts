import { columnOf, type Dataset, type RecognisedFeed } from './dataset.ts'
import { FileProblem } from './file-problem.ts'
import { csvRows } from './readers/csv-rows.ts'
import { htmlRows } from './readers/html-rows.ts'
import { jsonRows } from './readers/json-rows.ts'
import { parquetRows } from './readers/parquet-rows.ts'
import { plainName } from './plain-name.ts'
import type { RowReader } from './readers/row-sink.ts'
import { xlsxRows } from './readers/xlsx-rows.ts'

export type FileFormat = 'json' | 'csv' | 'xlsx' | 'html' | 'parquet'

/** Tells the format by the first bytes of the (unpacked) content, never by the file's name. */
export function detectFormat(head: Uint8Array): FileFormat {
  if (head.length === 0) throw new FileProblem('berkas-kosong')
  if (head[0] === 0x50 && head[1] === 0x4b) return 'xlsx'
  if (head[0] === 0x50 && head[1] === 0x41 && head[2] === 0x52 && head[3] === 0x31) return 'parquet'
  const text = new TextDecoder('utf-8')
    .decode(head)
    .replace(/^\ufeff/, '')
    .trimStart()
  if (text === '') throw new FileProblem('berkas-kosong')
  if (text.startsWith('<')) {
    // data.inaproc.id answers with such a page, saved by many tools under a .json name (data-sources 0.12).
    if (/just a moment|cf-chl|challenge-platform|cloudflare/i.test(text))
      throw new FileProblem('halaman-tantangan')
    // Kemenperin's TKDN export is a table of HTML named .xls; a page without a table is no data.
    if (/<table[\s>]/i.test(text)) return 'html'
    throw new FileProblem('halaman-html')
  }
  if (text.startsWith('[') || text.startsWith('{')) return 'json'
  if (head.includes(0)) throw new FileProblem('format-tidak-dikenal')
  return 'csv'
}

export function readerFor(format: FileFormat): RowReader {
  return { json: jsonRows, csv: csvRows, xlsx: xlsxRows, html: htmlRows, parquet: parquetRows }[format]()
}

export { plainName } from './plain-name.ts'

export function presentNames(dataset: Dataset, columns: readonly string[]): Map<string, number> {
  const positions = new Map(columns.map((name, position) => [plainName(name), position]))
  const found = new Map<string, number>()
  for (const field of dataset.fields) {
    for (const name of [field.name, ...(field.aliases ?? [])]) {
      const position = positions.get(plainName(name))
      if (position !== undefined && !found.has(field.name)) found.set(field.name, position)
    }
  }
  return found
}

/** Fact columns that a file can say something about: its own, those with a default, and what is derived. */
export function presentColumns(dataset: Dataset, columns: readonly string[]): ReadonlySet<string> {
  const found = presentNames(dataset, columns)
  return new Set([
    ...dataset.fields
      .filter((field) => found.has(field.name) || field.whenEmpty !== undefined)
      .map((field) => columnOf(field)),
    ...Object.keys(dataset.derive ?? {}),
  ])
}

/** The dataset whose signature the columns hold; the longest signature wins among sisters. */
export function detectDataset(columns: readonly string[], datasets: readonly Dataset[]): Dataset | undefined {
  const names = new Set(columns.map(plainName))
  const fits = datasets.filter((dataset) => {
    const found = presentNames(dataset, columns)
    const has = (name: string) => found.has(name) || names.has(plainName(name))
    return (
      dataset.signature.every(has) && !(dataset.notPresent ?? []).some((name) => names.has(plainName(name)))
    )
  })
  return fits.sort((a, b) => b.signature.length - a.signature.length)[0]
}

export function detectRecognised(
  columns: readonly string[],
  feeds: readonly RecognisedFeed[],
): RecognisedFeed | undefined {
  const names = new Set(columns.map(plainName))
  return feeds.find(
    (feed) =>
      feed.signature.every((name) => names.has(plainName(name))) &&
      (!feed.exactly || names.size === feed.signature.length),
  )
}

/** `RUP-PaketPenyedia…_D197_2024.json` names its government; used only when neither person nor rows do. */
export const klpdInFileName = (name: string): string | undefined =>
  /(?:^|[^A-Za-z0-9])([KLD]\d{1,5})(?![0-9A-Za-z])/.exec(name)?.[1]

export interface ColumnReport {
  /** Fields of the description that the file does not have. */
  readonly missing: string[]
  /** Columns of the file that no description knows. */
  readonly unknown: string[]
}

export function reportColumns(dataset: Dataset, columns: readonly string[]): ColumnReport {
  const found = presentNames(dataset, columns)
  const taken = new Set(found.values())
  const ignored = new Set(
    [
      ...dataset.ignored,
      ...(dataset.nested ?? []).map((one) => one.field),
      '_baris',
      '_alasan',
      ...dataset.asOf,
    ].map(plainName),
  )
  return {
    missing: dataset.fields.filter((field) => !found.has(field.name)).map((field) => field.name),
    unknown: columns.filter((name, position) => !taken.has(position) && !ignored.has(plainName(name))),
  }
}
