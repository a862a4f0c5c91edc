/**
 * Does a printed percentage follow from its own numbers? The verdict is the law's `check_published`; around it stand the
 * slips that were seen in print (p3dn-rules 4.2): a fraction printed as per cent, miliar for triliun, a base that changed,
 * two figures of one day that cannot both be. Pure.
 */
import { checkPublished } from '#law'
import type { IsoDate } from '#shared/date'
import type { Reason } from '#shared/decision'
import type { Sen } from '#shared/money'
import { basisPointsOf } from '#shared/percent'

export const MEASURES = ['K', 'P', 'UMK', 'lain'] as const
export type Measure = (typeof MEASURES)[number]

export interface PublishedFigure {
  readonly id: string
  readonly year: number
  readonly day: IsoDate
  readonly measure: Measure
  readonly realised: Sen | null
  readonly base: Sen | null
  readonly printedBp: number | null
}

export interface PublishedVerdict {
  readonly recomputedBp: number | null
  /** `ok`: follows; `bare`: nothing to recompute it from; `ask`: a person has to look. */
  readonly state: 'ok' | 'bare' | 'ask'
  readonly findings: readonly Reason[]
}

/** Padan's own policy: 0.1 point (law: p3dn.published.tolerance). */
const TOLERANCE_BP = 10
const NEARBY_DAYS = 7
/** Within a week a share does not jump by so much by buying alone. */
const JUMP_BP = 500
/** A base that moves by less is rounding (15.8 for 15.85). */
const BASE_CHANGE_BP = 200

const toNumber = (sen: Sen | null): number | null => (sen === null ? null : Number(sen / 100n))
const daysBetween = (a: IsoDate, b: IsoDate): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000

/** @param others figures of the same government; those of other years and measures are left aside here. */
export function judgePublished(
  figure: PublishedFigure,
  others: readonly PublishedFigure[],
): PublishedVerdict {
  const { realised, base, printedBp } = figure
  const { verdict: law } = checkPublished(realised, base, printedBp)
  const findings: Reason[] = []
  const say = (code: string, facts: Reason['facts'] = {}) => void findings.push({ code, facts })
  const bp = law.recomputedBp
  if (bp !== null && printedBp !== null && Math.abs(bp - printedBp) > TOLERANCE_BP) {
    say('tidak-mengikuti', { dihitung: bp, dicetak: printedBp, selisih: bp - printedBp })
    const scale = [1000, 1_000_000, 1 / 1000, 1 / 1_000_000].find((by) => isNear(bp * by, printedBp))
    if (Math.abs(bp / 100 - printedBp) <= 0.5) say('pecahan-sebagai-persen', { pecahan: bp / 10_000 })
    else if (scale !== undefined) say('satuan-meleset', { kali: scale })
    else if (printedBp > 0) say('dasar-yang-diperlukan', { rupiah: toNumber(baseFor(realised!, printedBp)) })
  }
  if (bp !== null && bp > 10_000) say('di-atas-seratus', { dihitung: bp })
  if (printedBp !== null && bp === null)
    say('tidak-dapat-dihitung', { realisasi: realised === null ? 0 : 1, penyebut: base === null ? 0 : 1 })
  const comparable = others.filter((other) => other.id !== figure.id && other.year === figure.year)
  for (const other of comparable) compareDays(figure, other, say)
  compareWithBefore(figure, comparable, say)
  const asks = findings.some((finding) => !QUIET.has(finding.code))
  return {
    recomputedBp: bp,
    findings,
    state: asks ? 'ask' : bp === null || printedBp === null ? 'bare' : 'ok',
  }
}

/** Findings that explain and do not accuse. */
const QUIET = new Set(['dasar-berganti'])

const isNear = (wanted: number, printed: number) =>
  printed > 0 && Math.abs(wanted - printed) <= Math.max(1, printed / 100)

/** The base that would make the printed percentage true. */
const baseFor = (realised: Sen, printedBp: number): Sen => ((realised * 10_000n) / BigInt(printedBp)) as Sen

type Say = (code: string, facts: Reason['facts']) => void
const about = (other: PublishedFigure) => ({ lain: other.id, tanggal: other.day })

/** Percentages of one day, or of one week. A figure that does not say what it measures is compared too: readers will. */
function compareDays(figure: PublishedFigure, other: PublishedFigure, say: Say): void {
  const same = other.measure === figure.measure
  if (!same && other.measure !== 'lain' && figure.measure !== 'lain') return
  const days = daysBetween(figure.day, other.day)
  const [mine, theirs] = [percentOf(figure), percentOf(other)]
  const gap = mine === null || theirs === null ? null : Math.abs(mine - theirs)
  if (days === 0 && gap !== null && gap > TOLERANCE_BP)
    say('berbeda-sehari', { ...about(other), selisih: gap })
  else if (days === 0 && same && figure.measure !== 'lain' && differs(figure.realised, other.realised))
    say('realisasi-berbeda-sehari', about(other))
  else if (days > 0 && days <= NEARBY_DAYS && gap !== null && gap > JUMP_BP)
    say('lompatan', { ...about(other), selisih: gap, hari: days })
}

/** Amounts against the figure before: within a year realisation grows, and the base stays. */
function compareWithBefore(figure: PublishedFigure, others: readonly PublishedFigure[], say: Say): void {
  if (figure.measure === 'lain') return
  const before = others
    .filter((other) => other.measure === figure.measure && other.day < figure.day)
    .sort((a, b) => (a.day < b.day ? 1 : -1))
  const realised = before.find((other) => other.realised !== null)
  if (realised && figure.realised !== null && figure.realised < realised.realised!)
    say('realisasi-turun', {
      ...about(realised),
      dari: toNumber(realised.realised),
      menjadi: toNumber(figure.realised),
    })
  const base = before.find((other) => other.base !== null)
  const change = base && figure.base !== null ? basisPointsOf(figure.base, base.base!) : null
  if (base && change !== null && Math.abs(change - 10_000) > BASE_CHANGE_BP)
    say('dasar-berganti', { ...about(base), dari: toNumber(base.base), menjadi: toNumber(figure.base) })
}

const percentOf = (figure: PublishedFigure): number | null =>
  figure.printedBp ??
  (figure.realised !== null && figure.base !== null ? basisPointsOf(figure.realised, figure.base) : null)

/** Printed amounts are rounded: 1 in 200 apart is another number, not another rounding. */
const differs = (a: Sen | null, b: Sen | null): boolean =>
  a !== null && b !== null && (a > b ? a - b : b - a) * 200n > (a > b ? a : b)
