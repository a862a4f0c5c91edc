import { findIsoDate } from '#shared/date'
import { Checkboxes, Crumbs, ErrorSummary, Facts, formatCount, formatDay, type Language } from '#web'
import {
  type Calculator,
  type CalculatorField,
  MOST_ROWS,
  type Outcome,
  rupiahOfText,
  type TypedProblem,
} from './calculators/calculator.ts'
import { calculators } from './calculators/index.ts'
import { families } from './families.ts'
import { Reasons, RecordTable } from './parts.tsx'
import { ruleWords } from './rules.words.ts'

/** All calculators, by family, with the question each answers. */
export function CalculatorListPage({ language }: { language: Language }) {
  const w = ruleWords[language]
  const named = Object.entries(families).flatMap(([family, words]) => {
    const own = calculators.filter((one) => one.family === family)
    return own.length > 0 ? [[words, own] as const] : []
  })
  return (
    <>
      <div className="tight">
        <h1>{w.calculatorTitle}</h1>
        <p className="soft">{w.calculatorIntro}</p>
        <p>
          <a href="/aturan">{w.title}</a>
        </p>
      </div>
      {named.map(([words, own]) => (
        <section key={words.title.id} className="tight">
          <h2>{words.title[language]}</h2>
          <ul>
            {own.map((one) => (
              <li key={one.slug}>
                <a href={`/hitung/buka?apa=${one.slug}`}>{one.title[language]}</a>
                <div className="small soft">{one.asks[language]}</div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

export interface CalculatorPageProps {
  readonly language: Language
  readonly calculator: Calculator
  readonly typed: URLSearchParams
  readonly isExample: boolean
  readonly outcome: Outcome | null
  readonly problems: readonly TypedProblem[]
  readonly rowCount: number
  /** Address of the PDF of this very calculation. */
  readonly pdf: string
}

function Control({
  field,
  id,
  value,
  language,
  describedBy,
  label,
}: {
  field: CalculatorField
  id: string
  value: string
  language: Language
  describedBy?: string | undefined
  /** Read out where no label stands beside the field (table rows). */
  label?: string
}) {
  const described = describedBy === undefined ? {} : { 'aria-describedby': describedBy, 'aria-invalid': true }
  const named = label === undefined ? {} : { 'aria-label': label }
  if (field.kind === 'choice')
    return (
      <select id={id} name={field.name} defaultValue={value} {...described} {...named}>
        {(field.options ?? []).map(([word, words]) => (
          <option key={word} value={word}>
            {words[language]}
          </option>
        ))}
      </select>
    )
  return (
    <input
      id={id}
      name={field.name}
      type={field.kind === 'date' ? 'date' : 'text'}
      inputMode={field.kind === 'text' || field.kind === 'date' ? undefined : 'decimal'}
      defaultValue={value}
      maxLength={200}
      autoComplete="off"
      {...described}
      {...named}
    />
  )
}

export function CalculatorPage(props: CalculatorPageProps) {
  const { language, calculator, typed, isExample, outcome, problems, rowCount } = props
  const w = ruleWords[language]
  const problemOf = (id: string) => problems.find((problem) => problem.field === id)
  const { rows } = calculator
  return (
    <>
      <div className="tight">
        <Crumbs language={language} items={[{ href: '/hitung', label: w.calculatorTitle }]} />
        <h1>{calculator.title[language]}</h1>
        <p>{calculator.asks[language]}</p>
      </div>
      <ErrorSummary errors={problems} language={language} />
      {outcome === null ? null : (
        <section className="tight" aria-labelledby="hasil">
          <h2 id="hasil">{w.result}</h2>
          {isExample ? <p className="notice">{w.example}</p> : null}
          {outcome.results
            .filter((one) => one.strong)
            .map((one) => (
              <p key={one.label.id} className="headline">
                {one.label[language]}: <span className="number">{one.value}</span>
              </p>
            ))}
          {outcome.results.some((one) => !one.strong) ? (
            <Facts
              language={language}
              roomy
              items={outcome.results
                .filter((one) => !one.strong)
                .map((one) => [one.label[language], one.value])}
            />
          ) : null}
          {outcome.table && outcome.table.body.length > 0 ? (
            <RecordTable
              label={w.result}
              head={outcome.table.head.map((head) => head[language])}
              numbers={outcome.table.numbers}
              rows={outcome.table.body.map((cells, i) => ({ key: String(i), cells }))}
            />
          ) : null}
          {outcome.because.length === 0 ? null : (
            <>
              <h3>{w.reasons}</h3>
              <Reasons because={outcome.because} language={language} />
            </>
          )}
          <p className="small soft">{w.caution}</p>
          <p>
            <a href={props.pdf}>{w.pdf}</a>
            {isExample ? null : (
              <>
                {' · '}
                <a href={`/hitung/buka?apa=${calculator.slug}`}>{w.startOver}</a>
              </>
            )}
          </p>
          {isExample ? null : <p className="small soft">{w.share}</p>}
        </section>
      )}
      <form method="get" action="/hitung/buka" className="tight">
        <input type="hidden" name="apa" value={calculator.slug} />
        <input type="hidden" name="hitung" value="1" />
        {calculator.fields.map((field) => {
          const problem = problemOf(field.name)
          const described = problem ? `${field.name}-error` : undefined
          const control = (
            <Control
              field={field}
              id={field.name}
              value={typed.get(field.name) ?? ''}
              language={language}
              describedBy={described}
            />
          )
          return field.kind === 'checks' ? (
            <Checkboxes
              key={field.name}
              name={field.name}
              label={field.label[language]}
              options={(field.options ?? []).map(([value, words]) => ({ value, label: words[language] }))}
              values={typed.getAll(field.name)}
            />
          ) : (
            <div key={field.name} className="field">
              <label htmlFor={field.name}>{field.label[language]}</label>
              {field.hint ? <p className="hint">{field.hint[language]}</p> : null}
              {problem ? (
                <p className="error" id={described}>
                  {problem.message}
                </p>
              ) : null}
              {control}
            </div>
          )
        })}
        {rows ? (
          <>
            <h2>{rows.title[language]}</h2>
            {rows.fields.some((field) => field.hint) ? (
              <p className="hint">
                {rows.fields.flatMap((field) => (field.hint ? [field.hint[language]] : [])).join(' ')}
              </p>
            ) : null}
            <RecordTable
              label={rows.title[language]}
              head={rows.fields.map((field) => field.label[language])}
              headed={false}
              rows={Array.from({ length: rowCount }, (_, i) => ({
                key: String(i),
                cells: rows.fields.map((field) => {
                  const id = `${field.name}-${i}`
                  const problem = problemOf(id)
                  return (
                    <div>
                      {problem ? (
                        <p className="error" id={`${id}-error`}>
                          {problem.message}
                        </p>
                      ) : null}
                      <Control
                        field={field}
                        id={id}
                        value={typed.getAll(field.name)[i] ?? field.options?.[0]?.[0] ?? ''}
                        language={language}
                        describedBy={problem ? `${id}-error` : undefined}
                        label={`${field.label[language]}, ${w.row.toLowerCase()} ${i + 1}`}
                      />
                    </div>
                  )
                }),
              }))}
            />
            {rowCount >= MOST_ROWS ? <p className="hint">{w.tooManyRows(MOST_ROWS)}</p> : null}
          </>
        ) : null}
        <p className="actions">
          <button className="button primary">{w.compute}</button>{' '}
          {rows && rowCount < MOST_ROWS ? (
            <button className="button" name="tambah" value={rowCount + 3}>
              {w.addRows}
            </button>
          ) : null}
        </p>
      </form>
    </>
  )
}

/** What was typed, as label and text; for the PDF and for whoever reads it later. Numbers stand as this language writes them. */
function asSaid(field: CalculatorField, value: string, language: Language): string {
  const chosen = field.options?.find(([word]) => word === value)?.[1][language]
  if (chosen !== undefined) return chosen
  if (field.kind === 'date') {
    const day = findIsoDate(value)
    return day ? formatDay(day, language) : value
  }
  if (field.kind === 'rupiah') {
    const rupiah = rupiahOfText(value)
    return rupiah === null ? value : formatCount(rupiah, language)
  }
  if (field.kind === 'percent' || field.kind === 'quantity')
    return value.trim().replace(/^(\d+)[.,](\d+)$/, language === 'id' ? '$1,$2' : '$1.$2')
  return value
}

export function typedFacts(calculator: Calculator, typed: URLSearchParams, language: Language) {
  return calculator.fields.flatMap((field): (readonly [string, string])[] => {
    const values = typed.getAll(field.name).filter((value) => value !== '')
    if (values.length === 0) return []
    return [[field.label[language], values.map((value) => asSaid(field, value, language)).join('; ')]]
  })
}

/** The filled rows as they were typed: a printed calculation shows all that was asked. */
export function typedRows(calculator: Calculator, typed: URLSearchParams, language: Language) {
  const { rows } = calculator
  if (!rows) return undefined
  const filled = typed
    .getAll(rows.filledBy)
    .slice(0, MOST_ROWS)
    .flatMap((value, row) => (value.trim() === '' ? [] : [row]))
  return {
    title: rows.title[language],
    head: rows.fields.map((field) => ({
      label: field.label[language],
      number: field.kind === 'rupiah' || field.kind === 'percent' || field.kind === 'quantity',
    })),
    body: filled.map((row) =>
      rows.fields.map((field) => asSaid(field, typed.getAll(field.name)[row] ?? '', language) || '–'),
    ),
  }
}
