/** The trail for an auditor: deeds in words, filters in the address, and whether the chain is whole. */
import { AUDIT_ROOMS, auditWords, type ChainReport } from '#audit'
import type { Instant } from '#shared/date'
import {
  DataTable,
  DateField,
  formatCount,
  formatInstant,
  formatOffice,
  type Language,
  SelectField,
  Status,
  TextField,
} from '#web'
import {
  factOf,
  TRAIL_MOST,
  TRAIL_PAGE,
  type TrailFact,
  type TrailFilter,
  type TrailRow,
} from './trail.queries.ts'
import type { TrailNames } from './names.queries.ts'
import { actorText, factsText, subjectText } from './said.ts'
import { trailWords } from './trail.words.ts'

export interface TrailPageData {
  readonly language: Language
  readonly url: URL
  readonly filter: TrailFilter
  readonly rows: readonly TrailRow[]
  readonly names: TrailNames
  readonly total: number
  readonly page: number
  readonly agencies: readonly { code: string; name: string }[]
}

export function TrailPage(props: TrailPageData) {
  const { language, url, filter } = props
  const w = trailWords[language]
  return (
    <>
      <div className="tight">
        <h1>{w.title}</h1>
        <p className="soft">{w.intro}</p>
        <p>
          <a href="/jejak/rantai">{w.check}</a>
        </p>
      </div>
      <form method="get" action={url.pathname} className="filters" role="search">
        <DateField name="dari" label={w.from} value={filter.from ?? ''} />
        <DateField name="sampai" label={w.to} value={filter.to ?? ''} />
        <SelectField
          name="bagian"
          label={w.room}
          value={filter.room ?? ''}
          options={[
            { value: '', label: w.all },
            ...AUDIT_ROOMS.map((room) => ({ value: room, label: w.rooms[room] ?? room })),
          ]}
        />
        <SelectField
          name="satker"
          label={w.agency}
          value={filter.agency ?? ''}
          options={[
            { value: '', label: w.all },
            ...props.agencies.map(({ code, name }) => ({ value: code, label: formatOffice(name) })),
          ]}
        />
        <TextField name="cari" label={w.search} type="search" maxLength={100} value={filter.search} />
        <button>{w.show}</button>
      </form>
      <DataTable
        language={language}
        url={url}
        caption={w.count(formatCount(props.total, language), props.total >= TRAIL_MOST)}
        rows={props.rows}
        rowKey={(row) => `${row.agency} ${row.seq}`}
        empty={w.none}
        page={props.page}
        pages={Math.ceil(props.total / TRAIL_PAGE)}
        download="/jejak/unduh"
        stacks
        density
        columns={[
          {
            key: 'waktu',
            label: w.when,
            className: 'number-text',
            cell: (row) => formatInstant(row.at as Instant, language),
          },
          {
            key: 'siapa',
            label: w.who,
            cell: (row) => <Actor actor={factOf(row).actor} names={props.names} language={language} />,
          },
          {
            key: 'perbuatan',
            label: w.what,
            cell: (row) => (
              <>
                {auditWords(factOf(row).action)[language]}
                <div className="small soft">
                  {row.agency ? formatOffice(row.agency_name ?? row.agency) : w.wholeGovernment} · {row.seq}
                </div>
              </>
            ),
          },
          {
            key: 'tentang',
            label: w.about,
            cell: (row) => <About fact={factOf(row)} names={props.names} language={language} />,
          },
        ]}
      />
    </>
  )
}

function About({ fact, names, language }: { fact: TrailFact; names: TrailNames; language: Language }) {
  const { reason } = trailWords[language]
  const subject = subjectText(fact, names, language)
  const facts = factsText(fact, names, language)
  return (
    <>
      {subject ? <div>{subject}</div> : null}
      {fact.reason ? (
        <div>
          {reason}: {fact.reason}
        </div>
      ) : null}
      {facts ? <div className="small soft">{facts}</div> : null}
    </>
  )
}

export function ChainPage(props: {
  language: Language
  url: URL
  reports: readonly ChainReport[]
  names: ReadonlyMap<string, string>
  at: Instant
  /** More records than a page checks: none was checked. */
  tooMany: number | null
}) {
  const { language } = props
  const w = trailWords[language]
  const broken = props.reports.filter((report) => report.broken !== null)
  return (
    <>
      <div className="tight">
        <p>
          <a href="/jejak">← {w.title}</a>
        </p>
        <h1>{props.tooMany === null ? w.chain.title(broken.length) : w.check}</h1>
        <p className="soft">
          {w.chain.intro} {w.chain.at(formatInstant(props.at, language))}
        </p>
      </div>
      {props.tooMany === null ? null : (
        <p className="notice">{w.chain.tooMany(formatCount(props.tooMany, language))}</p>
      )}
      {broken.length > 0 ? (
        <p className="notice bad" role="alert">
          {w.chain.broken}
        </p>
      ) : null}
      {props.tooMany === null ? (
        <DataTable
          language={language}
          url={props.url}
          caption={w.chain.caption}
          rows={[...broken, ...props.reports.filter((report) => report.broken === null)]}
          rowKey={(report) => report.agency}
          empty={w.none}
          columns={[
            {
              key: 'satker',
              label: w.agency,
              cell: (report) =>
                report.agency
                  ? formatOffice(props.names.get(report.agency) ?? report.agency)
                  : w.wholeGovernment,
            },
            {
              key: 'catatan',
              label: w.chain.entries,
              number: true,
              cell: (report) => formatCount(report.entries, language),
            },
            {
              key: 'keadaan',
              label: w.chain.state,
              cell: (report) =>
                report.broken === null ? (
                  <Status kind="kept">{w.chain.whole}</Status>
                ) : (
                  <Status kind="stopped">{w.chain[report.broken.kind](report.broken.seq)}</Status>
                ),
            },
          ]}
        />
      ) : null}
    </>
  )
}

/** Who did it, by name; the e-mail that the record has stands below, since names repeat. */
function Actor({ actor, names, language }: { actor: string; names: TrailNames; language: Language }) {
  const name = actorText(actor, names, language)
  return (
    <>
      {name}
      {name !== actor && actor.includes('@') ? <div className="small soft">{actor}</div> : null}
    </>
  )
}
