import { senFromNumeric } from '#shared/money'
import type { Instant } from '#shared/date'
import {
  Amount,
  DataTable,
  formatBytes,
  formatCount,
  formatInstant,
  type Language,
  Pager,
  Scroll,
  ErrorSummary,
} from '#web'
import { columnLabel } from './column-labels.ts'
import type { Dataset } from './dataset.ts'
import { MappingNote } from './mapping/mapping.page.tsx'
import type { SavedMapping } from './mapping/mapping.queries.ts'
import { DownSign, type SourceView } from './pull/sources.page.tsx'
import { sentenceOfNote, sentenceOfReason, sentenceOfReject } from './sentences.ts'
import { type RejectRow, type Run, RUN_STATUSES, type RunFilter, type RunStatus } from './runs.queries.ts'
import { WAITING_PATH } from './waiting.page.tsx'
import { intakeWords } from './words.ts'

const TAG: Readonly<Record<RunStatus, string>> = {
  received: 'waiting',
  previewed: 'waiting',
  applying: 'waiting',
  applied: 'kept',
  discarded: '',
  failed: 'stopped',
}
export const titleOf = (dataset: string | null, datasets: readonly Dataset[], language: Language): string =>
  datasets.find((one) => one.name === dataset)?.title[language] ?? dataset ?? '–'

/** A feed that Padan knows but does not use yet is not a broken file. */
const StatusTag = ({ run, language }: { run: Run; language: Language }) =>
  run.error?.code === 'dataset-belum-diolah' ? (
    <span className="tag">{intakeWords[language].notUsedYet}</span>
  ) : (
    <span className={`tag ${TAG[run.status]}`}>{intakeWords[language].statuses[run.status]}</span>
  )

export function RunListPage(props: {
  language: Language
  /** Why the last upload was not taken. */
  problem: string | null
  runs: readonly Run[]
  total: number
  /** Files being read, waiting for a decision, or being applied. */
  waiting: number
  filter: RunFilter
  sources: readonly SourceView[]
  datasets: readonly Dataset[]
  mayWrite: boolean
  url: URL
  page: number
  pages: number
}) {
  const words = intakeWords[props.language]
  const isFiltered = props.filter.status !== null || props.filter.search !== ''
  return (
    <>
      <div className="tight">
        <h1>{words.title}</h1>
        <p className="soft">{words.intro}</p>
      </div>
      {props.problem ? (
        <ErrorSummary errors={[{ field: 'berkas', message: props.problem }]} language={props.language} />
      ) : null}
      <DownSign views={props.sources} language={props.language} />
      {props.waiting > 1 && props.mayWrite ? (
        <p className="notice">
          <a href={WAITING_PATH}>{words.together.link(formatCount(props.waiting, props.language))}</a>
        </p>
      ) : null}
      {props.mayWrite ? <UploadForm language={props.language} problem={props.problem} /> : null}
      {props.runs.length === 0 && !isFiltered ? (
        <p className="empty">{words.none}</p>
      ) : (
        <div className="stack">
          <RunFilters {...props} />
          <DataTable
            language={props.language}
            url={props.url}
            caption={words.title}
            about={words.filter.count(formatCount(props.total, props.language))}
            rows={props.runs}
            rowKey={(run) => run.id}
            empty={words.filter.nothing}
            stacks
            columns={[
              {
                key: 'berkas',
                label: words.name,
                cell: (run) => <a href={`/berkas/${run.id}`}>{run.file_name}</a>,
              },
              {
                key: 'jenis',
                label: words.dataset,
                cell: (run) => titleOf(run.dataset, props.datasets, props.language),
              },
              {
                key: 'keadaan',
                label: words.status,
                cell: (run) => <StatusTag run={run} language={props.language} />,
              },
              {
                key: 'baris',
                label: words.rows,
                number: true,
                cell: (run) => formatCount(run.rows_read, props.language),
              },
              {
                key: 'tolak',
                label: words.rejected,
                number: true,
                cell: (run) => formatCount(run.rows_rejected, props.language),
              },
              {
                key: 'diterima',
                label: words.when,
                cell: (run) => (
                  <>
                    {formatInstant(run.created_at as Instant, props.language)}
                    <div className="small soft">{run.created_by}</div>
                  </>
                ),
              },
            ]}
          />
          <Pager url={props.url} page={props.page} pages={props.pages} language={props.language} />
        </div>
      )}
    </>
  )
}

function RunFilters(props: { language: Language; url: URL; filter: RunFilter }) {
  const words = intakeWords[props.language]
  return (
    <form method="get" action={props.url.pathname} className="filters" role="search">
      <div className="field">
        <label htmlFor="cari">{words.filter.search}</label>
        <input id="cari" name="cari" type="search" maxLength={100} defaultValue={props.filter.search} />
      </div>
      <div className="field">
        <label htmlFor="keadaan">{words.filter.status}</label>
        <select id="keadaan" name="keadaan" defaultValue={props.filter.status ?? ''}>
          <option value="">{words.filter.all}</option>
          {RUN_STATUSES.map((status) => (
            <option key={status} value={status}>
              {words.statuses[status]}
            </option>
          ))}
        </select>
      </div>
      <button>{words.filter.show}</button>
    </form>
  )
}

export function UploadForm({ language, problem }: { language: Language; problem: string | null }) {
  const words = intakeWords[language]
  return (
    <form
      noValidate
      method="post"
      action="/berkas"
      encType="multipart/form-data"
      data-upload=""
      data-failed={words.failed}
      className="stack"
    >
      <h2>{words.uploadTitle}</h2>
      <div className="field">
        <label htmlFor="berkas">{words.file}</label>
        <p className="hint" id="berkas-hint">
          {words.fileHint}
        </p>
        {problem ? (
          <p className="error" id="berkas-error">
            {problem}
          </p>
        ) : null}
        <input
          id="berkas"
          name="berkas"
          type="file"
          multiple
          required
          aria-describedby={problem ? 'berkas-error' : 'berkas-hint'}
          aria-invalid={problem ? true : undefined}
          accept=".json,.csv,.xls,.xlsx,.parquet,.gz,.txt"
        />
      </div>
      <div data-progress="" hidden className="tight">
        <label htmlFor="kirim">{words.sending}</label>
        <progress id="kirim" max={100} value={0} />
        <p data-progress-text="" aria-live="polite" />
      </div>
      <div className="actions">
        <button className="primary">{words.upload}</button>
      </div>
    </form>
  )
}

export interface RunPageData {
  readonly language: Language
  readonly run: Run
  readonly dataset: Dataset | undefined
  readonly rejects: readonly RejectRow[]
  readonly gone: readonly { key: Record<string, unknown>; rupiah: string | null }[]
  readonly progress: { percent: number | null; text: string } | null
  readonly mayWrite: boolean
  /** The column mapping by which the file was read, where one was. */
  readonly mapping: SavedMapping | null
}

export function RunPage(props: RunPageData) {
  const { run, language } = props
  const words = intakeWords[language]
  return (
    <>
      <div className="tight">
        <p>
          <a href="/berkas">← {words.title}</a>
        </p>
        <h1>{run.file_name}</h1>
        <p>
          <StatusTag run={run} language={language} /> {props.dataset?.title[language] ?? run.dataset ?? ''}
        </p>
      </div>
      {run.status === 'received' || run.status === 'applying' ? <Working {...props} /> : null}
      {run.error ? (
        <p className={`notice ${run.error.code === 'dataset-belum-diolah' ? '' : 'bad'}`}>
          {sentenceOfReason(run.error, language)}
        </p>
      ) : null}
      <MappingNote {...props} />
      {run.status === 'applied' ? (
        <p className="notice good">
          {words.appliedText}{' '}
          <a href={`/ringkasan${run.years[0] ? `?tahun=${run.years.at(-1)}` : ''}`}>{words.seeFigures}</a>
        </p>
      ) : null}
      {run.dataset && run.status !== 'received' ? <Outcome {...props} /> : null}
      {run.status === 'previewed' && props.mayWrite ? <Decide {...props} /> : null}
      {props.rejects.length > 0 ? <Rejects {...props} /> : null}
      {props.gone.length > 0 ? <Gone {...props} /> : null}
      <FileFacts {...props} />
    </>
  )
}

function Working({ run, progress, language }: RunPageData) {
  const words = intakeWords[language]
  return (
    <section className="notice tight" data-watch={`/berkas/${run.id}/kemajuan`}>
      <label htmlFor="kemajuan">{words.statuses[run.status]}</label>
      <progress
        id="kemajuan"
        max={100}
        {...(progress?.percent === null || progress === null ? {} : { value: progress.percent })}
      />
      <p data-progress-text="" aria-live="polite">
        {progress?.text ?? words.waiting}
      </p>
      <p className="small soft">{words.leave}</p>
    </section>
  )
}

/** A register or a list of codes has no rupiah; a column of zeros would say that it is worth nothing. */
const carriesMoney = (dataset: Dataset | undefined): boolean =>
  dataset === undefined || dataset.rupiah !== undefined

function Outcome({ run, dataset, language }: RunPageData) {
  const words = intakeWords[language]
  const hasMoney = carriesMoney(dataset)
  const kinds = [
    ['new', run.rows_new, run.rupiah_new],
    ['changed', run.rows_changed, run.rupiah_changed],
    ['unchanged', run.rows_unchanged, run.rupiah_unchanged],
    ['rejected', run.rows_rejected, run.rupiah_rejected],
  ] as const
  return (
    <section>
      <Scroll label={words.outcome}>
        <table>
          <caption>{words.outcome}</caption>
          <thead>
            <tr>
              <th scope="col">{words.kind}</th>
              <th scope="col" className="number">
                {words.rows}
              </th>
              {hasMoney ? (
                <th scope="col" className="number">
                  {words.rupiah}
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {kinds.map(([kind, rows, rupiah]) => (
              <tr key={kind}>
                <th scope="row">
                  {words.kinds[kind]} <span className="small soft">{words.kindHints[kind]}</span>
                </th>
                <td className="number">{formatCount(rows, language)}</td>
                {hasMoney ? (
                  <td className="number">
                    <Amount sen={senFromNumeric(rupiah)} language={language} full />
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.kinds.read}</th>
              <td className="number">{formatCount(run.rows_read, language)}</td>
              {hasMoney ? (
                <td className="number">
                  <Amount sen={senFromNumeric(run.rupiah_read)} language={language} full />
                </td>
              ) : null}
            </tr>
          </tfoot>
        </table>
      </Scroll>
      {Object.keys(run.notes).length > 0 ? (
        <div className="tight">
          <h3>{words.notes}</h3>
          <ul>
            {Object.entries(run.notes).map(([note, count]) => (
              <li key={note}>
                {sentenceOfNote(note, language)}: {formatCount(count, language)}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  )
}

function Decide({ run, language }: RunPageData) {
  const words = intakeWords[language]
  const nothing = run.rows_new + run.rows_changed === 0
  return (
    <section className="stack">
      <h2>{words.decide}</h2>
      {nothing ? <p>{words.nothingToApply}</p> : null}
      <form noValidate method="post" action={`/berkas/${run.id}/terapkan`} className="stack" id="terapkan">
        {run.rows_gone > 0 ? (
          run.rows_rejected > 0 ? (
            <p className="soft">{words.completeBlocked}</p>
          ) : (
            <p>
              <input type="checkbox" id="lengkap" name="lengkap" value="ya" />{' '}
              <label htmlFor="lengkap" className="small">
                {words.complete}
              </label>
            </p>
          )
        ) : null}
      </form>
      <div className="actions">
        <button className="primary" form="terapkan">
          {words.apply}
        </button>
        <form noValidate method="post" action={`/berkas/${run.id}/buang`}>
          <button className="danger">{words.discard}</button>
        </form>
      </div>
    </section>
  )
}

function Rejects({ run, rejects, language }: RunPageData) {
  const words = intakeWords[language]
  const tables = [
    { title: words.reasons, rows: rejects.filter((row) => !row.kept) },
    { title: words.kept, rows: rejects.filter((row) => row.kept) },
  ]
  return (
    <section className="stack">
      {tables.map(({ title, rows }) =>
        rows.length === 0 ? null : (
          <div key={title}>
            <Scroll label={title}>
              <table>
                <caption>{title}</caption>
                <thead>
                  <tr>
                    <th scope="col" className="number">
                      {words.line}
                    </th>
                    <th scope="col">{words.field}</th>
                    <th scope="col">{words.value}</th>
                    <th scope="col">{words.reason}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.slice(0, 100).map((row) => (
                    <tr key={`${row.row_no} ${row.field}`}>
                      <td className="number">{formatCount(row.line, language)}</td>
                      <td>{row.field === '*' ? '–' : row.field}</td>
                      <td>{row.value ?? '–'}</td>
                      <td>
                        {sentenceOfReject(row.code, language)}
                        {row.detail.lines?.length
                          ? ` (${words.line.toLowerCase()} ${row.detail.lines.slice(0, 5).join(', ')})`
                          : ''}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
            {rows.length > 100 ? (
              <p className="small soft">{words.andMore(formatCount(rows.length - 100, language))}</p>
            ) : null}
          </div>
        ),
      )}
      {run.rows_rejected > 0 ? (
        <p className="under">
          {words.repair}: <a href={`/berkas/${run.id}/tolakan?format=xlsx`}>XLSX</a>{' '}
          <a href={`/berkas/${run.id}/tolakan?format=csv`}>CSV</a>
        </p>
      ) : null}
    </section>
  )
}

function Gone({ run, dataset, gone, language }: RunPageData) {
  const words = intakeWords[language]
  const hasMoney = carriesMoney(dataset)
  return (
    <section className="stack">
      <div className="tight">
        <h2>
          {words.gone}: {formatCount(run.rows_gone, language)}
        </h2>
        <p className="soft">{words.goneText}</p>
      </div>
      <Scroll label={words.gone}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.key}</th>
              {hasMoney ? (
                <th scope="col" className="number">
                  {words.rupiah}
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {gone.slice(0, 50).map((row, index) => (
              <tr key={index}>
                <td>
                  {Object.entries(row.key)
                    .filter(([name, value]) => name !== 'klpd' && value !== null)
                    .map(([name, value]) =>
                      dataset?.shownAs ? String(value) : `${columnLabel(name, language)} ${String(value)}`,
                    )
                    .join(', ')}
                </td>
                {hasMoney ? (
                  <td className="number">
                    <Amount
                      sen={row.rupiah === null ? null : senFromNumeric(row.rupiah)}
                      language={language}
                      full
                    />
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {run.rows_gone > 50 ? (
        <p className="small soft">{words.andMore(formatCount(run.rows_gone - 50, language))}</p>
      ) : null}
    </section>
  )
}

function FileFacts({ run, dataset, language }: RunPageData) {
  const words = intakeWords[language]
  return (
    <section className="stack">
      {dataset ? (
        <details>
          <summary>{words.traps}</summary>
          <ul>
            {dataset.traps.map((trap) => (
              <li key={trap.id}>{trap[language]}</li>
            ))}
          </ul>
        </details>
      ) : null}
      <dl className="facts">
        <dt>{words.hash}</dt>
        <dd>{run.sha256}</dd>
        <dt>{words.size}</dt>
        <dd>{formatBytes(run.bytes, language)}</dd>
        <dt>{words.by}</dt>
        <dd>
          {run.created_by}, {formatInstant(run.created_at as Instant, language)}
        </dd>
        {run.years.length > 0 ? (
          <>
            <dt>{words.years}</dt>
            <dd>{run.years.join(', ')}</dd>
            <dt>{words.governments}</dt>
            <dd>{run.klpds.join(', ')}</dd>
          </>
        ) : null}
        {run.columns_missing.length > 0 ? (
          <>
            <dt>{words.missing}</dt>
            <dd>{run.columns_missing.join(', ')}</dd>
          </>
        ) : null}
        {run.columns_unknown.length > 0 ? (
          <>
            <dt>{words.unknownColumns}</dt>
            <dd>{run.columns_unknown.join(', ')}</dd>
          </>
        ) : null}
      </dl>
    </section>
  )
}
