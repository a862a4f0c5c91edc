/** The session token of a request, where its signature is right: `token.signature`, HMAC-SHA-256 with the house's secret (better-auth). */
import { createHmac, timingSafeEqual } from 'node:crypto'

/** SHA-256 in base64. */
const SIGNATURE = /^[A-Za-z0-9+/]{43}=$/

/**
 * `null` wherever anything is out of the ordinary: no such cookie, more than one, a wrong signature. It never means "not signed in": the
 * sign-in library says that, and is asked then.
 */
export function signedTokenOf(cookies: string, name: string, secret: string): string | null {
  const found = cookies
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one.startsWith(`${name}=`))
  if (found.length !== 1) return null
  let value: string
  try {
    value = decodeURIComponent(found[0]!.slice(name.length + 1))
  } catch {
    return null
  }
  const dot = value.lastIndexOf('.')
  const signature = value.slice(dot + 1)
  if (dot < 1 || !SIGNATURE.test(signature)) return null
  const token = value.slice(0, dot)
  const right = createHmac('sha256', secret).update(token).digest()
  return timingSafeEqual(Buffer.from(signature, 'base64'), right) ? token : null
}
