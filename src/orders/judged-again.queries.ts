/**
 * Orders as questions of law, for the page that shows what a new version of a rule would change. Each answers as its own guard or bill would: the
 * same facts, the same function, another edition of the book.
 */
import type pg from 'pg'
import {
  type Edition,
  isHalalMandatory,
  isWithinOrderLimit,
  type LawReason,
  type Undecided,
  underEdition,
  type Verdict,
} from '#law'
import type { IsoDate } from '#shared/date'
import { earlierBills, supplyOf } from './lookups.queries.ts'
import { classOf, isFood } from './product-classes.ts'
import { taxOrder } from './taxes.ts'

type Client = Pick<pg.ClientBase, 'query'>

export interface AskedOrder {
  readonly orderId: string
  readonly number: string
  readonly title: string
  readonly kdSatkerStr: string
  readonly rupiah: bigint
  /** The day whose law is asked. */
  readonly on: IsoDate
  readonly ask: (edition: Edition) => Verdict<unknown> | Undecided
}

/** What a treasurer would keep and pay; whole rupiah. */
export interface KeptAndPaid {
  readonly kept: number
  readonly paid: number
}

const ENDED = `('BATAL', 'DITOLAK_PENYEDIA', 'KEDALUWARSA')`
const laterOf = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b)

/**
 * Orders that are sent and not yet billed, taxed as on the day asked; and how many bills of the days since `from` stand, which keep the taxes they
 * were made with.
 */
export async function ordersToTax(
  client: Client,
  klpd: string,
  from: IsoDate,
  until: IsoDate | null,
  today: IsoDate,
  limit: number,
): Promise<{ readonly asked: readonly AskedOrder[]; readonly billed: number }> {
  const on = laterOf(from, today)
  const billed = await client.query<{ n: number }>(
    `select count(*)::int as n from orders.pesanan where klpd = $1 and invoiced_at is not null
       and (invoiced_at at time zone 'Asia/Jakarta')::date >= $2 and ($3::date is null or (invoiced_at at time zone 'Asia/Jakarta')::date <= $3)`,
    [klpd, from, until],
  )
  if (until !== null && on > until) return { asked: [], billed: billed.rows[0]!.n }
  const found = await client.query<{
    order_id: string
    number: string
    title: string
    kd_satker_str: string
    rupiah: string
    class_codes: string[]
    has_npwp: boolean
    has_suket: boolean | null
    is_pkp: boolean | null
    is_pbjt_exempt: boolean | null
    is_company: boolean
    earlier: string
    earlier_kept: string
  }>(
    `select o.order_id, o.number, o.title, o.kd_satker_str, (coalesce(o.received_rupiah, o.total_rupiah) - o.fine_rupiah)::text as rupiah, o.class_codes,
       s.npwp is not null as has_npwp, s.has_suket, s.is_pkp, s.is_pbjt_exempt, s.is_company, e.rupiah::text as earlier, e.withheld::text as earlier_kept
     from orders.pesanan o
     join orders.seller s on s.klpd = o.klpd and s.seller_id = o.seller_id
     cross join lateral (${earlierBills('o.klpd', 'o.kd_rup', 'o.seller_id', 'o.order_id')}) e
     where o.klpd = $1 and o.sent_at is not null and o.invoice_rupiah is null and o.state not in ${ENDED} and o.total_rupiah > 0
     order by o.total_rupiah desc, o.order_id limit $2`,
    [klpd, limit],
  )
  return {
    billed: billed.rows[0]!.n,
    asked: found.rows.map((row) => ({
      orderId: row.order_id,
      number: row.number,
      title: row.title,
      kdSatkerStr: row.kd_satker_str,
      rupiah: BigInt(row.rupiah),
      on,
      ask: (edition) => {
        const taxes = taxOrder(
          edition,
          on,
          supplyOf(row.class_codes),
          BigInt(row.rupiah),
          {
            hasNpwp: row.has_npwp,
            hasSuket: row.has_suket,
            isPkp: row.is_pkp,
            isPbjtExempt: row.is_pbjt_exempt,
            isCompany: row.is_company,
          },
          { rupiah: BigInt(row.earlier), withheldRupiah: BigInt(row.earlier_kept) },
        )
        if (!taxes.ok) return undecided(on, taxes.because[0]?.facts?.['fact'])
        const verdict: KeptAndPaid = {
          kept: Number(taxes.value.withheldRupiah),
          paid: Number(taxes.value.transferRupiah),
        }
        return { verdict, on, because: taxes.value.because }
      },
    })),
  }
}

/** Drafts as on the day asked, and orders sent since `from` as on the day they were sent: does one order fit the limit? */
export async function ordersToLimit(
  client: Client,
  klpd: string,
  from: IsoDate,
  until: IsoDate | null,
  today: IsoDate,
  limit: number,
): Promise<readonly AskedOrder[]> {
  const draftDay = laterOf(from, today)
  const found = await client.query<{
    order_id: string
    number: string
    title: string
    kd_satker_str: string
    rupiah: string
    hari: IsoDate
    settings: { name: string; value: number }[]
  }>(
    `select o.order_id, o.number, o.title, o.kd_satker_str, o.total_rupiah::text as rupiah, o.hari::text as hari,
       coalesce((select jsonb_agg(jsonb_build_object('name', x.name, 'value', x.value)) from (
         select name, value from orders.setting where klpd = $1 and name = 'cap_rupiah' and valid_from <= o.hari order by valid_from desc, set_at desc limit 1) x), '[]') as settings
     from (select p.*, coalesce((p.sent_at at time zone 'Asia/Jakarta')::date, $2::date) as hari from orders.pesanan p
       where p.klpd = $1 and p.total_rupiah > 0 and p.state not in ${ENDED}) o
     where o.hari >= $3 and ($4::date is null or o.hari <= $4)
     order by o.total_rupiah desc, o.order_id limit $5`,
    [klpd, draftDay, from, until, limit],
  )
  return found.rows.map((row) => ({
    orderId: row.order_id,
    number: row.number,
    title: row.title,
    kdSatkerStr: row.kd_satker_str,
    rupiah: BigInt(row.rupiah),
    on: row.hari,
    ask: (edition) =>
      underEdition(edition, () => {
        const own = row.settings[0]
        return isWithinOrderLimit(row.hari, BigInt(row.rupiah), own ? BigInt(own.value) : null)
      }),
  }))
}

/** Orders of food delivered from the day on: must the maker have a halal certificate? A maker of unknown class is asked as a small one, as the guard does. */
export async function ordersToHalal(
  client: Client,
  klpd: string,
  from: IsoDate,
  until: IsoDate | null,
  limit: number,
): Promise<readonly AskedOrder[]> {
  const found = await client.query<{
    order_id: string
    number: string
    title: string
    kd_satker_str: string
    rupiah: string
    deliver_day: IsoDate
    class_codes: string[]
    umkm_class: 'mikro' | 'kecil' | 'menengah' | 'besar' | null
  }>(
    `select o.order_id, o.number, o.title, o.kd_satker_str, o.total_rupiah::text as rupiah, o.deliver_day::text as deliver_day, o.class_codes, s.umkm_class
     from orders.pesanan o join orders.seller s on s.klpd = o.klpd and s.seller_id = o.seller_id
     where o.klpd = $1 and o.deliver_day >= $2 and ($3::date is null or o.deliver_day <= $3) and o.state not in ${ENDED} and o.total_rupiah > 0
     order by o.total_rupiah desc, o.order_id limit $4`,
    [klpd, from, until, limit],
  )
  return found.rows
    .filter((row) =>
      row.class_codes.some((code) => {
        const found = classOf(code)
        return found !== undefined && isFood(found)
      }),
    )
    .map((row) => ({
      orderId: row.order_id,
      number: row.number,
      title: row.title,
      kdSatkerStr: row.kd_satker_str,
      rupiah: BigInt(row.rupiah),
      on: row.deliver_day,
      ask: (edition) =>
        underEdition(edition, () =>
          isHalalMandatory(row.umkm_class ?? 'mikro', 'makanan_minuman', row.deliver_day),
        ),
    }))
}

const undecided = (on: IsoDate, fact: unknown): Undecided => ({
  verdict: null,
  on,
  because: [
    { code: 'fact-not-known', facts: { fact: String(fact) }, certainty: 'sourced' } satisfies LawReason,
  ],
})
