import { accept, refuse, type Decision } from '#shared/decision'
import { type IsoDate } from '#shared/date'
import { type Rule, type RuleValue, type Version } from './rule.ts'

/** A rule book that differs from the built-in one: the amended rules by id. */
export type Edition = ReadonlyMap<string, Rule>

let edition: Edition | null = null

/**
 * Computes under another edition of the book, e.g. with versions a government has released. The edition is an
 * argument of every function called inside, handed on here once instead of through each of them; law is
 * synchronous and pure, so the edition holds exactly as long as `work` runs.
 */
export function underEdition<T>(book: Edition, work: () => T extends PromiseLike<unknown> ? never : T): T {
  const before = edition
  edition = book
  try {
    return work()
  } finally {
    edition = before
  }
}

/** The rule as the edition in use has it. */
export const asInEdition = <V extends RuleValue>(rule: Rule<V>): Rule<V> =>
  (edition?.get(rule.id) as Rule<V> | undefined) ?? rule

/**
 * The version of a rule on a day. A day without one is refused with `no-version-in-force`: never the newest
 * version, never the one before, never a default. A day inside a first year of which only the year is known
 * is refused with `start-day-not-confirmed`.
 */
export function findInForce<V extends RuleValue>(rule: Rule<V>, on: IsoDate): Decision<Version<V>> {
  for (const version of asInEdition(rule).versions) {
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
