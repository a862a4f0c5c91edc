/** One record of the trail in words: what it is about, and its facts. The codes stand unchanged in the chain and in the sheet. */
import { productStateName } from '#catalogue/shop'
import { sentenceOfPullReason } from '#intake'
import { findRule } from '#law'
import { makersWords } from '#makers'
import { choiceTitle, orderRuleTitle, orderStateName } from '#orders'
import { roleName, ROLES } from '#people'
import { findIsoDate } from '#shared/date'
import { senFromRupiah } from '#shared/money'
import { formatDay, formatOffice, formatPercent, formatRupiah, type Language } from '#web'
import { isInnerKey, type TrailNames } from './names.queries.ts'
import type { TrailFact } from './trail.queries.ts'
import { factLabel, trailWords } from './trail.words.ts'

/** Sums of files and numbers of pictures are for machines. */
const NOT_SHOWN = new Set(['sha256', 'foto'])
const STATES = new Set(['keadaan', 'state', 'from', 'to', 'dari', 'ke'])
const ROLE_FACTS = new Set(['peran', 'role'])
const AGENCY_FACTS = new Set(['agency', 'satker'])
const ORDER_NUMBER = /^\S+\/\d+\/\d{4}$/
const RUPIAH = new Set(['total', 'harga', 'denda', 'pagu', 'hps'])

/** What a record is about, as people know it. */
export function subjectText(fact: TrailFact, names: TrailNames, language: Language): string | null {
  const w = trailWords[language]
  const { subject, action } = fact
  if (subject === '') return null
  const named = names.keys.get(subject)
  if (named) return w.named[named.kind](named.name)
  // What was deleted since, or never had a name: its facts tell of it, or its number does.
  if (isInnerKey(subject))
    return factsOf(fact, names, language).length > 0 ? null : w.unnamed(subject.slice(0, 8))
  if (action.startsWith('rules.')) return findRule(subject)?.title[language] ?? subject
  if (action === 'orders.disposisi') return w.package(subject)
  if (action === 'orders.choice-weight') return choiceTitle(subject, language) ?? subject
  if (action.startsWith('orders.rule-')) {
    const holiday = findIsoDate(subject.replace(/^libur /, ''))
    return holiday ? w.holiday(formatDay(holiday, language)) : orderRuleTitle(subject, language)
  }
  if (action.startsWith('orders.') && ORDER_NUMBER.test(subject)) return w.order(subject)
  if (action === 'agencies.letterhead') return agencyText(subject, names)
  if (action === 'realisation.target-entered') {
    const [, year, agency, measure] = /^(\d{4}) (\S*) ?(K|P|UMK)$/.exec(subject) ?? []
    if (year) return `${measure} ${year}, ${agency ? agencyText(agency, names) : w.wholeGovernment}`
  }
  if (action === 'realisation.snapshot-taken') return w.year(subject)
  if (action.startsWith('realisation.pair-')) return lineText(subject, language)
  return subject
}

/** `kontrak nontender|40|…`: the channel in words, the key as the file has it. */
const lineText = (text: string, language: Language): string => {
  const [source = '', ...rest] = text.split(' ')
  return `${trailWords[language].sources[source] ?? source} ${rest.join(' ')}`.trim()
}

const agencyText = (code: string, names: TrailNames): string => formatOffice(names.agencies.get(code) ?? code)

export const factsText = (fact: TrailFact, names: TrailNames, language: Language): string =>
  factsOf(fact, names, language)
    .map(([name, value]) => `${factLabel(name, language)}: ${value}`)
    .join(' · ')

/** The subject's own name is not told twice. */
function factsOf(fact: TrailFact, names: TrailNames, language: Language): [string, string][] {
  const subject = names.keys.get(fact.subject)?.name
  return Object.entries(fact.facts).flatMap(([name, value]): [string, string][] => {
    if (NOT_SHOWN.has(name) || value === null || value === '' || value === subject) return []
    const text = factValue(fact, name, value, names, language)
    return text === null ? [] : [[name, text]]
  })
}

/** A person by name, a command by whom the machine says; anything else as the record has it. */
export function actorText(actor: string, names: TrailNames, language: Language): string {
  const w = trailWords[language]
  if (actor.startsWith('cli:')) return w.commandLine(actor.slice(4))
  return names.people.get(actor) ?? w.actors[actor] ?? actor
}

function factValue(
  fact: TrailFact,
  name: string,
  value: string | number | boolean,
  names: TrailNames,
  language: Language,
): string | null {
  const text = String(value)
  const w = trailWords[language]
  if (isInnerKey(text)) return names.keys.get(text)?.name ?? null
  if (ROLE_FACTS.has(name)) {
    const role = ROLES.find((one) => one === text)
    return role ? roleName(role, language) : (w.actors[text] ?? text)
  }
  if (AGENCY_FACTS.has(name)) return agencyText(text, names)
  if (STATES.has(name)) return stateText(fact.action, text, language)
  if (name === 'kind')
    return makersWords[language].kinds[text as keyof (typeof makersWords)['id']['kinds']] ?? text
  if (name === 'yang_dihitung') return lineText(text, language)
  if (RUPIAH.has(name) && /^-?\d+$/.test(text)) return formatRupiah(senFromRupiah(Number(text)), language)
  if (name === 'target_bp' && /^\d+$/.test(text)) return formatPercent(Number(text), language)
  if ((name === 'alasan' || name === 'reason') && /^[a-z-]+( [a-z-]+)*$/.test(text)) {
    // Several codes of a curation stand together; the trail keeps a code of a pull without its facts.
    const codes = text.split(' ')
    if (codes.every((code) => w.values[code])) return codes.map((code) => w.values[code]).join(', ')
    const sentence = fact.action.startsWith('intake.') ? sentenceOfPullReason({ code: text }, language) : text
    return sentence.includes('undefined') ? text : sentence
  }
  const day = findIsoDate(text)
  return day ? formatDay(day, language) : (w.values[text] ?? text)
}

function stateText(action: string, code: string, language: Language): string {
  const day = findIsoDate(code)
  if (day) return formatDay(day, language)
  const room = action.split('.')[0]
  const name =
    room === 'orders'
      ? orderStateName(code, language)
      : room === 'catalogue'
        ? productStateName(code, language)
        : room === 'makers'
          ? makersWords[language].statuses[code as keyof (typeof makersWords)['id']['statuses']]
          : undefined
  return name ?? trailWords[language].values[code] ?? code
}
