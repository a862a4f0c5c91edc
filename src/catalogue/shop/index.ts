/** catalogue/shop: products of UMKM with photos, prices and curation; the public catalogue. */
export { type CatalogueSurroundings, type SellerFacts } from './surroundings.ts'
export { type Ceiling, papersOf, type Paper } from './store.queries.ts'
export { catalogueCrons, catalogueJobs, refreshSellersOfCertificate } from './catalogue.job.ts'
export { catalogueNotices } from './notices.ts'
export { catalogueRoutes } from './routes.ts'
export { productsNamed } from './named.ts'
export { closeLiveSearches, liveSearch } from './live.ts'
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
} from './catalogue.action.ts'
export { type OriginRow } from '../curation/origin.ts'
export { drawPictures } from '../photo/draw.ts'
export { stateName as productStateName } from './words.ts'
export { namesOfCatalogueKeys } from './keys.queries.ts'
