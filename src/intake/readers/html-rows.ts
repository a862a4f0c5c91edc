import { FileProblem } from '../file-problem.ts'

const entities: Record<string, string> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  apos: "'",
  '#39': "'",
}

/** The text of a cell: tags away, entities open, spaces as they came. */
const cellText = (html: string): string =>
  html
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+|#39);/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole)

/**
 * The first table of an HTML page: Kemenperin exports its TKDN register so, under the name .xls (data-sources 0.10).
 * Header cells are `<th>`; a page without them, or without rows, is not such an export.
 */
export function readHtmlTable(html: string): {
  columns: string[]
  rows: { values: (string | null)[]; rowNo: number }[]
} {
  const columns = [...html.matchAll(/<th\b[^>]*>([\s\S]*?)<\/th>/gi)].map((match) =>
    cellText(match[1]!).trim(),
  )
  if (columns.length === 0) throw new FileProblem('halaman-html')
  const rows: { values: (string | null)[]; rowNo: number }[] = []
  for (const row of html.matchAll(/<tr\b[^>]*>([\s\S]*?)(?=<\/tr>|<tr\b|<\/table>|$)/gi)) {
    const values = [...row[1]!.matchAll(/<td\b[^>]*>([\s\S]*?)(?=<\/td>|<td\b|$)/gi)].map((cell) => {
      const text = cellText(cell[1]!)
      return text === '' ? null : text
    })
    if (values.length > 0) rows.push({ values, rowNo: rows.length + 1 })
  }
  if (rows.length === 0) throw new FileProblem('tanpa-baris')
  return { columns, rows }
}
