/**
 * Sign-in by better-auth: sessions in PostgreSQL, cookies HttpOnly and SameSite=Lax, passwords argon2id, second factor
 * TOTP, and the city's SSO by OIDC (code flow with PKCE, state and nonce; decision 16).
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { genericOAuth, twoFactor } from 'better-auth/plugins'
import pg from 'pg'
import { hashPassword, verifyPassword } from './passwords.ts'
import { signedTokenOf } from './session-cookie.ts'
import { claimsOf, type SsoClaims, type SsoSettings } from './sso.ts'

export interface SignInOptions {
  readonly database: pg.PoolConfig
  readonly secret: string
  readonly baseUrl: string
  readonly sso?: SsoSettings | undefined
}

export const SESSION_DAYS = 7
const RENEWED_AFTER_SECONDS = 86_400
/** A session with less time than this is renewed by the visit that uses it. */
export const RENEWED_BELOW_MS = (SESSION_DAYS * 86_400 - RENEWED_AFTER_SECONDS) * 1000
export const MIN_PASSWORD = 10
export const MAX_PASSWORD = 128
export const SSO = 'sso'
/** Wrong codes in a row before the second factor of an account rests for a quarter of an hour. */
export const CODE_FAILURES = 10

/** What the SSO said during one callback, for the one who handles it; nothing of it is kept. */
export interface Callback {
  claims: SsoClaims | null
  refusal: 'email' | 'unreachable' | null
}

export function createSignIn(options: SignInOptions) {
  const pool = new pg.Pool({
    ...options.database,
    Client: NamingClient,
    options: `${options.database.options ?? ''} -c search_path=people`.trim(),
    max: 3,
    types: { getTypeParser: withDates },
  })
  pool.on('error', () => undefined)
  const callbacks = new AsyncLocalStorage<Callback>()
  const { sso } = options
  // The tokens of the SSO are of no use after the callback: they are not kept.
  const withoutTokens = async <T extends Record<string, unknown>>(account: T) => ({
    data: {
      ...account,
      accessToken: null,
      refreshToken: null,
      idToken: null,
      accessTokenExpiresAt: null,
      refreshTokenExpiresAt: null,
    },
  })
  const auth = betterAuth({
    appName: 'Padan',
    baseURL: options.baseUrl,
    basePath: '/auth',
    secret: options.secret,
    database: pool,
    telemetry: { enabled: false },
    logger: { disabled: true },
    user: {
      modelName: 'person',
      additionalFields: { mustChangePassword: { type: 'boolean', required: false, input: false } },
    },
    session: {
      modelName: 'session',
      expiresIn: SESSION_DAYS * 86_400,
      updateAge: RENEWED_AFTER_SECONDS,
      additionalFields: { secondFactorAt: { type: 'date', required: false, input: false } },
    },
    account: {
      modelName: 'credential',
      // An equal e-mail is no proof: linking needs a live session of the account (decision 16).
      accountLinking: { enabled: true, disableImplicitLinking: true, allowDifferentEmails: true },
      updateAccountOnSignIn: false,
    },
    databaseHooks: {
      account: { create: { before: withoutTokens }, update: { before: withoutTokens } },
    },
    verification: { modelName: 'verification' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD,
      maxPasswordLength: MAX_PASSWORD,
      password: { hash: hashPassword, verify: ({ hash, password }) => verifyPassword(hash, password) },
    },
    plugins: [
      twoFactor({
        issuer: 'Padan',
        allowPasswordless: true,
        accountLockout: { enabled: true, maxFailedAttempts: CODE_FAILURES, durationSeconds: 900 },
        schema: { twoFactor: { modelName: 'second_factor' } },
      }),
      ...(sso
        ? [
            genericOAuth({
              config: [
                {
                  providerId: SSO,
                  discoveryUrl: `${sso.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
                  clientId: sso.clientId,
                  clientSecret: sso.clientSecret,
                  scopes: [...sso.scopes],
                  pkce: true,
                  requireIdTokenVerification: true,
                  getUserInfo: async (tokens) => {
                    const answer = await claimsOf(sso, tokens)
                    const callback = callbacks.getStore()
                    if ('refusal' in answer) {
                      if (callback) callback.refusal = answer.refusal
                      return null
                    }
                    if (callback) callback.claims = answer
                    return {
                      id: answer.sub,
                      sub: answer.sub,
                      name: answer.name,
                      email: answer.email,
                      emailVerified: true,
                    }
                  },
                },
              ],
            }),
          ]
        : []),
    ],
    // Our own limiter stands in front of every route (platform/http); two would contradict each other.
    rateLimit: { enabled: false },
    advanced: {
      // Session and person in one question: every signed-in request begins with it.
      database: { joins: true },
      useSecureCookies: options.baseUrl.startsWith('https:'),
      cookiePrefix: 'padan',
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
      // Addresses of people are not needed to show them their sessions.
      ipAddress: { disableIpTracking: true },
    },
  })
  const cookieName = `${options.baseUrl.startsWith('https:') ? '__Secure-' : ''}padan.session_token`
  return {
    auth,
    /** The token of the session that a cookie header names, if its signature is ours; `null`: ask the library. */
    tokenOf: (cookies: string) => signedTokenOf(cookies, cookieName, options.secret),
    sso: sso ?? null,
    /** Finishes a sign-in at the SSO; `callback` tells what the SSO said. */
    async finishSso(request: Request): Promise<{ response: Response; callback: Callback }> {
      const callback: Callback = { claims: null, refusal: null }
      const response = await callbacks.run(callback, () => auth.handler(request))
      return { response, callback }
    },
    /** Where the SSO itself signs people out, if it says so. */
    async endSsoAddress(): Promise<string | null> {
      const provider = (await auth.$context).socialProviders.find((one) => one.id === SSO)
      const url = await provider?.createEndSessionURL?.({
        postLogoutRedirectURI: `${options.baseUrl}/masuk`,
      })
      return url ? url.toString() : null
    },
    secureCookies: options.baseUrl.startsWith('https:'),
    close: () => pool.end(),
  }
}

const NAMED_TEXTS = 100
const names = new Map<string, string>()
function nameOf(text: string): string | undefined {
  if (!names.has(text) && names.size < NAMED_TEXTS)
    names.set(text, `people-${createHash('sha256').update(text).digest('hex').slice(0, 24)}`)
  return names.get(text)
}
/** The library asks the same few questions before every page: by name, each connection plans them once. */
class NamingClient extends pg.Client {
  override query = ((...args: unknown[]) => {
    const [text, values] = args
    const name =
      args.length === 2 && typeof text === 'string' && text.startsWith('select') && Array.isArray(values)
        ? nameOf(text)
        : undefined
    const ask = super.query.bind(this) as (...all: unknown[]) => unknown
    return name === undefined ? ask(...args) : ask({ name, text, values })
  }) as pg.Client['query']
}

/**
 * The house reads instants as text (platform/db); the library compares them with `new Date()`, and text never compares:
 * an expired session would be valid for ever.
 */
const withDates: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  oid === Number(pg.types.builtins.TIMESTAMPTZ)
    ? (text: string) => new Date(text)
    : (pg.types.getTypeParser(oid, format as 'text') as (text: string) => unknown)

export type SignIn = ReturnType<typeof createSignIn>
