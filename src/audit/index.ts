export { appendAudit, auditParts, type ChainReport, verifyChains } from './audit.queries.ts'
export type { AuditFact } from './chain.ts'
