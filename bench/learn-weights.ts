/**
 * Makes src/matching/engine/weights.ts from the first collection of judged needs: `node bench/learn-weights.ts [--dry] [--tables 6] [--outcomes FILE] [--out FILE]`,
 * FILE with one accepted or refused proposal a line (JSON, as `readOutcomes` gives them), learned beside the judged pairs.
 * Seeded: the same set gives the same file.
 *
 * The synonym table was written by people who had seen many needs, so those needs find it better filled than any need
 * to come. Therefore everything is learned on tables of which a third is forgotten, and judged on others; by agencies left
 * out in turn, so that neither is read off the rows it was fitted on.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { buildLexicon, buildProductIndex, kinds, synonyms } from '#catalogue'
import {
  featureNames,
  type Features,
  fitFeatureNames,
  fullRanking,
  learnWeights,
  newRanker,
  type Outcome,
  rankNeed,
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
import { otherCollection, readJudged } from './matching/judged.ts'
import { mean } from './matching/metrics.ts'

/** `--tables 1` learns from fewer forgetful tables and judges on one: another file, sooner (tests/long/learn-weights.test.ts). */
const tablesAt = process.argv.indexOf('--tables')
const tables = tablesAt < 0 ? 6 : Number(process.argv[tablesAt + 1])
const LEARN_FROM = [1, 2, 3, 4, 5, 6].slice(0, tables)
const JUDGE_ON = [7, 8, 9].slice(0, Math.ceil(tables / 2))
const FOLDS = 4
/** False answers to expect on needs without any, over both product lists: the lowest threshold within it holds. */
const FALSE_ANSWERS = 0.075

const judged = readJudged()
const say = (text: string) => process.stdout.write(`${text}\n`)

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

const learned = LEARN_FROM.flatMap((table) => ask(judged, table))
const fresh = JUDGE_ON.flatMap((table) => ask(judged, table))
say(`${learned.length} + ${fresh.length} askings`)
const agencies = [...new Set(judged.needs.map(({ agency }) => agency))]
const outcomes = crossValidate(judged, {
  learned,
  fresh,
  foldOf: ({ agency }) => agencies.indexOf(agency) % FOLDS,
  folds: FOLDS,
  outcomeRows,
})
const rows = [...rankRows(judged, learned), ...outcomeRows]
const weights = learnWeights(rows, rankSettings)
const fit = learnWeights(fitRows(learned, weights), fitSettings)

/**
 * Silence is bounded on two product lists, each counting half: the first one by agencies left out, the second with the weights that
 * stand, which never saw it. One list alone said 0.25 (version 8), far too cautious on the other.
 */
const other = readJudged(otherCollection)
const named = (names: readonly string[], values: Features) =>
  Object.fromEntries(names.map((name, i) => [name, values[i]!]))
const ranker = newRanker(
  buildProductIndex(other.products, buildLexicon(synonyms, kinds)),
  { ...fullRanking, abstainBelow: 0 },
  named(featureNames, weights),
  named(fitFeatureNames, fit),
)
const otherFits = other.needs
  .filter(({ slices }) => slices.includes('none'))
  .map((need) => {
    const ranking = rankNeed(ranker, need, 1)
    return ranking.proposals.length > 0 ? ranking.fit : 0
  })
const otherFalse = (threshold: number) =>
  otherFits.filter((one) => one > 0 && one >= threshold).length / otherFits.length
const expectedFalse = falseAnswers(outcomes)
const quality = (threshold: number) =>
  mean(outcomes.map(({ ndcg, fit: chance }) => (ndcg === null ? null : chance >= threshold ? ndcg : 0)))
let abstainBelow = 0
for (let step = 1; step < 80; step++) {
  const threshold = step / 100
  const shares = expectedFalse(threshold)
  const elsewhere = otherFalse(threshold)
  const expected = (shares.expected + elsewhere) / 2
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  if (step < 15 || step % 3 === 0)
    say(
      `${threshold.toFixed(2)} false answers: goods ${percent(shares.goods)}, answers taken out ${percent(shares.withoutAnswers)}, work ${percent(shares.work)}, made to ask for work ${percent(shares.asWork)}; first collection ${percent(shares.expected)}, second ${percent(elsewhere)}; expected ${percent(expected)}; nDCG@10 ${quality(threshold).toFixed(4)} of ${quality(0).toFixed(4)}`,
    )
  if (abstainBelow === 0 && expected <= FALSE_ANSWERS) abstainBelow = threshold
}
say(`abstain below ${abstainBelow}`)
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

/** Below it the best product of a need is not proposed: chosen on the first and the second collection. */
export const abstainBelow = ${abstainBelow}
/** A weaker proposal is not shown beside better ones. */
export const hideBelow = 0.02
`,
  )
say(body)
