import { senFromNumeric } from '#shared/money'
import type { IsoDate } from '#shared/date'
import {
  Checkbox,
  Crumbs,
  DataTable,
  DateField,
  Empty,
  ErrorSummary,
  Facts,
  formatCount,
  formatDay,
  formatPercent,
  formatRupiah,
  type Language,
  type Problem,
  problemOf,
  SelectField,
  Status,
  type StatusKind,
  TextArea,
  TextField,
  Unknown,
} from '#web'
import type { CertificateOnDay, DayStatus } from './certificates.queries.ts'
import { type MakerDraft, SITE_KINDS } from './decide-maker.ts'
import type { Maker } from './makers.queries.ts'
import { formatNpwp } from './numbers.ts'
import { spanOf, ValidityBar } from './validity-bar.tsx'
import { makersWords } from './words.ts'

export const STATUS_KIND: Readonly<Record<DayStatus, StatusKind>> = {
  aktif: 'kept',
  belum_terbit: 'plain',
  kedaluwarsa: 'stopped',
  dicabut: 'stopped',
  dibekukan: 'stopped',
  perlu_pembaruan: 'waiting',
  tidak_diketahui: 'waiting',
}

const SHOWN_OF_SPECIFICATION = 90
const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= SHOWN_OF_SPECIFICATION ? line : `${line.slice(0, SHOWN_OF_SPECIFICATION).trimEnd()}…`
}

export function MakerPage(props: {
  language: Language
  url: URL
  maker: Maker
  certificates: readonly CertificateOnDay[]
  on: IsoDate
  knownAt: string
  today: IsoDate
  mayWrite: boolean
}) {
  const { language, maker, on } = props
  const words = makersWords[language]
  return (
    <>
      <Crumbs items={[{ href: '/pelaku', label: words.makers }]} language={language} />
      <div className="tight">
        <h1>{maker.nama}</h1>
        {maker.note?.jakpreneur || maker.note?.binaan ? (
          <p>
            {maker.note.jakpreneur ? <Status kind="kept">{words.jakpreneur}</Status> : null}{' '}
            {maker.note.binaan ? <Status kind="kept">{words.guided}</Status> : null}
          </p>
        ) : null}
      </div>
      <Facts
        roomy
        language={language}
        items={[
          [words.nib, maker.nib],
          [words.npwp, maker.npwp.length > 0 ? maker.npwp.map(formatNpwp).join('; ') : null],
          [
            words.scale,
            maker.skala ? (
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
            ) : null,
          ],
          [
            words.kbli,
            maker.kbli.length === 0
              ? null
              : maker.kbli.map((one) => (
                  <div key={one.kode}>
                    {one.kode} {one.judul ?? ''}
                  </div>
                )),
          ],
          [
            words.sites,
            maker.sites.length === 0
              ? null
              : maker.sites.map((site) => (
                  <div key={site.id}>
                    {words.siteKinds[site.jenis]}:{' '}
                    {site.alamat ?? [site.kelurahan, site.kecamatan, site.kabkota].filter(Boolean).join(', ')}
                    {site.kelurahan_kode ? (
                      <span className="soft small">
                        {' '}
                        ({[site.kelurahan, site.kecamatan, site.kelurahan_kode].filter(Boolean).join(', ')})
                      </span>
                    ) : null}
                  </div>
                )),
          ],
          ...(maker.aliases.some((one) => one.nama !== maker.nama)
            ? [
                [
                  words.spellings,
                  maker.aliases
                    .filter((one) => one.nama !== maker.nama)
                    .map((one) => (
                      <div key={`${one.nama} ${one.source}`}>
                        {one.nama} <span className="soft small">({one.source})</span>
                      </div>
                    )),
                ] as const,
              ]
            : []),
        ]}
      />
      {props.mayWrite ? (
        <p className="actions">
          <a className="button primary" href={`/pelaku/${maker.id}/sertifikat`}>
            {words.recordPaper}
          </a>
          <a href={`/pelaku/${maker.id}/lengkapi`}>{words.complete}</a>
        </p>
      ) : null}
      <section id="sertifikat" className="stack">
        <h2>{words.papers}</h2>
        <form method="get" action={`/pelaku/${maker.id}`} className="filters">
          <DateField name="pada" label={words.onDay} value={on} />
          <DateField name="diketahui" label={words.knownAt} hint={words.knownAtHint} value={props.knownAt} />
          <div>
            <button>{words.show}</button>
          </div>
        </form>
        {props.certificates.length === 0 ? <Empty title={words.noPapers} /> : <CertificateTable {...props} />}
      </section>
      <ProgrammeNote language={language} maker={maker} mayWrite={props.mayWrite} problems={[]} />
    </>
  )
}

function CertificateTable(props: {
  language: Language
  url: URL
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
  const dayOr = (day: IsoDate | null, otherwise: string) => (day ? formatDay(day, language) : otherwise)
  return (
    <DataTable
      language={language}
      url={props.url}
      caption={words.papersOn(
        formatCount(valid, language),
        formatCount(certificates.length, language),
        formatDay(on, language),
      )}
      rows={certificates}
      rowKey={(one) => one.id}
      stacks
      columns={[
        {
          key: 'jenis',
          label: words.kind,
          cell: (one) => (
            <>
              <a href={`/sertifikat/${one.id}`}>{words.kinds[one.jenis]}</a>
              <div className="small soft">{one.nomor ?? words.numberNone}</div>
            </>
          ),
        },
        {
          key: 'produk',
          label: words.product,
          cell: (one) => (
            <>
              {one.produk ?? '–'}
              <div className="small soft">
                {[one.merk, one.tipe].filter((part) => part !== null && part !== '-').join(', ')}
              </div>
              {/* A certificate is of one kind and one specification: without it seven certificates of a lamp look alike. */}
              {one.spesifikasi === null ? null : (
                <div className="small soft">{shortened(one.spesifikasi)}</div>
              )}
            </>
          ),
        },
        {
          key: 'tkdn',
          label: words.tkdn,
          number: true,
          cell: (one) => (
            <>
              {one.tkdn_bp === null ? (
                one.jenis.startsWith('tkdn') ? (
                  <Unknown language={language} />
                ) : (
                  '–'
                )
              ) : (
                formatPercent(one.tkdn_bp, language)
              )}
              {one.bmp_bp === null ? null : (
                <div className="small soft">
                  {words.bmp} {formatPercent(one.bmp_bp, language)}
                </div>
              )}
            </>
          ),
        },
        {
          key: 'status',
          label: words.status,
          cell: (one) => <Status kind={STATUS_KIND[one.status]}>{words.statuses[one.status]}</Status>,
        },
        {
          key: 'masa',
          label: `${words.timeline} ${span.from}–${span.to - 1}`,
          cell: (one) => {
            const from = dayOr(one.tgl_terbit, '?')
            const to = dayOr(one.berlaku_sampai, one.akhir_dasar === 'tanpa_akhir' ? words.endless : '?')
            return (
              <>
                <ValidityBar
                  span={span}
                  from={one.tgl_terbit}
                  to={one.berlaku_sampai}
                  today={on}
                  status={one.status}
                  label={words.bar(words.statuses[one.status], from, to)}
                  patternId={`masa-${one.id}`}
                />
                <div className="small soft">
                  {one.terbit_dasar === 'diperkirakan' ? '± ' : ''}
                  {from} – {to}
                </div>
              </>
            )
          },
        },
      ]}
    />
  )
}

export function ProgrammeNote(props: {
  language: Language
  maker: Maker
  mayWrite: boolean
  problems: readonly Problem[]
}) {
  const words = makersWords[props.language]
  const note = props.maker.note
  return (
    <section id="catatan" className="stack">
      <h2>{words.programmeTitle}</h2>
      <p className="soft">{words.programmeText}</p>
      {props.mayWrite ? (
        <form noValidate method="post" action={`/pelaku/${props.maker.id}/catatan`}>
          <ErrorSummary errors={props.problems} language={props.language} />
          <Checkbox name="jakpreneur" label={words.jakpreneur} checked={note?.jakpreneur ?? false} />
          <Checkbox name="binaan" label={words.guided} checked={note?.binaan ?? false} />
          <TextField name="perangkat_daerah" label={words.agency} value={note?.perangkat_daerah ?? ''} />
          <DateField name="sejak" label={words.since} value={note?.sejak ?? ''} />
          <TextArea name="catatan" label={words.note} value={note?.catatan ?? ''} />
          <div className="actions">
            <button>{words.save}</button>
          </div>
        </form>
      ) : note ? (
        <Facts
          roomy
          language={props.language}
          items={[
            [words.agency, note.perangkat_daerah],
            [words.since, note.sejak ? formatDay(note.sejak, props.language) : null],
            [words.note, note.catatan ?? '–'],
          ]}
        />
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
  problems: readonly Problem[]
  offersAnotherFirm: boolean
}) {
  const { language, maker, typed } = props
  const words = makersWords[language]
  const error = (field: string) => problemOf(props.problems, field)
  const text = (name: keyof MakerDraft, label: string, hint?: string) => (
    <TextField name={name} label={label} hint={hint} error={error(name)} value={typed[name]} />
  )
  const back = maker ? `/pelaku/${maker.id}` : '/pelaku'
  return (
    <form
      noValidate
      method="post"
      action={maker ? `/pelaku/${maker.id}/lengkapi` : '/pelaku/baru'}
      className="stack"
    >
      <Crumbs items={[{ href: back, label: maker?.nama ?? words.makers }]} language={language} />
      <h1>{maker ? words.completeTitle : words.registerTitle}</h1>
      <p className="soft">{words.registerText}</p>
      <ErrorSummary errors={props.problems} language={language} />
      {text('nama', words.name)}
      {props.offersAnotherFirm ? <Checkbox name="pelaku_lain" label={words.anotherFirm} /> : null}
      {text('nib', words.nib, words.nibHint)}
      {text('npwp', words.npwp, words.npwpHint)}
      {text('kbli', words.kbli, words.kbliHint)}
      <SelectField
        name="skala_dasar"
        label={words.scaleBasis}
        hint={words.scaleHint}
        error={error('skala_dasar')}
        value={typed.skala_dasar}
        options={['', 'modal', 'penjualan', 'pernyataan'].map((basis) => ({
          value: basis,
          label: words.scaleBases[basis] ?? basis,
        }))}
      />
      {text('skala_nilai', words.scaleValue)}
      <DateField
        name="skala_pada"
        label={words.scaleDay}
        error={error('skala_pada')}
        value={typed.skala_pada}
      />
      <SelectField
        name="lokasi_jenis"
        label={words.siteKind}
        error={error('lokasi_jenis')}
        value={typed.lokasi_jenis}
        options={SITE_KINDS.map((kind) => ({ value: kind, label: words.siteKinds[kind] ?? kind }))}
      />
      {text('alamat', words.address)}
      {text('kelurahan_kode', words.kelurahan, words.kelurahanHint)}
      <div className="actions">
        <button className="primary">{words.save}</button>
        <a href={back}>{words.back}</a>
      </div>
    </form>
  )
}
