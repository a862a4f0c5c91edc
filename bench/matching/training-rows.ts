import { findHits } from '#catalogue'
import { expectedOf, featuresOf, type Ranker, readNeed, type TrainingRow } from '#matching'
import type { JudgedNeed, JudgedSet } from './judged.ts'

/** Every candidate of every reading of the needs, with its grade: what the weights are learned from. */
export function trainingRows(ranker: Ranker, judged: JudgedSet, needs: readonly JudgedNeed[]): TrainingRow[] {
  const rows: TrainingRow[] = []
  for (const need of needs) {
    const expectation = expectedOf(need.account) ?? expectedOf(need.itemCode)
    const grades = judged.grades.get(need.id)
    readNeed(ranker, need.text).forEach((reading, number) => {
      const hits = findHits(ranker.index, reading.prepared.query, Math.min(40, ranker.settings.candidates))
      const best = hits[0]?.score ?? 1
      for (const hit of hits)
        rows.push({
          need: `${need.id}/${number}`,
          features: featuresOf(ranker, reading, hit, best, expectation),
          grade: grades?.get(hit.ref) ?? 0,
        })
    })
  }
  return rows
}
