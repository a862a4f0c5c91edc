/** Raw files are kept under the SHA-256 of their bytes, for ever: every figure leads back to them. */
import { createHash, randomBytes } from 'node:crypto'
import {
  createReadStream,
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { FileProblem } from './file-problem.ts'

export interface ReceivedFile {
  readonly sha256: string
  readonly bytes: number
}

export const MAX_FILE_BYTES = 4 * 1024 ** 3
const MAX_UNPACKED_BYTES = 16 * 1024 ** 3
/** Real ISB files pack about 1:25; far beyond that is a bomb, not data. */
const MAX_PACK_RATIO = 400
const CHUNK_BYTES = 1024 * 1024

export const rawPath = (dataDir: string, sha256: string): string =>
  join(dataDir, 'files', sha256.slice(0, 2), sha256)

/** Streams to disk while hashing; the file appears under its name only when whole and flushed. */
export async function receive(dataDir: string, input: AsyncIterable<Uint8Array>): Promise<ReceivedFile> {
  const incoming = join(dataDir, 'files', 'incoming')
  mkdirSync(incoming, { recursive: true, mode: 0o700 })
  const part = join(incoming, randomBytes(12).toString('hex'))
  const hash = createHash('sha256')
  const handle = await open(part, 'w', 0o600)
  let bytes = 0
  try {
    for await (const chunk of input) {
      bytes += chunk.byteLength
      if (bytes > MAX_FILE_BYTES) throw new FileProblem('berkas-terlalu-besar', { batas: MAX_FILE_BYTES })
      hash.update(chunk)
      await handle.write(chunk)
    }
    await handle.sync()
  } catch (error) {
    await handle.close()
    rmSync(part, { force: true })
    throw error
  }
  await handle.close()
  const sha256 = hash.digest('hex')
  const path = rawPath(dataDir, sha256)
  mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 })
  if (existsSync(path)) rmSync(part, { force: true })
  else renameSync(part, path)
  return { sha256, bytes }
}

export const receivePath = (dataDir: string, path: string): Promise<ReceivedFile> =>
  receive(dataDir, readLazily(path))

/** Opened when first read, so that a missing file is an error of that reading and not of nobody. */
async function* readLazily(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>
}

/** The content, unpacked when it is gzip; `onBytes` hears how much of the raw file was read. */
export async function* contentOf(
  path: string,
  onBytes: (bytesRead: number) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  const raw = createReadStream(path, { highWaterMark: CHUNK_BYTES })
  if (!isGzip(path)) {
    for await (const chunk of raw as AsyncIterable<Buffer>) {
      onBytes(raw.bytesRead)
      yield chunk
    }
    return
  }
  const size = statSync(path).size
  const unpacked = raw.pipe(createGunzip({ chunkSize: CHUNK_BYTES }))
  raw.on('error', (error) => unpacked.destroy(error))
  let bytes = 0
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      bytes += chunk.byteLength
      if (bytes > MAX_UNPACKED_BYTES || (bytes > 64 * CHUNK_BYTES && bytes > size * MAX_PACK_RATIO)) {
        throw new FileProblem('berkas-terlalu-besar', { batas: MAX_UNPACKED_BYTES })
      }
      onBytes(raw.bytesRead)
      yield chunk
    }
  } catch (error) {
    if (error instanceof FileProblem) throw error
    throw new FileProblem('gzip-rusak', { sebab: (error as Error).message })
  } finally {
    raw.destroy()
    unpacked.destroy()
  }
}

export async function headOf(path: string): Promise<Uint8Array> {
  for await (const chunk of contentOf(path)) return chunk.subarray(0, 65_536)
  return new Uint8Array()
}

function isGzip(path: string): boolean {
  const head = Buffer.alloc(2)
  const file = openSync(path, 'r')
  try {
    return readSync(file, head, 0, 2, 0) === 2 && head[0] === 0x1f && head[1] === 0x8b
  } finally {
    closeSync(file)
  }
}
