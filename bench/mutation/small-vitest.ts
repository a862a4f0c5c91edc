/** As much of vitest as the tests of law/ use, so that a thousand mutants can be tried in one process; see law-in-one-process.mjs. */
import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'

type Work = (...cells: never[]) => unknown
const tests: { readonly name: string; readonly run: () => unknown }[] = []

/** vitest's `toEqual` does not see keys that are undefined. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [plain(key), plain(one)]))
  if (typeof value !== 'object' || value === null || value instanceof Containing) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([key, one]) => [key, plain(one)]),
  )
}
class Containing {
  readonly wanted: object
  constructor(wanted: object) {
    this.wanted = wanted
  }
}
function holds(came: unknown, wanted: unknown): boolean {
  if (wanted instanceof Containing) return holds(came, wanted.wanted)
  if (Array.isArray(wanted))
    return (
      Array.isArray(came) && came.length === wanted.length && wanted.every((one, i) => holds(came[i], one))
    )
  if (typeof wanted !== 'object' || wanted === null) return Object.is(came, wanted)
  return (
    typeof came === 'object' &&
    came !== null &&
    Object.entries(wanted).every(([key, one]) => holds((came as Record<string, unknown>)[key], one))
  )
}
/** Equal, where the wanted side may have `objectContaining` at its ends. */
function equal(came: unknown, wanted: unknown): boolean {
  if (wanted instanceof Containing) return holds(came, wanted)
  if (Array.isArray(wanted) && wanted.some((one) => one instanceof Containing))
    return (
      Array.isArray(came) && came.length === wanted.length && wanted.every((one, i) => equal(came[i], one))
    )
  return isDeepStrictEqual(plain(came), plain(wanted))
}
const thrown = (work: unknown): { message: string } | null => {
  try {
    ;(work as () => void)()
    return null
  } catch (error) {
    return error as Error
  }
}
const size = (value: unknown) => (value as { length: number }).length
const checks = {
  toBe: (came: unknown, wanted: unknown) => Object.is(came, wanted),
  toEqual: equal,
  toStrictEqual: equal,
  toMatchObject: holds,
  toBeNull: (came: unknown) => came === null,
  toBeDefined: (came: unknown) => came !== undefined,
  toBeUndefined: (came: unknown) => came === undefined,
  toBeTruthy: (came: unknown) => Boolean(came),
  toHaveLength: (came: unknown, wanted: unknown) => size(came) === wanted,
  toBeGreaterThan: (came: unknown, wanted: unknown) => (came as number) > (wanted as number),
  toBeGreaterThanOrEqual: (came: unknown, wanted: unknown) => (came as number) >= (wanted as number),
  toBeLessThan: (came: unknown, wanted: unknown) => (came as number) < (wanted as number),
  toBeLessThanOrEqual: (came: unknown, wanted: unknown) => (came as number) <= (wanted as number),
  toContain: (came: unknown, wanted: unknown) => (came as string).includes(wanted as string),
  toContainEqual: (came: unknown, wanted: unknown) => (came as unknown[]).some((one) => equal(one, wanted)),
  toMatch: (came: unknown, wanted: unknown) =>
    wanted instanceof RegExp ? wanted.test(came as string) : (came as string).includes(wanted as string),
  toThrow: (came: unknown, wanted?: unknown) => {
    const error = thrown(came)
    if (!error || wanted === undefined) return error !== null
    return wanted instanceof RegExp ? wanted.test(error.message) : error.message.includes(wanted as string)
  },
}
export const expect = (came: unknown) => {
  const asked = (turned: boolean) => ({
    ...Object.fromEntries(
      Object.entries(checks).map(([name, check]) => [
        name,
        (wanted?: unknown) => {
          if ((check as (a: unknown, b?: unknown) => boolean)(came, wanted) === turned)
            throw new Error(`${turned ? 'not ' : ''}${name}`)
        },
      ]),
    ),
    toMatchFileSnapshot: (file: string) => {
      if (readFileSync(new URL(file), 'utf8') !== came) throw new Error(file)
    },
  })
  return { ...asked(false), not: asked(true) }
}
expect.objectContaining = (wanted: object) => new Containing(wanted)

/** A row of `each`: its cells, or itself. */
const cellsOf = (row: unknown): readonly unknown[] => (Array.isArray(row) ? (row as unknown[]) : [row])
const add = (name: string, run: () => unknown) => void tests.push({ name, run })
const each =
  (rows: readonly unknown[]) =>
  (name: string, work: Work): void =>
    rows.forEach((row, i) =>
      add(`${name} ${i}`, () => (work as (...cells: unknown[]) => unknown)(...cellsOf(row))),
    )
export const test = Object.assign((name: string, work: Work) => add(name, work as () => unknown), {
  each,
  skipIf: (skip: boolean) => (name: string, work: Work) =>
    skip ? undefined : add(name, work as () => unknown),
})
export const describe = Object.assign((_: string, work: () => void) => work(), {
  each: (rows: readonly unknown[]) => (_: string, work: Work) =>
    rows.forEach((row) => (work as (...cells: unknown[]) => unknown)(...cellsOf(row))),
})
export const it = test

/** The first test that fails, or null. */
export async function firstFailure(): Promise<string | null> {
  for (const { name, run } of tests) {
    try {
      await run()
    } catch (error) {
      return `${name}: ${(error as Error).message}`
    }
  }
  return null
}
