/** Candidates of every system for the judges, without names or scores: `node bench/matching/pool.ts FILE`. */
import { writeFileSync } from 'node:fs'
import { buildLexicon, buildProductIndex, synonyms } from '#catalogue'
import { fullRanking, newRanker, rankNeed } from '#matching'
import { productText, readJudged } from './judged.ts'
import { installOpponents, miniSearch, orama, postgres, tuneMiniSearch } from './opponents.ts'
import { seeded } from './metrics.ts'

const judged = readJudged()
installOpponents()
const index = buildProductIndex(judged.products, buildLexicon(synonyms))
const open = { ...fullRanking, abstainBelow: 0, hideBelow: 0 }
const rankers = [newRanker(index, open), newRanker(index, { ...open, learned: false })]
const opponents = [
  miniSearch(judged.products),
  miniSearch(
    judged.products,
    tuneMiniSearch(
      judged,
      judged.needs.filter(({ part }) => part === 'tuning'),
    ),
  ),
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
writeFileSync(process.argv[2]!, lines.map(({ line }) => `${line}\n`).join(''))
process.stdout.write(`${lines.length} pairs without a grade\n`)
