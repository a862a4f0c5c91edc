import { IN_NAME, type ProductIndex, type Query } from '#catalogue'
import { kbliWords } from './kbli-words.ts'

/**
 * KBLI codes of a need, learned from the products at hand: each word of a name votes for the codes of the products that
 * bear it (naive Bayes with equal priors, so that a crowded code has no advantage).
 */
export interface CodeModel {
  predict(query: Query): CodePrediction
}

/** What KBLI itself says about the words of a need, whatever products are at hand. */
export interface KbliReading {
  /** How well a product of this code answers, 0 to 1. */
  agreement(kbli: number): number
  /** Share of the votes for what no factory makes: farms, mines, building works, trade, services. */
  readonly outside: number
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

/** Divisions 10 to 33 make goods. */
const isMade = (group: number): boolean => group >= 100 && group < 340

/** Votes of the classification's own words: `sapi` speaks of group 014, and no certificate stands there. */
export function readKbli(query: Query, index: ProductIndex): KbliReading {
  const groups = new Map<number, number>()
  let sum = 0
  let outside = 0
  query.slots.forEach((slot, number) => {
    if (slot.kind === 'size' || slot.kind === 'number' || slot.emphasis === 0) return
    const share = slot.emphasis * (number === query.head ? 2 : 1)
    const local = new Map<number, number>()
    const vote = (word: string, weight: number) => {
      const words = word.split(' ')
      for (const part of words)
        for (const [group, chance] of kbliWords.get(part) ?? [])
          local.set(group, Math.max(local.get(group) ?? 0, (weight * chance) / Math.sqrt(words.length)))
    }
    vote(slot.stems, 1)
    for (const alternative of slot.alternatives)
      if (alternative.kind !== 'part' && alternative.weight >= 0.5)
        vote(index.vocabulary.wordOf(alternative.word).replace(/^=/, ''), alternative.weight ** 2)
    for (const [group, value] of local) {
      groups.set(group, (groups.get(group) ?? 0) + share * value)
      sum += share * value
      if (!isMade(group)) outside += share * value
    }
  })
  let most = 0
  const divisions = new Map<number, number>()
  for (const [group, value] of groups) {
    most = Math.max(most, value)
    const division = Math.floor(group / 10)
    divisions.set(division, (divisions.get(division) ?? 0) + value)
  }
  const mostDivision = Math.max(0, ...divisions.values())
  return {
    outside: sum > 0 ? outside / sum : 0,
    agreement(kbli) {
      if (most === 0) return 0.3
      const group = groupOf(kbli)
      return Math.max(
        (groups.get(group) ?? 0) / most,
        (0.6 * (divisions.get(Math.floor(group / 10)) ?? 0)) / mostDivision,
      )
    },
  }
}
