/** Streams the one file of a multipart form to the store; nothing is held in memory. */
import { Readable } from 'node:stream'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import { pipeline } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'
import { FileProblem } from './file-problem.ts'
import { MAX_FILE_BYTES, receive, type ReceivedFile } from './receive.ts'

export interface Upload {
  readonly file: ReceivedFile
  readonly fileName: string
}

export async function receiveUpload(
  dataDir: string,
  contentType: string,
  body: ReadableStream<Uint8Array>,
): Promise<Upload | null> {
  const busboy = new Busboy({
    headers: { 'content-type': contentType },
    limits: { files: 1, fields: 10, fileSize: MAX_FILE_BYTES, fieldSize: 10_000 },
  })
  let upload: Promise<Upload> | null = null
  busboy.on('file', (field, stream, fileName) => {
    if (field !== 'berkas' || upload || !fileName) {
      stream.resume()
      return
    }
    const name = fileName.replace(/^.*[\\/]/, '').slice(0, 200)
    upload = receive(dataDir, limited(stream)).then((file) => ({ file, fileName: name }))
    upload.catch(() => stream.resume())
  })
  await pipeline(Readable.fromWeb(body as NodeReadableStream), busboy)
  return upload
}

/** Busboy cuts a too large file silently and only sets a flag. */
async function* limited(
  stream: AsyncIterable<Uint8Array> & { truncated?: boolean },
): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield chunk
  if (stream.truncated) throw new FileProblem('berkas-terlalu-besar', { batas: MAX_FILE_BYTES })
}
