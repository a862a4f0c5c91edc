import { stem } from './language/stem.ts'
import { type Token, tokensOf } from './language/tokens.ts'
import type { Lexicon, Phrase } from './lexicon.ts'

export interface AnalysedToken extends Token {
  readonly stem: string
}

export const analyse = (text: string): AnalysedToken[] =>
  tokensOf(text).map((token) => ({ ...token, stem: token.kind === 'word' ? stem(token.text) : token.text }))

export interface FoundPhrase {
  readonly phrase: Phrase
  /** Positions of its words in the text. */
  readonly at: readonly number[]
}

/**
 * Known phrases in a text, longest first. In products the words may stand in any order with little between them
 * (`PC All In One`, `Transformator (Trafo) Distribusi`); a need is read strictly: the words side by side.
 */
export function findPhrases(
  tokens: readonly AnalysedToken[],
  byAnchor: Lexicon['phrasesByAnchor'],
  slack: number,
  parted: boolean,
): FoundPhrase[] {
  const found: FoundPhrase[] = []
  const seen = new Set<string>()
  for (let here = 0; here < tokens.length; here++) {
    for (const phrase of byAnchor.get(tokens[here]!.stem) ?? []) {
      if (seen.has(phrase.key) && !parted) continue
      const at = placeOf(phrase, tokens, here, slack, parted)
      if (!at) continue
      seen.add(phrase.key)
      found.push({ phrase, at })
    }
  }
  return found.sort((a, b) => b.at.length - a.at.length || a.at[0]! - b.at[0]!)
}

function placeOf(
  phrase: Phrase,
  tokens: readonly AnalysedToken[],
  here: number,
  slack: number,
  parted: boolean,
): number[] | undefined {
  const length = phrase.stems.length
  const reach = length - 1 + slack
  const from = Math.max(0, here - reach)
  const to = Math.min(tokens.length - 1, here + reach)
  const at: number[] = []
  for (const word of phrase.stems) {
    let place = -1
    for (let i = from; i <= to; i++) {
      if (tokens[i]!.stem !== word || at.includes(i)) continue
      if (place < 0 || Math.abs(i - here) < Math.abs(place - here)) place = i
    }
    if (place < 0) return undefined
    at.push(place)
  }
  at.sort((a, b) => a - b)
  if (at.at(-1)! - at[0]! > reach) return undefined
  if (parted) for (let i = at[0]! + 1; i <= at.at(-1)!; i++) if (tokens[i]!.opens) return undefined
  return at
}
