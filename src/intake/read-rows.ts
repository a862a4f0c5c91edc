import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { detectFormat, readerFor } from './detect.ts'

export interface ReadRow {
  readonly values: readonly (string | null | undefined)[]
  /** 1 = first data row. */
  readonly rowNo: number
}
export interface ReadTable {
  readonly columns: readonly string[]
  readonly rows: readonly ReadRow[]
}

/** A page may have a screen of markup before its table. */
const HEAD_BYTES = 65_536

/** All rows of a JSON, CSV, XLSX or HTML table file (gzip or not). No database. */
export async function readRows(path: string): Promise<ReadTable> {
  const head = await headOf(path)
  const gzip = head[0] === 0x1f && head[1] === 0x8b
  const open = (): AsyncIterable<Uint8Array> => {
    const file = createReadStream(path)
    return gzip ? file.pipe(createGunzip()) : file
  }
  let start = head
  if (gzip)
    for await (const chunk of open()) {
      start = chunk.subarray(0, HEAD_BYTES)
      break
    }
  const reader = readerFor(detectFormat(start))
  const rows: ReadRow[] = []
  await reader.read(open(), {
    row: (values, rowNo) => rows.push({ values, rowNo }),
    flush: async () => undefined,
  })
  return { columns: reader.columns, rows }
}

async function headOf(path: string): Promise<Uint8Array> {
  for await (const chunk of createReadStream(path, { end: HEAD_BYTES - 1 })) return chunk as Uint8Array
  return new Uint8Array()
}
