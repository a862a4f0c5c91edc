/** Which columns a file has, how to find them again next month, and what differs from last time. Pure. */
import { createHash } from 'node:crypto'
import type { Dataset } from '../dataset.ts'
import { plainName } from '../detect.ts'

/** Columns that Padan itself adds to the sheet of rejected rows; corrected rows come back with them. */
const OWN_COLUMNS = new Set(['_baris', '_alasan'])

/** The same headings in any order, letter case or punctuation are the same list. */
export function fingerprintOf(headings: readonly string[]): string {
  const told = headings.filter((heading) => heading.trim() !== '' && !OWN_COLUMNS.has(heading.trim()))
  const names = [...new Set(told.map(plainName))].sort()
  return createHash('sha256').update(names.join('\n')).digest('hex')
}

/** Headings that appear more than once: nobody could tell which one is meant. */
export function repeatedHeadings(headings: readonly string[]): string[] {
  const seen = new Map<string, number>()
  for (const heading of headings) seen.set(plainName(heading), (seen.get(plainName(heading)) ?? 0) + 1)
  return [...new Set(headings.filter((heading) => heading !== '' && seen.get(plainName(heading))! > 1))]
}

export type ChosenColumns = Readonly<Record<string, string>>

/** A first proposal: an exact guess before a heading that only contains it, and no heading for two fields. */
export function suggestColumns(dataset: Dataset, headings: readonly string[]): ChosenColumns {
  const repeated = new Set(repeatedHeadings(headings))
  const free = new Map(
    headings
      .filter((heading) => heading !== '' && !repeated.has(heading))
      .map((heading) => [heading, plainName(heading)] as const),
  )
  const chosen: Record<string, string> = {}
  const take = (field: string, heading: string | undefined) => {
    if (heading === undefined || chosen[field] !== undefined) return
    chosen[field] = heading
    free.delete(heading)
  }
  const fields = dataset.mapping?.fields ?? []
  for (const field of fields) {
    const exact = field.guesses
      .map((guess) => [...free].find(([, name]) => name === guess)?.[0])
      .find((heading) => heading !== undefined)
    take(field.name, exact)
  }
  for (const field of fields) {
    const within = field.guesses
      .filter((guess) => guess.length > 4)
      .map((guess) => [...free].find(([, name]) => name.includes(guess))?.[0])
      .find((heading) => heading !== undefined)
    take(field.name, within)
  }
  return chosen
}

export interface HeadingChanges {
  /** Headings the mapping uses that the file does not have. */
  readonly lost: readonly string[]
  /** Headings the mapping saw but did not use, and that are gone. */
  readonly goneUnused: readonly string[]
  readonly added: readonly string[]
  /** Used headings that are still there. */
  readonly kept: number
}

export function compareHeadings(
  mapping: { readonly judul: readonly string[]; readonly kolom: ChosenColumns },
  headings: readonly string[],
): HeadingChanges {
  const now = new Set(headings.map(plainName))
  const before = new Set(mapping.judul.map(plainName))
  const used = [...new Set(Object.values(mapping.kolom))]
  const usedNames = new Set(used.map(plainName))
  return {
    lost: used.filter((heading) => !now.has(plainName(heading))),
    goneUnused: mapping.judul.filter(
      (heading) => !now.has(plainName(heading)) && !usedNames.has(plainName(heading)),
    ),
    added: headings.filter((heading) => heading !== '' && !before.has(plainName(heading))),
    kept: used.filter((heading) => now.has(plainName(heading))).length,
  }
}
