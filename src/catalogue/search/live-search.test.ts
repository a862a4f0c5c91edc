import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildLexicon } from './lexicon.ts'
import { openLiveSearch, type ProductChanges, type ProductSource } from './live-search.ts'
import { noFacts, type SearchProduct } from './product.ts'
import { kinds } from './kinds.ts'
import { synonyms } from './synonyms.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'padan-search-'))
})
afterAll(() => rm(folder, { recursive: true }))
const lexicon = buildLexicon(synonyms, kinds)

/** A table with a change number, as the catalogue keeps one: null = withdrawn. */
function newTable() {
  const log: { ref: number; name: string | null }[] = []
  const asked: (string | null)[] = []
  const source: ProductSource = {
    changesAfter(mark, limit): Promise<ProductChanges> {
      asked.push(mark)
      const from = Number(mark ?? 0)
      const page = log.slice(from, from + Math.min(limit, 3))
      return Promise.resolve({
        products: page.flatMap(({ ref, name }) => (name === null ? [] : [productOf(ref, name)])),
        gone: page.flatMap(({ ref, name }) => (name === null ? [ref] : [])),
        mark: String(from + page.length),
        more: from + page.length < log.length,
      })
    },
  }
  return { log, asked, source }
}
const productOf = (ref: number, name: string): SearchProduct => ({
  ref,
  name,
  specification: '',
  category: '',
  brand: '',
  kbli: '',
  facts: noFacts,
})

test('a change is found by the next search after a refresh; a withdrawn product is not', async () => {
  const { log, source } = newTable()
  log.push(
    { ref: 1, name: 'Laptop' },
    { ref: 2, name: 'Printer' },
    { ref: 3, name: 'Meja' },
    { ref: 4, name: 'Kursi' },
  )
  const live = await openLiveSearch({ source, lexicon })
  expect(live.search('laptop', 5).map(({ ref }) => ref)).toEqual([1])
  log.push({ ref: 5, name: 'Laptop' }, { ref: 1, name: 'Proyektor' }, { ref: 2, name: null })
  expect(await live.refresh()).toBe(3)
  expect(live.search('laptop', 5).map(({ ref }) => ref)).toEqual([5])
  expect(live.search('proyektor', 5).map(({ ref }) => ref)).toEqual([1])
  expect(live.search('printer', 5)).toEqual([])
})

test('after a restart the index comes from its file and asks the source only for what is newer', async () => {
  const { log, asked, source } = newTable()
  for (let ref = 1; ref <= 10; ref++) log.push({ ref, name: ref % 2 ? 'Laptop' : 'Lemari arsip' })
  log.push({ ref: 3, name: null })
  const file = join(folder, 'index.bin')
  const first = await openLiveSearch({ source, lexicon, file })
  await first.save()
  const before = first.search('notebook', 10)
  expect(before.map(({ ref }) => ref)).toEqual([1, 5, 7, 9])
  asked.length = 0
  log.push({ ref: 11, name: 'Laptop' })
  const second = await openLiveSearch({ source, lexicon, file })
  expect(asked).toEqual(['11'])
  expect(second.search('notebook', 10).map(({ ref }) => ref)).toEqual([1, 5, 7, 9, 11])
  log.push({ ref: 5, name: null })
  await second.refresh()
  expect(second.search('notebook', 10).map(({ ref }) => ref)).toEqual([1, 7, 9, 11])
  await second.save()
})

test('a file that is cut short, foreign or of other synonyms is not believed: the source is read again', async () => {
  const { log, asked, source } = newTable()
  log.push({ ref: 1, name: 'Laptop' })
  const file = join(folder, 'bad.bin')
  await (await openLiveSearch({ source, lexicon, file })).save()
  const good = await readFile(file)
  for (const bad of [
    good.subarray(0, good.length - 9),
    Buffer.from('bukan indeks'),
    Buffer.alloc(0),
    Buffer.alloc(64, 255),
  ]) {
    await writeFile(file, bad)
    asked.length = 0
    const live = await openLiveSearch({ source, lexicon, file })
    expect(asked[0]).toBeNull()
    expect(live.search('laptop', 5)).toHaveLength(1)
  }
  await writeFile(file, good)
  asked.length = 0
  await openLiveSearch({ source, lexicon: buildLexicon(synonyms.slice(1), kinds), file })
  expect(asked[0]).toBeNull()
})

test('a search answers within its limits: none, a negative and a huge number of results', async () => {
  const { log, source } = newTable()
  log.push({ ref: 1, name: 'Laptop' })
  const live = await openLiveSearch({ source, lexicon })
  expect(live.search('laptop', 0)).toEqual([])
  expect(live.search('laptop', -5)).toEqual([])
  expect(live.search('laptop', 1e9)).toHaveLength(1)
  expect(live.search('', 10)).toEqual([])
})
