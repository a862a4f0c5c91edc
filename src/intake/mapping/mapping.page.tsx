import type { Instant } from '#shared/date'
import { senFromNumeric } from '#shared/money'
import {
  DataTable,
  ErrorSummary,
  formatCount,
  formatInstant,
  formatRupiah,
  type Language,
  Scroll,
  Unknown,
} from '#web'
import type { Dataset, MappedField } from '../dataset.ts'
import type { Run } from '../runs.queries.ts'
import { sentenceOfReject } from '../sentences.ts'
import type { ColumnMapping } from './build-dataset.ts'
import { type CheckResult, type FileSample, MAX_ROWS_CHECKED } from './check-rows.ts'
import type { HeadingChanges } from './headings.ts'
import type { SavedMapping } from './mapping.queries.ts'
import { mappingWords } from './words.ts'
import { DATE_STYLES, type KnownAgency, NUMBER_STYLES } from './written-values.ts'

const labelOf = (dataset: Dataset | undefined, field: string, language: Language): string =>
  dataset?.mapping?.fields.find((one) => one.name === field)?.label[language] ?? field

const titleOf = (datasets: readonly Dataset[], name: string, language: Language) =>
  datasets.find((one) => one.name === name)?.title[language] ?? name

// ── all mappings ────────────────────────────────────────────────────────────────────────────────

export function MappingListPage(props: {
  language: Language
  url: URL
  mappings: readonly SavedMapping[]
  use: ReadonlyMap<string, { runs: number; last: string }>
  datasets: readonly Dataset[]
}) {
  const { language } = props
  const words = mappingWords[language]
  return (
    <>
      <div className="tight">
        <h1>{words.title}</h1>
        <p className="soft">{words.intro}</p>
        <p>
          {words.how} <a href="/berkas">{words.toFiles}</a>
        </p>
      </div>
      {props.mappings.length === 0 ? (
        <p className="empty">{words.none}</p>
      ) : (
        <DataTable
          language={language}
          url={props.url}
          caption={words.title}
          captionHidden
          rows={props.mappings}
          rowKey={(mapping) => mapping.id}
          download="/pemetaan/unduh"
          stacks
          columns={[
            {
              key: 'nama',
              label: words.name,
              cell: (mapping) => <a href={`/pemetaan/${mapping.id}`}>{mapping.nama}</a>,
            },
            {
              key: 'jenis',
              label: words.kind,
              cell: (mapping) => titleOf(props.datasets, mapping.dataset, language),
            },
            {
              key: 'judul',
              label: words.headings,
              number: true,
              cell: (mapping) => formatCount(mapping.judul.length, language),
            },
            {
              key: 'dipakai',
              label: words.used,
              cell: (mapping) => {
                const use = props.use.get(mapping.id)
                return use ? (
                  <>
                    {words.usedTimes(formatCount(use.runs, language))}
                    <div className="small soft">{formatInstant(use.last as Instant, language)}</div>
                  </>
                ) : (
                  words.never
                )
              },
            },
            {
              key: 'disimpan',
              label: words.savedBy,
              cell: (mapping) => (
                <>
                  {formatInstant(mapping.dibuat_pada as Instant, language)}
                  <div className="small soft">{mapping.dibuat_oleh}</div>
                </>
              ),
            },
            {
              key: 'keadaan',
              label: words.state,
              cell: (mapping) => <MappingState mapping={mapping} language={language} />,
            },
          ]}
        />
      )}
    </>
  )
}

const MappingState = ({ mapping, language }: { mapping: SavedMapping; language: Language }) => (
  <span className={`tag ${mapping.diganti_pada === null ? 'kept' : ''}`}>
    {mapping.diganti_pada === null ? mappingWords[language].inForce : mappingWords[language].closed}
  </span>
)

export function MappingDetailPage(props: {
  language: Language
  mapping: SavedMapping
  datasets: readonly Dataset[]
  mayWrite: boolean
}) {
  const { language, mapping } = props
  const words = mappingWords[language]
  const dataset = props.datasets.find((one) => one.name === mapping.dataset)
  const fields = dataset?.mapping?.fields ?? []
  return (
    <>
      <div className="tight">
        <p>
          <a href="/pemetaan">← {words.back}</a>
        </p>
        <h1>{mapping.nama}</h1>
        <p>
          <MappingState mapping={mapping} language={language} />{' '}
          {titleOf(props.datasets, mapping.dataset, language)}
        </p>
      </div>
      <Scroll label={words.columns}>
        <table>
          <caption>{words.columns}</caption>
          <thead>
            <tr>
              <th scope="col">{words.field}</th>
              <th scope="col">{words.heading}</th>
              <th scope="col">{words.fixed}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field.name}>
                <th scope="row">{field.label[language]}</th>
                <td>{mapping.kolom[field.name] ?? '–'}</td>
                <td>{mapping.tetapan[field.name] ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <dl className="facts">
        <dt>{words.numbers}</dt>
        <dd>{words.numberStyles[mapping.tulisan_angka]}</dd>
        <dt>{words.dates}</dt>
        <dd>{words.dateStyles[mapping.tulisan_tanggal]}</dd>
        <dt>{words.headings}</dt>
        <dd>{mapping.judul.filter((heading) => heading !== '').join(' · ')}</dd>
        <dt>{words.savedBy}</dt>
        <dd>
          {formatInstant(mapping.dibuat_pada as Instant, language)}, {mapping.dibuat_oleh}
        </dd>
      </dl>
      {Object.keys(mapping.padanan).length > 0 ? (
        <Scroll label={words.pairs}>
          <table>
            <caption>{words.pairs}</caption>
            <tbody>
              {Object.entries(mapping.padanan).map(([written, code]) => (
                <tr key={written}>
                  <th scope="row">{written}</th>
                  <td>{code}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      ) : null}
      {props.mayWrite && mapping.diganti_pada === null ? (
        <form noValidate method="post" action={`/pemetaan/${mapping.id}/hentikan`} className="actions">
          <button className="danger">{words.stop}</button>
        </form>
      ) : null}
    </>
  )
}

// ── mapping one file ────────────────────────────────────────────────────────────────────────────

export interface MapFilePageData {
  readonly language: Language
  readonly run: Run
  readonly kinds: readonly Dataset[]
  readonly dataset: Dataset | undefined
  readonly sample: FileSample
  readonly typed: ColumnMapping & { readonly nama: string }
  readonly agencies: readonly KnownAgency[]
  readonly near: { readonly mapping: SavedMapping; readonly changes: HeadingChanges } | null
  readonly result: CheckResult | null
  readonly problems: readonly { readonly field: string; readonly message: string }[]
}

export function MapFilePage(props: MapFilePageData) {
  const { language, run, dataset } = props
  const words = mappingWords[language]
  return (
    <>
      <div className="tight">
        <p>
          <a href={`/berkas/${run.id}`}>← {words.backToFile}</a>
        </p>
        <h1>{words.mapTitle(run.file_name)}</h1>
        <p className="soft">{words.mapIntro}</p>
      </div>
      <ErrorSummary errors={props.problems} language={language} />
      {props.near ? <Near near={props.near} language={language} /> : null}
      {props.result ? <Result {...props} result={props.result} /> : null}
      <SampleTable sample={props.sample} label={words.preview} />
      {dataset ? (
        <>
          <p>
            {dataset.title[language]}. <a href={`/berkas/${run.id}/pemetaan?jenis=`}>{words.change}</a>
          </p>
          <MappingForm {...props} dataset={dataset} />
        </>
      ) : (
        <section className="stack">
          <h2>{words.chooseKind}</h2>
          <div className="actions">
            {props.kinds.map((kind) => (
              <a
                key={kind.name}
                className="button"
                href={`/berkas/${run.id}/pemetaan?jenis=${encodeURIComponent(kind.name)}`}
              >
                {kind.title[language]}
              </a>
            ))}
          </div>
        </section>
      )}
    </>
  )
}

function Near({ near, language }: { near: NonNullable<MapFilePageData['near']>; language: Language }) {
  const words = mappingWords[language]
  const lists = [
    [words.lost, near.changes.lost],
    [words.added, near.changes.added],
    [words.goneUnused, near.changes.goneUnused],
  ] as const
  return (
    <section className="notice tight">
      <h2>{words.nearTitle(near.mapping.nama)}</h2>
      <dl className="facts">
        {lists.map(([title, headings]) =>
          headings.length === 0 ? null : (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{headings.slice(0, 30).join(' · ')}</dd>
            </div>
          ),
        )}
      </dl>
      <p>{words.nearText}</p>
    </section>
  )
}

function SampleTable({ sample, label }: { sample: FileSample; label: string }) {
  return (
    <Scroll label={label}>
      <table>
        <caption>{label}</caption>
        <thead>
          <tr>
            {sample.headings.slice(0, 60).map((heading, index) => (
              <th scope="col" key={index}>
                {heading || '–'}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.rows.map((row, index) => (
            <tr key={index}>
              {sample.headings.slice(0, 60).map((_, column) => (
                <td key={column} className="small">
                  {row[column] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function MappingForm(props: MapFilePageData & { dataset: Dataset }) {
  const { language, run, dataset, typed } = props
  const words = mappingWords[language]
  const form = 'petakan'
  return (
    <form noValidate method="post" action={`/berkas/${run.id}/pemetaan`} className="stack" id={form}>
      <input type="hidden" name="jenis" value={dataset.name} />
      <h2>{words.columns}</h2>
      <div className="columns">
        {dataset.mapping!.fields.map((field) => (
          <div key={field.name}>
            <FieldChoice {...props} field={field} />
          </div>
        ))}
      </div>
      <h2>{words.written}</h2>
      <div className="field">
        <label htmlFor="angka">{words.numbers}</label>
        <select id="angka" name="angka" defaultValue={typed.tulisan_angka}>
          {NUMBER_STYLES.map((style) => (
            <option key={style} value={style}>
              {words.numberStyles[style]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="tanggal">{words.dates}</label>
        <select id="tanggal" name="tanggal" defaultValue={typed.tulisan_tanggal}>
          {DATE_STYLES.map((style) => (
            <option key={style} value={style}>
              {words.dateStyles[style]}
            </option>
          ))}
        </select>
      </div>
      {props.result && props.result.unknownAgencies.length > 0 ? (
        <UnknownAgencies {...props} result={props.result} />
      ) : (
        <KeptPairs pairs={typed.padanan} from={0} />
      )}
      <div className="field">
        <label htmlFor="nama">{words.name}</label>
        <input id="nama" name="nama" defaultValue={typed.nama} maxLength={120} required />
      </div>
      <div className="actions">
        <button name="tindakan" value="periksa" {...(props.result === null ? { className: 'primary' } : {})}>
          {words.check}
        </button>
        {props.result !== null && props.result.good > 0 ? (
          <button name="tindakan" value="simpan" className="primary">
            {words.save}
          </button>
        ) : null}
      </div>
    </form>
  )
}

function FieldChoice(props: MapFilePageData & { dataset: Dataset; field: MappedField }) {
  const { language, dataset, field, sample, typed } = props
  const words = mappingWords[language]
  const required = dataset.fields.find((one) => one.name === field.name)?.required === true
  const name = `k.${field.name}`
  const error = props.problems.find((problem) => problem.field === name)?.message
  const described = [...(field.hint ? [`${name}-hint`] : []), ...(error ? [`${name}-error`] : [])].join(' ')
  return (
    <div className="field">
      <label htmlFor={name}>
        {field.label[language]} {required ? <span className="soft">({words.required})</span> : null}
      </label>
      {field.hint ? (
        <p className="hint" id={`${name}-hint`}>
          {field.hint[language]}
        </p>
      ) : null}
      {error ? (
        <p className="error" id={`${name}-error`}>
          {error}
        </p>
      ) : null}
      <select
        id={name}
        name={name}
        defaultValue={typed.kolom[field.name] ?? ''}
        {...(described ? { 'aria-describedby': described } : {})}
        {...(error ? { 'aria-invalid': true } : {})}
      >
        <option value="">{words.notThere}</option>
        {sample.headings.map((heading, index) => {
          if (heading === '') return null
          const example = sample.rows.map((row) => row[index]).find((value) => value?.trim())
          return (
            <option key={index} value={heading}>
              {example ? `${heading} — ${example.trim().slice(0, 40)}` : heading}
            </option>
          )
        })}
      </select>
      {field.mayBeFixed ? <FixedChoice {...props} described={field.label[language]} /> : null}
    </div>
  )
}

function FixedChoice(props: MapFilePageData & { dataset: Dataset; field: MappedField; described: string }) {
  const { language, dataset, field, typed, agencies } = props
  const words = mappingWords[language]
  const name = `t.${field.name}`
  const value = typed.tetapan[field.name] ?? ''
  const type = dataset.fields.find((one) => one.name === field.name)?.type
  return (
    <div className="tight">
      <label htmlFor={name} className="small soft">
        {words.orFixed}
      </label>
      {field.name === 'kd_satker_str' && agencies.length > 0 ? (
        <select
          id={name}
          name={name}
          defaultValue={value}
          aria-label={`${props.described}: ${words.orFixed}`}
        >
          <option value="">{words.noFixed}</option>
          {agencies.map((agency) => (
            <option key={agency.code} value={agency.code}>
              {agency.name} ({agency.code})
            </option>
          ))}
        </select>
      ) : (
        <input
          id={name}
          name={name}
          defaultValue={value}
          maxLength={100}
          aria-label={`${props.described}: ${words.orFixed}`}
          {...(type === 'day' ? { type: 'date' } : {})}
          {...(type === 'year' || type === 'int' ? { inputMode: 'numeric' as const } : {})}
        />
      )}
    </div>
  )
}

/** Pairs made before stay in the form, so that a second check does not forget them. */
const KeptPairs = ({ pairs, from }: { pairs: Readonly<Record<string, string>>; from: number }) => (
  <>
    {Object.entries(pairs).map(([written, code], index) => (
      <span key={written}>
        <input type="hidden" name={`pn.${from + index}`} value={written} />
        <input type="hidden" name={`p.${from + index}`} value={code} />
      </span>
    ))}
  </>
)

const UNKNOWN_SHOWN = 30

function UnknownAgencies(props: MapFilePageData & { result: CheckResult }) {
  const { language, typed, agencies } = props
  const words = mappingWords[language]
  const shown = props.result.unknownAgencies.slice(0, UNKNOWN_SHOWN)
  const kept = Object.fromEntries(
    Object.entries(typed.padanan).filter(([written]) => !shown.some((one) => one.written === written)),
  )
  return (
    <section className="stack" id="satker-belum-dikenal">
      <h2>{words.unknownAgencies}</h2>
      <p>{agencies.length === 0 ? words.noRegister : words.unknownText}</p>
      <Scroll label={words.unknownAgencies}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.heading}</th>
              <th scope="col" className="number">
                {words.rows}
              </th>
              <th scope="col">{words.pairWith}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ written, rows }, index) => (
              <tr key={written}>
                <th scope="row" id={`satker-${index}`}>
                  {written.slice(0, 120)}
                </th>
                <td className="number">{formatCount(rows, language)}</td>
                <td>
                  <input type="hidden" name={`pn.${index}`} value={written} />
                  <select name={`p.${index}`} aria-labelledby={`satker-${index}`} defaultValue="">
                    <option value="">{words.noFixed}</option>
                    {agencies.map((agency) => (
                      <option key={agency.code} value={agency.code}>
                        {agency.name}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <KeptPairs pairs={kept} from={shown.length} />
    </section>
  )
}

function Result(props: MapFilePageData & { result: CheckResult }) {
  const { language, result, dataset, typed } = props
  const words = mappingWords[language]
  const fieldsOf = (heading: string) =>
    Object.entries(typed.kolom)
      .filter(([, chosen]) => chosen === heading)
      .map(([field]) => labelOf(dataset, field, language))
      .join(', ')
  return (
    <section className="stack" aria-labelledby="hasil" role="status">
      <h2 id="hasil">{words.result}</h2>
      <p className={`notice ${result.good === 0 ? 'bad' : result.rejected === 0 ? 'good' : ''}`}>
        {words.resultText(
          formatCount(result.good, language),
          formatCount(result.rows, language),
          formatRupiah(senFromNumeric(result.rupiah), language),
        )}{' '}
        {result.rejected > 0 ? words.rejected(formatCount(result.rejected, language)) : null}{' '}
        {result.whole ? null : words.firstRowsOnly(formatCount(MAX_ROWS_CHECKED, language))}
      </p>
      <Scroll label={words.result}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.field}</th>
              <th scope="col">{words.heading}</th>
              <th scope="col" className="number">
                {words.filled}
              </th>
              <th scope="col" className="number">
                {words.good}
              </th>
              <th scope="col" className="number">
                {words.bad}
              </th>
            </tr>
          </thead>
          <tbody>
            {result.columns.map((column) => (
              <tr key={column.heading}>
                <th scope="row">{fieldsOf(column.heading)}</th>
                <td>{column.heading}</td>
                <td className="number">
                  {column.filled === 0 ? (
                    <Unknown language={language} />
                  ) : (
                    formatCount(column.filled, language)
                  )}
                </td>
                <td className="number">{formatCount(Math.max(0, column.filled - column.bad), language)}</td>
                <td className="number">{formatCount(column.bad, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {result.columns.some((column) => column.examples.length > 0) ? (
        <div className="tight">
          <h3>{words.examples}</h3>
          <ul>
            {result.columns.flatMap((column) =>
              column.examples.map((example) => (
                <li key={`${column.heading} ${example.line} ${example.code}`}>
                  {column.heading}, {words.atLine(formatCount(example.line, language))}: “{example.value}”{' '}
                  {sentenceOfReject(example.code, language)}
                </li>
              )),
            )}
          </ul>
        </div>
      ) : null}
    </section>
  )
}

// ── on the page of a run ────────────────────────────────────────────────────────────────────────

/** What the page of a file says about mapping: offered where the columns are unknown, named where one was used. */
export function MappingNote(props: {
  language: Language
  run: Run
  mapping: SavedMapping | null
  mayWrite: boolean
}) {
  const { language, run, mapping, mayWrite } = props
  const words = mappingWords[language]
  const unknown = run.status === 'failed' && run.error?.code === 'dataset-tidak-dikenal'
  if (unknown && mayWrite)
    return (
      <section className="stack">
        <p>{words.offer}</p>
        <p className="actions">
          <a className="button primary" href={`/berkas/${run.id}/pemetaan`}>
            {words.offerLink}
          </a>
        </p>
      </section>
    )
  if (mapping === null) return null
  return (
    <p>
      {words.readBy} <a href={`/pemetaan/${mapping.id}`}>{mapping.nama}</a>
      {mayWrite && run.status === 'previewed' ? (
        <>
          {' · '}
          <a href={`/berkas/${run.id}/pemetaan`}>{words.remap}</a>
        </>
      ) : null}
    </p>
  )
}
