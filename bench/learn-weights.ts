/**
 * Makes src/matching/engine/weights.ts from the judged collections: `node bench/learn-weights.ts [--dry] [--tables 3] [--outcomes FILE] [--out FILE]`,
 * FILE with one accepted or refused proposal a line (JSON, as `readOutcomes` gives them), learned beside the judged pairs.
 * Seeded: the same sets give the same file.
 *
 * The synonym table was written by people who had seen many needs of the first collection, so those needs find it better filled than any
 * need to come. Therefore that collection is asked with tables of which a third is forgotten, and judged on others. When silence
 * is bounded, whole product lists are left out in turn: a list to come is new in its firms, its goods and its words.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  featureNames,
  type Features,
  fitFeatureNames,
  learnWeights,
  type Outcome,
  trainingRowsOf,
} from '#matching'
import {
  ask,
  crossValidate,
  falseAnswers,
  fitRows,
  fitSettings,
  rankRows,
  rankSettings,
} from './matching/askings.ts'
import { firstCollection, learnedCollections, readJudged } from './matching/judged.ts'
import { mean } from './matching/metrics.ts'

const { values } = parseArgs({
  options: {
    dry: { type: 'boolean', default: false },
    /** Fewer give another file, sooner (tests/long/learn-weights.test.ts). */
    tables: { type: 'string', default: '3' },
    outcomes: { type: 'string' },
    out: { type: 'string' },
  },
})
const tables = Number(values.tables)
/** Forgetful tables by number; 0 forgets nothing, as it is right for needs that the table's writers never saw. */
const learnOn = (collection: string) =>
  collection === firstCollection ? [1, 2, 3].slice(0, tables) : [0, 1].slice(0, Math.max(1, tables - 1))
const judgeOn = (collection: string) => (collection === firstCollection ? [7, 8] : [0])
/** False answers to expect on needs without any, in the mean of the lists left out: the lowest threshold within it holds. */
const FALSE_ANSWERS = 0.04

const say = (text: string) => process.stdout.write(`${text}\n`)
const outcomeRows =
  values.outcomes === undefined
    ? []
    : trainingRowsOf(
        readFileSync(values.outcomes, 'utf8')
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => JSON.parse(line) as Outcome),
      )

const sets = learnedCollections.map((collection) => readJudged(collection))
const learned = sets.flatMap((judged) => learnOn(judged.collection).flatMap((table) => ask(judged, table)))
const fresh = sets.flatMap((judged) => judgeOn(judged.collection).flatMap((table) => ask(judged, table)))
say(`${learned.length} + ${fresh.length} askings`)
const outcomes = crossValidate({ learned, fresh, foldOf: ({ collection }) => collection, outcomeRows })
const lists = learnedCollections.map((collection) => outcomes.filter((one) => one.collection === collection))

const shown = (some: typeof outcomes, threshold: number) =>
  mean(some.map(({ ndcg, fit }) => (ndcg === null ? null : fit >= threshold ? ndcg : 0)))
const percent = (share: number) => `${(100 * share).toFixed(1)} %`
let abstainBelow = 0
for (let step = 1; step < 80; step++) {
  const threshold = step / 100
  const shares = lists.map((some) => falseAnswers(some)(threshold))
  const expected = mean(shares.map((share) => share.expected))
  if (step < 30 || step % 5 === 0)
    say(
      `${threshold.toFixed(2)} false answers ${percent(expected)} (${shares.map((share) => percent(share.expected)).join(', ')}), nDCG@10 ${lists.map((some) => `${shown(some, threshold).toFixed(3)} of ${shown(some, 0).toFixed(3)}`).join(', ')}`,
    )
  if (abstainBelow === 0 && expected <= FALSE_ANSWERS) abstainBelow = threshold
}
say(`abstain below ${abstainBelow}`)

const rows = [...rankRows(learned), ...outcomeRows]
const weights = learnWeights(rows, rankSettings)
const fit = learnWeights(fitRows(learned, weights), fitSettings)
const list = (names: readonly string[], values: Features) =>
  names.map((name, i) => `  ${name}: ${Number(values[i]!.toFixed(4))},`).join('\n')
if (!values.dry)
  writeFileSync(
    values.out ?? new URL('../src/matching/engine/weights.ts', import.meta.url),
    `import type { FeatureName } from './features.ts'
import type { FitFeatureName } from './fit.ts'

/** Made by \`bench/learn-weights.ts\` from ${rows.length} judged pairs of ${sets.length} lists; do not edit by hand. */
export const weights: Record<FeatureName, number> = {
${list(featureNames, weights)}
}

/** Weighed to say whether the need has an answer at all: the measure of abstention. */
export const fitWeights: Record<FitFeatureName, number> = {
${list(fitFeatureNames, fit)}
}

/** Below it the best product of a need is not proposed: chosen on lists left out in turn. */
export const abstainBelow = ${abstainBelow}
/** A weaker proposal is not shown beside better ones. */
export const hideBelow = 0.02
`,
  )
say(`${list(featureNames, weights)}\n\n${list(fitFeatureNames, fit)}`)
