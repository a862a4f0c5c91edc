/** makers — pelaku usaha: producers and UMKM of the nation, their papers, and what a government adds about them. */
export { makersDatasets } from './tkdn-dataset.ts'
export { type Settled, settleRegister } from './settle-register.queries.ts'
export { type FirmName, type LegalForm, readFirmName } from './firm-name.ts'
export {
  bestNpwp,
  formatNpwp,
  keyOfCertificateNumber,
  type Npwp,
  parseNib,
  parseNpwp,
  readNpwp,
} from './numbers.ts'
export { CERTIFICATE_KINDS, type CertificateKind } from './certificate-kinds.ts'
export {
  type CertificateDraft,
  type CertificateFacts,
  type CertificateState,
  decideCertificate,
  decideStateChange,
} from './decide-certificate.ts'
export { decideMaker, type MakerDraft, type MakerFacts, SITE_KINDS, type SiteKind } from './decide-maker.ts'
export {
  findMaker,
  knownAboutMaker,
  listMakers,
  type Maker,
  type MakerFilter,
  type MakerNote,
  type MakerRow,
  saveMaker,
  saveNote,
  type Saving,
  type Site,
} from './makers.queries.ts'
export {
  type Certificate,
  type CertificateOnDay,
  certificatesOn,
  changeState,
  type DayStatus,
  findCertificate,
  findCertificateVersion,
  insertCertificate,
  listCertificates,
  type Recording,
} from './certificates.queries.ts'
export { makersRoutes } from './makers.routes.tsx'
export { sentenceOfMakerReason } from './words.ts'
export {
  makersCrons,
  makersJobs,
  type MakersJobOptions,
  tellProvidersChanged,
  tellRegisterChanged,
} from './makers.job.ts'
export { makersNoticeKinds } from './notices.ts'
export { makerKeys, matchMentions, noteMentions, type ProviderName } from './matching/mentions.queries.ts'
export { makersWords } from './words.ts'
export { namesOfMakerKeys } from './keys.queries.ts'
