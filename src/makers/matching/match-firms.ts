/** Records of feeds against known makers: candidates by index, then one comparison each. Pure and linear in practice. */
import { taxpayerOf } from '../numbers.ts'
import { type Comparison, compareUnlessOther, type FirmRecord } from './compare-firms.ts'
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

/** Makers that may be the record, with their best spelling; who is surely another stands not here. */
type Found = Map<string, Comparison>

export class FirmIndex {
  private readonly buckets = new Map<string, number[]>()
  private readonly makers: readonly KnownFirm[]
  readonly weights: WordWeights

  constructor(makers: readonly KnownFirm[], weights = weightsOf(makers)) {
    this.makers = makers
    this.weights = weights
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

  find(record: FirmRecord, except?: string): Found {
    const found: Found = new Map()
    for (const index of this.candidates(record)) {
      const maker = this.makers[index]!
      if (maker.id === except) continue
      for (const spelling of maker.spellings) {
        const comparison = compareUnlessOther(record, spelling, this.weights)
        if (comparison) keepBetter(found, maker.id, comparison)
      }
    }
    return found
  }

  match(record: FirmRecord, except?: string): Match {
    return settle(this.find(record, except))
  }
}

const weightsOf = (makers: readonly KnownFirm[], otherKeys: Iterable<string> = []) =>
  new WordWeights([
    ...makers.flatMap((maker) => [...new Set(maker.spellings.map((one) => one.key))]),
    ...otherKeys,
  ])

function keepBetter(found: Found, id: string, comparison: Comparison): void {
  const known = found.get(id)
  if (!known || rank(comparison) > rank(known)) found.set(id, comparison)
}

function settle(found: Found): Match {
  const byScore = (a: Proposal, b: Proposal) =>
    b.comparison.score - a.comparison.score || (a.id < b.id ? -1 : 1)
  const all = [...found].map(([id, comparison]) => ({ id, comparison })).sort(byScore)
  const links = all.filter((one) => one.comparison.verdict === 'same')
  // Two makers that both seem to be this firm are themselves a question.
  if (links.length === 1) return { link: links[0]!, proposals: [] }
  const asks = all.filter((one) => one.comparison.verdict !== 'same')
  return { link: null, proposals: [...links, ...asks].slice(0, PROPOSALS) }
}

/**
 * All records of a government against all makers, twice: what the first round joined without asking lends the maker its
 * spelling and its tax number, and the second round reads the rest by them (and only by them: the first answer stands).
 */
export function matchAll(makers: readonly KnownFirm[], records: readonly FirmRecord[]): Match[] {
  const weights = weightsOf(
    makers,
    records.map((record) => record.key),
  )
  const first = new FirmIndex(makers, weights)
  const found = records.map((record) => first.find(record))
  const matches = found.map(settle)
  const learnt = new Map<string, FirmRecord[]>()
  for (const [at, { link }] of matches.entries()) {
    const record = records[at]!
    if (!link || record.npwp.length === 0) continue
    const known = learnt.get(link.id)
    if (!known) learnt.set(link.id, [record])
    else if (known.length < LEARNT) known.push(record)
  }
  if (learnt.size === 0) return matches
  const second = new FirmIndex(
    [...learnt].map(([id, spellings]) => ({ id, spellings })),
    weights,
  )
  return matches.map((match, at) => {
    if (match.link) return match
    const both = found[at]!
    for (const [id, comparison] of second.find(records[at]!)) keepBetter(both, id, comparison)
    return settle(both)
  })
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
