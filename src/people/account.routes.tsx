/** One's own account: profile, password, sessions, second factor, link to the city's SSO. */
import type { Instant } from '#shared/date'
import { LANGUAGES } from '#web'
import {
  EnrolPage,
  NewCodesPage,
  PasswordPage,
  ProfilePage,
  SecondFactorPage,
  SessionsPage,
  SsoPage,
} from './account.page.tsx'
import {
  attemptKey,
  claimOnce,
  countFailure,
  endSessions,
  forgetFailures,
  listSessions,
  lockedUntil,
  markSecondFactor,
  OF_A_PERSON,
  passwordHashOf,
  type Preference,
  preferenceOf,
  recordAccountEvent,
  phoneOf,
  savePhone,
  savePreference,
  setMustChangePassword,
  unlinkSso,
  waysInOf,
} from './account.queries.ts'
import { accountWords, SSO_ANSWERS } from './account.words.ts'
import { passwordProblem } from './password-rule.ts'
import { verifyPassword } from './passwords.ts'
import type { FormProblem } from './people.page.tsx'
import { html, readForm, redirectTo, textParameter } from './respond.ts'
import type { Route, Visit } from './route.ts'
import { SECOND_FACTOR_ROLES } from './second-factor.ts'
import { MAX_PASSWORD, MIN_PASSWORD, SSO } from './sign-in.ts'

export const THEMES = ['auto', 'light', 'dark'] as const
const DENSITIES = ['roomy', 'dense'] as const

export function accountRoutes(): Route[] {
  const own = { permission: 'account' as const }
  const early = { ...own, makesUpFor: 'enrol' as const }
  const password = { ...own, makesUpFor: 'password' as const }
  return [
    { method: 'GET', path: '/profil', ...own, handle: (visit) => profilePage(visit, null) },
    { method: 'POST', path: '/profil', ...own, handle: saveProfile },
    { method: 'GET', path: '/profil/sandi', ...password, handle: (visit) => passwordPage(visit, []) },
    { method: 'POST', path: '/profil/sandi', ...password, guarded: true, handle: changePassword },
    { method: 'GET', path: '/profil/sesi', ...own, handle: sessionsPage },
    { method: 'POST', path: '/profil/sesi', ...own, handle: endSession },
    {
      method: 'GET',
      path: '/profil/dua-langkah',
      ...early,
      handle: (visit) => secondFactorPage(visit, []),
    },
    { method: 'POST', path: '/profil/dua-langkah/mulai', ...early, guarded: true, handle: startEnrolment },
    {
      method: 'POST',
      path: '/profil/dua-langkah/selesai',
      ...early,
      guarded: true,
      handle: finishEnrolment,
    },
    { method: 'POST', path: '/profil/dua-langkah/cadangan', ...own, guarded: true, handle: renewCodes },
    { method: 'POST', path: '/profil/dua-langkah/matikan', ...own, guarded: true, handle: turnOff },
    { method: 'GET', path: '/profil/sso', ...own, handle: (visit) => ssoPage(visit, []) },
    { method: 'POST', path: '/profil/sso', ...own, guarded: true, handle: startLink },
    { method: 'POST', path: '/profil/sso/lepas', ...own, guarded: true, handle: unlink },
  ]
}

// ── cookies ─────────────────────────────────────────────────────────────────────────────────────

/** The cookies of an answer of the sign-in library. */
export function cookiesOf(answer: Response): Headers {
  const headers = new Headers()
  for (const cookie of answer.headers.getSetCookie()) headers.append('set-cookie', cookie)
  return headers
}

/** The token of a session that these cookies begin; `null` when they begin none. */
export function sessionTokenOf(headers: Headers): string | null {
  for (const cookie of headers.getSetCookie()) {
    const found = /^(?:__Secure-)?padan\.session_token=([^;]+)/.exec(cookie)
    const token = found ? decodeURIComponent(found[1]!).split('.')[0]! : ''
    if (token !== '') return token
  }
  return null
}

const COOKIE_NAMES = { language: 'bahasa', theme: 'tema', density: 'kerapatan' } as const

export function setPreferenceCookies(visit: Visit, choice: Partial<Preference>, headers: Headers): void {
  const secure = visit.services.signIn.secureCookies ? '; Secure' : ''
  for (const [key, name] of Object.entries(COOKIE_NAMES)) {
    const value = choice[key as keyof Preference]
    if (value)
      headers.append(
        'set-cookie',
        `${name}=${value}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax${secure}`,
      )
  }
}

/** At sign-in a person finds Padan as they left it, on whatever device. */
export async function addPreferenceCookies(visit: Visit, person: string, headers: Headers): Promise<void> {
  setPreferenceCookies(visit, await preferenceOf(visit.services.pool, person), headers)
}

// ── profile ─────────────────────────────────────────────────────────────────────────────────────

/** @param typedPhone a number that could not be read, as it was typed */
async function profilePage(visit: Visit, typedPhone: string | null): Promise<Response> {
  const words = accountWords[visit.language]
  const { pool, signIn } = visit.services
  const person = visit.viewer.personId!
  const codes = visit.viewer.grants.map((grant) => grant.agency).filter((code) => code !== '')
  const names = visit.klpd
    ? await visit.inGovernment(async (client) => {
        const found = await client.query<{ code: string; nama: string }>(
          'select kd_satker_str as code, nama from agencies.published_satker where klpd = $1 and kd_satker_str = any ($2)',
          [visit.klpd, codes],
        )
        return new Map(found.rows.map((row) => [row.code, row.nama]))
      })
    : new Map<string, string>()
  const answer = SSO_ANSWERS.find((one) => one === textParameter(visit, 'sso'))
  const done = textParameter(visit, 'selesai')
  const said = answer
    ? words.ssoAnswers[answer]
    : done === 'simpan'
      ? words.saved
      : done === 'sandi'
        ? words.passwordChanged
        : null
  return html(
    visit,
    { title: words.profileTitle, status: typedPhone === null ? 200 : 422 },
    <ProfilePage
      language={visit.language}
      name={visit.viewer.name}
      email={visit.viewer.email ?? ''}
      roles={visit.viewer.grants.map((grant) => ({
        role: grant.role,
        agency: names.get(grant.agency) ?? grant.agency,
      }))}
      preference={{ language: visit.language, theme: visit.theme, density: visit.density }}
      ways={await waysInOf(pool, person)}
      sessions={(await listSessions(pool, person, visit.now)).length}
      sso={signIn.sso?.name ?? null}
      said={said}
      failed={answer !== undefined && answer !== 'linked' && answer !== 'unlinked'}
      phone={
        visit.viewer.grants.some((grant) => (CALLED_ABOUT_ORDERS as readonly string[]).includes(grant.role))
          ? (typedPhone ?? (await phoneOf(pool, person)) ?? '')
          : null
      }
      problems={
        typedPhone === null ? [] : [{ field: 'wa', message: words.phoneBad(typedPhone.slice(0, 30)) }]
      }
    />,
  )
}

/** Offices whose turn comes in an order; nobody else is asked for a number. */
const CALLED_ABOUT_ORDERS = ['pa_kpa', 'ppk', 'pejabat_pengadaan', 'bendahara'] as const

async function saveProfile(visit: Visit): Promise<Response> {
  const typed = await readForm(visit)
  if (typed['wa'] !== undefined) {
    const digits = typed['wa'].replace(/[\s().-]/g, '')
    // As `whatsappLink` reads it: 08…, 62…, or + and the country.
    if (digits !== '' && !/^(0\d{8,12}|\+?62\d{8,12}|\+[1-9]\d{8,14})$/.test(digits))
      return profilePage(visit, typed['wa'])
    await savePhone(visit.services.pool, visit.viewer.personId!, digits || null)
    return redirectTo('/profil?selesai=simpan')
  }
  const choice: Partial<Preference> = {
    language: LANGUAGES.find((one) => one === typed['bahasa']) ?? null,
    theme: THEMES.find((one) => one === typed['tema']) ?? null,
    density: DENSITIES.find((one) => one === typed['kerapatan']) ?? null,
  }
  await savePreference(visit.services.pool, visit.viewer.personId!, choice)
  const headers = new Headers()
  setPreferenceCookies(visit, choice, headers)
  return redirectTo('/profil?selesai=simpan', headers)
}

// ── something a person must prove while signed in ───────────────────────────────────────────────

/** Null when the password is right (or the account has none); else the sentence to show. */
async function passwordRefusal(visit: Visit, password: string): Promise<string | null> {
  const words = accountWords[visit.language]
  const { pool } = visit.services
  const person = visit.viewer.personId!
  const key = attemptKey('sandi', person)
  const until = await lockedUntil(pool, [key], visit.now)
  if (until) return words.locked(until as Instant, visit.language)
  const stored = await passwordHashOf(pool, person)
  if (stored === null) return null
  if (await verifyPassword(stored, password)) {
    await forgetFailures(pool, [key])
    return null
  }
  if (await countFailure(pool, key, OF_A_PERSON, visit.now))
    await recordAccountEvent(pool, { person, name: visit.viewer.name, event: 'locked', at: visit.now })
  return words.wrongPassword
}

const note = (visit: Visit, event: Parameters<typeof recordAccountEvent>[1]['event']) =>
  recordAccountEvent(visit.services.pool, {
    person: visit.viewer.personId!,
    name: visit.viewer.name,
    event,
    at: visit.now,
  })

// ── password ────────────────────────────────────────────────────────────────────────────────────

async function passwordPage(visit: Visit, problems: readonly FormProblem[]): Promise<Response> {
  return html(
    visit,
    { title: accountWords[visit.language].passwordTitle, status: problems.length > 0 ? 422 : 200 },
    <PasswordPage
      language={visit.language}
      email={visit.viewer.email ?? ''}
      must={visit.session?.missing === 'password'}
      problems={problems}
    />,
  )
}

async function changePassword(visit: Visit): Promise<Response> {
  const words = accountWords[visit.language].passwordProblems
  const typed = await readForm(visit)
  const [current, next] = [typed['lama'] ?? '', typed['baru'] ?? '']
  const refusal = await passwordRefusal(visit, current)
  if (refusal) return passwordPage(visit, [{ field: 'lama', message: refusal }])
  const problem = passwordProblem(next, {
    current,
    repeated: typed['ulang'] ?? '',
    name: visit.viewer.name,
    email: visit.viewer.email ?? '',
    min: MIN_PASSWORD,
    max: MAX_PASSWORD,
  })
  if (problem)
    return passwordPage(visit, [{ field: problem === 'repeat' ? 'ulang' : 'baru', message: words[problem] }])
  const answer = await visit.services.signIn.auth.api
    .changePassword({
      body: { currentPassword: current, newPassword: next, revokeOtherSessions: true },
      headers: visit.request.req.raw.headers,
      asResponse: true,
    })
    .catch(() => null)
  if (!answer?.ok) return passwordPage(visit, [{ field: 'lama', message: words.old }])
  const headers = cookiesOf(answer)
  await keepSecondFactor(visit, headers)
  await setMustChangePassword(visit.services.pool, visit.viewer.personId!, false)
  await note(visit, 'password-changed')
  return redirectTo('/profil?selesai=sandi', headers)
}

/** The library began a new session for the same person in the same browser: what it has shown stays shown. */
async function keepSecondFactor(visit: Visit, headers: Headers): Promise<void> {
  const token = sessionTokenOf(headers)
  if (token && visit.session?.shown) await markSecondFactor(visit.services.pool, token, visit.now)
}

// ── sessions ────────────────────────────────────────────────────────────────────────────────────

async function sessionsPage(visit: Visit): Promise<Response> {
  return html(
    visit,
    { title: accountWords[visit.language].sessionsTitle },
    <SessionsPage
      language={visit.language}
      rows={await listSessions(visit.services.pool, visit.viewer.personId!, visit.now)}
      current={visit.session!.id}
      ended={textParameter(visit, 'selesai') === 'akhir'}
    />,
  )
}

async function endSession(visit: Visit): Promise<Response> {
  const which = (await readForm(visit))['sesi'] ?? ''
  const ended = await endSessions(
    visit.services.pool,
    visit.viewer.personId!,
    which === 'lain' ? { allBut: visit.session!.id } : { one: which },
  )
  if (ended > 0)
    await recordAccountEvent(visit.services.pool, {
      person: visit.viewer.personId!,
      name: visit.viewer.name,
      event: 'sessions-ended',
      at: visit.now,
      facts: { sessions: ended },
      silent: true,
    })
  return redirectTo(which === visit.session!.id ? '/masuk' : '/profil/sesi?selesai=akhir')
}

// ── second factor ───────────────────────────────────────────────────────────────────────────────

const mustHave = (visit: Visit): boolean =>
  !visit.isDemoCity &&
  (visit.session?.secondFactor === 'enrol' ||
    visit.viewer.grants.some((grant) => SECOND_FACTOR_ROLES.includes(grant.role)))

async function secondFactorPage(visit: Visit, problems: readonly FormProblem[]): Promise<Response> {
  const words = accountWords[visit.language]
  const ways = await waysInOf(visit.services.pool, visit.viewer.personId!)
  const done = textParameter(visit, 'selesai')
  return html(
    visit,
    { title: words.secondFactorTitle, status: problems.length > 0 ? 422 : 200 },
    <SecondFactorPage
      language={visit.language}
      on={ways.secondFactor}
      must={mustHave(visit)}
      isDemo={visit.isDemoCity}
      hasPassword={ways.password}
      said={done === 'aktif' ? words.turnedOn : done === 'mati' ? words.turnedOff : null}
      problems={problems}
    />,
  )
}

async function startEnrolment(visit: Visit): Promise<Response> {
  if (visit.session!.enrolled) return redirectTo('/profil/dua-langkah')
  const words = accountWords[visit.language]
  const password = (await readForm(visit))['sandi'] ?? ''
  const refusal = await passwordRefusal(visit, password)
  if (refusal) return secondFactorPage(visit, [{ field: 'sandi', message: refusal }])
  const begun = (await visit.services.signIn.auth.api.enableTwoFactor({
    body: { method: 'totp', ...(password ? { password } : {}) },
    headers: visit.request.req.raw.headers,
  })) as { totpURI: string; backupCodes: string[] }
  return html(
    visit,
    { title: words.secondFactorTitle },
    <EnrolPage language={visit.language} uri={begun.totpURI} backupCodes={begun.backupCodes} problems={[]} />,
  )
}

async function finishEnrolment(visit: Visit): Promise<Response> {
  if (visit.session!.enrolled) return redirectTo('/profil/dua-langkah')
  const words = accountWords[visit.language]
  const { pool, signIn } = visit.services
  const person = visit.viewer.personId!
  const code = ((await readForm(visit))['kode'] ?? '').replace(/\s/g, '')
  const refused = (message: string) =>
    html(
      visit,
      { title: words.secondFactorTitle, status: 422 },
      <EnrolPage
        language={visit.language}
        uri={null}
        backupCodes={[]}
        problems={[{ field: 'kode', message }]}
      />,
    )
  const key = attemptKey('kode', person)
  const until = await lockedUntil(pool, [key], visit.now)
  if (until) return refused(words.locked(until as Instant, visit.language))
  const answer = await signIn.auth.api
    .verifyTOTP({ body: { code }, headers: visit.request.req.raw.headers, asResponse: true })
    .catch(() => null)
  if (!answer?.ok) {
    if (await countFailure(pool, key, OF_A_PERSON, visit.now)) await note(visit, 'locked')
    return refused(words.codeWrong)
  }
  await forgetFailures(pool, [key])
  await claimOnce(pool, attemptKey('kode-terpakai', person, code), visit.now)
  const headers = cookiesOf(answer)
  const token = sessionTokenOf(headers) ?? visit.session!.token
  await markSecondFactor(pool, token, visit.now)
  await note(visit, 'second-factor-on')
  return redirectTo('/profil/dua-langkah?selesai=aktif', headers)
}

async function renewCodes(visit: Visit): Promise<Response> {
  const words = accountWords[visit.language]
  const password = (await readForm(visit))['sandi'] ?? ''
  const refusal = await passwordRefusal(visit, password)
  if (refusal) return secondFactorPage(visit, [{ field: 'sandi-cadangan', message: refusal }])
  if (!visit.session!.enrolled) return redirectTo('/profil/dua-langkah')
  const made = await visit.services.signIn.auth.api.generateBackupCodes({
    body: password ? { password } : {},
    headers: visit.request.req.raw.headers,
  })
  await note(visit, 'backup-codes-renewed')
  return html(
    visit,
    { title: words.newCodes },
    <NewCodesPage language={visit.language} codes={made.backupCodes} />,
  )
}

async function turnOff(visit: Visit): Promise<Response> {
  const words = accountWords[visit.language]
  if (mustHave(visit)) return secondFactorPage(visit, [{ field: 'sandi-matikan', message: words.mustStay }])
  const password = (await readForm(visit))['sandi'] ?? ''
  const refusal = await passwordRefusal(visit, password)
  if (refusal) return secondFactorPage(visit, [{ field: 'sandi-matikan', message: refusal }])
  if (!visit.session!.enrolled) return redirectTo('/profil/dua-langkah')
  const answer = await visit.services.signIn.auth.api.disableTwoFactor({
    body: password ? { password } : {},
    headers: visit.request.req.raw.headers,
    asResponse: true,
  })
  await note(visit, 'second-factor-off')
  return redirectTo('/profil/dua-langkah?selesai=mati', cookiesOf(answer))
}

// ── the city's SSO ──────────────────────────────────────────────────────────────────────────────

const RELATIVE = /^\/(?![/\\])[\w\-.+/@]*(\?[\w\-.+/=&%@]*)?$/

/** Begins the code flow: to the SSO with state, nonce and PKCE challenge; null when it cannot be reached. */
export async function ssoAddress(
  visit: Visit,
  purpose: 'sign-in' | 'link',
  back: string,
): Promise<Response | null> {
  const { api } = visit.services.signIn.auth
  const body = {
    provider: SSO,
    callbackURL: RELATIVE.test(back) ? back : '/ringkasan',
    errorCallbackURL: purpose === 'link' ? '/profil' : '/masuk',
    disableRedirect: true,
  }
  const { headers } = visit.request.req.raw
  const answer = await (
    purpose === 'link'
      ? api.linkSocialAccount({ body, headers, asResponse: true })
      : api.signInSocial({ body, headers, asResponse: true })
  ).catch(() => null)
  const url = answer?.ok ? ((await answer.json()) as { url?: string }).url : undefined
  if (!answer || !url) return null
  const out = cookiesOf(answer)
  out.set('location', url)
  out.set('cache-control', 'no-store')
  return new Response(null, { status: 303, headers: out })
}

async function ssoPage(
  visit: Visit,
  problems: readonly FormProblem[],
  go: Response | null = null,
): Promise<Response> {
  const { pool, signIn } = visit.services
  if (!signIn.sso) return redirectTo('/profil')
  const page = html(
    visit,
    { title: accountWords[visit.language].ssoLine, status: problems.length > 0 ? 422 : 200 },
    <SsoPage
      language={visit.language}
      name={signIn.sso.name}
      ways={await waysInOf(pool, visit.viewer.personId!)}
      go={go?.headers.get('location') ?? null}
      problems={problems}
    />,
  )
  for (const cookie of go?.headers.getSetCookie() ?? []) page.headers.append('set-cookie', cookie)
  return page
}

async function startLink(visit: Visit): Promise<Response> {
  const words = accountWords[visit.language]
  const { pool, signIn } = visit.services
  if (!signIn.sso) return redirectTo('/profil')
  const ways = await waysInOf(pool, visit.viewer.personId!)
  if (ways.sso || !ways.password) return redirectTo('/profil/sso')
  const refusal = await passwordRefusal(visit, (await readForm(visit))['sandi'] ?? '')
  if (refusal) return ssoPage(visit, [{ field: 'sandi', message: refusal }])
  const go = await ssoAddress(visit, 'link', '/profil')
  if (!go) return ssoPage(visit, [{ field: 'sandi', message: words.ssoAnswers.unreachable }])
  return ssoPage(visit, [], go)
}

async function unlink(visit: Visit): Promise<Response> {
  const { pool } = visit.services
  const ways = await waysInOf(pool, visit.viewer.personId!)
  if (!ways.sso || !ways.password) return redirectTo('/profil/sso')
  const refusal = await passwordRefusal(visit, (await readForm(visit))['sandi'] ?? '')
  if (refusal) return ssoPage(visit, [{ field: 'sandi', message: refusal }])
  if (await unlinkSso(pool, visit.viewer.personId!)) await note(visit, 'sso-unlinked')
  return redirectTo('/profil?sso=unlinked')
}
