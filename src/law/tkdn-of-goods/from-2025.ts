/**
 * TKDN by weights, Permenperin 35/2025: 75 % material + 10 % labour + 15 % overhead, plus R&D up to 20 %,
 * together at most 100 %. Material is the cost-weighted level of the main components, traced one tier down.
 */
import { type Citation, levelGround } from './levels-2025.ts'
import { divideHalfUp } from '../exact.ts'
import { labourWeight, materialWeight, overheadWeight, tkdnCap, tkdnFloor, tkdnMethod } from './parameters.ts'
import { because, factMissing, type Undecided, type Verdict, verdict } from '../verdict.ts'

export interface MainComponent {
  readonly cost: bigint
  /** 0, 2500, 4000, 6000, 8000 or 10000; see levels-2025.ts. */
  readonly levelBp: number
}
export interface Tkdn2025 {
  readonly bp: number
  readonly warnings: readonly 'ALL_IMPORT'[]
}

export function tkdnByWeights(
  components: readonly MainComponent[],
  labourBp: number,
  overheadBp: number,
  litbangBp: number,
): Verdict<Tkdn2025> | Undecided {
  const cost = components.reduce((total, c) => total + c.cost, 0n)
  if (cost <= 0n) return factMissing(null, 'components')
  const levelled = components.reduce((total, c) => total + c.cost * BigInt(c.levelBp), 0n)
  const weight = (rule: { versions: readonly { value: number }[] }) => BigInt(rule.versions[0]!.value)
  // One fraction over cost × 10000, rounded once: 57,625 % must become 57,63 %.
  const exact =
    weight(materialWeight) * levelled +
    (weight(labourWeight) * BigInt(labourBp) + weight(overheadWeight) * BigInt(overheadBp)) * cost +
    BigInt(litbangBp) * cost * 10_000n
  const sum = Number(divideHalfUp(exact, cost * 10_000n))
  const bp = Math.min(sum, tkdnCap.versions[0]!.value)
  const text: Citation = tkdnMethod.versions[1]!
  const reasons = [because('tkdn-by-weights', { labour: labourBp, overhead: overheadBp, bp }, text)]
  if (sum > bp) reasons.push(because('tkdn-capped', { sum, bp }, tkdnCap.versions[0]!))
  const allImport = components.every((c) => c.levelBp === 0)
  // Conflict C14: 25 % by labour and overhead, or not calculable at all. A value with a warning, not a decision.
  if (allImport)
    reasons.push(
      because(
        'all-components-imported',
        { bp },
        { citation: tkdnFloor.versions[0]!.citation, certainty: 'disputed' },
      ),
    )
  return verdict({ bp, warnings: allImport ? ['ALL_IMPORT'] : [] }, null, ...reasons, levelGround)
}
