/** Who must show a second factor. Pure. */
import type { Grant, Role } from './roles.ts'

/** Roles that commit or pay money, and the one that hands out roles. */
export const SECOND_FACTOR_ROLES: readonly Role[] = [
  'admin',
  'pa_kpa',
  'ppk',
  'pejabat_pengadaan',
  'bendahara',
]

export type SecondFactor =
  /** Nothing more is asked. */
  | 'enough'
  /** Enrolled, but this session has not shown a code. */
  | 'code'
  /** The role asks for one and there is none yet. */
  | 'enrol'

/** What a session still lacks before any role may be used. */
export type Missing = 'code' | 'password' | 'enrol'

export const missingOf = (secondFactor: SecondFactor, mustChangePassword: boolean): Missing | null =>
  secondFactor === 'code'
    ? 'code'
    : mustChangePassword
      ? 'password'
      : secondFactor === 'enrol'
        ? 'enrol'
        : null

export function secondFactorOf(who: {
  readonly grants: readonly Grant[]
  readonly enrolled: boolean
  /** This session has shown a code. */
  readonly shown: boolean
  /** The invented city: its cast shares a printed password and must stay usable. */
  readonly isDemoCity: boolean
}): SecondFactor {
  if (who.shown) return 'enough'
  if (who.enrolled) return 'code'
  if (who.isDemoCity) return 'enough'
  return who.grants.some((grant) => SECOND_FACTOR_ROLES.includes(grant.role)) ? 'enrol' : 'enough'
}
