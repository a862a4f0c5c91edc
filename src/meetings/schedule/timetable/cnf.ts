/** A formula in clauses, with weighted wishes: what the exact engine reads (WCNF, the format of the MaxSAT evaluations). */
export class Cnf {
  variables = 0
  /** Clauses one after the other, each closed by 0. */
  readonly #literals: number[] = []
  readonly #soft: { literal: number; weight: number }[] = []
  #clauses = 0

  variable(): number {
    return ++this.variables
  }

  clause(...literals: number[]): void {
    for (const literal of literals) this.#literals.push(literal)
    this.#literals.push(0)
    this.#clauses++
  }

  /** Costs `weight` when the literal is false. */
  wish(literal: number, weight = 1): void {
    this.#soft.push({ literal, weight })
  }

  get clauses(): number {
    return this.#clauses
  }

  /** Bytes, not one string: a large formula as a string would need a copy per concatenation. */
  toWcnf(): Uint8Array {
    const top = this.#soft.reduce((sum, { weight }) => sum + weight, 1)
    const lines = this.#hardLines(
      `p wcnf ${this.variables} ${this.#clauses + this.#soft.length} ${top}`,
      `${top} `,
    )
    for (const { literal, weight } of this.#soft) lines.push(`${weight} ${literal} 0`)
    return new TextEncoder().encode(`${lines.join('\n')}\n`)
  }

  /** The clauses without the wishes. */
  toCnf(): Uint8Array {
    const lines = this.#hardLines(`p cnf ${this.variables} ${this.#clauses}`, '')
    return new TextEncoder().encode(`${lines.join('\n')}\n`)
  }

  #hardLines(header: string, weight: string): string[] {
    const lines = [header]
    let line = weight
    for (const literal of this.#literals) {
      line += literal
      if (literal !== 0) {
        line += ' '
        continue
      }
      lines.push(line)
      line = weight
    }
    return lines
  }
}
