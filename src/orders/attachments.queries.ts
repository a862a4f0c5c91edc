/** Photos and scans: bytes in the data folder under their hash, a row that says what they are. */
import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '#shared/date'
import type { Client } from './store.queries.ts'

export const ATTACHMENT_BYTES = 10 * 1024 * 1024

/** By content, never by name: what a browser says of a file is not believed. */
export function mediaTypeOf(bytes: Uint8Array): 'image/jpeg' | 'image/png' | 'application/pdf' | undefined {
  const starts = (...signature: number[]) => signature.every((byte, index) => bytes[index] === byte)
  if (starts(0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (starts(0x89, 0x50, 0x4e, 0x47)) return 'image/png'
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'application/pdf'
  return undefined
}

const folder = (dataDir: string) => join(dataDir, 'lampiran')

/** A file that came, on disk under a name of its own until it is kept or forgotten. */
export interface Received {
  readonly name: string
  readonly type: string
  readonly bytes: number
  readonly sha256: string
  /** Gives it its name; whoever comes second gives the same bytes the same name. */
  keep(): void
  /** Removes what was not kept. */
  forget(): void
}

/** Writes a file down; `undefined` when it is too large or of no known kind. Done before any lock is held: the disk is slow. */
export async function receiveAttachment(dataDir: string, file: File): Promise<Received | undefined> {
  if (file.size > ATTACHMENT_BYTES) return undefined
  const bytes = new Uint8Array(await file.arrayBuffer())
  const type = mediaTypeOf(bytes)
  if (!type) return undefined
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  mkdirSync(folder(dataDir), { recursive: true, mode: 0o700 })
  const path = join(folder(dataDir), sha256)
  const part = `${path}.part-${randomUUID()}`
  writeFileSync(part, bytes, { mode: 0o600, flush: true })
  return {
    name: file.name.slice(0, 200),
    type,
    bytes: bytes.length,
    sha256,
    keep: () => renameSync(part, path),
    forget: () => rmSync(part, { force: true }),
  }
}

/** The row of a file, and its name on disk before the row is committed. */
export async function keepAttachment(
  client: Client,
  received: Received,
  about: {
    klpd: string
    id: string
    agency: string
    orderId: string
    kind: string
    by: string
    at: Instant
  },
): Promise<void> {
  await client.query(
    `insert into orders.attachment (klpd, attachment_id, kd_satker_str, order_id, kind, file_name, media_type, bytes, sha256, added_by, added_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      about.klpd,
      about.id,
      about.agency,
      about.orderId,
      about.kind,
      received.name,
      received.type,
      received.bytes,
      received.sha256,
      about.by,
      about.at,
    ],
  )
  received.keep()
}

export interface AttachmentView {
  readonly attachment_id: string
  /** The move it came with. */
  readonly kind: string
  readonly media_type: string
  readonly bytes: number
  readonly added_by: string
  readonly added_at: Instant
}
export const listAttachments = async (client: Client, klpd: string, orderId: string) =>
  (
    await client.query<AttachmentView>(
      'select attachment_id, kind, media_type, bytes::int as bytes, added_by, added_at from orders.attachment where klpd = $1 and order_id = $2 order by added_at, attachment_id limit 100',
      [klpd, orderId],
    )
  ).rows

export interface AttachmentRow {
  readonly attachment_id: string
  readonly kind: string
  readonly kd_satker_str: string
  readonly order_id: string
  readonly media_type: string
  readonly sha256: string
}
export const findAttachment = async (client: Client, klpd: string, id: string) =>
  (
    await client.query<AttachmentRow>(
      'select attachment_id, kind, kd_satker_str, order_id, media_type, sha256 from orders.attachment where klpd = $1 and attachment_id = $2',
      [klpd, id],
    )
  ).rows[0]
export const readAttachment = (dataDir: string, sha256: string): Buffer =>
  readFileSync(join(folder(dataDir), sha256))
