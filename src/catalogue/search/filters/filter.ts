import { kecamatanNumber, type Segment } from '../index/segment.ts'

/** What a product must be. Filters decide yes or no and never touch the score; a fact not known does not pass. */
export interface ProductFilter {
  /** The TKDN certificate must hold on this day: 20260131. */
  readonly certificateValidOn?: number
  readonly minimumTkdnBasisPoints?: number
  readonly pdn?: true
  readonly umk?: true
  readonly kecamatan?: string
  readonly maximumPriceRupiah?: number
  readonly minimumCapacityUnitsPerYear?: number
}

export type FilterName = keyof ProductFilter

export interface FilterResult {
  readonly filter: FilterName
  readonly passed: boolean
  /** The product's own value; null = not known. */
  readonly value: number | null
  readonly asked: number
}

const checks: Record<
  FilterName,
  (segment: Segment, product: number, asked: number) => readonly [value: number, passed: boolean]
> = {
  certificateValidOn: (s, p, asked) => {
    const value = s.facts.certificateUntil[p]!
    return [value, value >= asked]
  },
  minimumTkdnBasisPoints: (s, p, asked) => {
    const value = s.facts.tkdnBasisPoints[p]!
    return [value, value >= asked]
  },
  pdn: (s, p) => [s.facts.pdn[p]!, s.facts.pdn[p] === 1],
  umk: (s, p) => [s.facts.umk[p]!, s.facts.umk[p] === 1],
  kecamatan: (s, p, asked) => [s.facts.kecamatan[p]!, s.facts.kecamatan[p] === asked],
  maximumPriceRupiah: (s, p, asked) => {
    const value = s.facts.priceRupiah[p]!
    return [value, value <= asked]
  },
  minimumCapacityUnitsPerYear: (s, p, asked) => {
    const value = s.facts.capacityUnitsPerYear[p]!
    return [value, value >= asked]
  },
}

export type AskedFilter = readonly [name: FilterName, asked: number]

/** The filters asked for, as numbers, in a fixed order. */
export function askedFilters(filter: ProductFilter): AskedFilter[] {
  const asked: AskedFilter[] = []
  for (const name of Object.keys(checks) as FilterName[]) {
    const value = filter[name]
    if (value === undefined) continue
    asked.push([name, value === true ? 1 : typeof value === 'string' ? kecamatanNumber(value) : value])
  }
  return asked
}

export function passes(segment: Segment, product: number, asked: readonly AskedFilter[]): boolean {
  for (const [name, value] of asked) if (!checks[name](segment, product, value)[1]) return false
  return true
}

export const filterResults = (
  segment: Segment,
  product: number,
  asked: readonly AskedFilter[],
): FilterResult[] =>
  asked.map(([filter, value]) => {
    const [own, passed] = checks[filter](segment, product, value)
    return { filter, passed, value: own === -1 || Number.isNaN(own) ? null : own, asked: value }
  })
