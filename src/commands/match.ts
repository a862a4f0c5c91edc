import { once } from 'node:events'
import { buildLexicon, buildProductIndex, kinds, type ProductFilter, synonyms } from '#catalogue'
import { FileProblem, type ReadTable, readRows, sentenceOfReason } from '#intake'
import {
  findColumns,
  type Need,
  newRanker,
  productOfRow,
  rankNeed,
  reasonsFor,
  reasonsForNone,
} from '#matching'
import { say } from '#platform/log'
import { findIsoDate } from '#shared/date'
import { readArguments, UsageError } from './usage.ts'

const USAGE = 'Pemakaian: padan match --needs BERKAS --products BERKAS [--top 20]'
const MAX_TOP = 1000

/** Pure: reads two files, writes JSON lines, touches no database and no folder. */
export async function run(args: string[]): Promise<number> {
  const { values } = readArguments({
    args,
    options: {
      needs: { type: 'string' },
      products: { type: 'string' },
      top: { type: 'string', default: '20' },
      json: { type: 'boolean', default: false },
    },
  })
  const top = Number(values.top)
  if (!values.needs) throw new UsageError(`--needs belum disebut. ${USAGE}`)
  if (!values.products) throw new UsageError(`--products belum disebut. ${USAGE}`)
  if (!Number.isInteger(top) || top < 1 || top > MAX_TOP)
    throw new UsageError(`--top: ${values.top} bukan bilangan 1 sampai ${MAX_TOP}. ${USAGE}`)
  const productTable = await readTable(values.products)
  const needTable = productTable && (await readTable(values.needs))
  if (!productTable || !needTable) return 1
  const columns = findColumns(productTable.columns)
  if (!columns) {
    say(
      `${values.products}: tidak ada kolom nama produk (misalnya Produk atau nama_produk). Kolom yang terbaca: ${productTable.columns.join(', ').slice(0, 300)}.`,
    )
    return 1
  }
  const needs = needsOf(needTable, values.needs)
  if (!needs) return 1
  const ranker = newRanker(
    buildProductIndex(
      productTable.rows.map((row) => productOfRow(columns, row.values, row.rowNo)),
      buildLexicon(synonyms, kinds),
    ),
  )
  for (const need of needs) {
    const filter: ProductFilter = need.on === undefined ? {} : { certificateValidOn: need.on }
    const ranking = rankNeed(ranker, need, top, filter)
    const lines =
      ranking.proposals.length === 0
        ? [{ need: need.id, rank: 1, product: null, score: 0, reasons: reasonsForNone(ranking) }]
        : ranking.proposals.map((proposal, i) => ({
            need: need.id,
            rank: i + 1,
            product: proposal.hit.ref,
            score: Math.round(proposal.score * 1e6) / 1e6,
            reasons: reasonsFor(ranker, ranking, proposal, filter),
          }))
    await write(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  }
  return 0
}

async function readTable(path: string): Promise<ReadTable | undefined> {
  try {
    return await readRows(path)
  } catch (error) {
    if (error instanceof FileProblem) say(`${path}: ${sentenceOfReason(error.reason, 'id')}`)
    else if (error instanceof Error && 'code' in error && typeof error.code === 'string')
      say(`${path}: ${fileSentences[error.code] ?? `tidak dapat dibaca (${error.code}).`}`)
    else throw error
    return undefined
  }
}

const fileSentences: Record<string, string> = {
  ENOENT: 'berkas tidak ada.',
  EISDIR: 'ini folder, bukan berkas.',
  EACCES: 'tidak boleh dibaca.',
  Z_DATA_ERROR: 'berkas gzip rusak.',
  Z_BUF_ERROR: 'berkas gzip terpotong.',
}

function needsOf(table: ReadTable, path: string): Need[] | undefined {
  const place = new Map(table.columns.map((name, i) => [name.trim().toLowerCase(), i]))
  const id = place.get('id')
  const text = place.get('text')
  if (id === undefined || text === undefined) {
    say(
      `${path}: kebutuhan memerlukan kolom id dan text. Kolom yang terbaca: ${table.columns.join(', ').slice(0, 300)}.`,
    )
    return undefined
  }
  const needs: Need[] = []
  for (const { values, rowNo } of table.rows) {
    const cell = (name: string) => {
      const at = place.get(name)
      return at === undefined ? undefined : (values[at] ?? undefined)
    }
    const on = cell('on')
    const day = on === undefined ? undefined : findIsoDate(on.trim())
    if (on !== undefined && on.trim() !== '' && !day) {
      say(`${path}: baris ${rowNo}: on "${on.slice(0, 40)}" bukan tanggal (TTTT-BB-HH).`)
      return undefined
    }
    const account = cell('account')?.trim()
    const value = Number(cell('value_rupiah') ?? NaN)
    needs.push({
      id: values[id] ?? String(rowNo),
      text: values[text] ?? '',
      ...(account ? { account } : {}),
      ...(Number.isFinite(value) ? { valueRupiah: value } : {}),
      ...(day ? { on: Number(day.replaceAll('-', '')) } : {}),
    })
  }
  return needs
}

/** Waits when the reader of our lines is slower than we are. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
