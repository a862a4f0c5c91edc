/** The kitchen's own products: phone first (360 px), no script; everything is a draft until it is submitted. */
import {
  Checkbox,
  Crumbs,
  DateField,
  Empty,
  ErrorSummary,
  FileField,
  formatDay,
  formatUnit,
  Hidden,
  type Language,
  MoneyField,
  Notice,
  type Problem,
  problemOf,
  SelectField,
  SentBack,
  Status,
  TextArea,
  TextField,
  draftOf,
} from '#web'
import type { IsoDate } from '#shared/date'
import type { Reason } from '#shared/decision'
import { ORIGIN_ROWS, type OriginRow, PLACES, SUPPLIERS } from '../curation/origin.ts'
import { IN_CURATION, type MoveId, movesOpenTo, OPEN_TO_CHANGE } from '../curation/states.ts'
import { PRODUCT_CLASSES } from '../product-classes.ts'
import { CeilingLine, Picture, PriceHistory, rupiah, SheetsTable } from './product.parts.tsx'
import { PHOTO_BYTES } from '../photo/photo.ts'
import {
  type ActionRow,
  type Ceiling,
  type OriginVersion,
  type Paper,
  type PhotoRow,
  type PriceRow,
  type Product,
  type SheetRow,
  standingOf,
} from './store.queries.ts'
import type { ProductDraft } from './catalogue.action.ts'
import {
  percentOf,
  LEVEL_WORDS,
  LOCAL_WORDS,
  MOVE_WORDS,
  PLACE_WORDS,
  say,
  sentenceOf,
  STATE_WORDS,
  SUPPLIER_WORDS,
} from './words.ts'

export const ProductState = ({
  product,
  language,
}: {
  product: Pick<Product, 'state'>
  language: Language
}) => <Status kind={STATE_WORDS[product.state].kind}>{STATE_WORDS[product.state].words[language]}</Status>

export function MyProductsPage(props: {
  language: Language
  shops: readonly { seller_id: string; name: string }[]
  products: readonly Product[]
  photos: readonly PhotoRow[]
  klpd: string
}) {
  const { language } = props
  const t = (id: string, en: string) => say(language, id, en)
  return (
    <>
      <h1>{t('Produk saya', 'My products')}</h1>
      {props.shops.length === 0 ? (
        <Empty
          title={t('Belum ada usaha pada akun Anda', 'No business on your account yet')}
          text={t(
            'Datang ke kurator atau pembina dengan NIB atau NPWP. Data usaha Anda diambil dari sana, tidak perlu diketik lagi.',
            'Go to a curator or mentor with your NIB or NPWP. The facts of your business come from there; nothing is typed twice.',
          )}
        />
      ) : (
        <>
          <p>
            <a className="button primary" href="/dapur/produk/baru">
              {t('Tambah produk', 'Add a product')}
            </a>
          </p>
          {props.products.length === 0 ? (
            <p className="soft">
              {t(
                'Belum ada produk. Mulai dengan nama dan harga; sisanya boleh menyusul.',
                'No products yet. Begin with name and price; the rest may follow.',
              )}
            </p>
          ) : null}
          <ul className="katalog">
            {props.products.map((row) => (
              <li key={row.product_id}>
                <Picture
                  photo={props.photos.find((one) => one.product_id === row.product_id)}
                  klpd={props.klpd}
                  size="kecil"
                  language={language}
                />
                <div>
                  <h2 className="h3">
                    <a href={`/dapur/produk/${row.product_id}`}>{row.name}</a>
                  </h2>
                  <p className="price">
                    {row.price_rupiah === null ? (
                      <span className="soft">{t('harga belum diisi', 'no price yet')}</span>
                    ) : (
                      <>
                        <strong>{rupiah(row.price_rupiah, language)}</strong>{' '}
                        <span className="soft">/ {formatUnit(row.unit, language, 1)}</span>
                      </>
                    )}
                  </p>
                  <p>
                    <ProductState product={row} language={language} />
                  </p>
                  <p className="small soft">{STATE_WORDS[row.state].next[language]}</p>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** A smaller form of the page that came back, with what was typed. */
export interface SentForm {
  readonly form: 'foto' | 'harga'
  readonly typed: Readonly<Record<string, string>>
}

export interface ProductFormPage {
  language: Language
  klpd: string
  today: IsoDate
  shops: readonly { seller_id: string; name: string }[]
  /** `null`: a new one. */
  product: Product | null
  /** Id of the product the form makes: sent twice, made once. */
  newId: string
  typed: ProductDraft
  shopTyped: string
  problems: readonly Problem[]
  photos: readonly PhotoRow[]
  prices: readonly PriceRow[]
  papers: readonly Paper[]
  origins: readonly OriginRow[]
  originVersion: OriginVersion | undefined
  originTyped: Readonly<Record<string, string>>
  sent: SentForm | null
  sheets: readonly SheetRow[]
  actions: readonly ActionRow[]
  ceilings: readonly Ceiling[]
  /** What would stop the next step. */
  stops: readonly Reason[]
}

export function MyProductPage(props: ProductFormPage) {
  const { language, product } = props
  const t = (id: string, en: string) => say(language, id, en)
  const base = product ? `/dapur/produk/${product.product_id}` : '/dapur/produk/baru'
  const error = (field: string) => problemOf(props.problems, field)
  const typedOn = (form: SentForm['form']) => (props.sent?.form === form ? props.sent.typed : null)
  const isOpen = !product || OPEN_TO_CHANGE.includes(product.state)
  const locked = product !== null && (IN_CURATION.includes(product.state) || product.state === 'DITOLAK')
  const moves = product
    ? movesOpenTo(standingOf(product), 'penyedia').filter((row) => row.id !== 'kurasi-ulang')
    : []
  const first = moves.find((row) => row.id !== 'turunkan' && row.id !== 'tarik')
  return (
    <>
      <Crumbs
        language={language}
        items={[{ href: '/dapur/produk', label: t('Produk saya', 'My products') }]}
      />
      <h1>{product ? product.name : t('Produk baru', 'New product')}</h1>
      {product ? (
        <p>
          <ProductState product={product} language={language} />{' '}
          <span className="soft">{STATE_WORDS[product.state].next[language]}</span>
        </p>
      ) : null}
      <ErrorSummary errors={props.problems} language={language} />
      {product?.state === 'PERBAIKAN' ? (
        <Notice
          kind="waiting"
          title={
            product.revise_before
              ? t(
                  `Perbaiki sebelum ${formatDay(product.revise_before, 'id')}`,
                  `Improve before ${formatDay(product.revise_before, 'en')}`,
                )
              : undefined
          }
        >
          <SheetsTable
            language={language}
            sheets={props.sheets.filter((one) => one.round === product.round)}
            withNames
          />
        </Notice>
      ) : null}
      {product?.held_reason ? <Notice kind="bad">{product.held_reason}</Notice> : null}
      {product && first ? (
        <section className="stack">
          <h2>{t('Langkah berikutnya', 'Next step')}</h2>
          {props.stops.length > 0 ? (
            <ul className="findings">
              {props.stops.map((one) => (
                <li key={`${one.code}${String(one.facts?.['kind'] ?? '')}`}>
                  <Status kind="waiting">{t('belum', 'not yet')}</Status> {sentenceOf(one, language)}
                </li>
              ))}
            </ul>
          ) : null}
          <MoveForm
            move={first.id}
            base={base}
            language={language}
            reason={first.reason}
            primary
            error={error(`${first.id}-alasan`)}
          />
        </section>
      ) : null}
      {locked ? (
        <p className="soft">
          {t(
            'Selama dinilai, isi produk tidak dapat diubah.',
            'While it is judged, the product cannot be changed.',
          )}
        </p>
      ) : (
        <form noValidate method="post" action={base} className="stack" id="isian" {...draftOf(language)}>
          <h2>{t('Isi produk', 'The product')}</h2>
          <Hidden fields={{ id: props.newId }} />
          {!product && props.shops.length > 1 ? (
            <SelectField
              name="usaha"
              label={t('Usaha', 'Business')}
              value={props.shopTyped}
              options={props.shops.map((one) => ({ value: one.seller_id, label: one.name }))}
            />
          ) : null}
          <TextField
            name="nama"
            label={t('Nama produk', 'Name')}
            hint={t(
              'Seperti pembeli mencarinya: “Nasi kotak ayam bakar”.',
              'As buyers look for it: “Nasi kotak ayam bakar”.',
            )}
            value={props.typed.name}
            error={error('nama')}
            maxLength={120}
            required
          />
          <SelectField
            name="kelas"
            label={t('Jenis', 'Kind')}
            value={props.typed.class_code}
            error={error('kelas')}
            options={[
              { value: '', label: '–' },
              ...PRODUCT_CLASSES.map((one) => ({ value: one.code, label: one.title[language] })),
            ]}
          />
          <MoneyField
            name="harga"
            label={t('Harga satu satuan, pajak termasuk', 'Price per unit, tax included')}
            value={props.typed.price}
            error={error('harga')}
          />
          {product ? <CeilingLine product={product} ceilings={props.ceilings} language={language} /> : null}
          <TextField
            name="satuan"
            label={t('Satuan', 'Unit')}
            hint={t(
              'porsi, buah, rim, lusin …',
              'In Indonesian, as on the papers: porsi, buah, rim, lusin …',
            )}
            value={props.typed.unit}
            error={error('satuan')}
            width="short"
            maxLength={30}
            required
          />
          <TextArea
            name="uraian"
            label={t(
              'Uraian: isi, ukuran, kemasan, alergen',
              'Description: content, size, packaging, allergens',
            )}
            value={props.typed.description}
            error={error('uraian')}
            rows={4}
            maxLength={2000}
          />
          <TextField
            name="orang"
            label={t('Satu satuan untuk berapa orang', 'One unit serves how many persons')}
            value={props.typed.serves_persons}
            error={error('orang')}
            inputMode="numeric"
            width="short"
          />
          <TextField
            name="minimum"
            label={t('Pesanan paling sedikit', 'Minimum order')}
            value={props.typed.minimum_order}
            error={error('minimum')}
            inputMode="numeric"
            width="short"
          />
          <TextField
            name="siap"
            label={t(
              'Waktu siap (jam), kosong = ketentuan usaha',
              'Lead time (hours), empty = terms of the business',
            )}
            value={props.typed.lead_hours}
            error={error('siap')}
            inputMode="numeric"
            width="short"
          />
          <TextField
            name="halal_proses"
            label={t(
              'Nomor proses halal (SEHATI), bila sertifikat belum terbit',
              'Number of the halal application (SEHATI), if not certified yet',
            )}
            value={props.typed.halal_process_no}
            maxLength={60}
          />
          <Checkbox
            name="tidak_halal"
            label={t('Produk ini dinyatakan tidak halal', 'This product is declared not halal')}
            checked={props.typed.not_halal}
          />
          <Checkbox
            name="buat_sendiri"
            label={t('Kami membuatnya sendiri', 'We make it ourselves')}
            checked={props.typed.made_here}
          />
          {isOpen ? null : (
            <Checkbox
              name="setuju"
              label={t(
                'Saya mengerti: perubahan isi, kemasan, atau harga naik banyak berarti kurasi ulang, dan produk tidak dapat dipesan sampai lulus lagi.',
                'I understand: changing recipe, packaging or a large price rise means new curation, and no orders until it passes.',
              )}
              error={error('setuju')}
            />
          )}
          <div className="actions">
            <button className={first ? undefined : 'primary'}>
              {product ? t('Simpan perubahan', 'Save changes') : t('Simpan draf', 'Save draft')}
            </button>
          </div>
        </form>
      )}
      {product ? (
        <>
          <section className="stack">
            <h2>{t('Foto', 'Photos')}</h2>
            <div className="product-photos small-photos">
              {props.photos.map((photo) => (
                <figure key={photo.photo_id}>
                  <Picture photo={photo} klpd={props.klpd} size="kecil" language={language} />
                  <figcaption className="small">{photo.alt}</figcaption>
                  {isOpen ? (
                    <form noValidate method="post" action={`${base}/foto/${photo.photo_id}/hapus`}>
                      <button aria-label={t(`Hapus foto: ${photo.alt}`, `Remove photo: ${photo.alt}`)}>
                        {t('Hapus', 'Remove')}
                      </button>
                    </form>
                  ) : null}
                </figure>
              ))}
            </div>
            {locked ? null : (
              <form
                noValidate
                method="post"
                action={`${base}/foto`}
                encType="multipart/form-data"
                className="stack"
              >
                <SentBack typed={typedOn('foto')} problems={props.problems}>
                  <FileField
                    name="foto"
                    label={t('Foto baru', 'New photo')}
                    hint={t(
                      `JPG, PNG, atau WebP, paling besar ${PHOTO_BYTES / 1024 / 1024} MB. Padan mengecilkannya dan membuang tempat dan waktu pengambilan.`,
                      `JPG, PNG or WebP, at most ${PHOTO_BYTES / 1024 / 1024} MB. Padan makes it small and drops where and when it was taken.`,
                    )}
                    shrinks={language}
                    accept="image/jpeg,image/png,image/webp"
                    error={error('foto')}
                  />
                  <TextField
                    name="alt"
                    label={t('Apa yang terlihat', 'What it shows')}
                    hint={t(
                      'Untuk orang yang tidak melihat fotonya: “Nasi, ayam bakar, dan sambal dalam kotak kertas”.',
                      'For people who cannot see it: “Rice, grilled chicken and sambal in a paper box”.',
                    )}
                    maxLength={200}
                    error={error('alt')}
                  />
                  {isOpen ? null : (
                    <Checkbox
                      name="setuju_foto"
                      label={t(
                        'Saya mengerti: foto baru berarti kurasi ulang.',
                        'I understand: a new photo means new curation.',
                      )}
                      error={error('setuju_foto')}
                    />
                  )}
                </SentBack>
                <div className="actions">
                  <button>{t('Unggah foto', 'Upload photo')}</button>
                </div>
              </form>
            )}
          </section>
          <OriginForm {...props} base={base} locked={IN_CURATION.includes(product.state)} error={error} />
          <details
            open={
              typedOn('harga') !== null || moves.some((row) => row !== first && error(`${row.id}-alasan`))
            }
          >
            <summary>
              {t(
                'Harga mulai hari lain, riwayat, tindakan lain',
                'Price from another day, history, other steps',
              )}
            </summary>
            <div className="stack">
              {locked ? null : (
                <form
                  noValidate
                  method="post"
                  action={`${base}/harga`}
                  className="stack"
                  {...draftOf(language)}
                >
                  <SentBack typed={typedOn('harga')} problems={props.problems}>
                    <MoneyField name="harga_baru" label={t('Harga baru', 'New price')} />
                    <DateField name="mulai" label={t('Mulai tanggal', 'From')} min={props.today} />
                  </SentBack>
                  <div className="actions">
                    <button>{t('Catat harga', 'Record price')}</button>
                  </div>
                </form>
              )}
              <PriceHistory
                language={language}
                prices={props.prices}
                unit={formatUnit(product.unit, language, 1)}
              />
              {moves
                .filter((row) => row !== first)
                .map((row) => (
                  <MoveForm
                    key={row.id}
                    move={row.id}
                    base={base}
                    language={language}
                    reason={row.reason}
                    error={error(`${row.id}-alasan`)}
                  />
                ))}
              <HistoryList actions={props.actions} language={language} />
              {props.sheets.length > 0 ? (
                <>
                  <h2>{t('Lembar nilai', 'Score sheets')}</h2>
                  <SheetsTable language={language} sheets={props.sheets} withNames />
                </>
              ) : null}
            </div>
          </details>
        </>
      ) : null}
    </>
  )
}

const DANGER: readonly MoveId[] = ['turunkan', 'tolak', 'bekukan', 'kurasi-ulang']
export const MoveForm = (props: {
  move: MoveId
  base: string
  language: Language
  reason: boolean
  primary?: boolean
  error?: string | undefined
}) => (
  <form
    noValidate
    method="post"
    action={`${props.base}/${props.move}`}
    className="stack"
    id={`form-${props.move}`}
    {...draftOf(props.language)}
  >
    {props.reason ? (
      <TextArea
        name={`${props.move}-alasan`}
        label={say(
          props.language,
          `Alasan: ${MOVE_WORDS[props.move].button.id.toLowerCase()}`,
          `Reason: ${MOVE_WORDS[props.move].button.en.toLowerCase()}`,
        )}
        hint={say(
          props.language,
          'Paling sedikit 10 huruf; tercatat pada riwayat.',
          'At least 10 letters; kept in the history.',
        )}
        rows={2}
        maxLength={500}
        error={props.error}
      />
    ) : null}
    <div className="actions">
      <button className={props.primary ? 'primary' : DANGER.includes(props.move) ? 'danger' : undefined}>
        {MOVE_WORDS[props.move].button[props.language]}
      </button>
    </div>
  </form>
)

export const HistoryList = ({ actions, language }: { actions: readonly ActionRow[]; language: Language }) => (
  <section>
    <h2>{say(language, 'Riwayat', 'History')}</h2>
    {actions.length === 0 ? (
      <p className="soft">{say(language, 'Belum ada tindakan.', 'Nothing happened yet.')}</p>
    ) : null}
    <ol className="findings">
      {[...actions].reverse().map((one) => (
        <li key={one.seq}>
          {formatDay(one.at.slice(0, 10) as IsoDate, language)}:{' '}
          <strong>{MOVE_WORDS[one.move].done[language]}</strong>, {one.person_name}
          {one.facts['tingkat']
            ? ` (${LEVEL_WORDS[one.facts['tingkat'] as 'kota'][language]}, ${say(language, 'nilai', 'score')} ${one.facts['nilai']})`
            : ''}
          {one.reason ? (
            <div className="small">
              “
              {one.reason.split(' ').every((word) => word.includes('-'))
                ? one.reason
                    .split(' ')
                    .map((code) =>
                      sentenceOf(
                        { code, facts: { score: one.facts['nilai'] ?? null, needed: null, mark: null } },
                        language,
                      ),
                    )
                    .join(' ')
                : one.reason}
              ”
            </div>
          ) : null}
        </li>
      ))}
    </ol>
  </section>
)

function OriginForm(
  props: ProductFormPage & { base: string; locked: boolean; error: (field: string) => string | undefined },
) {
  const { language } = props
  const t = (id: string, en: string) => say(language, id, en)
  const rows = Math.min(ORIGIN_ROWS, Math.max(4, props.origins.length + 2))
  const value = (n: number, name: string, from: string | undefined) =>
    props.originTyped[`bahan_${n}_${name}`] ?? from ?? ''
  return (
    <section className="stack" id="bahan">
      <h2>{t('Asal bahan', 'Origin of materials')}</h2>
      <p className="soft">
        {t(
          'Bahan lokal menaikkan urutan Anda pada daftar pilihan; yang dinyatakan saja berbobot kecil, yang berbukti lebih besar, yang diperiksa kurator penuh.',
          'Local materials lift your place in the choice list; a statement weighs little, evidence more, a check by a curator in full.',
        )}
      </p>
      {props.originVersion ? (
        <p>
          {t('Tercatat', 'Recorded')}:{' '}
          <strong>{percentOf(props.originVersion.percent, props.language)}</strong> {t('lokal', 'local')},{' '}
          {LOCAL_WORDS[props.originVersion.level]![language]}
        </p>
      ) : null}
      {props.locked ? null : (
        <form
          noValidate
          method="post"
          action={`${props.base}/bahan`}
          className="stack"
          {...draftOf(props.language)}
        >
          {Array.from({ length: rows }, (_, index) => {
            const n = index + 1
            const row = props.origins[index]
            return (
              <details
                key={n}
                open={
                  (row === undefined && n === 1) ||
                  props.error(`bahan_${n}_nama`) !== undefined ||
                  props.error(`bahan_${n}_bagian`) !== undefined
                }
              >
                <summary>
                  {row
                    ? `${row.ingredient}, ${percentOf(row.sharePercent, props.language)}`
                    : t(`Bahan ${n}`, `Material ${n}`)}
                </summary>
                <div className="origin">
                  <TextField
                    name={`bahan_${n}_nama`}
                    label={t('Bahan', 'Material')}
                    value={value(n, 'nama', row?.ingredient)}
                    error={props.error(`bahan_${n}_nama`)}
                    maxLength={80}
                  />
                  <TextField
                    name={`bahan_${n}_bagian`}
                    label={t('Bagian dari biaya bahan, %', 'Share of material cost, %')}
                    value={value(n, 'bagian', row ? String(row.sharePercent) : '')}
                    error={props.error(`bahan_${n}_bagian`)}
                    inputMode="numeric"
                    width="short"
                  />
                  <SelectField
                    name={`bahan_${n}_asal`}
                    label={t('Asal', 'Origin')}
                    value={value(n, 'asal', row?.place) || 'tidak_tahu'}
                    options={PLACES.map((one) => ({ value: one, label: PLACE_WORDS[one][language] }))}
                  />
                  <SelectField
                    name={`bahan_${n}_pemasok`}
                    label={t('Dibeli dari', 'Bought from')}
                    value={value(n, 'pemasok', row?.supplierKind) || 'pasar'}
                    options={SUPPLIERS.map((one) => ({ value: one, label: SUPPLIER_WORDS[one][language] }))}
                  />
                  <TextField
                    name={`bahan_${n}_nama_pemasok`}
                    label={t('Nama pemasok', 'Name of supplier')}
                    value={value(n, 'nama_pemasok', row?.supplier)}
                    maxLength={120}
                  />
                  <TextField
                    name={`bahan_${n}_bukti`}
                    label={t(
                      'Bukti: nomor nota atau kartu kelompok tani',
                      'Evidence: number of receipt or farm card',
                    )}
                    value={value(n, 'bukti', row?.evidence)}
                    maxLength={200}
                  />
                </div>
              </details>
            )
          })}
          <div className="actions">
            <button>{t('Simpan asal bahan', 'Save origins')}</button>
          </div>
        </form>
      )}
    </section>
  )
}
