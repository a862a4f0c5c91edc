/** The public catalogue: list with search, one product, one seller, and why a product is not found. Light, no script. */
import {
  ActiveFilters,
  Amount,
  Checkbox,
  Crumbs,
  type Column,
  DataTable,
  DateField,
  Downloads,
  Empty,
  Facts,
  formatCount,
  formatDay,
  formatRupiah,
  formatUnit,
  type Language,
  MoneyField,
  Notice,
  Pages,
  SelectField,
  Status,
  TextField,
} from '#web'
import type { IsoDate } from '#shared/date'
import { senFromRupiah } from '#shared/money'
import { isLocal, type OriginRow } from '../curation/origin.ts'
import { classOf, PRODUCT_CLASSES } from '../product-classes.ts'
import type { WordReason } from './live.ts'
import { type KatalogFilter, type KatalogSort, PAPER_FILTERS, SORTS } from './katalog.queries.ts'
import type {
  Ceiling,
  OriginVersion,
  Paper,
  PhotoRow,
  PriceRow,
  Product,
  SheetRow,
  Shop,
  VisitRow,
} from './store.queries.ts'
import {
  basisWords,
  CRITERION_WORDS,
  LEVEL_WORDS,
  LOCAL_WORDS,
  PAPER_WORDS,
  percentOf,
  PLACE_WORDS,
  say,
  scaleWord,
  STATE_WORDS,
  SUPPLIER_WORDS,
} from './words.ts'

export const rupiah = (value: number, language: Language): string =>
  formatRupiah(senFromRupiah(value), language)
/** What was asked, told back in a heading: a page is not written by whoever made its address. */
const shortened = (asked: string): string => {
  const letters = [...asked]
  return letters.length <= 40 ? asked : `${letters.slice(0, 40).join('').trimEnd()}…`
}

export const SORT_WORDS: Readonly<Record<KatalogSort, readonly [string, string]>> = {
  cocok: ['Paling cocok', 'Best match'],
  lokal: ['Bahan lokal terbanyak', 'Most local materials'],
  harga: ['Harga terendah', 'Lowest price'],
  nama: ['Nama', 'Name'],
  baru: ['Terbaru lulus kurasi', 'Newest passed'],
}
const dayWord = (day: IsoDate, language: Language) => formatDay(day, language)

export function KatalogPage(props: {
  language: Language
  url: URL
  government: string
  klpd: string
  governments: readonly { klpd: string; nama: string }[]
  text: string
  cut: boolean
  filter: KatalogFilter
  today: IsoDate
  sort: KatalogSort
  kecamatan: readonly { kode: string; nama: string }[]
  rows: readonly Product[]
  photos: readonly PhotoRow[]
  papers: readonly Paper[]
  words: ReadonlyMap<number, readonly WordReason[]>
  unknownWords: readonly string[]
  total: number
  page: number
  pages: number
  classes: readonly { class_code: string; n: number }[]
  problems: readonly string[]
}) {
  const { language, url, filter } = props
  const t = (id: string, en: string) => say(language, id, en)
  const kecamatanName = props.kecamatan.find((one) => one.kode === filter.kecamatan)?.nama ?? filter.kecamatan
  const filters = [
    { parameter: 'kelas', label: t('Jenis', 'Kind'), value: classOf(filter.kelas)?.title[language] ?? '' },
    { parameter: 'kec', label: t('Kecamatan', 'Kecamatan'), value: filter.kecamatan ? kecamatanName : '' },
    {
      parameter: 'harga',
      label: t('Harga paling tinggi', 'Price up to'),
      value: filter.hargaMax === null ? '' : rupiah(filter.hargaMax, language),
    },
    {
      parameter: 'surat',
      label: t('Surat berlaku', 'Paper valid'),
      value: filter.surat ? `${PAPER_WORDS[filter.surat][language]}, ${dayWord(filter.pada, language)}` : '',
    },
    {
      parameter: 'dn',
      label: t('Produk dalam negeri', 'Domestic'),
      value: filter.pdn ? t('ada dasarnya', 'with a basis') : '',
    },
    {
      parameter: 'umk',
      label: t('Skala', 'Scale'),
      value: filter.umk ? t('mikro dan kecil', 'micro and small') : '',
    },
  ]
  const narrowed = filters.some((one) => one.value !== '')
  const isBare = props.classes.length === 0
  return (
    <>
      <h1>{t('Katalog UMKM', 'Catalogue of UMKM')}</h1>
      <p className="soft">
        {props.government}.{' '}
        {t(
          'Semua produk di sini lulus kurasi. Harga termasuk pajak.',
          'Every product here passed curation. Prices include tax.',
        )}
      </p>
      {props.problems.map((one) => (
        <Notice key={one} kind="waiting">
          {one}
        </Notice>
      ))}
      <form
        method="get"
        action="/katalog"
        className="katalog-search"
        role="search"
        aria-label={t('Katalog', 'Catalogue')}
      >
        {props.governments.length > 1 ? (
          <SelectField
            name="pemda"
            label={t('Pemerintah', 'Government')}
            value={props.klpd}
            options={props.governments.map((one) => ({ value: one.klpd, label: one.nama }))}
          />
        ) : null}
        <TextField
          name="q"
          type="search"
          label={t('Cari produk', 'Search products')}
          value={props.text}
          maxLength={300}
          width="long"
        />
        <details open={narrowed}>
          <summary>{t('Saringan dan urutan', 'Filters and order')}</summary>
          <div className="filters">
            <SelectField
              name="kelas"
              label={t('Jenis', 'Kind')}
              value={filter.kelas}
              options={[
                { value: '', label: t('Semua', 'All') },
                ...PRODUCT_CLASSES.map((one) => ({ value: one.code, label: one.title[language] })),
              ]}
            />
            <SelectField
              name="kec"
              label={t('Kecamatan penyedia', 'Kecamatan of the seller')}
              value={filter.kecamatan}
              options={[
                { value: '', label: t('Semua', 'All') },
                ...props.kecamatan.map((one) => ({ value: one.kode, label: one.nama })),
              ]}
            />
            <MoneyField
              name="harga"
              label={t('Harga paling tinggi', 'Price up to')}
              value={filter.hargaMax === null ? '' : String(filter.hargaMax)}
            />
            <SelectField
              name="surat"
              label={t('Punya surat', 'Has a paper')}
              value={filter.surat}
              options={[
                { value: '', label: t('Tidak disaring', 'Any') },
                ...PAPER_FILTERS.map((one) => ({ value: one, label: PAPER_WORDS[one][language] })),
              ]}
            />
            <DateField name="pada" label={t('yang berlaku pada', 'valid on')} value={filter.pada} />
            <SelectField
              name="urut"
              label={t('Urutan', 'Order')}
              value={props.sort}
              options={SORTS.map((one) => ({ value: one, label: t(...SORT_WORDS[one]) }))}
            />
            <Checkbox
              name="dn"
              value="1"
              label={t('Dasar dalam negeri ada', 'Domestic basis known')}
              checked={filter.pdn}
            />
            <Checkbox
              name="umk"
              value="1"
              label={t('Usaha mikro dan kecil', 'Micro and small firms')}
              checked={filter.umk}
            />
          </div>
        </details>
        <div className="actions">
          <button className="primary">{t('Cari', 'Search')}</button>
        </div>
      </form>
      <ActiveFilters url={url} language={language} filters={filters} />
      {props.cut ? (
        <p className="soft">
          {t('Dicari dengan 300 huruf pertama.', 'Searched with the first 300 letters.')}
        </p>
      ) : null}
      {props.unknownWords.length > 0 ? (
        <p className="soft">
          {t('Kata yang tidak ada di katalog ini', 'Words that this catalogue does not know')}:{' '}
          {props.unknownWords
            .slice(0, 8)
            .map((one) => `“${shortened(one)}”`)
            .join(', ')}
          .
        </p>
      ) : null}
      <h2 className="count">
        {props.text
          ? t(
              `${formatCount(props.total, 'id')} produk untuk “${shortened(props.text)}”`,
              `${formatCount(props.total, 'en')} products for “${shortened(props.text)}”`,
            )
          : t(`${formatCount(props.total, 'id')} produk`, `${formatCount(props.total, 'en')} products`)}
      </h2>
      {props.rows.length === 0 ? (
        <>
          <Empty
            title={
              isBare
                ? t('Katalog ini belum berisi produk', 'This catalogue has no products yet')
                : t('Tidak ada produk yang cocok', 'No product fits')
            }
            text={
              isBare
                ? t(
                    'Produk tampil di sini setelah dapur menulisnya dan kurator meluluskannya.',
                    'Products appear here after kitchens write them and curators admit them.',
                  )
                : narrowed
                  ? t(
                      'Lepas satu saringan di atas, atau cari dengan kata lain.',
                      'Remove a filter above, or search with other words.',
                    )
                  : t(
                      'Cari dengan nama barangnya saja, misalnya “nasi kotak” atau “kertas A4”.',
                      'Search by the name of the thing only, such as “nasi kotak” or “kertas A4”.',
                    )
            }
          />
          {props.classes.length > 0 ? (
            <ul>
              {props.classes.map((one) => (
                <li key={one.class_code}>
                  <a
                    href={`/katalog?kelas=${one.class_code}${props.governments.length > 1 ? `&pemda=${props.klpd}` : ''}`}
                  >
                    {classOf(one.class_code)?.title[language] ?? one.class_code}
                  </a>{' '}
                  ({one.n})
                </li>
              ))}
            </ul>
          ) : null}
          {props.text ? (
            <p>
              <a href={`/katalog/mengapa${url.search}`}>
                {t('Mengapa suatu produk tidak muncul?', 'Why does a product not appear?')}
              </a>
            </p>
          ) : null}
        </>
      ) : (
        <>
          <ul className="katalog">
            {props.rows.map((row, index) => (
              <Item
                key={row.product_id}
                row={row}
                klpd={props.klpd}
                language={language}
                today={props.today}
                photo={props.photos.find((one) => one.product_id === row.product_id)}
                papers={props.papers.filter((one) => one.makerId === row.maker_id)}
                on={filter.pada}
                words={props.words.get(row.ref)}
                early={index < 2}
              />
            ))}
          </ul>
          <div className="under">
            <Pages url={url} page={props.page} pages={props.pages} language={language} />
            <Downloads language={language} url={url} path="/katalog/unduh" />
            {props.text || narrowed ? (
              <a href={`/katalog/mengapa${url.search}`}>
                {t('Mengapa suatu produk tidak muncul?', 'Why does a product not appear?')}
              </a>
            ) : null}
          </div>
        </>
      )}
    </>
  )
}

function Item(props: {
  row: Product
  klpd: string
  language: Language
  today: IsoDate
  photo: PhotoRow | undefined
  papers: readonly Paper[]
  on: IsoDate
  words: readonly WordReason[] | undefined
  early: boolean
}) {
  const { row, language } = props
  const t = (id: string, en: string) => say(language, id, en)
  return (
    <li>
      <Picture photo={props.photo} klpd={props.klpd} size="kecil" language={language} early={props.early} />
      <div>
        <h3>
          <a href={`/katalog/produk/${props.klpd}/${row.product_id}`}>{row.name}</a>
        </h3>
        <p className="price">
          <strong>{rupiah(row.price_rupiah!, language)}</strong>{' '}
          <span className="soft">/ {formatUnit(row.unit, language, 1)}</span>
        </p>
        <p className="small">
          {row.maker_name} · {classOf(row.class_code)?.title[language]}
        </p>
        <p className="marks">
          {row.state === 'DIBEKUKAN' ? (
            <Status kind="stopped">{STATE_WORDS.DIBEKUKAN.words[language]}</Status>
          ) : null}
          {row.pdn_basis ? (
            <Status kind="kept">{t('dalam negeri', 'domestic')}</Status>
          ) : (
            <Status kind="declared">
              {t('klaim dalam negeri belum diverifikasi', 'domestic claim not verified')}
            </Status>
          )}
          {validPapers(props.papers).map((kind) => (
            <Status key={kind} kind="kept">
              {PAPER_WORDS[kind][language]}
            </Status>
          ))}
          {row.local_percent === null ? null : (
            <span className="small soft">
              {t('bahan lokal', 'local materials')} {percentOf(row.local_percent ?? 0, language)},{' '}
              {LOCAL_WORDS[row.local_level ?? 'dinyatakan']![language]}
            </span>
          )}
        </p>
        {props.words ? <p className="small soft">{sayWords(props.words, language)}</p> : null}
      </div>
    </li>
  )
}
const validPapers = (papers: readonly Paper[]) => [
  ...new Set(papers.filter((one) => one.isValid).map((one) => one.kind)),
]

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

/** One line a person can check: which words the product says, and how. */
export function sayWords(words: readonly WordReason[], language: Language): string {
  const t = (id: string, en: string) => say(language, id, en)
  const how = (one: WordReason) =>
    one.kind === 'same' || one.kind === 'stem' || one.said === one.label
      ? one.label
      : one.kind === 'synonym'
        ? t(`${one.label} (disebut “${one.said}”)`, `${one.label} (called “${one.said}”)`)
        : one.kind === 'jenis'
          ? t(
              `${one.label} (biasa dikatakan tentang ${one.said})`,
              `${one.label} (often said of ${one.said})`,
            )
          : one.kind === 'typo' || one.kind === 'sound'
            ? t(`${one.label} (dibaca “${one.said}”)`, `${one.label} (read as “${one.said}”)`)
            : t(`${one.label} (bagian: “${one.said}”)`, `${one.label} (part: “${one.said}”)`)
  const said = words.filter((one) => one.said !== null).map(how)
  const unsaid = words.filter((one) => one.said === null).map((one) => one.label)
  return [
    said.length > 0 ? `${t('Cocok', 'Fits')}: ${said.join(', ')}` : '',
    unsaid.length > 0 ? `${t('tidak disebut', 'not said')}: ${unsaid.slice(0, 6).join(', ')}` : '',
  ]
    .filter(Boolean)
    .join('; ')
}

export interface ProductPageData {
  language: Language
  klpd: string
  product: Product
  photos: readonly PhotoRow[]
  prices: readonly PriceRow[]
  papers: readonly Paper[]
  on: IsoDate
  origins: readonly OriginRow[]
  originVersion: OriginVersion | undefined
  sheets: readonly SheetRow[]
  ceilings: readonly Ceiling[]
  visits: readonly VisitRow[]
  orderable: boolean
}
export function ProductPage(props: ProductPageData) {
  const { language, product, klpd } = props
  const t = (id: string, en: string) => say(language, id, en)
  const found = classOf(product.class_code)
  return (
    <>
      <Crumbs
        language={language}
        items={[
          { href: '/katalog', label: t('Katalog', 'Catalogue') },
          {
            href: `/katalog?kelas=${product.class_code}`,
            label: found?.title[language] ?? product.class_code,
          },
        ]}
      />
      <h1>{product.name}</h1>
      {product.state === 'DIBEKUKAN' ? (
        <Notice kind="waiting">
          {STATE_WORDS.DIBEKUKAN.words[language]}: {product.held_reason}.{' '}
          {STATE_WORDS.DIBEKUKAN.next[language]}
        </Notice>
      ) : null}
      <div className="product-photos">
        {props.photos.length === 0 ? (
          <Picture photo={undefined} klpd={klpd} size="besar" language={language} />
        ) : (
          props.photos.map((photo, index) => (
            <Picture
              key={photo.photo_id}
              photo={photo}
              klpd={klpd}
              size="besar"
              language={language}
              early={index === 0}
            />
          ))
        )}
      </div>
      <p className="price">
        {product.price_rupiah === null ? (
          t('Harga belum diisi', 'No price yet')
        ) : (
          <>
            <strong>
              <Amount sen={senFromRupiah(product.price_rupiah)} language={language} />
            </strong>{' '}
            / {formatUnit(product.unit, language, 1)}
          </>
        )}
      </p>
      <CeilingLine product={product} ceilings={props.ceilings} language={language} />
      {product.description ? <p className="prose">{product.description}</p> : null}
      <Facts
        language={language}
        items={[
          [
            t('Penyedia', 'Seller'),
            <a key="p" href={`/katalog/penyedia/${klpd}/${product.maker_id}`}>
              {product.maker_name}
            </a>,
          ],
          [t('Jenis', 'Kind'), found?.title[language] ?? product.class_code],
          [
            t('Pesanan paling sedikit', 'Minimum order'),
            `${product.minimum_order} ${formatUnit(product.unit, language, product.minimum_order)}`,
          ],
          [
            t('Waktu siap', 'Lead time'),
            product.lead_hours === null
              ? t('menurut ketentuan penyedia', "as the seller's terms say")
              : t(`${product.lead_hours} jam`, `${product.lead_hours} hours`),
          ],
          ...(product.serves_persons > 1
            ? ([
                [
                  t('Untuk', 'Serves'),
                  t(`${product.serves_persons} orang`, `${product.serves_persons} persons`),
                ],
              ] as const)
            : []),
          [
            t('Kurasi', 'Curation'),
            product.passed_level
              ? t(
                  `lulus tingkat ${LEVEL_WORDS[product.passed_level].id}${product.passed_score === null ? '' : `, nilai ${product.passed_score}`}, berlaku sampai ${product.passed_until ? formatDay(product.passed_until, 'id') : '–'}`,
                  `passed level ${LEVEL_WORDS[product.passed_level].en}${product.passed_score === null ? '' : `, score ${product.passed_score}`}, holds until ${product.passed_until ? formatDay(product.passed_until, 'en') : '–'}`,
                )
              : STATE_WORDS[product.state].words[language],
          ],
          [
            t('Dasar produk dalam negeri', 'Basis of domestic product'),
            product.pdn_basis
              ? basisWords(product.pdn_basis, language)
              : t(
                  'klaim belum diverifikasi; tidak dihitung dalam angka PDN',
                  'claim not verified; not counted in PDN figures',
                ),
          ],
        ]}
      />
      <PapersTable
        language={language}
        papers={props.papers}
        on={props.on}
        needs={found?.needs ?? []}
        product={product}
        path={`/katalog/produk/${klpd}/${product.product_id}`}
      />
      <OriginTable language={language} rows={props.origins} version={props.originVersion} />
      <PriceHistory language={language} prices={props.prices} unit={formatUnit(product.unit, language, 1)} />
      {props.sheets.length > 0 ? (
        <section>
          <h2>{t('Nilai kurasi', 'Curation scores')}</h2>
          <SheetsTable language={language} sheets={props.sheets} withNames={false} />
        </section>
      ) : null}
    </>
  )
}

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

export function ShopPage(props: {
  language: Language
  klpd: string
  shop: Shop
  kecamatan: string
  products: readonly Product[]
  photos: readonly PhotoRow[]
  papers: readonly Paper[]
  on: IsoDate
  visits: readonly VisitRow[]
}) {
  const { language, shop } = props
  const t = (id: string, en: string) => say(language, id, en)
  const visit = props.visits[0]
  return (
    <>
      <Crumbs language={language} items={[{ href: '/katalog', label: t('Katalog', 'Catalogue') }]} />
      <h1>{shop.name}</h1>
      <Facts
        language={language}
        items={[
          [t('Kecamatan', 'Kecamatan'), props.kecamatan || t('belum diketahui', 'not known')],
          [t('Skala usaha', 'Scale'), scaleWord(shop.umkm_class, language)],
          [
            t('Kunjungan kurator', "Curator's visit"),
            visit
              ? `${formatDay(visit.day, language)}: ${visit.makes_here ? t('membuat sendiri', 'makes it here') : t('tidak membuat sendiri', 'does not make it here')}`
              : t('belum pernah', 'never yet'),
          ],
        ]}
      />
      <h2>{t(`${props.products.length} produk`, `${props.products.length} products`)}</h2>
      <ul className="katalog">
        {props.products.map((row) => (
          <Item
            key={row.product_id}
            row={row}
            klpd={props.klpd}
            language={language}
            today={props.on}
            photo={props.photos.find((one) => one.product_id === row.product_id)}
            papers={props.papers}
            on={props.on}
            words={undefined}
            early={false}
          />
        ))}
      </ul>
      <PapersTable
        language={language}
        papers={props.papers}
        on={props.on}
        needs={[]}
        path={`/katalog/penyedia/${props.klpd}/${shop.maker_id}`}
      />
    </>
  )
}

const FILTER_WORDS: Readonly<Record<string, readonly [string, string]>> = {
  kelas: ['jenis produknya', 'its kind'],
  kec: ['kecamatan penyedianya', 'the kecamatan of its seller'],
  harga: ['harganya', 'its price'],
  surat: ['surat yang berlaku pada hari itu', 'a paper valid on that day'],
  dn: ['dasar produk dalam negeri', 'a basis of domestic product'],
  umk: ['skala mikro atau kecil', 'micro or small scale'],
  penyedia: ['penyedianya', 'its seller'],
}
export function WhyPage(props: {
  language: Language
  url: URL
  text: string
  asked: string
  candidates: readonly { product_id: string; name: string; maker_name: string }[]
  product: Product | undefined
  place: number | null
  words: readonly WordReason[]
  filters: readonly { name: string; passed: boolean }[]
  klpd: string
}) {
  const { language, product } = props
  const t = (id: string, en: string) => say(language, id, en)
  const keep = [...props.url.searchParams].filter(([name]) => name !== 'produk' && name !== 'id')
  return (
    <>
      <Crumbs
        language={language}
        items={[
          { href: `/katalog?${new URLSearchParams(keep).toString()}`, label: t('Katalog', 'Catalogue') },
        ]}
      />
      <h1>{t('Mengapa suatu produk tidak muncul?', 'Why does a product not appear?')}</h1>
      <form method="get" action="/katalog/mengapa" className="stack">
        {keep.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextField
          name="produk"
          label={t('Nama produk yang Anda maksud', 'Name of the product you mean')}
          value={props.asked}
          maxLength={120}
        />
        <div className="actions">
          <button className="primary">{t('Periksa', 'Check')}</button>
        </div>
      </form>
      {props.candidates.length > 0 && !product ? (
        <ul className="findings">
          {props.candidates.map((one) => {
            const next = new URLSearchParams(keep)
            next.set('id', one.product_id)
            return (
              <li key={one.product_id}>
                <a href={`/katalog/mengapa?${next.toString()}`}>{one.name}</a>, {one.maker_name}
              </li>
            )
          })}
        </ul>
      ) : null}
      {props.asked && props.candidates.length === 0 && !product ? (
        <p>
          {t(
            'Tidak ada produk tayang dengan nama itu. Mungkin masih dikurasi, diturunkan, atau dijual pemerintah lain.',
            'No product with that name is shown. It may be in curation, withdrawn, or belong to another government.',
          )}
        </p>
      ) : null}
      {product ? (
        <section>
          <h2>
            <a href={`/katalog/produk/${props.klpd}/${product.product_id}`}>{product.name}</a>
          </h2>
          {props.place === null ? (
            <p>
              {t('Produk ini tidak ada dalam hasil pencarian.', 'This product is not among the results.')}
            </p>
          ) : (
            <p>
              {t(
                `Produk ini ada dalam hasil, urutan ke-${props.place}.`,
                `This product is among the results, place ${props.place}.`,
              )}
            </p>
          )}
          <ul className="findings">
            {props.filters.map((one) => (
              <li key={one.name}>
                <Status kind={one.passed ? 'kept' : 'stopped'}>
                  {one.passed ? t('lolos saringan', 'passes') : t('tidak lolos', 'does not pass')}
                </Status>{' '}
                {t(...(FILTER_WORDS[one.name] ?? ([one.name, one.name] as const)))}
              </li>
            ))}
            {props.text ? (
              <li>
                {props.words.length === 0
                  ? t('Pencarian ini tidak memuat nama barang.', 'This search names no thing.')
                  : sayWords(props.words, language)}
              </li>
            ) : null}
          </ul>
        </section>
      ) : null}
    </>
  )
}
