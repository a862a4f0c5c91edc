/**
 * Where readers put rows. `row` is synchronous and cheap; `flush` is awaited once per chunk of input,
 * so a slow database slows the reader down and memory stays bounded.
 *
 * Values are the source's own text: numbers keep every digit (ids have 18, money has sen), booleans
 * are `true`/`false`, a missing key or JSON null is `null`, a nested value is its raw JSON text.
 */
export interface RowSink {
  /** @param rowNo 1 = first data row. @param line line of the file (sheet row in XLSX) where it starts. */
  row(values: readonly (string | null | undefined)[], rowNo: number, line: number): void
  flush(): Promise<void>
}

/** Column names in order of first appearance; grows when a later JSON row brings a new key. */
export type Columns = string[]

export interface RowReader {
  readonly columns: Columns
  /** How numbers may be written: `plain` = JSON (dot decimals), `local` = people's sheets. */
  readonly numbers: 'plain' | 'local'
  read(input: AsyncIterable<Uint8Array>, sink: RowSink): Promise<void>
}

export const MAX_COLUMNS = 1_000
export const MAX_ROW_CHARACTERS = 4 * 1024 * 1024
export const MAX_ROWS = 20_000_000

/** Thrown by a sink that has seen enough; every reader lets it pass. */
export class StopReading extends Error {}
