/** Routes of the kitchen's own products. Whoever acts for a maker is asked of orders (surroundings). */
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { html, readForm, redirectTo, redirectWith, type Route, type Visit } from '#people'
import { addNotice } from '#notices'
import { findIsoDate } from '#shared/date'
import type { Reason } from '#shared/decision'
import { menuPlace, type Problem } from '#web'
import { readOrigins } from '../curation/origin.ts'
import { OPEN_TO_CHANGE, type MoveId, movesOpenTo } from '../curation/states.ts'
import { drawPhoto } from '../photo/draw.ts'
import { PHOTO_BYTES } from '../photo/photo.ts'
import {
  addPhoto,
  createProduct,
  type Doing,
  editProduct,
  moveProduct,
  planPrice,
  type ProductDraft,
  readRupiah,
  removePhoto,
  stateOrigins,
  whatPhotoLacks,
  whatStops,
} from './catalogue.action.ts'
import { MyProductPage, MyProductsPage, type SentForm } from './dapur.page.tsx'
import { waitsForCuration } from './notices.ts'
import {
  findProduct,
  isId,
  latestOrigins,
  listActions,
  listPhotos,
  listPrices,
  listSheets,
  papersOf,
  type Product,
  productsOfMaker,
  readCuration,
  standingOf,
} from './store.queries.ts'
import type { CatalogueSurroundings } from './surroundings.ts'
import { MOVE_WORDS, problemsOf, say } from './words.ts'

const notFound = () => new Response(null, { status: 404 })

export const doingOf = (visit: Visit, around: CatalogueSurroundings): Doing => ({
  klpd: visit.klpd!,
  at: visit.now,
  today: visit.today,
  by: { personId: visit.viewer.personId, name: visit.viewer.name },
  after: around.afterProduct as Doing['after'],
})

export function kitchenProductRoutes(around: CatalogueSurroundings): Route[] {
  const use = { permission: 'kitchen.use' } as const
  return [
    {
      method: 'GET',
      path: '/dapur/produk',
      menu: menuPlace('dapur', 15, 'Produk saya', 'My products'),
      ...use,
      handle: (visit) => list(visit, around),
    },
    { method: 'GET', path: '/dapur/produk/baru', ...use, handle: (visit) => form(visit, around, null, {}) },
    {
      method: 'POST',
      path: '/dapur/produk/baru',
      money: { none: 'produk baru belum dapat dipesan sebelum kurasi' },
      ...use,
      handle: (visit) => create(visit, around),
    },
    {
      method: 'GET',
      path: '/dapur/produk/:id',
      ...use,
      handle: (visit) => mine(visit, around, (product) => form(visit, around, product, {})),
    },
    {
      method: 'POST',
      path: '/dapur/produk/:id',
      money: { none: 'uraian produk' },
      ...use,
      handle: (visit) => mine(visit, around, (product) => edit(visit, around, product)),
    },
    {
      method: 'POST',
      path: '/dapur/produk/:id/foto',
      money: { none: 'foto' },
      ...use,
      largeBody: true,
      handle: (visit) => mine(visit, around, (product) => upload(visit, around, product)),
    },
    {
      method: 'POST',
      path: '/dapur/produk/:id/foto/:foto/hapus',
      money: { none: 'foto' },
      ...use,
      handle: (visit) => mine(visit, around, (product) => dropPhoto(visit, around, product)),
    },
    {
      method: 'POST',
      path: '/dapur/produk/:id/bahan',
      money: { none: 'asal bahan' },
      ...use,
      handle: (visit) => mine(visit, around, (product) => origins(visit, around, product)),
    },
    {
      method: 'POST',
      path: '/dapur/produk/:id/harga',
      money: { none: 'harga untuk pesanan berikutnya; yang sudah dikirim menyimpan harganya sendiri' },
      ...use,
      handle: (visit) => mine(visit, around, (product) => price(visit, around, product)),
    },
    {
      method: 'POST',
      path: '/dapur/produk/:id/:move',
      money: { none: 'keadaan produk di katalog' },
      ...use,
      handle: (visit) => mine(visit, around, (product) => step(visit, around, product)),
    },
  ]
}

const shopsOf = (visit: Visit, around: CatalogueSurroundings, client: pg.PoolClient) =>
  around.sellersOf(client, visit.klpd!, visit.viewer.personId!)

async function list(visit: Visit, around: CatalogueSurroundings): Promise<Response> {
  const data = await visit.inGovernment(async (client) => {
    const shops = await shopsOf(visit, around, client)
    const products: Product[] = []
    for (const shop of shops.slice(0, 20))
      products.push(...(await productsOfMaker(client, visit.klpd!, shop.seller_id)))
    return {
      shops,
      products,
      photos: await listPhotos(
        client,
        visit.klpd!,
        products.map((one) => one.product_id),
      ),
    }
  })
  return html(
    visit,
    { title: say(visit.language, 'Produk saya', 'My products') },
    <MyProductsPage language={visit.language} klpd={visit.klpd!} {...data} />,
  )
}

/** Only a product of a maker for whom this person acts; another's answers as if it were not there. */
async function mine(
  visit: Visit,
  around: CatalogueSurroundings,
  work: (product: Product) => Promise<Response>,
): Promise<Response> {
  const id = visit.request.req.param('id') ?? ''
  const product = await visit.inGovernment(async (client) => {
    const found = await findProduct(client, visit.klpd!, id)
    return found && (await shopsOf(visit, around, client)).some((one) => one.seller_id === found.maker_id)
      ? found
      : undefined
  })
  return product ? work(product) : notFound()
}

const EMPTY: ProductDraft = {
  name: '',
  class_code: '',
  description: '',
  unit: 'porsi',
  serves_persons: '1',
  minimum_order: '1',
  lead_hours: '',
  price: '',
  halal_process_no: '',
  not_halal: false,
  made_here: true,
}
const draftOf = (product: Product): ProductDraft => ({
  name: product.name,
  class_code: product.class_code,
  description: product.description,
  unit: product.unit,
  serves_persons: String(product.serves_persons),
  minimum_order: String(product.minimum_order),
  lead_hours: product.lead_hours === null ? '' : String(product.lead_hours),
  price: product.price_rupiah === null ? '' : String(product.price_rupiah),
  halal_process_no: product.halal_process_no ?? '',
  not_halal: product.not_halal,
  made_here: product.made_here,
})
/** Long texts are not cut silently by the form reader. */
async function readLongForm(visit: Visit): Promise<Record<string, string>> {
  const body = await visit.request.req.parseBody()
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => [key, typeof value === 'string' ? value.slice(0, 4000) : '']),
  )
}
const draftFrom = (typed: Record<string, string>): ProductDraft => ({
  name: typed['nama'] ?? '',
  class_code: typed['kelas'] ?? '',
  description: typed['uraian'] ?? '',
  unit: typed['satuan'] ?? '',
  serves_persons: typed['orang'] ?? '',
  minimum_order: typed['minimum'] ?? '',
  lead_hours: typed['siap'] ?? '',
  price: typed['harga'] ?? '',
  halal_process_no: typed['halal_proses'] ?? '',
  not_halal: typed['tidak_halal'] === 'ya',
  made_here: typed['buat_sendiri'] === 'ya',
})

interface Shown {
  readonly typed?: ProductDraft
  readonly shopTyped?: string
  readonly originTyped?: Record<string, string>
  /** The form of a photo or a price that came back. */
  readonly sent?: SentForm
  readonly problems?: readonly Problem[]
  readonly newId?: string
}
async function form(
  visit: Visit,
  around: CatalogueSurroundings,
  product: Product | null,
  shown: Shown,
): Promise<Response> {
  const klpd = visit.klpd!
  const data = await visit.inGovernment(async (client) => {
    const shops = await shopsOf(visit, around, client)
    const ceilings = await around.ceilings(client, klpd, Number(visit.today.slice(0, 4)))
    if (!product)
      return {
        shops,
        ceilings,
        photos: [],
        prices: [],
        papers: [],
        origins: [],
        originVersion: undefined,
        sheets: [],
        actions: [],
        stops: [] as Reason[],
      }
    const now = (await findProduct(client, klpd, product.product_id)) ?? product
    const known = await latestOrigins(client, klpd, now.product_id)
    const next = movesOpenTo(standingOf(now), 'penyedia').find(
      (row) => row.id !== 'turunkan' && row.id !== 'tarik' && row.id !== 'kurasi-ulang',
    )
    return {
      shops,
      ceilings,
      now,
      photos: await listPhotos(client, klpd, [now.product_id]),
      prices: await listPrices(client, klpd, now.product_id),
      papers: await papersOf(client, [now.maker_id], visit.today),
      origins: known.rows,
      originVersion: known.version,
      sheets: await listSheets(client, klpd, now.product_id),
      actions: await listActions(client, klpd, now.product_id),
      stops: next ? await whatStops(client, { klpd, today: visit.today }, now, next.id) : [],
    }
  })
  const problems = shown.problems ?? []
  const here = 'now' in data ? data.now! : null
  return html(
    visit,
    {
      title: here?.name ?? say(visit.language, 'Produk baru', 'New product'),
      scripts: ['draft.js', 'photo.js'],
      status: problems.length > 0 ? 422 : 200,
    },
    <MyProductPage
      language={visit.language}
      klpd={klpd}
      today={visit.today}
      {...data}
      product={here}
      newId={shown.newId ?? randomUUID()}
      typed={shown.typed ?? (here ? draftOf(here) : EMPTY)}
      shopTyped={shown.shopTyped ?? ''}
      originTyped={shown.originTyped ?? {}}
      sent={shown.sent ?? null}
      problems={problems}
    />,
  )
}

async function create(visit: Visit, around: CatalogueSurroundings): Promise<Response> {
  const typed = await readLongForm(visit)
  const id = isId(typed['id']) ? typed['id'] : randomUUID()
  const done = await visit.inGovernment(async (client) => {
    const shops = await shopsOf(visit, around, client)
    const shop = shops.find((one) => one.seller_id === typed['usaha']) ?? shops[0]
    return shop ? createProduct(client, doingOf(visit, around), shop.seller_id, id, draftFrom(typed)) : null
  })
  if (!done) return redirectTo('/dapur/produk')
  if (!done.ok)
    return form(visit, around, null, {
      typed: draftFrom(typed),
      shopTyped: typed['usaha'] ?? '',
      newId: id,
      problems: problemsOf(done.because, visit.language, 'nama'),
    })
  return redirectWith(`/dapur/produk/${id}`, {
    kind: 'good',
    text: say(
      visit.language,
      'Draf tersimpan. Lengkapi foto dan asal bahan, lalu ajukan.',
      'Draft saved. Add photo and origins, then submit.',
    ),
  })
}

const saved = (visit: Visit, product: Product, id: string, en: string) =>
  redirectWith(`/dapur/produk/${product.product_id}`, { kind: 'good', text: say(visit.language, id, en) })

async function edit(visit: Visit, around: CatalogueSurroundings, product: Product): Promise<Response> {
  const typed = await readLongForm(visit)
  const done = await visit.inGovernment((client) =>
    editProduct(
      client,
      doingOf(visit, around),
      product.product_id,
      draftFrom(typed),
      typed['setuju'] === 'ya',
    ),
  )
  if (!done.ok)
    return form(visit, around, product, {
      typed: draftFrom(typed),
      problems: problemsOf(done.because, visit.language, 'nama'),
    })
  return done.value.curatedAnew
    ? saved(
        visit,
        product,
        'Tersimpan. Produk perlu kurasi ulang; ajukan lagi.',
        'Saved. The product needs new curation; submit it.',
      )
    : saved(visit, product, 'Tersimpan.', 'Saved.')
}

async function upload(visit: Visit, around: CatalogueSurroundings, product: Product): Promise<Response> {
  let typed: Record<string, string> = {}
  const back = (because: readonly Reason[]) =>
    form(visit, around, product, {
      sent: { form: 'foto', typed },
      problems: problemsOf(because, visit.language, 'foto'),
    })
  const said = Number(visit.request.req.header('content-length') ?? 0)
  // Before the body is read: what is far too large is not taken in.
  if (said > PHOTO_BYTES + 64 * 1024)
    return back([{ code: 'photo-too-large', facts: { bytes: said, most: PHOTO_BYTES } }])
  const body = await visit.request.req.parseBody()
  const file = body['foto'] instanceof File && body['foto'].size > 0 ? body['foto'] : null
  const alt = typeof body['alt'] === 'string' ? body['alt'].slice(0, 400) : ''
  const consents = body['setuju_foto'] === 'ya'
  typed = { alt, ...(consents ? { setuju_foto: 'ya' } : {}) }
  const lacks = whatPhotoLacks(product, alt, consents)
  if (!file) return back([{ code: 'photo-missing' }, ...lacks])
  if (file.size > PHOTO_BYTES)
    return back([{ code: 'photo-too-large', facts: { bytes: file.size, most: PHOTO_BYTES } }, ...lacks])
  const bytes = new Uint8Array(await file.arrayBuffer())
  const drawn = await drawPhoto(bytes)
  if (!drawn.ok) return back([...drawn.because, ...lacks])
  if (lacks.length > 0) return back(lacks)
  const done = await visit.inGovernment((client) =>
    addPhoto(
      client,
      doingOf(visit, around),
      visit.services.dataDir,
      product.product_id,
      bytes,
      drawn.value,
      alt,
      consents,
    ),
  )
  return done.ok ? saved(visit, product, 'Foto tersimpan.', 'Photo saved.') : back(done.because)
}

async function dropPhoto(visit: Visit, around: CatalogueSurroundings, product: Product): Promise<Response> {
  const photoId = visit.request.req.param('foto') ?? ''
  if (!isId(photoId)) return notFound()
  const done = await visit.inGovernment((client) =>
    removePhoto(client, doingOf(visit, around), product, photoId),
  )
  return done.ok
    ? saved(visit, product, 'Foto dihapus.', 'Photo removed.')
    : form(visit, around, product, { problems: problemsOf(done.because, visit.language, 'foto') })
}

async function origins(visit: Visit, around: CatalogueSurroundings, product: Product): Promise<Response> {
  const typed = await readForm(visit)
  const read = readOrigins(typed)
  const done = read.ok
    ? await visit.inGovernment((client) => stateOrigins(client, doingOf(visit, around), product, read.value))
    : read
  return done.ok
    ? saved(
        visit,
        product,
        `Asal bahan tersimpan: ${done.value} % lokal.`,
        `Origins saved: ${done.value}% local.`,
      )
    : form(visit, around, product, {
        originTyped: typed,
        problems: problemsOf(done.because, visit.language, 'bahan_1_nama'),
      })
}

async function price(visit: Visit, around: CatalogueSurroundings, product: Product): Promise<Response> {
  const typed = await readForm(visit)
  const rupiah = readRupiah(typed['harga_baru'] ?? '')
  const from = findIsoDate((typed['mulai'] ?? '').trim())
  const because: Reason[] = []
  if (rupiah === undefined || rupiah < 100 || rupiah > 1_000_000_000)
    because.push({
      code: 'price-needed',
      facts: { field: 'harga_baru', came: (typed['harga_baru'] ?? '').slice(0, 30) },
    })
  if (!from || from < visit.today) because.push({ code: 'day-needed', facts: { field: 'mulai' } })
  if (
    !OPEN_TO_CHANGE.includes(product.state) &&
    product.state !== 'TAYANG' &&
    product.state !== 'LULUS' &&
    product.state !== 'DIBEKUKAN'
  )
    because.push({ code: 'locked', facts: { field: 'harga_baru' } })
  const base = product.passed_price_rupiah
  if (because.length === 0 && base !== null && !OPEN_TO_CHANGE.includes(product.state) && rupiah! > base) {
    const rules = await visit.inGovernment((client) => readCuration(client, visit.klpd!, from!))
    const percent = Math.floor(((rupiah! - base) * 100) / base)
    if (percent > rules['kurasi.harga_naik'])
      because.push({
        code: 'price-rise',
        facts: { field: 'harga_baru', percent, most: rules['kurasi.harga_naik'] },
      })
  }
  if (because.length > 0)
    return form(visit, around, product, {
      sent: { form: 'harga', typed },
      problems: problemsOf(because, visit.language, 'harga_baru'),
    })
  await visit.inGovernment((client) => planPrice(client, doingOf(visit, around), product, rupiah!, from!))
  return saved(visit, product, 'Harga tercatat.', 'Price recorded.')
}

async function step(visit: Visit, around: CatalogueSurroundings, product: Product): Promise<Response> {
  const move = visit.request.req.param('move') ?? ''
  const typed = await readForm(visit)
  const done = await visit.inGovernment(async (client) => {
    const result = await moveProduct(client, doingOf(visit, around), {
      productId: product.product_id,
      move,
      actor: 'penyedia',
      reason: typed[`${move}-alasan`] ?? '',
    })
    if (result.ok && (move === 'ajukan' || move === 'ajukan-lagi' || move === 'banding'))
      await addNotice(client, {
        klpd: visit.klpd!,
        at: visit.now,
        kind: waitsForCuration,
        facts: { name: product.name, maker: product.maker_name },
        to: { role: 'curator', agency: '' },
        path: `/kurasi/produk/${product.product_id}`,
        dedupe: `${product.product_id}:${result.value.last_seq}`,
      })
    return result
  })
  if (!done.ok)
    return form(visit, around, product, {
      problems: problemsOf(done.because, visit.language, `form-${move}`),
    })
  const words = MOVE_WORDS[move as MoveId].done
  return saved(visit, product, `Tercatat: ${words.id}.`, `Recorded: ${words.en}.`)
}
