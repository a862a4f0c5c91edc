/** Measures of one need's ranking. Gains are 2^grade - 1, discounts log2(rank + 1); unjudged counts as 0. */
export interface NeedResult {
  readonly id: string
  readonly slices: readonly string[]
  readonly answered: boolean
  /** null for needs without any grade 1 or more: there is nothing to rank. */
  readonly ndcg: number | null
  readonly recall: number | null
  readonly reciprocal: number | null
  readonly precision: number | null
}

export type Grades = ReadonlyMap<number, number> | undefined

export function measure(
  id: string,
  slices: readonly string[],
  ranked: readonly number[],
  grades: Grades,
): NeedResult {
  const gain = (grade: number) => 2 ** grade - 1
  const ideal = [...(grades?.values() ?? [])].filter((grade) => grade > 0).sort((a, b) => b - a)
  if (ideal.length === 0)
    return {
      id,
      slices,
      answered: ranked.length > 0,
      ndcg: null,
      recall: null,
      reciprocal: null,
      precision: null,
    }
  const discounted = (list: readonly number[]) =>
    list.slice(0, 10).reduce((sum, grade, i) => sum + gain(grade) / Math.log2(i + 2), 0)
  const got = ranked.map((product) => grades?.get(product) ?? 0)
  const relevant = ideal.filter((grade) => grade >= 2).length
  const first = got.findIndex((grade) => grade >= 2)
  return {
    id,
    slices,
    answered: ranked.length > 0,
    ndcg: discounted(got) / discounted(ideal),
    recall:
      relevant === 0 ? null : got.slice(0, 20).filter((grade) => grade >= 2).length / Math.min(relevant, 20),
    reciprocal: relevant === 0 ? null : first < 0 ? 0 : 1 / (first + 1),
    precision: relevant === 0 ? null : (got[0] ?? 0) >= 2 ? 1 : 0,
  }
}

export const mean = (values: readonly (number | null)[]): number => {
  const known = values.filter((value): value is number => value !== null)
  return known.length === 0 ? NaN : known.reduce((sum, value) => sum + value, 0) / known.length
}

export interface Abstention {
  /** Of the needs left without proposal, the share that has none. */
  readonly precision: number
  /** Of the needs that have none, the share left without proposal. */
  readonly recall: number
  readonly falseAnswers: number
}

export function abstention(results: readonly NeedResult[]): Abstention {
  const none = results.filter(({ slices }) => slices.includes('none'))
  const silent = results.filter(({ answered, slices }) => !answered && !slices.includes('near'))
  const right = none.filter(({ answered }) => !answered).length
  return {
    precision: silent.length === 0 ? NaN : right / silent.length,
    recall: none.length === 0 ? NaN : right / none.length,
    falseAnswers: none.length === 0 ? NaN : 1 - right / none.length,
  }
}

/** Seeded random numbers (mulberry32): results must be the same on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** 95 % interval of the mean by drawing needs with replacement. */
export function bootstrap(
  values: readonly (number | null)[],
  draws = 10_000,
  seed = 8,
): readonly [low: number, high: number] {
  const known = values.filter((value): value is number => value !== null)
  const random = seeded(seed)
  const means = Float64Array.from({ length: draws }, () => {
    let sum = 0
    for (let i = 0; i < known.length; i++) sum += known[Math.floor(random() * known.length)]!
    return sum / known.length
  }).sort()
  return [means[Math.floor(draws * 0.025)]!, means[Math.floor(draws * 0.975)]!]
}
