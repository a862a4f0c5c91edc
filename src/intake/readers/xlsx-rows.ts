/**
 * Streams the first sheet with rows of an XLSX. A cell keeps what a person typed: text stays text (ids with
 * leading zeros), numbers become their shortest decimal text, dates ISO, a formula its stored result.
 */
import ExcelJS from 'exceljs'
import { Readable } from 'node:stream'
import { FileProblem } from '../file-problem.ts'
import { HeadingRow } from './heading-row.ts'
import { type Columns, MAX_COLUMNS, MAX_ROWS, type RowReader, StopReading } from './row-sink.ts'
import { checkZipSize } from './zip-size.ts'

const ROWS_PER_FLUSH = 500
/** A packed workbook; people's sheets have some megabytes. */
const MAX_XLSX_BYTES = 256 * 1024 * 1024

/** Packed bytes, bounded: the table of contents of a ZIP stands at its end. */
async function inMemory(input: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of input) {
    size += chunk.byteLength
    if (size > MAX_XLSX_BYTES) throw new FileProblem('berkas-terlalu-besar', { batas: MAX_XLSX_BYTES })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

export function xlsxRows(): RowReader {
  const columns: Columns = []
  return {
    columns,
    numbers: 'local',
    async read(input, sink) {
      const bytes = await inMemory(input)
      checkZipSize(bytes)
      const workbook = new ExcelJS.stream.xlsx.WorkbookReader(Readable.from([bytes]), {
        worksheets: 'emit',
        sharedStrings: 'cache',
        hyperlinks: 'ignore',
        styles: 'cache',
        entries: 'emit',
      })
      let rowNo = 0
      const heading = new HeadingRow(columns)
      const give = (cells: (string | null)[], line: number) => {
        while (cells.length < columns.length) cells.push(null) // Excel leaves out empty cells at the end
        rowNo++
        if (rowNo > MAX_ROWS) throw new FileProblem('terlalu-banyak-baris', { batas: MAX_ROWS })
        sink.row(cells, rowNo, line)
      }
      try {
        for await (const sheet of workbook) {
          for await (const row of sheet) {
            if (row.cellCount > MAX_COLUMNS)
              throw new FileProblem('terlalu-banyak-kolom', { batas: MAX_COLUMNS })
            const cells = cellTexts(row.values as readonly ExcelJS.CellValue[])
            if (cells.every((cell) => cell === null)) continue
            if (columns.length === 0) {
              for (const held of heading.offer(cells, row.number)) give(held.cells, held.line)
              continue
            }
            give(cells, row.number)
            if (rowNo % ROWS_PER_FLUSH === 0) await sink.flush()
          }
          for (const held of heading.giveUp()) give(held.cells, held.line)
          if (columns.length > 0) break
        }
      } catch (error) {
        if (error instanceof FileProblem || error instanceof StopReading) throw error
        throw new FileProblem('xlsx-rusak', { sebab: error instanceof Error ? error.message : String(error) })
      }
      await sink.flush()
      if (rowNo === 0) throw new FileProblem('tanpa-baris')
    },
  }
}

function cellTexts(values: readonly ExcelJS.CellValue[]): (string | null)[] {
  const cells: (string | null)[] = []
  for (let column = 1; column < values.length; column++) cells.push(cellText(values[column]))
  return cells
}

function cellText(value: ExcelJS.CellValue | undefined): string | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return numberText(value)
  if (value instanceof Date) return value.toISOString().slice(0, 19).replace('T', ' ')
  if ('result' in value) return cellText(value.result as ExcelJS.CellValue)
  if ('richText' in value) return value.richText.map((part) => part.text).join('')
  if ('text' in value) return cellText(value.text as ExcelJS.CellValue)
  if ('error' in value) return value.error
  return null
}

/** A numeric cell is never "ambiguous": 1.234 typed as a number gets a fourth decimal so that it cannot be read as 1234. */
function numberText(number: number): string {
  const text =
    Number.isInteger(number) && Math.abs(number) < 1e21 ? BigInt(number).toString() : String(number)
  return /^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text
}
