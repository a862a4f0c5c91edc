/**
 * Streams the first table of an HTML page: Kemenperin exports its TKDN register so, under the name .xls
 * (data-sources 0.10). Header cells are `<th>`; a page without them is a page, not an export, and is refused.
 */
import { FileProblem } from '../file-problem.ts'
import { decode } from './json-rows.ts'
import {
  type Columns,
  MAX_COLUMNS,
  MAX_ROW_CHARACTERS,
  MAX_ROWS,
  type RowReader,
  type RowSink,
} from './row-sink.ts'

const entities: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', nbsp: ' ', apos: "'" }

/** The text of a cell: tags away, entities open, spaces as they came. */
const cellText = (html: string): string =>
  html
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{2,8});/gi, (whole, name: string) => {
      if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole
      const point = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1))
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
    })

export function htmlRows(): RowReader {
  const columns: Columns = []
  return {
    columns,
    numbers: 'local',
    async read(input, sink) {
      const parser = new TableParser(columns, sink)
      const decoder = new TextDecoder('utf-8', { fatal: true })
      for await (const chunk of input) {
        if (parser.feed(decode(decoder, chunk, true), false)) break
        await sink.flush()
      }
      parser.feed(decode(decoder, new Uint8Array(), false), true)
      await sink.flush()
    },
  }
}

const ROW_START = /<tr\b[^>]*>/gi
/** Old exports leave `</tr>` out; the next row or the end of the table ends a row too. */
const ROW_END = /<\/tr\s*>|(?=<tr\b)|(?=<\/table\b)/gi

class TableParser {
  private text = ''
  private line = 1
  private rowNo = 0
  private ended = false
  private readonly columns: Columns
  private readonly sink: RowSink

  constructor(columns: Columns, sink: RowSink) {
    this.columns = columns
    this.sink = sink
  }

  /** True when the table has ended: what follows it on the page is not read. */
  feed(more: string, last: boolean): boolean {
    if (this.ended) return true
    this.text += more
    let at = 0
    // Looked for once per window, not once per row: a row must not cost a walk to the window's end.
    let close = this.columns.length > 0 ? this.text.indexOf('</table') : -1
    for (;;) {
      ROW_START.lastIndex = at
      const start = ROW_START.exec(this.text)
      if (close >= 0 && (!start || close < start.index)) {
        this.ended = true
        break
      }
      if (!start) break
      ROW_END.lastIndex = ROW_START.lastIndex
      const end = ROW_END.exec(this.text)
      if (!end && !last) break
      const rowEnd = end ? end.index : this.text.length
      this.countLines(at, start.index)
      const headless = this.columns.length === 0
      this.row(this.text.slice(start.index + start[0].length, rowEnd))
      if (headless && this.columns.length > 0) close = this.text.indexOf('</table', rowEnd)
      this.countLines(start.index, rowEnd + (end?.[0].length ?? 0))
      at = rowEnd + (end?.[0].length ?? 0)
    }
    this.text = this.text.slice(at)
    if (this.text.length > MAX_ROW_CHARACTERS)
      throw new FileProblem('baris-terlalu-panjang', { baris: this.line })
    if ((last || this.ended) && this.columns.length === 0) throw new FileProblem('halaman-html')
    if ((last || this.ended) && this.rowNo === 0) throw new FileProblem('tanpa-baris')
    return this.ended
  }

  private countLines(from: number, to: number): void {
    const part = this.text.slice(from, to)
    for (let at = part.indexOf('\n'); at >= 0; at = part.indexOf('\n', at + 1)) this.line++
  }

  private row(html: string): void {
    if (this.columns.length === 0) {
      const names = [...html.matchAll(/<th\b[^>]*>([\s\S]*?)(?=<\/th>|<th\b|$)/gi)]
      if (names.length > MAX_COLUMNS) throw new FileProblem('terlalu-banyak-kolom', { batas: MAX_COLUMNS })
      this.columns.push(...names.map((match) => cellText(match[1]!).trim()))
      return
    }
    const cells = [...html.matchAll(/<td\b[^>]*>([\s\S]*?)(?=<\/td>|<td\b|$)/gi)].map((cell) => {
      const text = cellText(cell[1]!)
      return text === '' ? null : text
    })
    if (cells.length === 0) return
    if (++this.rowNo > MAX_ROWS) throw new FileProblem('terlalu-banyak-baris', { batas: MAX_ROWS })
    this.sink.row(cells, this.rowNo, this.line)
  }
}
