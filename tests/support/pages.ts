/**
 * Every page of Padan as somebody sees it: named states first (much data, none, an error), then every other GET route
 * that answers with a page, so that a new page is looked at without anyone remembering to add it.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { allRoutes } from '../../src/app.ts'
import type { RunningPadan } from './running-padan.ts'

export interface PageToSee {
  readonly name: string
  readonly person: 'budi' | 'sari' | 'ratna' | 'hadi' | 'agus' | null
  readonly path: string
  /** Opens the first address on that page that begins so. */
  readonly follow?: string
  readonly status?: number
}

const AGENCY = '1.01.0.00.0.00.01.0000'

const NAMED: readonly PageToSee[] = [
  { name: 'masuk', person: null, path: '/masuk' },
  { name: 'ringkasan', person: 'budi', path: '/ringkasan' },
  { name: 'ringkasan-kosong', person: 'budi', path: '/ringkasan?tahun=2031' },
  { name: 'perangkat-daerah', person: 'budi', path: '/perangkat-daerah' },
  { name: 'perangkat-daerah-satu', person: 'budi', path: `/perangkat-daerah?satker=${AGENCY}` },
  { name: 'perangkat-daerah-kosong', person: 'budi', path: `/perangkat-daerah?satker=${AGENCY}&tahun=2031` },
  { name: 'mulai', person: 'budi', path: '/mulai' },
  { name: 'mulai-kosong', person: 'budi', path: '/mulai?tahun=2031' },
  { name: 'angka', person: 'budi', path: '/angka?id=M5&tahun=2026' },
  { name: 'angka-belum-diketahui', person: 'budi', path: '/angka?id=M6&tahun=2026' },
  { name: 'transaksi', person: 'budi', path: '/transaksi' },
  { name: 'transaksi-kosong', person: 'budi', path: '/transaksi?cari=zzzz' },
  { name: 'transaksi-rincian', person: 'budi', path: '/transaksi', follow: '/transaksi/rincian' },
  { name: 'paket', person: 'budi', path: '/paket' },
  { name: 'paket-kosong', person: 'budi', path: '/paket?cari=zzzz' },
  { name: 'paket-rincian', person: 'budi', path: '/paket', follow: '/paket/rincian' },
  { name: 'anggaran', person: 'budi', path: '/anggaran' },
  { name: 'cari', person: 'budi', path: '/cari' },
  { name: 'cari-hasil', person: 'budi', path: '/cari?q=jalan' },
  { name: 'cari-kosong', person: 'budi', path: '/cari?q=zzzz' },
  { name: 'berkas', person: 'budi', path: '/berkas' },
  { name: 'berkas-satu', person: 'budi', path: '/berkas', follow: '/berkas/' },
  { name: 'profil', person: 'ratna', path: '/profil' },
  { name: 'bukan-wewenang', person: 'ratna', path: '/berkas', status: 403 },
  { name: 'tidak-ada', person: 'budi', path: '/tidak-ada', status: 404 },
]

/** Answers that are files or redirects, or that need a state of their own. */
const NOT_PAGES = /unduh|laporan|gambar|kemajuan|tolakan|:|^\/$|^\/siapkan$/

export function pagesToSee(): PageToSee[] {
  const named = new Set(NAMED.map((page) => page.path.split('?')[0]))
  const routes = allRoutes({
    cast: async () => [],
    setUpToken: async () => null,
    loading: () => null,
  } as unknown as Parameters<typeof allRoutes>[0])
  const rest = routes
    .filter((route) => route.method === 'GET' && !NOT_PAGES.test(route.path) && !named.has(route.path))
    .map((route): PageToSee => ({
      name: route.path.slice(1).replaceAll('/', '-'),
      person: 'budi',
      path: route.path,
    }))
  return [...NAMED, ...rest.filter((page) => !NAMED.some((one) => one.name === page.name))]
}

export interface Look {
  readonly language: 'id' | 'en'
  readonly theme: 'light' | 'dark'
  readonly width: number
  readonly height?: number
  readonly scale?: number
}

/** A browser window in which a person is signed in, in one language and theme. */
export async function signedIn(
  browser: Browser,
  padan: Pick<RunningPadan, 'url' | 'password'>,
  person: PageToSee['person'],
  look: Look,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.height ?? (look.width < 500 ? 800 : 900) },
    reducedMotion: 'reduce',
    deviceScaleFactor: look.scale ?? 1,
  })
  if (person) {
    const answer = await context.request.post(`${padan.url}/masuk`, {
      headers: { origin: padan.url },
      form: { email: `${person}@cemara.contoh`, sandi: padan.password },
      maxRedirects: 0,
    })
    if (answer.status() !== 303) throw new Error(`${person} could not sign in: ${answer.status()}`)
  }
  await context.addCookies([
    { name: 'bahasa', value: look.language, url: padan.url },
    { name: 'tema', value: look.theme, url: padan.url },
  ])
  return context
}

/** Goes there; `false` when the address answers with something other than a page. */
export async function visit(page: Page, padan: Pick<RunningPadan, 'url'>, see: PageToSee): Promise<boolean> {
  const answer = await page.request.get(`${padan.url}${see.path}`)
  if (!(answer.headers()['content-type'] ?? '').startsWith('text/html')) return false
  // A page about one thing, asked for without naming it.
  if (see.status === undefined && answer.status() === 404) return false
  if (answer.status() !== (see.status ?? 200))
    throw new Error(`${see.path}: ${answer.status()}, expected ${see.status ?? 200}`)
  await page.goto(`${padan.url}${see.path}`)
  if (see.follow) {
    const href = await page.locator(`main a[href^="${see.follow}"]`).first().getAttribute('href')
    if (!href) return false
    await page.goto(`${padan.url}${href}`)
  }
  return true
}
