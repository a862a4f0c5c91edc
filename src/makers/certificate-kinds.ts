/** The papers Padan keeps (p3dn-rules 7.2, e-order 2.6): what each certifies, how long it holds, what its number looks like. */
import { findInForce, findRule, type Rule } from '#law'
import { type IsoDate, yearsLater } from '#shared/date'

export const CERTIFICATE_KINDS = [
  'tkdn_barang',
  'tkdn_jasa',
  'tkdn_gabungan',
  'tkdn_ik',
  'bmp',
  'halal',
  'spp_irt',
  'slhs',
  'bpom_md',
  'bpom_ml',
  'sni',
  'merek',
] as const
export type CertificateKind = (typeof CERTIFICATE_KINDS)[number]

/** Kinds that carry a TKDN value. */
export const TKDN_KINDS: ReadonlySet<CertificateKind> = new Set([
  'tkdn_barang',
  'tkdn_jasa',
  'tkdn_gabungan',
  'tkdn_ik',
])

const validityRule: Partial<Record<CertificateKind, string>> = {
  spp_irt: 'pirt.cert.validity_years',
  slhs: 'slhs.cert.validity_years',
  bpom_md: 'bpom.cert.validity_years',
  bpom_ml: 'bpom.cert.validity_years',
  sni: 'sni.cert.validity_years',
  merek: 'merek.cert.validity_years',
}

/** End computed from the issue where none is printed; `null` where the law gives no term (sector rules, days before the rule). TKDN goes by its regime in `law/certificates`. */
export function computedEnd(kind: CertificateKind, issued: IsoDate): IsoDate | null {
  const id = validityRule[kind]
  const rule = id ? (findRule(id) as Rule<number> | undefined) : undefined
  if (!rule) return null
  const version = findInForce(rule, issued)
  return version.ok ? yearsLater(issued, version.value.value) : null
}

export const REGIMES = ['PM16_2011', 'PM46_2022_IK', 'PM35_2025', 'SEKTORAL'] as const
