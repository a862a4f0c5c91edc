/** Several files, one decision: what each would change, ticked where nothing speaks against it. */
import { Amount, DataTable, ErrorSummary, formatCount, type Language } from '#web'
import { addSen, senFromNumeric } from '#shared/money'
import type { Dataset } from './dataset.ts'
import type { Run } from './runs.queries.ts'
import { intakeWords } from './words.ts'

export const WAITING_PATH = '/berkas/menunggu'

export interface WaitingPageData {
  readonly language: Language
  readonly url: URL
  readonly runs: readonly Run[]
  readonly datasets: readonly Dataset[]
  readonly mayWrite: boolean
  readonly problem: string | null
}

export const isBusy = (run: Pick<Run, 'status'>): boolean =>
  run.status === 'received' || run.status === 'applying'

/** Rejected rows and an unknown kind of data deserve a look before they enter; all else is ticked. */
const isPlain = (run: Run): boolean => run.rows_rejected === 0 && run.rows_new + run.rows_changed > 0

export function headingOf(runs: readonly Run[], language: Language): string {
  const w = intakeWords[language].together
  const ready = runs.filter((run) => !isBusy(run)).length
  if (ready > 0) return w.title(formatCount(ready, language))
  return runs.length > 0 ? w.busy(formatCount(runs.length, language)) : w.none
}

export function WaitingPage(props: WaitingPageData) {
  const { language, runs } = props
  const words = intakeWords[language]
  const w = words.together
  const busy = runs.filter(isBusy)
  const ready = runs.filter((run) => !isBusy(run))
  const mayDecide = props.mayWrite && busy.length === 0 && ready.length > 0
  const table = (
    <DataTable
      language={language}
      url={props.url}
      caption={words.title}
      captionHidden
      rows={runs}
      rowKey={(run) => run.id}
      stacks
      columns={[
        {
          key: 'berkas',
          label: words.name,
          cell: (run) => (
            <>
              {mayDecide && !isBusy(run) ? (
                <span className="choice">
                  <input
                    type="checkbox"
                    id={run.id}
                    name="berkas"
                    value={run.id}
                    defaultChecked={isPlain(run)}
                  />
                  <label htmlFor={run.id}>{run.file_name}</label>
                </span>
              ) : (
                run.file_name
              )}
              <div className="small soft">
                {props.datasets.find((one) => one.name === run.dataset)?.title[language] ??
                  run.dataset ??
                  words.statuses[run.status]}
              </div>
            </>
          ),
        },
        { key: 'tahun', label: w.years, cell: (run) => run.years.join(', ') || '–' },
        {
          key: 'baru',
          label: words.kinds.new,
          number: true,
          cell: (run) => (run.status === 'received' ? '–' : formatCount(run.rows_new, language)),
        },
        {
          key: 'berubah',
          label: words.kinds.changed,
          number: true,
          cell: (run) => (run.status === 'received' ? '–' : formatCount(run.rows_changed, language)),
        },
        {
          key: 'rupiah',
          label: words.rupiah,
          number: true,
          cell: (run) =>
            run.status === 'received' ? (
              '–'
            ) : (
              <Amount
                sen={addSen(senFromNumeric(run.rupiah_new), senFromNumeric(run.rupiah_changed))}
                language={language}
              />
            ),
        },
        {
          key: 'perhatian',
          label: words.status,
          cell: (run) => (
            <>
              {isBusy(run) ? <span className="tag waiting">{words.statuses[run.status]}</span> : null}
              {run.rows_rejected > 0 ? (
                <div>
                  <a href={`/berkas/${run.id}`}>{w.rejects(formatCount(run.rows_rejected, language))}</a>
                </div>
              ) : null}
              {run.rows_gone > 0 ? (
                <div className="small">{w.gone(formatCount(run.rows_gone, language))}</div>
              ) : null}
              {!isBusy(run) && run.rows_new + run.rows_changed === 0 ? (
                <div className="small">{w.same}</div>
              ) : null}
              {!isBusy(run) && isPlain(run) && run.rows_gone === 0 ? (
                <a href={`/berkas/${run.id}`}>{words.outcome}</a>
              ) : null}
            </>
          ),
        },
      ]}
    />
  )
  return (
    <>
      <div className="tight">
        <p>
          <a href="/berkas">← {w.back}</a>
        </p>
        <h1>{headingOf(runs, language)}</h1>
        {ready.length > 0 ? <p className="soft">{w.intro}</p> : null}
        {runs.length === 0 ? (
          <p>
            <a href="/ringkasan">{words.seeFigures}</a>
          </p>
        ) : null}
      </div>
      {props.problem ? (
        <ErrorSummary
          language={language}
          errors={[{ field: ready[0]?.id ?? 'isi', message: props.problem }]}
        />
      ) : null}
      {runs.length === 0 ? null : mayDecide ? (
        <form noValidate method="post" action={WAITING_PATH} className="stack">
          {table}
          <p className="small soft">{w.order}</p>
          <div className="actions">
            <button className="primary">{w.apply}</button>
          </div>
        </form>
      ) : (
        <div className="stack" {...(busy.length > 0 ? { 'data-renew': '' } : {})}>
          {busy.length > 0 ? (
            <p className="notice" role="status">
              {w.reading(formatCount(busy.length, language))}
            </p>
          ) : null}
          {table}
        </div>
      )}
    </>
  )
}
