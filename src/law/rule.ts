/** A rule of law as dated data: what holds from which day until which day, where it is read, how sure we are. */
import { isoDate, type IsoDate } from '#shared/date'
import { type BothLanguages } from './both-languages.ts'
import { type Certainty } from './certainty.ts'
import { type ConflictId } from './conflicts.ts'
import { citationText, type RegulationId } from './regulations.ts'
import { type Source, type SourceId } from './sources.ts'

export type Unit = 'rupiah' | 'bp' | 'years' | 'months' | 'days' | 'working-days' | 'count' | 'word' | 'date'

/** Rupiah are bigint; basis points and counts are numbers; a shape of the law is a word. */
export type RuleValue = bigint | number | string

export interface Version<V extends RuleValue> {
  readonly from: IsoDate
  /** Only the year of the start was read: days inside that first year cannot be decided. */
  readonly fromPrecision: 'day' | 'year'
  /** Last day in force; `null` = no end known. */
  readonly until: IsoDate | null
  readonly value: V
  /** `null`: a version released on a page; its citation says which text. */
  readonly regulation: RegulationId | null
  /** `Perpres 46/2025 Pasal 66 ayat (2)`, written once when the version is defined. */
  readonly citation: string
  readonly sources: readonly SourceId[]
  readonly certainty: Certainty
  readonly note: BothLanguages | undefined
  /** Entered and released by two people of a government, not part of the built-in book. */
  readonly released?: { readonly number: number; readonly source: Source }
}

export interface Rule<V extends RuleValue = RuleValue> {
  readonly id: string
  readonly family: Family
  readonly title: BothLanguages
  readonly unit: Unit
  /** Oldest first, never overlapping; there may be gaps. */
  readonly versions: readonly Version<V>[]
  readonly conflicts: readonly ConflictId[]
}

/** The sub-folders of `law/`. */
export type Family =
  | 'tkdn-of-goods'
  | 'tkdn-of-services'
  | 'tkdn-ik'
  | 'bmp'
  | 'pdn-duty'
  | 'price-preference'
  | 'umk-reservation'
  | 'procurement-thresholds'
  | 'separation-of-duties'
  | 'account-base'
  | 'umkm-class'
  | 'certificates'
  | 'taxes'
  | 'counting'
  | 'business-classification'

interface VersionDraft<V extends RuleValue> {
  /** `2025-04-30`, or `2018` when only the year is known. */
  readonly from: string
  readonly until?: string
  readonly value: V
  readonly in: RegulationId
  readonly at?: string
  readonly sources: readonly SourceId[]
  readonly certainty?: Certainty
  readonly note?: BothLanguages
}

interface RuleDraft<V extends RuleValue> {
  readonly id: string
  readonly title: BothLanguages
  readonly unit: Unit
  readonly conflicts?: readonly ConflictId[]
  readonly versions: readonly VersionDraft<V>[]
}

/** `const rule = rulesOf('bmp')` gives the maker of one family's rows. */
export const rulesOf =
  (family: Family) =>
  <V extends RuleValue>(draft: RuleDraft<V>): Rule<V> => ({
    id: draft.id,
    family,
    title: draft.title,
    unit: draft.unit,
    conflicts: draft.conflicts ?? [],
    versions: draft.versions.map((v) => ({
      from: isoDate(v.from.length === 4 ? `${v.from}-01-01` : v.from),
      fromPrecision: v.from.length === 4 ? 'year' : 'day',
      until: v.until === undefined ? null : isoDate(v.until),
      value: v.value,
      regulation: v.in,
      citation: citationText(v.in, v.at),
      sources: v.sources,
      certainty: v.certainty ?? 'sourced',
      note: v.note,
    })),
  })
