/** Targets by year and agency, with their source. */
import type { Target } from '#realisation'
import {
  DataTable,
  DateField,
  ErrorSummary,
  formatOffice,
  formatPercent,
  Hidden,
  type Problem,
  problemOf,
  SelectField,
  TextArea,
  TextField,
} from '#web'
import { careWords } from './care.words.ts'
import { agencyName, type Common, day, Scope } from './care.parts.tsx'

export function TargetsPage(
  props: Common & {
    targets: readonly Target[]
    mayEnter: boolean
    typed: Readonly<Record<string, string>>
    problems: readonly Problem[]
    today: string
  },
) {
  const { language, url, typed, problems } = props
  const words = careWords[language].target
  return (
    <>
      <div className="tight">
        <h1>
          {words.title} {props.year}
        </h1>
        <p className="soft">{words.intro}</p>
      </div>
      <ErrorSummary errors={problems} language={language} />
      <Scope {...props} agency="" choices={{ ...props.choices, agencies: [] }} />
      <DataTable
        language={language}
        url={url}
        caption={words.title}
        rows={props.targets}
        rowKey={(one) => `${one.kd_satker_str} ${one.ukuran}`}
        empty={words.empty}
        stacks
        columns={[
          {
            key: 'satker',
            label: careWords[language].agency,
            cell: (one) =>
              one.kd_satker_str === '' ? words.whole : agencyName(props.choices, one.kd_satker_str),
          },
          { key: 'ukuran', label: words.measure, cell: (one) => words.measures[one.ukuran] },
          {
            key: 'target',
            label: words.target,
            number: true,
            cell: (one) => formatPercent(one.target_bp, language),
          },
          {
            key: 'sejak',
            className: 'number-text',
            label: words.since,
            cell: (one) => day(one.berlaku_sejak, language),
          },
          { key: 'sumber', label: words.source, cell: (one) => one.sumber },
          { key: 'oleh', label: words.by, cell: (one) => one.dicatat_oleh },
        ]}
      />
      {props.mayEnter ? (
        <form noValidate method="post" action="/target" className="stack">
          <h2>{words.save}</h2>
          <Hidden fields={{ tahun: String(props.year) }} />
          <SelectField
            name="satker"
            label={careWords[language].agency}
            value={typed['satker'] ?? ''}
            options={[
              { value: '', label: words.whole },
              ...props.choices.agencies.map((one) => ({ value: one.code, label: formatOffice(one.name) })),
            ]}
          />
          <SelectField
            name="ukuran"
            label={words.measure}
            value={typed['ukuran'] ?? 'P'}
            error={problemOf(problems, 'ukuran')}
            options={(['P', 'K', 'UMK'] as const).map((one) => ({ value: one, label: words.measures[one]! }))}
          />
          <TextField
            name="persen"
            label={words.percent}
            hint={words.percentHint}
            value={typed['persen'] ?? ''}
            inputMode="decimal"
            width="short"
            after="%"
            error={problemOf(problems, 'persen')}
            required
          />
          <DateField
            name="sejak"
            label={words.since}
            value={typed['sejak'] ?? `${props.year}-01-01`}
            error={problemOf(problems, 'sejak')}
          />
          <TextArea
            name="sumber"
            label={words.source}
            hint={words.sourceHint}
            value={typed['sumber'] ?? ''}
            rows={2}
            maxLength={500}
            error={problemOf(problems, 'sumber')}
            required
          />
          <div className="actions">
            <button className="primary">{words.save}</button>
          </div>
        </form>
      ) : null}
    </>
  )
}
