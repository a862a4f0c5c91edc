/** Routes of the public catalogue: everyone may look, without an account. */
import { readFile } from 'node:fs/promises'
import type pg from 'pg'
import { allows, html, type Route, type Visit } from '#people'
import { inGovernment } from '#platform/db'
import { findIsoDate, type IsoDate } from '#shared/date'
import { findKlpd, type Klpd } from '#shared/ids'
import { menuPlace, sheetResponse } from '#web'
import { PUBLIC } from '../curation/states.ts'
import { classOf } from '../product-classes.ts'
import { photoPath, readRupiah } from './catalogue.action.ts'
import {
  countClasses,
  type KatalogFilter,
  type KatalogSort,
  listKatalog,
  listKecamatan,
  PAPER_FILTERS,
  passedFilters,
  SORTS,
} from './katalog.queries.ts'
import { KatalogPage, WhyPage } from './katalog.page.tsx'
import { ProductPage, ShopPage } from './product.page.tsx'
import { explain, findByText, liveSearch, type WordReason } from './live.ts'
import {
  findProduct,
  findShop,
  isId,
  latestOrigins,
  listPhotos,
  listPrices,
  listSheets,
  listVisits,
  papersOf,
  type Product,
  productsOfMaker,
} from './store.queries.ts'
import type { CatalogueSurroundings } from './surroundings.ts'
import { say } from './words.ts'

const PAGE_SIZE = 12
const SHEET_ROWS = 20_000
const TEXT_MAX = 300

export function katalogRoutes(around: CatalogueSurroundings): Route[] {
  const open = { method: 'GET', permission: 'open' } as const
  return [
    {
      ...open,
      path: '/katalog',
      menu: menuPlace('belanja', 40, 'Katalog UMKM', 'Catalogue of UMKM'),
      handle: listPage,
    },
    { ...open, path: '/katalog/unduh', handle: sheet },
    { ...open, path: '/katalog/mengapa', handle: whyPage },
    { ...open, path: '/katalog/produk/:klpd/:id', handle: (visit) => productPage(visit, around) },
    { ...open, path: '/katalog/penyedia/:klpd/:id', handle: shopPage },
    { ...open, path: '/katalog/foto/:klpd/:id/:size', handle: (visit) => photo(visit, around) },
  ]
}
const notFound = () => new Response(null, { status: 404 })

/** In the context of the named government: a public page names it in its address. */
export const asGovernment = <T,>(visit: Visit, klpd: Klpd, work: (client: pg.PoolClient) => Promise<T>) =>
  inGovernment(visit.services.pool, klpd, work, 'read only')

interface Government {
  readonly klpd: Klpd
  readonly nama: string
}
/** Named in the address, else the visitor's own, else the first: most installations have one. */
async function governmentOf(
  visit: Visit,
): Promise<{ all: readonly Government[]; here: Government | undefined }> {
  const all = (
    await visit.services.pool.query<Government>(
      'select klpd, nama from agencies.government order by nama limit 600',
    )
  ).rows
  const wanted = findKlpd(visit.url.searchParams.get('pemda') ?? '') ?? visit.klpd
  return {
    all,
    here:
      all.find((one) => one.klpd === wanted) ??
      (wanted && visit.url.searchParams.has('pemda') ? undefined : all[0]),
  }
}

/** What people type, without control and format characters; 10,000 letters and other scripts are only text. */
function typed(visit: Visit, name: string, most = TEXT_MAX): { text: string; cut: boolean } {
  const raw = (visit.url.searchParams.get(name) ?? '')
    .slice(0, 20_000)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return { text: [...raw].slice(0, most).join(''), cut: [...raw].length > most }
}

function readFilter(visit: Visit): { filter: KatalogFilter; sort: KatalogSort; problems: string[] } {
  const get = (name: string) => typed(visit, name, 40).text
  const t = (id: string, en: string) => say(visit.language, id, en)
  const problems: string[] = []
  const price = get('harga') === '' ? null : readRupiah(get('harga'))
  if (price === undefined)
    problems.push(
      t(
        `Harga “${get('harga')}” tidak terbaca; isi angka saja, misalnya 50000. Saringan harga tidak dipakai.`,
        `The price “${get('harga')}” cannot be read; enter digits such as 50000. The filter is not used.`,
      ),
    )
  const day = findIsoDate(get('pada'))
  if (get('pada') && !day)
    problems.push(
      t(
        `Hari “${get('pada')}” tidak terbaca; isi seperti 2026-01-31. Dipakai hari ini.`,
        `The day “${get('pada')}” cannot be read; enter it as 2026-01-31. Today is used.`,
      ),
    )
  return {
    problems,
    sort: SORTS.find((one) => one === get('urut')) ?? 'cocok',
    filter: {
      kelas: classOf(get('kelas')) ? get('kelas') : '',
      kecamatan: /^\d{2}(\.\d{2}){1,2}$/.test(get('kec')) ? get('kec') : '',
      hargaMax: price ?? null,
      surat: PAPER_FILTERS.find((one) => one === get('surat')) ?? '',
      pada: day ?? visit.today,
      pdn: get('dn') === '1',
      umk: get('umk') === '1',
      penyedia: isId(get('penyedia')) ? get('penyedia') : '',
    },
  }
}

async function find(visit: Visit, klpd: Klpd, page: number, pageSize: number) {
  const { text, cut } = typed(visit, 'q')
  const { filter, sort, problems } = readFilter(visit)
  const words = new Map<number, readonly WordReason[]>()
  let refs: number[] | null = null
  let unknownWords: string[] = []
  if (text !== '') {
    const search = await liveSearch(visit.services, klpd)
    const { hits, query } = findByText(search, text)
    refs = hits.map((hit) => hit.ref)
    for (const hit of hits) words.set(hit.ref, hit.words)
    unknownWords = query.slots
      .filter((slot) => slot.unknown && slot.kind === 'word')
      .map((slot) => slot.label)
  }
  const found = await asGovernment(visit, klpd, (client) =>
    listKatalog(client, klpd, { filter, refs, sort, page, pageSize }),
  )
  return { text, cut, filter, sort, problems, words, unknownWords, ...found }
}

async function listPage(visit: Visit): Promise<Response> {
  const { all, here } = await governmentOf(visit)
  const title = say(visit.language, 'Katalog UMKM', 'Catalogue of UMKM')
  if (!here) return notFound()
  const page = Math.min(1000, Math.max(1, Math.floor(Number(visit.url.searchParams.get('hal')) || 1)))
  const found = await find(visit, here.klpd, page, PAGE_SIZE)
  const more = await asGovernment(visit, here.klpd, async (client) => ({
    photos: await listPhotos(
      client,
      here.klpd,
      found.rows.map((row) => row.product_id),
    ),
    papers: await papersOf(client, [...new Set(found.rows.map((row) => row.maker_id))], found.filter.pada),
    kecamatan: await listKecamatan(client, here.klpd),
    classes: found.rows.length === 0 ? await countClasses(client, here.klpd) : [],
  }))
  return html(
    visit,
    { title },
    <KatalogPage
      language={visit.language}
      url={visit.url}
      government={here.nama}
      klpd={here.klpd}
      governments={all}
      today={visit.today}
      page={page}
      pages={Math.max(1, Math.ceil(found.total / PAGE_SIZE))}
      {...found}
      {...more}
    />,
  )
}

async function sheet(visit: Visit): Promise<Response> {
  const { here } = await governmentOf(visit)
  if (!here) return notFound()
  const { rows } = await find(visit, here.klpd, 1, SHEET_ROWS)
  return sheetResponse(
    {
      name: `katalog-${here.klpd}-${visit.today}`,
      columns: [
        'nama',
        'jenis',
        'harga_rupiah',
        'satuan',
        'penyedia',
        'skala',
        'kecamatan',
        'pesanan_minimum',
        'waktu_siap_jam',
        'kurasi',
        'nilai_kurasi',
        'dasar_dalam_negeri',
        'bahan_lokal_persen',
        'bahan_lokal_tingkat',
        'dapat_dipesan',
        'id',
      ],
      rows: rows.map((row) => [
        row.name,
        row.class_code,
        row.price_rupiah,
        row.unit,
        row.maker_name,
        row.umkm_class,
        row.kecamatan,
        row.minimum_order,
        row.lead_hours,
        row.passed_level,
        row.passed_score,
        row.pdn_basis,
        row.local_percent,
        row.local_level,
        row.state === 'TAYANG' ? 'ya' : 'tidak',
        row.product_id,
      ]),
    },
    visit.url.searchParams.get('format') === 'csv' ? 'csv' : 'xlsx',
  )
}

/** A public product, or any for who may read curation or acts for its seller. */
async function visibleProduct(
  visit: Visit,
  around: CatalogueSurroundings,
  client: pg.PoolClient,
  klpd: Klpd,
  id: string,
): Promise<Product | undefined> {
  const product = await findProduct(client, klpd, id)
  if (!product || PUBLIC.includes(product.state)) return product
  if (visit.klpd !== klpd || visit.viewer.personId === null) return undefined
  if (allows(visit.viewer, 'catalogue.read', undefined)) return product
  const own = await around.sellersOf(client, klpd, visit.viewer.personId)
  return own.some((one) => one.seller_id === product.maker_id) ? product : undefined
}

const named = (visit: Visit) => ({
  klpd: findKlpd(visit.request.req.param('klpd') ?? ''),
  id: visit.request.req.param('id') ?? '',
})

async function productPage(visit: Visit, around: CatalogueSurroundings): Promise<Response> {
  const { klpd, id } = named(visit)
  if (!klpd) return notFound()
  const on: IsoDate = findIsoDate(visit.url.searchParams.get('pada') ?? '') ?? visit.today
  const data = await asGovernment(visit, klpd, async (client) => {
    const product = await visibleProduct(visit, around, client, klpd, id)
    if (!product) return undefined
    const origins = await latestOrigins(client, klpd, id)
    const sheets = await listSheets(client, klpd, id)
    return {
      product,
      photos: await listPhotos(client, klpd, [id]),
      prices: await listPrices(client, klpd, id),
      papers: await papersOf(client, [product.maker_id], on),
      origins: origins.rows,
      originVersion: origins.version,
      // The public sees the marks that let it pass; notes and names stay between curators and kitchen.
      sheets: sheets.filter((one) => one.round === product.round),
      ceilings: await around.ceilings(client, klpd, Number(on.slice(0, 4))),
      visits: await listVisits(client, klpd, product.maker_id),
    }
  })
  if (!data) return notFound()
  return html(
    visit,
    { title: data.product.name },
    <ProductPage
      language={visit.language}
      klpd={klpd}
      on={on}
      orderable={data.product.state === 'TAYANG'}
      {...data}
    />,
  )
}

async function shopPage(visit: Visit): Promise<Response> {
  const { klpd, id } = named(visit)
  if (!klpd) return notFound()
  const on: IsoDate = findIsoDate(visit.url.searchParams.get('pada') ?? '') ?? visit.today
  const data = await asGovernment(visit, klpd, async (client) => {
    const shop = await findShop(client, klpd, id)
    if (!shop) return undefined
    const products = (await productsOfMaker(client, klpd, id)).filter(
      (one) => PUBLIC.includes(one.state) && one.price_rupiah !== null,
    )
    const kecamatan =
      (await listKecamatan(client, klpd)).find((one) => one.kode === shop.kecamatan)?.nama ?? ''
    return {
      shop,
      products,
      kecamatan,
      photos: await listPhotos(
        client,
        klpd,
        products.map((one) => one.product_id),
      ),
      papers: await papersOf(client, [id], on),
      visits: await listVisits(client, klpd, id),
    }
  })
  if (!data) return notFound()
  return html(
    visit,
    { title: data.shop.name },
    <ShopPage language={visit.language} klpd={klpd} on={on} {...data} />,
  )
}

async function whyPage(visit: Visit): Promise<Response> {
  const { here } = await governmentOf(visit)
  if (!here) return notFound()
  const { text } = typed(visit, 'q')
  const asked = typed(visit, 'produk', 120).text
  const id = typed(visit, 'id', 36).text
  const { filter } = readFilter(visit)
  const search = await liveSearch(visit.services, here.klpd)
  const data = await asGovernment(visit, here.klpd, async (client) => {
    const chosen = isId(id) ? await findProduct(client, here.klpd, id) : undefined
    const product = chosen && PUBLIC.includes(chosen.state) ? chosen : undefined
    const candidates =
      asked === '' || product
        ? []
        : (
            await listKatalog(client, here.klpd, {
              filter: {
                kelas: '',
                kecamatan: '',
                hargaMax: null,
                surat: '',
                pada: visit.today,
                pdn: false,
                umk: false,
                penyedia: '',
              },
              refs: findByText(search, asked).hits.map((one) => one.ref),
              sort: 'cocok',
              page: 1,
              pageSize: 10,
            })
          ).rows
    return {
      product,
      candidates,
      filters: product ? await passedFilters(client, here.klpd, product.product_id, filter) : [],
    }
  })
  const { product } = data
  const found = product ? await find(visit, here.klpd, 1, 500) : undefined
  const place = product ? found!.rows.findIndex((row) => row.product_id === product.product_id) : -1
  return html(
    visit,
    { title: say(visit.language, 'Mengapa suatu produk tidak muncul?', 'Why does a product not appear?') },
    <WhyPage
      language={visit.language}
      url={visit.url}
      klpd={here.klpd}
      text={text}
      asked={asked}
      place={place < 0 ? null : place + 1}
      words={product && text ? explain(search, text, product.ref).words : []}
      {...data}
    />,
  )
}

/** Our own JPEG and nothing else: no upload is ever served as it came. */
async function photo(visit: Visit, around: CatalogueSurroundings): Promise<Response> {
  const { klpd, id } = named(visit)
  const size = visit.request.req.param('size')
  if (!klpd || !isId(id) || (size !== 'kecil' && size !== 'besar')) return notFound()
  const found = await asGovernment(visit, klpd, async (client) => {
    const row = (
      await client.query<{ product_id: string; sha256: string }>(
        'select product_id, sha256 from catalogue.photo where klpd = $1 and photo_id = $2 and removed_at is null',
        [klpd, id],
      )
    ).rows[0]
    const product = row && (await visibleProduct(visit, around, client, klpd, row.product_id))
    return product ? { sha256: row.sha256, isPublic: PUBLIC.includes(product.state) } : undefined
  })
  if (!found) return notFound()
  let bytes: Buffer
  try {
    bytes = await readFile(photoPath(visit.services.dataDir, found.sha256, size))
  } catch {
    return notFound()
  }
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'image/jpeg',
      'content-disposition': 'inline',
      'cache-control': found.isPublic ? 'public, max-age=86400' : 'private, no-store',
    },
  })
}
