/** Sessions, preferences, failed attempts and what happened to an account. */
import { inGovernment } from '#platform/db'
import { createHash } from 'node:crypto'
import type pg from 'pg'
import { appendAudit, type AuditAction } from '#audit'
import { addJob } from '#platform/jobs'
import type { Instant } from '#shared/date'
import type { Language } from '#web'
import { hashPassword } from './passwords.ts'
import { grantsOf, grantRole, revokeRole } from './people.queries.ts'
import type { Grant } from './roles.ts'
import { decideSsoRoles, type HeldRole, type SsoRole } from './sso.ts'

type Client = Pick<pg.ClientBase, 'query'>

// ── what happened to an account ─────────────────────────────────────────────────────────────────

export const ACCOUNT_EVENTS = [
  'locked',
  'password-changed',
  'password-reset',
  'second-factor-on',
  'second-factor-off',
  'second-factor-reset',
  'backup-code-used',
  'backup-codes-renewed',
  'sessions-ended',
  'sso-linked',
  'sso-unlinked',
] as const
export type AccountEvent = (typeof ACCOUNT_EVENTS)[number]
export const ACCOUNT_EVENT_JOB = 'account-event'

export interface AccountEventPayload {
  readonly klpd: string
  readonly person: string
  readonly event: AccountEvent
  readonly at: Instant
  /** Name of the administrator who did it, when it was one. */
  readonly by: string
}

/** An audit row in every government where the person acts, and one notice to the person (by the job; notices/ listens). */
export async function recordAccountEvent(
  pool: pg.Pool,
  event: {
    readonly person: string
    readonly name: string
    /** Signing in is written down but told to nobody. */
    readonly event: AccountEvent | 'signed-in'
    readonly at: Instant
    readonly facts?: Readonly<Record<string, string | number>>
    readonly silent?: boolean
  },
): Promise<void> {
  const governments = [...new Set((await grantsOf(pool, event.person)).map((grant) => grant.klpd))]
  for (const [index, klpd] of governments.entries())
    await inGovernment(pool, klpd, async (client) => {
      await appendAudit(client, {
        klpd,
        agency: '',
        at: event.at,
        actor: event.name,
        action: `people.${event.event}`,
        subject: event.person,
        facts: event.facts ?? {},
      })
      if (index === 0 && !event.silent && event.event !== 'signed-in')
        await addAccountEventJob(client, {
          klpd,
          person: event.person,
          event: event.event,
          at: event.at,
          by: '',
        })
    })
}

export const addAccountEventJob = (client: Client, payload: AccountEventPayload): Promise<void> =>
  addJob(
    client,
    ACCOUNT_EVENT_JOB,
    payload,
    `${ACCOUNT_EVENT_JOB}:${payload.person}:${payload.event}:${payload.at}`,
  )

// ── failed attempts ─────────────────────────────────────────────────────────────────────────────

export interface AttemptRule {
  /** Failures in a row that lock. */
  readonly failures: number
  readonly windowSeconds: number
  readonly lockSeconds: number
}
/** One e-mail from one address: five wrong passwords, a quarter of an hour. */
export const FROM_ONE_PLACE: AttemptRule = { failures: 5, windowSeconds: 900, lockSeconds: 900 }
/** One e-mail from anywhere: high enough that a stranger cannot easily keep someone out, low enough against guessing. */
export const FROM_ANYWHERE: AttemptRule = { failures: 50, windowSeconds: 3_600, lockSeconds: 900 }
/** Codes and passwords asked of someone already signed in. */
export const OF_A_PERSON: AttemptRule = { failures: 5, windowSeconds: 900, lockSeconds: 900 }

export const attemptKey = (...parts: string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('base64url')

export async function lockedUntil(
  client: Client,
  keys: readonly string[],
  at: Instant,
): Promise<string | null> {
  const found = await client.query<{ until: string | null }>(
    'select max(locked_until) as until from people.attempt where key = any ($1) and locked_until > $2',
    [keys, at],
  )
  return found.rows[0]?.until ?? null
}

/** Counts a failure; true when this one locks. One statement: two at once cannot lose a count. */
export async function countFailure(
  client: Client,
  key: string,
  rule: AttemptRule,
  at: Instant,
): Promise<boolean> {
  const found = await client.query<{ failures: number }>(
    `insert into people.attempt as a (key, failures, since) values ($1, 1, $2)
     on conflict (key) do update set
       failures = case when a.since < $2::timestamptz - make_interval(secs => $3) or a.locked_until <= $2 then 1 else a.failures + 1 end,
       since = case when a.since < $2::timestamptz - make_interval(secs => $3) or a.locked_until <= $2 then $2 else a.since end,
       locked_until = case when a.locked_until <= $2 then null else a.locked_until end
     returning failures`,
    [key, at, rule.windowSeconds],
  )
  if (found.rows[0]!.failures < rule.failures) return false
  const locked = await client.query(
    `update people.attempt set locked_until = $2::timestamptz + make_interval(secs => $3) where key = $1 and locked_until is null`,
    [key, at, rule.lockSeconds],
  )
  return locked.rowCount === 1
}

/** A code works once (RFC 6238 5.2): false when this one was already used within its lifetime. */
export async function claimOnce(client: Client, key: string, at: Instant): Promise<boolean> {
  const done = await client.query(
    `insert into people.attempt as a (key, failures, since) values ($1, 0, $2)
     on conflict (key) do update set since = $2 where a.since < $2::timestamptz - interval '5 minutes'`,
    [key, at],
  )
  return done.rowCount === 1
}

/** Ends the session of this token. */
export async function endSessionOf(client: Client, token: string): Promise<void> {
  await client.query('delete from people.session where token = $1', [token])
}

export async function forgetFailures(client: Client, keys: readonly string[]): Promise<void> {
  await client.query('delete from people.attempt where key = any ($1)', [keys])
}

/** Old counts go; called by the sweep. */
export async function sweepAttempts(client: Client, at: Instant): Promise<void> {
  await client.query(
    `delete from people.attempt where since < $1::timestamptz - interval '1 day' and (locked_until is null or locked_until < $1)`,
    [at],
  )
}

// ── sessions ────────────────────────────────────────────────────────────────────────────────────

export interface SessionRow {
  readonly id: string
  readonly createdAt: string
  readonly seenAt: string
  readonly userAgent: string
}

export async function listSessions(client: Client, person: string, at: Instant): Promise<SessionRow[]> {
  const found = await client.query<SessionRow>(
    `select id, "createdAt", "updatedAt" as "seenAt", coalesce("userAgent", '') as "userAgent" from people.session
     where "userId" = $1 and "expiresAt" > $2 order by "updatedAt" desc, id limit 200`,
    [person, at],
  )
  return found.rows
}

/** Ends one session, or all but one; returns how many ended. */
export async function endSessions(
  client: Client,
  person: string,
  which: { readonly one: string } | { readonly allBut: string },
): Promise<number> {
  const done =
    'one' in which
      ? await client.query('delete from people.session where "userId" = $1 and id = $2', [person, which.one])
      : await client.query('delete from people.session where "userId" = $1 and id <> $2', [
          person,
          which.allBut,
        ])
  return done.rowCount ?? 0
}

export async function markSecondFactor(client: Client, token: string, at: Instant): Promise<void> {
  await client.query('update people.session set "secondFactorAt" = $2 where token = $1', [token, at])
}

// ── ways to sign in ─────────────────────────────────────────────────────────────────────────────

export interface WaysIn {
  readonly password: boolean
  readonly sso: boolean
  readonly secondFactor: boolean
}

export async function waysInOf(client: Client, person: string): Promise<WaysIn> {
  const found = await client.query<WaysIn>(
    `select exists (select from people.credential where "userId" = $1 and "providerId" = 'credential' and password is not null) as password,
       exists (select from people.credential where "userId" = $1 and "providerId" = 'sso') as sso,
       exists (select from people.second_factor where "userId" = $1 and verified) as "secondFactor"`,
    [person],
  )
  return found.rows[0]!
}

export async function passwordHashOf(client: Client, person: string): Promise<string | null> {
  const found = await client.query<{ password: string | null }>(
    `select password from people.credential where "userId" = $1 and "providerId" = 'credential'`,
    [person],
  )
  return found.rows[0]?.password ?? null
}

export async function unlinkSso(client: Client, person: string): Promise<boolean> {
  const done = await client.query(
    `delete from people.credential where "userId" = $1 and "providerId" = 'sso'`,
    [person],
  )
  return (done.rowCount ?? 0) > 0
}

export async function personOfSso(client: Client, sub: string): Promise<{ id: string; name: string } | null> {
  const found = await client.query<{ id: string; name: string }>(
    `select p.id, p.name from people.credential c join people.person p on p.id = c."userId"
     where c."providerId" = 'sso' and c."accountId" = $1`,
    [sub],
  )
  return found.rows[0] ?? null
}

export async function personByEmail(
  client: Client,
  email: string,
): Promise<{ id: string; name: string } | null> {
  const found = await client.query<{ id: string; name: string }>(
    'select id, name from people.person where email = $1',
    [email],
  )
  return found.rows[0] ?? null
}

export async function setMustChangePassword(client: Client, person: string, must: boolean): Promise<void> {
  await client.query('update people.person set "mustChangePassword" = $2 where id = $1', [person, must])
}

/** A password that an administrator hands over in person; the owner must change it at once. False: the account has none. */
export async function setTemporaryPassword(
  client: Client,
  person: string,
  password: string,
): Promise<boolean> {
  const done = await client.query(
    `update people.credential set password = $2, "updatedAt" = now() where "userId" = $1 and "providerId" = 'credential'`,
    [person, await hashPassword(password)],
  )
  if (done.rowCount !== 1) return false
  await setMustChangePassword(client, person, true)
  await client.query('delete from people.session where "userId" = $1', [person])
  return true
}

/** Takes the second factor away and ends every session: the person signs in anew and enrols again. */
export async function resetSecondFactor(client: Client, person: string): Promise<boolean> {
  const done = await client.query('delete from people.second_factor where "userId" = $1', [person])
  await client.query('update people.person set "twoFactorEnabled" = false where id = $1', [person])
  await client.query('delete from people.session where "userId" = $1', [person])
  return (done.rowCount ?? 0) > 0
}

// ── preferences ─────────────────────────────────────────────────────────────────────────────────

export interface Preference {
  readonly language: Language | null
  readonly theme: 'auto' | 'light' | 'dark' | null
  readonly density: 'roomy' | 'dense' | null
}

export async function preferenceOf(client: Client, person: string): Promise<Preference> {
  const found = await client.query<Preference>(
    'select language, theme, density from people.preference where person_id = $1',
    [person],
  )
  return found.rows[0] ?? { language: null, theme: null, density: null }
}

/** Only what is named changes. */
export async function savePreference(
  client: Client,
  person: string,
  choice: Partial<Preference>,
): Promise<void> {
  await client.query(
    `insert into people.preference (person_id, language, theme, density) values ($1, $2, $3, $4)
     on conflict (person_id) do update set language = coalesce($2, people.preference.language),
       theme = coalesce($3, people.preference.theme), density = coalesce($4, people.preference.density), updated_at = now()`,
    [person, choice.language ?? null, choice.theme ?? null, choice.density ?? null],
  )
}

export const phoneOf = async (client: Client, person: string): Promise<string | null> =>
  (
    await client.query<{ phone: string | null }>('select phone from people.preference where person_id = $1', [
      person,
    ])
  ).rows[0]?.phone ?? null

/** `null` takes the number back. */
export const savePhone = (client: Client, person: string, phone: string | null) =>
  client.query(
    `insert into people.preference (person_id, phone) values ($1, $2)
     on conflict (person_id) do update set phone = $2, updated_at = now()`,
    [person, phone],
  )

// ── roles by the city's SSO ─────────────────────────────────────────────────────────────────────

export const BY_SSO = 'sso'

export async function listSsoRoles(client: Client, klpd: string): Promise<SsoRole[]> {
  const found = await client.query<SsoRole>(
    'select grup, role, agency from people.sso_role where klpd = $1 and removed_at is null order by grup, role, agency limit 1000',
    [klpd],
  )
  return found.rows
}

export async function addSsoRole(
  client: Client,
  klpd: string,
  row: SsoRole,
  by: string,
  at: Instant,
): Promise<boolean> {
  const done = await client.query(
    `insert into people.sso_role (klpd, grup, role, agency, created_by, created_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (klpd, grup, role, agency) do update set removed_at = null, created_by = excluded.created_by, created_at = excluded.created_at
     where people.sso_role.removed_at is not null`,
    [klpd, row.grup, row.role, row.agency, by, at],
  )
  return done.rowCount === 1
}

export async function removeSsoRole(
  client: Client,
  klpd: string,
  row: { grup: string; role: string; agency: string },
  at: Instant,
): Promise<boolean> {
  const done = await client.query(
    `update people.sso_role set removed_at = $5 where klpd = $1 and grup = $2 and role = $3 and agency = $4 and removed_at is null`,
    [klpd, row.grup, row.role, row.agency, at],
  )
  return done.rowCount === 1
}

/** At each sign-in by SSO: every government's mapping is applied to this person, with an audit row for each change. */
export async function applySsoRoles(
  pool: pg.Pool,
  person: { readonly id: string; readonly name: string },
  groups: readonly string[],
  at: Instant,
): Promise<number> {
  const governments = await pool.query<{ klpd: string }>('select klpd from agencies.government order by klpd')
  let changes = 0
  for (const { klpd } of governments.rows)
    changes += await inGovernment(pool, klpd, async (client) => {
      const mapping = await listSsoRoles(client, klpd)
      const held = await client.query<HeldRole>(
        `select role, agency, granted_by = $3 as "bySso" from people.role_grant where klpd = $1 and person_id = $2 and revoked_at is null`,
        [klpd, person.id, BY_SSO],
      )
      const { grant, revoke } = decideSsoRoles(groups, mapping, held.rows)
      const note = (action: AuditAction, one: Pick<Grant, 'role' | 'agency'>, grup: string) =>
        appendAudit(client, {
          klpd,
          agency: one.agency,
          at,
          actor: BY_SSO,
          action,
          subject: person.id,
          facts: { role: one.role, agency: one.agency, person: person.name, ...(grup ? { grup } : {}) },
        })
      for (const row of grant) {
        await grantRole(client, {
          klpd,
          personId: person.id,
          role: row.role,
          agency: row.agency,
          by: BY_SSO,
        })
        await note('people.role-granted', row, row.grup)
      }
      for (const row of revoke) {
        const grant = { klpd, personId: person.id, role: row.role, agency: row.agency }
        if ((await revokeRole(client, grant)) !== 'revoked') continue
        await note('people.role-revoked', row, '')
      }
      return grant.length + revoke.length
    })
  return changes
}
