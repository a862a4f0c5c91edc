/**
 * Documents as PDF: letterhead of the agency, numbered pages, tables, signatures, QR. Made in this process with the
 * house's font; nothing is fetched and no file but the font may be read.
 */
import { createRequire } from 'node:module'
import type * as pdfmake from 'pdfmake'
import type { Content, TableCell } from 'pdfmake'
import { fontFile } from './image.ts'
import type { Language } from './language.ts'
import { COLOURS } from './tokens.ts'
import { wordsIn } from './words.ts'

export type PdfBlock = Content

export interface Letterhead {
  readonly government: string
  readonly agency?: string
  /** Street, town, telephone: one or two lines. */
  readonly address?: string
  /** A seller's own paper: its name and one thin rule, not the head of an office. */
  readonly isSeller?: boolean
}

export interface PdfDocument {
  readonly language: Language
  readonly title: string
  readonly letterhead: Letterhead
  readonly isDemo: boolean
  /** Address, person and time of making, for the foot of every page. */
  readonly made: string
  readonly blocks: readonly PdfBlock[]
  readonly landscape?: boolean
}

const c = COLOURS.light
const MARGIN = 48
/** A heading below this share of the page has no room for the first lines it heads. */
const LOWEST_HEADING = 0.9

export const pdfTitle = (title: string, under?: string): PdfBlock => ({
  stack: [
    { text: title, fontSize: 16, bold: true, alignment: 'left' },
    ...(under
      ? [{ text: under, color: c.soft, margin: [0, 2, 0, 0] as [number, number, number, number] }]
      : []),
  ],
  margin: [0, 4, 0, 12],
})
export const pdfHeading = (text: string): PdfBlock => ({
  text,
  fontSize: 12,
  bold: true,
  margin: [0, 14, 0, 4],
  headlineLevel: 1,
})
/** The name of a table within a section; goes over to the next page with it. */
export const pdfSubheading = (text: string): PdfBlock => ({
  text,
  bold: true,
  margin: [0, 4, 0, 2],
  headlineLevel: 1,
})
export const pdfText = (text: string, soft = false): PdfBlock => ({
  text,
  margin: [0, 0, 0, 6],
  ...(soft ? { color: c.soft } : {}),
})

/** What the reader must know before anything else on the paper. */
export const pdfWarning = (text: string): PdfBlock => ({
  text,
  bold: true,
  color: c.brick,
  margin: [0, 0, 0, 8],
})

/** Label and value side by side, as in letters. */
export const pdfFacts = (pairs: readonly (readonly [string, string])[]): PdfBlock => ({
  table: {
    widths: [150, 8, '*'],
    body: pairs.map(([label, value]) => [{ text: label, color: c.soft }, ':', value]),
  },
  layout: { ...NO_LINES, paddingTop: () => 1, paddingBottom: () => 1 },
  margin: [0, 0, 0, 8],
})

export interface PdfColumn {
  readonly label: string
  readonly number?: boolean
  /** Points, `'auto'` or the rest of the width (default for the first column). */
  readonly width?: number | 'auto' | '*'
}

const NO_LINES = { hLineWidth: () => 0, vLineWidth: () => 0, paddingLeft: () => 0, paddingRight: () => 6 }

/** Head repeats on every page; rows are not torn apart. */
export function pdfTable(
  columns: readonly PdfColumn[],
  rows: readonly (readonly string[])[],
  foot?: readonly string[],
): PdfBlock {
  const cell = (text: string, at: number, bold = false): TableCell => ({
    text,
    bold,
    alignment: columns[at]?.number ? 'right' : 'left',
    noWrap: columns[at]?.number === true,
  })
  const body = [
    columns.map(({ label, number }): TableCell => ({
      text: label,
      color: c.soft,
      bold: true,
      fontSize: 8.5,
      alignment: number ? 'right' : 'left',
    })),
    ...rows.map((row) => row.map((text, at) => cell(text, at))),
    ...(foot ? [foot.map((text, at) => cell(text, at, true))] : []),
  ]
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: columns.map(({ width }, at) => width ?? (at === 0 ? '*' : 'auto')),
      body,
    },
    layout: {
      hLineWidth: (line) =>
        line === 0
          ? 1.5
          : line === 1 || line === body.length
            ? 0.75
            : foot && line === body.length - 1
              ? 0.75
              : 0.4,
      hLineColor: (line) => (line <= 1 || line >= body.length - (foot ? 1 : 0) ? c.ink : c.line),
      vLineWidth: () => 0,
      paddingLeft: (column) => (column === 0 ? 0 : 5),
      paddingRight: (column) => (column === columns.length - 1 ? 0 : 5),
      paddingTop: () => 3,
      paddingBottom: () => 3,
    },
    fontSize: 9,
    margin: [0, 4, 0, 8],
  }
}

/** Up to three figures beside each other: name, number, what it is measured against. */
export const pdfFigures = (
  figures: readonly { title: string; value: string; beside?: string }[],
): PdfBlock => ({
  columns: figures.map((figure) => ({
    width: '*',
    stack: [
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: 150, y2: 0, lineWidth: 1.5, lineColor: c.ink }] },
      { text: figure.title, margin: [0, 4, 0, 0] },
      { text: figure.value, fontSize: 20, bold: true },
      { text: figure.beside ?? '', color: c.soft, fontSize: 8.5 },
    ],
  })),
  columnGap: 16,
  margin: [0, 4, 0, 8],
})

/** A share of a whole with its target; `null` = not known, drawn hatched. Both 0…1 of the scale. */
export function pdfBar(value: number | null, target: number | null, width = 499): PdfBlock {
  const at = (n: number) => Math.max(0, Math.min(1, n)) * width
  return {
    canvas: [
      { type: 'rect', x: 0, y: 3, w: width, h: 8, color: c.line },
      ...(value === null
        ? Array.from({ length: Math.floor(width / 8) }, (_, n) => ({
            type: 'line' as const,
            x1: n * 8,
            y1: 11,
            x2: n * 8 + 8,
            y2: 3,
            lineWidth: 2,
            lineColor: c.turmeric,
          }))
        : [{ type: 'rect' as const, x: 0, y: 3, w: at(value), h: 8, color: c.action }]),
      ...(target === null
        ? []
        : [
            {
              type: 'line' as const,
              x1: at(target),
              y1: 0,
              x2: at(target),
              y2: 14,
              lineWidth: 1.5,
              lineColor: c.ink,
            },
          ]),
    ],
    margin: [0, 2, 0, 8],
  }
}

export interface Signatory {
  /** "Penyedia", "Pejabat Pembuat Komitmen". */
  readonly role: string
  readonly name: string
  /** NIP or position beneath the name. */
  readonly under?: string
}

/** Signatures side by side, kept on one page; place and day stand above the last one. */
export const pdfSignatures = (placeAndDay: string, signatories: readonly Signatory[]): PdfBlock => ({
  columns: [
    // One signature stands at the right, as in letters.
    ...(signatories.length === 1 ? [{ width: '*' as const, text: '' }] : []),
    ...signatories.map((signatory, at) => ({
      width: '*' as const,
      alignment: 'center' as const,
      stack: [
        { text: at === signatories.length - 1 ? placeAndDay : ' ' },
        { text: signatory.role, margin: [0, 2, 0, 48] as [number, number, number, number] },
        { text: signatory.name, bold: true, decoration: 'underline' as const },
        { text: signatory.under ?? ' ' },
      ],
    })),
  ],
  columnGap: 24,
  margin: [0, 18, 0, 0],
  unbreakable: true,
})

/** Longer addresses make modules too fine for a telephone (or do not fit a QR at all): they become a link in words. */
const LONGEST_QR = 640
const SMALL_QR = 240

/** The picture alone; `null` when the content is too long to be read from paper. */
async function qrPicture(content: string, size: number) {
  const length = Buffer.byteLength(content)
  if (length > LONGEST_QR) return null
  const { default: QRCode } = await import('qrcode')
  const isSmall = length <= SMALL_QR
  const svg = await QRCode.toString(content, {
    type: 'svg',
    margin: 0,
    errorCorrectionLevel: isSmall ? 'M' : 'L',
  })
  return { svg, width: isSmall ? size : Math.max(size, 120) }
}

/** QR with its address in words beside it: paper alone must still lead back. */
export async function pdfQr(content: string, caption: string, size = 72): Promise<PdfBlock> {
  const picture = await qrPicture(content, size)
  return {
    columns: [
      ...(picture ? [picture] : []),
      {
        width: '*',
        stack: [
          { text: caption, color: c.soft },
          { text: content, fontSize: 8.5, wordBreak: 'break-all' as const, link: content },
        ],
      },
    ],
    columnGap: 12,
    margin: [0, 14, 0, 0],
    unbreakable: true,
  }
}

/** The title with the QR that opens the same page again at its right, where it can never stand alone on a last page. */
export async function pdfTitleWithQr(
  title: string,
  under: string,
  notes: readonly string[],
  content: string,
  caption: string,
): Promise<PdfBlock> {
  const picture = await qrPicture(content, 72)
  return {
    columns: [
      { width: '*', stack: [pdfTitle(title, under), ...notes.map((note) => pdfText(note, true))] },
      ...(picture
        ? [
            {
              width: picture.width,
              stack: [
                { svg: picture.svg, width: picture.width },
                {
                  text: caption,
                  fontSize: 8,
                  color: c.soft,
                  margin: [0, 4, 0, 0] as [number, number, number, number],
                },
              ],
            },
          ]
        : [
            {
              width: 110,
              text: caption,
              link: content,
              fontSize: 8,
              color: c.action,
              decoration: 'underline' as const,
            },
          ]),
    ],
    columnGap: 16,
    margin: [0, 0, 0, 4],
  }
}

/** Stands on one page: signatures are not torn from the sentence they sign, nor a QR from its paper. */
export const pdfTogether = (...blocks: readonly PdfBlock[]): PdfBlock => ({
  stack: [...blocks],
  unbreakable: true,
})

export const pdfPageBreak: PdfBlock = { text: '', pageBreak: 'after' }

/** A band of the two plain shapes, the offices, and the double rule of an official letter. */
function letterhead({ government, agency, address, isSeller }: Letterhead, width: number): Content {
  if (isSeller)
    return {
      stack: [
        { text: government.toUpperCase(), fontSize: 13, bold: true },
        ...(address ? [{ text: address, fontSize: 8.5, color: c.soft }] : []),
        {
          canvas: [{ type: 'line', x1: 0, y1: 8, x2: width, y2: 8, lineWidth: 0.75, lineColor: c.line }],
        },
      ],
      margin: [0, 0, 0, 16],
    }
  return {
    stack: [
      {
        columns: [
          {
            width: 44,
            svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${c.action}" d="M2 3h18v8a5 5 0 0 1 0 10v8H2z"/><path fill="${c.turmeric}" d="M23 3h7v26h-7v-5.7a8.5 8.5 0 0 0 0-14.6z"/></svg>`,
          },
          {
            width: '*',
            stack: [
              { text: government.toUpperCase(), fontSize: agency ? 11 : 14, bold: !agency },
              ...(agency ? [{ text: agency.toUpperCase(), fontSize: 14, bold: true }] : []),
              ...(address ? [{ text: address, fontSize: 8.5, color: c.soft }] : []),
            ],
            margin: [12, agency ? 4 : 12, 0, 0],
          },
        ],
      },
      {
        canvas: [
          { type: 'line', x1: 0, y1: 8, x2: width, y2: 8, lineWidth: 2, lineColor: c.ink },
          { type: 'line', x1: 0, y1: 11, x2: width, y2: 11, lineWidth: 0.5, lineColor: c.ink },
        ],
      },
    ],
    margin: [0, 0, 0, 16],
  }
}

type PdfMake = typeof pdfmake & {
  setUrlAccessPolicy(policy: (url: string) => boolean): void
  setLocalAccessPolicy(policy: (path: string) => boolean): void
}
let maker: PdfMake | undefined
function pdfMaker(): PdfMake {
  if (maker) return maker
  maker = createRequire(import.meta.url)('pdfmake') as PdfMake
  const files = {
    normal: fontFile('400Regular'),
    bold: fontFile('700Bold'),
    italics: fontFile('400Regular_Italic'),
    bolditalics: fontFile('700Bold'),
  }
  maker.setFonts({ Jakarta: files })
  const allowed = new Set<string>(Object.values(files))
  maker.setUrlAccessPolicy(() => false)
  maker.setLocalAccessPolicy((path) => allowed.has(path))
  return maker
}

export async function pdfBytes(document: PdfDocument): Promise<Uint8Array<ArrayBuffer>> {
  const words = wordsIn[document.language]
  const width = (document.landscape ? 841.89 : 595.28) - 2 * MARGIN
  const definition: Parameters<typeof pdfmake.createPdf>[0] = {
    info: { title: document.title, creator: 'Padan', producer: 'Padan' },
    language: document.language,
    pageSize: 'A4',
    pageOrientation: document.landscape ? 'landscape' : 'portrait',
    pageMargins: [MARGIN, 40, MARGIN, 56],
    defaultStyle: { font: 'Jakarta', fontSize: 10, lineHeight: 1.2, color: c.ink },
    content: [letterhead(document.letterhead, width), ...document.blocks],
    footer: (page, pages) => ({
      margin: [MARGIN, 14, MARGIN, 0],
      fontSize: 8,
      color: c.soft,
      columns: [
        { width: '*', text: document.made },
        { width: 90, alignment: 'right', text: words.pageOf(page, pages) },
      ],
    }),
    // A heading is not left alone at the foot of a page. Counting what follows is not enough: a table or a paragraph
    // that goes over to the next page counts as following here too.
    pageBreakBefore: (node, around) =>
      node.headlineLevel === 1 &&
      (around.getFollowingNodesOnPage().length === 0 ||
        (node.startPosition.verticalRatio ?? 0) > LOWEST_HEADING),
    ...(document.isDemo
      ? {
          watermark: {
            text: words.invented.toUpperCase(),
            color: c.soft,
            opacity: 0.08,
            bold: true,
            fontSize: 90,
          },
        }
      : {}),
  }
  const buffer = await pdfMaker().createPdf(definition).getBuffer()
  return new Uint8Array(buffer)
}

export async function pdfResponse(document: PdfDocument, name: string): Promise<Response> {
  return new Response(await pdfBytes(document), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${name.replace(/[^A-Za-z0-9._-]+/g, '-')}.pdf"`,
      'cache-control': 'no-store',
    },
  })
}
