/** The score sheet (e-order 1.4): marks 1–5 by criterion → a score of 100, and what several sheets say together. */
import { accept, type Decision, type Reason } from '#shared/decision'
import type { Level } from './states.ts'
import { type CurationRules, type SettingName, type SheetKind, SHEETS } from './settings.ts'

export type Marks = Readonly<Record<string, number>>

export interface Sheet {
  readonly curatorId: string
  readonly curatorName: string
  readonly level: Level
  readonly round: number
  readonly marks: Marks
  readonly score: number
}

/** How halal stands with a product: a valid certificate, an application on its way, declared not halal, or nothing. */
export type HalalStanding = 'bersertifikat' | 'proses' | 'tidak_halal' | 'belum' | 'tidak_diminta'

export const weightsOf = (kind: SheetKind, rules: CurationRules): Marks =>
  Object.fromEntries(SHEETS[kind].map((one) => [one, rules[`${kind}.${one}` as SettingName]]))

/** Rounded half up; 5 in everything = 100, 1 in everything = 20. */
export const scoreOf = (marks: Marks, weights: Marks): number =>
  Math.round(
    Object.entries(weights).reduce((sum, [one, weight]) => sum + ((marks[one] ?? 0) * weight) / 5, 0),
  )

export interface SheetDraft {
  readonly marks: Readonly<Record<string, string>>
  readonly note: string
}

/** A filled sheet is read; what is missing is named by criterion. */
export function readSheet(
  draft: SheetDraft,
  kind: SheetKind,
  rules: CurationRules,
): Decision<{ marks: Marks; score: number; note: string }> {
  const because: Reason[] = []
  const marks: Record<string, number> = {}
  for (const one of SHEETS[kind]) {
    const text = (draft.marks[one] ?? '').trim()
    if (/^[1-5]$/.test(text)) marks[one] = Number(text)
    else because.push({ code: 'mark-needed', facts: { field: one } })
  }
  if (draft.note.trim().length < 10) because.push({ code: 'note-needed', facts: { field: 'catatan' } })
  if (because.length > 0) return { ok: false, because }
  return accept({ marks, score: scoreOf(marks, weightsOf(kind, rules)), note: draft.note.trim() })
}

export type SheetVerdict =
  | { readonly say: 'wait'; readonly have: number; readonly need: number }
  | { readonly say: 'pass'; readonly score: number }
  | { readonly say: 'improve'; readonly score: number; readonly because: readonly Reason[] }

/** Sheets of one level and round together: the mean must pass, and no curator may find the kitchen dirty. */
export function judgeSheets(
  sheets: readonly Pick<Sheet, 'marks' | 'score'>[],
  kind: SheetKind,
  halal: HalalStanding,
  rules: CurationRules,
): SheetVerdict {
  const need = Math.max(1, rules['kurasi.kurator'])
  if (sheets.length < need) return { say: 'wait', have: sheets.length, need }
  const score = Math.round(sheets.reduce((sum, one) => sum + one.score, 0) / sheets.length)
  const because: Reason[] = []
  if (score < rules['lulus.nilai'])
    because.push({ code: 'score-low', facts: { score, needed: rules['lulus.nilai'] } })
  if (kind === 'pangan') {
    const hygiene = Math.min(...sheets.map((one) => one.marks['higienitas'] ?? 0))
    if (hygiene < rules['lulus.higienitas'])
      because.push({ code: 'hygiene-low', facts: { mark: hygiene, needed: rules['lulus.higienitas'] } })
    if (halal === 'belum') because.push({ code: 'halal-missing' })
  }
  return because.length > 0 ? { say: 'improve', score, because } : { say: 'pass', score }
}

/** May this curator fill a sheet now? Whoever mentors the maker, or judged before what is judged a second time, may not. */
export function maySheet(facts: {
  readonly curatorId: string
  readonly mentorId: string | null
  readonly ownerIds: readonly string[]
  readonly level: Level | undefined
  readonly round: number
  readonly isAppeal: boolean
  readonly sheets: readonly Pick<Sheet, 'curatorId' | 'level' | 'round'>[]
}): Reason | undefined {
  if (!facts.level) return { code: 'not-in-curation' }
  if (facts.mentorId === facts.curatorId) return { code: 'curator-is-mentor' }
  if (facts.ownerIds.includes(facts.curatorId)) return { code: 'curator-is-owner' }
  const own = facts.sheets.filter((one) => one.curatorId === facts.curatorId)
  if (own.some((one) => one.level === facts.level && one.round === facts.round))
    return { code: 'sheet-filled' }
  if (facts.isAppeal && own.some((one) => one.level === facts.level))
    return { code: 'second-look-needs-others' }
  return undefined
}
