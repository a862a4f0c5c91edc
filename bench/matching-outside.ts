/**
 * Queries over another product list: `node bench/matching-outside.ts PRODUCTS QUERIES…`, PRODUCTS any list the intake knows (the published
 * TKDN certificates), QUERIES a JSON of {kueri: [{kueri, relevan, terkait}]} or JSON lines of {text, relevan, terkait} with
 * row numbers; relevan counts 2, terkait 1, a query without either must stay silent. Prints, writes nothing.
 */
import { readFileSync } from 'node:fs'
import { buildLexicon, buildProductIndex, kinds, synonyms } from '#catalogue'
import { readRows } from '#intake'
import { findColumns, fullRanking, newRanker, productOfRow, rankNeed } from '#matching'
import { bootstrap, mean, measure } from './matching/metrics.ts'
import { installOpponents, miniSearch, tuneMiniSearch } from './matching/opponents.ts'
import { readJudged } from './matching/judged.ts'

const [productFile, ...queryFiles] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
if (!productFile || queryFiles.length === 0) throw new Error('matching-outside.ts needs PRODUCTS and QUERIES')
interface Asked {
  readonly kueri?: string
  readonly text?: string
  readonly relevan: readonly number[]
  readonly terkait: readonly number[]
}
const table = await readRows(productFile)
const columns = findColumns(table.columns)
if (!columns) throw new Error(`${productFile} is no product list`)
const products = table.rows.map(({ values, rowNo }) => productOfRow(columns, values, rowNo))
const index = buildProductIndex(products, buildLexicon(synonyms, kinds))
const ranker = newRanker(index)
const open = newRanker(index, { ...fullRanking, abstainBelow: 0, hideBelow: 0 })
installOpponents()
const tuning = readJudged()
const mini = [miniSearch(products), miniSearch(products, tuneMiniSearch(tuning, tuning.needs))]
for (const file of queryFiles) {
  const text = readFileSync(file, 'utf8')
  const asked = file.endsWith('.jsonl')
    ? text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as Asked)
    : (JSON.parse(text) as { kueri: Asked[] }).kueri
  const needs = asked.map(({ kueri, text: own, relevan, terkait }, i) => ({
    id: String(i),
    text: own ?? kueri ?? '',
    grades: new Map([
      ...terkait.map((ref): [number, number] => [ref, 1]),
      ...relevan.map((ref): [number, number] => [ref, 2]),
    ]),
  }))
  const none = needs.filter(({ grades }) => grades.size === 0)
  const say = (name: string, refsOf: (need: (typeof needs)[number]) => readonly number[]) => {
    const ndcg = needs.map((need) => measure(need.id, [], refsOf(need), need.grades).ndcg)
    const [low, high] = bootstrap(ndcg)
    const wrong = none.filter((need) => refsOf(need).length > 0)
    process.stdout.write(
      `${name}: nDCG@10 ${mean(ndcg).toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)}), answers to ${wrong.length} of ${none.length} that nothing fits${wrong.length < 6 ? `: ${wrong.map(({ text: t }) => t).join('; ')}` : ''}\n`,
    )
    if (process.argv.includes('--bad'))
      needs.forEach((need, i) => {
        if ((ndcg[i] ?? 1) < 0.7) process.stdout.write(`    ${ndcg[i]!.toFixed(2)} ${need.text}\n`)
      })
  }
  process.stdout.write(`${file}: ${needs.length} queries × ${products.length} products\n`)
  say('Padan', (need) => rankNeed(ranker, need, 20).proposals.map(({ hit }) => hit.ref))
  say('Padan, never silent', (need) => rankNeed(open, need, 20).proposals.map(({ hit }) => hit.ref))
  for (const opponent of mini) {
    const found = new Map<string, number[]>()
    for (const need of needs)
      found.set(
        need.id,
        (await opponent.search(need.text, 20)).map(({ ref }) => ref),
      )
    say(opponent.name, (need) => found.get(need.id)!)
  }
}
