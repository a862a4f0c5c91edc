/** One product of the catalogue, and one seller with what it shows. */
import { Amount, Crumbs, Facts, formatDay, formatUnit, type Language, Notice } from '#web'
import type { IsoDate } from '#shared/date'
import { senFromRupiah } from '#shared/money'
import { type OriginRow } from '../curation/origin.ts'
import { classOf } from '../product-classes.ts'
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
import { basisWords, LEVEL_WORDS, say, scaleWord, STATE_WORDS } from './words.ts'
import { Item } from './katalog.page.tsx'
import {
  Picture,
  CeilingLine,
  PapersTable,
  OriginTable,
  PriceHistory,
  SheetsTable,
} from './product.parts.tsx'

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
