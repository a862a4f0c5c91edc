/** What the public, a kitchen and a curator see of a product alike: picture, prices, papers, origins, sheets. */
import { type Column, DataTable, DateField, formatDay, formatRupiah, type Language, Status } from '#web'
import type { IsoDate } from '#shared/date'
import { senFromRupiah } from '#shared/money'
import { isLocal, type OriginRow } from '../curation/origin.ts'
import { classOf } from '../product-classes.ts'
import type { Ceiling, OriginVersion, Paper, PhotoRow, PriceRow, Product, SheetRow } from './store.queries.ts'
import {
  CRITERION_WORDS,
  LEVEL_WORDS,
  LOCAL_WORDS,
  PAPER_WORDS,
  percentOf,
  PLACE_WORDS,
  say,
  SUPPLIER_WORDS,
} from './words.ts'

export const rupiah = (value: number, language: Language): string =>
  formatRupiah(senFromRupiah(value), language)

export const dayWord = (day: IsoDate, language: Language) => formatDay(day, language)

export const Picture = (props: {
  photo: PhotoRow | undefined
  klpd: string
  size: 'kecil' | 'besar'
  language: Language
  early?: boolean
}) =>
  props.photo ? (
    <img
      src={`/katalog/foto/${props.klpd}/${props.photo.photo_id}/${props.size}`}
      alt={props.photo.alt}
      width={props.size === 'kecil' ? 240 : props.photo.width}
      height={Math.round(
        (props.photo.height / props.photo.width) * (props.size === 'kecil' ? 240 : props.photo.width),
      )}
      loading={props.early ? 'eager' : 'lazy'}
      decoding="async"
    />
  ) : (
    <span className="no-photo">{say(props.language, 'belum ada foto', 'no photo yet')}</span>
  )

export function CeilingLine({
  product,
  ceilings,
  language,
}: {
  product: Product
  ceilings: readonly Ceiling[]
  language: Language
}) {
  const t = (id: string, en: string) => say(language, id, en)
  const component = classOf(product.class_code)?.component
  const own = ceilings.filter((one) => one.component === component)
  if (component !== 'makan' && component !== 'snack') return null
  if (own.length === 0)
    return (
      <p className="soft">
        {t(
          'Standar biaya per orang untuk tahun ini belum dimuat.',
          'The standard price per person of this year is not loaded.',
        )}
      </p>
    )
  const each = product.price_rupiah === null ? null : Math.ceil(product.price_rupiah / product.serves_persons)
  return (
    <ul className="findings small">
      {own.map((one) => (
        <li key={one.meeting_class}>
          {t(
            `Standar biaya ${one.meeting_class === 'biasa' ? 'rapat biasa' : 'rapat koordinasi setingkat menteri/eselon I'}`,
            `Standard price, ${one.meeting_class === 'biasa' ? 'ordinary meeting' : 'minister or eselon-I meeting'}`,
          )}
          : {rupiah(one.rupiah, language)} {t('per orang', 'per person')}, {t('menurut', 'by')} {one.source}.{' '}
          {each === null ? null : each <= one.rupiah ? (
            <Status kind="kept">{t('tidak melampaui', 'within')}</Status>
          ) : (
            <Status kind="stopped">
              {t(
                `di atas standar sebesar ${rupiah(each - one.rupiah, 'id')}`,
                `above by ${rupiah(each - one.rupiah, 'en')}`,
              )}
            </Status>
          )}
        </li>
      ))}
    </ul>
  )
}

export function PapersTable(props: {
  language: Language
  papers: readonly Paper[]
  on: IsoDate
  needs: readonly string[]
  product?: Product
  path: string
}) {
  const { language, papers } = props
  const t = (id: string, en: string) => say(language, id, en)
  const missing = props.needs.filter(
    (kind) =>
      !papers.some((one) => one.kind === kind && one.isValid) &&
      !(kind === 'halal' && props.product?.not_halal),
  )
  return (
    <section>
      <h2>{t('Surat yang berlaku', 'Papers')}</h2>
      <form method="get" action={props.path} className="inline-form">
        <DateField name="pada" label={t('Pada hari', 'On the day')} value={props.on} />
        <button>{t('Lihat', 'Show')}</button>
      </form>
      {props.product?.not_halal ? (
        <p>
          <Status kind="declared">
            {t('dinyatakan tidak halal oleh penyedia', 'declared not halal by the seller')}
          </Status>
        </p>
      ) : null}
      {props.product?.halal_process_no ? (
        <p className="small">
          {t('Sertifikat halal dalam proses, nomor', 'Halal certificate on its way, number')}{' '}
          {props.product.halal_process_no}
        </p>
      ) : null}
      {missing.map((kind) => (
        <p key={kind}>
          <Status kind="stopped">
            {t(
              `${PAPER_WORDS[kind as 'halal'].id}: tidak ada yang berlaku pada ${formatDay(props.on, 'id')}`,
              `${PAPER_WORDS[kind as 'halal'].en}: none valid on ${formatDay(props.on, 'en')}`,
            )}
          </Status>
        </p>
      ))}
      {papers.length === 0 && missing.length === 0 ? (
        <p className="soft">
          {t(
            'Tidak ada surat yang tercatat, dan jenis ini tidak mewajibkannya.',
            'No paper is recorded, and this kind needs none.',
          )}
        </p>
      ) : null}
      <ul className="findings">
        {papers.map((one) => (
          <li key={`${one.id}/${one.version}`}>
            <strong>{PAPER_WORDS[one.kind][language]}</strong>{' '}
            {one.number ?? t('tanpa nomor', 'without number')}
            {one.tkdnBasisPoints === null
              ? ''
              : ` · TKDN ${(one.tkdnBasisPoints / 100).toLocaleString(language === 'id' ? 'id-ID' : 'en-GB')}${language === 'id' ? ' %' : '%'}`}{' '}
            ·{' '}
            {one.until
              ? t(`sampai ${formatDay(one.until, 'id')}`, `until ${formatDay(one.until, 'en')}`)
              : t('tanpa akhir selama bahan tetap', 'no end while ingredients stay')}{' '}
            <Status kind={one.isValid ? 'kept' : 'stopped'}>
              {one.isValid
                ? t('berlaku', 'valid')
                : (PAPER_STATUS[one.status]?.[language === 'id' ? 0 : 1] ?? one.status)}
            </Status>
          </li>
        ))}
      </ul>
    </section>
  )
}

const PAPER_STATUS: Readonly<Record<string, readonly [string, string]>> = {
  belum_terbit: ['belum terbit', 'not issued yet'],
  kedaluwarsa: ['sudah habis', 'ended'],
  dicabut: ['dicabut', 'revoked'],
  dibekukan: ['dibekukan', 'frozen'],
  perlu_pembaruan: ['perlu pembaruan', 'to be renewed'],
  tidak_diketahui: ['akhirnya belum diketahui', 'end not known'],
}

export function OriginTable({
  language,
  rows,
  version,
}: {
  language: Language
  rows: readonly OriginRow[]
  version: OriginVersion | undefined
}) {
  const t = (id: string, en: string) => say(language, id, en)
  const columns: Column<OriginRow>[] = [
    { key: 'bahan', label: t('Bahan', 'Material'), cell: (row) => row.ingredient },
    {
      key: 'bagian',
      label: t('Bagian biaya', 'Share of cost'),
      number: true,
      cell: (row) => percentOf(row.sharePercent, language),
    },
    { key: 'asal', label: t('Asal', 'Origin'), cell: (row) => PLACE_WORDS[row.place][language] },
    {
      key: 'pemasok',
      label: t('Pemasok', 'Supplier'),
      cell: (row) =>
        `${SUPPLIER_WORDS[row.supplierKind][language]}${row.supplier ? `: ${row.supplier}` : ''}`,
    },
    {
      key: 'lokal',
      label: t('Lokal', 'Local'),
      cell: (row) => (isLocal(row) ? t('ya', 'yes') : t('tidak', 'no')),
    },
  ]
  return (
    <section>
      <h2>{t('Asal bahan', 'Origin of materials')}</h2>
      {!version ? (
        <p className="soft">{t('Belum diisi penyedia.', 'Not stated by the seller.')}</p>
      ) : (
        <>
          <p>
            <strong>{percentOf(version.percent, language)}</strong>{' '}
            {t(
              'dari biaya bahan berasal dari kota dan provinsi ini, atau dipasok tani kota, BUMD pangan, atau UMKM lain.',
              'of material cost comes from this city and province, or from urban farms, food companies of the city or other UMKM.',
            )}{' '}
            <Status
              kind={
                version.level === 'diperiksa' ? 'kept' : version.level === 'berbukti' ? 'waiting' : 'declared'
              }
            >
              {LOCAL_WORDS[version.level]![language]}
            </Status>
            {version.checked_at ? (
              <span className="small soft">
                {' '}
                {version.checked_by}, {formatDay(version.checked_at.slice(0, 10) as IsoDate, language)}:{' '}
                {version.check_note}
              </span>
            ) : null}
          </p>
          <DataTable
            language={language}
            url={new URL('http://x/')}
            caption={t('Bahan dan pemasok', 'Materials and suppliers')}
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={(_, index) => String(index)}
            stacks
          />
        </>
      )}
    </section>
  )
}

export const PriceHistory = ({
  language,
  prices,
  unit,
}: {
  language: Language
  prices: readonly PriceRow[]
  unit: string
}) => (
  <section>
    <h2>{say(language, 'Riwayat harga', 'Price history')}</h2>
    {prices.length === 0 ? (
      <p className="soft">{say(language, 'Belum ada harga.', 'No price yet.')}</p>
    ) : null}
    <ol className="findings">
      {prices.map((one) => (
        <li key={`${one.valid_from} ${one.set_at}`}>
          {say(language, 'mulai', 'from')} {formatDay(one.valid_from, language)}:{' '}
          <strong>{rupiah(one.rupiah, language)}</strong> / {unit}
        </li>
      ))}
    </ol>
  </section>
)

export function SheetsTable({
  language,
  sheets,
  withNames,
}: {
  language: Language
  sheets: readonly SheetRow[]
  withNames: boolean
}) {
  const t = (id: string, en: string) => say(language, id, en)
  return (
    <ol className="findings">
      {sheets.map((one) => (
        <li key={`${one.round} ${one.level} ${one.curatorId}`}>
          <strong>{one.score}</strong> · {t('tingkat', 'level')} {LEVEL_WORDS[one.level][language]},{' '}
          {t('putaran', 'round')} {one.round}, {formatDay(one.at.slice(0, 10) as IsoDate, language)}
          {withNames ? `, ${one.curatorName}` : ''}
          <div className="small soft">
            {Object.entries(one.marks)
              .map(
                ([name, mark]) =>
                  `${CRITERION_WORDS[name]?.title[language] ?? name} ${mark}/5 × ${percentOf(one.weights[name] ?? 0, language)}`,
              )
              .join(' · ')}
          </div>
          {withNames ? <div className="small">“{one.note}”</div> : null}
        </li>
      ))}
    </ol>
  )
}
