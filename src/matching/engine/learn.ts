import type { Features } from './features.ts'

/** A judged pair: from the judged set, or a proposal that an officer accepted (3) or refused (0). All rows have features of one kind. */
export interface TrainingRow {
  /** Pairs of one need are compared with each other. */
  readonly need: string
  readonly features: Features
  readonly grade: number
  /** What the row counts beside others; 1 when absent. */
  readonly weight?: number
}

export interface LearnSettings {
  readonly rounds: number
  readonly rate: number
  readonly shrink: number
  /** Share of the loss that compares pairs of a need, against the loss of each chance by itself. */
  readonly pairs: number
  /** What a row of grade 0 counts against a graded one. */
  readonly zeroWeight: number
  /** For each feature +1 = evidence for (its weight is never below 0), -1 = evidence against, 0 = whatever the rows say. */
  readonly signs?: readonly number[]
}
export const learnSettings: LearnSettings = {
  rounds: 150,
  rate: 0.1,
  shrink: 0.0005,
  pairs: 0.6,
  zeroWeight: 0.5,
}

/** How likely an officer takes a product of this grade. */
const chanceOfGrade = [0, 0.2, 0.7, 1] as const
const sigmoid = (value: number) => 1 / (1 + Math.exp(-value))

/**
 * Weights by gradient descent (Adam) over all rows at once: no randomness, so the same rows give the same weights.
 * Loss per need = cross entropy of each chance + logistic loss of each pair in the wrong order, weighted by what the
 * swap would cost at the top; every need counts the same, however many products it has.
 */
export function learnWeights(
  rows: readonly TrainingRow[],
  settings: LearnSettings = learnSettings,
): Float64Array {
  const size = rows[0]?.features.length ?? 0
  const needs = [...Map.groupBy(rows, (row) => row.need).values()]
  const weights = new Float64Array(size)
  const momentum = new Float64Array(size)
  const variance = new Float64Array(size)
  for (let round = 1; round <= settings.rounds; round++) {
    const gradient = new Float64Array(size)
    for (const group of needs) addGradient(gradient, group, weights, settings, needs.length)
    for (let i = 0; i < size; i++) {
      const slope = gradient[i]! + (i === 0 ? 0 : settings.shrink * weights[i]!)
      momentum[i] = 0.9 * momentum[i]! + 0.1 * slope
      variance[i] = 0.999 * variance[i]! + 0.001 * slope * slope
      const step = momentum[i]! / (1 - 0.9 ** round)
      weights[i]! -= (settings.rate * step) / (Math.sqrt(variance[i]! / (1 - 0.999 ** round)) + 1e-8)
      // Few rows can make a word in the name look like a fault; a person who reads the sum would rightly not believe it.
      if (weights[i]! * (settings.signs?.[i] ?? 0) < 0) weights[i] = 0
    }
  }
  return weights
}

const discounts = Float64Array.from({ length: 20 }, (_, rank) => 1 / Math.log2(rank + 2))
const discount = (rank: number) => discounts[rank] ?? 0.2

function addGradient(
  gradient: Float64Array,
  group: readonly TrainingRow[],
  weights: Float64Array,
  { pairs: pairShare, zeroWeight }: LearnSettings,
  needs: number,
): void {
  const sums = new Float64Array(group.length)
  for (let i = 0; i < group.length; i++) {
    const { features } = group[i]!
    let sum = 0
    for (let k = 0; k < features.length; k++) sum += features[k]! * weights[k]!
    sums[i] = sum
  }
  const slopes = new Float64Array(group.length)
  let worth = 0
  group.forEach(({ grade, weight: own = 1 }, i) => {
    const weight = own * (grade > 0 ? 1 : zeroWeight)
    worth += weight
    slopes[i]! += weight * (sigmoid(sums[i]!) - chanceOfGrade[grade as 0 | 1 | 2 | 3])
  })
  for (let i = 0; i < slopes.length; i++) slopes[i]! *= (1 - pairShare) / (group.length > 1 ? worth : 1)
  const order = Array.from(sums, (_, i) => i).sort((a, b) => sums[b]! - sums[a]!)
  const place = new Int32Array(group.length)
  order.forEach((i, rank) => (place[i] = rank))
  if (pairShare === 0 || group.length === 1) return spread(gradient, group, slopes, needs)
  let pairWorth = 0
  const pairSlopes = new Float64Array(group.length)
  for (let i = 0; i < group.length; i++) {
    if (group[i]!.grade === 0) continue
    for (let j = 0; j < group.length; j++) {
      const difference = 2 ** group[i]!.grade - 2 ** group[j]!.grade
      if (difference <= 0) continue
      const cost = difference * (Math.abs(discount(place[i]!) - discount(place[j]!)) + 0.02)
      const slope = cost * sigmoid(sums[j]! - sums[i]!)
      pairSlopes[i]! -= slope
      pairSlopes[j]! += slope
      pairWorth += cost
    }
  }
  if (pairWorth > 0)
    for (let i = 0; i < slopes.length; i++) slopes[i]! += (pairShare * pairSlopes[i]!) / pairWorth
  spread(gradient, group, slopes, needs)
}

function spread(
  gradient: Float64Array,
  group: readonly TrainingRow[],
  slopes: Float64Array,
  needs: number,
): void {
  for (let i = 0; i < group.length; i++) {
    const slope = slopes[i]! / needs
    if (slope === 0) continue
    const { features } = group[i]!
    for (let k = 0; k < features.length; k++) gradient[k]! += slope * features[k]!
  }
}
