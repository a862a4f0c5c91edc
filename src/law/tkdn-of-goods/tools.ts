/** Tools and machines (alat kerja) in the 2011 method: by ownership and origin. The table is a hypothesis (O5). */
import { assertNever } from '#shared/decision'
import { divideHalfUp } from '../exact.ts'
import { toolMadeAbroadFactor, toolMadeAndOwnedHereFactor } from './parameters.ts'
import { because, factMissing, type Undecided, type Verdict, verdict } from '../verdict.ts'

export type Origin = 'DN' | 'LN'
export type Ownership = Origin | 'JOINT'

/** The KDN factor of a tool in basis points; joint ownership needs the domestic share. */
export function toolFactor(
  made: Origin,
  owned: Ownership,
  domesticShareBp: number | null,
): Verdict<number> | Undecided {
  const full = toolMadeAndOwnedHereFactor.versions[0]!
  const mixed = toolMadeAbroadFactor.versions[0]!
  const answer = (bp: number) =>
    verdict(bp, null, because('tool-factor', { made, owned, share: domesticShareBp, bp }, mixed))
  switch (owned) {
    case 'DN':
      return answer(made === 'DN' ? full.value : mixed.value)
    case 'LN':
      return answer(made === 'DN' ? mixed.value : 0)
    case 'JOINT': {
      if (domesticShareBp === null) return factMissing(null, 'dn_share_bp')
      const floor = made === 'DN' ? mixed.value : 0
      const rest = made === 'DN' ? full.value - mixed.value : mixed.value
      return answer(floor + Number(divideHalfUp(BigInt(rest) * BigInt(domesticShareBp), 10_000n)))
    }
    default:
      return assertNever(owned)
  }
}
