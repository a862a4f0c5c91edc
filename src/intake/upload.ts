/** Streams the files of a multipart form to the store, one after another; nothing is held in memory. */
import { Readable } from 'node:stream'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import { pipeline } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'
import { FileProblem } from './file-problem.ts'
import { MAX_FILE_BYTES, receive, type ReceivedFile } from './receive.ts'

/** LKPP has some forty feeds a year; a folder of them goes in at once. */
export const MOST_FILES_AT_ONCE = 60

export interface Upload {
  readonly fileName: string
  /** A file that could not be taken does not keep the others out. */
  readonly file: ReceivedFile | FileProblem
}

/** The files in the order of the form; `tooMany` when there were more than `MOST_FILES_AT_ONCE` (none is then to be used). */
export async function receiveUploads(
  dataDir: string,
  contentType: string,
  body: ReadableStream<Uint8Array>,
): Promise<{ readonly uploads: readonly Upload[]; readonly tooMany: boolean }> {
  const busboy = new Busboy({
    headers: { 'content-type': contentType },
    limits: { files: MOST_FILES_AT_ONCE, fields: 10, fileSize: MAX_FILE_BYTES, fieldSize: 10_000 },
  })
  const uploads: Promise<Upload>[] = []
  let tooMany = false
  busboy.on('filesLimit', () => (tooMany = true))
  busboy.on('file', (field, stream, fileName) => {
    if (field !== 'berkas' || !fileName) {
      stream.resume()
      return
    }
    const name = fileName.replace(/^.*[\\/]/, '').slice(0, 200)
    const upload = receive(dataDir, limited(stream)).then(
      (file) => ({ file, fileName: name }),
      (error: unknown) => {
        stream.resume()
        if (error instanceof FileProblem) return { file: error, fileName: name }
        throw error
      },
    )
    upload.catch(() => undefined)
    uploads.push(upload)
  })
  await pipeline(Readable.fromWeb(body as NodeReadableStream), busboy)
  return { uploads: await Promise.all(uploads), tooMany }
}

/** Busboy cuts a too large file silently and only sets a flag. */
async function* limited(
  stream: AsyncIterable<Uint8Array> & { truncated?: boolean },
): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield chunk
  if (stream.truncated) throw new FileProblem('berkas-terlalu-besar', { batas: MAX_FILE_BYTES })
}
