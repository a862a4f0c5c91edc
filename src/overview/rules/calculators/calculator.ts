/**
 * A calculator is a description: its fields, its example, and a pure computation by the law. What is typed stands in the
 * address; nothing is stored. Rows are the same field names repeated, in order.
 */
import {
  basisPointsOfText,
  type BothLanguages,
  type Family,
  findRule,
  findInForce,
  type LawReason,
  type RuleValue,
  type Verdict,
} from '#law'
import { findIsoDate, type IsoDate } from '#shared/date'
import { type Language } from '#web'
import { percentText, rupiahText } from '../parts.tsx'
import { ruleWords } from '../rules.words.ts'

export const both = (id: string, en: string): BothLanguages => ({ id, en })

export interface CalculatorField {
  readonly name: string
  readonly kind: 'rupiah' | 'percent' | 'quantity' | 'choice' | 'date' | 'text' | 'checks'
  readonly label: BothLanguages
  readonly hint?: BothLanguages
  readonly options?: readonly (readonly [string, BothLanguages])[]
  readonly optional?: boolean
}
export interface Calculator {
  readonly slug: string
  readonly family: Family
  readonly title: BothLanguages
  readonly asks: BothLanguages
  readonly fields: readonly CalculatorField[]
  readonly rows?: {
    readonly title: BothLanguages
    readonly fields: readonly CalculatorField[]
    /** A row counts when this field is filled. */
    readonly filledBy: string
  }
  /** Shown while nothing has been typed. `pada` is today unless the example says otherwise. */
  readonly example: Readonly<Record<string, string | readonly string[]>>
  readonly compute: (read: Reading) => Outcome
}
export interface Outcome {
  readonly results: readonly {
    readonly label: BothLanguages
    readonly value: string
    readonly strong?: boolean
  }[]
  readonly table?: {
    readonly head: readonly BothLanguages[]
    readonly body: readonly (readonly string[])[]
    /** Columns of numbers, from 0. */
    readonly numbers: readonly number[]
  }
  readonly because: readonly LawReason[]
}
export interface TypedProblem {
  readonly field: string
  readonly message: string
}

/** More rows than this are a file, not a form. */
export const MOST_ROWS = 60

/** Whole rupiah as people type it: `1.250.000`, `1,250,000`, `Rp1250000`. */
export function rupiahOfText(typed: string): bigint | null {
  const text = typed.replace(/^Rp\s*/i, '').trim()
  const plain = /^\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(text) ? text.replace(/[.,]/g, '') : text
  return /^\d{1,18}$/.test(plain) ? BigInt(plain) : null
}

export const yesNo: readonly (readonly [string, BothLanguages])[] = [
  ['ya', both('Ya', 'Yes')],
  ['tidak', both('Tidak', 'No')],
]
export const yesNoUnknown = [...yesNo, ['', both('Belum diketahui', 'Not known')] as const]

/** Reads what was typed and gathers what is wrong with it; a wrong field reads as a harmless value. */
export class Reading {
  readonly problems: TypedProblem[] = []
  readonly language: Language
  readonly #calculator: Calculator
  readonly #typed: URLSearchParams
  #row: number | null = null

  constructor(calculator: Calculator, typed: URLSearchParams, language: Language) {
    this.#calculator = calculator
    this.#typed = typed
    this.language = language
  }

  /** The filled rows, read one by one by `read`. */
  rows<T>(read: () => T): readonly T[] {
    const rows = this.#calculator.rows
    if (!rows) return []
    const filled = this.#typed.getAll(rows.filledBy).slice(0, MOST_ROWS)
    const out: T[] = []
    filled.forEach((value, i) => {
      if (value.trim() === '') return
      this.#row = i
      out.push(read())
      this.#row = null
    })
    return out
  }
  #field(name: string): CalculatorField {
    const fields = this.#row === null ? this.#calculator.fields : this.#calculator.rows!.fields
    const field = fields.find((one) => one.name === name)
    if (!field) throw new Error(`calculator ${this.#calculator.slug} has no field ${name}`)
    return field
  }
  text(name: string): string {
    const value = this.#row === null ? this.#typed.get(name) : this.#typed.getAll(name)[this.#row]
    return (value ?? '').trim().slice(0, 200)
  }
  #complain(name: string, say: (w: (typeof ruleWords)['id'], label: string, came: string) => string): null {
    const field = this.#field(name)
    const label = field.label[this.language]
    const place =
      this.#row === null ? label : `${label} (${ruleWords[this.language].row.toLowerCase()} ${this.#row + 1})`
    const id = this.#row === null ? name : `${name}-${this.#row}`
    this.problems.push({ field: id, message: say(ruleWords[this.language], place, this.text(name)) })
    return null
  }
  #read<T>(
    name: string,
    find: (text: string) => T | null,
    wrong: 'badRupiah' | 'badPercent' | 'badQuantity' | 'badDay',
  ): T | null {
    const text = this.text(name)
    if (text === '')
      return this.#field(name).optional ? null : this.#complain(name, (w, label) => w.required(label))
    return find(text) ?? this.#complain(name, (w, label, came) => w[wrong](label, came))
  }
  /** The rule needs this field although the form may leave it empty. */
  missing(name: string): void {
    if (this.text(name) === '') this.#complain(name, (w, label) => w.required(label))
  }
  outside(name: string): void {
    this.#complain(name, (w, label, came) => w.outside(label, came))
  }
  rupiah(name: string): bigint | null {
    return this.#read(name, rupiahOfText, 'badRupiah')
  }
  percent(name: string): number | null {
    return this.#read(name, basisPointsOfText, 'badPercent')
  }
  quantity(name: string): { numerator: bigint; denominator: bigint } | null {
    const find = (text: string) => {
      const match = /^(\d{1,12})(?:[.,](\d{1,6}))?$/.exec(text)
      return match
        ? {
            numerator: BigInt(`${match[1]}${match[2] ?? ''}`),
            denominator: 10n ** BigInt((match[2] ?? '').length),
          }
        : null
    }
    return this.#read(name, find, 'badQuantity')
  }
  day(name: string): IsoDate | null {
    return this.#read(name, (text) => findIsoDate(text) ?? null, 'badDay')
  }
  choice<const W extends string>(name: string, words: readonly W[]): W {
    const text = this.text(name)
    const found = words.find((word) => word === text)
    if (found === undefined) this.#complain(name, (w, label, came) => w.badChoice(label, came))
    return found ?? words[0]!
  }
  /** Ya, tidak, or not known. */
  flag(name: string): boolean | null {
    const text = this.text(name)
    if (text !== '' && text !== 'ya' && text !== 'tidak')
      this.#complain(name, (w, label, came) => w.badChoice(label, came))
    return text === 'ya' ? true : text === 'tidak' ? false : null
  }
  checks<const W extends string>(name: string, words: readonly W[]): readonly W[] {
    const ticked = this.#typed.getAll(name)
    return words.filter((word) => ticked.includes(word))
  }
}

export const percentOr = (bp: number | null, language: Language): string =>
  bp === null ? ruleWords[language].undecided : percentText(bp, language)
export const rupiahOr = (value: bigint | null, language: Language): string =>
  value === null ? ruleWords[language].undecided : rupiahText(value, language)
export const yesOr = (value: boolean | null, language: Language): string => {
  const w = ruleWords[language]
  return value === null ? w.undecided : value ? w.yes : w.no
}

/** An outcome with one headline and the reasons of its verdict. */
export const single = <V>(
  label: BothLanguages,
  verdict: Verdict<V | null>,
  say: (value: V) => string,
  language: Language,
): Outcome => ({
  results: [
    {
      label,
      value: verdict.verdict === null ? ruleWords[language].undecided : say(verdict.verdict),
      strong: true,
    },
  ],
  because: verdict.because,
})

/** The value of a rule on a day, or the reason why there is none. */
export function valueOn(
  id: string,
  on: IsoDate,
): { value: RuleValue; citation: string } | { because: readonly LawReason[] } {
  const found = findInForce(findRule(id)!, on)
  if (found.ok) return { value: found.value.value, citation: found.value.citation }
  return {
    because: found.because.map((reason) => ({
      ...reason,
      code: reason.code as LawReason['code'],
      certainty: 'sourced',
    })),
  }
}

/** What was typed, or the example; `pada` without a value is today. */
export function typedOrExample(
  calculator: Calculator,
  asked: URLSearchParams,
  today: IsoDate,
): { typed: URLSearchParams; isExample: boolean } {
  if (asked.has('hitung')) return { typed: asked, isExample: false }
  const typed = new URLSearchParams()
  if (calculator.fields.some((field) => field.name === 'pada')) typed.set('pada', today)
  for (const [name, value] of Object.entries(calculator.example)) {
    typed.delete(name)
    for (const one of typeof value === 'string' ? [value] : value) typed.append(name, one)
  }
  return { typed, isExample: true }
}
