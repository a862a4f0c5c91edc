/** Administrators: restoring access after a lost phone, and which SSO group gives which role. */
import { randomInt } from 'node:crypto'
import type pg from 'pg'
import { appendAudit, type AuditAction } from '#audit'
import {
  addAccountEventJob,
  addSsoRole,
  type FormProblem,
  grantsOf,
  html,
  listSsoRoles,
  readForm,
  peopleWords,
  redirectTo,
  redirectWith,
  removeSsoRole,
  resetSecondFactor,
  setTemporaryPassword,
  type Route,
  textParameter,
  type Visit,
} from '#people'
import { ResetPage, SsoRolesPage, TemporaryPasswordPage } from './access.page.tsx'
import { accessWords } from './access.words.ts'
import { decideRole } from './decide-role.ts'

export function accessRoutes(): Route[] {
  return [
    {
      method: 'GET',
      path: '/orang/pulihkan',
      permission: 'people.manage',
      handle: (visit) => resetPage(visit, textParameter(visit, 'orang'), '', []),
    },
    { method: 'POST', path: '/orang/pulihkan', permission: 'people.manage', handle: reset },
    {
      method: 'GET',
      path: '/orang/sso',
      permission: 'people.manage',
      handle: (visit) => ssoRolesPage(visit, {}, []),
    },
    { method: 'POST', path: '/orang/sso', permission: 'people.manage', handle: addMapping },
    { method: 'POST', path: '/orang/sso/hapus', permission: 'people.manage', handle: removeMapping },
  ]
}

// ── restoring access ────────────────────────────────────────────────────────────────────────────

interface Someone {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly enrolled: boolean
}

/** Only someone who acts in this government: other accounts are none of its business. */
async function findSomeone(
  client: Pick<pg.ClientBase, 'query'>,
  klpd: string,
  id: string,
): Promise<Someone | null> {
  const found = await client.query<Someone>(
    `select p.id, p.name, p.email, p."twoFactorEnabled" as enrolled from people.person p
     where p.id = $2 and exists (select from people.published_grant g where g.klpd = $1 and g.person_id = p.id)`,
    [klpd, id],
  )
  return found.rows[0] ?? null
}

async function resetPage(
  visit: Visit,
  id: string,
  typed: string,
  problems: readonly FormProblem[],
): Promise<Response> {
  const person = await visit.inGovernment((client) => findSomeone(client, visit.klpd!, id))
  if (!person) return new Response(null, { status: 404 })
  return html(
    visit,
    {
      title: accessWords[visit.language].resetTitle(person.name),
      status: problems.length > 0 ? 422 : 200,
    },
    <ResetPage language={visit.language} person={person} typed={typed} problems={problems} />,
  )
}

async function reset(visit: Visit): Promise<Response> {
  const words = accessWords[visit.language].problems
  const typed = await readForm(visit)
  const id = typed['orang'] ?? ''
  const reason = (typed['alasan'] ?? '').trim()
  const refused = (message: string) => resetPage(visit, id, reason, [{ field: 'alasan', message }])
  if (id === visit.viewer.personId) return refused(words.self)
  if (reason.length < 10) return refused(words.reason)
  const elsewhere = (await grantsOf(visit.services.pool, id)).some((grant) => grant.klpd !== visit.klpd)
  if (elsewhere) return refused(words.elsewhere)
  const done = await visit.inGovernment(async (client) => {
    const person = await findSomeone(client, visit.klpd!, id)
    if (!person) return null
    const only = typed['apa'] ?? 'kode'
    const temporary = only === 'sandi' || only === 'keduanya' ? temporaryPassword() : null
    if (only !== 'sandi') await resetSecondFactor(client, id)
    const password =
      temporary !== null && (await setTemporaryPassword(client, id, temporary)) ? temporary : null
    await appendAudit(client, {
      klpd: visit.klpd!,
      agency: '',
      at: visit.now,
      actor: visit.viewer.email ?? '',
      action: only === 'sandi' ? 'people.password-reset' : 'people.second-factor-reset',
      subject: id,
      reason,
      facts: {
        person: person.name,
        alasan: reason,
        kata_sandi_sementara: password === null ? 'tidak' : 'ya',
      },
    })
    await addAccountEventJob(client, {
      klpd: visit.klpd!,
      person: id,
      event: only === 'sandi' ? 'password-reset' : 'second-factor-reset',
      at: visit.now,
      by: visit.viewer.name,
    })
    return { person, password }
  })
  if (!done) return new Response(null, { status: 404 })
  if (done.password === null) return redirectTo('/orang?selesai=pulih')
  return html(
    visit,
    { title: accessWords[visit.language].temporaryTitle },
    <TemporaryPasswordPage language={visit.language} name={done.person.name} password={done.password} />,
  )
}

/** Easy to read aloud and to type: no letters that look alike; 16 of 31 are 79 bits. */
function temporaryPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  const drawn = Array.from({ length: 16 }, () => letters[randomInt(letters.length)]).join('')
  return drawn.match(/.{4}/g)!.join('-')
}

// ── roles from the SSO ──────────────────────────────────────────────────────────────────────────

async function ssoRolesPage(
  visit: Visit,
  typed: Record<string, string>,
  problems: readonly FormProblem[],
): Promise<Response> {
  const words = accessWords[visit.language]
  const done = { tambah: words.added, hapus: words.removed, ada: words.exists }
  const data = await visit.inGovernment(async (client) => ({
    rows: await listSsoRoles(client, visit.klpd!),
    agencies: (
      await client.query<{ code: string; name: string }>(
        'select kd_satker_str as code, nama as name from agencies.satker where klpd = $1 order by nama',
        [visit.klpd],
      )
    ).rows,
  }))
  return html(
    visit,
    { title: words.ssoTitle, status: problems.length > 0 ? 422 : 200 },
    <SsoRolesPage
      language={visit.language}
      configured={visit.services.signIn.sso !== null}
      {...data}
      typed={typed}
      problems={problems}
      done={done[textParameter(visit, 'selesai') as keyof typeof done] ?? null}
    />,
  )
}

async function addMapping(visit: Visit): Promise<Response> {
  const words = accessWords[visit.language].problems
  const typed = await readForm(visit)
  const grup = (typed['grup'] ?? '').trim()
  const agency = typed['satker'] ?? ''
  const problems: FormProblem[] = []
  if (grup === '' || grup.length > 200) problems.push({ field: 'grup', message: words.grup })
  const decision = decideRole(typed['peran'] ?? '', agency)
  if (!decision.ok) {
    const field = decision.because[0]!.code === 'satker' ? 'satker' : 'peran'
    problems.push({ field, message: words[field] })
  } else if (decision.value.agency !== '') {
    const known = await visit.inGovernment((client) =>
      client.query('select 1 from agencies.satker where klpd = $1 and kd_satker_str = $2', [
        visit.klpd,
        decision.value.agency,
      ]),
    )
    if (known.rowCount !== 1) problems.push({ field: 'satker', message: words.satker })
  }
  if (problems.length > 0 || !decision.ok) return ssoRolesPage(visit, typed, problems)
  const row = { grup, ...decision.value }
  const added = await visit.inGovernment(async (client) => {
    if (!(await addSsoRole(client, visit.klpd!, row, visit.viewer.name, visit.now))) return false
    await note(visit, client, 'people.sso-role-added', row)
    return true
  })
  return redirectTo(`/orang/sso?selesai=${added ? 'tambah' : 'ada'}`)
}

async function removeMapping(visit: Visit): Promise<Response> {
  const typed = await readForm(visit)
  const row = { grup: typed['grup'] ?? '', role: typed['peran'] ?? '', agency: typed['satker'] ?? '' }
  const removed = await visit.inGovernment(async (client) => {
    if (!(await removeSsoRole(client, visit.klpd!, row, visit.now))) return false
    await note(visit, client, 'people.sso-role-removed', row)
    return true
  })
  if (!removed) return redirectTo('/orang/sso')
  return redirectWith('/orang/sso', {
    kind: 'good',
    text: accessWords[visit.language].removed,
    undo: {
      action: '/orang/sso',
      label: peopleWords[visit.language].undo,
      fields: { grup: row.grup, peran: row.role, satker: row.agency },
    },
  })
}

const note = (
  visit: Visit,
  client: pg.PoolClient,
  action: AuditAction,
  row: { grup: string; role: string; agency: string },
) =>
  appendAudit(client, {
    klpd: visit.klpd!,
    agency: row.agency,
    at: visit.now,
    actor: visit.viewer.email ?? '',
    action,
    subject: row.grup,
    facts: { grup: row.grup, role: row.role, agency: row.agency },
  })
