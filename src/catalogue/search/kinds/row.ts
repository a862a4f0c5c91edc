/**
 * One kind of goods or work: the names by which products carry it, and the words by which people who don't know the name speak of it
 * (`fish finder`: pendeteksi gerombolan ikan …). A synonym says that two names mean one thing; a kind says what a thing is for.
 */
export interface KindRow {
  /** Names as products bear them; the first is the one shown. */
  readonly names: readonly string[]
  readonly words: readonly string[]
  readonly author: string
  /** Day the row was written. */
  readonly date: string
}

/**
 * Reads rows of the form `name, other name | word word word`, one a line. A malformed line is a bug in our own table, so it
 * throws with its text.
 */
export function kindTable(by: { author: string; date: string }, text: string): readonly KindRow[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [names, words, more] = line.split('|').map((part) => part.trim())
      if (!names || !words || more !== undefined) throw new Error(`table of kinds: cannot read "${line}"`)
      return {
        names: names.split(',').map((name) => name.trim()),
        words: words.split(/\s+/),
        ...by,
      }
    })
}
