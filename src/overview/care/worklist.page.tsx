/** What was paid or bought and is not recorded where it counts, with what to do. */
import { type Unrecorded, UNRECORDED_KINDS, type UnrecordedKind } from '#realisation'
import { Amount, DataTable, formatCount, Notice, Status, withParameters } from '#web'
import { NothingYet } from '../nothing-yet.tsx'
import { lineName } from '../line-name.ts'
import { careWords } from './care.words.ts'
import { agencyName, type Common, day, lineAddress, Scope, sen } from './care.parts.tsx'

export function WorklistPage(
  props: Common & {
    kind: string
    rows: readonly Unrecorded[]
    sums: readonly { jenis: UnrecordedKind; n: number; nilai: string }[]
    today: string
    hasList: boolean
    page: number
    pages: number
  },
) {
  const { language, url } = props
  const words = careWords[language].work
  const sumOf = (kind: string) => props.sums.find((one) => one.jenis === kind)
  return (
    <>
      <div className="tight">
        <h1>{words.title}</h1>
        <p className="soft">{words.intro}</p>
      </div>
      {props.hasList || !props.choices.years.includes(props.year) ? null : (
        <Notice kind="waiting">{words.noList}</Notice>
      )}
      <Scope {...props} />
      {props.sums.length === 0 && !props.choices.years.includes(props.year) ? (
        <NothingYet language={language} year={props.year} />
      ) : (
        <DataTable
          language={language}
          url={url}
          caption={words.kind}
          rows={UNRECORDED_KINDS.filter((kind) => sumOf(kind))}
          rowKey={(kind) => kind}
          stacks
          empty={words.empty}
          columns={[
            {
              key: 'jenis',
              label: words.kind,
              cell: (kind) => (
                <a
                  href={withParameters(url, { jenis: props.kind === kind ? null : kind, hal: null })}
                  aria-current={props.kind === kind ? 'true' : undefined}
                >
                  {words.kinds[kind]}
                </a>
              ),
            },
            { key: 'apa', label: words.what, cell: (kind) => words.todo[kind] },
            {
              key: 'n',
              label: '#',
              name: '#',
              number: true,
              cell: (kind) => formatCount(sumOf(kind)?.n ?? 0, language),
            },
            {
              key: 'nilai',
              label: careWords[language].value,
              number: true,
              cell: (kind) => <Amount sen={sen(sumOf(kind)?.nilai ?? '0')} language={language} />,
            },
          ]}
        />
      )}
      {props.rows.length === 0 ? null : (
        <DataTable
          language={language}
          url={url}
          caption={props.kind ? words.kinds[props.kind]! : words.title}
          about={words.dueNote}
          rows={props.rows}
          rowKey={(row) => `${row.jenis} ${row.sumber} ${row.kunci}`}
          page={props.page}
          pages={props.pages}
          download="/belum-tercatat/unduh"
          density
          stacks
          columns={[
            {
              key: 'nama',
              label: careWords[language].package,
              cell: (row) =>
                row.sumber === 'pembayaran' ? (
                  (row.nama ?? row.nomor)
                ) : (
                  <a href={lineAddress(props.year, row.sumber, row.kunci)}>
                    {lineName(row.nama, row.kunci, language)}
                  </a>
                ),
            },
            { key: 'jenis', label: words.kind, cell: (row) => words.kinds[row.jenis] },
            {
              key: 'satker',
              label: careWords[language].agency,
              cell: (row) => agencyName(props.choices, row.kd_satker_str),
            },
            { key: 'nomor', label: words.number, cell: (row) => row.nomor ?? '–' },
            {
              key: 'tanggal',
              className: 'number-text',
              label: careWords[language].date,
              cell: (row) => day(row.tanggal, language),
            },
            {
              key: 'tempo',
              className: 'number-text',
              label: words.due,
              cell: (row) =>
                row.jatuh_tempo === null ? (
                  '–'
                ) : row.jatuh_tempo < props.today ? (
                  <Status kind="stopped">
                    {day(row.jatuh_tempo, language)} ({words.late})
                  </Status>
                ) : (
                  day(row.jatuh_tempo, language)
                ),
            },
            {
              key: 'nilai',
              label: careWords[language].value,
              number: true,
              cell: (row) => <Amount sen={sen(row.nilai)} language={language} />,
            },
          ]}
        />
      )}
    </>
  )
}
