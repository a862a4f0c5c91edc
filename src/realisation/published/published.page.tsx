import type { Instant } from '#shared/date'
import type { Sen } from '#shared/money'
import type { BasisPoints } from '#shared/percent'
import {
  Amount,
  ErrorSummary,
  Field,
  formatCount,
  formatDay,
  formatInstant,
  formatPercent,
  formatPoints,
  formatRupiah,
  type Language,
  Scroll,
  Select,
} from '#web'
import { MEASURES, type PublishedVerdict } from './judge.ts'
import { UNITS } from './printed.ts'
import type { RecordedFigure } from './published.queries.ts'
import { exactPercent, publishedWords, sentenceOfFinding } from './words.ts'

export interface JudgedFigure {
  readonly figure: RecordedFigure
  readonly verdict: PublishedVerdict
}

const TAGS = { ok: 'kept', bare: '', ask: 'waiting' } as const

const percent = (bp: number | null, language: Language) =>
  bp === null ? null : formatPercent(bp as BasisPoints, language)

const exactOrNull = (bp: number | null, language: Language) =>
  bp === null ? null : exactPercent(bp, language)

const NotPrinted = ({ language }: { language: Language }) => (
  <span className="soft">{publishedWords[language].notPrinted}</span>
)

const AmountOrNot = ({ sen, language }: { sen: Sen | null; language: Language }) =>
  sen === null ? <NotPrinted language={language} /> : <Amount sen={sen} language={language} />

/** As it was printed: `27,189 triliun` must not become 27,2. */
const PrintedAmount = (props: { sen: Sen | null; printed: string | null; language: Language }) => {
  const { sen, printed, language } = props
  const scaled = /^(.+) (juta|miliar|triliun)$/.exec(printed ?? '')
  if (sen === null || !scaled) return <AmountOrNot sen={sen} language={language} />
  const full = formatRupiah(sen, language)
  const unit = publishedWords[language].units[scaled[2] as 'juta' | 'miliar' | 'triliun']
  const number = language === 'id' ? scaled[1]! : scaled[1]!.replaceAll('.', '').replace(',', '.')
  return (
    <data value={full} title={full}>
      Rp{number} {unit}
    </data>
  )
}

/** What a person has to look at, in sentences; the table below is the evidence. */
function ToLookAt(props: { figures: readonly JudgedFigure[]; language: Language; linked: boolean }) {
  const { language } = props
  const words = publishedWords[language]
  const asking = props.figures.filter(({ verdict }) => verdict.state === 'ask')
  if (asking.length === 0) return null
  return (
    <div className="tight">
      <h3>{words.toLookAt}</h3>
      <ul>
        {asking.map(({ figure, verdict }) => (
          <li key={figure.id}>
            {props.linked ? (
              <a href={`/terbitan/${figure.id}`}>{formatDay(figure.day, language)}</a>
            ) : (
              <strong>{formatDay(figure.day, language)}</strong>
            )}
            : {verdict.findings.map((finding) => sentenceOfFinding(finding, language)).join(' ')}
          </li>
        ))}
      </ul>
    </div>
  )
}

const StateTag = ({ verdict, language }: { verdict: PublishedVerdict; language: Language }) => (
  <span className={`tag ${TAGS[verdict.state]}`}>{publishedWords[language].states[verdict.state]}</span>
)

export interface PublishedForm {
  readonly typed: Readonly<Record<string, string>>
  readonly problems: readonly { readonly field: string; readonly message: string }[]
}

export function PublishedListPage(props: {
  language: Language
  shown: readonly JudgedFigure[]
  total: number
  toAsk: number
  years: readonly number[]
  filter: { readonly year: string; readonly measure: string; readonly only: string }
  example: readonly JudgedFigure[]
  mayTakeOver: boolean
  done: string | null
  form: PublishedForm
  mayWrite: boolean
  downloadPath: string
}) {
  const { language } = props
  const words = publishedWords[language]
  return (
    <>
      <div className="tight">
        <h1>{words.title}</h1>
        <p className="soft">{words.intro}</p>
      </div>
      {props.done ? (
        <p className="notice good" role="status">
          {props.done}
        </p>
      ) : null}
      <ErrorSummary errors={props.form.problems} language={language} />
      {props.total === 0 ? (
        <p className="empty">{words.none}</p>
      ) : (
        <section className="stack">
          <p>{words.summary(formatCount(props.total, language), formatCount(props.toAsk, language))}</p>
          <form method="get" action="/terbitan" className="filters">
            <Select
              name="tahun"
              label={words.year}
              value={props.filter.year}
              options={[
                { value: '', label: words.all },
                ...props.years.map((year) => ({ value: String(year), label: String(year) })),
              ]}
            />
            <Select
              name="ukuran"
              label={words.measure}
              value={props.filter.measure}
              options={[
                { value: '', label: words.all },
                ...MEASURES.map((measure) => ({ value: measure, label: words.measures[measure] })),
              ]}
            />
            <Select
              name="hasil"
              label={words.verdict}
              value={props.filter.only}
              options={[
                { value: '', label: words.all },
                { value: 'dilihat', label: words.onlyAsk },
              ]}
            />
            <div>
              <button>{words.filter}</button>
            </div>
          </form>
          {props.shown.length === 0 ? (
            <p className="empty">{words.noneFound}</p>
          ) : (
            <>
              <ToLookAt figures={props.shown} language={language} linked />
              <FigureTable figures={props.shown} language={language} label={words.title} linked />
            </>
          )}
          <p className="under">
            <a href={`${props.downloadPath}format=xlsx`}>{words.download} (XLSX)</a>{' '}
            <a href={`${props.downloadPath}format=csv`}>CSV</a>
          </p>
        </section>
      )}
      {props.mayWrite ? (
        <details {...(props.form.problems.length > 0 || props.total === 0 ? { open: true } : {})}>
          <summary>{words.record}</summary>
          <FigureForm action="/terbitan" form={props.form} language={language} button={words.record} />
        </details>
      ) : null}
      {props.example.length > 0 ? (
        <section className="stack">
          <h2>{words.example}</h2>
          <p className="soft">{words.exampleIntro}</p>
          <ToLookAt figures={props.example} language={language} linked={false} />
          <FigureTable figures={props.example} language={language} label={words.example} linked={false} />
          {props.mayTakeOver ? (
            <form noValidate method="post" action="/terbitan/dki">
              <button>{words.takeOver(formatCount(props.example.length, language))}</button>
            </form>
          ) : null}
        </section>
      ) : null}
      <p className="small soft">{words.rule}</p>
    </>
  )
}

function FigureTable(props: {
  figures: readonly JudgedFigure[]
  language: Language
  label: string
  linked: boolean
}) {
  const { language } = props
  const words = publishedWords[language]
  return (
    <Scroll label={props.label}>
      <table className="stacks">
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.measure}</th>
            <th scope="col" className="number">
              {words.realised}
            </th>
            <th scope="col" className="number">
              {words.base}
            </th>
            <th scope="col" className="number">
              {words.printed}
            </th>
            <th scope="col" className="number">
              {words.recomputed}
            </th>
            <th scope="col">{words.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {props.figures.map(({ figure, verdict }) => (
            <tr key={figure.id}>
              <th scope="row">
                {props.linked ? (
                  <a href={`/terbitan/${figure.id}`}>{formatDay(figure.day, language)}</a>
                ) : (
                  formatDay(figure.day, language)
                )}
                <div className="small soft">
                  {figure.sourceUrl && !props.linked ? (
                    <a href={figure.sourceUrl} rel="noopener noreferrer nofollow">
                      {figure.sourceName}
                    </a>
                  ) : (
                    figure.sourceName
                  )}
                </div>
              </th>
              <td className="small" data-label={words.measure}>
                <div>{words.measures[figure.measure].split(':')[0]}</div>
              </td>
              <td className="number" data-label={words.realised}>
                <div>
                  <PrintedAmount sen={figure.realised} printed={figure.realisedPrinted} language={language} />
                </div>
              </td>
              <td className="number" data-label={words.base}>
                <div>
                  <PrintedAmount sen={figure.base} printed={figure.basePrinted} language={language} />
                </div>
              </td>
              <td className="number" data-label={words.printed}>
                <div>{exactOrNull(figure.printedBp, language) ?? <NotPrinted language={language} />}</div>
              </td>
              <td className="number" data-label={words.recomputed}>
                <div>{exactOrNull(verdict.recomputedBp, language) ?? '–'}</div>
              </td>
              <td data-label={words.verdict}>
                <div>
                  <StateTag verdict={verdict} language={language} />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function FigureForm(props: { action: string; form: PublishedForm; language: Language; button: string }) {
  const { language, form } = props
  const { typed } = form
  const words = publishedWords[language]
  const error = (name: string) => form.problems.find((problem) => problem.field === name)?.message
  const input = (
    name: string,
    label: string,
    more: {
      hint?: string
      type?: string
      required?: boolean
      maxLength?: number
      inputMode?: 'decimal' | 'numeric'
    } = {},
  ) => {
    const problem = error(name)
    const described = [...(more.hint ? [`${name}-hint`] : []), ...(problem ? [`${name}-error`] : [])].join(
      ' ',
    )
    return (
      <Field name={name} label={label} {...(more.hint ? { hint: more.hint } : {})} error={problem}>
        <input
          id={name}
          name={name}
          type={more.type ?? 'text'}
          defaultValue={typed[name] ?? ''}
          maxLength={more.maxLength ?? 100}
          {...(more.required ? { required: true } : {})}
          {...(more.inputMode ? { inputMode: more.inputMode } : {})}
          {...(described ? { 'aria-describedby': described } : {})}
          {...(problem ? { 'aria-invalid': true } : {})}
        />
      </Field>
    )
  }
  const unit = (name: string, of: string) => (
    <Field name={name} label={`${words.unit}: ${of}`}>
      <select id={name} name={name} defaultValue={typed[name] ?? 'triliun'}>
        {UNITS.map((one) => (
          <option key={one} value={one}>
            {words.units[one]}
          </option>
        ))}
      </select>
    </Field>
  )
  return (
    <form noValidate method="post" action={props.action} className="stack">
      <div className="columns">
        <div>
          {input('tanggal', words.day, { type: 'date', required: true, hint: words.dayHint })}
          {input('tahun', words.year, { required: true, inputMode: 'numeric', maxLength: 4 })}
          <Field name="ukuran" label={words.measure}>
            <select id="ukuran" name="ukuran" defaultValue={typed['ukuran'] ?? 'K'}>
              {MEASURES.map((measure) => (
                <option key={measure} value={measure}>
                  {words.measures[measure]}
                </option>
              ))}
            </select>
          </Field>
          {input('sumber_nama', words.sourceName, { required: true })}
          {input('sumber_url', words.sourceUrl, { type: 'url', maxLength: 600 })}
        </div>
        <div>
          {input('realisasi', words.realised, {
            hint: words.amountHint,
            inputMode: 'decimal',
            maxLength: 40,
          })}
          {unit('realisasi_satuan', words.realised)}
          {input('penyebut', words.base, { inputMode: 'decimal', maxLength: 40 })}
          {unit('penyebut_satuan', words.base)}
          {input('persen', words.printed, { hint: words.percentHint, inputMode: 'decimal', maxLength: 20 })}
          {input('catatan', words.note, { maxLength: 500 })}
        </div>
      </div>
      <div className="actions">
        <button className="primary">{props.button}</button>
      </div>
    </form>
  )
}

export interface OwnFigure {
  readonly known: 'then' | 'now'
  readonly numerator: Sen | null
  readonly denominator: Sen | null
  readonly percentBp: number | null
}

export function PublishedFigurePage(props: {
  language: Language
  judged: JudgedFigure
  versions: readonly RecordedFigure[]
  /** `null`: Padan computes no such measure. */
  own: readonly OwnFigure[] | null
  form: PublishedForm
  done: string | null
  mayWrite: boolean
}) {
  const { language } = props
  const { figure, verdict } = props.judged
  const words = publishedWords[language]
  const stands = figure.knownTo === 'infinity'
  return (
    <>
      <div className="tight">
        <p>
          <a href="/terbitan">← {words.back}</a>
        </p>
        <h1>
          {words.measures[figure.measure]}, {formatDay(figure.day, language)}
        </h1>
        <p>
          <StateTag verdict={verdict} language={language} />
        </p>
      </div>
      {props.done ? (
        <p className="notice good" role="status">
          {props.done}
        </p>
      ) : null}
      {stands ? null : <p className="notice">{words.withdrawn}</p>}
      <ErrorSummary errors={props.form.problems} language={language} />
      <section className="stack">
        <h2>{words.findings}</h2>
        {verdict.findings.length === 0 ? (
          <p>{verdict.state === 'ok' ? words.noFindings : words.nothingToCheck}</p>
        ) : (
          <ul>
            {verdict.findings.map((finding, index) => (
              <li key={index}>
                {sentenceOfFinding(finding, language)}{' '}
                {typeof finding.facts?.['lain'] === 'string' ? (
                  <a href={`/terbitan/${finding.facts['lain']}`}>→</a>
                ) : null}
              </li>
            ))}
          </ul>
        )}
        <p className="small soft">{words.rule}</p>
      </section>
      <section>
        <h2>{words.calculation}</h2>
        <dl className="facts">
          <dt>{words.year}</dt>
          <dd>{figure.year}</dd>
          <dt>{words.realised}</dt>
          <dd>
            {figure.realised === null ? (
              <NotPrinted language={language} />
            ) : (
              formatRupiah(figure.realised, language)
            )}{' '}
            {figure.realisedPrinted ? <span className="soft">“{figure.realisedPrinted}”</span> : null}
          </dd>
          <dt>{words.base}</dt>
          <dd>
            {figure.base === null ? <NotPrinted language={language} /> : formatRupiah(figure.base, language)}{' '}
            {figure.basePrinted ? <span className="soft">“{figure.basePrinted}”</span> : null}
          </dd>
          <dt>{words.printed}</dt>
          <dd>
            {exactOrNull(figure.printedBp, language) ?? <NotPrinted language={language} />}{' '}
            {figure.percentPrinted ? <span className="soft">“{figure.percentPrinted}”</span> : null}
          </dd>
          <dt>{words.recomputed}</dt>
          <dd>{exactOrNull(verdict.recomputedBp, language) ?? '–'}</dd>
          <dt>{words.source}</dt>
          <dd>
            {figure.sourceName}{' '}
            {figure.sourceUrl ? (
              <a href={figure.sourceUrl} rel="noopener noreferrer nofollow">
                {words.openSource}
              </a>
            ) : null}
          </dd>
          {figure.note ? (
            <>
              <dt>{words.note}</dt>
              <dd>{figure.note}</dd>
            </>
          ) : null}
        </dl>
      </section>
      <Own {...props} />
      <History versions={props.versions} language={language} />
      {props.mayWrite && stands ? (
        <>
          <details {...(props.form.problems.length > 0 ? { open: true } : {})}>
            <summary>{words.correct}</summary>
            <FigureForm
              action={`/terbitan/${figure.id}`}
              form={props.form}
              language={language}
              button={words.save}
            />
          </details>
          <p>
            <a href={`/terbitan/${figure.id}/tarik`}>{words.withdraw}</a>
          </p>
        </>
      ) : null}
    </>
  )
}

function Own(props: { judged: JudgedFigure; own: readonly OwnFigure[] | null; language: Language }) {
  const { language, own } = props
  const { figure } = props.judged
  const words = publishedWords[language]
  const printed = figure.printedBp ?? props.judged.verdict.recomputedBp
  return (
    <section className="stack">
      <h2>{words.own}</h2>
      {own === null ? (
        <p className="soft">{words.ownNotMeasured}</p>
      ) : (
        <>
          <p className="soft">{words.ownIntro(words.measures[figure.measure])}</p>
          <Scroll label={words.own}>
            <table className="stacks">
              <thead>
                <tr>
                  <th scope="col" aria-label={words.own} />
                  <th scope="col" className="number">
                    {words.realised}
                  </th>
                  <th scope="col" className="number">
                    {words.base}
                  </th>
                  <th scope="col" className="number">
                    %
                  </th>
                  <th scope="col" className="number">
                    {words.difference}
                  </th>
                </tr>
              </thead>
              <tbody>
                {own.map((one) => (
                  <tr key={one.known}>
                    <th scope="row">{one.known === 'then' ? words.knownThen : words.knownNow}</th>
                    {one.numerator === null && one.denominator === null ? (
                      <td colSpan={4} className="soft">
                        {words.ownNone}
                      </td>
                    ) : (
                      <>
                        <td className="number" data-label={words.realised}>
                          <div>
                            <AmountOrNot sen={one.numerator} language={language} />
                          </div>
                        </td>
                        <td className="number" data-label={words.base}>
                          <div>
                            <AmountOrNot sen={one.denominator} language={language} />
                          </div>
                        </td>
                        <td className="number" data-label="%">
                          <div>{percent(one.percentBp, language) ?? '–'}</div>
                        </td>
                        <td className="number" data-label={words.difference}>
                          <div>
                            {printed === null || one.percentBp === null
                              ? '–'
                              : formatPoints(one.percentBp - printed, language)}
                          </div>
                        </td>
                      </>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </>
      )}
    </section>
  )
}

function History({ versions, language }: { versions: readonly RecordedFigure[]; language: Language }) {
  const words = publishedWords[language]
  return (
    <section>
      <Scroll label={words.history}>
        <table className="stacks">
          <caption>{words.history}</caption>
          <thead>
            <tr>
              <th scope="col">{words.from}</th>
              <th scope="col">{words.until}</th>
              <th scope="col" className="number">
                {words.realised}
              </th>
              <th scope="col" className="number">
                {words.base}
              </th>
              <th scope="col" className="number">
                {words.printed}
              </th>
              <th scope="col">{words.by}</th>
            </tr>
          </thead>
          <tbody>
            {versions.map((version) => (
              <tr key={version.knownTo}>
                <th scope="row" className="small">
                  {formatInstant(version.knownFrom, language)}
                </th>
                <td className="small" data-label={words.until}>
                  <div>
                    {version.knownTo === 'infinity'
                      ? words.now
                      : formatInstant(version.knownTo as Instant, language)}
                  </div>
                </td>
                <td className="number" data-label={words.realised}>
                  <div>
                    <AmountOrNot sen={version.realised} language={language} />
                  </div>
                </td>
                <td className="number" data-label={words.base}>
                  <div>
                    <AmountOrNot sen={version.base} language={language} />
                  </div>
                </td>
                <td className="number" data-label={words.printed}>
                  <div>{exactOrNull(version.printedBp, language) ?? '–'}</div>
                </td>
                <td className="small" data-label={words.by}>
                  <div>{version.by}</div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}
