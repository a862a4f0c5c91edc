/** Classes belong to the catalogue; orders knows them by this name. */
export {
  type CertificateKind,
  classOf,
  type Component,
  isFood,
  PRODUCT_CLASSES,
  type ProductClass,
} from '#catalogue'
