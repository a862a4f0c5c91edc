/** An answer of the law brings its reasons: verdict, day, facts used, article, certainty. */
import { type IsoDate } from '#shared/date'
import { type Reason } from '#shared/decision'
import { type Certainty } from './certainty.ts'
import { type LawReasonCode } from './words.ts'

export interface LawReason extends Reason {
  readonly code: LawReasonCode
  readonly certainty: Certainty
  /** Number of the proposal under which the government released the version this stands on. */
  readonly released?: number
}

/** Where a reason stands: a version of a rule is one, an arithmetic step names its own. */
export interface Ground {
  readonly citation: string
  readonly certainty: Certainty
  readonly released?: { readonly number: number } | undefined
}

export interface Verdict<V> {
  readonly verdict: V
  /** The day whose law was asked; `null` when the question is about a named text, whatever the day. */
  readonly on: IsoDate | null
  readonly because: readonly LawReason[]
}

/** `null` = the rule cannot decide from these facts: ask, do not guess. */
export type Undecided = Verdict<null>

export const because = (
  code: LawReasonCode,
  facts: NonNullable<Reason['facts']>,
  ground: Ground,
): LawReason => ({
  code,
  facts,
  source: ground.citation,
  certainty: ground.certainty,
  ...(ground.released ? { released: ground.released.number } : {}),
})

export const verdict = <V>(value: V, on: IsoDate | null, ...reasons: readonly LawReason[]): Verdict<V> => ({
  verdict: value,
  on,
  because: reasons,
})

/** A refused look-up becomes an undecided verdict that says which rule had no version that day. */
export const undecided = (on: IsoDate | null, reasons: readonly Reason[]): Undecided => ({
  verdict: null,
  on,
  because: reasons.map((reason) => ({
    ...reason,
    code: reason.code as LawReasonCode,
    certainty: 'sourced',
  })),
})

/** A fact that the rule needs is not known. */
export const factMissing = (on: IsoDate | null, fact: string): Undecided =>
  undecided(on, [{ code: 'fact-not-known', facts: { fact } }])
