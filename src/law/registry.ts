/** Every rule, by family. A new rule is added in its family's parameters and appears here by itself. */
import { type IsoDate } from '#shared/date'
import { type Reason } from '#shared/decision'
import { accountBaseRules } from './account-base/base.ts'
import { bmpRules } from './bmp/factors.ts'
import { businessClassificationRules } from './business-classification/parameters.ts'
import { certificateRules } from './certificates/parameters.ts'
import { countingRules } from './counting/parameters.ts'
import { asInEdition, findInForce } from './in-force.ts'
import { pdnDutyRules } from './pdn-duty/parameters.ts'
import { pricePreferenceRules } from './price-preference/parameters.ts'
import { procurementThresholdRules } from './procurement-thresholds/parameters.ts'
import { type Rule, type RuleValue, type Version } from './rule.ts'
import { separationOfDutiesRules } from './separation-of-duties/pairs.ts'
import { taxRules } from './taxes/parameters.ts'
import { tkdnIkRules } from './tkdn-ik/parameters.ts'
import { componentLevelRules } from './tkdn-of-goods/levels-2025.ts'
import { tkdnOfGoodsRules } from './tkdn-of-goods/parameters.ts'
import { tkdnServicesRules } from './tkdn-of-services/parameters.ts'
import { umkmClassRules } from './umkm-class/parameters.ts'
import { umkReservationRules } from './umk-reservation/parameters.ts'

export const allRules: readonly Rule[] = [
  ...tkdnOfGoodsRules,
  ...componentLevelRules,
  ...tkdnServicesRules,
  ...tkdnIkRules,
  ...bmpRules,
  ...pdnDutyRules,
  ...pricePreferenceRules,
  ...umkReservationRules,
  ...procurementThresholdRules,
  ...separationOfDutiesRules,
  ...accountBaseRules,
  ...umkmClassRules,
  ...certificateRules,
  ...taxRules,
  ...countingRules,
  ...businessClassificationRules,
]

const byId = new Map(allRules.map((rule) => [rule.id, rule]))

export const findRule = (id: string): Rule | undefined => byId.get(id)

/** The rules on a day: those in force with their version, the others with the reason why not. */
export interface RuleBook {
  readonly on: IsoDate
  readonly inForce: readonly { readonly rule: Rule; readonly version: Version<RuleValue> }[]
  readonly notInForce: readonly { readonly rule: Rule; readonly because: readonly Reason[] }[]
}

export function rulesOn(on: IsoDate): RuleBook {
  const asked = allRules.map(asInEdition).map((rule) => ({ rule, decision: findInForce(rule, on) }))
  return {
    on,
    inForce: asked.flatMap(({ rule, decision }) => (decision.ok ? [{ rule, version: decision.value }] : [])),
    notInForce: asked.flatMap(({ rule, decision }) =>
      decision.ok ? [] : [{ rule, because: decision.because }],
    ),
  }
}
