/** Products, prices, photos, origins, sheets and actions in and out of the database. */
import type pg from 'pg'
import { type CertificateOnDay, certificatesOn } from '#makers'
import type { Instant, IsoDate } from '#shared/date'
import { curationWith, type CurationRules } from '../curation/settings.ts'
import type { Level, MoveId, Standing, State } from '../curation/states.ts'
import type { Sheet } from '../curation/sheet.ts'
import type { OriginLevel, OriginRow } from '../curation/origin.ts'
import type { CertificateKind as PaperKind } from '../product-classes.ts'

export type Client = Pick<pg.ClientBase, 'query'>
export const isId = (text: string | undefined): text is string =>
  text !== undefined && /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(text)

/** The next change number of a government; whoever commits later has the higher one (the row stays locked until then). */
export async function nextChange(
  client: Client,
  klpd: string,
  isNew = false,
): Promise<{ no: number; ref: number }> {
  const found = await client.query<{ no: number; ref: number }>(
    `insert into catalogue.change_head as h (klpd, last_no, last_ref) values ($1, 1, $2) on conflict (klpd) do update
       set last_no = h.last_no + 1, last_ref = h.last_ref + $2 returning last_no::int as no, last_ref::int as ref`,
    [klpd, isNew ? 1 : 0],
  )
  return found.rows[0]!
}

export interface Product {
  readonly product_id: string
  readonly ref: number
  readonly maker_id: string
  readonly maker_name: string
  readonly kecamatan: string | null
  readonly kelurahan: string | null
  readonly umkm_class: 'mikro' | 'kecil' | 'menengah' | 'besar' | null
  readonly is_umkm: boolean | null
  readonly class_code: string
  readonly name: string
  readonly description: string
  readonly unit: string
  readonly serves_persons: number
  readonly minimum_order: number
  readonly lead_hours: number | null
  readonly halal_process_no: string | null
  readonly not_halal: boolean
  readonly made_here: boolean
  readonly state: State
  readonly held_level: Level | null
  readonly round: number
  readonly passed_level: Level | null
  readonly passed_score: number | null
  readonly passed_on: IsoDate | null
  readonly passed_until: IsoDate | null
  readonly passed_price_rupiah: number | null
  readonly revise_before: IsoDate | null
  readonly has_appealed: boolean
  readonly last_seq: number
  readonly local_percent: number | null
  readonly local_level: OriginLevel | null
  readonly pdn_basis: string | null
  readonly held_reason: string | null
  readonly price_rupiah: number | null
  readonly updated_at: Instant
}
export const standingOf = (product: Product): Standing => ({
  state: product.state,
  level: product.held_level,
  passed: product.passed_level,
  round: product.round,
  hasAppealed: product.has_appealed,
})

export async function findProduct(
  client: Client,
  klpd: string,
  id: string,
  forUpdate = false,
): Promise<Product | undefined> {
  if (!isId(id)) return undefined
  // The row is locked before it is read, so that two people never judge the same standing.
  if (forUpdate)
    await client.query('select 1 from catalogue.product where klpd = $1 and product_id = $2 for update', [
      klpd,
      id,
    ])
  return (
    await client.query<Product>(
      'select * from catalogue.published_product where klpd = $1 and product_id = $2',
      [klpd, id],
    )
  ).rows[0]
}

export const productsOfMaker = async (client: Client, klpd: string, makerId: string): Promise<Product[]> =>
  (
    await client.query<Product>(
      'select * from catalogue.published_product where klpd = $1 and maker_id = $2 order by updated_at desc limit 500',
      [klpd, makerId],
    )
  ).rows

export interface Shop {
  readonly maker_id: string
  readonly name: string
  readonly kecamatan: string | null
  readonly kelurahan: string | null
  readonly address: string
  readonly umkm_class: 'mikro' | 'kecil' | 'menengah' | 'besar' | null
  readonly is_umkm: boolean | null
  readonly about: string
  readonly mentor_person_id: string | null
  readonly mentor_name: string | null
}
export const findShop = async (client: Client, klpd: string, makerId: string): Promise<Shop | undefined> =>
  isId(makerId)
    ? (
        await client.query<Shop>('select * from catalogue.shop where klpd = $1 and maker_id = $2', [
          klpd,
          makerId,
        ])
      ).rows[0]
    : undefined
export const listShops = async (
  client: Client,
  klpd: string,
): Promise<(Shop & { shown: number; all: number })[]> =>
  (
    await client.query<Shop & { shown: number; all: number }>(
      `select s.*, count(p.*) filter (where p.state = 'TAYANG')::int as shown, count(p.*)::int as all from catalogue.shop s left join catalogue.product p on p.klpd = s.klpd and p.maker_id = s.maker_id where s.klpd = $1 group by s.klpd, s.maker_id order by s.name limit 2000`,
      [klpd],
    )
  ).rows

export interface PriceRow {
  readonly valid_from: IsoDate
  readonly rupiah: number
  readonly set_at: Instant
  readonly set_by: string
}
export const listPrices = async (client: Client, klpd: string, id: string): Promise<PriceRow[]> =>
  (
    await client.query<PriceRow>(
      'select valid_from, rupiah, set_at, set_by from catalogue.price where klpd = $1 and product_id = $2 order by valid_from desc, set_at desc limit 60',
      [klpd, id],
    )
  ).rows

export interface PhotoRow {
  readonly photo_id: string
  readonly product_id: string
  readonly alt: string
  readonly width: number
  readonly height: number
  readonly sha256: string
}
export const listPhotos = async (client: Client, klpd: string, ids: readonly string[]): Promise<PhotoRow[]> =>
  (
    await client.query<PhotoRow>(
      'select photo_id, product_id, alt, width, height, sha256 from catalogue.photo where klpd = $1 and product_id = any ($2) and removed_at is null order by product_id, ordinal limit 5000',
      [klpd, ids],
    )
  ).rows

export interface OriginVersion {
  readonly version: number
  readonly level: OriginLevel
  readonly percent: number
  readonly stated_by: string
  readonly stated_at: Instant
  readonly checked_by: string | null
  readonly checked_at: Instant | null
  readonly check_note: string | null
}
export async function latestOrigins(
  client: Client,
  klpd: string,
  id: string,
): Promise<{ rows: OriginRow[]; version: OriginVersion | undefined }> {
  const version = (
    await client.query<OriginVersion>(
      'select version, level, percent, stated_by, stated_at, checked_by, checked_at, check_note from catalogue.origin_version where klpd = $1 and product_id = $2 order by version desc limit 1',
      [klpd, id],
    )
  ).rows[0]
  if (!version) return { rows: [], version }
  const rows = await client.query<OriginRow>(
    `select ingredient, share_percent as "sharePercent", place, supplier_kind as "supplierKind", supplier, evidence from catalogue.origin
     where klpd = $1 and product_id = $2 and version = $3 order by ordinal`,
    [klpd, id, version.version],
  )
  return { rows: rows.rows, version }
}

export interface ActionRow {
  readonly seq: number
  readonly move: MoveId
  readonly actor: 'penyedia' | 'kurator' | 'sistem'
  readonly person_name: string
  readonly at: Instant
  readonly reason: string | null
  readonly facts: Readonly<Record<string, string | number | null>>
}
export const listActions = async (client: Client, klpd: string, id: string): Promise<ActionRow[]> =>
  (
    await client.query<ActionRow>(
      'select seq, move, actor, person_name, at, reason, facts from catalogue.action where klpd = $1 and product_id = $2 order by seq limit 1000',
      [klpd, id],
    )
  ).rows

export interface SheetRow extends Sheet {
  readonly weights: Readonly<Record<string, number>>
  readonly note: string
  readonly at: Instant
}
export const listSheets = async (client: Client, klpd: string, id: string): Promise<SheetRow[]> =>
  (
    await client.query<SheetRow>(
      `select curator_id as "curatorId", curator_name as "curatorName", level, round, scores as marks, score, weights, note, at from catalogue.sheet where klpd = $1 and product_id = $2 order by round, at limit 500`,
      [klpd, id],
    )
  ).rows

export interface VisitRow {
  readonly visit_id: string
  readonly day: IsoDate
  readonly makes_here: boolean
  readonly note: string
  readonly curator_name: string
}
export const listVisits = async (client: Client, klpd: string, makerId: string): Promise<VisitRow[]> =>
  (
    await client.query<VisitRow>(
      'select visit_id, day, makes_here, note, curator_name from catalogue.visit where klpd = $1 and maker_id = $2 order by day desc, at desc limit 50',
      [klpd, makerId],
    )
  ).rows

export async function readCuration(client: Client, klpd: string, on: IsoDate): Promise<CurationRules> {
  const rows = await client.query<{ name: string; value: number }>(
    'select distinct on (name) name, value from catalogue.setting where klpd = $1 and valid_from <= $2 order by name, valid_from desc, set_at desc',
    [klpd, on],
  )
  return curationWith(rows.rows)
}
export interface SettingRow {
  readonly name: string
  readonly valid_from: IsoDate
  readonly value: number
  readonly note: string
  readonly set_by: string
  readonly set_at: Instant
}
/** All that was ever set, what holds first; a number set again for the same day stands above the one it took the place of. */
export const listSettings = async (client: Client, klpd: string): Promise<SettingRow[]> =>
  (
    await client.query<SettingRow>(
      'select name, valid_from, value, note, set_by, set_at from catalogue.setting where klpd = $1 order by valid_from desc, name, set_at desc limit 500',
      [klpd],
    )
  ).rows

export interface Ceiling {
  readonly meeting_class: string
  readonly component: string
  readonly rupiah: number
  readonly source: string
}

/** A paper that an order may need, as makers knows it on a day. */
export interface Paper {
  readonly kind: PaperKind
  readonly makerId: string
  readonly number: string | null
  readonly until: IsoDate | null
  readonly isValid: boolean
  readonly status: CertificateOnDay['status']
  readonly tkdnBasisPoints: number | null
  readonly id: string
  readonly version: number
}
const KIND_OF: Readonly<Partial<Record<CertificateOnDay['jenis'], PaperKind>>> = {
  halal: 'halal',
  slhs: 'slhs',
  spp_irt: 'pirt',
  tkdn_barang: 'tkdn',
  tkdn_jasa: 'tkdn',
  tkdn_gabungan: 'tkdn',
  tkdn_ik: 'tkdn',
}
export async function papersOf(client: Client, makerIds: readonly string[], on: IsoDate): Promise<Paper[]> {
  if (makerIds.length === 0) return []
  const found = await certificatesOn(client, makerIds, on)
  return found.flatMap((one) => {
    const kind = KIND_OF[one.jenis]
    return kind === undefined
      ? []
      : [
          {
            kind,
            makerId: one.maker_id,
            number: one.nomor,
            until: one.berlaku_sampai,
            isValid: one.is_valid,
            status: one.status,
            tkdnBasisPoints: one.tkdn_bp,
            id: one.id,
            version: one.version,
          },
        ]
  })
}
