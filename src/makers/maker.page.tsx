import { senFromNumeric } from '#shared/money'
import type { IsoDate } from '#shared/date'
import {
  ErrorSummary,
  Field,
  formatCount,
  formatDay,
  formatPercent,
  formatRupiah,
  type Language,
  Scroll,
  Unknown,
} from '#web'
import type { CertificateOnDay, DayStatus } from './certificates.queries.ts'
import { type MakerDraft, SITE_KINDS } from './decide-maker.ts'
import type { Maker } from './makers.queries.ts'
import { formatNpwp } from './numbers.ts'
import { spanOf, ValidityBar } from './validity-bar.tsx'
import { makersWords } from './words.ts'

export interface FormProblem {
  readonly field: string
  readonly message: string
}

export const STATUS_TAG: Readonly<Record<DayStatus, string>> = {
  aktif: 'kept',
  belum_terbit: '',
  kedaluwarsa: 'stopped',
  dicabut: 'stopped',
  dibekukan: 'stopped',
  perlu_pembaruan: 'waiting',
  tidak_diketahui: 'waiting',
}

export function MakerPage(props: {
  language: Language
  maker: Maker
  certificates: readonly CertificateOnDay[]
  on: IsoDate
  knownAt: string
  today: IsoDate
  mayWrite: boolean
}) {
  const { language, maker, on } = props
  const words = makersWords[language]
  const unknown = <Unknown language={language} />
  return (
    <>
      <div className="tight">
        <h1>{maker.nama}</h1>
        <p>
          {maker.skala ? <span className="tag">{words.scales[maker.skala.kelas]}</span> : null}{' '}
          {maker.note?.jakpreneur ? <span className="tag kept">{words.jakpreneur}</span> : null}{' '}
          {maker.note?.binaan ? <span className="tag kept">{words.guided}</span> : null}
        </p>
      </div>
      <dl className="facts roomy">
        <dt>{words.nib}</dt>
        <dd>{maker.nib ?? unknown}</dd>
        <dt>{words.npwp}</dt>
        <dd>{maker.npwp.length > 0 ? maker.npwp.map(formatNpwp).join('; ') : unknown}</dd>
        <dt>{words.scale}</dt>
        <dd>
          {maker.skala ? (
            <>
              {words.scales[maker.skala.kelas]}{' '}
              <span className="soft small">
                {words.lawBasis(
                  words.scaleBases[maker.skala.dasar] ?? '',
                  formatDay(maker.skala.pada, language),
                )}
                {maker.skala.nilai === null
                  ? null
                  : `: ${formatRupiah(senFromNumeric(maker.skala.nilai), language)}`}
              </span>
            </>
          ) : (
            unknown
          )}
        </dd>
        <dt>{words.kbli}</dt>
        <dd>
          {maker.kbli.length === 0
            ? unknown
            : maker.kbli.map((one) => (
                <div key={one.kode}>
                  {one.kode} {one.judul ?? ''}
                </div>
              ))}
        </dd>
        <dt>{words.sites}</dt>
        <dd>
          {maker.sites.length === 0
            ? unknown
            : maker.sites.map((site) => (
                <div key={site.id}>
                  {words.siteKinds[site.jenis]}:{' '}
                  {site.alamat ?? [site.kelurahan, site.kecamatan, site.kabkota].filter(Boolean).join(', ')}
                  {site.kelurahan_kode ? <span className="soft small"> ({site.kelurahan_kode})</span> : null}
                </div>
              ))}
        </dd>
        {maker.aliases.length > 1 ? (
          <>
            <dt>{words.spellings}</dt>
            <dd>
              {maker.aliases
                .filter((one) => one.nama !== maker.nama)
                .map((one) => (
                  <div key={`${one.nama} ${one.source}`}>
                    {one.nama} <span className="soft small">({one.source})</span>
                  </div>
                ))}
            </dd>
          </>
        ) : null}
      </dl>
      {props.mayWrite ? (
        <p className="actions">
          <a className="button primary" href={`/pelaku/${maker.id}/sertifikat`}>
            {words.recordPaper}
          </a>{' '}
          <a className="button" href={`/pelaku/${maker.id}/lengkapi`}>
            {words.complete}
          </a>
        </p>
      ) : null}
      <section id="sertifikat" className="stack">
        <h2>{words.papers}</h2>
        <form method="get" action={`/pelaku/${maker.id}`} className="filters">
          <div>
            <label htmlFor="pada">{words.onDay}</label>
            <input id="pada" name="pada" type="date" defaultValue={on} />
          </div>
          <div>
            <label htmlFor="diketahui">{words.knownAt}</label>
            <input
              id="diketahui"
              name="diketahui"
              type="date"
              defaultValue={props.knownAt}
              aria-describedby="diketahui-hint"
            />
          </div>
          <div>
            <button>{words.show}</button>
          </div>
        </form>
        <p className="hint" id="diketahui-hint">
          {words.knownAtHint}
        </p>
        {props.certificates.length === 0 ? (
          <p className="empty">{words.noPapers}</p>
        ) : (
          <CertificateTable {...props} />
        )}
      </section>
      <ProgrammeNote language={language} maker={maker} mayWrite={props.mayWrite} problems={[]} />
    </>
  )
}

function CertificateTable(props: {
  language: Language
  certificates: readonly CertificateOnDay[]
  on: IsoDate
}) {
  const { language, certificates, on } = props
  const words = makersWords[language]
  const span = spanOf(
    certificates.flatMap((one) => [one.tgl_terbit, one.berlaku_sampai]),
    on,
  )
  const valid = certificates.filter((one) => one.is_valid).length
  return (
    <Scroll label={words.papers}>
      <table>
        <caption>
          {words.papersOn(
            formatCount(valid, language),
            formatCount(certificates.length, language),
            formatDay(on, language),
          )}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.product}</th>
            <th scope="col" className="number">
              {words.tkdn}
            </th>
            <th scope="col">{words.status}</th>
            <th scope="col">
              {words.timeline} {span.from}–{span.to - 1}
            </th>
          </tr>
        </thead>
        <tbody>
          {certificates.map((one) => {
            const from = one.tgl_terbit ? formatDay(one.tgl_terbit, language) : '?'
            const to = one.berlaku_sampai
              ? formatDay(one.berlaku_sampai, language)
              : one.akhir_dasar === 'tanpa_akhir'
                ? words.endless
                : '?'
            const status = words.statuses[one.status]
            return (
              <tr key={one.id}>
                <th scope="row">
                  <a href={`/sertifikat/${one.id}`}>{words.kinds[one.jenis]}</a>
                  <div className="small soft">{one.nomor ?? words.numberNone}</div>
                </th>
                <td>
                  {one.produk ?? '–'}
                  <div className="small soft">
                    {[one.merk, one.tipe].filter((part) => part !== null && part !== '-').join(', ')}
                  </div>
                </td>
                <td className="number">
                  {one.tkdn_bp === null ? (
                    <Unknown language={language} />
                  ) : (
                    formatPercent(one.tkdn_bp, language)
                  )}
                  {one.bmp_bp === null ? null : (
                    <div className="small soft">
                      {words.bmp} {formatPercent(one.bmp_bp, language)}
                    </div>
                  )}
                </td>
                <td>
                  <span className={`tag ${STATUS_TAG[one.status]}`}>{status}</span>
                </td>
                <td>
                  <ValidityBar
                    span={span}
                    from={one.tgl_terbit}
                    to={one.berlaku_sampai}
                    today={on}
                    status={one.status}
                    label={words.bar(status, from, to)}
                    patternId={`masa-${one.id}`}
                  />
                  <div className="small soft">
                    {one.terbit_dasar === 'diperkirakan' ? '± ' : ''}
                    {from} – {to}
                  </div>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Scroll>
  )
}

export function ProgrammeNote(props: {
  language: Language
  maker: Maker
  mayWrite: boolean
  problems: readonly FormProblem[]
}) {
  const words = makersWords[props.language]
  const note = props.maker.note
  return (
    <section id="catatan" className="stack">
      <h2>{words.programmeTitle}</h2>
      <p className="soft">{words.programmeText}</p>
      {props.mayWrite ? (
        <form method="post" action={`/pelaku/${props.maker.id}/catatan`}>
          <ErrorSummary errors={props.problems} language={props.language} />
          <label className="check">
            <input type="checkbox" name="jakpreneur" value="ya" defaultChecked={note?.jakpreneur ?? false} />
            {words.jakpreneur}
          </label>
          <label className="check">
            <input type="checkbox" name="binaan" value="ya" defaultChecked={note?.binaan ?? false} />
            {words.guided}
          </label>
          <Field name="perangkat_daerah" label={words.agency}>
            <input
              id="perangkat_daerah"
              name="perangkat_daerah"
              defaultValue={note?.perangkat_daerah ?? ''}
            />
          </Field>
          <Field name="sejak" label={words.since}>
            <input id="sejak" name="sejak" type="date" defaultValue={note?.sejak ?? ''} />
          </Field>
          <Field name="catatan-isi" label={words.note}>
            <textarea id="catatan-isi" name="catatan" defaultValue={note?.catatan ?? ''} />
          </Field>
          <div className="actions">
            <button>{words.save}</button>
          </div>
        </form>
      ) : note ? (
        <dl className="facts roomy">
          <dt>{words.agency}</dt>
          <dd>{note.perangkat_daerah ?? '–'}</dd>
          <dt>{words.since}</dt>
          <dd>{note.sejak ? formatDay(note.sejak, props.language) : '–'}</dd>
          <dt>{words.note}</dt>
          <dd>{note.catatan ?? '–'}</dd>
        </dl>
      ) : (
        <p>
          <Unknown language={props.language} />
        </p>
      )}
    </section>
  )
}

/** One form for a new maker and for completing a known one; what was typed stays. */
export function MakerFormPage(props: {
  language: Language
  maker: Maker | null
  typed: MakerDraft
  problems: readonly FormProblem[]
  offersAnotherFirm: boolean
}) {
  const { language, maker, typed } = props
  const words = makersWords[language]
  const error = (field: string) => props.problems.find((problem) => problem.field === field)?.message
  const input = (name: keyof MakerDraft, label: string, hint?: string, type = 'text') => (
    <Field name={name} label={label} error={error(name)} {...(hint ? { hint } : {})}>
      <input
        id={name}
        name={name}
        type={type}
        defaultValue={typed[name]}
        aria-invalid={error(name) ? true : undefined}
        aria-describedby={
          [hint ? `${name}-hint` : '', error(name) ? `${name}-error` : ''].join(' ').trim() || undefined
        }
      />
    </Field>
  )
  return (
    <form method="post" action={maker ? `/pelaku/${maker.id}/lengkapi` : '/pelaku/baru'} className="stack">
      <h1>{maker ? `${words.completeTitle}: ${maker.nama}` : words.registerTitle}</h1>
      <p className="soft">{words.registerText}</p>
      <ErrorSummary errors={props.problems} language={language} />
      {input('nama', words.name)}
      {props.offersAnotherFirm ? (
        <label className="check">
          <input type="checkbox" name="pelaku_lain" value="ya" />
          {words.anotherFirm}
        </label>
      ) : null}
      {input('nib', words.nib, words.nibHint)}
      {input('npwp', words.npwp, words.npwpHint)}
      {input('kbli', words.kbli, words.kbliHint)}
      <Field name="skala_dasar" label={words.scaleBasis} hint={words.scaleHint} error={error('skala_dasar')}>
        <select
          id="skala_dasar"
          name="skala_dasar"
          defaultValue={typed.skala_dasar}
          aria-describedby="skala_dasar-hint"
        >
          {['', 'modal', 'penjualan', 'pernyataan'].map((basis) => (
            <option key={basis} value={basis}>
              {words.scaleBases[basis]}
            </option>
          ))}
        </select>
      </Field>
      {input('skala_nilai', words.scaleValue)}
      {input('skala_pada', words.scaleDay, undefined, 'date')}
      <Field name="lokasi_jenis" label={words.siteKind} error={error('lokasi_jenis')}>
        <select id="lokasi_jenis" name="lokasi_jenis" defaultValue={typed.lokasi_jenis}>
          {SITE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.siteKinds[kind]}
            </option>
          ))}
        </select>
      </Field>
      {input('alamat', words.address)}
      {input('kelurahan_kode', words.kelurahan, words.kelurahanHint)}
      <div className="actions">
        <button className="primary">{words.save}</button>{' '}
        <a className="button plain" href={maker ? `/pelaku/${maker.id}` : '/pelaku'}>
          {words.back}
        </a>
      </div>
    </form>
  )
}
