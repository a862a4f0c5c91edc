/** From word to score, printed: `node bench/matching/explain.ts "kursi lipat untuk rapat" [account]`, over the judged products. */
import { buildLexicon, buildProductIndex, kinds, synonyms } from '#catalogue'
import { featureNames, fitFeatureNames, newRanker, rankNeed, reasonsFor, reasonsForNone } from '#matching'
import { productText, readJudged } from './judged.ts'

const judged = readJudged()
const index = buildProductIndex(judged.products, buildLexicon(synonyms, kinds))
const ranker = newRanker(index)
const need = {
  id: 'contoh',
  text: process.argv[2] ?? 'Pengadaan kursi lipat untuk rapat',
  ...(process.argv[3] ? { account: process.argv[3] } : {}),
}
const ranking = rankNeed(ranker, need, 3)
const say = (text = '') => process.stdout.write(`${text}\n`)
for (const reading of ranking.readings) {
  say(`reading "${reading.text}"`)
  const { query } = reading.prepared
  query.slots.forEach((slot, i) => {
    const said = slot.alternatives
      .slice(0, 6)
      .map(
        ({ word, weight, kind }) =>
          `${index.vocabulary.wordOf(word)} ${weight.toFixed(2)} ${kind} in ${index.frequency(word)}`,
      )
    say(
      `  ${i === query.head ? '*' : ' '} ${slot.label} [${slot.kind}${slot.role ? `, ${slot.role}` : ''}] emphasis ${slot.emphasis} × rarity ${slot.rarity.toFixed(2)} = ${(slot.emphasis * slot.rarity).toFixed(2)}: ${said.join('; ') || 'unknown'}`,
    )
  })
}
const parts = (names: readonly string[], values: Float64Array, weights: Float64Array) =>
  names
    .map((name, i) => ({ name, value: values[i]!, part: values[i]! * weights[i]! }))
    .filter(({ part }) => part !== 0)
    .map(({ name, value, part }) => `${name} ${value.toFixed(2)} → ${part.toFixed(2)}`)
    .join(', ')
for (const proposal of ranking.proposals.length > 0
  ? ranking.proposals
  : ranking.best
    ? [ranking.best]
    : []) {
  say(`\n${proposal.hit.ref} ${productText(judged.products[proposal.hit.ref - 1]!)}`)
  say(`  words score ${proposal.hit.score.toFixed(2)}, chance ${proposal.score.toFixed(3)}`)
  say(`  ${parts(featureNames, proposal.features, ranker.weights)}`)
  for (const reason of reasonsFor(ranker, ranking, proposal, {})) say(`  - ${reason.text}`)
}
if (ranking.fitFeatures)
  say(
    `\nfit ${ranking.fit.toFixed(3)} (shown from ${ranker.settings.abstainBelow}): ${parts(fitFeatureNames, ranking.fitFeatures, ranker.fitWeights)}`,
  )
if (ranking.proposals.length === 0) for (const reason of reasonsForNone(ranking)) say(`- ${reason.text}`)
