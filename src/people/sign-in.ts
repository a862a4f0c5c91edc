/** Sign-in by better-auth: sessions in PostgreSQL, cookies HttpOnly and SameSite=Lax, passwords argon2id. */
import { betterAuth } from 'better-auth'
import pg from 'pg'
import { hashPassword, verifyPassword } from './passwords.ts'

export interface SignInOptions {
  readonly database: pg.PoolConfig
  readonly secret: string
  readonly baseUrl: string
}

export const SESSION_DAYS = 7
export const MIN_PASSWORD = 10

export function createSignIn(options: SignInOptions) {
  const pool = new pg.Pool({
    ...options.database,
    options: `${options.database.options ?? ''} -c search_path=people`.trim(),
    max: 3,
  })
  pool.on('error', () => undefined)
  const auth = betterAuth({
    appName: 'Padan',
    baseURL: options.baseUrl,
    basePath: '/auth',
    secret: options.secret,
    database: pool,
    telemetry: { enabled: false },
    logger: { disabled: true },
    user: { modelName: 'person' },
    session: { modelName: 'session', expiresIn: SESSION_DAYS * 86_400, updateAge: 86_400 },
    account: { modelName: 'credential' },
    verification: { modelName: 'verification' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD,
      password: { hash: hashPassword, verify: ({ hash, password }) => verifyPassword(hash, password) },
    },
    // Our own limiter stands in front of every route (platform/http); two would contradict each other.
    rateLimit: { enabled: false },
    advanced: {
      useSecureCookies: options.baseUrl.startsWith('https:'),
      cookiePrefix: 'padan',
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
    },
  })
  return {
    auth,
    close: () => pool.end(),
  }
}

export type SignIn = ReturnType<typeof createSignIn>
