/** The scan of a paper: small, and what its first bytes say it is. Stored by content like every file (intake/receive). */
export const MAX_EVIDENCE_BYTES = 10 * 1024 * 1024

export type EvidenceType = 'application/pdf' | 'image/jpeg' | 'image/png'

export function evidenceType(head: Uint8Array): EvidenceType | null {
  const begins = (...bytes: number[]) => bytes.every((byte, index) => head[index] === byte)
  if (begins(0x25, 0x50, 0x44, 0x46, 0x2d)) return 'application/pdf'
  if (begins(0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  return null
}
