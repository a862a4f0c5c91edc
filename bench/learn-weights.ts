/**
 * Makes src/matching/engine/weights.ts from the tuning part of the judged set: `node bench/learn-weights.ts`.
 * No random numbers: the same set gives the same file. The thresholds are chosen by needs left out in turn (by agency),
 * so that they are not read off the rows the weights were fitted on.
 */
import { writeFileSync } from 'node:fs'
import { buildLexicon, buildProductIndex, synonyms } from '#catalogue'
import {
  chanceOf,
  featureNames,
  type Features,
  fullRanking,
  learnSettings,
  learnWeights,
  newRanker,
  rankNeed,
  type TrainingRow,
} from '#matching'
import { type JudgedNeed, readJudged } from './matching/judged.ts'
import { abstention, mean, measure, type NeedResult } from './matching/metrics.ts'
import { trainingRows } from './matching/training-rows.ts'

const judged = readJudged()
const tuning = judged.needs.filter((need) => need.part === 'tuning')
const lexicon = buildLexicon(synonyms)
const index = buildProductIndex(judged.products, lexicon)
/** How strongly the few rows of the fit are held back; how much a need without answer counts. */
const FIT_SHRINK = Number(process.env['FIT_SHRINK'] ?? 0.002)
const FIT_NONE = Number(process.env['FIT_NONE'] ?? 1.5)
const open = { ...fullRanking, abstainBelow: 0, hideBelow: 0 }
const named = (values: Float64Array) => Object.fromEntries(featureNames.map((name, i) => [name, values[i]!]))
const rows = trainingRows(newRanker(index, open), judged, tuning)
interface Simulated {
  readonly need: JudgedNeed
  readonly candidates: readonly Features[]
}
/**
 * Every need that has answers, asked again of the list without them: natural needs that nothing fits, five times as many
 * as the set holds, and no row of our table was written with them in mind.
 */
const simulated = tuning.flatMap((need): Simulated[] => {
  const grades = judged.grades.get(need.id)
  if (!grades || ![...grades.values()].some((grade) => grade > 0)) return []
  const rest = judged.products.filter(({ ref }) => (grades.get(ref) ?? 0) === 0)
  const ranker = newRanker(buildProductIndex(rest, lexicon), open)
  return [{ need, candidates: trainingRows(ranker, judged, [need]).map(({ features }) => features) }]
})
const strongest = (weights: Float64Array, candidates: readonly Features[]): Features | undefined => {
  let best: Features | undefined
  for (const features of candidates)
    if (!best || chanceOf(weights, features) > chanceOf(weights, best)) best = features
  return best
}

/** Whether a need has an answer at all, read off its best proposal: one row a need, and its simulated twin. */
function learnFit(weightsFor: Float64Array, needs: readonly JudgedNeed[]): Float64Array {
  const ranker = newRanker(index, open, named(weightsFor))
  const fitRows = needs.flatMap((need): TrainingRow[] => {
    if (need.slices.includes('near')) return []
    const { best } = rankNeed(ranker, need, 1)
    const twin = simulated.find((one) => one.need === need)
    const none = twin && strongest(weightsFor, twin.candidates)
    const answerable = [...(judged.grades.get(need.id)?.values() ?? [])].some((grade) => grade >= 2)
    return [
      ...(best ? [{ need: need.id, features: best.features, grade: answerable ? 3 : 0 }] : []),
      ...(none ? [{ need: `${need.id} without`, features: none, grade: 0 }] : []),
    ]
  })
  return learnWeights(fitRows, {
    ...learnSettings,
    rounds: 600,
    pairs: 0,
    shrink: FIT_SHRINK,
    zeroWeight: FIT_NONE,
  })
}
const isOf = (need: JudgedNeed) => (row: { need: string }) => row.need.startsWith(`${need.id}/`)

interface Kept extends NeedResult {
  readonly chance: number
}
const kept: Kept[] = []
const twins: number[] = []
const agencies = [...new Set(tuning.map((need) => need.agency))]
for (const agency of agencies) {
  const out = tuning.filter((need) => need.agency === agency)
  const others = rows.filter((row) => !out.some((need) => isOf(need)(row)))
  const learned = learnWeights(others)
  const stay = tuning.filter((need) => need.agency !== agency)
  const twinFit = learnFit(learned, stay)
  const ranker = newRanker(index, open, named(learned), named(twinFit))
  for (const { need, candidates } of simulated)
    if (need.agency === agency) {
      const best = strongest(learned, candidates)
      twins.push(best ? chanceOf(twinFit, best) : 0)
    }
  for (const need of out) {
    const ranking = rankNeed(ranker, need, 20)
    kept.push({
      ...measure(
        need.id,
        need.slices,
        ranking.proposals.map((p) => p.hit.ref),
        judged.grades.get(need.id),
      ),
      chance: ranking.fit,
    })
  }
}
const say = (text: string) => process.stdout.write(`${text}\n`)
say(`left out by agency: nDCG@10 ${mean(kept.map((r) => r.ndcg)).toFixed(4)} over ${kept.length} needs`)

/** The threshold: false answers on needs without any at most 8 % where nDCG loses least. */
let abstainBelow = 0
for (let threshold = 0.05; threshold < 0.95; threshold += 0.01) {
  const results = kept.map((r) =>
    r.chance >= threshold ? r : { ...r, answered: false, ndcg: r.ndcg === null ? null : 0 },
  )
  const { falseAnswers, precision } = abstention(results)
  if (Math.round(threshold * 100) % 5 === 0)
    say(
      `${threshold.toFixed(2)} false answers ${falseAnswers.toFixed(3)} of simulated ${(twins.filter((chance) => chance >= threshold).length / twins.length).toFixed(3)} precision ${precision.toFixed(3)} nDCG ${mean(results.map((r) => r.ndcg)).toFixed(4)}`,
    )
  if (abstainBelow === 0 && falseAnswers <= 0.1) abstainBelow = Number(threshold.toFixed(2))
}
const weights = learnWeights(rows)
const fit = learnFit(weights, tuning)
say(`abstain below ${abstainBelow}`)
const list = (values: Float64Array) =>
  featureNames.map((name, i) => `  ${name}: ${Number(values[i]!.toFixed(4))},`).join('\n')
const body = list(weights)
if (!process.argv.includes('--dry'))
  writeFileSync(
    new URL('../src/matching/engine/weights.ts', import.meta.url),
    `import type { FeatureName } from './features.ts'

/** Made by \`bench/learn-weights.ts\` from ${rows.length} judged pairs of the tuning part; do not edit by hand. */
export const weights: Record<FeatureName, number> = {
${body}
}

/** The same features, weighed to say whether the product fits at all: the measure of abstention. */
export const fitWeights: Record<FeatureName, number> = {
${list(fit)}
}

/** Below it the best product of a need is not proposed: chosen on the tuning part. */
export const abstainBelow = ${abstainBelow}
/** A weaker proposal is not shown beside better ones. */
export const hideBelow = 0.02
`,
  )
say(body)
