/** The pages of a whole pull as one file in the shape of the API, so that one pull is one run with its own lineage. */
import { readFile } from 'node:fs/promises'
import { rawPath, receive, type ReceivedFile } from '../receive.ts'
import type { PulledPage } from './pull.queries.ts'
import { rowsText } from './page.ts'

export const combinePages = (dataDir: string, pages: readonly PulledPage[]): Promise<ReceivedFile> =>
  receive(dataDir, joined(dataDir, pages))

/** Each page begins on a line of its own; its rows keep the source's own text. */
async function* joined(dataDir: string, pages: readonly PulledPage[]): AsyncGenerator<Uint8Array> {
  const bytes = (text: string) => new TextEncoder().encode(text)
  yield bytes('{"success":true,"data":[\n')
  let first = true
  for (const page of pages) {
    if (page.baris === 0) continue
    const rows = rowsText(await readFile(rawPath(dataDir, page.sha256), 'utf8')).trim()
    yield bytes(`${first ? '' : ',\n'}${rows}`)
    first = false
  }
  yield bytes('\n],"meta":{"has_more":false,"cursor":null}}\n')
}
