/**
 * The rows inside one column of a file's rows, each with the columns of its parent; the row's own names go before. The row number and line
 * are the parent's, so that a fact leads back to the row of the file that told it.
 */
import { FileProblem } from '../file-problem.ts'
import { plainName } from '../plain-name.ts'
import { type Columns, MAX_COLUMNS, type RowReader } from './row-sink.ts'

/** One contract has some tens of payments; far beyond that the list is something else. */
const MAX_IN_ONE_ROW = 10_000

export function nestedRows(parents: RowReader, field: string): RowReader {
  const columns: Columns = []
  const places = new Map<string, number>()
  const placeOf = (name: string): number => {
    const known = places.get(plainName(name))
    if (known !== undefined) return known
    if (columns.length >= MAX_COLUMNS) throw new FileProblem('terlalu-banyak-kolom', { batas: MAX_COLUMNS })
    places.set(plainName(name), columns.length)
    return columns.push(name) - 1
  }
  return {
    columns,
    numbers: parents.numbers,
    async read(input, sink) {
      await parents.read(input, {
        row: (values, rowNo, line) => {
          const at = parents.columns.indexOf(field)
          const text = at < 0 ? null : values[at]
          const children = listOf(text ?? null, rowNo, line)
          if (children.length === 0) return
          const base: (string | null)[] = []
          parents.columns.forEach((name, position) => (base[placeOf(name)] = values[position] ?? null))
          for (const child of children) {
            const row = [...base]
            for (const [name, value] of child) row[placeOf(name)] = value
            sink.row(
              Array.from({ length: columns.length }, (_, position) => row[position] ?? null),
              rowNo,
              line,
            )
          }
        },
        flush: () => sink.flush(),
      })
    },
  }
}

/** Numbers keep the digits they came with: an id of 18 digits read as a number would be another id. */
function listOf(text: string | null, rowNo: number, line: number): [string, string | null][][] {
  if (text === null || text.trim() === '') return []
  const broken = () => new FileProblem('daftar-bersarang-rusak', { baris: line, row: rowNo })
  let list: unknown
  try {
    list = JSON.parse(text, (_, value: unknown, context?: { source?: string }) =>
      typeof value === 'number' ? (context?.source ?? String(value)) : value,
    )
    // some systems send the list as text inside text
    if (typeof list === 'string') list = JSON.parse(list)
  } catch {
    throw broken()
  }
  if (list === null) return []
  if (!Array.isArray(list) || list.length > MAX_IN_ONE_ROW) throw broken()
  return list.map((one: unknown) => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) throw broken()
    return Object.entries(one).map(([name, value]: [string, unknown]) => [
      name,
      value === null ? null : typeof value === 'object' ? JSON.stringify(value) : String(value as string),
    ])
  })
}
