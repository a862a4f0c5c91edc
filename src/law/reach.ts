/**
 * How far a version released on a page reaches. Most values are read by day, so a release moves every calculation of its days.
 * Some stand inside the formula of one text, which never changed: a release is shown, the formula needs code. Some are
 * only listed, nothing computes with them.
 */
import { type Rule } from './rule.ts'

export type Reach = 'by-day' | 'in-formula' | 'listed'

/** Ids, or the beginning of one (ends with a dot). `reach.test.ts` holds both lists against the functions. */
const inFormula: readonly string[] = [
  'tkdn.2011.',
  'tkdn.2025.',
  'tkdn.services.method',
  'tkdn_ik.max',
  'tkdn_ik.2022.weight.',
  'bmp.max',
  'bmp.2025.weight.',
  'pref.min_tkdn',
  'tkdn.cert.validity_years',
  'p3dn.published.tolerance',
]
const listed: readonly string[] = [
  'tkdn.method',
  'tkdn.tracing_tier',
  'tkdn_ik.2022.min',
  'tkdn_ik.capital.max',
  'pdn.sanction.',
  // The rate of these two is a fact of the tender, asked with the question.
  'pref.max_goods.legacy',
  'pref.max_construction_intl',
  'umk.budget_share',
  'kkp.max',
  'meterai.',
  'tkdn.cert.surveillance',
  'tkdn.cert.verification_days',
  'tkdn_ik.cert.days',
  'halal.cert.validity',
  'pirt.cert.',
  'bpom.cert.',
  'slhs.cert.',
  'merek.cert.',
  'sni.cert.',
  'p3dn.target.',
  'kbli.',
]

const names = (list: readonly string[], id: string) =>
  list.some((one) => (one.endsWith('.') ? id.startsWith(one) : id === one))

export const reachOf = (rule: Rule): Reach =>
  names(inFormula, rule.id) ? 'in-formula' : names(listed, rule.id) ? 'listed' : 'by-day'
