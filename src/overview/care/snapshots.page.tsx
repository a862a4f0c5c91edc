/** Answers kept as they were, and why a figure is another today. */
import type { Cause, Difference, DifferenceSum, Figures, Snapshot } from '#realisation'
import { senFromRupiah } from '#shared/money'
import type { Instant } from '#shared/date'
import {
  Amount,
  Crumbs,
  DataTable,
  DateField,
  Empty,
  formatCount,
  formatInstant,
  formatPercent,
  formatPoints,
  Hidden,
  type Language,
  SelectField,
  Status,
  TextField,
} from '#web'
import { overviewWords } from '../words.ts'
import type { Choices } from '../ringkasan.queries.ts'
import { lineName } from '../line-name.ts'
import { careWords } from './care.words.ts'
import { agencyName, type Common, day, lineAddress, Scope, sen } from './care.parts.tsx'

export function SnapshotsPage(
  props: Common & { snapshots: readonly (Snapshot & { intact: boolean })[]; mayTake: boolean; today: string },
) {
  const { language, url } = props
  const words = careWords[language].snap
  const percent = (figures: Figures, id: string) =>
    figures.metrics.find((metric) => metric.id === id)?.percent_bp ?? null
  return (
    <>
      <div className="tight">
        <h1>{words.title}</h1>
        <p className="soft">{words.intro}</p>
      </div>
      <Scope {...props} agency="" choices={{ ...props.choices, agencies: [] }} />
      {props.mayTake ? (
        <details>
          <summary>{words.take}</summary>
          <form noValidate method="post" action="/potret" className="stack">
            <Hidden fields={{ tahun: String(props.year) }} />
            <DateField name="sampai" label={words.upTo} value={props.today} />
            <SelectField
              name="dasar"
              label={words.basis}
              options={[
                { value: 'contract', label: words.bases.contract },
                { value: 'payment', label: words.bases.payment },
              ]}
            />
            <TextField name="catatan" label={words.note} maxLength={300} width="long" />
            <button className="primary">{words.take}</button>
          </form>
        </details>
      ) : null}
      {props.snapshots.length === 0 ? (
        <Empty title={words.empty} text={words.emptyText} />
      ) : (
        <DataTable
          language={language}
          url={url}
          caption={words.title}
          rows={props.snapshots}
          rowKey={(one) => `${one.sampai} ${one.dasar} ${one.known_at}`}
          stacks
          columns={[
            { key: 'sampai', label: words.upTo, cell: (one) => day(one.sampai, language) },
            {
              key: 'diketahui',
              label: words.known,
              cell: (one) => formatInstant(one.known_at as Instant, language),
            },
            { key: 'dasar', label: words.basis, cell: (one) => words.bases[one.dasar] },
            {
              key: 'K',
              label: 'K',
              number: true,
              cell: (one) => {
                const bp = percent(one.isi, 'M5')
                return bp === null ? '–' : formatPercent(bp, language)
              },
            },
            {
              key: 'P',
              label: 'P',
              number: true,
              cell: (one) => {
                const bp = percent(one.isi, 'M6')
                return bp === null ? '–' : formatPercent(bp, language)
              },
            },
            {
              key: 'oleh',
              label: words.by,
              cell: (one) => (
                <>
                  {one.dibuat_oleh} ({words.cause[one.sebab]}){one.catatan ? ` · ${one.catatan}` : ''}
                </>
              ),
            },
            {
              key: 'utuh',
              label: 'SHA-256',
              cell: (one) => (
                <Status kind={one.intact ? 'kept' : 'stopped'}>
                  <span title={one.sidik}>{one.intact ? words.intact : words.broken}</span>
                </Status>
              ),
            },
            {
              key: 'banding',
              label: '',
              name: words.compare,
              cell: (one) => (
                <a
                  href={`/potret/banding?tahun=${one.tahun}&sampai=${one.sampai}&dasar=${one.dasar}&diketahui=${encodeURIComponent(one.known_at)}`}
                >
                  {words.compare}
                </a>
              ),
            },
          ]}
        />
      )}
    </>
  )
}

export function ComparePage(props: {
  language: Language
  url: URL
  year: number
  snapshot: Snapshot
  now: Figures
  /** Difference of a figure that the rows do not explain: the way of counting changed. Rupiah. */
  leftOver: Readonly<Record<'baris' | 'paket', number>>
  sums: readonly DifferenceSum[]
  rows: readonly Difference[]
  choices: Choices
}) {
  const { language, snapshot, now } = props
  const words = careWords[language].snap
  const metricWords: Readonly<Record<string, string>> = overviewWords[language].metrics
  const both = snapshot.isi.metrics.map((then) => ({
    then,
    now: now.metrics.find((one) => one.id === then.id)!,
  }))
  const rupiah = (value: number | null) => (value === null ? null : senFromRupiah(value))
  const causes: readonly Cause[] = ['baru', 'koreksi', 'dihitung', 'tidak-dihitung', 'hilang', 'tanggal']
  return (
    <>
      <div className="tight">
        <Crumbs language={language} items={[{ href: `/potret?tahun=${props.year}`, label: words.title }]} />
        <h1>{words.compareTitle}</h1>
        <p className="soft">
          {words.compareIntro(
            `${formatInstant(snapshot.known_at as Instant, language)}`,
            `${formatInstant(now.known_at as Instant, language)}`,
          )}{' '}
          {words.upTo} {day(snapshot.sampai, language)} → {day(now.as_of, language)};{' '}
          {words.basis.toLowerCase()} {words.bases[snapshot.dasar]}.
        </p>
      </div>
      <DataTable
        language={language}
        url={props.url}
        caption={words.figure}
        rows={both}
        rowKey={(row) => row.then.id}
        stacks
        columns={[
          {
            key: 'id',
            label: words.figure,
            cell: (row) => `${row.then.id} ${metricWords[row.then.id] ?? ''}`,
          },
          {
            key: 'dulu',
            label: words.then,
            number: true,
            cell: (row) => <MetricValue language={language} metric={row.then} />,
          },
          {
            key: 'kini',
            label: words.now,
            number: true,
            cell: (row) => <MetricValue language={language} metric={row.now} />,
          },
          {
            key: 'beda',
            label: words.difference,
            number: true,
            cell: (row) => {
              // Of a share the points are the difference; its numerator stands in a row of its own.
              if (row.now.denominator !== null || row.then.denominator !== null)
                return row.then.percent_bp === null || row.now.percent_bp === null
                  ? '–'
                  : formatPoints(row.now.percent_bp - row.then.percent_bp, language)
              if (row.then.numerator === null || row.now.numerator === null) return '–'
              return <Amount sen={rupiah(row.now.numerator - row.then.numerator)} language={language} />
            },
          },
        ]}
      />
      <section className="stack">
        <h2>{words.why}</h2>
        {props.sums.length === 0 && props.leftOver.baris === 0 && props.leftOver.paket === 0 ? (
          <p>{words.noChange}</p>
        ) : (
          (['baris', 'paket'] as const).map((kind) => (
            <DataTable
              key={kind}
              language={language}
              url={props.url}
              caption={words.kinds[kind]!}
              rows={[
                ...causes.flatMap((cause) =>
                  props.sums.filter((one) => one.jenis === kind && one.sebab === cause),
                ),
                ...(props.leftOver[kind] === 0
                  ? []
                  : [{ jenis: kind, sebab: 'aturan' as const, n: 0, selisih: String(props.leftOver[kind]) }]),
              ]}
              rowKey={(row) => row.sebab}
              empty={words.noChange}
              columns={[
                {
                  key: 'sebab',
                  label: words.reasonOfRow,
                  cell: (row) => words.causes[row.sebab] ?? row.sebab,
                },
                {
                  key: 'n',
                  label: words.count,
                  number: true,
                  cell: (row) => (row.n === 0 ? '–' : formatCount(row.n, language)),
                },
                {
                  key: 'selisih',
                  label: words.difference,
                  number: true,
                  cell: (row) => <Amount sen={sen(row.selisih)} language={language} full />,
                },
              ]}
            />
          ))
        )}
      </section>
      {props.rows.length === 0 ? null : (
        <DataTable
          language={language}
          url={props.url}
          caption={words.rowsTitle}
          rows={props.rows}
          rowKey={(row) => `${row.jenis} ${row.sumber} ${row.kunci}`}
          download="/potret/banding/unduh"
          stacks
          columns={[
            {
              key: 'nama',
              label: careWords[language].package,
              cell: (row) => (
                <a
                  href={
                    row.jenis === 'baris'
                      ? lineAddress(props.year, row.sumber, row.kunci)
                      : `/paket/rincian?kunci=${encodeURIComponent(`${row.sumber}|${row.kunci}`)}`
                  }
                >
                  {lineName(row.nama, row.kunci, language)}
                </a>
              ),
            },
            { key: 'sebab', label: words.reasonOfRow, cell: (row) => words.causes[row.sebab] },
            {
              key: 'satker',
              label: careWords[language].agency,
              cell: (row) => agencyName(props.choices, row.kd_satker_str),
            },
            {
              key: 'dari',
              label: words.then,
              number: true,
              cell: (row) => <Amount sen={sen(row.dari)} language={language} />,
            },
            {
              key: 'menjadi',
              label: words.now,
              number: true,
              cell: (row) => <Amount sen={sen(row.menjadi)} language={language} />,
            },
          ]}
        />
      )}
    </>
  )
}

function MetricValue({ language, metric }: { language: Language; metric: Figures['metrics'][number] }) {
  if (metric.denominator !== null)
    return <>{metric.percent_bp === null ? '–' : formatPercent(metric.percent_bp, language)}</>
  return (
    <Amount sen={metric.numerator === null ? null : senFromRupiah(metric.numerator)} language={language} />
  )
}
