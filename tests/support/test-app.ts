/** The real app in-process on a database of its own, with the cast signed in as needed. */
import { createApp } from '../../src/app.ts'
import { CAST, castForPage, demoPassword, prepareCast } from '../../src/demo.ts'
import { noticeKinds } from '../../src/notice-kinds.ts'
import { createSignIn, type SignIn, type SsoSettings } from '../../src/people/index.ts'
import type { TestDatabase } from './test-database.ts'

export const ORIGIN = 'http://padan.test'

export interface TestApp {
  readonly app: ReturnType<typeof createApp>
  readonly auth: SignIn
  get(path: string, cookie?: string): Promise<Response>
  post(
    path: string,
    form: Record<string, string> | FormData,
    cookie?: string,
    headers?: Record<string, string>,
  ): Promise<Response>
  /** Cookie header of a cast member, by the first part of the e-mail. */
  signIn(name: string): Promise<string>
  close(): Promise<void>
}

export async function startTestApp(
  db: TestDatabase,
  options: {
    requestsPerMinute?: number
    attemptsPerMinute?: number
    cast?: boolean
    setUpToken?: string | null
    /** As people type it; https makes cookies secure. */
    origin?: string
    sso?: SsoSettings
    behindProxy?: boolean
  } = {},
): Promise<TestApp> {
  const origin = options.origin ?? ORIGIN
  if (options.cast !== false) await prepareCast(db.pool, db.dataDir)
  const signIn: SignIn = createSignIn({
    database: { connectionString: db.appUrl },
    secret: 'rahasia-untuk-uji-saja-0123456789',
    baseUrl: origin,
    sso: options.sso,
  })
  const app = createApp({
    pool: db.pool,
    dataDir: db.dataDir,
    signIn,
    isDemo: true,
    origin,
    cast: async () => castForPage(),
    setUpToken: async () => options.setUpToken ?? null,
    loading: () => null,
    kinds: noticeKinds,
    sendsMail: false,
    requestsPerMinute: options.requestsPerMinute ?? 100_000,
    ...(options.attemptsPerMinute ? { attemptsPerMinute: options.attemptsPerMinute } : {}),
    behindProxy: options.behindProxy ?? false,
  })
  const cookies = new Map<string, string>()
  const get: TestApp['get'] = async (path, cookie) =>
    app.request(`${origin}${path}`, { headers: cookie ? { cookie } : {} })
  const post: TestApp['post'] = async (path, form, cookie, headers = {}) =>
    app.request(`${origin}${path}`, {
      method: 'POST',
      headers: { origin, 'sec-fetch-site': 'same-origin', ...(cookie ? { cookie } : {}), ...headers },
      body: form instanceof FormData ? form : new URLSearchParams(form),
    })
  return {
    app,
    auth: signIn,
    get,
    post,
    async signIn(name) {
      const known = cookies.get(name)
      if (known) return known
      const member = CAST.find((one) => one.email.startsWith(`${name}@`))
      if (!member) throw new Error(`no cast member ${name}`)
      const { auth } = signIn
      const answer = await auth.api.signInEmail({
        body: { email: member.email, password: demoPassword(db.dataDir) },
        asResponse: true,
      })
      const cookie = answer.headers
        .getSetCookie()
        .map((one) => one.split(';')[0]!)
        .join('; ')
      cookies.set(name, cookie)
      return cookie
    },
    close: () => signIn.close(),
  }
}
