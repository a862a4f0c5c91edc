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
  const facts = weighFirms(a, b, weights)
  const verdict = judge(facts)
  return { verdict, score: scoreOf(facts), evidence: evidenceOf(a, b, facts) }
}

/**
 * The same, `null` where it would be `other`: most pairs that an index brings together are, and neither their words nor
 * what speaks for and against them is needed.
 */
export function compareUnlessOther(a: FirmRecord, b: FirmRecord, weights: WordWeights): Comparison | null {
  const number = compareNumbers(a, b)
  if (number === 'differs' || number === 'suffix-differs') {
    if (a.key !== b.key) return null
  } else if ((number === 'silent' || number === 'suffix-same') && formsOf(a, b) === 'differs') return null
  const facts = weighFirms(a, b, weights, number)
  const verdict = judge(facts)
  return verdict === 'other' ? null : { verdict, score: scoreOf(facts), evidence: evidenceOf(a, b, facts) }
}

type Says = 'same' | 'differs' | 'unknown'
const formsOf = (a: FirmRecord, b: FirmRecord): Says =>
  a.form === null || b.form === null ? 'unknown' : a.form === b.form ? 'same' : 'differs'
const placesOf = (a: FirmRecord, b: FirmRecord): Says =>
  a.places.length === 0 || b.places.length === 0
    ? 'unknown'
    : a.places.some((one) => b.places.includes(one))
      ? 'same'
      : 'differs'

const weighFirms = (
  a: FirmRecord,
  b: FirmRecord,
  weights: WordWeights,
  number = compareNumbers(a, b),
): Facts => ({
  number,
  nameSame: a.key === b.key && a.key !== '',
  alike: likeness(a.key, b.key, weights),
  form: formsOf(a, b),
  place: placesOf(a, b),
  isPt: a.form === 'pt' && b.form === 'pt',
})

const CODE_OF_NUMBER = {
  same: 'npwp-same',
  'same-taxpayer': 'npwp-same-taxpayer',
  differs: 'npwp-differs',
  'suffix-same': 'npwp-suffix-same',
  'suffix-differs': 'npwp-suffix-differs',
  silent: 'number-unknown',
} as const

function evidenceOf(
  a: FirmRecord,
  b: FirmRecord,
  { number, nameSame, alike, form, place }: Facts,
): Evidence[] {
  const evidence: Evidence[] = []
  const say = (code: EvidenceCode, speaks: Evidence['speaks'], facts?: Evidence['facts']) =>
    evidence.push(facts ? { code, speaks, facts } : { code, speaks })
  const speaks = number === 'silent' ? 'neither' : number.endsWith('differs') ? 'against' : 'for'
  const suffix = a.npwpSuffix ?? b.npwpSuffix
  if (a.nib !== null && b.nib !== null) say(a.nib === b.nib ? 'nib-same' : 'nib-differs', speaks)
  else if (number.startsWith('suffix') && suffix !== null) say(CODE_OF_NUMBER[number], speaks, { suffix })
  else say(CODE_OF_NUMBER[number], speaks)
  if (nameSame) say('name-same', 'for')
  else if (alike.value >= CLOSE) say('name-close', 'for', { percent: Math.round(alike.value * 100) })
  else say('name-far', 'against', { percent: Math.round(alike.value * 100) })
  if (alike.digitsDiffer) say('digits-differ', 'against')
  const extra = [...alike.onlyInA, ...alike.onlyInB]
  if (extra.length > 0 && alike.value >= 0.5)
    say('words-missing', 'against', { words: extra.slice(0, 5).join(' ') })
  say(`form-${form}`, form === 'same' ? 'for' : form === 'differs' ? 'against' : 'neither')
  say(`place-${place}`, place === 'same' ? 'for' : place === 'differs' ? 'against' : 'neither')
  return evidence
}

type NumberSays = 'same' | 'same-taxpayer' | 'differs' | 'suffix-same' | 'suffix-differs' | 'silent'

function compareNumbers(a: FirmRecord, b: FirmRecord): NumberSays {
  if (a.nib !== null && b.nib !== null) return a.nib === b.nib ? 'same' : 'differs'
  if (a.npwp.length > 0 && b.npwp.length > 0) {
    if (a.npwp.some((one) => b.npwp.includes(one))) return 'same'
    const payers = b.npwp.map(taxpayerOf)
    return a.npwp.some((one) => payers.includes(taxpayerOf(one))) ? 'same-taxpayer' : 'differs'
  }
  const suffix = a.npwpSuffix ?? b.npwpSuffix
  const full = a.npwpSuffix !== null ? b.npwp : a.npwp
  if (suffix === null || full.length === 0) return 'silent'
  return full.some((one) => one.endsWith(suffix)) ? 'suffix-same' : 'suffix-differs'
}

interface Facts {
  readonly number: NumberSays
  readonly nameSame: boolean
  readonly alike: Likeness
  readonly form: Says
  readonly place: Says
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

function scoreOf({ number, alike, form, place }: Facts): number {
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
