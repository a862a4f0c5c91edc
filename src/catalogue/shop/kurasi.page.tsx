/** Pages of curators: what waits, the score sheet, sellers with their signs, and the dated weights. */
import {
  Checkbox,
  type Column,
  Crumbs,
  DataTable,
  DateField,
  ErrorSummary,
  Facts,
  formatDay,
  formatInstant,
  formatUnit,
  Hidden,
  type Language,
  LocalNav,
  Notice,
  type Problem,
  problemOf,
  Radios,
  SelectField,
  Status,
  TextArea,
  TextField,
} from '#web'
import type { IsoDate } from '#shared/date'
import type { Reason } from '#shared/decision'
import type { OriginRow } from '../curation/origin.ts'
import { type CurationRules, SETTING_NAMES, SETTINGS, SHEETS, type SheetKind } from '../curation/settings.ts'
import { SIGN_WORDS } from '../curation/signs.ts'
import { IN_CURATION, movesOpenTo, STATES } from '../curation/states.ts'
import type { HalalStanding } from '../curation/sheet.ts'
import { classOf } from '../product-classes.ts'
import { HistoryList, MoveForm, ProductState } from './dapur.page.tsx'
import {
  CeilingLine,
  OriginTable,
  PapersTable,
  Picture,
  PriceHistory,
  rupiah,
  SheetsTable,
} from './product.parts.tsx'
import {
  type ActionRow,
  type Ceiling,
  type OriginVersion,
  type Paper,
  type PhotoRow,
  type PriceRow,
  type Product,
  type SettingRow,
  type SheetRow,
  type Shop,
  standingOf,
  type VisitRow,
} from './store.queries.ts'
import type { SellerFacts } from './surroundings.ts'
import { basisWords, CRITERION_WORDS, LEVEL_WORDS, say, scaleWord, sentenceOf, STATE_WORDS } from './words.ts'

export const KurasiNav = ({ language, here }: { language: Language; here: string }) => (
  <LocalNav
    label={say(language, 'Kurasi', 'Curation')}
    items={[
      { href: '/kurasi', label: say(language, 'Antrean', 'Queue'), current: here === '/kurasi' },
      {
        href: '/kurasi/penyedia',
        label: say(language, 'Penyedia', 'Sellers'),
        current: here === '/kurasi/penyedia',
      },
      {
        href: '/kurasi/bobot',
        label: say(language, 'Bobot dan angka', 'Weights and numbers'),
        current: here === '/kurasi/bobot',
      },
    ]}
  />
)

export interface QueueRow extends Product {
  readonly since: string | null
  readonly sheets: number
}
export function QueuePage(props: {
  language: Language
  url: URL
  state: string
  rows: readonly QueueRow[]
  counts: readonly { state: string; n: number }[]
  need: number
  page: number
  pages: number
  today: IsoDate
}) {
  const { language, url } = props
  const t = (id: string, en: string) => say(language, id, en)
  const columns: Column<QueueRow>[] = [
    {
      key: 'nama',
      label: t('Produk', 'Product'),
      cell: (row) => <a href={`/kurasi/produk/${row.product_id}`}>{row.name}</a>,
    },
    {
      key: 'penyedia',
      label: t('Penyedia', 'Seller'),
      cell: (row) => <a href={`/kurasi/penyedia/${row.maker_id}`}>{row.maker_name}</a>,
    },
    {
      key: 'jenis',
      label: t('Jenis', 'Kind'),
      cell: (row) => classOf(row.class_code)?.title[language] ?? row.class_code,
    },
    {
      key: 'keadaan',
      label: t('Keadaan', 'State'),
      cell: (row) => <ProductState product={row} language={language} />,
    },
    {
      key: 'lembar',
      label: t('Lembar', 'Sheets'),
      number: true,
      cell: (row) =>
        IN_CURATION.includes(row.state)
          ? t(`${row.sheets} dari ${props.need}`, `${row.sheets} of ${props.need}`)
          : '–',
    },
    {
      key: 'sejak',
      label: t('Sejak', 'Since'),
      cell: (row) => (row.since ? formatDay(row.since.slice(0, 10) as IsoDate, language) : '–'),
    },
  ]
  return (
    <>
      <h1>{t('Kurasi', 'Curation')}</h1>
      <KurasiNav language={language} here="/kurasi" />
      <form method="get" className="filters">
        <SelectField
          name="keadaan"
          label={t('Keadaan', 'State')}
          value={props.state}
          options={[
            { value: 'menunggu', label: t('Menunggu kurator', 'Waiting for curators') },
            { value: '', label: t('Semua', 'All') },
            ...STATES.map((one) => ({
              value: one,
              label: `${STATE_WORDS[one].words[language]} (${props.counts.find((count) => count.state === one)?.n ?? 0})`,
            })),
          ]}
        />
        <button>{t('Tampilkan', 'Show')}</button>
      </form>
      <DataTable
        language={language}
        url={url}
        caption={t('Produk, yang paling lama menunggu lebih dahulu', 'Products, longest waiting first')}
        columns={columns}
        rows={props.rows}
        rowKey={(row) => row.product_id}
        stacks
        page={props.page}
        pages={props.pages}
        download="/kurasi/unduh"
        empty={
          props.state === 'menunggu'
            ? t(
                'Tidak ada produk yang menunggu. Produk yang diajukan dapur muncul di sini.',
                'Nothing waits. What kitchens submit appears here.',
              )
            : undefined
        }
      />
    </>
  )
}

export interface CurateData {
  language: Language
  klpd: string
  today: IsoDate
  product: Product
  shop: Shop
  photos: readonly PhotoRow[]
  prices: readonly PriceRow[]
  papers: readonly Paper[]
  origins: readonly OriginRow[]
  originVersion: OriginVersion | undefined
  sheets: readonly SheetRow[]
  actions: readonly ActionRow[]
  ceilings: readonly Ceiling[]
  visits: readonly VisitRow[]
  facts: SellerFacts | undefined
  kind: SheetKind
  halal: HalalStanding
  rules: CurationRules
  barred: Reason | undefined
  mayCurate: boolean
  typed: Readonly<Record<string, string>>
  problems: readonly Problem[]
}
export function CuratePage(props: CurateData) {
  const { language, product, rules } = props
  const t = (id: string, en: string) => say(language, id, en)
  const base = `/kurasi/produk/${product.product_id}`
  const error = (field: string) => problemOf(props.problems, field)
  const moves = props.mayCurate
    ? movesOpenTo(standingOf(product), 'kurator').filter((row) => row.id !== 'naik' && row.id !== 'perbaiki')
    : []
  return (
    <>
      <Crumbs
        language={language}
        items={[
          { href: '/kurasi', label: t('Kurasi', 'Curation') },
          { href: `/kurasi/penyedia/${product.maker_id}`, label: product.maker_name },
        ]}
      />
      <h1>{product.name}</h1>
      <p>
        <ProductState product={product} language={language} />{' '}
        <span className="soft">
          {t('putaran', 'round')} {product.round}
          {product.has_appealed ? `, ${t('banding', 'appeal')}` : ''}
        </span>
      </p>
      <ErrorSummary errors={props.problems} language={language} />
      <div className="product-photos">
        {props.photos.length === 0 ? (
          <Picture photo={undefined} klpd={props.klpd} size="kecil" language={language} />
        ) : (
          props.photos.map((photo) => (
            <Picture key={photo.photo_id} photo={photo} klpd={props.klpd} size="besar" language={language} />
          ))
        )}
      </div>
      <p className="price">
        <strong>
          {product.price_rupiah === null
            ? t('harga belum diisi', 'no price yet')
            : rupiah(product.price_rupiah, language)}
        </strong>{' '}
        / {formatUnit(product.unit, language, 1)}
      </p>
      <CeilingLine product={product} ceilings={props.ceilings} language={language} />
      <p className="prose">{product.description || t('Tanpa uraian.', 'No description.')}</p>
      {IN_CURATION.includes(product.state) && props.mayCurate ? (
        props.barred ? (
          <Notice kind="waiting">{sentenceOf(props.barred, language)}</Notice>
        ) : (
          <form noValidate method="post" action={`${base}/lembar`} className="stack" id="lembar">
            <h2>{t('Lembar nilai', 'Score sheet')}</h2>
            <p className="soft">
              {t(
                `Lulus mulai ${rules['lulus.nilai']} dari 100${props.kind === 'pangan' ? `, kebersihan paling sedikit ${rules['lulus.higienitas']}, dan halal bersertifikat atau dalam proses` : ''}. Perlu ${rules['kurasi.kurator']} kurator tiap tingkat; rata-ratanya yang menentukan. Bobot usulan Padan, dapat diatur pemerintah ini.`,
                `Passes from ${rules['lulus.nilai']} of 100${props.kind === 'pangan' ? `, hygiene at least ${rules['lulus.higienitas']}, and halal certified or in process` : ''}. Needs ${rules['kurasi.kurator']} ${rules['kurasi.kurator'] === 1 ? 'curator' : 'curators'} per level; their mean decides. The weights are proposals of Padan that this government may set.`,
              )}
            </p>
            {SHEETS[props.kind].map((one) => (
              <Radios
                key={one}
                name={one}
                inline
                label={t(
                  `${CRITERION_WORDS[one]!.title.id} (bobot ${rules[`${props.kind}.${one}` as 'pangan.rasa']} %)`,
                  `${CRITERION_WORDS[one]!.title.en} (weight ${rules[`${props.kind}.${one}` as 'pangan.rasa']}%)`,
                )}
                hint={t(
                  `1 = ${CRITERION_WORDS[one]!.low.id}; 5 = ${CRITERION_WORDS[one]!.high.id}`,
                  `1 = ${CRITERION_WORDS[one]!.low.en}; 5 = ${CRITERION_WORDS[one]!.high.en}`,
                )}
                error={error(one)}
                {...(props.typed[one] ? { value: props.typed[one] } : {})}
                options={['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }))}
              />
            ))}
            {props.kind === 'pangan' ? (
              <p>
                {t('Halal', 'Halal')}:{' '}
                <Status
                  kind={
                    props.halal === 'bersertifikat' ? 'kept' : props.halal === 'belum' ? 'stopped' : 'waiting'
                  }
                >
                  {HALAL_WORDS[props.halal][language === 'id' ? 0 : 1]}
                </Status>
              </p>
            ) : null}
            <TextArea
              name="catatan"
              label={t('Catatan untuk dapur', 'Note for the kitchen')}
              value={props.typed['catatan'] ?? ''}
              error={error('catatan')}
              rows={3}
              maxLength={1000}
            />
            <div className="actions">
              <button className="primary">{t('Simpan lembar nilai', 'Save score sheet')}</button>
            </div>
          </form>
        )
      ) : null}
      <Facts
        language={language}
        items={[
          [
            t('Penyedia', 'Seller'),
            <a key="p" href={`/kurasi/penyedia/${product.maker_id}`}>
              {product.maker_name}
            </a>,
          ],
          [t('Pembina', 'Mentor'), props.shop.mentor_name ?? '–'],
          [
            t('Dibuat sendiri', 'Made by the seller'),
            product.made_here ? t('menurut penyedia, ya', 'yes, says the seller') : t('tidak', 'no'),
          ],
          [
            t('Dasar dalam negeri', 'Domestic basis'),
            product.pdn_basis
              ? basisWords(product.pdn_basis, language)
              : t('klaim belum diverifikasi', 'claim not verified'),
          ],
          [
            t('Tanda bukan pembuat', 'Signs of not being the maker'),
            props.facts && props.facts.signs.length > 0
              ? props.facts.signs.map((one) => SIGN_WORDS[one]?.[language === 'id' ? 0 : 1] ?? one).join('; ')
              : t('tidak ada', 'none'),
          ],
        ]}
      />
      <PapersTable
        language={language}
        papers={props.papers}
        on={props.today}
        needs={classOf(product.class_code)?.needs ?? []}
        product={product}
        path={base}
      />
      <OriginTable language={language} rows={props.origins} version={props.originVersion} />
      {props.mayCurate && props.originVersion && props.originVersion.level !== 'diperiksa' ? (
        <form noValidate method="post" action={`${base}/bahan`} className="stack">
          <TextArea
            name="periksa_catatan"
            label={t(
              'Yang Anda periksa: nota, dapur, pemasok',
              'What you checked: receipts, kitchen, supplier',
            )}
            error={error('periksa_catatan')}
            rows={2}
            maxLength={500}
          />
          <div className="actions">
            <button>{t('Tandai asal bahan sudah diperiksa', 'Mark origins as checked')}</button>
          </div>
        </form>
      ) : null}
      {props.sheets.length > 0 ? (
        <section>
          <h2>{t('Lembar yang terisi', 'Filled sheets')}</h2>
          <SheetsTable language={language} sheets={props.sheets} withNames />
        </section>
      ) : null}
      <HistoryList actions={props.actions} language={language} />
      <PriceHistory language={language} prices={props.prices} unit={formatUnit(product.unit, language, 1)} />
      {moves.length > 0 ? (
        <details open={props.problems.length > 0}>
          <summary>{t('Tindakan lain', 'Other steps')}</summary>
          <div className="stack">
            {moves.map((row) => (
              <MoveForm
                key={row.id}
                move={row.id}
                base={base}
                language={language}
                reason={row.reason}
                error={error(`${row.id}-alasan`)}
              />
            ))}
          </div>
        </details>
      ) : null}
    </>
  )
}
const HALAL_WORDS: Readonly<Record<HalalStanding, readonly [string, string]>> = {
  bersertifikat: ['bersertifikat, berlaku hari ini', 'certified, valid today'],
  proses: ['dalam proses, nomor tercatat', 'in process, number recorded'],
  tidak_halal: ['dinyatakan tidak halal', 'declared not halal'],
  belum: ['belum ada sertifikat maupun nomor proses', 'neither certificate nor application'],
  tidak_diminta: ['tidak diminta untuk jenis ini', 'not asked of this kind'],
}
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

export function WeightsPage(props: {
  language: Language
  today: IsoDate
  rules: CurationRules
  rows: readonly SettingRow[]
  mayChange: boolean
  typed: Readonly<Record<string, string>>
  problems: readonly Problem[]
}) {
  const { language, rules } = props
  const t = (id: string, en: string) => say(language, id, en)
  const fields = (names: readonly string[]) =>
    names.map((name) => (
      <TextField
        key={name}
        name={name}
        label={SETTINGS[name as 'pangan.rasa'].title[language]}
        value={props.typed[name] ?? String(rules[name as 'pangan.rasa'])}
        inputMode="numeric"
        width="short"
        error={problemOf(props.problems, name)}
        after={UNIT_WORDS[SETTINGS[name as 'pangan.rasa'].unit]![language === 'id' ? 0 : 1]}
      />
    ))
  const group = (title: string, names: readonly string[]) =>
    props.mayChange ? (
      <form noValidate method="post" action="/kurasi/bobot" className="stack">
        <h2>{title}</h2>
        <Hidden fields={{ kelompok: names.join(',') }} />
        <div className="origin">{fields(names)}</div>
        <DateField
          name="mulai"
          label={t('Berlaku mulai', 'Valid from')}
          value={props.typed['mulai'] ?? props.today}
          error={problemOf(props.problems, 'mulai')}
        />
        <TextField
          name="dasar"
          label={t('Dasarnya', 'Basis')}
          hint={t('Surat keputusan atau alasan.', 'A decree or a reason.')}
          value={props.typed['dasar'] ?? ''}
          error={problemOf(props.problems, 'dasar')}
          maxLength={200}
        />
        <div className="actions">
          <button>{t('Catat', 'Record')}</button>
        </div>
      </form>
    ) : (
      <section>
        <h2>{title}</h2>
        <Facts
          language={language}
          items={names.map((name) => [
            SETTINGS[name as 'pangan.rasa'].title[language],
            amountOf(name as 'pangan.rasa', rules[name as 'pangan.rasa'], language),
          ])}
        />
      </section>
    )
  return (
    <>
      <h1>{t('Bobot dan angka kurasi', 'Weights and numbers of curation')}</h1>
      <KurasiNav language={language} here="/kurasi/bobot" />
      <p className="soft">
        {t(
          'Kelima ukuran bersumber (rasa, kemasan, kebersihan, halal, foto); bobot dan batasnya usulan Padan sampai pemerintah ini menetapkannya. Lembar yang sudah terisi tetap memakai bobot pada harinya.',
          'The five criteria are sourced (taste, packaging, hygiene, halal, photo); weights and limits are proposals of Padan until this government sets them. Filled sheets keep the weights of their day.',
        )}
      </p>
      <ErrorSummary errors={props.problems} language={language} />
      {group(
        t('Lembar pangan (jumlah 100)', 'Food sheet (100 together)'),
        SHEETS.pangan.map((one) => `pangan.${one}`),
      )}
      {group(
        t('Lembar barang (jumlah 100)', 'Goods sheet (100 together)'),
        SHEETS.barang.map((one) => `barang.${one}`),
      )}
      {group(
        t('Angka kurasi', 'Numbers of curation'),
        SETTING_NAMES.filter((one) => !one.startsWith('pangan.') && !one.startsWith('barang.')),
      )}
      <section>
        <h2>{t('Yang pernah ditetapkan', 'What was set')}</h2>
        {props.rows.length === 0 ? (
          <p className="soft">
            {t('Belum ada; semua angka bawaan.', 'Nothing yet; all numbers are defaults.')}
          </p>
        ) : null}
        <ul className="findings">
          {props.rows.map((one) => (
            <li key={`${one.name} ${one.valid_from} ${one.set_at}`}>
              {formatDay(one.valid_from, language)}:{' '}
              {SETTINGS[one.name as 'pangan.rasa']?.title[language] ?? one.name} ={' '}
              <strong>{one.value}</strong> · {one.note} · {one.set_by}, {formatInstant(one.set_at, language)}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
function amountOf(name: keyof typeof SETTINGS, value: number, language: Language): string {
  const unit = UNIT_WORDS[SETTINGS[name].unit]![language === 'id' ? 0 : 1]
  if (language === 'id') return `${value} ${unit}`.trim()
  return unit === '%' ? `${value}%` : `${value} ${value === 1 ? unit.replace(/s$/, '') : unit}`.trim()
}
const UNIT_WORDS: Readonly<Record<string, readonly [string, string]>> = {
  '%': ['%', '%'],
  bulan: ['bulan', 'months'],
  hari: ['hari', 'days'],
  kurator: ['kurator', 'curators'],
  tingkat: ['tingkat', 'levels'],
  angka: ['', ''],
}
export const levelWord = (level: 'kecamatan' | 'kota' | 'provinsi', language: Language): string =>
  LEVEL_WORDS[level][language]
