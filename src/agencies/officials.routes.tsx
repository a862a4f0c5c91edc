/** Set-up of an empty installation, and officials with their roles (SK) in a government. */
import { inGovernment } from '#platform/db'
import { timingSafeEqual } from 'node:crypto'
import type pg from 'pg'
import { z } from 'zod'
import { appendAudit } from '#audit'
import { addNotice } from '#notices'
import {
  ensurePerson,
  type FormProblem,
  grantRole,
  html,
  listGranted,
  MIN_PASSWORD,
  peopleWords,
  readForm,
  redirectTo,
  revokeRole,
  roleName,
  ROLES,
  redirectWith,
  type Route,
  textParameter,
  type Visit,
} from '#people'
import { menuPlace } from '#web'
import { findKlpd } from '#shared/ids'
import type { Language } from '#web'
import { accessRoutes } from './access.routes.tsx'
import { accessWords } from './access.words.ts'
import { decideRole } from './decide-role.ts'
import { letterheadRoutes } from './letterhead.routes.tsx'
import { roleGranted, roleRevoked } from './officials.notices.ts'
import { PeoplePage, SetUpPage } from './officials.page.tsx'
import { applyTemplate } from './templates.queries.ts'
import { TEMPLATES } from './templates/index.ts'

export interface AgenciesSurroundings {
  /** Present while nobody has an account; whoever reads the terminal may set up. */
  readonly setUpToken: () => Promise<string | null>
}

export function agenciesRoutes(around: AgenciesSurroundings): Route[] {
  return [
    {
      method: 'GET',
      path: '/siapkan',
      permission: 'open',
      handle: (visit) => setUpPage(visit, around, {}, []),
    },
    { method: 'POST', path: '/siapkan', permission: 'open', handle: (visit) => setUp(visit, around) },
    {
      method: 'GET',
      path: '/orang',
      menu: menuPlace('kelola', 10, 'Orang dan peran', 'People and roles'),
      permission: 'people.manage',
      handle: (visit) => peoplePage(visit, {}, []),
    },
    { method: 'POST', path: '/orang', permission: 'people.manage', handle: assignRole },
    { method: 'POST', path: '/orang/cabut', permission: 'people.manage', handle: takeBackRole },
    ...letterheadRoutes(),
    ...accessRoutes(),
  ]
}

// ── setting up an empty installation ────────────────────────────────────────────────────────────

async function setUpPage(
  visit: Visit,
  around: AgenciesSurroundings,
  typed: Record<string, string>,
  problems: readonly FormProblem[],
): Promise<Response> {
  if (!(await around.setUpToken())) return redirectTo('/masuk')
  return html(
    visit,
    { title: peopleWords[visit.language].setUpTitle, status: problems.length > 0 ? 422 : 200 },
    <SetUpPage language={visit.language} typed={typed} problems={problems} templates={TEMPLATES} />,
  )
}

async function setUp(visit: Visit, around: AgenciesSurroundings): Promise<Response> {
  const token = await around.setUpToken()
  if (!token) return redirectTo('/masuk')
  const words = peopleWords[visit.language]
  const typed = await readForm(visit)
  const problems: FormProblem[] = []
  const klpd = findKlpd((typed['klpd'] ?? '').trim().toUpperCase())
  if (!sameText(typed['kode'] ?? '', token)) problems.push({ field: 'kode', message: words.badToken })
  if (!klpd) problems.push({ field: 'klpd', message: words.badKlpd })
  const government = (typed['pemerintah'] ?? '').trim()
  if (!government) problems.push({ field: 'pemerintah', message: words.badGovernment })
  const template = typed['templat'] || null
  if (template && !TEMPLATES.some(({ id }) => id === template))
    problems.push({ field: 'templat', message: words.badTemplate })
  for (const problem of personProblems(typed, visit.language)) problems.push(problem)
  if (problems.length > 0 || !klpd) return setUpPage(visit, around, typed, problems)
  await inGovernment(visit.services.pool, klpd, async (client) => {
    await client.query(
      'insert into agencies.government (klpd, nama, template) values ($1, $2, $3) on conflict (klpd) do nothing',
      [klpd, government, template],
    )
    if (template) await applyTemplate(client, klpd, template)
    const person = await ensurePerson(client, typed['nama']!, typed['email']!, typed['sandi']!)
    await grantRole(client, { klpd, personId: person.id, role: 'admin', agency: '', by: 'penyiapan' })
    await grantRole(client, { klpd, personId: person.id, role: 'analyst', agency: '', by: 'penyiapan' })
    await appendAudit(client, {
      klpd,
      agency: '',
      at: visit.now,
      actor: person.name,
      action: 'people.set-up',
      subject: klpd,
    })
  })
  return redirectWith('/masuk', { kind: 'good', text: words.setUpDone(government) })
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a.trim()), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

// ── people ──────────────────────────────────────────────────────────────────────────────────────

async function peoplePage(
  visit: Visit,
  typed: Record<string, string>,
  problems: readonly FormProblem[],
): Promise<Response> {
  const words = peopleWords[visit.language]
  const done =
    {
      ditetapkan: words.granted,
      pulih: accessWords[visit.language].resetDone,
    }[textParameter(visit, 'selesai')] ?? null
  const data = await visit.inGovernment(async (client) => ({
    people: await listGranted(client, visit.klpd!),
    agencies: (
      await client.query<{ code: string; name: string }>(
        'select kd_satker_str as code, nama as name from agencies.satker where klpd = $1 order by nama',
        [visit.klpd],
      )
    ).rows,
  }))
  return html(
    visit,
    { title: words.peopleTitle, status: problems.length > 0 ? 422 : 200 },
    <PeoplePage language={visit.language} {...data} typed={typed} problems={problems} done={done} />,
  )
}

function personProblems(typed: Record<string, string>, language: Language): FormProblem[] {
  const words = peopleWords[language].problems
  const problems: FormProblem[] = []
  if (!(typed['nama'] ?? '').trim()) problems.push({ field: 'nama', message: words.name })
  if (!z.email().safeParse((typed['email'] ?? '').trim()).success)
    problems.push({ field: 'email', message: words.email })
  if ((typed['sandi'] ?? '').length < MIN_PASSWORD) problems.push({ field: 'sandi', message: words.password })
  return problems
}

async function assignRole(visit: Visit): Promise<Response> {
  const words = peopleWords[visit.language]
  const typed = await readForm(visit)
  const known = await visit.inGovernment(async (client) => {
    const person = await client.query('select 1 from people.person where email = $1', [
      (typed['email'] ?? '').trim().toLowerCase(),
    ])
    const agency = await client.query(
      'select 1 from agencies.satker where klpd = $1 and kd_satker_str = $2',
      [visit.klpd, typed['satker'] ?? ''],
    )
    return { person: person.rowCount === 1, agency: (typed['satker'] ?? '') === '' || agency.rowCount === 1 }
  })
  const problems = personProblems(typed, visit.language).filter(
    (problem) => !(problem.field === 'sandi' && known.person),
  )
  const decision = decideRole(typed['peran'] ?? '', typed['satker'] ?? '')
  if (!decision.ok)
    problems.push({
      field: decision.because[0]!.code,
      message: decision.because[0]!.code === 'satker' ? words.problems.agency : words.problems.role,
    })
  else if (!known.agency) problems.push({ field: 'satker', message: words.problems.agency })
  if (problems.length > 0 || !decision.ok) return peoplePage(visit, typed, problems)
  await visit.inGovernment(async (client) => {
    const person = await ensurePerson(client, typed['nama']!, typed['email']!, typed['sandi']!, true)
    await grantRole(client, {
      klpd: visit.klpd!,
      personId: person.id,
      ...decision.value,
      sk: typed['sk']?.trim() || null,
      by: visit.viewer.name,
    })
    await appendAudit(client, {
      klpd: visit.klpd!,
      agency: decision.value.agency,
      at: visit.now,
      actor: visit.viewer.email ?? '',
      action: 'people.role-granted',
      subject: person.id,
      facts: { role: decision.value.role, agency: decision.value.agency, person: person.name },
    })
    await addNotice(client, {
      klpd: visit.klpd!,
      at: visit.now,
      kind: roleGranted,
      facts: {
        role: decision.value.role,
        agency: await nameOfAgency(client, visit.klpd!, decision.value.agency),
        by: visit.viewer.name,
      },
      to: { person: person.id },
      path: '/',
      dedupe: `${decision.value.role}:${decision.value.agency}:${visit.now}`,
    })
  })
  return redirectTo('/orang?selesai=ditetapkan')
}

async function nameOfAgency(
  client: Pick<pg.ClientBase, 'query'>,
  klpd: string,
  code: string,
): Promise<string> {
  if (code === '') return ''
  const found = await client.query<{ nama: string }>(
    'select nama from agencies.satker where klpd = $1 and kd_satker_str = $2',
    [klpd, code],
  )
  return found.rows[0]?.nama ?? code
}

async function takeBackRole(visit: Visit): Promise<Response> {
  const words = peopleWords[visit.language]
  const typed = await readForm(visit)
  const grant = {
    klpd: visit.klpd!,
    personId: typed['orang'] ?? '',
    role: typed['peran'] ?? '',
    agency: typed['satker'] ?? '',
  }
  const held = await visit.inGovernment(async (client) => {
    const held = (await listGranted(client, visit.klpd!)).find(
      (one) => one.id === grant.personId && one.role === grant.role && one.agency === grant.agency,
    )
    const outcome = await revokeRole(client, grant)
    if (outcome !== 'revoked') return outcome
    await appendAudit(client, {
      klpd: visit.klpd!,
      agency: grant.agency,
      at: visit.now,
      actor: visit.viewer.email ?? '',
      action: 'people.role-revoked',
      subject: grant.personId,
      facts: { role: grant.role, agency: grant.agency },
    })
    const role = ROLES.find((one) => one === grant.role)
    if (!role || role === 'public') return held
    await addNotice(client, {
      klpd: visit.klpd!,
      at: visit.now,
      kind: roleRevoked,
      facts: {
        role,
        agency: await nameOfAgency(client, visit.klpd!, grant.agency),
        by: visit.viewer.name,
      },
      to: { person: grant.personId },
      path: '/',
      dedupe: `${grant.role}:${grant.agency}:${visit.now}`,
    })
    return held
  })
  if (held === 'last-admin') return peoplePage(visit, {}, [{ field: 'isi', message: words.lastAdmin }])
  if (held === 'not-held' || held === undefined) return redirectTo('/orang')
  return redirectWith('/orang', {
    kind: 'good',
    text: words.revokedOf(held.name, roleName(held.role, visit.language)),
    undo: {
      action: '/orang',
      label: words.undo,
      fields: {
        nama: held.name,
        email: held.email,
        peran: held.role,
        satker: held.agency,
        sk: held.sk ?? '',
      },
    },
  })
}
