import type { Instant, IsoDate } from '#shared/date'
import {
  Crumbs,
  DataTable,
  DateField,
  ErrorSummary,
  Facts,
  FileField,
  formatCount,
  formatDay,
  formatInstant,
  formatPercent,
  Hidden,
  type Language,
  Notice,
  type Problem,
  problemOf,
  Scroll,
  Select,
  SelectField,
  Status,
  TextArea,
  TextField,
  Unknown,
} from '#web'
import { CERTIFICATE_KINDS, REGIMES } from './certificate-kinds.ts'
import type { Certificate, CertificateFilter, CertificateRow, DayStatus } from './certificates.queries.ts'
import type { CertificateDraft } from './decide-certificate.ts'
import { STATUS_KIND } from './maker.page.tsx'
import type { Maker } from './makers.queries.ts'
import { makersWords, sentenceOfCertificateNote } from './words.ts'

const ENDS_WITHIN = [30, 90, 180, 365] as const

export function CertificateListPage(props: {
  language: Language
  url: URL
  filter: CertificateFilter
  rows: readonly CertificateRow[]
  total: number
}) {
  const { language, url, filter } = props
  const words = makersWords[language]
  const all = { value: '', label: words.all }
  return (
    <>
      <div className="tight">
        <h1>{words.certificates}</h1>
        <p className="soft">{words.certificatesText}</p>
      </div>
      <form method="get" action={url.pathname} className="filters">
        <div>
          <label htmlFor="f-q">{words.searchCertificate}</label>
          <input id="f-q" name="q" type="search" defaultValue={filter.text} />
        </div>
        <Select
          name="jenis"
          label={words.kind}
          value={filter.jenis}
          options={[all, ...CERTIFICATE_KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))]}
        />
        <Select
          name="status"
          label={words.status}
          value={filter.status}
          options={[all, ...Object.entries(words.statuses).map(([value, label]) => ({ value, label }))]}
        />
        <Select
          name="habis"
          label={words.soon}
          value={filter.endsWithinDays === null ? '' : String(filter.endsWithinDays)}
          options={[
            { value: '', label: words.anyEnd },
            ...ENDS_WITHIN.map((days) => ({ value: String(days), label: words.days(days) })),
          ]}
        />
        <Select
          name="daftar"
          label={words.source}
          value={filter.onlyUnlisted ? 'hilang' : ''}
          options={[all, { value: 'hilang', label: words.unlisted }]}
        />
        <Select
          name="terkait"
          label={words.concern}
          value={filter.onlyConcerned ? 'ya' : ''}
          options={[all, { value: 'ya', label: words.concerned }]}
        />
        <div>
          <label htmlFor="f-pada">{words.onDay}</label>
          <input id="f-pada" name="pada" type="date" defaultValue={filter.on} />
        </div>
        <div>
          <button>{words.show}</button>
        </div>
      </form>
      <DataTable
        language={language}
        url={url}
        caption={words.countCertificates(formatCount(props.total, language))}
        rows={props.rows}
        rowKey={(row) => row.id}
        sort={{ by: filter.sort, ascending: filter.ascending }}
        page={filter.page}
        pages={Math.ceil(props.total / filter.pageSize)}
        download="/sertifikat/unduh"
        empty={words.noCertificate}
        stacks
        density
        columns={[
          {
            key: 'produk',
            label: words.product,
            cell: (row) => (
              <>
                <a href={`/sertifikat/${row.id}`}>{row.produk ?? row.nomor ?? '–'}</a>
                <div className="small soft">
                  {[row.merk, row.tipe]
                    .filter((part) => part !== null && part !== '-')
                    .join(', ')
                    .slice(0, 80)}
                </div>
              </>
            ),
          },
          {
            key: 'nama',
            label: words.certificateOf,
            sort: true,
            cell: (row) => <a href={`/pelaku/${row.maker_id}`}>{row.maker}</a>,
          },
          { key: 'jenis', label: words.kind, cell: (row) => words.kinds[row.jenis] },
          {
            key: 'tkdn',
            label: words.tkdn,
            number: true,
            sort: true,
            cell: (row) =>
              row.tkdn_bp !== null ? (
                formatPercent(row.tkdn_bp, language)
              ) : row.jenis.startsWith('tkdn') ? (
                <Unknown language={language} />
              ) : (
                '–'
              ),
          },
          {
            key: 'status',
            label: words.status,
            cell: (row) => <Status kind={STATUS_KIND[row.status]}>{words.statuses[row.status]}</Status>,
          },
          {
            key: 'habis',
            label: words.ends,
            sort: true,
            cell: (row) =>
              row.berlaku_sampai ? formatDay(row.berlaku_sampai, language) : words.bases[row.akhir_dasar],
          },
        ]}
      />
    </>
  )
}

export interface SourceRow {
  readonly fileName: string
  readonly runId: string
  readonly line: number
  readonly cells: readonly { name: string; value: string | null }[] | null
}

export function CertificatePage(props: {
  language: Language
  maker: Maker
  versions: readonly Certificate[]
  status: DayStatus
  on: IsoDate
  sourceRow: SourceRow | null
  mayWrite: boolean
  maySeeImpact: boolean
  maySeeFiles: boolean
  typed: { keadaan: string; sejak: string; alasan: string }
  problems: readonly Problem[]
}) {
  const { language, maker } = props
  const words = makersWords[language]
  const now = props.versions[0]!
  const error = (field: string) => problemOf(props.problems, field)
  const states = (['dicabut', 'dibekukan', 'perlu_pembaruan', 'aktif'] as const).filter(
    (state) => state !== now.keadaan && (state !== 'perlu_pembaruan' || now.jenis === 'halal'),
  )
  return (
    <>
      <Crumbs
        items={[
          { href: '/sertifikat', label: words.certificates },
          { href: `/pelaku/${maker.id}`, label: maker.nama },
        ]}
        language={language}
      />
      <div className="tight">
        <h1>
          {words.kinds[now.jenis]}: {now.produk ?? now.nomor ?? '–'}
        </h1>
        <p>
          <Status kind={STATUS_KIND[props.status]}>{words.statuses[props.status]}</Status>{' '}
          <span className="soft">{formatDay(props.on, language)}</span>
        </p>
      </div>
      {now.tidak_tercantum_sejak ? (
        <Notice kind="waiting">
          <p>{words.unlistedSince(formatDay(now.tidak_tercantum_sejak.slice(0, 10) as IsoDate, language))}</p>
        </Notice>
      ) : null}
      <Facts
        roomy
        language={language}
        items={[
          [words.certificateOf, <a href={`/pelaku/${maker.id}`}>{maker.nama}</a>],
          [words.number, now.nomor ?? <span className="unknown">{words.numberNone}</span>],
          ...(now.jenis.startsWith('tkdn') || now.jenis === 'bmp'
            ? ([
                [words.tkdn, now.tkdn_bp === null ? null : formatPercent(now.tkdn_bp, language)],
                [words.bmp, now.bmp_bp === null ? null : formatPercent(now.bmp_bp, language)],
                [words.regime, now.rezim ? words.regimes[now.rezim] : null],
              ] as const)
            : []),
          [words.issued, withBasis(now.tgl_terbit, words.bases[now.terbit_dasar]!, language)],
          [
            words.ends,
            now.akhir_dasar === 'tanpa_akhir'
              ? words.bases['tanpa_akhir']
              : withBasis(now.berlaku_sampai, words.bases[now.akhir_dasar]!, language),
          ],
          [words.type, now.tipe],
          [words.spec, now.spesifikasi],
          [words.brand, now.merk === '-' ? null : now.merk],
          [words.kbli, now.kbli],
          [words.hs, now.kode_hs],
          [words.issuer, now.lembaga],
          [
            words.check,
            <>
              {words.checks[now.cara_periksa]}
              {now.diperiksa_oleh ? (
                <span className="soft small">
                  {' '}
                  ({now.diperiksa_oleh}
                  {now.diperiksa_pada
                    ? `, ${formatDay(now.diperiksa_pada.slice(0, 10) as IsoDate, language)}`
                    : ''}
                  )
                </span>
              ) : null}
            </>,
          ],
          [words.evidence, evidenceLink(props, now)],
        ]}
      />
      {now.catatan.length > 0 ? (
        <section className="tight">
          <h2>{words.oddities}</h2>
          <ul>
            {now.catatan.map((note) => (
              <li key={note}>{sentenceOfCertificateNote(note, language)}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {props.sourceRow?.cells ? (
        <details>
          <summary>{words.rawRow}</summary>
          <Facts
            language={language}
            items={props.sourceRow.cells.map((cell) => [cell.name, cell.value ?? '–'] as const)}
          />
        </details>
      ) : null}
      <section>
        <Scroll label={words.versions}>
          <table className="stacks">
            <caption>{words.versions}</caption>
            <thead>
              <tr>
                <th scope="col" className="number">
                  {words.version}
                </th>
                <th scope="col">{words.knownFrom}</th>
                <th scope="col">{words.status}</th>
                <th scope="col">{words.reason}</th>
                <th scope="col">{words.by}</th>
              </tr>
            </thead>
            <tbody>
              {props.versions.map((version) => (
                <tr key={version.version}>
                  <td className="number" data-label={words.version}>
                    <div>{version.version}</div>
                  </td>
                  <td data-label={words.knownFrom}>
                    <div>{formatInstant(version.known_from as Instant, language)}</div>
                  </td>
                  <td data-label={words.status}>
                    <div>
                      {words.statuses[version.keadaan]}
                      {version.keadaan_sejak ? (
                        <div className="small soft">
                          {words.since} {formatDay(version.keadaan_sejak, language)}
                        </div>
                      ) : null}
                    </div>
                  </td>
                  <td data-label={words.reason}>
                    <div>{version.keadaan_alasan ?? words.sources[version.sumber]}</div>
                  </td>
                  <td className="small" data-label={words.by}>
                    <div>{version.recorded_by}</div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
        {props.maySeeImpact ? (
          <p>
            <a href={`/sertifikat/${now.id}/dampak`}>{words.impact}</a>
          </p>
        ) : null}
      </section>
      {props.mayWrite && now.nomor === null ? (
        <form noValidate method="post" action={`/sertifikat/${now.id}/nomor`} className="stack">
          <h2>{words.addNumber}</h2>
          <ErrorSummary
            errors={props.problems.filter((problem) => problem.field === 'nomor')}
            language={language}
          />
          <TextField name="nomor" label={words.number} error={error('nomor')} />
          <div className="actions">
            <button>{words.save}</button>
          </div>
        </form>
      ) : null}
      {props.mayWrite ? (
        <form
          noValidate
          method="post"
          action={`/sertifikat/${now.id}/keadaan`}
          className="stack"
          id="keadaan-baru"
        >
          <h2>{words.changeTitle}</h2>
          <p className="soft">{words.changeText}</p>
          <ErrorSummary
            errors={props.problems.filter((problem) => problem.field !== 'nomor')}
            language={language}
          />
          <Hidden fields={{ versi: String(now.version) }} />
          <SelectField
            name="keadaan"
            label={words.newState}
            error={error('keadaan')}
            value={props.typed.keadaan}
            options={states.map((state) => ({ value: state, label: words.states[state] ?? state }))}
          />
          <DateField name="sejak" label={words.stateSince} error={error('sejak')} value={props.typed.sejak} />
          <TextArea name="alasan" label={words.reason} error={error('alasan')} value={props.typed.alasan} />
          <div className="actions">
            <button className="danger">{words.change}</button>
          </div>
        </form>
      ) : null}
    </>
  )
}

const withBasis = (day: IsoDate | null, basis: string, language: Language) =>
  day ? (
    <>
      {formatDay(day, language)} <span className="soft small">({basis})</span>
    </>
  ) : null

function evidenceLink(
  {
    sourceRow,
    maySeeFiles,
    language,
  }: { sourceRow: SourceRow | null; maySeeFiles: boolean; language: Language },
  now: Certificate,
) {
  const words = makersWords[language]
  if (now.bukti_sha256)
    return <a href={`/sertifikat/${now.id}/bukti`}>{now.bukti_nama ?? words.openEvidence}</a>
  if (!sourceRow) return null
  const place = words.fileLine(sourceRow.fileName, String(sourceRow.line))
  return maySeeFiles ? <a href={`/berkas/${sourceRow.runId}`}>{place}</a> : place
}

export function CertificateFormPage(props: {
  language: Language
  maker: Maker
  typed: CertificateDraft
  problems: readonly Problem[]
}) {
  const { language, typed } = props
  const words = makersWords[language]
  const error = (field: string) => problemOf(props.problems, field)
  const text = (name: keyof CertificateDraft, label: string, hint?: string) => (
    <TextField name={name} label={label} hint={hint} error={error(name)} value={typed[name]} />
  )
  const day = (name: keyof CertificateDraft, label: string, hint?: string) => (
    <DateField name={name} label={label} hint={hint} error={error(name)} value={typed[name]} />
  )
  const select = (
    name: keyof CertificateDraft,
    label: string,
    values: readonly string[],
    names: Readonly<Record<string, string>>,
  ) => (
    <SelectField
      name={name}
      label={label}
      error={error(name)}
      value={typed[name]}
      options={values.map((value) => ({ value, label: names[value] ?? value }))}
    />
  )
  return (
    <form
      noValidate
      method="post"
      action={`/pelaku/${props.maker.id}/sertifikat`}
      encType="multipart/form-data"
      className="stack"
    >
      <Crumbs items={[{ href: `/pelaku/${props.maker.id}`, label: props.maker.nama }]} language={language} />
      <h1>{words.recordPaper}</h1>
      <ErrorSummary errors={props.problems} language={language} />
      {select('jenis', words.kind, CERTIFICATE_KINDS, words.kinds)}
      {text('nomor', words.number)}
      {text('produk', words.product)}
      {text('tipe', words.type)}
      {text('spesifikasi', words.spec)}
      {text('merk', words.brand)}
      {text('standar', words.standard)}
      {text('kbli', words.kbli)}
      {text('kode_hs', words.hs)}
      {text('tkdn', words.tkdn, words.tkdnHint)}
      {text('bmp', words.bmp, words.bmpHint)}
      {select('rezim', words.regime, ['', ...REGIMES], words.regimes)}
      {text('lembaga', words.issuer)}
      {day('tgl_terbit', words.issued, words.issuedHint)}
      {day('berlaku_sampai', words.ends, words.endsHint)}
      {select('cara_periksa', words.check, ['dokumen', 'portal', 'lapangan', 'belum'], words.checks)}
      {day('diperiksa_pada', words.checkedOn)}
      <FileField
        name="bukti"
        label={words.evidence}
        hint={words.evidenceHint}
        error={error('bukti')}
        accept=".pdf,.jpg,.jpeg,.png"
      />
      <div className="actions">
        <button className="primary">{words.save}</button>
        <a href={`/pelaku/${props.maker.id}`}>{words.back}</a>
      </div>
    </form>
  )
}
