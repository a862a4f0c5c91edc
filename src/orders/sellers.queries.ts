/** Sellers of a government: their terms, papers, products and what they can make on a day. */
import { randomUUID } from 'node:crypto'
import type { Instant, IsoDate } from '#shared/date'
import type { CertificateKind } from './product-classes.ts'
import type { Client } from './store.queries.ts'

export interface SellerTerms {
  readonly sellerId: string
  readonly name: string
  readonly address?: string
  readonly kecamatan?: string
  readonly phone?: string
  readonly npwp?: string | null
  readonly hasSuket?: boolean | null
  readonly isPkp?: boolean | null
  readonly isPbjtExempt?: boolean | null
  readonly isCompany?: boolean
  readonly umkmClass?: 'mikro' | 'kecil' | 'menengah' | 'besar' | null
  readonly origin?: 'JAKPRENEUR' | 'NON_JAKPRENEUR' | null
  readonly bank?: { readonly name: string; readonly account: string; readonly holder: string }
  readonly ownerPersonId?: string | null
  readonly serviceKecamatan?: readonly string[]
  readonly minPortions?: number
  readonly leadHours?: number | null
  readonly closedWeekdays?: readonly number[]
}

/** Registers a maker as seller, or brings its terms up to date. */
export async function saveSeller(client: Client, klpd: string, seller: SellerTerms): Promise<void> {
  await client.query(
    `insert into orders.seller (klpd, seller_id, name, address, kecamatan, phone, npwp, has_suket, is_pkp, is_pbjt_exempt, is_company, umkm_class, origin,
       bank_name, bank_account, bank_holder, owner_person_id, service_kecamatan, min_portions, lead_hours, closed_weekdays)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)
     on conflict (klpd, seller_id) do update set name = excluded.name, address = excluded.address, kecamatan = excluded.kecamatan, phone = excluded.phone,
       npwp = excluded.npwp, has_suket = excluded.has_suket, is_pkp = excluded.is_pkp, is_pbjt_exempt = excluded.is_pbjt_exempt, is_company = excluded.is_company,
       umkm_class = excluded.umkm_class, origin = excluded.origin, bank_name = excluded.bank_name, bank_account = excluded.bank_account, bank_holder = excluded.bank_holder,
       owner_person_id = excluded.owner_person_id, service_kecamatan = excluded.service_kecamatan, min_portions = excluded.min_portions,
       lead_hours = excluded.lead_hours, closed_weekdays = excluded.closed_weekdays`,
    [
      klpd,
      seller.sellerId,
      seller.name,
      seller.address ?? '',
      seller.kecamatan ?? null,
      seller.phone ?? null,
      seller.npwp ?? null,
      seller.hasSuket ?? null,
      seller.isPkp ?? null,
      seller.isPbjtExempt ?? null,
      seller.isCompany ?? false,
      seller.umkmClass ?? null,
      seller.origin ?? null,
      seller.bank?.name ?? null,
      seller.bank?.account ?? null,
      seller.bank?.holder ?? null,
      seller.ownerPersonId ?? null,
      seller.serviceKecamatan ?? [],
      seller.minPortions ?? 1,
      seller.leadHours ?? null,
      seller.closedWeekdays ?? [],
    ],
  )
}

export async function linkSellerPerson(
  client: Client,
  klpd: string,
  sellerId: string,
  personId: string,
): Promise<void> {
  await client.query(
    'insert into orders.seller_person (klpd, seller_id, person_id) values ($1, $2, $3) on conflict do nothing',
    [klpd, sellerId, personId],
  )
}

/** What may be ordered: the catalogue publishes it, an order keeps it as it was that day. */
export interface OrderableProduct {
  readonly productId: string
  readonly sellerId: string
  readonly name: string
  readonly description?: string
  readonly classCode: string
  readonly unit?: string
  readonly unitPriceRupiah: bigint
  readonly servesPersons?: number
  readonly pdnBasis: string | null
  readonly localPercent?: number | null
  readonly localLevel?: 'dinyatakan' | 'berbukti' | 'diperiksa' | null
  readonly minimumOrder?: number
  readonly leadHours?: number | null
  readonly heldBack?: string | null
}

export async function saveOffer(client: Client, klpd: string, offer: OrderableProduct): Promise<void> {
  await client.query(
    `insert into orders.offer (klpd, product_id, seller_id, name, description, class_code, unit, unit_price_rupiah, serves_persons, pdn_basis, local_percent, local_level, held_back, minimum_order, lead_hours)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
     on conflict (klpd, product_id) do update set name = excluded.name, description = excluded.description, class_code = excluded.class_code, unit = excluded.unit,
       unit_price_rupiah = excluded.unit_price_rupiah, serves_persons = excluded.serves_persons, pdn_basis = excluded.pdn_basis,
       local_percent = excluded.local_percent, local_level = excluded.local_level, held_back = excluded.held_back,
       minimum_order = excluded.minimum_order, lead_hours = excluded.lead_hours`,
    [
      klpd,
      offer.productId,
      offer.sellerId,
      offer.name,
      offer.description ?? '',
      offer.classCode,
      offer.unit ?? 'porsi',
      offer.unitPriceRupiah,
      offer.servesPersons ?? 1,
      offer.pdnBasis,
      offer.localPercent ?? null,
      offer.localLevel ?? null,
      offer.heldBack ?? null,
      offer.minimumOrder ?? 1,
      offer.leadHours ?? null,
    ],
  )
}

export async function saveCapacityDefault(
  client: Client,
  klpd: string,
  sellerId: string,
  classCode: string,
  portions: number,
): Promise<void> {
  await client.query(
    `insert into orders.capacity_default (klpd, seller_id, class_code, portions) values ($1, $2, $3, $4)
     on conflict (klpd, seller_id, class_code) do update set portions = excluded.portions`,
    [klpd, sellerId, classCode, portions],
  )
}

/** Sets one day; refused (`false`) below what is promised already. */
export async function setCapacityDay(
  client: Client,
  klpd: string,
  sellerId: string,
  classCode: string,
  day: IsoDate,
  capacity: number,
): Promise<boolean> {
  const done = await client.query(
    `insert into orders.capacity_day as c (klpd, seller_id, class_code, day, capacity) values ($1, $2, $3, $4, $5)
     on conflict (klpd, seller_id, class_code, day) do update set capacity = excluded.capacity where c.taken <= excluded.capacity`,
    [klpd, sellerId, classCode, day, capacity],
  )
  return done.rowCount === 1
}

export async function savePaper(
  client: Client,
  klpd: string,
  paper: {
    readonly sellerId: string
    readonly kind: CertificateKind
    readonly number: string
    readonly issuedOn: IsoDate | null
    readonly validUntil: IsoDate | null
    readonly certificateRef?: string | null
    readonly verified: { readonly by: string; readonly at: Instant } | null
  },
): Promise<void> {
  await client.query(
    `insert into orders.seller_paper (klpd, paper_id, seller_id, kind, number, issued_on, valid_until, certificate_ref, verified_by, verified_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      klpd,
      randomUUID(),
      paper.sellerId,
      paper.kind,
      paper.number,
      paper.issuedOn,
      paper.validUntil,
      paper.certificateRef ?? null,
      paper.verified?.by ?? null,
      paper.verified?.at ?? null,
    ],
  )
}
