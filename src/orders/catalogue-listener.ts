/** What orders takes over from makers and the catalogue, in the transaction of the change: sellers, papers, offers, signs. */
import type pg from 'pg'
import { type CatalogueSurroundings, type Ceiling, type SellerFacts } from '#catalogue/shop'
import { findMaker } from '#makers'
import { today } from '#platform/clock'
import type { IsoDate } from '#shared/date'
import { readRules } from './lookups.queries.ts'
import { resellerSigns } from './reseller.ts'
import { linkSellerPerson } from './sellers.queries.ts'
import type { Client } from './store.queries.ts'
import { sellersOf } from './views.queries.ts'
import { daysBetween } from './working-days.ts'

const COMPANIES = ['pt', 'cv', 'koperasi', 'firma', 'perum', 'yayasan']

/** One identity: the seller is the maker. Terms the kitchen set itself (area, account, lead time) are left as they are. */
export async function takeSeller(
  client: pg.PoolClient,
  klpd: string,
  makerId: string,
  personId: string | null,
): Promise<void> {
  const shop = (
    await client.query<{
      name: string
      address: string
      kecamatan: string | null
      kelurahan: string | null
      umkm_class: string | null
    }>(
      'select name, address, kecamatan, kelurahan, umkm_class from catalogue.published_shop where klpd = $1 and maker_id = $2',
      [klpd, makerId],
    )
  ).rows[0]
  const maker = await findMaker(client, makerId)
  if (!shop || !maker) return
  await client.query(
    `insert into orders.seller (klpd, seller_id, name, address, kecamatan, kelurahan, npwp, is_company, umkm_class, origin)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (klpd, seller_id) do update set name = excluded.name, address = excluded.address, kecamatan = excluded.kecamatan,
       kelurahan = excluded.kelurahan, npwp = excluded.npwp, is_company = excluded.is_company, umkm_class = excluded.umkm_class, origin = excluded.origin`,
    [
      klpd,
      makerId,
      shop.name,
      shop.address,
      shop.kecamatan,
      shop.kelurahan,
      maker.npwp[0] ?? null,
      COMPANIES.includes(maker.bentuk ?? ''),
      shop.umkm_class,
      maker.note?.jakpreneur ? 'JAKPRENEUR' : 'NON_JAKPRENEUR',
    ],
  )
  if (personId !== null) await linkSellerPerson(client, klpd, makerId, personId)
  await takePapers(client, klpd, makerId)
  await refreshSigns(client, klpd, makerId, today())
}

/** Papers as makers holds them now; `certificate_ref` is the lineage, the paper keeps the certificate's own id. */
async function takePapers(client: Client, klpd: string, makerId: string): Promise<void> {
  await client.query(
    `insert into orders.seller_paper (klpd, paper_id, seller_id, kind, number, issued_on, valid_until, status, certificate_ref, verified_by, verified_at)
     select $1, c.id, $2, case when c.jenis = 'spp_irt' then 'pirt' when c.jenis like 'tkdn%' then 'tkdn' else c.jenis end, coalesce(c.nomor, ''), c.tgl_terbit, c.berlaku_sampai,
       case c.keadaan when 'aktif' then 'berlaku' when 'perlu_pembaruan' then 'perlu_pembaruan' else 'dicabut' end, c.id || '/' || c.version,
       case when c.cara_periksa = 'belum' then null else c.recorded_by end, case when c.cara_periksa = 'belum' then null else c.known_from end
     from makers.published_certificate c where c.maker_id = $2 and c.known_to = 'infinity' and (c.jenis in ('halal', 'slhs', 'spp_irt') or c.jenis like 'tkdn%')
     on conflict (klpd, paper_id) do update set number = excluded.number, issued_on = excluded.issued_on, valid_until = excluded.valid_until, status = excluded.status,
       certificate_ref = excluded.certificate_ref, verified_by = excluded.verified_by, verified_at = excluded.verified_at`,
    [klpd, makerId],
  )
}

/** What is shown may be ordered; what was once offered stays with the reason why it is not, so that drafts can say it (case 16). */
export async function takeOffer(client: pg.PoolClient, klpd: string, productId: string): Promise<void> {
  const product = (
    await client.query<{ maker_id: string; state: string }>(
      'select maker_id, state from catalogue.published_product where klpd = $1 and product_id = $2',
      [klpd, productId],
    )
  ).rows[0]
  if (!product) return
  const known = await client.query('select 1 from orders.seller where klpd = $1 and seller_id = $2', [
    klpd,
    product.maker_id,
  ])
  if (known.rowCount === 0) await takeSeller(client, klpd, product.maker_id, null)
  await client.query(
    `insert into orders.offer (klpd, product_id, seller_id, name, description, class_code, unit, unit_price_rupiah, serves_persons, pdn_basis, local_percent, local_level, minimum_order, lead_hours, held_back)
     select p.klpd, p.product_id, p.maker_id, p.name, p.description, p.class_code, p.unit, p.price_rupiah, p.serves_persons, p.pdn_basis, p.local_percent, p.local_level, p.minimum_order, p.lead_hours,
       case p.state when 'TAYANG' then null when 'DIBEKUKAN' then 'dibekukan kurator: ' || coalesce(p.held_reason, '') when 'KURASI_ULANG' then 'menunggu kurasi ulang: ' || coalesce(p.held_reason, '') else 'tidak lagi tayang di katalog' end
     from catalogue.published_product p where p.klpd = $1 and p.product_id = $2 and p.price_rupiah is not null
       and (p.state = 'TAYANG' or exists (select from orders.offer o where o.klpd = p.klpd and o.product_id = p.product_id))
     on conflict (klpd, product_id) do update set name = excluded.name, description = excluded.description, class_code = excluded.class_code, unit = excluded.unit,
       unit_price_rupiah = excluded.unit_price_rupiah, serves_persons = excluded.serves_persons, pdn_basis = excluded.pdn_basis, local_percent = excluded.local_percent,
       local_level = excluded.local_level, minimum_order = excluded.minimum_order, lead_hours = excluded.lead_hours, held_back = excluded.held_back`,
    [klpd, productId],
  )
  await refreshSigns(client, klpd, product.maker_id, today())
}

interface TraceRow {
  readonly visit_day: IsoDate | null
  readonly makes_here: boolean | null
  readonly has_workplace: boolean
  readonly kbli: string[]
  readonly same_photo: number
  readonly same_account: number
  readonly same_phone: number
  readonly same_list: number
  readonly bought_in: number
}
export async function refreshSigns(
  client: Client,
  klpd: string,
  sellerId: string,
  on: IsoDate,
): Promise<void> {
  const row = (
    await client.query<TraceRow>(
      `select v.day as visit_day, v.makes_here,
         exists (select from makers.published_site x where x.maker_id = s.seller_id and x.jenis in ('dapur', 'pabrik')) as has_workplace,
         coalesce((select array_agg(distinct k.kode) from makers.published_maker_kbli k where k.maker_id = s.seller_id), '{}') as kbli,
         (select count(distinct q.maker_id)::int from catalogue.published_photo f join catalogue.published_product p on p.klpd = f.klpd and p.product_id = f.product_id and p.maker_id = s.seller_id
           join catalogue.published_photo g on g.klpd = f.klpd and g.source_sha256 = f.source_sha256 and g.product_id <> f.product_id
           join catalogue.published_product q on q.klpd = g.klpd and q.product_id = g.product_id and q.maker_id <> s.seller_id where f.klpd = s.klpd) as same_photo,
         (select count(*)::int from orders.seller x where x.klpd = s.klpd and x.seller_id <> s.seller_id and x.bank_account = s.bank_account and coalesce(x.bank_name, '') = coalesce(s.bank_name, '')) as same_account,
         (select count(*)::int from orders.seller x where x.klpd = s.klpd and x.seller_id <> s.seller_id and regexp_replace(x.phone, '[^0-9]', '', 'g') = regexp_replace(s.phone, '[^0-9]', '', 'g') and length(regexp_replace(s.phone, '[^0-9]', '', 'g')) >= 8) as same_phone,
         (select count(*)::int from (select x.seller_id from orders.offer o join orders.offer x on x.klpd = o.klpd and x.class_code = o.class_code and lower(x.name) = lower(o.name) and x.unit_price_rupiah = o.unit_price_rupiah and x.seller_id <> o.seller_id
           where o.klpd = s.klpd and o.seller_id = s.seller_id group by x.seller_id having count(*) >= 3) t) as same_list,
         (select count(*)::int from catalogue.published_product p where p.klpd = s.klpd and p.maker_id = s.seller_id and not p.made_here and p.state in ('TAYANG', 'LULUS', 'DIBEKUKAN')) as bought_in
       from orders.seller s left join lateral (select day, makes_here from catalogue.published_visit v where v.klpd = s.klpd and v.maker_id = s.seller_id order by day desc, at desc limit 1) v on true
       where s.klpd = $1 and s.seller_id = $2`,
      [klpd, sellerId],
    )
  ).rows[0]
  if (!row) return
  const signs = resellerSigns(
    {
      lastVisit: row.visit_day === null ? null : { day: row.visit_day, makesHere: row.makes_here === true },
      hasWorkplace: row.has_workplace,
      kbli: row.kbli,
      samePhoto: row.same_photo,
      sameAccount: row.same_account,
      samePhone: row.same_phone,
      samePriceList: row.same_list,
      boughtIn: row.bought_in,
    },
    on,
  )
  await client.query(
    'update orders.seller set reseller_signs = $3 where klpd = $1 and seller_id = $2 and reseller_signs is distinct from $3',
    [klpd, sellerId, signs],
  )
}

async function sellerFacts(client: Client, klpd: string, on: IsoDate): Promise<readonly SellerFacts[]> {
  const rules = await readRules(client as pg.PoolClient, klpd, on)
  const rows = await client.query<{
    seller_id: string
    last_on: IsoDate | null
    n: number
    reseller_signs: string[]
    classes: string[]
    served: number
  }>(
    `select s.seller_id, l.last_on, coalesce(u.n, 0)::int as n, s.reseller_signs, coalesce((select array_agg(d.class_code) from orders.capacity_default d where d.klpd = s.klpd and d.seller_id = s.seller_id and d.portions > 0), '{}') as classes,
       case when s.radius_km is not null then 1 else cardinality(s.service_kecamatan) end as served
     from orders.seller s
     left join (select seller_id, sum(orders) as n from orders.sent_week where klpd = $1 group by 1) u on u.seller_id = s.seller_id
     left join lateral (select o.deliver_day as last_on from orders.pesanan o where o.klpd = $1 and o.seller_id = s.seller_id and o.sent_at is not null
       and o.state not in ('DRAF', 'BATAL', 'DITOLAK_PENYEDIA', 'KEDALUWARSA') order by o.deliver_day desc limit 1) l on true
     where s.klpd = $1 limit 5000`,
    [klpd],
  )
  return rows.rows.map((row) => ({
    makerId: row.seller_id,
    lastOrderOn: row.last_on,
    orders: row.n,
    signs: row.reseller_signs,
    capacityClasses: row.classes,
    kecamatanServed: row.served,
    isIdle: row.last_on === null || daysBetween(row.last_on, on) > rules.idle_days,
  }))
}

/** What the catalogue asks of orders. */
export const catalogueSurroundings: CatalogueSurroundings = {
  sellersOf,
  ownersOf: async (client, klpd, makerId) =>
    (
      await client.query<{ person_id: string }>(
        'select person_id from orders.seller_person where klpd = $1 and seller_id = $2 limit 100',
        [klpd, makerId],
      )
    ).rows.map((row) => row.person_id),
  afterShop: takeSeller,
  afterProduct: takeOffer,
  ceilings: async (client, klpd, tahun) =>
    (
      await client.query<Ceiling>(
        'select meeting_class, component, rupiah, source from orders.standard_price_now where klpd = $1 and tahun = $2 order by meeting_class, component',
        [klpd, tahun],
      )
    ).rows,
  sellerFacts,
}
