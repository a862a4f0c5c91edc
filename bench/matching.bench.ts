/**
 * The table of the matching engine: `node bench/matching.bench.ts --collection FOLDER`. With the first collection
 * (tests/judged, on which everything was tuned) it writes bench/results/matching-tuning.md, with any other
 * bench/results/matching.md. A later collection is read here and nowhere else; run it once per reported result.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { buildLexicon, buildProductIndex, kinds, type SearchProduct, synonyms } from '#catalogue'
import { fullRanking, newRanker, rankNeed, type RankSettings } from '#matching'
import { firstCollection, type JudgedNeed, readJudged } from './matching/judged.ts'
import { abstention, bootstrap, mean, measure, type NeedResult, seeded } from './matching/metrics.ts'
import {
  installOpponents,
  miniSearch,
  type Opponent,
  orama,
  postgres,
  tuneMiniSearch,
} from './matching/opponents.ts'

const { values } = parseArgs({ options: { collection: { type: 'string', default: firstCollection } } })
const collection = values.collection.replace(/\/+$/, '')
const isTuning = collection === firstCollection
const tuning = readJudged()
const judged = isTuning ? tuning : readJudged(collection)
const { needs } = judged
installOpponents()

type Answer = readonly { readonly ref: number; readonly score: number }[]
interface System {
  readonly name: string
  readonly answer: (need: JudgedNeed) => Promise<Answer> | Answer
}

const lexicon = buildLexicon(synonyms, kinds)
const index = buildProductIndex(judged.products, lexicon)
/** The same list read without the table of kinds. */
const plainIndex = buildProductIndex(judged.products, buildLexicon(synonyms, []))
const ours = (name: string, change: Partial<RankSettings>, over = index): System => {
  const ranker = newRanker(over, { ...fullRanking, ...change })
  return {
    name,
    answer: (need) => rankNeed(ranker, need, 20).proposals.map(({ hit, score }) => ({ ref: hit.ref, score })),
  }
}
const query = fullRanking.query

/** The opponents over a product list; their constants are those tuned on the first collection. */
const opponentsOver = async (products: readonly SearchProduct[]): Promise<Opponent[]> => [
  ...(await postgres(products)),
  miniSearch(products),
  miniSearch(products, tuneMiniSearch(tuning, tuning.needs)),
  await orama(products),
]

/**
 * Opponents have no abstention of their own; each gets the score threshold that leaves at most 10 % false answers on the
 * first collection. Its ranking measures are taken without that threshold, in its favour.
 */
const thresholds = new Map<string, number>()
for (const opponent of await opponentsOver(tuning.products)) {
  const none: number[] = []
  for (const need of tuning.needs)
    if (need.slices.includes('none')) none.push((await opponent.search(need.text, 1))[0]?.score ?? 0)
  thresholds.set(opponent.name, none.sort((a, b) => b - a)[Math.floor(none.length * 0.1)] ?? 0)
  await opponent.close?.()
}

const opponents = await opponentsOver(judged.products)
interface Row {
  readonly name: string
  readonly results: readonly NeedResult[]
  /** The same with abstention where ranking measures were taken without. */
  readonly silent: readonly NeedResult[]
}
const rows: Row[] = []
async function run(system: System, threshold?: number): Promise<Row> {
  const results: NeedResult[] = []
  const silent: NeedResult[] = []
  for (const need of needs) {
    const found = await system.answer(need)
    const grades = judged.grades.get(need.id)
    const result = measure(
      need.id,
      need.slices,
      found.map(({ ref }) => ref),
      grades,
    )
    results.push(result)
    silent.push({
      ...result,
      answered: threshold === undefined ? result.answered : (found[0]?.score ?? 0) > threshold,
    })
  }
  const row = { name: system.name, results, silent }
  rows.push(row)
  return row
}

for (const opponent of opponents) {
  await run(
    { name: opponent.name, answer: (need) => opponent.search(need.text, 20) },
    thresholds.get(opponent.name),
  )
  await opponent.close?.()
}
const baselines = [...rows]
const full = await run(ours('Padan', {}))
await run(ours('Padan, never silent', { abstainBelow: 0, hideBelow: 0 }))
await run(ours('without kinds', {}, plainIndex))
await run(ours('without synonyms', { query: { ...query, synonyms: false } }))
await run(ours('without phrases', { query: { ...query, phrases: false } }))
await run(ours('without stems', { query: { ...query, stems: false } }))
await run(ours('without typos and sounds', { query: { ...query, typos: false } }))
await run(ours('without plan words', { query: { ...query, planWords: false } }))
await run(ours('without items', { items: false }))
await run(ours('without code prediction', { codes: false }))
await run(ours('without accounts', { accounts: false }))
await run(ours('BM25 only, no learned weights', { learned: false, abstainBelow: 0, hideBelow: 0 }))

const show = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(3))
const of = (results: readonly NeedResult[], key: 'ndcg' | 'recall' | 'reciprocal' | 'precision') =>
  results.map((result) => result[key])
const lines = rows.map(({ name, results, silent }) => {
  const [low, high] = bootstrap(of(results, 'ndcg'))
  const quiet = abstention(silent)
  return `| ${name} | ${show(mean(of(results, 'ndcg')))} (${show(low)}–${show(high)}) | ${show(mean(of(results, 'recall')))} | ${show(mean(of(results, 'reciprocal')))} | ${show(mean(of(results, 'precision')))} | ${show(quiet.precision)} | ${show(quiet.recall)} | ${(quiet.falseAnswers * 100).toFixed(1)} % |`
})
const slices = [
  'abbr',
  'short',
  'service',
  'everyday',
  'loan',
  'typo',
  'size',
  'boilerplate',
  'list',
  'homonym',
  'long',
  'generic',
]
const sliceLines = rows.slice(0, baselines.length + 2).map(({ name, results }) => {
  const cells = slices.map((slice) =>
    show(
      mean(
        of(
          results.filter((r) => r.slices.includes(slice)),
          'ndcg',
        ),
      ),
    ),
  )
  return `| ${name} | ${cells.join(' | ')} |`
})
const best = baselines.reduce((a, b) => (mean(of(b.results, 'ndcg')) > mean(of(a.results, 'ndcg')) ? b : a))
const gain = mean(of(full.results, 'ndcg')) / mean(of(best.results, 'ndcg')) - 1

/** Paired randomisation: how often would chance alone give such a difference? */
function chanceOfDifference(a: readonly NeedResult[], b: readonly NeedResult[]): number {
  const differences = a.flatMap((result, i) => (result.ndcg === null ? [] : [result.ndcg - b[i]!.ndcg!]))
  const seen = Math.abs(mean(differences))
  const random = seeded(8)
  let as = 0
  for (let draw = 0; draw < 10_000; draw++)
    if (Math.abs(mean(differences.map((d) => (random() < 0.5 ? d : -d)))) >= seen) as++
  return as / 10_000
}
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
const head = `# Matching: the table

Collection \`${collection}/\`: ${needs.length} needs × ${judged.products.length} products, ${needs.filter((n) => n.slices.includes('none')).length} needs without any answer. Commit ${commit}, ${new Date().toISOString().slice(0, 10)}. Made by \`bench/matching.bench.ts\`.

nDCG@10 with gains 2^grade − 1 over needs that have any graded product; recall@20, MRR and P@1 count grades 2 and 3. In brackets: 95 % interval by 10,000 draws of needs. Opponents rank without abstaining; for the three abstention columns each has the score threshold that gives at most 10 % false answers on the first collection. Padan's ranking measures include its abstention: a need it leaves silent counts 0.

| System | nDCG@10 | recall@20 | MRR | P@1 | abstention precision | abstention recall | false answers |
|---|---|---|---|---|---|---|---|
${lines.join('\n')}

Padan against the best baseline (${best.name}): ${(gain * 100).toFixed(1)} % nDCG@10, paired randomisation p = ${chanceOfDifference(full.results, best.results).toFixed(4)}.

## nDCG@10 by slice

| System | ${slices.map((slice) => `${slice} (${needs.filter((n) => n.slices.includes(slice)).length})`).join(' | ')} |
|---|${slices.map(() => '---|').join('')}
${sliceLines.join('\n')}

${opponents.some(({ name }) => name === 'pg_trgm') ? '' : 'pg_trgm is not part of this build of PostgreSQL and could not be measured.\n'}`
const file = new URL(`results/matching${isTuning ? '-tuning' : ''}.md`, import.meta.url)
let kept = ''
try {
  const before = readFileSync(file, 'utf8')
  const at = before.search(/\n## (?:Versions|Ideas)/)
  if (at >= 0) kept = before.slice(at)
} catch {
  // first run
}
writeFileSync(file, head + kept)
process.stdout.write(head)
