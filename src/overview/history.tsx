/** How a row of the plan or of the budget changed, as far as its files told: one line for every change of a value, newest first. */
import type { Instant, IsoDate } from '#shared/date'
import { senFromNumeric } from '#shared/money'
import { Amount, DataTable, formatDay, formatInstant, type Language, Unknown } from '#web'
import { columnLabel, isMoneyColumn } from '#intake'
import type { Revision } from './paket-chain.queries.ts'
import type { Version } from './rows.queries.ts'
import { overviewWords } from './words.ts'

/** What an auditor asks after, in the order in which it is told. */
const WATCHED = [
  'pagu',
  'status_pdn',
  'status_ukm',
  'nama_paket',
  'metode',
  'status_aktif',
  'status_delete',
  'status_umumkan',
  'belanja_pengadaan',
  'belanja_operasi',
  'belanja_modal',
  'belanja_btt',
  'total_belanja',
] as const
type Watched = (typeof WATCHED)[number]

export interface Change {
  readonly at: string
  readonly runId: string
  readonly fileName: string
  readonly name: Watched
  readonly from: string | null
  readonly to: string | null
}

const textOf = (value: unknown): string | null =>
  value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value)
/** `1000000` and `1000000.00` are one amount. */
const same = (name: string, a: string | null, b: string | null) =>
  a === b || (isMoneyColumn(name) && a !== null && b !== null && senFromNumeric(a) === senFromNumeric(b))

/** @param versions newest first, as `listVersions` answers */
export function changesOf(versions: readonly Version[]): Change[] {
  return versions.flatMap((version, index) => {
    const before = versions[index + 1]
    if (!before) return []
    return WATCHED.flatMap((name): Change[] => {
      if (!(name in version.facts)) return []
      const [from, to] = [textOf(before.facts[name]), textOf(version.facts[name])]
      return same(name, from, to)
        ? []
        : [{ at: version.known_from, runId: version.run_id, fileName: version.file_name, name, from, to }]
    })
  })
}

export function ChangeHistory(props: {
  language: Language
  url: URL
  versions: readonly Version[]
  title: string
}) {
  const { language } = props
  const w = overviewWords[language].history
  const value = (name: Watched, text: string | null) =>
    text === null ? (
      <Unknown language={language} />
    ) : isMoneyColumn(name) ? (
      <Amount sen={senFromNumeric(text)} language={language} full />
    ) : (
      (w.values[text] ?? text)
    )
  return (
    <DataTable
      language={language}
      url={props.url}
      caption={props.title}
      about={w.about}
      rows={changesOf(props.versions)}
      rowKey={(row) => `${row.at} ${row.name}`}
      empty={w.none}
      stacks
      columns={[
        { key: 'kapan', label: w.known, cell: (row) => formatInstant(row.at as Instant, language) },
        { key: 'apa', label: w.what, cell: (row) => columnLabel(row.name, language) },
        { key: 'dari', label: w.from, cell: (row) => value(row.name, row.from) },
        { key: 'menjadi', label: w.to, cell: (row) => value(row.name, row.to) },
        { key: 'berkas', label: w.file, cell: (row) => <a href={`/berkas/${row.runId}`}>{row.fileName}</a> },
      ]}
    />
  )
}

export function RevisionHistory(props: {
  language: Language
  url: URL
  kind: string
  code: string
  revisions: readonly Revision[]
}) {
  const { language, code } = props
  const w = overviewWords[language].history
  const other = (row: Revision) => (row.kd_rup_lama === code ? row.kd_rup_baru : row.kd_rup_lama)
  return (
    <DataTable
      language={language}
      url={props.url}
      caption={w.reviews}
      rows={props.revisions}
      rowKey={(row, index) => `${row.waktu} ${row.kd_rup_lama} ${row.kd_rup_baru} ${index}`}
      stacks
      columns={[
        { key: 'hari', label: w.day, cell: (row) => formatDay(row.waktu as IsoDate, language) },
        { key: 'jenis', label: w.kind, cell: (row) => w.kinds[row.jenis_revisi] ?? row.jenis_revisi },
        {
          key: 'lain',
          label: w.other,
          cell: (row) =>
            other(row) === code ? (
              w.itself
            ) : (
              <>
                {row.kd_rup_lama === code ? w.became : w.came}{' '}
                {row.lain_diketahui ? (
                  <a href={`/paket/rincian?kunci=${encodeURIComponent(`${props.kind}|${other(row)}`)}`}>
                    {other(row)}
                  </a>
                ) : (
                  other(row)
                )}
              </>
            ),
        },
        { key: 'alasan', label: w.reason, cell: (row) => row.alasan ?? <Unknown language={language} /> },
      ]}
    />
  )
}
