/** Weights of the choice list as dated settings on a page: by name, the one of local product also by class. */
import type pg from 'pg'
import { appendAudit } from '#audit'
import {
  allows,
  type FormProblem,
  html,
  readForm,
  redirectWith,
  type Route,
  textParameter,
  type Visit,
} from '#people'
import { findIsoDate, type IsoDate } from '#shared/date'
import {
  Crumbs,
  DateField,
  ErrorSummary,
  Facts,
  formatDay,
  type Language,
  SelectField,
  TextField,
} from '#web'
import { CHOICE_WEIGHTS, type ChoiceWeights } from './choice.ts'
import { classOf, PRODUCT_CLASSES } from './product-classes.ts'
import { orderWords } from './words.ts'

const NAMES = [
  'local',
  'near',
  'rating',
  'turn',
  'kelurahan',
] as const satisfies readonly (keyof ChoiceWeights)[]
type Name = (typeof NAMES)[number]
const TITLES: Readonly<Record<Name, readonly [string, string]>> = {
  local: [
    'Bahan lokal (dinyatakan 0,4; berbukti 0,75; diperiksa 1)',
    'Local materials (stated 0.4, evidenced 0.75, checked 1)',
  ],
  near: ['Satu kecamatan dengan alamat antar', 'Same kecamatan as the address'],
  rating: ['Penilaian pemesan', 'Rating by buyers'],
  turn: ['Giliran: lama tidak dipesan perangkat daerah ini', 'Turn: not ordered by this agency for long'],
  kelurahan: ['Kelurahan yang jarang mendapat pesanan', 'Kelurahan that seldom gets orders'],
}
const settingOf = (name: Name, classCode: string) =>
  `choice_${name}${name === 'local' && classCode ? `:${classCode}` : ''}`

/** The weight behind a setting's name, for the trail. */
export const choiceTitle = (setting: string, language: Language): string | undefined => {
  const name = NAMES.find((one) => setting === `choice_${one}` || setting.startsWith(`choice_${one}:`))
  return name && TITLES[name][language === 'id' ? 0 : 1]
}

/** In force on a day; a class without its own weight of local product has the common one. */
export async function readChoiceWeights(
  client: pg.PoolClient,
  klpd: string,
  on: IsoDate,
  classCode: string,
): Promise<ChoiceWeights> {
  const rows = await client.query<{ name: string; value: number }>(
    `select distinct on (name) name, value from orders.setting where klpd = $1 and name like 'choice\\_%' and valid_from <= $2 order by name, valid_from desc, set_at desc`,
    [klpd, on],
  )
  const set = new Map(rows.rows.map((row) => [row.name, row.value]))
  return Object.fromEntries(
    NAMES.map((name) => [
      name,
      set.get(settingOf(name, classCode)) ?? set.get(settingOf(name, '')) ?? CHOICE_WEIGHTS[name],
    ]),
  ) as unknown as ChoiceWeights
}

export const choiceWeightRoutes = (): Route[] => [
  { method: 'GET', path: '/pesanan/bobot', permission: 'signed-in', handle: (visit) => page(visit, {}, []) },
  {
    method: 'POST',
    path: '/pesanan/bobot',
    money: { none: 'bobot urutan pilihan; menyimpan dua kali sama saja' },
    permission: 'orders.configure',
    handle: save,
  },
]

interface Row {
  readonly name: string
  readonly valid_from: IsoDate
  readonly value: number
  readonly note: string
  readonly set_by: string
}
async function page(
  visit: Visit,
  typed: Readonly<Record<string, string>>,
  problems: readonly FormProblem[],
): Promise<Response> {
  const classCode = classOf(textParameter(visit, 'kelas'))?.code ?? ''
  const data = await visit.inGovernment(async (client) => ({
    weights: await readChoiceWeights(client, visit.klpd!, visit.today, classCode),
    rows: (
      await client.query<Row>(
        `select name, valid_from, value, note, set_by from orders.setting where klpd = $1 and name like 'choice\\_%' order by valid_from desc, set_at desc, name limit 200`,
        [visit.klpd],
      )
    ).rows,
  }))
  return html(
    visit,
    { title: title(visit.language), status: problems.length > 0 ? 422 : 200 },
    <WeightsPage
      language={visit.language}
      today={visit.today}
      classCode={classCode}
      mayChange={allows(visit.viewer, 'orders.configure', undefined)}
      typed={typed}
      problems={problems}
      {...data}
    />,
  )
}
const title = (language: Language) =>
  language === 'id' ? 'Bobot urutan daftar pilihan' : 'Weights of the choice list'

function WeightsPage(props: {
  language: Language
  today: IsoDate
  classCode: string
  weights: ChoiceWeights
  rows: readonly Row[]
  mayChange: boolean
  typed: Readonly<Record<string, string>>
  problems: readonly FormProblem[]
}) {
  const { language } = props
  const t = (id: string, en: string) => (language === 'id' ? id : en)
  const l = language === 'id' ? 0 : 1
  const error = (field: string) => props.problems.find((one) => one.field === field)?.message
  const nameOf = (name: string) => {
    const [base, code] = name.slice('choice_'.length).split(':')
    return `${TITLES[base as Name]?.[l] ?? name}${code ? `, ${classOf(code)?.title[language] ?? code}` : ''}`
  }
  return (
    <>
      <Crumbs language={language} items={[{ href: '/pesanan', label: orderWords[language].title }]} />
      <h1>{title(language)}</h1>
      <p className="soft">
        {t(
          'Yang sanggup selalu lebih dahulu; bobot ini mengurutkan mereka. Angka bawaan usulan Padan; bobot bahan lokal dapat berbeda tiap jenis produk.',
          'Who can always comes first; these weights order them. The defaults are proposals of Padan; the weight of local materials may differ by kind of product.',
        )}
      </p>
      <form method="get" className="filters">
        <SelectField
          name="kelas"
          label={t('Jenis produk', 'Kind of product')}
          value={props.classCode}
          options={[
            { value: '', label: t('Semua jenis', 'All kinds') },
            ...PRODUCT_CLASSES.map((one) => ({ value: one.code, label: one.title[language] })),
          ]}
        />
        <button>{t('Tampilkan', 'Show')}</button>
      </form>
      <h2>{t(`Berlaku ${formatDay(props.today, 'id')}`, `In force on ${formatDay(props.today, 'en')}`)}</h2>
      <Facts
        language={language}
        items={NAMES.map((name) => [TITLES[name][l], `${props.weights[name]} ${t('poin', 'points')}`])}
      />
      <ErrorSummary errors={props.problems} language={language} />
      {props.mayChange ? (
        <form noValidate method="post" action="/pesanan/bobot" className="stack">
          <h2>{t('Tetapkan bobot', 'Set a weight')}</h2>
          <SelectField
            name="bobot"
            label={t('Bobot', 'Weight')}
            value={props.typed['bobot'] ?? 'local'}
            error={error('bobot')}
            options={NAMES.map((name) => ({ value: name, label: TITLES[name][l] }))}
          />
          <SelectField
            name="jenis"
            label={t('Untuk jenis (hanya bahan lokal)', 'For the kind (local materials only)')}
            value={props.typed['jenis'] ?? props.classCode}
            error={error('jenis')}
            options={[
              { value: '', label: t('Semua jenis', 'All kinds') },
              ...PRODUCT_CLASSES.map((one) => ({ value: one.code, label: one.title[language] })),
            ]}
          />
          <TextField
            name="nilai"
            label={t('Poin, 0–100', 'Points, 0–100')}
            value={props.typed['nilai'] ?? ''}
            error={error('nilai')}
            inputMode="numeric"
            width="short"
          />
          <DateField
            name="mulai"
            label={t('Berlaku mulai', 'Valid from')}
            value={props.typed['mulai'] ?? props.today}
            error={error('mulai')}
          />
          <TextField
            name="dasar"
            label={t('Dasarnya', 'Basis')}
            value={props.typed['dasar'] ?? ''}
            error={error('dasar')}
            maxLength={200}
          />
          <div className="actions">
            <button className="primary">{t('Catat bobot', 'Record weight')}</button>
          </div>
        </form>
      ) : null}
      <h2>{t('Yang pernah ditetapkan', 'What was set')}</h2>
      {props.rows.length === 0 ? (
        <p className="soft">{t('Belum ada; semua bawaan.', 'Nothing yet; all defaults.')}</p>
      ) : null}
      <ul className="findings">
        {props.rows.map((row) => (
          <li key={`${row.name} ${row.valid_from}`}>
            {formatDay(row.valid_from, language)}: {nameOf(row.name)} = <strong>{row.value}</strong> ·{' '}
            {row.note} · {row.set_by}
          </li>
        ))}
      </ul>
    </>
  )
}

async function save(visit: Visit): Promise<Response> {
  const typed = await readForm(visit)
  const t = (id: string, en: string) => (visit.language === 'id' ? id : en)
  const problems: FormProblem[] = []
  const name = NAMES.find((one) => one === typed['bobot'])
  const classCode = classOf(typed['jenis'] ?? '')?.code ?? ''
  const from = findIsoDate((typed['mulai'] ?? '').trim())
  const note = (typed['dasar'] ?? '').trim()
  const value = (typed['nilai'] ?? '').trim()
  if (!name) problems.push({ field: 'bobot', message: t('Pilih bobot.', 'Choose a weight.') })
  if (classCode && name !== 'local')
    problems.push({
      field: 'jenis',
      message: t(
        'Hanya bobot bahan lokal yang dapat berbeda tiap jenis. Pilih “Semua jenis”.',
        'Only the weight of local materials may differ by kind. Choose “All kinds”.',
      ),
    })
  if (!/^\d{1,3}$/.test(value) || Number(value) > 100)
    problems.push({
      field: 'nilai',
      message: t(
        `Isi angka bulat 0–100; yang datang “${value.slice(0, 20)}”.`,
        `Enter a whole number 0–100; “${value.slice(0, 20)}” came.`,
      ),
    })
  if (!from)
    problems.push({
      field: 'mulai',
      message: t('Isi tanggal seperti 2026-01-31.', 'Enter a day like 2026-01-31.'),
    })
  if (note.length < 5) problems.push({ field: 'dasar', message: t('Sebutkan dasarnya.', 'Name the basis.') })
  if (problems.length > 0) return page(visit, typed, problems)
  const setting = settingOf(name!, classCode)
  await visit.inGovernment(async (client) => {
    await client.query(
      'insert into orders.setting (klpd, name, valid_from, value, note, set_by, set_at) values ($1, $2, $3, $4, $5, $6, $7)',
      [visit.klpd, setting, from, Number(value), note, visit.viewer.name, visit.now],
    )
    await appendAudit(client, {
      klpd: visit.klpd!,
      agency: '',
      at: visit.now,
      actor: visit.viewer.name,
      action: 'orders.choice-weight',
      subject: setting,
      facts: { nilai: Number(value), mulai: from!, dasar: note },
    })
  })
  return redirectWith(`/pesanan/bobot${classCode ? `?kelas=${classCode}` : ''}`, {
    kind: 'good',
    text: t('Tercatat.', 'Recorded.'),
  })
}
