/** A query is at most this long; the rest is cut, never refused (issue 8: 10,000 characters get a calm answer). */
export const MAX_TEXT_CHARACTERS = 20_000

/** Electrical sizes given as a list with one unit at its end. */
const sharedUnit = /(\d+(?:[.,]\d+)?(?:\s?\/\s?\d+(?:[.,]\d+)?){1,4})\s?(kv|kva|mva|vac|vdc|v|hz|kw|w|gb)\b/g

const entities: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', nbsp: ' ', apos: "'" }

/**
 * One spelling for one text: NFKC (full-width colons and digits of real certificates), lower case, no accents,
 * no control characters, HTML entities opened (exports carry `&quot;`), typographic dashes and quotes made plain.
 * Letters of other scripts stay: they simply match nothing.
 */
export function normalise(text: string): string {
  return (
    text
      .slice(0, MAX_TEXT_CHARACTERS)
      .replace(/&(amp|quot|lt|gt|nbsp|apos);/gi, (_, name: string) => entities[name.toLowerCase()] ?? ' ')
      .replace(/&#\d+;/g, ' ')
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .normalize('NFKC')
      .toLowerCase()
      // Lone surrogates, private use, zero-width and control characters become a space.
      .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
      .replace(/[‐‑‒–—―−]/g, '-')
      .replace(/[“”„″]/g, '"')
      .replace(/[‘’‚′`]/g, "'")
      // `1/2"` is half an inch and `1 1/2 inch` one and a half; `150/70 kV` are two voltages.
      .replace(
        /(?:(?<![\d.,/])(\d{1,2})\s+)?(?<![\d.,/])(\d{1,2})\/(2|4|8|16)(?=\s*(?:"|in(?:ch|chi|ci|c)?\b))/g,
        (_, whole: string | undefined, over: string, under: string) =>
          String(Number(whole ?? 0) + Number(over) / Number(under)),
      )
      .replace(sharedUnit, (_, list: string, unit: string) =>
        list
          .split('/')
          .map((number) => `${number.trim()} ${unit}`)
          .join(' / '),
      )
      // `60x60` and `208 × 108` are numbers side by side, not the word `x60`.
      .replace(/(?<=\d)\s*[x×]\s*(?=\d)/g, ' x ')
      .trim()
  )
}
