import { findHits, type Hit, type Segment } from '#catalogue'
import type { Need } from './need.ts'
import type { Proposal } from './proposal.ts'
import { proposeOne, type Ranker, readNeed } from './rank.ts'

/**
 * The other way round: which needs would take a new product? Every need is read once; what it asks for stands as postings
 * from a word to the needs that count it. A new product then looks at the needs its words touch, not at all of them.
 */
export interface NeedsIndex {
  readonly size: number
  /** Needs that would be shown the product, best first. The product must already be in the ranker's index. */
  findNeeds(ref: number, limit: number): readonly FoundNeed[]
}
export interface FoundNeed {
  readonly need: Need
  /** Chance that an officer accepts the product, as in a ranking. */
  readonly score: number
  readonly proposal: Proposal
}

/** A need is looked at closely when the product says at least this share of what it asks for. */
const LEAST_SHARE = 0.25
/** Needs looked at closely for one product: what is beyond them says less of the need. */
const MOST_NEEDS = 1000

interface Growing {
  readonly needs: number[]
  readonly shares: number[]
}

/** @param needs at most as many as memory allows: about 200 bytes each. */
export function buildNeedsIndex(ranker: Ranker, needs: readonly Need[]): NeedsIndex {
  // Words by their text: what a need asks for may not be on sale yet, and then the index has no number for it.
  const postings = new Map<string, Growing>()
  /** Words score of the best product for the need so far: a newcomer is seen beside it. */
  const best = new Float32Array(needs.length)
  const { vocabulary, lexicon } = ranker.index
  const put = (need: number, word: string, share: number) => {
    if (share < 0.02) return
    let found = postings.get(word)
    if (!found) postings.set(word, (found = { needs: [], shares: [] }))
    // A word may stand in the whole text and in an item: the larger share counts.
    if (found.needs.at(-1) === need)
      found.shares[found.shares.length - 1] = Math.max(found.shares.at(-1)!, share)
    else {
      found.needs.push(need)
      found.shares.push(share)
    }
  }
  needs.forEach((need, number) => {
    readNeed(ranker, need.text).forEach((reading, i) => {
      const { query, masses, total } = reading.prepared
      if (i === 0) best[number] = findHits(ranker.index, query, 1)[0]?.score ?? 0
      if (total === 0) return
      query.slots.forEach((slot, at) => {
        const share = masses[at]! / total
        put(number, slot.stems, share)
        for (const { key, weight } of lexicon.alternatives.get(slot.stems) ?? [])
          put(number, key, weight * share)
        for (const { word, weight } of slot.alternatives) put(number, vocabulary.wordOf(word), weight * share)
      })
    })
  })
  const lists = new Map(
    [...postings].map(([word, found]) => [
      word,
      { needs: Uint32Array.from(found.needs), shares: Float32Array.from(found.shares) },
    ]),
  )
  postings.clear()
  const sums = new Float32Array(needs.length)

  return {
    size: needs.length,
    findNeeds(ref, limit) {
      const hit = placeOf(ranker, ref)
      if (!hit) return []
      const touched: number[] = []
      const { segment, product } = hit
      for (let i = segment.wordStarts[product]!; i < segment.wordStarts[product + 1]!; i++) {
        const list = lists.get(vocabulary.wordOf(segment.words[i]!))
        if (!list) continue
        for (let k = 0; k < list.needs.length; k++) {
          const need = list.needs[k]!
          if (sums[need] === 0) touched.push(need)
          sums[need]! += list.shares[k]!
        }
      }
      const near = touched
        .filter((need) => sums[need]! >= LEAST_SHARE)
        .sort((a, b) => sums[b]! - sums[a]! || a - b)
        .slice(0, MOST_NEEDS)
      for (const need of touched) sums[need] = 0
      const found: FoundNeed[] = []
      for (const number of near) {
        const need = needs[number]!
        const proposal = proposeOne(ranker, need, hit, best[number]!)
        if (proposal) found.push({ need, score: proposal.score, proposal })
      }
      return found.sort((a, b) => b.score - a.score || (a.need.id < b.need.id ? -1 : 1)).slice(0, limit)
    },
  }
}

/** Newest segments first: a new product stands at the end. */
function placeOf(ranker: Ranker, ref: number): Hit | undefined {
  for (const segment of [...ranker.index.segments].reverse()) {
    const product = findRef(segment, ref)
    if (product >= 0) return { segment, product, ref, score: 0 }
  }
  return undefined
}
const findRef = (segment: Segment, ref: number): number => {
  for (let product = segment.products - 1; product >= 0; product--)
    if (segment.refs[product] === ref && segment.alive[product] === 1) return product
  return -1
}
