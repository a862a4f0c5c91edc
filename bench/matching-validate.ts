/**
 * What an idea for the engine is worth on needs it has not seen: `node bench/matching-validate.ts [--embedding FILE] [--by agency|kind]
 * [--learn 3] [--judge 2]`, over the first collection, learned on all folds but one, judged on the one left out, with
 * synonym tables of which a third is forgotten (other thirds for learning than for judging). Folds are agencies, or kinds
 * of goods (the group of the KBLI of what a need is given), so that a fold's goods are new to the weights.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ask, type Asked, crossValidate, falseAnswers, type Outcome } from './matching/askings.ts'
import { embeddingFeatures, embeddingOver } from './matching/embedding.ts'
import { readJudged } from './matching/judged.ts'
import { bootstrap, mean } from './matching/metrics.ts'
import type { Extra } from './matching/training-rows.ts'

const { values } = parseArgs({
  options: {
    embedding: { type: 'string' },
    by: { type: 'string', default: 'agency' },
    learn: { type: 'string', default: '3' },
    judge: { type: 'string', default: '2' },
    out: { type: 'string' },
  },
})
const FOLDS = 4
/** False answers at which variants are compared: each gets the lowest threshold that expects no more. */
const FALSE_ANSWERS = 0.07
const judged = readJudged()

const agencies = [...new Set(judged.needs.map(({ agency }) => agency))]
/** The two digits of KBLI of most of what a need is given; needs nothing fits stand with their agency. */
const kindOf = new Map<string, string>()
for (const [need, grades] of judged.grades) {
  const kinds = new Map<string, number>()
  for (const [ref, grade] of grades)
    if (grade > 0) {
      const kind = judged.products[ref - 1]!.kbli.slice(0, 2)
      kinds.set(kind, (kinds.get(kind) ?? 0) + 2 ** grade - 1)
    }
  const [most] = [...kinds].sort((a, b) => b[1] - a[1])
  if (most) kindOf.set(need, most[0])
}
const kinds = [...new Set(kindOf.values())].sort()
const foldOf = ({ need: { id, agency } }: Asked): number => {
  const kind = values.by === 'kind' ? kindOf.get(id) : undefined
  return (kind === undefined ? agencies.indexOf(agency) : kinds.indexOf(kind)) % FOLDS
}

const tables = (from: number, count: string) => Array.from({ length: Number(count) }, (_, i) => from + i)
function validate(extra: Extra | undefined, extraFeatures: number): Outcome[] {
  const all = (from: number, count: string): Asked[] =>
    tables(from, count).flatMap((table) => ask(judged, table, extra))
  return crossValidate({
    learned: all(1, values.learn),
    fresh: all(7, values.judge),
    foldOf,
    extraFeatures,
  })
}

/** Chance that a need with an answer is trusted more than one without. */
function areaUnderCurve(outcomes: readonly Outcome[], without: (o: Outcome) => boolean): number {
  const yes = outcomes.filter((o) => !o.made && o.ndcg !== null && !o.none).map(({ fit }) => fit)
  const no = outcomes.filter(without).map(({ fit }) => fit)
  let right = 0
  for (const a of yes) for (const b of no) right += a > b ? 1 : a === b ? 0.5 : 0
  return right / (yes.length * no.length)
}

interface Row {
  readonly name: string
  readonly open: ReadonlyMap<string, number>
  readonly silent: ReadonlyMap<string, number>
  readonly line: string
}
/** Mean of a need's askings. */
function byNeed(outcomes: readonly Outcome[], threshold: number): Map<string, number> {
  const found = Map.groupBy(
    outcomes.filter(({ ndcg }) => ndcg !== null),
    ({ need }) => need,
  )
  return new Map(
    [...found].map(([need, some]) => [
      need,
      mean(some.map(({ ndcg, fit }) => (fit >= threshold ? ndcg! : 0))),
    ]),
  )
}
const rows: Row[] = []
function report(name: string, outcomes: readonly Outcome[]): void {
  const expected = falseAnswers(outcomes)
  let threshold = 1
  for (let step = 1; step < 100; step++)
    if (expected(step / 100).expected <= FALSE_ANSWERS) {
      threshold = step / 100
      break
    }
  const open = byNeed(outcomes, 0)
  const silent = byNeed(outcomes, threshold)
  const against = (some: ReadonlyMap<string, number>, before: ReadonlyMap<string, number> | undefined) => {
    if (!before) return ''
    const differences = [...some].map(([need, ndcg]) => ndcg - before.get(need)!)
    const [low, high] = bootstrap(differences)
    const sign = (x: number) => `${x >= 0 ? '+' : '−'}${Math.abs(x).toFixed(4)}`
    return `${sign(mean(differences))} (${sign(low)} to ${sign(high)})`
  }
  const shares = expected(threshold)
  const line = `| ${name} | ${mean([...open.values()]).toFixed(4)} | ${against(open, rows[0]?.open)} | ${mean([...silent.values()]).toFixed(4)} | ${against(silent, rows[0]?.silent)} | ${threshold} | ${(100 * shares.goods).toFixed(1)} / ${(100 * shares.work).toFixed(1)} / ${(100 * shares.withoutAnswers).toFixed(1)} % | ${areaUnderCurve(outcomes, (o) => o.none).toFixed(4)} / ${areaUnderCurve(outcomes, (o) => o.made !== undefined).toFixed(4)} |`
  rows.push({ name, open, silent, line })
  process.stdout.write(`${line}\n`)
}

report('the engine as it is', validate(undefined, 0))
if (values.embedding) {
  const embedding = embeddingOver(values.embedding, judged.products, 20)
  report('with the embedding as a feature', validate(embedding.asFeature, embeddingFeatures.length))
  report(
    'with the embedding as a feature and as a source of candidates',
    validate(embedding.asBoth, embeddingFeatures.length),
  )
}
if (values.out)
  writeFileSync(
    values.out,
    `| Variant | nDCG@10, never silent | against the first | with silence | against the first | threshold | false answers: goods / work / answers taken out | area under the curve: none / made |
|---|---|---|---|---|---|---|---|
${rows.map(({ line }) => line).join('\n')}
`,
  )
