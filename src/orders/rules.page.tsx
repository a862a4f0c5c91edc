/** Guards and numbers of e-order: what holds, since when, by whom; what moves money waits for a second person. */
import type { ReactNode } from 'react'
import {
  Crumbs,
  DataTable,
  DateField,
  ErrorSummary,
  formatCount,
  formatDay,
  formatInstant,
  Hidden,
  type Language,
  MoneyField,
  Radios,
  SelectField,
  SentBack,
  Status,
  TextField,
} from '#web'
import type { BothLanguages } from '#law'
import type { FormProblem } from '#people'
import { dayOf, findIsoDate, type Instant } from '#shared/date'
import { GUARD_IDS, GUARDS } from './guards/guard.ts'
import { rupiah } from './amounts.ts'
import type { AnsweredProposal, HolidayRow, SettingRow } from './rule-settings.queries.ts'
import {
  LAW_OF_RULE,
  UNIT_WORDS,
  type OrderRules,
  RULE_NAMES,
  ruleTitle,
  type RuleName,
  RULES,
  TWO_PEOPLE,
} from './rules.ts'
import { orderWords } from './words.ts'

const t = (language: Language, id: string, en: string) => (language === 'id' ? id : en)
const LEVEL_WORD = {
  H: ['tidak dapat dilewati', 'cannot be passed'],
  J: ['perlu alasan', 'needs a reason'],
  W: ['peringatan', 'warning'],
  'H/J': ['tidak dapat dilewati; jamnya dengan alasan', 'cannot be passed; the hour with a reason'],
  'W/J': ['peringatan, lalu perlu alasan', 'warning, then a reason'],
  'H/W': ['berhenti atau peringatan', 'stop or warning'],
} as const

const isRule = (name: string): name is RuleName => (RULE_NAMES as string[]).includes(name)
const amountOf = (name: string, value: number, language: Language): string => {
  const unit = isRule(name) ? RULES[name].unit : 'pilihan'
  if (unit === 'rupiah') return rupiah(value, language)!
  if (unit === 'pukul') return language === 'id' ? `${value}.00` : `${value}:00`
  const said = UNIT_WORDS[unit][language]
  return `${formatCount(value, language)}${said === '%' && language === 'en' ? '' : ' '}${said}`.trim()
}
const className = (name: string, language: Language) =>
  name === 'koordinasi'
    ? t(language, 'koordinasi menteri/eselon I', 'minister/eselon-I coordination')
    : t(language, 'biasa', 'ordinary')
const partName = (name: string, language: Language) =>
  name === 'makan' ? t(language, 'makan', 'meal') : t(language, 'kudapan', 'snack')

export interface PriceRow {
  readonly tahun: number
  readonly meeting_class: string
  readonly component: string
  readonly rupiah: number
  readonly source: string
  readonly set_by: string
  readonly set_at: Instant
}

export interface RulesPageData {
  language: Language
  url: URL
  rules: OrderRules
  own: ReadonlySet<string>
  /** Where the limit of one order is read; `null` = a lower one of this government. */
  capGround: BothLanguages | null
  prices: readonly PriceRow[]
  /** As entered, the ones that were replaced too. */
  holidays: readonly (HolidayRow & { readonly counts: boolean })[]
  mayChange: boolean
  today: string
  problems: readonly FormProblem[]
  /** The form that came back, with what was typed. */
  typed: Readonly<Record<string, string>> | null
  readonly settings: readonly SettingRow[]
  readonly proposals: readonly AnsweredProposal[]
  readonly mayAgree: boolean
  readonly personId: string
  newKey: () => string
}

export function RulesPage(props: RulesPageData) {
  const { language } = props
  const words = orderWords[language]
  return (
    <>
      <Crumbs language={language} items={[{ href: '/pesanan', label: words.title }]} />
      <div className="tight">
        <h1>{words.rules}</h1>
        <p className="soft">{words.inferred}</p>
      </div>
      <ErrorSummary errors={props.problems} language={language} />
      <Proposals {...props} proposals={props.proposals.filter((one) => one.agrees === null)} />
      <DataTable
        language={language}
        url={props.url}
        caption={t(language, 'Penjaga', 'Guards')}
        columns={[
          { key: 'id', label: 'Id', cell: (id) => id },
          {
            key: 'title',
            label: t(language, 'Apa yang dijaga', 'What is guarded'),
            cell: (id) => GUARDS[id].title[language],
          },
          {
            key: 'level',
            label: t(language, 'Sifat', 'Kind'),
            cell: (id) => (
              <Status
                kind={
                  GUARDS[id].level.startsWith('H')
                    ? 'stopped'
                    : GUARDS[id].level === 'J'
                      ? 'waiting'
                      : 'declared'
                }
              >
                {LEVEL_WORD[GUARDS[id].level][language === 'id' ? 0 : 1]}
              </Status>
            ),
          },
          {
            key: 'source',
            label: t(language, 'Dasar atau temuan', 'Article or finding'),
            cell: (id) => GUARDS[id].source[language],
          },
          {
            key: 'certainty',
            label: t(language, 'Kepastian', 'Certainty'),
            cell: (id) =>
              GUARDS[id].certainty === 'sourced'
                ? t(language, 'terbaca di sumber', 'read in a source')
                : t(language, 'usulan', 'proposal'),
          },
        ]}
        rows={GUARD_IDS}
        rowKey={(id) => id}
        stacks
      />
      <DataTable
        language={language}
        url={props.url}
        caption={t(language, 'Angka yang dapat diatur', 'Numbers that can be set')}
        columns={[
          { key: 'name', label: t(language, 'Aturan', 'Rule'), cell: (name) => RULES[name].title[language] },
          {
            key: 'value',
            label: t(language, 'Nilai', 'Value'),
            number: true,
            cell: (name) => amountOf(name, props.rules[name], language),
          },
          {
            key: 'whose',
            label: t(language, 'Dari', 'From'),
            cell: (name) =>
              name === 'cap_rupiah' && props.capGround ? (
                <a href={`/aturan/rincian?id=${LAW_OF_RULE[name]}`}>
                  {t(language, 'aturan yang dirilis dua orang', 'a rule that two people release')}
                </a>
              ) : props.own.has(name) ? (
                t(language, 'ditetapkan pemerintah ini', 'set by this government')
              ) : RULES[name].certainty === 'sourced' ? (
                t(language, 'bawaan, terbaca di sumber', 'default, read in a source')
              ) : (
                t(language, 'bawaan, usulan', 'default, a proposal')
              ),
          },
          {
            key: 'source',
            label: t(language, 'Sumber', 'Source'),
            cell: (name) => (
              <span className="small">
                {name === 'cap_rupiah' && props.capGround
                  ? props.capGround[language]
                  : RULES[name].source[language]}
              </span>
            ),
          },
        ]}
        rows={RULE_NAMES}
        rowKey={(name) => name}
        stacks
      />
      <DataTable
        language={language}
        url={props.url}
        caption={t(
          language,
          'Standar biaya konsumsi per orang, pajak termasuk',
          'Price standard of food per person, tax included',
        )}
        columns={[
          { key: 'year', label: t(language, 'Tahun', 'Year'), cell: (row) => row.tahun },
          {
            key: 'class',
            label: t(language, 'Kelas rapat', 'Class'),
            cell: (row) =>
              row.meeting_class === 'biasa'
                ? t(language, 'biasa', 'ordinary')
                : t(language, 'koordinasi menteri/eselon I', 'minister/eselon-I coordination'),
          },
          {
            key: 'component',
            label: t(language, 'Bagian', 'Part'),
            cell: (row) =>
              row.component === 'makan' ? t(language, 'makan', 'meal') : t(language, 'kudapan', 'snack'),
          },
          {
            key: 'rupiah',
            label: t(language, 'Batas', 'Ceiling'),
            number: true,
            cell: (row) => rupiah(row.rupiah, language),
          },
          { key: 'source', label: t(language, 'Sumber', 'Source'), cell: (row) => row.source },
          {
            key: 'set',
            label: t(language, 'Dicatat', 'Recorded'),
            cell: (row) => (
              <span className="small">
                {row.set_by}, {formatDay(dayOf(row.set_at), language)}
              </span>
            ),
          },
        ]}
        rows={props.prices}
        rowKey={(row) => `${row.tahun}-${row.meeting_class}-${row.component}`}
        empty={t(
          language,
          'Belum dimuat. Tahun tanpa baris tidak mengambil tahun lain.',
          'Not loaded yet. A year without a row does not borrow another.',
        )}
        stacks
      />
      <Holidays {...props} />
      <History {...props} />
      <Proposals {...props} proposals={props.proposals.filter((one) => one.agrees !== null)} answered />
      {props.mayChange ? <SetForms {...props} /> : null}
    </>
  )
}

/** Days off of this year and later; what was replaced or taken back stays readable. */
function Holidays({ language, url, holidays }: RulesPageData) {
  return (
    <DataTable
      language={language}
      url={url}
      caption={t(language, 'Hari libur dan cuti bersama', 'Holidays and collective leave')}
      columns={[
        { key: 'day', label: t(language, 'Tanggal', 'Day'), cell: (row) => formatDay(row.day, language) },
        { key: 'name', label: t(language, 'Nama', 'Name'), cell: (row) => row.name },
        {
          key: 'state',
          label: t(language, 'Keadaan', 'State'),
          cell: (row) =>
            !row.counts ? (
              <span className="soft">{t(language, 'diganti', 'replaced')}</span>
            ) : row.is_holiday ? (
              t(language, 'libur', 'day off')
            ) : (
              t(language, 'hari kerja', 'working day')
            ),
        },
        { key: 'note', label: t(language, 'Dasar', 'Basis'), cell: (row) => row.note || '–' },
        {
          key: 'by',
          label: t(language, 'Oleh', 'By'),
          cell: (row) => (
            <span className="small">
              {row.set_by ? `${row.set_by}, ` : ''}
              {formatInstant(row.set_at, language)}
            </span>
          ),
        },
      ]}
      rows={holidays}
      rowKey={(row) => `${row.day}-${row.set_at}`}
      empty={t(
        language,
        'Hari libur belum diisi: hari kerja dihitung Senin sampai Jumat saja.',
        'No holidays are entered: working days are Monday to Friday only.',
      )}
      stacks
    />
  )
}

/** Every row that was ever set; nothing is overwritten, so what held on a day can be read on any later one. */
function History({ language, url, settings }: RulesPageData) {
  return (
    <DataTable
      language={language}
      url={url}
      caption={t(language, 'Yang pernah ditetapkan', 'What was ever set')}
      columns={[
        { key: 'name', label: t(language, 'Aturan', 'Rule'), cell: (row) => ruleTitle(row.name, language) },
        {
          key: 'value',
          label: t(language, 'Nilai', 'Value'),
          number: true,
          cell: (row) => amountOf(row.name, row.value, language),
        },
        {
          key: 'from',
          label: t(language, 'Berlaku mulai', 'From'),
          cell: (row) => formatDay(row.valid_from, language),
        },
        { key: 'note', label: t(language, 'Dasar', 'Basis'), cell: (row) => row.note },
        {
          key: 'by',
          label: t(language, 'Oleh', 'By'),
          cell: (row) => (
            <span className="small">
              {row.set_by}, {formatInstant(row.set_at, language)}
            </span>
          ),
        },
      ]}
      rows={settings}
      rowKey={(row) => `${row.name}-${row.set_at}`}
      empty={t(
        language,
        'Belum ada. Semua angka di atas adalah bawaan.',
        'Nothing yet. All numbers above are defaults.',
      )}
      stacks
    />
  )
}

function proposalText(one: AnsweredProposal, language: Language): string {
  const { content } = one
  switch (one.kind) {
    case 'angka': {
      const name = String(content['name'])
      return `${ruleTitle(name, language)}: ${amountOf(name, Number(content['value']), language)}, ${t(language, 'mulai', 'from')} ${formatDay(findIsoDate(String(content['from']))!, language)}`
    }
    case 'standar':
      return `${t(language, 'Standar biaya', 'Price standard')} ${content['tahun']}, ${className(String(content['kelas']), language)}, ${partName(String(content['bagian']), language)}: ${rupiah(Number(content['rupiah']), language)}`
    case 'sbm-dki':
      return t(
        language,
        'Memuat SBM nasional untuk DKI Jakarta (PMK 49/2023, PMK 32/2025)',
        'Loading the national SBM for DKI Jakarta (PMK 49/2023, PMK 32/2025)',
      )
  }
}

function Proposals(props: RulesPageData & { answered?: boolean }) {
  const { language, proposals, mayAgree, personId, newKey } = props
  if (proposals.length === 0) return null
  return (
    <section className="stack" id={props.answered ? 'usulan-dijawab' : 'usulan'}>
      <h2>
        {props.answered
          ? t(language, 'Usulan yang sudah dijawab', 'Proposals that were answered')
          : t(language, 'Usulan yang perlu orang kedua', 'Proposals that need a second person')}
      </h2>
      <ul className="findings">
        {proposals.map((one) => (
          <li key={one.proposal_id} className="stack">
            <div>
              <Status kind={one.agrees === null ? 'waiting' : one.agrees ? 'kept' : 'stopped'}>
                {one.agrees === null
                  ? t(language, 'menunggu persetujuan', 'waits for agreement')
                  : one.agrees
                    ? t(language, 'disetujui', 'agreed')
                    : t(language, 'ditolak', 'refused')}
              </Status>{' '}
              {proposalText(one, language)}
              <div className="small soft">
                {one.note} · {one.person_name}, {formatInstant(one.at, language)}
                {one.answered_at
                  ? ` · ${one.answered_by}, ${formatInstant(one.answered_at, language)}${one.answer_note ? `: “${one.answer_note}”` : ''}`
                  : ''}
              </div>
            </div>
            {one.agrees !== null ? null : mayAgree && one.person_id !== personId ? (
              <form noValidate method="post" action="/pesanan/aturan/usulan" className="filters">
                <Hidden fields={{ kunci: newKey(), usulan: one.proposal_id }} />
                <SentBack typed={props.typed} problems={props.problems}>
                  <TextField
                    name={`catatan-${one.proposal_id}`}
                    label={t(language, 'Catatan (wajib bila menolak)', 'Note (needed to refuse)')}
                    maxLength={200}
                  />
                </SentBack>
                <button className="primary" name="jawab" value="setuju">
                  {t(language, 'Setujui', 'Agree')}
                </button>
                <button name="jawab" value="tolak">
                  {t(language, 'Tolak', 'Refuse')}
                </button>
              </form>
            ) : (
              <p className="small soft">
                {one.person_id === personId
                  ? t(
                      language,
                      'Anda yang mengusulkan; admin atau analis lain menyetujuinya.',
                      'You proposed it; another administrator or analyst agrees.',
                    )
                  : t(language, 'Admin atau analis menyetujuinya.', 'An administrator or analyst agrees.')}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function SetForms({ language, today, newKey, typed, problems }: RulesPageData) {
  const sent = typed?.['apa'] ?? 'angka'
  const back = (form: string, fields: ReactNode) =>
    typed !== null && sent === form ? (
      <SentBack typed={typed} problems={problems}>
        {fields}
      </SentBack>
    ) : (
      fields
    )
  const basis = (form: string) => (
    <TextField
      name="dasar"
      {...(sent === form ? {} : { id: `dasar-${form}` })}
      label={t(language, 'Dasar (nomor peraturan atau surat)', 'Basis (regulation or letter)')}
      required
      maxLength={200}
    />
  )
  return (
    <>
      <form noValidate method="post" action="/pesanan/aturan" className="stack">
        <h2>{t(language, 'Tetapkan angka', 'Set a number')}</h2>
        <Hidden fields={{ kunci: newKey(), apa: 'angka' }} />
        {back(
          'angka',
          <>
            <SelectField
              name="aturan"
              label={t(language, 'Aturan', 'Rule')}
              hint={t(
                language,
                'Bertanda dua orang: menjadi usulan sampai admin atau analis lain menyetujui.',
                'Marked two people: a proposal until another administrator or analyst agrees.',
              )}
              options={[...RULE_NAMES, 'sod_execution'].map((name) => ({
                value: name,
                label: `${ruleTitle(name, language)}${TWO_PEOPLE.includes(name) ? ` (${t(language, 'dua orang', 'two people')})` : ''}`,
              }))}
            />
            <TextField
              name="nilai"
              label={t(language, 'Nilai', 'Value')}
              inputMode="numeric"
              width="short"
              required
            />
            <DateField name="mulai" label={t(language, 'Berlaku mulai', 'From')} value={today} required />
            {basis('angka')}
          </>,
        )}
        <div className="actions">
          <button className="primary">{t(language, 'Tetapkan', 'Set')}</button>
        </div>
      </form>
      <form noValidate method="post" action="/pesanan/aturan" className="stack">
        <h2>{t(language, 'Usulkan standar biaya', 'Propose a price standard')}</h2>
        <p className="soft">
          {t(
            language,
            'SSH/SBU pemerintah ini, per orang, pajak termasuk. Berlaku setelah orang kedua menyetujui; yang lama tetap tercatat.',
            "This government's SSH/SBU, per person, tax included. It holds once a second person agrees; the old one stays on record.",
          )}
        </p>
        <Hidden fields={{ kunci: newKey(), apa: 'standar' }} />
        {back(
          'standar',
          <>
            <TextField
              name="tahun"
              label={t(language, 'Tahun', 'Year')}
              value={today.slice(0, 4)}
              inputMode="numeric"
              width="short"
              required
            />
            <SelectField
              name="kelas"
              label={t(language, 'Kelas rapat', 'Class of meeting')}
              options={['biasa', 'koordinasi'].map((value) => ({ value, label: className(value, language) }))}
            />
            <SelectField
              name="bagian"
              label={t(language, 'Bagian', 'Part')}
              options={['makan', 'snack'].map((value) => ({ value, label: partName(value, language) }))}
            />
            <MoneyField name="rupiah" label={t(language, 'Batas per orang', 'Ceiling per person')} required />
            {basis('standar')}
          </>,
        )}
        <div className="actions">
          <button>{t(language, 'Usulkan standar', 'Propose the standard')}</button>
        </div>
      </form>
      <form noValidate method="post" action="/pesanan/aturan">
        <Hidden fields={{ kunci: newKey(), apa: 'sbm-dki' }} />
        <button>
          {t(
            language,
            'Usulkan SBM nasional untuk DKI Jakarta (PMK 49/2023, PMK 32/2025)',
            'Propose the national SBM for DKI Jakarta (PMK 49/2023, PMK 32/2025)',
          )}
        </button>
      </form>
      <form noValidate method="post" action="/pesanan/aturan" className="stack">
        <h2>{t(language, 'Catat hari libur', 'Record a holiday')}</h2>
        <p className="soft">
          {t(
            language,
            'Salah nama atau dicabut: catat lagi tanggal yang sama. Yang lama tetap terbaca, yang terakhir berlaku.',
            'A wrong name, or taken back: record the same day again. The old row stays readable, the last one counts.',
          )}
        </p>
        <Hidden fields={{ kunci: newKey(), apa: 'libur' }} />
        {back(
          'libur',
          <>
            <DateField name="hari" label={t(language, 'Tanggal libur', 'Holiday')} required />
            <TextField name="nama" label={t(language, 'Nama', 'Name')} maxLength={100} required />
            <Radios
              name="keadaan"
              label={t(language, 'Keadaan', 'State')}
              inline
              value="libur"
              options={[
                { value: 'libur', label: t(language, 'Libur', 'Day off') },
                { value: 'kerja', label: t(language, 'Ternyata hari kerja', 'A working day after all') },
              ]}
            />
            {basis('libur')}
          </>,
        )}
        <div className="actions">
          <button>{t(language, 'Catat hari libur', 'Record the holiday')}</button>
        </div>
      </form>
    </>
  )
}
