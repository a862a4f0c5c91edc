import { fileURLToPath } from 'node:url'
import { resolve } from 'node:path'
import { z } from 'zod'

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url))

const Environment = z.object({
  /** Any PostgreSQL >= 15; its user may create roles and schemas. Absent: the embedded database. */
  DATABASE_URL: z.url().optional(),
  /** Where the embedded database, received files and secrets live. */
  PADAN_DATA_DIR: z.string().default(resolve(projectRoot, '.padan')),
  PADAN_PORT: z.coerce.number().int().min(1).max(65535).default(8080),
  PADAN_HOST: z.string().default('127.0.0.1'),
  /** The address people type, when a proxy stands in front (used for cookies and origin checks). */
  PADAN_PUBLIC_URL: z.url().optional(),
  /** `off` starts without the invented demonstration city. */
  PADAN_DEMO: z.enum(['on', 'off']).default('on'),
  /** `smtp://user:password@host:587` or `smtps://…`; absent: letters stay in the outbox. */
  PADAN_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Sender of letters, `Padan <padan@kota.go.id>`; needed with PADAN_SMTP_URL. */
  PADAN_MAIL_FROM: z
    .string()
    .regex(/^([^<>\r\n]*<[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/, 'bentuknya Nama <nama@kantor.go.id>')
    .optional(),
  /** One reverse proxy stands in front: the visitor's address is the last of X-Forwarded-For. */
  PADAN_BEHIND_PROXY: z.enum(['yes', 'no']).default('no'),
  /** The city's SSO (OpenID Connect): its issuer, and what it knows Padan as. */
  PADAN_OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  PADAN_OIDC_CLIENT_ID: z.string().min(1).optional(),
  PADAN_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  PADAN_OIDC_NAME: z.string().min(1).max(60).default('SSO'),
  PADAN_OIDC_SCOPES: z.string().default('openid email profile'),
  /** The claim that names a person's groups. */
  PADAN_OIDC_GROUPS_CLAIM: z.string().default('groups'),
  /** Values of the claim `amr` that count as a second factor, with commas; empty: Padan asks for its own code. */
  PADAN_OIDC_SECOND_FACTOR: z.string().default(''),
})

export interface Config {
  readonly databaseUrl: string | undefined
  readonly dataDir: string
  readonly port: number
  readonly host: string
  readonly publicUrl: string | undefined
  readonly demo: boolean
  readonly behindProxy: boolean
  readonly sso:
    | {
        readonly issuer: string
        readonly clientId: string
        readonly clientSecret: string
        readonly name: string
        readonly scopes: readonly string[]
        readonly groupsClaim: string
        readonly secondFactor: readonly string[]
      }
    | undefined
  readonly mail: { readonly url: string; readonly from: string } | undefined
}

const isLoopback = (host: string) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host)

export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = Environment.safeParse(env)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`Pengaturan lingkungan tidak sah. ${problems.join('; ')}`)
  }
  const e = parsed.data
  if (e.PADAN_SMTP_URL && !e.PADAN_MAIL_FROM)
    throw new Error(
      'Pengaturan lingkungan tidak sah. PADAN_SMTP_URL ada tetapi PADAN_MAIL_FROM tidak: isi pengirim surel, misalnya "Padan <padan@kota.go.id>".',
    )
  const asked = [e.PADAN_OIDC_ISSUER, e.PADAN_OIDC_CLIENT_ID, e.PADAN_OIDC_CLIENT_SECRET]
  if (asked.some(Boolean) && !asked.every(Boolean))
    throw new Error(
      'Pengaturan lingkungan tidak sah. PADAN_OIDC_ISSUER, PADAN_OIDC_CLIENT_ID, dan PADAN_OIDC_CLIENT_SECRET harus ada ketiganya atau tidak sama sekali.',
    )
  if (e.PADAN_OIDC_ISSUER?.startsWith('http:') && !isLoopback(new URL(e.PADAN_OIDC_ISSUER).hostname))
    throw new Error(
      `Pengaturan lingkungan tidak sah. PADAN_OIDC_ISSUER ${e.PADAN_OIDC_ISSUER} memakai http; SSO harus https agar tidak dapat disadap.`,
    )
  return {
    databaseUrl: e.DATABASE_URL,
    dataDir: resolve(e.PADAN_DATA_DIR),
    port: e.PADAN_PORT,
    host: e.PADAN_HOST,
    publicUrl: e.PADAN_PUBLIC_URL,
    demo: e.PADAN_DEMO === 'on',
    behindProxy: e.PADAN_BEHIND_PROXY === 'yes',
    sso: e.PADAN_OIDC_ISSUER
      ? {
          issuer: e.PADAN_OIDC_ISSUER,
          clientId: e.PADAN_OIDC_CLIENT_ID!,
          clientSecret: e.PADAN_OIDC_CLIENT_SECRET!,
          name: e.PADAN_OIDC_NAME,
          scopes: e.PADAN_OIDC_SCOPES.split(/\s+/).filter(Boolean),
          groupsClaim: e.PADAN_OIDC_GROUPS_CLAIM,
          secondFactor: e.PADAN_OIDC_SECOND_FACTOR.split(',')
            .map((one) => one.trim())
            .filter(Boolean),
        }
      : undefined,
    mail: e.PADAN_SMTP_URL ? { url: e.PADAN_SMTP_URL, from: e.PADAN_MAIL_FROM! } : undefined,
  }
}
