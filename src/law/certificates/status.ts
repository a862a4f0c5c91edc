/** Whether a TKDN certificate is valid on a day. The printed end wins; it is computed only when missing. */
import { type IsoDate, yearsLater } from '#shared/date'
import { type Decision, accept, refuse } from '#shared/decision'
import { because, factMissing, type LawReason, type Verdict, verdict } from '../verdict.ts'
import { tkdnValidityYears } from './parameters.ts'

/** The text a certificate was issued under; sector rules print their own end. */
export type CertificateRegime = 'PM16_2011' | 'PM46_2022_IK' | 'PM35_2025' | 'SEKTORAL'
export interface CertificateStatus {
  readonly validUntil: IsoDate | null
  /** `null`: not decidable (no end known, or not issued yet on that day). */
  readonly status: 'aktif' | 'kedaluwarsa' | null
}
export interface CertificateDays {
  readonly regime: CertificateRegime | null
  readonly issued: IsoDate | null
  readonly printedEnd: IsoDate | null
}

const [oldText, newText] = tkdnValidityYears.versions
const versionOf = {
  PM16_2011: oldText,
  PM46_2022_IK: oldText,
  PM35_2025: newText,
  SEKTORAL: undefined,
} as const

/** Civil dates end here (#shared/date); an issue day so late is a typing error. */
const LAST_CALENDAR_YEAR = 2200

/** Refused when the end stands before the issue: a typing error, not an expired certificate. */
export function certificateStatus(
  certificate: CertificateDays,
  on: IsoDate,
): Decision<Verdict<CertificateStatus>> {
  const { regime, issued, printedEnd } = certificate
  if (issued !== null && printedEnd !== null && printedEnd < issued)
    return refuse('certificate-ends-before-issue', { issued, end: printedEnd })
  const version = regime === null ? undefined : versionOf[regime]
  const mustCompute = printedEnd === null && issued !== null && version !== undefined
  if (mustCompute && Number(issued.slice(0, 4)) + version.value > LAST_CALENDAR_YEAR)
    return refuse('certificate-end-beyond-calendar', { issued, years: version.value })
  const computed = mustCompute ? yearsLater(issued, version.value) : null
  const validUntil = printedEnd ?? computed
  if (validUntil === null)
    return accept({ ...factMissing(on, 'berlaku_sampai'), verdict: { validUntil: null, status: null } })
  const ground =
    printedEnd === null && version !== undefined
      ? version
      : ({ citation: 'tanggal tercetak', certainty: 'sourced' } as const)
  const facts = { issued, until: validUntil, on }
  const answer = (status: CertificateStatus['status'], reason: LawReason) =>
    accept(verdict({ validUntil, status }, on, reason))
  if (issued !== null && on < issued)
    return answer(null, because('certificate-not-issued-yet', facts, ground))
  // Valid through the end day itself.
  return on <= validUntil
    ? answer('aktif', because('certificate-valid', facts, ground))
    : answer('kedaluwarsa', because('certificate-expired', facts, ground))
}

/** TKDN that counts on a day: the certified value while valid, otherwise nothing. */
export const countedTkdn = (tkdnBp: number, status: CertificateStatus): number =>
  status.status === 'aktif' ? tkdnBp : 0
