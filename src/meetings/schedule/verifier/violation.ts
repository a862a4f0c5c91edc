import { sentences, type ViolationCode } from './sentences.ts'

export type { ViolationCode } from './sentences.ts'

/** Who, when, which meetings: ids as in the problem, slots counted through the whole event. */
export type ViolationFacts = Readonly<Record<string, string | number | readonly string[] | readonly number[]>>

/** One thing wrong with an answer. A list without violations is the only licence to show a schedule. */
export interface Violation {
  readonly code: ViolationCode
  readonly facts: ViolationFacts
  readonly sentence: { readonly id: string; readonly en: string }
}

export const violation = (code: ViolationCode, facts: ViolationFacts = {}): Violation => ({
  code,
  facts,
  sentence: { id: sentences[code].id(facts), en: sentences[code].en(facts) },
})
