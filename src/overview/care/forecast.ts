/**
 * The year's end from what is known today. Method: the share of the year's end that stood at this month in past years of the same government;
 * the prediction interval comes from how those years differed (log ratios, Student's t, 80 %). With fewer than two past years there is no
 * spread to learn from, and the answer says so instead of inventing one.
 */
export interface YearCurve {
  readonly year: number
  /** Realised PDN up to the end of each month, January first; rupiah. */
  readonly cumulative: readonly number[]
}

export type Forecast =
  | {
      readonly known: true
      /** Rupiah. */
      readonly centre: number
      readonly low: number
      readonly high: number
      readonly pastYears: readonly number[]
    }
  | { readonly known: false; readonly because: 'no-past' | 'one-past' | 'nothing-yet' | 'past-empty' }

/** 90th percentile of Student's t (two-sided 80 %), by degrees of freedom 1…10; beyond that the normal value. */
const T80 = [3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372]

/**
 * @param months whole months that have ended (1–12)
 * @param realised rupiah realised by then this year
 */
export function forecastYearEnd(months: number, realised: number, past: readonly YearCurve[]): Forecast {
  if (months >= 12) return { known: true, centre: realised, low: realised, high: realised, pastYears: [] }
  if (past.length === 0) return { known: false, because: 'no-past' }
  if (realised <= 0 || months < 1) return { known: false, because: 'nothing-yet' }
  const usable = past.filter(
    (curve) => (curve.cumulative[months - 1] ?? 0) > 0 && (curve.cumulative[11] ?? 0) > 0,
  )
  if (usable.length === 0) return { known: false, because: 'past-empty' }
  if (usable.length === 1) return { known: false, because: 'one-past' }
  const growth = usable.map((curve) => Math.log(curve.cumulative[11]! / curve.cumulative[months - 1]!))
  const mean = growth.reduce((a, b) => a + b, 0) / growth.length
  const variance = growth.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (growth.length - 1)
  const width = (T80[growth.length - 2] ?? 1.2816) * Math.sqrt(variance * (1 + 1 / growth.length))
  return {
    known: true,
    centre: Math.round(realised * Math.exp(mean)),
    // what is realised does not go away
    low: Math.max(realised, Math.round(realised * Math.exp(mean - width))),
    high: Math.round(realised * Math.exp(mean + width)),
    pastYears: usable.map((curve) => curve.year),
  }
}

export interface BackTest {
  readonly cases: number
  /** Mean of |forecast − actual| ÷ actual, basis points. */
  readonly meanErrorBp: number | null
  /** Share of actual year's ends inside the interval, basis points; 8,000 would be as promised. */
  readonly coverageBp: number | null
}

/** Every past year forecast from the years before it, at every month from the third to the eleventh. */
export function backTest(curves: readonly YearCurve[]): BackTest {
  const ordered = [...curves].sort((a, b) => a.year - b.year)
  let cases = 0
  let error = 0
  let inside = 0
  for (let at = 2; at < ordered.length; at++) {
    const curve = ordered[at]!
    const actual = curve.cumulative[11] ?? 0
    if (actual <= 0) continue
    for (let months = 3; months <= 11; months++) {
      const told = forecastYearEnd(months, curve.cumulative[months - 1] ?? 0, ordered.slice(0, at))
      if (!told.known) continue
      cases++
      error += Math.abs(told.centre - actual) / actual
      if (actual >= told.low && actual <= told.high) inside++
    }
  }
  return {
    cases,
    meanErrorBp: cases === 0 ? null : Math.round((error / cases) * 10_000),
    coverageBp: cases === 0 ? null : Math.round((inside / cases) * 10_000),
  }
}
