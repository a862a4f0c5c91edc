import type { Highs, Model } from 'highs'

/** A mixed-integer model under construction: columns with bounds, rows as sparse sums between two numbers. */
export class MilpDraft {
  readonly columnLower: number[] = []
  readonly columnUpper: number[] = []
  readonly isWhole: boolean[] = []
  readonly #rowLower: number[] = []
  readonly #rowUpper: number[] = []
  readonly #starts: number[] = [0]
  readonly #indices: number[] = []
  readonly #values: number[] = []

  column(lower: number, upper: number, whole: boolean): number {
    this.columnLower.push(lower)
    this.columnUpper.push(upper)
    this.isWhole.push(whole)
    return this.isWhole.length - 1
  }

  row(lower: number, terms: readonly Term[], upper: number): void {
    for (const [column, value] of terms) {
      this.#indices.push(column)
      this.#values.push(value)
    }
    this.#starts.push(this.#indices.length)
    this.#rowLower.push(lower)
    this.#rowUpper.push(upper)
  }

  open(highs: Highs): Model {
    const [numCols, numRows] = [this.isWhole.length, this.#rowLower.length]
    return highs.createModel({
      numCols,
      numRows,
      sense: highs.constants.objectiveSense.maximize,
      colCost: new Float64Array(numCols),
      colLower: this.columnLower,
      colUpper: this.columnUpper,
      rowLower: this.#rowLower,
      rowUpper: this.#rowUpper,
      integrality: Int32Array.from(this.isWhole, (whole) => (whole ? 1 : 0)),
      matrix: {
        format: 'csr',
        numRows,
        numCols,
        starts: this.#starts,
        indices: this.#indices,
        values: this.#values,
      },
    })
  }
}

export type Term = readonly [column: number, value: number]
