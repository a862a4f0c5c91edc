/**
 * Streams CSV (RFC 4180; comma, semicolon or tab). Own code because the fast library we measured
 * (uDSV) repairs ragged rows silently: `4,5⏎6,7,8` became one row with shifted money. Here a row
 * with too few or too many cells is handed on as it stands and rejected by number and line.
 */
import { FileProblem } from '../file-problem.ts'
import { HeadingRow } from './heading-row.ts'
import { decode } from './json-rows.ts'
import {
  type Columns,
  MAX_COLUMNS,
  MAX_ROW_CHARACTERS,
  MAX_ROWS,
  type RowReader,
  type RowSink,
} from './row-sink.ts'

export function csvRows(): RowReader {
  const columns: Columns = []
  return {
    columns,
    numbers: 'local',
    async read(input, sink) {
      const parser = new CsvParser(columns, sink)
      const decoder = new TextDecoder('utf-8', { fatal: true })
      for await (const chunk of input) {
        parser.feed(decode(decoder, chunk, true), false)
        await sink.flush()
      }
      parser.feed(decode(decoder, new Uint8Array(), false), true)
      await sink.flush()
    },
  }
}

class CsvParser {
  private text = ''
  private line = 1
  private rowNo = 0
  private delimiter = 0
  private readonly columns: Columns
  private readonly sink: RowSink
  private readonly heading: HeadingRow

  constructor(columns: Columns, sink: RowSink) {
    this.columns = columns
    this.sink = sink
    this.heading = new HeadingRow(columns)
  }

  feed(more: string, last: boolean): void {
    this.text += more
    if (this.delimiter === 0) {
      if (this.text.charCodeAt(0) === 0xfeff) this.text = this.text.slice(1)
      if (!last && !this.text.includes('\n')) return
      if (this.text.trim() === '') {
        if (last) throw new FileProblem('berkas-kosong')
        return
      }
      this.delimiter = delimiterOf(this.text)
    }
    let at = 0
    for (;;) {
      const next = this.record(at, last)
      if (next < 0) break
      at = next
    }
    this.text = this.text.slice(at)
    if (this.text.length > MAX_ROW_CHARACTERS)
      throw new FileProblem('baris-terlalu-panjang', { baris: this.line })
    if (last && this.text !== '')
      throw new FileProblem('csv-rusak', { baris: this.line, sebab: 'tanda petik tidak ditutup' })
    if (last) for (const held of this.heading.giveUp()) this.give(held.cells, held.line)
    if (last && this.rowNo === 0) throw new FileProblem('tanpa-baris')
  }

  /** Parses one record from `at`; the position after it, or -1 when the text ends inside it. */
  private record(at: number, last: boolean): number {
    const text = this.text
    if (at >= text.length) return -1
    const cells: (string | null)[] = []
    const line = this.line
    let newlines = 0
    for (;;) {
      let cell: string
      if (text.charCodeAt(at) === 34) {
        let end = at + 1
        let doubled = false
        for (;;) {
          const quote = text.indexOf('"', end)
          if (quote < 0) return -1
          if (quote + 1 >= text.length && !last) return -1
          if (text.charCodeAt(quote + 1) === 34) {
            doubled = true
            end = quote + 2
          } else {
            end = quote
            break
          }
        }
        cell = text.slice(at + 1, end)
        if (cell.includes('\n')) newlines += cell.split('\n').length - 1
        if (doubled) cell = cell.replaceAll('""', '"')
        at = end + 1
        const after = text.charCodeAt(at)
        if (at < text.length && after !== this.delimiter && after !== 10 && after !== 13) {
          throw new FileProblem('csv-rusak', { baris: line, sebab: 'teks setelah tanda petik penutup' })
        }
      } else {
        let end = at
        for (; end < text.length; end++) {
          const code = text.charCodeAt(end)
          if (code === this.delimiter || code === 10 || code === 13) break
        }
        if (end >= text.length && !last) return -1
        cell = text.slice(at, end)
        at = end
      }
      cells.push(cell === '' ? null : cell)
      if (cells.length > MAX_COLUMNS) throw new FileProblem('terlalu-banyak-kolom', { batas: MAX_COLUMNS })
      const code = text.charCodeAt(at)
      if (at < text.length && code === this.delimiter) {
        at++
        if (at >= text.length && !last) return -1
        continue
      }
      if (code === 13) {
        if (at + 1 >= text.length && !last) return -1
        at += text.charCodeAt(at + 1) === 10 ? 2 : 1
      } else if (at < text.length) at++
      break
    }
    this.line += newlines + 1
    this.take(cells, line)
    return at
  }

  private take(cells: (string | null)[], line: number): void {
    if (cells.length === 1 && cells[0] === null) return // an empty line
    if (this.columns.length === 0) {
      for (const held of this.heading.offer(cells, line)) this.give(held.cells, held.line)
      return
    }
    this.give(cells, line)
  }

  private give(cells: (string | null)[], line: number): void {
    this.rowNo++
    if (this.rowNo > MAX_ROWS) throw new FileProblem('terlalu-banyak-baris', { batas: MAX_ROWS })
    this.sink.row(cells, this.rowNo, line)
  }
}

/** The separator that occurs most often in the header line; under a title without any, in the richest of the first lines. */
function delimiterOf(text: string): number {
  const lines = text.slice(0, 65_536).split(/\r\n|\r|\n/, 24)
  const counts = (line: string) =>
    [',', ';', '\t']
      .map((mark) => ({ mark, count: line.split(mark).length }))
      .sort((a, b) => b.count - a.count)[0]!
  const first = counts(lines[0] ?? '')
  const best = first.count > 1 ? first : lines.map(counts).sort((a, b) => b.count - a.count)[0]!
  return best.mark.charCodeAt(0)
}
