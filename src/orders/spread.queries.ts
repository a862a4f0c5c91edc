/** How the spending of each agency is spread over kitchens: the figures of the public page. No names of sellers leave here. */
import type { Instant } from '#shared/date'
import type { Client } from './store.queries.ts'

export const SPREAD_DAYS = 90

export interface SpreadRow {
  readonly kd_satker_str: string
  readonly agency_name: string | null
  readonly orders: number
  readonly rupiah: number
  readonly sellers: number
  /** Share of the largest seller in whole percent. */
  readonly top_percent: number
  /** Herfindahl–Hirschman, 0 to 10,000. */
  readonly hhi: number
}
export interface Spread {
  readonly rows: readonly SpreadRow[]
  /** Kitchens with something to order, and those of them that got no order in the days counted. */
  readonly kitchens: number
  readonly idle: number
}

/** Orders that were sent and not let go, of the last ninety days; at most a thousand agencies. */
export async function readSpread(client: Client, klpd: string, now: Instant): Promise<Spread> {
  const rows = await client.query<SpreadRow>(
    `with by_seller as (
       select kd_satker_str, seller_id, sum(total_rupiah)::numeric as rupiah, count(*) as orders from orders.pesanan
       where klpd = $1 and sent_at > $2::timestamptz - make_interval(days => $3)
         and state not in ('DRAF', 'DITOLAK_PENYEDIA', 'KEDALUWARSA', 'BATAL', 'PERSIAPAN', 'DISPOSISI_PP') group by 1, 2),
     by_agency as (select kd_satker_str, sum(rupiah) as rupiah from by_seller group by 1)
     select b.kd_satker_str, max(s.nama) as agency_name, sum(b.orders)::int as orders, max(a.rupiah)::bigint as rupiah, count(*)::int as sellers,
       round(100 * max(b.rupiah) / nullif(max(a.rupiah), 0))::int as top_percent, round(sum((100 * b.rupiah / nullif(a.rupiah, 0)) ^ 2))::int as hhi
     from by_seller b join by_agency a using (kd_satker_str) left join agencies.published_satker s on s.klpd = $1 and s.kd_satker_str = b.kd_satker_str
     group by b.kd_satker_str order by hhi desc, rupiah desc limit 1000`,
    [klpd, now, SPREAD_DAYS],
  )
  const kitchens = await client.query<{ kitchens: number; idle: number }>(
    `select count(*)::int as kitchens, count(*) filter (where not exists (
         select from orders.pesanan o where o.klpd = $1 and o.seller_id = s.seller_id and o.sent_at > $2::timestamptz - make_interval(days => $3)))::int as idle
     from orders.seller s where s.klpd = $1 and s.held_back is null and exists (select from orders.offer f where f.klpd = $1 and f.seller_id = s.seller_id and f.held_back is null)`,
    [klpd, now, SPREAD_DAYS],
  )
  return { rows: rows.rows, ...kitchens.rows[0]! }
}
