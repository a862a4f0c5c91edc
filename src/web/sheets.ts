/** Tables as files for people: CSV (Excel-safe) and XLSX. */
import ExcelJS from 'exceljs'

export interface Sheet {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** A cell that a spreadsheet would run as a formula is defused with an apostrophe (CSV injection). */
const defuse = (text: string): string =>
  /^[=+\-@\t\r]/.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text

const csvCell = (value: string | number | null): string => {
  if (value === null) return ''
  const text = typeof value === 'number' ? String(value) : defuse(value)
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export async function sheetResponse(sheet: Sheet, format: 'csv' | 'xlsx'): Promise<Response> {
  const name = sheet.name.replace(/[^A-Za-z0-9._-]+/g, '-')
  if (format === 'csv') {
    const text = [sheet.columns, ...sheet.rows].map((row) => row.map(csvCell).join(',')).join('\r\n')
    return file(`\ufeff${text}\r\n`, 'text/csv; charset=utf-8', `${name}.csv`)
  }
  const book = new ExcelJS.Workbook()
  const page = book.addWorksheet(sheet.name.slice(0, 31).replace(/[\\/*?:[\]]/g, ' '), {
    views: [{ state: 'frozen', ySplit: 1 }],
  })
  page.addRow(sheet.columns).font = { bold: true }
  for (const row of sheet.rows)
    page.addRow(row.map((cell) => (typeof cell === 'string' ? defuse(cell) : cell)))
  const bytes = new Uint8Array(await book.xlsx.writeBuffer())
  return file(bytes, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', `${name}.xlsx`)
}

const file = (body: string | Uint8Array<ArrayBuffer>, type: string, name: string) =>
  new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })
