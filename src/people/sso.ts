/** What the city's SSO says of a person, and which roles follow from it. */
import { log } from '#platform/log'
import type { Role } from './roles.ts'

export interface SsoSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What the button says, e.g. "SSO Pemprov". */
  readonly name: string
  readonly scopes: readonly string[]
  /** The claim that names a person's groups. */
  readonly groupsClaim: string
  /** Values of `amr` that the city accepts as a second factor; empty = Padan asks itself. */
  readonly secondFactor: readonly string[]
}

export interface SsoClaims {
  readonly sub: string
  readonly name: string
  readonly email: string
  readonly groups: readonly string[]
  readonly amr: readonly string[]
}

const TIMEOUT_MS = 10_000
const MOST_GROUPS = 500

type Claims = Readonly<Record<string, unknown>>

/**
 * The claims of the ID token (already verified by the sign-in library: signature, issuer, audience, time, nonce), and
 * those of the userinfo endpoint where the token is short. An address the SSO does not vouch for is refused.
 */
export async function claimsOf(
  settings: SsoSettings,
  tokens: { readonly idToken?: string | undefined; readonly accessToken?: string | undefined },
): Promise<SsoClaims | { refusal: 'email' | 'unreachable' }> {
  const fromToken = payloadOf(tokens.idToken)
  if (!fromToken || typeof fromToken['sub'] !== 'string') return { refusal: 'unreachable' }
  let claims = fromToken
  if (tokens.accessToken && (!fromToken['email'] || fromToken[settings.groupsClaim] === undefined)) {
    const more = await userInfo(settings, tokens.accessToken)
    // Userinfo of another subject would be another person's (OpenID Connect Core 5.3.2).
    if (more && more['sub'] === fromToken['sub']) claims = { ...more, ...fromToken }
  }
  const email = typeof claims['email'] === 'string' ? claims['email'].trim().toLowerCase() : ''
  if (!/^[^\s@]+@[^\s@]+$/.test(email) || ![true, 'true'].includes(claims['email_verified'] as never))
    return { refusal: 'email' }
  const name = [claims['name'], claims['preferred_username'], email].find(
    (one): one is string => typeof one === 'string' && one.trim() !== '',
  )!
  return {
    sub: fromToken['sub'],
    name: name.trim().slice(0, 200),
    email: email.slice(0, 200),
    groups: wordsOf(claims[settings.groupsClaim]),
    amr: wordsOf(fromToken['amr']),
  }
}

/** Groups come as a list, or as one text with commas or spaces. */
export function wordsOf(value: unknown): string[] {
  const list = Array.isArray(value)
    ? value.filter((one): one is string => typeof one === 'string')
    : typeof value === 'string'
      ? value.split(value.includes(',') ? ',' : /\s+/)
      : []
  return [...new Set(list.map((one) => one.trim()).filter((one) => one !== '' && one.length <= 200))].slice(
    0,
    MOST_GROUPS,
  )
}

function payloadOf(token: string | undefined): Claims | null {
  try {
    return JSON.parse(Buffer.from(token!.split('.')[1]!, 'base64url').toString('utf8')) as Claims
  } catch {
    return null
  }
}

async function userInfo(settings: SsoSettings, accessToken: string): Promise<Claims | null> {
  try {
    const found = (await getJson(
      `${settings.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    )) as Claims
    const endpoint = found['userinfo_endpoint']
    if (found['issuer'] !== settings.issuer || typeof endpoint !== 'string') return null
    return (await getJson(endpoint, { authorization: `Bearer ${accessToken}` })) as Claims
  } catch (error) {
    log.warn('userinfo SSO tidak terbaca', { error: String(error) })
    return null
  }
}

async function getJson(url: string, headers: Record<string, string> = {}): Promise<unknown> {
  const answer = await fetch(url, { headers, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) })
  if (!answer.ok) throw new Error(`${new URL(url).pathname}: ${answer.status}`)
  return answer.json()
}

// ── roles ───────────────────────────────────────────────────────────────────────────────────────

export interface SsoRole {
  readonly grup: string
  readonly role: Exclude<Role, 'public'>
  readonly agency: string
}
export interface HeldRole {
  readonly role: Exclude<Role, 'public'>
  readonly agency: string
  /** Given by the SSO, not by an administrator. */
  readonly bySso: boolean
}

const keyOf = (one: { role: string; agency: string }) => `${one.role} ${one.agency}`

/** What the groups of today change: only roles that the SSO gave are taken back by it. */
export function decideSsoRoles(
  groups: readonly string[],
  mapping: readonly SsoRole[],
  held: readonly HeldRole[],
): { grant: SsoRole[]; revoke: HeldRole[] } {
  const due = mapping.filter((row) => groups.includes(row.grup))
  const dueKeys = new Set(due.map(keyOf))
  const heldKeys = new Set(held.map(keyOf))
  const grant = due.filter(
    (row, index) => !heldKeys.has(keyOf(row)) && due.findIndex((one) => keyOf(one) === keyOf(row)) === index,
  )
  return { grant, revoke: held.filter((one) => one.bySso && !dueKeys.has(keyOf(one))) }
}
