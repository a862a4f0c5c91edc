/** Which verdicts a new version would change: the same facts judged under the book of today and under the book after release. */
import { type Edition, type LawReason, underEdition, type Verdict } from '#law'
import { type IsoDate } from '#shared/date'

export type Judged =
  'direct-procurement' | 'contract-form' | 'reserved' | 'preference' | 'target' | 'umk-share' | 'account'

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
  readonly ask: () => Verdict<unknown>
}
export interface Change {
  readonly subject: Subject
  readonly before: unknown
  readonly after: unknown
  readonly because: readonly LawReason[]
}
export interface Impact {
  readonly judged: Judged
  readonly asked: number
  /** Largest rupiah first. */
  readonly changed: readonly Change[]
  readonly rupiah: bigint
  /** Undecided under both books. */
  readonly undecided: number
}

const text = (value: unknown) =>
  JSON.stringify(value, (_key, one: unknown) => (typeof one === 'bigint' ? String(one) : one))

export function impactOf(
  judged: Judged,
  subjects: readonly Subject[],
  before: Edition,
  after: Edition,
): Impact {
  const judge = (edition: Edition) => underEdition(edition, () => subjects.map((subject) => subject.ask()))
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
  }
}

/** The changes a person may read: all, or those of their own agencies (`lines.read`); the counts are open to every staff member. */
export const visibleTo = (
  changes: readonly Change[],
  confined: readonly string[] | undefined,
): readonly Change[] =>
  confined === undefined
    ? changes
    : changes.filter(({ subject }) => subject.agencyCode !== null && confined.includes(subject.agencyCode))
