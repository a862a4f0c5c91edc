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
export { type Segment } from './search/index/segment.ts'
export { roleOf } from './search/language/plan-words.ts'
export { showSize } from './search/language/tokens.ts'
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
export { type CatalogueSurroundings, type SellerFacts } from './shop/surroundings.ts'
export { type Ceiling, papersOf, type Paper } from './shop/store.queries.ts'
export { KitchenNav } from './shop/dapur.page.tsx'
export { SIGN_WORDS } from './shop/kurasi.page.tsx'
export { catalogueCrons, catalogueJobs } from './shop/catalogue.job.ts'
export { catalogueNotices } from './shop/notices.ts'
export { catalogueRoutes } from './shop/routes.ts'
export { closeLiveSearches, liveSearch } from './shop/live.ts'
export {
  addPhoto,
  addVisit,
  checkOrigins,
  createProduct,
  type Doing,
  enrolShop,
  fillSheet,
  moveProduct,
  stateOrigins,
} from './shop/catalogue.action.ts'
export { type OriginRow } from './curation/origin.ts'
export { drawPicture } from './photo/draw.ts'
