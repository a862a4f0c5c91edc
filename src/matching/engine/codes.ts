import { IN_NAME, type ProductIndex, type Query } from '#catalogue'

/**
 * KBLI codes of a need, learned from the products at hand: each word of a name votes for the codes of the products that
 * bear it (naive Bayes with equal priors, so that a crowded code has no advantage).
 */
export interface CodeModel {
  predict(query: Query): CodePrediction
}

export interface CodePrediction {
  /** Chance of the group (three digits), 0 to 1; groups not voted for are absent. */
  readonly groups: ReadonlyMap<number, number>
  readonly codes: ReadonlyMap<number, number>
  readonly best: { readonly group: number; readonly chance: number; readonly word: string } | undefined
}

export const groupOf = (kbli: number): number => Math.floor(kbli / 100)

/** Words in more products than this say nothing about the code and would cost memory. */
const MAX_CODES_PER_WORD = 60

export function learnCodes(index: ProductIndex): CodeModel {
  const votes = new Map<number, Map<number, number>>()
  for (const segment of index.segments) {
    for (let product = 0; product < segment.products; product++) {
      const kbli = segment.kbli[product]!
      if (kbli < 0 || segment.alive[product] === 0) continue
      for (let i = segment.wordStarts[product]!; i < segment.wordStarts[product + 1]!; i++) {
        if ((segment.wordPlaces[i]! & IN_NAME) === 0) continue
        const word = segment.words[i]!
        let codes = votes.get(word)
        if (!codes) votes.set(word, (codes = new Map<number, number>()))
        if (codes.size < MAX_CODES_PER_WORD || codes.has(kbli)) codes.set(kbli, (codes.get(kbli) ?? 0) + 1)
      }
    }
  }
  return {
    predict(query) {
      const codes = new Map<number, number>()
      const groups = new Map<number, number>()
      const wordFor = new Map<number, string>()
      let mass = 0
      query.slots.forEach((slot, number) => {
        if (slot.kind === 'size' || slot.kind === 'number' || slot.unknown) return
        // The head says most about what is bought; what follows tells the kind.
        const share = slot.emphasis * (number === query.head ? 2 : 1)
        const local = new Map<number, number>()
        let all = 0
        for (const alternative of slot.alternatives) {
          const found = votes.get(alternative.word)
          if (!found) continue
          let sum = 0
          for (const count of found.values()) sum += count
          for (const [code, count] of found) {
            const vote = (alternative.weight ** 2 * count) / sum
            local.set(code, (local.get(code) ?? 0) + vote)
            all += vote
          }
        }
        if (all === 0) return
        mass += share
        for (const [code, vote] of local) {
          const value = (share * vote) / all
          codes.set(code, (codes.get(code) ?? 0) + value)
          const group = groupOf(code)
          groups.set(group, (groups.get(group) ?? 0) + value)
          if (!wordFor.has(group)) wordFor.set(group, slot.label)
        }
      })
      if (mass > 0) {
        for (const [code, value] of codes) codes.set(code, value / mass)
        for (const [group, value] of groups) groups.set(group, value / mass)
      }
      let best: CodePrediction['best']
      for (const [group, chance] of groups)
        if (!best || chance > best.chance) best = { group, chance, word: wordFor.get(group)! }
      return { groups, codes, best }
    },
  }
}
