/** From an empty installation to the first figure, and later: which files are in for which year, and what is missing. */
import type { IsoDate } from '#shared/date'
import {
  DataTable,
  formatCount,
  formatDay,
  type Language,
  Status,
  type Step,
  Timeline,
  withParameters,
} from '#web'
import type { ReceivedDataset } from './start.queries.ts'
import { overviewWords } from './words.ts'

/** The feeds that make the figures, in the order in which they are best brought in; any of `names` will do. */
export const NEEDED = [
  { key: 'penyedia', names: ['RUP-PaketPenyedia-Terumumkan'], figures: ['M1', 'M3', 'M5'] },
  { key: 'swakelola', names: ['RUP-PaketSwakelola-Terumumkan'], figures: ['M1'] },
  { key: 'anggaran', names: ['RUP-StrukturAnggaranPD'], figures: ['M2', 'M3', 'M7'] },
  {
    key: 'tender',
    names: ['SPSE-TenderEkontrak-Kontrak', 'SPSE-TenderSelesaiNilai', 'SPSE-TenderSelesai'],
    figures: ['M4', 'M5'],
  },
  {
    key: 'nontender',
    names: ['SPSE-NonTenderEkontrak-Kontrak', 'SPSE-NonTenderSelesai'],
    figures: ['M4', 'M5'],
  },
  {
    key: 'pencatatan',
    names: ['SPSE-PencatatanNonTender', 'SPSE-PencatatanSwakelola'],
    figures: ['M4', 'M5', 'M7'],
  },
  {
    key: 'katalog',
    names: [
      'Ecat-PaketEPurchasing',
      'Ecat-PaketEPurchasingV6',
      'Bela-TokoDaringRealisasi',
      'Inaproc-Realisasi',
    ],
    figures: ['M4', 'M5'],
  },
  { key: 'pembayaran', names: ['BPKD-Pembayaran'], figures: ['M6'] },
] as const

export interface StartPageData {
  readonly language: Language
  readonly url: URL
  readonly year: number
  readonly years: readonly number[]
  readonly government: string
  /** What the page of the figures is called here. */
  readonly summary: string
  readonly received: readonly ReceivedDataset[]
  readonly mayUpload: boolean
}

/** A feed counts as in for a year when a file of it that names the year was applied. */
export const receivedFor = (
  received: readonly ReceivedDataset[],
  names: readonly string[],
  year: number,
): ReceivedDataset | undefined =>
  received.find((one) => names.includes(one.dataset) && (one.years.length === 0 || one.years.includes(year)))

export function StartPage(props: StartPageData) {
  const { language, received, year, url } = props
  const w = overviewWords[language].start
  const words = overviewWords[language]
  const rows = NEEDED.map((need) => ({ ...need, found: receivedFor(received, need.names, year) }))
  const missing = rows.filter((row) => !row.found)
  const hasAny = received.length > 0
  const hasFigures = props.years.length > 0
  const steps: Step[] = [
    { name: w.steps.government, state: 'done', note: props.government },
    {
      name: w.steps.files,
      state: hasAny ? 'done' : 'now',
      note: hasAny
        ? w.filesIn(
            formatCount(
              received.reduce((sum, one) => sum + one.files, 0),
              language,
            ),
          )
        : w.filesHow,
    },
    {
      name: w.steps.figures,
      state: hasFigures ? 'done' : hasAny ? 'now' : 'todo',
      note: hasFigures ? <a href={`/ringkasan?tahun=${year}`}>{props.summary}</a> : w.figuresHow,
    },
    { name: w.steps.people, state: hasFigures ? 'now' : 'todo', note: w.peopleHow },
  ]
  return (
    <>
      <div className="tight">
        <h1>
          {!hasAny ? w.titleEmpty : missing.length === 0 ? w.titleDone(year) : w.title(missing.length, year)}
        </h1>
        <p className="soft">{w.intro}</p>
      </div>
      {props.mayUpload ? (
        <div className="actions">
          <a className="button primary" href="/berkas">
            {w.upload}
          </a>
        </div>
      ) : (
        <p>{w.notYou}</p>
      )}
      <div className="with-aside">
        <section>
          <DataTable
            language={language}
            url={url}
            caption={w.tableTitle(year)}
            about={w.tableAbout}
            rows={rows}
            rowKey={(row) => row.key}
            stacks
            columns={[
              {
                key: 'berkas',
                label: w.file,
                cell: (row) => (
                  <>
                    {w.needs[row.key].name}
                    <div className="small soft">{w.needs[row.key].from}</div>
                    <div className="small soft">{row.names.join(' · ')}</div>
                  </>
                ),
              },
              {
                key: 'untuk',
                label: w.for,
                cell: (row) => row.figures.map((id) => words.metrics[id]).join(', '),
              },
              {
                key: 'keadaan',
                label: w.state,
                cell: (row) =>
                  row.found ? (
                    <>
                      <Status kind="kept">{w.in}</Status>
                      <div className="small soft">
                        {formatDay(row.found.applied_at.slice(0, 10) as IsoDate, language)}
                      </div>
                    </>
                  ) : (
                    <Status kind="waiting">{w.missing}</Status>
                  ),
              },
            ]}
          />
          {props.years.length > 1 ? (
            <p className="under">
              {w.otherYears}{' '}
              {props.years.map((one) => (
                <a
                  key={one}
                  href={withParameters(url, { tahun: one })}
                  aria-current={one === year ? 'page' : undefined}
                >
                  {one}
                </a>
              ))}
            </p>
          ) : null}
        </section>
        <section className="stack">
          <h2>{w.way}</h2>
          <Timeline language={language} label={w.way} steps={steps} />
        </section>
      </div>
    </>
  )
}
