/** What one question function gives back; `answer.ts` turns it into a line. */
import { isoDate, type IsoDate } from '#shared/date'
import { type Reason } from '#shared/decision'
import { type LawReason, type Verdict } from '../verdict.ts'
import { dayIfKnown, type Fields } from './read.ts'

export interface Asked {
  readonly out: unknown
  readonly because: readonly LawReason[]
}
/** The facts can be read but cannot be true: no answer, one reason. */
export interface Refused {
  readonly refused: Reason
}
export type Question = (input: unknown) => Asked | Refused

/**
 * Questions whose contract carries no day (a bid's HEA, a contract form, …) are about the law as it stood when
 * the questions were written. This fixed day is theirs alone: a question may name another `date`, and no page
 * or ledger ever uses it.
 */
const REFERENCE_DAY = isoDate('2026-01-01')
export const dayAsked = (fields: Fields): IsoDate => dayIfKnown(fields, 'date') ?? REFERENCE_DAY
export const referenceDay = REFERENCE_DAY

export const told = (answer: Verdict<unknown>): Asked => ({ out: answer.verdict, because: answer.because })

/** The same verdict in other words; an undecided one stays `null`. */
export const toldAs = <V>(answer: Verdict<V | null>, words: (value: V) => unknown): Asked => ({
  out: answer.verdict === null ? null : words(answer.verdict),
  because: answer.because,
})
export const plain = (out: unknown): Asked => ({ out, because: [] })
