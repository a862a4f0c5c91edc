import { setCookie } from 'hono/cookie'
import { LANGUAGES } from '#web'
import { AuditPage, type AuditRow, type CastMember, type FormProblem, SignInPage } from './people.page.tsx'
import { html, readForm, redirectTo, textParameter } from './respond.ts'
import type { Route, Visit } from './route.ts'
import { peopleWords } from './words.ts'

export interface PeopleSurroundings {
  /** Shown on the sign-in page of a demonstration. */
  readonly cast: () => Promise<readonly CastMember[]>
  /** Present while nobody has an account; whoever reads the terminal may set up. */
  readonly setUpToken: () => Promise<string | null>
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
    { method: 'GET', path: '/jejak', permission: 'audit.read', handle: auditPage },
  ]
}

// ── signing in and out ──────────────────────────────────────────────────────────────────────────

async function signInPage(
  visit: Visit,
  around: PeopleSurroundings,
  typed: string,
  problems: readonly FormProblem[],
): Promise<Response> {
  if (await around.setUpToken()) return redirectTo('/siapkan')
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
  const typed = await readForm(visit)
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
  const typed = await readForm(visit)
  const language = LANGUAGES.find((one) => one === typed['ke']) ?? 'id'
  return remember(visit, 'bahasa', language, typed['kembali'])
}
async function chooseTheme(visit: Visit): Promise<Response> {
  const typed = await readForm(visit)
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

// ── audit trail ─────────────────────────────────────────────────────────────────────────────────

async function auditPage(visit: Visit): Promise<Response> {
  const rows = await visit.inGovernment(
    async (client) =>
      (
        await client.query<AuditRow>(
          'select seq, at, agency, payload from audit.published_entry where klpd = $1 order by at desc, seq desc limit 200',
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
