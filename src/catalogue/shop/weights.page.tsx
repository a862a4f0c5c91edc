/** The dated weights and numbers of curation, proposed by one and released by another. */
import {
  DateField,
  ErrorSummary,
  Facts,
  formatDay,
  formatInstant,
  Hidden,
  type Language,
  type Problem,
  problemOf,
  TextField,
} from '#web'
import type { IsoDate } from '#shared/date'
import { type CurationRules, SETTING_NAMES, SETTINGS, SHEETS } from '../curation/settings.ts'
import { type SettingRow } from './store.queries.ts'
import { say } from './words.ts'
import { KurasiNav } from './kurasi.parts.tsx'

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
