/** Precision and recall of firm matching on a labelled file (tests/firms). Pure; used by its test and by the bench. */
import { readFirmName, spellingsOf } from '../firm-name.ts'
import { readNpwp } from '../numbers.ts'
import type { FirmRecord } from './compare-firms.ts'
import { type KnownFirm, matchAll } from './match-firms.ts'

export interface Labelled {
  readonly perusahaan: string
  readonly bagian: 'latih' | 'uji'
  readonly peran: 'pelaku' | 'sebutan'
  readonly nama: string
  readonly npwp: string | null
  readonly provinsi: string | null
}

export const readLabelled = (text: string): Labelled[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Labelled)

const recordOf = (row: Labelled): FirmRecord => {
  const number = readNpwp(row.npwp)
  return {
    ...readFirmName(row.nama),
    npwp: number.full === null ? [] : [number.full],
    npwpSuffix: number.suffix,
    nib: null,
    places: row.provinsi === null ? [] : [row.provinsi.toUpperCase()],
  }
}

export interface Ratio {
  readonly precision: number
  readonly recall: number
  readonly right: number
  readonly given: number
  readonly wanted: number
}
export interface Measured {
  /** Joined without asking. */
  readonly linked: Ratio
  /** Joined or proposed: the first proposal counts as given. */
  readonly found: Ratio
  readonly wronglyLinked: readonly string[]
  readonly missed: readonly string[]
  readonly wronglyProposed: readonly string[]
}

/** All makers stand in the register; the mentions of `part` (or all) are matched. A mention of a firm that is not in the register must find nobody. */
export function measure(rows: readonly Labelled[], part?: Labelled['bagian']): Measured {
  const makers: KnownFirm[] = rows
    .filter((row) => row.peran === 'pelaku')
    .map((row) => ({
      id: row.perusahaan,
      spellings: spellingsOf(row.nama).map((name) => ({ ...recordOf(row), ...name })),
    }))
  const mentions = rows.filter(
    (row) => row.peran === 'sebutan' && (part === undefined || row.bagian === part),
  )
  const known = new Set(makers.map((maker) => maker.id))
  const matches = matchAll(makers, mentions.map(recordOf))
  const [wronglyLinked, missed, wronglyProposed]: [string[], string[], string[]] = [[], [], []]
  let [linkRight, linkGiven, foundRight, foundGiven, wanted] = [0, 0, 0, 0, 0]
  for (const [at, row] of mentions.entries()) {
    const match = matches[at]!
    const belongs = known.has(row.perusahaan)
    if (belongs) wanted++
    const first = match.link?.id ?? match.proposals[0]?.id
    const name = `${row.nama} (${row.perusahaan}) → ${first ?? '–'}`
    if (match.link) {
      linkGiven++
      if (match.link.id === row.perusahaan) linkRight++
      else wronglyLinked.push(name)
    }
    if (first !== undefined) {
      foundGiven++
      if ([match.link?.id, ...match.proposals.map((one) => one.id)].includes(row.perusahaan)) foundRight++
      else wronglyProposed.push(name)
    }
    if (belongs && ![match.link?.id, ...match.proposals.map((one) => one.id)].includes(row.perusahaan))
      missed.push(name)
  }
  const ratio = (right: number, given: number): Ratio => ({
    precision: given === 0 ? 1 : right / given,
    recall: wanted === 0 ? 1 : right / wanted,
    right,
    given,
    wanted,
  })
  return {
    linked: ratio(linkRight, linkGiven),
    found: ratio(foundRight, foundGiven),
    wronglyLinked,
    missed,
    wronglyProposed,
  }
}
