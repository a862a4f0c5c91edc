/** A product as the index sees it: four texts, its codes, and the facts that filters ask for. `null` = not known. */
export interface SearchProduct {
  /** The caller's own whole number for the product: a row number, a database key. */
  readonly ref: number
  readonly name: string
  readonly category: string
  readonly specification: string
  readonly brand: string
  readonly kbli: string
  readonly facts: ProductFacts
}

export interface ProductFacts {
  /** Last day on which the TKDN certificate holds, as a number: 20310108. */
  readonly certificateUntil: number | null
  readonly tkdnBasisPoints: number | null
  readonly pdn: boolean | null
  readonly umk: boolean | null
  /** Code of the seller's kecamatan. */
  readonly kecamatan: string | null
  readonly priceRupiah: number | null
  readonly capacityUnitsPerYear: number | null
}

export const noFacts: ProductFacts = {
  certificateUntil: null,
  tkdnBasisPoints: null,
  pdn: null,
  umk: null,
  kecamatan: null,
  priceRupiah: null,
  capacityUnitsPerYear: null,
}

/** Bits kept with every posting: in which texts the word stands. */
export const IN_NAME = 1
export const IN_CATEGORY = 2
export const IN_SPECIFICATION = 4
export const IN_BRAND = 8
/** The posting is a plain word of the name (no phrase, no second spelling): what a name says in full. */
export const NAME_WORD = 16
/** A phrase found inside another recognised phrase or a word: never counted twice when asking how much of a name is explained. */
export const IS_PHRASE = 32
/** Said of the product's kind, not by the product. */
export const IN_KIND = 64

export interface FieldSettings {
  readonly weight: number
  /** 0 = length does not matter, 1 = a word in a text twice as long counts half. */
  readonly b: number
  /** Usual number of words, measured on TKDN certificates; fixed, so that an update never shifts older scores. */
  readonly usualWords: number
}

export interface IndexSettings {
  readonly k1: number
  readonly name: FieldSettings
  readonly category: FieldSettings
  readonly specification: FieldSettings
  readonly brand: FieldSettings
  /** What a word counts that the table of kinds says of the product. */
  readonly kind: number
}

/** Tuned on the first collection of judged needs. */
export const indexSettings: IndexSettings = {
  k1: 0.6,
  name: { weight: 3, b: 0.5, usualWords: 3 },
  category: { weight: 0.3, b: 0, usualWords: 4 },
  specification: { weight: 1, b: 0.5, usualWords: 15 },
  brand: { weight: 0.5, b: 0, usualWords: 2 },
  kind: 0.5,
}
