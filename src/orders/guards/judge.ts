/** All guards before sending, in the order people read them: money, meeting, seller. */
import type { OrderRules } from '../rules.ts'
import type { SendFacts } from './facts.ts'
import { type Finding } from './guard.ts'
import { guardDay, guardEntitlement, guardHours, guardMeeting, guardPortions } from './meeting-guards.ts'
import {
  guardBudget,
  guardCap,
  guardConcentration,
  guardFairPrice,
  guardPrice,
  guardSplit,
} from './money-guards.ts'
import {
  guardArea,
  guardCapacity,
  guardCertificates,
  guardDomestic,
  guardHeldBack,
  guardInterests,
  guardLeadTime,
  guardReseller,
  guardSameAgain,
} from './seller-guards.ts'

const BEFORE_SENDING: readonly ((facts: SendFacts, rules: OrderRules) => Finding[])[] = [
  guardInterests,
  guardDay,
  guardMeeting,
  guardHours,
  guardEntitlement,
  guardPortions,
  guardBudget,
  guardCap,
  guardSplit,
  guardPrice,
  guardFairPrice,
  guardHeldBack,
  guardCertificates,
  guardCapacity,
  guardLeadTime,
  guardArea,
  guardSameAgain,
  guardConcentration,
  guardReseller,
  guardDomestic,
]

export const judgeSending = (facts: SendFacts, rules: OrderRules): readonly Finding[] =>
  BEFORE_SENDING.flatMap((guard) => guard(facts, rules))
