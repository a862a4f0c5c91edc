import type { ReactNode } from 'react'
import type { Sen } from '#shared/money'
import { formatCount, formatRupiah, formatRupiahShort } from './format.ts'
import type { Language } from './language.ts'
import { wordsIn } from './words.ts'

/** Short amount to read, full amount for whoever points at it, copies it or listens to it. */
export function Amount({
  sen,
  language,
  full = false,
}: {
  sen: Sen | null
  language: Language
  full?: boolean
}) {
  if (sen === null) return <Unknown language={language} />
  const whole = formatRupiah(sen, language)
  if (full) return <>{whole}</>
  return (
    <data value={whole} title={whole}>
      {formatRupiahShort(sen, language)}
    </data>
  )
}

/** Unknown has its own look: never zero, never grey nothing. */
export const Unknown = ({ language }: { language: Language }) => (
  <span className="unknown">{wordsIn[language].unknown}</span>
)

export interface SplitParts {
  readonly known: Sen
  readonly zero: Sen
  readonly unknown: Sen
}

const permille = (part: bigint, whole: bigint) => Number((part * 10_000n) / whole) / 10

/** One bar of a whole: known, declared zero, unknown (hatched). Drawn with attributes only: the page allows no inline style. */
export function SplitBar({ parts, label, hatchId }: { parts: SplitParts; label: string; hatchId: string }) {
  const whole = parts.known + parts.zero + parts.unknown
  if (whole <= 0n) return null
  const known = permille(parts.known, whole)
  const zero = permille(parts.zero, whole)
  const rest = Math.max(0, 1000 - known - zero)
  return (
    <svg
      className="bar"
      viewBox="0 0 1000 40"
      height="12"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <defs>
        <pattern
          id={hatchId}
          width="14"
          height="14"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line className="hatch" x1="0" y1="0" x2="0" y2="14" strokeWidth="9" />
        </pattern>
      </defs>
      <rect className="ground" width="1000" height="40" />
      <rect className="known" width={known} height="40" />
      <rect className="zero" x={known} width={zero} height="40" />
      <rect fill={`url(#${hatchId})`} x={known + zero} width={rest} height="40" />
    </svg>
  )
}

/** The sign of a kind of row in keys: same shapes as in the bar, always with its word beside it. */
export function Swatch({ kind }: { kind: 'known' | 'zero' | 'unknown' }) {
  return (
    <svg className="bar" viewBox="0 0 16 16" aria-hidden="true">
      {kind === 'unknown' ? (
        <>
          <rect className="unknown-edge" x="1" y="1" width="14" height="14" strokeWidth="2" />
          <path className="hatch" d="M1 15 15 1M1 8l7-7M8 15l7-7" strokeWidth="2" />
        </>
      ) : (
        <rect className={kind} width="16" height="16" />
      )}
    </svg>
  )
}

export function Field(props: {
  name: string
  label: string
  hint?: string
  error?: string | undefined
  children: ReactNode
}) {
  return (
    <div className={props.error ? 'field wrong' : 'field'}>
      <label htmlFor={props.name}>{props.label}</label>
      {props.hint ? (
        <p className="hint" id={`${props.name}-hint`}>
          {props.hint}
        </p>
      ) : null}
      {props.error ? (
        <p className="error" id={`${props.name}-error`}>
          {props.error}
        </p>
      ) : null}
      {props.children}
    </div>
  )
}

export function ErrorSummary({
  errors,
  language,
}: {
  errors: readonly { field: string; message: string }[]
  language: Language
}) {
  if (errors.length === 0) return null
  return (
    // The answer is a page of its own: it is read from here, and the links lead on to the fields.
    <div className="error-summary tight" role="alert" tabIndex={-1} autoFocus>
      <h2>{wordsIn[language].problem}</h2>
      <ul>
        {errors.map((error, index) => (
          <li key={index}>
            <a href={`#${error.field}`}>{error.message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

export function Select(props: {
  name: string
  value: string
  options: readonly { value: string; label: string }[]
  label: string
}) {
  return (
    <div>
      <label htmlFor={`f-${props.name}`}>{props.label}</label>
      <select id={`f-${props.name}`} name={props.name} defaultValue={props.value}>
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Keeps the other parameters of an address and changes some; an empty value leaves it out. */
export function withParameters(url: URL, changes: Readonly<Record<string, string | number | null>>): string {
  const next = new URLSearchParams(url.searchParams)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') next.delete(name)
    else next.set(name, String(value))
  }
  const query = next.toString()
  return query === '' ? url.pathname : `${url.pathname}?${query}`
}

export function Pager({
  url,
  page,
  pages,
  language,
}: {
  url: URL
  page: number
  pages: number
  language: Language
}) {
  if (pages <= 1) return null
  const words = wordsIn[language]
  return (
    <nav className="under" aria-label={words.pageOf(page, pages)}>
      {page > 1 ? (
        <a rel="prev" href={withParameters(url, { hal: page - 1 })}>{`← ${words.previous}`}</a>
      ) : null}
      <span>{words.pageOf(page, pages)}</span>
      {page < pages ? (
        <a rel="next" href={withParameters(url, { hal: page + 1 })}>{`${words.next} →`}</a>
      ) : null}
    </nav>
  )
}

/** Heading of a sortable column: the order stands in the address. */
export function SortHead(props: { url: URL; by: string; current: string; label: string; number?: boolean }) {
  const active = props.current === props.by
  return (
    <th
      scope="col"
      className={props.number ? 'number' : undefined}
      aria-sort={active ? 'descending' : undefined}
    >
      <a href={withParameters(props.url, { urut: props.by, hal: null })}>
        {props.label}
        {active ? ' ↓' : ''}
      </a>
    </th>
  )
}

export const Count = ({ value, language }: { value: number; language: Language }) => (
  <>{formatCount(value, language)}</>
)

/** What went wrong, and the ways on; never a dead end. */
export function ErrorBody(
  words: { title: string; text: string },
  ways: readonly { href: string; label: string }[],
  number?: string,
) {
  return (
    <section className="stack">
      <h1>{words.title}</h1>
      <p>
        {words.text} {number ? <strong>{number}</strong> : null}
      </p>
      <p className="actions">
        {ways.map((way) => (
          <a key={way.href} href={way.href}>
            {way.label}
          </a>
        ))}
      </p>
    </section>
  )
}

/**
 * A table that may be wider than a phone: it scrolls inside itself, also by keyboard, and says its name.
 * `fits`: on wide screens it needs no scrolling, so its head may stay in sight while the page scrolls.
 */
export const Scroll = ({
  label,
  children,
  fits = false,
}: {
  label: string
  children: ReactNode
  fits?: boolean
}) => (
  <div className={fits ? 'scroll fits' : 'scroll'} tabIndex={0} role="region" aria-label={label}>
    {children}
  </div>
)
