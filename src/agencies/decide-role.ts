import { AGENCY_ROLES, type Role, ROLES } from '#people'
import { accept, type Decision, refuse } from '#shared/decision'

/** Agency roles act for one agency: without it a PPK would act for all (p3dn-rules 6.2). */
export function decideRole(
  role: string,
  agency: string,
): Decision<{ role: Exclude<Role, 'public'>; agency: string }> {
  const found = ROLES.find((one) => one === role)
  if (!found || found === 'public') return refuse('peran')
  if (AGENCY_ROLES.includes(found) && agency === '') return refuse('satker')
  return accept({ role: found, agency: AGENCY_ROLES.includes(found) ? agency : '' })
}
