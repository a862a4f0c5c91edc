/**
 * People's lists often have a title above their headings ("DAFTAR SP2D", "Bulan Juni"). The headings are the first row of at least three
 * texts after rows of a single cell; where no such row comes, the first row is taken, as in any table.
 */
import type { Columns } from './row-sink.ts'

type Cells = (string | null)[]
const MOST_TITLE_ROWS = 20
const filled = (cells: Cells) => cells.filter((cell) => cell !== null && cell.trim() !== '')
const NUMBER_OR_DAY = /^[\d\s.,:/()-]+$/

export class HeadingRow {
  private held: { cells: Cells; line: number }[] = []
  private readonly columns: Columns

  constructor(columns: Columns) {
    this.columns = columns
  }

  /** Rows that turned out to be data once the headings were known; usually none. */
  offer(cells: Cells, line: number): { cells: Cells; line: number }[] {
    const told = filled(cells)
    if (this.held.length === 0 && told.length > 1) return this.settle(cells)
    if (told.length >= 3 && told.every((cell) => !NUMBER_OR_DAY.test(cell!))) {
      this.held = []
      return this.settle(cells)
    }
    this.held.push({ cells, line })
    return told.length > 1 || this.held.length > MOST_TITLE_ROWS ? this.giveUp() : []
  }

  /** The table ended, or this is no title: the first row was the heading after all. */
  giveUp(): { cells: Cells; line: number }[] {
    const [first, ...rest] = this.held
    this.held = []
    if (first) this.settle(first.cells)
    return rest
  }

  private settle(cells: Cells): { cells: Cells; line: number }[] {
    this.columns.push(...cells.map((cell) => (cell ?? '').trim()))
    return []
  }
}
