/** Who is behind a request. */
import type pg from 'pg'
import type { Instant } from '#shared/date'
import { grantsOf } from './people.queries.ts'
import type { Grant } from './roles.ts'
import { RENEWED_BELOW_MS, type SignIn } from './sign-in.ts'

export interface SignedIn {
  readonly session: {
    readonly id: string
    readonly token: string
    /** The second factor was shown in this session. */
    readonly shown: boolean
    readonly enrolled: boolean
    readonly mustChangePassword: boolean
  }
  readonly person: { readonly id: string; readonly name: string; readonly email: string }
  readonly grants: readonly (Grant & {
    readonly government: string | null
    readonly isDemo: boolean | null
  })[]
}

interface VisitRow {
  session_id: string
  second_factor: boolean
  person_id: string
  name: string
  email: string
  enrolled: boolean
  must_change: boolean
  klpd: string | null
  role: Grant['role']
  agency: string
  government: string | null
  is_demo: boolean | null
}

/**
 * Session, person and roles in one question; `null` = nobody is signed in. Only a session that the library would hand out without writing anything
 * is answered here. Whatever else there is (a strange cookie, one that is over or due to be renewed) goes to the library: it alone refuses and renews.
 */
export async function signedInBy(
  pool: pg.Pool,
  signIn: SignIn,
  headers: Headers,
  now: Instant,
): Promise<SignedIn | null> {
  const token = signIn.tokenOf(headers.get('cookie') ?? '')
  if (token !== null) {
    const { rows } = await pool.query<VisitRow>({
      name: 'people-visit-of',
      text: `select x.*, v.nama as government, v.is_demo from people.visit_of($1, $2) x left join agencies.government v on v.klpd = x.klpd order by x.klpd, x.role`,
      values: [token, new Date(Date.parse(now) + RENEWED_BELOW_MS)],
    })
    const first = rows[0]
    if (first)
      return {
        session: {
          id: first.session_id,
          token,
          shown: first.second_factor,
          enrolled: first.enrolled,
          mustChangePassword: first.must_change,
        },
        person: { id: first.person_id, name: first.name, email: first.email },
        grants: rows.flatMap(({ klpd, role, agency, government, is_demo }) =>
          klpd === null ? [] : [{ klpd, role, agency, government, isDemo: is_demo }],
        ),
      }
  }
  const found = await signIn.auth.api.getSession({ headers })
  if (!found) return null
  const { session, user } = found
  return {
    session: {
      id: session.id,
      token: session.token,
      shown: Boolean(session.secondFactorAt),
      enrolled: Boolean(user.twoFactorEnabled),
      mustChangePassword: Boolean(user.mustChangePassword),
    },
    person: { id: user.id, name: user.name, email: user.email },
    grants: await grantsOf(pool, user.id),
  }
}
