/** One paper's validity as a bar on a common span of years; drawn with attributes only, always beside its days in words. */
import type { IsoDate } from '#shared/date'
import type { DayStatus } from './certificates.queries.ts'

export interface Span {
  readonly from: number
  readonly to: number
}

/** Days since 1970, only to place bars: nothing is decided by it. */
const dayNumber = (day: IsoDate): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000)

/** Whole years that hold all days and today. */
export function spanOf(days: readonly (IsoDate | null)[], today: IsoDate): Span {
  const years = [...days, today].flatMap((one) => (one === null ? [] : [Number(one.slice(0, 4))]))
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return { from: first, to: Math.max(last + 1, first + 2) }
}

const KIND: Readonly<Record<DayStatus, string>> = {
  aktif: 'known',
  belum_terbit: 'ground',
  kedaluwarsa: 'ground',
  dicabut: 'zero',
  dibekukan: 'zero',
  perlu_pembaruan: 'zero',
  tidak_diketahui: 'hatched',
}

export function ValidityBar(props: {
  span: Span
  from: IsoDate | null
  to: IsoDate | null
  today: IsoDate
  status: DayStatus
  label: string
  patternId: string
}) {
  const { span } = props
  const start = dayNumber(`${span.from}-01-01` as IsoDate)
  const end = dayNumber(`${span.to}-01-01` as IsoDate)
  const at = (day: IsoDate | null, otherwise: number) =>
    day === null
      ? otherwise
      : Math.round((Math.min(Math.max(dayNumber(day), start), end) - start) * (1000 / (end - start)))
  const [from, to, now] = [at(props.from, 0), at(props.to, 1000), at(props.today, 0)]
  const kind = KIND[props.status]
  return (
    <svg
      className="bar"
      viewBox="0 0 1000 40"
      height="14"
      preserveAspectRatio="none"
      role="img"
      aria-label={props.label}
    >
      {kind === 'hatched' ? (
        <defs>
          <pattern
            id={props.patternId}
            width="14"
            height="14"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line className="hatch" x1="0" y1="0" x2="0" y2="14" strokeWidth="9" />
          </pattern>
        </defs>
      ) : null}
      <line className="axis" x1="0" x2="1000" y1="38" y2="38" />
      {kind === 'hatched' ? (
        <rect fill={`url(#${props.patternId})`} x={from} width={Math.max(to - from, 6)} y="8" height="24" />
      ) : (
        <rect className={kind} x={from} width={Math.max(to - from, 6)} y="8" height="24" />
      )}
      <line className="today" x1={now} x2={now} y1="0" y2="40" />
    </svg>
  )
}
