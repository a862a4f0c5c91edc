import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'
import {
  answerLine,
  certaintyWords,
  conflicts,
  type Rule,
  type RuleValue,
  rulesOn,
  sentenceOfLawReason,
  sources,
  sourceText,
  type Version,
} from '#law'
import { findIsoDate } from '#shared/date'
import { printJson, readArguments, UsageError } from './usage.ts'

const USAGE = `Pemakaian:
  padan law eval [--because]          baris JSON {"id","fn","in"} dari stdin → {"id","out"} ke stdout
  padan law rules --on TANGGAL [--json]   aturan yang berlaku pada hari itu`

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArguments({
    args,
    options: {
      on: { type: 'string' },
      because: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  if (positionals[0] === 'eval' && positionals.length === 1) return evaluate(values.because)
  if (positionals[0] === 'rules' && positionals.length === 1) return listRules(values.on, values.json)
  throw new UsageError(USAGE)
}

/** Pure: answers line by line, in order, touching neither database nor folder. */
async function evaluate(withReasons: boolean): Promise<number> {
  let allAnswered = true
  async function* answers(lines: AsyncIterable<string>) {
    for await (const line of lines) {
      const question = line.replace(/^\uFEFF/, '').trim()
      if (question === '') continue
      const { text, ok } = answerLine(question, withReasons)
      allAnswered &&= ok
      yield `${text}\n`
    }
  }
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity })
  try {
    await pipeline(lines, answers, process.stdout, { end: false })
  } catch (problem) {
    // The reader has heard enough (`| head`): not every line was answered, and nobody is left to tell.
    if ((problem as NodeJS.ErrnoException).code !== 'EPIPE') throw problem
    return 1
  }
  return allAnswered ? 0 : 1
}

function listRules(day: string | undefined, asJson: boolean): number {
  const on = findIsoDate(day ?? '')
  if (!on) throw new UsageError(`--on: ${day ?? '(kosong)'} bukan tanggal (TTTT-BB-HH).\n${USAGE}`)
  const book = rulesOn(on)
  if (asJson) {
    printJson({
      on,
      rules: book.inForce.map(({ rule, version }) => ruleWords(rule, version)),
      not_in_force: book.notInForce.map(({ rule, because }) => ({
        id: rule.id,
        family: rule.family,
        title: rule.title,
        because: because.map((reason) => ({ ...reason, sentence: sentenceOfLawReason(reason, 'id') })),
      })),
    })
    return 0
  }
  const lines = [`Aturan yang berlaku pada ${on}`]
  let family = ''
  for (const { rule, version } of book.inForce) {
    if (rule.family !== family) lines.push('', (family = rule.family))
    lines.push(
      `  ${rule.id} = ${shown(rule, version.value)} — ${rule.title.id}`,
      `    ${version.citation}; sejak ${startOf(version)}${version.until ? ` sampai ${version.until}` : ''}; ${certaintyWords[version.certainty].id}; ${version.sources.join(', ') || 'tanpa sumber terbaca'}`,
    )
  }
  lines.push('', 'Tidak berlaku atau tidak dapat diputuskan pada hari itu')
  for (const { rule, because } of book.notInForce)
    lines.push(`  ${rule.id}: ${because.map((reason) => sentenceOfLawReason(reason, 'id')).join(' ')}`)
  process.stdout.write(`${lines.join('\n')}\n`)
  return 0
}

/** Of some rules only the year of the start is known. */
const startOf = (version: Version<RuleValue>): string =>
  version.fromPrecision === 'year' ? `${version.from.slice(0, 4)} (harinya belum terbaca)` : version.from

const ruleWords = (rule: Rule, version: Version<RuleValue>) => ({
  id: rule.id,
  family: rule.family,
  title: rule.title,
  value: typeof version.value === 'bigint' ? Number(version.value) : version.value,
  unit: rule.unit,
  from: version.from,
  from_precision: version.fromPrecision,
  until: version.until,
  regulation: version.citation,
  certainty: version.certainty,
  source: [version.citation, ...version.sources.map(sourceText)].join('; '),
  sources: version.sources.map((id) => ({ id, ...sources[id] })),
  note: version.note ?? null,
  conflicts: rule.conflicts.map((id) => ({ id, ...conflicts[id] })),
})

const number = new Intl.NumberFormat('id-ID')
const unitWords: Record<string, string> = {
  years: 'tahun',
  months: 'bulan',
  days: 'hari',
  'working-days': 'hari kerja',
}
function shown(rule: Rule, value: RuleValue): string {
  if (typeof value === 'string') return value
  if (rule.unit === 'rupiah') return `Rp${number.format(value)}`
  if (rule.unit === 'bp') return `${number.format(Number(value) / 100)} %`
  return `${number.format(value)} ${unitWords[rule.unit] ?? ''}`.trim()
}
