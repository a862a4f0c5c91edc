import { roots, wholeWords } from './roots.ts'

/** Prefixes with the sound they swallow: `menyapu` → sapu, `pemotong` → potong. Longest first. */
const prefixes: readonly (readonly [prefix: string, gives: string])[] = [
  ['memper', ''],
  ['menge', ''],
  ['penge', ''],
  ['meng', ''],
  ['meng', 'k'],
  ['peng', ''],
  ['peng', 'k'],
  ['meny', 's'],
  ['peny', 's'],
  ['mem', ''],
  ['mem', 'p'],
  ['pem', ''],
  ['pem', 'p'],
  ['men', ''],
  ['men', 't'],
  ['pen', ''],
  ['pen', 't'],
  ['per', ''],
  ['pel', ''],
  ['ber', ''],
  ['ter', ''],
  ['me', ''],
  ['pe', ''],
  ['be', ''],
  ['di', ''],
  ['ke', ''],
  ['se', ''],
  ['', ''],
]
const suffixes = ['kannya', 'annya', 'kan', 'nya', 'an', 'i', ''] as const
const MIN_LENGTH = 5

const known = new Map<string, string>()
const KNOWN_LIMIT = 200_000

/**
 * The root of an Indonesian word if the dictionary holds it, else the word itself. `penyemprotan` → semprot,
 * `kendaraan` → kendaraan (its "root" is none), `laptop` → laptop. One affix layer each side is enough for names of goods.
 */
export function stem(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  const found = findRoot(word)
  if (known.size >= KNOWN_LIMIT) known.clear()
  known.set(word, found)
  return found
}

function findRoot(word: string): string {
  if (word.length < MIN_LENGTH || wholeWords.has(word) || roots.has(word) || !/^[a-z]+$/.test(word))
    return word
  // The longest root wins: `pengembangan` is kembang, never emban.
  let best = ''
  for (const suffix of suffixes) {
    if (!word.endsWith(suffix)) continue
    const body = suffix === '' ? word : word.slice(0, -suffix.length)
    for (const [prefix, gives] of prefixes) {
      if (prefix === '' && suffix === '') continue
      if (!body.startsWith(prefix)) continue
      const root = gives + body.slice(prefix.length)
      if (root.length > best.length && roots.has(root)) best = root
    }
  }
  return best === '' ? word : best
}
