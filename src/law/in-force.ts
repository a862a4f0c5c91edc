import { accept, refuse, type Decision } from '#shared/decision'
import { type IsoDate } from '#shared/date'
import { type Rule, type RuleValue, type Version } from './rule.ts'

/**
 * The version of a rule on a day. A day without one is refused with `no-version-in-force`: never the newest
 * version, never the one before, never a default. A day inside a first year of which only the year is known
 * is refused with `start-day-not-confirmed`.
 */
export function findInForce<V extends RuleValue>(rule: Rule<V>, on: IsoDate): Decision<Version<V>> {
  for (const version of rule.versions) {
    if (on < version.from || (version.until !== null && on > version.until)) continue
    if (version.fromPrecision === 'year' && on.slice(0, 4) === version.from.slice(0, 4))
      return refuse('start-day-not-confirmed', { rule: rule.id, on, year: version.from.slice(0, 4) })
    return accept(version)
  }
  return refuse('no-version-in-force', { rule: rule.id, on })
}

/** All of several rules on one day, or every reason why not. */
export function findAllInForce<const R extends readonly Rule[]>(
  rules: R,
  on: IsoDate,
): Decision<{ readonly [K in keyof R]: R[K] extends Rule<infer V> ? Version<V> : never }> {
  const found = rules.map((rule) => findInForce(rule, on))
  const because = found.flatMap((decision) => (decision.ok ? [] : decision.because))
  if (because.length > 0) return { ok: false, because }
  return accept(found.map((decision) => (decision.ok ? decision.value : null)) as never)
}
