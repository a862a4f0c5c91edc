/**
 * What one answer of the API is: a page, something to try again, or something only a person can mend. Pure but for
 * `Buffer`. A half answer is never a page: the whole text must be JSON, and `data` a list.
 */
import type { Reason } from '#shared/decision'

export type Answer =
  | {
      readonly kind: 'page'
      readonly rows: number
      /** Cursor of the next page; null = this was the last. */
      readonly next: string | null
    }
  | { readonly kind: 'again'; readonly reason: Reason; readonly afterMs: number | null }
  | { readonly kind: 'stop'; readonly reason: Reason }
  /** The cursor is not taken any more: begin from the first page. */
  | { readonly kind: 'restart'; readonly reason: Reason }

export interface Received {
  readonly status: number
  readonly contentType: string
  readonly retryAfter: string | null
  readonly body: Buffer
}

const MAX_RETRY_AFTER_MS = 60 * 60 * 1000
const CHALLENGE = /just a moment|cf-chl|challenge-platform|cloudflare/i

/** Seconds or an HTTP date; more than an hour is taken as an hour. */
export function retryAfterMs(header: string | null, nowMs: number): number | null {
  if (header === null) return null
  const seconds = /^\d{1,9}$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - nowMs
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), MAX_RETRY_AFTER_MS) : null
}

export function readAnswer(received: Received, asked: { cursor: string | null; nowMs: number }): Answer {
  const { status } = received
  const again = (code: string, facts: Reason['facts'] = {}, afterMs: number | null = null): Answer => ({
    kind: 'again',
    reason: { code, facts: { status, ...facts } },
    afterMs,
  })
  const stop = (code: string, facts: Reason['facts'] = {}): Answer => ({
    kind: 'stop',
    reason: { code, facts: { status, ...facts } },
  })
  if (status === 429) return again('terlalu-sering', {}, retryAfterMs(received.retryAfter, asked.nowMs))
  const head = received.body.subarray(0, 4096).toString('utf8')
  // The guard answers 200, 403 or 503 with its own page; only its text tells (data-sources 0.12).
  if (/^\s*</.test(head)) {
    if (CHALLENGE.test(head)) return again('halaman-tantangan')
    if (status < 400) return again('halaman-html')
  }
  if (status === 401 || status === 403) return stop('kunci-ditolak', { pesan: messageOf(received.body) })
  if (status >= 300 && status < 400) return stop('dialihkan')
  if (asked.cursor !== null && (status === 400 || status === 410 || status === 422))
    return { kind: 'restart', reason: { code: 'kursor-kedaluwarsa', facts: { status } } }
  if (status === 408 || status >= 500)
    return again(
      'sumber-galat',
      { pesan: messageOf(received.body) },
      retryAfterMs(received.retryAfter, asked.nowMs),
    )
  if (status >= 400) return stop('permintaan-ditolak', { pesan: messageOf(received.body) })

  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(received.body))
  } catch {
    return again('jawaban-terpotong', { bytes: received.body.length })
  }
  if (Array.isArray(value)) return { kind: 'page', rows: value.length, next: null } // legacy: everything at once
  if (typeof value !== 'object' || value === null) return again('bentuk-lain')
  const envelope = value as {
    success?: unknown
    data?: unknown
    meta?: { has_more?: unknown; cursor?: unknown }
  }
  if (envelope.success === false) return again('jawaban-galat', { pesan: messageOf(received.body) })
  if (envelope.data === null) return again('data-null')
  if (!Array.isArray(envelope.data)) return again('bentuk-lain')
  if (envelope.meta?.has_more !== true) return { kind: 'page', rows: envelope.data.length, next: null }
  const next = envelope.meta.cursor
  if (typeof next !== 'string' || next === '') return again('kursor-hilang')
  if (next === asked.cursor) return stop('kursor-berulang')
  return { kind: 'page', rows: envelope.data.length, next }
}

/** The error's own words, short; the caller takes the key out of them. */
function messageOf(body: Buffer): string {
  const text = body.subarray(0, 65_536).toString('utf8')
  try {
    const error = (JSON.parse(text) as { error?: { code?: unknown; message?: unknown } }).error
    const parts = [error?.code, error?.message].filter((part) => typeof part === 'string')
    if (parts.length > 0) return parts.join(': ').slice(0, 200)
  } catch {
    // not JSON: its first words have to do
  }
  return text.replace(/\s+/g, ' ').trim().slice(0, 120)
}

/**
 * The rows of a page as the source wrote them, without its envelope: text from behind `[` to before `]`. Numbers keep all
 * digits. @param text a whole page that `readAnswer` took.
 */
export function rowsText(text: string): string {
  let at = skipSpace(text, text.charCodeAt(0) === 0xfeff ? 1 : 0)
  if (text[at] === '[') return text.slice(at + 1, endOf(text, at))
  at = skipSpace(text, at + 1)
  let found = ''
  while (text[at] === '"') {
    const keyEnd = endOfString(text, at)
    const key = JSON.parse(text.slice(at, keyEnd + 1)) as string
    at = skipSpace(text, skipSpace(text, keyEnd + 1) + 1)
    const begin = at
    at = text[at] === '[' || text[at] === '{' ? endOf(text, at) + 1 : endOfScalar(text, at)
    if (key === 'data' && text[begin] === '[') found = text.slice(begin + 1, at - 1) // the last one wins, as in JSON.parse
    at = skipSpace(text, at)
    if (text[at] === ',') at = skipSpace(text, at + 1)
  }
  return found
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at++
  return at
}

function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 92) at++
    else if (code === 34) return at
  }
  throw new Error('unclosed string in a page that was whole')
}

/** Position of the bracket that closes the one at `from`. */
function endOf(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 34) at = endOfString(text, at)
    else if (code === 91 || code === 123) depth++
    else if ((code === 93 || code === 125) && --depth === 0) return at
  }
  throw new Error('unclosed bracket in a page that was whole')
}

function endOfScalar(text: string, from: number): number {
  if (text[from] === '"') return endOfString(text, from) + 1
  let at = from
  while (at < text.length && !/[,}\s]/.test(text[at]!)) at++
  return at
}
