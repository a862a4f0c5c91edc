/** The figures of a city or of one agency, drawn the same way on every page that shows them. */
import type { ReactNode } from 'react'
import { findInForce, findRule } from '#law'
import { type IsoDate, nextDay } from '#shared/date'
import { rupiahNumber, type Sen } from '#shared/money'
import { basisPointsOf } from '#shared/percent'
import {
  Amount,
  Bullet,
  Chain,
  Figure,
  FigureOpener,
  formatCount,
  formatDay,
  formatPercent,
  formatRupiah,
  formatRupiahAxis,
  formatRupiahShort,
  type Language,
  LineChart,
  monthNames,
  SplitBar,
  type SplitParts,
  Swatch,
  Term,
  Unknown,
  withParameters,
} from '#web'
import type { Target } from '#realisation'
import type { Course, Filter, Totals } from './ringkasan.queries.ts'
import { overviewWords } from './words.ts'

export interface FiguresView {
  readonly language: Language
  readonly url: URL
  readonly filter: Filter
  readonly totals: Totals
  readonly course: readonly [Course, Course]
  readonly asOf: IsoDate
  readonly mayOpenRows: boolean
  readonly goals: Goals
}

/** K: all of what was promised. */
export const OWN_PROMISE_BP = 10_000
const MEASURED = { M5: 'K', M6: 'P', M7: 'UMK' } as const
type MeasuredId = keyof typeof MEASURED
/** The rule whose share is drawn where nobody entered a target: the performance agreement, Perpres 16/2018 as amended. */
const RULE_OF = { M6: 'p3dn.target.dki_pk', M7: 'umk.budget_share' } as const

/**
 * A target in basis points; `null`: nobody entered one and no rule is in force, nothing is carried over from another year. `isDefault`: nobody entered
 * one for this year and scope, the rule's own share is drawn and called so.
 */
export interface Goal {
  readonly bp: number | null
  readonly isDefault: boolean
}
/** Targets of a view: what was entered for its year and scope, else what the rules of its year say. */
export type Goals = Readonly<Record<MeasuredId, Goal>>

/**
 * An agency's own target goes before the government's; another year's target is never carried over. Under the edition in use.
 * @param on the last day of the year, or today
 */
export function goalsOf(entered: readonly Target[], agency: string, on: IsoDate): Goals {
  // K against its own promise is 100 % by definition: that is nobody's default.
  const byRule = (id: MeasuredId): number | null => {
    if (id === 'M5') return OWN_PROMISE_BP
    const found = findInForce(findRule(RULE_OF[id])!, on)
    return found.ok ? Number(found.value.value) : null
  }
  const of = (id: MeasuredId): Goal => {
    const own = [agency, ''].flatMap((scope) =>
      entered.filter((one) => one.ukuran === MEASURED[id] && one.kd_satker_str === scope),
    )[0]?.target_bp
    return { bp: own ?? byRule(id), isDefault: own === undefined && id !== 'M5' }
  }
  return { M5: of('M5'), M6: of('M6'), M7: of('M7') }
}

/** `target 37,5 %`, `target 80 % (bawaan)`. */
export const goalText = ({ bp, isDefault }: Goal, language: Language): string => {
  const { goal, goalByDefault, noGoal } = overviewWords[language].view
  if (bp === null) return noGoal
  const text = goal(formatPercent(bp, language).replace(/[.,]0+(?=\D|$)/, ''))
  return isDefault ? goalByDefault(text) : text
}

type MetricId = keyof (typeof overviewWords)['id']['metrics']

export const percentOf = (numerator: Sen | null, denominator: Sen | null): number | null =>
  numerator === null || denominator === null ? null : basisPointsOf(numerator, denominator)

export const splitLabel = (parts: SplitParts, language: Language): string =>
  overviewWords[language].splitLabel(
    formatRupiahShort(parts.known, language),
    formatRupiahShort(parts.zero, language),
    formatRupiahShort(parts.unknown, language),
  )

/** Addresses of the rows behind the figures of this view. */
export function rowLinks({ url, filter }: Pick<FiguresView, 'url' | 'filter'>) {
  const { year, agency, method, channel } = filter
  const to = (path: string, more: Record<string, string>) =>
    withParameters(new URL(path, url.origin), { tahun: year, satker: agency, metode: method, ...more })
  return {
    paket: (mark: string) => to('/paket', { tanda: mark }),
    lines: (state: string) => to('/transaksi', { kanal: channel, nilai: state }),
    budget: withParameters(new URL('/anggaran', url.origin), { tahun: year, satker: agency }),
    figure: (id: MetricId) => to('/angka', { kanal: channel, id }),
  }
}

/** How far the year is: the month whose end (or whose day) the figures have reached; 12 for a past year. */
export function reachedMonth(year: number, asOf: IsoDate): number {
  const current = Number(asOf.slice(0, 4))
  return year < current ? 12 : year > current ? 0 : Number(asOf.slice(5, 7))
}

/** K, P and UMK: the three against their targets. */
export function TargetFigures(view: FiguresView) {
  const { totals, language, course, filter, asOf } = view
  const words = overviewWords[language]
  const links = rowLinks(view)
  const k = percentOf(totals.pdn, totals.pagu.known)
  const p = totals.paid === null ? null : percentOf(totals.paid.pdn, totals.paid.value)
  const umk = percentOf(totals.umk, totals.budget)
  const month = reachedMonth(filter.year, asOf)
  const before = course[1]
  const lastYear = month === 0 ? null : percentOf(before.pdn[month - 1]!, before.commitment)
  const goal = (id: MeasuredId) => goalText(view.goals[id], language)
  return (
    <section className="figures targets" aria-labelledby="tiga-ukuran">
      <h2 id="tiga-ukuran" className="visually-hidden">
        {words.targets}
      </h2>
      <Measured
        view={view}
        id="M5"
        value={k}
        term="k"
        beside={
          <>
            {goal('M5')}
            {lastYear === null
              ? null
              : ` · ${words.view.lastYear(formatPercent(lastYear, language), monthNames(language)[month - 1]!, before.year)}`}
          </>
        }
        opening={{
          numerator: totals.pdn,
          denominator: totals.pagu.known,
          unknown: totals.quality,
          rows: links.lines('pdn'),
        }}
      />
      <Measured
        view={view}
        id="M6"
        value={p}
        term="p"
        beside={
          totals.paid === null
            ? words.view.noPayments
            : `${goal('M6')} · ${words.view.ofPaid(formatRupiahShort(totals.paid.value, language))}`
        }
        opening={{
          numerator: totals.paid?.pdn ?? null,
          denominator: totals.paid?.value ?? null,
          unknown: totals.paid?.quality ?? null,
          rows: null,
        }}
      />
      <Measured
        view={view}
        id="M7"
        value={umk}
        term="umk"
        beside={goal('M7')}
        opening={{
          numerator: totals.umk,
          denominator: totals.budget,
          unknown: null,
          rows: links.lines('dihitung'),
        }}
      />
    </section>
  )
}

interface OpeningFacts {
  readonly numerator: Sen | null
  readonly denominator: Sen | null
  /** Split whose unknown part stands with the figure. */
  readonly unknown: SplitParts | null
  readonly rows: string | null
}

function Measured(props: {
  view: FiguresView
  id: MeasuredId
  value: number | null
  term: 'k' | 'p' | 'umk'
  beside: ReactNode
  opening: OpeningFacts
}) {
  const { view, id, value } = props
  const { language } = view
  const words = overviewWords[language]
  const text = value === null ? null : formatPercent(value, language)
  return (
    <Figure
      large
      title={
        <Term word={props.term} language={language}>
          {words.metrics[id]}
        </Term>
      }
      value={text ?? <Unknown language={language} />}
      beside={props.beside}
      opener={<Opener view={view} id={id} {...props.opening} />}
    >
      <Bullet
        id={`ukuran-${id}`}
        value={value}
        target={view.goals[id].bp}
        max={10_000}
        label={`${words.metrics[id]}: ${text ?? words.headlineUnknown}, ${goalText(view.goals[id], language)}`}
      />
    </Figure>
  )
}

function Opener({
  view,
  id,
  numerator,
  denominator,
  unknown,
  rows,
}: OpeningFacts & { view: FiguresView; id: MetricId }) {
  const { language, filter, asOf, mayOpenRows } = view
  const words = overviewWords[language]
  const whole = unknown ? ((unknown.known + unknown.zero + unknown.unknown) as Sen) : null
  const share = unknown && whole ? basisPointsOf(unknown.unknown, whole) : null
  const exact = (sen: Sen | null) =>
    sen === null ? <Unknown language={language} /> : formatRupiah(sen, language)
  const single = id === 'M1' || id === 'M2' || id === 'M4'
  return (
    <FigureOpener
      language={language}
      opening={{
        formula: words.formulas[id],
        numerator: exact(numerator),
        ...(single ? {} : { denominator: exact(denominator) }),
        basis: id === 'M6' ? words.basisPayment : words.basisContract,
        cutOff: words.wholeYear(filter.year),
        knownAt: formatDay(asOf, language),
        ...(unknown && share !== null
          ? {
              unknown: words.view.unknownShare(
                formatPercent(share, language),
                formatRupiah(unknown.unknown, language),
              ),
            }
          : {}),
        sources: <a href={rowLinks(view).figure(id)}>{words.view.openSources}</a>,
        rule: words.inferred,
        ...(rows && mayOpenRows ? { rows: <a href={rows}>{words.seeRows}</a> } : {}),
      }}
    />
  )
}

/** What stands behind the three: commitment, budget, their share, realisation, each split where it has unknown parts. */
export function SupportingFigures(view: FiguresView) {
  const { totals, language } = view
  const words = overviewWords[language]
  const links = rowLinks(view)
  const ratio = percentOf(totals.pagu.known, totals.budget)
  return (
    <section className="stack">
      <h2>{words.view.supporting}</h2>
      <div className="figures pair">
        <Figure
          title={
            <Term word="komitmen" language={language}>
              {words.metrics.M1}
            </Term>
          }
          value={<Amount sen={totals.pagu.known} language={language} />}
          opener={
            <Opener
              view={view}
              id="M1"
              numerator={totals.pagu.known}
              denominator={null}
              unknown={null}
              rows={links.paket('PDN')}
            />
          }
        >
          <Split
            view={view}
            id="M1"
            parts={totals.pagu}
            labels={words.planParts}
            links={{
              known: links.paket('PDN'),
              zero: links.paket('Non-PDN'),
              unknown: links.paket('kosong'),
            }}
          />
        </Figure>
        <Figure
          title={
            <Term word="realisasi" language={language}>
              {words.metrics.M4}
            </Term>
          }
          value={<Amount sen={totals.pdn} language={language} />}
          opener={
            <Opener
              view={view}
              id="M4"
              numerator={totals.pdn}
              denominator={null}
              unknown={totals.quality}
              rows={links.lines('pdn')}
            />
          }
        >
          <Split
            view={view}
            id="M4"
            parts={totals.quality}
            labels={words.parts}
            links={{ known: links.lines('pdn'), zero: links.lines('nol'), unknown: links.lines('kosong') }}
          />
        </Figure>
        <Figure
          title={
            <Term word="budget" language={language}>
              {words.metrics.M2}
            </Term>
          }
          value={<Amount sen={totals.budget} language={language} />}
          opener={
            <Opener
              view={view}
              id="M2"
              numerator={totals.budget}
              denominator={null}
              unknown={null}
              rows={links.budget}
            />
          }
        />
        <Figure
          title={words.metrics.M3}
          value={ratio === null ? <Unknown language={language} /> : formatPercent(ratio, language)}
          opener={
            <Opener
              view={view}
              id="M3"
              numerator={totals.pagu.known}
              denominator={totals.budget}
              unknown={null}
              rows={links.budget}
            />
          }
        />
      </div>
    </section>
  )
}

function Split(props: {
  view: FiguresView
  id: string
  parts: SplitParts
  labels: { known: string; zero: string; unknown: string }
  links: { known: string; zero: string; unknown: string }
}) {
  const { language, mayOpenRows } = props.view
  return (
    <>
      <SplitBar parts={props.parts} hatchId={`ruas-${props.id}`} label={splitLabel(props.parts, language)} />
      <ul className="key">
        {(['known', 'zero', 'unknown'] as const).map((kind) => (
          <li key={kind}>
            <Swatch kind={kind} />
            {mayOpenRows ? (
              <a href={props.links[kind]}>{props.labels[kind]}</a>
            ) : (
              <span>{props.labels[kind]}</span>
            )}
            <Amount sen={props.parts[kind]} language={language} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Budget → commitment → contract → payment on one scale. */
export function MoneyChain({ totals, language }: FiguresView) {
  const words = overviewWords[language]
  const w = words.view
  const committed = percentOf(totals.pagu.known, totals.budget)
  const contracted = percentOf(totals.pdn, totals.budget)
  const ofPlan = percentOf(totals.pdn, totals.pagu.known)
  const ofContract = totals.paid === null ? null : percentOf(totals.paid.pdn, totals.pdn)
  const perHundred = (basisPoints: number) => `Rp${formatCount(Math.round(basisPoints / 100), language)}`
  const step = (label: string, sen: Sen | null, note?: ReactNode) => ({
    name: label,
    label: `${label}: ${sen === null ? words.headlineUnknown : formatRupiahShort(sen, language)}`,
    value: sen === null ? null : rupiahNumber(sen),
    text: <Amount sen={sen} language={language} />,
    ...(note ? { note } : {}),
  })
  return (
    <Chain
      id="rantai"
      language={language}
      title={w.chainTitle}
      summary={
        committed === null || contracted === null
          ? w.chainUnknown
          : w.chainSummary(perHundred(committed), perHundred(contracted))
      }
      steps={[
        step(w.budget, totals.budget),
        step(
          w.committed,
          totals.pagu.known,
          committed === null
            ? undefined
            : w.ofBefore(formatPercent(committed, language), w.budget.toLowerCase()),
        ),
        step(
          w.contracted,
          totals.pdn,
          ofPlan === null ? undefined : w.ofBefore(formatPercent(ofPlan, language), w.committed),
        ),
        step(
          w.paid,
          totals.paid?.pdn ?? null,
          totals.paid === null
            ? w.noPayments
            : ofContract === null
              ? undefined
              : w.ofBefore(formatPercent(ofContract, language), w.contracted),
        ),
      ]}
    />
  )
}

/** PDN realised up to each month against last year and the commitment. */
export function YearCourse({ course, language, filter, asOf }: FiguresView) {
  const words = overviewWords[language]
  const w = words.view
  const [now, before] = course
  const month = reachedMonth(filter.year, asOf)
  if (month === 0) return null
  const months = monthNames(language)
  const soFar = now.pdn[month - 1]!
  const then = before.pdn[month - 1]!
  const hasBefore = before.pdn[11]! > 0n
  const amount = (sen: Sen) => formatRupiahShort(sen, language)
  // A month under way has not come to its end: its day is named, and what it is compared with is a whole month.
  const isWhole = !asOf.startsWith(String(now.year)) || nextDay(asOf).slice(5, 7) !== asOf.slice(5, 7)
  const until = isWhole ? w.endOf(`${months[month - 1]!} ${now.year}`) : formatDay(asOf, language)
  const lastYear = w.endOf(`${months[month - 1]!} ${before.year}`)
  return (
    <LineChart
      id="bulan"
      language={language}
      title={w.courseTitle}
      summary={
        <>
          {!hasBefore
            ? w.courseAlone(until, amount(soFar))
            : soFar >= then
              ? w.courseAhead(until, amount(soFar), lastYear, amount(then))
              : w.courseBehind(until, amount(soFar), lastYear, amount(then))}{' '}
          {now.undatedLines > 0
            ? w.courseUndated(formatCount(now.undatedLines, language), amount(now.undatedPdn))
            : null}
        </>
      }
      labels={months}
      labelName={w.month}
      width="half"
      format={(value) => formatRupiahAxis(value, language)}
      formatFull={(value) => <Amount sen={BigInt(Math.round(value * 100)) as Sen} language={language} />}
      {...(now.commitment > 0n
        ? { target: { value: rupiahNumber(now.commitment), label: w.commitmentLine(amount(now.commitment)) } }
        : {})}
      series={[
        { name: String(now.year), values: now.pdn.map((sen, at) => (at < month ? rupiahNumber(sen) : null)) },
        ...(hasBefore
          ? [{ name: String(before.year), values: before.pdn.map((sen) => rupiahNumber(sen)) }]
          : []),
      ]}
    />
  )
}
