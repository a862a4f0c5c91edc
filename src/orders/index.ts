export { kitchenRoutes } from './kitchen.routes.tsx'
export { orderNotices } from './notices.ts'
export { orderCrons, orderJobs } from './orders.job.ts'
export { orderRoutes } from './orders.routes.tsx'
export { oversightRoutes } from './oversight.routes.tsx'
export { ruleRoutes } from './rules.routes.tsx'
export { GUARD_IDS, GUARDS, type Finding, type GuardId } from './guards/guard.ts'
export { sentenceOfFinding } from './guards/sentences.ts'
export { ACTORS, MOVES, type State, STATES, stateAfter } from './moves.ts'
export {
  assignOfficer,
  chooseProducts,
  completePreparation,
  createOrder,
  type Disposition,
  disposePackage,
  enrolForAction,
  type Official,
} from './prepare.action.ts'
export { type Asked, type Done, Refused } from './step.action.ts'
export {
  type AskedOrder,
  type KeptAndPaid,
  ordersToHalal,
  ordersToLimit,
  ordersToTax,
} from './judged-again.queries.ts'
export { bankName } from './lookups.queries.ts'
export { expireOrders, moveOrder } from './ordering.action.ts'
export { judgeDraft, sendOrder } from './sending.action.ts'
export { type CertificateKind, PRODUCT_CLASSES } from './product-classes.ts'
export { loadDraft } from './send-facts.queries.ts'
export {
  linkSellerPerson,
  type OrderableProduct,
  saveCapacityDefault,
  saveOffer,
  savePaper,
  saveSeller,
  type SellerTerms,
  setCapacityDay,
} from './sellers.queries.ts'
export { saveStandardPrices } from './rule-settings.queries.ts'
export { DKI_STANDARD_PRICES } from './standard-prices.ts'
export { listOrders, sellersOf } from './views.queries.ts'
export { findCapacityErrors, findSentErrors } from './store.queries.ts'
export { catalogueSurroundings, takeOffer, takeSeller } from './catalogue-listener.ts'
export { choiceTitle, readChoiceWeights } from './choice-weights.routes.tsx'
export { ruleTitle as orderRuleTitle } from './rules.ts'
export { stateName as orderStateName } from './words.ts'
export { namesOfOrderKeys } from './keys.queries.ts'
