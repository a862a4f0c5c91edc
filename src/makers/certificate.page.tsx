import type { Instant, IsoDate } from '#shared/date'
import {
  ErrorSummary,
  Field,
  formatCount,
  formatDay,
  formatInstant,
  formatPercent,
  type Language,
  Pager,
  Scroll,
  Select,
  SortHead,
  Unknown,
} from '#web'
import { CERTIFICATE_KINDS, REGIMES } from './certificate-kinds.ts'
import type { Certificate, CertificateFilter, CertificateRow, DayStatus } from './certificates.queries.ts'
import type { CertificateDraft } from './decide-certificate.ts'
import { Downloads } from './maker-list.page.tsx'
import { type FormProblem, STATUS_TAG } from './maker.page.tsx'
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
      {props.rows.length === 0 ? (
        <p className="empty">{words.noCertificate}</p>
      ) : (
        <section>
          <Scroll label={words.certificates}>
            <table>
              <caption>{words.countCertificates(formatCount(props.total, language))}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.product}</th>
                  <SortHead url={url} by="nama" current={filter.sort} label={words.certificateOf} />
                  <th scope="col">{words.kind}</th>
                  <SortHead url={url} by="tkdn" current={filter.sort} label={words.tkdn} number />
                  <th scope="col">{words.status}</th>
                  <SortHead url={url} by="habis" current={filter.sort} label={words.ends} />
                </tr>
              </thead>
              <tbody>
                {props.rows.map((row) => (
                  <tr key={row.id}>
                    <th scope="row">
                      <a href={`/sertifikat/${row.id}`}>{row.produk ?? row.nomor ?? '–'}</a>
                      <div className="small soft">
                        {[row.merk, row.tipe]
                          .filter((part) => part !== null && part !== '-')
                          .join(', ')
                          .slice(0, 80)}
                      </div>
                    </th>
                    <td>
                      <a href={`/pelaku/${row.maker_id}`}>{row.maker}</a>
                    </td>
                    <td>{words.kinds[row.jenis]}</td>
                    <td className="number">
                      {row.tkdn_bp === null ? (
                        <Unknown language={language} />
                      ) : (
                        formatPercent(row.tkdn_bp, language)
                      )}
                    </td>
                    <td>
                      <span className={`tag ${STATUS_TAG[row.status]}`}>{words.statuses[row.status]}</span>
                    </td>
                    <td>
                      {row.berlaku_sampai
                        ? formatDay(row.berlaku_sampai, language)
                        : words.bases[row.akhir_dasar]}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
          <div className="under">
            <Pager
              url={url}
              page={filter.page}
              pages={Math.ceil(props.total / filter.pageSize)}
              language={language}
            />
            <Downloads url={url} path="/sertifikat/unduh" language={language} />
          </div>
        </section>
      )}
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
  problems: readonly FormProblem[]
}) {
  const { language, maker } = props
  const words = makersWords[language]
  const now = props.versions[0]!
  const unknown = <Unknown language={language} />
  const text = (value: string | null) => value ?? unknown
  const error = (field: string) => props.problems.find((problem) => problem.field === field)?.message
  const states = (['dicabut', 'dibekukan', 'perlu_pembaruan', 'aktif'] as const).filter(
    (state) => state !== now.keadaan && (state !== 'perlu_pembaruan' || now.jenis === 'halal'),
  )
  return (
    <>
      <div className="tight">
        <p>
          <a href={`/pelaku/${maker.id}`}>{maker.nama}</a>
        </p>
        <h1>
          {words.kinds[now.jenis]}: {now.produk ?? now.nomor ?? '–'}
        </h1>
        <p>
          <span className={`tag ${STATUS_TAG[props.status]}`}>{words.statuses[props.status]}</span>{' '}
          <span className="soft">{formatDay(props.on, language)}</span>
        </p>
      </div>
      {now.tidak_tercantum_sejak ? (
        <p className="notice">
          {words.unlistedSince(formatDay(now.tidak_tercantum_sejak.slice(0, 10) as IsoDate, language))}
        </p>
      ) : null}
      <dl className="facts roomy">
        <dt>{words.number}</dt>
        <dd>{now.nomor ?? <span className="unknown">{words.numberNone}</span>}</dd>
        {now.jenis.startsWith('tkdn') || now.jenis === 'bmp' ? (
          <>
            <dt>{words.tkdn}</dt>
            <dd>{now.tkdn_bp === null ? unknown : formatPercent(now.tkdn_bp, language)}</dd>
            <dt>{words.bmp}</dt>
            <dd>{now.bmp_bp === null ? unknown : formatPercent(now.bmp_bp, language)}</dd>
            <dt>{words.regime}</dt>
            <dd>{now.rezim ? words.regimes[now.rezim] : unknown}</dd>
          </>
        ) : null}
        <dt>{words.issued}</dt>
        <dd>
          {now.tgl_terbit ? (
            <>
              {formatDay(now.tgl_terbit, language)}{' '}
              <span className="soft small">({words.bases[now.terbit_dasar]})</span>
            </>
          ) : (
            unknown
          )}
        </dd>
        <dt>{words.ends}</dt>
        <dd>
          {now.berlaku_sampai ? (
            <>
              {formatDay(now.berlaku_sampai, language)}{' '}
              <span className="soft small">({words.bases[now.akhir_dasar]})</span>
            </>
          ) : now.akhir_dasar === 'tanpa_akhir' ? (
            words.bases['tanpa_akhir']
          ) : (
            unknown
          )}
        </dd>
        <dt>{words.type}</dt>
        <dd>{text(now.tipe)}</dd>
        <dt>{words.spec}</dt>
        <dd>{text(now.spesifikasi)}</dd>
        <dt>{words.brand}</dt>
        <dd>{now.merk === '-' ? unknown : text(now.merk)}</dd>
        <dt>{words.kbli}</dt>
        <dd>{text(now.kbli)}</dd>
        <dt>{words.hs}</dt>
        <dd>{text(now.kode_hs)}</dd>
        <dt>{words.issuer}</dt>
        <dd>{text(now.lembaga)}</dd>
        <dt>{words.check}</dt>
        <dd>
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
        </dd>
        <dt>{words.evidence}</dt>
        <dd>
          {now.bukti_sha256 ? (
            <a href={`/sertifikat/${now.id}/bukti`}>{now.bukti_nama ?? words.openEvidence}</a>
          ) : props.sourceRow ? (
            props.maySeeFiles ? (
              <a href={`/berkas/${props.sourceRow.runId}`}>
                {words.fileLine(props.sourceRow.fileName, String(props.sourceRow.line))}
              </a>
            ) : (
              words.fileLine(props.sourceRow.fileName, String(props.sourceRow.line))
            )
          ) : (
            unknown
          )}
        </dd>
      </dl>
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
          <dl className="facts">
            {props.sourceRow.cells.map((cell) => (
              <div key={cell.name} className="pair">
                <dt>{cell.name}</dt>
                <dd>{cell.value ?? '–'}</dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
      <section>
        <Scroll label={words.versions}>
          <table>
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
                  <td className="number">{version.version}</td>
                  <td>{formatInstant(version.known_from as Instant, language)}</td>
                  <td>
                    {words.statuses[version.keadaan]}
                    {version.keadaan_sejak ? (
                      <div className="small soft">
                        {words.since} {formatDay(version.keadaan_sejak, language)}
                      </div>
                    ) : null}
                  </td>
                  <td>{version.keadaan_alasan ?? words.sources[version.sumber]}</td>
                  <td className="small">{version.recorded_by}</td>
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
      {props.mayWrite ? (
        <form method="post" action={`/sertifikat/${now.id}/keadaan`} className="stack" id="keadaan-baru">
          <h2>{words.changeTitle}</h2>
          <p className="soft">{words.changeText}</p>
          <ErrorSummary errors={props.problems} language={language} />
          <input type="hidden" name="versi" value={now.version} />
          <Field name="keadaan" label={words.newState} error={error('keadaan')}>
            <select id="keadaan" name="keadaan" defaultValue={props.typed.keadaan}>
              {states.map((state) => (
                <option key={state} value={state}>
                  {words.states[state]}
                </option>
              ))}
            </select>
          </Field>
          <Field name="sejak" label={words.stateSince} error={error('sejak')}>
            <input
              id="sejak"
              name="sejak"
              type="date"
              defaultValue={props.typed.sejak}
              aria-invalid={error('sejak') ? true : undefined}
            />
          </Field>
          <Field name="alasan" label={words.reason} error={error('alasan')}>
            <textarea
              id="alasan"
              name="alasan"
              defaultValue={props.typed.alasan}
              aria-invalid={error('alasan') ? true : undefined}
            />
          </Field>
          <div className="actions">
            <button className="danger">{words.change}</button>
          </div>
        </form>
      ) : null}
    </>
  )
}

export function CertificateFormPage(props: {
  language: Language
  maker: Maker
  typed: CertificateDraft
  problems: readonly FormProblem[]
}) {
  const { language, typed } = props
  const words = makersWords[language]
  const error = (field: string) => props.problems.find((problem) => problem.field === field)?.message
  const described = (name: string, hint?: string) =>
    [hint ? `${name}-hint` : '', error(name) ? `${name}-error` : ''].join(' ').trim() || undefined
  const input = (name: keyof CertificateDraft, label: string, hint?: string, type = 'text') => (
    <Field name={name} label={label} error={error(name)} {...(hint ? { hint } : {})}>
      <input
        id={name}
        name={name}
        type={type}
        defaultValue={typed[name]}
        aria-invalid={error(name) ? true : undefined}
        aria-describedby={described(name, hint)}
      />
    </Field>
  )
  const select = (
    name: keyof CertificateDraft,
    label: string,
    options: readonly (readonly [string, string])[],
  ) => (
    <Field name={name} label={label} error={error(name)}>
      <select id={name} name={name} defaultValue={typed[name]} aria-describedby={described(name)}>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  )
  return (
    <form
      method="post"
      action={`/pelaku/${props.maker.id}/sertifikat`}
      encType="multipart/form-data"
      className="stack"
    >
      <h1>{words.recordTitle(props.maker.nama)}</h1>
      <ErrorSummary errors={props.problems} language={language} />
      {select(
        'jenis',
        words.kind,
        CERTIFICATE_KINDS.map((kind) => [kind, words.kinds[kind]] as const),
      )}
      {input('nomor', words.number)}
      {input('produk', words.product)}
      {input('tipe', words.type)}
      {input('spesifikasi', words.spec)}
      {input('merk', words.brand)}
      {input('standar', words.standard)}
      {input('kbli', words.kbli)}
      {input('kode_hs', words.hs)}
      {input('tkdn', words.tkdn, words.tkdnHint)}
      {input('bmp', words.bmp, words.bmpHint)}
      {select(
        'rezim',
        words.regime,
        ['', ...REGIMES].map((one) => [one, words.regimes[one]!] as const),
      )}
      {input('lembaga', words.issuer)}
      {input('tgl_terbit', words.issued, words.issuedHint, 'date')}
      {input('berlaku_sampai', words.ends, words.endsHint, 'date')}
      {select(
        'cara_periksa',
        words.check,
        (['dokumen', 'portal', 'lapangan', 'belum'] as const).map(
          (one) => [one, words.checks[one]!] as const,
        ),
      )}
      {input('diperiksa_pada', words.checkedOn, undefined, 'date')}
      <Field name="bukti" label={words.evidence} hint={words.evidenceHint} error={error('bukti')}>
        <input
          id="bukti"
          name="bukti"
          type="file"
          accept=".pdf,.jpg,.jpeg,.png"
          aria-describedby={described('bukti', words.evidenceHint)}
        />
      </Field>
      <div className="actions">
        <button className="primary">{words.save}</button>{' '}
        <a className="button plain" href={`/pelaku/${props.maker.id}`}>
          {words.back}
        </a>
      </div>
    </form>
  )
}
