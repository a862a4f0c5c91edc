/**
 * Where pulled sources are and which keys open them. Keys come from the environment or from a file that only its owner
 * may read; they are handed to nobody but the request itself, and never printed, stored or logged.
 */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const Environment = z.object({
  /** Address of the Inaproc API, up to and including `/api`. */
  PADAN_INAPROC_URL: z.url({ protocol: /^https?$/ }).default('https://data.inaproc.id/api'),
  /** The key named `inaproc`, for an installation of one government. */
  PADAN_INAPROC_KEY: z.string().min(1).optional(),
  /** JSON of key names: `{"inaproc": "…", "D197/inaproc": "…"}`; mode 600. Default: `kunci-sumber.json` in the data folder. */
  PADAN_PULL_KEYS_FILE: z.string().min(1).optional(),
})

/** A key whose text shows in no string made by accident (`${key}`, JSON, console). */
export class SecretKey {
  readonly #text: string
  constructor(text: string) {
    this.#text = text
  }
  /** For the request's header only. */
  reveal(): string {
    return this.#text
  }
  toString(): string {
    return '[kunci]'
  }
  toJSON(): string {
    return '[kunci]'
  }
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '[kunci]'
  }
}

export type KeyProblem = 'kunci-tidak-ada' | 'berkas-kunci-terbuka' | 'berkas-kunci-rusak'

export interface PullSettings {
  readonly baseUrl: string
  /** A government's own key `D197/inaproc` before one for everybody `inaproc`. */
  findKey(klpd: string, name: string): SecretKey | KeyProblem
}

/** Reads the settings anew each time, so that a changed key file needs no restart. */
export function readPullSettings(dataDir: string, env: NodeJS.ProcessEnv = process.env): PullSettings {
  const parsed = Environment.safeParse(env)
  if (!parsed.success) {
    // Names of the variables only: a value may be a key.
    const names = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))]
    throw new Error(`Pengaturan penarikan tidak sah: ${names.join(', ')}.`)
  }
  const e = parsed.data
  const url = new URL(e.PADAN_INAPROC_URL)
  const local = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
  if (url.protocol !== 'https:' && !local)
    throw new Error(
      'Pengaturan penarikan tidak sah: PADAN_INAPROC_URL harus https, kunci tidak dikirim tanpa sandi.',
    )
  return {
    baseUrl: e.PADAN_INAPROC_URL.replace(/\/+$/, ''),
    findKey(klpd, name) {
      const fromFile = readKeyFile(e.PADAN_PULL_KEYS_FILE ?? join(dataDir, 'kunci-sumber.json'))
      if (typeof fromFile === 'string') return fromFile
      const text =
        fromFile[`${klpd}/${name}`] ??
        fromFile[name] ??
        (name === 'inaproc' ? e.PADAN_INAPROC_KEY : undefined)
      return text === undefined ? 'kunci-tidak-ada' : new SecretKey(text)
    },
  }
}

const KeyFile = z.record(
  z.string().regex(/^([A-Z]{1,2}\d{1,5}\/)?[a-z0-9-]{1,40}$/),
  z.string().min(1).max(8000),
)

function readKeyFile(path: string): Record<string, string> | KeyProblem {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return {}
  // Windows has no such modes; there the data folder's own rights stand.
  if (process.platform !== 'win32' && (stat.mode & 0o077) !== 0) return 'berkas-kunci-terbuka'
  try {
    const parsed = KeyFile.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    return parsed.success ? parsed.data : 'berkas-kunci-rusak'
  } catch {
    return 'berkas-kunci-rusak' // the parser's own message would quote the file
  }
}
