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
})

export interface Config {
  readonly databaseUrl: string | undefined
  readonly dataDir: string
  readonly port: number
  readonly host: string
  readonly publicUrl: string | undefined
  readonly demo: boolean
  readonly mail: { readonly url: string; readonly from: string } | undefined
}

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
  return {
    databaseUrl: e.DATABASE_URL,
    dataDir: resolve(e.PADAN_DATA_DIR),
    port: e.PADAN_PORT,
    host: e.PADAN_HOST,
    publicUrl: e.PADAN_PUBLIC_URL,
    demo: e.PADAN_DEMO === 'on',
    mail: e.PADAN_SMTP_URL ? { url: e.PADAN_SMTP_URL, from: e.PADAN_MAIL_FROM! } : undefined,
  }
}
