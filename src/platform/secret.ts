/** The secret of this installation: signs sessions, and links that must come out the same when a form arrives twice. Never shown, never in the database. */
import { createHmac, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export function secretOf(dataDir: string): string {
  const path = join(dataDir, 'session-secret')
  if (!existsSync(path)) writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600 })
  return readFileSync(path, 'utf8').trim()
}

/** 128 bits that only this installation can compute from `text`. */
export const tokenOf = (dataDir: string, text: string): string =>
  createHmac('sha256', secretOf(dataDir)).update(text).digest().subarray(0, 16).toString('base64url')
