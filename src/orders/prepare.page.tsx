/** Forms of the PPK (KAK, HPS, meeting) and of the pejabat pengadaan (kitchen, products, slot). */
import {
  Crumbs,
  DateField,
  ErrorSummary,
  FileField,
  formatUnit,
  Hidden,
  type Language,
  MoneyField,
  SelectField,
  SentBack,
  Status,
  TextArea,
  TextField,
  TimeField,
  draftOf,
} from '#web'
import type { FormProblem } from '#people'
import type { Ranked } from './choice.ts'
import { PARTICIPANT_GROUPS } from './order.ts'
import { rupiah } from './amounts.ts'
import { classOf, PRODUCT_CLASSES } from './product-classes.ts'
import type { OfferRow } from './views.queries.ts'
import { MOVE_WORDS, orderWords } from './words.ts'

const LEVEL_IN_ENGLISH: Readonly<Record<string, string>> = {
  dinyatakan: 'stated',
  berbukti: 'evidenced',
  diperiksa: 'checked',
}
const t = (language: Language, id: string, en: string) => (language === 'id' ? id : en)
const GROUP = {
  internal: ['Dinas sendiri', 'Own agency'],
  satker_lain: ['Satker lain / eselon II lain', 'Another unit (eselon II)'],
  lembaga_lain: ['Lembaga lain / eselon I lain', 'Another institution (eselon I)'],
  publik: ['Masyarakat', 'The public'],
} as const

export function PreparePage(props: {
  language: Language
  action: string
  newKey: string
  kdRup: string
  packageName: string
  isConsumption: boolean
  typed: Readonly<Record<string, string>>
  problems: readonly FormProblem[]
  kecamatan?: readonly string[]
  /** An invitation stands with the order. */
  hasInvitation: boolean
  isNew: boolean
}) {
  const { language, typed } = props
  const rows = Math.min(
    12,
    Math.max(
      4,
      1 + Object.keys(typed).filter((key) => /^peserta_\d+_lembaga$/.test(key) && typed[key]).length,
    ),
  )
  const value = (name: string) => (typed[name] === undefined ? {} : { value: typed[name] })
  return (
    <>
      <Crumbs language={language} items={[{ href: '/pesanan', label: orderWords[language].title }]} />
      <div className="tight">
        <h1>
          {props.isNew ? orderWords[language].newOrder : t(language, 'Persiapan pesanan', 'Preparation')}
        </h1>
        <p className="soft">
          {props.packageName} · RUP {props.kdRup}
        </p>
      </div>
      <ErrorSummary errors={props.problems} language={language} />
      <form
        noValidate
        method="post"
        action={props.action}
        className="stack"
        id="form-persiapan"
        encType={props.isConsumption ? 'multipart/form-data' : undefined}
        {...draftOf(language)}
      >
        <Hidden fields={{ kunci: props.newKey, ...(props.isNew ? { paket: props.kdRup } : {}) }} />
        <SentBack typed={null} problems={props.problems}>
          <TextField
            name="judul"
            label={t(language, 'Judul pesanan', 'Title of the order')}
            hint={t(
              language,
              'Misalnya: Konsumsi rapat koordinasi PPDB 24 November.',
              'For example: Food for the coordination meeting of 24 November.',
            )}
            {...value('judul')}
            maxLength={200}
            required
          />
          <TextArea
            name="kak"
            label={t(language, 'Kerangka acuan kerja (KAK)', 'Terms of reference (KAK)')}
            hint={t(
              language,
              'Apa yang dibutuhkan, untuk apa, dan syaratnya.',
              'What is needed, what for, and its terms.',
            )}
            {...value('kak')}
            rows={4}
            maxLength={1000}
          />
          <MoneyField
            name="hps"
            label={t(language, 'HPS (termasuk pajak)', 'Own estimate HPS (tax included)')}
            {...value('hps')}
          />
          <TextField
            name="hps_dasar"
            label={t(language, 'Dasar HPS', 'Basis of the HPS')}
            hint={t(
              language,
              'Standar biaya, survei harga, atau katalog.',
              'Standard price, price survey, or catalogue.',
            )}
            {...value('hps_dasar')}
            maxLength={200}
          />
          {props.isConsumption ? (
            <>
              <h2>{orderWords[language].meeting}</h2>
              <p className="soft">
                {t(
                  language,
                  'Konsumsi selalu terikat pada satu rapat. Hak konsumsi: tatap muka, paling sedikit 2 jam, dengan pihak lain (Perpres 33/2020).',
                  'Food always belongs to one meeting. Entitled: in person, at least 2 hours, with others (Perpres 33/2020).',
                )}
              </p>
              <TextArea
                name="rapat_maksud"
                label={t(language, 'Maksud rapat', 'Purpose')}
                {...value('rapat_maksud')}
                rows={2}
                maxLength={300}
                required
              />
              <SelectField
                name="rapat_cara"
                label={t(language, 'Cara', 'Held')}
                value={typed['rapat_cara'] ?? 'luring'}
                options={[
                  { value: 'luring', label: t(language, 'Tatap muka', 'In person') },
                  { value: 'hibrida', label: t(language, 'Hibrida', 'Hybrid') },
                  { value: 'daring', label: t(language, 'Daring', 'Online') },
                ]}
              />
              <SelectField
                name="rapat_kelas"
                label={t(language, 'Kelas standar biaya', 'Class of the price standard')}
                value={typed['rapat_kelas'] ?? 'biasa'}
                options={[
                  { value: 'biasa', label: t(language, 'Rapat biasa', 'Ordinary meeting') },
                  {
                    value: 'koordinasi',
                    label: t(
                      language,
                      'Koordinasi menteri/eselon I',
                      'Coordination at minister/eselon-I level',
                    ),
                  },
                ]}
              />
              <TextField
                name="rapat_tempat"
                label={t(language, 'Tempat', 'Place')}
                {...value('rapat_tempat')}
                maxLength={200}
                required
              />
              <DateField
                name="rapat_tanggal"
                label={t(language, 'Tanggal', 'Day')}
                {...value('rapat_tanggal')}
                required
              />
              <TimeField
                name="rapat_mulai"
                label={t(language, 'Mulai (WIB)', 'Start (WIB)')}
                hint="09:00"
                {...value('rapat_mulai')}
                required
              />
              <TimeField
                name="rapat_selesai"
                label={t(language, 'Selesai (WIB)', 'End (WIB)')}
                hint="12:00"
                {...value('rapat_selesai')}
                required
              />
              <TextField
                name="undangan_nomor"
                label={t(language, 'Nomor undangan', 'Number of the invitation')}
                {...value('undangan_nomor')}
                maxLength={100}
              />
              <FileField
                name="undangan_berkas"
                label={t(language, 'Berkas undangan', 'Letter of invitation')}
                hint={
                  props.hasInvitation
                    ? t(
                        language,
                        'Sudah terlampir. Berkas baru menjadi undangan yang dipakai; yang lama tetap tersimpan.',
                        'Attached already. A new file becomes the invitation in use; the earlier one is kept.',
                      )
                    : t(
                        language,
                        'JPG, PNG, atau PDF, paling besar 10 MB. Pemeriksa memintanya bersama daftar hadir.',
                        'JPG, PNG or PDF, at most 10 MB. Auditors ask for it together with the attendance list.',
                      )
                }
                shrinks={language}
                accept="image/jpeg,image/png,application/pdf"
              />
              <fieldset className="stack">
                <legend>
                  {t(language, 'Rencana peserta per lembaga', 'Planned participants by institution')}
                </legend>
                {Array.from({ length: rows }, (_, index) => index + 1).map((n) => (
                  <div className="row-of-fields" key={n}>
                    <TextField
                      name={`peserta_${n}_lembaga`}
                      label={`${t(language, 'Lembaga', 'Institution')} ${n}`}
                      {...value(`peserta_${n}_lembaga`)}
                      maxLength={120}
                    />
                    <SelectField
                      name={`peserta_${n}_kelompok`}
                      label={t(language, 'Kelompok', 'Group')}
                      value={typed[`peserta_${n}_kelompok`] ?? 'internal'}
                      options={PARTICIPANT_GROUPS.map((group) => ({
                        value: group,
                        label: GROUP[group][language === 'id' ? 0 : 1],
                      }))}
                    />
                    <TextField
                      name={`peserta_${n}_jumlah`}
                      label={t(language, 'Orang', 'People')}
                      {...value(`peserta_${n}_jumlah`)}
                      inputMode="numeric"
                      width="short"
                    />
                  </div>
                ))}
              </fieldset>
            </>
          ) : null}
        </SentBack>
        <div className="actions">
          <button className="primary">
            {props.isNew ? MOVE_WORDS.siapkan.button[language] : MOVE_WORDS.lengkapi.button[language]}
          </button>
        </div>
      </form>
    </>
  )
}

export interface ChoosePageData {
  readonly language: Language
  readonly base: string
  readonly isConsumption: boolean
  readonly wish: {
    readonly classCode: string
    readonly day: string
    readonly portions: number
    readonly kecamatan: string
  }
  readonly kecamatan: readonly { kode: string; nama: string }[]
  readonly ranked: readonly Ranked[]
  /** Products of the chosen kitchen; empty until one is chosen. */
  readonly chosen: { readonly sellerId: string; readonly name: string } | null
  readonly offers: readonly OfferRow[]
  readonly typed: Readonly<Record<string, string>>
  readonly problems: readonly FormProblem[]
  readonly newKey: string
}

/** Step one: which kitchens, in which order and why. Step two: what and when. */
export function ChoosePage(data: ChoosePageData) {
  const { language, wish, typed } = data
  const classes = PRODUCT_CLASSES.filter((one) => (one.component === 'barang') !== data.isConsumption)
  const value = (name: string) => (typed[name] === undefined ? {} : { value: typed[name] })
  return (
    <>
      <Crumbs
        language={language}
        items={[
          { href: '/pesanan', label: orderWords[language].title },
          { href: data.base, label: t(language, 'Pesanan', 'Order') },
        ]}
      />
      <h1>{data.chosen ? data.chosen.name : t(language, 'Pilih dapur', 'Choose a kitchen')}</h1>
      <ErrorSummary errors={data.problems} language={language} />
      {data.chosen ? (
        <form
          noValidate
          method="post"
          action={`${data.base}/pilih?dapur=${data.chosen.sellerId}&kelas=${wish.classCode}&hari=${wish.day}&porsi=${wish.portions}&kec=${wish.kecamatan}`}
          className="stack"
          id="form-pilih"
          {...draftOf(language)}
        >
          <Hidden fields={{ kunci: data.newKey }} />
          <SentBack typed={null} problems={data.problems}>
            <h2>{t(language, 'Produk', 'Products')}</h2>
            {data.offers
              .filter((offer) => classes.some((one) => one.code === offer.class_code))
              .map((offer) => (
                <TextField
                  key={offer.product_id}
                  name={`porsi_${offer.product_id}`}
                  label={`${offer.name}, ${rupiah(offer.unit_price_rupiah, language)} / ${formatUnit(offer.unit, language, 1)}`}
                  hint={`${classOf(offer.class_code)?.title[language] ?? offer.class_code}. ${offer.description}${offer.held_back ? ` ${t(language, 'Tidak dapat dipesan', 'Cannot be ordered')}: ${offer.held_back}.` : ''}${offer.minimum_order > 1 ? ` ${t(language, 'Paling sedikit', 'At least')} ${offer.minimum_order}.` : ''}${offer.lead_hours === null ? '' : ` ${t(language, 'Dipesan', 'Order')} ${offer.lead_hours} ${t(language, 'jam sebelumnya.', 'hours before.')}`}${offer.pdn_basis ? '' : ` ${t(language, 'Klaim dalam negeri belum diverifikasi.', 'Domestic claim not verified.')}`}`}
                  inputMode="numeric"
                  width="short"
                  {...(typed[`porsi_${offer.product_id}`] === undefined
                    ? offer.class_code === wish.classCode &&
                      data.offers.filter((one) => one.class_code === wish.classCode)[0] === offer
                      ? { value: String(wish.portions) }
                      : {}
                    : value(`porsi_${offer.product_id}`))}
                />
              ))}
            <h2>{t(language, 'Pengantaran', 'Delivery')}</h2>
            <DateField
              name="antar_tanggal"
              label={t(language, 'Tanggal', 'Day')}
              value={typed['antar_tanggal'] ?? wish.day}
              required
            />
            <TimeField
              name="antar_dari"
              label={t(language, 'Dari jam (WIB)', 'From (WIB)')}
              hint="11:00"
              {...value('antar_dari')}
              required
            />
            <TimeField
              name="antar_sampai"
              label={t(language, 'Sampai jam (WIB)', 'Until (WIB)')}
              hint="11:30"
              {...value('antar_sampai')}
              required
            />
            <TextArea
              name="alamat"
              label={t(language, 'Alamat, gedung, lantai, ruang', 'Address, building, floor, room')}
              {...value('alamat')}
              rows={2}
              maxLength={300}
              required
            />
            <Kecamatan
              language={language}
              options={data.kecamatan}
              name="kecamatan"
              value={typed['kecamatan'] ?? wish.kecamatan}
            />
            <TextField
              name="titik"
              label={t(language, 'Titik pada peta', 'Point on the map')}
              hint={t(
                language,
                'Lintang, bujur dari aplikasi peta, misalnya -6.2088, 106.8456. Perlu bila dapur melayani menurut jarak.',
                'Latitude, longitude from a map application, like -6.2088, 106.8456. Needed where a kitchen serves by distance.',
              )}
              {...value('titik')}
              maxLength={60}
            />
            <TextField
              name="kontak"
              label={t(language, 'Kontak di tempat', 'Contact on site')}
              {...value('kontak')}
              maxLength={100}
            />
            <MoneyField
              name="ongkir"
              label={t(language, 'Ongkos kirim', 'Delivery cost')}
              {...value('ongkir')}
            />
            <TextField
              name="catatan"
              label={t(language, 'Catatan untuk dapur', 'Note for the kitchen')}
              hint={t(
                language,
                'Misalnya jumlah vegetarian, alergi.',
                'For example vegetarian portions, allergies.',
              )}
              {...value('catatan')}
              maxLength={500}
            />
          </SentBack>
          <div className="actions">
            <button className="primary">{MOVE_WORDS.pilih.button[language]}</button>
            <a
              href={`${data.base}/pilih?kelas=${wish.classCode}&hari=${wish.day}&porsi=${wish.portions}&kec=${wish.kecamatan}`}
            >
              {t(language, 'Dapur lain', 'Another kitchen')}
            </a>
          </div>
        </form>
      ) : (
        <>
          <form method="get" className="filters">
            <SelectField
              name="kelas"
              label={t(language, 'Jenis', 'Kind')}
              value={wish.classCode}
              options={classes.map((one) => ({ value: one.code, label: one.title[language] }))}
            />
            <DateField name="hari" label={t(language, 'Hari antar', 'Day of delivery')} value={wish.day} />
            <TextField
              name="porsi"
              label={t(language, 'Jumlah', 'Quantity')}
              value={String(wish.portions)}
              inputMode="numeric"
              width="short"
            />
            <Kecamatan language={language} options={data.kecamatan} name="kec" value={wish.kecamatan} />
            <button>{orderWords[language].filter}</button>
          </form>
          <p className="soft">
            {t(
              language,
              'Urutan: yang sanggup lebih dahulu, lalu giliran (lama tidak dipesan), kelurahan yang jarang, dekat, penilaian, dan bahan lokal. Bobotnya dapat diatur.',
              'Order: who can, then whose turn it is (not ordered for long), rare kelurahan, near, rating and local ingredients. The weights can be set.',
            )}{' '}
            <a href={`/pesanan/bobot?kelas=${wish.classCode}`}>
              {t(language, 'Lihat bobotnya', 'See the weights')}
            </a>
          </p>
          {data.ranked.length === 0 ? (
            <p className="empty">
              {t(language, 'Belum ada dapur untuk jenis ini.', 'No kitchen offers this yet.')}
            </p>
          ) : null}
          <ol className="findings">
            {data.ranked.slice(0, 60).map((one) => (
              <li key={one.candidate.sellerId} className="offer">
                <div>
                  <strong>{one.candidate.name}</strong>
                  <div className="small">
                    {t(language, 'mulai', 'from')} {rupiah(one.candidate.cheapestRupiah, language)} ·{' '}
                    <a href={`/katalog?penyedia=${one.candidate.sellerId}&kelas=${wish.classCode}`}>
                      {t(language, 'lihat produk', 'see products')}
                    </a>
                  </div>
                  <div className="tags">
                    <Room candidate={one.candidate} portions={wish.portions} language={language} />
                    {one.isIdle ? (
                      <Status kind="declared">
                        {t(language, 'lama tanpa pesanan', 'long without an order')}
                      </Status>
                    ) : null}
                  </div>
                  {one.against.length > 0 ? (
                    <div className="small soft">
                      {one.against.map((point) => sayPoint(point, language)).join('. ')}
                    </div>
                  ) : (
                    <details className="small">
                      <summary>
                        {one.score} {t(language, 'poin, mengapa di urutan ini', 'points, why it stands here')}
                      </summary>
                      <ul>
                        {one.points.map((point) => (
                          <li key={point.code}>{sayPoint(point, language)}</li>
                        ))}
                      </ul>
                    </details>
                  )}
                </div>
                {one.against.length === 0 ? (
                  <a
                    className="button"
                    href={`${data.base}/pilih?dapur=${one.candidate.sellerId}&kelas=${wish.classCode}&hari=${wish.day}&porsi=${wish.portions}&kec=${wish.kecamatan}`}
                    aria-label={`${t(language, 'Pilih', 'Choose')} ${one.candidate.name}`}
                  >
                    {t(language, 'Pilih', 'Choose')}
                  </a>
                ) : null}
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  )
}

/** Free capacity of the day as a traffic light (e-order 5.2 G-KAPASITAS): colour and words. */
function Room({
  candidate,
  portions,
  language,
}: {
  candidate: Ranked['candidate']
  portions: number
  language: Language
}) {
  const free = candidate.freePortions
  if (free === null)
    return <Status kind="stopped">{t(language, 'tidak menyebut kapasitas', 'states no capacity')}</Status>
  return (
    <Status kind={free < portions ? 'stopped' : free < portions * 1.5 ? 'waiting' : 'kept'}>
      {t(language, `sanggup ${free} hari itu`, `can make ${free} that day`)}
    </Status>
  )
}

const Kecamatan = (props: {
  language: Language
  name: string
  value: string
  options: readonly { kode: string; nama: string }[]
}) => (
  <SelectField
    name={props.name}
    label={t(props.language, 'Kecamatan pengantaran', 'Kecamatan of delivery')}
    value={props.value}
    options={[
      { value: '', label: '–' },
      ...props.options.map((one) => ({ value: one.kode, label: one.nama })),
    ]}
  />
)

function sayPoint(point: Ranked['points'][number], language: Language): string {
  const f = point.facts
  const points = `+${point.points}`
  switch (point.code) {
    case 'turn':
      return f['days'] === null
        ? t(
            language,
            `giliran: belum pernah dipesan dinas ini ${points}`,
            `turn: never ordered by this agency ${points}`,
          )
        : t(
            language,
            `giliran: ${f['days']} hari sejak pesanan terakhir dinas ini ${points}`,
            `turn: ${f['days']} days since this agency's last order ${points}`,
          )
    case 'kelurahan':
      return t(
        language,
        `kelurahannya mendapat ${f['orders']} pesanan ${points}`,
        `its kelurahan got ${f['orders']} orders ${points}`,
      )
    case 'near':
      return f['same'] === 1
        ? t(language, `satu kecamatan ${points}`, `same kecamatan ${points}`)
        : f['same'] === null
          ? t(language, 'dekat: kecamatan belum dipilih +0', 'near: no kecamatan chosen +0')
          : t(language, 'kecamatan lain +0', 'another kecamatan +0')
    case 'rating':
      return f['stars'] === null
        ? t(language, `belum dinilai ${points}`, `not rated yet ${points}`)
        : t(
            language,
            `nilai ${f['stars']} dari ${f['ratings']} ulasan ${points}`,
            `rated ${f['stars']} by ${f['ratings']} ${points}`,
          )
    case 'local':
      return f['percent'] === null
        ? t(language, 'bahan lokal belum diketahui +0', 'local ingredients not known +0')
        : t(
            language,
            `bahan lokal ${f['percent']} % (${f['level']}) ${points}`,
            `local ingredients ${f['percent']}% (${LEVEL_IN_ENGLISH[String(f['level'])] ?? f['level']}) ${points}`,
          )
    case 'full':
      return t(
        language,
        `sanggup ${f['free']}, diminta ${f['wanted']}`,
        `can make ${f['free']}, wanted ${f['wanted']}`,
      )
    case 'no-capacity':
      return t(language, 'tidak menyebut kapasitas', 'states no capacity')
    case 'out-of-area':
      return t(language, 'di luar wilayah layanan', 'outside its area')
    case 'closed':
      return t(language, 'tutup hari itu', 'closed that day')
    case 'too-late':
      return t(language, 'waktu siap tidak cukup', 'lead time too short')
    case 'minimum':
      return t(language, `menerima mulai ${f['needed']}`, `takes orders from ${f['needed']}`)
    case 'over-ceiling':
      return t(language, 'harganya di atas standar biaya', 'its price is above the standard')
    case 'held-back':
      return t(language, `dibekukan: ${f['why']}`, `frozen: ${f['why']}`)
    default:
      return point.code
  }
}
