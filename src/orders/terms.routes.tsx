/** A kitchen's terms: phone first, no script. Who it is comes from makers; how it sells it says here itself. */
import type pg from 'pg'
import { appendAudit } from '#audit'
import { type FormProblem, html, readForm, redirectTo, redirectWith, type Route, type Visit } from '#people'
import { findIsoDate, type IsoDate } from '#shared/date'
import {
  Checkboxes,
  DateField,
  Empty,
  ErrorSummary,
  Facts,
  formatCount,
  formatDay,
  Hidden,
  type Language,
  menuPlace,
  MoneyField,
  SelectField,
  TextField,
  draftOf,
} from '#web'
import { refreshSigns } from './catalogue-listener.ts'
import { wholeNumber } from './ordering.action.ts'
import { classOf } from './product-classes.ts'
import { saveCapacityDefault } from './sellers.queries.ts'
import { sellersOf } from './views.queries.ts'

export const termsRoutes = (): Route[] => [
  {
    method: 'GET',
    path: '/dapur/ketentuan',
    menu: menuPlace('dapur', 25, 'Ketentuan', 'Terms'),
    permission: 'kitchen.use',
    handle: (visit) => page(visit, {}, []),
  },
  {
    method: 'POST',
    path: '/dapur/ketentuan',
    money: { none: 'ketentuan penyedia sebagai keadaan; menyimpan dua kali sama saja' },
    permission: 'kitchen.use',
    handle: save,
  },
  {
    method: 'POST',
    path: '/dapur/ketentuan/tutup',
    money: { none: 'hari tutup sebagai himpunan; tidak menyentuh porsi yang sudah dijanjikan' },
    permission: 'kitchen.use',
    handle: close,
  },
]

interface Terms {
  readonly seller_id: string
  readonly name: string
  readonly address: string
  readonly kecamatan: string | null
  readonly npwp: string | null
  readonly umkm_class: string | null
  readonly phone: string | null
  readonly bank_name: string | null
  readonly bank_account: string | null
  readonly bank_holder: string | null
  readonly service_kecamatan: string[]
  readonly radius_km: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly min_portions: number
  readonly min_rupiah: number
  readonly lead_hours: number | null
  readonly closed_weekdays: number[]
}
const SCALE_WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  mikro: { id: 'mikro', en: 'micro' },
  kecil: { id: 'kecil', en: 'small' },
}
const CLOSED_DAYS_MAX = 120

async function read(client: pg.PoolClient, visit: Visit, asked: string) {
  const mine = await sellersOf(client, visit.klpd!, visit.viewer.personId!)
  const here = mine.find((one) => one.seller_id === asked) ?? mine[0]
  const terms =
    here &&
    (
      await client.query<Terms>(
        'select seller_id, name, address, kecamatan, npwp, umkm_class, phone, bank_name, bank_account, bank_holder, service_kecamatan, radius_km, latitude, longitude, min_portions, min_rupiah, lead_hours, closed_weekdays from orders.seller where klpd = $1 and seller_id = $2',
        [visit.klpd, here.seller_id],
      )
    ).rows[0]
  if (!terms) return { mine, terms: undefined, closed: [], capacity: [], kecamatan: [] }
  return {
    mine,
    terms,
    closed: (
      await client.query<{ day: IsoDate }>(
        'select day from orders.seller_closed where klpd = $1 and seller_id = $2 and day >= $3 order by day limit 200',
        [visit.klpd, terms.seller_id, visit.today],
      )
    ).rows.map((row) => row.day),
    // Classes on offer, and classes with a capacity already.
    capacity: (
      await client.query<{ class_code: string; portions: number | null }>(
        'select c.class_code, d.portions from (select class_code from orders.offer where klpd = $1 and seller_id = $2 union select class_code from orders.capacity_default where klpd = $1 and seller_id = $2 union select class_code from catalogue.published_product where klpd = $1 and maker_id = $2) c left join orders.capacity_default d on d.klpd = $1 and d.seller_id = $2 and d.class_code = c.class_code order by 1',
        [visit.klpd, terms.seller_id],
      )
    ).rows,
    kecamatan: (
      await client.query<{ kode: string; nama: string }>(
        'select kode, nama from agencies.published_kecamatan where klpd = $1 order by nama limit 500',
        [visit.klpd],
      )
    ).rows,
  }
}

async function page(
  visit: Visit,
  typed: Readonly<Record<string, string>>,
  problems: readonly FormProblem[],
  lists: { kecamatan?: readonly string[]; weekdays?: readonly string[] } = {},
): Promise<Response> {
  const data = await visit.inGovernment((client) =>
    read(client, visit, typed['usaha'] ?? visit.url.searchParams.get('usaha') ?? ''),
  )
  return html(
    visit,
    {
      title: visit.language === 'id' ? 'Ketentuan' : 'Terms',
      scripts: ['draft.js'],
      status: problems.length > 0 ? 422 : 200,
    },
    <TermsPage
      language={visit.language}
      today={visit.today}
      typed={typed}
      lists={lists}
      problems={problems}
      {...data}
    />,
  )
}

const WEEKDAYS = [
  ['1', 'Senin', 'Monday'],
  ['2', 'Selasa', 'Tuesday'],
  ['3', 'Rabu', 'Wednesday'],
  ['4', 'Kamis', 'Thursday'],
  ['5', 'Jumat', 'Friday'],
  ['6', 'Sabtu', 'Saturday'],
  ['7', 'Minggu', 'Sunday'],
] as const

function TermsPage(props: {
  language: Language
  today: IsoDate
  mine: readonly { seller_id: string; name: string }[]
  terms: Terms | undefined
  closed: readonly IsoDate[]
  capacity: readonly { class_code: string; portions: number | null }[]
  kecamatan: readonly { kode: string; nama: string }[]
  typed: Readonly<Record<string, string>>
  lists: { kecamatan?: readonly string[]; weekdays?: readonly string[] }
  problems: readonly FormProblem[]
}) {
  const { language, terms, typed } = props
  const t = (id: string, en: string) => (language === 'id' ? id : en)
  const error = (field: string) => props.problems.find((one) => one.field === field)?.message
  const text = (name: string, now: string | number | null | undefined) =>
    typed[name] ?? (now === null || now === undefined ? '' : String(now))
  return (
    <>
      <h1>{t('Ketentuan', 'Terms')}</h1>
      {!terms ? (
        <Empty
          title={t('Belum ada usaha pada akun Anda', 'No business on your account yet')}
          text={t(
            'Datang ke kurator atau pembina dengan NIB atau NPWP.',
            'Go to a curator or mentor with your NIB or NPWP.',
          )}
        />
      ) : (
        <>
          {props.mine.length > 1 ? (
            <form method="get" className="filters">
              <SelectField
                name="usaha"
                label={t('Usaha', 'Business')}
                value={terms.seller_id}
                options={props.mine.map((one) => ({ value: one.seller_id, label: one.name }))}
              />
              <button>{t('Tampilkan', 'Show')}</button>
            </form>
          ) : null}
          <ErrorSummary errors={props.problems} language={language} />
          <Facts
            language={language}
            items={[
              [t('Usaha', 'Business'), terms.name],
              [t('Alamat', 'Address'), terms.address || t('belum diketahui', 'not known')],
              [
                t('Skala', 'Scale'),
                SCALE_WORDS[terms.umkm_class ?? '']?.[language] ??
                  terms.umkm_class ??
                  t('belum diketahui', 'not known'),
              ],
              ['NPWP', terms.npwp ?? t('belum diketahui', 'not known')],
            ]}
          />
          <p className="soft">
            {t(
              'Empat baris ini dari data pelaku usaha. Bila keliru, minta pembina memperbaikinya di sana.',
              'These come from the register of makers. If wrong, ask a mentor to mend them there.',
            )}
          </p>
          <form
            noValidate
            method="post"
            action="/dapur/ketentuan"
            className="stack"
            id="ketentuan"
            {...draftOf(props.language)}
          >
            <Hidden fields={{ usaha: terms.seller_id }} />
            <h2>{t('Kapasitas tiap hari', 'Capacity a day')}</h2>
            {props.capacity.length === 0 ? (
              <p className="soft">{t('Tambahkan produk dahulu.', 'Add a product first.')}</p>
            ) : null}
            {props.capacity.map((row) => (
              <TextField
                key={row.class_code}
                name={`kap_${row.class_code}`}
                label={classOf(row.class_code)?.title[language] ?? row.class_code}
                hint={
                  row.portions === null
                    ? t(
                        'Belum diisi: jenis ini belum dapat dipesan.',
                        'Not stated: this kind cannot be ordered yet.',
                      )
                    : undefined
                }
                value={text(`kap_${row.class_code}`, row.portions)}
                error={error(`kap_${row.class_code}`)}
                inputMode="numeric"
                width="short"
              />
            ))}
            <h2>{t('Pesanan', 'Orders')}</h2>
            <TextField
              name="siap"
              label={t('Waktu siap, jam', 'Lead time, hours')}
              hint={t(
                'Kosong = 24 jam, atau 72 jam di atas 100 porsi.',
                'Empty = 24 hours, or 72 above 100 portions.',
              )}
              value={text('siap', terms.lead_hours)}
              error={error('siap')}
              inputMode="numeric"
              width="short"
            />
            <TextField
              name="minimum"
              label={t('Pesanan paling sedikit, porsi', 'Minimum order, portions')}
              value={text('minimum', terms.min_portions)}
              error={error('minimum')}
              inputMode="numeric"
              width="short"
            />
            <MoneyField
              name="minimum_rupiah"
              label={t('Pesanan paling sedikit, rupiah', 'Minimum order, rupiah')}
              value={text('minimum_rupiah', terms.min_rupiah)}
              error={error('minimum_rupiah')}
            />
            <Checkboxes
              name="tutup"
              label={t('Tutup setiap', 'Closed every')}
              inline
              values={props.lists.weekdays ?? terms.closed_weekdays.map(String)}
              options={WEEKDAYS.map(([value, id, en]) => ({ value, label: t(id, en) }))}
            />
            <h2>{t('Wilayah layanan', 'Service area')}</h2>
            <Checkboxes
              name="kec"
              label={t('Kecamatan', 'Kecamatan')}
              error={error('kec')}
              values={props.lists.kecamatan ?? terms.service_kecamatan}
              options={props.kecamatan.map((one) => ({ value: one.kode, label: one.nama }))}
            />
            <TextField
              name="radius"
              label={t('Atau radius dari dapur, km', 'Or radius from the kitchen, km')}
              hint={t('Bila diisi, isi juga letak dapur.', 'If given, give the place of the kitchen too.')}
              value={text('radius', terms.radius_km)}
              error={error('radius')}
              inputMode="decimal"
              width="short"
            />
            <TextField
              name="lintang"
              label={t('Lintang dapur', 'Latitude')}
              hint={t('Dari aplikasi peta, misalnya -6,2088.', 'From a map, like -6.2088.')}
              value={text('lintang', terms.latitude)}
              error={error('lintang')}
              width="short"
            />
            <TextField
              name="bujur"
              label={t('Bujur dapur', 'Longitude')}
              hint={t('Misalnya 106,8456.', 'Like 106.8456.')}
              value={text('bujur', terms.longitude)}
              error={error('bujur')}
              width="short"
            />
            <h2>{t('Telepon dan rekening', 'Phone and account')}</h2>
            <TextField
              name="telepon"
              type="tel"
              label={t('Telepon', 'Phone')}
              value={text('telepon', terms.phone)}
              error={error('telepon')}
              maxLength={30}
            />
            <TextField
              name="bank"
              label={t('Bank', 'Bank')}
              value={text('bank', terms.bank_name)}
              maxLength={60}
            />
            <TextField
              name="rekening"
              label={t('Nomor rekening', 'Account number')}
              value={text('rekening', terms.bank_account)}
              error={error('rekening')}
              inputMode="numeric"
              maxLength={30}
            />
            <TextField
              name="pemilik"
              label={t('Atas nama', 'Account holder')}
              value={text('pemilik', terms.bank_holder)}
              maxLength={100}
            />
            <div className="actions">
              <button className="primary">{t('Simpan ketentuan', 'Save terms')}</button>
            </div>
          </form>
          <form
            noValidate
            method="post"
            action="/dapur/ketentuan/tutup"
            className="stack"
            id="tutup"
            {...draftOf(props.language)}
          >
            <h2>{t('Hari tutup', 'Closed days')}</h2>
            <Hidden fields={{ usaha: terms.seller_id }} />
            {props.closed.length === 0 ? (
              <p className="soft">{t('Tidak ada hari tutup khusus.', 'No special closed days.')}</p>
            ) : (
              <Checkboxes
                name="buka"
                label={t('Centang untuk membuka lagi', 'Tick to open again')}
                options={props.closed.map((day) => ({ value: day, label: formatDay(day, language) }))}
              />
            )}
            <DateField
              name="hari"
              label={t('Tutup pada', 'Closed on')}
              min={props.today}
              error={error('hari')}
            />
            <div className="actions">
              <button>{t('Simpan hari tutup', 'Save closed days')}</button>
            </div>
          </form>
        </>
      )}
    </>
  )
}

async function save(visit: Visit): Promise<Response> {
  const typed = await readForm(visit)
  const body = await visit.request.req.parseBody({ all: true })
  const many = (name: string) =>
    [body[name] ?? []]
      .flat()
      .filter((one): one is string => typeof one === 'string')
      .slice(0, 500)
  const t = (id: string, en: string) => (visit.language === 'id' ? id : en)
  const problems: FormProblem[] = []
  const number = (field: string, name: string, most: number, otherwise: number | null): number | null => {
    const value = (typed[field] ?? '').trim()
    if (value === '') return otherwise
    const found = wholeNumber(value)
    if (found === undefined || found > most)
      problems.push({
        field,
        message: t(
          `${name}: isi angka bulat 0–${formatCount(most, 'id')}; tertulis “${value.slice(0, 20)}”.`,
          `${name}: enter a whole number 0–${formatCount(most, 'en')}; you wrote “${value.slice(0, 20)}”.`,
        ),
      })
    return found ?? otherwise
  }
  const decimal = (field: string, name: string, from: number, to: number): number | null => {
    const value = (typed[field] ?? '').trim().replace(',', '.')
    if (value === '') return null
    if (!/^-?\d{1,3}(\.\d{1,9})?$/.test(value) || Number(value) < from || Number(value) > to)
      problems.push({
        field,
        message: t(
          `${name}: isi angka antara ${from} dan ${to}; tertulis “${value.slice(0, 20)}”.`,
          `${name}: enter a number between ${from} and ${to}; you wrote “${value.slice(0, 20)}”.`,
        ),
      })
    return Number(value)
  }
  const lead = number('siap', t('Waktu siap', 'Lead time'), 720, null)
  const minimum = number('minimum', t('Pesanan paling sedikit', 'Smallest order'), 100_000, 1)
  const minimumRupiah = number(
    'minimum_rupiah',
    t('Pesanan paling sedikit, rupiah', 'Smallest order, rupiah'),
    50_000_000,
    0,
  )
  const radius = decimal('radius', 'Radius', 0, 100)
  const [latitude, longitude] = [
    decimal('lintang', t('Lintang', 'Latitude'), -11, 6),
    decimal('bujur', t('Bujur', 'Longitude'), 95, 141),
  ]
  if (radius !== null && (latitude === null || longitude === null))
    problems.push({
      field: 'lintang',
      message: t(
        'Radius perlu letak dapur: isi lintang dan bujur.',
        'A radius needs the place of the kitchen: latitude and longitude.',
      ),
    })
  const account = (typed['rekening'] ?? '').replace(/[\s.-]/g, '')
  if (account !== '' && !/^\d{5,20}$/.test(account))
    problems.push({
      field: 'rekening',
      message: t('Nomor rekening 5–20 angka.', 'An account number has 5–20 digits.'),
    })
  const weekdays = many('tutup')
    .map(Number)
    .filter((one) => one >= 1 && one <= 7)
  const asked = many('kec')
  const done = await visit.inGovernment(async (client) => {
    const data = await read(client, visit, typed['usaha'] ?? '')
    if (!data.terms) return false
    const sellerId = data.terms.seller_id
    const kecamatan = asked.filter((code) => data.kecamatan.some((one) => one.kode === code))
    if (kecamatan.length === 0 && radius === null && data.kecamatan.length > 0)
      problems.push({
        field: 'kec',
        message: t(
          'Pilih paling sedikit satu kecamatan, atau isi radius.',
          'Choose at least one kecamatan, or give a radius.',
        ),
      })
    const capacity = data.capacity.map((row) => ({
      classCode: row.class_code,
      portions: number(
        `kap_${row.class_code}`,
        classOf(row.class_code)?.title[visit.language] ?? row.class_code,
        100_000,
        null,
      ),
    }))
    if (problems.length > 0) return false
    await client.query(
      `update orders.seller set phone = $3, bank_name = $4, bank_account = $5, bank_holder = $6, service_kecamatan = $7, radius_km = $8, latitude = $9, longitude = $10, min_portions = $11, min_rupiah = $12, lead_hours = $13, closed_weekdays = $14
       where klpd = $1 and seller_id = $2`,
      [
        visit.klpd,
        sellerId,
        (typed['telepon'] ?? '').trim().slice(0, 30) || null,
        (typed['bank'] ?? '').trim().slice(0, 60) || null,
        account || null,
        (typed['pemilik'] ?? '').trim().slice(0, 100) || null,
        kecamatan,
        radius,
        latitude,
        longitude,
        minimum ?? 1,
        minimumRupiah ?? 0,
        lead,
        weekdays,
      ],
    )
    for (const { classCode, portions } of capacity)
      if (portions !== null) await saveCapacityDefault(client, visit.klpd!, sellerId, classCode, portions)
    await refreshSigns(client, visit.klpd!, sellerId, visit.today)
    // The account number itself stays out of the trail.
    await appendAudit(client, {
      klpd: visit.klpd!,
      agency: '',
      at: visit.now,
      actor: visit.viewer.name,
      action: 'orders.terms',
      subject: sellerId,
      facts: {
        kecamatan: kecamatan.length,
        radius,
        waktu_siap: lead,
        minimum,
        rekening_berubah: (data.terms.bank_account ?? '') === account ? 'tidak' : 'ya',
      },
    })
    return true
  })
  if (!done && problems.length === 0) return redirectTo('/dapur/ketentuan')
  if (problems.length > 0)
    return page(visit, typed, problems, { kecamatan: asked, weekdays: weekdays.map(String) })
  return redirectWith(`/dapur/ketentuan?usaha=${encodeURIComponent(typed['usaha'] ?? '')}`, {
    kind: 'good',
    text: t('Ketentuan tersimpan.', 'Terms saved.'),
  })
}

async function close(visit: Visit): Promise<Response> {
  const typed = await readForm(visit)
  const body = await visit.request.req.parseBody({ all: true })
  const open = [body['buka'] ?? []]
    .flat()
    .filter((one): one is string => typeof one === 'string' && findIsoDate(one) !== undefined)
    .slice(0, 200)
  const wanted = (typed['hari'] ?? '').trim()
  const day = findIsoDate(wanted)
  const t = (id: string, en: string) => (visit.language === 'id' ? id : en)
  if (wanted !== '' && (!day || day < visit.today))
    return page(visit, typed, [
      { field: 'hari', message: t('Isi tanggal hari ini atau sesudahnya.', 'Enter today or a later day.') },
    ])
  const many = await visit.inGovernment(async (client) => {
    const data = await read(client, visit, typed['usaha'] ?? '')
    if (!data.terms) return false
    if (day && data.closed.length - open.length >= CLOSED_DAYS_MAX) return true
    await client.query(
      'delete from orders.seller_closed where klpd = $1 and seller_id = $2 and day = any ($3)',
      [visit.klpd, data.terms.seller_id, open],
    )
    if (day)
      await client.query(
        'insert into orders.seller_closed (klpd, seller_id, day) values ($1, $2, $3) on conflict do nothing',
        [visit.klpd, data.terms.seller_id, day],
      )
    await appendAudit(client, {
      klpd: visit.klpd!,
      agency: '',
      at: visit.now,
      actor: visit.viewer.name,
      action: 'orders.closed-days',
      subject: data.terms.seller_id,
      facts: { tutup: day ?? null, buka: open.join(' ') || null },
    })
    return false
  })
  if (many)
    return page(visit, typed, [
      {
        field: 'hari',
        message: t(`Paling banyak ${CLOSED_DAYS_MAX} hari tutup.`, `At most ${CLOSED_DAYS_MAX} closed days.`),
      },
    ])
  return redirectWith('/dapur/ketentuan', {
    kind: 'good',
    text: t('Hari tutup tersimpan.', 'Closed days saved.'),
  })
}
