/**
 * Whether two firms as feeds tell them are one. The tax number speaks first, then the name, then form and place. `same`
 * is joined without asking, so it must be nearly always right; `ask` goes to a person with what speaks for and against.
 */
import type { LegalForm } from '../firm-name.ts'
import { taxpayerOf } from '../numbers.ts'
import { type Likeness, likeness, type WordWeights } from './likeness.ts'

export interface FirmRecord {
  readonly key: string
  readonly form: LegalForm | null
  /** 16 digits. */
  readonly npwp: readonly string[]
  /** Last digits of a masked NPWP. */
  readonly npwpSuffix: string | null
  readonly nib: string | null
  /** Provinces or cities in capitals; empty = not known. */
  readonly places: readonly string[]
}

export type EvidenceCode =
  | 'npwp-same'
  | 'npwp-same-taxpayer'
  | 'npwp-differs'
  | 'npwp-suffix-same'
  | 'npwp-suffix-differs'
  | 'nib-same'
  | 'nib-differs'
  | 'name-same'
  | 'name-close'
  | 'name-far'
  | 'digits-differ'
  | 'words-missing'
  | 'form-same'
  | 'form-differs'
  | 'form-unknown'
  | 'number-unknown'
  | 'place-unknown'
  | 'place-same'
  | 'place-differs'

export interface Evidence {
  readonly code: EvidenceCode
  readonly speaks: 'for' | 'against' | 'neither'
  readonly facts?: Readonly<Record<string, string | number>>
}
export interface Comparison {
  readonly verdict: 'same' | 'ask' | 'other'
  /** Per mille, for ordering only. */
  readonly score: number
  readonly evidence: readonly Evidence[]
}

/** Below it two names are two names. Chosen on the training half of tests/firms (bench/results/firm-matching.md). */
const CLOSE = 0.72

export function compareFirms(a: FirmRecord, b: FirmRecord, weights: WordWeights): Comparison {
  const evidence: Evidence[] = []
  const say = (code: EvidenceCode, speaks: Evidence['speaks'], facts?: Evidence['facts']) =>
    evidence.push(facts ? { code, speaks, facts } : { code, speaks })
  const number = compareNumbers(a, b, say)
  const alike = likeness(a.key, b.key, weights)
  const nameSame = a.key === b.key && a.key !== ''
  if (nameSame) say('name-same', 'for')
  else if (alike.value >= CLOSE) say('name-close', 'for', { percent: Math.round(alike.value * 100) })
  else say('name-far', 'against', { percent: Math.round(alike.value * 100) })
  if (alike.digitsDiffer) say('digits-differ', 'against')
  const extra = [...alike.onlyInA, ...alike.onlyInB]
  if (extra.length > 0 && alike.value >= 0.5)
    say('words-missing', 'against', { words: extra.slice(0, 5).join(' ') })
  const form = a.form === null || b.form === null ? 'unknown' : a.form === b.form ? 'same' : 'differs'
  say(`form-${form}`, form === 'same' ? 'for' : form === 'differs' ? 'against' : 'neither')
  const place =
    a.places.length === 0 || b.places.length === 0
      ? 'unknown'
      : a.places.some((one) => b.places.includes(one))
        ? 'same'
        : 'differs'
  say(`place-${place}`, place === 'same' ? 'for' : place === 'differs' ? 'against' : 'neither')
  return {
    verdict: judge({ number, nameSame, alike, form, place, isPt: a.form === 'pt' && b.form === 'pt' }),
    score: scoreOf(number, alike, form, place),
    evidence,
  }
}

type NumberSays = 'same' | 'same-taxpayer' | 'differs' | 'suffix-same' | 'suffix-differs' | 'silent'
type Say = (code: EvidenceCode, speaks: Evidence['speaks'], facts?: Evidence['facts']) => void

function compareNumbers(a: FirmRecord, b: FirmRecord, say: Say): NumberSays {
  if (a.nib !== null && b.nib !== null) {
    say(a.nib === b.nib ? 'nib-same' : 'nib-differs', a.nib === b.nib ? 'for' : 'against')
    return a.nib === b.nib ? 'same' : 'differs'
  }
  if (a.npwp.length > 0 && b.npwp.length > 0) {
    if (a.npwp.some((one) => b.npwp.includes(one))) {
      say('npwp-same', 'for')
      return 'same'
    }
    const payers = new Set(b.npwp.map(taxpayerOf))
    if (a.npwp.some((one) => payers.has(taxpayerOf(one)))) {
      say('npwp-same-taxpayer', 'for')
      return 'same-taxpayer'
    }
    say('npwp-differs', 'against')
    return 'differs'
  }
  const suffix = a.npwpSuffix ?? b.npwpSuffix
  const full = a.npwpSuffix !== null ? b.npwp : a.npwp
  if (suffix !== null && full.length > 0) {
    const agrees = full.some((one) => one.endsWith(suffix))
    say(agrees ? 'npwp-suffix-same' : 'npwp-suffix-differs', agrees ? 'for' : 'against', { suffix })
    return agrees ? 'suffix-same' : 'suffix-differs'
  }
  say('number-unknown', 'neither')
  return 'silent'
}

interface Facts {
  readonly number: NumberSays
  readonly nameSame: boolean
  readonly alike: Likeness
  readonly form: 'same' | 'differs' | 'unknown'
  readonly place: 'same' | 'differs' | 'unknown'
  readonly isPt: boolean
}

function judge({ number, nameSame, alike, form, place, isPt }: Facts): Comparison['verdict'] {
  const close = alike.value >= CLOSE && !alike.digitsDiffer
  switch (number) {
    case 'same':
    case 'same-taxpayer':
      // One number under two unlike names: a joint operation, a renamed firm, or a wrong number. A person must see it.
      return alike.value >= 0.5 && !alike.digitsDiffer ? 'same' : 'ask'
    case 'differs':
      // A PT's name is unique in the nation, so one of the two numbers may be mistyped; others are two firms of one name.
      return nameSame && isPt ? 'ask' : 'other'
    case 'suffix-differs':
      return nameSame && form === 'same' ? 'ask' : 'other'
    case 'suffix-same':
    case 'silent':
      if (form === 'differs') return 'other'
      if (nameSame && isPt) return 'same'
      if (nameSame && form === 'same' && place === 'same') return 'same'
      if (nameSame) return 'ask'
      return close ? 'ask' : 'other'
  }
}

function scoreOf(number: NumberSays, alike: Likeness, form: Facts['form'], place: Facts['place']): number {
  const byNumber = {
    same: 400,
    'same-taxpayer': 350,
    'suffix-same': 80,
    silent: 0,
    'suffix-differs': -150,
    differs: -300,
  }[number]
  const byForm = form === 'same' ? 50 : form === 'differs' ? -150 : 0
  const byPlace = place === 'same' ? 50 : place === 'differs' ? -50 : 0
  return Math.max(0, Math.min(1000, Math.round(alike.value * 600 + byNumber + byForm + byPlace)))
}
