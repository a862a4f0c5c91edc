/**
 * An own small embedding of words: `node bench/learn-embedding.ts FOLDER --out FILE`, FOLDER with the public texts at hand (names, descriptions
 * and specifications of RUP packages, orders of the Toko Daring, packages of the e-Katalog, TKDN certificates, KBLI). Words and runs of three to
 * five letters that stand in one text are counted together (PPMI), and the matrix is brought to a few dimensions by a
 * seeded subspace iteration: the same texts give the same file. A word never seen is the mean of its runs of letters.
 *
 * FILE: a line of JSON (dimensions, words), then one signed byte per number. It is an experiment's
 * (bench/matching-validate.ts) and is not part of the house: bench/results/matching-tuning.md says what it was worth.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { analyse, roleOf } from '#catalogue'
import { readRows } from '#intake'
import { runsOf } from './matching/embedding.ts'
import { seeded } from './matching/metrics.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, dimensions: { type: 'string', default: '64' } },
})
const folder = positionals[0]
if (!folder || !values.out) throw new Error('learn-embedding.ts needs FOLDER and --out FILE')
const DIMENSIONS = Number(values.dimensions)
const OVERSAMPLED = 8
const ROUNDS = 4
const MIN_COUNT = 2
const MIN_RUN_COUNT = 5
/** Words of a longer text count as neighbours only within this reach. */
const REACH = 12

const texts = new Set<string>()
const take = (...parts: unknown[]) => {
  const text = parts.filter((part) => typeof part === 'string' && part.trim() !== '').join(' ')
  if (/\p{L}{3}/u.test(text)) texts.add(text.toLowerCase().replace(/\s+/g, ' ').trim())
}
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const json = (path: string): Record<string, unknown>[] =>
  existsSync(join(folder, path))
    ? (JSON.parse(readFileSync(join(folder, path), 'utf8')) as Record<string, unknown>[])
    : []
for (const row of json('isb-kalbar-d197/RUP-PaketPenyedia-Terumumkan_2024.json')) {
  take(row['nama_paket'])
  const works = textOf(row['urarian_pekerjaan']).split(/;|\n/)
  const specifications = textOf(row['spesifikasi_pekerjaan']).split(/;|\n/)
  works.forEach((work, i) => take(work, specifications.length === works.length ? specifications[i] : ''))
  // The package's name stands beside each of its items once more: `alat tulis kantor` and `pulpen` are of one kind.
  if (works.length < 40) take(row['nama_paket'], row['urarian_pekerjaan'])
}
for (const path of [
  'isb-kalbar-d197/RUP-PaketSwakelola-Terumumkan_2024.json',
  'isb-kalbar-d197/SPSE-PencatatanNonTender_2024.json',
  'isb-kalbar-d197/SPSE-NonTenderPengumuman_2024.json',
  'inaproc-realisasi-2026/K27.json',
  'inaproc-realisasi-2026/K48.json',
  'inaproc-realisasi-2026/K49.json',
  'inaproc-realisasi-2026/L36.json',
  'inaproc-realisasi-2026/L23.json',
])
  for (const row of json(path)) {
    take(row['nama_paket'] ?? row['Nama Paket'])
    take(row['uraian_pekerjaan'] ?? row['urarian_pekerjaan'])
  }
async function rowsOf(path: string, ...columns: string[]): Promise<void> {
  if (!existsSync(join(folder!, path))) return
  const table = await readRows(join(folder!, path))
  const at = columns.map((column) => table.columns.indexOf(column)).filter((place) => place >= 0)
  for (const { values: row } of table.rows) take(...at.map((place) => row[place]))
}
await rowsOf('toko-daring-kalbar-2022/bela_toko_daring.csv', 'order_desc', 'kategori')
await rowsOf(
  'ekatalog-v5-kalbar-2022/ekatalog_v5_paket_detail.csv',
  'nama_paket',
  'deskripsi',
  'nama_komoditas',
)
await rowsOf('tkdn-sertifikat/tkdn_lvi_2026.csv', 'produk', 'spesifikasi', 'kelompok_barang', 'kbli')
await rowsOf('kbli-2020/kbli2020.csv', 'judul')
await rowsOf('kbli-2020/kbli2020_industri_uraian.csv', 'judul', 'uraian')
await rowsOf('umkm-binaan-jabar/umkm_binaan_jenis_usaha.csv', 'jenis_usaha')
await rowsOf('kode-rekening/kode_rekening_cuplikan.csv', 'uraian')

const wordsOf = (text: string): string[] =>
  analyse(text)
    .filter(
      ({ kind, text: word }) =>
        kind === 'word' && word.length > 1 && roleOf(word) !== 'frame' && roleOf(word) !== 'opens',
    )
    .map(({ stem }) => stem)
const lines = [...texts].sort().map(wordsOf)
const count = new Map<string, number>()
for (const line of lines) for (const word of line) count.set(word, (count.get(word) ?? 0) + 1)
const words = [...count]
  .filter(([, n]) => n >= MIN_COUNT)
  .map(([word]) => word)
  .sort()
const runCount = new Map<string, number>()
for (const word of words)
  for (const run of new Set(runsOf(word))) runCount.set(run, (runCount.get(run) ?? 0) + count.get(word)!)
const runs = [...runCount]
  .filter(([, n]) => n >= MIN_RUN_COUNT)
  .map(([run]) => run)
  .sort()
const numberOf = new Map<string, number>([...words, ...runs].map((name, i) => [name, i]))
const runsByWord = words.map((word) => [...new Set(runsOf(word))].flatMap((run) => numberOf.get(run) ?? []))

// Rows: words and runs; columns: words.
const together = Array.from({ length: numberOf.size }, () => new Map<number, number>())
const add = (row: number, column: number, weight: number) =>
  together[row]!.set(column, (together[row]!.get(column) ?? 0) + weight)
for (const line of lines) {
  const numbers = line.flatMap((word) => numberOf.get(word) ?? [])
  numbers.forEach((a, i) => {
    for (let j = Math.max(0, i - REACH); j <= Math.min(numbers.length - 1, i + REACH); j++) {
      if (j === i || numbers[j] === a) continue
      add(a, numbers[j]!, 1 / Math.sqrt(Math.abs(i - j)))
      for (const run of runsByWord[a]!)
        add(run, numbers[j]!, 1 / Math.sqrt(Math.abs(i - j)) / runsByWord[a]!.length)
    }
  })
}
const rowSums = together.map((row) => [...row.values()].reduce((a, b) => a + b, 0))
const columnSums = new Float64Array(words.length)
for (const row of together) for (const [column, weight] of row) columnSums[column]! += weight
// Context counts smoothed by 0.75, as is usual: rare neighbours are not worth more than they can say.
const smoothed = Float64Array.from(columnSums, (sum) => sum ** 0.75)
const smoothedSum = smoothed.reduce((a, b) => a + b, 0)
const starts = new Int32Array(together.length + 1)
const columns: number[] = []
const cells: number[] = []
together.forEach((row, i) => {
  for (const [column, weight] of [...row].sort((a, b) => a[0] - b[0])) {
    const value = Math.log(weight / rowSums[i]! / (smoothed[column]! / smoothedSum))
    if (value <= 0) continue
    columns.push(column)
    cells.push(value)
  }
  starts[i + 1] = columns.length
})

// M ≈ U S Vᵀ by subspace iteration on MᵀM.
const k = DIMENSIONS + OVERSAMPLED
const random = seeded(64)
let basis = Array.from({ length: k }, () => Float64Array.from(words, () => random() - 0.5))
const timesRows = (vector: Float64Array): Float64Array<ArrayBuffer> => {
  const out = new Float64Array(together.length)
  for (let i = 0; i < together.length; i++) {
    let sum = 0
    for (let at = starts[i]!; at < starts[i + 1]!; at++) sum += cells[at]! * vector[columns[at]!]!
    out[i] = sum
  }
  return out
}
const timesColumns = (vector: Float64Array): Float64Array<ArrayBuffer> => {
  const out = new Float64Array(words.length)
  for (let i = 0; i < together.length; i++) {
    if (vector[i] === 0) continue
    for (let at = starts[i]!; at < starts[i + 1]!; at++) out[columns[at]!]! += cells[at]! * vector[i]!
  }
  return out
}
function orthonormal(vectors: readonly Float64Array<ArrayBuffer>[]): Float64Array<ArrayBuffer>[] {
  const done: Float64Array<ArrayBuffer>[] = []
  for (const vector of vectors) {
    for (const other of done) {
      let dot = 0
      for (let i = 0; i < vector.length; i++) dot += vector[i]! * other[i]!
      for (let i = 0; i < vector.length; i++) vector[i]! -= dot * other[i]!
    }
    const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) || 1
    done.push(vector.map((x) => x / length))
  }
  return done
}
for (let round = 0; round < ROUNDS; round++)
  basis = orthonormal(basis.map((vector) => timesColumns(timesRows(vector))))
const projected = basis.map(timesRows)
// Scaled by the square root of what the dimension carries (S^½), the usual halfway between counts and directions.
const strengths = projected.map((vector) => Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)))
const kept = strengths
  .map((strength, i) => ({ strength, i }))
  .sort((a, b) => b.strength - a.strength)
  .slice(0, DIMENSIONS)
const vectors = Array.from(together, (_, row) => {
  const vector = Float64Array.from(kept, ({ strength, i }) => projected[i]![row]! / Math.sqrt(strength))
  const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) || 1
  return vector.map((x) => x / length)
})
const names = [...numberOf.keys()]
const bytes = Int8Array.from(vectors.flatMap((vector) => [...vector].map((x) => Math.round(127 * x))))
writeFileSync(
  values.out,
  Buffer.concat([
    Buffer.from(`${JSON.stringify({ dimensions: DIMENSIONS, names })}\n`),
    Buffer.from(bytes.buffer),
  ]),
)
process.stdout.write(
  `${lines.length} texts, ${lines.reduce((sum, line) => sum + line.length, 0)} words; ${words.length} words and ${runs.length} runs, ${cells.length} cells, ${DIMENSIONS} dimensions\n`,
)
