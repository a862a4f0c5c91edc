/**
 * Parquet (hyparquet): what other tools keep of LKPP's feeds. The format wants random access, so the file is held in memory, bounded;
 * rows are decoded in slices so that a wide table is never whole in memory as objects.
 */
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import {
  type AsyncBuffer,
  type Compressors,
  parquetMetadata,
  parquetReadObjects,
  parquetSchema,
} from 'hyparquet'
import { FileProblem } from '../file-problem.ts'
import { MAX_COLUMNS, MAX_ROWS, type RowReader, StopReading } from './row-sink.ts'

const MAX_PARQUET_BYTES = 512 * 1024 * 1024
/** A page that claims to unpack to more than this is a bomb. */
const MAX_PAGE_BYTES = 256 * 1024 * 1024
const SLICE_ROWS = 5_000

const bounded = (length: number): number => {
  if (length > MAX_PAGE_BYTES) throw new FileProblem('berkas-terlalu-besar', { batas: MAX_PAGE_BYTES })
  return length
}
/** Snappy is hyparquet's own; the rest is Node's. */
const compressors: Compressors = {
  GZIP: (input, length) => new Uint8Array(gunzipSync(input, { maxOutputLength: bounded(length) })),
  ZSTD: (input, length) => new Uint8Array(zstdDecompressSync(input, { maxOutputLength: bounded(length) })),
  BROTLI: (input, length) =>
    new Uint8Array(brotliDecompressSync(input, { maxOutputLength: bounded(length) })),
}

export function parquetRows(): RowReader {
  const columns: string[] = []
  return {
    columns,
    numbers: 'plain',
    async read(input, sink) {
      const bytes = await inMemory(input)
      try {
        const metadata = parquetMetadata(
          bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
        )
        const names = parquetSchema(metadata).children.map((child) => child.element.name)
        if (names.length > MAX_COLUMNS) throw new FileProblem('terlalu-banyak-kolom', { batas: MAX_COLUMNS })
        columns.push(...names)
        const total = Number(metadata.num_rows)
        if (total > MAX_ROWS) throw new FileProblem('terlalu-banyak-baris', { batas: MAX_ROWS })
        if (total === 0) throw new FileProblem('tanpa-baris')
        const file: AsyncBuffer = {
          byteLength: bytes.byteLength,
          slice: (start, end) => copyOf(bytes, start, end),
        }
        for (let from = 0; from < total; from += SLICE_ROWS) {
          const rows = await parquetReadObjects({
            file,
            metadata,
            compressors,
            rowStart: from,
            rowEnd: Math.min(total, from + SLICE_ROWS),
          })
          rows.forEach((row, at) =>
            sink.row(
              names.map((name) => textOf(row[name])),
              from + at + 1,
              from + at + 1,
            ),
          )
          await sink.flush()
        }
      } catch (error) {
        if (error instanceof FileProblem || error instanceof StopReading) throw error
        throw new FileProblem('parquet-rusak', {
          sebab: error instanceof Error ? error.message : String(error),
        })
      }
    },
  }
}

const copyOf = (bytes: Uint8Array, start: number, end?: number): ArrayBuffer =>
  bytes.buffer.slice(bytes.byteOffset + start, bytes.byteOffset + (end ?? bytes.byteLength)) as ArrayBuffer

async function inMemory(input: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of input) {
    size += chunk.byteLength
    if (size > MAX_PARQUET_BYTES) throw new FileProblem('berkas-terlalu-besar', { batas: MAX_PARQUET_BYTES })
    chunks.push(chunk)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.byteLength
  }
  return whole
}

/** The text of a value as JSON would have written it; a double of money keeps its sen (99971525.87). */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  if (typeof value === 'bigint' || typeof value === 'boolean' || typeof value === 'number')
    return String(value)
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Uint8Array) return new TextDecoder('utf-8').decode(value)
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? inner.toString() : inner))
}
