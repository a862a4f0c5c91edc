/** Records of feeds against known makers: candidates by index, then one comparison each. Pure and linear in practice. */
import { taxpayerOf } from '../numbers.ts'
import { type Comparison, compareFirms, type FirmRecord } from './compare-firms.ts'
import { COMMON, WordWeights } from './likeness.ts'

export interface KnownFirm {
  readonly id: string
  /** Every way the maker is known to be written; the best one counts. */
  readonly spellings: readonly FirmRecord[]
}
export interface Proposal {
  readonly id: string
  readonly comparison: Comparison
}
export interface Match {
  /** Joined without asking. */
  readonly link: Proposal | null
  /** For a person, best first. */
  readonly proposals: readonly Proposal[]
}

const PROPOSALS = 3
/** A word that so many makers share finds nobody. */
const BUCKET = 120

export class FirmIndex {
  private readonly buckets = new Map<string, number[]>()
  private readonly makers: readonly KnownFirm[]
  readonly weights: WordWeights

  constructor(makers: readonly KnownFirm[], otherKeys: Iterable<string> = []) {
    this.makers = makers
    this.weights = new WordWeights([
      ...makers.flatMap((maker) => [...new Set(maker.spellings.map((one) => one.key))]),
      ...otherKeys,
    ])
    for (const [index, maker] of makers.entries()) {
      const doors = new Set(maker.spellings.flatMap(doorsOf))
      for (const door of doors) {
        const bucket = this.buckets.get(door)
        if (bucket) bucket.push(index)
        else this.buckets.set(door, [index])
      }
    }
  }

  /** Makers that share a number, the whole name, the beginning of the letters, or a telling word (also misspelt). */
  private candidates(record: FirmRecord): Set<number> {
    const found = new Set<number>()
    for (const door of doorsOf(record)) {
      const bucket = this.buckets.get(door)
      if (!bucket) continue
      if (bucket.length > BUCKET && !/^[n=#]/.test(door)) continue
      for (const index of bucket) found.add(index)
    }
    return found
  }

  match(record: FirmRecord, except?: string): Match {
    const links: Proposal[] = []
    const asks: Proposal[] = []
    for (const index of this.candidates(record)) {
      const maker = this.makers[index]!
      if (maker.id === except) continue
      let best: Comparison | null = null
      for (const spelling of maker.spellings) {
        const comparison = compareFirms(record, spelling, this.weights)
        if (!best || rank(comparison) > rank(best)) best = comparison
      }
      if (!best || best.verdict === 'other') continue
      ;(best.verdict === 'same' ? links : asks).push({ id: maker.id, comparison: best })
    }
    const byScore = (a: Proposal, b: Proposal) =>
      b.comparison.score - a.comparison.score || (a.id < b.id ? -1 : 1)
    links.sort(byScore)
    asks.sort(byScore)
    // Two makers that both seem to be this firm are themselves a question.
    if (links.length === 1) return { link: links[0]!, proposals: [] }
    return { link: null, proposals: [...links, ...asks].slice(0, PROPOSALS) }
  }
}

/**
 * All records of a government against all makers, twice: what the first round joined without asking lends the maker its
 * spelling and its tax number, and the second round reads the rest by them.
 */
export function matchAll(makers: readonly KnownFirm[], records: readonly FirmRecord[]): Match[] {
  const keys = records.map((record) => record.key)
  const first = new FirmIndex(makers, keys)
  const matches = records.map((record) => first.match(record))
  const learnt = new Map<string, FirmRecord[]>()
  for (const [at, { link }] of matches.entries()) {
    const record = records[at]!
    if (!link || record.npwp.length === 0) continue
    const known = learnt.get(link.id)
    if (known) known.push(record)
    else learnt.set(link.id, [record])
  }
  if (learnt.size === 0) return matches
  const second = new FirmIndex(
    makers.map((maker) => ({
      id: maker.id,
      spellings: [...maker.spellings, ...(learnt.get(maker.id) ?? []).slice(0, LEARNT)],
    })),
    keys,
  )
  return matches.map((match, at) => (match.link ? match : second.match(records[at]!)))
}
const LEARNT = 4

const RANK = { same: 2000, ask: 1000, other: 0 } as const
const rank = (comparison: Comparison): number => RANK[comparison.verdict] + comparison.score

/** Consonants without doublings: what survives most misspellings. */
const skeleton = (word: string): string =>
  word
    .replace(/PH/g, 'F')
    .replace(/[CQ]/g, 'K')
    .replace(/[AEIOUYH]/g, '')
    .replace(/(.)\1+/g, '$1')

function doorsOf(record: FirmRecord): string[] {
  const doors = record.npwp.flatMap((one) => [`#${one}`, `#t${taxpayerOf(one)}`])
  if (record.nib !== null) doors.push(`#b${record.nib}`)
  if (record.key === '') return doors
  const joined = record.key.replaceAll(' ', '')
  doors.push(`=${record.key}`, `j${joined.slice(0, 6)}`)
  const words = record.key.split(' ').filter((word) => word.length >= 3)
  for (const word of words) {
    // Words that half the country's firms share would open the door to all of them.
    if (COMMON.has(word)) continue
    doors.push(`w${word}`)
    const bones = skeleton(word)
    if (bones.length >= 3) doors.push(`s${bones}`)
  }
  // Pairs reach names whose every single word is common.
  for (let i = 0; i + 1 < words.length; i++) doors.push(`p${skeleton(words[i]!)} ${skeleton(words[i + 1]!)}`)
  return doors
}
