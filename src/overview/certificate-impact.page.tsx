import type { IsoDate } from '#shared/date'
import { senFromNumeric } from '#shared/money'
import {
  Amount,
  countedEn,
  Crumbs,
  DataTable,
  DateField,
  Facts,
  formatCount,
  formatDay,
  formatPercent,
  formatRupiah,
  type Language,
  Notice,
  Unknown,
} from '#web'
import { lineName } from './line-name.ts'
import { type Restated, type Touch, touchOf } from './certificate-impact.ts'
import type { ImpactLine, Possible } from './certificate-impact.queries.ts'

const id = {
  title: 'Pembelian yang tersentuh',
  since: (day: string) => `Tidak berlaku lagi sejak ${day}`,
  whatIf: (day: string) => `Andaikan tidak berlaku lagi sejak ${day}`,
  whatIfText: 'Sertifikat ini masih berlaku; halaman ini hanya menghitung seandainya.',
  sinceLabel: 'Sejak hari',
  show: 'Hitung',
  sure: (n: string) => `${n} transaksi pasti tersentuh`,
  sureText:
    'Transaksi terhitung yang menyebut nomor sertifikat ini dan dibeli pada hari itu atau sesudahnya.',
  noNumber:
    'Sertifikat dari daftar Kemenperin tidak memuat nomor, jadi transaksi tidak dapat ditautkan dengan pasti. Tambahkan nomornya di halaman sertifikat, atau periksa transaksi yang mungkin di bawah.',
  none: 'Belum ada transaksi terhitung yang menyebut sertifikat ini.',
  restated: 'Angka yang dihitung ulang',
  restatedText:
    'Dasar kontrak, menurut yang diketahui sekarang. Angka lama tetap dapat dihitung seperti yang diketahui waktu itu.',
  noRestated: 'Tidak ada angka yang berubah: tidak ada transaksi yang pasti tersentuh.',
  year: 'Tahun',
  weighted: 'TKDN tertimbang (M8)',
  certified: 'Bagian bersertifikat (M9)',
  before: 'semula',
  after: 'menjadi',
  lost: 'Nilai yang lepas',
  pdn: 'PDN yang perlu diperiksa',
  pdnText:
    'Realisasi PDN (M4) tidak turun sendiri: nilai PDN dicatat pada kontrak, bukan dihitung dari sertifikat. Bila seluruhnya terbukti bukan PDN, M4 turun paling banyak sebesar ini.',
  possible: (n: string) => `${n} transaksi mungkin tersentuh`,
  possibleText:
    'Transaksi pelaku usaha yang sama sejak hari itu tanpa sebutan sertifikat. Tidak diketahui apakah produknya termasuk; angka tidak dikurangi.',
  package: 'Paket',
  provider: 'Penyedia',
  day: 'Tanggal',
  value: 'Nilai',
  part: 'Bagian produk ini',
  touch: 'Akibat',
  touches: {
    tersentuh: 'tersentuh',
    sebelumnya: 'dibeli sebelumnya, tetap',
    'hari-tidak-diketahui': 'harinya belum diketahui, periksa',
  } satisfies Record<Touch, string>,
  certificate: 'Sertifikat',
  maker: 'Pelaku usaha',
  total: 'Jumlah',
  confined: 'Hanya transaksi perangkat daerah Anda yang ditampilkan; angkanya milik seluruh pemerintah.',
}
const en: typeof id = {
  title: 'Purchases it touches',
  since: (day) => `No longer valid since ${day}`,
  whatIf: (day) => `If it were no longer valid since ${day}`,
  whatIfText: 'This certificate is still valid; the page only computes what would follow.',
  sinceLabel: 'Since day',
  show: 'Compute',
  sure: (n) => `${countedEn(n, 'transaction')} surely touched`,
  sureText: 'Counted transactions that name this certificate and were bought on or after that day.',
  noNumber:
    'Certificates of the ministry’s register carry no number, so no transaction can be joined for sure. Add the number on the certificate’s page, or check the possible transactions below.',
  none: 'No counted transaction names this certificate yet.',
  restated: 'Restated figures',
  restatedText: 'On contract basis, as known now. Old figures can still be computed as they were known then.',
  noRestated: 'No figure changes: no transaction is surely touched.',
  year: 'Year',
  weighted: 'TKDN-weighted (M8)',
  certified: 'Share under a certificate (M9)',
  before: 'was',
  after: 'becomes',
  lost: 'Value that falls out',
  pdn: 'PDN to check',
  pdnText:
    'PDN realisation (M4) does not fall by itself: PDN is named on the contract, not computed from certificates. If all of it proves not to be PDN, M4 falls by at most this much.',
  possible: (n) => `${countedEn(n, 'transaction')} possibly touched`,
  possibleText:
    'Transactions of the same maker since that day that name no certificate. Nobody knows whether the product is among them; figures are not reduced.',
  package: 'Package',
  provider: 'Provider',
  day: 'Day',
  value: 'Value',
  part: 'Part of this product',
  touch: 'Effect',
  touches: {
    tersentuh: 'touched',
    sebelumnya: 'bought before, stays',
    'hari-tidak-diketahui': 'day not known, check',
  },
  certificate: 'Certificate',
  maker: 'Maker',
  total: 'Total',
  confined: 'Only transactions of your agency are shown; the figures are the whole government’s.',
}
export const impactWords = { id, en }

export interface ImpactData {
  readonly language: Language
  readonly url: URL
  readonly certificate: { id: string; label: string; number: string | null }
  readonly maker: { id: string; name: string }
  readonly since: IsoDate
  /** The certificate still holds: a computation in advance. */
  readonly isWhatIf: boolean
  readonly lines: readonly ImpactLine[]
  readonly possible: Possible
  readonly restated: readonly Restated[]
  readonly isConfined: boolean
}

export function CertificateImpactPage(props: ImpactData) {
  const { language, since, lines, possible, url } = props
  const words = impactWords[language]
  const touched = lines.filter((line) => touchOf(line.tanggal, since) === 'tersentuh').length
  const day = formatDay(since, language)
  return (
    <>
      <Crumbs
        items={[{ href: `/sertifikat/${props.certificate.id}`, label: props.certificate.label }]}
        language={language}
      />
      <div className="tight">
        <h1>{words.title}</h1>
        <p>{props.isWhatIf ? words.whatIf(day) : words.since(day)}</p>
      </div>
      {props.isWhatIf ? (
        <>
          <Notice kind="waiting">
            <p>{words.whatIfText}</p>
          </Notice>
          <form method="get" action={url.pathname} className="filters">
            <DateField name="sejak" label={words.sinceLabel} value={since} />
            <div>
              <button>{words.show}</button>
            </div>
          </form>
        </>
      ) : null}
      {props.isConfined ? <p className="soft">{words.confined}</p> : null}
      <Facts
        roomy
        language={language}
        items={[
          [
            words.certificate,
            <a href={`/sertifikat/${props.certificate.id}`}>
              {props.certificate.number ?? props.certificate.label}
            </a>,
          ],
          [words.maker, <a href={`/pelaku/${props.maker.id}`}>{props.maker.name}</a>],
        ]}
      />
      <section className="stack">
        <h2>{words.restated}</h2>
        <p className="soft">{words.restatedText}</p>
        {props.restated.length === 0 ? <p>{words.noRestated}</p> : <RestatedTable {...props} />}
      </section>
      <section className="stack">
        <h2>{words.sure(formatCount(touched, language))}</h2>
        <p className="soft">{words.sureText}</p>
        {props.certificate.number === null ? (
          <Notice kind="waiting">
            <p>{words.noNumber}</p>
          </Notice>
        ) : lines.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <Lines {...props} rows={lines} caption={words.sure(formatCount(touched, language))} isSure />
        )}
      </section>
      <section className="stack">
        <h2>{words.possible(formatCount(possible.count, language))}</h2>
        <p className="soft">{words.possibleText}</p>
        {possible.count === 0 ? null : (
          <>
            <p>
              {words.total}: <Amount sen={senFromNumeric(possible.nilai)} language={language} />
            </p>
            <Lines
              {...props}
              rows={possible.lines.slice(0, 50)}
              caption={words.possible(formatCount(possible.count, language))}
              isSure={false}
            />
          </>
        )}
      </section>
    </>
  )
}

function RestatedTable({ language, url, restated }: ImpactData) {
  const words = impactWords[language]
  const percent = (bp: number | null) =>
    bp === null ? <Unknown language={language} /> : formatPercent(bp, language)
  const change = (before: number | null, after: number | null) => (
    <>
      {percent(after)}
      <div className="small soft">
        {words.before} {percent(before)}
      </div>
    </>
  )
  return (
    <>
      <DataTable
        language={language}
        url={url}
        caption={words.restated}
        captionHidden
        rows={restated}
        rowKey={(row) => String(row.year)}
        stacks
        columns={[
          { key: 'tahun', label: words.year, cell: (row) => String(row.year) },
          {
            key: 'm8',
            label: words.weighted,
            number: true,
            cell: (row) => change(row.before.weighted, row.after.weighted),
          },
          {
            key: 'm9',
            label: words.certified,
            number: true,
            cell: (row) => change(row.before.certified, row.after.certified),
          },
          {
            key: 'lepas',
            label: words.lost,
            number: true,
            cell: (row) => <Amount sen={row.certifiedLost} language={language} />,
          },
          {
            key: 'pdn',
            label: words.pdn,
            number: true,
            cell: (row) => <Amount sen={row.pdnToCheck} language={language} />,
          },
        ]}
      />
      <p className="soft small">{words.pdnText}</p>
    </>
  )
}

function Lines({
  language,
  url,
  rows,
  caption,
  isSure,
  since,
  certificate,
}: ImpactData & { rows: readonly ImpactLine[]; caption: string; isSure: boolean }) {
  const words = impactWords[language]
  const detail = (line: ImpactLine) =>
    `/transaksi/rincian?${new URLSearchParams({ sumber: line.sumber, kunci: line.kunci, tahun: String(line.tahun), satker: line.kd_satker_str }).toString()}`
  return (
    <DataTable
      language={language}
      url={url}
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={(line) => `${line.sumber} ${line.kunci}`}
      download={`/sertifikat/${certificate.id}/dampak/unduh`}
      stacks
      columns={[
        {
          key: 'paket',
          label: words.package,
          cell: (line) => <a href={detail(line)}>{lineName(line.nama_paket, line.kunci, language)}</a>,
        },
        { key: 'penyedia', label: words.provider, cell: (line) => line.penyedia ?? '–' },
        {
          key: 'hari',
          label: words.day,
          cell: (line) =>
            line.tanggal ? formatDay(line.tanggal, language) : <Unknown language={language} />,
        },
        {
          key: 'nilai',
          label: words.value,
          number: true,
          cell: (line) => (
            <Amount sen={line.nilai === null ? null : senFromNumeric(line.nilai)} language={language} />
          ),
        },
        ...(isSure
          ? [
              {
                key: 'bagian',
                label: words.part,
                number: true,
                cell: (line: ImpactLine) =>
                  line.bagian === null ? (
                    <Unknown language={language} />
                  ) : (
                    <>
                      {formatRupiah(senFromNumeric(line.bagian), language)}
                      {line.tkdn_bp === null ? null : (
                        <div className="small soft">TKDN {formatPercent(line.tkdn_bp, language)}</div>
                      )}
                    </>
                  ),
              },
              {
                key: 'akibat',
                label: words.touch,
                cell: (line: ImpactLine) => words.touches[touchOf(line.tanggal, since)],
              },
            ]
          : []),
      ]}
    />
  )
}
