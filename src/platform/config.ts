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
})

export interface Config {
  readonly databaseUrl: string | undefined
  readonly dataDir: string
  readonly port: number
  readonly host: string
  readonly publicUrl: string | undefined
  readonly demo: boolean
}

export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = Environment.safeParse(env)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`Pengaturan lingkungan tidak sah. ${problems.join('; ')}`)
  }
  const e = parsed.data
  return {
    databaseUrl: e.DATABASE_URL,
    dataDir: resolve(e.PADAN_DATA_DIR),
    port: e.PADAN_PORT,
    host: e.PADAN_HOST,
    publicUrl: e.PADAN_PUBLIC_URL,
    demo: e.PADAN_DEMO === 'on',
  }
}
