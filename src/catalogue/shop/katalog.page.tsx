/** The public catalogue: the list with its search, and why a product is not found. Light, no script. */
import {
  ActiveFilters,
  Checkbox,
  Crumbs,
  DateField,
  Downloads,
  Empty,
  formatCount,
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
import { classOf, PRODUCT_CLASSES } from '../product-classes.ts'
import type { WordReason } from './live.ts'
import { type KatalogFilter, type KatalogSort, SORTS, PAPER_FILTERS } from './katalog.queries.ts'
import type { Paper, PhotoRow, Product } from './store.queries.ts'
import { LOCAL_WORDS, PAPER_WORDS, percentOf, say, STATE_WORDS } from './words.ts'
import { rupiah, dayWord, Picture } from './product.parts.tsx'

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

export function Item(props: {
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
