/**
 * The city's SSO: the real `oidc-provider`, behind a small gate that can change what the token endpoint answers, as an
 * attacker in between or a broken SSO would.
 */
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

export interface Employee {
  readonly email: string
  readonly email_verified: boolean
  readonly name: string
  readonly groups: readonly string[]
}
type Claims = Record<string, unknown>

export interface CitySso {
  readonly issuer: string
  readonly employees: Map<string, Employee>
  /** Changes the claims of the next ID tokens; signs with the SSO's own key, or another, or none. */
  tamper: ((claims: Claims) => { claims: Claims; key?: 'own' | 'other' | 'none' }) | null
  /** Opens the address the application sends to, signs in, agrees; returns where the SSO sends the browser back. */
  visit(address: string, login: string, cancel?: boolean): Promise<string>
  stop(): Promise<void>
}

export const CLIENT = { id: 'padan', secret: 'rahasia-klien-uji-yang-cukup-panjang' }

const listen = (server: Server, port = 0) =>
  new Promise<number>((resolve) =>
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  )

export async function openCitySso(origin: string): Promise<CitySso> {
  const own = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const employees = new Map<string, Employee>()
  let tamper: CitySso['tamper'] = null

  const gate = createServer((incoming, answer) => forward(incoming, answer))
  const issuer = `http://127.0.0.1:${await listen(gate)}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [`${origin}/auth/callback/sso`],
        post_logout_redirect_uris: [`${origin}/masuk`],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: { keys: [{ ...own.privateKey.export({ format: 'jwk' }), kid: 'kota', use: 'sig', alg: 'RS256' }] },
    pkce: { required: () => true },
    claims: {
      openid: ['sub'],
      email: ['email', 'email_verified'],
      profile: ['name', 'groups'],
    },
    cookies: { keys: ['kunci-uji'] },
    findAccount: (_ctx, id) => ({
      accountId: id,
      claims: async () => ({ sub: id, ...employees.get(id) }),
    }),
  } as ConstructorParameters<typeof Provider>[1])
  const behind = createServer((incoming, answer) => void provider.callback()(incoming, answer))
  const behindPort = await listen(behind)

  function forward(incoming: IncomingMessage, answer: ServerResponse) {
    const onward = request(
      {
        host: '127.0.0.1',
        port: behindPort,
        method: incoming.method,
        path: incoming.url,
        headers: incoming.headers,
      },
      (reply) => {
        const chunks: Buffer[] = []
        reply.on('data', (chunk: Buffer) => chunks.push(chunk))
        reply.on('end', () => {
          let body = Buffer.concat(chunks)
          if (tamper && incoming.url?.startsWith('/token') && reply.statusCode === 200) {
            const tokens = JSON.parse(body.toString()) as { id_token: string }
            body = Buffer.from(JSON.stringify({ ...tokens, id_token: changed(tokens.id_token, tamper) }))
          }
          const headers = { ...reply.headers, 'content-length': String(body.length) }
          delete (headers as Record<string, unknown>)['transfer-encoding']
          answer.writeHead(reply.statusCode ?? 502, headers)
          answer.end(body)
        })
      },
    )
    onward.on('error', () => answer.writeHead(502).end())
    incoming.pipe(onward)
  }

  function changed(token: string, change: NonNullable<CitySso['tamper']>): string {
    const { claims, key = 'own' } = change(
      JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as Claims,
    )
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const head = key === 'none' ? { alg: 'none' } : { alg: 'RS256', kid: 'kota' }
    const text = `${part(head)}.${part(claims)}`
    if (key === 'none') return `${text}.`
    const signer: KeyObject = key === 'own' ? own.privateKey : other.privateKey
    return `${text}.${sign('sha256', Buffer.from(text), signer).toString('base64url')}`
  }

  return {
    issuer,
    employees,
    get tamper() {
      return tamper
    },
    set tamper(change) {
      tamper = change
    },
    async visit(address, login, cancel = false) {
      const jar = new Map<string, string>()
      const go = async (url: string, form?: Record<string, string>) => {
        const answer = await fetch(url, {
          method: form ? 'POST' : 'GET',
          redirect: 'manual',
          headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
          ...(form ? { body: new URLSearchParams(form) } : {}),
        })
        for (const cookie of answer.headers.getSetCookie()) {
          const [name, ...value] = cookie.split(';')[0]!.split('=')
          jar.set(name!, value.join('='))
        }
        const next = answer.headers.get('location')
        return next ? new URL(next, url).href : null
      }
      let at = address
      for (let step = 0; step < 12; step++) {
        if (!at.startsWith(issuer)) return at
        const next = await go(at)
        if (next) {
          at = next
          continue
        }
        // A page: sign in first, then agree.
        if (cancel) {
          at = (await go(`${at}/abort`)) ?? ''
          continue
        }
        const page = await (
          await fetch(at, { headers: { cookie: [...jar].map(([n, v]) => `${n}=${v}`).join('; ') } })
        ).text()
        const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? 'consent'
        at = (await go(at, prompt === 'login' ? { prompt, login, password: 'x' } : { prompt })) ?? ''
      }
      throw new Error(`the SSO did not come to an end: ${at}`)
    },
    async stop() {
      for (const server of [gate, behind]) {
        server.closeAllConnections()
        await new Promise<void>((resolve) => server.close(() => resolve()))
      }
    },
  }
}
