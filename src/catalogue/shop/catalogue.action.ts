/** What people do with products: load, decide, save, in one transaction with its audit row; a refusal is a value with reasons. */
import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { appendAudit, type AuditAction } from '#audit'
import { isHalalMandatory } from '#law'
import { findMaker, type Maker } from '#makers'
import { withRuleBook } from '#rulebook'
import { type Instant, type IsoDate, yearsLater } from '#shared/date'
import { accept, type Decision, type Reason, refuse } from '#shared/decision'
import { localPercent, type OriginRow, statedLevel } from '../curation/origin.ts'
import {
  type HalalStanding,
  judgeSheets,
  maySheet,
  readSheet,
  type SheetDraft,
  weightsOf,
} from '../curation/sheet.ts'
import {
  after,
  findMove,
  IN_CURATION,
  LEVELS,
  levelOf,
  type Level,
  type MoveId,
  OPEN_TO_CHANGE,
} from '../curation/states.ts'
import type { SheetKind } from '../curation/settings.ts'
import type { DrawnPhotos } from '../photo/photo-worker.ts'
import { classOf, isFood } from '../product-classes.ts'
import {
  type Client,
  findProduct,
  latestOrigins,
  listPhotos,
  listSheets,
  listVisits,
  nextChange,
  type Paper,
  papersOf,
  type Product,
  readCuration,
  standingOf,
} from './store.queries.ts'

/** Who does it, when; `after` is what others must hear in the same transaction (orders take the offer over). */
export interface Doing {
  readonly klpd: string
  readonly at: Instant
  readonly today: IsoDate
  readonly by: { readonly personId: string | null; readonly name: string }
  readonly after: (client: Client, klpd: string, productId: string, at: Instant) => Promise<void>
}

const audit = (
  client: Client,
  doing: Doing,
  action: AuditAction,
  subject: string,
  facts: Record<string, string | number | null>,
) =>
  appendAudit(client as never, {
    klpd: doing.klpd,
    agency: '',
    at: doing.at,
    actor: doing.by.name,
    action,
    subject,
    facts,
  })

export const PHOTOS_MAX = 6
export const PRODUCTS_MAX = 300
export const sheetKindOf = (classCode: string): SheetKind => {
  const found = classOf(classCode)
  return found && isFood(found) ? 'pangan' : 'barang'
}
export function halalStanding(
  product: Pick<Product, 'class_code' | 'not_halal' | 'halal_process_no'>,
  papers: readonly Paper[],
): HalalStanding {
  // Goods, and fresh produce as it grew.
  if (!classOf(product.class_code)?.needs.includes('halal')) return 'tidak_diminta'
  if (product.not_halal) return 'tidak_halal'
  if (papers.some((one) => one.kind === 'halal' && one.isValid)) return 'bersertifikat'
  return product.halal_process_no ? 'proses' : 'belum'
}

// ── shops ───────────────────────────────────────────────────────────────────────────────────────

function shopFacts(maker: Maker) {
  const site =
    maker.sites.find((one) => one.jenis === 'dapur') ??
    maker.sites.find((one) => one.jenis === 'pabrik') ??
    maker.sites[0]
  const scale = maker.skala?.kelas ?? null
  return {
    name: maker.nama,
    kecamatan: site?.kecamatan_kode ?? null,
    kelurahan: site?.kelurahan ?? null,
    address: [site?.alamat, site?.kelurahan, site?.kecamatan, site?.kabkota].filter(Boolean).join(', '),
    umkmClass: scale,
    isUmkm: scale === null ? null : scale !== 'besar',
  }
}

/** A maker begins to sell here: everything known of it is taken from makers. Again = brought up to date. */
export async function enrolShop(
  client: Client,
  doing: Doing,
  makerId: string,
  mentor: { readonly personId: string; readonly name: string } | null,
): Promise<Decision<string>> {
  const maker = await findMaker(client as never, makerId)
  if (!maker || maker.mergedInto) return refuse('number-unknown', { came: makerId })
  const facts = shopFacts(maker)
  await client.query(
    `insert into catalogue.shop (klpd, maker_id, name, kecamatan, kelurahan, address, umkm_class, is_umkm, mentor_person_id, mentor_name, enrolled_by, enrolled_at, refreshed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12) on conflict (klpd, maker_id) do update set name = excluded.name, kecamatan = excluded.kecamatan,
       kelurahan = excluded.kelurahan, address = excluded.address, umkm_class = excluded.umkm_class, is_umkm = excluded.is_umkm,
       mentor_person_id = coalesce(excluded.mentor_person_id, catalogue.shop.mentor_person_id), mentor_name = coalesce(excluded.mentor_name, catalogue.shop.mentor_name), refreshed_at = excluded.refreshed_at`,
    [
      doing.klpd,
      makerId,
      facts.name,
      facts.kecamatan,
      facts.kelurahan,
      facts.address,
      facts.umkmClass,
      facts.isUmkm,
      mentor?.personId ?? null,
      mentor?.name ?? null,
      doing.by.name,
      doing.at,
    ],
  )
  await audit(client, doing, 'catalogue.enrolled', makerId, { nama: facts.name })
  return accept(makerId)
}

/** Name, place, class and papers as makers know them now; every product of the shop is looked at again. */
export async function refreshShop(client: Client, doing: Doing, makerId: string): Promise<void> {
  const maker = await findMaker(client as never, makerId)
  if (!maker) return
  const facts = shopFacts(maker)
  await client.query(
    `update catalogue.shop set name = $3, kecamatan = $4, kelurahan = $5, address = $6, umkm_class = $7, is_umkm = $8, refreshed_at = $9 where klpd = $1 and maker_id = $2`,
    [
      doing.klpd,
      makerId,
      facts.name,
      facts.kecamatan,
      facts.kelurahan,
      facts.address,
      facts.umkmClass,
      facts.isUmkm,
      doing.at,
    ],
  )
  const products = await client.query<{ product_id: string }>(
    'select product_id from catalogue.product where klpd = $1 and maker_id = $2 order by ref limit 500',
    [doing.klpd, makerId],
  )
  for (const { product_id } of products.rows) await touch(client, doing, product_id)
}

export async function addVisit(
  client: Client,
  doing: Doing,
  makerId: string,
  visit: { readonly day: IsoDate; readonly makesHere: boolean; readonly note: string },
): Promise<void> {
  await client.query(
    `insert into catalogue.visit (klpd, visit_id, maker_id, day, makes_here, note, curator_id, curator_name, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      doing.klpd,
      randomUUID(),
      makerId,
      visit.day,
      visit.makesHere,
      visit.note,
      doing.by.personId,
      doing.by.name,
      doing.at,
    ],
  )
  await audit(client, doing, 'catalogue.visited', makerId, {
    hari: visit.day,
    membuat_sendiri: visit.makesHere ? 'ya' : 'tidak',
  })
  await refreshShop(client, doing, makerId)
}

// ── products ────────────────────────────────────────────────────────────────────────────────────

/** What hangs on other facts is computed again, the search index and orders hear of it. */
async function touch(client: Client, doing: Doing, productId: string): Promise<void> {
  const product = await findProduct(client, doing.klpd, productId)
  if (!product) return
  const [papers, visits, origins] = [
    await papersOf(client, [product.maker_id], doing.today),
    await listVisits(client, doing.klpd, product.maker_id),
    await latestOrigins(client, doing.klpd, productId),
  ]
  const tkdn = papers.find((one) => one.kind === 'tkdn' && one.isValid)
  const visit = visits[0]
  const checked =
    origins.version?.level === 'diperiksa' &&
    !origins.rows.some((row) => row.place === 'impor' && row.sharePercent > 50)
  const basis = tkdn
    ? `sertifikat TKDN ${tkdn.number ?? '(tanpa nomor)'}`
    : visit?.makes_here && product.made_here
      ? `produksi sendiri, dikunjungi kurator ${visit.day}`
      : checked
        ? `daftar asal bahan diperiksa ${origins.version!.checked_at!.slice(0, 10)}`
        : null
  const { no } = await nextChange(client, doing.klpd)
  await client.query(
    'update catalogue.product set pdn_basis = $3, local_percent = $4, local_level = $5, change_no = $6, updated_at = $7 where klpd = $1 and product_id = $2',
    [
      doing.klpd,
      productId,
      basis,
      origins.version?.percent ?? null,
      origins.version?.level ?? null,
      no,
      doing.at,
    ],
  )
  await doing.after(client, doing.klpd, productId, doing.at)
}

export interface ProductDraft {
  readonly name: string
  readonly class_code: string
  readonly description: string
  readonly unit: string
  readonly serves_persons: string
  readonly minimum_order: string
  readonly lead_hours: string
  readonly price: string
  readonly halal_process_no: string
  readonly not_halal: boolean
  readonly made_here: boolean
}
interface ReadProduct {
  readonly name: string
  readonly classCode: string
  readonly description: string
  readonly unit: string
  readonly serves: number
  readonly minimum: number
  readonly leadHours: number | null
  readonly priceRupiah: number | null
  readonly halalProcessNo: string | null
  readonly notHalal: boolean
  readonly madeHere: boolean
}
const CONTROL = /[\p{Cc}\p{Cf}]/gu
export const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, (c) => (c === '\n' ? c : ' '))
    .trim()
const oneLine = (text: string): string => tidy(text).replace(/\s+/g, ' ')

export function readRupiah(text: string): number | undefined {
  const digits = text
    .trim()
    .replace(/^rp\.?\s*/i, '')
    .replace(/,-$|,00$/, '')
  if (!/^\d{1,3}(\.\d{3})+$|^\d{1,12}$/.test(digits)) return undefined
  return Number(digits.replaceAll('.', ''))
}

/** A draft may be half empty; what is there must be readable. */
export function readProduct(draft: ProductDraft): Decision<ReadProduct> {
  const because: Reason[] = []
  const say = (code: string, field: string, facts: Reason['facts'] = {}) =>
    because.push({ code, facts: { field, ...facts } })
  const whole = (text: string, field: string, from: number, to: number, otherwise: number | null) => {
    if (text.trim() === '') return otherwise
    if (/^\d{1,6}$/.test(text.trim()) && Number(text) >= from && Number(text) <= to) return Number(text)
    say('number-needed', field, { from, to })
    return otherwise
  }
  const name = oneLine(draft.name)
  if (name.length < 3 || name.length > 120) say('name-needed', 'nama')
  if (!classOf(draft.class_code)) say('class-needed', 'kelas')
  const unit = oneLine(draft.unit)
  if (unit.length < 1 || unit.length > 30) say('unit-needed', 'satuan')
  const description = tidy(draft.description)
  if (description.length > 2000) say('description-long', 'uraian')
  const price = draft.price.trim() === '' ? null : readRupiah(draft.price)
  if (price === undefined || (price !== null && (price < 100 || price > 1_000_000_000)))
    say('price-needed', 'harga', { came: draft.price.slice(0, 30) })
  const value: ReadProduct = {
    name,
    classCode: draft.class_code,
    description,
    unit,
    serves: whole(draft.serves_persons, 'orang', 1, 1000, 1)!,
    minimum: whole(draft.minimum_order, 'minimum', 1, 100_000, 1)!,
    leadHours: whole(draft.lead_hours, 'siap', 0, 720, null),
    priceRupiah: price ?? null,
    halalProcessNo: oneLine(draft.halal_process_no).slice(0, 60) || null,
    notHalal: draft.not_halal,
    madeHere: draft.made_here,
  }
  return because.length > 0 ? { ok: false, because } : accept(value)
}

/** The form carries the id of the product it makes: sent twice, it is made once. */
export async function createProduct(
  client: Client,
  doing: Doing,
  makerId: string,
  productId: string,
  draft: ProductDraft,
): Promise<Decision<string>> {
  const known = await findProduct(client, doing.klpd, productId)
  if (known) return known.maker_id === makerId ? accept(productId) : refuse('name-needed', { field: 'nama' })
  const read = readProduct(draft)
  if (!read.ok) return read
  const count = (
    await client.query<{ n: number }>(
      'select count(*)::int as n from catalogue.product where klpd = $1 and maker_id = $2',
      [doing.klpd, makerId],
    )
  ).rows[0]!.n
  if (count >= PRODUCTS_MAX) return refuse('too-many-products', { field: 'nama', most: PRODUCTS_MAX })
  const { value } = read
  const { no, ref } = await nextChange(client, doing.klpd, true)
  await client.query(
    `insert into catalogue.product (klpd, product_id, ref, maker_id, class_code, name, description, unit, serves_persons, minimum_order, lead_hours, halal_process_no, not_halal, made_here,
       created_at, created_by, updated_at, change_no) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $15, $17)`,
    [
      doing.klpd,
      productId,
      ref,
      makerId,
      value.classCode,
      value.name,
      value.description,
      value.unit,
      value.serves,
      value.minimum,
      value.leadHours,
      value.halalProcessNo,
      value.notHalal,
      value.madeHere,
      doing.at,
      doing.by.name,
      no,
    ],
  )
  if (value.priceRupiah !== null) await setPrice(client, doing, productId, value.priceRupiah, doing.today)
  await audit(client, doing, 'catalogue.product-made', productId, { nama: value.name })
  await touch(client, doing, productId)
  return accept(productId)
}

async function setPrice(
  client: Client,
  doing: Doing,
  productId: string,
  rupiah: number,
  from: IsoDate,
): Promise<void> {
  await client.query(
    'insert into catalogue.price (klpd, product_id, valid_from, set_at, rupiah, set_by) values ($1, $2, $3, $4, $5, $6) on conflict do nothing',
    [doing.klpd, productId, from, doing.at, rupiah, doing.by.name],
  )
}

/** Changes of a product that passed send it back to curation, with the kitchen's consent (e-order 1.4). */
export async function editProduct(
  client: Client,
  doing: Doing,
  productId: string,
  draft: ProductDraft,
  consents: boolean,
): Promise<Decision<{ curatedAnew: boolean }>> {
  const product = await findProduct(client, doing.klpd, productId, true)
  if (!product) return refuse('name-needed', { field: 'nama' })
  if (IN_CURATION.includes(product.state) || product.state === 'DITOLAK')
    return refuse('locked', { field: 'nama' })
  const read = readProduct(draft)
  if (!read.ok) return read
  const { value } = read
  const rules = await readCuration(client, doing.klpd, doing.today)
  const passed = !OPEN_TO_CHANGE.includes(product.state)
  const recipe =
    value.name !== product.name ||
    value.classCode !== product.class_code ||
    value.description !== product.description ||
    value.unit !== product.unit ||
    value.serves !== product.serves_persons ||
    value.madeHere !== product.made_here ||
    value.notHalal !== product.not_halal
  const base = product.passed_price_rupiah
  const rise =
    value.priceRupiah !== null && base !== null && base > 0
      ? Math.floor(((value.priceRupiah - base) * 100) / base)
      : 0
  const tooHigh = rise > rules['kurasi.harga_naik']
  if (passed && !consents) {
    if (recipe) return refuse('needs-new-curation', { field: 'setuju' })
    if (tooHigh)
      return refuse('price-rise', { field: 'setuju', percent: rise, most: rules['kurasi.harga_naik'] })
  }
  await client.query(
    `update catalogue.product set class_code = $3, name = $4, description = $5, unit = $6, serves_persons = $7, minimum_order = $8, lead_hours = $9, halal_process_no = $10, not_halal = $11, made_here = $12
     where klpd = $1 and product_id = $2`,
    [
      doing.klpd,
      productId,
      value.classCode,
      value.name,
      value.description,
      value.unit,
      value.serves,
      value.minimum,
      value.leadHours,
      value.halalProcessNo,
      value.notHalal,
      value.madeHere,
    ],
  )
  if (value.priceRupiah !== null && value.priceRupiah !== product.price_rupiah)
    await setPrice(client, doing, productId, value.priceRupiah, doing.today)
  await audit(client, doing, 'catalogue.product-edited', productId, {
    nama: value.name,
    harga: value.priceRupiah,
  })
  const curatedAnew = passed && (recipe || tooHigh)
  if (curatedAnew) {
    const done = await move(
      client,
      doing,
      (await findProduct(client, doing.klpd, productId))!,
      'kurasi-ulang',
      'penyedia',
      recipe ? 'isi atau kemasan berubah' : `harga naik ${rise} %`,
      {},
    )
    if (!done.ok) return done
  } else await touch(client, doing, productId)
  return accept({ curatedAnew })
}

/** A price from a later day on; the one that counts today stays until then. */
export async function planPrice(
  client: Client,
  doing: Doing,
  product: Product,
  rupiah: number,
  from: IsoDate,
): Promise<void> {
  await setPrice(client, doing, product.product_id, rupiah, from)
  await audit(client, doing, 'catalogue.price-set', product.product_id, { harga: rupiah, mulai: from })
  await touch(client, doing, product.product_id)
}

const photoFolder = (dataDir: string) => join(dataDir, 'foto')
export const photoPath = (dataDir: string, sha256: string, size: 'kecil' | 'besar'): string =>
  join(photoFolder(dataDir), `${sha256}-${size}.jpg`)

/** What a photo's form lacks besides the picture itself, all of it. */
export function whatPhotoLacks(product: Product, altTyped: string, consents: boolean): Reason[] {
  if (IN_CURATION.includes(product.state) || product.state === 'DITOLAK')
    return [{ code: 'locked', facts: { field: 'foto' } }]
  const because: Reason[] = []
  const alt = oneLine(altTyped)
  if (alt.length < 5 || alt.length > 200) because.push({ code: 'alt-needed', facts: { field: 'alt' } })
  if (!OPEN_TO_CHANGE.includes(product.state) && !consents)
    because.push({ code: 'needs-new-curation', facts: { field: 'setuju_foto' } })
  return because
}

export async function addPhoto(
  client: Client,
  doing: Doing,
  dataDir: string,
  productId: string,
  source: Uint8Array,
  drawn: DrawnPhotos,
  altTyped: string,
  consents: boolean,
): Promise<Decision<string>> {
  const product = await findProduct(client, doing.klpd, productId, true)
  if (!product) return refuse('locked', { field: 'foto' })
  const lacks = whatPhotoLacks(product, altTyped, consents)
  if (lacks.length > 0) return { ok: false, because: lacks }
  const alt = oneLine(altTyped)
  const passed = !OPEN_TO_CHANGE.includes(product.state)
  const standing = await listPhotos(client, doing.klpd, [productId])
  if (standing.length >= PHOTOS_MAX) return refuse('photo-many', { field: 'foto', most: PHOTOS_MAX })
  const sourceSha = createHash('sha256').update(source).digest('hex')
  const sha256 = createHash('sha256').update(drawn.besar.jpeg).digest('hex')
  mkdirSync(photoFolder(dataDir), { recursive: true, mode: 0o700 })
  for (const size of ['kecil', 'besar'] as const) {
    const path = photoPath(dataDir, sha256, size)
    const part = `${path}.part-${randomUUID()}`
    writeFileSync(part, drawn[size].jpeg, { mode: 0o600, flush: true })
    renameSync(part, path)
  }
  const id = randomUUID()
  await client.query(
    `insert into catalogue.photo (klpd, photo_id, product_id, ordinal, alt, width, height, sha256, source_sha256, added_by, added_at)
     select $1, $2, $3, coalesce(max(ordinal), 0) + 1, $4, $5, $6, $7, $8, $9, $10 from catalogue.photo where klpd = $1 and product_id = $3`,
    [
      doing.klpd,
      id,
      productId,
      alt,
      drawn.besar.width,
      drawn.besar.height,
      sha256,
      sourceSha,
      doing.by.name,
      doing.at,
    ],
  )
  await audit(client, doing, 'catalogue.photo-added', productId, { foto: id })
  if (passed) {
    const done = await move(client, doing, product, 'kurasi-ulang', 'penyedia', 'foto berubah', {})
    if (!done.ok) return done
  } else await touch(client, doing, productId)
  return accept(id)
}

export async function removePhoto(
  client: Client,
  doing: Doing,
  product: Product,
  photoId: string,
): Promise<Decision<null>> {
  if (!OPEN_TO_CHANGE.includes(product.state)) return refuse('locked', { field: 'foto' })
  await client.query(
    'update catalogue.photo set removed_at = $4 where klpd = $1 and product_id = $2 and photo_id = $3 and removed_at is null',
    [doing.klpd, product.product_id, photoId, doing.at],
  )
  await audit(client, doing, 'catalogue.photo-removed', product.product_id, { foto: photoId })
  await touch(client, doing, product.product_id)
  return accept(null)
}

/** Each saving is a version; a new statement is checked anew. */
export async function stateOrigins(
  client: Client,
  doing: Doing,
  product: Product,
  rows: readonly OriginRow[],
): Promise<Decision<number>> {
  if (IN_CURATION.includes(product.state)) return refuse('locked', { field: 'bahan_1_nama' })
  const last = (await latestOrigins(client, doing.klpd, product.product_id)).version?.version ?? 0
  const version = last + 1
  for (const [index, row] of rows.entries())
    await client.query(
      'insert into catalogue.origin (klpd, product_id, version, ordinal, ingredient, share_percent, place, supplier_kind, supplier, evidence) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
      [
        doing.klpd,
        product.product_id,
        version,
        index + 1,
        oneLine(row.ingredient),
        row.sharePercent,
        row.place,
        row.supplierKind,
        oneLine(row.supplier),
        oneLine(row.evidence),
      ],
    )
  const percent = localPercent(rows)
  await client.query(
    'insert into catalogue.origin_version (klpd, product_id, version, level, percent, stated_by, stated_at) values ($1, $2, $3, $4, $5, $6, $7)',
    [doing.klpd, product.product_id, version, statedLevel(rows), percent, doing.by.name, doing.at],
  )
  await audit(client, doing, 'catalogue.origin-stated', product.product_id, {
    versi: version,
    persen_lokal: percent,
  })
  await touch(client, doing, product.product_id)
  return accept(percent)
}

/** A curator saw receipts, kitchen or supplier: the statement counts in full. */
export async function checkOrigins(
  client: Client,
  doing: Doing,
  product: Product,
  note: string,
): Promise<Decision<null>> {
  const { version } = await latestOrigins(client, doing.klpd, product.product_id)
  if (!version) return refuse('origin-nothing', { field: 'periksa_catatan' })
  if (note.trim().length < 10) return refuse('note-needed', { field: 'periksa_catatan' })
  await client.query(
    `update catalogue.origin_version set level = 'diperiksa', checked_by = $4, checked_at = $5, check_note = $6 where klpd = $1 and product_id = $2 and version = $3`,
    [doing.klpd, product.product_id, version.version, doing.by.name, doing.at, tidy(note).slice(0, 500)],
  )
  await audit(client, doing, 'catalogue.origin-checked', product.product_id, {
    versi: version.version,
    persen_lokal: version.percent,
  })
  await touch(client, doing, product.product_id)
  return accept(null)
}

// ── moves ───────────────────────────────────────────────────────────────────────────────────────

export async function moveProduct(
  client: Client,
  doing: Doing,
  asked: {
    readonly productId: string
    readonly move: string
    readonly actor: 'penyedia' | 'kurator' | 'sistem'
    readonly reason: string
  },
): Promise<Decision<Product>> {
  const product = await findProduct(client, doing.klpd, asked.productId, true)
  const row = findMove(asked.move)
  if (!product || !row) return refuse('no-move', { state: product?.state ?? 'DRAF' })
  // Sheets decide these two; nobody presses them.
  if (row.id === 'naik' || row.id === 'perbaiki') return refuse('no-move', { state: product.state })
  const reason = tidy(asked.reason).slice(0, 500)
  const missing: Reason[] = [
    ...(row.reason && reason.length < 10
      ? [{ code: 'reason-needed', facts: { field: `${row.id}-alasan` } }]
      : []),
    ...(await whatStops(client, doing, product, row.id)),
  ]
  if (missing.length > 0) return { ok: false, because: missing }
  return move(client, doing, product, row.id, asked.actor, reason || null, {})
}

/** What a kitchen must have done before it submits, and what the law wants before the public sees it. */
export async function whatStops(
  client: Client,
  doing: Pick<Doing, 'klpd' | 'today'>,
  product: Product,
  moveId: MoveId,
): Promise<Reason[]> {
  const because: Reason[] = []
  if (moveId === 'ajukan' || moveId === 'ajukan-lagi' || moveId === 'tayangkan') {
    if (product.price_rupiah === null) because.push({ code: 'price-needed', facts: { field: 'harga' } })
    if ((await listPhotos(client, doing.klpd, [product.product_id])).length === 0)
      because.push({ code: 'photo-needed', facts: { field: 'foto' } })
    if (!(await latestOrigins(client, doing.klpd, product.product_id)).version)
      because.push({ code: 'origin-needed', facts: { field: 'bahan_1_nama' } })
  }
  if (moveId === 'tayangkan' || moveId === 'cairkan') {
    const papers = await papersOf(client, [product.maker_id], doing.today)
    const found = classOf(product.class_code)
    for (const kind of found?.needs ?? []) {
      if (kind === 'halal') continue
      if (!papers.some((one) => one.kind === kind && one.isValid))
        because.push({ code: 'paper-needed', facts: { kind } })
    }
    const halal = halalStanding(product, papers)
    if (found?.needs.includes('halal') && halal !== 'bersertifikat' && halal !== 'tidak_halal') {
      // A seller of unknown class is asked as a small one would be: its duty begins later, so nothing is invented.
      const duty = await withRuleBook(client, doing.klpd, () =>
        isHalalMandatory(product.umkm_class ?? 'mikro', 'makanan_minuman', doing.today),
      )
      if (duty.verdict === true)
        because.push({
          code: 'halal-duty',
          facts: { day: String(duty.because[0]?.facts?.['day'] ?? '2026-10-17') },
        })
      else if (halal === 'belum') because.push({ code: 'halal-missing' })
    }
  }
  return because
}

async function move(
  client: Client,
  doing: Doing,
  product: Product,
  id: MoveId,
  actor: 'penyedia' | 'kurator' | 'sistem',
  reason: string | null,
  facts: Record<string, string | number | null>,
): Promise<Decision<Product>> {
  const rules = await readCuration(client, doing.klpd, doing.today)
  const lastLevel: Level = LEVELS[Math.min(LEVELS.length, Math.max(1, rules['kurasi.tingkat'])) - 1]!
  const next = after(standingOf(product), { move: id, actor, lastLevel })
  if (!next) return refuse('no-move', { state: product.state })
  const seq = product.last_seq + 1
  await client.query(
    'insert into catalogue.action (klpd, product_id, seq, move, actor, person_id, person_name, at, reason, facts) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
    [
      doing.klpd,
      product.product_id,
      seq,
      id,
      actor,
      doing.by.personId,
      doing.by.name,
      doing.at,
      reason,
      JSON.stringify({ ...facts, tingkat_akhir: lastLevel }),
    ],
  )
  const passes = next.state === 'LULUS' && id === 'naik'
  const until = passes ? monthsLater(doing.today, rules['kurasi.bulan']) : product.passed_until
  const revise = next.state === 'PERBAIKAN' ? daysLater(doing.today, rules['kurasi.perbaikan_hari']) : null
  await client.query(
    `update catalogue.product set state = $3, held_level = $4, round = $5, passed_level = $6, has_appealed = $7, last_seq = $8, revise_before = $9, passed_on = $10, passed_until = $11,
       passed_price_rupiah = $12, passed_score = $13, held_reason = $14 where klpd = $1 and product_id = $2`,
    [
      doing.klpd,
      product.product_id,
      next.state,
      next.level,
      next.round,
      next.passed,
      next.hasAppealed,
      seq,
      revise,
      passes ? doing.today : product.passed_on,
      until,
      passes ? product.price_rupiah : product.passed_price_rupiah,
      typeof facts['nilai'] === 'number' && id === 'naik' ? facts['nilai'] : product.passed_score,
      next.state === 'DIBEKUKAN' || next.state === 'KURASI_ULANG' ? reason : null,
    ],
  )
  await audit(client, doing, `catalogue.${id}`, product.product_id, {
    nama: product.name,
    dari: product.state,
    ke: next.state,
    alasan: reason,
  })
  await touch(client, doing, product.product_id)
  return accept((await findProduct(client, doing.klpd, product.product_id))!)
}

/** A curator fills a sheet; when it was the last that the level needs, the sheets decide. */
export async function fillSheet(
  client: Client,
  doing: Doing,
  productId: string,
  draft: SheetDraft,
  ownerIds: readonly string[],
): Promise<Decision<{ product: Product; waits: boolean }>> {
  const product = await findProduct(client, doing.klpd, productId, true)
  if (!product) return refuse('not-in-curation')
  const rules = await readCuration(client, doing.klpd, doing.today)
  const [sheets, papers] = [
    await listSheets(client, doing.klpd, productId),
    await papersOf(client, [product.maker_id], doing.today),
  ]
  const shop = (
    await client.query<{ mentor_person_id: string | null }>(
      'select mentor_person_id from catalogue.shop where klpd = $1 and maker_id = $2',
      [doing.klpd, product.maker_id],
    )
  ).rows[0]!
  const level = levelOf(product.state)
  const barred = maySheet({
    curatorId: doing.by.personId ?? '',
    mentorId: shop.mentor_person_id,
    ownerIds,
    level,
    round: product.round,
    isAppeal: product.has_appealed,
    sheets,
  })
  if (barred || !level) return { ok: false, because: [barred ?? { code: 'not-in-curation' }] }
  const kind = sheetKindOf(product.class_code)
  const read = readSheet(draft, kind, rules)
  if (!read.ok) return read
  await client.query(
    `insert into catalogue.sheet (klpd, product_id, round, level, curator_id, curator_name, scores, weights, score, note, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      doing.klpd,
      productId,
      product.round,
      level,
      doing.by.personId,
      doing.by.name,
      JSON.stringify(read.value.marks),
      JSON.stringify(weightsOf(kind, rules)),
      read.value.score,
      tidy(read.value.note).slice(0, 1000),
      doing.at,
    ],
  )
  await audit(client, doing, 'catalogue.sheet', productId, { tingkat: level, nilai: read.value.score })
  const own = [...sheets.filter((one) => one.level === level && one.round === product.round), read.value]
  const verdict = judgeSheets(own, kind, halalStanding(product, papers), rules)
  if (verdict.say === 'wait') return accept({ product, waits: true })
  const said = verdict.say === 'pass' ? null : verdict.because.map((one) => one.code).join(' ')
  const done = await move(
    client,
    doing,
    product,
    verdict.say === 'pass' ? 'naik' : 'perbaiki',
    'kurator',
    said,
    { nilai: verdict.score, tingkat: level },
  )
  return done.ok ? accept({ product: done.value, waits: false }) : done
}

/** Months are counted by the calendar; the 31st of a short month is its last day. */
export function monthsLater(day: IsoDate, months: number): IsoDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const total = year * 12 + month - 1 + months
  if (months % 12 === 0) return yearsLater(day, months / 12)
  const last = new Date(Date.UTC(Math.floor(total / 12), (total % 12) + 1, 0)).getUTCDate()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${Math.floor(total / 12)}-${two((total % 12) + 1)}-${two(Math.min(date, last))}` as IsoDate
}
const daysLater = (day: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as IsoDate

/** What the calendar alone changes: curation that ran out. Returns how many products were sent back. */
export async function expireCurations(client: Client, doing: Doing): Promise<number> {
  const due = await client.query<{ product_id: string }>(
    `select product_id from catalogue.product where klpd = $1 and state in ('LULUS', 'TAYANG', 'DIBEKUKAN') and passed_until < $2 order by ref limit 1000`,
    [doing.klpd, doing.today],
  )
  for (const { product_id } of due.rows) {
    const product = await findProduct(client, doing.klpd, product_id, true)
    if (product) await move(client, doing, product, 'kurasi-ulang', 'sistem', 'masa hasil kurasi habis', {})
  }
  return due.rows.length
}
