import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { detectFormat, readerFor } from './detect.ts'
import { FileProblem } from './file-problem.ts'
import { readHtmlTable } from './readers/html-rows.ts'

export interface ReadRow {
  readonly values: readonly (string | null | undefined)[]
  /** 1 = first data row. */
  readonly rowNo: number
}
export interface ReadTable {
  readonly columns: readonly string[]
  readonly rows: readonly ReadRow[]
}

const HEAD_BYTES = 4096
const MAX_HTML_BYTES = 256 * 1024 * 1024

/** All rows of a JSON, CSV or XLSX file (gzip or not), or of the HTML table that TKDN exports call .xls. No database. */
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
  if (isHtmlTable(start)) return readHtmlTable(await textOf(open()))
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

const isHtmlTable = (head: Uint8Array): boolean => {
  const text = new TextDecoder().decode(head).trimStart()
  return text.startsWith('<') && /<table|<center/i.test(text) && !/just a moment|cloudflare/i.test(text)
}

async function textOf(input: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of input) {
    size += chunk.length
    if (size > MAX_HTML_BYTES) throw new FileProblem('berkas-terlalu-besar')
    chunks.push(chunk)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    throw new FileProblem('bukan-utf8')
  }
}
