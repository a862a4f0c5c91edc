/**
 * Every page of Padan as somebody sees it: named states first (much data, none, an error), then every other GET route
 * that answers with a page, so that a new page is looked at without anyone remembering to add it. A page about one
 * thing (`/berkas/:run`) must be named here with the way to it; tests/every-page-is-seen.test.ts says which is missing.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { allRoutes } from '../../src/app.ts'
import { type Busy, type Member, sessionOf } from './busy-city.ts'
import type { RunningPadan } from './running-padan.ts'

export interface PageToSee {
  readonly name: string
  readonly person: Member | null
  readonly path: string | ((busy: Busy) => string)
  /** The route when the path does not say it. */
  readonly route?: string
  /** Opens the first address on that page that begins so. */
  readonly follow?: string
  /** Sends the form with this action untouched, past the browser's own checks: the page with its errors. */
  readonly sendEmpty?: string
  readonly status?: number
}

const AGENCY = '1.01.0.00.0.00.01.0000'

const NAMED: readonly PageToSee[] = [
  { name: 'masuk', person: null, path: '/masuk' },
  { name: 'masuk-salah', person: null, path: '/masuk', sendEmpty: '/masuk' },
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
  { name: 'anggaran-rincian', person: 'budi', path: '/anggaran', follow: '/anggaran/rincian' },
  { name: 'cari', person: 'budi', path: '/cari' },
  { name: 'cari-hasil', person: 'budi', path: '/cari?q=jalan' },
  { name: 'cari-kosong', person: 'budi', path: '/cari?q=zzzz' },
  { name: 'berkas', person: 'budi', path: '/berkas' },
  { name: 'berkas-salah', person: 'budi', path: '/berkas', sendEmpty: '/berkas' },
  { name: 'berkas-satu', person: 'budi', path: '/berkas', follow: '/berkas/', route: '/berkas/:run' },
  { name: 'berkas-tolakan', person: 'budi', path: (busy) => busy.rejects, route: '/berkas/:run' },
  { name: 'berkas-pemetaan', person: 'budi', path: (busy) => busy.unmapped, route: '/berkas/:run/pemetaan' },
  { name: 'pemetaan-satu', person: 'budi', path: (busy) => busy.mapping, route: '/pemetaan/:id' },
  { name: 'sumber-satu', person: 'budi', path: (busy) => busy.source, route: '/sumber/:id' },
  { name: 'sumber-salah', person: 'budi', path: '/sumber', sendEmpty: '/sumber' },
  { name: 'target-salah', person: 'budi', path: '/target', sendEmpty: '/target' },
  { name: 'potret-banding', person: 'budi', path: (busy) => busy.compare, route: '/potret/banding' },
  { name: 'terbitan-satu', person: 'budi', path: (busy) => busy.published, route: '/terbitan/:id' },
  {
    name: 'terbitan-tarik',
    person: 'budi',
    path: (busy) => `${busy.published}/tarik`,
    route: '/terbitan/:id/tarik',
  },
  { name: 'terbitan-salah', person: 'budi', path: '/terbitan', sendEmpty: '/terbitan' },
  { name: 'aturan-kosong', person: 'budi', path: '/aturan?cari=zzzz' },
  {
    name: 'aturan-rincian',
    person: 'budi',
    path: '/aturan/rincian?id=umkm.penjualan.mikro.max&pada=2026-06-30',
  },
  { name: 'aturan-usul', person: 'sari', path: '/aturan/usul?id=p3dn.target.dki_pk' },
  {
    name: 'aturan-usul-salah',
    person: 'sari',
    path: '/aturan/usul?id=p3dn.target.dki_pk',
    sendEmpty: '/aturan/usul',
  },
  {
    name: 'aturan-usulan-rincian',
    person: 'budi',
    path: (busy) => busy.proposal,
    route: '/aturan/usulan/rincian',
  },
  { name: 'hitung-buka', person: null, path: '/hitung/buka?apa=tkdn-2011' },
  {
    name: 'hitung-salah',
    person: null,
    path: '/hitung/buka?apa=pajak&hitung=1&pada=2026-06-01&tagihan=y',
    status: 422,
  },
  { name: 'pelaku-satu', person: 'budi', path: '/pelaku', follow: '/pelaku/', route: '/pelaku/:id' },
  { name: 'pelaku-kosong', person: 'budi', path: '/pelaku?q=zzzz' },
  { name: 'pelaku-baru-salah', person: 'budi', path: '/pelaku/baru', sendEmpty: '/pelaku/baru' },
  {
    name: 'pelaku-lengkapi',
    person: 'budi',
    path: '/pelaku',
    follow: '/pelaku/',
    route: '/pelaku/:id/lengkapi',
  },
  {
    name: 'pelaku-sertifikat',
    person: 'budi',
    path: '/pelaku',
    follow: '/pelaku/',
    route: '/pelaku/:id/sertifikat',
  },
  { name: 'sertifikat-kosong', person: 'budi', path: '/sertifikat?q=zzzz' },
  {
    name: 'sertifikat-satu',
    person: 'budi',
    path: '/sertifikat',
    follow: '/sertifikat/',
    route: '/sertifikat/:id',
  },
  {
    name: 'sertifikat-dampak',
    person: 'budi',
    path: '/sertifikat',
    follow: '/sertifikat/',
    route: '/sertifikat/:id/dampak',
  },
  { name: 'pesanan', person: 'ratna', path: '/pesanan' },
  { name: 'pesanan-kosong', person: 'ratna', path: '/pesanan?cari=zzzz' },
  { name: 'pesanan-paket', person: 'hadi', path: '/pesanan/paket' },
  {
    name: 'pesanan-paket-satu',
    person: 'hadi',
    path: '/pesanan/paket',
    follow: '/pesanan/paket/',
    route: '/pesanan/paket/:rup',
  },
  { name: 'pesanan-baru', person: 'ratna', path: (busy) => busy.newOrder, route: '/pesanan/baru' },
  {
    name: 'pesanan-baru-salah',
    person: 'ratna',
    path: (busy) => busy.newOrder,
    route: '/pesanan/baru',
    sendEmpty: '/pesanan/baru',
  },
  { name: 'pesanan-satu', person: 'ratna', path: (busy) => busy.order, route: '/pesanan/:id' },
  {
    name: 'pesanan-siapkan',
    person: 'ratna',
    path: (busy) => `${busy.draft}/siapkan`,
    route: '/pesanan/:id/siapkan',
  },
  {
    name: 'pesanan-pilih',
    person: 'joko',
    path: (busy) => `${busy.choosing}/pilih`,
    route: '/pesanan/:id/pilih',
  },
  { name: 'pesanan-pembayaran', person: 'lestari', path: '/pesanan/pembayaran' },
  { name: 'pesanan-pengawas', person: 'agus', path: '/pesanan/pengawas' },
  { name: 'dapur', person: 'maya', path: '/dapur' },
  { name: 'dapur-kapasitas', person: 'maya', path: '/dapur/kapasitas' },
  { name: 'dapur-uang', person: 'maya', path: '/dapur/uang' },
  {
    name: 'dapur-pesanan',
    person: 'maya',
    path: (busy) => busy.kitchenOrder,
    route: '/dapur/pesanan/:id',
  },
  { name: 'sebaran', person: null, path: '/sebaran/D999', route: '/sebaran/:klpd' },
  { name: 'katalog', person: null, path: '/katalog' },
  { name: 'katalog-kosong', person: null, path: '/katalog?q=zzzz' },
  {
    name: 'katalog-produk',
    person: null,
    path: '/katalog',
    follow: '/katalog/produk/',
    route: '/katalog/produk/:klpd/:id',
  },
  {
    name: 'katalog-penyedia',
    person: null,
    path: (busy) => busy.shop,
    route: '/katalog/penyedia/:klpd/:id',
  },
  { name: 'dapur-produk', person: 'maya', path: '/dapur/produk' },
  { name: 'dapur-produk-baru', person: 'maya', path: '/dapur/produk/baru' },
  {
    name: 'dapur-produk-baru-salah',
    person: 'maya',
    path: '/dapur/produk/baru',
    sendEmpty: '/dapur/produk/baru',
  },
  {
    name: 'dapur-produk-satu',
    person: 'maya',
    path: '/dapur/produk',
    follow: '/dapur/produk/',
    route: '/dapur/produk/:id',
  },
  { name: 'dapur-ketentuan', person: 'maya', path: '/dapur/ketentuan' },
  { name: 'kurasi', person: 'intan', path: '/kurasi' },
  { name: 'kurasi-bobot', person: 'intan', path: '/kurasi/bobot' },
  { name: 'kurasi-penyedia', person: 'intan', path: '/kurasi/penyedia' },
  { name: 'kurasi-penyedia-baru', person: 'intan', path: '/kurasi/penyedia/baru' },
  {
    name: 'kurasi-penyedia-satu',
    person: 'intan',
    path: '/kurasi/penyedia',
    follow: '/kurasi/penyedia/',
    route: '/kurasi/penyedia/:id',
  },
  {
    name: 'kurasi-produk-satu',
    person: 'intan',
    path: '/kurasi',
    follow: '/kurasi/produk/',
    route: '/kurasi/produk/:id',
  },
  { name: 'periksa', person: null, path: (busy) => busy.paper, route: '/periksa/:klpd/:code' },
  { name: 'periksa-salah', person: null, path: '/periksa/D999/SALAH', status: 404 },
  { name: 'terima', person: null, path: (busy) => busy.receive, route: '/terima/:klpd/:id/:token' },
  {
    name: 'kotak-keluar-satu',
    person: 'budi',
    path: '/kotak-keluar',
    follow: '/kotak-keluar/',
    route: '/kotak-keluar/:nomor',
  },
  { name: 'orang', person: 'budi', path: '/orang' },
  { name: 'orang-salah', person: 'budi', path: '/orang', sendEmpty: '/orang' },
  { name: 'orang-pulihkan', person: 'budi', path: '/orang', follow: '/orang/pulihkan' },
  { name: 'orang-kop', person: 'budi', path: '/orang/kop' },
  { name: 'orang-kop-salah', person: 'budi', path: '/orang/kop', sendEmpty: '/orang/kop' },
  { name: 'profil', person: 'ratna', path: '/profil' },
  { name: 'profil-sandi-salah', person: 'ratna', path: '/profil/sandi', sendEmpty: '/profil/sandi' },
  { name: 'panduan-satu', person: null, path: '/panduan', follow: '/panduan/', route: '/panduan/:nama' },
  { name: 'bukan-wewenang', person: 'ratna', path: '/berkas', status: 403 },
  { name: 'tidak-ada', person: 'budi', path: '/tidak-ada', status: 404 },
]

/**
 * Answers that are files, data of an island, or redirects; what only an empty installation shows; and the second step of
 * signing in, which tests/long/account.test.ts looks at.
 */
const NOT_PAGES =
  /\/(unduh|laporan|gambar|kemajuan|tolakan|bukti|pdf|foto)$|\/(dokumen|lampiran|foto|gambar)\/|^\/$|^\/siapkan$|^\/masuk\/kode$|\/sso$/
/** `/orang/sso` and `/profil/sso` are pages, and so is any other that ends like a redirect. */
const PAGES_AFTER_ALL = ['/orang/sso', '/profil/sso']

const routes = () =>
  allRoutes({
    cast: async () => [],
    setUpToken: async () => null,
    loading: () => null,
  } as unknown as Parameters<typeof allRoutes>[0])
    .filter(
      (route) =>
        route.method === 'GET' && (PAGES_AFTER_ALL.includes(route.path) || !NOT_PAGES.test(route.path)),
    )
    .map((route) => route.path)

const routeOf = (see: PageToSee): string =>
  see.route ?? see.follow ?? (typeof see.path === 'string' ? see.path : '').split('?')[0]!

/** Pages about one thing that nobody named above. */
export function unseenRoutes(): string[] {
  const named = new Set(NAMED.map(routeOf))
  return routes().filter((path) => path.includes(':') && !named.has(path))
}

/** Names above that lead to no route of the product. */
export const staleNames = (): string[] => {
  const known = new Set(routes())
  return NAMED.filter((see) => see.status !== 404 && !known.has(routeOf(see))).map((see) => see.name)
}

const isEmptyList = (see: PageToSee) => typeof see.path === 'string' && see.path.includes('zzzz')

export function pagesToSee(): PageToSee[] {
  // A page named only for its error or its empty list is also seen as it stands.
  const plain = NAMED.filter((see) => !see.sendEmpty && !see.status && !isEmptyList(see))
  const named = new Set(plain.map(routeOf))
  const rest = routes()
    .filter((path) => !path.includes(':') && !named.has(path))
    .map((path): PageToSee => ({ name: path.slice(1).replaceAll('/', '-'), person: 'budi', path }))
  return [...NAMED, ...rest]
}

/** Pages of an installation in which nothing has happened yet, as its first admin may see them. */
export const emptyPages = (): PageToSee[] =>
  routes()
    .filter((path) => !path.includes(':') && !path.startsWith('/masuk'))
    .map((path) => ({ name: `baru-${path.slice(1).replaceAll('/', '-')}`, person: null, path }))

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
  padan: Pick<RunningPadan, 'url' | 'password' | 'setClock'>,
  person: PageToSee['person'],
  look: Look,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.height ?? (look.width < 500 ? 800 : 900) },
    reducedMotion: 'reduce',
    deviceScaleFactor: look.scale ?? 1,
  })
  const cookies = person ? await sessionOf(padan, person) : ''
  await context.addCookies([
    ...cookies
      .split('; ')
      .filter((one) => one.includes('='))
      .map((one) => ({
        name: one.slice(0, one.indexOf('=')),
        value: one.slice(one.indexOf('=') + 1),
        url: padan.url,
      })),
    { name: 'bahasa', value: look.language, url: padan.url },
    { name: 'tema', value: look.theme, url: padan.url },
  ])
  return context
}

/** Goes there; what went wrong on the way comes back as a sentence. */
export async function visit(
  page: Page,
  padan: Pick<RunningPadan, 'url'>,
  see: PageToSee,
  busy: Busy,
): Promise<string | null> {
  let path = typeof see.path === 'string' ? see.path : see.path(busy)
  let answer = await page.goto(`${padan.url}${path}`)
  if (see.follow) {
    const hrefs = await page
      .locator(`main a[href^="${see.follow}"]`)
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')!))
    const known = new Set(routes())
    // `/pelaku/baru` begins like `/pelaku/:id` and is none.
    const own = hrefs.find((href) => see.route === undefined || !known.has(href.split('?')[0]!))
    if (!own) return `${path} leads to no ${see.follow}…`
    const [begin, query] = own.split('?')
    path = `${begin}${see.route?.replace(/^.*:\w+/, '') ?? ''}${query ? `?${query}` : ''}`
    answer = await page.goto(`${padan.url}${path}`)
  }
  if (see.sendEmpty) {
    // The answer is another document: nothing may be asked of the page before it stands.
    const [sent] = await Promise.all([
      page.waitForNavigation({ waitUntil: 'load' }),
      page
        .locator(`main form[method="post"][action="${see.sendEmpty}"]`)
        .first()
        .evaluate((form) => {
          ;(form as HTMLFormElement).noValidate = true
          ;(form as HTMLFormElement).submit()
        }),
    ])
    return sent?.status() === 422 ? null : `${see.sendEmpty}, sent empty, answers ${sent?.status()}`
  }
  const expected = see.status ?? 200
  if (answer?.status() !== expected) return `${path} answers ${answer?.status()}, expected ${expected}`
  if (new URL(page.url()).pathname !== path.split('?')[0]) return `${path} leads to ${page.url()}`
  return null
}
