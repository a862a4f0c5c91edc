/**
 * Makes src/matching/engine/kbli-words.ts: which KBLI 2020 groups (three digits) a word speaks of, learned from the titles
 * and descriptions of the classification. `node bench/learn-kbli-words.ts FOLDER` with kbli2020.csv (kode,tingkat,judul)
 * and kbli2020_industri_uraian.csv (kode,judul,uraian). Only counts leave this script, no sentence of the text.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse, roleOf } from '#catalogue'
import { readRows } from '#intake'

const folder = process.argv[2]
if (!folder) throw new Error('which folder?')
const TITLE_WEIGHT = 3
const MIN_SHARE = 0.12
const MAX_GROUPS_PER_WORD = 4
const TOO_COMMON = 40

const counts = new Map<string, Map<string, number>>()
const notWords = new Set(
  'kelompok mencakup usaha kegiatan seperti dan atau dari yang untuk dengan dimasukkan dalam golongan industri termasuk lainnya sejenisnya pada bukan tidak oleh juga serta antara lain ytdl khusus utama secara jasa aktivitas perdagangan besar eceran melalui barang baik bahan pembuatan ini itu adalah dapat sebagai hasil maupun sejenis jenis berbagai macam dilakukan menjadi telah lihat golongan subgolongan'.split(
    ' ',
  ),
)
function take(code: string, text: string, weight: number): void {
  if (code.length < 3) return
  const group = code.slice(0, 3)
  for (const word of new Set(
    analyse(text)
      .filter((t) => t.kind === 'word' && t.text.length > 2)
      .map((t) => t.stem),
  )) {
    if (notWords.has(word) || roleOf(word) === 'frame' || roleOf(word) === 'opens') continue
    let groups = counts.get(word)
    if (!groups) counts.set(word, (groups = new Map<string, number>()))
    groups.set(group, (groups.get(group) ?? 0) + weight)
  }
}
for (const [file, title, text] of [
  ['kbli2020.csv', 'judul', undefined],
  ['kbli2020_industri_uraian.csv', 'judul', 'uraian'],
] as const) {
  const table = await readRows(join(folder, file))
  const at = (name: string) => table.columns.indexOf(name)
  for (const { values } of table.rows) {
    const code = values[at('kode')] ?? ''
    if (text === undefined) take(code, values[at(title)] ?? '', TITLE_WEIGHT)
    // What a description sends elsewhere ("… dimasukkan dalam golongan 462") is not what it holds.
    else take(code, (values[at(text)] ?? '').split(/dimasukkan dalam|tidak termasuk/i)[0]!, 1)
  }
}
const lines: string[] = []
for (const [word, groups] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (groups.size > TOO_COMMON) continue
  const sum = [...groups.values()].reduce((a, b) => a + b, 0)
  const best = [...groups]
    .map(([group, count]) => [group, count / sum] as const)
    .filter(([, share]) => share >= MIN_SHARE)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_GROUPS_PER_WORD)
  if (best.length > 0)
    lines.push(`${word} ${best.map(([group, share]) => `${group}:${Math.round(share * 100)}`).join(' ')}`)
}
writeFileSync(
  new URL('../src/matching/engine/kbli-words.ts', import.meta.url),
  `/** Made by \`bench/learn-kbli-words.ts\` from KBLI 2020: a word's stem and the groups it speaks of, in percent. Do not edit. */
const table = \`
${lines.join('\n')}\`

/** Stem → groups of three digits with their share. */
export const kbliWords: ReadonlyMap<string, readonly (readonly [group: number, share: number])[]> = new Map(
  table
    .trim()
    .split('\\n')
    .map((line) => {
      const [word, ...groups] = line.split(' ')
      return [
        word!,
        groups.map((entry) => {
          const [group, share] = entry.split(':')
          return [Number(group), Number(share) / 100] as const
        }),
      ] as const
    }),
)
`,
)
process.stdout.write(`${lines.length} words\n`)
