import type { ProductFacts } from '../product.ts'

/**
 * An immutable piece of the index: postings by word and, the other way, the words of each product. Typed arrays only, so
 * a million products fit in a worker's memory and a file of the same bytes brings them back after a restart.
 *
 * `impact` is the saturated BM25F weight of a word in a product without its rarity, 0 to 255 for 0 to k1 + 1.
 */
export interface Segment {
  readonly products: number
  /** Postings of word w stand at starts[w] to starts[w + 1]; words younger than the segment have none. */
  readonly starts: Uint32Array
  readonly postingProducts: Uint32Array
  readonly postingImpacts: Uint8Array
  /** Words of product p stand at wordStarts[p] to wordStarts[p + 1]. */
  readonly wordStarts: Uint32Array
  readonly words: Uint32Array
  readonly wordPlaces: Uint8Array
  readonly wordImpacts: Uint8Array
  readonly refs: Float64Array
  readonly kbli: Int32Array
  readonly facts: FactColumns
  /** 1 = current, 0 = replaced or withdrawn. The one array that changes. */
  readonly alive: Uint8Array
}

/** Facts in columns; -1 and NaN stand for "not known". */
export interface FactColumns {
  readonly certificateUntil: Int32Array
  readonly tkdnBasisPoints: Int16Array
  readonly pdn: Int8Array
  readonly umk: Int8Array
  readonly kecamatan: Int32Array
  readonly priceRupiah: Float64Array
  readonly capacityUnitsPerYear: Float64Array
}

export const postingsOf = (segment: Segment, word: number): readonly [from: number, to: number] =>
  word + 1 < segment.starts.length ? [segment.starts[word]!, segment.starts[word + 1]!] : [0, 0]

/** Region codes are kept as numbers; codes of Kemendagri (`31.71.01`) have digits and dots only. */
export const kecamatanNumber = (code: string): number => {
  const digits = code.replace(/\D/g, '').slice(0, 9)
  return digits === '' ? -1 : Number(digits)
}

const flag = (value: boolean | null): number => (value === null ? -1 : value ? 1 : 0)

export function factColumns(facts: readonly ProductFacts[]): FactColumns {
  return {
    certificateUntil: Int32Array.from(facts, (f) => f.certificateUntil ?? -1),
    tkdnBasisPoints: Int16Array.from(facts, (f) => f.tkdnBasisPoints ?? -1),
    pdn: Int8Array.from(facts, (f) => flag(f.pdn)),
    umk: Int8Array.from(facts, (f) => flag(f.umk)),
    kecamatan: Int32Array.from(facts, (f) => (f.kecamatan === null ? -1 : kecamatanNumber(f.kecamatan))),
    priceRupiah: Float64Array.from(facts, (f) => f.priceRupiah ?? NaN),
    capacityUnitsPerYear: Float64Array.from(facts, (f) => f.capacityUnitsPerYear ?? NaN),
  }
}
