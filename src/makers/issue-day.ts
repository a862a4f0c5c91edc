/**
 * The export prints the end of a certificate, not its issue. The issue is estimated by the term of the regime it can
 * only have been issued under: end − 5 years if that is a day of Permenperin 35/2025, else end − 3 years if that is a
 * day before it. Where neither fits, nothing is estimated.
 */
import { type CertificateRegime, findRule, type Rule } from '#law'
import { type IsoDate, yearsLater } from '#shared/date'

export interface IssueEstimate {
  readonly regime: CertificateRegime
  readonly issued: IsoDate
}

const versions = (findRule('tkdn.cert.validity_years') as Rule<number> | undefined)?.versions ?? []
const oldText = versions.find((one) => one.regulation === 'permenperin-16-2011')
const newText = versions.find((one) => one.regulation === 'permenperin-35-2025')

export function estimateIssue(end: IsoDate): IssueEstimate | null {
  if (!oldText || !newText) throw new Error('law has no validity of TKDN certificates')
  const begins = newText.from
  const underNew = yearsLater(end, -newText.value)
  if (underNew >= begins) return { regime: 'PM35_2025', issued: underNew }
  const underOld = yearsLater(end, -oldText.value)
  return underOld < begins ? { regime: 'PM16_2011', issued: underOld } : null
}
