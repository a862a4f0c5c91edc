import { type IsoDate } from '#shared/date'
import { findInForce } from '../in-force.ts'
import { because, type Verdict, verdict } from '../verdict.ts'
import { forbiddenPairs, type Role } from './pairs.ts'

/** Who holds which role on one package; a role may be held by several people. */
export type Assignments = ReadonlyMap<Role, readonly string[]>

/** Codes of the forbidden pairs one person holds, sorted; a pair not in force that day is not counted. */
export function conflictsOfRoles(on: IsoDate, assignments: Assignments): Verdict<readonly string[]> {
  const reasons = forbiddenPairs.flatMap(({ code, roles: [a, b], rule }) => {
    const holders = assignments.get(b) ?? []
    const both = (assignments.get(a) ?? []).find((person) => holders.includes(person))
    const version = findInForce(rule, on)
    if (both === undefined || !version.ok) return []
    return [
      { code, reason: because('roles-in-conflict', { first: a, second: b, person: both }, version.value) },
    ]
  })
  const codes = reasons.map((found) => found.code).sort()
  return verdict(codes, on, ...reasons.map((found) => found.reason))
}
