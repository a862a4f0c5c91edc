/** One core's share of `bench/matching-speed.bench.ts`: builds its own index, matches every second need, answers with counts. */
import { parentPort, workerData } from 'node:worker_threads'
import { buildLexicon, buildProductIndex, kinds, synonyms } from '#catalogue'
import { newRanker, rankNeed, reasonsFor } from '#matching'
import { readJudged } from './judged.ts'
import { newLargeList } from './large-list.ts'

const { products, needs, share, shares } = workerData as Record<string, number>
const list = newLargeList(readJudged(), 8)
function* all() {
  for (let ref = 1; ref <= products!; ref++) yield list.product(ref)
}
const ranker = newRanker(buildProductIndex(all(), buildLexicon(synonyms, kinds)))
parentPort!.postMessage({ ready: true })
parentPort!.once('message', () => {
  let proposals = 0
  let reasons = 0
  const cpu = process.threadCpuUsage()
  for (let number = share!; number < needs!; number += shares!) {
    const need = list.need(number)
    const ranking = rankNeed(ranker, need, 20)
    for (const proposal of ranking.proposals) {
      proposals++
      reasons += reasonsFor(ranker, ranking, proposal, {}).length
    }
  }
  const { user, system } = process.threadCpuUsage(cpu)
  parentPort!.postMessage({
    proposals,
    reasons,
    cpuSeconds: (user + system) / 1e6,
    rss: process.memoryUsage().rss,
  })
})
