/** How things stand: word and shape together, colour only in support. */
import type { ReactNode } from 'react'
import type { Language } from './language.ts'
import { wordsIn } from './words.ts'

/** kept = done or in order; waiting = uncertain or due; stopped = refused, late, wrong; declared = said, not checked. */
export type StatusKind = 'kept' | 'waiting' | 'stopped' | 'declared' | 'plain'

export const Sign = ({ kind }: { kind: StatusKind }) => (
  <svg viewBox="0 0 12 12" aria-hidden="true">
    {kind === 'kept' ? (
      <path d="M1.5 6.5 4.5 9.5 10.5 2.5" />
    ) : kind === 'waiting' ? (
      <>
        <circle cx="6" cy="6" r="5" />
        <path d="M6 3v3.5h2.5" />
      </>
    ) : kind === 'stopped' ? (
      <path d="M2 2l8 8M10 2l-8 8" />
    ) : kind === 'declared' ? (
      <path d="M6 1l5 5-5 5-5-5z" />
    ) : (
      <path d="M2 6h8" />
    )}
  </svg>
)

/** A state as a tag, for tables and headings. */
export const Status = ({ kind, children }: { kind: StatusKind; children: ReactNode }) => (
  <span className={`tag ${kind}`}>
    <Sign kind={kind} />
    {children}
  </span>
)

export interface Step {
  readonly name: string
  readonly state: 'done' | 'now' | 'todo' | 'stopped'
  /** When and by whom, ready to read. */
  readonly when?: string
  readonly note?: ReactNode
}

/** The steps of a case, in the order in which they happen. */
export function Timeline({
  steps,
  language,
  label,
}: {
  steps: readonly Step[]
  language: Language
  label?: string
}) {
  const words = wordsIn[language].steps
  return (
    <ol className="timeline" aria-label={label}>
      {steps.map((step, index) => (
        <li key={index} className={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="7" />
            {step.state === 'done' ? <path d="M4.5 8.2 7 10.7l4.5-5.2" fill="none" /> : null}
            {step.state === 'stopped' ? <path d="M5 5l6 6M11 5l-6 6" fill="none" /> : null}
          </svg>
          <span className="name">{step.name}</span>{' '}
          <span className="visually-hidden">({words[step.state]})</span>
          {step.when ? <div className="small soft">{step.when}</div> : null}
          {step.note ? <div className="small">{step.note}</div> : null}
        </li>
      ))}
    </ol>
  )
}

/** Facts as pairs; a pair whose value is null is said to be unknown, never left out silently. */
export function Facts({
  items,
  language,
  roomy = false,
}: {
  items: readonly (readonly [label: ReactNode, value: ReactNode])[]
  language: Language
  roomy?: boolean
}) {
  return (
    <dl className={roomy ? 'facts roomy' : 'facts'}>
      {items.map(([label, value], index) => (
        <div key={index} className="fact-pair">
          <dt>{label}</dt>
          <dd>{value === null ? <span className="unknown">{wordsIn[language].unknown}</span> : value}</dd>
        </div>
      ))}
    </dl>
  )
}

export const Notice = ({
  kind = 'plain',
  title,
  children,
}: {
  kind?: 'good' | 'bad' | 'waiting' | 'plain'
  title?: ReactNode
  children?: ReactNode
}) => (
  <div className={`notice ${kind === 'waiting' ? '' : kind}`} role={kind === 'bad' ? 'alert' : undefined}>
    {title ? <h3>{title}</h3> : null}
    {children}
  </div>
)

/** Nothing here yet: says why, and the one thing to do. */
export const Empty = ({
  title,
  text,
  action,
  level = 2,
}: {
  title: string
  text?: ReactNode
  action?: { href: string; label: string }
  level?: 1 | 2
}) => (
  <section className="empty stack">
    {level === 1 ? <h1>{title}</h1> : <h2>{title}</h2>}
    {text ? <p>{text}</p> : null}
    {action ? (
      <p>
        <a className="button primary" href={action.href}>
          {action.label}
        </a>
      </p>
    ) : null}
  </section>
)

/** A long task: what it does now, how much is left, and that one may leave. `max` unknown = null. */
export function LongTask(props: {
  language: Language
  title: string
  doing: string
  value: number
  max: number | null
  /** What will tell the person when it is done. */
  ends?: string
  children?: ReactNode
}) {
  const words = wordsIn[props.language].longTask
  const percent = props.max === null || props.max <= 0 ? null : Math.floor((props.value / props.max) * 100)
  return (
    <section className="stack" aria-live="polite">
      <h2>{props.title}</h2>
      <p>
        {props.doing} {percent === null ? null : <span className="soft">{words.left(100 - percent)}</span>}
      </p>
      {percent === null ? (
        <progress aria-label={props.title} />
      ) : (
        <progress aria-label={props.title} value={percent} max={100} />
      )}
      <p className="soft small">
        {words.mayLeave} {props.ends}
      </p>
      {props.children}
    </section>
  )
}
