/**
 * TKDN of small industry by self-assessment, Permenperin 46/2022: material 24, direct labour 10, factory
 * overhead 4, development 2. How a part is scored between nothing and full was not visible: a share 0..100 %.
 */
import { divideHalfUp } from '../exact.ts'
import { ikDevelopment, ikLabour, ikMaterial, ikOverhead, tkdnIkMaximum } from './parameters.ts'
import { because, type Verdict, verdict } from '../verdict.ts'

export interface SelfAssessment {
  readonly materialBp: number
  readonly labourBp: number
  readonly overheadBp: number
  readonly developmentBp: number
}

export function tkdnOfSmallIndustry(a: SelfAssessment): Verdict<number> {
  const parts = [
    [ikMaterial, a.materialBp],
    [ikLabour, a.labourBp],
    [ikOverhead, a.overheadBp],
    [ikDevelopment, a.developmentBp],
  ] as const
  const sum = parts.reduce((total, [rule, bp]) => total + BigInt(rule.versions[0]!.value) * BigInt(bp), 0n)
  const bp = Number(divideHalfUp(sum, 10_000n))
  const ground = { citation: tkdnIkMaximum.versions[0]!.citation, certainty: 'derived' } as const
  return verdict(bp, null, because('tkdn-of-small-industry', { bp }, ground))
}
