/** A calculation as a PDF with its reasons: letterhead, what was asked, the answer, why, and the address to open it again. */
import { createRequire } from 'node:module'
import type * as pdfmake from 'pdfmake'
import type { Content, TableCell } from 'pdfmake'
import { type Language } from '#web'

export interface CalculationRecord {
  readonly language: Language
  readonly title: string
  readonly asks: string
  readonly government: string
  readonly isDemo: boolean
  readonly typed: readonly (readonly [string, string])[]
  readonly results: readonly (readonly [string, string])[]
  readonly table: {
    head: readonly string[]
    body: readonly (readonly string[])[]
    numbers: readonly number[]
  } | null
  readonly reasons: readonly string[]
  readonly caution: string
  readonly reasonsTitle: string
  readonly resultTitle: string
  readonly typedTitle: string
  readonly made: string
  readonly invented: string
}

type PdfMake = typeof pdfmake & {
  setUrlAccessPolicy(policy: (url: string) => boolean): void
  setLocalAccessPolicy(policy: (path: string) => boolean): void
}
let maker: PdfMake | undefined
function pdfMaker(): PdfMake {
  if (maker) return maker
  const require = createRequire(import.meta.url)
  const made = require('pdfmake') as PdfMake
  const font =
    require.resolve('@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2')
  made.setFonts({ Jakarta: { normal: font, bold: font, italics: font, bolditalics: font } })
  // Nothing is fetched and no file but the font is read.
  made.setUrlAccessPolicy(() => false)
  made.setLocalAccessPolicy((path) => path === font)
  maker = made
  return made
}

const heading = (text: string): Content => ({ text, fontSize: 12, margin: [0, 14, 0, 4] })
const facts = (pairs: readonly (readonly [string, string])[]): Content => ({
  table: { widths: [200, '*'], body: pairs.map(([label, value]): TableCell[] => [label, value]) },
  layout: 'lightHorizontalLines',
})

export async function calculationPdf(record: CalculationRecord): Promise<Uint8Array<ArrayBuffer>> {
  const { table } = record
  const content: Content[] = [
    { text: record.government.toUpperCase(), fontSize: 12 },
    { text: record.title, fontSize: 16, margin: [0, 8, 0, 2] },
    { text: record.asks, color: '#55606E', margin: [0, 0, 0, 6] },
    heading(record.resultTitle),
    facts(record.results),
    ...(table && table.body.length > 0
      ? [
          {
            margin: [0, 10, 0, 0],
            fontSize: 9,
            layout: 'lightHorizontalLines',
            table: {
              headerRows: 1,
              widths: table.head.map((_, i) => (i === 0 ? '*' : 'auto')),
              body: [table.head, ...table.body].map((row) =>
                row.map((text, i): TableCell => ({
                  text,
                  alignment: table.numbers.includes(i) ? 'right' : 'left',
                })),
              ),
            },
          } satisfies Content,
        ]
      : []),
    ...(record.reasons.length > 0 ? [heading(record.reasonsTitle), { ul: [...record.reasons] }] : []),
    ...(record.typed.length > 0 ? [heading(record.typedTitle), facts(record.typed)] : []),
    { text: record.caution, color: '#55606E', margin: [0, 14, 0, 0], fontSize: 9 },
  ]
  const buffer = await pdfMaker()
    .createPdf({
      info: { title: record.title, creator: 'Padan', producer: 'Padan' },
      pageSize: 'A4',
      pageMargins: [48, 40, 48, 64],
      defaultStyle: { font: 'Jakarta', fontSize: 10, lineHeight: 1.2, color: '#1B2430' },
      content,
      footer: (page: number, pages: number) => ({
        margin: [48, 12, 48, 0],
        fontSize: 8,
        color: '#55606E',
        columns: [
          { width: '*', text: record.made },
          { width: 60, alignment: 'right', text: `${page} / ${pages}` },
        ],
      }),
      ...(record.isDemo
        ? { watermark: { text: record.invented, color: '#55606E', opacity: 0.08, fontSize: 80 } }
        : {}),
    })
    .getBuffer()
  return new Uint8Array(buffer)
}
