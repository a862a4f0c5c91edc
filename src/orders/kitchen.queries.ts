/** What a kitchen's own list needs beside an order's head: what to make, until when, whether a change waits. */
import type { Instant } from '#shared/date'
import type { Client } from './store.queries.ts'
import type { OrderRow } from './views.queries.ts'

export interface KitchenRow extends OrderRow {
  readonly deliver_until: Instant | null
  readonly products: string | null
  readonly change_by: string | null
  /** No proposed fine waits for its decision. */
  readonly fine_decided: boolean
}

export async function withProducts(
  client: Client,
  klpd: string,
  rows: readonly OrderRow[],
): Promise<KitchenRow[]> {
  if (rows.length === 0) return []
  const found = await client.query<
    Pick<KitchenRow, 'order_id' | 'deliver_until' | 'products' | 'change_by' | 'fine_decided'>
  >(
    `select o.order_id, o.deliver_until, o.pending_change ->> 'by' as change_by, o.fine_decided,
       (select string_agg(l.quantity || ' ' || l.name, ', ' order by l.ordinal) from orders.pesanan_line l
         where l.klpd = $1 and l.order_id = o.order_id and l.version = case when o.state = 'DRAF' then 0 else o.version end) as products
     from orders.pesanan o where o.klpd = $1 and o.order_id = any ($2::uuid[])`,
    [klpd, rows.map((row) => row.order_id)],
  )
  const more = new Map(found.rows.map((row) => [row.order_id, row]))
  return rows.map((row) => ({
    ...row,
    deliver_until: more.get(row.order_id)?.deliver_until ?? null,
    products: more.get(row.order_id)?.products ?? null,
    change_by: more.get(row.order_id)?.change_by ?? null,
    fine_decided: more.get(row.order_id)?.fine_decided ?? false,
  }))
}

export interface PaidRow {
  readonly order_id: string
  readonly number: string
  readonly title: string
  readonly kd_satker_str: string
  readonly agency_name: string | null
  readonly transfer_rupiah: number
  readonly paid_at: Instant
}

/** What was paid, newest first. */
export const listPaid = async (client: Client, klpd: string, sellers: readonly string[], limit: number) =>
  (
    await client.query<PaidRow>(
      `select o.order_id, o.number, o.title, o.kd_satker_str, s.nama as agency_name, o.transfer_rupiah, o.paid_at
       from orders.pesanan o left join agencies.published_satker s on s.klpd = o.klpd and s.kd_satker_str = o.kd_satker_str
       where o.klpd = $1 and o.seller_id = any ($2::uuid[]) and o.state in ('LUNAS', 'SELESAI') and o.paid_at is not null
       order by o.paid_at desc limit $3`,
      [klpd, sellers, limit],
    )
  ).rows

/** Days on which a kitchen makes nothing, by its weekly rule or a day of its own. */
export const closedDays = async (
  client: Client,
  klpd: string,
  sellerId: string,
  days: readonly string[],
): Promise<ReadonlySet<string>> =>
  new Set(
    (
      await client.query<{ day: string }>(
        `select d.day::text as day from unnest($3::date[]) as d(day) join orders.seller s on s.klpd = $1 and s.seller_id = $2
         where extract(isodow from d.day)::int = any (s.closed_weekdays)
           or exists (select from orders.seller_closed x where x.klpd = $1 and x.seller_id = $2 and x.day = d.day)`,
        [klpd, sellerId, days],
      )
    ).rows.map((row) => row.day),
  )
