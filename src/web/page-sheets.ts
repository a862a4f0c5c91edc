/**
 * Every table of every page as a file, by one way: a page is rendered as always, and `lembar=2.csv` asks for its second table. What a person may see they may take along, and nothing else; rooms need do nothing. Lists longer than a page have a
 * route of their own with all rows (`download` of DataTable) and are left out here.
 */
import type { Language } from './language.ts'
import type { Sheet } from './sheets.ts'

export interface PageTable {
  /** From 1, in the order of the page. */
  readonly at: number
  readonly title: string
  readonly html: string
}

export const SHEET_PARAMETER = 'lembar'
/** Says that a table has its own way to all its rows. */
export const OWN_SHEET = 'data-own-sheet'

const MAX_TABLES = 40

/** The tables of a page's markup (our own, as React writes it: no table within a table). */
export function tablesOf(markup: string): PageTable[] {
  const found: PageTable[] = []
  let at = 0
  for (const match of markup.matchAll(/<table\b([^>]*)>[\s\S]*?<\/table>/g)) {
    at++
    if (at > MAX_TABLES) break
    if (match[1]!.includes(OWN_SHEET) || !/<tbody[^>]*>\s*<tr/.test(match[0])) continue
    const caption = /<caption[^>]*>([\s\S]*?)(?:<p\b|<\/caption>)/.exec(match[0])?.[1]
    const before = markup.slice(Math.max(0, match.index - 4000), match.index)
    const region = [...before.matchAll(/<div[^>]*role="region"[^>]*>/g)].at(-1)?.[0]
    const heading = [...before.matchAll(/<h[1-4][^>]*>([\s\S]*?)<\/h[1-4]>/g)].at(-1)?.[1]
    const title = textOf(caption ?? '') || (/aria-label="([^"]*)"/.exec(region ?? '')?.[1] ?? heading ?? '')
    found.push({ at, title: textOf(title) || String(at), html: match[0] })
  }
  return found
}

/** What a person would read in a cell; an amount is its full figure, help and buttons are not part of it. */
function textOf(html: string): string {
  return html
    .replace(/<(svg|form|select|noscript)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<span popover[^>]*>[\s\S]*?<\/span>/g, '')
    .replace(/<data value="([^"]*)"[^>]*>[\s\S]*?<\/data>/g, '$1')
    .replace(/<input\b[^>]*>/g, ' ')
    .replace(/<\/?(div|p|li|dd|dt)\b[^>]*>|<br\/?>/g, ' · ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .replace(/(\s·\s*)+/g, ' · ')
    .replace(/^[\s·]+|[\s·]+$/g, '')
}

type Unit = 'Rp' | '%' | ''

/** `1.234,5` in Indonesian, `1,234.5` in English; codes with dots are no numbers. */
export function numberOf(text: string, language: Language): { value: number; unit: Unit } | null {
  const [group, point] = language === 'id' ? ['\\.', ','] : [',', '\\.']
  const pattern = new RegExp(`^([-−])?(Rp ?)?(\\d{1,3}(?:${group}\\d{3})*)(?:${point}(\\d+))?( ?%)?$`)
  const found = pattern.exec(text.replace(/\u00a0/g, ' '))
  if (!found) return null
  const whole = found[3]!.replace(/\D/g, '')
  const value = Number(`${found[1] ? '-' : ''}${whole}${found[4] ? `.${found[4]}` : ''}`)
  return { value, unit: found[2] ? 'Rp' : found[5] ? '%' : '' }
}

interface Cell {
  readonly text: string
  readonly isNumber: boolean
}

function cellsOf(row: string): Cell[] {
  return [...row.matchAll(/<(th|td)\b([^>]*)>([\s\S]*?)<\/\1>/g)].flatMap((match) => {
    const span = Math.min(50, Number(/colspan="(\d+)"/i.exec(match[2]!)?.[1] ?? 1))
    const cell = {
      text: textOf(match[3]!),
      isNumber: /class="[^"]*\bnumber\b/.test(match[2]!) && match[1] === 'td',
    }
    return [cell, ...Array.from({ length: span - 1 }, () => ({ text: '', isNumber: false }))]
  })
}

const rowsOf = (html: string | undefined): Cell[][] =>
  [...(html ?? '').matchAll(/<tr\b[^>]*>([\s\S]*?)<\/tr>/g)].map((row) => cellsOf(row[1]!))

/** One table as a sheet: numbers are numbers, their unit stands in the head of the column. */
export function sheetOfTable(table: PageTable, name: string, language: Language): Sheet {
  const part = (tag: string) =>
    new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`).exec(table.html)?.[1] ?? undefined
  const head = rowsOf(part('thead')).at(-1) ?? []
  const rows = [...rowsOf(part('tbody')), ...rowsOf(part('tfoot'))]
  const width = Math.max(head.length, ...rows.map((row) => row.length))
  const units = Array.from({ length: width }, (_, at): Unit | null => {
    const found = rows.flatMap((row) =>
      row[at]?.isNumber ? [numberOf(row[at].text, language)?.unit ?? null] : [],
    )
    const said = new Set(found.filter((unit) => unit !== null))
    return said.size === 1 ? [...said][0]! : null
  })
  return {
    name,
    columns: Array.from({ length: width }, (_, at) => {
      const label = head[at]?.text ?? ''
      const unit = units[at]
      return unit ? `${label} (${unit})`.trim() : label
    }),
    rows: rows.map((row) =>
      Array.from({ length: width }, (_, at) => {
        const cell = row[at]
        if (!cell || cell.text === '') return null
        const number = cell.isNumber && units[at] !== null ? numberOf(cell.text, language) : null
        return number ? number.value : cell.text
      }),
    ),
  }
}

/** `lembar=2.csv` → which table, which form; anything else is not asked. */
export function sheetAsked(url: URL): { at: number; format: 'csv' | 'xlsx' } | null {
  const found = /^([1-9]\d?)\.(csv|xlsx)$/.exec(url.searchParams.get(SHEET_PARAMETER) ?? '')
  return found ? { at: Number(found[1]), format: found[2] as 'csv' | 'xlsx' } : null
}

/** The sheet that an address asks of the page it shows; `null` when the page has no such table. */
export function sheetOfPage(page: string, url: URL, language: Language): Sheet | null {
  const asked = sheetAsked(url)
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(page)?.[1] ?? ''
  const table = tablesOf(main).find((one) => one.at === asked?.at)
  if (!table) return null
  const place = url.pathname.slice(1).replace(/[^\w-]+/g, '-')
  return sheetOfTable(table, `padan-${place}-${table.at}`.slice(0, 60), language)
}
