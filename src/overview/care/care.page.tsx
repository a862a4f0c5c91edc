/** Pages that take care of the figures: doubles, what is not recorded, snapshots, targets, gap. Functions of their data. */
import type { ReactNode } from 'react'
import type { Figures, Target, Unrecorded, UnrecordedKind } from '#realisation'
import { UNRECORDED_KINDS } from '#realisation'
import { minusSen, type Sen, senFromNumeric, senFromRupiah } from '#shared/money'
import type { Instant, IsoDate } from '#shared/date'
import {
  Amount,
  DataTable,
  Empty,
  ErrorSummary,
  Facts,
  formatCount,
  formatDay,
  formatInstant,
  formatOffice,
  formatPercent,
  formatRupiahAxis,
  formatRupiahShort,
  Hidden,
  type Language,
  LineChart,
  LocalNav,
  Notice,
  type Problem,
  problemOf,
  Select,
  SelectField,
  Status,
  TextArea,
  TextField,
  DateField,
  withParameters,
} from '#web'
import type { Cause, Difference, DifferenceSum, Snapshot } from '#realisation'
import { overviewWords } from '../words.ts'
import type { Choices } from '../ringkasan.queries.ts'
import { careWords } from './care.words.ts'
import type { BackTest, Forecast } from './forecast.ts'
import type { Gap, OpenPackage } from './gap.queries.ts'
import { evidenceOf, type PairFilter, type PairRow, type PairSide } from './pairs.queries.ts'

interface Common {
  readonly language: Language
  readonly url: URL
  readonly year: number
  readonly agency: string
  readonly choices: Choices
}

const sen = (text: string | null): Sen | null => (text === null ? null : senFromNumeric(text))
const agencyName = (choices: Choices, code: string) =>
  formatOffice(choices.agencies.find((one) => one.code === code)?.name ?? code)
const day = (text: string | null, language: Language) =>
  text === null ? '–' : formatDay(text as IsoDate, language)
/** Some feeds carry no name: then the number alone, and that the file has none, instead of an inner key. */
const nameOf = (name: string | null, key: string, language: Language): string =>
  name ?? careWords[language].nameless(key.slice(key.lastIndexOf('|') + 1))

const lineAddress = (year: number, sumber: string, kunci: string) =>
  `/transaksi/rincian?tahun=${year}&sumber=${encodeURIComponent(sumber)}&kunci=${encodeURIComponent(kunci)}`

/** Year and agency, kept in the address; other parameters of the page go along. */
function Scope({ language, url, year, agency, choices, children }: Common & { children?: ReactNode }) {
  const words = careWords[language]
  const years = choices.years.includes(year) ? choices.years : [year, ...choices.years]
  return (
    <form method="get" action={url.pathname} className="filters" role="search">
      <Select
        name="tahun"
        label={words.year}
        value={String(year)}
        options={years.map((one) => ({ value: String(one), label: String(one) }))}
      />
      <Select
        name="satker"
        label={words.agency}
        value={agency}
        options={[
          { value: '', label: words.all },
          ...choices.agencies.map((one) => ({ value: one.code, label: formatOffice(one.name) })),
        ]}
      />
      {children}
      <button>{words.show}</button>
    </form>
  )
}

// ── pairs ───────────────────────────────────────────────────────────────────────────────────────

export function PairsPage(
  props: Common & {
    filter: PairFilter
    pairs: readonly PairRow[]
    total: number
    nilai: string
    perKeadaan: Readonly<Record<string, number>>
    mayDecide: boolean
    problems: readonly Problem[]
    page: number
    pages: number
  },
) {
  const { language, url, filter } = props
  const words = careWords[language].pairs
  return (
    <div className="stack">
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <ErrorSummary errors={props.problems} language={language} />
      <Scope {...props} />
      <LocalNav
        label={words.title}
        items={(['ragu', 'ganda', 'bukan'] as const).map((state) => ({
          href: withParameters(url, { keadaan: state === 'ragu' ? null : state, hal: null }),
          label: `${words.states[state]} (${formatCount(props.perKeadaan[state] ?? 0, language)})`,
          current: filter.state === state,
        }))}
      />
      {props.pairs.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <>
          <p>
            {words.total(
              formatCount(props.total, language),
              formatRupiahShort(senFromNumeric(props.nilai), language),
            )}
          </p>
          <ol className="plain stack">
            {props.pairs.map((pair) => (
              <li key={`${pair.lemah.sumber} ${pair.lemah.kunci} ${pair.kuat.kunci}`}>
                <PairCard {...props} pair={pair} />
              </li>
            ))}
          </ol>
          <PageLinks {...props} />
        </>
      )}
    </div>
  )
}

const PageLinks = ({
  url,
  page,
  pages,
  language,
}: {
  url: URL
  page: number
  pages: number
  language: Language
}) =>
  pages <= 1 ? null : (
    <nav className="under" aria-label={`${page}/${pages}`}>
      {page > 1 ? (
        <a rel="prev" href={withParameters(url, { hal: page - 1 })}>
          {language === 'id' ? '← Sebelumnya' : '← Previous'}
        </a>
      ) : null}
      <span>
        {page} / {pages}
      </span>
      {page < pages ? (
        <a rel="next" href={withParameters(url, { hal: page + 1 })}>
          {language === 'id' ? 'Berikutnya →' : 'Next →'}
        </a>
      ) : null}
    </nav>
  )

function PairCard(props: Common & { pair: PairRow; mayDecide: boolean }) {
  const { language, pair, year } = props
  const words = careWords[language].pairs
  const evidence = evidenceOf(pair)
  const said = (codes: readonly string[]) => codes.map((code) => words.evidence[code] ?? code).join('; ')
  const id = `alasan-${pair.lemah.sumber}-${pair.lemah.kunci}`.replace(/[^A-Za-z0-9-]/g, '-')
  return (
    <article className="stack boxed">
      <h2 className="small-heading">
        <Amount sen={sen(pair.lemah.nilai)} language={language} full /> ·{' '}
        {agencyName(props.choices, pair.lemah.kd_satker_str)}
      </h2>
      <div className="two">
        <Side {...props} title={words.stands} side={pair.kuat} />
        <Side {...props} title={words.falls} side={pair.lemah} />
      </div>
      <Facts
        language={language}
        items={[
          [words.forIt, said(evidence.mendukung)],
          [words.against, evidence.melawan.length === 0 ? '–' : said(evidence.melawan)],
          ...(pair.alasan ? ([[words.reason, pair.alasan]] as const) : []),
        ]}
      />
      {pair.diputus_oleh && pair.diputus_pada ? (
        <p className="soft">
          {words.decided(
            pair.diputus_oleh,
            formatInstant(new Date(pair.diputus_pada).toISOString() as Instant, language),
          )}
        </p>
      ) : null}
      {props.mayDecide ? (
        <form noValidate method="post" action="/tinjau" className="stack tight">
          <Hidden
            fields={{
              tahun: String(year),
              kuat_sumber: pair.kuat.sumber,
              kuat_kunci: pair.kuat.kunci,
              lemah_sumber: pair.lemah.sumber,
              lemah_kunci: pair.lemah.kunci,
              kembali: `${props.url.pathname}${props.url.search}`,
            }}
          />
          {pair.keadaan === 'ragu' ? (
            <>
              <div className="field">
                <label htmlFor={id}>{words.reason}</label>
                <p className="hint">{words.reasonHint}</p>
                <input id={id} name="alasan" className="long" maxLength={500} required minLength={5} />
              </div>
              <div className="actions">
                <button className="primary" name="keputusan" value="ganda">
                  {words.same}
                </button>
                <button name="keputusan" value="bukan">
                  {words.two}
                </button>
              </div>
            </>
          ) : (
            <button name="keputusan" value="tarik">
              {words.undo}
            </button>
          )}
        </form>
      ) : null}
    </article>
  )
}

function Side({ language, year, title, side }: Common & { title: string; side: PairSide }) {
  const words = careWords[language]
  const channels = overviewWords[language].channels
  return (
    <section>
      <h3>{title}</h3>
      <p>
        <a href={lineAddress(year, side.sumber, side.kunci)}>
          {nameOf(side.nama_paket, side.kunci, language)}
        </a>
      </p>
      <Facts
        language={language}
        items={[
          [words.channel, channels[side.kanal] ?? side.kanal],
          ['RUP', side.kd_rup ?? '–'],
          [words.date, day(side.tanggal, language)],
          [words.provider, side.penyedia ?? '–'],
          [
            words.pdn,
            side.pdn === null ? null : <Amount key="pdn" sen={sen(side.pdn)} language={language} />,
          ],
        ]}
      />
    </section>
  )
}

// ── not recorded ────────────────────────────────────────────────────────────────────────────────

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
    <div className="stack">
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      {props.hasList ? null : <Notice kind="waiting">{words.noList}</Notice>}
      <Scope {...props} />
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
                    {nameOf(row.nama, row.kunci, language)}
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
            { key: 'tanggal', label: careWords[language].date, cell: (row) => day(row.tanggal, language) },
            {
              key: 'tempo',
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
    </div>
  )
}

// ── snapshots ───────────────────────────────────────────────────────────────────────────────────

export function SnapshotsPage(
  props: Common & { snapshots: readonly (Snapshot & { intact: boolean })[]; mayTake: boolean; today: string },
) {
  const { language, url } = props
  const words = careWords[language].snap
  const percent = (figures: Figures, id: string) =>
    figures.metrics.find((metric) => metric.id === id)?.percent_bp ?? null
  return (
    <div className="stack">
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <Scope {...props} agency="" choices={{ ...props.choices, agencies: [] }} />
      {props.mayTake ? (
        <details>
          <summary>{words.take}</summary>
          <form noValidate method="post" action="/potret" className="stack tight">
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
        <Empty title={words.empty} />
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
    </div>
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
    <div className="stack">
      <h1>{words.compareTitle}</h1>
      <p>
        {words.compareIntro(
          `${formatInstant(snapshot.known_at as Instant, language)}`,
          `${formatInstant(now.known_at as Instant, language)}`,
        )}{' '}
        {words.upTo} {day(snapshot.sampai, language)} → {day(now.as_of, language)};{' '}
        {words.basis.toLowerCase()} {words.bases[snapshot.dasar]}.
      </p>
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
              if (row.then.numerator === null || row.now.numerator === null) return '–'
              return <Amount sen={rupiah(row.now.numerator - row.then.numerator)} language={language} />
            },
          },
        ]}
      />
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
              { key: 'sebab', label: words.why, cell: (row) => words.causes[row.sebab] ?? row.sebab },
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
                  {nameOf(row.nama, row.kunci, language)}
                </a>
              ),
            },
            { key: 'sebab', label: words.why, cell: (row) => words.causes[row.sebab] },
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
    </div>
  )
}

function MetricValue({ language, metric }: { language: Language; metric: Figures['metrics'][number] }) {
  if (metric.denominator !== null)
    return <>{metric.percent_bp === null ? '–' : formatPercent(metric.percent_bp, language)}</>
  return (
    <Amount sen={metric.numerator === null ? null : senFromRupiah(metric.numerator)} language={language} />
  )
}

// ── targets ─────────────────────────────────────────────────────────────────────────────────────

export function TargetsPage(
  props: Common & {
    targets: readonly Target[]
    mayEnter: boolean
    typed: Readonly<Record<string, string>>
    problems: readonly Problem[]
    today: string
  },
) {
  const { language, url, typed, problems } = props
  const words = careWords[language].target
  return (
    <div className="stack">
      <h1>
        {words.title} {props.year}
      </h1>
      <p>{words.intro}</p>
      <ErrorSummary errors={problems} language={language} />
      <Scope {...props} agency="" choices={{ ...props.choices, agencies: [] }} />
      <DataTable
        language={language}
        url={url}
        caption={words.title}
        rows={props.targets}
        rowKey={(one) => `${one.kd_satker_str} ${one.ukuran}`}
        empty={words.empty}
        stacks
        columns={[
          {
            key: 'satker',
            label: careWords[language].agency,
            cell: (one) =>
              one.kd_satker_str === '' ? words.whole : agencyName(props.choices, one.kd_satker_str),
          },
          { key: 'ukuran', label: words.measure, cell: (one) => words.measures[one.ukuran] },
          {
            key: 'target',
            label: words.target,
            number: true,
            cell: (one) => formatPercent(one.target_bp, language),
          },
          { key: 'sejak', label: words.since, cell: (one) => day(one.berlaku_sejak, language) },
          { key: 'sumber', label: words.source, cell: (one) => one.sumber },
          { key: 'oleh', label: words.by, cell: (one) => one.dicatat_oleh },
        ]}
      />
      {props.mayEnter ? (
        <form noValidate method="post" action="/target" className="stack">
          <Hidden fields={{ tahun: String(props.year) }} />
          <SelectField
            name="satker"
            label={careWords[language].agency}
            value={typed['satker'] ?? ''}
            options={[
              { value: '', label: words.whole },
              ...props.choices.agencies.map((one) => ({ value: one.code, label: formatOffice(one.name) })),
            ]}
          />
          <SelectField
            name="ukuran"
            label={words.measure}
            value={typed['ukuran'] ?? 'P'}
            error={problemOf(problems, 'ukuran')}
            options={(['P', 'K', 'UMK'] as const).map((one) => ({ value: one, label: words.measures[one]! }))}
          />
          <TextField
            name="persen"
            label={words.percent}
            hint={words.percentHint}
            value={typed['persen'] ?? ''}
            inputMode="decimal"
            width="short"
            after="%"
            error={problemOf(problems, 'persen')}
            required
          />
          <DateField
            name="sejak"
            label={words.since}
            value={typed['sejak'] ?? `${props.year}-01-01`}
            error={problemOf(problems, 'sejak')}
          />
          <TextArea
            name="sumber"
            label={words.source}
            hint={words.sourceHint}
            value={typed['sumber'] ?? ''}
            rows={2}
            maxLength={500}
            error={problemOf(problems, 'sumber')}
            required
          />
          <button className="primary">{words.save}</button>
        </form>
      ) : null}
    </div>
  )
}

// ── gap ─────────────────────────────────────────────────────────────────────────────────────────

export function GapPage(
  props: Common & {
    gap: Gap
    /** Whole months of the year that have ended. */
    months: number
    forecast: Forecast
    test: BackTest
    today: string
  },
) {
  const { language, url, gap, forecast, months } = props
  const words = careWords[language].gap
  const committed = senFromNumeric(gap.komitmen)
  const realised = senFromNumeric(gap.realisasi)
  const missing = minusSen(committed, realised)
  const short = (value: number) => formatRupiahShort(senFromRupiah(Math.round(value)), language)
  const own = gap.kurva.find((curve) => curve.year === props.year)
  const past = gap.kurva.filter((curve) => curve.year < props.year).slice(-3)
  const ahead = forecast.known && months < 12 && own ? forecast : null
  return (
    <div className="stack">
      <h1>
        {committed === 0n
          ? words.noPlan
          : missing > 0n
            ? words.headline(formatRupiahShort(missing, language))
            : words.closed}
      </h1>
      <Scope {...props} />
      <Facts
        language={language}
        roomy
        items={[
          [words.committed, <Amount key="1" sen={committed} language={language} full />],
          [words.realised, <Amount key="2" sen={realised} language={language} full />],
          [
            words.open,
            <span key="3">
              <Amount sen={sen(gap.paguTerbuka)} language={language} full /> (
              {words.openCount(formatCount(gap.paketTerbuka, language))})
            </span>,
          ],
          [
            words.unknown,
            <span key="4">
              <a href={`/belum-tercatat?tahun=${props.year}&jenis=pdn-belum-diisi`}>
                <Amount sen={sen(gap.belumDiketahui)} language={language} full />
              </a>
              . {words.unknownNote}
            </span>,
          ],
          [
            words.uncertain,
            <a key="5" href={`/tinjau?tahun=${props.year}`}>
              <Amount sen={sen(gap.ragu)} language={language} full />
            </a>,
          ],
          [words.noDay, <Amount key="6" sen={sen(gap.tanpaTanggal)} language={language} full />],
        ]}
      />
      <h2>{words.forecast}</h2>
      <p>
        {forecast.known
          ? words.forecastText(
              short(forecast.centre),
              short(forecast.low),
              short(forecast.high),
              forecast.pastYears.join(', ') || String(props.year),
            )
          : words.because[forecast.because]}
      </p>
      <p className="soft">
        {props.test.meanErrorBp === null
          ? words.noTest
          : words.test(
              formatCount(props.test.cases, language),
              formatPercent(props.test.meanErrorBp, language),
              formatPercent(props.test.coverageBp ?? 0, language),
            )}
      </p>
      {own && months > 0 ? (
        <LineChart
          id="kurva"
          language={language}
          title={words.chart}
          summary={words.chartText(words.months[Math.max(0, Math.min(11, months - 1))]!)}
          labelName={words.month}
          labels={words.months}
          format={(value) => formatRupiahAxis(value, language)}
          formatFull={(value) => <Amount sen={senFromRupiah(Math.round(value))} language={language} />}
          series={[
            {
              name: String(props.year),
              values: own.cumulative.map((value, at) => (at < months ? value : null)),
            },
            ...(ahead
              ? [
                  {
                    name: words.forecast,
                    dashed: true,
                    values: own.cumulative.map((_, at) =>
                      at === months - 1 ? own.cumulative[at]! : at === 11 ? ahead.centre : null,
                    ),
                    band: own.cumulative.map((_, at) =>
                      at === 11 ? ([ahead.low, ahead.high] as const) : null,
                    ),
                  },
                ]
              : []),
            ...past.map((curve) => ({ name: String(curve.year), values: curve.cumulative })),
          ]}
        />
      ) : null}
      <DataTable<OpenPackage>
        language={language}
        url={url}
        caption={words.open}
        about={words.tableAbout}
        rows={gap.paket}
        rowKey={(one) => `${one.jenis} ${one.kd_rup}`}
        download="/celah/unduh"
        empty={Number(gap.komitmen) > 0 ? words.empty : words.noPackages}
        stacks
        columns={[
          {
            key: 'nama',
            label: careWords[language].package,
            cell: (one) => (
              <a href={`/paket/rincian?kunci=${encodeURIComponent(`${one.jenis}|${one.kd_rup}`)}`}>
                {one.nama_paket ?? one.kd_rup}
              </a>
            ),
          },
          {
            key: 'satker',
            label: careWords[language].agency,
            cell: (one) => agencyName(props.choices, one.kd_satker_str),
          },
          { key: 'metode', label: words.method, cell: (one) => one.metode ?? '–' },
          {
            key: 'pemilihan',
            label: words.selection,
            cell: (one) =>
              one.tgl_awal_pemilihan !== null && one.tgl_awal_pemilihan < props.today ? (
                <Status kind="waiting">
                  {day(one.tgl_awal_pemilihan, language)} ({words.late})
                </Status>
              ) : (
                day(one.tgl_awal_pemilihan, language)
              ),
          },
          {
            key: 'pagu',
            label: words.ceiling,
            number: true,
            cell: (one) => <Amount sen={sen(one.pagu)} language={language} />,
          },
        ]}
      />
    </div>
  )
}
