/**
 * Form parts. Every control has its label, hint and error tied to it; the id is the name, so that the error summary
 * can lead there. What was typed stays: pass it back as `value`.
 */
import { createContext, type ReactNode, useContext } from 'react'
import type { Language } from './language.ts'
import { wordsIn } from './words.ts'

export interface Problem {
  readonly field: string
  readonly message: string
}

export const problemOf = (problems: readonly Problem[], field: string): string | undefined =>
  problems.find((problem) => problem.field === field)?.message

interface Answer {
  /** What was sent; null = nothing was. */
  readonly typed: Readonly<Record<string, string>> | null
  readonly problems: readonly Problem[]
}
const Answered = createContext<Answer>({ typed: null, problems: [] })

/**
 * Around the fields of a form that came back: each shows what was typed and what is amiss with it, without being told one by one. A page
 * with several forms puts it around the one that was sent. Passwords and files are never given back.
 */
export const SentBack = ({ children, ...answer }: Answer & { children: ReactNode }) => (
  <Answered.Provider value={answer}>{children}</Answered.Provider>
)

function useAnswer<P extends { name: string; error?: string | undefined; value?: string }>(props: P): P {
  const { typed, problems } = useContext(Answered)
  const error = props.error ?? problemOf(problems, props.name)
  const value = typed?.[props.name]
  return { ...props, ...(error === undefined ? {} : { error }), ...(value === undefined ? {} : { value }) }
}

const pick = (error: string | undefined) => (error === undefined ? {} : { error })

interface ControlProps {
  readonly name: string
  /** Where another form of the page has a field of this name. */
  readonly id?: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly required?: boolean
}

const describedBy = ({ name, id = name, hint, error }: ControlProps) =>
  [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined

const shared = (props: ControlProps) => ({
  id: props.id ?? props.name,
  name: props.name,
  required: props.required,
  'aria-invalid': props.error ? true : undefined,
  'aria-describedby': describedBy(props),
})

function Control({ children, ...props }: ControlProps & { children: ReactNode }) {
  return (
    <div className={props.error ? 'field wrong' : 'field'}>
      <label htmlFor={props.id ?? props.name}>{props.label}</label>
      <About {...props} />
      {children}
    </div>
  )
}

const About = ({ name, id = name, hint, error }: Pick<ControlProps, 'name' | 'id' | 'hint' | 'error'>) => (
  <>
    {hint ? (
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
    ) : null}
    {error ? (
      <p className="error" id={`${id}-error`}>
        {error}
      </p>
    ) : null}
  </>
)

export interface TextFieldProps extends ControlProps {
  readonly value?: string
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url'
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel'
  readonly autoComplete?: string
  readonly maxLength?: number
  readonly width?: 'short' | 'medium' | 'long'
  readonly before?: string
  readonly after?: string
  readonly pattern?: string
}

export function TextField(given: TextFieldProps) {
  const answered = useAnswer(given)
  const props = given.type === 'password' ? { ...given, ...pick(answered.error) } : answered
  const input = (
    <input
      {...shared(props)}
      type={props.type ?? 'text'}
      defaultValue={props.value}
      inputMode={props.inputMode}
      autoComplete={props.autoComplete}
      maxLength={props.maxLength}
      pattern={props.pattern}
      className={props.width}
    />
  )
  return (
    <Control {...props}>
      {props.before || props.after ? (
        <div className="affix">
          {props.before ? <span aria-hidden="true">{props.before}</span> : null}
          {input}
          {props.after ? <span aria-hidden="true">{props.after}</span> : null}
        </div>
      ) : (
        input
      )}
    </Control>
  )
}

export function TextArea(given: ControlProps & { value?: string; rows?: number; maxLength?: number }) {
  const props = useAnswer(given)
  return (
    <Control {...props}>
      <textarea
        {...shared(props)}
        rows={props.rows ?? 4}
        maxLength={props.maxLength}
        defaultValue={props.value}
      />
    </Control>
  )
}

/** Digits get their thousand dots, as they are read aloud; anything else stays as it was typed. */
const dotted = (value: string | undefined) =>
  value !== undefined && /^\d{4,15}$/.test(value) ? value.replace(/\B(?=(\d{3})+$)/g, '.') : value

/** Whole rupiah as people type them, with or without thousand dots; `parseRupiah` of the reader takes both. */
export function MoneyField(given: ControlProps & { value?: string }) {
  const props = useAnswer(given)
  return (
    <Control {...props}>
      <div className="affix money">
        <span aria-hidden="true">Rp</span>
        <input
          {...shared(props)}
          inputMode="numeric"
          autoComplete="off"
          maxLength={24}
          defaultValue={dotted(props.value)}
          className="medium"
        />
      </div>
    </Control>
  )
}

/** The device's own calendar; the value is an IsoDate. */
export function DateField(given: ControlProps & { value?: string; min?: string; max?: string }) {
  const props = useAnswer(given)
  return (
    <Control {...props}>
      <input
        {...shared(props)}
        type="date"
        defaultValue={props.value}
        min={props.min}
        max={props.max}
        className="medium"
      />
    </Control>
  )
}

/** An hour as officials write it, `09:00`; the server reads it and says what is amiss. */
export const TimeField = (props: ControlProps & { value?: string }) => (
  <TextField {...props} width="short" pattern="[0-2][0-9]:[0-5][0-9]" />
)

/** `accept` as in HTML; the largest size belongs into the hint. */
export function FileField(
  given: ControlProps & {
    accept?: string
    multiple?: boolean
    /** A photo of a phone: made small there before it is sent (island `photo.js`), told in this language. */
    shrinks?: Language
  },
) {
  const props = { ...given, ...pick(useAnswer(given).error) }
  return (
    <Control {...props}>
      <input
        {...shared(props)}
        type="file"
        accept={props.accept}
        multiple={props.multiple}
        {...(props.shrinks ? shrinkWords[props.shrinks] : {})}
      />
    </Control>
  )
}
const shrinkWords = {
  id: {
    'data-shrink': '',
    'data-shrinking': 'Foto sedang diperkecil…',
    'data-shrunk': 'Foto diperkecil dari {from} menjadi {to}.',
  },
  en: {
    'data-shrink': '',
    'data-shrinking': 'Making the photo small…',
    'data-shrunk': 'The photo was made small, from {from} to {to}.',
  },
} as const

export interface Choice {
  readonly value: string
  readonly label: ReactNode
  readonly hint?: ReactNode
}

export function SelectField(
  given: ControlProps & { value?: string; options: readonly { value: string; label: string }[] },
) {
  const props = useAnswer(given)
  return (
    <Control {...props}>
      <select {...shared(props)} defaultValue={props.value}>
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Control>
  )
}

interface ChoicesProps extends ControlProps {
  readonly options: readonly Choice[]
  readonly inline?: boolean
  /** The question is the heading of the page. */
  readonly big?: boolean
}

function Choices({
  type,
  chosen,
  ...props
}: ChoicesProps & { type: 'radio' | 'checkbox'; chosen: readonly string[] }) {
  return (
    <fieldset className={props.error ? 'field wrong' : 'field'} aria-describedby={describedBy(props)}>
      <legend className={props.big ? 'big' : undefined}>{props.label}</legend>
      <About {...props} />
      <div className={props.inline ? 'choices inline' : 'choices'}>
        {props.options.map((option, index) => {
          const id = index === 0 ? props.name : `${props.name}-${index}`
          return (
            <div className="choice" key={option.value}>
              <input
                id={id}
                type={type}
                name={props.name}
                value={option.value}
                defaultChecked={chosen.includes(option.value)}
                required={type === 'radio' ? props.required : undefined}
                aria-describedby={option.hint ? `${id}-hint` : undefined}
              />
              <label htmlFor={id}>{option.label}</label>
              {option.hint ? (
                <p className="hint" id={`${id}-hint`}>
                  {option.hint}
                </p>
              ) : null}
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}

export function Radios(given: ChoicesProps & { value?: string }) {
  const { value, ...props } = useAnswer(given)
  return <Choices {...props} type="radio" chosen={value === undefined ? [] : [value]} />
}

export const Checkboxes = ({ values, ...props }: ChoicesProps & { values?: readonly string[] }) => (
  <Choices {...props} type="checkbox" chosen={values ?? []} />
)

/** One box, such as "Saya sudah memeriksa"; posts `ya`. */
export function Checkbox(given: ControlProps & { checked?: boolean; value?: string }) {
  const { typed } = useContext(Answered)
  const props = {
    ...given,
    ...pick(useAnswer(given).error),
    // A box that was left empty is not sent at all.
    ...(typed === null ? {} : { checked: typed[given.name] === (given.value ?? 'ya') }),
  }
  return (
    <div className={props.error ? 'field wrong' : 'field'}>
      {props.error ? (
        <p className="error" id={`${props.name}-error`}>
          {props.error}
        </p>
      ) : null}
      <div className="choice">
        <input
          {...shared(props)}
          type="checkbox"
          value={props.value ?? 'ya'}
          defaultChecked={props.checked}
        />
        <label htmlFor={props.name}>{props.label}</label>
        {props.hint ? (
          <p className="hint" id={`${props.name}-hint`}>
            {props.hint}
          </p>
        ) : null}
      </div>
    </div>
  )
}

export const Hidden = ({ fields }: { fields: Readonly<Record<string, string>> }) => (
  <>
    {Object.entries(fields).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
  </>
)

/** A step that cannot be taken lightly: what will happen, one firm button, and a way back that changes nothing. */
export function Confirm(props: {
  language: Language
  title: string
  /** What follows from it, one sentence each. */
  consequences: readonly ReactNode[]
  action: string
  fields?: Readonly<Record<string, string>>
  confirm: string
  back: string
  danger?: boolean
  /** 1 where it is a page of its own. */
  level?: 1 | 2 | 3
  /** Reason field, a box to tick. */
  children?: ReactNode
}) {
  return (
    <form noValidate method="post" action={props.action} className="stack">
      {props.level === 3 ? (
        <h3>{props.title}</h3>
      ) : props.level === 2 ? (
        <h2>{props.title}</h2>
      ) : (
        <h1>{props.title}</h1>
      )}
      <ul>
        {props.consequences.map((consequence, index) => (
          <li key={index}>{consequence}</li>
        ))}
      </ul>
      <Hidden fields={props.fields ?? {}} />
      {props.children}
      <div className="actions">
        <button className={props.danger ? 'primary danger' : 'primary'}>{props.confirm}</button>
        <a href={props.back}>{wordsIn[props.language].goBack}</a>
      </div>
    </form>
  )
}
