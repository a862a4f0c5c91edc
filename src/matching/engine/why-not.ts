import { askedFilters, filterResults, type Hit, type ProductFilter } from '#catalogue'
import { expectedOf } from './accounts.ts'
import type { Need } from './need.ts'
import type { Proposal } from './proposal.ts'
import { chanceOf } from './features.ts'
import { featuresOf, type Ranker, rankNeed } from './rank.ts'
import { type MatchReason, reasonsFor, round } from './reasons.ts'

export interface WhyNot {
  /** Its place in the list, if it is proposed after all; else null. */
  readonly rank: number | null
  readonly score: number
  /** The weakest score that made the list. */
  readonly lastScore: number | null
  readonly reasons: readonly MatchReason[]
}

/** Why a product that someone names is not (higher) in the list: filters it fails, words it lacks, its score beside the last one's. */
export function explainAbsence(
  ranker: Ranker,
  need: Need,
  ref: number,
  limit: number,
  filter: ProductFilter = {},
): WhyNot | undefined {
  const place = placeOf(ranker, ref)
  if (!place) return undefined
  const ranking = rankNeed(ranker, need, limit, filter)
  const rank = ranking.proposals.findIndex(({ hit }) => hit.ref === ref)
  const expectation = expectedOf(need.account) ?? expectedOf(need.itemCode)
  const bestWords = ranking.best?.hit.score ?? 1
  const own = ranking.readings
    .map((reading): Proposal => {
      const features = featuresOf(ranker, reading, place, bestWords, expectation)
      return { hit: place, reading, features, score: chanceOf(ranker.weights, features) }
    })
    .reduce((best, proposal) => (proposal.score > best.score ? proposal : best))
  const reasons: MatchReason[] = []
  for (const result of filterResults(place.segment, place.product, askedFilters(filter)))
    if (!result.passed)
      reasons.push({
        code: 'saringan',
        facts: { saringan: result.filter, lolos: false, nilai: result.value, diminta: result.asked },
        text: `Tidak lolos saringan ${result.filter}.`,
      })
  const { prepared } = own.reading
  prepared.query.slots.forEach((slot, number) => {
    if (
      slot.role !== undefined ||
      says(
        place,
        slot.alternatives.map(({ word }) => word),
      )
    )
      return
    const head = number === prepared.query.head
    reasons.push({
      code: 'kata-tidak-ditemukan',
      facts: { kata: slot.label, pokok: head },
      text: `Produk tidak menyebut "${slot.label}"${head ? ', pokok kebutuhan' : ''}.`,
    })
  })
  reasons.push(...reasonsFor(ranker, ranking, own, {}))
  return {
    rank: rank < 0 ? null : rank + 1,
    score: round(own.score),
    lastScore: ranking.proposals.length === 0 ? null : round(ranking.proposals.at(-1)!.score),
    reasons,
  }
}

const says = ({ segment, product }: Hit, words: readonly number[]): boolean => {
  for (let i = segment.wordStarts[product]!; i < segment.wordStarts[product + 1]!; i++)
    if (words.includes(segment.words[i]!)) return true
  return false
}

function placeOf(ranker: Ranker, ref: number): Hit | undefined {
  for (const segment of ranker.index.segments) {
    const product = segment.refs.findIndex((own, i) => own === ref && segment.alive[i] === 1)
    if (product >= 0) return { segment, product, ref, score: 0 }
  }
  return undefined
}
