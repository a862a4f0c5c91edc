/** Which verdicts a new version would change: the same facts judged under the book of today and under the book after release. */
import { type Edition, type LawReason, underEdition, type Undecided, type Verdict } from '#law'
import type { PaidShare } from '#realisation'
import { type IsoDate } from '#shared/date'
import { addSen, roundToRupiah } from '#shared/money'

export type Judged =
  | 'direct-procurement'
  | 'contract-form'
  | 'reserved'
  | 'preference'
  | 'target'
  | 'umk-share'
  | 'account'
  | 'order-tax'
  | 'order-limit'
  | 'halal'

/** One stored fact and the question of law it answers. */
export interface Subject {
  readonly key: string
  readonly label: string
  readonly agency: string | null
  /** kd_satker_str; `null` = concerns the whole government. */
  readonly agencyCode: string | null
  readonly on: IsoDate
  readonly rupiah: bigint
  /** Address of the fact's own page; '' when it has none. */
  readonly href: string
  readonly ask: (edition: Edition) => Verdict<unknown> | Undecided
}
export interface Change {
  readonly subject: Subject
  readonly before: unknown
  readonly after: unknown
  readonly because: readonly LawReason[]
}
/** P of a year, of the government (`agency` null) or of one agency, before and after; whole rupiah. */
export interface FigureChange {
  readonly year: number
  readonly agencyCode: string | null
  readonly agency: string | null
  readonly before: Share
  readonly after: Share
}
export interface Share {
  readonly numerator: bigint
  readonly denominator: bigint
}
export interface Impact {
  readonly judged: Judged
  readonly asked: number
  /** Largest rupiah first. */
  readonly changed: readonly Change[]
  readonly rupiah: bigint
  /** Undecided under both books. */
  readonly undecided: number
  /** Figures that would change; none for rules that no figure reads. */
  readonly figures: readonly FigureChange[]
  /** Bills of those days that stand with the taxes they were made with; `null` where the rule taxes nothing. */
  readonly standing: number | null
}

const text = (value: unknown) =>
  JSON.stringify(value, (_key, one: unknown) => (typeof one === 'bigint' ? String(one) : one))

export function impactOf(
  judged: Judged,
  subjects: readonly Subject[],
  before: Edition,
  after: Edition,
  rest: { readonly figures: readonly FigureChange[]; readonly standing: number | null } = {
    figures: [],
    standing: null,
  },
): Impact {
  const judge = (edition: Edition) =>
    underEdition(edition, () => subjects.map((subject) => subject.ask(edition)))
  const old = judge(before)
  const next = judge(after)
  const changed = subjects
    .flatMap((subject, i): Change[] => {
      const [a, b] = [old[i]!, next[i]!]
      return text(a.verdict) === text(b.verdict)
        ? []
        : [{ subject, before: a.verdict, after: b.verdict, because: b.because }]
    })
    .sort((a, b) => (a.subject.rupiah > b.subject.rupiah ? -1 : a.subject.rupiah < b.subject.rupiah ? 1 : 0))
  return {
    judged,
    asked: subjects.length,
    changed,
    rupiah: changed.reduce((all, change) => all + change.subject.rupiah, 0n),
    undecided: subjects.filter((_, i) => old[i]!.verdict === null && next[i]!.verdict === null).length,
    ...rest,
  }
}

/** Of both books: which shares differ, the government's first. */
export function figureChanges(
  year: number,
  before: readonly PaidShare[],
  after: readonly PaidShare[],
  nameOf: (code: string) => string | null,
): readonly FigureChange[] {
  const whole = (shares: readonly PaidShare[]): Share => {
    const own = shares.filter((share) => share.inBudget)
    return {
      numerator: roundToRupiah(addSen(...own.map((share) => share.pdn))),
      denominator: roundToRupiah(addSen(...own.map((share) => share.base))),
    }
  }
  const of = (shares: readonly PaidShare[], code: string): Share => {
    const found = shares.find((share) => share.kdSatkerStr === code)
    return found
      ? { numerator: roundToRupiah(found.pdn), denominator: roundToRupiah(found.base) }
      : { numerator: 0n, denominator: 0n }
  }
  const codes = [...new Set([...before, ...after].map((share) => share.kdSatkerStr))].sort()
  return [
    { year, agencyCode: null, agency: null, before: whole(before), after: whole(after) },
    ...codes.map((code) => ({
      year,
      agencyCode: code,
      agency: nameOf(code) ?? code,
      before: of(before, code),
      after: of(after, code),
    })),
  ].filter(
    (one) => one.before.numerator !== one.after.numerator || one.before.denominator !== one.after.denominator,
  )
}

/** The changes a person may read: all, or those of their own agencies (`lines.read`); the counts are open to every staff member. */
export const visibleTo = (
  changes: readonly Change[],
  confined: readonly string[] | undefined,
): readonly Change[] =>
  confined === undefined
    ? changes
    : changes.filter(({ subject }) => subject.agencyCode !== null && confined.includes(subject.agencyCode))
