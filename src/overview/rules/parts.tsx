/** Small parts of the rule pages: certainty, values, sources, reasons, periods. */
import type { ReactNode } from 'react'
import {
  type BothLanguages,
  type Certainty,
  certaintyWords,
  type LawReason,
  reachOf,
  type Rule,
  type RuleValue,
  sentenceOfLawReason,
  type Source,
  sources,
  spokenWord,
  type Version,
} from '#law'
import { type IsoDate } from '#shared/date'
import { countedEn, formatCount, formatDay, type Language, Scroll } from '#web'
import { readersOf, readerWords } from './readers.ts'
import { ruleWords } from './rules.words.ts'

const tones: Readonly<Record<Certainty, string>> = {
  sourced: 'kept',
  derived: 'declared',
  disputed: 'waiting',
  assumed: 'waiting',
}

/** The mark of certainty: word and tone, never tone alone. */
export const CertaintyTag = ({ certainty, language }: { certainty: Certainty; language: Language }) => (
  <span className={`tag ${tones[certainty]}`}>{certaintyWords[certainty][language]}</span>
)

/** `25,00 %`: rules are read to the hundredth. */
export const percentText = (bp: number, language: Language): string => {
  const text = (bp / 100).toFixed(2)
  return language === 'id' ? `${text.replace('.', ',')} %` : `${text}%`
}
export const rupiahText = (value: bigint, language: Language): string => `Rp${formatCount(value, language)}`

const counted: Readonly<Partial<Record<Rule['unit'], BothLanguages>>> = {
  years: { id: 'tahun', en: 'years' },
  months: { id: 'bulan', en: 'months' },
  days: { id: 'hari', en: 'days' },
  'working-days': { id: 'hari kerja', en: 'working days' },
}
export function valueText(rule: Rule, value: RuleValue, language: Language): string {
  switch (rule.unit) {
    case 'rupiah':
      return rupiahText(BigInt(value), language)
    case 'bp':
      return percentText(Number(value), language)
    case 'date':
      return formatDay(value as IsoDate, language)
    case 'word':
      return spokenWord(String(value), language)
    default:
      return `${value} ${counted[rule.unit]?.[language] ?? ''}`.trim()
  }
}

/** `30 Apr 2025 – kini`; of some rules only the year of the start was read. */
export function periodText(version: Version<RuleValue>, language: Language): string {
  const from = version.fromPrecision === 'year' ? version.from.slice(0, 4) : formatDay(version.from, language)
  const until =
    version.until === null ? (language === 'id' ? 'kini' : 'today') : formatDay(version.until, language)
  return `${from} – ${until}`
}

const grades: Readonly<Record<Source['grade'], BothLanguages>> = {
  A: { id: 'A: naskah atau halaman resmi', en: 'A: text of the rule or official page' },
  B: { id: 'B: pers yang mengutip pejabat, firma hukum', en: 'B: press quoting officials, law firm' },
  C: { id: 'C: pelatih, blog, salindia', en: 'C: trainer, blog, slides' },
}
export const SourceItem = ({ source, id, language }: { source: Source; id?: string; language: Language }) => (
  <li>
    {id ? `${id}. ` : ''}
    {source.url === null ? (
      source.title[language]
    ) : (
      <a href={source.url} rel="noreferrer noopener">
        {source.title[language]}
      </a>
    )}{' '}
    <span className="small soft">{grades[source.grade][language]}</span>
  </li>
)

/** Every source of a version: the numbered ones, and the one entered with a released version. */
export const sourcesOf = (version: Version<RuleValue>): readonly { id?: string; source: Source }[] => [
  ...version.sources.map((id) => ({ id, source: sources[id] })),
  ...(version.released ? [{ source: version.released.source }] : []),
]

/** Why: one sentence per reason with its article, and how sure we are. */
export const Reasons = ({ because, language }: { because: readonly LawReason[]; language: Language }) =>
  because.length === 0 ? null : (
    <ul>
      {because.map((reason, i) => (
        <li key={i}>
          {sentenceOfLawReason(reason, language)}{' '}
          {reason.source === undefined ? null : (
            <CertaintyTag certainty={reason.certainty} language={language} />
          )}
        </li>
      ))}
    </ul>
  )

/** What a released version of this rule moves, and what it does not: said before anyone relies on it. */
export function ReachNote({ rule, language }: { rule: Rule; language: Language }) {
  const w = ruleWords[language]
  const reach = reachOf(rule)
  const readers = readersOf(rule)
  const named = readers.flatMap((reader) =>
    reader === 'national-record' ? [] : [readerWords[reader][language]],
  )
  const works = reach === 'by-day' || named.length > 0
  return (
    <p className={works ? 'small soft' : 'notice'}>
      <strong>{w.reach}:</strong>{' '}
      {works
        ? w.reaches['by-day']([w.rulePagesRead, ...(reach === 'by-day' ? [w.calculatorsRead] : []), ...named])
        : w.reaches[reach]}
      {readers.includes('national-record') ? ` ${w.nationalRecord}` : ''}
    </p>
  )
}

/** A table that becomes records on a phone; the first cell heads its row unless every cell is an input. */
export function RecordTable({
  label,
  head,
  numbers = [],
  rows,
  headed = true,
  name = '',
}: {
  label: string
  head: readonly string[]
  numbers?: readonly number[]
  rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
  headed?: boolean
  /** For the widths of its columns. */
  name?: string
}) {
  const number = (i: number) => (numbers.includes(i) ? 'number' : undefined)
  return (
    <Scroll label={label} fits>
      <table className={`stacks ${name}`.trim()}>
        <thead>
          <tr>
            {head.map((words, i) => (
              <th key={i} scope="col" className={number(i)}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, i) =>
                headed && i === 0 ? (
                  <th key={i} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={i} className={number(i)} data-label={head[i]}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

const DAY_MS = 86_400_000
const dayNumber = (day: IsoDate): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS

/** The versions as one bar over the years; the values stand in the table beneath. Attributes only, no style. */
export function Timeline({ rule, on, language }: { rule: Rule; on: IsoDate; language: Language }) {
  const first = dayNumber(rule.versions[0]!.from)
  const last = Math.max(dayNumber(on), ...rule.versions.map((v) => dayNumber(v.until ?? v.from))) + 365
  const span = Math.max(1, last - first)
  const place = (day: number) => Math.round(((day - first) / span) * 1000)
  const chosen = Math.min(996, Math.max(0, place(dayNumber(on))))
  const label =
    language === 'id'
      ? `Garis waktu: ${rule.versions.length} versi, penanda pada ${formatDay(on, language)}`
      : `Timeline: ${countedEn(rule.versions.length, 'version')}, mark at ${formatDay(on, language)}`
  return (
    <svg
      className="bar"
      viewBox="0 0 1000 40"
      width="100%"
      height="20"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <rect className="ground" width="1000" height="40" />
      {rule.versions.map((version, i) => {
        const from = place(dayNumber(version.from))
        const until = version.until === null ? 1000 : place(dayNumber(version.until) + 1)
        return (
          <rect
            key={version.from}
            className={i % 2 === 0 ? 'known' : 'zero'}
            x={from}
            y="8"
            width={Math.max(3, until - from - 3)}
            height="24"
          />
        )
      })}
      <rect x={chosen} width="4" height="40" fill="currentColor" />
    </svg>
  )
}
