/** `=`: each word finds the others. `>`: the first finds the others, never back (a hat finds helmets no more than helmets hats). */
export type Direction = '=' | '>'

export interface SynonymRow {
  readonly term: string
  readonly direction: Direction
  readonly others: readonly string[]
  /** 1 = another spelling of the same thing, 0.9 the same thing, 0.5 to 0.8 near or narrower. */
  readonly weight: number
  /** A need in which the row is right. */
  readonly example: string
  readonly author: string
  /** Day the row was written. */
  readonly date: string
}

/**
 * Reads rows of the form `term = other, other | weight | example`, one a line: short to write, easy to correct in a review.
 * A malformed line is a bug in our own table, so it throws with its text.
 */
export function synonymTable(by: { author: string; date: string }, text: string): readonly SynonymRow[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [words, weight, example] = line.split('|').map((part) => part.trim())
      const parts = /^(.+?) ([=>]) (.+)$/.exec(words ?? '')
      if (!parts || !weight || !example || !(Number(weight) > 0 && Number(weight) <= 1))
        throw new Error(`synonym table: cannot read "${line}"`)
      return {
        term: parts[1]!.trim(),
        direction: parts[2] as Direction,
        others: parts[3]!.split(',').map((other) => other.trim()),
        weight: Number(weight),
        example,
        ...by,
      }
    })
}
