/**
 * Makes src/matching/engine/weights.ts from the tuning part of the judged set: `node bench/learn-weights.ts [--dry] [--outcomes FILE] [--out FILE]`,
 * FILE with one accepted or refused proposal a line (JSON, as `readOutcomes` gives them), learned beside the judged pairs.
 * Seeded: the same set gives the same file.
 *
 * The synonym table was written by people who had seen many needs, so the tuning part finds it better filled than any need
 * to come. Therefore everything is learned on tables of which a third is forgotten, and judged on others; by agencies left
 * out in turn, so that neither is read off the rows it was fitted on.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { buildLexicon, buildProductIndex, type ProductIndex, type SynonymRow, synonyms } from '#catalogue'
import {
  chanceOf,
  featureNames,
  featureSigns,
  type Features,
  fitChance,
  fitFeatureNames,
  fitFeaturesOf,
  fitSigns,
  fullRanking,
  learnSettings,
  learnWeights,
  newRanker,
  type Proposal,
  type Ranker,
  type Reading,
  type Outcome,
  type TrainingRow,
  trainingRowsOf,
} from '#matching'
import { type JudgedNeed, readJudged } from './matching/judged.ts'
import { mean, measure, seeded } from './matching/metrics.ts'
import { candidatesOf, rowsOf } from './matching/training-rows.ts'

const FORGOTTEN = 0.3
const LEARN_FROM = [1, 2, 3, 4, 5, 6]
const JUDGE_ON = [7, 8, 9]
const FOLDS = 4
const signsOf = (names: readonly string[], signs: Readonly<Partial<Record<string, number>>>) =>
  names.map((name) => signs[name] ?? 0)
const rankSettings = { ...learnSettings, pairs: 0.7, signs: signsOf(featureNames, featureSigns) }
const fitSettings = {
  ...learnSettings,
  rounds: 500,
  pairs: 0,
  shrink: 0.001,
  zeroWeight: 1.5,
  signs: signsOf(fitFeatureNames, fitSigns),
}
/** Needs made to ask for work are many and alike; each counts less than a judged one. */
const WORK_WEIGHT = 0.3
/** False answers that the tuning part lets expect on needs without any: the lowest threshold within it holds. */
const FALSE_ANSWERS = 0.065

const judged = readJudged()
const tuning = judged.needs.filter((need) => need.part === 'tuning')
const open = { ...fullRanking, abstainBelow: 0, hideBelow: 0 }
const say = (text: string) => process.stdout.write(`${text}\n`)

interface Asked {
  readonly need: JudgedNeed
  readonly table: number
  readonly ranker: Ranker
  readonly readings: readonly Reading[]
  readonly candidates: readonly Proposal[]
  /** Whether an answer of grade 2 or 3 stands in the list; `near` needs are neither. */
  readonly answerable: boolean | undefined
  /** A need made from a judged one: asked of the list without its answers, or asking for work with the thing. Nothing fits. */
  readonly made?: 'without answers' | 'work'
}

/** Work with a thing is not met by the thing (grading rule 7). */
const works = [
  'Sewa',
  'Jasa pemeliharaan',
  'Jasa konsultansi perencanaan',
  'Jasa pengiriman',
  'Servis',
  'Kalibrasi',
  'Perbaikan dan perawatan',
  'Premi asuransi',
  'Honorarium operator',
  'Pelatihan penggunaan',
  'Pajak dan administrasi',
  'Jasa tenaga teknisi',
  'Biaya perjalanan dinas survei',
  'Jasa pengangkutan',
]
const buyingWords = /^(?:\s*(?:belanja|modal|pengadaan|pembelian|penyediaan|barang)\b)+/i

function ask(table: number): Asked[] {
  const random = seeded(1000 + table)
  const rows: readonly SynonymRow[] = synonyms
    .map((row) => ({ ...row, others: row.others.filter(() => random() >= FORGOTTEN) }))
    .filter(({ others }) => others.length > 0)
  const lexicon = buildLexicon(rows)
  const whole = newRanker(buildProductIndex(judged.products, lexicon), open)
  return tuning.flatMap((need): Asked[] => {
    const grades = judged.grades.get(need.id)
    const near = need.slices.includes('near')
    const answerable = [...(grades?.values() ?? [])].some((grade) => grade >= 2)
    const first: Asked = {
      need,
      table,
      ranker: whole,
      ...candidatesOf(whole, need),
      answerable: near ? undefined : answerable,
    }
    if (![...(grades?.values() ?? [])].some((grade) => grade > 0)) return [first]
    const ranker = newRanker(
      without(whole.index, (ref) => (grades!.get(ref) ?? 0) > 0),
      open,
    )
    const twins: Asked[] = [
      { need, table, ranker, ...candidatesOf(ranker, need), answerable: false, made: 'without answers' },
    ]
    if (answerable && !need.slices.includes('service')) {
      const work = works[Math.floor(random() * works.length)]!
      const { id, agency, slices, part } = need
      const asked = { id, agency, slices, part, text: `${work} ${need.text.replace(buyingWords, '').trim()}` }
      twins.push({
        need: asked,
        table,
        ranker: whole,
        ...candidatesOf(whole, asked),
        answerable: false,
        made: 'work',
      })
    }
    return [first, ...twins]
  })
}

/** The same index as if some products had never been in it: built anew in a thousandth of the time. */
function without(index: ProductIndex, gone: (ref: number) => boolean): ProductIndex {
  const lost = new Map<number, number>()
  let count = 0
  const segments = index.segments.map((segment) => {
    const alive = segment.alive.slice()
    segment.refs.forEach((ref, product) => {
      if (!gone(ref)) return
      alive[product] = 0
      count++
      for (let i = segment.wordStarts[product]!; i < segment.wordStarts[product + 1]!; i++)
        lost.set(segment.words[i]!, (lost.get(segment.words[i]!) ?? 0) + 1)
    })
    return { ...segment, alive }
  })
  const { vocabulary, lexicon, settings } = index
  const refuse = () => {
    throw new Error('a list without some products is for reading only')
  }
  return {
    vocabulary,
    lexicon,
    settings,
    segments,
    size: index.size - count,
    frequency: (word) => index.frequency(word) - (lost.get(word) ?? 0),
    put: refuse,
    remove: refuse,
    compact: refuse,
  }
}

/** The candidates as these weights would order them, each product once. */
function order({ candidates, readings }: Asked, weights: Features): Proposal[] {
  const best = new Map<number, Proposal>()
  for (const candidate of candidates) {
    const chance = chanceOf(weights, candidate.features)
    const score = candidate.reading === readings[0] ? chance : chance * 0.97
    const known = best.get(candidate.hit.ref)
    if (!known || known.score < score) best.set(candidate.hit.ref, { ...candidate, score })
  }
  return [...best.values()].sort(
    (a, b) => b.score - a.score || b.hit.score - a.hit.score || a.hit.ref - b.hit.ref,
  )
}

const rankRows = (all: readonly Asked[]): TrainingRow[] =>
  all.filter(({ made }) => !made).flatMap((asked) => rowsOf(asked, judged.grades.get(asked.need.id)))

function fitRows(all: readonly Asked[], weights: Features): TrainingRow[] {
  return all.flatMap((asked, i): TrainingRow[] => {
    const sorted = order(asked, weights)
    if (sorted.length === 0 || asked.answerable === undefined) return []
    const features = fitFeaturesOf(asked.ranker.index, asked.readings, sorted)
    return [
      {
        need: String(i),
        features,
        grade: asked.answerable ? 3 : 0,
        ...(asked.made === 'work' ? { weight: WORK_WEIGHT } : {}),
      },
    ]
  })
}

const outcomesAt = process.argv.indexOf('--outcomes')
const outcomeRows =
  outcomesAt < 0
    ? []
    : trainingRowsOf(
        readFileSync(process.argv[outcomesAt + 1]!, 'utf8')
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => JSON.parse(line) as Outcome),
      )

const learned: Asked[] = LEARN_FROM.flatMap(ask)
const fresh: Asked[] = JUDGE_ON.flatMap(ask)
say(`${learned.length} + ${fresh.length} askings`)

interface Judged {
  readonly fit: number
  readonly ndcg: number | null
  readonly none: boolean
  readonly work: boolean
  readonly made: Asked['made']
}
const outcomes: Judged[] = []
const agencies = [...new Set(tuning.map((need) => need.agency))]
for (let fold = 0; fold < FOLDS; fold++) {
  const out = (need: JudgedNeed) => agencies.indexOf(need.agency) % FOLDS === fold
  const stay = learned.filter(({ need }) => !out(need))
  const weights = learnWeights([...rankRows(stay), ...outcomeRows], rankSettings)
  const fit = learnWeights(fitRows(stay, weights), fitSettings)
  for (const asked of fresh) {
    if (!out(asked.need)) continue
    const sorted = order(asked, weights)
    const { id, slices } = asked.need
    const refs = sorted.map(({ hit }) => hit.ref)
    outcomes.push({
      fit:
        sorted.length === 0 ? 0 : fitChance(fit, fitFeaturesOf(asked.ranker.index, asked.readings, sorted)),
      ndcg: asked.made ? null : measure(id, slices, refs, judged.grades.get(id)).ndcg,
      none: !asked.made && slices.includes('none'),
      work: slices.includes('service'),
      made: asked.made,
    })
  }
}
const shareAnswered = (some: readonly Judged[], threshold: number) =>
  some.filter(({ fit }) => fit >= threshold).length / some.length
const goods = outcomes.filter((o) => o.none && !o.work)
const work = outcomes.filter((o) => o.none && o.work)
const withoutAnswers = outcomes.filter((o) => o.made === 'without answers')
const asWork = outcomes.filter((o) => o.made === 'work')
const shareOfGoods = goods.length / (goods.length + work.length)
/**
 * Needs of the set that nothing fits were read by those who wrote the word lists, so they flatter; needs made from answered
 * ones have their near relatives still on sale, so they frighten. The mean of both, for goods and for work, in their shares.
 */
const expectedFalse = (threshold: number) => {
  const share = (some: readonly Judged[]) => shareAnswered(some, threshold)
  return (
    (shareOfGoods * (share(goods) + share(withoutAnswers))) / 2 +
    ((1 - shareOfGoods) * (share(work) + share(asWork))) / 2
  )
}
const quality = (threshold: number) =>
  mean(outcomes.map(({ ndcg, fit }) => (ndcg === null ? null : fit >= threshold ? ndcg : 0)))
let abstainBelow = 0
for (let step = 1; step < 80; step++) {
  const threshold = step / 100
  const percent = (some: readonly Judged[]) => `${(100 * shareAnswered(some, threshold)).toFixed(1)} %`
  if (step % 3 === 0)
    say(
      `${threshold.toFixed(2)} false answers: goods ${percent(goods)}, answers taken out ${percent(withoutAnswers)}, work ${percent(work)}, made to ask for work ${percent(asWork)}; expected ${(100 * expectedFalse(threshold)).toFixed(1)} %; nDCG@10 ${quality(threshold).toFixed(4)} of ${quality(0).toFixed(4)}`,
    )
  if (abstainBelow === 0 && expectedFalse(threshold) <= FALSE_ANSWERS) abstainBelow = threshold
}
say(`abstain below ${abstainBelow}`)
const rows = [...rankRows(learned), ...outcomeRows]
const weights = learnWeights(rows, rankSettings)
const fit = learnWeights(fitRows(learned, weights), fitSettings)
const list = (names: readonly string[], values: Features) =>
  names.map((name, i) => `  ${name}: ${Number(values[i]!.toFixed(4))},`).join('\n')
const body = `${list(featureNames, weights)}\n\n${list(fitFeatureNames, fit)}`
const outAt = process.argv.indexOf('--out')
if (!process.argv.includes('--dry'))
  writeFileSync(
    outAt < 0 ? new URL('../src/matching/engine/weights.ts', import.meta.url) : process.argv[outAt + 1]!,
    `import type { FeatureName } from './features.ts'
import type { FitFeatureName } from './fit.ts'

/** Made by \`bench/learn-weights.ts\` from ${rows.length} judged pairs; do not edit by hand. */
export const weights: Record<FeatureName, number> = {
${list(featureNames, weights)}
}

/** Weighed to say whether the need has an answer at all: the measure of abstention. */
export const fitWeights: Record<FitFeatureName, number> = {
${list(fitFeatureNames, fit)}
}

/** Below it the best product of a need is not proposed: chosen on the tuning part. */
export const abstainBelow = ${abstainBelow}
/** A weaker proposal is not shown beside better ones. */
export const hideBelow = 0.02
`,
  )
say(body)
