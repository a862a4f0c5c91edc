import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rupiahInWords, terbilang } from './terbilang.ts'

test.each([
  [0n, 'nol'],
  [1n, 'satu'],
  [10n, 'sepuluh'],
  [11n, 'sebelas'],
  [12n, 'dua belas'],
  [19n, 'sembilan belas'],
  [20n, 'dua puluh'],
  [21n, 'dua puluh satu'],
  [100n, 'seratus'],
  [101n, 'seratus satu'],
  [110n, 'seratus sepuluh'],
  [111n, 'seratus sebelas'],
  [200n, 'dua ratus'],
  [999n, 'sembilan ratus sembilan puluh sembilan'],
  [1000n, 'seribu'],
  [1001n, 'seribu satu'],
  [1100n, 'seribu seratus'],
  [2000n, 'dua ribu'],
  [11_000n, 'sebelas ribu'],
  [21_000n, 'dua puluh satu ribu'],
  [101_000n, 'seratus satu ribu'],
  [1_000_000n, 'satu juta'],
  [1_001_000n, 'satu juta seribu'],
  [3_528_000n, 'tiga juta lima ratus dua puluh delapan ribu'],
  [50_000_000n, 'lima puluh juta'],
  [1_000_000_001n, 'satu miliar satu'],
  [13_714_199_150_409n, 'tiga belas triliun tujuh ratus empat belas miliar seratus sembilan puluh sembilan juta seratus lima puluh ribu empat ratus sembilan'],
  [-72_000n, 'minus tujuh puluh dua ribu'],
])('%s is "%s"', (value, words) => expect(terbilang(value)).toBe(words)) // prettier-ignore

test('a kuitansi says it with a capital and the word rupiah', () =>
  expect(rupiahInWords(72_000n)).toBe('Tujuh puluh dua ribu rupiah'))

/** Reads the words back, by a way of its own: the inverse must give the number again. */
function read(words: string): bigint {
  const ones = new Map(['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'].map((w, i) => [w, BigInt(i)])) // prettier-ignore
  const scales = new Map([['ribu', 10n ** 3n], ['juta', 10n ** 6n], ['miliar', 10n ** 9n], ['triliun', 10n ** 12n], ['kuadriliun', 10n ** 15n]]) // prettier-ignore
  let total = 0n
  let group = 0n
  let digit = 0n
  for (const word of words
    .replaceAll('seribu', 'satu ribu')
    .replaceAll('seratus', 'satu ratus')
    .replaceAll('sepuluh', 'satu puluh')
    .replaceAll('sebelas', 'satu belas')
    .split(' ')) {
    // prettier-ignore
    if (ones.has(word)) {
      group += digit
      digit = ones.get(word)!
    } else if (word === 'belas') digit += 10n
    else if (word === 'puluh') digit *= 10n
    else if (word === 'ratus') {
      group += digit * 100n
      digit = 0n
    } else {
      total += (group + digit) * scales.get(word)!
      group = 0n
      digit = 0n
    }
    if (word === 'puluh' || word === 'belas') {
      group += digit
      digit = 0n
    }
  }
  return total + group + digit
}

test('read back, the words are the number (property)', () => {
  fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }), (n) => void expect(read(terbilang(n))).toBe(n)), { numRuns: 2000 }) // prettier-ignore
})
