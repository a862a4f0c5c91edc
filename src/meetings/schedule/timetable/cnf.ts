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
    const lines = [`p wcnf ${this.variables} ${this.#clauses + this.#soft.length} ${top}`]
    let line = `${top}`
    for (const literal of this.#literals) {
      line += ` ${literal}`
      if (literal !== 0) continue
      lines.push(line)
      line = `${top}`
    }
    for (const { literal, weight } of this.#soft) lines.push(`${weight} ${literal} 0`)
    return new TextEncoder().encode(`${lines.join('\n')}\n`)
  }
}
