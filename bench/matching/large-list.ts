import { noFacts, type SearchProduct } from '#catalogue'
import { seeded } from './metrics.ts'
import type { JudgedNeed, JudgedSet } from './judged.ts'

/**
 * A product list of any length. Shapes measured on the 135 published TKDN certificates of 2026: 2.9 words in a name,
 * 12 in a specification (deviation 13, at most 71), 1.3 in a brand, 24 categories; word frequencies fall with their rank to
 * the power 0.95 (names), 0.88 (specifications), 0.76 (brands). 60,000 words: those of the judged products first (so that
 * needs find things), then invented ones and codes, as brands and types are in real lists.
 */
const WORDS = 60_000
const NAME_POWER = 0.95
const SPECIFICATION_POWER = 0.88
const BRAND_POWER = 0.76
const syllables =
  'ba be bi bo da de di do ga go ha ja ka ke ko la le li lo ma me mi mo na ne ni no pa pe pi po ra re ri ro sa se si so ta te ti to wa ya'.split(
    ' ',
  )

export interface LargeList {
  readonly words: readonly string[]
  product(ref: number): SearchProduct
  need(number: number): JudgedNeed
}

export function newLargeList(judged: JudgedSet, seed: number): LargeList {
  const random = seeded(seed)
  const counts = new Map<string, number>()
  for (const { name, specification } of judged.products)
    for (const word of `${name} ${specification}`.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1)
  const words = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word)
  const known = new Set(words)
  while (words.length < WORDS) {
    const length = 2 + Math.floor(random() * 3)
    let word = ''
    for (let i = 0; i < length; i++) word += syllables[Math.floor(random() * syllables.length)]!
    if (random() < 0.3) word += String(Math.floor(random() * 900) + 10)
    if (known.has(word)) continue
    known.add(word)
    words.push(word)
  }
  const byName = newZipf(WORDS, NAME_POWER)
  const bySpecification = newZipf(WORDS, SPECIFICATION_POWER)
  const byBrand = newZipf(20_000, BRAND_POWER)
  const categories = [...new Set(judged.products.map(({ category }) => category))]
  return {
    words,
    product(ref) {
      const own = seeded(seed * 7919 + ref)
      const base = judged.products[Math.floor(own() * judged.products.length)]!
      const some = (count: number, draw: (chance: number) => number, from = 0) =>
        Array.from({ length: count }, () => words[(draw(own()) + from) % WORDS]!).join(' ')
      // Half the specifications are a catalogue's own words, half a longer run of others; sizes move a little.
      const length = Math.min(71, Math.max(1, Math.round(Math.exp(2.1 + 0.9 * normal(own)))))
      const sizes = base.specification.replace(/\d+/g, (digits) =>
        String(Math.max(1, Math.round(Number(digits) * (0.5 + own())))),
      )
      return {
        ref,
        name: own() < 0.75 ? `${base.name} ${own() < 0.4 ? some(1, byName) : ''}` : some(3, byName),
        category: categories[Math.floor(own() * categories.length)]!,
        specification: own() < 0.5 ? `${sizes} ${some(6, bySpecification)}` : some(length, bySpecification),
        brand: some(own() < 0.7 ? 1 : 2, byBrand, 3000),
        kbli: base.kbli,
        facts: {
          ...noFacts,
          certificateUntil: 20_260_101 + Math.floor(own() * 6) * 10_000,
          tkdnBasisPoints: Math.floor(own() * 10_000),
          pdn: own() < 0.8,
          umk: own() < 0.5,
          kecamatan: `31.7${1 + Math.floor(own() * 5)}.0${1 + Math.floor(own() * 9)}`,
          priceRupiah: Math.round(Math.exp(9 + own() * 10)),
          capacityUnitsPerYear: Math.floor(own() * 100_000),
        },
      }
    },
    need(number) {
      const own = seeded(seed * 104_729 + number)
      const base = judged.needs[Math.floor(own() * judged.needs.length)]!
      const extra = own() < 0.5 ? ` ${words[byName(own())]!}` : ''
      return { ...base, id: `K${number}`, text: `${base.text}${extra}` }
    },
  }
}

/** Rank by chance: cumulative table and bisection. */
function newZipf(size: number, power: number): (chance: number) => number {
  const sums = new Float64Array(size)
  let sum = 0
  for (let i = 0; i < size; i++) sums[i] = sum += (i + 3) ** -power
  return (chance) => {
    const wanted = chance * sum
    let low = 0
    let high = size - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle]! < wanted) low = middle + 1
      else high = middle
    }
    return low
  }
}

const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(Math.max(random(), 1e-12))) * Math.cos(2 * Math.PI * random())
