import { createHash } from 'node:crypto'
import { open, readFile, rename, rm } from 'node:fs/promises'
import type { Lexicon } from '../lexicon.ts'
import { type IndexSettings, indexSettings } from '../product.ts'
import { openProductIndex, type ProductIndex } from './product-index.ts'
import type { FactColumns, Segment } from './segment.ts'
import { newVocabulary } from './vocabulary.ts'

/**
 * An index as one file, so that a restart reads bytes instead of a million texts. The file is a cache: whatever is wrong
 * with it (cut short, of other rules, of an older form), the answer is `undefined` and the index is built from its source.
 */
const FORM = 'padan-index-1'
/** Raise when words are analysed in another way (tokens, stems, impacts), so that old files are not believed. */
const ANALYSIS = 4

const kinds = { Uint32Array, Uint8Array, Int8Array, Int16Array, Int32Array, Float64Array } as const
type Kind = keyof typeof kinds
type Column = InstanceType<(typeof kinds)[Kind]>

interface Header {
  readonly form: string
  readonly rules: string
  readonly settings: IndexSettings
  /** How far the source had been read when the file was written. */
  readonly mark: string | null
  readonly bytes: number
  readonly wordsBytes: number
  readonly knownWords: number
  readonly segments: readonly {
    readonly products: number
    readonly columns: readonly (readonly [name: string, kind: Kind, length: number])[]
  }[]
}

export interface SavedIndex {
  readonly index: ProductIndex
  readonly mark: string | null
}

const aligned = (bytes: number): number => Math.ceil(bytes / 8) * 8

/** Same synonyms and same analysis, same rules: phrases are found when products are indexed. */
const rulesOf = (lexicon: Lexicon): string =>
  createHash('sha256')
    .update(`${ANALYSIS}\n`)
    .update(
      [...lexicon.alternatives].map(([key, list]) => `${key}:${list.map((a) => a.key).join()}`).join('\n'),
    )
    .update(
      [...lexicon.kindsByName]
        .map(([key, kinds]) => `${key}:${kinds.map(({ stems }) => stems.join()).join(';')}`)
        .join('\n'),
    )
    .digest('hex')

const columnsOf = (segment: Segment): [string, Column][] =>
  [...Object.entries(segment), ...Object.entries(segment.facts).map(([k, v]) => [`facts.${k}`, v] as const)]
    .filter((entry): entry is [string, Column] => ArrayBuffer.isView(entry[1]))
    .map(([name, column]) => [name, column])

/** Written beside and moved into place: a crash leaves the old file or the new one, never half of one. */
export async function saveIndex(index: ProductIndex, path: string, mark: string | null): Promise<void> {
  const words = Buffer.from(index.vocabulary.words.join('\n'), 'utf8')
  const segments = index.segments.map((segment) => ({ segment, columns: columnsOf(segment) }))
  const body = segments.reduce(
    (sum, { columns }) => sum + columns.reduce((all, [, column]) => all + aligned(column.byteLength), 0),
    aligned(words.length),
  )
  const header: Header = {
    form: FORM,
    rules: rulesOf(index.lexicon),
    settings: index.settings,
    mark,
    bytes: body,
    wordsBytes: words.length,
    knownWords: index.vocabulary.known,
    segments: segments.map(({ segment, columns }) => ({
      products: segment.products,
      columns: columns.map(([name, column]) => [name, kindOf(column), column.length] as const),
    })),
  }
  const text = Buffer.from(JSON.stringify(header), 'utf8')
  const head = Buffer.alloc(aligned(4 + text.length))
  head.writeUInt32LE(text.length, 0)
  text.copy(head, 4)
  const beside = `${path}.${process.pid}.new`
  const file = await open(beside, 'w')
  try {
    const put = async (bytes: Uint8Array) => {
      await file.writeFile(bytes)
      const rest = aligned(bytes.byteLength) - bytes.byteLength
      if (rest > 0) await file.writeFile(Buffer.alloc(rest))
    }
    await put(head)
    await put(words)
    for (const { columns } of segments)
      for (const [, column] of columns)
        await put(new Uint8Array(column.buffer, column.byteOffset, column.byteLength))
    await file.sync()
  } catch (error) {
    await file.close()
    await rm(beside, { force: true })
    throw error
  }
  await file.close()
  await rename(beside, path)
}

const kindOf = (column: Column): Kind =>
  (Object.keys(kinds) as Kind[]).find((kind) => column.constructor === kinds[kind])!

/** @returns undefined when there is no file, or one that these rules did not write. */
export async function readIndex(path: string, lexicon: Lexicon): Promise<SavedIndex | undefined> {
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  } catch {
    return undefined
  }
  const header = readHeader(bytes)
  if (header?.rules !== rulesOf(lexicon)) return undefined
  let at = aligned(4 + bytes.readUInt32LE(0))
  if (bytes.length !== at + header.bytes) return undefined
  const words = bytes.toString('utf8', at, at + header.wordsBytes).split('\n')
  at += aligned(header.wordsBytes)
  const segments = header.segments.map(({ products, columns }): Segment => {
    const plain: Record<string, unknown> = { products }
    const facts: Record<string, unknown> = {}
    for (const [name, kind, length] of columns) {
      // Views on the file's own bytes: nothing is copied, a million products open in the time of one read.
      const column = new kinds[kind](bytes.buffer as ArrayBuffer, bytes.byteOffset + at, length)
      if (name.startsWith('facts.')) facts[name.slice('facts.'.length)] = column
      else plain[name] = column
      at += aligned(column.byteLength)
    }
    return { ...plain, facts: facts as unknown as FactColumns } as unknown as Segment
  })
  const vocabulary = newVocabulary(words, header.knownWords)
  return { index: openProductIndex(vocabulary, lexicon, header.settings, segments), mark: header.mark }
}

function readHeader(bytes: Buffer): Header | undefined {
  if (bytes.length < 8 || bytes.byteOffset % 8 !== 0) return undefined
  const length = bytes.readUInt32LE(0)
  if (length > bytes.length - 4) return undefined
  try {
    const header = JSON.parse(bytes.toString('utf8', 4, 4 + length)) as Header
    return header.form === FORM && JSON.stringify(header.settings) === JSON.stringify(indexSettings)
      ? header
      : undefined
  } catch {
    return undefined
  }
}
