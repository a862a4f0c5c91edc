import { addJob } from '#platform/jobs'
import { log } from '#platform/log'
import type { Instant } from '#shared/date'
import { LANGUAGES } from '#web'
import { LOCKED_JOB } from './account.job.ts'
import { CodePage } from './account.page.tsx'
import {
  applySsoRoles,
  attemptKey,
  claimOnce,
  countFailure,
  endSessionOf,
  endSessions,
  forgetFailures,
  FROM_ANYWHERE,
  FROM_ONE_PLACE,
  lockedUntil,
  markSecondFactor,
  OF_A_PERSON,
  personOfSso,
  type Preference,
  recordAccountEvent,
  savePreference,
  waysInOf,
} from './account.queries.ts'
import {
  accountRoutes,
  addPreferenceCookies,
  cookiesOf,
  sessionTokenOf,
  setPreferenceCookies,
  ssoAddress,
  THEMES,
} from './account.routes.tsx'
import { accountWords, SSO_ANSWERS, type SsoAnswer } from './account.words.ts'
import { type CastMember, type FormProblem, SignInPage } from './people.page.tsx'
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
    {
      method: 'POST',
      path: '/masuk',
      permission: 'open',
      guarded: true,
      handle: (visit) => signIn(visit, around),
    },
    {
      method: 'GET',
      path: '/masuk/kode',
      permission: 'open',
      handle: (visit) => codePage(visit, []),
    },
    {
      method: 'POST',
      path: '/masuk/kode',
      permission: 'open',
      guarded: true,
      handle: showCode,
    },
    {
      method: 'GET',
      path: '/masuk/sso',
      permission: 'open',
      handle: (visit) => startSso(visit, around),
    },
    { method: 'GET', path: '/auth/callback/sso', permission: 'open', handle: finishSso },
    { method: 'POST', path: '/keluar', permission: 'open', handle: signOut },
    { method: 'GET', path: '/keluar/sso', permission: 'open', handle: signOutOfSso },
    { method: 'POST', path: '/bahasa', permission: 'open', handle: chooseLanguage },
    { method: 'POST', path: '/tampilan', permission: 'open', handle: chooseTheme },
    ...accountRoutes(),
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
  const { sso } = visit.services.signIn
  const said = SSO_ANSWERS.find((one) => one === textParameter(visit, 'sso'))
  return html(
    visit,
    { title: words.signInTitle, status: problems.length > 0 ? 422 : 200 },
    <SignInPage
      language={visit.language}
      email={typed || textParameter(visit, 'email')}
      back={textParameter(visit, 'kembali')}
      problems={problems}
      cast={await around.cast()}
      sso={sso ? sso.name : null}
      said={said ? accountWords[visit.language].ssoAnswers[said] : null}
      signedOutOfSso={sso !== null && textParameter(visit, 'keluar') === 'sso'}
    />,
  )
}

async function signIn(visit: Visit, around: PeopleSurroundings): Promise<Response> {
  const words = peopleWords[visit.language]
  const { pool } = visit.services
  const typed = await readForm(visit)
  const email = (typed['email'] ?? '').trim().toLowerCase()
  const refused = (message: string) => signInPage(visit, around, email, [{ field: 'email', message }])
  if (!email || !typed['sandi']) return refused(words.required)
  // Counted alike for accounts that exist and for those that do not: a lock tells nothing.
  const here = attemptKey('masuk', email, visit.address)
  const anywhere = attemptKey('masuk', email)
  const until = await lockedUntil(pool, [here, anywhere], visit.now)
  if (until) return refused(accountWords[visit.language].locked(until as Instant, visit.language))
  const answer = await visit.services.signIn.auth.api
    .signInEmail({
      body: { email, password: typed['sandi'] },
      headers: visit.request.req.raw.headers,
      asResponse: true,
    })
    .catch(() => null)
  if (!answer?.ok) {
    const lockedHere = await countFailure(pool, here, FROM_ONE_PLACE, visit.now)
    const lockedAnywhere = await countFailure(pool, anywhere, FROM_ANYWHERE, visit.now)
    if (lockedHere || lockedAnywhere)
      await addJob(
        pool,
        LOCKED_JOB,
        { email, at: visit.now },
        `${LOCKED_JOB}:${attemptKey('masuk', email)}:${visit.now}`,
      )
    return refused(words.wrong)
  }
  await forgetFailures(pool, [here])
  const said = (await answer.json()) as { twoFactorRedirect?: boolean; user?: { id: string; name: string } }
  const headers = cookiesOf(answer)
  const back = safePath(typed['kembali'])
  if (said.twoFactorRedirect) {
    return redirectTo(`/masuk/kode?kembali=${encodeURIComponent(back)}`, headers)
  }
  await endOldSession(visit)
  if (said.user) {
    await addPreferenceCookies(visit, said.user.id, headers)
    await noteSignIn(visit, said.user, 'sandi')
  }
  return redirectTo(back, headers)
}

const noteSignIn = (
  visit: Visit,
  person: { id: string; name: string },
  cara: 'sandi' | 'sandi dan kode' | 'sandi dan kode cadangan' | 'SSO',
) =>
  recordAccountEvent(visit.services.pool, {
    person: person.id,
    name: person.name,
    event: 'signed-in',
    at: visit.now,
    facts: { cara },
  })

const safePath = (path: string | undefined): string =>
  path && /^\/(?![/\\])[^\r\n]*$/.test(path) ? path : '/ringkasan'

/** Whoever signs in anew leaves no second session behind in the same browser. */
async function endOldSession(visit: Visit): Promise<void> {
  if (visit.session && visit.viewer.personId)
    await endSessions(visit.services.pool, visit.viewer.personId, { one: visit.session.id })
}

// ── second step ─────────────────────────────────────────────────────────────────────────────────

async function codePage(visit: Visit, problems: readonly FormProblem[]): Promise<Response> {
  if (visit.session && visit.session.secondFactor !== 'code')
    return redirectTo(safePath(textParameter(visit, 'kembali')))
  return html(
    visit,
    { title: accountWords[visit.language].codeTitle, status: problems.length > 0 ? 422 : 200 },
    <CodePage
      language={visit.language}
      back={textParameter(visit, 'kembali')}
      backup={textParameter(visit, 'cara') === 'cadangan'}
      problems={problems}
    />,
  )
}

async function showCode(visit: Visit): Promise<Response> {
  const words = accountWords[visit.language]
  const { pool, signIn } = visit.services
  const typed = await readForm(visit)
  const backup = typed['cara'] === 'cadangan'
  const code = backup ? backupCode(typed['kode'] ?? '') : (typed['kode'] ?? '').replace(/\s/g, '')
  const refused = (message: string) => codePage(visit, [{ field: 'kode', message }])
  if (!(backup ? /^\S{5}-\S{5}$/ : /^\d{6}$/).test(code)) return refused(words.codeShape)
  const person = visit.viewer.personId
  const key = attemptKey('kode', person ?? '')
  if (person) {
    const until = await lockedUntil(pool, [key], visit.now)
    if (until) return refused(words.locked(until as Instant, visit.language))
  }
  const ask = backup ? signIn.auth.api.verifyBackupCode : signIn.auth.api.verifyTOTP
  const answer = await ask({
    body: { code },
    headers: visit.request.req.raw.headers,
    asResponse: true,
  }).catch(() => null)
  if (!answer?.ok) {
    if (person && (await countFailure(pool, key, OF_A_PERSON, visit.now)))
      await recordAccountEvent(pool, { person, name: visit.viewer.name, event: 'locked', at: visit.now })
    const reason = (await answer?.json().catch(() => null)) as { code?: string } | null
    if (reason?.code === 'INVALID_TWO_FACTOR_COOKIE') return redirectTo('/masuk')
    return refused(answer?.status === 429 ? words.codeLocked : words.codeWrong)
  }
  if (person) await forgetFailures(pool, [key])
  const said = (await answer.json()) as { token?: string; user: { id: string; name: string } }
  const token = visit.session?.token ?? said.token
  if (!backup && !(await claimOnce(pool, attemptKey('kode-terpakai', said.user.id, code), visit.now))) {
    // Whoever looked over the shoulder types the same code: the session it opened ends before it is handed out.
    if (token) await endSessionOf(pool, token)
    return redirectTo('/masuk')
  }
  if (token) await markSecondFactor(pool, token, visit.now)
  if (backup)
    await recordAccountEvent(pool, {
      person: said.user.id,
      name: said.user.name,
      event: 'backup-code-used',
      at: visit.now,
    })
  const headers = cookiesOf(answer)
  await addPreferenceCookies(visit, said.user.id, headers)
  if (!visit.session)
    await noteSignIn(visit, said.user, backup ? 'sandi dan kode cadangan' : 'sandi dan kode')
  return redirectTo(safePath(typed['kembali']), headers)
}

/** People leave out the dash or type it twice. */
const backupCode = (typed: string): string => {
  const letters = typed.replace(/[^A-Za-z0-9]/g, '')
  return `${letters.slice(0, 5)}-${letters.slice(5)}`
}

// ── the city's SSO ──────────────────────────────────────────────────────────────────────────────

async function startSso(visit: Visit, around: PeopleSurroundings): Promise<Response> {
  if (!visit.services.signIn.sso) return signInPage(visit, around, '', [])
  const url = await ssoAddress(visit, 'sign-in', safePath(textParameter(visit, 'kembali')))
  return url ?? redirectTo('/masuk?sso=unreachable')
}

async function finishSso(visit: Visit): Promise<Response> {
  const { pool, signIn } = visit.services
  if (!signIn.sso) return redirectTo('/masuk')
  const { response, callback } = await signIn.finishSso(visit.request.req.raw)
  const headers = cookiesOf(response)
  const target = response.headers.get('location') ?? ''
  const linking = target.startsWith('/profil')
  const error = new URL(target, 'http://padan.invalid').searchParams.get('error')
  if (response.status >= 400 || error !== null || !callback.claims) {
    const answer = ssoAnswerOf(error, callback.refusal)
    log.warn('masuk lewat SSO ditolak', { error: error ?? `status ${response.status}`, answer })
    return redirectTo(`${linking ? '/profil' : '/masuk'}?sso=${answer}`, headers)
  }
  const person = await personOfSso(pool, callback.claims.sub)
  if (!person) return redirectTo('/masuk?sso=refused', headers)
  const token = sessionTokenOf(headers)
  if (token === null) {
    await recordAccountEvent(pool, {
      person: person.id,
      name: person.name,
      event: 'sso-linked',
      at: visit.now,
    })
    return redirectTo('/profil?sso=linked', headers)
  }
  await endOldSession(visit)
  await applySsoRoles(pool, person, callback.claims.groups, visit.now)
  if (callback.claims.amr.some((one) => signIn.sso!.secondFactor.includes(one)))
    await markSecondFactor(pool, token, visit.now)
  await addPreferenceCookies(visit, person.id, headers)
  await noteSignIn(visit, person, 'SSO')
  return redirectTo(safePath(target), headers)
}

function ssoAnswerOf(error: string | null, refusal: 'email' | 'unreachable' | null): SsoAnswer {
  if (refusal === 'email') return 'email'
  if (error === 'account_not_linked') return 'exists'
  if (error === 'account_already_linked_to_different_user') return 'other'
  if (error === 'access_denied') return 'cancelled'
  return 'refused'
}

async function signOut(visit: Visit): Promise<Response> {
  const bySso =
    visit.services.signIn.sso !== null &&
    visit.viewer.personId !== null &&
    (await waysInOf(visit.services.pool, visit.viewer.personId)).sso
  const answer = await visit.services.signIn.auth.api
    .signOut({ headers: visit.request.req.raw.headers, asResponse: true })
    .catch(() => null)
  return redirectTo(bySso ? '/masuk?keluar=sso' : '/masuk', answer ? cookiesOf(answer) : new Headers())
}

/** After Padan, the SSO itself: a link of its own, because forms may lead to Padan only (form-action). */
async function signOutOfSso(visit: Visit): Promise<Response> {
  const url = await visit.services.signIn.endSsoAddress()
  return url ? new Response(null, { status: 303, headers: { location: url } }) : redirectTo('/masuk')
}

async function chooseLanguage(visit: Visit): Promise<Response> {
  const typed = await readForm(visit)
  const language = LANGUAGES.find((one) => one === typed['ke']) ?? 'id'
  return choose(visit, { language }, typed['kembali'])
}
async function chooseTheme(visit: Visit): Promise<Response> {
  const typed = await readForm(visit)
  const theme = THEMES.find((one) => one === typed['ke']) ?? 'auto'
  return choose(visit, { theme }, typed['kembali'])
}
async function choose(
  visit: Visit,
  choice: Partial<Preference>,
  back: string | undefined,
): Promise<Response> {
  const headers = new Headers()
  setPreferenceCookies(visit, choice, headers)
  if (visit.viewer.personId) await savePreference(visit.services.pool, visit.viewer.personId, choice)
  return redirectTo(back || '/', headers)
}

// ── audit trail ─────────────────────────────────────────────────────────────────────────────────
