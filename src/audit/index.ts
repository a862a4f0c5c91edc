export { AUDIT_ROOMS, type AuditAction, auditWords } from './actions.ts'
export { appendAudit, auditParts, type ChainReport, listChains, verifyChains } from './audit.queries.ts'
export type { AuditFact } from './chain.ts'
export { type NamedKey } from './named-key.ts'
