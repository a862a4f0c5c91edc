/** Help beside a term, and the way into a figure. Both without script. */
import type { ReactNode } from 'react'
import { glossaryIn, type GlossaryKey } from './glossary.ts'
import type { Language } from './language.ts'
import { wordsIn } from './words.ts'

/**
 * A dotted word that explains itself when pressed (HTML popover). `at` keeps ids apart when one word stands twice
 * on a page.
 */
export function Term({
  word,
  language,
  children,
  at = '',
}: {
  word: GlossaryKey
  language: Language
  children: ReactNode
  at?: string
}) {
  const entry = glossaryIn[language][word]
  const id = `istilah-${word}${at ? `-${at}` : ''}`
  return (
    <>
      <button type="button" className="term" popoverTarget={id}>
        {children}
      </button>
      <span popover="auto" id={id}>
        <strong>{entry.term}</strong>
        {entry.text}
      </span>
    </>
  )
}

export interface Opening {
  /** In words: what is divided by what. */
  readonly formula: ReactNode
  readonly numerator: ReactNode
  readonly denominator?: ReactNode
  readonly basis: ReactNode
  readonly cutOff: ReactNode
  readonly knownAt: ReactNode
  /** How much of the whole nobody stated. */
  readonly unknown?: ReactNode
  /** Dataset, files, rows. */
  readonly sources?: ReactNode
  /** Rule, article, certainty. */
  readonly rule: ReactNode
  /** Where the rows behind the figure are. */
  readonly rows?: ReactNode
}

/** Every figure opens the same way at the same place: numerator, denominator, basis, cut-off, sources, unknown, rule. */
export function FigureOpener({ language, opening }: { language: Language; opening: Opening }) {
  const words = wordsIn[language].opener
  const parts: readonly (readonly [string, ReactNode])[] = [
    [words.formula, opening.formula],
    [words.numerator, opening.numerator],
    [words.denominator, opening.denominator],
    [words.basis, opening.basis],
    [words.cutOff, opening.cutOff],
    [words.knownAt, opening.knownAt],
    [words.unknown, opening.unknown],
    [words.sources, opening.sources],
    [words.rule, opening.rule],
    [words.rows, opening.rows],
  ]
  return (
    <details className="opener">
      <summary>{words.open}</summary>
      <dl className="facts">
        {parts.map(([label, value]) =>
          value === undefined || value === null ? null : (
            <div key={label} className="fact-pair">
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </details>
  )
}

/** One figure of a page: name, number, what it is measured against, and its opening. */
export function Figure(props: {
  title: ReactNode
  value: ReactNode
  /** Beneath the number: target, last year, rank. */
  beside?: ReactNode
  children?: ReactNode
  opener?: ReactNode
  large?: boolean
}) {
  return (
    <div className={props.large ? 'figure large' : 'figure'}>
      <h3>{props.title}</h3>
      <p className="value">{props.value}</p>
      {props.beside ? <p className="beside">{props.beside}</p> : null}
      {props.children}
      {props.opener}
    </div>
  )
}
