import type { Cnf } from './cnf.ts'

/**
 * Counting in clauses by a totalizer (Bailleux and Boufkhad, CP 2003): a tree whose every node says in unary how many of its
 * leaves are true, cut at `limit`. The result's entry k−1 means "at least k are true".
 * 'up' = true leaves force outputs (enough for "at most"), 'both' = outputs force leaves too (needed for "at least").
 */
export function countTrue(
  cnf: Cnf,
  inputs: readonly number[],
  limit: number,
  direction: 'up' | 'both',
): number[] {
  if (inputs.length <= 1) return inputs.slice(0, limit)
  const half = inputs.length >> 1
  const left = countTrue(cnf, inputs.slice(0, half), limit, direction)
  const right = countTrue(cnf, inputs.slice(half), limit, direction)
  const size = Math.min(limit, inputs.length)
  const sum = Array.from({ length: size }, () => cnf.variable())
  for (let k = 2; k <= size; k++) cnf.clause(-(sum[k - 1] ?? 0), sum[k - 2] ?? 0)
  for (let i = 0; i <= left.length; i++)
    for (let j = 0; j <= right.length; j++) {
      const reached = Math.min(i + j, size)
      // left ≥ i and right ≥ j  ⇒  sum ≥ i + j (at the cut: ≥ limit)
      if (reached > 0)
        cnf.clause(...[-(left[i - 1] ?? 0), -(right[j - 1] ?? 0), sum[reached - 1] ?? 0].filter(Boolean))
      // left ≤ i and right ≤ j  ⇒  sum ≤ i + j (a side that was cut never comes here: i or j is then ≥ size)
      if (direction === 'both' && i + j < size)
        cnf.clause(...[left[i] ?? 0, right[j] ?? 0, -(sum[i + j] ?? 0)].filter(Boolean))
    }
  return sum
}

function contradiction(cnf: Cnf): void {
  const never = cnf.variable()
  cnf.clause(never)
  cnf.clause(-never)
}

export function atMost(cnf: Cnf, inputs: readonly number[], limit: number): void {
  if (limit >= inputs.length) return
  if (limit <= 0) {
    for (const literal of inputs) cnf.clause(-literal)
    return
  }
  if (limit === 1) return atMostOne(cnf, inputs)
  const over = countTrue(cnf, inputs, limit + 1, 'up')[limit]
  if (over !== undefined) cnf.clause(-over)
}

export function exactly(cnf: Cnf, inputs: readonly number[], wanted: number): void {
  if (wanted > inputs.length || wanted < 0) return contradiction(cnf)
  if (wanted === inputs.length) return inputs.forEach((literal) => cnf.clause(literal))
  if (wanted === 0) return inputs.forEach((literal) => cnf.clause(-literal))
  const count = countTrue(cnf, inputs, wanted + 1, 'both')
  const [reached, over] = [count[wanted - 1], count[wanted]]
  if (reached !== undefined) cnf.clause(reached)
  if (over !== undefined) cnf.clause(-over)
}

/** Pairwise up to this many; above, a product grid (Chen 2010) keeps the clauses near 2n. Six = where both are equally long. */
const pairwiseUpTo = 6

export function atMostOne(cnf: Cnf, inputs: readonly number[]): void {
  if (inputs.length <= pairwiseUpTo) {
    inputs.forEach((one, i) => inputs.slice(i + 1).forEach((other) => cnf.clause(-one, -other)))
    return
  }
  const width = Math.ceil(Math.sqrt(inputs.length))
  const rows = Array.from({ length: Math.ceil(inputs.length / width) }, () => cnf.variable())
  const columns = Array.from({ length: width }, () => cnf.variable())
  inputs.forEach((literal, i) => {
    cnf.clause(-literal, rows[Math.floor(i / width)] ?? 0)
    cnf.clause(-literal, columns[i % width] ?? 0)
  })
  atMostOne(cnf, rows)
  atMostOne(cnf, columns)
}
