/** The light door: search and classes, without pages or database. Pages, curation and shops stand behind `#catalogue/shop`. */
export { analyse } from './search/analyse.ts'
export {
  type AskedFilter,
  askedFilters,
  filterResults,
  type FilterName,
  type FilterResult,
  type ProductFilter,
} from './search/filters/filter.ts'
export { buildProductIndex, openProductIndex, type ProductIndex } from './search/index/product-index.ts'
export { readIndex, type SavedIndex, saveIndex } from './search/index/index-file.ts'
export { isKindMark, kindSaying } from './search/kinds-named.ts'
export { type Segment } from './search/index/segment.ts'
export { roleOf } from './search/language/plan-words.ts'
export { showSize } from './search/language/tokens.ts'
export { kinds } from './search/kinds.ts'
export { type KindRow } from './search/kinds/row.ts'
export { buildLexicon, type Lexicon } from './search/lexicon.ts'
export {
  type FoundProduct,
  type LiveSearch,
  openLiveSearch,
  type ProductChanges,
  type ProductSource,
} from './search/live-search.ts'
export {
  IN_BRAND,
  IN_CATEGORY,
  IN_KIND,
  IN_NAME,
  IN_SPECIFICATION,
  type IndexSettings,
  indexSettings,
  IS_PHRASE,
  NAME_WORD,
  noFacts,
  type ProductFacts,
  type SearchProduct,
} from './search/product.ts'
export {
  type AlternativeKind,
  compileQuery,
  fullQuery,
  type Query,
  type QueryAlternative,
  type QuerySettings,
  type Slot,
} from './search/query.ts'
export { findHits, type Hit } from './search/search.ts'
export { synonyms } from './search/synonyms.ts'
export { type SynonymRow } from './search/synonyms/row.ts'
export {
  type CertificateKind,
  classOf,
  type Component,
  isFood,
  PRODUCT_CLASSES,
  type ProductClass,
} from './product-classes.ts'
export { SIGN_WORDS } from './curation/signs.ts'
