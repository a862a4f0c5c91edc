/**
 * New dated versions beside the built-in book. Nothing is edited: the version before ends the day before the new one
 * begins, and a later release may cut an earlier one the same way.
 */
import { findIsoDate, type IsoDate } from '#shared/date'
import { accept, type Decision, refuse } from '#shared/decision'
import { accountBaseRules } from './account-base/base.ts'
import { type BothLanguages } from './both-languages.ts'
import { type Certainty } from './certainty.ts'
import { dayAfter, dayBefore } from './days.ts'
import { type Edition } from './in-force.ts'
import { type Rule, type RuleValue, type Version } from './rule.ts'
import { type Source } from './sources.ts'

export interface Release {
  readonly number: number
  readonly ruleId: string
  readonly from: IsoDate
  /** Last day; `null` = no end known. */
  readonly until: IsoDate | null
  readonly value: RuleValue
  /** `Perpres 12/2027 Pasal 3`. */
  readonly citation: string
  readonly certainty: Certainty
  readonly source: Source
  readonly note: BothLanguages | undefined
}

/** One more version in a rule; what it overlaps is cut to the days before and after it. */
export function withRelease(rule: Rule, release: Release): Rule {
  const version: Version<RuleValue> = {
    from: release.from,
    fromPrecision: 'day',
    until: release.until,
    value: release.value,
    regulation: null,
    citation: release.citation,
    sources: [],
    certainty: release.certainty,
    note: release.note,
    released: { number: release.number, source: release.source },
  }
  const kept = rule.versions.flatMap((old): Version<RuleValue>[] => {
    const oldEnd = old.until
    if (oldEnd !== null && oldEnd < release.from) return [old]
    if (release.until !== null && old.from > release.until) return [old]
    const before = old.from < release.from ? [{ ...old, until: dayBefore(release.from) }] : []
    const goesOn = release.until !== null && (oldEnd === null || oldEnd > release.until)
    const after = goesOn ? [{ ...old, from: dayAfter(release.until), fromPrecision: 'day' as const }] : []
    return [...before, ...after]
  })
  return { ...rule, versions: [...kept, version].sort((a, b) => (a.from < b.from ? -1 : 1)) }
}

/** The rules changed by the releases, in the order of their release; unknown ids are left out. */
export function editionOf(rules: readonly Rule[], releases: readonly Release[]): Edition {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const amended = new Map<string, Rule>()
  for (const release of releases) {
    const rule = amended.get(release.ruleId) ?? byId.get(release.ruleId)
    if (rule) amended.set(release.ruleId, withRelease(rule, release))
  }
  return amended
}

/** Shapes the code knows; another shape needs code, not a row. */
export function wordsOfRule(rule: Rule): readonly string[] {
  const family = rule.family === 'account-base' ? accountBaseRules : [rule]
  const words = family.flatMap((one) => one.versions.map((version) => String(version.value)))
  return rule.family === 'account-base'
    ? ['include', 'exclude', 'review', 'conditional']
    : [...new Set(words)]
}

/** A value as a person types it: rupiah with or without dots, per cent with up to two decimals, whole counts, days. */
export function readRuleValue(rule: Rule, typed: string): Decision<RuleValue> {
  const text = typed.trim()
  switch (rule.unit) {
    case 'rupiah': {
      const digits = text.replace(/^Rp\s*/i, '')
      const whole = /^\d{1,3}(\.\d{3})+$/.test(digits) ? digits.replaceAll('.', '') : digits
      return /^\d{1,18}$/.test(whole) ? accept(BigInt(whole)) : refuse('value-not-rupiah', { typed: text })
    }
    case 'bp': {
      const match = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(text)
      const bp = match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : -1
      return bp >= 0 && bp <= 10_000 ? accept(bp) : refuse('value-not-percent', { typed: text })
    }
    case 'years':
    case 'months':
    case 'days':
    case 'working-days':
    case 'count':
      return /^\d{1,4}$/.test(text) ? accept(Number(text)) : refuse('value-not-count', { typed: text })
    case 'date': {
      const day = findIsoDate(text)
      return day ? accept(day) : refuse('value-not-day', { typed: text })
    }
    case 'word':
      return wordsOfRule(rule).includes(text) ? accept(text) : refuse('value-not-known-word', { typed: text })
  }
}

/** The text a value is kept as; `readRuleValue` reads it back for every unit. */
export const ruleValueText = (rule: Rule, value: RuleValue): string =>
  rule.unit === 'bp'
    ? `${Math.floor(Number(value) / 100)}.${String(Number(value) % 100).padStart(2, '0')}`
    : String(value)
