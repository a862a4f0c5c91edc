/** Amounts in words as documents need them: `3528000` → "tiga juta lima ratus dua puluh delapan ribu rupiah". */
const ONES = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan']
const SCALES = ['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun']

function below1000(n: number): string[] {
  const words: string[] = []
  const hundreds = Math.floor(n / 100)
  const rest = n % 100
  if (hundreds === 1) words.push('seratus')
  else if (hundreds > 1) words.push(ONES[hundreds]!, 'ratus')
  if (rest === 10) words.push('sepuluh')
  else if (rest === 11) words.push('sebelas')
  else if (rest > 11 && rest < 20) words.push(ONES[rest - 10]!, 'belas')
  else if (rest >= 20) {
    words.push(ONES[Math.floor(rest / 10)]!, 'puluh')
    if (rest % 10 > 0) words.push(ONES[rest % 10]!)
  } else if (rest > 0) words.push(ONES[rest]!)
  return words
}

/** A whole number up to 999 quadrillion in words; a negative one begins with "minus". */
export function terbilang(value: bigint): string {
  if (value === 0n) return 'nol'
  if (value < 0n) return `minus ${terbilang(-value)}`
  if (value >= 10n ** 18n) throw new Error(`too large for words: ${value}`)
  const words: string[] = []
  for (let scale = SCALES.length - 1; scale >= 0; scale--) {
    const group = Number((value / 1000n ** BigInt(scale)) % 1000n)
    if (group === 0) continue
    // "seribu", never "satu ribu"; but "satu juta".
    if (scale === 1 && group === 1) words.push('seribu')
    else words.push(...below1000(group), ...(scale > 0 ? [SCALES[scale]!] : []))
  }
  return words.join(' ')
}

/** Capital first, "rupiah" last: for the kuitansi. */
export function rupiahInWords(rupiah: bigint): string {
  const words = `${terbilang(rupiah)} rupiah`
  return `${words[0]!.toUpperCase()}${words.slice(1)}`
}
