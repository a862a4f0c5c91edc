/**
 * Form parts. Every control has its label, hint and error tied to it; the id is the name, so that the error summary
 * can lead there. What was typed stays: pass it back as `value`.
 */
import type { ReactNode } from 'react'
import type { Language } from './language.ts'
import { wordsIn } from './words.ts'

export interface Problem {
  readonly field: string
  readonly message: string
}

export const problemOf = (problems: readonly Problem[], field: string): string | undefined =>
  problems.find((problem) => problem.field === field)?.message

interface ControlProps {
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly required?: boolean
}

const describedBy = ({ name, hint, error }: ControlProps) =>
  [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ') || undefined

const shared = (props: ControlProps) => ({
  id: props.name,
  name: props.name,
  required: props.required,
  'aria-invalid': props.error ? true : undefined,
  'aria-describedby': describedBy(props),
})

function Control({ children, ...props }: ControlProps & { children: ReactNode }) {
  return (
    <div className={props.error ? 'field wrong' : 'field'}>
      <label htmlFor={props.name}>{props.label}</label>
      <About {...props} />
      {children}
    </div>
  )
}

const About = ({ name, hint, error }: Pick<ControlProps, 'name' | 'hint' | 'error'>) => (
  <>
    {hint ? (
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
    ) : null}
    {error ? (
      <p className="error" id={`${name}-error`}>
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

export function TextField(props: TextFieldProps) {
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

export const TextArea = (props: ControlProps & { value?: string; rows?: number; maxLength?: number }) => (
  <Control {...props}>
    <textarea
      {...shared(props)}
      rows={props.rows ?? 4}
      maxLength={props.maxLength}
      defaultValue={props.value}
    />
  </Control>
)

/** Whole rupiah as people type them, with or without thousand dots; `parseRupiah` of the reader takes both. */
export const MoneyField = (props: ControlProps & { value?: string }) => (
  <Control {...props}>
    <div className="affix money">
      <span aria-hidden="true">Rp</span>
      <input
        {...shared(props)}
        inputMode="numeric"
        autoComplete="off"
        maxLength={24}
        defaultValue={props.value}
        className="medium"
      />
    </div>
  </Control>
)

/** The device's own calendar; the value is an IsoDate. */
export const DateField = (props: ControlProps & { value?: string; min?: string; max?: string }) => (
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

/** An hour as officials write it, `09:00`; the server reads it and says what is amiss. */
export const TimeField = (props: ControlProps & { value?: string }) => (
  <TextField {...props} width="short" pattern="[0-2][0-9]:[0-5][0-9]" />
)

/** `accept` as in HTML; the largest size belongs into the hint. */
export const FileField = (
  props: ControlProps & {
    accept?: string
    multiple?: boolean
    /** A photo of a phone: made small there before it is sent (island `photo.js`), told in this language. */
    shrinks?: Language
  },
) => (
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

export const SelectField = (
  props: ControlProps & { value?: string; options: readonly { value: string; label: string }[] },
) => (
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

export const Radios = ({ value, ...props }: ChoicesProps & { value?: string }) => (
  <Choices {...props} type="radio" chosen={value === undefined ? [] : [value]} />
)

export const Checkboxes = ({ values, ...props }: ChoicesProps & { values?: readonly string[] }) => (
  <Choices {...props} type="checkbox" chosen={values ?? []} />
)

/** One box, such as "Saya sudah memeriksa"; posts `ya`. */
export const Checkbox = (props: ControlProps & { checked?: boolean; value?: string }) => (
  <div className={props.error ? 'field wrong' : 'field'}>
    {props.error ? (
      <p className="error" id={`${props.name}-error`}>
        {props.error}
      </p>
    ) : null}
    <div className="choice">
      <input {...shared(props)} type="checkbox" value={props.value ?? 'ya'} defaultChecked={props.checked} />
      <label htmlFor={props.name}>{props.label}</label>
      {props.hint ? (
        <p className="hint" id={`${props.name}-hint`}>
          {props.hint}
        </p>
      ) : null}
    </div>
  </div>
)

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
