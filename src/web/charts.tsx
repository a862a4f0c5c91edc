/**
 * Charts as SVG made on the server: classes instead of colours (dark theme, and the page forbids inline style), a title,
 * a sentence that says what it shows, direct labels, and the numbers beneath. Drawn twice, for wide and for narrow
 * screens, because text in a shrunken picture cannot be read. Why not a chart library: docs/decisions/0010-own-charts.md.
 */
import type { ReactNode } from 'react'
import { spread, ticksOf } from './chart-scale.ts'
import type { Language } from './language.ts'
import { Scroll } from './parts.tsx'
import { wordsIn } from './words.ts'

export interface Series {
  readonly name: string
  /** One per label; `null` = not known, the line breaks there. */
  readonly values: readonly (number | null)[]
  /** Interval drawn around the line, where there is one. */
  readonly band?: readonly (readonly [low: number, high: number] | null)[]
  /** A forecast or a plan, not a fact. */
  readonly dashed?: boolean
}

export interface LineChartProps {
  readonly id: string
  readonly language: Language
  readonly title: string
  readonly summary: ReactNode
  readonly labels: readonly string[]
  readonly series: readonly Series[]
  /** Short text of a value, for the axis. */
  readonly format: (value: number) => string
  /** Full text of a value, for the table; otherwise `format`. */
  readonly formatFull?: (value: number) => ReactNode
  readonly target?: { readonly value: number; readonly label: string }
  /** Heading of the table's first column. */
  readonly labelName: string
  readonly width?: 'full' | 'half'
  readonly under?: ReactNode
}

export function LineChart(props: LineChartProps) {
  return (
    <ChartFrame
      language={props.language}
      title={props.title}
      summary={props.summary}
      under={props.under}
      table={{
        labelName: props.labelName,
        columns: props.series.map((one) => one.name),
        rows: props.labels.map((label, at) => ({
          label,
          cells: props.series.map((one) => {
            const value = one.values[at]
            if (value === null || value === undefined) return null
            const text = (props.formatFull ?? props.format)(value)
            const band = one.band?.[at]
            return band ? (
              <>
                {text} ({props.format(band[0])} – {props.format(band[1])})
              </>
            ) : (
              text
            )
          }),
        })),
      }}
    >
      <Plot {...props} size={{ width: props.width === 'half' ? 560 : 860, height: 300 }} className="broad" />
      <Plot {...props} size={{ width: 350, height: 260 }} className="narrow" />
    </ChartFrame>
  )
}

const TEXT_WIDTH = 7.6

function Plot(props: LineChartProps & { size: { width: number; height: number }; className: string }) {
  const { series, labels, size } = props
  const known = series.flatMap((one) => [
    ...one.values.filter((value) => value !== null),
    ...(one.band ?? []).flatMap((pair) => pair ?? []),
  ])
  const ticks = ticksOf(props.target ? [...known, props.target.value] : known)
  const low = ticks[0]!
  const high = ticks.at(-1)!
  const narrow = size.width < 400
  const left = Math.max(...ticks.map((tick) => props.format(tick).length)) * TEXT_WIDTH + 18
  const right = narrow ? 12 : Math.max(...series.map((one) => one.name.length)) * TEXT_WIDTH + 20
  const top = (props.target ? 26 : 12) + (narrow ? series.length * 20 + 4 : 0)
  const bottom = size.height - 30
  const x = (at: number) =>
    left + (labels.length < 2 ? 0 : (at / (labels.length - 1)) * (size.width - left - right))
  const y = (value: number) => bottom - ((value - low) / (high - low)) * (bottom - top)
  const every = Math.ceil((labels.length * (narrow ? 34 : 44)) / (size.width - left - right))
  const lastKnown = series.map((one) => one.values.findLastIndex((value) => value !== null))
  const ends = spread(
    series.map((one, n) => (lastKnown[n]! < 0 ? bottom : y(one.values[lastKnown[n]!]!))),
    18,
    bottom,
  )
  const number = (value: number) => String(Math.round(value * 10) / 10)
  return (
    <svg
      className={`plot ${props.className}`}
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
      role="img"
      aria-label={props.title}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? 'axis' : 'grid'}
            x1={number(left)}
            x2={size.width - right}
            y1={number(y(tick))}
            y2={number(y(tick))}
          />
          <text x={number(left - 8)} y={number(y(tick) + 5)} textAnchor="end">
            {props.format(tick)}
          </text>
        </g>
      ))}
      {labels.map((label, at) =>
        at % every === 0 ? (
          <text key={at} x={number(x(at))} y={size.height - 8} textAnchor="middle">
            {label}
          </text>
        ) : null,
      )}
      {props.target ? (
        <>
          <line
            className="target-line"
            x1={number(left)}
            x2={size.width - right}
            y1={number(y(props.target.value))}
            y2={number(y(props.target.value))}
          />
          <text x={number(left + 6)} y={number(y(props.target.value) - 6)}>
            {props.target.label}
          </text>
        </>
      ) : null}
      {series.map((one, n) => (
        <g key={one.name}>
          {one.band ? <path className={`band s${n % 4}`} d={bandPath(one.band, x, y)} /> : null}
          <path className={`series s${n % 4}${one.dashed ? ' dashed' : ''}`} d={linePath(one.values, x, y)} />
          {lastKnown[n]! < 0 ? null : (
            <circle
              className={`dot s${n % 4}`}
              cx={number(x(lastKnown[n]!))}
              cy={number(y(one.values[lastKnown[n]!]!))}
              r="4"
            />
          )}
          {narrow ? (
            <>
              <line
                className={`series s${n % 4}${one.dashed ? ' dashed' : ''}`}
                x1="4"
                x2="24"
                y1={n * 20 + 12}
                y2={n * 20 + 12}
              />
              <text className={`name s${n % 4}`} x="32" y={n * 20 + 17}>
                {one.name}
              </text>
            </>
          ) : (
            <text
              className={`name s${n % 4}`}
              {...(lastKnown[n]! < labels.length - 1
                ? {
                    x: number(x(Math.max(lastKnown[n]!, 0)) - 8),
                    y: number(ends[n]! - 10),
                    textAnchor: 'end',
                  }
                : { x: number(x(lastKnown[n]!) + 10), y: number(ends[n]! + 5) })}
            >
              {one.name}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}

function linePath(
  values: readonly (number | null)[],
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  let path = ''
  let pen = false
  values.forEach((value, at) => {
    if (value === null) {
      pen = false
      return
    }
    path += `${pen ? 'L' : 'M'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`
    pen = true
  })
  return path
}

function bandPath(
  band: readonly (readonly [number, number] | null)[],
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  const points = band.flatMap((pair, at) => (pair ? [{ at, pair }] : []))
  if (points.length < 2) return ''
  const upper = points.map(({ at, pair }) => `${x(at).toFixed(1)} ${y(pair[1]).toFixed(1)}`)
  const lower = points.reverse().map(({ at, pair }) => `${x(at).toFixed(1)} ${y(pair[0]).toFixed(1)}`)
  return `M${upper.join('L')}L${lower.join('L')}Z`
}

export interface ChartTable {
  readonly labelName: string
  readonly columns: readonly string[]
  /** `null` = not known. */
  readonly rows: readonly { readonly label: ReactNode; readonly cells: readonly (ReactNode | null)[] }[]
}

/** The numbers behind a chart, for reading aloud, copying and downloading. */
function ChartData(props: { language: Language; title: string; table: ChartTable }) {
  const words = wordsIn[props.language]
  return (
    <details>
      <summary>{words.chartData}</summary>
      <Scroll label={props.title}>
        <table className="dense">
          <thead>
            <tr>
              <th scope="col">{props.table.labelName}</th>
              {props.table.columns.map((column) => (
                <th key={column} scope="col" className="number">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.table.rows.map((row, at) => (
              <tr key={at}>
                <th scope="row">{row.label}</th>
                {row.cells.map((cell, n) => (
                  <td key={n} className="number">
                    {cell ?? <span className="unknown">{words.unknown}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  )
}

/** Around every chart: title, sentence, picture, numbers. */
export function ChartFrame(props: {
  language: Language
  title: string
  summary: ReactNode
  children: ReactNode
  table: ChartTable
  under?: ReactNode
}) {
  return (
    <figure className="chart">
      <figcaption>
        <h3>{props.title}</h3>
        <p>{props.summary}</p>
      </figcaption>
      {props.children}
      <ChartData {...props} />
      {props.under ? <div className="under">{props.under}</div> : null}
    </figure>
  )
}

const share = (value: number, of: number) =>
  of <= 0 ? 0 : Math.max(0, Math.min(1000, Math.round((value / of) * 1000)))

/** A measure against its target on one honest scale from zero; not known is hatched over the whole width. */
export function Bullet(props: {
  id: string
  value: number | null
  target: number | null
  /** Right end of the scale; at least the value and the target fit. */
  max?: number
  label: string
}) {
  const end = Math.max(props.max ?? 0, props.value ?? 0, props.target ?? 0)
  return (
    <svg
      className="bar"
      viewBox="0 0 1000 40"
      height="14"
      preserveAspectRatio="none"
      role="img"
      aria-label={props.label}
    >
      {props.value === null ? (
        <Hatch id={props.id} x={0} width={1000} />
      ) : (
        <>
          <rect className="ground" y="10" width="1000" height="20" />
          <rect className="measure" y="10" width={share(props.value, end)} height="20" />
        </>
      )}
      {props.target === null ? null : (
        <line
          className="target"
          x1={Math.min(998, share(props.target, end))}
          x2={Math.min(998, share(props.target, end))}
          y1="0"
          y2="40"
        />
      )}
    </svg>
  )
}

const Hatch = ({ id, x, width }: { id: string; x: number; width: number }) => (
  <>
    <defs>
      <pattern id={id} width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className="hatch" x1="0" y1="0" x2="0" y2="14" strokeWidth="9" />
      </pattern>
    </defs>
    <rect fill={`url(#${id})`} x={x} width={width} height="40" />
  </>
)

/** A bar of a ranking or a chain; `value` null = not known. */
export const Bar = ({
  id,
  value,
  max,
  label,
}: {
  id: string
  value: number | null
  max: number
  label: string
}) => (
  <svg
    className="bar"
    viewBox="0 0 1000 40"
    height="12"
    preserveAspectRatio="none"
    role="img"
    aria-label={label}
  >
    {value === null ? (
      <Hatch id={id} x={0} width={1000} />
    ) : (
      <rect className="measure" width={share(value, max)} height="40" />
    )}
  </svg>
)

/** Steps that follow from each other on one scale, such as commitment → contract → payment. */
export function Chain(props: {
  id: string
  language: Language
  title: string
  summary: ReactNode
  steps: readonly {
    readonly name: ReactNode
    readonly label: string
    /** On one scale for all steps; `null` = not known. */
    readonly value: number | null
    readonly text: ReactNode
    /** How it stands to the step before. */
    readonly note?: ReactNode
  }[]
}) {
  const words = wordsIn[props.language]
  const max = Math.max(0, ...props.steps.map((step) => step.value ?? 0))
  return (
    <figure className="chart">
      <figcaption>
        <h3>{props.title}</h3>
        <p>{props.summary}</p>
      </figcaption>
      <ol className="chain">
        {props.steps.map((step, at) => (
          <li key={step.label}>
            <div className="row">
              <span>{step.name}</span>
              <span className="amount">{step.text}</span>
            </div>
            <Bar id={`${props.id}-${at}`} value={step.value} max={max} label={step.label} />
            {step.note ? <div className="small soft">{step.note}</div> : null}
          </li>
        ))}
      </ol>
      <ChartData
        language={props.language}
        title={props.title}
        table={{
          labelName: words.chain.step,
          columns: [words.chain.value, words.chain.note],
          rows: props.steps.map((step) => ({
            label: step.name,
            cells: [step.value === null ? null : step.text, step.note ?? ''],
          })),
        }}
      />
    </figure>
  )
}
