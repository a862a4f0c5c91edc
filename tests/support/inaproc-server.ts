/**
 * A server that speaks the shape of data.inaproc.id/api (data-sources 1.2): Bearer key, `limit` up to 1,000, an opaque
 * cursor, the envelope with `has_more`, and every way in which it has been seen to fail. Rows are invented.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Fault =
  | 'unauthorized'
  | 'forbidden'
  | { readonly tooMany: string }
  | 'challenge'
  | 'cut'
  | 'null-data'
  | 'error-200'
  | 'server-error'
  | 'html'
  | 'slow'
  | 'hang-up'
  | 'redirect'
  | 'echo-key'
  | 'key-in-data'
  | 'same-cursor'
  | 'no-cursor'
  | 'expired-cursor'
  | 'empty-page'
  | 'bad-request'

export interface InaprocServer {
  readonly url: string
  readonly requests: { readonly path: string; readonly cursor: string | null; readonly limit: number }[]
  /** Answers to come, one per request; when used up the server answers well. */
  readonly faults: (Fault | 'ok')[]
  /** Rows by endpoint path, e.g. `/v1/rup/paket-penyedia-terumumkan`. */
  readonly data: Map<string, readonly object[]>
  close(): Promise<void>
}

const SLOW_MS = 3_000

export async function startInaprocServer(key: string): Promise<InaprocServer> {
  const requests: { path: string; cursor: string | null; limit: number }[] = []
  const faults: (Fault | 'ok')[] = []
  const data = new Map<string, readonly object[]>()
  const server = createServer((request, response) => {
    answer(request, response, { key, requests, faults, data })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    requests,
    faults,
    data,
    close: () => closed(server),
  }
}

const closed = (server: Server) =>
  new Promise<void>((done) => {
    server.close(() => done())
    server.closeAllConnections()
  })

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  at: {
    key: string
    requests: { path: string; cursor: string | null; limit: number }[]
    faults: (Fault | 'ok')[]
    data: Map<string, readonly object[]>
  },
): void {
  const url = new URL(request.url ?? '/', 'http://server')
  const path = url.pathname.replace(/^\/api/, '')
  const cursor = url.searchParams.get('cursor')
  const limit = Math.min(Number(url.searchParams.get('limit') ?? 50), 1000)
  at.requests.push({ path, cursor, limit })
  const json = (status: number, body: unknown, headers: Record<string, string> = {}) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  }
  const error = (status: number, code: string, message: string, headers: Record<string, string> = {}) =>
    json(
      status,
      {
        success: false,
        error: { code, message, details: null },
        meta: { request_id: `uji-${at.requests.length}` },
      },
      headers,
    )
  const fault = at.faults.shift() ?? 'ok'
  if (request.headers.authorization !== `Bearer ${at.key}` && fault !== 'echo-key')
    return error(401, 'UNAUTHORIZED', 'Unauthorized')
  const all = at.data.get(path)
  if (!all) return error(404, 'NOT_FOUND', 'Not Found')
  const from = cursor === null ? 0 : Number(JSON.parse(Buffer.from(cursor, 'base64url').toString()).mulai)
  const rows = all.slice(from, from + limit).map((row, index) => shuffled(row, from + index))
  const hasMore = from + limit < all.length
  const page = {
    success: true,
    data: rows as readonly object[] | null,
    meta: { limit, has_more: hasMore, cursor: hasMore ? cursorAt(from + limit) : null },
  }
  if (typeof fault === 'object')
    return error(429, 'TOO_MANY_REQUESTS', 'Too Many Requests', { 'retry-after': fault.tooMany })
  switch (fault) {
    case 'ok':
      return json(200, page)
    case 'unauthorized':
      return error(401, 'UNAUTHORIZED', 'Unauthorized')
    case 'forbidden':
      return error(403, 'FORBIDDEN', 'Forbidden')
    case 'bad-request':
      return error(400, 'BAD_REQUEST', 'kode_klpd is required')
    case 'expired-cursor':
      return cursor === null ? json(200, page) : error(400, 'BAD_REQUEST', 'invalid cursor')
    case 'challenge':
      response.writeHead(200, { 'content-type': 'text/html' })
      response.end(
        '<!DOCTYPE html>\n<html><head><title>Just a moment...</title></head><body><noscript>Enable JavaScript and cookies to continue</noscript></body></html>',
      )
      return
    case 'html':
      response.writeHead(200, { 'content-type': 'text/html' })
      response.end('<html><body>Sedang dalam pemeliharaan</body></html>')
      return
    case 'cut': {
      const whole = JSON.stringify(page)
      return json(200, whole.slice(0, Math.floor(whole.length * 0.6)))
    }
    case 'null-data':
      return json(200, { ...page, data: null })
    case 'error-200':
      return error(200, 'INTERNAL', 'upstream timed out')
    case 'server-error':
      return error(503, 'UNAVAILABLE', 'Service Unavailable')
    case 'slow':
      setTimeout(() => json(200, page), SLOW_MS).unref()
      return
    case 'hang-up': {
      const whole = JSON.stringify(page)
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(whole.length) })
      response.write(whole.slice(0, 100))
      setTimeout(() => request.socket.destroy(), 10)
      return
    }
    case 'redirect':
      response.writeHead(302, { location: 'http://127.0.0.1:9/curi' })
      response.end()
      return
    case 'echo-key':
      return error(401, 'UNAUTHORIZED', `token ${request.headers.authorization ?? ''} rejected`)
    case 'key-in-data':
      return json(200, { ...page, data: [{ ...all[0], catatan: at.key }] })
    case 'same-cursor':
      return json(200, { ...page, meta: { limit, has_more: true, cursor: cursor ?? cursorAt(0) } })
    case 'no-cursor':
      return json(200, { ...page, meta: { limit, has_more: true } })
    case 'empty-page':
      return json(200, { ...page, data: [], meta: { limit, has_more: true, cursor: cursorAt(from) } })
  }
}

const cursorAt = (from: number) => Buffer.from(JSON.stringify({ mulai: from })).toString('base64url')

/** The order of keys differs from call to call, and every call has its own opaque reference. */
function shuffled(row: object, nth: number): object {
  const entries = Object.entries(row)
  const turned = [...entries.slice(nth % entries.length), ...entries.slice(0, nth % entries.length)]
  return { ...Object.fromEntries(turned), last_update_ref: `${crypto.randomUUID()}.AAAA` }
}
