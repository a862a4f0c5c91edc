/** One figure opened whole: both sides, split, day of cut-off and of knowing, and the files its rows stand in. */
import type { IsoDate } from '#shared/date'
import { senFromRupiah } from '#shared/money'
import {
  Crumbs,
  DataTable,
  DateField,
  Facts,
  formatCount,
  formatDay,
  formatPercent,
  formatRupiah,
  formatRupiahShort,
  type Language,
  LocalNav,
  SplitBar,
  Swatch,
  withParameters,
  wordsIn,
} from '#web'
import type { FigureFile, Side } from './figure.queries.ts'
import { overviewWords } from './words.ts'

export const FIGURE_IDS = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8', 'M9'] as const
export type FigureId = (typeof FIGURE_IDS)[number]
/** The fullest; the rest is told in one line. */
const FILES_SHOWN = 200
const PLAIN: readonly FigureId[] = ['M1', 'M2', 'M4']

export interface FigurePageData {
  readonly language: Language
  readonly url: URL
  readonly klpd: string
  readonly id: FigureId
  readonly year: number
  readonly agency: string
  readonly agencyName: string | null
  /** What the page of all figures is called here. */
  readonly summary: string
  readonly asOf: IsoDate
  readonly today: IsoDate
  /** Whole rupiah as `computeFigures` gives them. */
  readonly metric: {
    readonly numerator: number | null
    readonly denominator: number | null
    readonly percent_bp: number | null
    readonly known: number | null
    readonly declared_zero: number | null
    readonly unknown: number | null
    readonly rows: number
  }
  readonly files: readonly FigureFile[]
  readonly mayOpenFiles: boolean
}

export function FigurePage(props: FigurePageData) {
  const { language, url, id, metric, year } = props
  const words = overviewWords[language]
  const w = words.figure
  const opener = wordsIn[language].opener
  const rupiah = (value: number | null) =>
    value === null ? null : formatRupiah(senFromRupiah(value), language)
  const isPlain = PLAIN.includes(id)
  const value = isPlain
    ? rupiah(metric.numerator)
    : metric.percent_bp === null
      ? null
      : formatPercent(metric.percent_bp, language)
  const parts =
    metric.known === null || metric.declared_zero === null || metric.unknown === null
      ? null
      : {
          known: senFromRupiah(metric.known),
          zero: senFromRupiah(metric.declared_zero),
          unknown: senFromRupiah(metric.unknown),
        }
  // Before the treasury's list is in, what is drawn is the part of the contracts that SPSE calls paid: no share of payments, so not P.
  const isCoverage = id === 'M6' && metric.numerator === null
  const counted = new Map<Side, number>()
  for (const { side, rows } of props.files) counted.set(side, (counted.get(side) ?? 0) + rows)
  const rowsText = isCoverage
    ? w.noPaymentRows
    : [...counted].map(([side, rows]) => w.rowsOf[side](formatCount(rows, language))).join(' · ') ||
      formatCount(0, language)
  const shown = props.files.slice(0, FILES_SHOWN)
  const left = props.files.slice(FILES_SHOWN)
  const labels =
    id === 'M1' || id === 'M3'
      ? words.planParts
      : isCoverage
        ? words.coverageParts
        : id === 'M8' || id === 'M9'
          ? words.paperParts
          : words.parts
  const where = props.agencyName ?? words.city.toLowerCase()
  return (
    <>
      <section className="headline">
        <Crumbs
          language={language}
          items={[
            {
              href: withParameters(new URL(props.agency ? '/perangkat-daerah' : '/ringkasan', url), {
                tahun: year,
                satker: props.agency,
              }),
              label: props.agencyName ?? props.summary,
            },
          ]}
        />
        <h1>
          {words.metrics[id]}, {where}
        </h1>
        <p className="number">{value ?? <span className="unknown">{wordsIn[language].unknown}</span>}</p>
      </section>
      <LocalNav
        label={w.other}
        items={FIGURE_IDS.map((one) => ({
          href: withParameters(url, { id: one }),
          label: words.metrics[one],
          current: one === id,
        }))}
      />
      <form method="get" action="/angka" className="filters">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="tahun" value={year} />
        {props.agency ? <input type="hidden" name="satker" value={props.agency} /> : null}
        <DateField
          name="sampai"
          label={w.asOf}
          value={props.asOf}
          min={`${year}-01-01`}
          max={`${year}-12-31`}
        />
        <div>
          <button>{wordsIn[language].show}</button>
        </div>
      </form>
      <div className="columns">
        <section className="tight">
          <h2>{w.calculation}</h2>
          <Facts
            language={language}
            roomy
            items={[
              [opener.formula, words.formulas[id]],
              [opener.numerator, rupiah(metric.numerator)],
              ...(isPlain ? [] : [[opener.denominator, rupiah(metric.denominator)] as const]),
              [opener.basis, id === 'M6' ? words.basisPayment : words.basisContract],
              [opener.cutOff, formatDay(props.asOf, language)],
              [opener.knownAt, formatDay(props.today, language)],
              [opener.rows, rowsText],
              [opener.rule, words.inferred],
            ]}
          />
        </section>
        <section className="tight">
          <h2>{w.split}</h2>
          {parts ? (
            <>
              {isCoverage ? <p className="soft">{w.coverage}</p> : null}
              <SplitBar
                parts={parts}
                hatchId="angka"
                label={(['known', 'zero', 'unknown'] as const)
                  .map((kind) => `${labels[kind]} ${formatRupiahShort(parts[kind], language)}`)
                  .join(', ')}
              />
              <ul className="key">
                {(['known', 'zero', 'unknown'] as const).map((kind) => (
                  <li key={kind}>
                    <Swatch kind={kind} />
                    <span>{labels[kind]}</span>
                    <span>{formatRupiah(parts[kind], language)}</span>
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <p>
              <span className="unknown">{wordsIn[language].unknown}</span>
            </p>
          )}
          <h3>{w.command}</h3>
          <pre className="raw">
            {`bin/padan figures --year ${year} --klpd ${props.klpd}${props.agency ? ` --agency ${props.agency}` : ''} --as-of ${props.asOf} --json`}
          </pre>
        </section>
      </div>
      <DataTable
        language={language}
        url={url}
        caption={w.sourcesTitle}
        rows={shown}
        rowKey={(file, index) => `${file.run_id} ${index}`}
        {...(left.length > 0
          ? {
              about: w.moreFiles(
                formatCount(left.length, language),
                formatCount(
                  left.reduce((sum, file) => sum + file.rows, 0),
                  language,
                ),
              ),
            }
          : {})}
        empty={w.none}
        stacks
        columns={[
          {
            key: 'berkas',
            label: w.files,
            cell: (file) =>
              file.run_id === null ? (
                w.ownOrders
              ) : props.mayOpenFiles ? (
                <a href={`/berkas/${file.run_id}`}>{file.file_name}</a>
              ) : (
                file.file_name
              ),
          },
          { key: 'data', label: w.dataset, cell: (file) => file.dataset ?? '–' },
          { key: 'sisi', label: w.side, cell: (file) => w.sides[file.side] },
          { key: 'baris', label: w.rows, number: true, cell: (file) => formatCount(file.rows, language) },
        ]}
      />
    </>
  )
}
