/**
 * Judged needs asked again and again, each time of a synonym table of which a third is forgotten: what the weights are
 * learned from and what they are judged on (bench/learn-weights.ts says why).
 */
import {
  buildLexicon,
  buildProductIndex,
  kinds,
  type ProductIndex,
  type SynonymRow,
  synonyms,
} from '#catalogue'
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
  type TrainingRow,
} from '#matching'
import type { JudgedNeed, JudgedSet } from './judged.ts'
import { type Grades, measure, seeded } from './metrics.ts'
import { candidatesOf, type Extra, rowsOf } from './training-rows.ts'

const FORGOTTEN = 0.3
/** Needs made to ask for work are many and alike; each counts less than a judged one. */
const WORK_WEIGHT = 0.3
const signsOf = (names: readonly string[], signs: Readonly<Partial<Record<string, number>>>) =>
  names.map((name) => signs[name] ?? 0)
export const rankSettings = { ...learnSettings, pairs: 0.7, signs: signsOf(featureNames, featureSigns) }
export const fitSettings = {
  ...learnSettings,
  rounds: 500,
  pairs: 0,
  shrink: 0.001,
  zeroWeight: 1.5,
  signs: signsOf(fitFeatureNames, fitSigns),
}

export interface Asked {
  readonly need: JudgedNeed
  readonly collection: string
  readonly grades: Grades
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

/** @param table 0 forgets nothing: right for a collection that the writers of the table never saw. */
export const forgetfulTable = (table: number): readonly SynonymRow[] => {
  if (table === 0) return synonyms
  const random = seeded(1000 + table)
  return synonyms
    .map((row) => ({ ...row, others: row.others.filter(() => random() >= FORGOTTEN) }))
    .filter(({ others }) => others.length > 0)
}

export function ask(judged: JudgedSet, table: number, extra?: Extra): Asked[] {
  const random = seeded(2000 + table)
  const open = { ...fullRanking, abstainBelow: 0, hideBelow: 0 }
  const lexicon = buildLexicon(forgetfulTable(table), kinds)
  const whole = newRanker(buildProductIndex(judged.products, lexicon), open)
  return judged.needs.flatMap((need): Asked[] => {
    const grades = judged.grades.get(need.id)
    const near = need.slices.includes('near')
    const answerable = [...(grades?.values() ?? [])].some((grade) => grade >= 2)
    const from = { collection: judged.collection, grades }
    const first: Asked = {
      ...from,
      need,
      table,
      ranker: whole,
      ...candidatesOf(whole, need, extra),
      answerable: near ? undefined : answerable,
    }
    if (![...(grades?.values() ?? [])].some((grade) => grade > 0)) return [first]
    const ranker = newRanker(
      without(whole.index, (ref) => (grades!.get(ref) ?? 0) > 0),
      open,
    )
    const twins: Asked[] = [
      {
        ...from,
        need,
        table,
        ranker,
        ...candidatesOf(ranker, need, extra),
        answerable: false,
        made: 'without answers',
      },
    ]
    if (answerable && !need.slices.includes('service')) {
      const work = works[Math.floor(random() * works.length)]!
      const { id, agency, slices, part } = need
      const asked = { id, agency, slices, part, text: `${work} ${need.text.replace(buyingWords, '').trim()}` }
      twins.push({
        ...from,
        need: asked,
        table,
        ranker: whole,
        ...candidatesOf(whole, asked, extra),
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
export function order({ candidates, readings }: Asked, weights: Features): Proposal[] {
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

export const rankRows = (all: readonly Asked[]): TrainingRow[] =>
  all.filter(({ made }) => !made).flatMap((asked) => rowsOf(asked, asked.grades))

export function fitRows(all: readonly Asked[], weights: Features): TrainingRow[] {
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

/** One asking of a need whose fold was left out when the weights were learned. */
export interface Outcome {
  readonly need: string
  readonly collection: string
  readonly fit: number
  /** null where there is nothing to rank. */
  readonly ndcg: number | null
  readonly none: boolean
  readonly work: boolean
  readonly made: Asked['made']
}

export interface Validation {
  readonly learned: readonly Asked[]
  readonly fresh: readonly Asked[]
  /** What is left out together: a product list, an agency or a kind of goods, so that what is judged is new in that respect. */
  readonly foldOf: (asked: Asked) => string | number
  readonly outcomeRows?: readonly TrainingRow[]
  /** Features an experiment added behind the engine's: their weights may go either way. */
  readonly extraFeatures?: number
}

/** Learn on all folds but one, judge the one left out, on tables forgotten otherwise. */
export function crossValidate({
  learned,
  fresh,
  foldOf,
  outcomeRows = [],
  extraFeatures = 0,
}: Validation): Outcome[] {
  const outcomes: Outcome[] = []
  const fitSigned = {
    ...fitSettings,
    signs: fitSettings.signs.toSpliced(featureNames.length, 0, ...Array<number>(extraFeatures).fill(0)),
  }
  for (const fold of new Set(fresh.map(foldOf))) {
    const stay = learned.filter((asked) => foldOf(asked) !== fold)
    const weights = learnWeights([...rankRows(stay), ...outcomeRows], rankSettings)
    const fit = learnWeights(fitRows(stay, weights), fitSigned)
    for (const asked of fresh) {
      if (foldOf(asked) !== fold) continue
      const sorted = order(asked, weights)
      const { id, slices } = asked.need
      const refs = sorted.map(({ hit }) => hit.ref)
      outcomes.push({
        need: id,
        collection: asked.collection,
        fit:
          sorted.length === 0 ? 0 : fitChance(fit, fitFeaturesOf(asked.ranker.index, asked.readings, sorted)),
        ndcg: asked.made ? null : measure(id, slices, refs, asked.grades).ndcg,
        none: !asked.made && slices.includes('none'),
        work: slices.includes('service'),
        made: asked.made,
      })
    }
  }
  return outcomes
}

const shareAnswered = (some: readonly Outcome[], threshold: number) =>
  some.filter(({ fit }) => fit >= threshold).length / some.length

export interface FalseAnswers {
  /** Judged needs that nothing fits, by what they ask for. */
  readonly goods: number
  readonly work: number
  /** Needs made from answered ones. Their near relatives are still on sale, so they frighten more than needs to come do. */
  readonly withoutAnswers: number
  readonly asWork: number
  /** All judged needs that nothing fits, however many of them ask for goods. */
  readonly expected: number
}

export function falseAnswers(outcomes: readonly Outcome[]): (threshold: number) => FalseAnswers {
  const none = outcomes.filter((o) => o.none)
  const goods = none.filter((o) => !o.work)
  const work = none.filter((o) => o.work)
  const withoutAnswers = outcomes.filter((o) => o.made === 'without answers')
  const asWork = outcomes.filter((o) => o.made === 'work')
  return (threshold) => ({
    goods: shareAnswered(goods, threshold),
    work: shareAnswered(work, threshold),
    withoutAnswers: shareAnswered(withoutAnswers, threshold),
    asWork: shareAnswered(asWork, threshold),
    expected: shareAnswered(none, threshold),
  })
}
