/** Units as people write them → one spelling. A unit joined to its number is one word of the index: `#70gr`. */
const spellings: Record<string, string> = {
  kg: 'kg kilo kilogram kgs',
  gr: 'g gr gram grm gsm grams',
  mg: 'mg miligram',
  ton: 'ton tons',
  ml: 'ml mililiter',
  l: 'l lt ltr liter litre liters',
  mm: 'mm milimeter',
  cm: 'cm sentimeter centimeter',
  m: 'm mtr meter metre',
  m2: 'm2',
  m3: 'm3 kubik',
  inch: 'in inc inch inchi inci inches',
  gb: 'gb giga gigabyte',
  tb: 'tb tera terabyte',
  mb: 'mb',
  mp: 'mp megapixel',
  ghz: 'ghz',
  hz: 'hz',
  w: 'w wat watt watts',
  kw: 'kw kilowatt',
  kwh: 'kwh',
  va: 'va',
  kva: 'kva',
  mva: 'mva',
  v: 'v volt vac vdc volts',
  kv: 'kv',
  ah: 'ah',
  mah: 'mah',
  btu: 'btu',
  pk: 'pk',
  hp: 'hp',
  cc: 'cc',
  rpm: 'rpm',
  ply: 'ply',
  crank: 'crank engkol',
  lumen: 'lm lumen',
  mikron: 'mikron micron',
  persen: 'persen',
}
const unitOf = new Map(
  Object.entries(spellings).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
)

export const findUnit = (word: string): string | undefined => unitOf.get(word)

/** Numbers written as words, read only where they count something named (`roda dua`). */
const numerals: Record<string, string> = { dua: '2', tiga: '3', empat: '4', enam: '6', delapan: '8' }
export const numeralOf = (word: string): string | undefined => numerals[word]

/**
 * Indonesian numbers: `1.000` is a thousand, `23,8` a fraction; sheets also hold `14.1` and `1,000`.
 * @returns the shortest plain spelling (`23.8`), never a float's.
 */
export function plainNumber(text: string): string {
  let number = text
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(number)) number = number.replaceAll('.', '').replace(',', '.')
  else if (/^\d{1,3}(,\d{3}){2,}$/.test(number)) number = number.replaceAll(',', '')
  else number = number.replace(',', '.')
  if (number.includes('.')) number = number.replace(/0+$/, '').replace(/\.$/, '')
  return number.replace(/^0+(?=\d)/, '')
}
