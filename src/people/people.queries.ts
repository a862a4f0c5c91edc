import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { hashPassword } from './passwords.ts'
import type { Language } from '#web'
import type { Grant, Role } from './roles.ts'

type Client = Pick<pg.ClientBase, 'query'>

export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
}

/** Creates the account with a password, or finds it; an existing password is left alone. */
export async function ensurePerson(
  client: Client,
  name: string,
  email: string,
  password: string,
  /** Made by someone else: must be changed at the first sign-in. */
  temporary = false,
): Promise<Person> {
  const address = email.trim().toLowerCase()
  const found = await client.query<Person>('select id, name, email from people.person where email = $1', [
    address,
  ])
  if (found.rows[0]) return found.rows[0]
  const id = randomUUID()
  await client.query(
    'insert into people.person (id, name, email, "emailVerified", "mustChangePassword") values ($1, $2, $3, true, $4)',
    [id, name.trim(), address, temporary],
  )
  await client.query(
    `insert into people.credential (id, "accountId", "providerId", "userId", password) values ($1, $2, 'credential', $2, $3)`,
    [randomUUID(), id, await hashPassword(password)],
  )
  return { id, name: name.trim(), email: address }
}

/** Needs the government's context. */
export async function grantRole(
  client: Client,
  grant: {
    klpd: string
    personId: string
    role: Exclude<Role, 'public'>
    agency: string
    sk?: string | null
    by: string
  },
): Promise<void> {
  await client.query(
    `insert into people.role_grant (klpd, person_id, role, agency, sk, granted_by) values ($1, $2, $3, $4, $5, $6)
     on conflict (klpd, person_id, role, agency) do update set revoked_at = null, sk = excluded.sk, granted_by = excluded.granted_by, granted_at = now()
     where people.role_grant.revoked_at is not null`,
    [grant.klpd, grant.personId, grant.role, grant.agency, grant.sk ?? null, grant.by],
  )
}

/**
 * Takes a role back. The last administrator stays one: nobody could give the role again. The rows are locked, so two
 * administrators who revoke each other at once do not both succeed.
 */
export async function revokeRole(
  client: Client,
  grant: { klpd: string; personId: string; role: string; agency: string },
): Promise<'revoked' | 'not-held' | 'last-admin'> {
  if (grant.role === 'admin') {
    const admins = await client.query<{ person_id: string }>(
      `select person_id from people.role_grant where klpd = $1 and role = 'admin' and revoked_at is null order by person_id for update`,
      [grant.klpd],
    )
    if (admins.rows.length === 1 && admins.rows[0]!.person_id === grant.personId) return 'last-admin'
  }
  const done = await client.query(
    'update people.role_grant set revoked_at = now() where klpd = $1 and person_id = $2 and role = $3 and agency = $4 and revoked_at is null',
    [grant.klpd, grant.personId, grant.role, grant.agency],
  )
  return done.rowCount === 1 ? 'revoked' : 'not-held'
}

/** A person's grants everywhere; read before any government is chosen, under the policy on their own rows. */
/** With each role the government it is held in: every signed-in request begins with this one question. */
export async function grantsOf(
  pool: pg.Pool,
  personId: string,
): Promise<(Grant & { readonly government: string | null; readonly isDemo: boolean | null })[]> {
  const found = await pool.query<Grant & { government: string | null; isDemo: boolean | null }>({
    name: 'people-grants-of',
    text: `select g.klpd, g.role, g.agency, v.nama as government, v.is_demo as "isDemo"
      from people.grants_of($1) g left join agencies.government v on v.klpd = g.klpd order by g.klpd, g.role`,
    values: [personId],
  })
  return found.rows
}

export interface GrantedPerson extends Person {
  readonly role: Exclude<Role, 'public'>
  readonly agency: string
  readonly sk: string | null
}

/** Everyone with a role in the current government's context. */
export async function listGranted(client: Client, klpd: string): Promise<GrantedPerson[]> {
  const found = await client.query<GrantedPerson>(
    `select p.id, p.name, p.email, g.role, g.agency, g.sk from people.role_grant g join people.person p on p.id = g.person_id
     where g.klpd = $1 and g.revoked_at is null order by p.name, g.role limit 2000`,
    [klpd],
  )
  return found.rows
}

export async function countPeople(client: Client): Promise<number> {
  return (await client.query<{ n: number }>('select count(*)::int as n from people.person')).rows[0]!.n
}

/** Ids of those who hold a role now, for one agency or ('') for the whole government. Needs the government's context. */
export async function peopleHolding(
  client: Client,
  klpd: string,
  role: Exclude<Role, 'public'>,
  agency: string,
): Promise<string[]> {
  const found = await client.query<{ id: string }>(
    `select distinct person_id as id from people.role_grant
     where klpd = $1 and role = $2 and agency in ('', $3) and revoked_at is null order by 1 limit 500`,
    [klpd, role, agency],
  )
  return found.rows.map((row) => row.id)
}

/** In which language people want to be written to; who never chose is absent. */
export async function languagesOf(client: Client, people: readonly string[]): Promise<Map<string, Language>> {
  const found = await client.query<{ id: string; language: Language }>({
    name: 'people-languages-of',
    text: 'select person_id as id, language from people.preference where person_id = any ($1) and language is not null',
    values: [people],
  })
  return new Map(found.rows.map((row) => [row.id, row.language]))
}
