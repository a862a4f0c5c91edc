/** Static files, kept in memory under a name with their hash, so that browsers may keep them for ever. */
import { buildSync, transformSync } from 'esbuild'
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { tokensCss } from './tokens.ts'

interface Asset {
  readonly body: Buffer
  readonly packed: Buffer | null
  readonly type: string
}

const here = (name: string) => new URL(name, import.meta.url)
const byPath = new Map<string, Asset>()
const pathOf = new Map<string, string>()

function add(name: string, body: Buffer, type: string, stablePath?: string): void {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 10)
  const path = stablePath ?? `/aset/${name.replace(/(\.[a-z0-9]+)$/, `.${hash}$1`)}`
  byPath.set(path, { body, packed: /text|javascript|svg/.test(type) ? brotliCompressSync(body) : null, type })
  pathOf.set(name, path)
}

const ISLANDS = ['upload', 'renew', 'draft', 'photo'] as const
/** In the order of the cascade. */
const STYLES = ['base', 'furniture', 'forms', 'figures', 'tables', 'states', 'rooms', 'print'] as const

/** Reads styles, font and islands once; islands are small TypeScript modules bundled by esbuild in a few milliseconds. */
export function loadAssets(): void {
  if (pathOf.size > 0) return
  const font = createRequire(import.meta.url).resolve(
    '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2',
  )
  add('plus-jakarta-sans.woff2', readFileSync(font), 'font/woff2')
  const css = [tokensCss(), ...STYLES.map((name) => readFileSync(here(`./styles/${name}.css`), 'utf8'))]
    .join('\n')
    .replace('/aset/plus-jakarta-sans.woff2', pathOf.get('plus-jakarta-sans.woff2')!)
  const small = transformSync(css, {
    loader: 'css',
    minify: true,
    target: ['chrome100', 'firefox100', 'safari15'],
  })
  add('styles.css', Buffer.from(small.code), 'text/css; charset=utf-8')
  add('padan.svg', readFileSync(here('./padan.svg')), 'image/svg+xml')
  for (const name of ISLANDS) {
    const built = buildSync({
      entryPoints: [fileURLToPath(here(`./islands/${name}.island.ts`))],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      target: 'es2022',
    })
    add(`${name}.js`, Buffer.from(built.outputFiles[0]!.contents), 'text/javascript; charset=utf-8')
  }
}

export function assetPath(name: string): string {
  loadAssets()
  const path = pathOf.get(name)
  if (!path) throw new Error(`no asset ${name}`)
  return path
}

export function findAsset(path: string): Asset | undefined {
  loadAssets()
  return byPath.get(path)
}
