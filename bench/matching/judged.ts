import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { noFacts, type SearchProduct } from '#catalogue'
import type { Need } from '#matching'

export interface JudgedNeed extends Need {
  readonly agency: string
  readonly slices: readonly string[]
  readonly part: 'tuning' | 'test'
}
export interface JudgedSet {
  /** Its folder. */
  readonly collection: string
  readonly needs: readonly JudgedNeed[]
  readonly products: readonly SearchProduct[]
  /** need id → product row → grade 1 to 3. */
  readonly grades: ReadonlyMap<string, ReadonlyMap<number, number>>
}

const root = fileURLToPath(new URL('../../', import.meta.url))
/** Words and constants were tuned on it, the opponents' too. */
export const firstCollection = 'tests/judged'
/**
 * What the weights are learned from. The second to fourth were read for reports before (tests/judged/README.md); a collection that is not
 * here is read only once per reported result, by bench/matching.bench.ts.
 */
export const learnedCollections = [
  firstCollection,
  'tests/judged/second',
  'tests/judged/third',
  'tests/judged/fourth',
  'tests/judged/fifth',
] as const

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A collection's folder, from the root of the repository. Grades may be missing as long as nobody has judged. */
export function readJudged(collection: string = firstCollection): JudgedSet {
  const lines = (name: string): Record<string, unknown>[] => {
    const file = resolve(root, collection, name)
    if (name === 'grades.jsonl' && !existsSync(file)) return []
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
  }
  const grades = new Map<string, Map<number, number>>()
  for (const row of lines('grades.jsonl')) {
    const need = text(row['need'])
    let found = grades.get(need)
    if (!found) grades.set(need, (found = new Map<number, number>()))
    found.set(Number(row['product']), Number(row['grade']))
  }
  return {
    collection,
    grades,
    needs: lines('needs.jsonl').map((row) => ({
      id: text(row['id']),
      text: text(row['text']),
      agency: text(row['agency']),
      slices: row['slice'] as string[],
      part: row['part'] as 'tuning' | 'test',
      ...(row['account'] ? { account: text(row['account']) } : {}),
      ...(row['item_code'] ? { itemCode: text(row['item_code']) } : {}),
    })),
    products: lines('products.jsonl').map((row, i) => ({
      ref: i + 1,
      name: text(row['produk']),
      category: text(row['kelompok_barang']),
      specification: text(row['spesifikasi']),
      brand: text(row['merk']),
      kbli: text(row['kbli']),
      facts: noFacts,
    })),
  }
}

export const productText = (product: SearchProduct): string =>
  [product.name, product.specification, product.category, product.brand]
    .filter((t) => t && t !== '-')
    .join(' | ')
