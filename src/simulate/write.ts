import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import ExcelJS from 'exceljs'
import { CITY } from './city.ts'
import { cityYear, type Feed, type FeedRow } from './feeds.ts'

export interface WrittenFile {
  readonly path: string
  readonly dataset: string
  readonly rows: number
}

/** Which of LKPP's wrappings each feed comes in: mostly JSON, some packed, some as people pass them on. */
const WRAPPING: Readonly<Record<string, 'json' | 'json.gz' | 'csv' | 'xlsx' | 'v1'>> = {
  'RUP-PaketAnggaranPenyedia': 'json.gz',
  'SPSE-NonTenderSelesai': 'csv',
  'RUP-StrukturAnggaranPD': 'xlsx',
  'SPSE-PencatatanSwakelola': 'v1',
}

export async function writeCityYear(
  folder: string,
  seed: number,
  scale: number,
  year: number,
  eventDate: string,
): Promise<WrittenFile[]> {
  mkdirSync(folder, { recursive: true })
  const written: WrittenFile[] = []
  for (const feed of cityYear(seed, scale, year, eventDate).feeds) {
    const wrapping = WRAPPING[feed.dataset] ?? 'json'
    const path = join(folder, `${feed.dataset}_${CITY.klpd}_${year}.${wrapping === 'v1' ? 'json' : wrapping}`)
    written.push({ path, dataset: feed.dataset, rows: await writeFeed(path, feed, wrapping) })
  }
  writeFileSync(
    join(folder, 'README.md'),
    `# ${CITY.nama}: data rekaan\n\nDibuat oleh \`padan simulate --seed ${seed} --scale ${scale}\`. Kota, kantor, perusahaan, dan angkanya tidak ada.\n`,
  )
  return written
}

async function writeFeed(path: string, feed: Feed, wrapping: string): Promise<number> {
  if (wrapping === 'xlsx') return writeXlsx(path, feed)
  const file = createWriteStream(path)
  const out = wrapping === 'json.gz' ? createGzip() : file
  if (out !== file) out.pipe(file)
  let rows = 0
  const put = async (text: string) => {
    if (!out.write(text)) await once(out, 'drain')
  }
  if (wrapping === 'csv') {
    for (const row of feed.rows()) {
      if (rows++ === 0) await put(`${Object.keys(row).join(',')}\n`)
      await put(`${Object.values(row).map(csvCell).join(',')}\n`)
    }
  } else {
    await put(wrapping === 'v1' ? '{"success":true,"data":[' : '[')
    for (const row of feed.rows()) await put(`${rows++ === 0 ? '\n' : ',\n'}${JSON.stringify(row)}`)
    await put(wrapping === 'v1' ? '],"meta":{"limit":1000,"has_more":false,"cursor":null}}\n' : '\n]\n')
  }
  out.end()
  await finished(file)
  return rows
}

const csvCell = (value: FeedRow[string]): string => {
  if (value === null) return ''
  const text = String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

async function writeXlsx(path: string, feed: Feed): Promise<number> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path })
  const sheet = book.addWorksheet(feed.dataset.slice(0, 31))
  let rows = 0
  for (const row of feed.rows()) {
    if (rows++ === 0) sheet.addRow(Object.keys(row)).commit()
    sheet.addRow(Object.values(row)).commit()
  }
  sheet.commit()
  await book.commit()
  return rows
}
