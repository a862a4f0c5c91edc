/**
 * One figure as a picture for messages: SVG with its colours inside, and PNG from it by resvg in WebAssembly (no native
 * build, no browser, no font of the machine).
 */
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { createRequire } from 'node:module'
import { readFile } from 'node:fs/promises'
import type { Language } from './language.ts'
import { COLOURS } from './tokens.ts'
import { wordsIn } from './words.ts'

export interface FigurePicture {
  readonly language: Language
  readonly government: string
  /** What is measured, one line. */
  readonly title: string
  /** The number, ready to read. */
  readonly value: string
  /** Up to three lines: target, basis, cut-off. */
  readonly lines: readonly string[]
  /** 0…1 of the scale; `null` = not known, hatched; left out = no bar. */
  readonly bar?: { readonly value: number | null; readonly target: number | null }
  /** Where the figure can be opened. */
  readonly address: string
  readonly isDemo: boolean
}

const WIDTH = 1200
const HEIGHT = 630
const escape = (text: string) =>
  text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`).replace(/[^\P{C}\s]/gu, '')

/** Lines of at most so many letters, cut at spaces. */
function wrap(text: string, letters: number, most: number): string[] {
  const lines: string[] = ['']
  for (const word of text.split(/\s+/)) {
    const last = lines.length - 1
    if (lines[last] === '') lines[last] = word
    else if (`${lines[last]} ${word}`.length <= letters) lines[last] += ` ${word}`
    else lines.push(word)
  }
  return lines.length <= most
    ? lines
    : [...lines.slice(0, most - 1), `${lines[most - 1]!.slice(0, letters - 1)}…`]
}

export function figureSvg(picture: FigurePicture): string {
  const c = COLOURS.light
  const words = wordsIn[picture.language]
  const text = (
    x: number,
    y: number,
    size: number,
    weight: number,
    fill: string,
    content: string,
    anchor = 'start',
  ) =>
    `<text x="${x}" y="${y}" font-family="Plus Jakarta Sans" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${escape(content)}</text>`
  const titleLines = wrap(picture.title, 46, 2)
  const top = 150
  const valueY = top + titleLines.length * 50 + 96
  const barY = valueY + 36
  const { bar } = picture
  const scale = bar ? Math.max(1, bar.value ?? 0, bar.target ?? 0) : 1
  const at = (value: number) => Math.round((value / scale) * 1072)
  const barSvg = !bar
    ? ''
    : `<rect x="64" y="${barY}" width="1072" height="26" fill="${bar.value === null ? 'url(#arsir)' : c.line}"/>` +
      (bar.value === null
        ? ''
        : `<rect x="64" y="${barY}" width="${at(bar.value)}" height="26" fill="${c.action}"/>`) +
      (bar.target === null
        ? ''
        : `<rect x="${64 + at(bar.target) - 2}" y="${barY - 10}" width="4" height="46" fill="${c.ink}"/>`)
  const linesY = bar ? barY + 74 : valueY + 60
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escape(`${picture.title}: ${picture.value}`)}">` +
    `<defs><pattern id="arsir" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="14" fill="${c.turmeric}"/></pattern></defs>` +
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${c.paper}"/><rect width="${WIDTH}" height="10" fill="${c.action}"/>` +
    `<g transform="translate(64 46) scale(1.7)"><path fill="${c.action}" d="M2 3h18v8a5 5 0 0 1 0 10v8H2z"/><path fill="${c.turmeric}" d="M23 3h7v26h-7v-5.7a8.5 8.5 0 0 0 0-14.6z"/></g>` +
    text(134, 83, 30, 700, c.ink, picture.government || 'Padan') +
    (picture.isDemo ? text(1136, 83, 24, 600, c.turmeric, words.invented, 'end') : '') +
    titleLines.map((line, n) => text(64, top + 40 + n * 50, 38, 500, c.ink, line)).join('') +
    text(64, valueY, 100, 800, c.ink, picture.value) +
    barSvg +
    picture.lines
      .slice(0, 3)
      .map((line, n) => text(64, linesY + n * 38, 26, 400, c.soft, wrap(line, 82, 1)[0]!))
      .join('') +
    text(64, 596, 22, 400, c.link, picture.address.slice(0, 90)) +
    '</svg>'
  )
}

const require = createRequire(import.meta.url)
const FACES = ['400Regular', '500Medium', '700Bold', '800ExtraBold']
export const fontFile = (face: string): string =>
  require.resolve(`@expo-google-fonts/plus-jakarta-sans/${face}/PlusJakartaSans_${face}.ttf`)

let ready: Promise<Uint8Array[]> | undefined
const prepare = async (): Promise<Uint8Array[]> => {
  await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')))
  return Promise.all(FACES.map(async (face) => new Uint8Array(await readFile(fontFile(face)))))
}

/** PNG bytes of an SVG whose text is set in the house's font; width in pixels. */
export async function pngOf(svg: string, width = WIDTH): Promise<Uint8Array> {
  const fontBuffers = await (ready ??= prepare())
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers, defaultFontFamily: 'Plus Jakarta Sans', loadSystemFonts: false },
  })
  try {
    const rendered = image.render()
    try {
      return rendered.asPng()
    } finally {
      rendered.free()
    }
  } finally {
    image.free()
  }
}

export async function figureImageResponse(
  picture: FigurePicture,
  format: 'png' | 'svg',
  name: string,
): Promise<Response> {
  const svg = figureSvg(picture)
  const safe = name.replace(/[^A-Za-z0-9._-]+/g, '-')
  const body = format === 'svg' ? svg : new Uint8Array(await pngOf(svg))
  return new Response(body, {
    headers: {
      'content-type': format === 'svg' ? 'image/svg+xml; charset=utf-8' : 'image/png',
      'content-disposition': `attachment; filename="${safe}.${format}"`,
      'cache-control': 'no-store',
    },
  })
}
