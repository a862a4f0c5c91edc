/** Reads the facts of a question (untrusted JSON) into values; a fact of the wrong shape is named in Indonesian. */
import { findIsoDate, type IsoDate } from '#shared/date'
import { type Fraction, findDecimal } from '../exact.ts'

/** The question cannot be read. Thrown while reading, caught once in answer.ts, told to the asker. */
export class BadQuestion extends Error {}

export type Fields = Readonly<Record<string, unknown>>

const shown = (value: unknown): string => {
  if (value === undefined) return 'tidak ada'
  const text = typeof value === 'bigint' ? String(value) : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
const wrong = (name: string, came: unknown, expected: string): never => {
  throw new BadQuestion(`${name}: diharapkan ${expected}, yang datang ${shown(came)}.`)
}

export function fieldsOf(value: unknown, name = 'in'): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return wrong(name, value, 'objek JSON')
  return value as Fields
}

/** Own keys only: a question may well contain a key named `constructor`. */
const at = (fields: Fields, name: string): unknown => (Object.hasOwn(fields, name) ? fields[name] : undefined)
const isUnknown = (value: unknown): value is null | undefined => value === null || value === undefined

function integer(name: string, value: unknown, least: bigint, expected: string): bigint {
  const found =
    typeof value === 'bigint' ? value : Number.isSafeInteger(value) ? BigInt(value as number) : undefined
  return found !== undefined && found >= least ? found : wrong(name, value, expected)
}

export const rupiah = (fields: Fields, name: string): bigint =>
  integer(name, at(fields, name), 0n, 'rupiah bulat (bilangan bulat ≥ 0)')
export const signedRupiah = (fields: Fields, name: string): bigint =>
  integer(name, at(fields, name), -(10n ** 30n), 'rupiah bulat (bilangan bulat)')
export const rupiahIfKnown = (fields: Fields, name: string): bigint | null =>
  isUnknown(at(fields, name)) ? null : rupiah(fields, name)
export const signedRupiahIfKnown = (fields: Fields, name: string): bigint | null =>
  isUnknown(at(fields, name)) ? null : signedRupiah(fields, name)

export function basisPoints(fields: Fields, name: string, most = 10_000): number {
  const value = at(fields, name)
  const expected = `basis poin bulat 0–${most} (100 % = 10000)`
  if (!Number.isSafeInteger(value)) return wrong(name, value, expected)
  const bp = value as number
  return bp >= 0 && bp <= most ? bp : wrong(name, value, expected)
}
export const basisPointsIfKnown = (fields: Fields, name: string, most = 10_000): number | null =>
  isUnknown(at(fields, name)) ? null : basisPoints(fields, name, most)

export const flagIfKnown = (fields: Fields, name: string): boolean | null =>
  isUnknown(at(fields, name)) ? null : flag(fields, name)
export function flag(fields: Fields, name: string): boolean {
  const value = at(fields, name)
  return typeof value === 'boolean' ? value : wrong(name, value, 'true atau false')
}

export function text(fields: Fields, name: string): string {
  const value = at(fields, name)
  return typeof value === 'string' ? value : wrong(name, value, 'teks')
}
export const textIfKnown = (fields: Fields, name: string): string | null =>
  isUnknown(at(fields, name)) ? null : text(fields, name)

export function word<const W extends string>(fields: Fields, name: string, words: readonly W[]): W {
  const value = at(fields, name)
  return words.find((known) => known === value) ?? wrong(name, value, `salah satu dari ${words.join(', ')}`)
}
export const wordIfKnown = <const W extends string>(
  fields: Fields,
  name: string,
  words: readonly W[],
): W | null => (isUnknown(at(fields, name)) ? null : word(fields, name, words))

export function day(fields: Fields, name: string): IsoDate {
  const value = at(fields, name)
  const found = typeof value === 'string' ? findIsoDate(value) : undefined
  return found ?? wrong(name, value, 'tanggal TTTT-BB-HH')
}
export const dayIfKnown = (fields: Fields, name: string): IsoDate | null =>
  isUnknown(at(fields, name)) ? null : day(fields, name)

/** Longer lists than this are a mistake, not a question. */
const MOST_ITEMS = 100_000
export function list(fields: Fields, name: string): readonly unknown[] {
  const value = at(fields, name)
  if (!Array.isArray(value)) return wrong(name, value, 'daftar (array)')
  return value.length <= MOST_ITEMS ? value : wrong(name, value.length, `paling banyak ${MOST_ITEMS} isi`)
}
/** Each item read as an object by `read`; the path in messages is `bids[2].hp`. */
export const listOf = <T>(fields: Fields, name: string, read: (item: Fields) => T): readonly T[] =>
  list(fields, name).map((item, i) => {
    try {
      return read(fieldsOf(item, 'isi'))
    } catch (problem) {
      if (problem instanceof BadQuestion) throw new BadQuestion(`${name}[${i}].${problem.message}`)
      throw problem
    }
  })
export const rupiahList = (fields: Fields, name: string): readonly bigint[] =>
  list(fields, name).map((value, i) =>
    integer(`${name}[${i}]`, value, 0n, 'rupiah bulat (bilangan bulat ≥ 0)'),
  )
export function wordList<const W extends string>(
  fields: Fields,
  name: string,
  words: readonly W[],
): readonly W[] {
  return list(fields, name).map(
    (value, i) =>
      words.find((known) => known === value) ??
      wrong(`${name}[${i}]`, value, `salah satu dari ${words.join(', ')}`),
  )
}

/** A quantity with decimals stands as text, `"2.5"`; whole ones may be numbers. */
export function quantity(fields: Fields, name: string): Fraction {
  const value = at(fields, name)
  const found =
    typeof value === 'string'
      ? findDecimal(value.trim())
      : Number.isSafeInteger(value) || typeof value === 'bigint'
        ? findDecimal(String(value as number))
        : undefined
  if (!found || found.numerator < 0n)
    return wrong(name, value, 'jumlah ≥ 0 sebagai teks desimal, misalnya "2.5"')
  return found
}

/** Ids in one list must differ, or the answer would name two things at once. */
export function mustDiffer(name: string, ids: readonly string[]): void {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id)) wrong(name, id, 'id yang berbeda-beda')
    seen.add(id)
  }
}
