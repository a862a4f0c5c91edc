import type { Instant } from '#shared/date'
import { ErrorSummary, Field, formatBytes, formatCount, formatInstant, type Language, Scroll } from '#web'
import { ENDPOINTS, findEndpoint } from './endpoints.ts'
import type { ListedPull, Pull, Source } from './pull.queries.ts'
import { SCHEDULES } from './schedule.ts'
import { pullWords, sentenceOfPullReason } from './words.ts'

export interface SourceView {
  readonly source: Source
  readonly open: Pull | undefined
}

const TAGS = { up: 'kept', down: 'stopped', paused: '', new: 'waiting', running: 'waiting' } as const

/** A pull is under way now, not merely planned or waiting to try again. */
export const isPulling = ({ open }: SourceView): boolean => open !== undefined && open.dicoba_lagi === null

export function stateOf({ source, open }: SourceView): keyof typeof TAGS {
  if (source.gagal_sejak !== null) return 'down'
  if (open) return 'running'
  if (source.dijeda) return 'paused'
  return source.terakhir_berhasil === null ? 'new' : 'up'
}

const StateTag = ({ view, language }: { view: SourceView; language: Language }) => {
  const state = stateOf(view)
  const words = pullWords[language]
  return (
    <>
      <span className={`tag ${TAGS[state]}`}>{words.states[state]}</span>
      {state === 'down' && view.source.dijeda ? (
        <>
          {' '}
          <span className="tag">{words.states.paused}</span>
        </>
      ) : null}
    </>
  )
}

/** The hour within which the source's own minute lies. */
function scheduleOf(source: Source, language: Language): string {
  const time = (hour: number) => `${String(hour % 24).padStart(2, '0')}${language === 'id' ? '.' : ':'}00`
  return pullWords[language].schedules[source.jadwal](`${time(source.jam)}–${time(source.jam + 1)}`)
}

/** When something happens next: nothing for a paused source that is not being pulled. */
function nextOf({ source, open }: SourceView): Instant | null {
  if (open) return open.dicoba_lagi ?? null
  return source.dijeda ? null : source.berikut_pada
}

/** "Down since": one sentence per source that does not answer; shown on the page of files too. */
export function DownSign({ views, language }: { views: readonly SourceView[]; language: Language }) {
  const down = views.filter(({ source }) => source.gagal_sejak !== null)
  if (down.length === 0) return null
  const words = pullWords[language]
  return (
    <section className="notice bad tight" role="status">
      {down.map((view) => {
        const next = nextOf(view)
        return (
          <p key={view.source.id}>
            <a href={`/sumber/${view.source.id}`}>
              {words.downSince(
                view.source.nama,
                formatInstant(view.source.gagal_sejak!, language),
                formatCount(view.source.gagal_kali, language),
              )}
            </a>{' '}
            {view.source.alasan ? sentenceOfPullReason(view.source.alasan, language) : null}{' '}
            {view.source.terakhir_berhasil
              ? `${words.lastSuccess}: ${formatInstant(view.source.terakhir_berhasil, language)}. `
              : `${words.lastSuccess}: ${words.never}. `}
            {next ? `${words.nextTry}: ${formatInstant(next, language)}.` : null}
          </p>
        )
      })}
    </section>
  )
}

export interface SourceForm {
  readonly typed: Readonly<Record<string, string>>
  readonly problems: readonly { readonly field: string; readonly message: string }[]
}

export function SourceListPage(props: {
  language: Language
  views: readonly SourceView[]
  form: SourceForm
  mayWrite: boolean
}) {
  const { language, views } = props
  const words = pullWords[language]
  return (
    <>
      <div className="tight">
        <h1>{words.title}</h1>
        <p className="soft">{words.intro}</p>
      </div>
      <ErrorSummary errors={props.form.problems} language={language} />
      <DownSign views={views} language={language} />
      {views.length === 0 ? (
        <p className="empty">{words.none}</p>
      ) : (
        <div>
          {views.every(({ source }) => source.gagal_sejak === null && source.terakhir_berhasil !== null) ? (
            <p className="notice good">{words.allUp}</p>
          ) : null}
          <Scroll label={words.title}>
            <table className="stacks">
              <thead>
                <tr>
                  <th scope="col">{words.source}</th>
                  <th scope="col">{words.state}</th>
                  <th scope="col">{words.lastSuccess}</th>
                  <th scope="col">{words.next}</th>
                  <th scope="col">{words.schedule}</th>
                </tr>
              </thead>
              <tbody>
                {views.map((view) => {
                  const { source } = view
                  const next = nextOf(view)
                  return (
                    <tr key={source.id}>
                      <th scope="row">
                        <a href={`/sumber/${source.id}`}>{source.nama}</a>
                        <div className="small soft">
                          {findEndpoint(source.jalur)?.title[language] ?? source.jalur},{' '}
                          {source.tahun ?? words.runningYear}
                        </div>
                      </th>
                      <td data-label={words.state}>
                        <div>
                          <StateTag view={view} language={language} />
                        </div>
                      </td>
                      <td className="small" data-label={words.lastSuccess}>
                        <div>
                          {source.terakhir_berhasil
                            ? formatInstant(source.terakhir_berhasil, language)
                            : words.never}
                        </div>
                      </td>
                      <td className="small" data-label={words.next}>
                        <div>{next ? formatInstant(next, language) : '–'}</div>
                      </td>
                      <td className="small" data-label={words.schedule}>
                        <div>{scheduleOf(source, language)}</div>
                      </td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </Scroll>
          <p className="under">
            <a href="/sumber/unduh?format=xlsx">{words.download} (XLSX)</a>{' '}
            <a href="/sumber/unduh?format=csv">CSV</a>
          </p>
        </div>
      )}
      {props.mayWrite ? (
        <form noValidate method="post" action="/sumber" className="stack">
          <h2>{words.add}</h2>
          <Field name="jalur" label={words.feed} error={errorOf(props.form, 'jalur')}>
            <select id="jalur" name="jalur" defaultValue={props.form.typed['jalur'] ?? ''} required>
              <option value="">–</option>
              {ENDPOINTS.map((endpoint) => (
                <option key={endpoint.path} value={endpoint.path}>
                  {endpoint.title[language]}
                </option>
              ))}
            </select>
          </Field>
          <SourceFields form={props.form} language={language} />
          <div className="actions">
            <button className="primary">{words.add}</button>
          </div>
        </form>
      ) : null}
    </>
  )
}

const errorOf = (form: SourceForm, field: string) =>
  form.problems.find((problem) => problem.field === field)?.message

function SourceFields({ form, language }: { form: SourceForm; language: Language }) {
  const words = pullWords[language]
  const { typed } = form
  const input = (
    name: string,
    label: string,
    more: { hint?: string; required?: boolean; inputMode?: 'numeric'; fallback?: string; maxLength?: number },
  ) => {
    const error = errorOf(form, name)
    const described = [...(more.hint ? [`${name}-hint`] : []), ...(error ? [`${name}-error`] : [])].join(' ')
    return (
      <Field name={name} label={label} {...(more.hint ? { hint: more.hint } : {})} error={error}>
        <input
          id={name}
          name={name}
          defaultValue={typed[name] ?? more.fallback ?? ''}
          maxLength={more.maxLength ?? 100}
          {...(more.required ? { required: true } : {})}
          {...(more.inputMode ? { inputMode: more.inputMode } : {})}
          {...(described ? { 'aria-describedby': described } : {})}
          {...(error ? { 'aria-invalid': true } : {})}
        />
      </Field>
    )
  }
  return (
    <>
      {input('nama', words.name, { required: true })}
      {input('tahun', words.year, { hint: words.yearHint, inputMode: 'numeric', maxLength: 4 })}
      {input('kunci', words.key, { hint: words.keyHint, required: true, fallback: 'inaproc', maxLength: 40 })}
      <>
        <Field name="jadwal" label={words.schedule}>
          <select id="jadwal" name="jadwal" defaultValue={typed['jadwal'] ?? 'harian'}>
            {SCHEDULES.map((schedule) => (
              <option key={schedule} value={schedule}>
                {words.scheduleNames[schedule]}
              </option>
            ))}
          </select>
        </Field>
        {input('jam', words.hour, { inputMode: 'numeric', fallback: '2', maxLength: 2 })}
      </>
      <Field name="terapkan" label={words.apply}>
        <select id="terapkan" name="terapkan" defaultValue={typed['terapkan'] ?? 'tidak'}>
          <option value="tidak">{words.applyChoices.tidak}</option>
          <option value="ya">{words.applyChoices.ya}</option>
        </select>
      </Field>
    </>
  )
}

export function SourcePage(props: {
  language: Language
  view: SourceView
  pulls: readonly ListedPull[]
  /** The key's problem as a reason, or null where one is configured. */
  keyProblem: string | null
  form: SourceForm
  done: string | null
  mayWrite: boolean
}) {
  const { language, view } = props
  const { source } = view
  const words = pullWords[language]
  const next = nextOf(view)
  return (
    <>
      <div className="tight">
        <p>
          <a href="/sumber">← {words.back}</a>
        </p>
        <h1>{source.nama}</h1>
        <p>
          <StateTag view={view} language={language} /> {findEndpoint(source.jalur)?.title[language]},{' '}
          {source.tahun ?? words.runningYear}
        </p>
      </div>
      {props.done ? (
        <p className="notice good" role="status">
          {props.done}
        </p>
      ) : null}
      <ErrorSummary errors={props.form.problems} language={language} />
      <DownSign views={[view]} language={language} />
      <dl className="facts" {...(isPulling(view) ? { 'data-renew': '' } : {})}>
        <dt>{words.lastSuccess}</dt>
        <dd>{source.terakhir_berhasil ? formatInstant(source.terakhir_berhasil, language) : words.never}</dd>
        <dt>{view.open ? words.nextTry : words.next}</dt>
        <dd>{next ? formatInstant(next, language) : '–'}</dd>
        <dt>{words.schedule}</dt>
        <dd>{scheduleOf(source, language)}</dd>
        <dt>{words.apply}</dt>
        <dd>{words.applyChoices[source.terapkan ? 'ya' : 'tidak']}</dd>
        <dt>{words.key}</dt>
        <dd>
          {source.kunci}:{' '}
          {props.keyProblem === null
            ? words.keyThere
            : sentenceOfPullReason({ code: props.keyProblem, facts: { kunci: source.kunci } }, language)}
        </dd>
      </dl>
      {props.mayWrite ? (
        <div className="actions">
          <form noValidate method="post" action={`/sumber/${source.id}/tarik`}>
            <button className="primary">{words.pullNow}</button>
          </form>
          <form noValidate method="post" action={`/sumber/${source.id}/${source.dijeda ? 'lanjut' : 'jeda'}`}>
            <button className="button">{source.dijeda ? words.resume : words.pause}</button>
          </form>
        </div>
      ) : null}
      <Pulls pulls={props.pulls} language={language} />
      {props.mayWrite ? (
        <details {...(props.form.problems.length > 0 ? { open: true } : {})}>
          <summary>{words.change}</summary>
          <form noValidate method="post" action={`/sumber/${source.id}`} className="stack">
            <SourceFields form={props.form} language={language} />
            <div className="actions">
              <button>{words.save}</button>
            </div>
          </form>
        </details>
      ) : null}
    </>
  )
}

const PULL_TAGS = { berjalan: 'waiting', selesai: 'kept', gagal: 'stopped', dihentikan: '' } as const

function Pulls({ pulls, language }: { pulls: readonly ListedPull[]; language: Language }) {
  const words = pullWords[language]
  if (pulls.length === 0) return <p className="empty">{words.noPulls}</p>
  return (
    <Scroll label={words.pulls}>
      <table>
        <caption>{words.pulls}</caption>
        <thead>
          <tr>
            <th scope="col">{words.begun}</th>
            <th scope="col">{words.result}</th>
            <th scope="col" className="number">
              {words.pages}
            </th>
            <th scope="col" className="number">
              {words.rows}
            </th>
            <th scope="col" className="number">
              {words.size}
            </th>
            <th scope="col">{words.file}</th>
            <th scope="col">{words.by}</th>
          </tr>
        </thead>
        <tbody>
          {pulls.map((pull) => (
            <tr key={pull.id}>
              <th scope="row" className="small">
                {formatInstant(pull.mulai, language)}
              </th>
              <td>
                <span className={`tag ${PULL_TAGS[pull.status]}`}>
                  {words.statuses[pull.status === 'berjalan' && pull.dicoba_lagi ? 'menunggu' : pull.status]}
                </span>
                {pull.alasan ? (
                  <div className="small">{sentenceOfPullReason(pull.alasan, language)}</div>
                ) : null}
              </td>
              <td className="number">{formatCount(pull.halaman, language)}</td>
              <td className="number">{formatCount(pull.baris, language)}</td>
              <td className="number">{formatBytes(pull.bytes, language)}</td>
              <td className="small">
                {pull.run_id ? (
                  <>
                    <a href={`/berkas/${pull.run_id}`}>{words.openFile}</a>
                    {pull.run_status === 'applied' ? (
                      <div>
                        {words.outcome(
                          formatCount(pull.rows_new ?? 0, language),
                          formatCount(pull.rows_changed ?? 0, language),
                          formatCount(pull.rows_rejected ?? 0, language),
                        )}
                      </div>
                    ) : null}
                  </>
                ) : (
                  '–'
                )}
              </td>
              <td className="small">{pull.oleh === 'jadwal' ? words.bySchedule : pull.oleh}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
