import { buildLexicon, buildProductIndex, kinds, indexSettings, synonyms } from '#catalogue'
import { fullRanking, newRanker, rankNeed } from '#matching'
import { readJudged, productText } from './judged.ts'
import { abstention, mean, measure } from './metrics.ts'

const judged = readJudged()
const index = buildProductIndex(judged.products, buildLexicon(synonyms, kinds), indexSettings)
const ranker = newRanker(index, fullRanking)
const results = judged.needs
  .filter((need) => need.part === (process.env['PART'] ?? need.part))
  .map((need) => {
    const ranking = rankNeed(ranker, need, 20)
    return {
      ...measure(
        need.id,
        need.slices,
        ranking.proposals.map((p) => p.hit.ref),
        judged.grades.get(need.id),
      ),
      need,
      ranking,
    }
  })
process.stdout.write(
  `nDCG ${mean(results.map((r) => r.ndcg)).toFixed(4)} recall ${mean(results.map((r) => r.recall)).toFixed(3)} MRR ${mean(results.map((r) => r.reciprocal)).toFixed(3)} P1 ${mean(results.map((r) => r.precision)).toFixed(3)} ${JSON.stringify(abstention(results))}\n`,
)
if (process.argv[2] === 'bad') {
  for (const r of results
    .filter((r) => r.ndcg !== null)
    .sort((a, b) => a.ndcg! - b.ndcg!)
    .slice(0, Number(process.argv[3] ?? 40))) {
    process.stdout.write(
      `\n${r.id} ${r.need.text} [${r.slices.join(',')}] nDCG ${r.ndcg!.toFixed(2)} best ${r.ranking.best?.score.toFixed(2)} slots ${r.ranking.readings[0]!.prepared.query.slots.map((s) => `${s.label}${s.unknown ? '?' : ''}`).join(', ')}\n`,
    )
    for (const [p, g] of [...(judged.grades.get(r.id) ?? [])].filter(([, g]) => g >= 2).slice(0, 5))
      process.stdout.write(`   want ${g}: ${p} ${productText(judged.products[p - 1]!).slice(0, 90)}\n`)
    for (const p of r.ranking.proposals.slice(0, 4))
      process.stdout.write(
        `   got ${judged.grades.get(r.id)?.get(p.hit.ref) ?? 0}: ${p.score.toFixed(2)} ${productText(judged.products[p.hit.ref - 1]!).slice(0, 90)}\n`,
      )
  }
}
if (process.argv[2] === 'none')
  for (const r of results.filter((r) => r.slices.includes('none') && r.answered))
    process.stdout.write(
      `${r.need.text} → ${r.ranking.best!.score.toFixed(2)} ${productText(judged.products[r.ranking.best!.hit.ref - 1]!).slice(0, 80)}\n`,
    )
if (process.argv[2] === 'fit') {
  const sorted = results.map((r) => ({ ...r, fit: r.ranking.fit })).sort((a, b) => b.fit - a.fit)
  for (const r of sorted.filter((r) => r.slices.includes('none')).slice(0, 16))
    process.stdout.write(
      `NONE ${r.fit.toFixed(2)} ${r.need.text} → ${productText(judged.products[(r.ranking.best?.hit.ref ?? 1) - 1]!).slice(0, 70)}\n`,
    )
  for (const r of sorted.filter((r) => (r.precision ?? -1) >= 0 || r.ndcg === 0).slice(-40))
    process.stdout.write(
      `HAS ${r.fit.toFixed(2)} ${r.need.text} → ${productText(judged.products[(r.ranking.best?.hit.ref ?? 1) - 1]!).slice(0, 70)} ${judged.grades.get(r.id)?.get(r.ranking.best?.hit.ref ?? 0) ?? 0}\n`,
    )
}
