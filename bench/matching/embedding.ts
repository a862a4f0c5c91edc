/** Word vectors of bench/learn-embedding.ts as an extra of an experiment: likeness of need and product as features, the likest as candidates. */
import { readFileSync } from 'node:fs'
import { analyse, roleOf, type SearchProduct } from '#catalogue'
import type { Reading } from '#matching'
import type { Extra } from './training-rows.ts'

/** Runs of three to five letters of a framed word, marked so that they are never taken for a word. */
export function runsOf(word: string): string[] {
  const framed = `<${word}>`
  const runs: string[] = []
  for (const length of [3, 4, 5])
    for (let at = 0; at + length <= framed.length; at++) runs.push(`~${framed.slice(at, at + length)}`)
  return runs
}

interface Embedding {
  readonly dimensions: number
  vectorOf(word: string): Float64Array | undefined
}

function readEmbedding(file: string): Embedding {
  const bytes = readFileSync(file)
  const end = bytes.indexOf(10)
  const { dimensions, names } = JSON.parse(bytes.subarray(0, end).toString()) as {
    dimensions: number
    names: string[]
  }
  const cells = new Int8Array(bytes.buffer, bytes.byteOffset + end + 1, names.length * dimensions)
  const numberOf = new Map(names.map((name, i) => [name, i]))
  const rowOf = (number: number) =>
    Float64Array.from(cells.subarray(number * dimensions, (number + 1) * dimensions))
  const known = new Map<string, Float64Array | undefined>()
  const find = (word: string): Float64Array | undefined => {
    const number = numberOf.get(word)
    if (number !== undefined) return rowOf(number)
    const runs = runsOf(word).flatMap((run) => numberOf.get(run) ?? [])
    if (runs.length < 3) return undefined
    const sum = new Float64Array(dimensions)
    for (const run of runs) rowOf(run).forEach((value, i) => (sum[i]! += value))
    return unit(sum)
  }
  return {
    dimensions,
    vectorOf: (word) => {
      if (!known.has(word)) known.set(word, find(word))
      return known.get(word)
    },
  }
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.hypot(...vector) || 1
  return vector.map((value) => value / length)
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

export const embeddingFeatures = ['likeName', 'likeText', 'likeHead'] as const

export interface EmbeddingExtra {
  readonly asFeature: Extra
  readonly asBoth: Extra
  /** The products by likeness alone. */
  rank(reading: Reading, limit: number): number[]
}

export function embeddingOver(
  file: string,
  products: readonly SearchProduct[],
  candidates: number,
): EmbeddingExtra {
  const embedding = readEmbedding(file)
  const frequency = new Map<string, number>()
  const wordsOf = (text: string) =>
    analyse(text)
      .filter(({ kind, text: word }) => kind === 'word' && roleOf(word) !== 'frame')
      .map(({ stem }) => stem)
  const said = products.map(({ name, specification, category }) => ({
    name: wordsOf(name),
    text: wordsOf(`${name} ${specification} ${category}`),
  }))
  for (const { text } of said)
    for (const word of new Set(text)) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const rarity = (word: string) => Math.log(1 + products.length / (1 + (frequency.get(word) ?? 0)))
  const mean = (words: readonly (readonly [word: string, mass: number])[]): Float64Array | undefined => {
    const sum = new Float64Array(embedding.dimensions)
    let some = false
    for (const [word, mass] of words) {
      const vector = embedding.vectorOf(word)
      if (!vector || mass === 0) continue
      some = true
      vector.forEach((value, i) => (sum[i]! += mass * value))
    }
    return some ? unit(sum) : undefined
  }
  const vectors = said.map(({ name, text }) => ({
    name: mean(name.map((word) => [word, rarity(word)])),
    text: mean(text.map((word) => [word, rarity(word)])),
  }))
  const readings = new WeakMap<
    Reading,
    { whole: Float64Array | undefined; head: Float64Array | undefined; likest?: number[] }
  >()
  const look = (reading: Reading) => {
    let known = readings.get(reading)
    if (!known) {
      const { slots, head } = reading.prepared.query
      const things = slots.filter(({ kind }) => kind === 'word' || kind === 'phrase')
      const words = (some: typeof things) =>
        mean(
          some.flatMap(({ stems, emphasis }) =>
            stems.split(' ').map((word) => [word, emphasis * rarity(word)] as const),
          ),
        )
      known = { whole: words(things), head: head >= 0 ? words([slots[head]!]) : undefined }
      readings.set(reading, known)
    }
    return known
  }
  const like = (a: Float64Array | undefined, b: Float64Array | undefined) =>
    a && b ? Math.max(0, dot(a, b)) : 0
  const rank = (reading: Reading, limit: number): number[] => {
    const { whole } = look(reading)
    if (!whole) return []
    return vectors
      .map(({ name, text }, i) => ({ ref: i + 1, score: like(whole, name) + like(whole, text) }))
      .sort((a, b) => b.score - a.score || a.ref - b.ref)
      .slice(0, limit)
      .map(({ ref }) => ref)
  }
  const features = (reading: Reading, ref: number) => {
    const { whole, head } = look(reading)
    const { name, text } = vectors[ref - 1]!
    return [like(whole, name), like(whole, text), like(head, name)]
  }
  return {
    rank,
    asFeature: { features },
    asBoth: {
      features,
      candidates: (reading) => (look(reading).likest ??= rank(reading, candidates)),
    },
  }
}
