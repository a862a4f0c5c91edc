/**
 * One description per dataset: a new feed is a new description, not new code. Descriptions live in the
 * room that owns the facts (`plan/`, `budget/`, `realisation/`) and are listed in `src/datasets.ts`.
 */
import type { ClientBase } from 'pg'
import type { Parsed } from './values.ts'

export type FieldType = 'text' | 'code' | 'money' | 'quantity' | 'int' | 'year' | 'bool' | 'day' | 'moment'

export interface Field {
  /** Name in the feed, e.g. `urarian_pekerjaan` (LKPP's own spelling). */
  readonly name: string
  /** Column of the fact table; the feed's name when absent. */
  readonly column?: string
  readonly type: FieldType
  /** Other names seen for the same thing (renamed columns, headings of people's sheets). */
  readonly aliases?: readonly string[]
  /** An empty value rejects the row. */
  readonly required?: boolean
  /** Value used when the feed leaves it empty; only where the feed's meaning is known. */
  readonly whenEmpty?: string
  /** Staged for the register of agencies, not kept with the fact. */
  readonly stageOnly?: boolean
  /** An unreadable value becomes "not known" with a note instead of rejecting the row: in a set a reject would take its parent's money along. */
  readonly keepWhenBad?: boolean
  /** Money that may not be below zero. Funding lines do carry negative corrections in real files. */
  readonly notNegative?: boolean
  /** How the value is written, where the type's own reading is not enough (codes of the budget, what a person said in a column mapping). `null` = empty. */
  readonly parse?: (raw: string) => Parsed | null
  /** What the row's other columns say where this one is empty; the row is then noted as inferred. */
  readonly infer?: (row: StagedRow) => string | null
}

/** Rows inside a column of another row: a JSON list of objects, each told together with the columns of its parent. */
export interface NestedList {
  readonly field: string
  readonly dataset: Dataset
}

/** One question of the mapping page: which heading holds this? */
export interface MappedField {
  /** `name` of a field of the dataset. */
  readonly name: string
  readonly label: { readonly id: string; readonly en: string }
  readonly hint?: { readonly id: string; readonly en: string }
  /** Words in headings that suggest it, best first; plain names (`no_sp2d`). */
  readonly guesses: readonly string[]
  /** May be one value for the whole file instead of a column. */
  readonly mayBeFixed?: boolean
}

/** Read access to a staged row, by column; `set(column, null)` marks a value as not known. */
export interface StagedRow {
  get(column: string): string | null
  set(column: string, value: string | null): void
}

export interface Dataset {
  /** LKPP's name, e.g. `RUP-PaketPenyedia-Terumumkan`. */
  readonly name: string
  readonly title: { readonly id: string; readonly en: string }
  readonly table: string
  /** Facts of the whole nation (certificates, KBLI, regions): the table has no klpd and every government reads the same rows. */
  readonly national?: true
  /** Columns with one value for the whole dataset; part of the identity. */
  readonly constants: Readonly<Record<string, string>>
  readonly fields: readonly Field[]
  /** Known columns that are not kept: personal data, repetition, always empty. */
  readonly ignored: readonly string[]
  /** Names of which all must be present for a file to be this dataset. */
  readonly signature: readonly string[]
  /** Names of which none may be present (tells sister feeds apart). */
  readonly notPresent?: readonly string[]
  /**
   * `keyed`: a row is one thing, found again by these columns (besides klpd and constants).
   * `set`: rows have no identity; all rows of one parent are replaced together and repeats count.
   */
  readonly shape:
    | { readonly kind: 'keyed'; readonly identity: readonly string[] }
    | { readonly kind: 'set'; readonly parent: readonly string[] }
  /** Columns by which people know a row, where its identity is only a fingerprint. */
  readonly shownAs?: readonly string[]
  /** A file declared complete is complete only for its own values of these columns (besides government and year): one agency's list closes no other's. */
  readonly completeWithin?: readonly string[]
  /** Column of rupiah shown in the preview; absent where the feed carries no money. */
  readonly rupiah?: string
  /** Column whose values bound what a file can miss: a file of 2026 says nothing about 2025. */
  readonly scope?: string
  /** Feed names that tell how fresh a row is, best first. Newer wins; an older file never overwrites. */
  readonly asOf: readonly string[]
  /** Columns computed from others. */
  readonly derive?: Readonly<Record<string, (row: StagedRow) => string | null>>
  /** Columns computed from others for the register of agencies only, not kept with the fact. */
  readonly stageDerive?: Readonly<Record<string, (row: StagedRow) => string | null>>
  /** Types of derived columns that are not text. */
  readonly derivedTypes?: Readonly<Record<string, FieldType>>
  /** Lists inside the rows of this feed that are facts of their own (e-contract with its history of payments). */
  readonly nested?: readonly NestedList[]
  /** Last word on the staged rows of one government before they become facts, where two shapes of a feed name one thing unlike. */
  readonly beforeMerge?: (client: Pick<ClientBase, 'query'>, klpd: string, at: string) => Promise<void>
  /** Notes that need the whole file (repeats, contradictions that are kept): marks the stage, answers with counts per note. */
  readonly noticeTogether?: (client: Pick<ClientBase, 'query'>) => Promise<Readonly<Record<string, number>>>
  /** Notes on doubtful rows that are kept; may set a value to "not known". */
  readonly notes?: (row: StagedRow) => readonly string[]
  /** What in particular a reader of this feed must know; shown on the page of the dataset. */
  readonly traps: readonly { readonly id: string; readonly en: string }[]
  /** Lists without a fixed shape (SIPD/BPKD): a person says once which heading is which. */
  readonly mapping?: { readonly fields: readonly MappedField[] }
}

/** A feed known by its columns that no room uses yet. */
export interface RecognisedFeed {
  readonly name: string
  readonly signature: readonly string[]
  /** The signature is all the file has: names too common to tell a feed among others. */
  readonly exactly?: true
  /** Why nothing of it can be kept, or where the same is read from. */
  readonly why?: { readonly id: string; readonly en: string }
}

export const columnOf = (field: Field): string => field.column ?? field.name
/** Where national rows stand in the stage, whose first column is a government everywhere else. */
export const NATION = '*'
export const scopeColumn = (dataset: Dataset): string => dataset.scope ?? 'tahun'

export const keptFields = (dataset: Dataset): Field[] => dataset.fields.filter((field) => !field.stageOnly)

/** Columns that every staged row has before the dataset's own. */
export const STAGE_HEAD = ['row_no', 'line', 'klpd', 'event_date', 'catatan'] as const

export const sqlType = (type: FieldType): string =>
  ({
    text: 'text',
    code: 'text',
    money: 'numeric(20,2)',
    quantity: 'numeric(20,4)',
    int: 'integer',
    year: 'integer',
    bool: 'boolean',
    day: 'date',
    moment: 'timestamp',
  })[type]

/** Column of the stage → its SQL type. */
export const stageTypes = (dataset: Dataset): Map<string, string> =>
  new Map([
    ...dataset.fields.map((field) => [columnOf(field), sqlType(field.type)] as const),
    ...Object.entries(dataset.derivedTypes ?? {}).map(([column, type]) => [column, sqlType(type)] as const),
  ])
