import { timingSafeEqual } from 'node:crypto'
import { setCookie } from 'hono/cookie'
import { z } from 'zod'
import { appendAudit } from '#audit'
import { accept, type Decision, refuse } from '#shared/decision'
import { findKlpd } from '#shared/ids'
import { LANGUAGES, type Language } from '#web'
import {
  AuditPage,
  type AuditRow,
  type CastMember,
  type FormProblem,
  PeoplePage,
  SetUpPage,
  SignInPage,
} from './people.page.tsx'
import { ensurePerson, grantRole, listGranted, revokeRole } from './people.queries.ts'
import { html, redirectTo, textParameter } from './respond.ts'
import { AGENCY_ROLES, type Role, ROLES } from './roles.ts'
import type { Route, Visit } from './route.ts'
import { MIN_PASSWORD } from './sign-in.ts'
import { peopleWords } from './words.ts'

export interface PeopleSurroundings {
  /** Shown on the sign-in page of a demonstration. */
  readonly cast: () => Promise<readonly CastMember[]>
  /** Present while no government exists; whoever reads the terminal may set up. */
  readonly setUpToken: string | null
  readonly templates: () => Promise<readonly string[]>
}

export function peopleRoutes(around: PeopleSurroundings): Route[] {
  return [
    {
      method: 'GET',
      path: '/masuk',
      permission: 'open',
      handle: (visit) => signInPage(visit, around, '', []),
    },
    { method: 'POST', path: '/masuk', permission: 'open', handle: (visit) => signIn(visit, around) },
    { method: 'POST', path: '/keluar', permission: 'open', handle: signOut },
    { method: 'POST', path: '/bahasa', permission: 'open', handle: chooseLanguage },
    { method: 'POST', path: '/tampilan', permission: 'open', handle: chooseTheme },
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
      permission: 'people.manage',
      handle: (visit) => peoplePage(visit, {}, []),
    },
    { method: 'POST', path: '/orang', permission: 'people.manage', handle: assignRole },
    { method: 'POST', path: '/orang/cabut', permission: 'people.manage', handle: takeBackRole },
    { method: 'GET', path: '/jejak', permission: 'audit.read', handle: auditPage },
  ]
}

async function form(visit: Visit): Promise<Record<string, string>> {
  const body = await visit.request.req.parseBody()
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => [key, typeof value === 'string' ? value.slice(0, 1000) : '']),
  )
}

// ── signing in and out ──────────────────────────────────────────────────────────────────────────

async function signInPage(
  visit: Visit,
  around: PeopleSurroundings,
  typed: string,
  problems: readonly FormProblem[],
): Promise<Response> {
  if (around.setUpToken) return redirectTo('/siapkan')
  const words = peopleWords[visit.language]
  return html(
    visit,
    { title: words.signInTitle, status: problems.length > 0 ? 422 : 200 },
    <SignInPage
      language={visit.language}
      email={typed || textParameter(visit, 'email')}
      back={textParameter(visit, 'kembali')}
      problems={problems}
      cast={await around.cast()}
    />,
  )
}

async function signIn(visit: Visit, around: PeopleSurroundings): Promise<Response> {
  const words = peopleWords[visit.language]
  const typed = await form(visit)
  const email = (typed['email'] ?? '').trim().toLowerCase()
  if (!email || !typed['sandi'])
    return signInPage(visit, around, email, [{ field: 'email', message: words.required }])
  const answer = await visit.services.signIn.auth.api
    .signInEmail({
      body: { email, password: typed['sandi'] },
      headers: visit.request.req.raw.headers,
      asResponse: true,
    })
    .catch(() => null)
  if (!answer?.ok) return signInPage(visit, around, email, [{ field: 'email', message: words.wrong }])
  const headers = new Headers()
  for (const cookie of answer.headers.getSetCookie()) headers.append('set-cookie', cookie)
  return redirectTo(typed['kembali'] || '/ringkasan', headers)
}

async function signOut(visit: Visit): Promise<Response> {
  const answer = await visit.services.signIn.auth.api
    .signOut({ headers: visit.request.req.raw.headers, asResponse: true })
    .catch(() => null)
  const headers = new Headers()
  for (const cookie of answer?.headers.getSetCookie() ?? []) headers.append('set-cookie', cookie)
  return redirectTo('/masuk', headers)
}

async function chooseLanguage(visit: Visit): Promise<Response> {
  const typed = await form(visit)
  const language = LANGUAGES.find((one) => one === typed['ke']) ?? 'id'
  return remember(visit, 'bahasa', language, typed['kembali'])
}
async function chooseTheme(visit: Visit): Promise<Response> {
  const typed = await form(visit)
  const theme = ['auto', 'light', 'dark'].includes(typed['ke'] ?? '') ? typed['ke']! : 'auto'
  return remember(visit, 'tema', theme, typed['kembali'])
}
function remember(visit: Visit, name: string, value: string, back: string | undefined): Response {
  setCookie(visit.request, name, value, { path: '/', maxAge: 31_536_000, sameSite: 'Lax', httpOnly: true })
  const headers = new Headers()
  const cookie = visit.request.res.headers.get('set-cookie')
  if (cookie) headers.append('set-cookie', cookie)
  return redirectTo(back || '/', headers)
}

// ── setting up an empty installation ────────────────────────────────────────────────────────────

async function setUpPage(
  visit: Visit,
  around: PeopleSurroundings,
  typed: Record<string, string>,
  problems: readonly FormProblem[],
): Promise<Response> {
  if (!around.setUpToken) return redirectTo('/masuk')
  return html(
    visit,
    { title: peopleWords[visit.language].setUpTitle, status: problems.length > 0 ? 422 : 200 },
    <SetUpPage
      language={visit.language}
      typed={typed}
      problems={problems}
      templates={await around.templates()}
    />,
  )
}

async function setUp(visit: Visit, around: PeopleSurroundings): Promise<Response> {
  const token = around.setUpToken
  if (!token) return redirectTo('/masuk')
  const words = peopleWords[visit.language]
  const typed = await form(visit)
  const problems: FormProblem[] = []
  const klpd = findKlpd((typed['klpd'] ?? '').trim().toUpperCase())
  if (!sameText(typed['kode'] ?? '', token)) problems.push({ field: 'kode', message: words.badToken })
  if (!klpd) problems.push({ field: 'klpd', message: words.badKlpd })
  for (const problem of personProblems(typed, visit.language)) problems.push(problem)
  if (problems.length > 0 || !klpd) return setUpPage(visit, around, typed, problems)
  const client = await visit.services.pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('padan.klpd', $1, true)`, [klpd])
    await client.query(
      'insert into agencies.government (klpd, nama, template) values ($1, $2, $3) on conflict (klpd) do nothing',
      [klpd, typed['pemerintah']?.trim() || klpd, typed['templat'] || null],
    )
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
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
  return redirectTo('/masuk')
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
  const done = { ditetapkan: words.granted, dicabut: words.revoked }[textParameter(visit, 'selesai')] ?? null
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

async function assignRole(visit: Visit): Promise<Response> {
  const words = peopleWords[visit.language]
  const typed = await form(visit)
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
    const person = await ensurePerson(client, typed['nama']!, typed['email']!, typed['sandi']!)
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
  })
  return redirectTo('/orang?selesai=ditetapkan')
}

async function takeBackRole(visit: Visit): Promise<Response> {
  const typed = await form(visit)
  await visit.inGovernment(async (client) => {
    const grant = {
      klpd: visit.klpd!,
      personId: typed['orang'] ?? '',
      role: typed['peran'] ?? '',
      agency: typed['satker'] ?? '',
    }
    if (!(await revokeRole(client, grant))) return
    await appendAudit(client, {
      klpd: visit.klpd!,
      agency: grant.agency,
      at: visit.now,
      actor: visit.viewer.email ?? '',
      action: 'people.role-revoked',
      subject: grant.personId,
      facts: { role: grant.role, agency: grant.agency },
    })
  })
  return redirectTo('/orang?selesai=dicabut')
}

async function auditPage(visit: Visit): Promise<Response> {
  const rows = await visit.inGovernment(
    async (client) =>
      (
        await client.query<AuditRow>(
          'select seq, at, agency, payload from audit.entry where klpd = $1 order by at desc, seq desc limit 200',
          [visit.klpd],
        )
      ).rows,
  )
  return html(
    visit,
    { title: peopleWords[visit.language].auditTitle },
    <AuditPage language={visit.language} rows={rows} />,
  )
}
