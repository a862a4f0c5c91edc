/**
 * Which products a package must choose from. From 30 April 2025 a ladder:
 *   a  a PDN with TKDN + BMP ≥ 40 % exists       → PDN with TKDN ≥ 25 %
 *   b  none, or its volume is not enough         → PDN with TKDN ≥ 25 %
 *   c  a and b not available or not enough       → PDN with TKDN < 25 %
 *   d  a to c not available or not enough        → PDN listed in SIINas
 *   import  all exhausted                        → import, with written approval
 * a and b give the same products; only the reason differs, and the reason goes into the file.
 * Before that day: TKDN + BMP ≥ 40 % exists → TKDN ≥ 25 %, otherwise no product-level duty.
 */
import { type IsoDate } from '#shared/date'
import { accept, type Decision } from '#shared/decision'
import { findInForce } from '../in-force.ts'
import { because, type Undecided, undecided, type Verdict, verdict } from '../verdict.ts'
import { dutyMinimumTkdn, dutyTrigger, pdnLadder } from './parameters.ts'
import { type DutyProduct, findRecordProblem } from './products.ts'

export type LadderStep = 'a' | 'b' | 'c' | 'd'
export type DutyStep = LadderStep | 'import' | 'old_mandatory' | 'old_none'
export interface Duty {
  readonly step: DutyStep
  /** Ids in the order given. */
  readonly eligible: readonly string[]
}

const mandatory: ReadonlySet<DutyStep> = new Set(['a', 'b', 'c', 'd', 'old_mandatory'])
/** `true` = only the eligible products may be bought. */
export const isProductLevelDuty = (duty: Duty): boolean => mandatory.has(duty.step)

/**
 * @param on the day that decides the version: preparation or announcement of the selection.
 * @param insufficient steps a person declared not enough in volume.
 * Refused when a record cannot be true (TKDN_BMP_INCONSISTENT, bmp-above-maximum).
 */
export function decidePdnDuty(
  on: IsoDate,
  products: readonly DutyProduct[],
  insufficient: readonly LadderStep[] = [],
): Decision<Verdict<Duty> | Undecided> {
  const problem = findRecordProblem(products)
  if (problem) return problem
  const trigger = findInForce(dutyTrigger, on)
  if (!trigger.ok) return accept(undecided(on, trigger.because))
  const minimum = findInForce(dutyMinimumTkdn, on)
  if (!minimum.ok) return accept(undecided(on, minimum.because))

  const certified: string[] = []
  const lower: string[] = []
  const listed: string[] = []
  const imported: string[] = []
  let best = -1
  for (const { id, kind, tkdnBp, bmpBp } of products) {
    if (kind === 'IMPORT') imported.push(id)
    else if (kind === 'SIINAS') listed.push(id)
    else {
      if (tkdnBp + bmpBp > best) best = tkdnBp + bmpBp
      if (tkdnBp >= minimum.value.value) certified.push(id)
      else lower.push(id)
    }
  }
  const reaches = best >= trigger.value.value
  const facts = { best: best < 0 ? null : best, trigger: trigger.value.value, minimum: minimum.value.value }

  const ladder = findInForce(pdnLadder, on)
  if (!ladder.ok) {
    const step = reaches ? 'old_mandatory' : 'old_none'
    const eligible = reaches ? certified : products.map((product) => product.id)
    return accept(verdict({ step, eligible }, on, because(`duty-${step}`, facts, trigger.value)))
  }
  const enough = (step: LadderStep) => !insufficient.includes(step)
  const declared = { ...facts, insufficient: insufficient.join(', ') }
  const answer = (step: LadderStep | 'import', eligible: readonly string[]) =>
    accept(verdict({ step, eligible }, on, because(`duty-${step}`, declared, ladder.value)))
  if (reaches && enough('a')) return answer('a', certified)
  if (certified.length > 0 && enough('b')) return answer('b', certified)
  if (lower.length > 0 && enough('c')) return answer('c', lower)
  if (listed.length > 0 && enough('d')) return answer('d', listed)
  return answer('import', imported)
}
