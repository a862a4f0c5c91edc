/** law — the rules by date. Pure: no database, no clock, no pages. */
export { both, type BothLanguages } from './both-languages.ts'
export { type Certainty, certaintyWords, weakest } from './certainty.ts'
export { type Conflict, type ConflictId, conflicts } from './conflicts.ts'
export { dayBefore } from './days.ts'
export { editionOf, readRuleValue, type Release, ruleValueText, withRelease, wordsOfRule } from './amend.ts'
export { asInEdition, type Edition, findInForce, underEdition } from './in-force.ts'
export { type Example, examples, examplesOf, lookUpsOf, work, type WorkedExample } from './examples.ts'
export { type RegulationId, regulations } from './regulations.ts'
export { type Reach, reachOf } from './reach.ts'
export { allRules, findRule, type RuleBook, rulesOn } from './registry.ts'
export { type Family, type Rule, type RuleValue, type Unit, type Version } from './rule.ts'
export { type Source, type SourceId, sources, sourceText } from './sources.ts'
export { type LawReason, type Undecided, type Verdict } from './verdict.ts'
export { groundText, type LawReasonCode, lawReasonCodes, spokenWord } from './words.ts'
export { sentenceOfLawReason } from './said.ts'
export { answerLine } from './questions/line.ts'
export { questionNames } from './questions/answer.ts'

export { costLine, tierTwoExemption, tkdnByCost, tkdnOfSeveralGoods } from './tkdn-of-goods/from-2011.ts'
export { tkdnByWeights } from './tkdn-of-goods/from-2025.ts'
export { levelOfCertified, levelOfUncertified } from './tkdn-of-goods/levels-2025.ts'
export { type TkdnMethod, tkdnMethod } from './tkdn-of-goods/parameters.ts'
export { toolFactor } from './tkdn-of-goods/tools.ts'
export { tkdnOfGoodsWithServices, tkdnOfServices } from './tkdn-of-services/from-2011.ts'
export { tkdnOfSmallIndustry } from './tkdn-ik/from-2022.ts'
export { type BmpFactor, bmpFactors, bmpOfFactors } from './bmp/factors.ts'
export {
  decidePdnDuty,
  type Duty,
  type DutyStep,
  isProductLevelDuty,
  type LadderStep,
} from './pdn-duty/duty.ts'
export { isPdn } from './pdn-duty/is-pdn.ts'
export { type DutyProduct, type ProductKind } from './pdn-duty/products.ts'
export { type Award, type Bid, decideAward } from './price-preference/award.ts'
export { compareFractions, type Fraction, roundHalfUp } from './exact.ts'
export { exactCombinedHea, exactHea, exactLegacyHea } from './price-preference/hea.ts'
export { decideInternationalAward } from './price-preference/international.ts'
export { isReservedForSmallBusiness } from './umk-reservation/reserved.ts'
export { type ContractForm, contractForm } from './procurement-thresholds/contract-form.ts'
export { isDirectProcurementAllowed } from './procurement-thresholds/direct-procurement.ts'
export { isWithinOrderLimit, orderLimit } from './procurement-thresholds/order-limit.ts'
export {
  type ProcurementKind,
  procurementKinds,
  type ProcurementMethod,
  procurementMethods,
} from './procurement-thresholds/kinds.ts'
export { type Assignments, conflictsOfRoles } from './separation-of-duties/conflicts-of-roles.ts'
export { type Role, roles } from './separation-of-duties/pairs.ts'
export { type AccountBase, accountBase, accountBaseChanges } from './account-base/base.ts'
export { normaliseAccount } from './account-base/normalise.ts'
export { umkmClass } from './umkm-class/class.ts'
export { type UmkmBasis, type UmkmClass } from './umkm-class/parameters.ts'
export { isHalalMandatory } from './certificates/halal.ts'
export { basisPointsOfText } from './certificates/percent-text.ts'
export {
  type CertificateDays,
  type CertificateRegime,
  certificateStatus,
  countedTkdn,
} from './certificates/status.ts'
export {
  defaultReadings,
  type Purchase,
  type Supply,
  type TaxChannel,
  type TaxReadings,
} from './taxes/purchase.ts'
export { type TaxBill, taxesOf } from './taxes/taxes.ts'
export { finalPphOfIndividual, isPbjtExempt, mustBePkp } from './taxes/thresholds.ts'
export { ppnOn } from './taxes/ppn.ts'
export { type P3dnDataset } from './counting/dataset.ts'
export { type MetricName, metrics } from './counting/metrics.ts'
export { checkPublished } from './counting/published.ts'
export { validateRealisation } from './counting/validate.ts'
