/** Small reads that many moves and pages need: lines, tax facts of a seller, rules, holidays. */
import { underEdition } from '#law'
import { editionOfRevision, revisionOf } from '#rulebook'
import type { IsoDate } from '#shared/date'
import { classOf } from './product-classes.ts'
import { type OrderRules, rulesOn, type Setting } from './rules.ts'
import type { Client } from './store.queries.ts'

export interface LineRow {
  readonly ordinal: number
  readonly product_id: string
  readonly name: string
  readonly class_code: string
  readonly unit: string
  readonly quantity: number
  readonly unit_price_rupiah: number
  readonly serves_persons: number
  readonly pdn_basis: string | null
  readonly received_quantity: number | null
  readonly condition: string | null
}
export async function readLines(
  client: Client,
  klpd: string,
  orderId: string,
  version: number,
): Promise<LineRow[]> {
  const found = await client.query<LineRow>(
    'select * from orders.pesanan_line where klpd = $1 and order_id = $2 and version = $3 order by ordinal',
    [klpd, orderId, version],
  )
  return found.rows
}
export interface SellerTaxRow {
  readonly name: string
  readonly address: string
  readonly npwp: string | null
  readonly has_suket: boolean | null
  readonly is_pkp: boolean | null
  readonly is_pbjt_exempt: boolean | null
  readonly is_company: boolean
  readonly umkm_class: string | null
  readonly bank_name: string | null
  readonly bank_account: string | null
  readonly bank_holder: string | null
  /** Fingerprint of the edition the taxes are computed under. */
  readonly book: string | null
}
export async function readSellerTax(client: Client, klpd: string, sellerId: string): Promise<SellerTaxRow> {
  const found = await client.query<SellerTaxRow>(
    `select name, address, npwp, has_suket, is_pkp, is_pbjt_exempt, is_company, umkm_class, bank_name, bank_account, bank_holder, ${revisionOf('$1')} as book
     from orders.seller where klpd = $1 and seller_id = $2`,
    [klpd, sellerId],
  )
  return found.rows[0]!
}
/**
 * SQL: bills already made of one package and seller, `rupiah` and `withheld` without PPN. The Rp2 million floor of PPh 22 is for all of them together (X10).
 */
export const earlierBills = (klpd: string, kdRup: string, seller: string, order: string): string =>
  `select coalesce(sum(b.invoice_rupiah), 0)::bigint as rupiah, coalesce(sum(b.withheld_rupiah - coalesce(b.ppn_kept_rupiah, 0)), 0)::bigint as withheld
   from orders.pesanan b where b.klpd = ${klpd} and b.kd_rup = ${kdRup} and b.seller_id = ${seller} and b.order_id <> ${order}
     and b.invoice_rupiah is not null and b.state <> 'BATAL'`

export async function readEarlierBills(
  client: Client,
  klpd: string,
  order: { readonly order_id: string; readonly kd_rup: string; readonly seller_id: string | null },
): Promise<{ readonly rupiah: bigint; readonly withheldRupiah: bigint }> {
  const found = await client.query<{ rupiah: number; withheld: number }>(
    earlierBills('$1', '$2', '$3', '$4'),
    [klpd, order.kd_rup, order.seller_id, order.order_id],
  )
  const row = found.rows[0]!
  return { rupiah: BigInt(row.rupiah), withheldRupiah: BigInt(row.withheld) }
}

export const taxFactsOf = (seller: SellerTaxRow) => ({
  hasNpwp: seller.npwp !== null,
  hasSuket: seller.has_suket,
  isPkp: seller.is_pkp,
  isPbjtExempt: seller.is_pbjt_exempt,
  isCompany: seller.is_company,
})
export const supplyOf = (classCodes: readonly string[]) =>
  classCodes.some((code) => classOf(code)?.supply === 'jasa_boga')
    ? ('jasa_boga' as const)
    : ('barang' as const)

/** The city's bank changed its name on 22 June 2025; old data shows the new name, old documents keep what stood in them. */
export const bankName = (name: string | null): string | null =>
  name?.replace(/\bBank DKI\b/gi, 'Bank Jakarta') ?? null

export async function readRules(client: Client, klpd: string, today: IsoDate): Promise<OrderRules> {
  const found = await client.query<{ settings: Setting[]; book: string | null }>({
    name: 'orders-rules',
    text: `select coalesce((select jsonb_agg(jsonb_build_object('name', s.name, 'value', s.value)) from (
        select distinct on (name) name, value from orders.setting where klpd = $1 and valid_from <= $2 order by name, valid_from desc, set_at desc) s), '[]') as settings,
      ${revisionOf('$1')} as book`,
    values: [klpd, today],
  })
  const { settings, book } = found.rows[0]!
  return underEdition(await editionOfRevision(client, klpd, book), () => rulesOn(settings, today))
}
export async function readHolidays(client: Client, klpd: string): Promise<ReadonlySet<string>> {
  const found = await client.query<{ day: string }>('select day from orders.holiday_now where klpd = $1', [
    klpd,
  ])
  return new Set(found.rows.map((row) => row.day))
}
