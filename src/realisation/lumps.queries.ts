/**
 * One payment of the treasury that pays many orders of Padan and names none of them: a GU that replenishes a treasurer's cash. The orders count by
 * themselves at LUNAS, so the lump would count them again. Which orders it pays is proposed here and said by a person; then the lump
 * leaves P, and the orders stay.
 */
import type pg from 'pg'
import { readEdition } from '#rulebook'
import { decidePair } from './decisions.queries.ts'
import { refreshLines } from './line-cells.queries.ts'
import { accountBases, DAYS_TO_LIST, LUMP_KEY, paymentSql } from './payments.queries.ts'

type Client = Pick<pg.ClientBase, 'query'>

/** Orders looked at for one payment: those of two months in one account of one agency. */
const ORDERS_MOST = 200

export interface Lump {
  readonly key: string
  readonly no_sp2d: string
  readonly kd_satker_str: string
  readonly tgl_sp2d: string
  readonly nilai: string
  readonly uraian: string | null
  readonly orders: readonly {
    readonly order_id: string
    readonly number: string
    readonly nilai: string
    readonly dibayar: string
  }[]
}

export interface DecidedLump extends Lump {
  readonly alasan: string
  readonly diputus_oleh: string
  readonly diputus_pada: string
}

/** What people said of lumps, newest first. */
export async function listDecidedLumps(
  client: Client,
  klpd: string,
  year: number,
  keputusan: 'ganda' | 'bukan',
  filter: { readonly agency: string; readonly agencies: readonly string[] | undefined },
  limit = 50,
): Promise<DecidedLump[]> {
  const found = await client.query<DecidedLump>(
    `select ${LUMP_KEY('p')} as key, p.no_sp2d, p.kd_satker_str, p.tgl_sp2d::text as tgl_sp2d, p.nilai_bruto::text as nilai, p.uraian,
       min(d.alasan) as alasan, min(d.diputus_oleh) as diputus_oleh, min(d.known_from) as diputus_pada,
       jsonb_agg(jsonb_build_object('order_id', e.order_id, 'number', e.number, 'nilai', e.nilai::text,
         'dibayar', (e.paid_at at time zone 'Asia/Jakarta')::date::text) order by e.paid_at, e.number) as orders
     from realisation.keputusan_ganda d
     join realisation.pembayaran p on p.klpd = d.klpd and p.tahun = $2 and p.known_to = 'infinity' and d.kunci_b = ${LUMP_KEY('p')}
     join orders.published_counted_order e on e.klpd = d.klpd and e.order_id::text = d.kunci_a
     where d.klpd = $1 and d.sumber_a = 'e-order' and d.sumber_b = 'pembayaran' and d.known_to = 'infinity' and d.keputusan = $3
       and ($4 = '' or p.kd_satker_str = $4) and ($5::text[] is null or p.kd_satker_str = any ($5))
     group by 1, 2, 3, 4, 5, 6 order by diputus_pada desc limit $6`,
    [klpd, year, keputusan, filter.agency, filter.agencies ?? null, limit],
  )
  return found.rows
}

/**
 * Payments that no purchase claims and that are exactly the sum of paid orders of the same agency and account, in the row they were paid,
 * within the time the treasury takes; only where one such row fits. What was decided already is not asked again.
 */
export async function listLumps(
  client: Client,
  klpd: string,
  year: number,
  at: string,
  filter: { readonly agency: string; readonly agencies: readonly string[] | undefined },
  limit = 20,
): Promise<Lump[]> {
  if (!(await mayHaveLumps(client, klpd, year, at))) return []
  const bases = JSON.stringify(await accountBases(client, klpd, year, await readEdition(client, klpd)))
  const found = await client.query<Lump>(
    `with payment as materialized (${paymentSql('realisation.baris where klpd = $1 and tahun = $2')}),
     said as materialized (
       select kunci_a, kunci_b, keputusan from realisation.keputusan_ganda
       where klpd = $1 and sumber_a = 'e-order' and sumber_b = 'pembayaran' and known_from <= $3 and known_to > $3
     ),
     own as materialized (
       select e.order_id::text as order_id, e.number, e.kd_satker_str, e.kd_rekening, p.nilai, p.tgl_sp2d as dibayar
       from payment p join orders.published_counted_order e on e.klpd = $1 and e.tahun = $2 and e.number = p.no_sp2d and e.kd_satker_str = p.kd_satker_str
       where p.jenis_sp2d = 'E-Order' and p.alasan is null
         and not exists (select from said s where s.kunci_a = e.order_id::text and s.keputusan = 'ganda')
     ),
     open as (
       select ${LUMP_KEY('p')} as key, p.* from payment p
       where p.jenis_sp2d is distinct from 'E-Order' and p.no_kontrak is null and p.kd_rup is null and p.kunci is null and p.dasar <> 'advance' and p.nilai > 0
         and ($5 = '' or p.kd_satker_str = $5) and ($6::text[] is null or p.kd_satker_str = any ($6))
         and exists (select from own o where o.kd_satker_str = p.kd_satker_str)
         and not exists (select from said s where s.kunci_b = ${LUMP_KEY('p')})
     ),
     row as materialized (
       select l.key, l.nilai as wanted, o.*, row_number() over w as nth, sum(o.nilai) over w as upto
       from open l join own o on o.kd_satker_str = l.kd_satker_str and (l.kd_rekening is null or l.kd_rekening = o.kd_rekening)
         and o.dibayar between l.tgl_sp2d - ${DAYS_TO_LIST} and l.tgl_sp2d
       window w as (partition by l.key order by o.dibayar, o.number)
     ),
     fits as (
       select a.key, a.nth as first, b.nth as last, count(*) over (partition by a.key) as ways
       from row a join row b on b.key = a.key and b.nth > a.nth and b.nth <= ${ORDERS_MOST}
       where b.upto - a.upto + a.nilai = a.wanted
     )
     select l.key, l.no_sp2d, l.kd_satker_str, l.tgl_sp2d::text as tgl_sp2d, l.nilai::text as nilai, l.uraian,
       (select jsonb_agg(jsonb_build_object('order_id', r.order_id, 'number', r.number, 'nilai', r.nilai::text, 'dibayar', r.dibayar::text) order by r.nth)
        from row r where r.key = l.key and r.nth between f.first and f.last) as orders
     from open l join fits f on f.key = l.key and f.ways = 1
     order by l.nilai desc, l.key limit $7`,
    [klpd, year, at, bases, filter.agency, filter.agencies ?? null, limit],
  )
  return found.rows
}

/** Asked first, because joining all payments of a large year takes a second: could any payment be several orders at all? */
async function mayHaveLumps(client: Client, klpd: string, year: number, at: string): Promise<boolean> {
  const found = await client.query(
    `with own as materialized (
       select e.kd_satker_str, e.kd_rekening, e.nilai from orders.published_counted_order e where e.klpd = $1 and e.tahun = $2 and e.paid_at <= $3
     ),
     sums as (
       select kd_satker_str, kd_rekening, count(*) as n, sum(nilai) as nilai from own group by 1, 2
       union all select kd_satker_str, null, count(*), sum(nilai) from own group by 1
     )
     select 1 from sums s join realisation.pembayaran p on p.klpd = $1 and p.tahun = $2 and p.known_from <= $3 and p.known_to > $3
       and p.kd_satker_str = s.kd_satker_str and p.kd_rekening is not distinct from s.kd_rekening
     where s.n > 1 and p.no_kontrak is null and p.kd_rup is null and p.nilai_bruto between 1 and s.nilai and upper(p.jenis_sp2d) is distinct from 'UP'
       and upper(p.jenis_sp2d) is distinct from 'TU' limit 1`,
    [klpd, year, at],
  )
  return found.rowCount === 1
}

/** A person says of a lump whether it pays these orders, kept for each order; `null` takes it back. */
export async function decideLump(
  client: Client,
  klpd: string,
  year: number,
  lump: Lump,
  decision: { keputusan: 'ganda' | 'bukan'; alasan: string } | null,
  by: string,
  at: string,
): Promise<void> {
  for (const order of lump.orders)
    await decidePair(
      client,
      klpd,
      {
        kuat_sumber: 'e-order',
        kuat_kunci: order.order_id,
        lemah_sumber: 'pembayaran',
        lemah_kunci: lump.key,
      },
      decision,
      by,
      at,
    )
  await refreshLines(client, klpd, year, at)
}
