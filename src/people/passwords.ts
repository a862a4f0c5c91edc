/** Argon2id by Node's own crypto (OWASP: 19 MiB, 2 passes, 1 lane). Format: `argon2id$m$t$p$salt$hash`, base64url. */
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const MEMORY_KIB = 19_456
const PASSES = 2
const LANES = 1
const derive = promisify(argon2)

async function tag(
  password: string,
  nonce: Buffer,
  memory: number,
  passes: number,
  parallelism: number,
): Promise<Buffer> {
  return derive('argon2id', {
    message: password.normalize('NFKC'),
    nonce,
    memory,
    passes,
    parallelism,
    tagLength: 32,
  })
}

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await tag(password, salt, MEMORY_KIB, PASSES, LANES)
  return ['argon2id', MEMORY_KIB, PASSES, LANES, salt.toString('base64url'), hash.toString('base64url')].join(
    '$',
  )
}

export async function verifyPassword(stored: string, password: string): Promise<boolean> {
  const [kind, memory, passes, lanes, salt, hash] = stored.split('$')
  if (kind !== 'argon2id' || !salt || !hash) return false
  const expected = Buffer.from(hash, 'base64url')
  const found = await tag(
    password,
    Buffer.from(salt, 'base64url'),
    Number(memory),
    Number(passes),
    Number(lanes),
  )
  return expected.length === found.length && timingSafeEqual(expected, found)
}
