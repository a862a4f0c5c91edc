import { canonical } from './canonical.ts'
import { normalise } from './normalise.ts'
import { findUnit, numeralOf, plainNumber } from './units.ts'

export interface Token {
  /** The word as indexed: `laptop`, `a4`, or a size `#70gr`. */
  readonly text: string
  readonly kind: 'word' | 'number' | 'size'
  /** Numbers both sides of a range: `40-50 kg` covers every size between. */
  readonly range?: readonly [low: number, high: number, unit: string]
  /** True for the first word after a comma, bracket, slash or semicolon: phrases do not cross it. */
  readonly opens: boolean
}

// A number with fraction or thousands, a word (with inner digits: a4, i5, ip66), or a mark that parts phrases.
const piece = /(\d+(?:[.,]\d+)*)|([\p{L}][\p{L}\p{N}]*)|([;,/()[\]:|•+]|(?:\.(?=\s|$)))|(["])|(-)|(±|≤|≥|~)/gu

/** 4g, 5g are generations of telephone networks, never grams. */
const isGeneration = (number: string, unit: string) => unit === 'g' && /^[2345]$/.test(number)

/** Words, numbers and sizes of a text in order. Never throws; other scripts become ordinary words. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let opens = true
  let hyphen = false
  let previousNumber: string | undefined
  const push = (token: Omit<Token, 'opens'>) => {
    tokens.push({ ...token, opens })
    opens = false
  }
  for (const match of normalise(text).matchAll(piece)) {
    const [, number, word, mark, quote, dash] = match
    if (number !== undefined) {
      const plain = plainNumber(number)
      push({ text: plain, kind: 'number' })
      previousNumber = plain
      continue
    }
    if (word !== undefined) {
      takeWord(canonical.get(word) ?? word)
      hyphen = false
      continue
    }
    if (quote !== undefined) {
      // `14"` is fourteen inches; any other quotation mark means nothing.
      if (previousNumber !== undefined && tokens.at(-1)?.kind === 'number') toSize('inch')
    } else if (dash !== undefined) hyphen = true
    else if (mark !== undefined) {
      opens = true
      hyphen = false
      previousNumber = undefined
    }
  }
  return tokens

  function toSize(unit: string): void {
    const last = tokens.at(-1)!
    const before = tokens.at(-2)
    const low = Number(before?.text)
    const high = Number(last.text)
    const isRange = hyphen && before?.kind === 'number' && low < high
    tokens[tokens.length - 1] = {
      text: `#${last.text}${unit}`,
      kind: 'size',
      opens: last.opens,
      ...(isRange ? { range: [low, high, unit] as const } : {}),
    }
    previousNumber = undefined
  }

  function takeWord(word: string): void {
    const last = tokens.at(-1)
    const unit = findUnit(word)
    if (unit !== undefined && !opens && last?.kind === 'number' && previousNumber !== undefined) {
      if (isGeneration(last.text, word)) {
        tokens[tokens.length - 1] = { text: `${last.text}g`, kind: 'word', opens: last.opens }
      } else toSize(unit)
      previousNumber = undefined
      return
    }
    previousNumber = undefined
    // `roda dua`, `roda 2`, `R2` are one thing to every plan and every seller.
    const wheels = /^r([2346])$/.exec(word)
    if (wheels) {
      push({ text: 'roda', kind: 'word' })
      push({ text: wheels[1]!, kind: 'number' })
      return
    }
    const numeral = last?.text === 'roda' ? numeralOf(word) : undefined
    if (numeral !== undefined) push({ text: numeral, kind: 'number' })
    else if (hyphen && last?.text === word)
      return // reduplication: alat-alat is alat
    else push({ text: word, kind: 'word' })
  }
}

/** `70gr`, `10kg` glued together are split by the pattern; this joins what a size means to people. */
export const showSize = (token: string): string => token.replace(/^#([\d.]+)/, '$1 ')
