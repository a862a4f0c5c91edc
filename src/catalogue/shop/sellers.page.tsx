/** Sellers as curators see them: the list with its signs, enrolling one, one with its papers and visits. */
import {
  Checkbox,
  type Column,
  Crumbs,
  DataTable,
  DateField,
  ErrorSummary,
  Facts,
  formatDay,
  type Language,
  Notice,
  type Problem,
  problemOf,
  SelectField,
  Status,
  TextArea,
  TextField,
} from '#web'
import type { IsoDate } from '#shared/date'
import { SIGN_WORDS } from '../curation/signs.ts'
import { ProductState } from './dapur.page.tsx'
import { PapersTable, rupiah } from './product.parts.tsx'
import { type Paper, type Product, type Shop, type VisitRow } from './store.queries.ts'
import type { SellerFacts } from './surroundings.ts'
import { say, scaleWord } from './words.ts'
import { KurasiNav } from './kurasi.parts.tsx'

export interface SellerRow {
  readonly shop: Shop & { shown: number; all: number }
  readonly facts: SellerFacts | undefined
  readonly help: readonly (readonly [string, string])[]
}
export function SellersPage(props: {
  language: Language
  url: URL
  rows: readonly SellerRow[]
  show: string
  kecamatan: ReadonlyMap<string, string>
  mayCurate: boolean
  idleDays: number
}) {
  const { language, url } = props
  const t = (id: string, en: string) => say(language, id, en)
  const l = language === 'id' ? 0 : 1
  const columns: Column<SellerRow>[] = [
    {
      key: 'nama',
      label: t('Penyedia', 'Seller'),
      cell: ({ shop }) => <a href={`/kurasi/penyedia/${shop.maker_id}`}>{shop.name}</a>,
    },
    {
      key: 'kecamatan',
      label: t('Kecamatan', 'Kecamatan'),
      cell: ({ shop }) =>
        props.kecamatan.get(shop.kecamatan ?? '') ?? shop.kecamatan ?? t('belum diketahui', 'not known'),
    },
    {
      key: 'produk',
      label: t('Produk tayang', 'Products shown'),
      number: true,
      cell: ({ shop }) => t(`${shop.shown} dari ${shop.all}`, `${shop.shown} of ${shop.all}`),
    },
    {
      key: 'pesanan',
      label: t('Pesanan terakhir', 'Last order'),
      cell: ({ facts }) =>
        facts?.lastOrderOn ? formatDay(facts.lastOrderOn, language) : t('belum pernah', 'never yet'),
    },
    {
      key: 'tanda',
      label: t('Tanda bukan pembuat', 'Signs of not being the maker'),
      cell: ({ facts }) =>
        facts && facts.signs.length > 0 ? (
          <>
            <Status kind={facts.signs.length >= 3 ? 'stopped' : 'waiting'}>
              {t(`${facts.signs.length} tanda`, `${facts.signs.length} signs`)}
            </Status>{' '}
            <span className="small">{facts.signs.map((one) => SIGN_WORDS[one]?.[l] ?? one).join('; ')}</span>
          </>
        ) : (
          '–'
        ),
    },
    {
      key: 'bantuan',
      label: t('Yang dapat dibantu', 'What would help'),
      cell: ({ facts, help }) => (
        <>
          {facts?.isIdle ? <Status kind="declared">{t('menganggur', 'idle')}</Status> : null}{' '}
          <span className="small">{help.map((one) => one[l]).join(' ')}</span>
        </>
      ),
    },
  ]
  return (
    <>
      <h1>{t('Penyedia katalog', 'Sellers of the catalogue')}</h1>
      <KurasiNav language={language} here="/kurasi/penyedia" />
      {props.mayCurate ? (
        <p>
          <a className="button primary" href="/kurasi/penyedia/baru">
            {t('Daftarkan penyedia', 'Enrol a seller')}
          </a>
        </p>
      ) : null}
      <form method="get" className="filters">
        <SelectField
          name="lihat"
          label={t('Lihat', 'Show')}
          value={props.show}
          options={[
            { value: '', label: t('Semua', 'All') },
            {
              value: 'menganggur',
              label: t(
                `Menganggur: tanpa pesanan ${props.idleDays} hari`,
                `Idle: no order for ${props.idleDays} days`,
              ),
            },
            { value: 'tanda', label: t('Ada tanda bukan pembuat', 'With signs of not being the maker') },
          ]}
        />
        <button>{t('Tampilkan', 'Show')}</button>
      </form>
      <DataTable
        language={language}
        url={url}
        caption={t(
          'Penyedia, yang paling lama tanpa pesanan lebih dahulu',
          'Sellers, longest without an order first',
        )}
        columns={columns}
        rows={props.rows}
        rowKey={(row) => row.shop.maker_id}
        stacks
        empty={t('Tidak ada penyedia di sini.', 'No seller here.')}
      />
    </>
  )
}

export function EnrolPage(props: {
  language: Language
  typed: Readonly<Record<string, string>>
  problems: readonly Problem[]
}) {
  const { language } = props
  const t = (id: string, en: string) => say(language, id, en)
  return (
    <>
      <Crumbs language={language} items={[{ href: '/kurasi/penyedia', label: t('Penyedia', 'Sellers') }]} />
      <h1>{t('Daftarkan penyedia', 'Enrol a seller')}</h1>
      <p className="soft">
        {t(
          'Nama, alamat, skala, dan surat diambil dari Pelaku usaha menurut NIB atau NPWP. Tidak ada yang diketik dua kali.',
          'Name, address, scale and papers come from Makers by NIB or NPWP. Nothing is typed twice.',
        )}
      </p>
      <ErrorSummary errors={props.problems} language={language} />
      <form noValidate method="post" action="/kurasi/penyedia/baru" className="stack">
        <TextField
          name="nomor"
          label={t('NIB atau NPWP', 'NIB or NPWP')}
          value={props.typed['nomor'] ?? ''}
          error={problemOf(props.problems, 'nomor')}
          width="medium"
          maxLength={30}
          required
        />
        <TextField
          name="surel"
          type="email"
          label={t('Surel akun penyedia', 'E-mail of the account')}
          hint={t(
            'Akun berperan penyedia; boleh menyusul.',
            'An account with the role penyedia; may follow.',
          )}
          value={props.typed['surel'] ?? ''}
          error={problemOf(props.problems, 'surel')}
          maxLength={120}
        />
        <TextField
          name="pembina"
          type="email"
          label={t('Surel pembina', 'E-mail of the mentor')}
          hint={t(
            'Bila ada. Pembina tidak menilai produk binaannya.',
            'If any. A mentor does not judge whom they mentor.',
          )}
          value={props.typed['pembina'] ?? ''}
          error={problemOf(props.problems, 'pembina')}
          maxLength={120}
        />
        <div className="actions">
          <button className="primary">{t('Daftarkan', 'Enrol')}</button>
        </div>
      </form>
    </>
  )
}

export function SellerPage(props: {
  language: Language
  klpd: string
  today: IsoDate
  shop: Shop
  kecamatan: string
  products: readonly Product[]
  papers: readonly Paper[]
  visits: readonly VisitRow[]
  facts: SellerFacts | undefined
  help: readonly (readonly [string, string])[]
  mayCurate: boolean
  typed: Readonly<Record<string, string>>
  problems: readonly Problem[]
}) {
  const { language, shop, facts } = props
  const t = (id: string, en: string) => say(language, id, en)
  const l = language === 'id' ? 0 : 1
  return (
    <>
      <Crumbs language={language} items={[{ href: '/kurasi/penyedia', label: t('Penyedia', 'Sellers') }]} />
      <h1>{shop.name}</h1>
      <ErrorSummary errors={props.problems} language={language} />
      <Facts
        language={language}
        items={[
          [
            t('Pelaku usaha', 'Maker'),
            <a key="m" href={`/pelaku/${shop.maker_id}`}>
              {t('data dan surat', 'facts and papers')}
            </a>,
          ],
          [t('Alamat', 'Address'), shop.address || t('belum diketahui', 'not known')],
          [t('Kecamatan', 'Kecamatan'), props.kecamatan || t('belum diketahui', 'not known')],
          [t('Skala', 'Scale'), scaleWord(shop.umkm_class, language)],
          [t('Pembina', 'Mentor'), shop.mentor_name ?? '–'],
          [
            t('Pesanan', 'Orders'),
            facts
              ? `${facts.orders}${facts.lastOrderOn ? `, ${t('terakhir', 'last')} ${formatDay(facts.lastOrderOn, language)}` : ''}`
              : '–',
          ],
        ]}
      />
      {props.help.length > 0 ? (
        <Notice kind="waiting" title={t('Yang dapat dibantu', 'What would help')}>
          <ul>
            {props.help.map((one) => (
              <li key={one[0]}>{one[l]}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <section>
        <h2>{t('Tanda bukan pembuat (G-LAPAK)', 'Signs of not being the maker (G-LAPAK)')}</h2>
        <p className="soft">
          {t(
            'Dihitung dari data. Dugaan, bukan putusan: kunjungilah dapurnya.',
            'Computed from data. A sign, not a verdict: visit the kitchen.',
          )}
        </p>
        {!facts || facts.signs.length === 0 ? (
          <p>{t('Tidak ada.', 'None.')}</p>
        ) : (
          <ul className="findings">
            {facts.signs.map((one) => (
              <li key={one}>{SIGN_WORDS[one]?.[l] ?? one}</li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{t('Kunjungan', 'Visits')}</h2>
        {props.visits.length === 0 ? (
          <p className="soft">{t('Belum pernah dikunjungi.', 'Never visited yet.')}</p>
        ) : null}
        <ul className="findings">
          {props.visits.map((one) => (
            <li key={one.visit_id}>
              {formatDay(one.day, language)}:{' '}
              <strong>
                {one.makes_here
                  ? t('membuat sendiri', 'makes it here')
                  : t('tidak membuat sendiri', 'does not make it here')}
              </strong>
              , {one.curator_name}
              <div className="small">“{one.note}”</div>
            </li>
          ))}
        </ul>
        {props.mayCurate ? (
          <form
            noValidate
            method="post"
            action={`/kurasi/penyedia/${shop.maker_id}/kunjungan`}
            className="stack"
          >
            <DateField
              name="hari"
              label={t('Hari kunjungan', 'Day of the visit')}
              value={props.typed['hari'] ?? props.today}
              max={props.today}
              error={problemOf(props.problems, 'hari')}
            />
            <Checkbox
              name="membuat"
              label={t('Saya melihat mereka membuat sendiri di sana', 'I saw that they make it there')}
              checked={props.typed['membuat'] === 'ya'}
            />
            <TextArea
              name="catatan"
              label={t('Yang terlihat: alat, bahan, orang', 'What was seen: equipment, materials, people')}
              value={props.typed['catatan'] ?? ''}
              error={problemOf(props.problems, 'catatan')}
              rows={3}
              maxLength={1000}
            />
            <div className="actions">
              <button className="primary">{t('Catat kunjungan', 'Record visit')}</button>
            </div>
          </form>
        ) : null}
      </section>
      <section>
        <h2>{t('Produk', 'Products')}</h2>
        {props.products.length === 0 ? <p className="soft">{t('Belum ada.', 'None yet.')}</p> : null}
        <ul className="findings">
          {props.products.map((one) => (
            <li key={one.product_id}>
              <a href={`/kurasi/produk/${one.product_id}`}>{one.name}</a>{' '}
              {one.price_rupiah === null ? '' : rupiah(one.price_rupiah, language)}{' '}
              <ProductState product={one} language={language} />
            </li>
          ))}
        </ul>
      </section>
      <PapersTable
        language={language}
        papers={props.papers}
        on={props.today}
        needs={[]}
        path={`/kurasi/penyedia/${shop.maker_id}`}
      />
    </>
  )
}
