/** What pages read. Lists are bounded; what a person may not see is left out in SQL. */
import type { Instant, IsoDate } from '#shared/date'
import type { Candidate } from './choice.ts'
import type { Actor, State } from './moves.ts'
import type { Client, OrderHead } from './store.queries.ts'

export interface OrderFilter {
  readonly agencies: readonly string[] | undefined
  readonly agency: string
  /** A state, a group of `STATE_GROUPS`, or ''. */
  readonly state: string
  readonly search: string
  readonly sellerId?: string
  readonly sellers?: readonly string[]
}

export const STATE_GROUPS: Readonly<Record<string, readonly State[]>> = {
  persiapan: ['PERSIAPAN', 'DISPOSISI_PP', 'DRAF', 'DITOLAK_PENYEDIA', 'KEDALUWARSA'],
  berjalan: ['DIKIRIM', 'DITERIMA_PENYEDIA', 'DIPROSES', 'DIANTAR'],
  bayar: ['DITERIMA', 'SEBAGIAN', 'TAGIHAN', 'BAYAR_MANUAL', 'AUTODEBET_DIAJUKAN', 'AUTODEBET_DISETUJUI'],
  selesai: ['LUNAS', 'SELESAI'],
  berhenti: ['BATAL', 'SENGKETA', 'BEKU', 'TIDAK_SESUAI'],
}

export interface OrderRow {
  readonly order_id: string
  readonly number: string
  readonly title: string
  readonly kd_satker_str: string
  readonly agency_name: string | null
  readonly seller_name: string | null
  readonly state: State
  readonly total_rupiah: number
  readonly portions: number
  readonly deliver_from: Instant | null
  readonly updated_at: Instant
  readonly answer_due_at: Instant | null
  readonly received_at: Instant | null
  readonly transfer_rupiah: number | null
  readonly lead_asked_at: Instant | null
  readonly waives_lead: boolean
}

/** Counting stops here: beyond it the page says "lebih dari". */
export const COUNT_LIMIT = 2_500

export async function listOrders(
  client: Client,
  klpd: string,
  filter: OrderFilter,
  limit: number,
  offset: number,
): Promise<{ rows: OrderRow[]; total: number }> {
  const states = filter.state === '' ? null : (STATE_GROUPS[filter.state] ?? [filter.state])
  const values: unknown[] = [klpd]
  const where = ['o.klpd = $1']
  const and = (sql: (n: string) => string, value: unknown) => {
    values.push(value)
    where.push(sql(`$${values.length}`))
  }
  if (filter.agencies) and((n) => `o.kd_satker_str = any (${n}::text[])`, filter.agencies)
  if (filter.agency) and((n) => `o.kd_satker_str = ${n}`, filter.agency)
  if (states) and((n) => `o.state = any (${n}::text[])`, states)
  if (filter.sellers) and((n) => `o.seller_id = any (${n}::uuid[])`, filter.sellers)
  // `strpos` compares bytes; `like` walks letters and takes several times as long over every order of a city.
  if (filter.search) and((n) => `strpos(o.search, ${n}) > 0`, filter.search.toLowerCase())
  // Found and counted in one walk; the wide rows are fetched for the page only.
  const rows = await client.query<OrderRow & { found: number }>(
    `with hits as materialized (select o.order_id, o.updated_at from orders.pesanan o where ${where.join(' and ')}
       order by o.updated_at desc limit ${Math.max(COUNT_LIMIT + 1, offset + limit)}),
     page as materialized (select order_id, updated_at from hits order by updated_at desc limit ${limit} offset ${offset})
     select o.order_id, o.number, o.title, o.kd_satker_str, s.nama as agency_name, o.seller_name, o.state, o.total_rupiah, o.portions, o.deliver_from, o.updated_at,
       o.answer_due_at, o.received_at, o.transfer_rupiah, o.lead_asked_at, o.waives_lead, h.found
     from (select count(*)::int as found from hits) h
     left join page on true
     left join orders.pesanan o on o.klpd = $1 and o.order_id = page.order_id
     left join agencies.published_satker s on s.klpd = o.klpd and s.kd_satker_str = o.kd_satker_str order by page.updated_at desc`,
    values,
  )
  return {
    rows: rows.rows.filter((row) => row.order_id !== null),
    total: Math.min(COUNT_LIMIT + 1, rows.rows[0]!.found),
  }
}

export interface ActionRow {
  readonly seq: number
  readonly move: string
  readonly actor: Actor
  readonly person_name: string
  readonly sk: string | null
  readonly at: Instant
  readonly reason: string | null
  readonly facts: Readonly<Record<string, unknown>>
}
export interface DocumentRow {
  readonly kind: string
  readonly version: number
  readonly number: string
  readonly code: string
  readonly issued_at: Instant
  readonly content: Record<string, unknown>
}
export interface MeetingView {
  readonly purpose: string
  readonly mode: string
  readonly place: string
  readonly starts_at: Instant
  readonly ends_at: Instant
  readonly meeting_class: string
  readonly invitation_no: string | null
  readonly invitation_file: string | null
  readonly attendance_file: string | null
}
export interface GroupRow {
  readonly ordinal: number
  readonly kind: string
  readonly institution: string
  readonly planned: number
  readonly attended: number | null
}
export interface RoleRow {
  readonly role: string
  readonly person_id: string
  readonly name: string
  readonly sk: string
  readonly from_day: IsoDate
  readonly until_day: IsoDate | null
  readonly ended_reason: string | null
}
export interface ViewLine {
  readonly ordinal: number
  readonly product_id: string
  readonly name: string
  readonly class_code: string
  readonly unit: string
  readonly quantity: number
  readonly unit_price_rupiah: number
  readonly pdn_basis: string | null
  readonly received_quantity: number | null
  readonly condition: string | null
}
export interface OrderView extends OrderHead {
  readonly agency_name: string | null
  readonly kd_subkegiatan: string
  readonly kd_rekening: string
  readonly contact: string | null
  readonly note: string | null
  readonly address_kecamatan: string | null
  readonly address_latitude: number | null
  readonly address_longitude: number | null
  readonly invoiced_at: Instant | null
  readonly paid_at: Instant | null
  readonly sent_at: Instant | null
  readonly pdn_rupiah: number | null
  readonly umk_rupiah: number | null
  readonly ppn_kept_rupiah: number | null
  readonly created_at: Instant
  readonly seller_phone: string | null
  /** Of officials who gave one: PPK, pejabat pengadaan, bendahara. */
  readonly official_phones: Readonly<Record<string, string>> | null
}
export interface WholeOrder {
  readonly order: OrderView
  readonly paket: {
    readonly nama: string
    readonly pagu_rupiah: number
    readonly committed_rupiah: number
    readonly disposed_at: Instant
    readonly disposed_by: string
  }
  readonly meeting: MeetingView | null
  readonly groups: readonly GroupRow[]
  readonly lines: readonly ViewLine[]
  readonly actions: readonly ActionRow[]
  readonly documents: readonly DocumentRow[]
  readonly roles: readonly RoleRow[]
  readonly passed: readonly {
    readonly guard: string
    readonly level: string
    readonly code: string
    readonly facts: Record<string, string | number | null>
    readonly reason: string | null
  }[]
  readonly ratings: readonly { readonly side: string; readonly stars: number; readonly comment: string }[]
}

export async function findWholeOrder(
  client: Client,
  klpd: string,
  orderId: string,
): Promise<WholeOrder | undefined> {
  const found = await client.query<OrderView>(
    `select o.*, s.nama as agency_name, (select k.phone from orders.seller k where k.klpd = o.klpd and k.seller_id = o.seller_id) as seller_phone,
       (select jsonb_object_agg(c.role, c.phone) from (
          select distinct on (x.role) x.role, n.phone from (
            select r.role, r.person_id from orders.package_role r
            where r.klpd = o.klpd and r.kd_rup = o.kd_rup and r.role in ('ppk', 'pejabat_pengadaan') and r.until_day is null
            union all
            select g.role, g.person_id from people.published_grant g where g.klpd = o.klpd and g.role = 'bendahara' and g.agency = o.kd_satker_str
          ) x join people.published_contact n on n.person_id = x.person_id order by x.role, n.person_id) c) as official_phones
     from orders.pesanan o left join agencies.published_satker s on s.klpd = o.klpd and s.kd_satker_str = o.kd_satker_str
     where o.klpd = $1 and o.order_id = $2`,
    [klpd, orderId],
  )
  const order = found.rows[0]
  if (!order) return undefined
  const rows = async <T extends object>(sql: string, ...more: unknown[]) =>
    (await client.query<T>(sql, [klpd, ...more])).rows
  const version =
    order.sent_at === null || ['PERSIAPAN', 'DISPOSISI_PP', 'DRAF'].includes(order.state) ? 0 : order.version
  return {
    order,
    paket: (
      await rows<WholeOrder['paket']>(
        'select nama, pagu_rupiah, committed_rupiah, disposed_at, disposed_by from orders.paket where klpd = $1 and kd_rup = $2',
        order.kd_rup,
      )
    )[0]!,
    meeting:
      order.meeting_id === null
        ? null
        : ((
            await rows<MeetingView>(
              'select * from orders.meeting where klpd = $1 and meeting_id = $2',
              order.meeting_id,
            )
          )[0] ?? null),
    groups:
      order.meeting_id === null
        ? []
        : await rows<GroupRow>(
            'select * from orders.meeting_group where klpd = $1 and meeting_id = $2 order by ordinal',
            order.meeting_id,
          ),
    lines: await rows<ViewLine>(
      'select * from orders.pesanan_line where klpd = $1 and order_id = $2 and version = $3 order by ordinal',
      orderId,
      version,
    ),
    actions: await rows<ActionRow>(
      'select seq, move, actor, person_name, sk, at, reason, facts from orders.action where klpd = $1 and order_id = $2 order by seq limit 500',
      orderId,
    ),
    documents: await rows<DocumentRow>(
      'select kind, version, number, code, issued_at, content from orders.document where klpd = $1 and order_id = $2 order by issued_at, kind limit 100',
      orderId,
    ),
    roles: await rows<RoleRow>(
      'select role, person_id, name, sk, from_day, until_day, ended_reason from orders.package_role where klpd = $1 and kd_rup = $2 order by named_at',
      order.kd_rup,
    ),
    passed: await rows<WholeOrder['passed'][number]>(
      'select guard, level, code, facts, reason from orders.passed_guard where klpd = $1 and order_id = $2 order by action_seq, ordinal',
      orderId,
    ),
    ratings: await rows<WholeOrder['ratings'][number]>(
      'select side, stars, comment from orders.rating where klpd = $1 and order_id = $2',
      orderId,
    ),
  }
}

export interface PackageRow {
  readonly kd_rup: string
  readonly tahun: number
  readonly kd_satker_str: string
  readonly agency_name: string | null
  readonly nama: string
  readonly pagu_rupiah: number
  readonly committed_rupiah: number | null
  readonly ppk: string | null
  readonly is_disposed: boolean
  readonly rekening: string | null
}

/** RUP packages small enough and of a kind for e-order, with what became of them. Newest plan of the current year. */
export async function listPackages(
  client: Client,
  klpd: string,
  tahun: number,
  filter: {
    readonly agencies: readonly string[] | undefined
    readonly search: string
    readonly disposedOnly: boolean
    readonly ppk?: string
  },
  limit: number,
  offset: number,
): Promise<PackageRow[]> {
  const found = await client.query<PackageRow>(
    `select p.kd_rup, p.tahun, p.kd_satker_str, s.nama as agency_name, p.nama_paket as nama, p.pagu::bigint as pagu_rupiah, d.committed_rupiah,
       (select string_agg(r.name, ', ') from orders.package_role r where r.klpd = $1 and r.kd_rup = p.kd_rup and r.role = 'ppk' and r.until_day is null) as ppk,
       d.kd_rup is not null as is_disposed,
       (select coalesce(substring(a.mak from '5[.][0-9][.][0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{3,4}'), a.mak) from plan.published_paket_anggaran a where a.klpd = $1 and a.jenis = 'penyedia' and a.kd_rup = p.kd_rup and a.known_to = 'infinity' order by a.pagu desc limit 1) as rekening
     from plan.published_paket p
     left join orders.paket d on d.klpd = $1 and d.kd_rup = p.kd_rup
     left join agencies.published_satker s on s.klpd = $1 and s.kd_satker_str = p.kd_satker_str
     where p.klpd = $1 and p.jenis = 'penyedia' and p.known_to = 'infinity' and p.tahun = $2 and p.pagu > 0 and coalesce(p.status_aktif, true) and not coalesce(p.status_delete, false)
       and ($3::text[] is null or p.kd_satker_str = any ($3)) and ($4 = '' or p.nama_paket ilike '%' || $4 || '%' or p.kd_rup = $4)
       and (not $5 or d.kd_rup is not null)
       and ($6::text is null or exists (select from orders.package_role r where r.klpd = $1 and r.kd_rup = p.kd_rup and r.role = 'ppk' and r.until_day is null and r.person_id = $6))
       and (d.kd_rup is not null or p.nama_paket ~* '(makan|minum|konsumsi|rapat|snack|alat tulis|cetak|suvenir|cinderamata)')
     order by (d.kd_rup is not null) desc, p.nama_paket limit $7 offset $8`,
    [
      klpd,
      tahun,
      filter.agencies ?? null,
      filter.search,
      filter.disposedOnly,
      filter.ppk ?? null,
      limit,
      offset,
    ],
  )
  return found.rows
}

export interface PackageView extends PackageRow {
  readonly kd_subkegiatan: string | null
  readonly roles: readonly RoleRow[]
  readonly line_id: string | null
}
export async function findPackage(
  client: Client,
  klpd: string,
  kdRup: string,
): Promise<PackageView | undefined> {
  const found = await client.query<Omit<PackageView, 'roles'>>(
    `select p.kd_rup, p.tahun, p.kd_satker_str, s.nama as agency_name, p.nama_paket as nama, p.pagu::bigint as pagu_rupiah, d.committed_rupiah, d.line_id, null as ppk,
       d.kd_rup is not null as is_disposed, coalesce(substring(a.mak from '5[.][0-9][.][0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{3,4}'), a.mak) as rekening, a.kd_subkegiatan
     from plan.published_paket p
     left join orders.paket d on d.klpd = $1 and d.kd_rup = p.kd_rup
     left join agencies.published_satker s on s.klpd = $1 and s.kd_satker_str = p.kd_satker_str
     left join lateral (select mak, kd_subkegiatan from plan.published_paket_anggaran x where x.klpd = $1 and x.jenis = 'penyedia' and x.kd_rup = p.kd_rup and x.known_to = 'infinity' order by x.pagu desc limit 1) a on true
     where p.klpd = $1 and p.jenis = 'penyedia' and p.kd_rup = $2 and p.known_to = 'infinity'`,
    [klpd, kdRup],
  )
  const row = found.rows[0]
  if (!row) return undefined
  const roles = await client.query<RoleRow>(
    'select role, person_id, name, sk, from_day, until_day, ended_reason from orders.package_role where klpd = $1 and kd_rup = $2 order by named_at',
    [klpd, kdRup],
  )
  return { ...row, roles: roles.rows }
}

export interface OfficialRow {
  readonly personId: string
  readonly name: string
  readonly sk: string | null
}
/** Who may be named: officials of the agency in a role, with their appointing decree. */
export async function listOfficials(
  client: Client,
  klpd: string,
  role: string,
  agency: string,
): Promise<OfficialRow[]> {
  const found = await client.query<OfficialRow>(
    `select g.person_id as "personId", p.name, g.sk from people.published_grant g join people.person p on p.id = g.person_id
     where g.klpd = $1 and g.role = $2 and g.agency = $3 order by p.name limit 200`,
    [klpd, role, agency],
  )
  return found.rows
}

export const findGrantSk = async (
  client: Client,
  klpd: string,
  personId: string,
  role: string,
  agency: string,
) =>
  (
    await client.query<{ sk: string | null }>(
      `select sk from people.published_grant where klpd = $1 and person_id = $2 and role = $3 and agency in ($4, '')`,
      [klpd, personId, role, agency],
    )
  ).rows[0]

// ── kitchens ────────────────────────────────────────────────────────────────────────────────────

export const sellersOf = async (client: Client, klpd: string, personId: string) =>
  (
    await client.query<{ seller_id: string; name: string }>(
      'select s.seller_id, s.name from orders.seller_person x join orders.seller s on s.klpd = x.klpd and s.seller_id = x.seller_id where x.klpd = $1 and x.person_id = $2 order by s.name',
      [klpd, personId],
    )
  ).rows

interface CandidateRow {
  seller_id: string
  name: string
  kecamatan: string | null
  kelurahan: string | null
  free: number | null
  serves: boolean
  is_open: boolean
  lead_hours: number | null
  min_portions: number
  held_back: string | null
  cheapest: number
  stars: string | null
  ratings: number
  last_on: IsoDate | null
  last_here: IsoDate | null
  orders90: number
  kelurahan_orders: number
  local_percent: number | null
  local_level: Candidate['localLevel']
}

/** Kitchens that offer a class, at most `limit`, with what the choice list tells of them. */
export async function listCandidates(
  client: Client,
  klpd: string,
  wish: {
    readonly classCode: string
    readonly day: IsoDate
    readonly agency: string
    readonly kecamatan: string | null
    readonly hoursLeft: number
    readonly defaultLead: number
  },
  limit = 200,
): Promise<Candidate[]> {
  const found = await client.query<CandidateRow>(
    `with used as (
       select seller_id, count(*)::int as n, max(deliver_day) as last_on, max(deliver_day) filter (where kd_satker_str = $4) as last_here
       from orders.pesanan where klpd = $1 and sent_at > now() - interval '400 days' and state not in ('BATAL', 'DITOLAK_PENYEDIA', 'KEDALUWARSA', 'DRAF', 'PERSIAPAN') group by seller_id)
     select s.seller_id, s.name, s.kecamatan, s.kelurahan, s.held_back, s.lead_hours, s.min_portions,
       (coalesce(c.capacity, d.portions) - coalesce(c.taken, 0))::int as free,
       coalesce($5::text = any (s.service_kecamatan) or s.radius_km is not null, true) as serves,
       not (extract(isodow from $3::date)::int = any (s.closed_weekdays)) and not exists (select from orders.seller_closed x where x.klpd = $1 and x.seller_id = s.seller_id and x.day = $3) as is_open,
       f.cheapest, f.local_percent, f.local_level, r.stars, coalesce(r.n, 0)::int as ratings, u.last_on, u.last_here, coalesce(u.n, 0)::int as orders90,
       coalesce((select sum(x.n) from used x join orders.seller y on y.klpd = $1 and y.seller_id = x.seller_id where y.kelurahan = s.kelurahan), 0)::int as kelurahan_orders
     from orders.seller s
     join lateral (select min(unit_price_rupiah) as cheapest, (array_agg(o.local_percent order by local_worth desc nulls last))[1] as local_percent, (array_agg(o.local_level order by local_worth desc nulls last))[1] as local_level
       from orders.offer o cross join lateral (select o.local_percent * case o.local_level when 'diperiksa' then 100 when 'berbukti' then 75 else 40 end as local_worth) w
       where o.klpd = $1 and o.seller_id = s.seller_id and o.class_code = $2 and o.held_back is null) f on f.cheapest is not null
     left join orders.capacity_default d on d.klpd = $1 and d.seller_id = s.seller_id and d.class_code = $2
     left join orders.capacity_day c on c.klpd = $1 and c.seller_id = s.seller_id and c.class_code = $2 and c.day = $3
     left join used u on u.seller_id = s.seller_id
     left join lateral (select avg(t.stars)::numeric(3,1) as stars, count(*) as n from orders.rating t join orders.pesanan q on q.klpd = $1 and q.order_id = t.order_id
       where t.klpd = $1 and t.side = 'pemesan' and q.seller_id = s.seller_id) r on true
     where s.klpd = $1 order by u.last_on nulls first, s.seller_id limit $6`,
    [klpd, wish.classCode, wish.day, wish.agency, wish.kecamatan, limit],
  )
  return found.rows.map((row) => ({
    sellerId: row.seller_id,
    name: row.name,
    kecamatan: row.kecamatan,
    kelurahan: row.kelurahan,
    freePortions: row.free,
    servesAddress: row.serves,
    isOpen: row.is_open,
    inTime: wish.hoursLeft >= (row.lead_hours ?? wish.defaultLead),
    minPortions: row.min_portions,
    heldBack: row.held_back,
    cheapestRupiah: BigInt(row.cheapest),
    stars: row.stars === null ? null : Number(row.stars),
    ratings: row.ratings,
    lastOrderOn: row.last_on,
    lastOrderHereOn: row.last_here,
    ordersInNinetyDays: row.orders90,
    kelurahanOrders: row.kelurahan_orders,
    localPercent: row.local_percent,
    localLevel: row.local_level,
  }))
}

export interface OfferRow {
  readonly product_id: string
  readonly seller_id: string
  readonly name: string
  readonly description: string
  readonly class_code: string
  readonly unit: string
  readonly unit_price_rupiah: number
  readonly serves_persons: number
  readonly pdn_basis: string | null
  readonly held_back: string | null
  readonly minimum_order: number
  readonly lead_hours: number | null
}
export const listOffers = async (client: Client, klpd: string, sellerId: string) =>
  (
    await client.query<OfferRow>(
      'select product_id, seller_id, name, description, class_code, unit, unit_price_rupiah, serves_persons, pdn_basis, held_back, minimum_order, lead_hours from orders.offer where klpd = $1 and seller_id = $2 order by class_code, unit_price_rupiah limit 100',
      [klpd, sellerId],
    )
  ).rows

export interface CapacityView {
  readonly class_code: string
  readonly day: IsoDate
  readonly capacity: number
  readonly taken: number
}
/** The next days of a kitchen, class by class; a day without a row has the default. */
export const listCapacity = async (
  client: Client,
  klpd: string,
  sellerId: string,
  from: IsoDate,
  days: number,
) =>
  (
    await client.query<CapacityView>(
      `select d.class_code, g.day::date as day, coalesce(c.capacity, d.portions) as capacity, coalesce(c.taken, 0) as taken
     from orders.capacity_default d cross join generate_series($3::date, $3::date + $4::int - 1, interval '1 day') as g(day)
     left join orders.capacity_day c on c.klpd = $1 and c.seller_id = d.seller_id and c.class_code = d.class_code and c.day = g.day::date
     where d.klpd = $1 and d.seller_id = $2 order by g.day, d.class_code limit 400`,
      [klpd, sellerId, from, days],
    )
  ).rows

// ── auditors and payment clock ──────────────────────────────────────────────────────────────────

export interface PassedRow {
  readonly order_id: string
  readonly number: string
  readonly kd_satker_str: string
  readonly agency_name: string | null
  readonly guard: string
  readonly level: string
  readonly code: string
  readonly facts: Record<string, string | number | null>
  readonly reason: string | null
  readonly at: Instant
}
/** How many reasons the filter finds, counted up to `COUNT_LIMIT`. */
export const countPassed = async (
  client: Client,
  klpd: string,
  filter: { guard: string; agency: string },
): Promise<number> =>
  (
    await client.query<{ n: number }>(
      `select count(*)::int as n from (select 1 from orders.passed_guard g
       where g.klpd = $1 and ($2 = '' or g.guard = $2) and ($3 = '' or g.kd_satker_str = $3) and g.level = 'J' limit ${COUNT_LIMIT}) t`,
      [klpd, filter.guard, filter.agency],
    )
  ).rows[0]!.n
export const listPassed = async (
  client: Client,
  klpd: string,
  filter: { guard: string; agency: string },
  limit: number,
  offset: number,
) =>
  (
    await client.query<PassedRow>(
      `select g.order_id, o.number, g.kd_satker_str, s.nama as agency_name, g.guard, g.level, g.code, g.facts, g.reason, g.at from orders.passed_guard g
     join orders.pesanan o on o.klpd = g.klpd and o.order_id = g.order_id
     left join agencies.published_satker s on s.klpd = g.klpd and s.kd_satker_str = g.kd_satker_str
     where g.klpd = $1 and ($2 = '' or g.guard = $2) and ($3 = '' or g.kd_satker_str = $3) and g.level = 'J'
     order by g.at desc limit $4 offset $5`,
      [klpd, filter.guard, filter.agency, limit, offset],
    )
  ).rows

export interface UnpaidRow {
  readonly order_id: string
  readonly number: string
  readonly title: string
  readonly kd_satker_str: string
  readonly agency_name: string | null
  readonly seller_name: string
  readonly state: State
  readonly received_at: Instant
  readonly owed_rupiah: number
  readonly fine_decided: boolean
}
const UNPAID = `('DITERIMA', 'SEBAGIAN', 'TAGIHAN', 'BAYAR_MANUAL', 'AUTODEBET_DIAJUKAN', 'AUTODEBET_DISETUJUI', 'SENGKETA', 'BEKU')`
/** Oldest receipts first. */
export const listUnpaid = async (
  client: Client,
  klpd: string,
  filter: { agencies: readonly string[] | undefined; sellers?: readonly string[] },
  limit = 500,
  offset = 0,
) =>
  (
    await client.query<UnpaidRow>(
      `select o.order_id, o.number, o.title, o.kd_satker_str, s.nama as agency_name, o.seller_name, o.state, o.received_at, coalesce(o.transfer_rupiah, o.received_rupiah) as owed_rupiah, o.fine_decided
     from orders.pesanan o left join agencies.published_satker s on s.klpd = o.klpd and s.kd_satker_str = o.kd_satker_str
     where o.klpd = $1 and o.state in ${UNPAID} and o.received_at is not null and ($2::text[] is null or o.kd_satker_str = any ($2)) and ($3::uuid[] is null or o.seller_id = any ($3))
     order by o.received_at, o.order_id limit $4 offset $5`,
      [klpd, filter.agencies ?? null, filter.sellers ?? null, limit, offset],
    )
  ).rows

export interface UnpaidOfAgency {
  readonly kd_satker_str: string
  readonly name: string
  readonly count: number
  readonly late: number
  readonly oldest: Instant
  readonly owed_rupiah: number
}
/** By agency; late = received on `lateOn` or before. */
export const sumUnpaid = async (
  client: Client,
  klpd: string,
  agencies: readonly string[] | undefined,
  lateOn: IsoDate,
) =>
  (
    await client.query<UnpaidOfAgency>(
      `select u.*, coalesce(s.nama, u.kd_satker_str) as name from (
       select o.kd_satker_str, count(*)::int as count, min(o.received_at) as oldest, sum(coalesce(o.transfer_rupiah, o.received_rupiah))::bigint as owed_rupiah,
         (count(*) filter (where (o.received_at at time zone 'Asia/Jakarta')::date <= $3))::int as late
       from orders.pesanan o where o.klpd = $1 and o.state in ${UNPAID} and o.received_at is not null and ($2::text[] is null or o.kd_satker_str = any ($2))
       group by o.kd_satker_str) u
     left join agencies.published_satker s on s.klpd = $1 and s.kd_satker_str = u.kd_satker_str order by u.oldest limit 2000`,
      [klpd, agencies ?? null, lateOn],
    )
  ).rows
