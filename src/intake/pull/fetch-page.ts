/** Asks the API for one page. The answer is bounded in time and bytes; a redirect is never followed with the key. */
import type { Reason } from '#shared/decision'
import type { SecretKey } from '#platform/pull-settings'
import { type Answer, readAnswer } from './page.ts'

export const PAGE_ROWS = 1000
/** A thousand real rows are about a million characters; far beyond that something else is answering. */
export const MAX_PAGE_BYTES = 64 * 1024 * 1024
/** A shorter key would be found in any text by chance. */
const SHORTEST_KEY = 8
const DEFAULT_TIMEOUT_MS = 45_000

export interface PageRequest {
  readonly baseUrl: string
  readonly path: string
  readonly klpd: string
  readonly year: number
  readonly cursor: string | null
  readonly key: SecretKey
  readonly nowMs: number
  readonly timeoutMs?: number | undefined
  readonly maxBytes?: number | undefined
  readonly signal?: AbortSignal | undefined
}

export type FetchedPage = { readonly answer: Answer; readonly body: Buffer | null }

export async function fetchPage(request: PageRequest): Promise<FetchedPage> {
  const url = new URL(`${request.baseUrl}${request.path}`)
  url.searchParams.set('kode_klpd', request.klpd)
  url.searchParams.set('tahun', String(request.year))
  url.searchParams.set('limit', String(PAGE_ROWS))
  if (request.cursor !== null) url.searchParams.set('cursor', request.cursor)
  const secret = request.key.reveal()
  const again = (code: string, facts: Reason['facts'] = {}): FetchedPage => ({
    answer: { kind: 'again', reason: { code, facts }, afterMs: null },
    body: null,
  })
  const timeout = AbortSignal.timeout(request.timeoutMs ?? DEFAULT_TIMEOUT_MS)
  try {
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${secret}`, accept: 'application/json', 'user-agent': 'Padan' },
      redirect: 'manual',
      signal: request.signal ? AbortSignal.any([timeout, request.signal]) : timeout,
    })
    const maxBytes = request.maxBytes ?? MAX_PAGE_BYTES
    const body = await boundedBody(response, maxBytes)
    if (body === null) return again('halaman-terlalu-besar', { batas: maxBytes })
    const answer = readAnswer(
      {
        status: response.status,
        contentType: response.headers.get('content-type') ?? '',
        retryAfter: response.headers.get('retry-after'),
        body,
      },
      request,
    )
    // Some services echo the key in an error, or in the data of a debugging day: it must not come to rest here.
    if (answer.kind === 'page' && secret.length >= SHORTEST_KEY && body.includes(secret))
      return { answer: { kind: 'stop', reason: { code: 'jawaban-memuat-kunci' } }, body: null }
    return { answer: withoutKey(answer, secret), body: answer.kind === 'page' ? body : null }
  } catch (error) {
    if (request.signal?.aborted) throw error
    if (timeout.aborted)
      return again('sumber-lambat', { detik: Math.round((request.timeoutMs ?? DEFAULT_TIMEOUT_MS) / 1000) })
    // A network error may quote the address; only its code is kept.
    const cause = (error as { cause?: { code?: unknown } }).cause?.code
    return again('sumber-tidak-terjangkau', { sebab: typeof cause === 'string' ? cause : 'jaringan' })
  }
}

async function boundedBody(response: Response, maxBytes: number): Promise<Buffer | null> {
  if (!response.body) return Buffer.alloc(0)
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength
    if (bytes > maxBytes) return null // leaving the loop closes the connection
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function withoutKey(answer: Answer, secret: string): Answer {
  if (answer.kind === 'page' || !answer.reason.facts) return answer
  const facts = Object.fromEntries(
    Object.entries(answer.reason.facts).map(([name, value]) => [
      name,
      typeof value === 'string' ? hideKey(value, secret) : value,
    ]),
  )
  return { ...answer, reason: { ...answer.reason, facts } }
}

/** Also a piece of it: a cut-off message may end inside the key, and a JWT is told by its shape. */
const hideKey = (text: string, secret: string): string =>
  text
    .replaceAll(secret, '[kunci]')
    .replace(/[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(\.[A-Za-z0-9_-]*)?/g, '[kunci]')
    .replace(/bearer\s+\S+/gi, '[kunci]')
    .replace(/[A-Za-z0-9_-]{24,}/g, '[…]')
